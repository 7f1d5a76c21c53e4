//! The ways to the server: the Unix socket, TLS, and how it ends.

#![cfg(unix)]

use std::{
    fs,
    io::Write as _,
    os::unix::{fs::MetadataExt as _, net::UnixStream},
    sync::Arc,
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use tokio_rustls::rustls::{
    ClientConfig, ClientConnection, RootCertStore, StreamOwned,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, ServerName, pem::PemObject as _},
};

use crate::common::Kis;
use crate::server::{Server, TOKEN, bearer, hear};

#[test]
fn the_unix_socket_is_its_owners_and_wants_the_token_as_well() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kis.sock");
    let server = Server::with("", &["--listen", &format!("unix:{}", path.display())]);
    assert_eq!(fs::metadata(&path).expect("a socket").mode() & 0o777, 0o600);
    for (token, status) in [(TOKEN, 200), ("wrong", 401)] {
        let mut stream = UnixStream::connect(&path).expect("it listens");
        let auth = bearer(token);
        write!(stream, "GET /v1/cash HTTP/1.1\r\nHost: localhost\r\n{auth}\r\nConnection: close\r\n\r\n")
            .expect("said");
        assert_eq!(hear(&mut stream).status, status);
    }
    drop(server);
}

#[test]
fn off_this_machine_it_needs_tls() {
    let kis = Kis::new().with("KIS_SERVE_TOKEN", TOKEN);
    let run = kis.run("serve --listen 0.0.0.0:0");
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
    assert!(run.err.contains("--tls-self"), "{}", run.err);
    let run = kis.with("KIS_SERVE_TOKEN", "short").run("serve --port 0");
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(!run.err.contains("short"), "{}", run.err);
}

/// What a client hears that trusts this authority and asks for this name.
fn over_tls(
    server: &Server,
    authority: &CertificateDer<'static>,
    name: &str,
) -> std::io::Result<crate::server::Answer> {
    let mut roots = RootCertStore::empty();
    roots.add(authority.clone()).expect("a certificate");
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("TLS")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(name.to_owned()).expect("a name");
    let client = ClientConnection::new(Arc::new(config), name).expect("a client");
    let mut stream = StreamOwned::new(client, server.call());
    let (host, auth) = (&server.host, bearer(TOKEN));
    write!(stream, "GET /v1/cash HTTP/1.1\r\nHost: {host}\r\n{auth}\r\nConnection: close\r\n\r\n")?;
    Ok(hear(&mut stream))
}

#[test]
fn its_own_authority_vouches_for_it_and_is_the_same_at_the_next_start() {
    let mut server = Server::with("[serve]\nhosts = ['box.local']\n", &["--tls-self"]);
    let file = server.kis.config_dir().join("serve/authority.pem");
    let authority = CertificateDer::from_pem_file(&file).expect("a certificate");
    let key = server.kis.config_dir().join("serve/authority.key");
    assert_eq!(fs::metadata(key).expect("a key").mode() & 0o777, 0o600);
    for name in ["127.0.0.1", "box.local"] {
        assert_eq!(over_tls(&server, &authority, name).expect(name).status, 200, "{name}");
    }
    for name in ["127.0.0.2", "evil.example"] {
        assert!(over_tls(&server, &authority, name).is_err(), "{name}");
    }
    // Plain HTTP is no handshake, and tells nothing.
    assert_eq!(server.get("/healthz").status, 0);
    server.again(&["--tls-self"]);
    assert_eq!(CertificateDer::from_pem_file(&file).expect("a certificate"), authority);
    assert_eq!(over_tls(&server, &authority, "127.0.0.1").expect("trusted").status, 200);

    let other = Kis::new().with("KIS_SERVE_TOKEN", TOKEN);
    other.configure("[serve]\nhosts = ['broker.example.com']\n");
    let run = other.run("serve --port 0 --tls-self");
    assert_eq!(run.code, 2, "an authority of the home vouches for the home: {}", run.err);
}

