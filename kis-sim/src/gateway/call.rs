//! A request that passed the door: which transaction, in which environment, with which parameters.

use kis_api::{
    Account, api,
    endpoint::{Kind, Meta, Method, TrId},
};
use rust_decimal::Decimal;

use super::refusal::{Refusal, codes};
use crate::wire::Request;

/// What an entry of the table is for: `("side", "buy")`.
type When = &'static [(&'static str, &'static str)];

/// Ids of before 2023, when the US had ledgers of its own, and what they are called now.
const RENAMED: &[(&str, &str)] = &[
    ("JTTT1002U", "TTTT1002U"),
    ("JTTT1004U", "TTTT1004U"),
    ("JTTT1006U", "TTTT1006U"),
    ("JTTT3001R", "TTTS3035R"),
    ("JTTT3012R", "TTTS3012R"),
    ("JTTT3018R", "TTTS3018R"),
];

/// What a transaction is called now.
fn current(tr_id: &str) -> &str {
    RENAMED.iter().find(|(old, _)| *old == tr_id).map_or(tr_id, |(_, new)| *new)
}

/// The path without its last part.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Whether a transaction id is one of paper trading: those alone begin with V.
pub(crate) fn is_paper(tr_id: &str) -> bool {
    tr_id.starts_with('V')
}

/// A transaction with its parameters.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// The endpoint's entry in the table.
    pub(crate) meta: &'static Meta,
    /// Whether the transaction id is one of paper trading; one that serves both counts as real.
    pub(crate) paper: bool,
    /// Whether an id of before the change was used, whose callers do not know the newer parameters.
    pub(crate) old: bool,
    /// What the matching entry of the table is for: `("side", "buy")`.
    when: When,
    /// Whether the next page is asked for.
    pub(crate) continued: bool,
    params: Vec<(String, String)>,
}

/// What no parameter reaches: wide enough for money, narrow enough for sums of it.
const WIDEST: Decimal = Decimal::from_parts(0xD4A5_1000, 0xE8, 0, false, 0);

/// Parameters that came with the new transaction ids.
const NEWER: &[&str] = &["EXCG_ID_DVSN_CD", "SLL_TYPE", "CNDT_PRIC"];

impl Call {
    /// Reads a request under `/uapi`.
    pub(crate) fn read(request: &Request) -> Result<Self, Refusal> {
        let method = |meta: &&&Meta| match meta.method {
            Method::Get => request.method == "GET",
            Method::Post => request.method == "POST",
        };
        let of_path: Vec<&'static Meta> = api::ALL.iter().copied().filter(|m| m.path == request.path).collect();
        if of_path.is_empty() {
            return Err(codes::UNKNOWN_SERVICE);
        }
        let tr_id = request.header_value("tr_id");
        if tr_id.is_empty() {
            return Err(codes::NO_TR_ID);
        }
        let known = current(tr_id);
        let found = of_path.iter().filter(method).find_map(|meta| Self::matching(meta, known));
        // The gateway goes by the transaction id: a query of the same folder is served under a neighbour's path.
        let beside = |meta: &&&Meta| meta.kind == Kind::Read && folder(meta.path) == folder(&request.path);
        let found = found
            .or_else(|| api::ALL.iter().filter(method).filter(beside).find_map(|meta| Self::matching(meta, known)));
        let Some((meta, old, when)) = found else {
            let real_only = of_path.iter().any(|meta| meta.tr_ids.iter().any(|id| id.paper.is_none()));
            let paper = is_paper(tr_id);
            return Err(if paper && real_only { codes::NOT_ON_PAPER } else { codes::UNKNOWN_SERVICE });
        };
        let old = old || known != tr_id;
        let params = match meta.method {
            Method::Get => request.query.clone(),
            Method::Post => request.fields().ok_or(codes::NOT_JSON)?,
        };
        let continued = request.header_value("tr_cont") == "N";
        let call = Self { meta, paper: is_paper(tr_id), old, when, continued, params };
        call.check()?;
        Ok(call)
    }

    /// The table's entry for a transaction id: its endpoint, whether the id is an old one, and what it is for.
    fn matching(meta: &'static Meta, tr_id: &str) -> Option<(&'static Meta, bool, When)> {
        let entry = |id: &TrId| id.real == tr_id || id.paper == Some(tr_id) || id.old.contains(&tr_id);
        meta.tr_ids.iter().find(|id| entry(id)).map(|id| (meta, id.old.contains(&tr_id), id.when))
    }

    /// Every required parameter must be there, though it may be blank.
    fn check(&self) -> Result<(), Refusal> {
        let missing = self.meta.params.iter().filter(|p| p.is_required()).find(|p| {
            let excused = p.name().starts_with("CTX_AREA") || self.old && NEWER.contains(&p.name());
            !excused && self.find(p.name()).is_none()
        });
        match missing {
            Some(param) => Err(Refusal::parameter(param.name())),
            None => Ok(()),
        }
    }

    fn find(&self, name: &str) -> Option<&str> {
        // Query keys may come in any case; the keys of a body must be upper case, as the documents say.
        let exact = self.meta.method == Method::Post;
        let same = |key: &str| if exact { key == name } else { key.eq_ignore_ascii_case(name) };
        self.params.iter().find(|(key, _)| same(key)).map(|(_, value)| value.as_str())
    }

    /// The value of a parameter without blanks around it; empty when it is missing.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default().trim()
    }

    /// A parameter that must be a number, of no more than twelve digits before the point.
    pub(crate) fn number(&self, name: &str) -> Result<Decimal, Refusal> {
        let number = Decimal::from_str_exact(self.get(name)).ok().filter(|n| n.abs() < WIDEST);
        number.ok_or_else(|| Refusal::parameter(name))
    }

    /// A parameter that may be blank, or a number.
    pub(crate) fn optional_number(&self, name: &str) -> Result<Option<Decimal>, Refusal> {
        if self.get(name).is_empty() { Ok(None) } else { self.number(name).map(Some) }
    }

    /// What the transaction id stands for: `buy` for `side`.
    pub(crate) fn choice(&self, key: &str) -> Option<&'static str> {
        self.when.iter().find(|(k, _)| *k == key).map(|(_, value)| *value)
    }

    /// The account that is asked about.
    pub(crate) fn account(&self) -> Result<Account, Refusal> {
        let (number, product) = (self.get("CANO"), self.get("ACNT_PRDT_CD"));
        let digits = number.len() == 8 && product.len() == 2;
        let parsed = digits.then(|| format!("{number}-{product}").parse().ok()).flatten();
        parsed.ok_or_else(|| Refusal::query("OPSQ2000", codes::BAD_ACCOUNT))
    }
}
