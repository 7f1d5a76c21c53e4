//! The commands over HTTP: what they answer, who may ask, and that nothing is done twice.

use std::{
    io::Write as _,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::common::{Kis, Simulator};
use crate::server::{JSON, Server, TOKEN, bearer, hear};

/// What does not differ between two runs.
fn without_times(mut value: Value) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(members) => {
                members.remove("at");
                members.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut value);
    value
}

#[test]
fn a_route_answers_what_the_command_line_prints() {
    let server = Server::start();
    for (line, path) in [
        ("balance", "/v1/balance"),
        ("quote 005930 NASD:AAPL", "/v1/quote?symbol=005930&symbol=NASD:AAPL"),
        ("book 005930", "/v1/book?symbol=005930"),
        ("pnl --by stock", "/v1/pnl?by=stock"),
        ("order list", "/v1/order/list"),
        ("budget show", "/v1/budget/show"),
        ("search 삼성 --limit 3", "/v1/search?name=%EC%82%BC%EC%84%B1&limit=3"),
    ] {
        let (code, printed) = server.kis.json(line);
        let answer = server.get(path);
        assert_eq!((answer.status, answer.header("kis-exit")), (200, Some(&*code.to_string())), "{path}");
        assert_eq!(without_times(answer.json()), without_times(printed), "{path}");
        assert_eq!(answer.header("content-type"), Some("application/json"));
    }
    let answer = server.post("/v1/quote", "", &json!({ "symbol": ["005930", "NASD:AAPL"] }));
    assert_eq!(answer.json()["result"]["quotes"].as_array().map(Vec::len), Some(2), "{}", answer.body);
}

#[test]
fn what_orders_is_told_first_and_done_when_somebody_says_yes() {
    let server = Server::start();
    let buy = json!({ "symbol": "005930", "qty": 1, "limit": 70000 });
    let asked = server.post("/v1/order/buy", "one", &buy);
    assert_eq!((asked.status, asked.header("kis-exit")), (409, Some("2")), "{}", asked.body);
    let question = asked.json()["error"]["confirmation"].clone();
    let preview = question["preview"].as_str().expect("a sentence");
    for part in ["buy 1 share of 005930", "70,000 KRW", "sim"] {
        assert!(preview.contains(part), "{preview}");
    }
    assert_eq!(server.orders().len(), 0, "nobody said yes");

    let yes = |qty: u32| json!({ "symbol": "005930", "qty": qty, "limit": 70000, "confirmation": question["word"] });
    assert_eq!(server.post("/v1/order/buy", "two", &yes(2)).status, 409, "the word was for another order");
    assert_eq!(server.post("/v1/order/buy", "one", &yes(1)).status, 409, "and is spent");
    let asked = server.post("/v1/order/buy", "one", &buy);
    let word = asked.json()["error"]["confirmation"]["word"].clone();
    let yes = json!({ "symbol": "005930", "qty": 1, "limit": 70000, "confirmation": word });
    let done = server.post("/v1/order/buy", "one", &yes);
    assert_eq!((done.status, &done.json()["result"]["status"]), (200, &"accepted".into()), "{}", done.body);
    assert_eq!(server.orders().len(), 1);

    let dry =
        server.post("/v1/order/buy", "", &json!({ "symbol": "005930", "qty": 1, "limit": 70000, "dry_run": true }));
    assert_eq!((dry.status, server.orders().len()), (200, 1), "{}", dry.body);
    let more =
        server.post("/v1/order/buy", "three", &json!({ "symbol": "005930", "qty": 1, "market": true, "yes": true }));
    assert_eq!((more.status, server.orders().len()), (200, 2), "{}", more.body);
}

