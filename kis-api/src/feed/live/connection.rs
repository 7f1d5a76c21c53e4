//! The task that lends the session a socket and a clock. It lives as long as the client or one of its streams.

use std::{future::pending, pin::Pin, sync::Arc, time::Duration};

use futures_util::{SinkExt as _, StreamExt as _};
use reqwest::Url;
use secrecy::SecretString;
use tokio::{
    net::TcpStream,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::{sleep_until, timeout},
};
use tokio_tungstenite::{
    WebSocketStream, client_async_with_config,
    tungstenite::{self, Message, protocol::WebSocketConfig},
};

use super::{
    FeedSettings,
    backoff::Backoff,
    session::{Output, Reader, ReaderId, Session, Topic},
};
use crate::{Error, Result, api::oauth::AuthWsToken, clock::Moment, error::Kind, transport::Transport};

/// How long it may take to connect, the handshake included.
const CONNECT: Duration = Duration::from_secs(10);

/// How long a request may take to leave. They are small: a socket that does not take one is dead.
const SEND: Duration = Duration::from_secs(5);

/// A message larger than this is none of the broker's: frames of many records are some 20 kB.
const MAX_MESSAGE: usize = 1 << 20;

/// What readers ask of the session.
pub(super) enum Command {
    Subscribe(Topic, Reader),
    Leave(ReaderId),
}

/// The way to the task.
pub(super) type Commands = UnboundedSender<Command>;

/// Where the session connects to.
#[derive(Clone)]
pub(super) struct Network {
    pub(super) transport: Arc<Transport>,
    pub(super) url: Url,
}

/// Starts a session on the runtime of the caller.
pub(super) fn start(network: Network, settings: &FeedSettings) -> Commands {
    let backoff = Backoff::new(settings.first_wait, settings.longest_wait, fastrand::u64(..));
    let session = Session::new(settings.idle, backoff);
    let (commands, asked) = unbounded_channel();
    tokio::spawn(Task { session, asked, network, link: Link::Down, unused_key: None }.run());
    commands
}

type Socket = WebSocketStream<TcpStream>;
type Opened = std::result::Result<(SecretString, Box<Socket>), (Option<SecretString>, Error)>;

enum Link {
    Down,
    Opening(Pin<Box<dyn Future<Output = Opened> + Send>>),
    Up(Box<Socket>),
}

/// What came over the link.
enum Event {
    Opened(Opened),
    Text(tungstenite::Utf8Bytes),
    /// Something that is the library's business.
    Nothing,
    Closed,
}

struct Task {
    session: Session,
    asked: UnboundedReceiver<Command>,
    network: Network,
    link: Link,
    /// An approval key that no server has seen.
    unused_key: Option<SecretString>,
}

impl Task {
    async fn run(mut self) {
        loop {
            while let Some(output) = self.session.poll() {
                self.put_out(output).await;
            }
            let deadline = self.session.deadline();
            let alarm = async {
                match deadline {
                    Some(deadline) => sleep_until(deadline.into()).await,
                    None => pending().await,
                }
            };
            tokio::select! {
                command = self.asked.recv() => match command {
                    Some(Command::Subscribe(topic, reader)) => self.session.subscribe(&Moment::now(), topic, reader),
                    Some(Command::Leave(reader)) => self.session.leave(&Moment::now(), reader),
                    None => break,
                },
                event = self.link.next() => self.take_in(event),
                () = alarm => self.session.tick(&Moment::now()),
            }
        }
        // The last handle is gone; the broker is told, as far as it listens.
        if let Link::Up(socket) = &mut self.link {
            let _ = timeout(Duration::from_secs(1), socket.close()).await;
        }
    }

    async fn put_out(&mut self, output: Output) {
        match (output, &mut self.link) {
            (Output::Connect, _) => {
                let (network, key) = (self.network.clone(), self.unused_key.take());
                self.link = Link::Opening(Box::pin(async move { network.open(key).await }));
            }
            (Output::Send(text), Link::Up(socket)) => {
                if !matches!(timeout(SEND, socket.send(Message::text(text))).await, Ok(Ok(()))) {
                    self.link = Link::Down;
                    self.session.closed(&Moment::now());
                }
            }
            (Output::Close, Link::Up(socket)) => {
                let _ = timeout(Duration::from_millis(100), socket.close()).await;
                self.link = Link::Down;
            }
            (Output::Close, _) => self.link = Link::Down,
            (Output::Send(_), _) => {}
        }
    }

    fn take_in(&mut self, event: Event) {
        let now = Moment::now();
        match event {
            Event::Text(text) => self.session.text(&now, &text),
            Event::Nothing => {}
            Event::Closed => {
                self.link = Link::Down;
                self.session.closed(&now);
            }
            Event::Opened(Ok((key, socket))) => {
                self.link = Link::Up(socket);
                self.session.connected(&now, key);
            }
            Event::Opened(Err((key, error))) => {
                self.unused_key = key;
                self.link = Link::Down;
                self.session.failed(&now, &error);
            }
        }
    }
}

impl Link {
    /// What comes next; may be dropped and asked again.
    async fn next(&mut self) -> Event {
        match self {
            Self::Down => pending().await,
            Self::Opening(opening) => Event::Opened(opening.await),
            Self::Up(socket) => match socket.next().await {
                Some(Ok(Message::Text(text))) => Event::Text(text),
                Some(Ok(Message::Close(_)) | Err(_)) | None => Event::Closed,
                Some(Ok(_)) => Event::Nothing,
            },
        }
    }
}

impl Network {
    /// Connects with this approval key, or with a new one. A key that met no server is given back.
    async fn open(&self, key: Option<SecretString>) -> Opened {
        let key = match key {
            Some(key) => key,
            None => self.approval_key().await.map_err(|error| (None, error))?,
        };
        match timeout(CONNECT, self.connect()).await {
            Ok(Ok(socket)) => Ok((key, Box::new(socket))),
            Ok(Err(error)) => Err((Some(key), error)),
            Err(_) => Err((Some(key), unreached("the realtime server did not answer in time"))),
        }
    }

    async fn approval_key(&self) -> Result<SecretString> {
        let credentials = self.transport.credentials();
        let request = AuthWsToken::new(credentials.app_key(), credentials.app_secret());
        let reply = self.transport.auth(&request).await?;
        if reply.approval_key.is_empty() {
            return Err(Error::malformed("the reply has no approval key").with_field("approval_key", None));
        }
        Ok(reply.approval_key.into())
    }

    async fn connect(&self) -> Result<Socket> {
        let lost = |error| unreached("the realtime server could not be reached").with_source(error);
        let host = self.url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let stream = TcpStream::connect((host, self.url.port_or_known_default().unwrap_or(80))).await.map_err(lost)?;
        stream.set_nodelay(true).map_err(lost)?;
        let config = WebSocketConfig::default().max_message_size(Some(MAX_MESSAGE)).max_frame_size(Some(MAX_MESSAGE));
        let (socket, _) = client_async_with_config(self.url.as_str(), stream, Some(config))
            .await
            .map_err(|error| unreached("the realtime server does not speak websocket").with_source(error))?;
        Ok(socket)
    }
}

fn unreached(message: &'static str) -> Error {
    Error::new(Kind::NotReached, message)
}
