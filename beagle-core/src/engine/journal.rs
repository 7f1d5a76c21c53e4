//! What happened to orders, from what was meant to what was filled.

use jiff::civil::Date;
use kis_api::Market;

use super::{Answered, Engine, failure::Done, intent, store::Written};
use crate::{
    Body, Exit,
    command::JournalQuery,
    report::{EventLine, JournalBody, JournalLine},
};

mod words;

pub(super) fn run(engine: &Engine, query: JournalQuery) -> Answered {
    let (from, to) = days(engine, query);
    let ids = match query.intent {
        Some(id) => vec![id],
        None => engine.store.intents((from, to))?,
    };
    let intents = ids.into_iter().map(|id| story(engine, id)).collect::<Done<Vec<_>>>()?;
    let trading = match query.intent {
        Some(_) => Vec::new(),
        None => engine.store.about_trading(span((from, to)))?.iter().map(event).collect(),
    };
    Ok((Body::Journal(JournalBody { intents, trading }), Exit::Done))
}

/// Today in both markets, where no day is given.
fn days(engine: &Engine, query: JournalQuery) -> (Date, Date) {
    let (kr, us) = (engine.today(Market::Kr), engine.today(Market::Us));
    let from = query.from.or(query.to).unwrap_or(kr.min(us));
    (from, query.to.or(query.from).unwrap_or(kr.max(us)))
}

/// From the first of these days' beginning in Seoul to the last one's end in New York.
fn span((from, to): (Date, Date)) -> (jiff::Timestamp, jiff::Timestamp) {
    let begins = |day: Date, market| day.to_zoned(kis_api::calendar::time_zone(market)).map(|at| at.timestamp());
    let after = to.tomorrow().unwrap_or(to);
    (
        begins(from, Market::Kr).unwrap_or(jiff::Timestamp::MIN),
        begins(after, Market::Us).unwrap_or(jiff::Timestamp::MAX),
    )
}

fn story(engine: &Engine, id: i64) -> Done<JournalLine> {
    let known = intent::Known::of(engine, id)?;
    Ok(JournalLine {
        intent: known.line(),
        filled_qty: known.entry.progress.filled,
        end: known.entry.progress.end,
        events: known.history.iter().map(event).collect(),
    })
}

fn event(row: &Written) -> EventLine {
    EventLine { at: row.at, event: row.record.kind(), text: words::of(row) }
}
