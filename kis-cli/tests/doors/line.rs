//! A command as each door has it, written once: `order/buy symbol=005930 qty=3 --limit=68500`.

use serde_json::{Map, Value};

use super::door::World;

/// A command, by the names of its members.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Its place among the routes of HTTP: `order/buy`.
    pub(super) path: String,
    /// What it is given, in the order of a command line.
    members: Vec<Member>,
}

#[derive(Debug, Clone)]
enum Member {
    Positional(String, String),
    Option(String, String),
    Flag(String),
}

impl Line {
    /// Reads the notation. A text goes to the end of the line.
    pub(super) fn read(text: &str, world: &World<'_>) -> Self {
        let (path, mut rest) = text.split_once(' ').unwrap_or((text, ""));
        let mut members = Vec::new();
        while !rest.is_empty() {
            let end = if rest.starts_with("text=") { None } else { rest.split_once(' ') };
            let (word, behind) = end.unwrap_or((rest, ""));
            members.push(Member::read(&world.filled(word)));
            rest = behind;
        }
        Self { path: path.to_owned(), members }
    }

    /// The words of a command line.
    pub(super) fn words(&self) -> Vec<String> {
        let mut words: Vec<String> = self.path.split('/').map(str::to_owned).collect();
        for member in &self.members {
            match member {
                Member::Positional(_, value) => words.push(value.clone()),
                Member::Option(name, value) => words.extend([format!("--{name}"), value.clone()]),
                Member::Flag(name) => words.push(format!("--{name}")),
            }
        }
        words
    }

    /// What somebody writes on a phone. A text of several words stands between quotation marks.
    pub(super) fn message(&self) -> String {
        let quoted = |word: String| if word.contains(' ') { format!("\"{word}\"") } else { word };
        format!("/{}", self.words().into_iter().map(quoted).collect::<Vec<_>>().join(" "))
    }

    /// The members of a JSON object.
    pub(super) fn json(&self) -> Map<String, Value> {
        let pair = |member: &Member| match member {
            Member::Positional(name, value) | Member::Option(name, value) => {
                (name.replace('-', "_"), value.as_str().into())
            }
            Member::Flag(name) => (name.replace('-', "_"), true.into()),
        };
        self.members.iter().map(pair).collect()
    }

    /// The fields of a form.
    pub(super) fn fields(&self) -> Vec<(String, String)> {
        let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.json().into_iter().map(|(name, value)| (name, text(value))).collect()
    }
}

impl Member {
    fn read(word: &str) -> Self {
        match (word.strip_prefix("--"), word.split_once('=')) {
            (Some(flag), None) => Self::Flag(flag.to_owned()),
            (Some(_), Some((name, value))) => Self::Option(name.trim_start_matches('-').to_owned(), value.to_owned()),
            (None, Some((name, value))) => Self::Positional(name.to_owned(), value.to_owned()),
            (None, None) => panic!("{word} is no member"),
        }
    }
}
