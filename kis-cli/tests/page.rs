//! The page on a phone: Chromium with a screen of 360×740. `UPDATE_DOCS=1` writes the pictures in `docs/screens/` anew.

#![allow(clippy::print_stdout, reason = "a test that did not run says so")]

use std::path::Path;

use serde_json::Value;

use crate::browser::{Browser, HEIGHT, WIDTH};
use crate::server::{Server, TOKEN, bearer};

const PAGES: [&str; 10] =
    ["balance", "orders", "rules", "alerts", "more", "leaders", "settings", "pnl", "journal", "quote?symbol=005930"];

/// A day on which something happened.
fn eventful() -> Server {
    let server = Server::with("[rules.copy_trade]\n", &[]);
    for line in [
        "order buy 000270 2 --limit 104300 --yes",
        "order sell 005930 half --limit 77000 --yes",
        "order sell 035720 5 --market --yes",
        "order sell AAPL 1 --limit 100 --yes",
        "safe-sell on 005930 --size half",
        "positive-sell on 000660",
        "condition add 005930 --price-above 80000 --sell half",
        "budget set --capital 1000만 --max 200만",
        "follow add 가람 --market both --capital 5억",
        "follow holdings 가람 005930 1200",
        "trading on follow",
        "trading on kr",
        "alert ingest 가람님이 000660 100주를 180,000원에 매수했습니다",
        "alert ingest 누리님이 005930 10주를 70,000원에 매수했습니다",
        "tick --yes",
    ] {
        let run = server.kis.run(line);
        assert!(matches!(run.code, 0 | 4), "{line}: {}{}", run.out, run.err);
    }
    server
}

fn sign_in(browser: &Browser, server: &Server) {
    browser.open(&format!("http://{}/login#{TOKEN}", server.host));
    browser.until("return location.pathname === '/' && document.getElementById('live') !== null");
}

/// Nothing is wider than the screen, and the halt button is in sight.
fn fits(browser: &Browser, page: &str) {
    let width = browser.run("return document.documentElement.scrollWidth").as_u64().expect("a number");
    assert!(width <= WIDTH, "{page} is {width} wide: {}", browser.run(WIDEST));
    let halt = browser.run(
        "const box = document.querySelector('header button').getBoundingClientRect();
         return [box.top, box.bottom, box.left, box.right, innerHeight].map(Math.round)",
    );
    let halt: Vec<u64> = halt.as_array().expect("numbers").iter().filter_map(Value::as_u64).collect();
    assert!(halt.len() == 5 && halt[1] <= HEIGHT && halt[3] <= WIDTH, "{page}: {halt:?}");
}

const WIDEST: &str = "return [...document.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > 360)
    .map(one => one.outerHTML.slice(0, 120)).slice(-3)";

/// Keeps what is on the screen, where that is wanted.
#[expect(clippy::disallowed_methods, reason = "whoever runs the test says what it is to do")]
fn keep(browser: &Browser, name: &str) {
    if std::env::var("UPDATE_DOCS").is_ok() {
        let screens = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screens");
        browser.screenshot(&screens.join(format!("{name}.png")));
    }
}

/// The rules that axe-core has for pages that everybody can use, where CI put it.
fn axe() -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/ci/axe/node_modules/axe-core/axe.min.js");
    let rules = std::fs::read_to_string(script).ok();
    if rules.is_none() {
        println!("skipped: axe-core is not in target/ci/axe");
    }
    rules
}

/// Nothing that axe-core knows stands in anybody's way.
fn accessible(browser: &Browser, page: &str, axe: Option<&str>) {
    let Some(axe) = axe else { return };
    browser.run(axe);
    let found = browser.run_later(
        "const done = arguments[0];
         const told = (one) => `${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3)}`;
         axe.run().then((found) => done(found.violations.map(told)))",
    );
    assert_eq!(found, serde_json::json!([]), "{page}");
}

