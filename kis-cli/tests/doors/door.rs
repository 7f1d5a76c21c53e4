//! The four doors: each carries out the same line in its own way, in a world of its own.

use std::{collections::BTreeSet, thread, time::Duration};

use serde_json::{Value, json};

use super::line::Line;
use crate::{
    common::{Kis, Simulator},
    phone::{Asked, Bot, Owner, Phone},
    server::{Answer, JSON, Server, TOKEN, bearer},
};

/// So many questions the bot hears at once; a new process hears as many again.
const HEARD: u32 = 18;

/// What somebody has whose commands come through one door.
pub(super) struct World<'d> {
    pub(super) kis: &'d Kis,
    pub(super) simulator: &'d Simulator,
}

/// What came of a line.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Everything that was said, as a person reads it.
    pub(super) text: String,
    /// The JSON of a door that speaks it.
    pub(super) json: Option<(i32, Value)>,
}

/// A way in.
pub(super) trait Door: Send {
    /// As the journal has it.
    fn name(&self) -> &'static str;

    fn world(&self) -> World<'_>;

    /// Carries it out; whoever asks says yes to what is asked back.
    fn carry_out(&mut self, line: &Line) -> Said;
}

/// All of them, each with a new account.
pub(super) fn all() -> [Box<dyn Door>; 4] {
    [
        Box::new(Terminal(owner())),
        Box::new(Telegram { bot: None, owner: owner(), heard: 0 }),
        Box::new(Http::new()),
        Box::new(Page::new()),
    ]
}

fn owner() -> Owner {
    Owner::new("[rules.copy_trade]\n")
}

impl World<'_> {
    /// With the newest order's number, reservation or intent, where it is meant.
    pub(super) fn filled(&self, word: &str) -> String {
        let Some((before, behind)) = word.split_once('{') else { return word.to_owned() };
        let newest = match behind {
            "order}" => self.numbers().pop(),
            "reservation}" => {
                let (_, list) = self.kis.json("order reserve list");
                let listed = list["result"]["reservations"].as_array().into_iter().flatten();
                listed.filter_map(|line| line["reservation_no"].as_str().map(str::to_owned)).max()
            }
            "intent}" => {
                let (_, journal) = self.kis.json("journal");
                let intents = journal["result"]["intents"].as_array().expect("intents").len();
                Some(intents.to_string())
            }
            _ => None,
        };
        format!("{before}{}", newest.unwrap_or_else(|| panic!("there is no {word}")))
    }

    /// The broker's numbers of all that it took, oldest first.
    pub(super) fn numbers(&self) -> Vec<String> {
        let stats = self.simulator.stats();
        let taken = stats["orders"].as_array().expect("orders").iter();
        let numbers = taken.filter_map(|order| order["order_no"].as_str().map(str::to_owned));
        let mut seen = BTreeSet::new();
        numbers.filter(|number| seen.insert(number.clone())).collect()
    }
}

/// `kis …`, by a program: whoever has no terminal is written down as cron.
struct Terminal(Owner);

impl Door for Terminal {
    fn name(&self) -> &'static str {
        "cron"
    }

    fn world(&self) -> World<'_> {
        World { kis: &self.0.kis, simulator: &self.0.simulator }
    }

    fn carry_out(&mut self, line: &Line) -> Said {
        let mut words = line.words();
        words.extend(["--yes", "--output", "json"].map(str::to_owned));
        let run = self.0.kis.run_words(&words.iter().map(String::as_str).collect::<Vec<_>>(), "");
        let value: Value =
            serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{words:?}: {}{}", run.out, run.err));
        Said { text: run.out, json: Some((run.code, value)) }
    }
}

/// `kis telegram run`
struct Telegram {
    bot: Option<Bot>,
    owner: Owner,
    heard: u32,
}

impl Telegram {
    /// The answer to what comes next: it leads back to the menu, or asks for a yes. What the owner is told besides does neither.
    fn answer(&mut self, ask: impl FnOnce(&Phone)) -> Asked {
        self.heard += 1;
        let from = self.owner.phone.asked().len();
        ask(&self.owner.phone);
        self.owner.phone.wait_from(from, |asked| {
            asked.method == "sendMessage" && (asked.button("menu").is_some() || asked.button("do it").is_some())
        })
    }
}

