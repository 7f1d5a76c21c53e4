//! HTTP/1.1 by hand: as small as it can be, because the simulator must write header names in KIS's mixed case,
//! break replies off in the middle, and let bodies trickle.

use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::wire::{Reply, Request};

/// No head of a request is longer.
const HEAD_LIMIT: usize = 64 * 1024;
/// No body of a request is longer.
const BODY_LIMIT: usize = 4 * 1024 * 1024;

/// Why no request could be read.
#[derive(Debug)]
pub(super) enum Broken {
    /// The connection ended.
    Gone,
    /// What came is not HTTP.
    Nonsense,
}

impl From<std::io::Error> for Broken {
    fn from(_: std::io::Error) -> Self {
        Self::Gone
    }
}

/// The head of a request.
#[derive(Debug)]
pub(super) struct Head {
    request: Request,
    length: Length,
    /// Whether the client waits to be told to go on.
    pub(super) expects_continue: bool,
    /// Whether the connection stays open after the reply.
    pub(super) keep_alive: bool,
}

/// How the length of a body is told.
#[derive(Debug, Clone, Copy)]
enum Length {
    Known(usize),
    Chunked,
}

/// What was read and not yet used.
#[derive(Debug, Default)]
pub(super) struct Reader {
    buffer: Vec<u8>,
}

impl Reader {
    /// Reads the head of the next request.
    pub(super) async fn head(&mut self, stream: &mut (impl AsyncRead + Unpin)) -> Result<Head, Broken> {
        loop {
            if let Some((head, used)) = parse(&self.buffer)? {
                self.buffer.drain(..used);
                return Ok(head);
            }
            if self.buffer.len() > HEAD_LIMIT {
                return Err(Broken::Nonsense);
            }
            self.more(stream).await?;
        }
    }

    /// Reads the body that belongs to a head.
    pub(super) async fn body(&mut self, head: Head, stream: &mut (impl AsyncRead + Unpin)) -> Result<Request, Broken> {
        let mut request = head.request;
        request.body = match head.length {
            Length::Known(length) => self.take(length, stream).await?,
            Length::Chunked => self.chunks(stream).await?,
        };
        Ok(request)
    }

    /// What was read beyond the last request.
    pub(super) fn rest(self) -> Vec<u8> {
        self.buffer
    }

    async fn more(&mut self, stream: &mut (impl AsyncRead + Unpin)) -> Result<(), Broken> {
        if stream.read_buf(&mut self.buffer).await? == 0 { Err(Broken::Gone) } else { Ok(()) }
    }

    async fn take(&mut self, length: usize, stream: &mut (impl AsyncRead + Unpin)) -> Result<Vec<u8>, Broken> {
        if length > BODY_LIMIT {
            return Err(Broken::Nonsense);
        }
        while self.buffer.len() < length {
            self.more(stream).await?;
        }
        Ok(self.buffer.drain(..length).collect())
    }

    async fn chunks(&mut self, stream: &mut (impl AsyncRead + Unpin)) -> Result<Vec<u8>, Broken> {
        let mut body = Vec::new();
        loop {
            let line = self.line(stream).await?;
            let digits = line.split(';').next().unwrap_or_default().trim();
            let length = usize::from_str_radix(digits, 16).map_err(|_| Broken::Nonsense)?;
            if length == 0 {
                // Trailers are read and forgotten.
                while !self.line(stream).await?.is_empty() {}
                return Ok(body);
            }
            body.extend(self.take(length, stream).await?);
            if body.len() > BODY_LIMIT {
                return Err(Broken::Nonsense);
            }
            self.line(stream).await?;
        }
    }

    async fn line(&mut self, stream: &mut (impl AsyncRead + Unpin)) -> Result<String, Broken> {
        loop {
            if let Some(end) = self.buffer.windows(2).position(|pair| pair == b"\r\n") {
                let line = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
                self.buffer.drain(..end + 2);
                return Ok(line);
            }
            if self.buffer.len() > HEAD_LIMIT {
                return Err(Broken::Nonsense);
            }
            self.more(stream).await?;
        }
    }
}

/// A head and its length in bytes, once it is there.
fn parse(bytes: &[u8]) -> Result<Option<(Head, usize)>, Broken> {
    let mut headers = [httparse::EMPTY_HEADER; 96];
    let mut parsed = httparse::Request::new(&mut headers);
    let used = match parsed.parse(bytes) {
        Ok(httparse::Status::Complete(used)) => used,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(_) => return Err(Broken::Nonsense),
    };
    let mut request = Request::with_method(parsed.method.unwrap_or_default(), target(parsed.path.unwrap_or_default()));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    request.headers = parsed.headers.iter().map(|h| (h.name.to_owned(), text(h.value))).collect();

    let has = |name: &str, word: &str| request.header_value(name).to_ascii_lowercase().contains(word);
    let length = match request.header_value("content-length") {
        _ if has("transfer-encoding", "chunked") => Length::Chunked,
        "" => Length::Known(0),
        digits => Length::Known(digits.parse().map_err(|_| Broken::Nonsense)?),
    };
    let keep_alive = parsed.version == Some(1) && !has("connection", "close");
    let expects_continue = has("expect", "100-continue");
    Ok(Some((Head { request, length, expects_continue, keep_alive }, used)))
}

/// The path and query of a request's target, which a proxy's client writes with the host in front.
fn target(target: &str) -> &str {
    let rest = target.strip_prefix("http://").and_then(|rest| rest.find('/').map(|at| &rest[at..]));
    rest.unwrap_or(target)
}

/// The head of a reply.
pub(super) fn head(reply: &Reply, keep_alive: bool) -> String {
    let mut head = format!("HTTP/1.1 {} {}\r\n", reply.status, reason(reply.status));
    for (name, value) in &reply.headers {
        // A line break in a value would begin a header of the sender's making.
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if reply.status == 101 {
        // What follows is no body.
        head.push_str("\r\n");
        return head;
    }
    head.push_str(&format!("Content-Length: {}\r\n", reply.body.len()));
    head.push_str(if keep_alive { "Connection: keep-alive\r\n\r\n" } else { "Connection: close\r\n\r\n" });
    head
}

fn reason(status: u16) -> &'static str {
    match status {
        101 => "Switching Protocols",
        200 => "OK",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        426 => "Upgrade Required",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Status",
    }
}
