//! Reservations: taken, listed and cancelled, until an order is made of them.

use jiff::civil::Date;
use kis_api::{Market, Side};
use rust_decimal::Decimal;

use super::{accepted, book, first, keep, listing, price, quantity};
use crate::{
    clock::in_seoul,
    desk::Desk,
    endpoint::{account_key, compact, date},
    gateway::{Answer, Call, Refusal, refusal::codes},
    ledger::{
        order::number,
        reserve::{self, Plan},
        ticket::{Book, Ticket},
    },
    market::calendar,
    wire::plain,
};

/// 예약주문. Whether the customer can pay for it is asked when an order is made of it.
pub(in crate::endpoint) fn place(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = account_key(call)?;
    let book = book(call).ok_or(codes::UNKNOWN_SERVICE)?;
    let market = reserve::market(book);
    let symbol = listing(desk, book, call.get("PDNO")).ok_or(codes::NOT_LISTED)?.symbol.clone();
    let side = match (call.choice("side"), call.get("SLL_BUY_DVSN_CD")) {
        (Some("sell"), _) | (None, "01") => Side::Sell,
        (Some("buy"), _) | (None, "02") => Side::Buy,
        _ => return Err(Refusal::parameter("SLL_BUY_DVSN_CD")),
    };
    open(desk, market)?;
    let (name, code) = first(call, &["ORD_DVSN_CD", "ORD_DVSN"]);
    let kind = reserve::kind(market, code, side).filter(|_| !call.paper || matches!(code, "" | "00"));
    let (_, limited) = kind.ok_or_else(|| Refusal::parameter(name))?;
    let price = price(call)?.unwrap_or_default();
    if limited && price <= Decimal::ZERO {
        return Err(codes::NO_PRICE);
    }
    let ticket = Ticket {
        no: 0,
        original: None,
        book,
        symbol,
        side,
        quantity: whole(call)?,
        price: if limited { price } else { Decimal::ZERO },
        at: desk.now,
        day: in_seoul(desk.now).date(),
        gone: false,
        plan: Some(Plan {
            code: code.to_owned(),
            until: until(desk, call)?,
            due: Some(reserve::next(market, desk.now)),
            orders: Vec::new(),
            refusal: String::new(),
        }),
    };
    let ticket = keep(desk, &key, ticket);
    Ok(accepted(desk, call, &ticket))
}

/// 예약주문정정취소. What was ordered already stays.
pub(in crate::endpoint) fn change(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = account_key(call)?;
    let book = book(call).ok_or(codes::UNKNOWN_SERVICE)?;
    let no: u64 = first(call, &["RSVN_ORD_SEQ", "OVRS_RSVN_ODNO"]).1.parse().map_err(|_| codes::NO_SUCH_ORDER)?;
    let found = |t: &&Ticket| t.no == no && t.book == book && t.plan.is_some();
    let mut ticket = desk.account(&key).tickets.iter().find(found).cloned().ok_or(codes::NO_SUCH_ORDER)?;
    if book == Book::OverseasReserved && call.get("RSVN_ORD_RCIT_DT") != compact(ticket.day) {
        return Err(codes::NO_SUCH_ORDER);
    }
    if ticket.plan.as_ref().is_none_or(|plan| plan.due.is_none()) {
        return Err(codes::NOTHING_LEFT);
    }
    if call.choice("action") == Some("revise") {
        open(desk, Market::Kr)?;
        ticket.quantity = whole(call)?;
        ticket.price = price(call)?.unwrap_or(ticket.price);
    } else {
        ticket.gone = true;
        ticket.plan = ticket.plan.map(|plan| Plan { due: None, ..plan });
    }
    let kept = desk.account_mut(&key).tickets.iter_mut().find(|t| t.no == no);
    if let Some(kept) = kept {
        kept.clone_from(&ticket);
    }
    Ok(accepted(desk, call, &Ticket { original: Some(no), ..ticket }))
}

fn open(desk: &Desk<'_>, market: Market) -> Result<(), Refusal> {
    match market {
        _ if reserve::is_taken(market, desk.now) => Ok(()),
        Market::Kr => Err(codes::OUT_OF_HOURS),
        Market::Us => Err(codes::OVERSEAS_CLOSED),
    }
}

