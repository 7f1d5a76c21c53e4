//! Tokens: issued once, shared, replaced once, never another environment's.

mod common;

use std::time::Duration;

use common::*;
use kis_api::Env;
use serde_json::json;
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{header, method, path},
};

#[tokio::test]
async fn one_token_serves_all_calls() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(PRICE))
        .and(header("authorization", "Bearer token-1"))
        .respond_with(price("70000"))
        .mount(&server)
        .await;
    let kis = client(&server, Env::Real);
    for _ in 0..5 {
        kis.domestic().price(&"005930".parse().expect("a code")).await.expect("a price");
    }
    assert_eq!(count(&server, TOKEN).await, 1);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_the_read_repeated() {
    let server = MockServer::start().await;
    Mock::given(path(TOKEN)).respond_with(token("token-1")).up_to_n_times(1).mount(&server).await;
    Mock::given(path(TOKEN)).respond_with(token("token-2")).mount(&server).await;
    Mock::given(path(PRICE))
        .and(header("authorization", "Bearer token-2"))
        .respond_with(price("70000"))
        .mount(&server)
        .await;
    Mock::given(path(PRICE)).respond_with(refusal(500, "EGW00123")).mount(&server).await;
    let folder = tempfile::tempdir().expect("a folder");
    // Two clients that share a folder hold the dead token both; the second one finds the first one's replacement.
    let kis: Vec<_> =
        (0..2).map(|_| builder(&server, Env::Real).state_dir(folder.path()).build().expect("a client")).collect();
    for kis in &kis {
        kis.authenticate().await.expect("a token");
    }
    for kis in &kis {
        kis.domestic().price(&"005930".parse().expect("a code")).await.expect("a price");
    }
    assert_eq!(count(&server, TOKEN).await, 2, "one issue and one re-issue");
}

#[tokio::test]
async fn many_at_once_replace_it_once() {
    let server = MockServer::start().await;
    Mock::given(path(TOKEN)).respond_with(token("token-1")).up_to_n_times(1).mount(&server).await;
    Mock::given(path(TOKEN)).respond_with(token("token-2")).mount(&server).await;
    Mock::given(path(PRICE))
        .and(header("authorization", "Bearer token-2"))
        .respond_with(price("70000"))
        .mount(&server)
        .await;
    Mock::given(path(PRICE)).respond_with(refusal(500, "EGW00121")).mount(&server).await;
    let kis = client(&server, Env::Real);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let kis = kis.clone();
            tokio::spawn(async move { kis.domestic().price(&"005930".parse().expect("a code")).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a price");
    }
    assert_eq!(count(&server, TOKEN).await, 2);
}

#[tokio::test]
async fn a_token_that_another_process_replaced_is_taken_over() {
    let server = MockServer::start().await;
    Mock::given(path(TOKEN)).respond_with(token("token-1")).up_to_n_times(1).mount(&server).await;
    Mock::given(path(TOKEN)).respond_with(token("token-2")).mount(&server).await;
    let revoked = ResponseTemplate::new(200).set_body_json(json!({"code": 200, "message": "revoked"}));
    Mock::given(path("/oauth2/revokeP")).respond_with(revoked).mount(&server).await;
    Mock::given(path(PRICE))
        .and(header("authorization", "Bearer token-2"))
        .respond_with(price("70000"))
        .mount(&server)
        .await;
    Mock::given(path(PRICE)).respond_with(refusal(500, "EGW00123")).mount(&server).await;
    let folder = tempfile::tempdir().expect("a folder");
    let client = || builder(&server, Env::Real).state_dir(folder.path()).build().expect("a client");
    let (first, other) = (client(), client());
    first.authenticate().await.expect("a token");
    other.revoke_token().await.expect("given back");
    other.authenticate().await.expect("another token");
    first.domestic().price(&"005930".parse().expect("a code")).await.expect("with the other's token");
    assert_eq!(count(&server, TOKEN).await, 2, "the one that is refused is gone already");
}

#[tokio::test]
async fn the_same_dead_token_again_is_an_error() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(PRICE)).respond_with(refusal(500, "EGW00123")).mount(&server).await;
    let error =
        client(&server, Env::Real).domestic().price(&"005930".parse().expect("a code")).await.expect_err("dead");
    assert!(error.is_auth(), "{error}");
    assert_eq!(count(&server, TOKEN).await, 2);
}

#[tokio::test]
async fn without_patience_the_minute_is_a_clear_error() {
    let server = MockServer::start().await;
    let body =
        json!({"error_description": "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)", "error_code": "EGW00133"});
    Mock::given(path(TOKEN)).respond_with(ResponseTemplate::new(403).set_body_json(body)).mount(&server).await;
    let kis = builder(&server, Env::Real).in_memory().token_patience(Duration::ZERO).build().expect("a client");
    let error = kis.authenticate().await.expect_err("too soon");
    assert!(error.is_token_limited() && error.is_auth(), "{error}");
    assert_eq!(count(&server, TOKEN).await, 1);
}

