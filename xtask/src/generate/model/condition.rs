//! What picks one of several transaction ids.

use super::super::spec;
use super::{Param, Role};
use crate::Result;

#[derive(Debug)]
pub(in super::super) enum Condition<'s> {
    /// The constructor's `Side`.
    Side,
    /// The parameter `OVRS_EXCG_CD`, as an expression.
    Exchange(String),
    /// The constructor's `Action`.
    Action,
    /// The parameter `RVSE_CNCL_DVSN_CD`, as an expression.
    ActionCode(String),
    /// Something that is not sent, with a setter of its own.
    Choice(Choice<'s>),
}

/// A setting with a value at first and setters for the others.
#[derive(Debug)]
pub(in super::super) struct Choice<'s> {
    pub(in super::super) key: &'s str,
    pub(in super::super) first: &'s str,
    /// Values and what their setters say.
    pub(in super::super) others: Vec<(&'s str, &'s str)>,
}

pub(super) fn conditions<'s>(of: &'s spec::Endpoint, params: &[Param<'_>]) -> Result<Vec<Condition<'s>>> {
    const KNOWN: &[&str] = &["side", "exchange", "action", "period", "session"];
    let used = |key: &str| of.tr_ids.iter().any(|id| id.when.get(key).is_some());
    if let Some((key, _)) = of.tr_ids.iter().flat_map(|id| id.when.iter()).find(|(key, _)| !KNOWN.contains(key)) {
        return Err(format!("nothing tells the {key} that a transaction id asks for").into());
    }
    let takes = |word: &str| of.new.iter().any(|new| new == word);
    let sent = |wire: &str| {
        let param = params.iter().find(|param| param.wire == wire && param.role != Role::Missing);
        param
            .map(|param| format!("self.params.value({:?})", param.wire))
            .ok_or_else(|| format!("no {wire} tells one transaction id from another"))
    };
    let mut conditions = Vec::new();
    if takes("side") {
        conditions.push(Condition::Side);
    } else if used("side") {
        return Err("the transaction id asks for the side, the constructor does not".into());
    }
    if used("exchange") {
        conditions.push(Condition::Exchange(sent("OVRS_EXCG_CD")?));
    }
    if used("action") {
        conditions.push(if takes("action") {
            Condition::Action
        } else {
            Condition::ActionCode(sent("RVSE_CNCL_DVSN_CD")?)
        });
    }
    for key in ["period", "session"].into_iter().filter(|key| used(key)) {
        let mut values = of.tr_ids.iter().filter_map(|id| Some((id.when.get(key)?.as_str(), id.en.as_str())));
        let (first, _) = values.next().ok_or("a choice of nothing")?;
        conditions.push(Condition::Choice(Choice { key, first, others: values.collect() }));
    }
    Ok(conditions)
}
