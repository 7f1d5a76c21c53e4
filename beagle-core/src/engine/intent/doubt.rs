//! Why an intent is still open, and what ends that: the broker's list, time, or a person.

use crate::{
    Text,
    engine::{journal, outcome},
    order::{Basis, Doubt, Entry, Moment, Register, Settings, Status},
    report::DoubtLine,
};

/// What there is to say of an intent of which not everything is known.
pub(super) fn of((id, entry): (i64, &Entry), now: Moment) -> Option<DoubtLine> {
    let request = &entry.commitment.intent.request;
    match &entry.status {
        Status::Committed | Status::Unknown if request.is_repeatable() => Some(repeatable(request.register())),
        Status::Committed | Status::Unknown => Some(unlisted(wait_s(entry.quiet_since, now).unwrap_or(QUIET_S))),
        Status::Escalated(doubt) => Some(undecided(id, doubt)),
        Status::NotPlaced(Basis::Person) => {
            wait_s(Some(entry.commitment.at), now).filter(|wait_s| *wait_s > 0).map(early)
        }
        _ => None,
    }
}

const QUIET_S: u64 = Settings::QUIET_MS / 1_000;

/// For so many seconds whatever was sent by then may still be taken by the broker and shown in its list; `None` where the
/// machine was started anew since, or nobody looked yet.
fn wait_s(since: Option<Moment>, now: Moment) -> Option<u64> {
    let passed_ms = now.ms_since(since?)?;
    Some(Settings::QUIET_MS.saturating_sub(passed_ms).div_ceil(1_000))
}

fn unlisted(wait_s: u64) -> DoubtLine {
    let hint = match wait_s {
        0 => Text::new("`kis settle`을 다시 실행하십시오", "run `kis settle` again"),
        _ => Text::new(
            format!(
                "늦게 나타날 수 있으니 {wait_s}초 뒤 `kis settle`을 다시 실행하십시오. 그때도 없으면 접수되지 않은 것입니다"
            ),
            format!(
                "it may show late: run `kis settle` again in {wait_s} s. If it is not listed then, it was not taken"
            ),
        ),
    };
    let text = Text::new("증권사의 목록에 아직 없습니다", "the broker's list does not show it yet");
    DoubtLine { text, hint, candidates: Vec::new(), others: Vec::new(), wait_s: Some(wait_s) }
}

/// To take back what rests may be asked for again at any time.
fn repeatable(register: Register) -> DoubtLine {
    let text = Text::new("취소되었는지 아직 알 수 없습니다", "nobody knows yet whether it was cancelled");
    DoubtLine { text, hint: outcome::repeat_hint(register), candidates: Vec::new(), others: Vec::new(), wait_s: None }
}

pub(in crate::engine) fn undecided(id: i64, doubt: &Doubt) -> DoubtLine {
    let hint = Text::new(
        format!(
            "한국투자 앱의 주문 내역에서 시각과 수량을 보고, 접수되었으면 `kis settle {id} --placed 주문번호`, 아니면 `kis settle {id} --not-placed`로 알려 주십시오"
        ),
        format!(
            "look at time and quantity in the broker's app, then say `kis settle {id} --placed ORDER_NO`, or `kis settle {id} --not-placed`"
        ),
    );
    let Doubt { candidates, others, .. } = doubt.clone();
    DoubtLine { text: journal::doubtful(doubt), hint, candidates, others, wait_s: None }
}

/// A person may know that the broker's app does not show it, but not that it won't.
fn early(wait_s: u64) -> DoubtLine {
    let text =
        Text::new("보낸 지 얼마 되지 않아 아직 접수될 수 있습니다", "it was sent a moment ago and may still be taken");
    let hint = Text::new(
        format!("같은 주문은 {wait_s}초 뒤에 내는 것이 안전합니다. 늦게 나타나면 하루를 마칠 때 찾아내어 알립니다"),
        format!(
            "it is safer to order the same again in {wait_s} s. Should it show late, it is found when the day ends"
        ),
    );
    DoubtLine { text, hint, candidates: Vec::new(), others: Vec::new(), wait_s: Some(wait_s) }
}
