//! Pages: which rows come now, and the cursor that leads to the next ones.
//!
//! A cursor names the last row that was sent. When that row is no longer where it was, KIS asks to begin again
//! (`SYDB0050`); so does this broker.

use std::borrow::Cow;

use kis_api::endpoint::{Meta, Paging};

use crate::{
    desk::Desk,
    gateway::{Call, Continuation, Refusal, refusal::codes},
    wire::{Object, Value, padded},
};

/// A page of rows.
pub(super) struct Page<T> {
    /// Its rows.
    pub(super) rows: Vec<T>,
    /// What the header `tr_cont` says about it.
    pub(super) continuation: Continuation,
    /// The body so far: the cursor's two fields.
    pub(super) body: Object,
}

impl<T> Page<T> {
    /// The message of the ledger about a page.
    pub(super) fn message(&self) -> (&'static str, &'static str) {
        match self.continuation {
            Continuation::First | Continuation::Middle => ("KIOK0500", "조회가 계속됩니다..다음버튼을 Click 하십시오."),
            _ if self.rows.is_empty() => ("KIOK0560", "조회할 내용이 없습니다"),
            _ => ("KIOK0510", "조회가 완료되었습니다"),
        }
    }

    /// Whether it is the last one.
    pub(super) fn is_last(&self) -> bool {
        matches!(self.continuation, Continuation::Only | Continuation::Last)
    }
}

/// How many rows make a page: on a real account, and on paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size {
    pub(super) real: usize,
    pub(super) paper: usize,
}

/// Cuts the page out of all rows that a call asks for. `condition` repeats the question, `name` tells rows apart.
pub(super) fn page<T>(
    desk: &Desk<'_>,
    call: &Call,
    rows: Vec<T>,
    size: Size,
    condition: &str,
    name: impl Fn(&T) -> String,
) -> Result<Page<T>, Refusal> {
    let Paging::Cursor { fk, nk } = call.meta.paging else {
        return Ok(Page { rows, continuation: Continuation::None, body: Object::new() });
    };
    let size = if call.paper { size.paper } else { size.real };
    let stuck = desk.oddities.stuck_cursor;
    let start = if call.continued && !stuck { resume(call, fk, nk, &rows, condition, &name)? } else { 0 };
    let total = rows.len();
    let start = if desk.oddities.overlap_pages { start.saturating_sub(1) } else { start };
    let end = (start + size).min(total);
    let more = end < total || stuck;
    let continuation = Continuation::of(call.continued, more);
    let rows: Vec<T> = rows.into_iter().take(end).skip(start).collect();
    let next = match rows.last() {
        Some(last) if more => format!("{end:06}{}", name(last)),
        _ => String::new(),
    };
    let cursor = |name, value| (reply_name(call.meta, name), Value::Text(padded(value, width(name))));
    let body = Object(vec![cursor(fk, condition), cursor(nk, &next)]);
    Ok(Page { rows, continuation, body })
}

fn resume<T>(
    call: &Call,
    fk: &str,
    nk: &str,
    rows: &[T],
    condition: &str,
    name: impl Fn(&T) -> String,
) -> Result<usize, Refusal> {
    let cursor = call.get(nk);
    let place = cursor.get(..6).and_then(|digits| digits.parse::<usize>().ok()).ok_or(codes::CURSOR_GONE)?;
    let last = place.checked_sub(1).and_then(|index| rows.get(index));
    let same = last.is_some_and(|row| cursor.get(6..) == Some(name(row).as_str()));
    if same && call.get(fk) == condition.trim() { Ok(place) } else { Err(codes::CURSOR_GONE) }
}

/// The width of a cursor's field, which is part of its name; `CTX_AREA_FK` alone has 20.
fn width(name: &str) -> usize {
    name.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(20)
}

/// The name that a cursor's field has in replies.
fn reply_name(meta: &'static Meta, name: &'static str) -> Cow<'static, str> {
    let root = meta.reply.iter().find(|container| container.name.is_empty());
    let field = root.and_then(|root| root.fields.iter().find(|field| field.name().eq_ignore_ascii_case(name)));
    field.map_or_else(|| name.to_ascii_lowercase().into(), |field| field.name().into())
}
