//! `/__sim/faults`: what goes wrong from now on.

use serde_json::{Value, json};

use super::{Misuse, read, shown};
use crate::{
    desk::Desk,
    fault::{Fault, Rule},
    wire::{Reply, Request},
};

/// `GET /__sim/faults`
pub(super) fn show(desk: &Desk<'_>) -> Reply {
    let rules: Vec<Value> = desk
        .books
        .faults
        .iter()
        .map(|fault| {
            let mut shown = serde_json::to_value(&fault.rule).unwrap_or_default();
            shown["struck"] = json!(fault.struck);
            shown
        })
        .collect();
    shown(200, &rules)
}

/// `POST /__sim/faults`: the list takes the place of the one before.
pub(super) fn set(desk: &mut Desk<'_>, request: &Request) -> Result<Reply, Misuse> {
    let rules: Vec<Rule> = read(request)?;
    for (index, rule) in rules.iter().enumerate() {
        rule.check().map_err(|message| Misuse(format!("rule {index}: {message}")))?;
    }
    desk.books.edit().faults = rules.into_iter().map(Fault::new).collect();
    Ok(show(desk))
}

/// `DELETE /__sim/faults`
pub(super) fn clear(desk: &mut Desk<'_>) -> Reply {
    desk.books.edit().faults.clear();
    show(desk)
}
