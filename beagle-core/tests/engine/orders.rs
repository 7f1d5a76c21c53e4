//! Orders by hand.

use beagle_core::{
    Body, Command, Exit, Origin, Size,
    command::{Door, NewOrder, OrderCommand, OrderQuery, OrderRef, OrderSize, Resting},
    order::Authority,
    report::{Action, SentStatus},
};
use kis_api::{Env, KrExchange, Market, OrderKind, OrderStatus, Side};
use serde_json::json;

use crate::desk::{Desk, dec, instrument, order, sent, sized};

const BUY: Side = Side::Buy;
const SELL: Side = Side::Sell;

#[tokio::test]
async fn a_purchase_and_a_sale() {
    let desk = Desk::open().await;
    let bought = sent(desk.does(order(BUY, "005930", 3, "70000")).await);
    assert_eq!((bought.status, bought.amount), (SentStatus::Accepted, Some(dec("210000"))));
    let sold =
        sent(desk.does(sized(SELL, "005930", OrderSize::Part(Size::Half), OrderKind::Limit(dec("70000")))).await);
    assert_eq!(sold.qty, dec("7"), "half of 13");
    assert_eq!(desk.accepted().await, ["buy 005930 3 @ 70000", "sell 005930 7 @ 70000"]);
    let Body::Orders(body) = desk.does(Command::Order(OrderCommand::Fills(OrderQuery::default()))).await else {
        panic!("orders")
    };
    let sources: Vec<_> = body.orders.iter().map(|line| line.source.map(|source| source.name())).collect();
    assert_eq!(sources, [Some("manual"), Some("manual")]);
    assert!(body.orders.iter().all(|line| line.status == OrderStatus::Filled && line.at.is_some()));
}

#[tokio::test]
async fn an_amount_buys_whole_shares() {
    let desk = Desk::open().await;
    let amount = |text: &str| OrderSize::Amount(text.parse().expect(text));
    let limit = OrderKind::Limit(dec("70000"));
    let bought = sent(desk.does(sized(BUY, "005930", amount("50만"), limit)).await);
    assert_eq!(bought.qty, dec("7"));
    // At any price it is counted at the upper limit of 90,300.
    let bought = sent(desk.does(sized(BUY, "005930", amount("500000"), OrderKind::Market)).await);
    assert_eq!(bought.qty, dec("5"));
    for (text, symbol, price, code) in [
        ("50000", "005930", "70000", "amount_too_small"),
        ("700usd", "005930", "70000", "amount_currency"),
        ("700", "NASD:AAPL", "262", "amount_currency"),
    ] {
        let (_, failure) = desk.refuses(sized(BUY, symbol, amount(text), OrderKind::Limit(dec(price)))).await;
        let code = if symbol == "005930" || code == "amount_currency" { code } else { "" };
        assert_eq!(failure.code, code, "{text}");
    }
}

#[tokio::test]
async fn what_breaks_a_limit_is_refused_with_the_number() {
    let desk = Desk::open().await;
    for (command, code) in [
        (order(BUY, "005930", 15, "70000"), "max_per_order"),
        (order(BUY, "005930", 1, "72200"), "outside_collar"),
        (order(BUY, "005930", 1, "67800"), "outside_collar"),
        (order(BUY, "005930", 1, "70050"), "off_step"),
        (order(SELL, "005930", 11, "70000"), "more_than_sellable"),
        (order(SELL, "000660", 1, "312000"), "not_held"),
        (order(BUY, "950130", 1, "5680"), "suspended"),
    ] {
        let (exit, failure) = desk.refuses(command).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Refused, code), "{}", failure.message.en);
        assert!(!failure.message.ko.is_empty() && failure.intent.is_none());
    }
    let (_, failure) = desk.refuses(order(BUY, "005930", 15, "70000")).await;
    assert!(failure.message.en.contains("1,050,000 KRW") && failure.message.en.contains("1,000,000 KRW"));
    assert_eq!(desk.requests("order-cash").await, 0, "nothing was sent");
}

#[tokio::test]
async fn the_days_purchases_are_counted_on_intents() {
    let desk = Desk::open().await;
    for _ in 0..3 {
        desk.does(order(BUY, "005930", 14, "70000")).await;
    }
    let (_, failure) = desk.refuses(order(BUY, "005930", 14, "70000")).await;
    assert_eq!(failure.code, "max_per_day");
    // Selling is always possible.
    desk.does(order(SELL, "005930", 50, "70000")).await;
}

