//! The units of systemd in `examples/`: systemd reads them without a complaint, and puts their exposure where the guide does.

#![allow(clippy::print_stdout, reason = "a test that did not run says so")]
#![cfg(target_os = "linux")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;

/// Each unit with where its program is, whose manager runs it, and its exposure.
const UNITS: [(&str, &str, &[&str], &str); 2] = [
    ("kis-run.service", "/usr/local/bin/kis", &[], "1.5"),
    ("kis-run.user.service", "%h/.cargo/bin/kis", &["--user"], "6.4"),
];

fn analyze(folder: &TempDir, words: &[&str]) -> Option<Output> {
    let mut command = Command::new("systemd-analyze");
    // Its own folders are looked up even where no manager is asked.
    command.args(words).env("XDG_RUNTIME_DIR", folder.path()).env("LANG", "C.UTF-8");
    let output = command.output().ok();
    if output.is_none() {
        println!("skipped: systemd-analyze is not installed");
    }
    output
}

#[test]
fn systemd_takes_both_units_and_has_little_to_say_of_them() {
    let folder = TempDir::new().expect("a folder");
    for (name, program, manager, exposure) in UNITS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/systemd").join(name);
        let text = fs::read_to_string(&path).expect("a unit");
        // The program has to be there.
        assert!(text.contains(program), "{name}");
        let here = folder.path().join(name);
        fs::write(&here, text.replace(program, env!("CARGO_BIN_EXE_kis"))).expect("a file");
        let here = here.to_str().expect("UTF-8");
        let Some(verified) = analyze(&folder, &[&["verify"], manager, &[here]].concat()) else { return };
        let said = String::from_utf8_lossy(&verified.stderr).into_owned();
        assert!(verified.status.success() && said.is_empty(), "{name}: {said}");
        let words = [&["security", "--offline=true", "--no-pager"], manager, &[here]].concat();
        let Some(judged) = analyze(&folder, &words) else { return };
        let said = String::from_utf8_lossy(&judged.stdout).into_owned();
        let told = said.lines().last().unwrap_or_default();
        println!("{told}");
        // Another systemd may count otherwise: no worse than one can call it OK, or what it was seen to be.
        let seen: f64 =
            told.split(": ").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok()).expect("a number");
        let written: f64 = exposure.parse().expect("a number");
        assert!(seen <= written + 0.5, "{name}: {told}");
        for lang in ["ko", "en"] {
            let page = path.parent().and_then(Path::parent).expect("examples").join("../docs/guide").join(lang);
            let page = fs::read_to_string(page.join("14-resident.md")).expect("a page");
            assert!(page.contains(exposure), "{lang}: {exposure}");
        }
    }
}
