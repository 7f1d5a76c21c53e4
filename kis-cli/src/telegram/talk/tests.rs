//! The conversation in virtual time.

use beagle_core::{Command, Lang, Text};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::telegram::totp::Codes;

const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const GATE: Gate = Gate { user: 7, chat: 7, channel: Some(-100), bot: None };

fn talk() -> Talk {
    Talk::new(GATE, Lang::En, |text| text.contains("bought"))
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + seconds).expect("a time")
}

/// Now, when everything that was said until a moment ago was heard.
fn when(seconds: i64) -> When {
    When { now: at(seconds), since: Some(at(seconds - 1)) }
}

fn update(what: Value) -> Update {
    let mut what = what;
    what["update_id"] = json!(1);
    Update::read(what).expect("an update")
}

fn said_at(text: &str, seconds: i64) -> Update {
    said_with(text, seconds, &json!({}))
}

fn said_with(text: &str, seconds: i64, more: &Value) -> Update {
    let mut message = json!({
        "message_id": 5, "date": at(seconds).as_second(), "text": text,
        "from": {"id": 7}, "chat": {"id": 7, "type": "private"},
    });
    message.as_object_mut().expect("one").extend(more.as_object().expect("one").clone());
    update(json!({ "message": message }))
}

fn pressed(message: i64, data: &str) -> Update {
    let chat = json!({"id": 7, "type": "private"});
    update(json!({"callback_query": {
        "id": "9", "from": {"id": 7}, "data": data, "message": {"message_id": message, "chat": chat},
    }}))
}

/// What was done, in words.
fn told(deeds: &[Deed]) -> Vec<String> {
    let told = |deed: &Deed| match deed {
        Deed::Say(reply) => format!("say {}", reply.lines.first().map_or("", String::as_str)),
        Deed::Edit { reply, .. } => format!("edit {}", reply.lines.join("|")),
        Deed::Answer { text, .. } => format!("answer {}", text.en).trim_end().to_owned(),
        Deed::Refuse(refusal) => format!("refuse {}", refusal.failure.code),
        Deed::Halt(asked) => format!("halt {}", asked.command),
        Deed::Try { line, .. } => format!("try {line}"),
        Deed::CarryOut(wish) => format!("carry out {wish:?}"),
        Deed::UseCode(step) => format!("use {step}"),
        Deed::Ingest(alert) => format!("ingest {:?} {}", alert.by, alert.text),
        Deed::Stranger => "stranger".into(),
    };
    deeds.iter().map(told).collect()
}

fn resume() -> Wish {
    Wish::Do(Command::Resume)
}

#[test]
fn words_are_commands_answers_or_alerts() {
    let mut talk = talk();
    for (text, want) in [
        ("/balance", "try balance"),
        ("잔고", "try balance"),
        ("order buy 005930 1 --limit 70000", "try order buy 005930 1 --limit 70000"),
        ("/order buy", "refuse usage"),
        ("/auth status", "refuse usage"),
        ("/start", "say <b>Menu</b>"),
        ("A bought 1 share of 005930", "ingest Owner A bought 1 share of 005930"),
        // Somebody whose name is a word of ours.
        ("cash bought 1 share of 005930", "ingest Owner cash bought 1 share of 005930"),
        ("hello", "ingest Owner hello"),
        ("/halt --cancel", "halt halt"),
        ("/halt right now", "halt halt"),
        ("정지", "halt halt"),
    ] {
        assert_eq!(told(&talk.hear(&said_at(text, 0), when(0))), [want], "{text}");
    }
}

