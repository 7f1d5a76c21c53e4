//! Replies of the right shape where this broker keeps no books: every field of the table in its order, with values that
//! could be true. Prices, volumes and names are those of the tape; the rest follows from the field's name and its row.

mod asked;
mod figure;
mod rows;
mod word;

use kis_api::endpoint::{Class, Container, FieldType, Paging, Shape};

use super::page::{Size, page};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Continuation, Refusal},
    market::Listing,
    wire::{Object, Value},
};
use asked::Asked;
pub(super) use asked::span;
use rows::{Row, rows};

/// Rows of a page.
const PAGE: usize = 10;
/// Rows of a list that goes on over pages: two of them.
const PAGED: usize = 12;

/// Answers a query that has no state.
pub(super) fn serve(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let asked = Asked::read(desk, call)?;
    let mut body = Object::new();
    let mut continuation = Continuation::None;
    let mut empty = false;
    for container in call.meta.reply {
        let value = match container.shape {
            _ if container.name.is_empty() => {
                body.0.extend(root(desk, call, &asked, container).0);
                continue;
            }
            Shape::Object => Value::Object(one(desk, call, &asked, container)),
            Shape::List => {
                let found = rows(desk, call, &asked, container, if pages(call) { PAGED } else { PAGE });
                let (found, more) = cut(desk, call, found, &mut body, continuation)?;
                continuation = more;
                empty |= found.is_empty();
                Value::List(found.iter().map(|row| fill(call, container, row)).collect())
            }
        };
        body.0.push((container.name.into(), value));
    }
    let answer = match call.meta.class {
        Class::Ledger if empty => Answer::ledger(call, body, "KIOK0560", "조회할 내용이 없습니다"),
        Class::Ledger => {
            let (code, message) = match continuation {
                Continuation::First | Continuation::Middle => {
                    ("KIOK0500", "조회가 계속됩니다..다음버튼을 Click 하십시오.")
                }
                _ => ("KIOK0510", "조회가 완료되었습니다"),
            };
            Answer::ledger(call, body, code, message)
        }
        Class::Quote | Class::Token => Answer::quote(body),
    };
    Ok(answer.page(continuation))
}

/// An object about a listing.
pub(super) fn about(desk: &mut Desk<'_>, call: &Call, container: &'static Container, listing: &Listing) -> Object {
    let row = Row { listing, quote: desk.quote(listing), at: desk.now, index: 0, count: 1 };
    fill(call, container, &row)
}

/// Whether a list of this endpoint goes on over pages.
fn pages(call: &Call) -> bool {
    matches!(call.meta.paging, Paging::Cursor { .. } | Paging::Header)
}

/// The page that is asked for; the first list of a reply is the one that goes on.
fn cut<'a>(
    desk: &Desk<'_>,
    call: &Call,
    all: Vec<Row<'a>>,
    body: &mut Object,
    so_far: Continuation,
) -> Result<(Vec<Row<'a>>, Continuation), Refusal> {
    if so_far != Continuation::None {
        return Ok((all.into_iter().take(PAGE).collect(), so_far));
    }
    match call.meta.paging {
        Paging::Cursor { .. } => {
            let name = |row: &Row<'_>| format!("{:04}", row.index);
            let page = page(desk, call, all, Size { real: PAGE, paper: PAGE }, &condition(call), name)?;
            for (key, value) in page.body.0 {
                match body.0.iter_mut().find(|(name, _)| *name == key) {
                    Some((_, old)) => *old = value,
                    None => body.0.push((key, value)),
                }
            }
            Ok((page.rows, page.continuation))
        }
        // The header alone tells the second page from the first.
        Paging::Header => {
            let more = !call.continued && all.len() > PAGE;
            let rows = all.into_iter().skip(if call.continued { PAGE } else { 0 }).take(PAGE).collect();
            Ok((rows, Continuation::of(call.continued, more)))
        }
        Paging::Single => Ok((all, Continuation::None)),
    }
}

/// What a cursor repeats of the question.
fn condition(call: &Call) -> String {
    let asked = call.meta.params.iter().filter(|p| p.is_required() && !p.name().starts_with("CTX_AREA"));
    asked.take(6).map(|p| format!("{}^", call.get(p.name()))).collect()
}

/// What the body itself has beside the envelope; its cursor is blank until a page says otherwise.
fn root<'a>(desk: &mut Desk<'a>, call: &Call, asked: &Asked<'a>, container: &'static Container) -> Object {
    let envelope = |name: &str| matches!(name, "rt_cd" | "msg_cd" | "msg1");
    let all = one(desk, call, asked, container);
    Object(all.0.into_iter().filter(|(name, _)| !envelope(name)).collect())
}

/// One object.
fn one<'a>(desk: &mut Desk<'a>, call: &Call, asked: &Asked<'a>, container: &'static Container) -> Object {
    match rows::first(desk, asked, container) {
        Some(row) => fill(call, container, &row),
        None => Object::of_fields(container.fields),
    }
}

/// A row with every field of the table.
fn fill(call: &Call, container: &'static Container, row: &Row<'_>) -> Object {
    let value = |field: &kis_api::endpoint::Field| match field.ty() {
        FieldType::Text => word::word(call, row, field),
        FieldType::Date => word::date(row, field.name()),
        FieldType::Time => word::time(row),
        FieldType::Integer | FieldType::Decimal => figure::figure(row, field),
    };
    Object(container.fields.iter().map(|field| (field.name().into(), value(field).into())).collect())
}
