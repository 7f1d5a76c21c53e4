//! Some hundred orders of one day, of whose replies the broker loses every second one or so.

use std::{collections::BTreeMap, fmt, path::Path, sync::Arc};

use beagle_core::{
    Command, Exit, Report, Rules,
    command::{NewOrder, OrderCommand, OrderSize, SettleCommand},
    order::Authority,
};
use fastrand::Rng;
use jiff::{SignedDuration, civil::date};
use kis_api::{KrExchange, OrderKind, Side};
use kis_sim::{Holding, Scenario};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    base, book,
    check::{self, Case, Problem},
    journal::Journal,
    process::{self, Process},
    world::World,
};

/// What is traded, at what price, and its step.
const SYMBOLS: &[(&str, i64, i64)] =
    &[("005930", 70_000, 100), ("035720", 61_900, 100), ("000270", 102_000, 100), ("069500", 45_000, 5)];

/// How often the owner lets trading go on, takes another price, and tries an order again, before it is given up.
const TRIES: u32 = 40;

/// Under what limits, and in what company.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// No cap on money and counts.
    Raised,
    /// The same, while the owner orders the same symbols on the phone.
    WithPhone,
    /// The limits that the program comes with.
    Default,
}

impl Profile {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Raised, Self::WithPhone, Self::Default];

    fn rules(self) -> Rules {
        let mut rules = Rules::default();
        if self != Self::Default {
            let limits = &mut rules.limits;
            limits.max_per_order_without_capital_krw = Decimal::from(1_000_000_000);
            limits.max_per_day_without_capital_krw = Decimal::from(1_000_000_000_000_i64);
            limits.max_orders_per_minute = 100_000;
            limits.max_orders_per_day = 100_000;
            limits.max_orders_per_symbol_day = 100_000;
        }
        rules
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Raised => {
                "caps raised: no order, day, minute or symbol is too much; the owner resumes after doubts, and takes another price where an own order is in the way"
            }
            Self::WithPhone => "caps raised as before, and orders of the same symbols from the owner's phone",
            Self::Default => "the limits that the program comes with; nobody resumes",
        }
    }
}

/// What came of the orders.
#[derive(Debug)]
pub struct Figures {
    profile: Profile,
    wanted: u64,
    intents: u64,
    sent: u64,
    accepted: u64,
    phone: u64,
    struck: Vec<(String, u64)>,
    resolved: u64,
    escalated: u64,
    open: u64,
    resumed: u64,
    repriced: u64,
    denied: BTreeMap<String, (u64, u64)>,
    problems: Vec<Problem>,
}

impl Figures {
    /// Whether they are what was promised.
    pub fn is_good(&self) -> bool {
        let all_are_sent = self.profile == Profile::Default || self.intents >= self.wanted;
        let most = if self.profile == Profile::WithPhone { self.intents / 20 } else { 0 };
        self.problems.is_empty() && self.open == 0 && self.escalated <= most && all_are_sent
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "profile:    {}", self.profile.text())?;
        let struck: Vec<_> = self.struck.iter().map(|(name, count)| format!("{name} {count}")).collect();
        writeln!(f, "replies:    {}", struck.join(", "))?;
        for (name, count) in [
            ("wanted", self.wanted),
            ("intents", self.intents),
            ("sent", self.sent),
            ("accepted", self.accepted),
            ("by phone", self.phone),
            ("resolved", self.resolved),
            ("escalated", self.escalated),
            ("unresolved", self.open),
            ("resumed", self.resumed),
            ("repriced", self.repriced),
        ] {
            writeln!(f, "{:<11} {count}", format!("{name}:"))?;
        }
        for (code, (count, first)) in &self.denied {
            writeln!(f, "refused:    {count} times {code}, first at order {first}")?;
        }
        let of = |is: fn(&Problem) -> bool| self.problems.iter().filter(|problem| is(problem)).count();
        let doubles = of(|problem| matches!(problem, Problem::Double(_)));
        let losses = of(|problem| matches!(problem, Problem::Lost(_)));
        writeln!(f, "doubles:    {doubles}")?;
        writeln!(f, "losses:     {losses}")?;
        write!(f, "others:     {}", self.problems.len() - doubles - losses)?;
        for problem in self.problems.iter().take(5) {
            write!(f, "\n            {problem}")?;
        }
        Ok(())
    }
}

