//! The page of `kis serve`: what the terminal shows, for a phone. It is made here and now, of the same values that the
//! terminal prints, and its forms are made of the same grammar; a small script keeps it fresh.

mod act;
mod assets;
mod form;
mod icon;
mod layout;
mod session;
mod view;

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use beagle_core::{Lang, Origin, Text, command::Door};
use maud::Markup;

use self::{
    layout::Shell,
    session::Session,
    view::{PAGES, View},
};
use crate::{chart::Size, door::Wish, print::Shown, serve::Reception};

/// What a page may load: its own files, and nothing that stands in it.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; \
     worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);
/// What a drawing may: it brings its own colours.
const DRAWING_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'");

/// The routes of the page.
pub(crate) fn router() -> Router<Arc<Reception>> {
    Router::new()
        .route("/", get(home))
        .route("/page/{name}", get(named))
        .route("/live/{name}", get(live))
        .route("/chart/{name}", get(chart))
        .route("/do", post(act::post))
        .route("/login", get(session::form).post(session::login))
        .route("/logout", post(session::logout))
        .route("/lang", get(session::lang))
        .merge(assets::router())
}

async fn home(state: State<Arc<Reception>>, request: Request) -> Response {
    named(state, Path(PAGES[0].name.to_owned()), request).await
}

/// A page, whole.
async fn named(State(reception): State<Arc<Reception>>, Path(name): Path<String>, request: Request) -> Response {
    let Some(session) = Session::of(&reception, request.headers()) else { return session::to_login() };
    let Some(view) = PAGES.iter().find(|view| view.name == name) else { return StatusCode::NOT_FOUND.into_response() };
    let shell = Shell::new(&reception, &session).await;
    let body = view::whole(&reception, (view, &session), request.uri().query().unwrap_or_default()).await;
    respond(StatusCode::OK, &shell.page((view.title().get(session.lang), view.name), &body))
}

/// What may have changed on a page since.
async fn live(State(reception): State<Arc<Reception>>, Path(name): Path<String>, request: Request) -> Response {
    let Some(session) = Session::of(&reception, request.headers()) else {
        return StatusCode::UNAUTHORIZED.into_response();
    };
    let Some(view) = PAGES.iter().find(|view| view.name == name) else { return StatusCode::NOT_FOUND.into_response() };
    respond(StatusCode::OK, &view::live(&reception, view, session.lang).await)
}

/// A drawing.
async fn chart(State(reception): State<Arc<Reception>>, Path(name): Path<String>, request: Request) -> Response {
    let Some(session) = Session::of(&reception, request.headers()) else {
        return StatusCode::UNAUTHORIZED.into_response();
    };
    let query = request.uri().query().unwrap_or_default();
    let words = match name.as_str() {
        "equity.svg" => vec!["pnl".to_owned(), "--equity".to_owned()],
        "pnl.svg" => vec!["pnl".to_owned()],
        "candles.svg" => view::candles(query),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    let Some(drawing) = shown(&reception, &words).await.drawing(session.lang, Size::Phone) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = HeaderValue::from_static("image/svg+xml");
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, DRAWING_POLICY)], drawing).into_response()
}

/// What these words show; a command that changes something is refused.
async fn shown(reception: &Reception, words: &[String]) -> Shown {
    let desk = reception.desk();
    match Wish::read(words, desk).await {
        Ok(wish) if wish.is_reading() => wish.carry_out(desk, Origin::new(Door::Page)).await,
        Ok(wish) => wish.carry_out(desk, Origin::new(Door::Page).dry_run()).await,
        Err(refusal) => Shown::refused(desk.app.heading(), refusal),
    }
}

/// HTML, and what it may load.
fn respond(status: StatusCode, page: &Markup) -> Response {
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, POLICY)];
    (status, headers, page.clone().into_string()).into_response()
}

/// `English · 한국어`, as helps of the command line have it.
fn both(help: &str, lang: Lang) -> &str {
    match (help.rsplit_once(" · "), lang) {
        (Some((_, ko)), Lang::Ko) => ko,
        (Some((en, _)), Lang::En) => en,
        (None, _) => help,
    }
}

const fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::Ko => "ko",
        Lang::En => "en",
    }
}

impl View {
    fn title(&self) -> Text {
        Text::new(self.ko, self.en)
    }
}
