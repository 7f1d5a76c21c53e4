//! The rows of a day, written again into a store that knows nothing of it: what is held through whom comes out the same.

use kis_api::{Client, Credentials, Env, Instrument, Limits, Side};
use kis_sim::{Config, Server};
use rust_decimal::Decimal;
use serde_json::json;

use super::{Page, Store, journal::details, purpose};
use crate::{
    Command, Exit, Origin, Rules,
    command::{
        AlertCommand, BudgetCommand, Door, FollowCommand, LeaderOrder, LeaderSize, Markets, Message, NewOrder,
        OrderCommand, OrderSize, SettleCommand, Switch, TradingCommand,
    },
    engine::{Engine, EngineParts, FixedClock, KisBroker},
    order::{Authority, Journal as _, Record},
};

/// Two leaders buy and sell, the owner sells by hand and as one of them, and not everything is filled at once.
const DAY: [&str; 12] = [
    "A bought 1,428 shares of 005930 at 70,000",
    "B bought 700 shares of 005930 at 70,000",
    "A bought 20 shares of 035720 at 61,900",
    "by hand",
    "A sold 333 shares of 005930",
    "fewer",
    "B bought 701 shares of 005930 at 70,000",
    "A bought 500 shares of 035720 at 61,900",
    "as A",
    "B sold 99 shares of 005930",
    "by hand",
    "A sold all shares of 005930",
];

struct Day {
    server: Server,
    engine: Engine,
    folder: tempfile::TempDir,
}

impl Day {
    async fn begins() -> Self {
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
        let mut day = Self { server, engine: Engine::new(parts).expect("an engine"), folder };
        let capital = Some("1000만".parse().expect("won"));
        day.does(Command::Budget(BudgetCommand::Set { capital, min: None, max: None })).await;
        for switch in Switch::ALL {
            day.does(Command::Trading(TradingCommand::On(switch))).await;
        }
        for leader in ["A", "B"] {
            let (leader, capital) = (leader.into(), "5억".parse().expect("won"));
            let add = FollowCommand::Add { leader, profile: None, markets: Markets::Both, capital };
            day.does(Command::Follow(add)).await;
        }
        day
    }

    async fn goes_on(&mut self, step: &str) {
        let instrument: Instrument = "005930".parse().expect("a code");
        match step {
            "fewer" => self.offers(20).await,
            "by hand" => {
                let kind = kis_api::OrderKind::Limit(69_300.into());
                let (size, exchange) = (OrderSize::Shares(7), kis_api::KrExchange::Krx);
                let authority = Authority::Owner;
                let order = NewOrder { side: Side::Sell, instrument, size, kind, exchange, authority };
                self.does(Command::Order(OrderCommand::Place(order))).await;
            }
            "as A" => {
                let (leader, size) = ("A".into(), LeaderSize::Shares(90.into()));
                let order = LeaderOrder { leader, side: Side::Sell, instrument, size, price: None, limit: None };
                self.does(Command::Follow(FollowCommand::Order(order))).await;
            }
            text => {
                let messages = vec![Message::new(text)];
                self.does(Command::Alert(AlertCommand::Ingest { messages })).await;
                self.does(Command::Alert(AlertCommand::Drain { confirmed: Vec::new() })).await;
            }
        }
    }

    async fn does(&mut self, command: Command) {
        // An order that would meet one of one's own is refused, and the day goes on.
        let report = self.engine.handle(command, Origin::new(Door::Test).confirmed()).await;
        assert!(matches!(report.exit, Exit::Done | Exit::Refused), "{:?}", report.outcome);
    }

    async fn offers(&self, minute_volume: u32) {
        let (url, body) = (self.server.url(), json!({ "symbol": "005930", "minute_volume": minute_volume }));
        reqwest::Client::new().post(format!("{url}/__sim/price")).json(&body).send().await.expect("an answer");
    }
}

/// What is held through each leader of each stock.
fn held(store: &Store) -> Vec<(i64, String, Decimal)> {
    let leaders = store.leaders().expect("leaders");
    let positions = leaders.iter().flat_map(|leader| store.positions(leader.id).expect("positions"));
    positions.map(|position| (position.leader, position.symbol, position.my_qty.normalize())).collect()
}

#[tokio::test]
async fn the_journal_played_again_gives_the_same_state() {
    let mut day = Day::begins().await;
    for step in DAY {
        day.goes_on(step).await;
    }
    day.does(Command::Settle(SettleCommand::List)).await;
    let store = &day.engine.store;
    let again = Store::open(day.folder.path().join("again.db")).expect("a store");
    for leader in store.leaders().expect("leaders") {
        again.put_leader(&leader, jiff::Timestamp::UNIX_EPOCH).expect("a leader");
    }
    let rows = store.read(|connection| details(connection, "true")).expect("rows");
    assert!(rows.len() > 15, "{} rows", rows.len());
    for row in &rows {
        let purpose = match row {
            Record::Committed(commitment) => store.read(|connection| purpose::get(connection, commitment.id)).ok(),
            _ => None,
        };
        let mut page = Page { store: &again, at: day.engine.now(), purpose: purpose.as_ref(), door: None, note: None };
        page.append(row).expect("a row");
    }
    assert_eq!(held(&again), held(store));
    assert!(held(store).iter().any(|(.., mine)| !mine.is_zero()), "{:?}", held(store));
    let (first, second) = (store.ledger().expect("a ledger"), again.ledger().expect("a ledger"));
    assert_eq!(format!("{first:?}"), format!("{second:?}"));
}
