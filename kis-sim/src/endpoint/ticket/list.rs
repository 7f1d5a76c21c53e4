//! Lists of orders that are kept and not traded.

use jiff::civil::Date;
use kis_api::endpoint::{Container, FieldType, Shape};
use rust_decimal::Decimal;

use super::{Ticket, book, listing, reserved, side_name};
use crate::{
    clock::in_seoul,
    desk::Desk,
    endpoint::{
        account_key, clock_text, compact,
        page::{Size, page},
        sample, side_code,
    },
    gateway::{Answer, Call, Refusal},
    ledger::order::number,
    wire::{Object, Value, plain},
};

const PAGE: Size = Size { real: 20, paper: 20 };

/// The tickets of a book, the newest first, over pages.
pub(in crate::endpoint) fn list(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = account_key(call)?;
    let Some(book) = book(call) else { return sample::serve(desk, call) };
    let span = sample::span(call)?;
    reserved::within_a_week(call, book)?;
    let mut tickets = Vec::new();
    for ticket in desk.account(&key).tickets.iter().rev().filter(|ticket| ticket.book == book) {
        let of_days = match &ticket.plan {
            Some(plan) => reserved::wanted(call, ticket, plan)?,
            None => of_days(call, ticket, span),
        };
        if of_days && wanted(call, ticket) {
            tickets.push(ticket.clone());
        }
    }
    let condition = format!("{}^{}^", call.get("CANO"), call.get("ACNT_PRDT_CD"));
    let all = tickets.clone();
    let page = page(desk, call, tickets, PAGE, &condition, |ticket| number(ticket.no))?;
    let (code, message) = page.message();
    let mut body = page.body;
    for container in call.meta.reply.iter().filter(|c| !c.name.is_empty()) {
        let value = match container.shape {
            Shape::List => Value::List(page.rows.iter().map(|t| row(desk, call, container, (&key, t))).collect()),
            Shape::Object => Value::Object(totals(container, &all)),
        };
        body.0.push((container.name.into(), value));
    }
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

/// Whether a list is of the days of a ticket.
fn of_days(call: &Call, ticket: &Ticket, (from, until): (Date, Date)) -> bool {
    let today_alone = call.meta.id == "overseas_futureoption.inquire_ccld";
    today_alone || (from..=until).contains(&ticket.day)
}

/// Whether a list asks for a ticket, its days aside.
fn wanted(call: &Call, ticket: &Ticket) -> bool {
    // What can still be amended has another list than what came on a day.
    let open = call.meta.id.ends_with("psbl_rvsecncl");
    let symbol = call.get("PDNO");
    let side = match call.get("SLL_BUY_DVSN_CD") {
        code @ ("01" | "02") => code == side_code(ticket.side),
        _ => true,
    };
    let no = call.get("RSVN_ORD_SEQ").parse::<u64>().ok().or_else(|| call.get("ODNO").parse().ok());
    (!open || !ticket.gone)
        && side
        && (matches!(symbol, "" | "%") || symbol == ticket.symbol)
        && no.is_none_or(|no| no == ticket.no)
}

fn row(desk: &mut Desk<'_>, call: &Call, container: &'static Container, (key, ticket): (&str, &Ticket)) -> Object {
    let mut row = match listing(desk, ticket.book, &ticket.symbol) {
        Some(listing) => sample::about(desk, call, container, listing),
        None => Object::of_fields(container.fields),
    };
    for field in container.fields {
        let name = field.name().to_ascii_lowercase();
        let value = reserved::written(desk, key, ticket, &name).or_else(|| written(ticket, &name, field.ty()));
        if let Some(value) = value {
            row.put(field.name(), value);
        }
    }
    row
}

/// What a ticket says about a field; nothing where the listing knows better.
fn written(ticket: &Ticket, name: &str, ty: FieldType) -> Option<String> {
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let waiting = if ticket.gone { Decimal::ZERO } else { ticket.quantity };
    Some(match name {
        "rsvn_ord_seq" => ticket.no.to_string(),
        "odno" | "ovrs_rsvn_odno" => number(ticket.no),
        "orgn_odno" => ticket.original.map(number).unwrap_or_default(),
        "sll_buy_dvsn_cd" => side_code(ticket.side).to_owned(),
        "cncl_yn" => if ticket.gone { "Y" } else { "N" }.to_owned(),
        "qty" | "nccs_qty" | "ord_psbl_qty" | "fm_ord_rmn_qty" => plain(waiting),
        "cncl_ord_dt" | "cncl_rcit_tmd" | "loan_dt" | "buy_dt" => String::new(),
        _ if has(&["ccld", "avg", "rjct", "stop", "lmt", "fee", "nprc"]) => match ty {
            FieldType::Integer | FieldType::Decimal => "0".to_owned(),
            FieldType::Text | FieldType::Date | FieldType::Time => String::new(),
        },
        _ if has(&["sll_buy", "trad_dvsn_name"]) => side_name(ticket.side).to_owned(),
        _ if name.ends_with("qty") => plain(ticket.quantity),
        _ if has(&["unpr", "pric", "ord_idx"]) && ty == FieldType::Decimal => plain(ticket.price),
        _ if ty == FieldType::Date => compact(ticket.day),
        _ if ty == FieldType::Time => clock_text(in_seoul(ticket.at)),
        _ => return None,
    })
}

fn totals(container: &'static Container, tickets: &[Ticket]) -> Object {
    let ordered: Decimal = tickets.iter().filter(|t| t.original.is_none()).map(|t| t.quantity).sum();
    let mut totals = Object::of_fields(container.fields);
    totals.put("tot_ord_qty", plain(ordered));
    totals
}
