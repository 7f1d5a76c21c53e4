//! From what went wrong to what a person is told.

use kis_api::Error;

use super::store::StoreError;
use crate::{
    Exit, Failure, Text,
    order::{Denial, Trading},
    reason::{LeaderRefusal, Reason, Refusal},
    report::ReasonLine,
};

/// A command that came to nothing: what to tell, and how to leave.
#[derive(Debug, Clone)]
pub(super) struct Stop {
    pub(super) failure: Box<Failure>,
    pub(super) exit: Exit,
}

pub(super) type Done<T> = Result<T, Stop>;

impl Stop {
    pub(super) fn new(reason: &dyn Reason, exit: Exit) -> Self {
        let ReasonLine { code, text, hint } = reason.line();
        Self { failure: Box::new(failure(&code, text, hint)), exit }
    }

    pub(super) fn failed(code: &str, message: Text, hint: Text) -> Self {
        Self { failure: Box::new(failure(code, message, hint)), exit: Exit::Failed }
    }

    /// The same as a line of a report.
    pub(super) fn line(&self) -> ReasonLine {
        let Failure { code, message, hint, .. } = (*self.failure).clone();
        ReasonLine { code: code.into(), text: message, hint }
    }
}

fn failure(code: &str, message: Text, hint: Text) -> Failure {
    Failure { code: code.into(), message, hint, msg_cd: None, msg1: None, intent: None }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        let exit = match &refusal {
            Refusal::Busy { .. } => Exit::Busy,
            Refusal::Standing(Denial::Trading(Trading::Halted(_))) => Exit::Halted,
            Refusal::NotConfirmed
            | Refusal::AmountCurrency { .. }
            | Refusal::SizeOfSide { .. }
            | Refusal::NoMarketOrder { .. }
            | Refusal::NotOnPaper { .. }
            | Refusal::NoReservations { .. }
            | Refusal::NothingToChange
            | Refusal::OtherAccount
            | Refusal::NothingToArm
            | Refusal::NotPositive { .. }
            | Refusal::Leader(LeaderRefusal::NoName { .. })
            | Refusal::NotWon { .. }
            | Refusal::MinAboveMax { .. }
            | Refusal::FloorNotBelowArm { .. }
            | Refusal::BelowZero { .. }
            | Refusal::DayOver { .. } => Exit::Usage,
            _ => Exit::Refused,
        };
        Self::new(&refusal, exit)
    }
}

impl From<LeaderRefusal> for Stop {
    fn from(refusal: LeaderRefusal) -> Self {
        Refusal::Leader(refusal).into()
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        let (code, exit, ko, hint) = explained(&error);
        let mut failure = failure(code, Text::of_broker(ko, &error), hint);
        failure.msg_cd = error.code().map(Into::into);
        failure.msg1 = error.broker_message().map(Into::into);
        Self { failure: Box::new(failure), exit }
    }
}

/// A word for programs, the exit, what it is in Korean, and what to do next.
fn explained(error: &Error) -> (&'static str, Exit, &'static str, Text) {
    let later = || Text::new("잠시 뒤 다시 실행하십시오", "run it again in a moment");
    if error.is_auth() {
        let hint = Text::new("`kis auth status`로 확인하십시오", "look with `kis auth status`");
        ("credentials", Exit::Credentials, "앱키나 접근토큰이 통하지 않습니다", hint)
    } else if error.is_rate_limited() {
        ("rate_limited", Exit::Failed, "호출이 너무 잦습니다", later())
    } else if error.is_refused() {
        ("broker_refused", Exit::Refused, "증권사가 거절했습니다", Text::default())
    } else if error.is_unsupported() {
        ("unsupported", Exit::Refused, "이 환경에서는 할 수 없습니다", Text::default())
    } else if error.is_invalid() {
        ("invalid", Exit::Usage, "보낼 수 없는 요청입니다", Text::default())
    } else if error.is_not_reached() {
        let hint = Text::new("네트워크를 확인하고 다시 실행하십시오", "look at the network and run it again");
        ("not_reached", Exit::Failed, "증권사에 연결되지 않았습니다", hint)
    } else if error.is_interrupted() {
        ("interrupted", Exit::Failed, "응답을 다 받지 못했습니다", later())
    } else if error.is_incomplete() {
        ("incomplete", Exit::Failed, "목록을 끝까지 읽지 못했습니다", later())
    } else if error.is_malformed() {
        let hint = Text::new("계속되면 알려 주십시오", "report it if it goes on");
        ("unreadable", Exit::Failed, "응답을 읽을 수 없습니다", hint)
    } else {
        let hint = Text::new("`kis doctor`로 점검하십시오", "look with `kis doctor`");
        ("local", Exit::Failed, "이 컴퓨터의 파일을 쓸 수 없습니다", hint)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        let hint = if error.is_newer() {
            Text::new("kis를 새 버전으로 올리십시오", "install the newer version of kis")
        } else {
            Text::new("`kis doctor`로 상태 폴더를 점검하십시오", "look at the state folder with `kis doctor`")
        };
        Self::failed("store", error.text(), hint)
    }
}
