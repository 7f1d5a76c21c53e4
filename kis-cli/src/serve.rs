//! `kis serve`: the commands over HTTP, alerts from a phone, and the page.
//!
//! It is a door as the terminal is: words become commands, and the engine decides. What is asked comes through
//! `connection` (how many, how slow), `guard` (who), `commands` or `alerts` (what), and is carried out by the desk.

mod alerts;
mod answer;
mod commands;
mod confirm;
mod connection;
pub(crate) mod fuzzing;
mod guard;
mod hosts;
mod key;
mod listen;
mod members;
mod metrics;
mod openapi;
mod qr;
mod tls;
mod tries;

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, header},
    middleware::from_fn_with_state,
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use beagle_core::{Lang, Text};
use serde_json::json;
use tokio::sync::{Notify, OwnedRwLockReadGuard, RwLock};

pub(crate) use self::{
    commands::{Came, Change, Consent, at, words},
    guard::{Turned, body, is_of_type, peer},
    key::{Bearer, Key},
    listen::{Listener, Place},
    members::{Member, Members},
    qr::drawn as qr,
    tls::{Source as TlsSource, Tls},
};
use self::{confirm::Questions, connection::Served, hosts::Hosts, metrics::Metrics, tries::Tries};
use crate::{commands::Desk, door, failure::Refusal, notify, page};

/// Everything that requests are served with.
pub(crate) struct Reception {
    desk: Arc<Desk<'static>>,
    key: Key,
    hosts: Hosts,
    tries: Tries,
    questions: Questions,
    alerts: alerts::Queue,
    metrics: Metrics,
    /// What can be asked.
    tree: clap::Command,
    tls: Option<Arc<Tls>>,
    /// Somebody may have to be told something.
    told: Notify,
    /// Held by whatever must come to its end.
    busy: Arc<RwLock<()>>,
}

/// What a server is made of.
pub(crate) struct Parts {
    /// Where commands are carried out.
    pub(crate) desk: Arc<Desk<'static>>,
    /// What opens it.
    pub(crate) key: Key,
    /// TLS, which it needs off this machine.
    pub(crate) tls: Option<Tls>,
}

/// Serves until it is told to stop, and then until what is under way has ended.
///
/// # Errors
/// When it can't be served.
pub(crate) async fn serve(parts: Parts, listener: Listener, stop: impl Future<Output = ()>) -> Result<(), Refusal> {
    let (queue, waiting) = alerts::Queue::new();
    let settings = &parts.desk.app.settings.serve;
    let tls = parts.tls.map(Arc::new);
    let reception = Arc::new(Reception {
        hosts: Hosts::new(&settings.hosts.value, &settings.origins.value),
        tries: Tries::default(),
        questions: Questions::default(),
        alerts: queue,
        metrics: Metrics::new().map_err(|error| broken(&error.to_string()))?,
        tree: door::tree(),
        tls: tls.clone(),
        told: Notify::new(),
        busy: Arc::default(),
        desk: parts.desk,
        key: parts.key,
    });
    let served = Served { router: router(&reception), tls };
    let serving = connection::serve(listener, served, stop);
    tokio::select! {
        () = serving => {}
        () = alerts::take_in(Arc::clone(&reception), waiting) => {}
        () = tell(&reception) => {}
    }
    // What was begun comes to its end, though nobody waits for its answer any more.
    let _ended = reception.busy.write().await;
    notify::flush(&reception.desk).await;
    Ok(())
}

/// Carries out what the owner is to be told, after whatever may have queued something.
async fn tell(reception: &Reception) {
    loop {
        reception.told.notified().await;
        notify::flush(&reception.desk).await;
    }
}

fn router(reception: &Arc<Reception>) -> Router {
    let state = || Arc::clone(reception);
    let owner = || from_fn_with_state(state(), guard::owner);
    let commands = get(commands::get).post(commands::post);
    Router::new()
        .route("/v1/{*path}", commands.layer(owner()))
        .route("/v1/alerts", post(alerts::post).layer(from_fn_with_state(state(), guard::forwarder)))
        .route("/metrics", get(text).layer(from_fn_with_state(state(), guard::local)))
        .route("/healthz", get(healthy))
        .route("/openapi.json", get(document))
        .route("/authority.crt", get(authority))
        .merge(page::router())
        .fallback(nowhere)
        .layer(from_fn_with_state(state(), guard::everybody))
        .with_state(state())
}

async fn healthy() -> Response {
    axum::body::Body::from(json!({ "status": "ok" }).to_string()).into_response()
}

async fn text(State(reception): State<Arc<Reception>>) -> Response {
    ([(header::CONTENT_TYPE, metrics::CONTENT_TYPE)], reception.metrics.text()).into_response()
}

async fn document(State(reception): State<Arc<Reception>>) -> Response {
    let text = format!("{:#}\n", openapi::document(&reception.tree));
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}

/// The certificate of our own authority, for a phone to trust.
async fn authority(State(reception): State<Arc<Reception>>, headers: HeaderMap) -> Response {
    let Some(authority) = reception.tls.as_ref().and_then(|tls| tls.authority()) else {
        return nowhere(State(Arc::clone(&reception)), headers).await;
    };
    ([(header::CONTENT_TYPE, "application/x-x509-ca-cert")], authority.der().to_vec()).into_response()
}

async fn nowhere(State(reception): State<Arc<Reception>>, headers: HeaderMap) -> Response {
    let hint = Text::new("/openapi.json 에 모두 있습니다", "/openapi.json has them all");
    reception.turn_away(guard::no_such_route(hint), &headers)
}

impl Reception {
    /// Where commands are carried out.
    pub(crate) fn desk(&self) -> &Desk<'static> {
        &self.desk
    }

    /// What can be asked.
    pub(crate) fn tree(&self) -> &clap::Command {
        &self.tree
    }

    /// What opens it.
    pub(crate) fn key(&self) -> &Key {
        &self.key
    }

    /// Whether everything goes by TLS.
    pub(crate) fn is_tls(&self) -> bool {
        self.tls.is_some()
    }

    /// The language that a client likes best.
    pub(crate) fn lang(&self, headers: &HeaderMap) -> Lang {
        answer::lang(headers, self.desk.app.look().lang())
    }

    /// Kept by whatever must come to its end before the server does.
    fn under_way(&self) -> Option<OwnedRwLockReadGuard<()>> {
        Arc::clone(&self.busy).try_read_owned().ok()
    }
}

/// So many random bytes, as a word.
pub(crate) fn random<const BYTES: usize>() -> String {
    let mut bytes = [0; BYTES];
    // Without randomness there are no secrets, and nothing to serve.
    getrandom::fill(&mut bytes).unwrap_or_else(|error| panic!("this machine has no randomness: {error}"));
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn broken(why: &str) -> Refusal {
    Refusal::failed(
        "serve",
        Text::new(format!("서버를 시작할 수 없습니다: {why}"), format!("cannot serve: {why}")),
        Text::default(),
    )
}
