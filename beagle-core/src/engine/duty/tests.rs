//! All rules on one look at the balance, as the duties of a day run them.

use kis_api::{Client, Credentials, Env, Limits};
use kis_sim::{Config, Server};
use serde_json::{Value, json};

use super::{Rule, Tally, run};
use crate::{
    Command, Origin, Rules,
    command::{
        AlertCommand, BudgetCommand, ConditionCommand, Door, FollowCommand, Markets, Message, PositiveSellCommand,
        SafeSellCommand, Switch, TradingCommand,
    },
    engine::{Engine, EngineParts, FixedClock, KisBroker, Store},
    strategy::{
        Seller,
        condition::{Amount, Measure, Terms, Trigger, When},
    },
};

const ALL: [Rule; 3] = [Rule::Condition, Rule::SafeSell, Rule::PositiveSell];

/// 005930 costs 65,000: armed by safe sell, and below zero since.
struct Desk {
    server: Server,
    engine: Engine,
    _folder: tempfile::TempDir,
}

impl Desk {
    async fn open() -> Self {
        let server = Server::start(Config::default()).await.expect("a simulator");
        let folder = tempfile::tempdir().expect("a folder");
        let client = Client::builder(Env::Sim)
            .base_url(server.url())
            .credentials(Credentials::new("key", "secret"))
            .account("12345678-01".parse().expect("an account"))
            .in_memory()
            .limits(Limits::per_second(500))
            .build()
            .expect("a client");
        let parts = EngineParts {
            broker: Box::new(KisBroker::new(client)),
            store: Store::open(folder.path().join("beagle.db")).expect("a store"),
            clock: Box::new(FixedClock::new("2026-03-03T10:00:30+09:00".parse().expect("an instant"))),
            rules: Rules::default(),
            lock_path: folder.path().join("account.lock"),
            mark_path: Some(folder.path().join("account.mark")),
        };
        let engine = Engine::new(parts).expect("an engine");
        let mut desk = Self { server, engine, _folder: folder };
        let instruments = vec!["005930".parse().expect("a code")];
        desk.does(Command::SafeSell(SafeSellCommand::On { instruments: instruments.clone(), size: None })).await;
        desk.does(Command::PositiveSell(PositiveSellCommand::On { instruments, size: None })).await;
        desk.runs(&[Rule::SafeSell]).await;
        desk.price("64000").await;
        desk.runs(&[Rule::PositiveSell]).await;
        desk
    }

    async fn does(&mut self, command: Command) {
        let report = self.engine.handle(command, Origin::new(Door::Test).confirmed()).await;
        report.outcome.expect("done");
    }

    async fn runs(&self, rules: &[Rule]) -> Tally {
        run(&self.engine, Origin::new(Door::Test).confirmed(), rules).await.expect("a run")
    }

    async fn price(&self, price: &str) {
        let (url, body) = (self.server.url(), json!({ "symbol": "005930", "price": price }));
        reqwest::Client::new().post(format!("{url}/__sim/price")).json(&body).send().await.expect("an answer");
    }

    async fn stats(&self) -> Value {
        let reply = reqwest::get(format!("{}/__sim/stats", self.server.url())).await.expect("an answer");
        reply.json().await.expect("JSON")
    }
}

/// Seller and reason of every line of 005930, and what they sold.
fn told(tally: &Tally) -> Vec<(Seller, String, bool)> {
    let of_samsung = tally.lines.iter().filter(|line| line.holding.instrument.symbol() == "005930");
    let mut told: Vec<_> =
        of_samsung.map(|line| (line.seller, line.reason.code.to_string(), line.order.is_some())).collect();
    told.sort();
    told
}

fn condition(amount: Amount) -> Command {
    let trigger = Trigger { measure: Measure::Price, when: When::AtMost, line: 65_600.into() };
    let terms = Terms { trigger, amount, until: None };
    Command::Condition(ConditionCommand::Add { instrument: "005930".parse().expect("a code"), terms })
}

#[tokio::test]
async fn one_sells_and_the_others_are_named() {
    let mut desk = Desk::open().await;
    desk.does(condition(Amount::Shares(3))).await;
    desk.price("65600").await;
    let balances = |stats: Value| {
        let paths = stats["by_path"].as_object().expect("paths").clone();
        paths
            .iter()
            .find(|(path, _)| path.ends_with("domestic-stock/v1/trading/inquire-balance"))
            .map(|(_, n)| n.clone())
    };
    let before = balances(desk.stats().await).and_then(|count| count.as_u64()).unwrap_or_default();
    let tally = desk.runs(&ALL).await;
    let displaced = || "displaced".to_string();
    assert_eq!(
        told(&tally),
        [
            (Seller::Condition(1), "met".into(), true),
            (Seller::SafeSell, displaced(), false),
            (Seller::PositiveSell, displaced(), false)
        ]
    );
    let stats = desk.stats().await;
    assert_eq!(stats["orders"].as_array().map(Vec::len), Some(1), "{stats}");
    let after = balances(stats).and_then(|count| count.as_u64()).unwrap_or_default();
    assert_eq!(after - before, 2, "one look for all rules, and one with the account");
    // What was displaced has its turn in the next run.
    let tally = desk.runs(&ALL).await;
    assert_eq!(
        told(&tally),
        [
            (Seller::Condition(1), "sold".into(), false),
            (Seller::SafeSell, "floor".into(), true),
            (Seller::PositiveSell, displaced(), false)
        ]
    );
}

#[tokio::test]
async fn a_leaders_sale_goes_before_positive_sell() {
    let mut desk = Desk::open().await;
    let won = |text: &str| text.parse().expect("won");
    desk.does(Command::SafeSell(SafeSellCommand::Off { instruments: vec!["005930".parse().expect("a code")] })).await;
    desk.does(Command::Budget(BudgetCommand::Set { capital: Some(won("1000만")), min: None, max: None })).await;
    let (leader, markets) = (String::from("A"), Markets::Both);
    desk.does(Command::Follow(FollowCommand::Add { leader, profile: None, markets, capital: won("5억") })).await;
    let (leader, instrument) = (String::from("A"), "005930".parse().expect("a code"));
    desk.does(Command::Follow(FollowCommand::Hold { leader, instrument, quantity: 5_000.into() })).await;
    for switch in Switch::ALL {
        desk.does(Command::Trading(TradingCommand::On(switch))).await;
    }
    let messages = vec![Message::new("A sold 1,000 shares of 005930 at 65,600")];
    desk.does(Command::Alert(AlertCommand::Ingest { messages })).await;
    desk.price("65600").await;
    let tally = desk.runs(&ALL).await;
    let displaced = (Seller::PositiveSell, "displaced".to_string(), false);
    assert_eq!(told(&tally).last(), Some(&displaced), "{:?}", told(&tally));
    let line = tally.lines.iter().find(|line| line.turned.is_some()).expect("it is told all the same");
    assert!(line.reason.text.en.contains("a leader's sale"), "{}", line.reason.text.en);
    let tally = desk.runs(&[Rule::PositiveSell]).await;
    assert_eq!(told(&tally), [(Seller::PositiveSell, "covers_cost".into(), true)], "by itself it waits for nobody");
}
