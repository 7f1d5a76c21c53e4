//! What each page shows and which forms it has. Both are words of the command line.

use beagle_core::{Lang, Text};
use maud::{Markup, html};

use super::{form, icon::icon, session::Session, shown};
use crate::{
    print::html as printed,
    serve::{Reception, at},
};

/// One page.
pub(super) struct View {
    pub(super) name: &'static str,
    pub(super) ko: &'static str,
    pub(super) en: &'static str,
    /// What is shown, and kept fresh.
    shows: &'static [Part],
    /// Drawings.
    charts: &'static [Chart],
    /// The commands it has forms for, by their address.
    forms: &'static [&'static str],
}

/// A drawing, and what it is of.
struct Chart {
    file: &'static str,
    ko: &'static str,
    en: &'static str,
}

/// A command that is shown, under its own title.
struct Part {
    words: &'static [&'static str],
    ko: &'static str,
    en: &'static str,
}

const fn part(words: &'static [&'static str], ko: &'static str, en: &'static str) -> Part {
    Part { words, ko, en }
}

/// So many of the pages are always in sight.
pub(super) const IN_BAR: usize = 4;

/// All of them.
pub(super) const PAGES: &[View] = &[
    View {
        name: "balance",
        ko: "잔고",
        en: "Balance",
        shows: &[part(&["balance"], "보유", "Holdings"), part(&["cash"], "주문가능", "Cash")],
        charts: &[Chart { file: "equity.svg", ko: "총자산", en: "Total worth" }],
        forms: &[],
    },
    View {
        name: "orders",
        ko: "주문",
        en: "Orders",
        shows: &[part(&["order", "list"], "오늘", "Today"), part(&["order", "reserve", "list"], "예약", "Reserved")],
        charts: &[],
        forms: &[
            "order/buy",
            "order/sell",
            "order/amend",
            "order/cancel",
            "order/reserve/buy",
            "order/reserve/sell",
            "order/reserve/cancel",
            "follow/order",
        ],
    },
    View {
        name: "rules",
        ko: "규칙",
        en: "Rules",
        shows: &[
            part(&["safe-sell", "list"], "안전 매도", "Safe sell"),
            part(&["positive-sell", "list"], "양전 매도", "Positive sell"),
            part(&["condition", "list"], "조건 주문", "Conditions"),
        ],
        charts: &[],
        forms: &[
            "safe-sell/on",
            "safe-sell/off",
            "safe-sell/set",
            "safe-sell/run",
            "positive-sell/on",
            "positive-sell/off",
            "positive-sell/set",
            "positive-sell/run",
            "condition/add",
            "condition/set",
            "condition/on",
            "condition/off",
            "condition/remove",
            "condition/run",
        ],
    },
    View {
        name: "alerts",
        ko: "알림",
        en: "Alerts",
        shows: &[part(&["alert", "list"], "대기열", "Queue")],
        charts: &[],
        forms: &["alert/ingest", "alert/drain"],
    },
    View { name: "more", ko: "더보기", en: "More", shows: &[], charts: &[], forms: &["tick"] },
    View {
        name: "leaders",
        ko: "리더",
        en: "Leaders",
        shows: &[part(&["follow", "list"], "리더와 그 보유", "Leaders and what they hold")],
        charts: &[],
        forms: &["follow/add", "follow/set", "follow/holdings", "follow/remove"],
    },
    View {
        name: "settings",
        ko: "투자금과 스위치",
        en: "Budget and switches",
        shows: &[part(&["trading", "show"], "스위치", "Switches"), part(&["budget", "show"], "투자금", "Budget")],
        charts: &[],
        forms: &["trading/on", "trading/off", "budget/set"],
    },
    View {
        name: "pnl",
        ko: "손익",
        en: "Profit",
        shows: &[part(&["pnl", "--by", "stock"], "이번 달", "This month")],
        charts: &[Chart { file: "pnl.svg", ko: "실현손익", en: "Realised profit" }],
        forms: &[],
    },
    View {
        name: "journal",
        ko: "기록",
        en: "Journal",
        shows: &[part(&["journal"], "오늘", "Today")],
        charts: &[],
        forms: &["settle"],
    },
    View { name: "quote", ko: "시세", en: "Quote", shows: &[], charts: &[], forms: &[] },
];

