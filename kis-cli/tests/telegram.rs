//! The conversation with the owner, from the phone to the broker and back.

#![allow(clippy::expect_used, reason = "a test that fails")]
#![cfg(unix)]

use serde_json::{Value, json};

use crate::phone::{Bot, Fault, OWNER, Owner, now};

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
