//! The least HTTP that asks a server, and the least that is one.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::Duration,
};

use crate::Result;

const PATIENCE: Duration = Duration::from_secs(60);

/// Says this to a server. Everything that it says, until it hangs up.
pub(super) fn say(host: &str, words: &str) -> Result<String> {
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    // It may hang up before all of it is said, or in the middle of a word.
    let _ = stream.write_all(words.as_bytes());
    let mut heard = Vec::new();
    let _ = stream.read_to_end(&mut heard);
    Ok(String::from_utf8_lossy(&heard).into_owned())
}

/// A request with these lines of a head.
pub(super) fn request((method, path): (&str, &str), head: &[&str], body: &str) -> String {
    let head: String = head.iter().map(|line| format!("{line}\r\n")).collect();
    format!("{method} {path} HTTP/1.1\r\n{head}Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
}

/// What a client asks for, and its body.
pub(super) fn hear(stream: &TcpStream) -> Option<(String, String)> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((path, String::from_utf8_lossy(&body).into_owned()))
}

/// Answers a client.
pub(super) fn answer(mut stream: &TcpStream, (status, kind): (u16, &str), body: &str) {
    let length = body.len();
    // Whoever asked may be gone.
    let _ = write!(
        stream,
        "HTTP/1.1 {status} S\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
}
