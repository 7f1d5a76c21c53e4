//! A server that knows no HTTP: it hands a token out, and does with the connection of an order what it was told.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::Duration,
};

use super::{ORDER, TOKEN};

/// What becomes of an order's connection.
#[derive(Debug, Clone)]
pub(crate) enum Then {
    /// It is closed before anything was read.
    Hang,
    /// It is closed when the request was read.
    Drop,
    /// These bytes are the answer, and it is closed.
    Say(Vec<u8>),
    /// One byte of these every so often, as long as somebody listens.
    Trickle(Vec<u8>, Duration),
}

/// A server that does the same with every order.
#[derive(Debug)]
pub(crate) struct Wire {
    pub(crate) url: String,
    seen: Receiver<Vec<u8>>,
}

impl Wire {
    pub(crate) fn new(then: Then) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let (tell, seen) = channel();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (then, tell) = (then.clone(), tell.clone());
                thread::spawn(move || serve(stream, &then, &tell));
            }
        });
        Self { url, seen }
    }

    /// What the next connection that was not about a token brought; waits for it.
    pub(crate) fn next(&self) -> String {
        let seen = self.seen.recv_timeout(Duration::from_secs(20)).expect("a connection");
        String::from_utf8(seen).expect("a text")
    }

    /// Whether there was a further connection.
    pub(crate) fn is_quiet(&self) -> bool {
        self.seen.try_recv().is_err()
    }
}

fn serve(mut stream: TcpStream, then: &Then, tell: &Sender<Vec<u8>>) {
    if matches!(then, Then::Hang) && brings_an_order(&stream) {
        let _ = tell.send(Vec::new());
        return;
    }
    let request = request(&mut stream);
    if request.starts_with(format!("POST {TOKEN}").as_bytes()) {
        let body = r#"{"access_token":"token-1","token_type":"Bearer","expires_in":86400}"#;
        let _ = stream.write_all(reply("200 OK", body).as_bytes());
        return;
    }
    // Told before the answer, so that it is known by the time that the client has one.
    let _ = tell.send(request);
    match then {
        Then::Hang | Then::Drop => {}
        Then::Say(bytes) => {
            let _ = stream.write_all(bytes);
        }
        Then::Trickle(bytes, pause) => {
            for byte in bytes {
                if stream.write_all(&[*byte]).is_err() {
                    return;
                }
                thread::sleep(*pause);
            }
        }
    }
}

/// Whether a connection brings an order, and no request for a token; nothing is read.
fn brings_an_order(stream: &TcpStream) -> bool {
    let mut head = [0; 64];
    let there = stream.peek(&mut head).unwrap_or_default();
    head[..there].starts_with(format!("POST {ORDER}").as_bytes())
}

/// Everything up to the end of the body, or of the connection.
fn request(stream: &mut TcpStream) -> Vec<u8> {
    let (mut bytes, mut part) = (Vec::new(), [0; 4096]);
    loop {
        match stream.read(&mut part) {
            Ok(read @ 1..) => bytes.extend_from_slice(&part[..read]),
            _ => return bytes,
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return bytes;
            }
        }
    }
}

/// An answer with a length.
pub(crate) fn reply(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}
