//! The simulated broker as a process of its own, and the few requests it is asked.

use std::{
    fs::File,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::Value;

use crate::Result;

const PATIENCE: Duration = Duration::from_secs(20);
const NAP: Duration = Duration::from_millis(20);

/// A running broker; it ends with this value.
pub(super) struct Broker {
    child: Child,
    pub(super) url: String,
}

impl Broker {
    /// Starts one. Its first line of output is its address.
    pub(super) fn start(mut command: Command, output: &Path) -> Result<Self> {
        let errors = output.with_extension("stderr");
        command.stdin(Stdio::null()).stdout(File::create(output)?).stderr(File::create(&errors)?);
        let mut broker = Self { child: command.spawn()?, url: String::new() };
        for _ in 0..PATIENCE.as_millis() / NAP.as_millis() {
            if let Some((url, _)) = std::fs::read_to_string(output)?.split_once('\n') {
                url.clone_into(&mut broker.url);
                return Ok(broker);
            }
            if let Some(status) = broker.child.try_wait()? {
                let said = std::fs::read_to_string(&errors)?;
                return Err(format!("the simulated broker ended with {status}: {}", said.trim()).into());
            }
            std::thread::sleep(NAP);
        }
        Err("the simulated broker does not say its address".into())
    }

    /// Sends a request and reads its JSON.
    pub(super) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let host = self.url.strip_prefix("http://").ok_or_else(|| format!("`{}` is no address", self.url))?;
        let mut stream = TcpStream::connect(host)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let body = body.to_string();
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len(),
        )?;
        let mut reply = String::new();
        stream.read_to_string(&mut reply)?;
        let (head, body) = reply.split_once("\r\n\r\n").ok_or("the simulated broker does not speak HTTP")?;
        if head.split(' ').nth(1) != Some("200") {
            return Err(format!("{path}: {} {}", head.lines().next().unwrap_or_default(), body.trim()).into());
        }
        Ok(serde_json::from_str(body)?)
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        // One that has ended already is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
