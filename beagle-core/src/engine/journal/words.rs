//! What a row of the journal says, for people.

use kis_api::OrderNo;

use crate::{
    Text,
    engine::store::Written,
    order::{Answer, Doubt, End, NotSent, Progress, Record, Register, Verdict, Why},
    wording,
};

/// What one row says. Its numbers are those of a list's rows: of orders, or of reservations.
pub(super) fn of(row: &Written, register: Register) -> Text {
    let text = match &row.record {
        Record::Committed(commitment) => {
            let count = commitment.before.len();
            let (ko, en) = match (register, count) {
                (Register::Orders, 1) => ("주문", "order"),
                (Register::Orders, _) => ("주문", "orders"),
                (Register::Reservations, 1) => ("예약주문", "reservation"),
                (Register::Reservations, _) => ("예약주문", "reservations"),
            };
            Text::new(
                format!("주문을 기록함 (그때 목록의 {ko} {count}건)"),
                format!("written down, with {count} {en} in the list before it"),
            )
        }
        Record::Answered { answer, .. } => answered(answer, register),
        Record::Watched { .. } => Text::new(
            "보낸 프로세스가 끝난 것을 확인함: 이때부터 기다림",
            "whoever was sending it is gone: the wait begins",
        ),
        Record::Resolved { verdict, .. } => resolved(verdict, register),
        Record::Settled { order_no: Some(order_no), .. } => {
            let number = number(order_no, register);
            Text::new(
                format!("사람이 접수로 정리함: {}", number.ko),
                format!("a person says it was placed: {}", number.en),
            )
        }
        Record::Settled { order_no: None, .. } => {
            Text::new("사람이 미접수로 정리함", "a person says it was not placed")
        }
        Record::Ordered { order_no, .. } => Text::new(
            format!("주문이 됨: 주문번호 {order_no}"),
            format!("the broker made an order of it: order {order_no}"),
        ),
        Record::Progressed { progress, .. } => progressed(progress),
        Record::Alarmed { cause, .. } => cause.alarm().text(),
        Record::Traded { trading, .. } => trading.text(),
        Record::Swept { .. } => Text::new("하루를 마지막 목록과 맞추어 봄", "the day was held against its last list"),
    };
    match (&row.record, &row.note) {
        // Why nobody knows says that nobody knows.
        (Record::Answered { answer: Answer::Unknown, .. }, Some(note)) => note.text.clone(),
        (_, Some(note)) => {
            Text::new(format!("{}. {}", text.ko, note.text.ko), format!("{}: {}", text.en, note.text.en))
        }
        (_, None) => text,
    }
}

/// What the broker calls it.
pub(in crate::engine) fn number(number: &OrderNo, register: Register) -> Text {
    match register {
        Register::Orders => Text::new(format!("주문번호 {number}"), format!("order {number}")),
        Register::Reservations => Text::new(format!("예약번호 {number}"), format!("reservation {number}")),
    }
}

fn answered(answer: &Answer, register: Register) -> Text {
    match answer {
        Answer::Accepted { order_no, .. } => {
            let number = number(order_no, register);
            Text::new(format!("접수됨: {}", number.ko), format!("accepted: {}", number.en))
        }
        Answer::TakenBack => Text::new("예약을 취소함", "the reservation was taken back"),
        Answer::Rejected => Text::new("거부됨", "rejected"),
        Answer::NotSent(why) => {
            let why = match why {
                NotSent::NotReached => Text::new("연결 안 됨", "the broker was not reached"),
                NotSent::Impossible => Text::new("보낼 수 없는 주문", "it can't be sent as it is"),
                NotSent::Late => Text::new("너무 늦음", "too late"),
                NotSent::Stopped => Text::new("거래 정지", "trading was stopped"),
            };
            Text::new(format!("보내지 않음: {}", why.ko), format!("not sent: {}", why.en))
        }
        Answer::Unknown => Text::new("결과를 모름", "nobody knows whether it exists"),
    }
}

fn resolved(verdict: &Verdict, register: Register) -> Text {
    match verdict {
        Verdict::Bound(order_no) => {
            let number = number(order_no, register);
            Text::new(format!("목록에서 찾음: {}", number.ko), format!("found in the list: {}", number.en))
        }
        Verdict::NotPlaced => Text::new("기다린 뒤에도 목록에 없음", "not in the list after the wait"),
        Verdict::LateFound(order_no) => {
            let number = number(order_no, register);
            Text::new(format!("뒤늦게 나타남: {}", number.ko), format!("it turned up late: {}", number.en))
        }
        Verdict::Gone => Text::new("취소할 것이 남아 있지 않음", "nothing of it rests any more"),
        Verdict::Escalated(doubt) => doubtful(doubt),
    }
}

/// Why a person has to say what became of an order, and which orders could be it.
pub(in crate::engine) fn doubtful(doubt: &Doubt) -> Text {
    let why = match doubt.why {
        Why::SeveralFit => Text::new("맞는 주문이 여럿", "several orders fit"),
        Why::NotAlone => Text::new("맞는 주문 곁에 다른 주문이 있음", "one fits, beside another new one"),
        Why::NotListed => Text::new("통보된 주문이 목록에 없음", "an order that was notified is not listed"),
        Why::NoList => Text::new("목록을 너무 오래 받지 못함", "there was no list for too long"),
    };
    let numbers = |numbers: &[OrderNo]| numbers.iter().map(OrderNo::as_str).collect::<Vec<_>>().join(", ");
    let (fitting, others) = (numbers(&doubt.candidates), numbers(&doubt.others));
    let named = |ko: &str, en: &str, numbers: &str| {
        if numbers.is_empty() {
            Text::default()
        } else {
            Text::new(format!("; {ko} {numbers}"), format!("; {en} {numbers}"))
        }
    };
    let (fitting, others) = (named("후보", "candidates", &fitting), named("다른 주문", "others", &others));
    Text::new(
        format!("사람이 정해야 함: {}{}{}", why.ko, fitting.ko, others.ko),
        format!("a person has to say: {}{}{}", why.en, fitting.en, others.en),
    )
}

fn progressed(progress: &Progress) -> Text {
    let filled = wording::shares(progress.filled);
    let end = match progress.end {
        None => Text::default(),
        Some(End::Filled) => Text::new(", 모두 체결", ", all of it"),
        Some(End::Cancelled) => Text::new(", 나머지 취소", ", the rest was cancelled"),
        Some(End::Expired) => Text::new(", 나머지 소멸", ", the rest expired"),
        Some(End::RejectedByVenue) => Text::new(", 거래소가 거부", ", refused by the exchange"),
        Some(End::NotOrdered) => Text::new(", 주문이 되지 못함", ", no order could be made of it"),
        Some(End::Missing) => Text::new(", 목록에서 사라짐", ", it is not listed any more"),
    };
    Text::new(format!("체결 {}{}", filled.ko, end.ko), format!("filled {}{}", filled.en, end.en))
}
