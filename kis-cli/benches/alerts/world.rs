//! `kis serve` with a simulator behind it, and somebody who sends it alerts.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

const KIS: &str = env!("CARGO_BIN_EXE_kis");
const TOKEN: &str = "a-token-that-is-long-enough-for-a-benchmark-000";
/// Orders are no part of what is measured: the switches stay off, and each alert is refused with a reason, and kept.
const FOLLOW: [&str; 7] = ["follow", "add", "가람", "--market", "kr", "--capital", "5억"];

pub(crate) struct World {
    folder: tempfile::TempDir,
    simulator: Child,
    url: String,
    server: Child,
    host: String,
}

impl World {
    pub(crate) fn begin() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("config")).expect("a folder");
        let mut command = Command::new(KIS);
        let (simulator, url) = begin(command.args(["sim", "serve"]));
        let exit = kis(&folder, &url, &FOLLOW).stdout(Stdio::null()).status().expect("it runs");
        assert!(exit.success(), "{exit}");
        let (server, host) = serve(&folder, &url);
        Self { folder, simulator, url, server, host }
    }

    /// Sends an alert, and tells its id in the queue if the answer is that it is there.
    pub(crate) fn alert(&self, number: u32) -> Option<i64> {
        let text = format!("가람님이 005930 {}주를 70,000원에 매수했습니다", number + 1);
        let body = serde_json::json!({ "text": text, "id": number.to_string() }).to_string();
        let (host, length) = (&self.host, body.len());
        let head =
            format!("POST /v1/alerts HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {TOKEN}\r\nConnection: close");
        let mut stream = TcpStream::connect(host).ok()?;
        write!(stream, "{head}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}").ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let answer: serde_json::Value = serde_json::from_str(body).ok()?;
        head.starts_with("HTTP/1.1 200").then(|| answer["result"]["alerts"][0]["id"].as_i64())?
    }

    /// Kills the server as a machine does that loses its power, and begins another one.
    pub(crate) fn dies(&mut self) {
        self.server.kill().expect("ours");
        self.server.wait().expect("it ends");
        (self.server, self.host) = serve(&self.folder, &self.url);
    }
}

impl Drop for World {
    fn drop(&mut self) {
        for child in [&mut self.server, &mut self.simulator] {
            // Ours by its handle; it may have ended already.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn serve(folder: &tempfile::TempDir, url: &str) -> (Child, String) {
    let (server, url) = begin(&mut kis(folder, url, &["serve", "--port", "0"]));
    (server, url.trim_start_matches("http://").to_owned())
}

/// Starts it and reads its first line.
fn begin(command: &mut Command) -> (Child, String) {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let first = lines.next().expect("a line").expect("UTF-8");
    // Whatever else it says has somewhere to go.
    std::thread::spawn(move || lines.for_each(drop));
    (child, first)
}

fn kis(folder: &tempfile::TempDir, url: &str, words: &[&str]) -> Command {
    let mut command = Command::new(KIS);
    command
        .args(words)
        .env("KIS_CONFIG_DIR", folder.path().join("config"))
        .env("KIS_STATE_DIR", folder.path().join("state"))
        .env("KIS_BASE_URL", url)
        .env("KIS_SERVE_TOKEN", TOKEN)
        .stdin(Stdio::null());
    command
}
