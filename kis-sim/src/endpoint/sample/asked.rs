//! What a query is about: a symbol, a span of days.

use jiff::civil::Date;

use crate::{
    desk::Desk,
    gateway::{Call, Refusal},
    market::{Board, Kind, Listing},
};

/// What a query is about.
pub(super) struct Asked<'a> {
    /// What the group of the endpoint quotes, the usual one first.
    pub(super) all: Vec<&'a Listing>,
    /// The one that is asked for.
    pub(super) subject: Subject<'a>,
    /// The first and the last day that are asked for.
    pub(super) span: (Date, Date),
}

/// Whom a query names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Subject<'a> {
    /// Nobody: it is about all, or about the customer.
    Open,
    /// A listing.
    One(&'a Listing),
    /// Somebody who is not there.
    Unknown,
}

impl<'a> Asked<'a> {
    pub(super) fn read(desk: &Desk<'a>, call: &Call) -> Result<Self, Refusal> {
        let all = of_group(desk, call);
        let subject = subject(desk, call, &all);
        Ok(Self { all, subject, span: span(call)? })
    }

    /// Whom an object speaks of.
    pub(super) fn speaker(&self) -> Option<&'a Listing> {
        match self.subject {
            Subject::One(listing) => Some(listing),
            Subject::Open => self.all.first().copied(),
            Subject::Unknown => None,
        }
    }
}

/// What an endpoint is likely to quote.
fn of_group<'a>(desk: &Desk<'a>, call: &Call) -> Vec<&'a Listing> {
    let world = desk.world;
    let (group, name) = call.meta.id.split_once('.').unwrap_or_default();
    let listed = |wanted: fn(&Listing) -> bool| world.listings.iter().filter(|l| wanted(l)).collect::<Vec<_>>();
    let board = |board| world.board(board).collect::<Vec<_>>();
    match group {
        "domestic_stock" if of_indices(call, name) => board(Board::Index),
        "domestic_stock" if name == "inquire_elw_price" => board(Board::Elw),
        "domestic_stock" => listed(|l| l.venue.us().is_none() && l.kind == Kind::Stock),
        "etfetn" => listed(|l| l.venue.us().is_none() && l.kind != Kind::Stock),
        "elw" => board(Board::Elw),
        "domestic_futureoption" => board(Board::Derivative),
        "domestic_bond" => board(Board::Bond),
        "overseas_futureoption" => board(Board::OverseasContract),
        _ if of_indices(call, name) => board(Board::OverseasIndex),
        _ => {
            let asked = [call.get("EXCD"), call.get("OVRS_EXCG_CD")];
            let here = |l: &&Listing| {
                let codes = l.venue.us().map(|exchange| [exchange.quote_code(), l.venue.code()]);
                codes.is_some_and(|codes| codes.iter().any(|code| asked.contains(code)))
            };
            let all = listed(|l| l.venue.us().is_some());
            let of_exchange: Vec<&Listing> = all.iter().copied().filter(here).collect();
            if of_exchange.is_empty() { all } else { of_exchange }
        }
    }
}

/// Whether an endpoint quotes indices: some say so by their name, others by the market that is asked for.
fn of_indices(call: &Call, name: &str) -> bool {
    name.contains("index") && !name.contains("profit_asset") || call.get("FID_COND_MRKT_DIV_CODE") == "U"
}

/// Parameters that name a symbol.
const NAMING: &[&str] = &[
    "FID_INPUT_ISCD",
    "PDNO",
    "SHTN_PDNO",
    "SYMB",
    "SRS_CD",
    "ISCD",
    "SHT_CD",
    "MKSC_SHRN_ISCD",
    "OVRS_FUTR_FX_PDNO",
    "FID_MRKT_CLS_CODE",
    "ITEM_CD",
];

fn subject<'a>(desk: &Desk<'a>, call: &Call, all: &[&'a Listing]) -> Subject<'a> {
    for name in NAMING {
        let code = call.get(name);
        let found = all.iter().copied().find(|listing| listing.symbol == code);
        if let Some(listing) = found.or_else(|| desk.world.find(code)) {
            return Subject::One(listing);
        }
        // Four digits and less stand for markets and sectors.
        let group = code.len() <= 4 && *name != "SYMB" || code.bytes().all(|b| b == b'0' || b == b'%');
        if !group && *name != "FID_MRKT_CLS_CODE" {
            return Subject::Unknown;
        }
    }
    Subject::Open
}

/// The days between two parameters that say so, or all days.
pub(in crate::endpoint) fn span(call: &Call) -> Result<(Date, Date), Refusal> {
    let (mut first, mut last) = (Date::MIN, Date::MAX);
    for param in call.meta.params {
        let name = param.name();
        let upper = name.to_ascii_uppercase();
        let value = call.get(name);
        let dated = upper.contains("DATE") || upper.ends_with("_DT") || upper.ends_with("YMD");
        if !dated || value.len() != 8 {
            continue;
        }
        let day = Date::strptime("%Y%m%d", value).map_err(|_| Refusal::parameter(name))?;
        let begins = ["STRT", "F_DT", "DATE_1", "FR_D", "START"].iter().any(|part| upper.contains(part));
        let ends = ["END", "T_DT", "DATE_2", "TO_D", "CLOSE"].iter().any(|part| upper.contains(part));
        match () {
            () if begins && !upper.contains("END") => first = day,
            () if ends => last = day,
            () => {}
        }
    }
    // A single date stands for the last day, unless a second one comes with it.
    if last == Date::MAX && first > Date::MIN && !call.meta.params.iter().any(|p| p.name().ends_with('2')) {
        return Ok((Date::MIN, first));
    }
    Ok((first, last))
}
