//! What faults make of frames and registrations.

use super::{Push, message::Complaint, topic::Topic};
use crate::fault::{Action, Rule};

/// Whether a frame that this rule strikes does not reach the client as it was meant.
pub(super) fn loses(rule: &Rule) -> bool {
    matches!(rule.action, Action::FeedDrop | Action::FeedHalf | Action::FeedSilence)
}

/// Records, each of them joined, in the shape that a rule gives them.
pub(super) fn shaped(topic: &Topic, records: &[Vec<String>], rule: Option<&Rule>) -> Vec<String> {
    let joined = |cells: &Vec<String>| cells.join("^");
    match rule {
        Some(rule) if rule.action == Action::FeedOldLayout => {
            records.iter().map(|cells| topic.as_before(cells).join("^")).collect()
        }
        Some(rule) if rule.action == Action::FeedExtraFields => {
            let more = if rule.names.is_empty() { "0^NEW".to_owned() } else { rule.names.join("^") };
            records.iter().map(|cells| joined(cells) + "^" + &more).collect()
        }
        _ => records.iter().map(joined).collect(),
    }
}

/// A frame, as it goes out under a rule.
pub(super) fn sent(frame: String, rule: &Rule) -> Vec<Push> {
    match rule.action {
        Action::FeedDrop => vec![rule.bytes.map_or(Push::Drop, |bytes| Push::Cut(frame, bytes))],
        Action::FeedHalf => {
            let length = rule.bytes.unwrap_or(frame.len() / 2);
            vec![Push::Text(frame.chars().take(length).collect())]
        }
        Action::FeedSilence => Vec::new(),
        Action::FeedTwice => vec![Push::Text(frame.clone()), Push::Text(frame)],
        Action::FeedUnknown => vec![Push::Text("0|H0ZZZZZ0|001|new^1^2^3".into()), Push::Text(frame)],
        _ => vec![Push::Text(frame)],
    }
}

/// What a refused registration is answered.
pub(super) fn refusal(rule: &Rule) -> Complaint {
    let code = rule.code.as_deref().unwrap_or("OPSP0007");
    Complaint::new(code, rule.message.clone().unwrap_or_else(|| "SUBSCRIBE INTERNAL ERROR".into()))
}
