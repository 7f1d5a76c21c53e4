//! What one of several rules did in a run of all of them.

use crate::{
    engine::duty::{Line, Rule, Tally},
    report::{Action, Duty, DutyLine, DutyStatus, MarketStatus, ReasonLine},
    strategy::Seller,
};

/// The line of a rule, with what went worst if that concerns it.
pub(super) fn line(rule: Rule, tally: &Tally) -> DutyLine {
    let lines: Vec<&Line> = tally.lines.iter().filter(|line| is_its(rule, line.seller)).collect();
    let acted = lines.iter().filter(|line| line.decision != Action::Hold).count();
    let orders = lines.iter().filter(|line| line.order.is_some()).count();
    let told = super::line(duty(rule), (lines.len(), acted), orders);
    // A market that could not be read is everybody's.
    let is_unread = tally.markets.iter().any(|market| market.status == MarketStatus::Failed);
    let concerns = |why: &&ReasonLine| is_unread || lines.iter().any(|line| says(line, why));
    match tally.trouble.as_ref().filter(concerns) {
        Some(why) => DutyLine { status: DutyStatus::Failed, reason: Some(why.clone()), ..told },
        None => told,
    }
}

fn says(line: &Line, why: &ReasonLine) -> bool {
    let of_order = line.order.as_ref().and_then(|order| order.reason.as_ref());
    line.reason == *why || of_order == Some(why)
}

const fn is_its(rule: Rule, seller: Seller) -> bool {
    matches!(
        (rule, seller),
        (Rule::Condition, Seller::Condition(_))
            | (Rule::SafeSell, Seller::SafeSell)
            | (Rule::PositiveSell, Seller::PositiveSell)
    )
}

const fn duty(rule: Rule) -> Duty {
    match rule {
        Rule::Condition => Duty::Condition,
        Rule::SafeSell => Duty::SafeSell,
        Rule::PositiveSell => Duty::PositiveSell,
    }
}
