//! 예약주문: orders that the broker keeps until the next session begins.

use beagle_core::{
    Body, Command, Exit, Origin,
    command::{
        Door, JournalQuery, OrderCommand, OrderQuery, OrderRef, OrderSize, ReservationRef, ReserveCommand, Resting,
        SettleCommand, StateCommand,
    },
    order::End,
    report::{Action, IntentStatus, JournalLine, ReservationLine, SentOrder, SentStatus},
};
use kis_api::{Env, Market, OrderKind, OrderNo, ReservationStatus, Side};
use serde_json::json;

use crate::desk::{Desk, dec, order, sent, sized};

const BUY: Side = Side::Buy;
const EVENING: &str = "2026-03-03T15:40";
const MORNING: &str = "2026-03-04T09:01";

fn reserved(command: Command) -> Command {
    match command {
        Command::Order(OrderCommand::Place(order)) => {
            Command::Order(OrderCommand::Reserve(ReserveCommand::Place(order)))
        }
        other => panic!("{other:?}"),
    }
}

fn reserve(side: Side, symbol: &str, shares: u64, price: &str) -> Command {
    reserved(order(side, symbol, shares, price))
}

fn cancel(number: &OrderNo) -> Command {
    let reservation = ReservationRef { number: number.as_str().parse().expect("a number"), market: None };
    Command::Order(OrderCommand::Reserve(ReserveCommand::Cancel(reservation)))
}

async fn listed(desk: &Desk) -> Vec<ReservationLine> {
    let list = ReserveCommand::List(OrderQuery::default());
    match desk.does(Command::Order(OrderCommand::Reserve(list))).await {
        Body::Reservations(body) => body.reservations,
        other => panic!("{other:?}"),
    }
}

async fn story(desk: &Desk, intent: i64) -> JournalLine {
    let query = JournalQuery { intent: Some(intent), ..JournalQuery::default() };
    match desk.does(Command::Journal(query)).await {
        Body::Journal(mut body) => body.intents.remove(0),
        other => panic!("{other:?}"),
    }
}

async fn settled(desk: &Desk) -> Vec<(i64, IntentStatus)> {
    desk.settles().await.iter().map(|line| (line.id, line.status)).collect()
}

/// What the broker keeps: `buy 005930 3`.
async fn kept(desk: &Desk) -> Vec<String> {
    let book = desk.get("/__sim/book").await;
    let rows = book["accounts"].as_array().expect("accounts").iter();
    let rows = rows.flat_map(|account| account["reserved"].as_array().expect("reservations").clone());
    rows.map(|row| {
        let word = |key: &str| row[key].as_str().map_or_else(|| row[key].to_string(), ToString::to_string);
        format!("{} {} {}", word("side"), word("symbol"), word("qty"))
    })
    .collect()
}

fn number(sent: &SentOrder) -> OrderNo {
    sent.reservation_no.clone().expect("a reservation's number")
}

#[tokio::test]
async fn one_is_kept_and_becomes_an_order_that_is_followed() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    let kept_order = sent(desk.does(reserve(BUY, "005930", 3, "70000")).await);
    assert_eq!((kept_order.status, kept_order.action), (SentStatus::Accepted, Action::Reserve));
    assert_eq!(
        (&kept_order.order_no, kept_order.for_day.map(|day| day.to_string())),
        (&None, Some("2026-03-04".into()))
    );
    let id = kept_order.intent.expect("an intent");
    assert_eq!(kept(&desk).await, ["buy 005930 3"]);
    let [line] = &listed(&desk).await[..] else { panic!("one reservation") };
    assert_eq!((line.status, line.reservation_no.as_str()), (ReservationStatus::Waiting, number(&kept_order).as_str()));
    // The day's journal shows what waits for the next one.
    let Body::Journal(body) = desk.does(Command::Journal(JournalQuery::default())).await else { panic!("a journal") };
    assert_eq!(body.intents.iter().map(|line| line.intent.id).collect::<Vec<_>>(), [id]);

    desk.is(MORNING).await;
    desk.price("005930", "70000").await;
    settled(&desk).await;
    let story = story(&desk, id).await;
    let told: Vec<_> = story.events.iter().map(|event| event.event).collect();
    assert_eq!(told, ["committed", "answered", "ordered", "progressed"]);
    assert_eq!((story.end, story.filled_qty), (Some(End::Filled), dec("3")));
    assert!(story.events[1].text.en.contains("reservation"), "{}", story.events[1].text.en);
    let order_no = story.intent.order_no.expect("an order");
    let status = OrderRef { order_no: order_no.clone(), market: None };
    let Body::Orders(body) = desk.does(Command::Order(OrderCommand::Status(status))).await else { panic!("an order") };
    assert_eq!(body.orders[0].source.map(|source| source.name()), Some("manual"), "it is ours");
    let [line] = &listed(&desk).await[..] else { panic!("one reservation") };
    assert_eq!((line.status, line.order_no.as_ref()), (ReservationStatus::Ordered, Some(&order_no)));
}