#[test]
fn a_form_asks_until_it_has_a_command() {
    let mut talk = talk();
    assert_eq!(
        told(&talk.hear(&pressed(1, "f:sell"), when(0)))[1],
        "say Which stock? Code, ticker or name (005930, AAPL)"
    );
    assert_eq!(told(&talk.hear(&said_at("005930", 1), when(1))), ["say How many shares?"]);
    // An alert in between is one.
    assert_eq!(told(&talk.hear(&said_at("A bought 1 share", 2), when(2))), ["ingest Owner A bought 1 share"]);
    assert_eq!(told(&talk.hear(&pressed(2, "c:half"), when(3))), ["answer", "say At which limit price?"]);
    assert_eq!(told(&talk.hear(&said_at("71000", 4), when(4))), ["try order sell 005930 half --limit 71000"]);
    // A slash begins something new.
    talk.hear(&pressed(1, "f:buy"), when(5));
    assert_eq!(told(&talk.hear(&said_at("/cash", 6), when(6))), ["try cash"]);
    assert_eq!(told(&talk.hear(&pressed(1, "c:half"), when(7))), ["answer", "say nothing is being asked. /menu"]);
}

#[test]
fn f108_changed_and_borrowed_words_are_no_commands() {
    let mut talk = talk();
    for more in [
        json!({"forward_origin": {"type": "user", "date": 1}}),
        json!({"forward_date": 1}),
        json!({"via_bot": {"id": 3, "is_bot": true}}),
    ] {
        let refused = told(&talk.hear(&said_with("/balance", 0, &more), when(0)));
        assert!(refused[0].starts_with("say forwarded words"), "{refused:?}");
        // An alert may be passed on, and is as old as its words; stopping goes in whoever's words.
        let [Deed::Ingest(alert)] = &talk.hear(&said_with("A bought 1", 0, &more), when(0))[..] else {
            panic!("an alert")
        };
        let is_forwarded = more.get("via_bot").is_none();
        assert_eq!(alert.written_at == at(0), !is_forwarded);
        assert_eq!(told(&talk.hear(&said_with("/halt", 0, &more), when(0))), ["halt halt"]);
    }
    let edited = |text: &str| {
        let Update { what: What::Message(message), id } = said_at(text, 0) else { panic!("a message") };
        Update { id, what: What::Edited(message) }
    };
    use crate::telegram::update::What;
    assert!(told(&talk.hear(&edited("/balance"), when(0)))[0].starts_with("say a changed message"));
    assert_eq!(told(&talk.hear(&edited("/halt"), when(0))), ["halt halt"]);
    assert_eq!(told(&talk.hear(&edited("A bought 1"), when(0))), [""; 0]);
}

#[test]
fn f104_what_is_older_than_a_minute_is_counted_and_not_done() {
    let mut talk = talk();
    assert_eq!(told(&talk.hear(&said_at("/balance", 0), when(60))), ["try balance"]);
    for _ in 0..3 {
        assert_eq!(told(&talk.hear(&said_at("/balance", 0), when(61))), [""; 0]);
    }
    assert_eq!(told(&talk.hear(&said_at("/halt", 0), when(86_400))), ["halt halt"]);
    // A button has no time of its own: it was pressed since everything was heard last.
    for since in [None, Some(at(0))] {
        let late = When { now: at(100), since };
        assert!(
            told(&talk.hear(&pressed(1, "r:trading on kr"), late))[0].starts_with("answer what was pressed during")
        );
        assert_eq!(told(&talk.hear(&pressed(1, "r:halt"), late)), ["halt halt", "answer"]);
    }
    let summary: Vec<Deed> = talk.caught_up().into_iter().collect();
    assert!(told(&summary)[0].starts_with("say 5 commands of more than a minute ago"));
    assert!(talk.caught_up().is_none(), "once");
}

