//! What a form asks: the same commands, with a look at what would be ordered before it is.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::Response,
};
use beagle_core::{Lang, Text, command::Door};
use maud::{Markup, html};

use super::{
    form,
    layout::Shell,
    respond,
    session::{self, Session},
};
use crate::{
    door::Wish,
    print::{Shown, html},
    serve::{Came, Change, Consent, Members, Reception, Turned, body, is_of_type, words},
};

/// What a form sent.
struct Sent {
    command: String,
    request: String,
    confirmation: Option<String>,
    members: Vec<(String, String)>,
}

/// Carries out what a form asks, or asks back.
pub(super) async fn post(State(reception): State<Arc<Reception>>, request: Request) -> Response {
    let (parts, sent) = request.into_parts();
    let headers = &parts.headers;
    let Some(session) = Session::of(&reception, headers) else { return session::to_login() };
    let lang = session.lang;
    let came = async {
        if !is_of_type(headers, "application/x-www-form-urlencoded") {
            return Err(Turned::wrong_type("application/x-www-form-urlencoded"));
        }
        let sent = read(&reception, &session, &body(headers, sent).await?)?;
        let came = carry_out(&reception, &sent, lang).await?;
        Ok((sent, came))
    };
    let (status, title, body) = match came.await {
        Ok((sent, Came::Asked { preview, word })) => {
            let token = session.form_token(&reception);
            (StatusCode::OK, Text::new("확인", "Confirm"), question((&sent, &word), (preview.get(lang), &token), lang))
        }
        Ok((_, Came::Done(shown))) => (StatusCode::OK, Text::new("결과", "Result"), result(&shown, lang)),
        Ok((_, Came::Before(_))) => {
            let text = Text::new(
                "이미 처리한 요청입니다. 기록에서 결과를 볼 수 있습니다.",
                "This was carried out already; the journal has what came of it.",
            );
            (
                StatusCode::OK,
                Text::new("결과", "Result"),
                html! { p.card role="status" { (text.get(lang)) } (back(lang)) },
            )
        }
        Err(turned) => {
            let failure = &turned.refusal.failure;
            let body = html! {
                div.card {
                    p.warn.strong role="alert" { (failure.message.get(lang)) }
                    p { (failure.hint.get(lang)) }
                }
                (back(lang))
            };
            (turned.status, Text::new("거절", "Refused"), body)
        }
    };
    let shell = Shell::new(&reception, &session).await;
    respond(status, &shell.page((title.get(lang), "do"), &body))
}

/// A form of this session, and of no other site's.
fn read(reception: &Reception, session: &Session, body: &[u8]) -> Result<Sent, Turned> {
    let mut sent = Sent { command: String::new(), request: String::new(), confirmation: None, members: Vec::new() };
    let mut token = String::new();
    for (name, value) in url::form_urlencoded::parse(body).into_owned() {
        match name.as_str() {
            "form" => token = value,
            "command" => sent.command = value,
            "request" => sent.request = value,
            "confirmation" => sent.confirmation = Some(value),
            // A field that was left empty says nothing.
            _ if value.trim().is_empty() => {}
            _ => sent.members.push((name, value)),
        }
    }
    if session.is_form_token(reception, &token) && !sent.request.is_empty() { Ok(sent) } else { Err(foreign()) }
}

async fn carry_out(reception: &Arc<Reception>, sent: &Sent, lang: Lang) -> Result<Came, Turned> {
    let words = words(reception.tree(), &sent.command, Members::of_pairs(spread(&sent.members)))?;
    let wish = Wish::read(&words, reception.desk()).await?;
    let consent = sent.confirmation.clone().map_or(Consent::Missing, Consent::Word);
    let change = Change { words, wish, consent, key: Some(sent.request.clone()), door: Door::Page };
    change.carry_out(reception, lang).await
}

/// Several words in a field that takes a list are that many values.
fn spread(members: &[(String, String)]) -> Vec<(String, String)> {
    const LISTS: [&str; 2] = ["confirm", "id"];
    let words = |(name, value): &(String, String)| -> Vec<(String, String)> {
        if LISTS.contains(&name.as_str()) {
            value
                .split([',', ' '])
                .filter(|word| !word.is_empty())
                .map(|word| (name.clone(), word.to_owned()))
                .collect()
        } else {
            vec![(name.clone(), value.trim().to_owned())]
        }
    };
    members.iter().flat_map(words).collect()
}

fn question((sent, word): (&Sent, &str), (preview, token): (&str, &str), lang: Lang) -> Markup {
    let say = |ko: &'static str, en: &'static str| if lang == Lang::Ko { ko } else { en };
    html! {
        div.card {
            p.preview { (preview) }
            p.dim { (say("30초 안에 확인하십시오.", "Confirm within 30 seconds.")) }
            form method="post" action="/do" {
                (form::settled("form", token))
                (form::settled("command", &sent.command))
                (form::settled("request", &sent.request))
                (form::settled("confirmation", word))
                @for (name, value) in &sent.members { (form::settled(name, value)) }
                div.choice {
                    a.button href="/" { (say("아니오", "No")) }
                    button.primary type="submit" { (say("예, 합니다", "Yes, do it")) }
                }
            }
        }
    }
}

fn result(shown: &Shown, lang: Lang) -> Markup {
    html! {
        section role="status" { (html::render(&shown.page(), lang)) }
        (back(lang))
    }
}

fn back(lang: Lang) -> Markup {
    html! { p { a.button.wide href="/" { (if lang == Lang::Ko { "잔고로" } else { "To the balance" }) } } }
}

fn foreign() -> Turned {
    let what = Text::new("이 페이지의 양식이 아닙니다", "this is no form of this page");
    let hint = Text::new("페이지를 새로 열어 다시 하십시오", "open the page anew and do it again");
    Turned::away(StatusCode::FORBIDDEN, "form", (what, hint))
}
