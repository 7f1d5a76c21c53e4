//! `kis watch-orders`

use beagle_core::{Exit, Text};
use futures_util::{StreamExt as _, stream};
use jiff::civil::Time;
use kis_api::{
    Env, Instrument, Market, Side,
    feed::{Item, OrderEvent, OrderNotice},
};
use rust_decimal::Decimal;
use secrecy::ExposeSecret as _;
use serde::Serialize;

use super::{App, Desk, GapEvent, Refusal, failure, gap_text, heading, unless_unreadable, until::Until};
use crate::{
    broker::Broker,
    cli::WatchOrdersArgs,
    print::{self, Cell, Lines, Tone, clipped, left, right, words},
};

/// The simulator takes any HTS id.
const SIMULATED: &str = "simulated";

/// Shows what becomes of the account's orders in both markets, a line an event.
pub(crate) async fn orders(app: &App<'_>, args: &WatchOrdersArgs) -> Result<Exit, Refusal> {
    let desk = Desk::new(app);
    let mut until = Until::new(args.until);
    let broker = desk.broker().await?;
    let hts_id = hts_id(app, broker, args)?;
    let mut streams = Vec::new();
    for market in [Market::Kr, Market::Us] {
        let notices = broker.client.feed().order_notices(market, &hts_id).await;
        streams.push(notices.map_err(|error| failure::of_broker(&error))?);
    }
    let mut notices = stream::select_all(streams);
    let mut lines = Lines::begin(app.look(), columns());
    if app.look().is_screen() {
        print::note(app.look(), &Text::new("주문을 기다립니다. 끝내려면 Ctrl-C", "waiting for orders; ctrl-c ends it"));
    }
    loop {
        let next = tokio::select! {
            () = until.stopped() => break,
            next = notices.next() => next,
        };
        match next {
            None => break,
            Some(Ok(Item::Data(notice))) => {
                let account = broker.client.account();
                let is_ours = notice.account.as_ref().is_none_or(|of| account.is_none_or(|account| of == account));
                if !is_ours {
                    continue;
                }
                let heading = heading(app, broker.now().await?);
                lines.event(app.look(), &heading, (&event(&notice), cells(&notice)));
                if until.counts() {
                    break;
                }
            }
            Some(Ok(Item::Gap(gap))) => {
                lines.remark(app.look(), &heading(app, gap.to), (&GapEvent::new(None, gap), &gap_text(&gap)));
            }
            Some(Err(error)) => {
                let text = unless_unreadable(app, &error)?;
                if app.look().is_screen() {
                    print::note(app.look(), &text);
                }
            }
        }
        if lines.is_unread() {
            break;
        }
    }
    Ok(Exit::Done)
}

/// The flag's, else the one stored with the credentials.
fn hts_id(app: &App<'_>, broker: &Broker, args: &WatchOrdersArgs) -> Result<String, Refusal> {
    let stored = broker.hts_id.as_ref().map(|id| id.expose_secret().to_owned());
    let simulated = || (app.settings.env.value == Env::Sim).then(|| SIMULATED.to_owned());
    args.hts_id.clone().or(stored).or_else(simulated).ok_or_else(|| {
        Refusal::credentials(
            Text::new(
                "HTS 아이디가 없어 체결 통보를 받을 수 없습니다",
                "notices of orders are sent to an HTS id, and none is known",
            ),
            Text::new(
                "--hts-id 로 주거나, kis auth login 으로 저장하거나, KIS_HTS_ID 를 쓰십시오",
                "give it with --hts-id, store it with kis auth login, or set KIS_HTS_ID",
            ),
        )
    })
}

/// An event, as programs read it.
#[derive(Serialize)]
struct NoticeEvent<'a> {
    event: &'static str,
    order_no: &'a str,
    original_no: Option<&'a str>,
    symbol: &'a str,
    market: Market,
    name: Option<&'a str>,
    side: Side,
    /// The shares of a fill, or of the order.
    qty: Decimal,
    /// The price of a fill, or of the order.
    price: Option<Decimal>,
    order_qty: Decimal,
    time: Option<Time>,
}

fn event(notice: &OrderNotice) -> NoticeEvent<'_> {
    let (qty, price) = traded(notice);
    NoticeEvent {
        event: word(&notice.event).0,
        order_no: notice.order_no.as_str(),
        original_no: notice.original_no.as_ref().map(kis_api::OrderNo::as_str),
        symbol: notice.instrument.symbol(),
        market: notice.instrument.market(),
        name: notice.name.as_deref(),
        side: notice.side,
        qty,
        price,
        order_qty: notice.quantity,
        time: notice.time,
    }
}

/// What a fill was about, else the order.
fn traded(notice: &OrderNotice) -> (Decimal, Option<Decimal>) {
    match notice.event {
        OrderEvent::Filled { quantity, price } => (quantity, Some(price)),
        _ => (notice.quantity, notice.price),
    }
}

fn columns() -> [print::Column; 9] {
    [
        left("time", "시각", "Time"),
        left("event", "사건", "Event"),
        left("order_no", "주문번호", "Order"),
        left("symbol", "종목", "Symbol"),
        clipped("name", "이름", "Name"),
        left("side", "구분", "Side"),
        right("qty", "수량", "Shares"),
        right("price", "가격", "Price"),
        print::currency(),
    ]
}

fn cells(notice: &OrderNotice) -> Vec<Cell> {
    let (name, text, tone) = word(&notice.event);
    let (quantity, price) = traded(notice);
    let currency = match &notice.instrument {
        Instrument::Kr(_) => kis_api::Currency::Krw,
        Instrument::Us(_) => kis_api::Currency::Usd,
    };
    vec![
        Cell::maybe(notice.time, |time| Cell::text(time.strftime("%H:%M:%S").to_string())),
        Cell::Word(name, text, tone),
        Cell::text(notice.order_no.as_str()),
        Cell::text(notice.instrument.symbol()),
        Cell::maybe(notice.name.as_ref(), Cell::text),
        words::side(notice.side),
        Cell::Quantity(quantity),
        Cell::maybe(price, |price| Cell::Money(price, currency)),
        Cell::text(currency.code()),
    ]
}

fn word(event: &OrderEvent) -> (&'static str, Text, Tone) {
    match event {
        OrderEvent::Accepted => ("accepted", Text::new("접수", "accepted"), Tone::Plain),
        OrderEvent::AmendRequested => ("amend_requested", Text::new("정정 접수", "amending"), Tone::Plain),
        OrderEvent::Amended => ("amended", Text::new("정정", "amended"), Tone::Plain),
        OrderEvent::CancelRequested => ("cancel_requested", Text::new("취소 접수", "cancelling"), Tone::Plain),
        OrderEvent::Cancelled => ("cancelled", Text::new("취소", "cancelled"), Tone::Dim),
        OrderEvent::Rejected => ("rejected", Text::new("거부", "rejected"), Tone::Warn),
        OrderEvent::Filled { .. } => ("filled", Text::new("체결", "filled"), Tone::Strong),
        _ => ("other", Text::new("기타", "other"), Tone::Dim),
    }
}