#[tokio::test]
async fn f030_environments_keep_their_tokens_apart() {
    let (real, paper) = (MockServer::start().await, MockServer::start().await);
    let folder = tempfile::tempdir().expect("a folder");
    for (server, env, value) in [(&real, Env::Real, "real-token"), (&paper, Env::Paper, "paper-token")] {
        Mock::given(method("POST")).and(path(TOKEN)).respond_with(token(value)).mount(server).await;
        let bearer = format!("Bearer {value}");
        Mock::given(path(PRICE)).and(header("authorization", &*bearer)).respond_with(price("1")).mount(server).await;
        let kis = builder(server, env).state_dir(folder.path()).build().expect("a client");
        kis.domestic().price(&"005930".parse().expect("a code")).await.expect("its own token");
    }
    // The same key at the same host, in the other environment, finds no token either.
    let kis = builder(&real, Env::Paper).state_dir(folder.path()).build().expect("a client");
    kis.authenticate().await.expect("a token of its own");
    assert_eq!(count(&real, TOKEN).await, 2);
}

#[tokio::test]
async fn f031_a_token_ends_when_the_broker_says_so() {
    let server = MockServer::start().await;
    // A token that was handed out before has less than a day left, whatever the seconds say.
    for (ends, issues) in [("2099-01-01 00:00:00", 1), ("2020-01-01 00:00:00", 3)] {
        server.reset().await;
        let body = json!({"access_token": "token-1", "token_type": "Bearer", "expires_in": 86400,
            "access_token_token_expired": ends});
        Mock::given(path(TOKEN)).respond_with(ResponseTemplate::new(200).set_body_json(body)).mount(&server).await;
        Mock::given(path(PRICE)).respond_with(price("70000")).mount(&server).await;
        let kis = client(&server, Env::Real);
        for _ in 0..3 {
            kis.domestic().price(&"005930".parse().expect("a code")).await.expect("a price");
        }
        assert_eq!(count(&server, TOKEN).await, issues, "until {ends}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_cache_is_its_owners_alone() {
    use std::{fs, os::unix::fs::PermissionsExt};

    let server = MockServer::start().await;
    with_token(&server).await;
    let folder = tempfile::tempdir().expect("a folder");
    builder(&server, Env::Real)
        .state_dir(folder.path())
        .build()
        .expect("a client")
        .authenticate()
        .await
        .expect("a token");
    let key_folder =
        fs::read_dir(folder.path()).expect("readable").next().expect("one entry").expect("readable").path();
    let file = key_folder.join("token.json");
    let mode = |path: &std::path::Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!((mode(&key_folder), mode(&file)), (0o700, 0o600));
    let key = include_str!("../../tests/canary.env").lines().find_map(|line| line.strip_prefix("KIS_APP_KEY="));
    assert!(!key_folder.to_string_lossy().contains(key.expect("a key")), "the key is in no name");

    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("chmod");
    let kis = builder(&server, Env::Real).state_dir(folder.path()).build().expect("a client");
    let error = kis.authenticate().await.expect_err("others could have read it");
    assert!(error.is_local() && error.to_string().contains("chmod 600"), "{error}");
}

/// A process that was stopped with ctrl-z keeps its locks, and so does one whose machine sleeps.
#[tokio::test]
async fn whoever_keeps_the_token_or_the_schedule_is_not_waited_for_without_end() {
    let server = MockServer::start().await;
    with_token(&server).await;
    Mock::given(path(PRICE)).respond_with(price("70000")).mount(&server).await;
    let folder = tempfile::tempdir().expect("a folder");
    let builder = || builder(&server, Env::Real).state_dir(folder.path()).token_patience(Duration::ZERO);
    let kis = builder().build().expect("a client");
    let own = std::fs::read_dir(folder.path()).expect("a folder").next().expect("a client's own").expect("an entry");
    let taken = |name: &str| {
        let file = std::fs::File::create(own.path().join(name)).expect("a file");
        file.lock().expect("nobody has it");
        file
    };
    tokio::time::pause();
    let token = taken("token.lock");
    let error = kis.authenticate().await.expect_err("somebody else is at it");
    assert!(error.is_local() && error.to_string().contains("stopped"), "{error}");
    tokio::time::resume();
    drop(token);
    kis.authenticate().await.expect("a token");
    tokio::time::pause();
    let schedule = taken("schedule");
    let error = kis.domestic().price(&"005930".parse().expect("a code")).await.expect_err("somebody else is at it");
    assert!(error.is_local() && error.to_string().contains("stopped"), "{error}");
    tokio::time::resume();
    drop(schedule);
    kis.domestic().price(&"005930".parse().expect("a code")).await.expect("a price");
}
