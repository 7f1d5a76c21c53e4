//! The whole interface as one snapshot, so that a change of it is seen in review.

use std::fmt::Write as _;

use super::Cli;

#[test]
fn every_help_page() {
    let mut tree = Cli::tree("kis");
    tree.build();
    let mut pages = String::new();
    write_pages(&mut tree, &mut pages);
    insta::assert_snapshot!(pages);
}

fn write_pages(command: &mut clap::Command, pages: &mut String) {
    let mut page = command.clone().term_width(100);
    let title = page.get_bin_name().unwrap_or("kis").to_owned();
    let help = page.render_help().to_string();
    // The global options are the same on every page: the first one shows them.
    let globals = if pages.is_empty() { None } else { help.find("\nGlobal options:") };
    let rest = globals.and_then(|at| help[at + 1..].find("\n\n").map(|end| at + 1 + end)).unwrap_or(help.len());
    let shown = help[..globals.unwrap_or(help.len())].to_owned() + &help[rest..];
    let _ = writeln!(pages, "== {title}\n{}\n", shown.lines().map(str::trim_end).collect::<Vec<_>>().join("\n"));
    for below in command.get_subcommands_mut().filter(|below| below.get_name() != "help") {
        write_pages(below, pages);
    }
}

#[test]
fn the_tree_is_sound() {
    Cli::tree("kis").debug_assert();
}

#[test]
fn global_flags_stand_before_and_after_the_command() {
    for line in ["kis --output json quote 005930", "kis quote 005930 --output json", "kis order --output json list"] {
        Cli::tree("kis").try_get_matches_from(line.split(' ')).expect(line);
    }
}
