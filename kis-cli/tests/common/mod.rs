//! The built program, with a configuration and a state of its own, and a simulator for it to talk to.

use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// The program as one user has it.
pub(crate) struct Kis {
    home: TempDir,
    variables: Vec<(String, String)>,
}

/// What a run left.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Kis {
    pub(crate) fn new() -> Self {
        Self { home: TempDir::new().expect("a folder"), variables: Vec::new() }
    }

    /// The same, against this simulator.
    pub(crate) fn at(simulator: &Simulator) -> Self {
        Self::new().with("KIS_BASE_URL", &simulator.url)
    }

    /// The same with this variable.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    pub(crate) fn config_dir(&self) -> PathBuf {
        self.home.path().join("config")
    }

    pub(crate) fn state_dir(&self) -> PathBuf {
        self.home.path().join("state")
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Writes `config.toml`.
    pub(crate) fn configure(&self, text: &str) {
        std::fs::create_dir_all(self.config_dir()).expect("a folder");
        std::fs::write(self.config_dir().join("config.toml"), text).expect("a file");
    }

    /// The program with these words, nothing in its environment but what was given.
    pub(crate) fn command(&self, line: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kis"));
        command.args(line).env_clear().envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.env("KIS_CONFIG_DIR", self.config_dir()).env("KIS_STATE_DIR", self.state_dir());
        command.env("HOME", self.home.path());
        command
    }

    /// Runs it with nothing on standard input.
    pub(crate) fn run(&self, line: &str) -> Run {
        self.run_words(&line.split_whitespace().collect::<Vec<_>>(), "")
    }

    /// Runs it with this on standard input.
    pub(crate) fn run_words(&self, words: &[&str], input: &str) -> Run {
        let mut command = self.command(words);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        // A program that needs no input may be gone already.
        let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
        Run::of(child.wait_with_output().expect("the program ends"))
    }

    /// Runs it and reads the one JSON object that it prints.
    pub(crate) fn json(&self, line: &str) -> (i32, Value) {
        let run = self.run(&format!("{line} --output json"));
        let value = serde_json::from_str(&run.out);
        (run.code, value.unwrap_or_else(|error| panic!("{line}: {error}\n{}\n{}", run.out, run.err)))
    }
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// `kis sim serve`, until it is dropped.
pub(crate) struct Simulator {
    pub(crate) child: Child,
    pub(crate) url: String,
    pub(crate) ws_url: String,
}

impl Simulator {
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    pub(crate) fn with(flags: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kis"));
        command.args(["sim", "serve"]).args(flags);
        Self::run(command)
    }

    /// What this command starts.
    pub(crate) fn run(mut command: Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the simulator starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let mut line = || lines.next().expect("a line").expect("UTF-8");
        let (url, ws_url) = (line(), line());
        Self { child, url, ws_url }
    }

    /// Asks one of its own paths.
    pub(crate) fn ask(&self, method: &str, path: &str, body: &str) -> Value {
        use std::io::Read as _;
        let host = self.url.trim_start_matches("http://");
        let mut stream = std::net::TcpStream::connect(host).expect("it listens");
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
        .expect("it takes requests");
        let mut reply = String::new();
        stream.read_to_string(&mut reply).expect("it answers");
        let body = reply.split_once("\r\n\r\n").expect("HTTP").1;
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{path}: {error}: {reply}"))
    }

    pub(crate) fn stats(&self) -> Value {
        self.ask("GET", "/__sim/stats", "")
    }

    /// How many requests went to paths with this in them.
    pub(crate) fn requests(&self, part: &str) -> u64 {
        let stats = self.stats();
        let paths = stats["by_path"].as_object().expect("paths");
        paths.iter().filter(|(path, _)| path.contains(part)).filter_map(|(_, count)| count.as_u64()).sum()
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // Ours by its handle; it may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
