//! How KIS says yes. Queries put the envelope last, orders put it first; the ledger pads its messages.

use super::Call;
use crate::wire::{Object, Reply, Value, padded};

/// Bytes of EUC-KR to which the ledger pads `msg1`.
const MESSAGE_WIDTH: usize = 80;

/// What the header `tr_cont` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Continuation {
    /// Nothing: the query has no pages.
    #[default]
    None,
    /// The first page of several.
    First,
    /// One in the middle.
    Middle,
    /// The only page.
    Only,
    /// The last one of several.
    Last,
}

impl Continuation {
    /// The header's text.
    pub(crate) const fn header(self) -> &'static str {
        match self {
            Self::None => "",
            Self::First => "F",
            Self::Middle => "M",
            Self::Only => "D",
            Self::Last => "E",
        }
    }

    /// The header of a page that has `more` behind it or not, asked for as a continuation or not.
    pub(crate) const fn of(continued: bool, more: bool) -> Self {
        match (continued, more) {
            (false, true) => Self::First,
            (true, true) => Self::Middle,
            (false, false) => Self::Only,
            (true, false) => Self::Last,
        }
    }
}

/// A success.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    body: Object,
    pub(crate) continuation: Continuation,
}

impl Answer {
    /// The answer to a question about prices.
    pub(crate) fn quote(parts: Object) -> Self {
        Self::query(parts, "MCA00000", "정상처리 되었습니다.".into())
    }

    /// The ledger's answer to a question. Paper has its own code for it.
    pub(crate) fn ledger(call: &Call, parts: Object, code: &'static str, message: &str) -> Self {
        let (code, message) = match code {
            _ if !call.paper => (code, message),
            "KIOK0560" => ("70070000", "모의투자 조회할 내역(자료)이 없습니다."),
            _ => ("20310000", "모의투자 조회가 완료되었습니다."),
        };
        Self::query(parts, code, padded(message, MESSAGE_WIDTH))
    }

    fn query(parts: Object, code: &'static str, message: String) -> Self {
        let body = parts.with("rt_cd", "0").with("msg_cd", code).with("msg1", message);
        Self { body, continuation: Continuation::None }
    }

    /// The answer to an order.
    pub(crate) fn order(output: Object, code: &'static str, message: &'static str) -> Self {
        let body = Object::new().with("rt_cd", "0").with("msg_cd", code).with("msg1", message);
        Self { body: body.with("output", Value::Object(output)), continuation: Continuation::None }
    }

    /// The same as a page.
    pub(crate) fn page(mut self, continuation: Continuation) -> Self {
        self.continuation = continuation;
        self
    }

    /// The body, for faults that change it.
    pub(crate) fn body_mut(&mut self) -> &mut Object {
        &mut self.body
    }

    /// The reply with the headers of its transaction.
    pub(crate) fn reply(&self, tr_id: &str, gt_uid: String) -> Reply {
        let mut reply = Reply::json(200, &self.body);
        reply.headers.push(("tr_id", tr_id.to_owned()));
        reply.headers.push(("tr_cont", self.continuation.header().to_owned()));
        reply.headers.push(("gt_uid", gt_uid));
        reply
    }
}
