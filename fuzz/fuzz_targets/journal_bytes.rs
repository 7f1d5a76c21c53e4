//! Rows of the journal, one a line, as spoilt as they come.
#![no_main]

use std::collections::BTreeSet;

use beagle_core::order::{Entry, Ledger, Record, Status};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    // As the store reads them: a row that can't be read spoils all of them.
    let Ok(rows) = text.lines().map(serde_json::from_str).collect::<Result<Vec<Record>, _>>() else { return };
    let mut ledger = Ledger::default();
    let mut damage = None;
    for row in &rows {
        let written = serde_json::to_string(row).expect("a row is JSON");
        assert_eq!(&serde_json::from_str::<Record>(&written).expect("it reads back"), row);
        let before = ledger.clone();
        match ledger.apply(row) {
            Ok(()) => follows(&before, &ledger, row),
            Err(why) => {
                assert_eq!(format!("{before:?}"), format!("{ledger:?}"), "{why} changes nothing");
                damage = Some(why);
                break;
            }
        }
    }
    assert_eq!(Ledger::fold(&rows).err(), damage);
});

/// No row takes an intent away, changes another one's, or undoes what was proven.
fn follows(before: &Ledger, after: &Ledger, row: &Record) {
    let added = usize::from(matches!(row, Record::Committed(_)));
    assert_eq!(after.entries().count(), before.entries().count() + added, "an intent was lost");
    for (id, was) in before.entries() {
        let is = after.entry(id).expect("it is still there");
        let is_meant = row.intent() == Some(id) || matches!(row, Record::Swept { .. });
        assert!(is == was || is_meant, "{row:?} changes intent {id}");
        assert_eq!(is.commitment, was.commitment);
        assert!(may_follow(was, is), "{:?} after {:?}", is.status, was.status);
    }
    let mut claimed = BTreeSet::new();
    for (id, entry) in after.entries() {
        let intent = &entry.commitment.intent;
        let Some(order_no) = entry.order_no() else { continue };
        assert!(claimed.insert((intent.request.symbol_side().market, intent.day, order_no)), "{id} claims another's");
    }
}

fn may_follow(was: &Entry, is: &Entry) -> bool {
    match (&was.status, &is.status) {
        // What is proven stays.
        (Status::Placed { .. } | Status::Rejected | Status::NotSent(_) | Status::Gone, _) => is.status == was.status,
        // What was written off may be there after all.
        (Status::NotPlaced(_), now) => {
            matches!(now, Status::NotPlaced(_) | Status::Placed { .. } | Status::Escalated(_))
        }
        (_, now) => !matches!(now, Status::Committed) || was.status == Status::Committed,
    }
}
