//! The built program from the outside. All of it is one test program, since most tests wait: for cron's minute, for a
//! broker's patience, for a browser.

mod bot;
mod browser;
mod common;
mod community;
mod phone;
mod server;

mod api;
mod auth;
mod changes;
mod config;
mod cron;
mod demo;
mod doctor;
mod doors;
mod guide;
mod http;
mod http_alerts;
mod http_ways;
mod kills;
mod look;
mod notify;
mod operator;
mod page;
mod reserve;
mod run;
mod schedule;
mod serve;
mod telegram;
mod terminal;
mod tick;
mod trade;
mod units;
mod usage;
mod watch;
mod watch_users;

/// A file that nobody names here would never be run.
#[test]
fn every_file_is_run() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for entry in std::fs::read_dir(folder).expect("this folder") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") else { continue };
        let is_named = include_str!("main.rs").lines().any(|line| line == format!("mod {module};"));
        assert!(is_named, "tests/{name} is no module of tests/main.rs");
    }
}