#[test]
fn a_yes_is_taken_once_and_a_code_besides_where_codes_are_on() {
    let mut talk = talk().with_codes(Codes::new(SECRET).expect("a secret"));
    assert!(talk.needs_yes(&resume()) && !talk.needs_yes(&Wish::Do(Command::Balance)));
    let question = Text::new("?", "?");
    talk.ask((resume(), &question), 0xab, at(0));
    talk.asked_in(0xab, 50);
    assert_eq!(
        told(&talk.hear(&pressed(50, "y:00000000000000ab"), when(5)))[1],
        "edit ?||send the six digits of your authenticator app within a minute"
    );
    assert!(told(&talk.hear(&said_at("123456", 6), when(6)))[0].starts_with("say that is not the code; after 4 more"));
    let code = Codes::new(SECRET).expect("a secret").code(at(7));
    assert_eq!(told(&talk.hear(&said_at(&code, 7), when(7))), [format!("use {}", at(7).as_second() / 30)]);
    let released: Vec<Deed> = talk.released().into_iter().collect();
    assert_eq!(told(&released), ["carry out Do(Resume)"]);
    assert!(talk.released().is_none(), "once");
    // Six digits that nobody asked for are no code.
    assert_eq!(told(&talk.hear(&said_at(&code, 8), when(8))), [format!("ingest Owner {code}")]);
}

#[test]
fn every_button_and_every_form_says_what_the_command_line_reads() {
    let answer = |question: &crate::telegram::form::Question| {
        let rows = question.keyboard.json(Lang::En);
        let first = rows["inline_keyboard"][0][0]["callback_data"].as_str().map(|data| data[2..].to_owned());
        let en = &question.text.en;
        first.filter(|first| first != "-").unwrap_or_else(|| {
            match en.as_str() {
                text if text.contains("day") => "2026-03-30",
                text if text.contains("price") || text.contains("shares") || text.contains("capital") => "7",
                text if text.contains("leader") || text.contains("name") => "A",
                text if text.contains("stock") => "005930",
                text if text.contains("alert") => "A bought 1 share of 005930 at 70,000",
                _ => "7",
            }
            .to_owned()
        })
    };
    let mut read = 0;
    for (says, name) in menu::everything() {
        let words = match says {
            Says::Run(line) => words::command(&line).expect("a command"),
            Says::Fill(form) => {
                let mut turn = menu::form(&form).expect("a form").begin(at(0));
                loop {
                    match turn {
                        Turn::Ask(filling, question) => turn = filling.answer(&answer(&question), at(0)),
                        Turn::Done(words) => break words,
                    }
                }
            }
            _ => continue,
        };
        read += 1;
        Asked::read(&words).unwrap_or_else(|refusal| panic!("{name}: {words:?}: {}", refusal.failure.message.en));
    }
    assert!(read > 60, "{read}");
    for (name, ..) in menu::COMMANDS {
        assert!(words::command(&format!("/{name}")).is_some(), "{name}");
    }
}

