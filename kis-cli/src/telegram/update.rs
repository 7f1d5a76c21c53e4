//! What a bot is told: messages and pressed buttons. Whatever else Telegram has to tell is passed over, and one update that
//! can't be read keeps no other from being read.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Update {
    /// Telegram's number of it. Numbers rise, and begin anew at random after a quiet week.
    pub(crate) id: i64,
    pub(crate) what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum What {
    /// Somebody wrote.
    Message(Message),
    /// Somebody changed what they had written.
    Edited(Message),
    /// A channel wrote.
    Post(Message),
    /// Somebody pressed a button below a message of ours.
    Press(Press),
    /// Anything else.
    Other,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Message {
    /// Its number in its chat.
    #[serde(rename = "message_id")]
    pub(crate) id: i64,
    /// When it was sent, in seconds since 1970; a forwarded one when it was forwarded.
    #[serde(default)]
    pub(crate) date: i64,
    pub(crate) chat: Chat,
    pub(crate) from: Option<Person>,
    pub(crate) text: Option<String>,
    /// Where a forwarded message is from.
    forward_origin: Option<Forward>,
    /// The same of servers of some time ago.
    forward_date: Option<i64>,
    /// The bot by whose help it was written.
    via_bot: Option<Person>,
}

/// Where a message is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Chat {
    pub(crate) id: i64,
    /// `private`, `group`, `supergroup` or `channel`.
    #[serde(rename = "type", default)]
    pub(crate) kind: String,
}

/// Who wrote. Names are not read: anybody can have any.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Person {
    pub(crate) id: i64,
    #[serde(default)]
    pub(crate) is_bot: bool,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Forward {
    #[serde(default)]
    date: i64,
}

/// A pressed button.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Press {
    /// By which it is answered.
    pub(crate) id: String,
    pub(crate) from: Person,
    /// The message below which it is.
    pub(crate) message: Option<Below>,
    #[serde(default)]
    pub(crate) data: String,
}

/// The message below which a button is.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Below {
    #[serde(default, rename = "message_id")]
    pub(crate) id: i64,
    pub(crate) chat: Chat,
}

#[derive(Deserialize)]
struct Wire {
    message: Option<Message>,
    edited_message: Option<Message>,
    channel_post: Option<Message>,
    callback_query: Option<Press>,
}

impl Update {
    /// Reads an update; `None` for what has no number.
    pub(crate) fn read(value: Value) -> Option<Self> {
        let id = value.get("update_id")?.as_i64()?;
        let what = match serde_json::from_value(value) {
            Ok(Wire { message: Some(message), .. }) => What::Message(message),
            Ok(Wire { edited_message: Some(message), .. }) => What::Edited(message),
            Ok(Wire { channel_post: Some(message), .. }) => What::Post(message),
            Ok(Wire { callback_query: Some(press), .. }) => What::Press(press),
            _ => What::Other,
        };
        Some(Self { id, what })
    }

    /// What it is known by beside its number, whatever else of it changes from one delivery to the next.
    pub(crate) fn fingerprint(&self) -> String {
        let of = |kind: &str, message: &Message| format!("{kind} {} {} {}", message.chat.id, message.id, message.date);
        match &self.what {
            What::Message(message) => of("message", message),
            What::Edited(message) => of("edited", message),
            What::Post(message) => of("post", message),
            What::Press(press) => format!("press {}", press.id),
            What::Other => "other".to_owned(),
        }
    }
}

impl Message {
    /// When its words were written first.
    pub(crate) fn written_at(&self) -> Timestamp {
        let first = self.forward_origin.as_ref().map(|forward| forward.date).or(self.forward_date).unwrap_or(self.date);
        Timestamp::from_second(first.min(self.date)).unwrap_or_default()
    }

    /// When it was sent to this chat.
    pub(crate) fn sent_at(&self) -> Timestamp {
        Timestamp::from_second(self.date).unwrap_or_default()
    }

    /// Whether these are somebody else's words.
    pub(crate) const fn is_borrowed(&self) -> bool {
        self.forward_origin.is_some() || self.forward_date.is_some() || self.via_bot.is_some()
    }
}

impl Chat {
    /// Whether nobody but the person and the bot is in it.
    pub(crate) fn is_private(&self) -> bool {
        self.kind == "private"
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_known_is_passed_over() {
        let message = json!({"message_id": 1, "date": 5, "chat": {"id": 7, "type": "private"}, "from": {"id": 7}, "text": "hi", "new": []});
        for (value, is_message) in [
            (json!({"update_id": 1, "message": message}), true),
            (json!({"update_id": 1, "message": {"message_id": "one"}}), false),
            (json!({"update_id": 1, "message": null}), false),
            (json!({"update_id": 1, "poll": {}}), false),
        ] {
            let update = Update::read(value.clone()).expect("it has a number");
            assert_eq!(matches!(update.what, What::Message(_)), is_message, "{value}");
        }
        for value in [json!({}), json!(7), json!(null), json!({"update_id": "1"}), json!({"update_id": 1.5})] {
            assert_eq!(Update::read(value.clone()), None, "{value}");
        }
    }

    #[test]
    fn a_forwarded_message_is_as_old_as_its_words() {
        let message = |more: Value| {
            let mut value = json!({"message_id": 1, "date": 100, "chat": {"id": 7, "type": "private"}});
            value.as_object_mut().expect("one").extend(more.as_object().expect("one").clone());
            serde_json::from_value::<Message>(value).expect("a message")
        };
        for (more, seconds, borrowed) in [
            (json!({}), 100, false),
            (json!({"forward_origin": {"type": "hidden_user", "date": 40}}), 40, true),
            (json!({"forward_date": 50}), 50, true),
            (json!({"forward_origin": {"date": 900}}), 100, true),
            (json!({"via_bot": {"id": 3, "is_bot": true}}), 100, true),
        ] {
            let message = message(more.clone());
            assert_eq!((message.written_at().as_second(), message.is_borrowed()), (seconds, borrowed), "{more}");
        }
    }
}
