//! `kis serve` with a simulator behind it, and a client that says exactly what it is told.

use std::{
    io::{BufRead as _, BufReader, Lines, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

use serde_json::Value;

use crate::common::{Kis, Simulator};

/// A token as long as those that are made.
pub(crate) const TOKEN: &str = "0123456789-abcdefghijklmnopqrstuvwxyz_ABCDE";

/// A server of its own, until it is dropped.
pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) host: String,
    pub(crate) kis: Kis,
    pub(crate) simulator: Simulator,
    /// What it prints after its first line.
    lines: Lines<BufReader<ChildStdout>>,
}

/// What was answered.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Server {
    pub(crate) fn start() -> Self {
        Self::with("", &[])
    }

    /// With this configuration and these flags.
    pub(crate) fn with(config: &str, flags: &[&str]) -> Self {
        let simulator = Simulator::start();
        let kis = Kis::at(&simulator).with("KIS_SERVE_TOKEN", TOKEN);
        kis.configure(config);
        Self::of(kis, simulator, flags)
    }

    /// Of this user, at this broker.
    pub(crate) fn of(kis: Kis, simulator: Simulator, flags: &[&str]) -> Self {
        let (child, host, lines) = listen(&kis, flags);
        Self { child, host, kis, simulator, lines }
    }

    /// The same machine with another process.
    pub(crate) fn again(&mut self, flags: &[&str]) {
        self.end();
        (self.child, self.host, self.lines) = listen(&self.kis, flags);
    }

    /// So many lines of what it prints after its first one, and whatever comes until it has ended.
    pub(crate) fn told(&mut self, lines: usize) -> String {
        let mut told: Vec<String> = self.lines.by_ref().take(lines).map_while(Result::ok).collect();
        self.end();
        told.extend(self.lines.by_ref().map_while(Result::ok));
        told.join("\n")
    }

    /// Ends it as a service manager does, and waits.
    pub(crate) fn end(&mut self) -> Option<i32> {
        if self.child.try_wait().expect("ours").is_none() {
            self.tell_to_end();
        }
        self.child.wait().expect("it ends").code()
    }

    pub(crate) fn tell_to_end(&self) {
        let id = self.child.id().to_string();
        let killed = Command::new("kill").args(["-TERM", &id]).stdin(Stdio::null()).status().expect("it runs");
        assert!(killed.success());
    }

    /// Asks with the owner's token.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[&bearer(TOKEN)], "")
    }

    /// Posts JSON with the owner's token under this key.
    pub(crate) fn post(&self, path: &str, key: &str, body: &Value) -> Answer {
        let key = format!("Idempotency-Key: {key}");
        self.ask("POST", path, &[&bearer(TOKEN), JSON, &key], &body.to_string())
    }

    /// Posts alerts.
    pub(crate) fn alert(&self, kind: &str, body: &str) -> Answer {
        self.ask("POST", "/v1/alerts", &[&bearer(TOKEN), &format!("Content-Type: {kind}")], body)
    }

    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[&str], body: &str) -> Answer {
        let host = if headers.iter().any(|line| line.starts_with("Host:")) {
            String::new()
        } else {
            format!("Host: {}\r\n", self.host)
        };
        let headers: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
        let length = body.len();
        self.say(&format!(
            "{method} {path} HTTP/1.1\r\n{host}{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        ))
    }

    /// Says this, and listens until nobody says anything any more.
    pub(crate) fn say(&self, words: &str) -> Answer {
        let mut stream = self.call();
        // It may hang up before all of it is said.
        let _ = stream.write_all(words.as_bytes());
        hear(&mut stream)
    }

    pub(crate) fn call(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.host).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a socket");
        stream
    }

    /// What the simulated broker has taken.
    pub(crate) fn orders(&self) -> Vec<Value> {
        self.simulator.stats()["orders"].as_array().expect("orders").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Ours by its handle; it may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}\n{}", self.head, self.body))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
    }
}

pub(crate) const JSON: &str = "Content-Type: application/json";

pub(crate) fn bearer(token: &str) -> String {
    format!("Authorization: Bearer {token}")
}

/// Everything until the end.
pub(crate) fn hear(stream: &mut impl Read) -> Answer {
    let mut heard = Vec::new();
    // A connection that is cut off after its answer has answered.
    let _ = stream.read_to_end(&mut heard);
    let heard = String::from_utf8_lossy(&heard).into_owned();
    let (head, body) = heard.split_once("\r\n\r\n").unwrap_or((&heard, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

fn listen(kis: &Kis, flags: &[&str]) -> (Child, String, Lines<BufReader<ChildStdout>>) {
    let line = [&["serve"], flags].concat();
    let line = if flags.contains(&"--listen") { line } else { [&line[..], &["--port", "0"]].concat() };
    let mut command = kis.command(&line);
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let first = lines.next().expect("a line").expect("UTF-8");
    let host = first.split_once("://").map_or(first.as_str(), |(_, host)| host).to_owned();
    (child, host, lines)
}
