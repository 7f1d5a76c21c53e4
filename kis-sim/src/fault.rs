//! Misbehaviour on request: rules that say which requests go wrong, how often, and in which way.

mod action;
mod reshape;
mod rule;

pub(crate) use reshape::Reshape;
pub(crate) use rule::{Fault, Rule};

use std::time::Duration;

pub(crate) use action::{Action, Place};

use crate::{
    clock::later,
    desk::Desk,
    gateway::Refusal,
    wire::{Delivery, Reply, Request},
};

/// What a fault does before a request is served.
pub(crate) enum Before {
    /// The request is served, with the oddities that the desk now has.
    Serve,
    /// This is the reply; nobody served the request.
    Instead(Reply),
    /// The connection closes, and the request is served at this simulated moment.
    LaterInstead(jiff::Timestamp),
}

/// The fault that strikes a request, if one does. It counts the request against every rule that fits.
pub(crate) fn strike(desk: &mut Desk<'_>, request: &Request) -> Option<Rule> {
    struck(desk, |fault| fault.fits(request))
}

/// The fault that strikes the websocket here, if one does.
pub(crate) fn strike_feed(desk: &mut Desk<'_>, place: Place<'_>) -> Option<Rule> {
    struck(desk, |fault| fault.fits_feed(place))
}

fn struck(desk: &mut Desk<'_>, fits: impl Fn(&Fault) -> bool) -> Option<Rule> {
    if !desk.books.faults.iter().any(&fits) {
        return None;
    }
    let seed = desk.world.course.seed;
    let mut struck = None;
    for fault in desk.books.edit().faults.iter_mut().filter(|fault| fits(fault)) {
        // A rule that skips counts what it lets through, even while another one strikes.
        if !fault.due() {
            fault.skipped += 1;
        } else if struck.is_none() && fault.draws(seed) {
            struck = Some(fault.rule.clone());
            fault.struck += 1;
        }
    }
    struck
}

/// Does what a rule does before a request is served.
pub(crate) fn before(desk: &mut Desk<'_>, request: &Request, rule: &Rule) -> Before {
    let millis = i64::try_from(rule.ms.unwrap_or(0)).unwrap_or(i64::MAX);
    match rule.action {
        Action::DropBefore => return Before::Instead(dropped()),
        Action::LateAccept => return Before::LaterInstead(later(desk.now, millis)),
        Action::Error => return Before::Instead(refusal(request, rule)),
        Action::Html => return Before::Instead(page(rule.http.unwrap_or(502))),
        Action::Empty => {
            let empty = Reply::typed(rule.http.unwrap_or(200), "application/json; charset=utf-8", Vec::new());
            return Before::Instead(empty);
        }
        Action::Redirect => return Before::Instead(elsewhere(request, rule.http.unwrap_or(307))),
        Action::RevokeToken => desk.books.edit().tokens.revoke_all(),
        Action::StuckCursor => desk.oddities.stuck_cursor = true,
        Action::OverlapPages => desk.oddities.overlap_pages = true,
        Action::RefuseInqrDvsn02 => desk.oddities.refuse_inqr_dvsn_02 = true,
        Action::RefuseAtExchange => desk.oddities.refuse_at_exchange = true,
        Action::HideOrders => desk.oddities.hidden_ms = millis,
        Action::DateAhead => desk.oddities.date_ahead_ms = millis,
        Action::DateBehind => desk.oddities.date_ahead_ms = millis.saturating_neg(),
        Action::ExtraFields => desk.oddities.reshape = Some(Reshape::Extra(rule.names.clone())),
        Action::MissingFields => desk.oddities.reshape = Some(Reshape::Missing(rule.names.clone())),
        Action::NoOrderNumber => desk.oddities.reshape = Some(Reshape::Unnumbered),
        Action::DuplicateRows => desk.oddities.reshape = Some(Reshape::Duplicate),
        Action::FlipDays => desk.oddities.reshape = Some(Reshape::FlippedDays(rule.names.clone())),
        Action::Recase => desk.oddities.reshape = Some(Reshape::Recase),
        _ => {}
    }
    Before::Serve
}

/// Does what a rule does to the reply of a request that was served.
pub(crate) fn after(request: &Request, rule: &Rule, mut reply: Reply) -> Reply {
    match rule.action {
        Action::DropAfter => reply.delivery = Delivery::Dropped,
        Action::ErrorAfter => return refusal(request, rule),
        Action::Delay => reply.delivery = Delivery::Late(Duration::from_millis(rule.ms.unwrap_or(0))),
        Action::Bloat => reply.body = [vec![b' '; rule.bytes.unwrap_or(5 << 20)], reply.body].concat(),
        Action::Truncate => reply.delivery = Delivery::Cut(rule.bytes.unwrap_or(reply.body.len() / 2)),
        Action::Slow => {
            let rate = rule.bytes.and_then(|bytes| u32::try_from(bytes).ok()).unwrap_or(100);
            reply.delivery = Delivery::Slow(rate.max(1));
        }
        _ => {}
    }
    reply
}

/// A connection that closes without a byte.
pub(crate) fn dropped() -> Reply {
    Reply { delivery: Delivery::Dropped, ..Reply::default() }
}

fn refusal(request: &Request, rule: &Rule) -> Reply {
    let code = rule.code.clone().unwrap_or_else(|| "EGW00001".into());
    let message = rule.message.clone().unwrap_or_else(|| "일시적 오류가 발생했습니다.".into());
    Refusal::custom(rule.http.unwrap_or(500), request.path.starts_with("/oauth2/"), code, message)
}

/// A word that somebody else serves this.
fn elsewhere(request: &Request, status: u16) -> Reply {
    let mut reply = Reply::typed(status, "text/html", Vec::new());
    reply.headers.push(("Location", format!("/elsewhere{}", request.path)));
    reply
}

/// What a proxy in front of the broker says when the broker is away.
fn page(status: u16) -> Reply {
    let text = format!(
        "<html>\r\n<head><title>{status} Bad Gateway</title></head>\r\n<body>\r\n\
         <center><h1>{status} Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
    );
    Reply::typed(status, "text/html", text.into_bytes())
}