/// Orders so many times, one after the other, against a broker that loses 30 % of the replies after it took the order
/// and 10 % of the requests before, and whose reply takes too long for another 10 %.
///
/// # Panics
/// When the state folder can't be used.
#[expect(clippy::expect_used, reason = "a folder of ours that can't be used fails the test")]
pub async fn orders(wanted: u64, profile: Profile) -> Figures {
    let folder = tempfile::tempdir_in(base()).expect("a folder");
    let mut day = Day::begin(folder.path(), profile);
    for number in 1..=wanted {
        day.order(number).await;
    }
    day.end(wanted).await
}

/// A day of orders.
struct Day {
    world: Arc<World>,
    journal: Journal,
    process: Option<Process>,
    rng: Rng,
    profile: Profile,
    resumed: u64,
    repriced: u64,
    denied: BTreeMap<String, (u64, u64)>,
}

impl Day {
    #[expect(clippy::expect_used, reason = "a folder of ours that can't be used fails the test")]
    fn begin(folder: &Path, profile: Profile) -> Self {
        let mut scenario = Scenario::default();
        scenario.clock = date(2026, 3, 3).at(9, 5, 0, 0);
        scenario.cash = Decimal::from(100_000_000_000_i64);
        scenario.holdings = SYMBOLS.iter().map(|(symbol, price, _)| Holding::new(symbol, 100_000, *price)).collect();
        let world = World::new(scenario);
        fastrand::seed(4);
        let process = Process::start(&world, (folder, &profile.rules()));
        let journal = Journal::open(&process::store_path(folder)).expect("the journal");
        let fault = |what: Value| {
            let mut rule = json!({ "path": "order-cash", "times": 0 });
            rule.as_object_mut().zip(what.as_object()).into_iter().for_each(|(rule, what)| rule.extend(what.clone()));
            rule
        };
        // A rule draws among the requests that those before it let pass: 14 of 70 and 17 of 60 are 10 of 100.
        world.faults(&[
            fault(json!({ "do": "drop_after", "percent": 30 })),
            fault(json!({ "do": "drop_before", "percent": 14 })),
            fault(json!({ "do": "delay", "ms": 11_000, "percent": 17 })),
        ]);
        let rng = Rng::with_seed(4);
        Self { world, journal, process: Some(process), rng, profile, resumed: 0, repriced: 0, denied: BTreeMap::new() }
    }

    /// Wants an order until it is sent, or refused for good.
    async fn order(&mut self, number: u64) {
        let (symbol, price, step) = SYMBOLS[self.rng.usize(0..SYMBOLS.len())];
        let side = if self.rng.bool() { Side::Buy } else { Side::Sell };
        self.world.tell("/__sim/price", &json!({ "symbol": symbol, "price": price.to_string() }));
        for _ in 0..TRIES {
            let around = price + step * self.rng.i64(-9..10);
            let shares = self.rng.u64(1..20);
            let report = self.run(placing(symbol, side, (shares, around))).await;
            let Err(failure) = report.outcome else { break };
            if report.exit == Exit::Unknown {
                break;
            }
            match failure.code.as_str() {
                "unresolved" => self.wait(20_000).await,
                "found_already" | "written_off_today" => {}
                "meets_own_order" if self.profile != Profile::Default => self.repriced += 1,
                "trading_reducing" if self.profile != Profile::Default => {
                    let _report = self.run(Command::Resume).await;
                    self.resumed += 1;
                }
                code => {
                    self.denied.entry(code.into()).or_insert((0, number)).0 += 1;
                    break;
                }
            }
        }
        if self.profile == Profile::WithPhone && self.rng.u32(0..100) < 25 {
            self.phone();
        }
        let ms = self.rng.u64(500..12_000);
        self.wait(ms).await;
    }

