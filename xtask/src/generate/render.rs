//! Rust source from the model. It is laid out by rustfmt afterwards; what rustfmt leaves alone is laid out here.

mod codes;
mod feed;
mod file;
mod lists;
mod meta;
mod reply;
mod request;

pub(super) use codes::codes;
pub(super) use feed::feed;
pub(super) use file::endpoint;
pub(super) use lists::{api, endpoints, feeds, group};

/// A comment line.
fn doc(text: &str) -> String {
    format!("/// {text}\n")
}

/// Comment lines of at most this many columns. Counted by character, as rustfmt does.
fn wrapped(text: &str, indent: &str) -> String {
    let most = 104 - indent.len();
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if line.chars().count() + word.chars().count() + 1 > most {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines.iter().map(|line| format!("{indent}/// {line}\n")).collect()
}