#[test]
fn a_refusal_has_the_status_of_its_exit_code() {
    let server = Server::start();
    for (path, body, status, exit) in [
        ("/v1/order/buy", json!({ "symbol": "005930", "qty": 1, "limit": 70001, "yes": true }), 422, "4"),
        ("/v1/order/buy", json!({ "symbol": "005930", "qty": 1, "limit": "x", "yes": true }), 400, "2"),
        ("/v1/order/buy", json!({ "symbol": "005930", "limit": 1, "amout": 1, "yes": true }), 400, "2"),
        ("/v1/order/status", json!({ "order_no": "0000099999" }), 422, "4"),
        ("/v1/halt", json!({}), 200, "0"),
        ("/v1/order/buy", json!({ "symbol": "005930", "qty": 1, "limit": 70000, "yes": true }), 423, "6"),
        ("/v1/resume", json!({ "yes": true }), 200, "0"),
        ("/v1/state/export", json!({ "file": "x" }), 404, "2"),
        ("/v1/auth/status", json!({}), 404, "2"),
    ] {
        let answer = server.post(path, &format!("{path}{body}"), &body);
        assert_eq!((answer.status, answer.header("kis-exit")), (status, Some(exit)), "{path} {body}: {}", answer.body);
    }
    let halted = server.ask("POST", "/v1/halt", &[&bearer(TOKEN), JSON], "");
    assert_eq!(halted.status, 200, "stopping needs nothing: {}", halted.body);
    let korean = server.ask("GET", "/v1/nowhere", &[&bearer(TOKEN), "Accept-Language: ko-KR,en;q=0.5"], "");
    assert!(korean.json()["error"]["message"].as_str().expect("a text").contains("없습니다"), "{}", korean.body);
}

