//! A README that shows a command which does not exist is worse than none.

mod readme;
mod tree;

use std::path::{Path, PathBuf};

use self::{
    readme::{Shown, marked, shown},
    tree::{Help, Tree},
};
use super::Report;
use crate::{Result, process, repo::Repo};

const ENGLISH: &str = "README.md";
const KOREAN: &str = "README.ko.md";

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let english = repo.read(ENGLISH)?;
    let korean = repo.read(KOREAN)?;
    let mut problems = Vec::new();
    for (mark, command) in marked(&english) {
        if !korean.lines().any(|line| line.strip_prefix("$ ").unwrap_or(line) == command) {
            problems.push(format!("{KOREAN} lacks the command that {ENGLISH} marks `ci:{mark}`: {command}"));
        }
    }
    let program = program(repo)?;
    if !program.is_file() {
        return Ok(Report {
            problems,
            note: Some("the commands themselves were not looked up: `kis` is not built".into()),
        });
    }
    let mut tree = Tree::new(|path| help(&program, path));
    let mut count = 0;
    for (file, text) in [(ENGLISH, &english), (KOREAN, &korean)] {
        for command in shown(text) {
            count += 1;
            if let Some(what) = fault(&mut tree, &command)? {
                problems.push(format!("{file}:{}: `{}`: {what}", command.line, command.words.join(" ")));
            }
        }
    }
    Ok(Report { problems, note: Some(format!("{count} shown")) })
}

fn program(repo: &Repo) -> Result<PathBuf> {
    let metadata = repo.cargo(&["metadata", "--no-deps", "--offline", "--format-version", "1"])?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let target = metadata["target_directory"].as_str().ok_or("cargo does not name its target folder")?;
    Ok(Path::new(target).join("debug").join("kis"))
}

fn help(program: &Path, path: &[&str]) -> Result<String> {
    let folder = program.parent().unwrap_or(program);
    let arguments: Vec<_> = path.iter().copied().chain(["--help"]).collect();
    process::output(folder, &program.to_string_lossy(), &arguments)
}

/// Why the program would not take this command line.
fn fault<F: FnMut(&[&str]) -> Result<String>>(tree: &mut Tree<F>, command: &Shown) -> Result<Option<String>> {
    let mut path: Vec<&str> = Vec::new();
    let mut flags = Vec::new();
    for word in command.words.iter().map(String::as_str) {
        if let Some(flag) = word.strip_prefix("--") {
            flags.push(flag.split('=').next().unwrap_or(flag));
            continue;
        }
        // The value of a flag looks like any word: only where a subcommand must come is one missed.
        let here = tree.at(&path)?;
        if here.commands.iter().any(|name| name == word) {
            path.push(word);
        } else if here.wants_command() && flags.is_empty() && !word.starts_with('-') {
            return Ok(Some(format!("there is no command `{word}`")));
        }
    }
    let here: &Help = tree.at(&path)?;
    let unknown = flags
        .into_iter()
        .find(|flag| !matches!(*flag, "" | "help" | "version") && !here.flags.iter().any(|known| known == flag));
    Ok(unknown.map(|flag| format!("there is no flag `--{flag}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(line: &str) -> Option<String> {
        let help = |path: &[&str]| -> Result<String> {
            Ok(match path {
                [] => "Usage: kis [OPTIONS] <COMMAND>\n\nCommands:\n  quote  Last prices\n  order  Orders\n  safe-sell  Sell\n\nOptions:\n      --yes\n",
                ["quote"] => "Usage: kis quote <SYMBOL>...\n\nOptions:\n      --yes  Go on\n",
                ["order"] => "Usage: kis order <COMMAND>\n\nCommands:\n  buy   Buy\n          and more\n",
                ["safe-sell"] => "Usage: kis safe-sell [COMMAND]\n\nCommands:\n  run  Run\n",
                ["order", "buy"] | ["safe-sell", "run"] => "Usage: kis x [OPTIONS]\n\nOptions:\n      --limit <P>\n  -y, --yes\n",
                other => return Err(format!("{other:?}").into()),
            }
            .to_owned())
        };
        let text = format!("```console\n$ {line}\n```\n");
        let commands = shown(&text);
        assert_eq!(commands.len(), 1, "{line}");
        fault(&mut Tree::new(help), &commands[0]).unwrap()
    }

    #[test]
    fn what_exists_passes() {
        for line in [
            "kis quote 005930",
            "kis --yes quote AAPL",
            "kis order buy 005930 1 --limit 100 --yes",
            "kis safe-sell",
            "kis safe-sell run",
            "kis --help",
        ] {
            assert_eq!(verdict(line), None, "{line}");
        }
    }

    #[test]
    fn what_does_not_is_named() {
        for (line, word) in [
            ("kis quotes 005930", "quotes"),
            ("kis order bye 005930", "bye"),
            ("kis safe-sell walk", "walk"),
            ("kis quote 1 --loud", "--loud"),
        ] {
            assert!(verdict(line).is_some_and(|what| what.contains(word)), "{line}");
        }
    }
}
