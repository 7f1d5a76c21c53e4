//! A simulated broker, and engines that trade with it.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use beagle_core::{
    Body, Command, Exit, Failure, Money, Origin, Report, Rules, Size,
    command::{
        AlertCommand, BudgetCommand, Door, FollowCommand, Markets, Message, NewOrder, OrderCommand, OrderSize,
        SafeSellCommand, SettleCommand, Switch, TradingCommand,
    },
    engine::{Clock, Engine, EngineParts, KisBroker, Store, SystemClock},
    order::{Authority, Moment},
    report::{AlertLine, AlertsBody, IntentLine, SafeSellLine, SafeSellReport, SentOrder},
};
use jiff::{SignedDuration, Timestamp};
use kis_api::{Client, Credentials, Env, Instrument, KrExchange, Limits, OrderKind, Side};
use kis_sim::{Config, Scenario, Server};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) fn dec(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

pub(crate) fn instrument(text: &str) -> Instrument {
    text.parse().expect(text)
}

/// A simulated broker and the state folder of one profile.
pub(crate) struct Desk {
    server: Server,
    folder: TempDir,
    clock: SharedClock,
    http: reqwest::Client,
    pub(crate) rules: Rules,
    pub(crate) env: Env,
    /// Where engines look for the broker: at the simulator, unless there is something in between.
    pub(crate) url: String,
    /// How long engines wait for a connection, and for a reply.
    pub(crate) timeouts: (Duration, Duration),
}

/// The simulator's clock, as it was last turned.
#[derive(Debug, Clone, Default)]
struct SharedClock(Arc<Mutex<Turned>>);

#[derive(Debug, Default)]
struct Turned {
    now: Timestamp,
    /// By how much it was turned since it was read first: this machine's clock is taken to have gone on as far.
    by: SignedDuration,
    /// How far it is ahead of the broker's.
    ahead: SignedDuration,
    /// How often it was started again.
    boots: u64,
}

impl SharedClock {
    fn is(&self, now: Timestamp) {
        let mut turned = self.0.lock().unwrap();
        if turned.now != Timestamp::UNIX_EPOCH {
            let passed = now.duration_since(turned.now);
            turned.by += passed;
        }
        turned.now = now;
    }
}

impl Clock for SharedClock {
    fn now(&self) -> Timestamp {
        let turned = self.0.lock().unwrap();
        turned.now + turned.ahead
    }

    fn moment(&self) -> Moment {
        let machine = SystemClock.moment();
        let Turned { by, ahead, boots, .. } = *self.0.lock().unwrap();
        let ms = machine.ms.saturating_add_signed(by.as_millis().try_into().expect("milliseconds"));
        Moment { wall: machine.wall + by + ahead, ms, boot: machine.boot.wrapping_add(boots) }
    }
}

impl Desk {
    /// The default scenario: ten in the morning, 005930 at 70,000, ten million won.
    pub(crate) async fn open() -> Self {
        Self::with(Scenario::default()).await
    }

    pub(crate) async fn with(scenario: Scenario) -> Self {
        let server = Server::start(Config::default().scenario(scenario)).await.expect("a simulator");
        let clock = SharedClock::default();
        let folder = tempfile::tempdir().expect("a folder");
        let http = reqwest::Client::new();
        let (rules, env, url) = (Rules::default(), Env::Sim, server.url());
        let timeouts = (Duration::from_secs(3), Duration::from_secs(10));
        let desk = Self { server, folder, clock, http, rules, env, url, timeouts };
        desk.read_clock().await;
        desk
    }

    /// An engine like that of one more process: the same store, locks and broker, nothing else in common.
    pub(crate) fn engine(&self) -> Engine {
        let client = Client::builder(self.env)
            .base_url(&self.url)
            .timeouts(self.timeouts.0, self.timeouts.1)
            .credentials(Credentials::new(canary("KIS_APP_KEY"), canary("KIS_APP_SECRET")))
            .account("12345678-01".parse().expect("an account"))
            .in_memory()
            .limits(Limits::per_second(500))
            .build()
            .expect("a client");
        let parts = EngineParts {
            broker: Box::new(KisBroker::new(client)),
            store: Store::open(self.store_path()).expect("a store"),
            clock: Box::new(self.clock.clone()),
            rules: self.rules.clone(),
            lock_path: self.folder.path().join("account.lock"),
            mark_path: Some(self.folder.path().join("account.mark")),
        };
        Engine::new(parts).expect("an engine")
    }

    /// Where the broker is, for programs of their own.
    #[allow(dead_code, reason = "the fault catalogue uses it")]
    pub(crate) fn url(&self) -> String {
        self.server.url()
    }

    pub(crate) fn store_path(&self) -> std::path::PathBuf {
        self.folder.path().join("beagle.db")
    }

    /// The account, as if another process had it.
    pub(crate) fn takes_account(&self) -> std::fs::File {
        let path = self.folder.path().join("account.lock");
        let file = std::fs::File::options().write(true).create(true).truncate(false).open(path).expect("the lock");
        file.lock().expect("nobody has it");
        file
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        let reply = self.http.get(format!("{}{path}", self.server.url())).send().await.expect("an answer");
        reply.json().await.expect("JSON")
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
        let reply = self.http.post(format!("{}{path}", self.server.url())).json(&body).send().await.expect("an answer");
        let status = reply.status();
        let text = reply.text().await.expect("a body");
        assert!(status.is_success(), "{path} {body}: {text}");
        serde_json::from_str(&text).expect("JSON")
    }

    pub(crate) async fn price(&self, symbol: &str, price: &str) {
        self.post("/__sim/price", json!({ "symbol": symbol, "price": price })).await;
    }

    /// How much the others trade in a minute. An order gets a tenth of it, one share at least.
    pub(crate) async fn offers(&self, symbol: &str, shares: u32) {
        self.post("/__sim/price", json!({ "symbol": symbol, "minute_volume": shares })).await;
    }

    pub(crate) async fn passes(&self, span: &str) {
        self.post("/__sim/clock", json!({ "advance": span })).await;
        self.read_clock().await;
    }

    pub(crate) async fn is(&self, seoul: &str) {
        self.post("/__sim/clock", json!({ "at": seoul })).await;
        self.read_clock().await;
    }

    /// From now on the engines' clock is ahead of the broker's by so much, or behind it.
    #[allow(dead_code, reason = "the fault catalogue uses it")]
    pub(crate) fn is_ahead(&self, by: SignedDuration) {
        self.clock.0.lock().unwrap().ahead = by;
    }

    /// The engines' machine is started again.
    #[allow(dead_code, reason = "the fault catalogue uses it")]
    pub(crate) fn reboots(&self) {
        self.clock.0.lock().unwrap().boots += 1;
    }

    /// What the engines read from now on, to the nanosecond; the simulator's clock goes on as it does.
    pub(crate) fn reads(&self, now: Timestamp) {
        self.clock.is(now);
    }

    async fn read_clock(&self) {
        let clock = self.get("/__sim/clock").await;
        let now = Timestamp::from_millisecond(clock["now_ms"].as_i64().expect("milliseconds")).expect("an instant");
        self.clock.is(now);
    }

    pub(crate) async fn fault(&self, rule: Value) {
        self.faults(&[rule]).await;
    }

    /// These rules, and no others.
    pub(crate) async fn faults(&self, rules: &[Value]) {
        self.post("/__sim/faults", json!(rules)).await;
    }

    /// Orders that the broker accepted, ours and others.
    pub(crate) async fn accepted(&self) -> Vec<String> {
        let stats = self.get("/__sim/stats").await;
        let orders = stats["orders"].as_array().expect("orders");
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), Into::into);
        orders
            .iter()
            .map(|order| {
                let [side, symbol, qty, price] = ["side", "symbol", "qty", "price"].map(|key| text(&order[key]));
                format!("{side} {symbol} {qty} @ {price}")
            })
            .collect()
    }

    pub(crate) async fn requests(&self, path: &str) -> u64 {
        let stats = self.get("/__sim/stats").await;
        let by_path = stats["by_path"].as_object().expect("paths").clone();
        by_path.iter().filter(|(name, _)| name.ends_with(path)).filter_map(|(_, count)| count.as_u64()).sum()
    }

    /// Carries a command out in a fresh process.
    pub(crate) async fn run(&self, command: Command) -> Report {
        self.engine().handle(command, Origin::new(Door::Test).confirmed()).await
    }

    pub(crate) async fn does(&self, command: Command) -> Body {
        let report = self.run(command).await;
        assert_eq!(report.exit, Exit::Done, "{:?}", report.outcome);
        report.outcome.expect("a body")
    }

    /// What is open, and how it stands after a look into the broker's list.
    pub(crate) async fn settles(&self) -> Vec<IntentLine> {
        let report = self.run(Command::Settle(SettleCommand::List)).await;
        let Ok(Body::Intents(body)) = report.outcome else { panic!("{:?}", report.outcome) };
        let is_any_open = body.intents.iter().any(|line| line.status.is_unresolved());
        assert_eq!(report.exit, if is_any_open { Exit::Unknown } else { Exit::Done });
        body.intents
    }

    pub(crate) async fn refuses(&self, command: Command) -> (Exit, Failure) {
        let report = self.run(command).await;
        (report.exit, report.outcome.expect_err("a refusal"))
    }

    pub(crate) async fn safe_sell(&self) -> SafeSellReport {
        match self.run(Command::SafeSell(SafeSellCommand::Run)).await.outcome.expect("a run") {
            Body::SafeSell(report) => report,
            other => panic!("{other:?}"),
        }
    }

    /// One run, told for one stock: `sell 10 @ 69300, floor, selling, accepted`.
    pub(crate) async fn safe_sell_of(&self, symbol: &str) -> String {
        let report = self.safe_sell().await;
        let line = report.holdings.iter().find(|line| line.seen.symbol == symbol && line.seen.loan_date.is_none());
        told(line.unwrap_or_else(|| panic!("no line of {symbol}: {report:?}")))
    }

    pub(crate) async fn turns_on(&self, symbols: &[&str], size: Option<Size>) {
        let instruments = symbols.iter().map(|symbol| instrument(symbol)).collect();
        self.does(Command::SafeSell(SafeSellCommand::On { instruments, size })).await;
    }

    pub(crate) async fn ingests(&self, text: &str) -> AlertLine {
        let messages = vec![Message::new(text)];
        let report = self.run(Command::Alert(AlertCommand::Ingest { messages })).await;
        match report.outcome.expect("an answer") {
            Body::Alerts(mut body) => body.alerts.remove(0),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn drains(&self) -> AlertsBody {
        self.drains_with(Vec::new()).await.1
    }

    pub(crate) async fn drains_with(&self, confirmed: Vec<i64>) -> (Exit, AlertsBody) {
        let report = self.run(Command::Alert(AlertCommand::Drain { confirmed })).await;
        match report.outcome.expect("an answer") {
            Body::Alerts(body) => (report.exit, body),
            other => panic!("{other:?}"),
        }
    }

    /// My capital of ten million, leader A with five hundred million in both markets, every switch on.
    pub(crate) async fn follows(&self) {
        let capital = Some("1000만".parse().expect("won"));
        self.does(Command::Budget(BudgetCommand::Set { capital, min: None, max: None })).await;
        let capital: Money = "5억".parse().expect("won");
        let leader = String::from("A");
        self.does(Command::Follow(FollowCommand::Add { leader, profile: None, markets: Markets::Both, capital })).await;
        for switch in Switch::ALL {
            self.does(Command::Trading(TradingCommand::On(switch))).await;
        }
    }
}

/// What a run says of a holding.
pub(crate) fn told(line: &SafeSellLine) -> String {
    let word = |value: Value| value.as_str().unwrap_or_default().to_string();
    let mut text = word(json!(line.seen.decision));
    if let Some(order) = &line.seen.order {
        let price = order.price.map_or_else(|| "any".into(), |price| price.normalize().to_string());
        text += &format!(" {} @ {price}", order.qty.normalize());
    }
    text += &format!(", {}, {}", line.seen.reason.code, word(json!(line.phase)));
    if let Some(order) = &line.seen.order {
        text += &format!(", {}", word(json!(order.status)));
    }
    text
}

pub(crate) fn order(side: Side, symbol: &str, shares: u64, price: &str) -> Command {
    sized(side, symbol, OrderSize::Shares(shares), OrderKind::Limit(dec(price)))
}

pub(crate) fn sized(side: Side, symbol: &str, size: OrderSize, kind: OrderKind) -> Command {
    let order = NewOrder {
        side,
        instrument: instrument(symbol),
        size,
        kind,
        exchange: KrExchange::Krx,
        authority: Authority::Owner,
    };
    Command::Order(OrderCommand::Place(order))
}

pub(crate) fn sent(body: Body) -> SentOrder {
    match body {
        Body::Sent(order) => order,
        other => panic!("{other:?}"),
    }
}

/// A line of `tests/canary.env`: credentials of nobody, which are searched for in everything that the tests print.
fn canary(name: &str) -> &'static str {
    let mut lines = include_str!("../../../tests/canary.env").lines();
    lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).expect("a canary")
}