impl Door for Telegram {
    fn name(&self) -> &'static str {
        "telegram"
    }

    fn world(&self) -> World<'_> {
        World { kis: &self.owner.kis, simulator: &self.owner.simulator }
    }

    fn carry_out(&mut self, line: &Line) -> Said {
        if self.bot.is_none() || self.heard + 2 > HEARD {
            self.bot.take().map(Bot::stop);
            (self.bot, self.heard) = (Some(Bot::start(&self.owner.kis)), 0);
            // What it hears first may be of long ago, and a button has no time of its own.
            let polls = self.owner.phone.polls();
            while self.owner.phone.polls() < polls + 2 {
                thread::sleep(Duration::from_millis(20));
            }
        }
        let mut answer = self.answer(|phone| phone.say(&line.message()));
        if answer.button("do it").is_some() {
            answer = self.answer(|phone| phone.press_on(&answer, "do it"));
        }
        Said { text: answer.text().to_owned(), json: None }
    }
}

/// `POST /v1/…`
struct Http {
    server: Server,
    _phone: Phone,
    asked: u32,
}

impl Http {
    fn new() -> Self {
        let (server, phone) = serve();
        Self { server, _phone: phone, asked: 0 }
    }
}

/// The server of an owner.
fn serve() -> (Server, Phone) {
    let Owner { phone, kis, simulator } = owner();
    (Server::of(kis.with("KIS_SERVE_TOKEN", TOKEN), simulator, &[]), phone)
}

impl Door for Http {
    fn name(&self) -> &'static str {
        "http"
    }

    fn world(&self) -> World<'_> {
        World { kis: &self.server.kis, simulator: &self.server.simulator }
    }

    fn carry_out(&mut self, line: &Line) -> Said {
        self.asked += 1;
        let mut body = line.json();
        body.insert("yes".into(), true.into());
        let key = format!("Idempotency-Key: {}", self.asked);
        let headers = [&*bearer(TOKEN), JSON, &*key, "Accept-Language: en"];
        let answer = self.server.ask("POST", &format!("/v1/{}", line.path), &headers, &json!(body).to_string());
        let exit = answer.header("kis-exit").and_then(|exit| exit.parse().ok()).expect("an exit code");
        Said { json: Some((exit, answer.json())), text: answer.body }
    }
}

/// A form of the page.
struct Page {
    server: Server,
    _phone: Phone,
    cookie: String,
    form: String,
    sent: u32,
}

impl Page {
    const FORM: &'static str = "Content-Type: application/x-www-form-urlencoded";

    fn new() -> Self {
        let (server, phone) = serve();
        let entered = server.ask("POST", "/login", &[Self::FORM], &format!("token={TOKEN}"));
        let session = entered.header("set-cookie").and_then(|set| set.split(';').next()).expect("a session");
        let cookie = format!("Cookie: {session}; kis_lang=en");
        let page = server.ask("GET", "/page/orders", &[&cookie], "");
        let form = hidden(&page.body).into_iter().find(|(name, _)| name == "form").expect("a form").1;
        Self { server, _phone: phone, cookie, form, sent: 0 }
    }

    fn send(&self, fields: &[(String, String)]) -> Answer {
        let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.server.ask("POST", "/do", &[&self.cookie, Self::FORM], &body.join("&"))
    }
}

impl Door for Page {
    fn name(&self) -> &'static str {
        "page"
    }

    fn world(&self) -> World<'_> {
        World { kis: &self.server.kis, simulator: &self.server.simulator }
    }

    fn carry_out(&mut self, line: &Line) -> Said {
        self.sent += 1;
        let of_form = [("form", self.form.clone()), ("command", line.path.clone()), ("request", self.sent.to_string())];
        let mut fields: Vec<_> = of_form.map(|(name, value)| (name.to_owned(), value)).into();
        fields.extend(line.fields());
        let mut answer = self.send(&fields);
        if answer.body.contains("class=\"preview\"") {
            let question = answer.body.split("class=\"preview\"").nth(1).expect("a question").to_owned();
            answer = self.send(&hidden(&question));
        }
        Said { text: answer.body, json: None }
    }
}

/// The settled fields of the first form.
fn hidden(page: &str) -> Vec<(String, String)> {
    let form = page.split("action=\"/do\"").nth(1).and_then(|rest| rest.split("</form>").next()).expect("a form");
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
        Some(plain(value))
    };
    let tags = form.split("<input ").skip(1).filter(|tag| tag.starts_with("type=\"hidden\""));
    tags.filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?))).collect()
}

/// HTML as it is read.
pub(super) fn plain(html: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(html.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

fn encoded(value: &str) -> String {
    value.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