#[tokio::test]
async fn the_us_keeps_them_as_well() {
    let desk = Desk::open().await;
    desk.is("2026-03-03T11:00").await;
    let bought = sent(desk.does(reserve(BUY, "AAPL", 1, "263")).await);
    assert_eq!(
        (bought.for_day.map(|day| day.to_string()), bought.exchange.as_deref()),
        (Some("2026-03-03".into()), Some("NASD"))
    );
    let at_open = sized(Side::Sell, "AAPL", OrderSize::Shares(1), OrderKind::MarketOnOpen);
    // It could trade with the purchase that waits.
    let (_, failure) = desk.refuses(reserved(at_open.clone())).await;
    assert_eq!(failure.code, "meets_own_order");
    let gone = sent(desk.does(cancel(&number(&bought))).await);
    assert_eq!((gone.action, gone.status), (Action::Unreserve, SentStatus::Accepted));
    let sold = sent(desk.does(reserved(at_open)).await);
    desk.is("2026-03-03T23:31").await;
    settled(&desk).await;
    assert_eq!(story(&desk, bought.intent.expect("an intent")).await.end, Some(End::Cancelled));
    let story = story(&desk, sold.intent.expect("an intent")).await;
    assert_eq!((story.end, story.filled_qty), (Some(End::Filled), dec("1")));
}

#[tokio::test]
async fn one_whose_reply_was_lost_is_found_in_the_list_of_reservations() {
    for (at, path, command) in [
        (EVENING, "domestic-stock/v1/trading/order-resv", reserve(BUY, "005930", 3, "70000")),
        ("2026-03-03T11:00", "overseas-stock/v1/trading/order-resv", reserve(BUY, "AAPL", 1, "262")),
    ] {
        let desk = Desk::open().await;
        desk.is(at).await;
        desk.fault(json!({ "path": path, "do": "drop_after" })).await;
        let (exit, failure) = desk.refuses(command.clone()).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Unknown, "outcome_unknown"), "{failure:?}");
        let id = failure.intent.expect("an intent");
        // Whoever orders the same again is told that it is there.
        let (exit, failure) = desk.refuses(command.clone()).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "found_already"));
        assert_eq!(story(&desk, id).await.intent.status, IntentStatus::Found);
        assert_eq!(desk.requests(path).await, 1, "one request, never repeated");
        assert_eq!(kept(&desk).await.len(), 1);
        // Now it is known, and another one is meant.
        desk.does(command).await;
        assert_eq!(kept(&desk).await.len(), 2);
    }
}

#[tokio::test]
async fn one_that_is_not_there_is_written_off_after_the_quiet_period_only() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    desk.fault(json!({ "path": "trading/order-resv", "do": "drop_before" })).await;
    let (exit, failure) = desk.refuses(reserve(BUY, "005930", 3, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Unknown, "outcome_unknown"));
    let id = failure.intent.expect("an intent");
    desk.passes("100s").await;
    assert_eq!(settled(&desk).await, [(id, IntentStatus::Unknown)]);
    let (_, failure) = desk.refuses(reserve(BUY, "005930", 2, "70000")).await;
    assert_eq!(failure.code, "unresolved", "it is in the way of its symbol and side");
    desk.passes("21s").await;
    assert_eq!(settled(&desk).await, [(id, IntentStatus::NotPlaced)]);
    let (_, failure) = desk.refuses(reserve(BUY, "005930", 3, "70000")).await;
    assert_eq!(failure.code, "written_off_today");
    desk.does(reserve(BUY, "005930", 3, "69900")).await;
    assert_eq!(kept(&desk).await, ["buy 005930 3"]);
}

