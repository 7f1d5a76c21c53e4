//! Alerts over HTTP: each is on the disk when it is answered, in the order in which they came.

use std::{
    io::Write as _,
    net::TcpStream,
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::common::Kis;
use crate::server::{Answer, JSON, Server, TOKEN, bearer, hear};

fn queue(kis: &Kis) -> Vec<(String, String)> {
    let (code, listed) = kis.json("alert list");
    assert_eq!(code, 0, "{listed}");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let lines = listed["result"]["alerts"].as_array().expect("alerts");
    lines.iter().map(|line| (text(&line["text"]), text(&line["status"]))).collect()
}

#[test]
fn whatever_form_it_has_it_is_in_the_queue_when_it_is_answered() {
    let config = "[serve.alert]\ntext = ['title', 'text']\n";
    let server = Server::with(config, &[]);
    assert_eq!(server.kis.run("follow add A --market kr --capital 5억").code, 0);
    for (kind, body, text) in [
        (
            "application/json",
            r#"{"text": "A bought 1 share of 005930 at 70,000"}"#,
            "A bought 1 share of 005930 at 70,000",
        ),
        (
            "application/json; charset=utf-8",
            r#"{"title": "A", "text": "bought 2 shares of 005930 at 70,000"}"#,
            "A bought 2 shares of 005930 at 70,000",
        ),
        ("text/plain", "A님이 005930 3주를 70,000원에 매수했습니다\n", "A님이 005930 3주를 70,000원에 매수했습니다"),
    ] {
        let answer = server.alert(kind, body);
        assert_eq!((answer.status, answer.header("kis-exit")), (200, Some("4")), "{}", answer.body);
        let line = answer.json()["result"]["alerts"][0].clone();
        // The switches are off: it is refused with a reason, and kept.
        assert_eq!((&line["text"], &line["leader"], &line["status"]), (&text.into(), &"A".into(), &"refused".into()));
        assert!(queue(&server.kis).iter().any(|(kept, _)| kept == text), "{text}");
    }
    for (kind, body, status) in [
        ("application/json", "{", 400),
        ("application/json", "[]", 400),
        ("text/plain", "\n", 400),
        ("application/x-www-form-urlencoded", "text=x", 415),
    ] {
        assert_eq!(server.alert(kind, body).status, status, "{body}");
    }
    assert_eq!(queue(&server.kis).len(), 3);
}

#[test]
fn the_same_number_is_the_same_alert_whenever_it_comes() {
    let mut server = Server::start();
    let first = server.alert("application/json", r#"{"text": "one", "id": "n1"}"#);
    server.again(&[]);
    let again = server.alert("application/json", r#"{"text": "one", "id": "n1"}"#);
    assert_eq!(first.json()["result"]["alerts"][0]["id"], again.json()["result"]["alerts"][0]["id"]);
    let other = server.alert("application/json", r#"{"text": "two", "id": "n1"}"#);
    assert_eq!((other.status, other.code().as_str()), (409, "alert_id_used"));
    assert_eq!(queue(&server.kis).len(), 1);
    // Without a number, the same text within ten seconds is a duplicate that is kept as one.
    assert_eq!(server.alert("text/plain", "one").json()["result"]["alerts"][0]["status"], "duplicate");
}

#[test]
fn of_a_burst_over_many_connections_none_is_lost() {
    let server = Server::start();
    thread::scope(|scope| {
        for sender in 0..16 {
            let server = &server;
            scope.spawn(move || {
                for number in 0..20 {
                    let answer =
                        server.alert("application/json", &json!({ "text": format!("{sender} {number}") }).to_string());
                    let line = &answer.json()["result"]["alerts"][0];
                    assert_eq!((answer.status, line["text"].as_str()), (200, Some(&*format!("{sender} {number}"))));
                }
            });
        }
    });
    let metrics = server.get("/metrics").body;
    assert!(metrics.contains("kis_serve_alerts_total 320"), "{metrics}");
    // The list has the latest two hundred; those of each sender are in their order.
    for sender in 0..16 {
        let mine: Vec<u32> = queue(&server.kis)
            .iter()
            .filter_map(|(text, _)| text.strip_prefix(&format!("{sender} "))?.parse().ok())
            .collect();
        assert!(mine.is_sorted(), "{sender}: {mine:?}");
    }
}

/// Sends an alert under its text, as long as somebody listens; its id in the queue, if the answer came.
fn send(host: &str, text: &str) -> Option<i64> {
    let body = json!({ "text": text, "id": text }).to_string();
    let (auth, length) = (bearer(TOKEN), body.len());
    let mut stream = TcpStream::connect(host).ok()?;
    let head = format!("POST /v1/alerts HTTP/1.1\r\nHost: {host}\r\n{auth}\r\n{JSON}\r\nConnection: close");
    write!(stream, "{head}\r\nContent-Length: {length}\r\n\r\n{body}").ok()?;
    let answer: Answer = hear(&mut stream);
    let answer = serde_json::from_str::<Value>(&answer.body).ok().filter(|_| answer.status == 200)?;
    answer["result"]["alerts"][0]["id"].as_i64()
}

#[test]
fn a_kill_in_the_middle_of_a_burst_loses_nothing_that_was_answered() {
    let mut server = Server::start();
    let texts: Vec<String> = (0..160).map(|number| format!("alert {number}")).collect();
    let answered = AtomicU32::new(0);
    let host = server.host.clone();
    let count = |id: Option<i64>| {
        answered.fetch_add(u32::from(id.is_some()), Ordering::Relaxed);
        id
    };
    let first: Vec<Option<i64>> = thread::scope(|scope| {
        let senders: Vec<_> = texts
            .chunks(20)
            .map(|texts| {
                let (host, count) = (&host, &count);
                scope.spawn(move || texts.iter().map(|text| count(send(host, text))).collect::<Vec<_>>())
            })
            .collect();
        while answered.load(Ordering::Relaxed) < 40 {
            thread::sleep(Duration::from_millis(1));
        }
        server.child.kill().expect("ours");
        senders.into_iter().flat_map(|sender| sender.join().expect("it sends")).collect()
    });
    assert!(first.iter().any(Option::is_none), "it was killed too late for this test");
    server.again(&[]);
    // From the last to the first: what was lost does not get its id anew by chance.
    for (text, before) in texts.iter().zip(first).rev() {
        let id = send(&server.host, text);
        assert!(id.is_some() && (before.is_none() || id == before), "{text}: {before:?}, then {id:?}");
    }
    let mut kept: Vec<String> = queue(&server.kis).into_iter().map(|(text, _)| text).collect();
    let mut texts = texts;
    kept.sort();
    texts.sort();
    assert_eq!(kept, texts, "each is there once");
}
