//! A connection that became a websocket: texts come in, texts go out, or break off.

use std::{io, sync::Arc};

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::{io::AsyncWriteExt as _, net::TcpStream, time::sleep};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        Message,
        protocol::{
            Role,
            frame::{
                Frame,
                coding::{Data, OpCode},
            },
        },
    },
};

use super::broker::Broker;
use crate::feed::{Push, Said, SessionId};

/// Serves a websocket until it ends. `rest` is what the client sent behind its request.
pub(super) async fn serve(stream: TcpStream, rest: Vec<u8>, broker: &Arc<Broker>) -> io::Result<()> {
    let mut socket = WebSocketStream::from_partially_read(stream, rest, Role::Server, None).await;
    let Ok(session) = broker.with(|simulator, real| simulator.connect(real)).await else { return Ok(()) };
    let served = converse(&mut socket, session, broker).await;
    // Whoever comes next must find the app key free.
    let _ = broker.with(move |simulator, _| simulator.hang_up(session)).await;
    served
}

async fn converse(socket: &mut WebSocketStream<TcpStream>, session: SessionId, broker: &Arc<Broker>) -> io::Result<()> {
    let mut stirred = broker.stirred();
    let mut again = std::time::Duration::ZERO;
    loop {
        let heard = tokio::select! {
            message = socket.next() => match message {
                Some(Ok(Message::Text(text))) => Some(text),
                // Pings are answered by the protocol; the content of a pong does not matter.
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Binary(_) | Message::Frame(_))) => continue,
                Some(Ok(Message::Close(_)) | Err(_)) | None => return Ok(()),
            },
            _ = stirred.changed() => None,
            () = sleep(again) => None,
        };
        let said = broker.with(move |simulator, real| match heard {
            Some(text) => simulator.hear(session, &text, real),
            None => simulator.look(session, real),
        });
        let Ok(said) = said.await else { return Ok(()) };
        again = said.again;
        if !deliver(socket, said).await? {
            return Ok(());
        }
    }
}

/// Sends what a session says; false when the connection is to end.
async fn deliver(socket: &mut WebSocketStream<TcpStream>, said: Said) -> io::Result<bool> {
    for push in said.pushes {
        match push {
            Push::Text(text) => socket.feed(Message::text(text)).await.map_err(io::Error::other)?,
            Push::Cut(text, bytes) => {
                socket.flush().await.map_err(io::Error::other)?;
                socket.get_mut().write_all(&beginning(text, bytes)?).await?;
                return Ok(false);
            }
            Push::Drop => {
                socket.flush().await.map_err(io::Error::other)?;
                return Ok(false);
            }
            Push::Close => {
                socket.close(None).await.map_err(io::Error::other)?;
                return Ok(false);
            }
        }
    }
    socket.flush().await.map_err(io::Error::other)?;
    Ok(true)
}

/// The head of a frame that promises the whole text, and the first bytes of it.
fn beginning(text: String, bytes: usize) -> io::Result<Vec<u8>> {
    let frame = Frame::message(text, OpCode::Data(Data::Text), true);
    let head = frame.len() - frame.payload().len();
    let mut whole = Vec::with_capacity(frame.len());
    frame.format(&mut whole).map_err(io::Error::other)?;
    whole.truncate((head + bytes).min(whole.len().saturating_sub(1)));
    Ok(whole)
}
