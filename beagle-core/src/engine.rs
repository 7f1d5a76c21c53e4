//! The shell around the decisions: it gathers what they need, journals what was decided, and sends it once.
//!
//! An order goes one way only: take the account's lock, refuse what an unresolved intent blocks, read a fresh quote and
//! what covers the order, hold it against the limits, write the intent to the disk, send it once, write down what became
//! of it, and only then report. See `desk`.

use std::{
    path::PathBuf,
    sync::{Arc, LazyLock},
};

use jiff::{Timestamp, civil::Date};
use kis_api::{Env, Market, OrderRecord, Side, calendar::local_date};

use crate::{
    Command, Exit, Origin, Report, Text,
    alert::Patterns,
    command::{Confirmation, Execution},
    gate::arming,
    reason::Refusal,
    report::{Body, Preview, ReasonLine},
    rules::{Rules, RulesError},
};

mod account;
mod alert;
mod broker;
mod calendar;
mod clock;
mod condition;
mod desk;
mod duty;
#[cfg_attr(not(feature = "failpoints"), doc(hidden))]
pub mod failpoint;
mod failure;
mod gather;
mod halt;
mod intent;
mod journal;
mod kis;
mod leaders;
mod lock;
mod mark;
mod monitor;
mod notice;
mod order;
mod outcome;
mod positive_sell;
mod post;
mod preview;
mod ready;
mod refresh;
mod requests;
mod safe_sell;
mod settings;
mod settle;
mod state;
mod store;
mod tick;

use failure::{Done, Stop};
use lock::Locks;
use mark::Marks;

pub use broker::{Broker, Days, Look, OrderRequest, Placement, Reply};
pub use clock::{Clock, FixedClock, SystemClock};
pub use kis::KisBroker;
pub use monitor::{Monitor, Stir, Trade};
pub use notice::{Carrier, Flush, Flushed, Outbox, Undelivered};
pub use requests::{Begun, Requests};
pub use store::{Store, StoreError};

/// What an engine is made of.
pub struct EngineParts {
    /// The broker.
    pub broker: Box<dyn Broker>,
    /// What is remembered.
    pub store: Store,
    /// What time it is.
    pub clock: Box<dyn Clock>,
    /// The rules.
    pub rules: Rules,
    /// The account's lock file, the same for every process that trades this account. Its folder has to exist.
    pub lock_path: PathBuf,
    /// Where it is noted which journal is the account's and how far it has come, the same for every store that may be
    /// opened for this account. Its folder has to exist. `None` where no journal is ever put back or begun anew.
    pub mark_path: Option<PathBuf>,
}

/// Rich Beagle.
pub struct Engine {
    broker: Box<dyn Broker>,
    store: Arc<Store>,
    clock: Arc<dyn Clock>,
    rules: Rules,
    patterns: OnDemand<Patterns>,
    locks: Locks,
    marks: Marks,
    /// What is known of trading days.
    days: calendar::Days,
    closes: gather::Closes,
}

/// What is made when it is first asked for.
type OnDemand<T> = LazyLock<T, Box<dyn FnOnce() -> T + Send>>;

/// What a command found or did, and how to leave.
type Answered = Done<(Body, Exit)>;

impl Engine {
    /// An engine of these parts.
    ///
    /// # Errors
    /// Rules that contradict themselves.
    pub fn new(parts: EngineParts) -> Result<Self, RulesError> {
        let EngineParts { broker, store, clock, rules, lock_path, mark_path } = parts;
        rules.check()?;
        let own = Patterns::own(&rules.alert.patterns).map_err(RulesError::Pattern)?;
        let patterns: OnDemand<_> = LazyLock::new(Box::new(|| own.before_built_in()));
        let (store, clock) = (Arc::new(store), Arc::from(clock));
        let (locks, marks) = (Locks::new(lock_path), Marks::new(mark_path));
        let (days, closes) = (calendar::Days::default(), gather::Closes::default());
        Ok(Self { broker, store, clock, rules, patterns, locks, marks, days, closes })
    }