/// What every page keeps, as it opens and with every form open at its end.
fn holds(browser: &Browser, page: &str, axe: Option<&str>) {
    fits(browser, page);
    browser.run("document.querySelectorAll('details').forEach((one) => (one.open = true)); scrollTo(0, 1e6)");
    fits(browser, page);
    let unnamed = browser.run(
        "return [...document.querySelectorAll('input:not([type=hidden]), select, button, img')]
            .filter((one) => !(one.labels && one.labels.length) && !one.innerText.trim() && !one.hasAttribute('alt'))
            .map((one) => one.outerHTML)",
    );
    assert_eq!(unnamed, serde_json::json!([]), "{page}: every field, button and picture has a name");
    accessible(browser, page, axe);
}

#[test]
fn every_page_fits_a_phone_in_both_languages_by_day_and_night() {
    let Some(browser) = Browser::start() else { return println!("skipped: there is no chromedriver") };
    let (server, axe) = (eventful(), axe());
    for (lang, scheme) in [("ko", "light"), ("ko", "dark"), ("en", "light"), ("en", "dark")] {
        let is_kept = matches!((lang, scheme), ("ko", "light") | ("en", "dark"));
        let go = |to: &str| {
            browser.open(&format!("http://{}/{to}", server.host));
            browser.until("return document.readyState === 'complete'");
        };
        go(&format!("lang?to={lang}"));
        browser.look(scheme);
        go("login");
        if is_kept {
            keep(&browser, &format!("login-{lang}-{scheme}"));
        }
        accessible(&browser, "login", axe.as_deref());
        sign_in(&browser, &server);
        assert_eq!(browser.run("return document.cookie"), "", "no script reads the session");
        for page in PAGES {
            go(&format!("page/{page}"));
            assert_eq!(browser.run("return document.documentElement.lang"), lang);
            if is_kept {
                let name = page.split('?').next().expect("a name");
                keep(&browser, &format!("{name}-{lang}-{scheme}"));
            }
            holds(&browser, &format!("{page} {lang} {scheme}"), axe.as_deref());
            // Their drawings stand at the end.
            if is_kept && ["balance", "pnl"].contains(&page) {
                browser.until("return [...document.images].every((one) => one.complete)");
                keep(&browser, &format!("{page}-end-{lang}-{scheme}"));
            }
        }
    }
    assert_eq!(browser.console(), [] as [String; 0]);
}

#[test]
fn an_order_is_shown_before_it_is_sent_and_stopping_is_one_touch() {
    let Some(browser) = Browser::start() else { return println!("skipped: there is no chromedriver") };
    let server = Server::start();
    sign_in(&browser, &server);
    browser.open(&format!("http://{}/lang?to=ko", server.host));
    browser.open(&format!("http://{}/page/orders", server.host));
    browser.run(
        "const form = document.querySelector('form input[value=\"order/buy\"]').form;
         form.closest('details').open = true;
         form.elements.symbol.value = '005930'; form.elements.qty.value = '3'; form.elements.limit.value = '70,000';
         form.closest('details').scrollIntoView()",
    );
    keep(&browser, "order");
    browser.run("document.querySelector('details[open] form button').click()");
    browser.until("return document.querySelector('.preview') !== null");
    let preview = browser.run("return document.querySelector('.preview').innerText").to_string();
    for part in ["005930", "3주", "70,000"] {
        assert!(preview.contains(part), "{preview}");
    }
    assert_eq!(server.orders().len(), 0, "nobody said yes");
    fits(&browser, "confirmation");
    keep(&browser, "confirm");
    browser.run("document.querySelector('.choice button').click()");
    browser.until("return document.querySelector('[role=status]') !== null");
    assert_eq!(server.orders().len(), 1);
    fits(&browser, "result");
    keep(&browser, "result");
    let (_, journal) = server.kis.json("journal");
    assert_eq!(journal["result"]["intents"][0]["door"], "page", "{journal:#}");

    browser.run("document.querySelector('button.halt').click()");
    browser.until("return document.querySelector('.banner') !== null");
    let (code, refused) = server.kis.json("order buy 005930 1 --limit 70000 --yes");
    assert_eq!(code, 6, "{refused}");
    fits(&browser, "halted");
    keep(&browser, "halted");
    browser.run("document.querySelector('button.resume').click()");
    browser.until("return document.querySelector('.choice button') !== null");
    browser.run("document.querySelector('.choice button').click()");
    browser.until("return document.querySelector('button.halt') !== null");
    assert_eq!(browser.console(), [] as [String; 0]);
}

