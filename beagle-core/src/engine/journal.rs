//! What happened to orders, from what was meant to what was filled, and to trading, the leaders and the settings besides.

use jiff::civil::Date;
use kis_api::{Market, calendar};

use super::{
    Answered, Engine,
    failure::Done,
    intent,
    store::{ChangedBy, LeaderEvent, Written},
};
use crate::{
    Body, Exit, Text,
    command::JournalQuery,
    order::Register,
    report::{EventLine, JournalBody, JournalLine},
};

mod words;

pub(super) use words::{doubtful, number as numbered};

pub(super) fn run(engine: &Engine, query: JournalQuery) -> Answered {
    let (from, to) = days(engine, query);
    let ids = match query.intent {
        Some(id) => vec![id],
        None => engine.store.intents((from, to))?,
    };
    let intents = ids.into_iter().map(|id| story(engine, id)).collect::<Done<Vec<_>>>()?;
    let trading = match query.intent {
        Some(_) => Vec::new(),
        None => engine.store.about_trading(span((from, to)))?.iter().map(|row| event(row, Register::Orders)).collect(),
    };
    let leaders = match query.intent {
        Some(_) => Vec::new(),
        None => engine.store.leader_events(span((from, to)))?.iter().map(leader_event).collect(),
    };
    let settings = match query.intent {
        Some(_) => Vec::new(),
        None => engine.store.changes(span((from, to)))?,
    };
    Ok((Body::Journal(JournalBody { intents, trading, leaders, settings }), Exit::Done))
}

/// Today in both markets, where no day is given, and the sessions to come, which reservations wait for.
fn days(engine: &Engine, query: JournalQuery) -> (Date, Date) {
    let (kr, us) = (engine.today(Market::Kr), engine.today(Market::Us));
    let from = query.from.or(query.to).unwrap_or(kr.min(us));
    let next = |market| engine.days().at(engine.now()).next_session(market).map(|session| session.date);
    let coming = || [Some(kr.max(us)), next(Market::Kr), next(Market::Us)].into_iter().flatten().max().unwrap_or(kr);
    (from, query.to.or(query.from).unwrap_or_else(coming))
}

/// From the first of these days' beginning in Seoul to the last one's end in New York.
fn span((from, to): (Date, Date)) -> (jiff::Timestamp, jiff::Timestamp) {
    let begins = |day: Date, market| day.to_zoned(calendar::time_zone(market)).map(|at| at.timestamp());
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
        door: engine.store.door(id)?,
        filled_qty: known.entry.progress.filled,
        end: known.entry.progress.end,
        events: known.history.iter().map(|row| event(row, known.register())).collect(),
    })
}

fn event(row: &Written, register: Register) -> EventLine {
    EventLine { at: row.at, event: row.record.kind(), text: words::of(row, register) }
}

fn leader_event(LeaderEvent { at, name, by, change }: &LeaderEvent) -> EventLine {
    let Text { ko, en } = change.text(name);
    let text = match by {
        ChangedBy::Site => Text::new(format!("{ko} (사이트에서 확인)"), format!("{en} (seen on the site)")),
        ChangedBy::Owner => Text::new(format!("{ko} (직접 변경)"), format!("{en} (by hand)")),
    };
    EventLine { at: *at, event: change.code(), text }
}
