//! A request that passed the door: which transaction, in which environment, with which parameters.

use kis_api::{
    Account, api,
    endpoint::{Meta, Method, TrId},
};
use rust_decimal::Decimal;

use super::refusal::{Refusal, codes};
use crate::wire::Request;

/// What an entry of the table is for: `("side", "buy")`.
type When = &'static [(&'static str, &'static str)];

/// Whether a transaction id is one of paper trading: those alone begin with V.
pub(crate) fn is_paper(tr_id: &str) -> bool {
    tr_id.starts_with('V')
}

/// A transaction with its parameters.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// The endpoint's entry in the table.
    pub(crate) meta: &'static Meta,
    /// The transaction id that was sent.
    pub(crate) tr_id: String,
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

/// Parameters that came with the new transaction ids.
const NEWER: &[&str] = &["EXCG_ID_DVSN_CD", "SLL_TYPE", "CNDT_PRIC"];

impl Call {
    /// Reads a request under `/uapi`.
    pub(crate) fn read(request: &Request) -> Result<Self, Refusal> {
        let of_path = || api::ALL.iter().copied().filter(|meta| meta.path == request.path);
        if of_path().next().is_none() {
            return Err(codes::UNKNOWN_SERVICE);
        }
        let method = |meta: &&&Meta| match meta.method {
            Method::Get => request.method == "GET",
            Method::Post => request.method == "POST",
        };
        let tr_id = request.header_value("tr_id");
        if tr_id.is_empty() {
            return Err(codes::NO_TR_ID);
        }
        let all: Vec<&'static Meta> = of_path().collect();
        let found = all.iter().filter(method).find_map(|meta| Self::matching(meta, tr_id));
        let Some((meta, old, when)) = found else {
            let real_only = all.iter().any(|meta| meta.tr_ids.iter().any(|id| id.paper.is_none()));
            let paper = is_paper(tr_id);
            return Err(if paper && real_only { codes::NOT_ON_PAPER } else { codes::UNKNOWN_SERVICE });
        };
        let params = match meta.method {
            Method::Get => request.query.clone(),
            Method::Post => request.fields().ok_or(codes::NOT_JSON)?,
        };
        let continued = request.header_value("tr_cont") == "N";
        let call = Self { meta, tr_id: tr_id.to_owned(), paper: is_paper(tr_id), old, when, continued, params };
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
        let missing = self.meta.params.iter().filter(|p| p.required).find(|p| {
            let excused = p.name.starts_with("CTX_AREA") || self.old && NEWER.contains(&p.name);
            !excused && self.find(p.name).is_none()
        });
        match missing {
            Some(param) => Err(Refusal::parameter(param.name)),
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

    /// A parameter that must be a number.
    pub(crate) fn number(&self, name: &str) -> Result<Decimal, Refusal> {
        Decimal::from_str_exact(self.get(name)).map_err(|_| Refusal::parameter(name))
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