#[test]
fn what_changes_elsewhere_shows_up_and_a_phone_keeps_the_shell_alone() {
    let Some(browser) = Browser::start() else { return println!("skipped: there is no chromedriver") };
    let server = Server::start();
    sign_in(&browser, &server);
    browser.open(&format!("http://{}/page/orders", server.host));
    let has_order = "return document.getElementById('live').innerText.includes('0000000001')";
    assert_eq!(browser.run(has_order), false);
    let run = server.kis.run("order buy 005930 1 --limit 69000 --yes");
    assert_eq!(run.code, 0, "{}", run.err);
    browser.until(has_order);

    let kept = browser.run_later(
        "const done = arguments[0];
         const paths = (requests) => requests.map((request) => new URL(request.url).pathname);
         const keys = async (name) => paths(await (await caches.open(name)).keys());
         navigator.serviceWorker.ready
            .then(() => caches.keys())
            .then((names) => Promise.all(names.map(keys)))
            .then((all) => done(all.flat().sort()))",
    );
    assert_eq!(kept, serde_json::json!(["/icon.svg", "/page.css", "/page.js"]));
}

/// Without a browser: who may see a page, and whose forms are taken.
#[test]
fn a_page_is_for_whoever_brought_the_token_and_a_form_for_the_page() {
    let server = Server::start();
    let form = "Content-Type: application/x-www-form-urlencoded";
    for path in ["/", "/page/orders"] {
        assert_eq!(server.ask("GET", path, &[], "").status, 303, "{path}");
        assert_eq!(server.ask("GET", path, &["Cookie: kis_session=9999999999.x.y"], "").status, 303, "{path}");
        // The token is no session, and a session no token.
        assert_eq!(server.ask("GET", path, &[&bearer(TOKEN)], "").status, 303, "{path}");
    }
    assert_eq!(server.ask("POST", "/login", &[form], "token=wrong").status, 401);
    let entered = server.ask("POST", "/login", &[form], &format!("token={TOKEN}"));
    let cookie = entered.header("set-cookie").expect("a session").to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    let session = format!("Cookie: {}", cookie.split(';').next().expect("a pair"));
    let page = server.ask("GET", "/page/orders", &[&session], "");
    assert_eq!(page.status, 200);
    let policy = page.header("content-security-policy").expect("a policy");
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert!(!page.body.contains("<style") && !page.body.contains(" style=") && !page.body.contains("onclick"));
    assert_eq!(server.ask("GET", "/v1/balance", &[&session], "").status, 401);

    let token =
        page.body.split("name=\"form\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a form");
    let on = |token: &str, request: &str| format!("form={token}&command=trading/on&request={request}&switch=kr");
    for (headers, body, status) in [
        (vec![&*session, form], on("wrong", "r1"), 403),
        (vec![&*session, form], on(token, ""), 403),
        (vec![form], on(token, "r1"), 303),
        (vec![&*session, form, "Origin: https://evil.example"], on(token, "r1"), 403),
        (vec![&*session, "Content-Type: text/plain"], on(token, "r1"), 415),
        (vec![&*session, form], on(token, "r1"), 200),
        // A form that is sent again is carried out once.
        (vec![&*session, form], on(token, "r1"), 200),
    ] {
        let answer = server.ask("POST", "/do", &headers, &body);
        assert_eq!(answer.status, status, "{headers:?} {body}: {}", answer.body);
    }
    // A new token ends every session.
    let other = Server::start();
    assert_eq!(other.ask("GET", "/", &[&session], "").status, 200, "the same token, the same session");
    for path in ["/page.css", "/page.js", "/sw.js", "/manifest.webmanifest", "/icon.svg", "/icon-192.png"] {
        assert_eq!(server.ask("GET", path, &[], "").status, 200, "{path}");
    }
}
