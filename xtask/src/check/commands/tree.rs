//! The program's commands, as its own help tells them.

use std::collections::BTreeMap;

use crate::Result;

/// What the help of one command says.
pub(super) struct Help {
    pub(super) commands: Vec<String>,
    pub(super) flags: Vec<String>,
}

impl Help {
    /// Whether the next word can only be a command.
    pub(super) fn wants_command(&self) -> bool {
        !self.commands.is_empty()
    }

    fn parse(text: &str) -> Self {
        let mut commands = Vec::new();
        let mut inside = false;
        for line in text.lines() {
            if !line.starts_with(' ') {
                inside = line == "Commands:";
            } else if inside && !line.starts_with("   ") {
                // Deeper lines go on with the text of the one above.
                commands.extend(line.split_whitespace().next().map(str::to_owned));
            }
        }
        let flags =
            text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '[' | ']' | '=' | '<' | '`' | '|' | '(' | ')'));
        let flags = flags.filter_map(|word| word.strip_prefix("--")).filter(|flag| !flag.is_empty());
        Self { commands, flags: flags.map(str::to_owned).collect() }
    }
}

/// The helps read so far; each command is asked once.
pub(super) struct Tree<F> {
    ask: F,
    known: BTreeMap<String, Help>,
}

impl<F: FnMut(&[&str]) -> Result<String>> Tree<F> {
    pub(super) fn new(ask: F) -> Self {
        Self { ask, known: BTreeMap::new() }
    }

    pub(super) fn at(&mut self, path: &[&str]) -> Result<&Help> {
        let key = path.join(" ");
        if !self.known.contains_key(&key) {
            let help = Help::parse(&(self.ask)(path)?);
            self.known.insert(key.clone(), help);
        }
        self.known.get(&key).ok_or_else(|| format!("no help of `{key}`").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_and_flags_are_read() {
        let help = Help::parse(
            "About.\n\nUsage: kis [OPTIONS] <COMMAND>\n\nCommands:\n  quote   Last prices\n  safe-sell\n          Keeps a profit\n\nOptions:\n      --lang <LANG>  ko or en\n  -h, --help  Print help\n",
        );
        assert_eq!(help.commands, ["quote", "safe-sell"]);
        assert_eq!(help.flags, ["lang", "help"]);
        assert!(help.wants_command());
    }
}
