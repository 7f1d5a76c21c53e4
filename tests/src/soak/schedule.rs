//! One schedule: what its seed makes processes, the network, the broker, the owner and the machine do.

use beagle_core::{
    Command, Size,
    command::{
        AlertCommand, BudgetCommand, FollowCommand, Markets, Message, NewOrder, OrderCommand, OrderRef, OrderSize,
        Resting, SafeSellCommand, SettleCommand, Switch, TradingCommand,
    },
    order::Authority,
};
use fastrand::Rng;
use jiff::SignedDuration;
use kis_api::{KrExchange, Market, OrderKind, Side};
use rust_decimal::Decimal;
use serde_json::json;

use super::{
    Outcome, Soak,
    book::{self, Placed},
    bug::Bug,
    check::{self, Case, Problem},
    process::{Process, Running},
    world::Weather,
};

/// What is traded: a symbol, its first price and its step of prices.
const KR: &[(&str, i64, i64)] = &[("005930", 7_000_000, 10_000), ("035720", 6_190_000, 10_000)];
const US: &[(&str, i64, i64)] = &[("AAPL", 23_000, 25), ("KO", 6_300, 10)];

/// At most so many processes at once.
const MOST: usize = 3;

/// A schedule under way.
pub(super) struct Schedule<'s> {
    soak: &'s mut Soak,
    rng: Rng,
    market: Market,
    bug: Option<Bug>,
    weather: Weather,
    running: Vec<Running>,
    outcome: Outcome,
}

impl<'s> Schedule<'s> {
    pub(super) fn new(soak: &'s mut Soak, (seed, market, bug): (u64, Market, Option<Bug>)) -> Self {
        let outcome = Outcome { seed, ..Outcome::default() };
        let rng = Rng::with_seed(seed);
        Self { soak, rng, market, bug, weather: Weather::default(), running: Vec::new(), outcome }
    }

    pub(super) async fn play(mut self) -> Outcome {
        self.prepare().await;
        self.weather = self.draw_weather();
        self.soak.world(self.market).is(self.weather.clone());
        for _ in 0..self.draw_length() {
            self.act().await;
            self.go_on().await;
        }
        self.settle().await;
        self.judge();
        self.outcome
    }

    /// What the owner has set up before.
    async fn prepare(&mut self) {
        let symbols = self.symbols();
        if self.rng.u32(0..100) < 30 {
            let instruments = symbols.iter().filter_map(|(symbol, ..)| symbol.parse().ok()).collect();
            self.whole(Command::SafeSell(SafeSellCommand::On { instruments, size: None })).await;
            for (symbol, price, step) in symbols {
                let price = price + step * self.rng.i64(0..12);
                self.price(symbol, price);
            }
            self.whole(Command::SafeSell(SafeSellCommand::Run)).await;
        }
        if self.rng.u32(0..100) < 30 {
            let (Ok(mine), Ok(theirs)) = ("1000만".parse(), "5억".parse()) else { return };
            self.whole(Command::Budget(BudgetCommand::Set { capital: Some(mine), min: None, max: None })).await;
            let add = FollowCommand::Add { leader: "A".into(), profile: None, markets: Markets::Both, capital: theirs };
            self.whole(Command::Follow(add)).await;
            for switch in Switch::ALL {
                self.whole(Command::Trading(TradingCommand::On(switch))).await;
            }
        }
        // Days on which little is traded: orders rest.
        if self.rng.bool() {
            for (symbol, ..) in symbols {
                let body = json!({ "symbol": symbol, "minute_volume": self.rng.u32(0..40) });
                self.soak.world(self.market).tell("/__sim/price", &body);
            }
        }
    }

    /// Most days are short: what two or three things do to each other shows sooner in many short days than in few long
    /// ones.
    fn draw_length(&mut self) -> u32 {
        if self.rng.u32(0..4) == 0 { self.rng.u32(6..14) } else { self.rng.u32(1..6) }
    }

