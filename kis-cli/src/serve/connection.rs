//! Connections: so many at once, so long for a request to arrive, and an end that waits for what is under way.

use std::{pin::pin, sync::Arc, time::Duration};

use axum::{Router, body::Body, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt as _},
    net::TcpStream,
    sync::{Semaphore, watch},
    task::JoinSet,
    time::timeout,
};
use tower::ServiceExt as _;

use super::{
    listen::{Listener, Peer},
    tls::Tls,
};

/// So many connections at once.
pub(super) const MOST: usize = 32;
/// So long for a handshake, for the head of a request, and for its body.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
/// So long for what is under way when the server is told to end. An order that waits for the account takes 45 s.
const FAREWELL: Duration = Duration::from_secs(60);

const TOO_MANY: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const TOO_SLOW: &[u8] = b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// What every connection is served with.
#[derive(Clone)]
pub(super) struct Served {
    pub(super) router: Router,
    pub(super) tls: Option<Arc<Tls>>,
}

/// Takes connections until it is told to stop, and ends when what is under way has ended.
pub(super) async fn serve(listener: Listener, served: Served, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(MOST));
    let (stopping, told) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = accept(&listener) => accepted,
            Some(_) = connections.join_next() => continue,
        };
        // Out of descriptors: those who are here leave again.
        let Some((stream, peer)) = accepted else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let (served, told) = (served.clone(), told.clone());
        let place = Arc::clone(&places).try_acquire_owned();
        connections.spawn(async move {
            match place {
                Ok(_place) => connection(stream, (served, peer), told).await,
                Err(_) => turn_away(stream, served.tls.is_some()).await,
            }
        });
    }
    drop((listener, stopping));
    let farewell = async { while connections.join_next().await.is_some() {} };
    // What has not ended by then is cut off: its order's outcome is in the journal, as after a power cut.
    let _ = timeout(FAREWELL, farewell).await;
}

enum Stream {
    Tcp(TcpStream),
    #[cfg(unix)]
    Unix(tokio::net::UnixStream),
}

async fn accept(listener: &Listener) -> Option<(Stream, Peer)> {
    match listener {
        Listener::Tcp(listener) => {
            let (stream, from) = listener.accept().await.ok()?;
            let at = stream.local_addr().ok()?.ip();
            // Answers are short: they should not wait to become longer.
            stream.set_nodelay(true).ok();
            Some((Stream::Tcp(stream), Peer { from: Some(from.ip()), at: Some(at) }))
        }
        #[cfg(unix)]
        Listener::Unix(listener) => {
            let (stream, _) = listener.accept().await.ok()?;
            Some((Stream::Unix(stream), Peer { from: None, at: None }))
        }
    }
}

async fn connection(stream: Stream, (served, peer): (Served, Peer), told: watch::Receiver<()>) {
    let stream = match stream {
        Stream::Tcp(stream) => stream,
        #[cfg(unix)]
        Stream::Unix(stream) => return speak(stream, (served.router, peer), told).await,
    };
    let Some((tls, at)) = served.tls.zip(peer.at) else {
        return speak(stream, (served.router, peer), told).await;
    };
    let Ok(acceptor) = tls.at(at) else { return };
    // Without a handshake there is nobody to tell.
    if let Ok(Ok(stream)) = timeout(PATIENCE, acceptor.accept(stream)).await {
        speak(stream, (served.router, peer), told).await;
    }
}

async fn speak<S>(stream: S, (router, peer): (Router, Peer), mut told: watch::Receiver<()>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer);
        router.clone().oneshot(request.map(Body::new))
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE).half_close(false);
    let mut connection = http.serve_connection(TokioIo::new(stream), service);
    let ended = tokio::select! {
        ended = &mut connection => ended,
        _ = told.changed() => {
            std::pin::Pin::new(&mut connection).graceful_shutdown();
            (&mut connection).await
        }
    };
    // A client that began to ask is told why nobody listens any more; one that only kept its connection is not.
    if ended.is_err_and(|error| error.is_timeout()) {
        let parts = connection.into_parts();
        if !parts.read_buf.is_empty() {
            say(&mut parts.io.into_inner(), TOO_SLOW).await;
        }
    }
}

async fn turn_away(stream: Stream, is_tls: bool) {
    match stream {
        Stream::Tcp(_) if is_tls => {}
        Stream::Tcp(mut stream) => say(&mut stream, TOO_MANY).await,
        #[cfg(unix)]
        Stream::Unix(mut stream) => say(&mut stream, TOO_MANY).await,
    }
}

/// Says it, if anybody listens.
async fn say(stream: &mut (impl AsyncWrite + Unpin), what: &[u8]) {
    let said = async { stream.write_all(what).await.and(stream.shutdown().await) };
    let _ = timeout(Duration::from_secs(1), said).await;
}
