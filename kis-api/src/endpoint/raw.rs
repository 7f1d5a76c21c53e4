//! A read of any endpoint by its table entry alone, for tools that know it by name.

use alloc::{format, string::String, vec::Vec};

use super::{Kind, Meta, Method, Params};
use crate::{Env, Error, Result};

/// A request of an endpoint that reads, with parameters by their wire names.
///
/// Orders can't be asked for in this way: they go through the order calls alone, which send once and say what came of it.
#[derive(Debug, Clone)]
pub struct RawRead {
    meta: &'static Meta,
    params: Params,
    conditions: Vec<(&'static str, &'static str)>,
}

impl RawRead {
    /// A request with the table's defaults.
    ///
    /// # Errors
    /// [`Error::is_unsupported`] for an endpoint that orders, or that is about tokens and keys.
    pub fn new(meta: &'static Meta) -> Result<Self> {
        if meta.kind != Kind::Read || meta.is_order_path() {
            let message = "this endpoint is not a read: orders and tokens have calls of their own";
            return Err(Error::new(crate::error::Kind::Unsupported, message).at(meta.id, ""));
        }
        Ok(Self { meta, params: meta.defaults(), conditions: Vec::new() })
    }

    /// The endpoint.
    pub fn meta(&self) -> &'static Meta {
        self.meta
    }

    /// Sets a parameter, whatever the letter case of its name. Names that the transaction id depends on are taken too:
    /// `period`, where there is one id for three months and one for before.
    ///
    /// # Errors
    /// [`Error::is_invalid`] when the endpoint has no such parameter, when it is the account's, which the client fills
    /// in, or when the value is too long or none of those that a condition can have.
    pub fn set(mut self, name: &str, value: impl Into<String>) -> Result<Self> {
        let value = value.into();
        let fail = |message: String| Err(Error::invalid(message).at(self.meta.id, ""));
        let Some(param) = self.meta.params.iter().find(|param| name.eq_ignore_ascii_case(param.name())) else {
            return self.choose(name, &value);
        };
        if matches!(param.name(), "CANO" | "ACNT_PRDT_CD") {
            return fail(format!("{} ({}) is the client's own account", param.name(), param.label()));
        }
        if param.max_len().is_some_and(|most| value.len() > most) {
            return fail(format!("{} ({}) is too long", param.name(), param.label()));
        }
        self.params.set(param.name(), value);
        Ok(self)
    }

    /// Sets a condition of the transaction id.
    fn choose(mut self, name: &str, value: &str) -> Result<Self> {
        let choices: Vec<_> = self.meta.choices().filter(|(key, _)| key.eq_ignore_ascii_case(name)).collect();
        let Some(choice) = choices.iter().find(|(_, allowed)| allowed.eq_ignore_ascii_case(value)) else {
            let message = match &choices[..] {
                [] => format!("there is no parameter {name}"),
                some => {
                    let allowed: Vec<_> = some.iter().map(|(_, allowed)| *allowed).collect();
                    format!("{name} is one of {}", allowed.join(", "))
                }
            };
            return Err(Error::invalid(message).at(self.meta.id, ""));
        };
        self.conditions.retain(|(key, _)| *key != choice.0);
        self.conditions.push(*choice);
        Ok(self)
    }

    /// The parameters that were set so far.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// The parameters that are required and have no value yet, by wire name. The account's are the client's.
    pub fn missing(&self) -> impl Iterator<Item = &'static str> {
        let required = self.meta.params.iter().filter(|param| param.is_required()).map(|param| param.name());
        let absent = |name: &&str| self.params.get(name).is_none() && !matches!(*name, "CANO" | "ACNT_PRDT_CD");
        required.filter(absent).collect::<Vec<_>>().into_iter()
    }

    /// The transaction id in `env`: where several could be meant, the first one whose condition was not set otherwise.
    ///
    /// # Errors
    /// [`Error::is_unsupported`] when the environment has no such transaction.
    pub fn tr_id(&self, env: Env) -> Result<&'static str> {
        let mut conditions: Vec<(&str, &str)> = self.conditions.clone();
        for choice in self.meta.choices() {
            if conditions.iter().all(|(key, _)| *key != choice.0) {
                conditions.push(choice);
            }
        }
        if let Some(exchange) = self.params.get("OVRS_EXCG_CD") {
            conditions.push(("exchange", exchange));
        }
        self.meta.tr_id(env, &conditions)
    }

    /// The parameters as they are sent.
    #[cfg(feature = "client")]
    pub(crate) fn sent(&self, account: Option<&crate::Account>) -> Params {
        self.meta.with_account(self.params.clone(), account)
    }
}

