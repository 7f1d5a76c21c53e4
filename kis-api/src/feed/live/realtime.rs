//! The realtime calls of a client.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use reqwest::Url;

use super::{
    Feed, FeedMeta, FeedSettings, Key,
    connection::{self, Command, Commands, Network},
    mailbox::{Bound, Mailbox},
    session::{Reader, Topic},
    subscription::{self, Door, Reading, Subscription},
};
use crate::{Client, Env, Error, Result, Ticker, transport::Transport};

/// The realtime calls, made by [`Client::feed`].
///
/// A client has one session, as KIS allows one for an app key. It begins with the first subscription, takes 41 of them,
/// outlives lost connections, and ends with the client and its last stream.
///
/// The broker's websocket has no TLS. What it brings may inform, and it may say when to look; what an order is decided
/// on comes from the REST calls.
///
/// ```no_run
/// # async fn run(kis: kis_api::Client) -> kis_api::Result<()> {
/// use kis_api::feed::Item;
///
/// let mut trades = kis.feed().trades(&"005930".parse()?).await?;
/// while let Some(item) = trades.next().await {
///     match item {
///         Ok(Item::Data(trade)) => println!("{} {}", trade.price, trade.quantity),
///         Ok(Item::Gap(gap)) => println!("something may be missing since {}", gap.from),
///         Err(error) => eprintln!("{error}"),
///     }
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Realtime<'c> {
    client: &'c Client,
}

/// A client's session, once there is one.
pub(crate) struct Session {
    network: Network,
    settings: FeedSettings,
    commands: Mutex<Option<Commands>>,
    readers: AtomicU64,
}

impl Session {
    pub(crate) fn new(transport: Arc<Transport>, url: Url, settings: FeedSettings) -> Self {
        let network = Network { transport, url };
        Self { network, settings, commands: Mutex::new(None), readers: AtomicU64::new(0) }
    }

    /// The way to the session, which is started if there is none, or if the runtime that it ran on has ended.
    fn commands(&self) -> Commands {
        let mut commands = self.commands.lock().unwrap_or_else(PoisonError::into_inner);
        match commands.as_ref().filter(|commands| !commands.is_closed()) {
            Some(commands) => commands.clone(),
            None => commands.insert(connection::start(self.network.clone(), &self.settings)).clone(),
        }
    }
}

impl<'c> Realtime<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The key of a US listing, such as `DNASAAPL`.
    pub(super) async fn us_key(&self, feed: &'static FeedMeta, ticker: &Ticker) -> Result<String> {
        let prefix = match feed.key {
            Key::Live => 'R',
            _ => 'D',
        };
        let (ticker, exchange) = self.client.us().named(ticker).await?;
        Ok(format!("{prefix}{}{}", exchange.quote_code(), ticker.symbol))
    }

    /// Any official feed by its type, as its own records: `subscribe::<domestic_stock::CcnlKrx>("005930")`. Waits until
    /// the broker has confirmed it.
    ///
    /// # Errors
    /// [`Error::is_unsupported`] where the environment has no such feed, [`Error::is_feed_full`] for the 42nd
    /// registration, [`Error::is_key_in_use`] when another session has this app key, [`Error::is_not_reached`] when
    /// three attempts to connect have failed.
    pub async fn subscribe<F: Feed>(&self, key: &str) -> Result<Subscription<F>> {
        self.open(F::META, key, subscription::record::<F>).await
    }

    pub(super) async fn open<T>(
        &self,
        feed: &'static FeedMeta,
        key: &str,
        read: Reading<T>,
    ) -> Result<Subscription<T>> {
        let tr_id = tr_id(feed, self.client.env())?;
        let topic = Topic { feed, tr_id, key: checked(feed, key)?.into() };
        let session = self.client.session();
        let bound = if topic.is_notice() { Bound::None } else { Bound::Records(session.settings.buffer) };
        let mailbox = Mailbox::new(bound);
        let door = Door { reader: session.readers.fetch_add(1, Ordering::Relaxed), commands: session.commands() };
        let reader = Reader { id: door.reader, mailbox: mailbox.clone() };
        if door.commands.send(Command::Subscribe(topic.clone(), reader)).is_err() {
            mailbox.close(None);
        }
        Subscription::open(read, topic, mailbox, door).await
    }
}

fn tr_id(feed: &'static FeedMeta, env: Env) -> Result<&'static str> {
    match env {
        Env::Real | Env::Sim => Ok(feed.real),
        Env::Paper => feed.paper.ok_or_else(|| {
            Error::new(crate::error::Kind::Unsupported, "paper trading has no such feed").at(feed.id, feed.real)
        }),
    }
}

/// A key goes into a request and comes back in frames: it holds nothing that either takes for something else.
fn checked<'k>(feed: &'static FeedMeta, key: &'k str) -> Result<&'k str> {
    let key = key.trim();
    let plain =
        !key.is_empty() && key.len() <= 40 && key.bytes().all(|b| b.is_ascii_graphic() && b != b'^' && b != b'|');
    let what = match feed.key {
        Key::HtsId => "an HTS id",
        _ => "a feed's key",
    };
    if plain { Ok(key) } else { Err(Error::invalid(format!("{what} is 1 to 40 plain characters")).at(feed.id, "")) }
}
