//! A page of the guide: its blocks of commands, and what is shown below each command.
//!
//! A block begins with ```` ```console ````. A line `$ …` is a command, `> …` goes on with it, and other lines are what it
//! prints; `…` alone stands for any lines, and within a line for anything. A comment before a block says more of it:
//!
//! - `<!-- exit: 5 -->`: its last command leaves with this code; without it, all leave with 0;
//! - `<!-- broker: […] -->`: before it, the simulated broker is given these faults;
//! - `<!-- untested: … -->`: it is not run, and why.
//!
//! A page with `<!-- clock: 2026-03-03T10:00 -->` is read, and its broker runs, on a machine with this time in Seoul.

use std::{fs, path::Path};

use jiff::civil::DateTime;

/// A page.
pub(crate) struct Page {
    pub(crate) clock: Option<DateTime>,
    pub(crate) blocks: Vec<Block>,
}

/// Commands that are shown together.
#[derive(Default)]
pub(crate) struct Block {
    pub(crate) steps: Vec<Step>,
    pub(crate) exit: i32,
    pub(crate) broker: Option<String>,
    untested: Option<String>,
}

/// A command, and the lines shown below it.
pub(crate) struct Step {
    pub(crate) command: String,
    shown: Vec<String>,
}

impl Page {
    pub(crate) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (mut blocks, mut next, mut is_inside) = (Vec::new(), Block::default(), false);
        for line in text.lines() {
            match line {
                "```console" => is_inside = true,
                "```" if is_inside => {
                    is_inside = false;
                    blocks.push(std::mem::take(&mut next));
                }
                _ if is_inside => next.take(line),
                _ => next.note(line),
            }
        }
        let clock = text.lines().find_map(|line| line.strip_prefix("<!-- clock: ")?.strip_suffix(" -->")?.parse().ok());
        Self { clock, blocks }
    }
}

impl Block {
    pub(crate) fn is_untested(&self) -> bool {
        self.untested.is_some()
    }

    fn note(&mut self, line: &str) {
        let Some(note) = line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->")) else { return };
        match note.split_once(": ") {
            Some(("exit", code)) => self.exit = code.parse().expect("an exit code"),
            Some(("broker", rules)) => self.broker = Some(rules.into()),
            Some(("clock", _)) => {}
            Some(("untested", why)) => self.untested = Some(why.into()),
            _ => panic!("nobody knows what `{note}` means"),
        }
    }

    fn take(&mut self, line: &str) {
        if let Some(command) = line.strip_prefix("$ ") {
            self.steps.push(Step { command: command.into(), shown: Vec::new() });
            return;
        }
        let step = self.steps.last_mut().unwrap_or_else(|| panic!("`{line}` comes before any command"));
        match line.strip_prefix("> ") {
            Some(more) if step.shown.is_empty() => step.command = format!("{}\n{more}", step.command),
            _ => step.shown.push(line.trim_end().into()),
        }
    }
}

impl Step {
    /// Whether what is shown is printed, in that order; else the first line that is not.
    pub(crate) fn shown_in(&self, printed: &str) -> Result<(), String> {
        let mut printed = printed.lines().map(str::trim_end).peekable();
        let mut may_skip = false;
        for line in &self.shown {
            if line == "…" {
                may_skip = true;
                continue;
            }
            let found = if may_skip {
                printed.any(|other| is_like(other, line))
            } else {
                printed.next().is_some_and(|other| is_like(other, line))
            };
            if !found {
                return Err(line.clone());
            }
            may_skip = false;
        }
        let is_over = self.shown.is_empty() || may_skip || printed.all(str::is_empty);
        if is_over { Ok(()) } else { Err("(the end)".into()) }
    }
}

/// Whether a printed line is the one that is shown, in which `…` stands for anything.
fn is_like(printed: &str, shown: &str) -> bool {
    let mut parts = shown.split('…');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = printed.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}
