//! The user guide: every command in `docs/guide/` is run as it stands there, and prints what is shown there.

#![allow(clippy::print_stdout, reason = "a test that did not run says so")]

mod clock;
mod page;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::common::{Kis, Run, Simulator};
use clock::Clock;
use page::{Block, Page, Step};

#[test]
fn every_command_of_the_korean_guide_does_what_it_says() {
    walk("ko", "ko_KR.UTF-8");
}

#[test]
fn every_command_of_the_english_guide_does_what_it_says() {
    walk("en", "en_US.UTF-8");
}

/// Each language has the same pages, with the same commands.
#[test]
fn both_languages_have_the_same_commands() {
    for path in pages("ko") {
        let name = path.file_name().expect("a name");
        let other = path.parent().and_then(Path::parent).expect("a folder").join("en").join(name);
        assert_eq!(commands(&path), commands(&other), "{}", name.display());
    }
    assert_eq!(pages("ko").len(), pages("en").len());
}

fn walk(lang: &str, locale: &str) {
    for path in pages(lang) {
        read(&path, locale);
    }
}

/// Follows a page from its first command to its last, as one reader with one simulated broker.
fn read(path: &Path, locale: &str) {
    let page = Page::read(path);
    let clock = page.clock.and_then(Clock::at);
    if page.clock.is_some() && clock.is_none() {
        println!("skipped: {}, since `faketime` is not installed", path.display());
        return;
    }
    let mut serve = shell(clock.as_ref());
    serve.args([&format!("exec {} sim serve", env!("CARGO_BIN_EXE_kis"))]);
    let broker = Simulator::run(serve);
    let reader = Kis::at(&broker).with("LANG", locale);
    for block in page.blocks {
        if block.is_untested() {
            continue;
        }
        if let Some(rules) = &block.broker {
            broker.ask("POST", "/__sim/faults", rules);
        }
        for (index, step) in block.steps.iter().enumerate() {
            let run = run(&reader, (step, clock.as_ref()));
            let is_last = index + 1 == block.steps.len();
            let expected = if is_last { block.exit } else { 0 };
            let at = format!("{}: {}\n{}{}", path.display(), step.command, run.out, run.err);
            assert_eq!(run.code, expected, "{at}");
            if let Err(missing) = step.shown_in(&format!("{}{}", run.out, run.err)) {
                panic!("`{missing}` is not printed by {at}");
            }
        }
    }
}

/// In a shell, since readers have pipes and files.
#[expect(clippy::disallowed_methods, reason = "what else there is on this machine is found by its path")]
fn run(reader: &Kis, (step, clock): (&Step, Option<&Clock>)) -> Run {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_kis"));
    let system = std::env::var("PATH").expect("a path");
    let path = format!("{}:{system}", program.parent().expect("a folder").display());
    let variables = reader.command(&[]);
    let variables = variables.get_envs().filter_map(|(name, value)| Some((name, value?)));
    let mut shell = shell(clock);
    shell.arg(&step.command).envs(variables).env("PATH", path);
    shell.current_dir(reader.home()).stdin(Stdio::null());
    Run::of(shell.output().expect("a shell"))
}

fn shell(clock: Option<&Clock>) -> Command {
    let mut shell = Command::new("bash");
    shell.env_clear();
    clock.into_iter().for_each(|clock| clock.set(&mut shell));
    shell.args(["-euo", "pipefail", "-c"]);
    shell
}

fn commands(path: &Path) -> Vec<String> {
    let blocks: Vec<Block> = Page::read(path).blocks;
    blocks.into_iter().flat_map(|block| block.steps).map(|step| step.command).collect()
}

fn pages(lang: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guide").join(lang);
    let mut pages: Vec<PathBuf> =
        fs::read_dir(folder).expect("the guide").map(|entry| entry.expect("an entry").path()).collect();
    pages.sort();
    assert!(!pages.is_empty(), "the guide has no pages");
    pages
}
