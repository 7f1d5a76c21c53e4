//! Which requests a fault strikes.

use serde::{Deserialize, Serialize};

use sha2::{Digest as _, Sha256};

use super::{Action, Place};
use crate::wire::Request;

/// A rule: which requests, how often, what happens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    /// The end of the path, such as `order-cash`; any path when it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    /// The transaction id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tr_id: Option<String>,
    /// The value of any parameter: a code, a ticker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    symbol: Option<String>,
    /// How many fitting requests pass before.
    #[serde(default)]
    skip: u32,
    /// How many requests it strikes; 0 is all of them.
    #[serde(default = "Rule::once")]
    times: u32,
    /// Of how many it strikes one, at random.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    one_in: Option<u32>,
    /// How many of a hundred it strikes, at random.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    percent: Option<u32>,
    /// What happens.
    #[serde(rename = "do")]
    pub(crate) action: Action,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ms: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none", alias = "status")]
    pub(super) http: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) bytes: Option<usize>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) names: Vec<String>,
}

impl Rule {
    const fn once() -> u32 {
        1
    }

    /// Whether the keys go with the action.
    pub(crate) fn check(&self) -> Result<(), String> {
        let given = [
            ("ms", self.ms.is_some()),
            ("http", self.http.is_some()),
            ("code", self.code.is_some()),
            ("message", self.message.is_some()),
            ("bytes", self.bytes.is_some()),
            ("names", !self.names.is_empty()),
        ];
        let name = self.action.name();
        let has = |key: &str| given.iter().any(|(k, given)| k == &key && *given);
        if let Some((key, _)) = given.iter().find(|(key, given)| *given && !self.action.keys().contains(key)) {
            return Err(format!("`{key}` says nothing to `{name}`"));
        }
        if let Some(key) = self.action.needed().iter().find(|key| !has(key)) {
            return Err(format!("`{name}` needs `{key}`"));
        }
        if self.path.is_some() && self.action.is_of_feeds() {
            return Err(format!("`path` says nothing to `{name}`"));
        }
        if self.percent.is_some_and(|percent| self.one_in.is_some() || !(1..=100).contains(&percent)) {
            return Err("`percent` is 1 to 100, and not together with `one_in`".into());
        }
        match self.http {
            Some(status) if !(100..=599).contains(&status) => Err(format!("{status} is no HTTP status")),
            _ => Ok(()),
        }
    }
}

/// A rule and what it has seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Fault {
    /// The rule.
    pub(crate) rule: Rule,
    /// How many requests it let pass.
    pub(crate) skipped: u32,
    /// How many it struck.
    pub(crate) struck: u32,
    /// How many it could have struck.
    #[serde(default)]
    seen: u64,
}

impl Fault {
    /// A rule that has seen nothing.
    pub(crate) const fn new(rule: Rule) -> Self {
        Self { rule, skipped: 0, struck: 0, seen: 0 }
    }

    /// Whether it is about this request, and not used up.
    pub(super) fn fits(&self, request: &Request) -> bool {
        let rule = &self.rule;
        let left = self.is_left() && !rule.action.is_of_feeds();
        let path = rule.path.as_ref().is_none_or(|path| request.path.ends_with(path.as_str()));
        let tr_id = rule.tr_id.as_ref().is_none_or(|id| request.header_value("tr_id") == id);
        left && path && tr_id && rule.symbol.as_ref().is_none_or(|symbol| mentions(request, symbol))
    }

    /// Whether it is about this part of the websocket's traffic, and not used up.
    pub(super) fn fits_feed(&self, place: Place<'_>) -> bool {
        let rule = &self.rule;
        let about = |wanted: &Option<String>, found: &str| wanted.as_ref().is_none_or(|wanted| wanted == found);
        let fits = match place {
            Place::Session => rule.tr_id.is_none() && rule.symbol.is_none(),
            Place::Registration(tr_id, key) | Place::Frame(tr_id, key) => {
                about(&rule.tr_id, tr_id) && about(&rule.symbol, key)
            }
        };
        self.is_left() && rule.action.is_at(place) && fits
    }

    const fn is_left(&self) -> bool {
        self.rule.times == 0 || self.struck < self.rule.times
    }

    /// Whether it has let enough requests pass.
    pub(super) const fn due(&self) -> bool {
        self.skipped >= self.rule.skip
    }

    /// Whether chance picks this one. The same seed picks the same ones.
    pub(super) fn draws(&mut self, seed: u64) -> bool {
        let (some, of) = match (self.rule.one_in, self.rule.percent) {
            (Some(one_in), _) => (1, one_in.max(1)),
            (None, Some(percent)) => (percent, 100),
            (None, None) => return true,
        };
        self.seen += 1;
        let name = self.rule.action.name();
        let digest =
            Sha256::new().chain_update(seed.to_le_bytes()).chain_update(self.seen.to_le_bytes()).chain_update(name);
        let digest = digest.finalize();
        u32::from_le_bytes([digest[0], digest[1], digest[2], digest[3]]) % of < some
    }
}

fn mentions(request: &Request, value: &str) -> bool {
    let in_query = request.query.iter().any(|(_, v)| v == value);
    in_query || request.fields().is_some_and(|fields| fields.iter().any(|(_, v)| v == value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(text: &str) -> Result<Rule, String> {
        let rule: Rule = serde_json::from_str(text).map_err(|error| error.to_string())?;
        rule.check().map(|()| rule)
    }

    #[test]
    fn rules_are_checked() {
        assert!(rule(r#"{"do":"drop_before"}"#).is_ok());
        assert!(rule(r#"{"do":"refuse_inqr_dvsn_02","times":0}"#).is_ok());
        assert!(rule(r#"{"do":"fly"}"#).is_err());
        assert!(rule(r#"{"do":"drop_before","tims":2}"#).is_err());
        assert_eq!(rule(r#"{"do":"drop_before","ms":2}"#), Err("`ms` says nothing to `drop_before`".into()));
        assert_eq!(rule(r#"{"do":"delay"}"#), Err("`delay` needs `ms`".into()));
        assert!(rule(r#"{"do":"drop_after","percent":30,"times":0}"#).is_ok());
        assert!(rule(r#"{"do":"drop_after","percent":0}"#).is_err());
        assert!(rule(r#"{"do":"drop_after","percent":30,"one_in":2}"#).is_err());
        assert_eq!(rule(r#"{"do":"html","http":42}"#), Err("42 is no HTTP status".into()));
    }

    #[test]
    fn a_rule_fits_by_path_transaction_and_symbol() {
        let request = Request::post("/uapi/a/order-cash", r#"{"PDNO":"005930"}"#).header("TR_ID", "TTTC0012U");
        let fits = |text: &str| Fault::new(rule(text).expect(text)).fits(&request);
        assert!(fits(r#"{"do":"drop_after","path":"order-cash","tr_id":"TTTC0012U","symbol":"005930"}"#));
        assert!(!fits(r#"{"do":"drop_after","path":"order-rvsecncl"}"#));
        assert!(!fits(r#"{"do":"drop_after","symbol":"000660"}"#));
    }
}