    /// Carries a command out, or says why not. Several may be under way at the same time, in this process as in others: what
    /// orders waits for the account.
    pub async fn handle(&self, command: Command, origin: Origin) -> Report {
        let at = self.clock.now();
        let answered = match calendar::look(self, &command).await {
            Ok(unheard) => self.answer(&command, origin, unheard).await,
            Err(stop) => Err(stop),
        };
        let answered = answered.and_then(|done| self.noted(&command, origin).map(|()| done));
        let (outcome, exit) = match answered {
            Ok((body, exit)) => (Ok(body), exit),
            Err(stop) => (Err(*stop.failure), stop.exit),
        };
        Report { command: command.name(), at, outcome, exit }
    }

    /// Says in one sentence what a command would order, for a person to say yes or no to.
    ///
    /// # Errors
    /// Why it would not be carried out.
    pub async fn preview(&self, command: &Command) -> Result<Preview, crate::Failure> {
        let previewed = match calendar::look(self, command).await {
            Ok(_) => preview::preview(self, command).await,
            Err(stop) => Err(stop),
        };
        previewed.map_err(|stop| *stop.failure)
    }

    /// Carries a command out; `unheard` is why the broker's calendar could not be had for it.
    async fn answer(&self, command: &Command, origin: Origin, unheard: Option<ReasonLine>) -> Answered {
        let is_missing = origin.confirmation == Confirmation::Missing && origin.execution == Execution::Live;
        if command.may_order() && is_missing {
            return Err(Refusal::NotConfirmed.into());
        }
        match command {
            Command::Balance => account::balance(self).await,
            Command::Cash => account::cash(self).await,
            Command::Equity(query) => refresh::equity(self, *query),
            Command::Order(command) => order::run(self, command, origin).await,
            Command::SafeSell(command) => safe_sell::run(self, command, origin).await,
            Command::PositiveSell(command) => positive_sell::run(self, command, origin).await,
            Command::Condition(command) => condition::run(self, command, origin).await,
            Command::Follow(command) => leaders::run(self, command, origin).await,
            Command::Budget(command) => settings::budget(self, command, origin),
            Command::Trading(command) => settings::trading(self, command, origin),
            Command::Alert(command) => alert::run(self, command, origin).await,
            Command::Tick => tick::run(self, origin, unheard).await,
            Command::React(instrument) => tick::react(self, instrument, origin).await,
            Command::Settle(command) => settle::run(self, command, origin).await,
            Command::Journal(query) => journal::run(self, *query),
            Command::Halt(resting) => halt::halt(self, *resting, origin).await,
            Command::Resume => halt::resume(self, origin),
            Command::State(command) => state::run(self, command, origin).await,
            Command::Arm { last_four } => settings::arm(self, last_four, origin),
        }
    }

    /// Writes down what was changed of the settings. A process that is killed right before leaves a change that only shows
    /// where the settings are listed.
    fn noted(&self, command: &Command, origin: Origin) -> Result<(), Stop> {
        match command.change().filter(|_| !origin.is_dry_run()) {
            Some(line) => Ok(self.store.note_change(&line, (origin.door, self.now()))?),
            None => Ok(()),
        }
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The market's own day.
    fn today(&self, market: Market) -> Date {
        local_date(market, self.now())
    }

    /// Every order of these days, oldest first.
    async fn orders(&self, days: Days) -> Done<Vec<OrderRecord>> {
        Ok(self.broker.order_list(days, self.today(days.market)).await?.orders)
    }

    /// Orders with real money take the owner's word; an ended one keeps nobody from selling.
    fn refuse_unarmed(&self, side: Side) -> Result<(), Stop> {
        let (arming, now) = (self.store.arming()?, self.clock.moment().wall);
        Ok(arming::permits(self.broker.env(), arming, side, now).map_err(Refusal::from)?)
    }

    /// What every report of an account with real money has to say beside its result.
    pub fn warning(&self) -> Option<Text> {
        let arming = self.store.arming().ok().flatten().filter(|_| self.broker.env() == Env::Real);
        arming?.warning(self.clock.moment().wall)
    }
}
