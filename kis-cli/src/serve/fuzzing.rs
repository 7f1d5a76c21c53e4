//! What `fuzz/` feeds with anything: a request, read as the server reads it.

use std::sync::LazyLock;

use super::{
    alerts::{Form, read},
    commands::words,
    members::Members,
};
use crate::{
    door,
    settings::{AlertSettings, Origin, Sourced},
};

static TREE: LazyLock<clap::Command> = LazyLock::new(door::tree);

/// What would be asked.
#[derive(Debug)]
pub struct Asked {
    /// The words of a command line.
    pub words: Vec<String>,
    /// The command that the grammar finds in them.
    pub command: String,
}

/// Reads a command; `None` where it is refused.
pub fn request(path: &str, body: &[u8]) -> Option<Asked> {
    let words = words(&TREE, path, Members::of_json(body).ok()?).ok()?;
    let command = door::Asked::read(&words).ok()?.command;
    Some(Asked { words, command })
}

/// Reads the texts of alerts of this content type; `None` where they are refused.
pub fn alerts(kind: &str, body: &[u8]) -> Option<Vec<String>> {
    let sourced = |name: &str| Sourced::new(name.to_owned(), Origin::Default);
    let text = Sourced::new(vec!["text".to_owned()], Origin::Default);
    let settings = AlertSettings { text, id: sourced("id"), sent_at: sourced("sent_at") };
    let form = if kind == "text/plain" { Form::Plain } else { Form::Json };
    let messages = read(body, (form, &settings), None).ok()?;
    Some(messages.into_iter().map(|message| message.text).collect())
}
