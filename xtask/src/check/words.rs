//! What must not be in a file that others read: traces of the machine and of the tools it was written with.

use super::Report;
use crate::{Result, repo::Repo};

/// Folders of one machine. Split, so that this list is not its own offender.
const FOLDERS: &[&str] = &[concat!("/", "work"), concat!("/", "tmp"), concat!("/", "root"), concat!("/", "home")];

/// Hosts of package registries: which registry to use is the user's configuration.
const HOSTS: &[&str] = &[
    concat!("crates", ".io"),
    concat!("pypi", ".org"),
    concat!("pythonhosted", ".org"),
    concat!("npmjs", ".org"),
    concat!("npmjs", ".com"),
    concat!("deb.debian", ".org"),
];

/// Names of writing tools and their turns of phrase, in lower case. Plain words such as "session" are the trade's own.
const TOOLS: &[&str] = &[
    concat!("cla", "ude"),
    concat!("anthro", "pic"),
    concat!("chat", "gpt"),
    concat!("open", "ai"),
    concat!("copi", "lot"),
    concat!("co-authored", "-by"),
    concat!("language ", "model"),
    concat!("ai ", "assistant"),
    concat!("ai ", "agent"),
    concat!("coding ", "agent"),
];

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let mut problems = Vec::new();
    for file in repo.files()? {
        // A lock file names its registry, and is cargo's.
        if file.ends_with(".lock") {
            continue;
        }
        let Some(text) = repo.read_text(&file)? else { continue };
        for (at, line) in text.lines().enumerate() {
            problems.extend(offence(line).map(|what| format!("{file}:{}: {what}", at + 1)));
        }
    }
    Ok(Report { problems, note: None })
}

fn offence(line: &str) -> Option<String> {
    if let Some(folder) = FOLDERS.iter().find(|folder| names_folder(line, folder)) {
        return Some(format!("a path of one machine ({folder})"));
    }
    let lower = line.to_lowercase();
    if let Some(host) = HOSTS.iter().find(|host| lower.contains(**host)) {
        return Some(format!("a registry's host ({host})"));
    }
    TOOLS.iter().find(|word| has_word(&lower, word)).map(|word| format!("the word `{word}`"))
}

/// Whether the line holds an absolute path into the folder.
fn names_folder(line: &str, folder: &str) -> bool {
    let part_of_a_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-');
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + folder.len()..].chars().next();
        !before.is_some_and(|c| part_of_a_name(c) || matches!(c, '}' | ')' | '*' | '~'))
            && !after.is_some_and(|c| part_of_a_name(c) && c != '.')
    })
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_one_machine_are_found() {
        for folder in FOLDERS {
            for line in [
                format!("cd {folder}/x"),
                format!("\"{folder}\""),
                format!("see {folder}."),
                format!("file://{folder}/a"),
            ] {
                assert!(offence(&line).is_some(), "{line}");
            }
        }
    }

    #[test]
    fn other_paths_are_not() {
        for folder in FOLDERS {
            let below = format!("${{dir}}{folder}/x");
            assert_eq!(offence(&below), None, "{below}");
        }
        for line in ["target/tmp/x", "a/work", "$HOME/tmp", "/workspace", "/var/lib/mybot", "../shared/kis", "/rooted"]
        {
            assert_eq!(offence(line), None, "{line}");
        }
    }

    #[test]
    fn hosts_and_tools_are_found_whatever_their_case() {
        for words in [HOSTS, TOOLS] {
            for word in words {
                assert!(offence(&format!("see {}: it", word.to_uppercase())).is_some(), "{word}");
            }
        }
    }

    #[test]
    fn the_words_of_the_trade_stay() {
        for line in ["this session's price", "user_agent(\"kis-api\")", "an agent bank", "OpenAPI", "the Open API"] {
            assert_eq!(offence(line), None, "{line}");
        }
    }
}
