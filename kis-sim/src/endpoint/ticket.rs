//! Orders that this broker takes, lists, amends and cancels, but does not trade.

mod list;
mod reserved;

use kis_api::{Side, endpoint::Field};
use rust_decimal::Decimal;

use super::{clock_text, compact, domestic_order::BRANCH};
use crate::{
    clock::in_seoul,
    desk::Desk,
    gateway::{Answer, Call, Refusal, refusal::codes},
    ledger::{
        order::number,
        ticket::{Book, Ticket},
    },
    market::{Board, Listing},
    wire::{Object, Value},
};

pub(super) use list::list;
pub(super) use reserved::{change as change_reservation, place as reserve};

/// What parameters are called in one family of orders or the other.
const SYMBOL: &[&str] = &["PDNO", "SHTN_PDNO", "OVRS_FUTR_FX_PDNO"];
const QUANTITY: &[&str] = &["ORD_QTY", "ORD_QTY2", "FT_ORD_QTY", "FM_ORD_QTY"];
const PRICE: &[&str] = &["ORD_UNPR", "BOND_ORD_UNPR", "UNIT_PRICE", "FT_ORD_UNPR3", "FM_LIMIT_ORD_PRIC"];
const ORIGINAL: &[&str] = &["ORGN_ODNO"];

/// The first of these parameters that has a value, with its name.
fn first<'c>(call: &'c Call, names: &[&'static str]) -> (&'static str, &'c str) {
    let known = || names.iter().copied().filter(|name| call.meta.params.iter().any(|p| p.name() == *name));
    let given = known().find(|name| !call.get(name).is_empty());
    let name = given.or_else(|| known().next()).unwrap_or_default();
    (name, call.get(name))
}

/// The book that an endpoint writes to or reads from.
fn book(call: &Call) -> Option<Book> {
    let (group, name) = call.meta.id.split_once('.')?;
    Some(match (group, name) {
        ("domestic_stock", _) => Book::DomesticReserved,
        ("overseas_stock", _) => Book::OverseasReserved,
        ("domestic_bond", _) => Book::Bond,
        ("domestic_futureoption", "inquire_ngt_ccnl") => Book::NightDerivative,
        ("domestic_futureoption", _) if call.choice("session") == Some("night") => Book::NightDerivative,
        ("domestic_futureoption", _) => Book::Derivative,
        ("overseas_futureoption", _) => Book::OverseasContract,
        _ => return None,
    })
}

/// What a book's orders are about.
fn listing<'a>(desk: &Desk<'a>, book: Book, code: &str) -> Option<&'a Listing> {
    let world = desk.world;
    match book {
        Book::DomesticReserved => world.domestic(code),
        Book::OverseasReserved => world.find(&code.to_ascii_uppercase()).filter(|l| l.venue.us().is_some()),
        Book::Bond => world.instrument(Board::Bond, code),
        Book::Derivative | Book::NightDerivative => world.instrument(Board::Derivative, code),
        Book::OverseasContract => world.instrument(Board::OverseasContract, code),
    }
}

/// Takes an order.
pub(super) fn place(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let book = book(call).ok_or(codes::UNKNOWN_SERVICE)?;
    let listing = listing(desk, book, first(call, SYMBOL).1).ok_or(codes::NOT_LISTED)?;
    let side = match (call.choice("side"), call.get("SLL_BUY_DVSN_CD")) {
        _ if call.meta.id == "domestic_bond.buy" => Side::Buy,
        _ if call.meta.id == "domestic_bond.sell" => Side::Sell,
        (Some("sell"), _) | (None, "01") => Side::Sell,
        (Some("buy"), _) | (None, "02") => Side::Buy,
        _ => return Err(Refusal::parameter("SLL_BUY_DVSN_CD")),
    };
    let ticket = Ticket {
        no: 0,
        original: None,
        book,
        symbol: listing.symbol.clone(),
        side,
        quantity: quantity(call)?,
        price: price(call)?.unwrap_or_default(),
        at: desk.now,
        day: in_seoul(desk.now).date(),
        gone: false,
        plan: None,
    };
    let ticket = keep(desk, &key, ticket);
    Ok(accepted(desk, call, &ticket))
}

fn quantity(call: &Call) -> Result<Decimal, Refusal> {
    let quantity = call.number(first(call, QUANTITY).0)?;
    if quantity > Decimal::ZERO { Ok(quantity) } else { Err(codes::BAD_QUANTITY) }
}

fn price(call: &Call) -> Result<Option<Decimal>, Refusal> {
    let (name, value) = first(call, PRICE);
    if value.is_empty() { Ok(None) } else { call.number(name).map(Some) }
}