    /// Calm, rough, or anything between.
    fn draw_weather(&mut self) -> Weather {
        let rng = &mut self.rng;
        let mut some = |most: u32| if rng.bool() { 0 } else { rng.u32(0..most) };
        Weather {
            lost_after: some(60),
            lost_before: some(40),
            late: some(30),
            delayed: some(30),
            garbled: some(40),
            unreached: some(8),
            reads: some(10),
            lag_ms: some(30_000),
        }
    }

    /// One thing happens.
    async fn act(&mut self) {
        if !self.running.is_empty() && self.rng.u32(0..3) == 0 {
            self.crash();
        }
        match self.rng.u32(0..100) {
            0..32 => self.order(),
            32..40 => self.change(),
            40..46 => self.spawn(Command::SafeSell(SafeSellCommand::Run)),
            46..52 => self.alert().await,
            52..60 => self.spawn(Command::Settle(SettleCommand::List)),
            60..66 => self.phone().await,
            66..72 => self.price_moves(),
            72..75 => self.halt(),
            75..80 => self.spawn(Command::Resume),
            80..83 => self.reboot(),
            83..92 => self.suspend(),
            _ => self.wait().await,
        }
    }

    fn symbols(&self) -> &'static [(&'static str, i64, i64)] {
        if self.market == Market::Kr { KR } else { US }
    }

    /// A symbol, and a price near the one it began with.
    fn draw(&mut self) -> (&'static str, Decimal) {
        let symbols = self.symbols();
        let (symbol, price, step) = symbols[self.rng.usize(0..symbols.len())];
        (symbol, Decimal::new(price + step * self.rng.i64(-6..7), 2).normalize())
    }

    fn side(&mut self) -> Side {
        if self.rng.u32(0..3) == 0 { Side::Sell } else { Side::Buy }
    }

    fn order(&mut self) {
        let (symbol, price) = self.draw();
        let (side, is_market) = (self.side(), self.market == Market::Kr && self.rng.u32(0..6) == 0);
        let size = match self.rng.u32(0..5) {
            0 if side == Side::Sell => OrderSize::Part(Size::Half),
            _ => OrderSize::Shares(self.rng.u64(1..5)),
        };
        let kind = if is_market { OrderKind::Market } else { OrderKind::Limit(price) };
        let authority = if self.rng.u32(0..10) == 0 { Authority::OwnerDuringHalt } else { Authority::Owner };
        let Ok(instrument) = symbol.parse() else { return };
        let exchange = KrExchange::Krx;
        self.spawn(Command::Order(OrderCommand::Place(NewOrder { side, instrument, size, kind, exchange, authority })));
    }

    /// The owner changes an order that rests, or takes it back.
    fn change(&mut self) {
        let resting: Vec<Placed> =
            self.book().into_iter().filter(|order| order.is_ours && order.is_open() && order.price.is_some()).collect();
        if resting.is_empty() {
            return self.order();
        }
        let placed = &resting[self.rng.usize(0..resting.len())];
        let order = OrderRef { order_no: placed.number.clone(), market: Some(self.market) };
        let (_, step) =
            self.symbols().iter().find(|(symbol, ..)| *symbol == placed.symbol).map_or((0, 0), |s| (s.1, s.2));
        let step = Decimal::new(step * self.rng.i64(1..4), 2);
        let price = placed.price.map(|price| if self.rng.bool() { price + step } else { price - step });
        let quantity = (self.rng.u32(0..4) == 0).then_some(1);
        let change = match self.rng.bool() {
            true => OrderCommand::Amend { order, price, quantity },
            false => OrderCommand::Cancel { order, quantity },
        };
        self.spawn(Command::Order(change));
    }

    async fn alert(&mut self) {
        // A ticker would be looked up in the symbol masters, which take a second to make and to read.
        if self.market == Market::Kr && self.rng.bool() {
            let (symbol, price) = self.draw();
            let shares = self.rng.u32(100..400);
            let text = format!("A bought {shares} shares of {symbol} at {price}");
            self.whole(Command::Alert(AlertCommand::Ingest { messages: vec![Message::new(text)] })).await;
        }
        self.spawn(Command::Alert(AlertCommand::Drain { confirmed: Vec::new() }));
    }

    /// The owner orders on the phone. What looks like an order of ours is ordered only while none of ours is in doubt or
    /// was written off, and shows before the next one: nobody could tell the two apart (assumption A5).
    async fn phone(&mut self) {
        let (symbol, price) = self.draw();
        let is_calm = self.running.is_empty();
        // Half of a holding may be any number of shares: a sale waits until it is known which one.
        let side = if is_calm { self.side() } else { Side::Buy };
        let is_twin = self.rng.u32(0..3) == 0 && is_calm && self.open().is_empty();
        let first = if is_twin { self.rng.u32(1..5) } else { self.rng.u32(11..14) };
        let quantity = self.unlike_ours(first);
        let body = json!({
            "account": crate::sim::canary("KIS_ACCOUNT"), "symbol": symbol, "side": side, "quantity": quantity, "price": price
        });
        self.soak.world(self.market).tell("/__sim/order", &body);
        if is_twin {
            self.passes(30_000).await;
        }
    }

    /// The first number of shares from this one that no order of ours has which may yet turn up.
    fn unlike_ours(&self, first: u32) -> u32 {
        let intents = check::intents(&self.soak.records());
        let unseen = intents.values().filter(|intent| intent.may_turn_up());
        let taken: Vec<_> = unseen.map(|intent| intent.commitment.intent.request.quantity()).collect();
        (first..).find(|quantity| !taken.contains(&Decimal::from(*quantity))).unwrap_or(first)
    }

    fn halt(&mut self) {
        let resting = if self.rng.bool() { Resting::Leave } else { Resting::Cancel };
        self.spawn(Command::Halt(resting));
    }

    fn price_moves(&mut self) {
        let (symbol, price) = self.draw();
        self.soak.world(self.market).tell("/__sim/price", &json!({ "symbol": symbol, "price": price }));
    }

    fn price(&mut self, symbol: &str, cents: i64) {
        let price = Decimal::new(cents, 2).normalize();
        self.soak.world(self.market).tell("/__sim/price", &json!({ "symbol": symbol, "price": price }));
    }

    /// A process is killed wherever it happens to be.
    fn crash(&mut self) {
        if self.running.is_empty() {
            return;
        }
        let killed = self.running.swap_remove(self.rng.usize(0..self.running.len()));
        self.note(|| format!("`{}` is killed", killed.name));
        drop(killed);
        self.outcome.crashes += 1;
        if self.bug == Some(Bug::ForgetsRows) {
            self.soak.forget_last_row();
        }
    }

    fn reboot(&mut self) {
        self.outcome.crashes += self.running.len() as u64;
        self.running.clear();
        self.soak.idle(self.market).clear();
        self.soak.world(self.market).reboots();
    }

    /// A process is suspended, and others go on.
    fn suspend(&mut self) {
        if !self.running.is_empty() {
            let index = self.rng.usize(0..self.running.len());
            self.running[index].asleep = self.rng.u32(20..200);
        }
    }

    async fn wait(&mut self) {
        let ms = match self.rng.u32(0..8) {
            0..3 => self.rng.u64(1..3_000),
            3..6 => self.rng.u64(3_000..70_000),
            6 => self.rng.u64(70_000..400_000),
            _ => self.rng.u64(400_000..2_000_000),
        };
        self.passes(ms).await;
    }

    fn spawn(&mut self, command: Command) {
        if self.running.len() >= MOST {
            return;
        }
        let idle = self.soak.idle(self.market).pop();
        let process = idle.unwrap_or_else(|| self.soak.start(self.market));
        self.note(|| format!("`{}` begins: {command:?}", command.name()));
        self.running.push(process.run(command));
        self.outcome.commands += 1;
    }

    /// Processes take turns for a while, or until all of them are through.
    async fn go_on(&mut self) {
        let turns = if self.rng.bool() { u32::MAX } else { self.rng.u32(0..14) };
        self.turns(turns).await;
    }

    async fn turns(&mut self, most: u32) {
        for _ in 0..most.min(200_000) {
            if self.running.is_empty() {
                return;
            }
            self.turn().await;
        }
        if most == u32::MAX {
            let stuck = self.running.iter().map(|process| process.name).collect::<Vec<_>>().join(", ");
            self.outcome.problems.push(Problem::Strange(format!("no end of {stuck}")));
            self.running.clear();
        }
    }

    /// One process goes on until it has to wait.
    async fn turn(&mut self) {
        let index = self.rng.usize(0..self.running.len());
        let before = self.soak.world(self.market).progress();
        self.soak.world(self.market).tick();
        let process = &mut self.running[index];
        if process.asleep > 0 {
            process.asleep -= 1;
            return self.passes(50).await;
        }
        match process.turn().await {
            Some((process, report)) => {
                let done = self.running.swap_remove(index);
                self.note(|| format!("`{}` leaves with {:?}: {:?}", done.name, report.exit, report.outcome));
                self.soak.idle(self.market).push(process);
            }
            // It waits for somebody else, or for time to pass.
            None if self.soak.world(self.market).progress() == before => {
                let ms = if self.rng.u32(0..4) == 0 { self.rng.u64(1..2_000) } else { 25 };
                self.passes(ms).await;
            }
            None => {}
        }
    }

    /// Carries a command out, with nothing else going on.
    async fn whole(&mut self, command: Command) {
        self.turns(u32::MAX).await;
        self.spawn(command);
        self.turns(u32::MAX).await;
    }

    async fn passes(&mut self, ms: u64) {
        self.soak.world(self.market).pass(ms).await;
    }

    fn note(&self, what: impl FnOnce() -> String) {
        self.soak.world(self.market).note(what);
    }

    fn book(&self) -> Vec<Placed> {
        book::orders(&self.soak.world(self.market).ask("/__sim/stats"))
    }

    /// The intents that wait for an answer, by their number.
    fn open(&self) -> Vec<i64> {
        let intents = check::intents(&self.soak.records());
        intents.into_iter().filter(|(_, intent)| intent.is_open()).map(|(id, _)| id).collect()
    }

    /// The storm is over, the lists decide what they can, the owner answers the rest, and the day ends.
    async fn settle(&mut self) {
        self.turns(u32::MAX).await;
        self.outcome.traffic = self.soak.world(self.market).traffic();
        self.soak.world(self.market).is(Weather::default());
        self.soak.world(self.market).faults(&[]);
        for _ in 0..2 {
            self.passes(125_000).await;
            self.whole(Command::Settle(SettleCommand::List)).await;
        }
        self.answer().await;
        // Both markets' last orders of a day end within half a day.
        self.passes(if self.market == Market::Kr { 11 * 3_600_000 } else { 12 * 3_600_000 }).await;
        self.whole(Command::Settle(SettleCommand::List)).await;
        if !self.open().is_empty() {
            self.answer().await;
            self.whole(Command::Settle(SettleCommand::List)).await;
        }
    }

    /// The owner knows what was ordered on the phone, and so which orders are ours.
    async fn answer(&mut self) {
        for id in self.open() {
            let intents = check::intents(&self.soak.records());
            let Some(intent) = intents.get(&id) else { continue };
            let answer = check::own(&self.book(), (id, intent), &intents);
            self.whole(Command::Settle(answer)).await;
        }
    }

    /// Holds the broker's orders against the journal.
    fn judge(&mut self) {
        let (orders, records) = (self.book(), self.soak.records());
        let world = self.soak.world(self.market);
        let lateness = SignedDuration::from_secs(if self.weather.late > 0 { 50 } else { 0 });
        let case = Case { world, orders: &orders, records: &records, lateness };
        self.outcome.problems.extend(case.problems());
        let intents = check::intents(&records);
        let count = |is: fn(&check::Intent) -> bool| intents.values().filter(|intent| is(intent)).count() as u64;
        self.outcome.intents = intents.len() as u64;
        self.outcome.accepted = orders.iter().filter(|order| order.is_ours).count() as u64;
        self.outcome.escalated = count(|intent| intent.was_escalated);
        self.outcome.resolved = count(|intent| intent.was_resolved && !intent.was_escalated);
        self.outcome.found_late = count(|intent| intent.was_found_late);
        self.outcome.digest = super::digest(self.outcome.seed, &check::summary(&orders, &intents));
        self.outcome.trace = world.trace();
    }
}

/// Processes that do nothing at the moment.
pub(super) type Pool = Vec<Process>;
