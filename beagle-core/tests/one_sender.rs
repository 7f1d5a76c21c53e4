//! Exactly one function sends order requests, and it has one caller.

use std::{fs, path::Path};

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&entry).expect("a source file");
            found.push((entry.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
        }
    }
}

fn lines_with(needle: &str) -> Vec<String> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let lines = files.iter().flat_map(|(name, text)| {
        text.lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("//") && line.contains(needle))
            .map(move |line| format!("{name}: {line}"))
    });
    let mut lines: Vec<_> = lines.collect();
    lines.sort();
    lines
}

#[test]
fn one_function_sends_and_one_calls_it() {
    let calls = lines_with("post_once(");
    assert_eq!(
        calls,
        [
            "desk.rs: let outcome = post::post_once(&*self.engine.broker, permit, look).await;",
            "post.rs: pub(super) async fn post_once(broker: &dyn Broker, permit: Permit, look: Look) -> Outcome<Taken> {",
        ]
    );
    assert_eq!(lines_with("broker.send("), ["post.rs: broker.send(&request, look).await"]);
    assert_eq!(lines_with("= permit.spend()").len(), 2, "there, and in a test of the permit");
}
