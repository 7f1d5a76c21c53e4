//! What the sending of an order proved, and how a person is told.

use kis_api::Outcome;

use super::failure::Stop;
use crate::{
    Failure, Text,
    order::{Answer, NotSent, OrderRequest, Register, Taken, classify},
    report::ReasonLine,
};

/// What the sending of an order proved.
#[derive(Debug)]
pub(super) struct Proof {
    pub(super) answer: Answer,
    /// What there is to tell; `None` when the broker took it.
    pub(super) stop: Option<Stop>,
}

impl Proof {
    /// What an outcome proves; `against` is what the last look found, if it did.
    pub(super) fn of(outcome: Outcome<Taken>, (against, unheard): (Option<NotSent>, Unheard)) -> Self {
        let answer = classify(&outcome);
        if let (Answer::NotSent(_), Some(why)) = (&answer, against) {
            return Self { answer: Answer::NotSent(why), stop: Some(not_sent(why)) };
        }
        let stop = match outcome {
            Outcome::Accepted(_) => None,
            Outcome::Rejected(error) | Outcome::NotSent(error) => Some(Stop::from(error)),
            Outcome::Unknown(error) => Some(unheard.stop(Stop::from(error))),
        };
        Self { answer, stop }
    }

    /// What the journal keeps of it for a person.
    pub(super) fn note(&self) -> Option<ReasonLine> {
        self.stop.as_ref().map(Stop::line)
    }
}

/// What it means that no answer was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unheard {
    /// There may be an order: another one beside it would be one too many.
    Ordered,
    /// Something of this list may have been taken back: to ask again does no harm.
    TakenBack(Register),
}

impl Unheard {
    pub(super) const fn of(request: &OrderRequest) -> Self {
        if request.is_repeatable() { Self::TakenBack(request.register()) } else { Self::Ordered }
    }

    fn stop(self, stop: Stop) -> Stop {
        let Text { ko, en } = &stop.failure.message;
        let (message, hint) = match self {
            Self::Ordered => (
                Text::new(
                    format!("주문이 접수되었는지 알 수 없습니다: {ko}"),
                    format!("nobody knows whether the broker took the order: {en}"),
                ),
                settle_hint(),
            ),
            Self::TakenBack(register) => (
                Text::new(
                    format!("취소되었는지 알 수 없습니다: {ko}"),
                    format!("nobody knows whether it was cancelled: {en}"),
                ),
                repeat_hint(register),
            ),
        };
        let failure = Failure { code: "outcome_unknown".into(), message, hint, ..*stop.failure };
        Stop { failure: Box::new(failure), exit: crate::Exit::Unknown }
    }
}

/// The broker answered with a number that another order of ours has.
pub(super) fn claimed_twice() -> Stop {
    let message = Text::new(
        "주문이 접수되었는지 알 수 없습니다: 증권사가 다른 주문의 번호로 답했습니다. 거래를 정지합니다",
        "nobody knows whether the broker took the order: it answered with another order's number. Trading is halted",
    );
    Stop { exit: crate::Exit::Unknown, ..Stop::failed("claimed_twice", message, settle_hint()) }
}

/// What became of an order is not in the journal: it stays open there, and is looked for.
pub(super) fn not_journaled(order_no: Option<&kis_api::OrderNo>, stop: &Stop) -> Stop {
    let number = order_no.map_or("-", kis_api::OrderNo::as_str);
    let Text { ko, en } = &stop.failure.message;
    let message = Text::new(
        format!("주문 결과(주문번호 {number})를 기록하지 못했습니다: {ko}"),
        format!("what became of the order (number {number}) could not be written down: {en}"),
    );
    Stop { exit: crate::Exit::Unknown, ..Stop::failed("outcome_not_journaled", message, settle_hint()) }
}

/// The protocol's own reasons not to send what it had written down.
pub(super) fn not_sent(why: NotSent) -> Stop {
    match why {
        NotSent::Stopped => Stop {
            exit: crate::Exit::Halted,
            ..Stop::failed(
                "trading_halted",
                Text::new(
                    "그 사이 거래가 정지되어 보내지 않았습니다",
                    "it was not sent: trading was stopped meanwhile",
                ),
                Text::new("`kis resume`으로 다시 시작하십시오", "start again with `kis resume`"),
            )
        },
        NotSent::Late => Stop::failed(
            "too_late",
            Text::new(
                "준비하는 동안 시간이 너무 지나 보내지 않았습니다",
                "it was not sent: too much time had passed since it was decided",
            ),
            Text::new("다시 주문하십시오", "order again"),
        ),
        NotSent::NotReached | NotSent::Impossible => Stop::failed(
            "not_sent",
            Text::new("보내지 않았습니다", "it was not sent"),
            Text::new("다시 주문하십시오", "order again"),
        ),
    }
}

pub(super) fn settle_hint() -> Text {
    Text::new(
        "다시 주문하지 말고 `kis settle`로 확인하십시오. 목록으로 알 수 없으면 어떻게 정할지 알려 줍니다",
        "do not order again: look with `kis settle`, which tells you what to do if the broker's list does not decide",
    )
}

/// What may be asked for twice is looked up, and asked for again.
pub(super) fn repeat_hint(register: Register) -> Text {
    let list = match register {
        Register::Orders => "kis order list",
        Register::Reservations => "kis order reserve list",
    };
    Text::new(
        format!("`{list}`로 확인하고, 남아 있으면 다시 취소하십시오. 취소는 두 번 보내도 해가 없습니다"),
        format!("look with `{list}`, and cancel again if it is still there: to cancel twice does no harm"),
    )
}

/// It could not be written down, so nothing was sent.
pub(super) fn unwritten() -> Stop {
    Stop::failed(
        "not_written",
        Text::new("주문을 기록하지 못해 보내지 않았습니다", "the order could not be written down, so it was not sent"),
        Text::new("`kis doctor`로 상태 폴더를 점검하십시오", "look at the state folder with `kis doctor`"),
    )
}