#[tokio::test]
async fn a_persons_word_is_held_against_the_list_of_reservations() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    desk.fault(json!({ "path": "trading/order-resv", "do": "drop_after" })).await;
    let (_, failure) = desk.refuses(reserve(BUY, "005930", 3, "70000")).await;
    let id = failure.intent.expect("an intent");
    let placed =
        |order_no: &str| Command::Settle(SettleCommand::Placed { id, order_no: order_no.parse().expect("a number") });
    assert_eq!(desk.refuses(placed("987654")).await.1.code, "other_order");
    let book = desk.get("/__sim/book").await;
    let number = book["accounts"][0]["reserved"][0]["reservation_no"].to_string();
    desk.does(placed(number.trim_matches('"'))).await;
    assert_eq!(story(&desk, id).await.intent.status, IntentStatus::SettledPlaced);
}

/// On its day, its order appears beside an order of ours whose reply was lost and that looks the same.
#[tokio::test]
async fn the_order_that_it_becomes_is_no_answer_to_another_question() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    let waits = sent(desk.does(reserve(BUY, "005930", 3, "70000")).await);
    desk.is(MORNING).await;
    desk.price("005930", "70000").await;
    // The list shows orders of the last half minute to nobody, and forgets what it showed: nothing is there before.
    let hidden = json!({ "path": "inquire-daily-ccld", "do": "hide_orders", "ms": 86_400_000, "times": 1 });
    desk.faults(&[json!({ "path": "order-cash", "do": "drop_before" }), hidden]).await;
    let (exit, failure) = desk.refuses(order(BUY, "005930", 3, "70000")).await;
    assert_eq!(exit, Exit::Unknown);
    let lost = failure.intent.expect("an intent");
    desk.passes("121s").await;
    assert_eq!(settled(&desk).await, [(lost, IntentStatus::NotPlaced)], "what is listed is the reservation's");
    assert_eq!(story(&desk, waits.intent.expect("an intent")).await.filled_qty, dec("3"));
}

#[tokio::test]
async fn a_cancellation_may_be_asked_for_again() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    let waits = sent(desk.does(reserve(BUY, "005930", 3, "70000")).await);
    let number = number(&waits);
    desk.fault(json!({ "path": "order-resv-rvsecncl", "do": "drop_before" })).await;
    assert_eq!(desk.refuses(cancel(&number)).await.0, Exit::Unknown);
    desk.fault(json!({ "path": "order-resv-rvsecncl", "do": "drop_after" })).await;
    assert_eq!(desk.refuses(cancel(&number)).await.0, Exit::Unknown);
    assert_eq!(kept(&desk).await, [""; 0]);
    let statuses: Vec<_> = settled(&desk).await.into_iter().map(|(_, status)| status).collect();
    assert_eq!(statuses, [IntentStatus::Gone; 2]);
    let (_, failure) = desk.refuses(cancel(&number)).await;
    assert_eq!(failure.code, "reservation_not_found", "at home, the list leaves it out");
}

#[tokio::test]
async fn what_is_an_order_already_is_cancelled_as_one() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    let waits = sent(desk.does(reserve(BUY, "005930", 3, "69500")).await);
    desk.is("2026-03-04T08:31").await;
    let (exit, failure) = desk.refuses(cancel(&number(&waits))).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "reservation_over"));
    assert!(failure.hint.ko.contains("kis order cancel"), "{}", failure.hint.ko);
    assert_eq!(desk.refuses(cancel(&"424242".parse().expect("a number"))).await.1.code, "reservation_not_found");
}

#[tokio::test]
async fn limits_and_hours_hold_before_anything_is_sent() {
    let mut desk = Desk::open().await;
    let (exit, failure) = desk.refuses(reserve(BUY, "005930", 1, "70000")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Refused, "not_in_its_hours"));
    assert!(failure.message.ko.contains("15:40") && failure.hint.en.contains("order buy"));
    desk.is(EVENING).await;
    for (command, exit, code) in [
        (reserve(BUY, "005930", 15, "70000"), Exit::Refused, "max_per_order"),
        (reserve(BUY, "005930", 1, "75000"), Exit::Refused, "outside_collar"),
        (reserve(BUY, "005930", 1, "70050"), Exit::Refused, "off_step"),
        (reserve(Side::Sell, "005930", 1_000, "70000"), Exit::Refused, "more_than_sellable"),
        (reserved(sized(BUY, "005930", OrderSize::Shares(1), OrderKind::IocMarket)), Exit::Refused, "unsupported"),
        (reserve(BUY, "AAPL", 1, "100"), Exit::Refused, "outside_collar"),
    ] {
        let (left, failure) = desk.refuses(command.clone()).await;
        assert_eq!((left, failure.code.as_str()), (exit, code), "{command:?}");
    }
    // What waits counts on the day for which it is.
    for price in ["70000", "69900", "69800", "69700"] {
        desk.does(reserve(BUY, "005930", 10, price)).await;
    }
    let (_, failure) = desk.refuses(reserve(BUY, "005930", 10, "69600")).await;
    assert_eq!(failure.code, "max_per_day");
    desk.env = Env::Paper;
    for (symbol, market) in [("005930", "국내"), ("AAPL", "미국")] {
        let (exit, failure) = desk.refuses(reserve(BUY, symbol, 1, "70000")).await;
        assert_eq!((exit, failure.code.as_str()), (Exit::Usage, "no_reservations"));
        assert!(failure.message.ko.contains(market) && failure.message.en.contains("paper"), "{:?}", failure.message);
    }
    assert_eq!(desk.requests("trading/order-resv").await, 4);
}

