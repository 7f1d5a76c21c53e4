//! A part of a reply as rows, for tables and spreadsheets.

use beagle_core::Text;
use kis_api::{
    Meta,
    decode::Value,
    endpoint::{Container, Field, FieldType, Shape},
};

use super::answer::Answer;
use crate::{
    failure::Refusal,
    print::{Cell, Column, Page, Side, Table, named},
};

/// The part that was asked for, else the list of a reply that has one. What the table says decides, not what came: the
/// columns of a file should not depend on the day. `None` where several parts could be meant.
pub(super) fn part(meta: &'static Meta, asked: Option<&str>) -> Result<Option<&'static Container>, Refusal> {
    let mut parts = meta.reply.iter().filter(|part| !part.name.is_empty());
    let Some(asked) = asked else {
        let mut lists = parts.filter(|part| part.shape == Shape::List);
        let list = lists.next();
        return Ok(list.filter(|_| lists.next().is_none()));
    };
    match parts.clone().find(|part| part.name.eq_ignore_ascii_case(asked)) {
        Some(part) => Ok(Some(part)),
        None => {
            let names: Vec<_> = parts.by_ref().map(|part| part.name.to_lowercase()).collect();
            let names = names.join(", ");
            Err(Refusal::usage(
                Text::new(format!("{}: {asked} 부분은 없습니다", meta.id), format!("{} has no part {asked}", meta.id)),
                Text::new(format!("다음이 있습니다: {names}"), format!("it has {names}")),
            ))
        }
    }
}

/// The rows of a part, under the names of the wire.
pub(super) fn page(part: &Container, answer: &Answer) -> Page {
    let names: Vec<String> = part.fields.iter().map(|field| field.name().to_lowercase()).collect();
    let columns = part.fields.iter().zip(&names).enumerate().map(|(at, (field, name))| column(field, name, at));
    let mut table = Table::new(columns);
    for row in answer.rows(&part.name.to_lowercase()) {
        table.row(names.iter().map(|name| row.get(name).map_or(Cell::Unknown, cell)));
    }
    let mut page = Page::default();
    page.table_or(table, Text::new("행이 없습니다", "there are no rows"));
    page
}

/// On a narrow terminal the last ones go first.
fn column(field: &Field, name: &str, at: usize) -> Column {
    let side = match field.ty() {
        FieldType::Integer | FieldType::Decimal => Side::Right,
        _ => Side::Left,
    };
    named(name, side).rank(u8::try_from(at).unwrap_or(u8::MAX))
}

fn cell(value: &Value) -> Cell {
    match value {
        Value::Text(text) => Cell::text(text.trim()),
        Value::Integer(number) => Cell::Quantity((*number).into()),
        Value::Decimal(number) => Cell::Quantity(*number),
        Value::Date(date) => Cell::text(date.to_string()),
        Value::Time(time) => Cell::text(time.to_string()),
        _ => Cell::Unknown,
    }
}