/// Something that somebody does.
fn anything() -> impl Strategy<Value = (Value, i64)> {
    let texts = prop_oneof![
        Just("/resume"),
        Just("/balance"),
        Just("/halt"),
        Just("/menu"),
        Just("123456"),
        Just("A bought 1"),
        Just("70000"),
        Just("/order buy 005930 1 --limit 70000"),
        Just("/cancel"),
        Just("garbage & <b>"),
    ];
    let data = prop_oneof![
        Just("y:0000000000000001"),
        Just("y:0000000000000002"),
        Just("n:0000000000000001"),
        Just("r:halt"),
        Just("r:trading on kr"),
        Just("f:buy"),
        Just("c:half"),
        Just("m:budget"),
        Just("?"),
    ];
    let people = prop_oneof![3 => Just(7_i64), 1 => Just(8)];
    let chats = prop_oneof![3 => Just((7_i64, "private")), 1 => Just((-5, "group")), 1 => Just((-100, "channel"))];
    let message = (texts, people.clone(), chats.clone(), 0_i64..4_000).prop_map(|(text, person, (chat, kind), age)| {
        let message = json!({"message_id": 3, "text": text, "date": age, "from": {"id": person}, "chat": {"id": chat, "type": kind}});
        match kind {
            "channel" => json!({ "channel_post": message }),
            _ => json!({ "message": message }),
        }
    });
    let press = (data, people, chats, 1_i64..4).prop_map(|(data, person, (chat, kind), below)| {
        json!({"callback_query": {"id": "1", "from": {"id": person}, "data": data, "message": {"message_id": below, "chat": {"id": chat, "type": kind}}}})
    });
    (prop_oneof![2 => message, 1 => press], 0_i64..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever anybody does, in whatever order: nothing is carried out that nobody said yes to, below its own message, in time
    /// and once; strangers are never answered; a halt always halts.
    #[test]
    fn f107_nothing_is_done_without_a_yes(updates in proptest::collection::vec(anything(), 1..200)) {
        let mut talk = talk();
        let mut now = 10_000;
        let mut open = std::collections::BTreeMap::new();
        for (at_step, (mut value, pause)) in updates.into_iter().enumerate() {
            now += pause;
            // Dates in the script are ages.
            for kind in ["message", "channel_post"] {
                if let Some(age) = value[kind]["date"].as_i64() {
                    value[kind]["date"] = (at(now).as_second() - age).into();
                }
            }
            let update = update(value.clone());
            let is_owner = value.pointer("/message/from/id").or(value.pointer("/callback_query/from/id")) == Some(&json!(7))
                && value.pointer("/message/chat/id").or(value.pointer("/callback_query/message/chat/id")) == Some(&json!(7));
            let halts = talk.is_halt(&update);
            let deeds = talk.hear(&update, when(now));
            prop_assert!(is_owner || deeds.iter().all(|deed| matches!(deed, Deed::Stranger | Deed::Ingest(_))), "{value} {deeds:?}");
            prop_assert_eq!(halts, deeds.iter().any(|deed| matches!(deed, Deed::Halt(_))));
            let says = value.pointer("/callback_query/data").and_then(Value::as_str).unwrap_or_default().to_owned();
            let below = value.pointer("/callback_query/message/message_id").and_then(Value::as_i64);
            for deed in &deeds {
                if matches!(deed, Deed::CarryOut(_)) {
                    let nonce = says.strip_prefix("y:").and_then(|nonce| u64::from_str_radix(nonce, 16).ok()).expect("a yes");
                    let (asked, message) = open.remove(&nonce).expect("an open question");
                    prop_assert!(now - asked <= 30 && below == Some(message));
                }
            }
            // Now and then something is asked.
            if at_step % 7 == 0 {
                let nonce = u64::try_from(at_step / 7 % 2 + 1).expect("small");
                talk.ask((resume(), &Text::new("?", "?")), nonce, at(now));
                talk.asked_in(nonce, i64::try_from(nonce).expect("small"));
                open.insert(nonce, (now, i64::try_from(nonce).expect("small")));
            }
        }
    }

    #[test]
    fn f105_a_halt_goes_through_any_flood(count in 0_usize..200) {
        let mut talk = talk();
        let mut carried = 0;
        for _ in 0..count {
            carried += talk.hear(&said_at("/balance", 0), when(0)).iter().filter(|deed| matches!(deed, Deed::Try { .. })).count();
        }
        prop_assert!(carried <= 30);
        prop_assert_eq!(told(&talk.hear(&said_at("/halt", 0), when(0))), ["halt halt"]);
        prop_assert_eq!(told(&talk.hear(&pressed(1, "r:halt"), when(0))), ["halt halt", "answer"]);
        prop_assert_eq!(told(&talk.hear(&said_at("A bought 1", 0), when(0))), ["ingest Owner A bought 1"], "an alert is never dropped");
    }
}

#[test]
fn nothing_is_late_by_a_clock_that_goes_back() {
    let mut talk = talk();
    let early = When { now: at(0), since: Some(at(500)) };
    assert_eq!(told(&talk.hear(&said_at("/balance", 1_000), early)), ["try balance"]);
    assert_eq!(at(0) + SignedDuration::from_secs(1), at(1));
}