fn whole(call: &Call) -> Result<Decimal, Refusal> {
    Some(quantity(call)?).filter(Decimal::is_integer).ok_or(codes::BAD_QUANTITY)
}

/// `RSVN_ORD_END_DT`: no day before tomorrow, and not more than thirty days ahead.
fn until(desk: &Desk<'_>, call: &Call) -> Result<Option<Date>, Refusal> {
    let text = call.get("RSVN_ORD_END_DT");
    if text.is_empty() {
        return Ok(None);
    }
    let last = Date::strptime("%Y%m%d", text).map_err(|_| Refusal::parameter("RSVN_ORD_END_DT"))?;
    let ahead = (last - in_seoul(desk.now).date()).get_days();
    if (1..=30).contains(&ahead) { Ok(Some(last)) } else { Err(Refusal::parameter("RSVN_ORD_END_DT")) }
}

/// The list of the US takes no span of a week or more.
pub(super) fn within_a_week(call: &Call, book: Book) -> Result<(), Refusal> {
    let spans = book == Book::OverseasReserved && {
        let (from, to) = (date(call, "INQR_STRT_DT")?, date(call, "INQR_END_DT")?);
        (to - from).get_days() >= 7
    };
    if spans { Err(Refusal::parameter("INQR_END_DT")) } else { Ok(()) }
}

/// Whether a list asks for a reservation: at home by the day for which it is, in the US by the one on which it came.
pub(super) fn wanted(call: &Call, ticket: &Ticket, plan: &Plan) -> Result<bool, Refusal> {
    if ticket.book == Book::OverseasReserved {
        let days = date(call, "INQR_STRT_DT")?..=date(call, "INQR_END_DT")?;
        return Ok(days.contains(&ticket.day));
    }
    let days = date(call, "RSVN_ORD_ORD_DT")?..=date(call, "RSVN_ORD_END_DT")?;
    let done = !plan.orders.is_empty() || !plan.refusal.is_empty();
    let asked = match call.get("PRCS_DVSN_CD") {
        "1" => done,
        "2" => !done,
        _ => true,
    };
    let valid = call.get("CNCL_YN") != "Y" || !ticket.gone;
    Ok(asked && valid && days.contains(&for_day(ticket)))
}

/// The day for which a reservation is: the first on which an order can be made of it.
fn for_day(ticket: &Ticket) -> Date {
    let market = reserve::market(ticket.book);
    calendar::local_date(market, reserve::next(market, ticket.at))
}

/// What a reservation says about a field; nothing where every ticket says the same.
pub(super) fn written(desk: &Desk<'_>, key: &str, ticket: &Ticket, name: &str) -> Option<String> {
    let plan = ticket.plan.as_ref()?;
    let order = plan.orders.last().copied();
    let state = match () {
        () if ticket.gone => "취소",
        () if !plan.refusal.is_empty() => "거부",
        () if order.is_some() => "처리",
        () => "미처리",
    };
    Some(match name {
        "odno" => order.map(number).unwrap_or_default(),
        "kor_item_shtn_name" => desk.world.find(&ticket.symbol)?.korean.clone(),
        "rsvn_ord_ord_dt" => compact(for_day(ticket)),
        "ord_dt" => order.map(|_| compact(for_day(ticket))).unwrap_or_default(),
        "ord_tmd" | "ord_fwdg_tmd" | "ord_gno_brno" if order.is_none() => String::new(),
        "ord_dvsn_cd" => plan.code.clone(),
        "rsvn_end_dt" => plan.until.map(compact).unwrap_or_default(),
        "cncl_ord_dt" if ticket.gone => compact(ticket.day),
        "tot_ccld_qty" | "ft_ccld_qty" => plain(Decimal::from(reserve::filled(desk, key, plan))),
        "rjct_rson2" | "nprc_rson_text" => plan.refusal.clone(),
        "prcs_rslt" => state.to_owned(),
        "ovrs_rsvn_ord_stat_cd" => if state == "미처리" { "01" } else { "02" }.to_owned(),
        "ovrs_rsvn_ord_stat_cd_name" | "tr_dvsn_name" => if state == "미처리" { "접수" } else { state }.to_owned(),
        _ => return None,
    })
}
