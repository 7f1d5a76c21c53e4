//! The conversation with the owner, from the phone to the broker and back.

#![allow(clippy::expect_used, reason = "a test that fails")]
#![cfg(unix)]

use serde_json::{Value, json};

use crate::phone::{Asked, Bot, Fault, OWNER, Owner, now};

/// The orders that the broker has.
fn orders(owner: &Owner) -> Vec<Value> {
    owner.simulator.stats()["orders"].as_array().expect("orders").clone()
}

#[test]
fn what_is_asked_is_answered_and_an_order_takes_a_yes() {
    let owner = Owner::new("");
    let _bot = Bot::start(&owner.kis);
    let phone = &owner.phone;
    let balance = phone.ask("/balance", "<b>005930 삼성전자</b>");
    assert_eq!(balance.body["chat_id"], OWNER.to_string());
    assert!(!balance.text().contains("12345678"), "{balance:?}");
    let question = phone.ask("order buy 000270 1 —limit 104300", "buy 1 share");
    assert!(question.text().contains("account ending 5678") && question.text().contains("sim"), "{question:?}");
    assert!(orders(&owner).is_empty(), "nobody has said yes");
    phone.press_and_hear((&question, "do it"), "accepted");
    assert_eq!(orders(&owner).len(), 1);
    // The same button again, and one that says no.
    let from = phone.asked().len();
    phone.press_on(&question, "do it");
    phone.wait_from(from, |asked| asked.method == "answerCallbackQuery" && asked.text().contains("pressed already"));
    let question = phone.ask("/buy 000270 1 --limit 104200", "buy 1 share");
    phone.press_and_hear((&question, "no"), "not done");
    assert_eq!(orders(&owner).len(), 1);
    let (_, journal) = owner.kis.json("journal");
    assert_eq!(journal["result"]["intents"][0]["door"], "telegram", "{journal}");
    let refused = phone.ask("/buy 000270 <b>1</b>", "cannot be");
    assert!(refused.text().contains("&lt;b&gt;1&lt;/b&gt;"), "{refused:?}");
}

#[test]
fn f110_what_it_tells_of_stays_and_goes_another_way() {
    let owner = Owner::new("");
    let told = owner.kis.home().join("told");
    let config = owner.phone.config("").replace(
        "[notify.telegram]",
        &format!("[notify]\ncommand = ['/bin/sh', '-c', 'cat >> {}']\n[notify.telegram]", told.display()),
    );
    owner.kis.configure(&config);
    let blocked = json!({"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"});
    owner.phone.spoil("sendMessage", (0..1_000).map(|_| Fault::Reply(403, blocked.to_string())));
    assert_eq!(owner.kis.run("halt").code, 0);
    assert!(std::fs::read_to_string(&told).expect("told").contains("trading is halted"));
    let (_, trading) = owner.kis.json("trading show");
    assert_eq!(trading["result"]["state"], "halted", "{trading}");
    let (_, list) = owner.kis.json("notify list");
    assert_eq!(list["result"]["notices"][0]["status"], "queued", "{list}");
}

#[test]
fn f104_old_commands_are_dropped_with_a_summary_but_for_a_halt() {
    let owner = Owner::new("");
    let phone = &owner.phone;
    let old = now() - 3_600;
    for n in 0..70 {
        let text = if n == 40 { "/halt".to_owned() } else { format!("/trading on follow {n}") };
        phone.update(json!({ "message": phone.message(&text, old) }));
    }
    let _bot = Bot::start(&owner.kis);
    phone.hears("69 commands of more than a minute ago");
    let (_, trading) = owner.kis.json("trading show");
    assert_eq!(trading["result"]["state"], "halted", "{trading}");
    assert_eq!(trading["result"]["switches"][0]["mode"], "off", "{trading}");
    let summaries = phone.sent().iter().filter(|sent| sent.text().contains("were not carried out")).count();
    assert_eq!(summaries, 1);
}