#[test]
fn an_order_that_is_under_way_comes_to_its_end_and_is_answered() {
    let mut server = Server::start();
    server.simulator.ask("POST", "/__sim/faults", r#"[{"path": "order-cash", "do": "delay", "ms": 2000}]"#);
    let buy = json!({ "symbol": "005930", "qty": 1, "limit": 70000, "yes": true });
    let answer = thread::scope(|scope| {
        let asked = scope.spawn(|| server.post("/v1/order/buy", "one", &buy));
        while server.simulator.requests("order-cash") == 0 {
            thread::sleep(Duration::from_millis(20));
        }
        server.tell_to_end();
        asked.join().expect("an answer")
    });
    assert_eq!((answer.status, &answer.json()["result"]["status"]), (200, &"accepted".into()), "{}", answer.body);
    assert_eq!(server.end(), Some(0));
}

/// Whoever asked has gone: what was begun is carried to its end all the same.
#[test]
fn an_order_goes_on_when_nobody_waits_for_it() {
    let mut server = Server::start();
    server.simulator.ask("POST", "/__sim/faults", r#"[{"path": "order-cash", "do": "delay", "ms": 1500}]"#);
    let body = r#"{"symbol": "005930", "qty": 1, "limit": 70000, "yes": true}"#;
    let (host, auth, length) = (&server.host, bearer(TOKEN), body.len());
    let head = format!("POST /v1/order/buy HTTP/1.1\r\nHost: {host}\r\n{auth}\r\nContent-Type: application/json");
    let mut stream = server.call();
    write!(stream, "{head}\r\nIdempotency-Key: one\r\nContent-Length: {length}\r\n\r\n{body}").expect("said");
    while server.simulator.requests("order-cash") == 0 {
        thread::sleep(Duration::from_millis(20));
    }
    drop(stream);
    assert_eq!(server.end(), Some(0));
    let (_, journal) = server.kis.json("journal");
    assert_eq!(journal["result"]["intents"][0]["status"], "accepted", "{journal:#}");
    server.again(&[]);
    let answer = server.post("/v1/order/buy", "one", &serde_json::from_str(body).expect("JSON"));
    assert_eq!((answer.status, answer.header("idempotency-replayed")), (200, Some("true")));
}

/// Events of a journal, without what tells two journals apart.
fn events(journal: &Value) -> Value {
    let mut intents = journal["result"]["intents"].clone();
    for intent in intents.as_array_mut().expect("intents") {
        let intent = intent.as_object_mut().expect("an intent");
        for name in ["door", "at", "order_no"] {
            intent.remove(name);
        }
        for event in intent["events"].as_array_mut().into_iter().flatten() {
            event.as_object_mut().map(|event| event.remove("at"));
        }
    }
    intents
}

#[test]
fn the_same_command_by_another_door_leaves_the_same_journal_but_for_the_door() {
    let (typed, posted) = (Server::start(), Server::start());
    for (line, path, members) in [
        (
            "order buy 005930 2 --limit 70000 --yes",
            "order/buy",
            json!({ "symbol": "005930", "qty": 2, "limit": 70000 }),
        ),
        (
            "order sell 005930 half --limit 71000 --yes",
            "order/sell",
            json!({ "symbol": "005930", "qty": "half", "limit": 71000 }),
        ),
        (
            "order buy NASD:AAPL 1 --limit 100 --yes",
            "order/buy",
            json!({ "symbol": "NASD:AAPL", "qty": 1, "limit": 100 }),
        ),
        ("order cancel 0000000002 --yes", "order/cancel", json!({ "order_no": "0000000002" })),
    ] {
        let (code, printed) = typed.kis.json(line);
        let mut body = members.clone();
        body["yes"] = true.into();
        let answer = posted.post(&format!("/v1/{path}"), line, &body);
        assert_eq!(answer.header("kis-exit"), Some(&*code.to_string()), "{line}: {printed:#}\n{}", answer.body);
    }
    let (typed, posted) = (typed.kis.json("journal").1, posted.kis.json("journal").1);
    assert!(typed["result"]["intents"].as_array().is_some_and(|intents| intents.len() >= 3), "{typed:#}");
    assert_eq!(events(&typed), events(&posted));
    for (journal, door) in [(&typed, "cron"), (&posted, "http")] {
        let intents = journal["result"]["intents"].as_array().expect("intents");
        assert!(intents.iter().all(|intent| intent["door"] == door), "{journal:#}");
    }
}
