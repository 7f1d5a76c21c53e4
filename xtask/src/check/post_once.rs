//! An order is sent once. Only a person reading the code can say so for certain; this keeps the code readable that way.

use super::Report;
use crate::{Result, repo::Repo};

/// The pipeline's last step before the wire, and the wire.
const PIPELINE: &str = "kis-api/src/client/execute.rs";
const WIRE: &str = "kis-api/src/transport.rs";
const CALL: &str = "transport.post_once(";
const DEFINITION: &str = "fn post_once";

/// What the HTTP library is told about orders, and what it might do otherwise.
const SETTINGS: &[(&str, &str)] = &[
    ("retry::never()", "the HTTP library may send an order again"),
    ("redirect::Policy::none()", "the HTTP library may send an order again"),
    ("pool_max_idle_per_host(0)", "the HTTP library may send an order again"),
    ("http1_only()", "the HTTP library may send an order again"),
    ("no_proxy()", "a proxy may hold an order back and let it go later"),
    ("tcp_user_timeout(", "the kernel may go on sending an order for twenty minutes"),
    (".timeout(", "an order may hang"),
    ("connector_layer(", "nothing is asked before an order leaves"),
];

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let mut sources = Vec::new();
    for file in repo.rust_files()?.into_iter().filter(|file| file.starts_with("kis-api/src/")) {
        let source = repo.read(&file)?;
        sources.push((file, source));
    }
    Ok(Report { problems: check(&sources), note: None })
}

fn check(sources: &[(String, String)]) -> Vec<String> {
    let mut problems = Vec::new();
    let count = |word: &str, file: &str| {
        sources
            .iter()
            .filter(|(name, _)| name == file)
            .map(|(_, source)| code(source).matches(word).count())
            .sum::<usize>()
    };
    for (what, word, file) in [
        ("one call that hands an order to the wire", CALL, PIPELINE),
        ("one function that leads an order to the wire", DEFINITION, PIPELINE),
        ("one function that puts an order on the wire", DEFINITION, WIRE),
    ] {
        if count(word, file) != 1 {
            problems.push(format!("{file}: {what} (`{word}`) is wanted, {} are there", count(word, file)));
        }
    }
    for (file, source) in sources {
        let code = code(source);
        if file != PIPELINE && code.contains(CALL) {
            problems.push(format!("{file}: `{CALL}` belongs in {PIPELINE} only"));
        }
        if file != PIPELINE && file != WIRE && code.contains(DEFINITION) {
            problems.push(format!("{file}: another `{DEFINITION}`"));
        }
        if file != WIRE
            && (code.contains("reqwest::Client") || code.contains(".send().await") && code.contains("reqwest"))
        {
            problems.push(format!("{file}: requests leave through {WIRE} only"));
        }
        if let Some(word) = body(&code, DEFINITION).and_then(repetition) {
            problems.push(format!("{file}: `{DEFINITION}` holds `{word}`: nothing there may repeat an order"));
        }
    }
    let wire = sources.iter().find(|(file, _)| file == WIRE).map(|(_, source)| code(source)).unwrap_or_default();
    for (setting, without) in SETTINGS {
        if !wire.contains(setting) {
            problems.push(format!("{WIRE}: `{setting}` is missing: without it {without}"));
        }
    }
    problems
}

/// The code before a file's tests, without its comments and the words of its messages.
fn code(source: &str) -> String {
    let before = source.split("#[cfg(test)]").next().unwrap_or_default();
    before.lines().map(|line| bare(line) + "\n").collect()
}

fn bare(line: &str) -> String {
    let code = line.split("//").next().unwrap_or_default();
    code.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

/// A function's body, up to the brace that closes it.
fn body<'a>(code: &'a str, definition: &str) -> Option<&'a str> {
    let rest = &code[code.find(definition)?..];
    let rest = &rest[rest.find('{')?..];
    let mut depth = 0;
    for (at, c) in rest.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(&rest[..at]);
        }
    }
    None
}

/// A word by which code runs twice.
fn repetition(body: &str) -> Option<&str> {
    body.split(|c: char| !c.is_alphanumeric() && c != '_')
        .find(|word| matches!(*word, "loop" | "while" | "for" | "retry"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXECUTE: &str = "impl Client {\n    async fn post_once() {\n        let sent = inner.transport.post_once(&call).await;\n    }\n    fn read() { loop {} }\n}\n";
    const TRANSPORT: &str = "// for loops: see below\nimpl Transport {\n    async fn post_once() {\n        pool_max_idle_per_host(0).no_proxy().connector_layer(last); error(\"for orders\"); client.send().await\n    }\n}\nfn builder() { reqwest::Client::builder().redirect(redirect::Policy::none()).retry(reqwest::retry::never()).http1_only().timeout(t).tcp_user_timeout(t) }\n";

    fn problems(execute: &str, transport: &str, other: &str) -> Vec<String> {
        let file = |name: &str, source: &str| (name.to_owned(), source.to_owned());
        check(&[file(PIPELINE, execute), file(WIRE, transport), file("kis-api/src/us/order.rs", other)])
    }

    #[test]
    fn one_place_passes() {
        assert_eq!(problems(EXECUTE, TRANSPORT, "self.client.post_once(&request).await"), Vec::<String>::new());
    }

    #[test]
    fn a_second_place_is_found() {
        let twice = EXECUTE.replace("let sent", "inner.transport.post_once(&call).await;\n        let sent");
        assert_eq!(problems(&twice, TRANSPORT, "").len(), 1);
        assert_eq!(problems(EXECUTE, TRANSPORT, "self.transport.post_once(&call)").len(), 1);
        assert_eq!(problems(EXECUTE, TRANSPORT, "reqwest::Client::new()").len(), 1);
        assert_eq!(problems(EXECUTE, TRANSPORT, "async fn post_once() {}").len(), 1);
    }

    #[test]
    fn a_repetition_is_found() {
        for word in ["loop {}", "while again {}", "for _ in 0..3 {}", "retry::next()"] {
            let found = problems(&EXECUTE.replace("let sent", &format!("{word}\n        let sent")), TRANSPORT, "");
            assert_eq!(found.len(), 1, "{word}: {found:?}");
        }
    }

    #[test]
    fn the_http_library_may_not_repeat_either() {
        for (setting, _) in SETTINGS {
            assert_eq!(problems(EXECUTE, &TRANSPORT.replace(setting, "x("), "").len(), 1, "{setting}");
        }
    }
}
