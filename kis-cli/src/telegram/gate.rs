//! Who may say what. People are known by their numbers: names are anybody's.

use super::update::{Chat, Message, Person, Press, Update, What};

/// Who is listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Gate {
    /// The owner.
    pub(crate) user: i64,
    /// The owner's private chat with the bot.
    pub(crate) chat: i64,
    /// A channel of alerts.
    pub(crate) channel: Option<i64>,
    /// A bot that sends alerts.
    pub(crate) bot: Option<i64>,
}

/// What an update is to us.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Heard<'u> {
    /// The owner wrote.
    Words(&'u Message, &'u str),
    /// The owner changed what stood there.
    Changed(&'u str),
    /// The owner pressed a button.
    Press(&'u Press),
    /// An alert by one of its own doors, and never a command.
    Alert(&'u Message, &'u str),
    /// Somebody whom nobody allowed.
    Stranger,
    /// Nothing to hear: a picture, a joined member, a kind of update that is new.
    Nothing,
}

impl Gate {
    /// What an update is to us.
    pub(crate) fn admit<'u>(&self, update: &'u Update) -> Heard<'u> {
        match &update.what {
            What::Message(message) if self.is_alert_bot(message.from.as_ref()) => alert(message),
            What::Message(message) if self.is_owner(message.from.as_ref(), &message.chat) => {
                message.text.as_deref().map_or(Heard::Nothing, |text| Heard::Words(message, text))
            }
            What::Edited(message) if self.is_owner(message.from.as_ref(), &message.chat) => {
                message.text.as_deref().map_or(Heard::Nothing, Heard::Changed)
            }
            What::Post(message) if self.channel == Some(message.chat.id) && message.chat.kind == "channel" => {
                alert(message)
            }
            What::Press(press) => {
                let chat = press.message.as_ref().map(|below| &below.chat);
                let is_owner = chat.is_some_and(|chat| self.is_owner(Some(&press.from), chat));
                if is_owner { Heard::Press(press) } else { Heard::Stranger }
            }
            What::Message(_) | What::Edited(_) | What::Post(_) => Heard::Stranger,
            What::Other => Heard::Nothing,
        }
    }

    /// Both have to be known: somebody else may be in a chat of ours, and the owner may be in a chat with others.
    fn is_owner(&self, person: Option<&Person>, chat: &Chat) -> bool {
        let is_person = person.is_some_and(|person| person.id == self.user && !person.is_bot);
        is_person && chat.id == self.chat && chat.is_private()
    }

    fn is_alert_bot(&self, person: Option<&Person>) -> bool {
        person.is_some_and(|person| person.is_bot && Some(person.id) == self.bot)
    }
}

fn alert(message: &Message) -> Heard<'_> {
    message.text.as_deref().map_or(Heard::Nothing, |text| Heard::Alert(message, text))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const GATE: Gate = Gate { user: 7, chat: 7, channel: Some(-100), bot: Some(99) };

    fn heard(what: Value) -> &'static str {
        let mut value = what;
        value["update_id"] = json!(1);
        let update = Update::read(value).expect("an update");
        match GATE.admit(&update) {
            Heard::Words(..) => "words",
            Heard::Changed(_) => "changed",
            Heard::Press(_) => "press",
            Heard::Alert(..) => "alert",
            Heard::Stranger => "stranger",
            Heard::Nothing => "nothing",
        }
    }

    fn message(person: Value, chat: Value) -> Value {
        json!({"message_id": 1, "date": 1, "from": person, "chat": chat, "text": "/balance"})
    }

    #[test]
    fn f100_person_and_chat_are_known_by_their_numbers() {
        let (private, other) = (json!({"id": 7, "type": "private"}), json!({"id": 8, "type": "private"}));
        let group = json!({"id": -5, "type": "group"});
        // A name is no number, and a number no name.
        let namesake = json!({"id": 8, "username": "7", "first_name": "7"});
        for (person, chat, want) in [
            (json!({"id": 7}), &private, "words"),
            (json!({"id": 8}), &private, "stranger"),
            (json!({"id": 8}), &other, "stranger"),
            (namesake, &private, "stranger"),
            (json!({"id": 7}), &group, "stranger"),
            (json!({"id": 7, "is_bot": true}), &private, "stranger"),
            (json!(null), &private, "stranger"),
            (json!({"id": 99, "is_bot": true}), &group, "alert"),
            (json!({"id": 99, "is_bot": false}), &group, "stranger"),
        ] {
            assert_eq!(heard(json!({"message": message(person.clone(), chat.clone())})), want, "{person} {chat}");
        }
    }

    #[test]
    fn f101_another_member_of_a_known_chat_is_a_stranger() {
        let here = json!({"id": 7, "type": "private"});
        for (person, want) in [(7, "press"), (8, "stranger")] {
            let press =
                json!({"id": "1", "from": {"id": person}, "message": {"message_id": 3, "chat": here}, "data": "m:"});
            assert_eq!(heard(json!({"callback_query": press})), want);
        }
        // The same number, but a group.
        let group = json!({"id": 7, "type": "supergroup"});
        assert_eq!(heard(json!({"message": message(json!({"id": 7}), group)})), "stranger");
    }

    #[test]
    fn channels_are_heard_for_alerts_alone() {
        for (id, kind, want) in [(-100, "channel", "alert"), (-101, "channel", "stranger"), (-100, "group", "stranger")]
        {
            let post = json!({"message_id": 1, "date": 1, "chat": {"id": id, "type": kind}, "text": "/halt"});
            assert_eq!(heard(json!({"channel_post": post})), want);
        }
    }
}