/// A page with its forms.
pub(super) async fn whole(reception: &Reception, (view, session): (&View, &Session), query: &str) -> Markup {
    let (lang, token) = (session.lang, session.form_token(reception));
    let forms = view.forms.iter().filter_map(|path| Some((*path, at(reception.tree(), path).ok()?)));
    html! {
        @match view.name {
            "more" => (more(lang, &token)),
            "quote" => (quote(reception, query, lang).await),
            _ => {
                div #live { (live(reception, view, lang).await) }
                @for chart in view.charts {
                    (drawing(&format!("/chart/{}", chart.file), Text::new(chart.ko, chart.en).get(lang)))
                }
            }
        }
        @if !view.forms.is_empty() {
            h2 { (if lang == Lang::Ko { "할 일" } else { "Do" }) }
            div.folds {
                @for (path, command) in forms { (form::folded(command, (path, &token), lang)) }
            }
        }
    }
}

/// What may have changed since.
pub(super) async fn live(reception: &Reception, view: &View, lang: Lang) -> Markup {
    let mut parts = Vec::new();
    for part in view.shows {
        let words: Vec<String> = part.words.iter().map(|word| (*word).to_owned()).collect();
        let shown = shown(reception, &words).await;
        parts.push((Text::new(part.ko, part.en), printed::render(&shown.page(), lang)));
    }
    html! {
        @for (title, body) in parts {
            section { h2 { (title.get(lang)) } (body) }
        }
    }
}

fn more(lang: Lang, token: &str) -> Markup {
    let say = |ko: &'static str, en: &'static str| if lang == Lang::Ko { ko } else { en };
    html! {
        ul.links {
            @for view in PAGES.iter().skip(IN_BAR + 1) {
                li { a href=(format!("/page/{}", view.name)) { (icon(view.name)) (view.title().get(lang)) } }
            }
        }
        ul.links {
            li {
                @match lang {
                    Lang::Ko => a href="/lang?to=en" lang="en" { (icon("language")) "English" },
                    Lang::En => a href="/lang?to=ko" lang="ko" { (icon("language")) "한국어" },
                }
            }
            li {
                form method="post" action="/logout" {
                    (form::settled("form", token))
                    button type="submit" { (icon("leave")) (say("이 휴대폰에서 나가기", "Sign out on this phone")) }
                }
            }
        }
    }
}

/// A price with its chart, of the symbol in the address.
async fn quote(reception: &Reception, query: &str, lang: Lang) -> Markup {
    let say = |ko: &'static str, en: &'static str| if lang == Lang::Ko { ko } else { en };
    let symbol = symbol(query);
    let shown = match &symbol {
        Some(symbol) => Some(shown(reception, &["quote".into(), "--".into(), symbol.clone()]).await),
        None => None,
    };
    html! {
        form.inline method="get" action="/page/quote" {
            div {
                label for="symbol" { (say("종목코드, 티커, 종목명", "Code, ticker or Korean name")) }
                input #symbol type="text" name="symbol" required value=[symbol.as_deref()]
                    autocomplete="off" autocapitalize="none" spellcheck="false";
            }
            button.primary type="submit" { (say("보기", "Show")) }
        }
        @if let (Some(shown), Some(symbol)) = (shown, &symbol) {
            section { (printed::render(&shown.page(), lang)) }
            @if shown.outcome.is_ok() {
                @let encoded: String = url::form_urlencoded::byte_serialize(symbol.as_bytes()).collect();
                (drawing(&format!("/chart/candles.svg?symbol={encoded}"), say("지난 한 해", "The last year")))
            }
        }
    }
}

fn drawing(address: &str, of: &str) -> Markup {
    html! {
        figure.chart {
            figcaption { (of) }
            img src=(address) alt=(of) width="340" height="264" loading="lazy";
        }
    }
}

fn symbol(query: &str) -> Option<String> {
    let symbol = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "symbol")?.1.into_owned();
    (!symbol.trim().is_empty()).then_some(symbol)
}

/// The words of a chart of the symbol in the address.
pub(super) fn candles(query: &str) -> Vec<String> {
    ["candles".into(), "--".into()].into_iter().chain(symbol(query)).collect()
}