impl Meta {
    /// Whether a request changes what an account has ordered: a POST below `/trading/`.
    pub fn is_order_path(&self) -> bool {
        self.method == Method::Post && self.path.contains("/trading/")
    }

    /// What the transaction id depends on and each value that it can have, in the table's order. Exchanges are told by
    /// a parameter, not chosen.
    pub fn choices(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let conditions = self.tr_ids.iter().flat_map(|id| id.when).filter(|(key, _)| *key != "exchange");
        conditions.flat_map(|(key, allowed)| allowed.split('|').map(move |value| (*key, value)))
    }
}

#[cfg(all(test, feature = "domestic", feature = "overseas"))]
mod tests {
    use super::*;
    use crate::api;

    fn raw(id: &str) -> RawRead {
        RawRead::new(api::find(id).expect("an endpoint")).expect("a read")
    }

    #[test]
    fn only_reads_are_raw() {
        for meta in api::ALL {
            assert_eq!(RawRead::new(meta).is_ok(), meta.kind == Kind::Read, "{}", meta.id);
            assert!(!meta.is_order_path() || meta.kind == Kind::Order, "{}", meta.id);
        }
    }

    #[test]
    fn names_are_taken_in_any_case_and_no_others() {
        let price = raw("domestic_stock.inquire_price");
        assert_eq!(price.missing().collect::<Vec<_>>(), ["FID_INPUT_ISCD"]);
        let price = price.set("fid_input_iscd", "005930").expect("it has one");
        assert_eq!(price.missing().count(), 0);
        assert_eq!(price.params().get("FID_INPUT_ISCD"), Some("005930"));
        assert!(price.clone().set("FID_INPUT_ISCDX", "1").unwrap_err().is_invalid());
        assert!(price.set("FID_COND_MRKT_DIV_CODE", "JJJ").unwrap_err().to_string().contains("too long"));
        assert!(raw("domestic_stock.inquire_balance").set("cano", "12345678").unwrap_err().is_invalid());
        assert_eq!(raw("domestic_stock.inquire_balance").missing().count(), 0);
    }

    #[test]
    fn the_transaction_is_chosen_by_condition_or_exchange() {
        let fills = raw("domestic_stock.inquire_daily_ccld");
        let choices: Vec<_> = fills.meta().choices().collect();
        let (recent, before) = (choices[0], choices[1]);
        let id = |raw: &RawRead| raw.tr_id(Env::Real).expect("an id");
        assert_eq!(id(&fills), "TTTC0081R");
        assert_eq!(id(&fills.clone().set("period", before.1).expect("a choice")), "CTSC9215R");
        assert_eq!(id(&fills.clone().set("PERIOD", recent.1).expect("a choice")), "TTTC0081R");
        assert!(fills.set("period", "ever").unwrap_err().to_string().contains(before.1));
        let reserved = raw("overseas_stock.order_resv_list");
        assert_eq!(id(&reserved.clone().set("OVRS_EXCG_CD", "NASD").expect("an exchange")), "TTTT3039R");
        assert_eq!(id(&reserved.set("OVRS_EXCG_CD", "SEHK").expect("an exchange")), "TTTS3014R");
        assert!(raw("overseas_stock.inquire_nccs").tr_id(Env::Paper).unwrap_err().is_unsupported());
    }
}