#[test]
fn f102_an_update_that_comes_again_is_done_once() {
    let owner = Owner::new("");
    let phone = &owner.phone;
    let question = {
        let _bot = Bot::start(&owner.kis);
        let message = phone.message("/follow add A --market kr --capital 5억", now());
        for _ in 0..3 {
            phone.update(json!({ "update_id": 77, "message": message }));
        }
        phone.hears("<b>A");
        phone.ask("/follow list", "<b>A");
        phone.ask("/buy 000270 1 --limit 104300", "buy 1 share")
    };
    // Nobody gave it up, and another process begins: what was done is known, and a button of before does nothing.
    let _bot = Bot::start(&owner.kis);
    phone.update(json!({ "update_id": 77, "message": phone.message("/menu", now()) }));
    phone.hears("<b>Menu</b>");
    phone.press_and_hear((&question, "do it"), "");
    phone.wait_from(0, |asked| asked.method == "answerCallbackQuery" && !asked.text().is_empty());
    assert!(orders(&owner).is_empty());
    let (_, leaders) = owner.kis.json("follow list");
    assert_eq!(leaders["result"]["leaders"].as_array().map(Vec::len), Some(1), "{leaders}");
}

#[test]
fn a_command_that_was_begun_before_the_end_is_not_begun_again() {
    let owner = Owner::new("");
    let phone = &owner.phone;
    let message = phone.message("/balance", now());
    // Every reply is held up, so that the process ends in the middle.
    phone.spoil("sendMessage", [limited(60)]);
    let bot = Bot::start(&owner.kis);
    phone.update(json!({ "update_id": 5, "message": message }));
    while phone.is_waiting() || phone.has_faults("sendMessage") {
        std::thread::yield_now();
    }
    bot.kill();
    phone.update(json!({ "update_id": 5, "message": message }));
    let _bot = Bot::start(&owner.kis);
    phone.hears("may have been carried out: see /journal");
}

#[test]
fn f109_a_second_reader_is_told_and_only_sales_go_on() {
    let owner = Owner::new("");
    let conflict =
        json!({"ok": false, "error_code": 409, "description": "Conflict: terminated by other getUpdates request"});
    let once = || Fault::Reply(409, conflict.to_string());
    owner.phone.spoil("getUpdates", [once()]);
    let _bot = Bot::start(&owner.kis);
    owner.phone.ask("/balance", "005930");
    let (_, trading) = owner.kis.json("trading show");
    assert_eq!(trading["result"]["state"], "normal", "one is the end of a run of ours: {trading}");
    owner.phone.spoil("getUpdates", [once(), once(), once()]);
    owner.phone.hears("the token has leaked");
    owner.phone.hears("another program reads");
    let (_, trading) = owner.kis.json("trading show");
    assert_eq!(trading["result"]["state"], "reducing", "{trading}");
    let refused = owner.phone.ask("/buy 000270 1 --limit 104300", "sales");
    assert!(refused.text().contains("kis notify login"), "{refused:?}");
    let question = owner.phone.ask("/sell 005930 1 --limit 70000", "sell 1 share");
    owner.phone.press_and_hear((&question, "do it"), "005930");
}

#[test]
fn f100_a_stranger_gets_no_answer_and_the_owner_is_told_once() {
    let owner = Owner::new("");
    let phone = &owner.phone;
    let _bot = Bot::start(&owner.kis);
    for person in 100..110 {
        let mut message = phone.message("/halt", now());
        message["from"]["id"] = person.into();
        message["chat"]["id"] = person.into();
        phone.update(json!({ "message": message }));
    }
    phone.hears("not allowed wrote to the bot");
    phone.ask("/trading show", "follow leaders");
    let chats: Vec<_> = phone.sent().iter().map(|sent| sent.body["chat_id"].clone()).collect();
    assert!(chats.iter().all(|chat| chat.as_str() == Some("7")), "{chats:?}");
    let told = phone.sent().iter().filter(|sent| sent.text().contains("not allowed wrote")).count();
    assert_eq!(told, 1);
    assert_eq!(owner.kis.json("trading show").1["result"]["state"], "normal");
}