#[tokio::test]
async fn a_halt_stops_them_and_takes_them_back() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    desk.does(reserve(BUY, "005930", 3, "70000")).await;
    desk.does(Command::Halt(Resting::Leave)).await;
    let (exit, failure) = desk.refuses(reserve(BUY, "005930", 1, "69900")).await;
    assert_eq!((exit, failure.code.as_str()), (Exit::Halted, "trading_halted"));
    assert_eq!(kept(&desk).await, ["buy 005930 3"], "what waits goes on waiting");
    let Body::TradingState(body) = desk.does(Command::Halt(Resting::Cancel)).await else { panic!("a state") };
    assert_eq!(body.orders.iter().map(|order| order.action).collect::<Vec<_>>(), [Action::Unreserve]);
    assert_eq!(kept(&desk).await, [""; 0]);
}

#[tokio::test]
async fn nothing_is_reserved_without_a_yes_or_in_a_dry_run() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    let command = reserve(BUY, "005930", 1, "70000");
    let report = desk.engine().handle(command.clone(), Origin::new(Door::Terminal)).await;
    assert_eq!(report.outcome.expect_err("no yes").code, "not_confirmed");
    let report = desk.engine().handle(command.clone(), Origin::new(Door::Terminal).dry_run()).await;
    assert_eq!(sent(report.outcome.expect("an order")).status, SentStatus::DryRun);
    let preview = desk.engine().preview(&command).await.expect("a sentence").text;
    assert_eq!(
        preview.en,
        "reserve for 2026-03-04: buy 1 share of 005930 at 70,000 KRW (70,000 KRW in all), account ending 5678, sim"
    );
    assert!(preview.ko.starts_with("예약주문(2026-03-04) 매수"), "{}", preview.ko);
    assert_eq!(desk.requests("trading/order-resv").await, 0);
}

/// `kis order status` finds a reservation by its number where no order of today has it.
#[tokio::test]
async fn a_reservations_number_has_a_status() {
    let desk = Desk::open().await;
    desk.is(EVENING).await;
    let waits = sent(desk.does(reserve(BUY, "005930", 3, "70000")).await);
    let status = OrderRef { order_no: number(&waits), market: Some(Market::Kr) };
    match desk.does(Command::Order(OrderCommand::Status(status))).await {
        Body::Reservations(body) => assert_eq!(body.reservations[0].status, ReservationStatus::Waiting),
        other => panic!("{other:?}"),
    }
}

/// What was reserved after a copy was made is not in it, and will be ordered.
#[tokio::test]
async fn a_copy_that_misses_one_that_waits_is_not_trusted() {
    for reserves_after in [true, false] {
        let desk = Desk::open().await;
        desk.is(EVENING).await;
        let folder = tempfile::tempdir().expect("a folder");
        let copy = folder.path().join("copy.db");
        let reserving = reserve(BUY, "005930", 3, "70000");
        if !reserves_after {
            desk.does(reserving.clone()).await;
        }
        desk.does(Command::State(StateCommand::Export { to: copy.clone() })).await;
        if reserves_after {
            desk.does(reserving.clone()).await;
        }
        desk.does(Command::State(StateCommand::Import { from: copy })).await;
        desk.settles().await;
        let report = desk.run(reserve(BUY, "005930", 1, "69900")).await;
        assert_eq!(report.exit == Exit::Done, !reserves_after, "{:?}", report.outcome);
    }
}
