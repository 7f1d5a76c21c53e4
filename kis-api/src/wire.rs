//! A broker inside this process, in place of one behind HTTP.
//!
//! Tests that play many thousands of days need a broker that answers at once and loses replies when it is told to.
//! With [`ClientBuilder::wire`](crate::ClientBuilder::wire) a client of the simulated environment hands each request,
//! complete as it would have been written, to a [`Wire`], and goes on with the reply as if it had been read from a
//! socket. Token, limiter, headers, envelope, decoders and the verdict about an order are the same. What is left out is
//! the HTTP library and everything below it.

use std::{fmt, future::Future, pin::Pin, sync::Arc, time::Duration};

use reqwest::{RequestBuilder, header::HeaderValue};

use crate::{
    Error, Result, decode,
    error::Kind,
    transport::{LastLook, MAX_BODY, Raw, unreadable},
};

/// What carries requests to a broker and replies back.
pub trait Wire: fmt::Debug + Send + Sync {
    /// Opens a connection. Nothing is written by it.
    fn connect(&self) -> Carrying<'_, ()>;

    /// Writes a request onto the connection, and reads the reply. The request leaves when this is first polled, so that
    /// nothing comes between the last look at an order and the order.
    fn exchange(&self, request: Written) -> Carrying<'_, Received>;
}

/// Something that is on its way.
pub type Carrying<'a, T> = Pin<Box<dyn Future<Output = Result<T, Lost>> + Send + 'a>>;

/// Why nothing arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// There was no connection, so nothing was written.
    NotReached,
    /// The connection ended before the reply was complete.
    Interrupted,
}

/// A request as it is written. It holds secrets, and so it shows its method and path only.
#[derive(Clone)]
pub struct Written {
    /// `GET` or `POST`.
    pub method: String,
    /// The path with the query string.
    pub target: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// A reply as it is read.
#[derive(Debug, Clone)]
pub struct Received {
    /// The HTTP status.
    pub status: u16,
    /// The header `tr_cont`, where there is one.
    pub tr_cont: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.target.split('?').next().unwrap_or_default();
        write!(f, "{} {path}", self.method)
    }
}

/// A wire and how long a call on it may take.
#[derive(Clone)]
pub(crate) struct Wired {
    pub(crate) wire: Arc<dyn Wire>,
    pub(crate) total: Duration,
}

impl Wired {
    /// Sends a request that may be repeated.
    pub(crate) async fn read(&self, request: RequestBuilder) -> Result<Raw> {
        Ok(raw(self.call(request, (&|| true, MAX_BODY)).await?))
    }

    /// Fetches a file.
    pub(crate) async fn file(&self, request: RequestBuilder, most: usize) -> Result<Vec<u8>> {
        let received = self.call(request, (&|| true, most)).await?;
        if (200..300).contains(&received.status) { Ok(received.body) } else { Err(unreadable(received.status)) }
    }

    /// Sends an order; the last look is asked when the connection stands.
    pub(crate) async fn order(&self, request: RequestBuilder, look: LastLook) -> Result<Raw> {
        Ok(raw(self.call(request, (&*look, MAX_BODY)).await?))
    }

    async fn call(
        &self,
        request: RequestBuilder,
        (look, most): (&(dyn Fn() -> bool + Send + Sync), usize),
    ) -> Result<Received> {
        let request = written(request)?;
        let exchange = async {
            self.wire.connect().await.map_err(lost)?;
            if !look() {
                return Err(Error::new(Kind::Withdrawn, "the order was withdrawn before anything was sent"));
            }
            self.wire.exchange(request).await.map_err(lost)
        };
        let received = tokio::time::timeout(self.total, exchange).await;
        let received = received.map_err(|_| Error::new(Kind::Interrupted, "the server did not answer in time"))??;
        if received.body.len() > most {
            return Err(Error::malformed("the reply is too large to be KIS's"));
        }
        Ok(received)
    }
}

fn raw(Received { status, tr_cont, body }: Received) -> Raw {
    let more = tr_cont.map(|value| matches!(value.as_bytes(), b"M" | b"F"));
    Raw { status, body: decode::text(body), more }
}

fn written(request: RequestBuilder) -> Result<Written> {
    let request = request.build().map_err(|error| Error::invalid("the request can't be written").with_source(error))?;
    let url = request.url();
    let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let headers = request.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default().to_vec();
    Ok(Written { method: request.method().as_str().to_owned(), target, headers, body })
}

fn lost(lost: Lost) -> Error {
    match lost {
        Lost::NotReached => Error::new(Kind::NotReached, "the server could not be reached"),
        Lost::Interrupted => Error::new(Kind::Interrupted, "the connection ended before the reply was complete"),
    }
}