/// Sixty notices within a second: of as many lines that say nothing, each is told.
fn tell_sixty(owner: &Owner) {
    let lines: String = (1..=60).map(|n| format!("nonsense number {n}\n")).collect();
    assert_eq!(owner.kis.run_words(&["alert", "ingest"], &lines).code, 4);
}

fn limited(seconds: u64) -> Fault {
    let body = json!({"ok": false, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": seconds}});
    Fault::Reply(429, body.to_string())
}

/// The number that a notice shows, and what it says.
fn notices(owner: &Owner) -> Vec<(i64, String)> {
    let read = |text: &str| {
        let number = text.split("] #").nth(1)?.split(' ').next()?.parse().ok()?;
        Some((number, text.to_owned()))
    };
    owner.phone.sent().iter().filter_map(|sent| read(sent.text())).collect()
}

#[test]
fn sixty_notices_at_once_arrive_in_order_whatever_comes_between() {
    let owner = Owner::new("");
    let phone = &owner.phone;
    let _bot = Bot::start(&owner.kis);
    phone.ask("/trading show", "follow leaders");
    let faults = [
        limited(1),
        Fault::Reply(502, "<html>".into()),
        limited(2),
        Fault::Drop,
        Fault::Reply(200, "{\"ok\":".into()),
        Fault::Lose,
    ];
    phone.spoil("sendMessage", faults.into_iter().flat_map(|fault| [Fault::Pass, Fault::Pass, Fault::Pass, fault]));
    tell_sixty(&owner);
    phone.hears("nonsense number 60");
    assert!(!phone.has_faults("sendMessage"), "each of them came between");
    let mut told = notices(&owner);
    // Of the one whose answer was lost nobody knows that it came: it comes again, and is known by its number. So may one that
    // was under way when the time was up in which the command itself tells.
    assert!((61..=62).contains(&told.len()), "{told:?}");
    told.dedup();
    let numbers: Vec<i64> = told.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=60).collect::<Vec<_>>());
    for (number, text) in told {
        assert!(text.contains(&format!("nonsense number {number}”")), "{text}");
    }
}

#[test]
fn killed_among_sixty_notices_it_loses_none() {
    let owner = Owner::new("");
    let phone = &owner.phone;
    let bot = Bot::start(&owner.kis);
    phone.ask("/trading show", "follow leaders");
    tell_sixty(&owner);
    phone.hears("nonsense number 6”");
    bot.kill();
    let before = notices(&owner).len();
    let bot = Bot::start(&owner.kis);
    phone.hears("nonsense number 14”");
    bot.kill();
    let _bot = Bot::start(&owner.kis);
    phone.hears("nonsense number 60”");
    let mut told = notices(&owner);
    assert!(before < 60 && told.len() <= 62, "at most one is told again for each of two ends: {told:?}");
    told.dedup();
    let numbers: Vec<i64> = told.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=60).collect::<Vec<_>>());
}

#[test]
fn whatever_the_server_does_the_conversation_goes_on() {
    let owner = Owner::new("");
    let phone = &owner.phone;
    phone.spoil(
        "getUpdates",
        [
            Fault::Reply(502, "<html>bad gateway</html>".into()),
            Fault::Reply(200, "{\"ok\":true,\"result\":[{\"update_id\":1,\"mess".into()),
            Fault::Reply(200, "{\"ok\":true,\"result\":[7,{\"update_id\":\"x\"},{\"message\":{}}]}".into()),
            Fault::Drop,
            limited(1),
        ],
    );
    let bot = Bot::start(&owner.kis);
    phone.update(json!({"poll": {"id": "1"}}));
    phone.ask("/balance", "005930");
    assert_eq!(bot.stop(), Some(0));
    // Of two processes with one token, the second leaves.
    let bot = Bot::start(&owner.kis);
    phone.ask("/cash", "₩");
    assert_eq!(Bot::start(&owner.kis).ended(), Some(75));
    drop(bot);
    let revoked = json!({"ok": false, "error_code": 401, "description": "Unauthorized"});
    phone.spoil("getUpdates", [Fault::Reply(401, revoked.to_string())]);
    assert_eq!(Bot::start(&owner.kis).ended(), Some(3));
}

