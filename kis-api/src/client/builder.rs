//! Putting a client together.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use super::{Client, Inner, master::Masters};
use crate::{
    Account, Credentials, Env, Error, Limits, Result,
    limit::Limiter,
    token::{Cache, Tokens},
    transport::{self, Timeouts, Transport},
};

/// What a [`Client`] is made of.
#[derive(Debug)]
#[must_use = "a builder makes a client when `build` is called"]
pub struct ClientBuilder {
    env: Env,
    base_url: Option<String>,
    #[cfg(feature = "feed")]
    ws_url: Option<String>,
    #[cfg(feature = "feed")]
    feed_settings: crate::feed::FeedSettings,
    credentials: Option<Credentials>,
    account: Option<Account>,
    state: Option<State>,
    limits: Limits,
    timeouts: Timeouts,
    token_patience: Duration,
    #[cfg(feature = "wire")]
    wire: Option<Arc<dyn crate::wire::Wire>>,
}

#[derive(Debug)]
enum State {
    Memory,
    Folder(PathBuf),
}

impl ClientBuilder {
    pub(super) fn new(env: Env) -> Self {
        Self {
            env,
            base_url: None,
            #[cfg(feature = "feed")]
            ws_url: None,
            #[cfg(feature = "feed")]
            feed_settings: Default::default(),
            credentials: None,
            account: None,
            state: None,
            limits: Limits::of(env),
            timeouts: Timeouts::default(),
            token_patience: Duration::from_secs(65),
            #[cfg(feature = "wire")]
            wire: None,
        }
    }

    /// App key and secret. Required.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// The account that balances and orders are about. Quotes need none.
    pub fn account(mut self, account: Account) -> Self {
        self.account = Some(account);
        self
    }

    /// Another server: one on this machine, or KIS's own host of the environment. Others are refused.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Another realtime server: one on this machine, or KIS's own of the environment. Default: KIS's own; with a
    /// [`base_url`](Self::base_url) on this machine, the websocket of the same address.
    #[cfg(feature = "feed")]
    pub fn ws_url(mut self, url: impl Into<String>) -> Self {
        self.ws_url = Some(url.into());
        self
    }

    /// How the realtime session behaves.
    #[cfg(feature = "feed")]
    pub fn feed_settings(mut self, settings: crate::feed::FeedSettings) -> Self {
        self.feed_settings = settings;
        self
    }

    /// Keeps token and schedule of calls in this folder, shared with every process that names it. The folder must be
    /// on a local disk: locks of network file systems can't be relied upon.
    pub fn state_dir(mut self, path: impl Into<PathBuf>) -> Self {
        self.state = Some(State::Folder(path.into()));
        self
    }

    /// Keeps token and schedule in this client alone. Another process with the same key will ask for a token of its
    /// own, of which KIS gives one a minute, and the two will exceed the rate limit together.
    pub fn in_memory(mut self) -> Self {
        self.state = Some(State::Memory);
        self
    }

    /// How fast calls may go. Default: [`Limits::of`] the environment.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// How long one call may take: connecting (default 3 s) and as a whole (default 10 s).
    pub fn timeouts(mut self, connect: Duration, total: Duration) -> Self {
        self.timeouts = Timeouts { connect, total };
        self
    }

    /// How long a call may wait for the minute between two tokens to pass, which happens once. Default: 65 s.
    pub fn token_patience(mut self, patience: Duration) -> Self {
        self.token_patience = patience;
        self
    }

    /// A broker inside this process, in place of one behind HTTP; of the simulated environment only.
    #[cfg(feature = "wire")]
    pub fn wire(mut self, wire: Arc<dyn crate::wire::Wire>) -> Self {
        self.base_url.get_or_insert_with(|| "http://localhost".into());
        self.wire = Some(wire);
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::is_invalid`] when credentials or the choice of state are missing or the server is not allowed;
    /// [`Error::is_local`] when the state folder can't be used.
    pub fn build(self) -> Result<Client> {
        let credentials = self.credentials.ok_or_else(|| Error::invalid("a client needs credentials"))?;
        #[cfg(feature = "wire")]
        if self.wire.is_some() && self.env != Env::Sim {
            return Err(Error::invalid("a broker inside the process is a simulated one"));
        }
        let base = transport::base_url(self.env, self.base_url.as_deref())?;
        let folder = match self.state {
            Some(State::Memory) => None,
            Some(State::Folder(ref root)) => {
                // Environment, host and key: a token of one is never found by another.
                let scope = format!("{} {}", self.env, base.origin().ascii_serialization());
                let folder = root.join(format!("{}-{}", self.env, credentials.fingerprint(&scope)));
                private_folder(&folder)?;
                Some(folder)
            }
            None => {
                return Err(Error::invalid("say where token and limits are kept: state_dir(path) or in_memory()"));
            }
        };
        let common = match &self.state {
            Some(State::Folder(root)) => Some(&**root),
            _ => None,
        };
        #[cfg(feature = "feed")]
        let ws_url = transport::ws_url(self.env, &base, self.ws_url.as_deref())?;
        let masters = Masters::new(self.env, &base, [common, folder.as_deref()]);
        let transport = Transport::new(base, credentials, self.timeouts)?;
        #[cfg(feature = "wire")]
        let transport = transport.wired(self.wire);
        let transport = Arc::new(transport);
        Ok(Client(Arc::new(Inner {
            env: self.env,
            account: self.account,
            masters,
            tokens: Tokens::new(Cache::new(folder.as_deref()), self.token_patience),
            limiter: Limiter::new(self.limits, folder.map(|folder| folder.join("schedule")))?,
            #[cfg(feature = "feed")]
            session: crate::feed::Session::new(transport.clone(), ws_url, self.feed_settings),
            transport,
        })))
    }
}

/// Makes the folder, open to its owner alone.
fn private_folder(folder: &Path) -> Result<()> {
    let made = if folder.is_dir() { Ok(()) } else { make(folder) };
    made.map_err(|error| Error::local(format!("the folder {} can't be made", folder.display())).with_source(error))
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
