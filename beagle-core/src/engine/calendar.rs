//! The broker's calendar: asked for once a day, on real accounts alone, and remembered.
//!
//! Paper accounts lack it, and the simulator's exchange keeps to the shipped table. Whoever is about to order asks, if nobody
//! has asked on this day in Seoul yet. An ask that came to nothing is repeated half an hour later by the next command, and
//! nothing waits for it longer than a few seconds: what was known before counts meanwhile.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use jiff::civil::Date;
use kis_api::{Env, Market};
use tokio::time::timeout;

use super::{
    Engine,
    failure::{Done, Stop},
};
use crate::{
    Command, Text,
    calendar::{Calendar, Incredible, Told},
    report::ReasonLine,
};

/// How long a command waits for it.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is known of trading days, for all commands that are under way.
#[derive(Debug, Default)]
pub(super) struct Days(Mutex<Arc<Calendar>>);

impl Engine {
    /// The calendar as it is known now.
    pub(super) fn days(&self) -> Arc<Calendar> {
        Arc::clone(&self.days.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Sees to the calendar that a command goes by. Gives the reason when the broker was asked for it in vain.
pub(super) async fn look(engine: &Engine, command: &Command) -> Done<Option<ReasonLine>> {
    if engine.broker.env() != Env::Real {
        return Ok(None);
    }
    let now = engine.now();
    let unheard = match command.may_order() && engine.store.begin_asking_for_calendar(now)? {
        true => match ask(engine).await {
            Ok(days) => engine.store.hear_calendar(now, &days)?.err().map(incredible),
            Err(stop) => Some(stop),
        },
        false => None,
    };
    let calendar = Arc::new(engine.store.calendar()?);
    *engine.days.0.lock().unwrap_or_else(PoisonError::into_inner) = calendar;
    Ok(unheard.as_ref().map(instead))
}

async fn ask(engine: &Engine) -> Done<Vec<(Date, Told)>> {
    let asked = engine.broker.trading_days(engine.today(Market::Kr));
    let days = timeout(PATIENCE, asked).await.map_err(|_| too_late())??;
    let told = |is_open: bool| if is_open { Told::Open } else { Told::Closed };
    Ok(days.iter().map(|day| (day.date, told(day.open))).collect())
}

fn too_late() -> Stop {
    let text = Text::new("증권사가 제때 답하지 않았습니다", "the broker did not answer in time");
    Stop::failed("interrupted", text, Text::default())
}

fn incredible(why: Incredible) -> Stop {
    let text = match why {
        Incredible::OtherDays => Text::new("다른 날부터 시작합니다", "the reply does not begin with this day"),
        Incredible::Gaps => Text::new("날짜가 이어지지 않습니다", "the reply leaves days out or repeats them"),
        Incredible::Weekend => Text::new("주말을 개장일이라고 합니다", "the reply has the exchange open on a weekend"),
    };
    Stop::failed("unreadable", text, Text::default())
}

/// What a run says of an ask that came to nothing.
fn instead(stop: &Stop) -> ReasonLine {
    let Text { ko, en } = &stop.failure.message;
    let text = Text::new(
        format!("증권사의 휴장일 달력을 받지 못해 이미 아는 날짜로 판단합니다: {ko}"),
        format!("the broker's calendar could not be had, so days are judged by what was known before: {en}"),
    );
    tracing::debug!("{en}", en = text.en);
    ReasonLine { code: "calendar_unheard".into(), text, hint: Text::default() }
}
