//! A registration: which feed, about what, and how far it was told.

use kis_api::{
    Market, UsExchange,
    feed::{FeedMeta, Key},
};

use super::{
    cipher::Cipher,
    load::Burst,
    notice::Diary,
    print::{Print, Told, Trade},
    screen::Screen,
    words,
};
use crate::{
    desk::Desk,
    market::{
        Listing,
        calendar::{self, Phase},
    },
};

/// What made-up notices are about.
const NOTICED: &str = "101W03";

/// A registration.
#[derive(Debug)]
pub(super) struct Topic {
    pub(super) meta: &'static FeedMeta,
    pub(super) tr_id: String,
    pub(super) key: String,
    pub(super) cipher: Cipher,
    subject: Subject,
}

/// What a registration is about, and how far it was told.
#[derive(Debug)]
enum Subject {
    /// Every trade of a listing.
    Trades { symbol: String, told: Told, burst: Option<Burst> },
    /// How a listing stands, again with every trade.
    State { symbol: String, told: Option<Told> },
    /// What the exchange does with a listing.
    Operation { symbol: String, told: Option<Phase> },
    /// What became of the orders of a market.
    Orders { diary: Diary },
    /// Something that this broker has no market for; told once a second, and notices once.
    MadeUp { second: Option<i64> },
}

/// The listing of a key, where the simulator has the market.
enum Found<'a> {
    Listed(&'a Listing),
    Unlisted,
    Elsewhere,
}

impl Topic {
    /// A registration; `None` when there is nothing of this key.
    pub(super) fn new(desk: &mut Desk<'_>, meta: &'static FeedMeta, (tr_id, key): (&str, &str)) -> Option<Self> {
        let symbol = |listing: &Listing| listing.symbol.clone();
        let subject = match (meta.id, find(desk, meta, key)) {
            ("domestic_stock.ccnl_notice", _) => Subject::Orders { diary: Diary::begin(desk, Market::Kr) },
            ("overseas_stock.ccnl_notice", _) => Subject::Orders { diary: Diary::begin(desk, Market::Us) },
            (_, Found::Unlisted) => return None,
            (_, Found::Elsewhere) => Subject::MadeUp { second: None },
            (
                "domestic_stock.ccnl_krx"
                | "domestic_stock.ccnl_nxt"
                | "domestic_stock.ccnl_total"
                | "overseas_stock.delayed_ccnl",
                Found::Listed(listing),
            ) => Subject::Trades { symbol: symbol(listing), told: Told::now(desk, listing), burst: None },
            (
                "domestic_stock.market_status_krx"
                | "domestic_stock.market_status_nxt"
                | "domestic_stock.market_status_total",
                Found::Listed(listing),
            ) => Subject::Operation { symbol: symbol(listing), told: None },
            (_, Found::Listed(listing)) => Subject::State { symbol: symbol(listing), told: None },
        };
        let cipher = Cipher::of(&format!("{tr_id}/{}", desk.real.as_nanosecond()));
        Some(Self { meta, tr_id: tr_id.to_owned(), key: key.to_owned(), cipher, subject })
    }

    /// Whether this is what a client names so.
    pub(super) fn is(&self, tr_id: &str, key: &str) -> bool {
        self.tr_id == tr_id && self.key == key
    }