/// Gives a ticket its number and writes it into the books.
fn keep(desk: &mut Desk<'_>, key: &str, ticket: Ticket) -> Ticket {
    let books = desk.books.edit();
    books.last_order += 1;
    let ticket = Ticket { no: books.last_order, ..ticket };
    desk.account_mut(key).tickets.push(ticket.clone());
    ticket
}

/// Amends or cancels an order; either way the old one is gone.
pub(super) fn change(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let book = book(call).ok_or(codes::UNKNOWN_SERVICE)?;
    let no: u64 = first(call, ORIGINAL).1.parse().map_err(|_| codes::NO_SUCH_ORDER)?;
    let revises = match (call.choice("action"), call.get("RVSE_CNCL_DVSN_CD")) {
        (Some("revise"), _) | (None, "01") => true,
        (Some("cancel"), _) | (None, "02") => false,
        _ => return Err(Refusal::parameter("RVSE_CNCL_DVSN_CD")),
    };
    let of_book = |t: &&Ticket| t.no == no && t.book == book;
    let old = desk.account(&key).tickets.iter().find(of_book).cloned().ok_or(codes::NO_SUCH_ORDER)?;
    if old.gone {
        return Err(codes::NOTHING_LEFT);
    }
    let ticket = Ticket { original: Some(no), at: desk.now, day: in_seoul(desk.now).date(), ..old };
    let ticket = if revises {
        let quantity = if first(call, QUANTITY).1.is_empty() { ticket.quantity } else { quantity(call)? };
        Ticket { quantity, price: price(call)?.unwrap_or(ticket.price), ..ticket }
    } else {
        Ticket { gone: true, ..ticket }
    };
    for old in desk.account_mut(&key).tickets.iter_mut().filter(|t| t.no == no) {
        old.gone = true;
    }
    let ticket = keep(desk, &key, ticket);
    Ok(accepted(desk, call, &ticket))
}

fn accepted(desk: &Desk<'_>, call: &Call, ticket: &Ticket) -> Answer {
    let fields = call.meta.reply.iter().find(|c| c.name == "output").map_or(&[][..], |c| c.fields);
    let name = listing(desk, ticket.book, &ticket.symbol).map_or("", |l| l.korean.as_str());
    let value = |field: &Field| match field.name() {
        "RSVN_ORD_SEQ" => ticket.no.to_string(),
        "ODNO" | "OVRS_RSVN_ODNO" => number(ticket.no),
        "ORGN_ODNO" => ticket.original.map(number).unwrap_or_default(),
        "KRX_FWDG_ORD_ORGNO" | "ORD_GNO_BRNO" => BRANCH.to_owned(),
        "ORD_TMD" => clock_text(in_seoul(ticket.at)),
        "ORD_DT" | "RSVN_ORD_RCIT_DT" => compact(ticket.day),
        "TRAD_DVSN_NAME" => side_name(ticket.side).to_owned(),
        "ITEM_NAME" => name.to_owned(),
        "NRML_PRCS_YN" => "Y".to_owned(),
        _ => String::new(),
    };
    let output = Object(fields.iter().map(|field| (field.name().into(), value(field).into())).collect());
    let (code, message) = match (call.paper, ticket.book, ticket.original) {
        (true, ..) => ("40600000", "모의투자 주문이 완료 되었습니다."),
        (_, Book::DomesticReserved, Some(_)) => ("KIOK0430", "정상적으로 처리되었습니다"),
        (_, Book::DomesticReserved, None) => ("APBK2938", "예약주문이 접수되었습니다."),
        (_, Book::OverseasReserved, Some(_)) => ("APBK1711", "취소주문이 접수되었습니다."),
        _ => ("APBK0013", "주문 전송 완료 되었습니다."),
    };
    let mut answer = Answer::order(output, code, message);
    let root = call.meta.reply.iter().find(|c| c.name.is_empty()).map_or(&[][..], |c| c.fields);
    if root.iter().any(|field| field.name() == "msg") {
        // Reservations say it twice.
        let body = answer.body_mut();
        let place = body.0.iter().position(|(key, _)| key == "msg1").unwrap_or(0);
        body.0.insert(place, ("msg".into(), Value::from(message)));
    }
    answer
}

const fn side_name(side: Side) -> &'static str {
    match side {
        Side::Buy => "매수",
        Side::Sell => "매도",
    }
}

/// 주식주문(신용): nobody here has a line of credit, so that a purchase finds no money and a sale no shares.
pub(super) fn order_credit(_: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    Err(if call.choice("side") == Some("sell") { codes::NO_SHARES } else { codes::NO_MONEY })
}

/// 미국주간주문 and its amendments: there is no daytime session here.
pub(super) fn daytime(_: &mut Desk<'_>, _: &Call) -> Result<Answer, Refusal> {
    Err(codes::OVERSEAS_CLOSED)
}
