//! From an address to a command of the command line.

use beagle_core::Text;
use clap::Command;

use crate::{
    failure::near,
    serve::{
        guard::{Turned, no_such_route},
        members::Members,
    },
};

/// The commands that change nothing, whatever they are given: those that are there with GET.
pub(crate) const READINGS: [&str; 20] = [
    "balance",
    "cash",
    "quote",
    "book",
    "candles",
    "search",
    "pnl",
    "order list",
    "order fills",
    "order status",
    "order reserve list",
    "safe-sell list",
    "positive-sell list",
    "condition list",
    "follow list",
    "budget show",
    "trading show",
    "alert list",
    "journal",
    "follow holdings",
];

/// The words of the command at this address, with these members.
pub(crate) fn words(tree: &Command, path: &str, members: Members) -> Result<Vec<String>, Turned> {
    let command = at(tree, path)?;
    Ok(members.words(&path.split('/').collect::<Vec<_>>(), command)?)
}

/// The command at this address.
pub(crate) fn at<'c>(tree: &'c Command, path: &str) -> Result<&'c Command, Turned> {
    let mut command = tree;
    for word in path.split('/') {
        let found = below(command).find(|below| below.get_name() == word);
        command = found.ok_or_else(|| nothing_at(word, command))?;
    }
    if command.is_subcommand_required_set() { Err(nothing_at("", command)) } else { Ok(command) }
}

/// The command at this address, as it is typed.
pub(super) fn name(path: &str) -> String {
    path.replace('/', " ")
}

/// Every command that can be asked, with its path.
pub(crate) fn leaves(tree: &Command) -> Vec<(Vec<String>, &Command)> {
    let mut found = Vec::new();
    for below in below(tree) {
        let name = below.get_name().to_owned();
        if !below.is_subcommand_required_set() {
            found.push((vec![name.clone()], below));
        }
        found.extend(leaves(below).into_iter().map(|(mut path, command)| {
            path.insert(0, name.clone());
            (path, command)
        }));
    }
    found
}

fn below(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|below| !below.is_hide_set())
}

fn nothing_at(word: &str, command: &Command) -> Turned {
    let names = || below(command).map(Command::get_name);
    no_such_route(match near(word, names()) {
        Some(near) => Text::new(format!("혹시 {near} 인가요?"), format!("did you mean {near}?")),
        None => {
            let names = names().collect::<Vec<_>>().join(", ");
            Text::new(format!("여기에는 {names} 이(가) 있습니다"), format!("there are {names}"))
        }
    })
}
