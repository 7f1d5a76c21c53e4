//! Chromium as a phone, over WebDriver: JSON over HTTP, as its specification has it.

mod picture;

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

/// What a phone's screen has.
pub(crate) const WIDTH: u64 = 360;
pub(crate) const HEIGHT: u64 = 740;

/// A browser, until it is dropped.
pub(crate) struct Browser {
    driver: Child,
    host: String,
    session: String,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// `None` where Chromium or its driver is not installed.
    pub(crate) fn start() -> Option<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut driver = command.spawn().ok()?;
        let mut lines = BufReader::new(driver.stdout.take().expect("piped")).lines().map_while(Result::ok);
        let port = lines
            .find_map(|line| line.split("successfully on port ").nth(1)?.trim_end_matches('.').parse::<u16>().ok());
        let host = format!("127.0.0.1:{}", port.expect("chromedriver says its port"));
        // It goes on talking.
        thread::spawn(move || lines.for_each(drop));
        let profile = tempfile::tempdir().expect("a folder");
        let args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"];
        let mut args: Vec<String> = args.map(str::to_owned).into();
        args.push(format!("--user-data-dir={}", profile.path().display()));
        let options = json!({
            "args": args,
            "mobileEmulation": { "deviceMetrics": { "width": WIDTH, "height": HEIGHT, "pixelRatio": 2.0, "touch": true } },
        });
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let mut browser = Self { driver, host, session: String::new(), _profile: profile };
        let began = browser.ask("POST", "", &json!({ "capabilities": { "alwaysMatch": wanted } }));
        browser.session = format!("/{}", began["sessionId"].as_str().expect("a session"));
        Some(browser)
    }

    pub(crate) fn open(&self, url: &str) {
        self.ask("POST", "/url", &json!({ "url": url }));
    }

    pub(crate) fn url(&self) -> String {
        self.ask("GET", "/url", &Value::Null).as_str().expect("an address").to_owned()
    }

    /// What a script returns.
    pub(crate) fn run(&self, script: &str) -> Value {
        self.ask("POST", "/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// What a script returns that calls its last argument.
    pub(crate) fn run_later(&self, script: &str) -> Value {
        self.ask("POST", "/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Waits until a script says yes.
    pub(crate) fn until(&self, script: &str) {
        for _ in 0..300 {
            if self.run(script) == true {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("`{script}` at {}: {}", self.url(), self.run("return document.body.innerText"));
    }

    /// Dark or light, and nothing that moves.
    pub(crate) fn look(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        let params = json!({ "features": features });
        self.ask("POST", "/goog/cdp/execute", &json!({ "cmd": "Emulation.setEmulatedMedia", "params": params }));
    }

    /// What is on the screen.
    pub(crate) fn screenshot(&self, file: &Path) {
        let picture = self.ask("GET", "/screenshot", &Value::Null);
        picture::keep(&BASE64_STANDARD.decode(picture.as_str().expect("a picture")).expect("base64"), file);
    }

    /// What the console was told so far.
    pub(crate) fn console(&self) -> Vec<String> {
        let told = self.ask("POST", "/se/log", &json!({ "type": "browser" }));
        told.as_array().expect("lines").iter().map(|line| line["message"].to_string()).collect()
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let (host, session) = (&self.host, &self.session);
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect(host).expect("chromedriver listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a socket");
        let length = body.len();
        let kind = "Content-Type: application/json; charset=utf-8";
        write!(
            stream,
            "{method} /session{session}{path} HTTP/1.1\r\nHost: {host}\r\n{kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
        .expect("said");
        let value = hear(&mut BufReader::new(stream)).unwrap_or_else(|| panic!("{path}: no answer"));
        assert!(value["value"].get("error").is_none(), "{path}: {}", value["value"]["message"]);
        value["value"].clone()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ends the browser; its driver is ours by its handle.
        if !self.session.is_empty() && !thread::panicking() {
            self.ask("DELETE", "", &Value::Null);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// The driver keeps its connections: an answer ends where it says so.
fn hear(stream: &mut BufReader<TcpStream>) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}