    fn phone(&mut self) {
        let (symbol, price, step) = SYMBOLS[self.rng.usize(0..SYMBOLS.len())];
        let side = if self.rng.bool() { Side::Buy } else { Side::Sell };
        let price = (price + step * self.rng.i64(-9..10)).to_string();
        let body = json!({ "symbol": symbol, "side": side, "quantity": self.rng.u32(1..40), "price": price });
        self.world.tell("/__sim/order", &body);
    }

    /// Time passes, somebody looks what became of the orders, and the owner answers what the list does not decide.
    async fn wait(&mut self, ms: u64) {
        self.world.pass(ms).await;
        let _report = self.run(Command::Settle(SettleCommand::List)).await;
        self.answer().await;
    }

    #[expect(clippy::expect_used, reason = "it comes back after each command")]
    async fn run(&mut self, command: Command) -> Report {
        let mut running = self.process.take().expect("a process").run(command);
        loop {
            let before = self.world.progress();
            if let Some((process, report)) = running.turn().await {
                self.process = Some(process);
                return report;
            }
            self.world.tick();
            if self.world.progress() == before {
                self.world.pass(25).await;
            }
        }
    }

    /// Settles what is open, lets the day end, and counts.
    #[expect(clippy::expect_used, reason = "a journal that can't be read fails the test")]
    async fn end(mut self, wanted: u64) -> Figures {
        let struck = self.world.ask("/__sim/faults");
        let struck = struck.as_array().into_iter().flatten();
        let struck = struck.map(|rule| {
            let name = rule["do"].as_str().unwrap_or_default().to_owned();
            (name, rule["struck"].as_u64().unwrap_or_default())
        });
        let struck = struck.collect();
        self.world.faults(&[]);
        self.wait(125_000).await;
        let count = |is: fn(&check::Intent) -> bool, records: &[_]| {
            check::intents(records).values().filter(|intent| is(intent)).count() as u64
        };
        let records = self.journal.records().expect("a journal");
        let (escalated, open) =
            (count(|intent| intent.was_escalated, &records), count(|intent| intent.is_open(), &records));
        self.wait(12 * 3_600_000).await;
        let records = self.journal.records().expect("a journal");
        let orders = book::orders(&self.world.ask("/__sim/stats"));
        let case = Case { world: &self.world, orders: &orders, records: &records, lateness: SignedDuration::ZERO };
        Figures {
            profile: self.profile,
            wanted,
            intents: check::intents(&records).len() as u64,
            sent: self.world.traffic().orders,
            accepted: orders.iter().filter(|order| order.is_ours).count() as u64,
            phone: orders.iter().filter(|order| !order.is_ours).count() as u64,
            struck,
            resolved: count(|intent| intent.was_resolved && !intent.was_escalated, &records),
            escalated,
            open,
            resumed: self.resumed,
            repriced: self.repriced,
            denied: self.denied,
            problems: case.problems(),
        }
    }

    /// The owner knows which orders came from the phone.
    #[expect(clippy::expect_used, reason = "a journal that can't be read fails the test")]
    async fn answer(&mut self) {
        let intents = check::intents(&self.journal.records().expect("a journal"));
        for (id, intent) in intents.iter().filter(|(_, intent)| intent.word == "escalated") {
            let answer = check::own(&book::orders(&self.world.ask("/__sim/stats")), (*id, intent), &intents);
            let _report = self.run(Command::Settle(answer)).await;
        }
    }
}

fn placing(symbol: &str, side: Side, (shares, price): (u64, i64)) -> Command {
    let instrument = symbol.parse().unwrap_or_else(|_| unreachable!("{symbol} is a symbol"));
    Command::Order(OrderCommand::Place(NewOrder {
        side,
        instrument,
        size: OrderSize::Shares(shares),
        kind: OrderKind::Limit(price.into()),
        exchange: KrExchange::Krx,
        authority: Authority::Owner,
    }))
}
