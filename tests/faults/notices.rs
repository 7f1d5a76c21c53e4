//! The process is killed between what happened and telling of it.

use serde_json::Value;

use crate::{desk::Desk, program::Kis};

/// A program of the owner's that keeps every message in a file.
fn keeps_messages(kis: &Kis) -> std::path::PathBuf {
    let (folder, told) = (kis.home().join("config"), kis.home().join("told"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let script = format!("cat >> {}; echo >> {}", told.display(), told.display());
    let text = format!("[notify]\ncommand = ['/bin/sh', '-c', '{script}']\ncommand_input = 'json'\n");
    std::fs::write(folder.join("config.toml"), text).expect("written");
    told
}

/// The numbers of the messages, and what they are about.
fn messages(told: &std::path::Path) -> Vec<(i64, String)> {
    let text = std::fs::read_to_string(told).unwrap_or_default();
    let read = |line: &str| {
        let told: Value = serde_json::from_str(line).expect(line);
        (told["id"].as_i64().expect("a number"), told["kind"].as_str().expect("a kind").to_owned())
    };
    text.lines().filter(|line| !line.is_empty()).map(read).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_it_told_anybody_the_next_command_does() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let told = keeps_messages(&kis);
    assert_eq!(kis.failing("kill@printed:1", "halt").code, None);
    assert_eq!(messages(&told), []);
    assert_eq!(kis.run("trading show").code, Some(0));
    assert_eq!(messages(&told), [(1, "trading".into())]);
    kis.run("trading show");
    assert_eq!(messages(&told).len(), 1, "once");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_it_knew_that_it_was_taken_the_same_number_comes_again() {
    let desk = Desk::open().await;
    let kis = Kis::at(&desk);
    let told = keeps_messages(&kis);
    assert_eq!(kis.failing("kill@carried:1", "halt").code, None);
    assert_eq!(messages(&told), [(1, "trading".into())]);
    kis.run("trading show");
    assert_eq!(messages(&told), [(1, "trading".into()), (1, "trading".into())]);
}

/// What is told has happened, wherever the process ends.
#[tokio::test(flavor = "multi_thread")]
async fn killed_anywhere_nothing_is_told_that_the_journal_does_not_say() {
    let mut place = 0;
    loop {
        place += 1;
        let desk = Desk::open().await;
        let kis = Kis::at(&desk);
        let told = keeps_messages(&kis);
        let run = kis.failing(&format!("kill@any:{place}"), "halt");
        let early = messages(&told);
        let state = kis.run("journal");
        let is_halted = state.value["result"]["trading"].as_array().is_some_and(|rows| !rows.is_empty());
        assert!(early.is_empty() || is_halted, "place {place}: {early:?}");
        // And what happened is told in the end.
        kis.run("trading show");
        assert_eq!(!messages(&told).is_empty(), is_halted, "place {place}: {state:?}");
        if run.code.is_some() {
            break;
        }
    }
    assert!(place > 3, "it came through {place} places");
}
