//! `/__sim/stats` and `/__sim/book`: what the simulator counted, and what its customers own and wait for.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::shown;
use crate::{
    clock::in_seoul,
    desk::Desk,
    ledger::{
        order::{Kind, Order, Rest, Source},
        ticket::Ticket,
    },
    wire::{Reply, plain},
};

/// `GET /__sim/stats`
pub(super) fn show(desk: &Desk<'_>) -> Reply {
    let meter = &desk.meter;
    let accounts = desk.books.accounts.iter();
    let mut orders: Vec<(&str, &Order)> =
        accounts.flat_map(|(key, account)| account.orders.iter().map(move |order| (key.as_str(), order))).collect();
    orders.retain(|(_, order)| !order.cancels);
    orders.sort_by_key(|(_, order)| order.no);
    let orders: Vec<Value> = orders.into_iter().map(|(key, order)| listed(key, order)).collect();
    let body = json!({
        "tokens_issued": meter.tokens_issued,
        "requests": meter.requests,
        "rejected_rate": meter.rejected_rate,
        "max_in_any_second": meter.max_in_any_second,
        "by_path": meter.by_path,
        "websocket": {
            "open": desk.floor.open_sessions(),
            "connections": meter.feed.connections,
            "registrations": meter.feed.registrations,
            "frames": meter.feed.frames,
            "records": meter.feed.records,
        },
        "orders": orders,
    });
    shown(200, &body)
}

/// `GET /__sim/book`
pub(super) fn book(desk: &Desk<'_>) -> Reply {
    let accounts: Vec<Value> = desk
        .books
        .accounts
        .iter()
        .map(|(key, account)| {
            let positions: Vec<Value> = account
                .positions
                .iter()
                .map(|p| {
                    json!({
                        "symbol": p.symbol,
                        "quantity": plain(p.quantity),
                        "average": plain(p.average().round_dp(4)),
                        "loan_date": p.loan_date.map(|d| d.to_string()),
                    })
                })
                .collect();
            let waiting: Vec<Value> =
                account.orders.iter().filter(|o| o.is_open()).map(|order| listed(key, order)).collect();
            let reserved: Vec<Value> = account.tickets.iter().filter_map(reservation).collect();
            json!({
                "account": last_four(key),
                "krw": plain(account.won),
                "usd": plain(account.dollars),
                "positions": positions,
                "reserved": reserved,
                "waiting": waiting,
            })
        })
        .collect();
    shown(200, &json!({ "accounts": accounts }))
}

/// An order without the customer's whole number.
fn listed(key: &str, order: &Order) -> Value {
    let terms = &order.terms;
    let price = |price: Decimal| plain(price.round_dp(4));
    json!({
        "order_no": order.number(),
        "original_order_no": order.original.map(|_| order.original_number()),
        "account": last_four(key),
        "market": terms.market.name(),
        "exchange": terms.exchange,
        "symbol": terms.symbol,
        "side": terms.side.name(),
        "kind": kind(terms.kind, terms.rest),
        "qty": terms.quantity,
        "price": terms.limit.map(price),
        "filled_qty": order.filled(),
        "avg_price": (order.filled() > 0).then(|| price(order.average())),
        "status": order.status(),
        "source": if terms.source == Source::Api { "api" } else { "phone" },
        "at": in_seoul(order.at).strftime("%Y-%m-%dT%H:%M:%S%.3f+09:00").to_string(),
    })
}

/// A reservation that waits for its day.
fn reservation(ticket: &Ticket) -> Option<Value> {
    let due = ticket.plan.as_ref()?.due?;
    Some(json!({
        "reservation_no": ticket.no,
        "symbol": ticket.symbol,
        "side": ticket.side.name(),
        "qty": plain(ticket.quantity),
        "price": (!ticket.price.is_zero()).then(|| plain(ticket.price)),
        "due": in_seoul(due).strftime("%Y-%m-%dT%H:%M:%S+09:00").to_string(),
    }))
}

/// The last four of the eight digits of an account.
fn last_four(key: &str) -> &str {
    key.get(4..8).unwrap_or_default()
}

fn kind(kind: Kind, rest: Rest) -> &'static str {
    match (rest, kind) {
        (Rest::Cancelled, _) => "ioc",
        (Rest::AllOrNothing, _) => "fok",
        (_, Kind::Limit) => "limit",
        (_, Kind::Market) => "market",
        (_, Kind::ConditionalLimit) => "conditional_limit",
        (_, Kind::BestOpposite | Kind::BestOwn) => "best",
        (_, Kind::StopLimit) => "stop_limit",
        (_, Kind::PreMarket) => "pre_market",
        (_, Kind::AfterClose) => "after_close",
        (_, Kind::Overtime) => "overtime",
        (_, Kind::AtOpen) => "at_open",
        (_, Kind::AtClose) => "at_close",
    }
}