#[test]
fn alerts_come_by_a_channel_and_are_no_commands() {
    let owner = Owner::new("alert_channel = -100\n");
    let phone = &owner.phone;
    let _bot = Bot::start(&owner.kis);
    let post = |id: i64, text: &str| json!({ "channel_post": { "message_id": id, "date": now(), "chat": { "id": -100, "type": "channel" }, "text": text } });
    phone.update(post(1, "/halt"));
    phone.update(post(2, "A bought 1,000 shares of 005930 at 70,000"));
    // The same message again is the same receipt.
    phone.update(post(2, "A bought 1,000 shares of 005930 at 70,000"));
    phone.hears("A bought 1,000 shares");
    phone.ask("/trading show", "follow leaders");
    let (_, alerts) = owner.kis.json("alert list");
    let alerts = alerts["result"]["alerts"].as_array().expect("alerts").clone();
    let texts: Vec<&str> = alerts.iter().filter_map(|alert| alert["text"].as_str()).collect();
    assert_eq!(texts.iter().filter(|text| text.contains("bought")).count(), 1, "{texts:?}");
    assert_eq!(owner.kis.json("trading show").1["result"]["state"], "normal");
}

#[test]
fn the_day_is_summed_up_once_with_its_chart() {
    let owner = Owner::new("summary = '10:00'\n");
    // A chart takes two days.
    for at in ["2026-03-03T10:30", "2026-03-04T10:30"] {
        owner.simulator.ask("POST", "/__sim/clock", &json!({ "at": at }).to_string());
        assert_eq!(owner.kis.run("tick --yes").code, 0);
    }
    let _bot = Bot::start(&owner.kis);
    let photo = owner.phone.wait_from(0, |asked| asked.method == "sendPhoto");
    let form = photo.body["form"].as_str().expect("parts of a form");
    for part in ["the day 2026-03-04", "worth ₩", "PNG", "chart.png"] {
        assert!(form.contains(part), "{part}: {form}");
    }
    owner.phone.ask("/trading show", "follow leaders");
    let told = |asked: &Asked| asked.method == "sendPhoto" || asked.text().contains("the day 2026");
    assert_eq!(owner.phone.asked().iter().filter(|asked| told(asked)).count(), 1);
    // Asked for, the chart comes below the words.
    let from = owner.phone.asked().len();
    owner.phone.ask("/pnl --equity", "2026-03-04");
    owner.phone.wait_from(from, |asked| asked.method == "sendPhoto");
}

#[test]
fn a_code_is_asked_for_and_the_owner_is_found() {
    let owner = Owner::new("");
    let enrolled = owner.kis.run("telegram totp");
    assert_ne!(enrolled.code, 0, "no keyring here: {}", enrolled.out);
    let config = owner.phone.config("").replace("chat_id = 7\n", "chat_id = 7\nstore = 'file'\n");
    owner.kis.configure(&config);
    let enrolled = owner.kis.run("telegram totp");
    assert_eq!(enrolled.code, 0, "{}", enrolled.err);
    assert!(enrolled.out.contains("otpauth://totp/Rich%20Beagle:sim?secret="), "{}", enrolled.out);
    let _bot = Bot::start(&owner.kis);
    let question = owner.phone.ask("/trading on follow", "trading on follow");
    owner.phone.press_and_hear((&question, "do it"), "six digits");
    owner.phone.ask("000000", "that is not the code");
    assert_eq!(owner.kis.json("trading show").1["result"]["switches"][0]["mode"], "off");
    // What lessens risk takes none.
    owner.phone.ask("/trading off kr", "follow leaders");
    owner.phone.ask("/halt", "halted");
}
