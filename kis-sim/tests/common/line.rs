//! A customer at the websocket, over a real socket.

#![allow(dead_code, reason = "every test file uses its own part of this")]

#[path = "cipher.rs"]
mod cipher;

use std::{collections::HashMap, time::Duration};

use futures_util::{SinkExt as _, StreamExt as _};
use kis_sim::Server;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::{Instant, timeout_at},
};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Error, Message},
};

/// Longer than anything takes, so that a test that waits in vain ends.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sends a request to a server and gives its reply's body.
pub(crate) async fn http(server: &Server, method: &str, path: &str, headers: &str, body: &Value) -> Value {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(server.address()).await.expect("a connection");
    stream.write_all((head + &body).as_bytes()).await.expect("written");
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.expect("read");
    let (_, body) = reply.split_once("\r\n\r\n").expect("a body");
    serde_json::from_str(body).unwrap_or(Value::Null)
}

/// Uses one of the simulator's own paths.
pub(crate) async fn control(server: &Server, path: &str, body: Value) -> Value {
    let method = if body.is_null() { "GET" } else { "POST" };
    http(server, method, path, "", &body).await
}

/// Asks for an approval key.
pub(crate) async fn approval(server: &Server, app_key: &str) -> String {
    let body = json!({"grant_type": "client_credentials", "appkey": app_key, "secretkey": "secret-of-a-test"});
    let reply = http(server, "POST", "/oauth2/Approval", "", &body).await;
    reply["approval_key"].as_str().expect("an approval key").to_owned()
}

/// A customer at the websocket.
pub(crate) struct Line {
    socket: WebSocketStream<TcpStream>,
    pub(crate) approval: String,
    ciphers: HashMap<String, (String, String)>,
    pub(crate) pings: usize,
}

impl Line {
    /// Connects with a fresh approval key of this app key.
    pub(crate) async fn open(server: &Server, app_key: &str) -> Self {
        let approval = approval(server, app_key).await;
        Self::with(server, approval).await
    }

    /// Connects with this approval key.
    pub(crate) async fn with(server: &Server, approval: String) -> Self {
        let socket = Self::try_with(server).await.expect("a websocket");
        Self { socket, approval, ciphers: HashMap::new(), pings: 0 }
    }

    /// Tries to connect.
    pub(crate) async fn try_with(server: &Server) -> Result<WebSocketStream<TcpStream>, Error> {
        let stream = TcpStream::connect(server.address()).await?;
        client_async(server.ws_url(), stream).await.map(|(socket, _)| socket)
    }

    /// Sends any text.
    pub(crate) async fn say(&mut self, text: String) {
        self.socket.send(Message::text(text)).await.expect("sent");
    }

    /// Asks for a registration (`1`) or its end (`2`).
    pub(crate) async fn ask(&mut self, tr_type: &str, (tr_id, key): (&str, &str)) {
        let header = json!({"approval_key": self.approval, "custtype": "P", "tr_type": tr_type,
            "content-type": "utf-8"});
        let message = json!({"header": header, "body": {"input": {"tr_id": tr_id, "tr_key": key}}});
        self.say(message.to_string()).await;
    }

    /// Registers, and gives the answer.
    pub(crate) async fn register(&mut self, tr_id: &str, key: &str) -> Value {
        self.ask("1", (tr_id, key)).await;
        let answer = self.answer().await;
        let output = &answer["body"]["output"];
        if let (Some(iv), Some(key)) = (output["iv"].as_str(), output["key"].as_str()) {
            self.ciphers.insert(tr_id.to_owned(), (iv.to_owned(), key.to_owned()));
        }
        answer
    }

    /// Ends a registration, and gives the answer.
    pub(crate) async fn release(&mut self, tr_id: &str, key: &str) -> Value {
        self.ask("2", (tr_id, key)).await;
        self.answer().await
    }

    /// The next answer; frames before it are lost.
    pub(crate) async fn answer(&mut self) -> Value {
        loop {
            let text = self.text().await.expect("an answer");
            if let Ok(value) = serde_json::from_str(&text) {
                return value;
            }
        }
    }

    /// The next text that is not a `PINGPONG`; `None` when the connection is over, in whatever way.
    pub(crate) async fn text(&mut self) -> Option<String> {
        let until = Instant::now() + PATIENCE;
        loop {
            match timeout_at(until, self.socket.next()).await.expect("something comes") {
                Some(Ok(Message::Text(text))) if text.contains("PINGPONG") => self.pings += 1,
                Some(Ok(Message::Text(text))) => return Some(text.as_str().to_owned()),
                Some(Ok(Message::Close(_)) | Err(_)) | None => return None,
                Some(Ok(_)) => {}
            }
        }
    }

    /// The next frame, decrypted.
    pub(crate) async fn frame(&mut self) -> String {
        let text = self.text().await.expect("a frame");
        self.open_frame(&text)
    }

    /// The frame that a text is, decrypted.
    pub(crate) fn open_frame(&self, text: &str) -> String {
        let parts: Vec<&str> = text.splitn(4, '|').collect();
        let [sealed, tr_id, count, body] = parts[..] else { panic!("{text} is no frame") };
        if sealed == "0" {
            return text.to_owned();
        }
        let (iv, key) = &self.ciphers[tr_id];
        format!("0|{tr_id}|{count}|{}", cipher::opened(body, (iv, key)))
    }
}
