//! Notices of orders: what became of them since the last look at the books.

mod domestic;
mod overseas;

use std::collections::HashMap;

use jiff::Timestamp;
use kis_api::{Market, Side, endpoint::Field};

use crate::{
    clock::in_seoul,
    desk::Desk,
    endpoint::{domestic_order, overseas_order},
    ledger::order::{Fill, Order, Rest},
};

/// How far an order was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Progress {
    was_received: bool,
    fills: usize,
    has_ended: bool,
}

impl Progress {
    fn of(order: &Order) -> Self {
        Self { was_received: true, fills: order.fills.len(), has_ended: has_ended(order) }
    }
}

/// The orders of a market as they were told to one registration.
#[derive(Debug)]
pub(super) struct Diary {
    market: Market,
    told: HashMap<(String, u64), Progress>,
    /// The revision of the books that was looked at.
    revision: u64,
}

/// What happened to an order.
#[derive(Debug, Clone)]
enum Event {
    /// It came in, or the wish to change another one did.
    Received,
    /// The change was made.
    Confirmed,
    Filled(Fill),
    /// What an order of the kinds IOC and FOK did not get at once is gone.
    Ended,
    /// The exchange did not take it.
    Refused,
}

impl Event {
    /// What comes first where all happens in one moment.
    const fn rank(&self) -> u8 {
        match self {
            Self::Received => 0,
            Self::Confirmed => 1,
            Self::Filled(_) => 2,
            Self::Ended | Self::Refused => 3,
        }
    }
}

/// One notice.
#[derive(Debug, Clone)]
pub(super) struct Notice {
    at: Timestamp,
    /// The whole number of the account.
    account: String,
    order: Order,
    event: Event,
}

impl Diary {
    /// The diary of a registration, which hears of nothing that was before it.
    pub(super) fn begin(desk: &Desk<'_>, market: Market) -> Self {
        let told = orders(desk, market).map(|(key, order)| ((key.to_owned(), order.no), Progress::of(order)));
        Self { market, told: told.collect(), revision: desk.books.revision() }
    }

    pub(super) const fn market(&self) -> Market {
        self.market
    }

    /// What happened to a customer's orders since it was last asked, in the order in which it happened.
    pub(super) fn catch_up(&mut self, desk: &Desk<'_>, customer: Option<&str>) -> Vec<Notice> {
        let revision = desk.books.revision();
        if std::mem::replace(&mut self.revision, revision) == revision {
            return Vec::new();
        }
        let mut notices = Vec::new();
        let is_own = |account: &str| customer.is_none_or(|customer| desk.books.owns(customer, account));
        for (key, order) in orders(desk, self.market) {
            let told = self.told.entry((key.to_owned(), order.no)).or_default();
            if !is_own(key) {
                *told = Progress::of(order);
                continue;
            }
            let mut add = |at, event| {
                notices.push(Notice { at, account: key.to_owned(), order: order.clone(), event });
            };
            if !told.was_received {
                add(order.at, Event::Received);
                match order.original {
                    _ if order.is_refused => add(order.at, Event::Refused),
                    Some(_) => add(order.at, Event::Confirmed),
                    None => {}
                }
            }
            for fill in order.fills.iter().skip(told.fills) {
                add(fill.at, Event::Filled(fill.clone()));
            }
            if has_ended(order) && !told.has_ended {
                add(order.fills.last().map_or(order.at, |fill| fill.at), Event::Ended);
            }
            *told = Progress::of(order);
        }
        notices.sort_by_key(|notice| (notice.at, notice.order.no, notice.event.rank()));
        notices
    }
}

fn orders<'d>(desk: &'d Desk<'_>, market: Market) -> impl Iterator<Item = (&'d str, &'d Order)> {
    let accounts = desk.books.accounts.iter();
    let all = accounts.flat_map(|(key, account)| account.orders.iter().map(move |order| (key.as_str(), order)));
    all.filter(move |(_, order)| order.terms.market == market)
}

/// Whether what was left of an order went as it came.
fn has_ended(order: &Order) -> bool {
    order.terms.rest != Rest::Day && order.cancelled > 0 && !order.cancels
}

impl Notice {
    /// The record of a feed.
    pub(super) fn record(&self, desk: &Desk<'_>, fields: &[Field], key: &str) -> Vec<String> {
        let name = desk.world.find(&self.order.terms.symbol).map_or("", |listing| listing.korean.as_str());
        fields.iter().map(|field| self.value(field.name(), (key, name))).collect()
    }

    fn value(&self, word: &str, (key, name): (&str, &str)) -> String {
        let terms = &self.order.terms;
        let text = match word {
            "CUST_ID" => key,
            "ACNT_NO" => return self.account.replace('-', ""),
            "ACNT_NAME" => "시험고객",
            "ODER_NO" => return self.order.number(),
            "OODER_NO" => return self.order.original_number(),
            "SELN_BYOV_CLS" => match terms.side {
                Side::Sell => "01",
                Side::Buy => "02",
            },
            "RCTF_CLS" => match (self.order.original, self.order.cancels) {
                (None, _) => "0",
                (Some(_), false) => "1",
                (Some(_), true) => "2",
            },
            "STCK_SHRN_ISCD" => &terms.symbol,
            "STCK_CNTG_HOUR" => return in_seoul(self.at).strftime("%H%M%S").to_string(),
            // A notice of anything but a fill has the order's quantity here.
            "CNTG_QTY" => return format!("{:010}", self.fill().map_or(terms.quantity, |fill| fill.quantity)),
            "ODER_QTY" => return format!("{:09}", terms.quantity),
            "RFUS_YN" => match self.event {
                Event::Refused => "1",
                _ => "0",
            },
            "CNTG_YN" => {
                if self.fill().is_some() {
                    "2"
                } else {
                    "1"
                }
            }
            "ACPT_YN" => match self.event {
                Event::Received | Event::Refused => "1",
                Event::Confirmed | Event::Filled(_) => "2",
                Event::Ended => "3",
            },
            "BRNC_NO" => match terms.market {
                Market::Kr => domestic_order::BRANCH,
                Market::Us => overseas_order::BRANCH,
            },
            "CNTG_ISNM" | "CNTG_ISNM40" => name,
            word => match terms.market {
                Market::Kr => return domestic::value(self, word),
                Market::Us => return overseas::value(self, word),
            },
        };
        text.to_owned()
    }

    const fn fill(&self) -> Option<&Fill> {
        match &self.event {
            Event::Filled(fill) => Some(fill),
            _ => None,
        }
    }
}