#[tokio::test]
async fn nothing_is_sent_without_a_yes_or_in_a_dry_run() {
    let desk = Desk::open().await;
    let command = order(BUY, "005930", 1, "70000");
    let report = desk.engine().handle(command.clone(), Origin::new(Door::Terminal)).await;
    assert_eq!((report.exit, report.outcome.expect_err("no yes").code.as_str()), (Exit::Usage, "not_confirmed"));
    let report = desk.engine().handle(command.clone(), Origin::new(Door::Terminal).dry_run()).await;
    let shown = sent(report.outcome.expect("an order"));
    assert_eq!((shown.status, shown.order_no, shown.intent), (SentStatus::DryRun, None, None));
    let preview = desk.engine().preview(&command).await.expect("a sentence");
    assert_eq!(preview.text.en, "buy 1 share of 005930 at 70,000 KRW (70,000 KRW in all), account ending 5678, sim");
    assert!(preview.text.ko.contains("70,000원") && preview.text.ko.contains("5678"), "{}", preview.text.ko);
    assert_eq!(desk.requests("order-cash").await, 0);
}

#[tokio::test]
async fn a_venue_that_takes_no_such_order_is_not_asked() {
    let mut desk = Desk::open().await;
    let to = |exchange, kind| {
        let size = OrderSize::Shares(1);
        Command::Order(OrderCommand::Place(NewOrder {
            side: BUY,
            instrument: instrument("005930"),
            size,
            kind,
            exchange,
            authority: Authority::Owner,
        }))
    };
    let limit = OrderKind::Limit(dec("70000"));
    let refused = async |desk: &Desk, command: Command| {
        let origin = Origin::new(Door::Terminal).dry_run();
        let report = desk.engine().handle(command, origin).await;
        let failure = report.outcome.expect_err("a refusal");
        (report.exit, failure.code.clone().to_string(), failure.hint.en.to_string())
    };
    let (exit, code, hint) = refused(&desk, to(KrExchange::Nxt, OrderKind::Market)).await;
    assert_eq!((exit, code.as_str()), (Exit::Usage, "no_market_order"));
    assert!(hint.contains("--limit"), "{hint}");
    desk.env = Env::Paper;
    for exchange in [KrExchange::Nxt, KrExchange::Sor] {
        let (exit, code, hint) = refused(&desk, to(exchange, limit)).await;
        assert_eq!((exit, code.as_str()), (Exit::Usage, "not_on_paper"));
        assert!(hint.contains("--exchange"), "{hint}");
    }
    assert_eq!(desk.requests("inquire-price").await, 0);
}

#[tokio::test]
async fn a_closed_market_names_its_next_session() {
    let desk = Desk::open().await;
    let (exit, failure) = desk.refuses(order(BUY, "NASD:AAPL", 1, "262.5")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "market_closed"));
    assert!(failure.message.en.ends_with("2026-03-03 09:30 EST"), "{}", failure.message.en);
    desk.is("2026-03-03T15:30").await;
    let (_, failure) = desk.refuses(order(BUY, "005930", 1, "70000")).await;
    assert!(failure.message.en.ends_with("2026-03-04 09:00 KST"), "{}", failure.message.en);
    desk.is("2026-03-03T23:30").await;
    let quote = desk.get("/__sim/stats").await;
    assert_eq!(quote["orders"].as_array().map(Vec::len), Some(0));
    desk.price("AAPL", "262.50").await;
    let bought = sent(desk.does(order(BUY, "AAPL", 1, "262.5")).await);
    assert_eq!((bought.exchange.as_deref(), bought.market), (Some("NASD"), Market::Us));
}

