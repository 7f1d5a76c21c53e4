//! What `fuzz/` feeds with anything: updates, played to a conversation in which nothing was asked.

use beagle_core::Lang;
use jiff::Timestamp;
use serde_json::Value;

use super::{
    gate::Gate,
    html,
    talk::{Deed, Talk, When},
    update::Update,
};

/// The one person who may command.
pub const OWNER: i64 = 770_077;

/// What updates led to.
#[derive(Debug, Default)]
pub struct Led {
    /// So many commands were understood.
    pub tried: usize,
    /// So many were carried out without a question that was answered.
    pub carried_out: usize,
    /// So many texts were taken as alerts.
    pub ingested: usize,
    /// The longest message of ours, in UTF-16 units.
    pub longest: usize,
}

/// Plays what `getUpdates` might have answered: one update, or a list of them.
pub fn telegram_updates(text: &str) -> Led {
    let mut led = Led::default();
    let Ok(value) = serde_json::from_str::<Value>(text) else { return led };
    let values = match value {
        Value::Array(values) => values,
        value => vec![value],
    };
    let now = Timestamp::from_second(1_700_000_000).unwrap_or_default();
    let gate = Gate { user: OWNER, chat: OWNER, channel: Some(-OWNER), bot: None };
    let mut talk = Talk::new(gate, Lang::En, |text| text.contains("bought"));
    for update in values.into_iter().filter_map(Update::read) {
        let is_halt = talk.is_halt(&update);
        let deeds = talk.hear(&update, When { now, since: Some(now) });
        debug_assert_eq!(is_halt, deeds.iter().any(|deed| matches!(deed, Deed::Halt(_))), "a halt always halts");
        for deed in deeds {
            match deed {
                Deed::Try { .. } | Deed::Halt(_) => led.tried += 1,
                Deed::CarryOut(_) | Deed::UseCode(_) => led.carried_out += 1,
                Deed::Ingest(_) => led.ingested += 1,
                Deed::Say(reply) | Deed::Edit { reply, .. } => {
                    let messages = html::messages(&reply.lines);
                    let longest = messages.iter().map(|message| message.encode_utf16().count()).max();
                    led.longest = led.longest.max(longest.unwrap_or_default());
                }
                Deed::Answer { .. } | Deed::Refuse(_) | Deed::Stranger => {}
            }
        }
    }
    led
}
