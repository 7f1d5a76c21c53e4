//! What is noticed while the journal grows, and reduces or stops trading.

use super::*;

#[test]
fn repeated_doubt_leaves_only_sales() {
    let mut desk = Desk::new();
    for (at, symbol) in ["005930", "000660", "035720"].into_iter().enumerate() {
        let mut want = desk.want(symbol, 70_000);
        if let OrderRequest::Place(placement) = &mut want.intent.request {
            placement.instrument = symbol.parse().expect("a code");
        }
        desk.wants(desk.wanting(symbol, want.intent.request));
        let reduced = Trading::Reducing(Cause::Ambiguous);
        assert_eq!(desk.ledger().trading(), if at == 2 { reduced } else { Trading::Normal });
    }
    assert_eq!(refusal(&desk.wants(desk.want("d", 70_000))), "trading_reducing");
    desk.does(What::Trade(Trading::Normal));
    assert_eq!(desk.ledger().trading(), Trading::Normal, "the owner's word");
}

#[test]
fn an_alarm_never_loosens() {
    let mut desk = Desk::new();
    for (cause, trading) in [
        (Cause::Skew, Trading::Reducing(Cause::Skew)),
        (Cause::DailyLoss, Trading::Reducing(Cause::Skew)),
        (Cause::Damaged, Trading::Halted(Cause::Damaged)),
        (Cause::LateFound, Trading::Halted(Cause::Damaged)),
    ] {
        desk.does(What::Alarm(cause));
        assert_eq!(desk.ledger().trading(), trading, "{cause:?}");
    }
}

#[test]
fn versions_that_trade_by_turns_leave_only_sales() {
    let mut desk = Desk::new();
    for (at, version) in ["1", "1", "2", "1"].into_iter().enumerate() {
        desk.settings.version = version.into();
        desk.later(1);
        desk.answers(Answer::Rejected);
        desk.wants(desk.want("a", 70_000));
        let reduced = Trading::Reducing(Cause::Versions);
        assert_eq!(desk.ledger().trading(), if at == 3 { reduced } else { Trading::Normal }, "order {at}");
    }
    desk.does(What::Trade(Trading::Normal));
    desk.later(1);
    desk.answers(Answer::Rejected);
    desk.wants(desk.want("a", 70_000));
    assert_eq!(desk.ledger().trading(), Trading::Normal, "the owner knows");
}

/// Orders of as many symbols, each without an answer.
fn lost_orders(desk: &mut Desk, symbols: &[&str]) {
    for symbol in symbols {
        let mut want = desk.want(symbol, 70_000);
        if let OrderRequest::Place(placement) = &mut want.intent.request {
            placement.instrument = symbol.parse().expect("a code");
        }
        desk.wants(desk.wanting(symbol, want.intent.request));
    }
}

/// Three within ten minutes are too many; the first of them is forgotten when ten minutes have passed.
#[test]
fn doubts_of_long_ago_do_not_count() {
    let reduced = Trading::Reducing(Cause::Ambiguous);
    for (passed_ms, trading) in [(599_999, reduced), (600_000, Trading::Normal)] {
        let mut desk = Desk::new();
        lost_orders(&mut desk, &["005930", "000660"]);
        desk.later(passed_ms);
        lost_orders(&mut desk, &["035720"]);
        assert_eq!(desk.ledger().trading(), trading, "{passed_ms} ms");
    }
}

/// Who let trading go on knew of what was in doubt by then, to the moment.
#[test]
fn what_the_owner_knew_does_not_count() {
    for (after_ms, trading) in [(0, Trading::Normal), (1, Trading::Reducing(Cause::Ambiguous))] {
        let mut desk = Desk::new();
        desk.does(What::Trade(Trading::Normal));
        desk.later(after_ms);
        lost_orders(&mut desk, &["005930", "000660", "035720"]);
        assert_eq!(desk.ledger().trading(), trading, "{after_ms} ms after");
    }
}

/// Four processes ended in the middle. Whoever comes next finds all of them at once, and says it once.
#[test]
fn an_alarm_is_raised_once() {
    let mut desk = Desk::new();
    desk.settings.max_doubtful = 9;
    lost_orders(&mut desk, &["005930", "000660", "035720", "035420"]);
    desk.journal.retain(|row| matches!(row, Record::Committed(_)));
    desk.settings.max_doubtful = 2;
    let told = desk.settles();
    let alarms = told.iter().filter(|notice| matches!(notice, Notice::Recorded(Record::Alarmed { .. })));
    assert_eq!(alarms.count(), 1, "{told:?}");
    assert_eq!(desk.ledger().trading(), Trading::Reducing(Cause::Ambiguous));
    desk.settles();
    assert_eq!(desk.journal.iter().filter(|row| matches!(row, Record::Alarmed { .. })).count(), 1);
}

#[test]
fn a_state_says_why_less_is_traded() {
    assert_eq!(Trading::Normal.cause(), None);
    for cause in [Cause::Owner, Cause::Rival, Cause::Damaged, Cause::ClaimedTwice] {
        assert_eq!((cause.alarm(), cause.alarm().cause()), (Trading::Halted(cause), Some(cause)));
    }
    for cause in [Cause::Ambiguous, Cause::LateFound, Cause::Skew, Cause::Versions, Cause::DailyLoss, Cause::Restored] {
        assert_eq!((cause.alarm(), cause.alarm().cause()), (Trading::Reducing(cause), Some(cause)));
    }
}
