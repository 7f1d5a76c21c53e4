//! The bot API on this machine: it answers as told, and keeps what it was asked.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// What was asked.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) body: String,
}

pub(crate) struct Bot {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Bot {
    /// These replies first, and then a yes to everything.
    pub(crate) fn answering(replies: &[(u16, String)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&requests);
        let mut replies = Vec::from(replies).into_iter();
        // It ends with the test's process.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let yes = || (200, String::from("{\"ok\":true,\"result\":{}}"));
                serve(stream, &kept, &replies.next().unwrap_or_else(yes));
            }
        });
        Self { url, requests }
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().expect("nobody panicked").clone()
    }
}

fn serve(stream: TcpStream, kept: &Mutex<Vec<Request>>, (status, reply): &(u16, String)) {
    let mut reader = BufReader::new(&stream);
    let mut line = String::new();
    reader.read_line(&mut line).expect("a request");
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line).expect("a header");
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().expect("a number");
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    let body = String::from_utf8(body).expect("UTF-8");
    kept.lock().expect("nobody panicked").push(Request { path, body });
    let length = reply.len();
    // Whoever asked may be gone.
    let _ = write!(&stream, "HTTP/1.1 {status} S\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{reply}");
}
