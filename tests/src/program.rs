//! The built programs, which tests run as a user does.

use std::{
    env::consts::EXE_SUFFIX,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Mutex,
};

/// A program of the workspace, built if need be, with an empty standard input.
///
/// # Panics
/// When it does not build.
pub fn program(package: &str, name: &str) -> Command {
    let profile = if cfg!(debug_assertions) { "dev" } else { "release" };
    build(&["--package", package, "--bin", name, "--profile", profile]);
    built_program(name)
}

#[expect(clippy::expect_used, reason = "without the program there is no test")]
fn build(what: &[&str]) {
    // Two builds at once would wait for each other anyway.
    static BUILDING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = BUILDING.lock();
    let cargo = option_env!("CARGO").unwrap_or("cargo");
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--locked"])
        .args(what)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .expect("cargo runs");
    assert!(built.success(), "{what:?} does not build");
}

/// A program of the workspace that is built already, with an empty standard input.
///
/// # Panics
/// When this process has no path of its own to find it from.
pub fn built_program(name: &str) -> Command {
    program_in(&profile_folder(), name)
}

/// Where this test's own profile puts its programs.
#[expect(clippy::expect_used, reason = "without the program there is no test")]
fn profile_folder() -> PathBuf {
    // Test programs lie in <target>/<profile>/deps.
    let test = std::env::current_exe().expect("this test has a path");
    test.parent().and_then(|deps| deps.parent()).expect("a target folder").into()
}

fn program_in(folder: &Path, name: &str) -> Command {
    let mut command = Command::new(folder.join(format!("{name}{EXE_SUFFIX}")));
    command.stdin(Stdio::null());
    command
}

/// `kis` with places where it fails, built if need be: `KIS_FAIL` names one.
///
/// # Panics
/// When it does not build.
pub fn failing_program() -> Command {
    const NAME: &str = "kis-failing";
    // A build without debug assertions has no such places.
    build(&["--package", "rich-beagle-tests", "--features", "failpoints", "--bin", NAME, "--profile", "dev"]);
    program_in(&profile_folder().with_file_name("debug"), NAME)
}
