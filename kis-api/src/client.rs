//! The client: a cheap handle whose whole state is its own.

mod builder;
mod execute;
#[cfg(fuzzing)]
mod fuzz;
mod master;
mod page;

use std::{fmt, sync::Arc};

use jiff::SignedDuration;

pub use self::builder::ClientBuilder;
#[cfg(fuzzing)]
pub use self::fuzz::fuzz_order_list;
use self::master::Masters;
#[cfg(feature = "feed")]
use crate::feed::{Realtime, Session};
use crate::{Account, Domestic, Env, Us, limit::Limiter, token::Tokens, transport::Transport};

/// A client of one environment, key and account. Clones share token, limits and connections; two clients share
/// nothing but what their common state folder holds.
///
/// ```no_run
/// # async fn run() -> kis_api::Result<()> {
/// use kis_api::{Client, Credentials, Env};
///
/// let kis = Client::builder(Env::Paper)
///     .credentials(Credentials::new("app key", "app secret"))
///     .account("12345678-01".parse()?)
///     .state_dir("/var/lib/mybot")
///     .build()?;
/// let quote = kis.domestic().price(&"005930".parse()?).await?;
/// println!("{:?}", quote.price);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    env: Env,
    account: Option<Account>,
    tokens: Tokens,
    limiter: Limiter,
    transport: Arc<Transport>,
    #[cfg(feature = "feed")]
    session: Session,
    masters: Masters,
}

impl Client {
    /// Starts a client of this environment.
    pub fn builder(env: Env) -> ClientBuilder {
        ClientBuilder::new(env)
    }

    /// The environment.
    pub fn env(&self) -> Env {
        self.0.env
    }

    /// The account, if the client was given one.
    pub fn account(&self) -> Option<&Account> {
        self.0.account.as_ref()
    }

    /// How far the broker's clock is ahead of this machine's (negative: behind), by the `Date` of its latest reply: as much
    /// of it as is certain, whatever time the reply took. `None` while no reply was dated.
    pub fn clock_offset(&self) -> Option<SignedDuration> {
        self.0.transport.clock_offset()
    }

    /// 국내주식 — the calls for the domestic market.
    pub fn domestic(&self) -> Domestic<'_> {
        Domestic::new(self)
    }

    /// 미국주식 — the same calls for the US market.
    pub fn us(&self) -> Us<'_> {
        Us::new(self)
    }

    /// 실시간 — live prices, order books and order notices.
    #[cfg(feature = "feed")]
    pub fn feed(&self) -> Realtime<'_> {
        Realtime::new(self)
    }

    #[cfg(feature = "feed")]
    pub(crate) fn session(&self) -> &Session {
        &self.0.session
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("env", &self.0.env).field("account", &self.0.account).finish_non_exhaustive()
    }
}