#[test]
fn f111_without_the_token_nothing_is_told_and_wrong_ones_have_to_wait() {
    let server = Server::start();
    for (headers, status) in [
        (vec![], 401),
        (vec![bearer("")], 401),
        (vec![bearer(&TOKEN[1..])], 401),
        (vec![format!("Authorization: Basic {TOKEN}")], 401),
        (vec![format!("Authorization: {TOKEN}")], 401),
        // Too many of them.
        (vec![bearer("x")], 429),
        (vec![bearer("x")], 429),
        // The owner is not kept out by others.
        (vec![bearer(TOKEN)], 200),
        (vec![format!("Authorization: bearer {TOKEN}")], 200),
        (vec![bearer("x")], 401),
    ] {
        let lines: Vec<&str> = headers.iter().map(String::as_str).collect();
        let answer = server.ask("GET", "/v1/balance", &lines, "");
        assert_eq!(answer.status, status, "{headers:?}: {}", answer.body);
        assert_eq!(answer.body.contains("holdings"), status == 200);
        assert_eq!(answer.header("retry-after").is_some(), status == 429);
        assert!(!answer.body.contains(TOKEN) && !answer.head.contains(TOKEN));
    }
    assert_eq!(server.ask("POST", "/v1/alerts", &[JSON], r#"{"text": "x"}"#).status, 401);
    assert_eq!(server.ask("GET", "/healthz", &[], "").status, 200);
}

#[test]
fn the_token_is_made_at_the_first_start_and_shown_once() {
    let simulator = Simulator::start();
    let mut server = Server::of(Kis::at(&simulator), simulator, &[]);
    // Where nobody looks nothing is shown: logs are read by others.
    assert_eq!(server.told(0), "");
    server.again(&["--new-token"]);
    let told = server.told(4);
    let token = told.lines().find_map(|line| line.split_once("/login#")).expect("a link").1.to_owned();
    let alerts_only = told.lines().last().expect("a token").to_owned();
    assert_eq!((token.len(), alerts_only.len()), (43, 43), "{told}");
    server.again(&[]);
    let status = |path: &str, token: &str| server.ask("GET", path, &[&bearer(token)], "").status;
    assert_eq!((status("/v1/balance", &token), status("/v1/balance", &alerts_only)), (200, 403));
    assert_eq!(server.ask("POST", "/v1/alerts", &[&bearer(&alerts_only), JSON], r#"{"text": "x"}"#).status, 200);
    let stored = server.kis.config_dir().join("secrets/serve.token.json");
    let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(stored).expect("a file"));
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn f112_what_is_too_large_or_too_slow_is_not_waited_for() {
    let server = Server::start();
    let (host, auth) = (&server.host, bearer(TOKEN));
    let head = format!("POST /v1/alerts HTTP/1.1\r\nHost: {host}\r\n{auth}\r\n{JSON}\r\n");
    let large = "x".repeat(64 * 1024 + 1);
    assert_eq!(server.alert("application/json", &large).status, 413);
    let chunk = format!("{:x}\r\n{large}\r\n0\r\n\r\n", large.len());
    assert_eq!(server.say(&format!("{head}Transfer-Encoding: chunked\r\n\r\n{chunk}")).status, 413);
    let fits = json!({ "text": "x".repeat(60 * 1024) }).to_string();
    assert_eq!(server.alert("application/json", &fits).status, 200);

    thread::scope(|scope| {
        let slow_head = scope.spawn(|| server.say("GET /healthz HTTP/1.1\r\nHost: "));
        let slow_body = scope.spawn(|| server.say(&format!("{head}Content-Length: 100\r\n\r\n{{")));
        let trickle = scope.spawn(|| {
            let mut stream = server.call();
            let until = Instant::now() + Duration::from_secs(30);
            while Instant::now() < until && stream.write_all(b"G").is_ok() {
                thread::sleep(Duration::from_millis(500));
            }
            hear(&mut stream)
        });
        assert_eq!(slow_head.join().expect("an answer").status, 408);
        assert_eq!(slow_body.join().expect("an answer").status, 408);
        assert!(matches!(trickle.join().expect("an answer").status, 400 | 408 | 0));
    });

    // Thirty-two who say nothing: the next one is told so, until one of them leaves.
    let mut held: Vec<_> = (0..32).map(|_| server.call()).collect();
    let turned_away = server.ask("GET", "/healthz", &[], "");
    assert_eq!(turned_away.status, 503, "{}", turned_away.head);
    held.clear();
    let comes_in = || server.ask("GET", "/healthz", &[], "").status == 200;
    assert!((0..100).any(|_| comes_in() || {
        thread::sleep(Duration::from_millis(50));
        false
    }));
}

#[test]
fn f113_pages_of_other_sites_can_send_nothing() {
    let server = Server::start();
    let (auth, own) = (bearer(TOKEN), format!("Origin: http://{}", server.host));
    let key = "Idempotency-Key: k";
    for (headers, status) in [
        // What a page may send anywhere without asking first: a form, or text.
        (vec![&*auth, "Content-Type: application/x-www-form-urlencoded", key], 415),
        (vec![&*auth, "Content-Type: text/plain", key], 415),
        (vec![&*auth, "Content-Type: multipart/form-data; boundary=x", key], 415),
        (vec![&*auth, key], 415),
        (vec![&*auth, JSON, key, "Origin: https://evil.example"], 403),
        (vec![&*auth, JSON, key, "Origin: null"], 403),
        (vec![&*auth, JSON, key, "Sec-Fetch-Site: cross-site"], 403),
        // A browser sends neither the token nor this key by itself.
        (vec![JSON, &*own], 401),
        (vec![&*auth, JSON, &*own], 400),
        (vec![&*auth, JSON, key, &*own], 200),
    ] {
        let answer = server.ask("POST", "/v1/trading/on", &headers, r#"{"switch": "kr"}"#);
        assert_eq!(answer.status, status, "{headers:?}: {}", answer.body);
        assert!(answer.header("access-control-allow-origin").is_none());
    }
    let preflight = ["Origin: https://evil.example", "Access-Control-Request-Method: POST"];
    assert_eq!(server.ask("OPTIONS", "/v1/trading/on", &preflight, "").status, 403);
}

#[test]
fn f114_another_name_for_this_machine_leads_nowhere() {
    let server = Server::with("[serve]\nhosts = ['home.example.ts.net']\n", &[]);
    let port = server.host.rsplit(':').next().expect("a port");
    for (host, status) in [
        (format!("127.0.0.1:{port}"), 200),
        (format!("localhost:{port}"), 200),
        ("home.example.ts.net".into(), 200),
        ("evil.example".into(), 403),
        (format!("evil.example:{port}"), 403),
        ("127.0.0.1.evil.example".into(), 403),
        ("192.168.0.9".into(), 403),
        (String::new(), 403),
    ] {
        for path in ["/healthz", "/v1/balance", "/openapi.json", "/metrics"] {
            let answer = server.ask("GET", path, &[&format!("Host: {host}"), &bearer(TOKEN)], "");
            assert_eq!(answer.status, status, "{host} {path}: {}", answer.body);
        }
    }
    let twice =
        format!("GET /healthz HTTP/1.1\r\nHost: {}\r\nHost: evil.example\r\nConnection: close\r\n\r\n", server.host);
    assert!(matches!(server.say(&twice).status, 400 | 403));
}

#[test]
fn f115_a_request_that_is_played_again_is_carried_out_once() {
    let mut server = Server::start();
    let buy = json!({ "symbol": "005930", "qty": 1, "limit": 70000, "yes": true });
    assert_eq!(server.post("/v1/order/buy", "", &buy).code(), "idempotency_key");
    let first = server.post("/v1/order/buy", "key", &buy);
    assert_eq!((first.status, server.orders().len()), (200, 1), "{}", first.body);
    // The same in another order of its members, and by another process.
    let same = r#"{"yes": true, "limit": 70000, "qty": 1, "symbol": "005930"}"#;
    let key = ["Idempotency-Key: key", JSON, &bearer(TOKEN)];
    for again in [false, true] {
        if again {
            server.again(&[]);
        }
        let answer = server.ask("POST", "/v1/order/buy", &key, same);
        assert_eq!((answer.status, answer.header("idempotency-replayed")), (200, Some("true")), "{}", answer.body);
        assert_eq!((answer.body, server.orders().len()), (first.body.clone(), 1));
    }
    let other =
        server.post("/v1/order/buy", "key", &json!({ "symbol": "005930", "qty": 2, "limit": 70000, "yes": true }));
    assert_eq!((other.status, other.code().as_str()), (409, "idempotency_key_used"));

    // Eight at once, while the broker takes its time.
    server.simulator.ask("POST", "/__sim/faults", r#"[{"path": "order-cash", "do": "delay", "ms": 1500}]"#);
    let statuses: Vec<u16> = thread::scope(|scope| {
        let asking: Vec<_> =
            (0..8).map(|_| scope.spawn(|| server.post("/v1/order/buy", "crowd", &buy).status)).collect();
        asking.into_iter().map(|asking| asking.join().expect("an answer")).collect()
    });
    assert_eq!(server.orders().len(), 2, "{statuses:?}");
    assert!(statuses.contains(&200) && statuses.iter().all(|status| matches!(status, 200 | 409)), "{statuses:?}");
}

#[test]
fn f116_no_look_up_changes_anything() {
    let server = Server::start();
    let document = server.get("/openapi.json").json();
    let paths = document["paths"].as_object().expect("paths");
    let mut refused = 0;
    for (path, item) in paths.iter().filter(|(path, _)| path.starts_with("/v1/")) {
        if item.get("get").is_none() {
            let answer =
                server.get(&format!("{path}?yes=true&dry_run=false&symbol=005930&qty=1&limit=70000&switch=kr"));
            assert!(matches!(answer.status, 400 | 405), "{path}: {} {}", answer.status, answer.body);
            assert_eq!(server.get(path).status, 405, "{path}");
            refused += 1;
        }
        for method in ["PUT", "DELETE", "PATCH", "TRACE", "get"] {
            assert_eq!(server.ask(method, path, &[&bearer(TOKEN)], "").status, 405, "{method} {path}");
        }
    }
    assert!(refused > 20, "{refused}");
    // Words of a path are words, whatever they look like.
    for path in ["/v1/order/../halt", "/v1//halt", "/v1/halt/", "/v1/HALT", "/v1/order%2Fbuy", "/v1/--yes", "/v1/"] {
        let answer = server.post(path, path, &json!({}));
        assert!(matches!(answer.status, 400 | 404), "{path}: {} {}", answer.status, answer.body);
    }
    assert_eq!(server.orders().len(), 0);
    let (_, shown) = server.kis.json("trading show");
    assert!(!shown.to_string().contains("halted"), "{shown}");
}

/// `UPDATE_DOCS=1` writes it anew.
#[test]
#[expect(clippy::disallowed_methods, reason = "whoever runs the test says what it is to do")]
fn the_document_in_the_repository_is_the_one_that_is_served() {
    let served = Server::start().get("/openapi.json").body;
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/openapi.json");
    if std::env::var("UPDATE_DOCS").is_ok() {
        std::fs::write(&path, &served).expect("written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == served,
        "docs/openapi.json is not what is served: UPDATE_DOCS=1 cargo test -p kis-cli --test cli http::"
    );
}
