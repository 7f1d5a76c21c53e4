//! The commands that a document shows its readers.

use std::collections::BTreeMap;

/// A command line of `kis` as a document shows it, without the program's name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) line: usize,
    pub(super) words: Vec<String>,
}

/// Every call of `kis` in a console block.
pub(super) fn shown(text: &str) -> Vec<Shown> {
    let mut found = Vec::new();
    let mut inside = false;
    for (at, line) in text.lines().enumerate() {
        if let Some(kind) = line.trim_start().strip_prefix("```") {
            inside = !inside && matches!(kind.trim(), "console" | "sh" | "bash" | "shell");
            continue;
        }
        // Without a prompt a line is what the program answered.
        let Some(typed) = line.trim_start().strip_prefix("$ ").filter(|_| inside) else { continue };
        for words in calls(&split(typed)) {
            found.push(Shown { line: at + 1, words });
        }
    }
    found
}

/// The first command after each `<!-- ci:NAME -->`.
pub(super) fn marked(text: &str) -> BTreeMap<&str, &str> {
    let mut found = BTreeMap::new();
    let mut pending = None;
    let mut inside = false;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("<!-- ci:").and_then(|rest| rest.strip_suffix(" -->")) {
            pending = Some(name);
        } else if line.starts_with("```") {
            inside = !inside;
        } else if inside && let Some(name) = pending.take() {
            found.insert(name, line.strip_prefix("$ ").unwrap_or(line));
        }
    }
    found
}

/// Splits at blanks; what is quoted stays together, a comment ends the line.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), c) => word.push(c),
            (None, '"' | '\'') => quote = Some(c),
            (None, '#') if word.is_empty() => break,
            (None, ' ') if word.is_empty() => {}
            (None, ' ') => words.push(std::mem::take(&mut word)),
            (None, c) => word.push(c),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The arguments of every `kis` in a line of the shell, called by name or through cargo.
fn calls(words: &[String]) -> Vec<Vec<String>> {
    let ends = |word: &String| matches!(word.as_str(), "|" | "&&" | "||" | ";" | "&" | ">" | "<" | ">>" | "2>");
    let mut found = Vec::new();
    for part in words.split(ends) {
        let part: Vec<_> =
            part.iter().skip_while(|word| word.contains('=') && !word.starts_with('-')).cloned().collect();
        let arguments = match part.first().map(String::as_str) {
            Some(program) if matches!(program.rsplit('/').next(), Some("kis" | "kis-cli")) => Some(&part[1..]),
            Some("cargo") if part.iter().any(|word| word == "kis-cli" || word == "kis") => {
                part.iter().position(|word| word == "--").map(|at| &part[at + 1..])
            }
            _ => None,
        };
        found.extend(arguments.map(<[String]>::to_vec));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Vec<String>> {
        shown(text).into_iter().map(|shown| shown.words).collect()
    }

    #[test]
    fn calls_are_found_in_console_blocks_behind_a_prompt() {
        let text = "kis no\n```console\n$ kis quote 005930  # the price\nkis answered\n$ KIS_PROFILE=sim ./target/debug/kis cash | jq .\n```\n$ kis no\n```text\n$ kis no\n```\n";
        assert_eq!(words(text), [vec!["quote", "005930"], vec!["cash"]]);
        assert_eq!(shown(text)[0].line, 3);
    }

    #[test]
    fn cargo_and_pipes_are_seen_through() {
        let text = "```console\n$ cargo run -p kis-cli --bin kis -- demo --lang ko\n$ cargo test --workspace\n$ echo \"A bought 3\" | kis alert ingest && kis alert drain --yes\n```\n";
        assert_eq!(
            words(text),
            [vec!["demo", "--lang", "ko"], vec!["alert", "ingest"], vec!["alert", "drain", "--yes"]]
        );
    }

    #[test]
    fn quotes_keep_words_together() {
        assert_eq!(split("a 'b c' \"d e\" f#g # h"), ["a", "b c", "d e", "f#g"]);
    }

    #[test]
    fn marks_name_the_next_command() {
        let text = "<!-- ci:demo -->\n```console\n$ cargo run\nmore\n```\n<!-- ci:test -->\nWords.\n\n```console\n$ cargo test\n```\n";
        assert_eq!(marked(text), BTreeMap::from([("demo", "cargo run"), ("test", "cargo test")]));
    }
}
