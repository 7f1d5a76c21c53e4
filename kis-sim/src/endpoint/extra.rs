//! 해외주식 주야간원장구분: long gone from the documents, and still asked for by older clients.

use crate::{
    gateway::Answer,
    wire::{Object, Request, Value},
};

/// Answers whether the night ledger is the one in use; there has been only one for years.
pub(crate) fn day_or_night(request: &Request) -> Option<Answer> {
    let asked = (request.method.as_str(), request.path.as_str(), request.header_value("tr_id"));
    let body = || Object::new().with("output", Value::Object(Object::new().with("PSBL_YN", "N")));
    (asked == ("GET", "/uapi/overseas-stock/v1/trading/dayornight", "JTTT3010R")).then(|| Answer::quote(body()))
}