    /// Its name among those of a load: `H0STCNT0 005930`.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.tr_id, self.key)
    }

    /// The cipher, where its frames are encrypted.
    pub(super) fn sealed(&self) -> Option<&Cipher> {
        self.meta.encrypted.then_some(&self.cipher)
    }

    /// Forgets what was told: the books are others now.
    pub(super) fn begin_again(&mut self, desk: &mut Desk<'_>) {
        match &mut self.subject {
            Subject::Trades { symbol, told, .. } => {
                if let Some(listing) = desk.world.find(symbol) {
                    *told = Told::now(desk, listing);
                }
            }
            Subject::State { told, .. } => *told = None,
            Subject::Operation { told, .. } => *told = None,
            Subject::Orders { diary } => *diary = Diary::begin(desk, diary.market()),
            Subject::MadeUp { second } => *second = None,
        }
    }

    /// A record as servers sent it before: in another layout, or without the fields that were appended since.
    pub(super) fn as_before(&self, record: &[String]) -> Vec<String> {
        let now = self.meta.fields;
        let shorter = (&now[..self.meta.required], self.meta.required);
        let (before, width) = self.meta.layouts.first().map_or(shorter, |layout| (layout.fields, layout.width));
        let value = |word: &str| {
            // The name came twice.
            let word = if word == "CNTG_ISNM" { "CNTG_ISNM40" } else { word };
            let place = now.iter().position(|field| field.name() == word);
            place.map(|place| record[place].clone()).unwrap_or_default()
        };
        let mut record: Vec<String> = before.iter().map(|field| value(field.name())).collect();
        // Fields without a name stay empty.
        record.resize(width, String::new());
        record
    }

    /// Whether it tells trades of a listing.
    pub(super) const fn is_of_trades(&self) -> bool {
        matches!(self.subject, Subject::Trades { .. })
    }

    /// This many records of load, and the cumulative volume of the last one.
    pub(super) fn burst(&mut self, desk: &mut Desk<'_>, count: u64) -> (Vec<Vec<String>>, i64) {
        let name = self.name();
        let Subject::Trades { symbol, burst, .. } = &mut self.subject else { return (Vec::new(), 0) };
        let Some(listing) = desk.world.find(symbol) else { return (Vec::new(), 0) };
        if burst.as_ref().is_none_or(|burst| burst.second != desk.now.as_second()) {
            let mut next = Burst::new(&standing(desk, &self.key, listing), self.meta.fields);
            // A registration goes on where the one before it ended.
            let told =
                desk.floor.load.as_ref().and_then(|load| load.by_registration.get(&name)).map(|sent| sent.volume);
            if let Some(volume) = burst.as_ref().map(|before| before.volume).or(told) {
                next.volume = volume;
            }
            *burst = Some(next);
        }
        let Some(burst) = burst else { return (Vec::new(), 0) };
        let records = (0..count).map(|_| burst.next()).collect();
        (records, burst.volume)
    }

    /// The records of what happened since this was last asked.
    /// `customer` is the app key of the session.
    pub(super) fn news(&mut self, desk: &mut Desk<'_>, customer: Option<&str>) -> Vec<Vec<String>> {
        let now = desk.now;
        let screens = match &mut self.subject {
            Subject::Orders { diary } => {
                let news = diary.catch_up(desk, customer);
                return news.iter().map(|entry| entry.record(desk, self.meta.fields, &self.key)).collect();
            }
            Subject::MadeUp { second } => {
                let before = second.replace(now.as_second());
                if before == Some(now.as_second()) || before.is_some() && self.meta.encrypted {
                    return Vec::new();
                }
                // The key of a notice is a person, who has no price.
                let symbol = if self.meta.key == Key::HtsId { NOTICED } else { &self.key };
                vec![Screen::made_up(&self.key, symbol, now)]
            }
            Subject::Operation { symbol, told } => {
                let Some(listing) = desk.world.find(symbol) else { return Vec::new() };
                let phase = calendar::phase(listing.market(), now);
                if told.replace(phase) == Some(phase) {
                    return Vec::new();
                }
                vec![standing(desk, &self.key, listing)]
            }
            Subject::Trades { symbol, told, burst } => {
                *burst = None;
                let Some(listing) = desk.world.find(symbol) else { return Vec::new() };
                screens(&self.key, listing, told.catch_up(desk, listing))
            }
            Subject::State { symbol, told } => {
                let Some(listing) = desk.world.find(symbol) else { return Vec::new() };
                match told {
                    Some(told) => {
                        let last = told.catch_up(desk, listing).pop();
                        screens(&self.key, listing, last.into_iter().collect())
                    }
                    None => {
                        *told = Some(Told::now(desk, listing));
                        vec![standing(desk, &self.key, listing)]
                    }
                }
            }
        };
        screens.iter().map(|screen| words::record(screen, self.meta.fields)).collect()
    }
}

/// The listing that a subscription's key names.
fn find<'a>(desk: &Desk<'a>, meta: &FeedMeta, key: &str) -> Found<'a> {
    let listed = |listing: Option<&'a Listing>| listing.map_or(Found::Unlisted, Found::Listed);
    match meta.key {
        Key::Symbol if meta.id.starts_with("domestic_stock.") || meta.id.starts_with("etfetn.") => {
            listed(desk.world.domestic(key))
        }
        Key::Delayed | Key::Live => {
            let (exchange, symbol) = (key.get(1..4).unwrap_or_default(), key.get(4..).unwrap_or_default());
            match exchange_of(exchange) {
                Some(exchange) => listed(desk.world.overseas(exchange, symbol)),
                None => Found::Elsewhere,
            }
        }
        _ => Found::Elsewhere,
    }
}

/// The US exchange of a key. The codes of daytime trading (BAQ, BAY, BAA) show the same book here.
fn exchange_of(code: &str) -> Option<UsExchange> {
    match code {
        "BAQ" => Some(UsExchange::Nasdaq),
        "BAY" => Some(UsExchange::Nyse),
        "BAA" => Some(UsExchange::Amex),
        code => UsExchange::from_code(code).filter(|exchange| exchange.quote_code() == code),
    }
}

fn screens(key: &str, listing: &Listing, prints: Vec<Print>) -> Vec<Screen> {
    prints.into_iter().map(|print| Screen::of(key, listing, print)).collect()
}

/// A listing as it stands.
fn standing(desk: &mut Desk<'_>, key: &str, listing: &Listing) -> Screen {
    let trade = Trade { quantity: 0, is_purchase: true };
    Screen::of(key, listing, Print { at: desk.now, quote: desk.quote(listing), trade })
}
