//! What stands around every page: the profile, the halt button, the way to the others.

use beagle_core::{
    Body, Command, Lang, Origin,
    command::{Door, TradingCommand},
    report::{TradingBody, TradingState},
};
use maud::{DOCTYPE, Markup, html};

use super::{
    code, form,
    icon::icon,
    session::Session,
    view::{IN_BAR, PAGES},
};
use crate::serve::Reception;

/// What stands around the pages of one session.
pub(super) struct Shell {
    lang: Lang,
    profile: String,
    environment: String,
    token: String,
    is_halted: bool,
}

impl Shell {
    pub(super) async fn new(reception: &Reception, session: &Session) -> Self {
        let heading = reception.desk().app.heading();
        Self {
            lang: session.lang,
            profile: heading.profile,
            environment: heading.env.map(|env| env.to_string()).unwrap_or_default(),
            token: session.form_token(reception),
            is_halted: is_halted(reception).await,
        }
    }

    /// The whole page.
    pub(super) fn page(&self, (title, name): (&str, &str), body: &Markup) -> Markup {
        let lang = self.lang;
        let say = |ko: &'static str, en: &'static str| if lang == Lang::Ko { ko } else { en };
        document(
            (title, code(lang)),
            &html! {
                a.skip href="#main" { (say("본문으로", "Skip to content")) }
                header class=(self.environment) {
                    span.place {
                        img src="/icon.svg" alt="" width="28" height="28";
                        strong { (self.profile) }
                        @if self.profile != self.environment { span.env { (self.environment) } }
                    }
                    @if self.is_halted {
                        form method="post" action="/do" {
                            (self.hidden("resume"))
                            button.resume type="submit" { (say("거래 재개", "Resume")) }
                        }
                    } @else {
                        form method="post" action="/do" {
                            (self.hidden("halt"))
                            button.halt type="submit" { (icon("stop")) (say("거래 정지", "Halt")) }
                        }
                    }
                }
                @if self.is_halted {
                    p.banner role="status" { (say("거래가 정지되어 있습니다", "Trading is halted")) }
                }
                main #main tabindex="-1" data-page=(name) {
                    h1 { (title) }
                    (body)
                }
                nav aria-label=(say("페이지", "Pages")) {
                    @for view in PAGES.iter().take(IN_BAR) {
                        a href=(format!("/page/{}", view.name)) aria-current=[(view.name == name).then_some("page")] {
                            (icon(view.name)) (view.title().get(lang))
                        }
                    }
                    a href="/page/more" aria-current=[(PAGES.iter().skip(IN_BAR).any(|view| view.name == name)).then_some("page")] {
                        (icon("more")) (say("더보기", "More"))
                    }
                }
            },
        )
    }

    fn hidden(&self, command: &str) -> Markup {
        form::hidden(&self.token, command)
    }
}

/// Whether there is something to resume; who can't tell offers to halt.
async fn is_halted(reception: &Reception) -> bool {
    let Ok(engine) = reception.desk().engine().await else { return false };
    let report = engine.handle(Command::Trading(TradingCommand::Show), Origin::new(Door::Page)).await;
    matches!(report.outcome, Ok(Body::Trading(TradingBody { state: TradingState::Halted, .. })))
}

/// A page without a session.
pub(super) fn bare((title, lang): (&str, &str), body: &Markup) -> Markup {
    document((title, lang), &html! { main #main.bare { (body) } })
}

fn document((title, lang): (&str, &str), body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)";
                meta name="theme-color" content="#1a1f27" media="(prefers-color-scheme: dark)";
                title { (title) " · kis" }
                link rel="manifest" href="/manifest.webmanifest" crossorigin="use-credentials";
                link rel="icon" href="/icon.svg" type="image/svg+xml";
                link rel="apple-touch-icon" href="/icon-192.png";
                link rel="stylesheet" href="/page.css";
                script src="/page.js" defer {}
            }
            body { (body) }
        }
    }
}