#[tokio::test]
async fn real_money_takes_the_owners_word() {
    let mut desk = Desk::open().await;
    let arm = |digits: &str| Command::Arm { last_four: digits.into() };
    assert_eq!(desk.refuses(arm("5678")).await.1.code, "nothing_to_arm");
    desk.env = Env::Real;
    let (order_ref, price) = (number("1"), Some(dec("69100")));
    let amend = OrderCommand::Amend { order: order_ref, price, quantity: None };
    for command in [order(BUY, "005930", 1, "70000"), order(Side::Sell, "005930", 1, "70000"), Command::Order(amend)] {
        let (exit, failure) = desk.refuses(command).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "not_armed"));
    }
    assert_eq!(desk.requests("order-cash").await, 0);
    // What rests can be taken back all the same.
    desk.does(Command::Balance).await;
    for resting in 0..2 {
        let phone = json!({ "symbol": "005930", "side": "buy", "quantity": 4, "price": "69000" });
        let order_no = desk.post("/__sim/order", phone).await["order_no"].as_str().map(number).expect("a number");
        let cancel = Command::Order(OrderCommand::Cancel { order: order_no, quantity: None });
        desk.does(if resting == 0 { cancel } else { Command::Halt(Resting::Cancel) }).await;
    }
    desk.does(Command::Resume).await;
    assert_eq!(desk.refuses(arm("1234")).await.1.code, "other_account");
    desk.does(arm("5678")).await;
    desk.does(order(BUY, "005930", 1, "70000")).await;
    // An ended word keeps nobody from selling.
    desk.is("2026-04-03T10:00").await;
    let (exit, failure) = desk.refuses(order(BUY, "005930", 1, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "arming_ended"));
    let failure = desk.refuses(order(Side::Sell, "005930", 1_000, "70000")).await.1;
    assert_ne!(failure.code, "arming_ended", "{failure:?}");
}

fn number(text: &str) -> OrderRef {
    OrderRef { order_no: text.parse().expect(text), market: None }
}

#[tokio::test]
async fn amending_and_cancelling() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    let bought = sent(desk.does(order(BUY, "005930", 5, "69000")).await);
    let first = OrderRef { order_no: bought.order_no.expect("a number"), market: Some(Market::Kr) };
    let amend = |order: &OrderRef, price: Option<&str>, quantity| {
        Command::Order(OrderCommand::Amend { order: order.clone(), price: price.map(dec), quantity })
    };
    let (_, failure) = desk.refuses(amend(&first, None, None)).await;
    assert_eq!(failure.code, "nothing_to_change");
    let (_, failure) = desk.refuses(amend(&first, Some("67000"), None)).await;
    assert_eq!(failure.code, "outside_collar");
    let amended = sent(desk.does(amend(&first, Some("69500"), None)).await);
    assert_eq!((amended.action, amended.original_no.as_ref()), (Action::Amend, Some(&first.order_no)));
    let second = OrderRef { order_no: amended.order_no.expect("a number"), market: None };
    assert_ne!(second.order_no, first.order_no);

    let cancel = |order: &OrderRef, quantity| Command::Order(OrderCommand::Cancel { order: order.clone(), quantity });
    let (_, failure) = desk.refuses(cancel(&second, Some(6))).await;
    assert_eq!(failure.code, "more_than_rests");
    desk.does(cancel(&second, Some(2))).await;
    desk.does(cancel(&second, None)).await;
    let (_, failure) = desk.refuses(cancel(&second, None)).await;
    assert_eq!(failure.code, "order_not_open");
    let (_, failure) = desk.refuses(cancel(&number("424242"), None)).await;
    assert_eq!(failure.code, "order_not_found");
    let Body::Orders(body) = desk.does(Command::Order(OrderCommand::Status(second.clone()))).await else {
        panic!("an order")
    };
    assert_eq!(body.orders[0].status, OrderStatus::Cancelled);
}

#[tokio::test]
async fn an_amendment_counts_with_what_it_adds() {
    let desk = Desk::open().await;
    desk.offers("005930", 0).await;
    for _ in 0..2 {
        desk.does(order(BUY, "005930", 14, "70000")).await;
    }
    let last = sent(desk.does(order(BUY, "005930", 14, "70000")).await);
    let order = OrderRef { order_no: last.order_no.expect("a number"), market: None };
    // 2,940,000 are bought; 14 × 1,000 more pass the day's 3,000,000 on no account.
    let to =
        |price| Command::Order(OrderCommand::Amend { order: order.clone(), price: Some(dec(price)), quantity: None });
    let amended = sent(desk.does(to("71000")).await);
    assert_eq!(amended.amount, Some(dec("994000")), "all of the order, whatever the limits count");
    let (_, failure) = desk.refuses(self::order(BUY, "005930", 1, "70000")).await;
    assert_eq!(failure.code, "max_per_day");
}
