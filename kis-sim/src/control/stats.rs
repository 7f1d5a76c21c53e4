//! `/__sim/stats`: what the simulator counted.

use serde_json::json;

use super::shown;
use crate::{desk::Desk, wire::Reply};

/// `GET /__sim/stats`
pub(super) fn show(desk: &Desk<'_>) -> Reply {
    let meter = &desk.meter;
    let body = json!({
        "tokens_issued": meter.tokens_issued,
        "requests": meter.requests,
        "rejected_rate": meter.rejected_rate,
        "max_in_any_second": meter.max_in_any_second,
        "by_path": meter.by_path,
        "orders": [],
    });
    shown(200, &body)
}
