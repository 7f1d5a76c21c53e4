//! One connection: requests come in, replies go out, or don't.

use std::{io, sync::Arc, time::Duration};

use tokio::{io::AsyncWriteExt as _, net::TcpStream, time::sleep};

use super::{
    broker::Broker,
    http::{self, Broken, Reader},
    websocket,
};
use crate::wire::{Delivery, Reply};

/// Serves a connection until it ends.
pub(super) async fn serve(mut stream: TcpStream, broker: &Arc<Broker>) -> io::Result<()> {
    // Replies are written in one piece; waiting for more would only make them late.
    stream.set_nodelay(true)?;
    let mut reader = Reader::default();
    loop {
        let head = match reader.head(&mut stream).await {
            Ok(head) => head,
            Err(Broken::Gone) => return Ok(()),
            Err(Broken::Nonsense) => return refuse(&mut stream).await,
        };
        if head.expects_continue {
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
        }
        let keep_alive = head.keep_alive;
        let request = match reader.body(head, &mut stream).await {
            Ok(request) => request,
            Err(Broken::Gone) => return Ok(()),
            Err(Broken::Nonsense) => return refuse(&mut stream).await,
        };
        let reply = broker.answer(request).await;
        if !deliver(&mut stream, &reply, keep_alive).await? {
            return Ok(());
        }
        if reply.status == 101 {
            return websocket::serve(stream, reader.rest(), broker).await;
        }
    }
}

async fn refuse(stream: &mut TcpStream) -> io::Result<()> {
    let reply = Reply::typed(400, "text/plain; charset=utf-8", b"this is not HTTP/1.1\n".to_vec());
    deliver(stream, &reply, false).await.map(|_| ())
}

/// Writes a reply the way it is to arrive; false when the connection is to close.
async fn deliver(stream: &mut TcpStream, reply: &Reply, keep_alive: bool) -> io::Result<bool> {
    let head = http::head(reply, keep_alive);
    match reply.delivery {
        Delivery::Dropped => return Ok(false),
        Delivery::Cut(length) => {
            // The head promises the whole body.
            let body = &reply.body[..length.min(reply.body.len())];
            stream.write_all(&[head.as_bytes(), body].concat()).await?;
            stream.flush().await?;
            return Ok(false);
        }
        Delivery::Slow(bytes_per_second) => {
            stream.write_all(head.as_bytes()).await?;
            // Ten pieces a second, so that a client's timeout between pieces does not save it.
            let piece = (bytes_per_second as usize / 10).max(1);
            for part in reply.body.chunks(piece) {
                stream.write_all(part).await?;
                stream.flush().await?;
                sleep(Duration::from_secs_f64(part.len() as f64 / f64::from(bytes_per_second.max(1)))).await;
            }
        }
        Delivery::Late(wait) => {
            sleep(wait).await;
            stream.write_all(&[head.as_bytes(), &reply.body].concat()).await?;
        }
        Delivery::Whole => stream.write_all(&[head.as_bytes(), &reply.body].concat()).await?,
    }
    stream.flush().await?;
    Ok(keep_alive)
}
