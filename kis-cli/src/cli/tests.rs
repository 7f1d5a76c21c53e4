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

/// Whoever lists the processes of a machine reads their words.
#[test]
fn f124_no_option_takes_a_secret() {
    let mut tree = Cli::tree("kis");
    tree.build();
    let mut values = Vec::new();
    collect_values(&tree, "kis", &mut values);
    assert!(values.len() > 60, "{values:?}");
    for (place, argument) in &values {
        let name = argument.get_long().unwrap_or(argument.get_id().as_str()).to_lowercase();
        let kinds = argument.get_value_names().unwrap_or_default();
        // A file may be named; what is in it is read there.
        let is_file = kinds.iter().any(|kind| matches!(kind.as_str(), "FILE" | "DIR" | "PATH"));
        let words = ["secret", "token", "password", "passphrase", "key", "totp", "otp", "pin", "cookie", "credential"];
        let is_secret = name.split('-').any(|part| words.contains(&part));
        assert!(is_file || !is_secret, "{place} {name}");
    }
    // What asks for secrets takes no word that is not named.
    for (place, argument) in values.iter().filter(|(place, _)| place.ends_with(" login")) {
        assert!(argument.get_long().is_some(), "{place} {}", argument.get_id());
    }
}

/// Every option and positional that takes a value, with the command it is of.
fn collect_values<'c>(command: &'c clap::Command, place: &str, values: &mut Vec<(String, &'c clap::Arg)>) {
    let takes_a_value = |argument: &&clap::Arg| argument.get_action().takes_values();
    values.extend(command.get_arguments().filter(takes_a_value).map(|argument| (place.to_owned(), argument)));
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        collect_values(below, &format!("{place} {}", below.get_name()), values);
    }
}
