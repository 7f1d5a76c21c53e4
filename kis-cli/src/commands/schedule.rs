//! `kis schedule show|install|remove`

mod block;
mod hints;

use beagle_core::{Exit, Lang, Text, calendar::Calendar, gate::session, schedule::CronTimes};
use jiff::{Timestamp, tz::TimeZone};
use kis_api::Market;
use serde::Serialize;

use super::App;
use crate::{
    cli::{InstallArgs, ScheduleVerb},
    clock,
    crontab::{self, Broken, ClockZone, Crontab},
    failure::Refusal,
    log,
    print::{self, Cell, Page, Table, Tone, left, words},
};

const MARKETS: [Market; 2] = [Market::Kr, Market::Us];

/// Shows the schedule, writes it, or takes it out.
pub(crate) fn run(app: &App<'_>, verb: ScheduleVerb) -> Result<Exit, Refusal> {
    let now = crontab::read()?;
    match verb {
        ScheduleVerb::Show => show(app, &now)?,
        ScheduleVerb::Install(InstallArgs { zone }) => install(app, &now, zone)?,
        ScheduleVerb::Remove => remove(app, &now)?,
    }
    Ok(Exit::Done)
}

/// What cron runs for us, or would.
#[derive(Debug, Serialize)]
struct Schedule {
    state: State,
    /// The zone whose clock the times are of.
    zone: String,
    lines: Vec<Line>,
    /// The block as it stands in the crontab, or would.
    block: String,
    /// The line that the last run left in its log.
    last_run: Option<String>,
    hints: Vec<Text>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Absent,
    Installed,
    /// Installed, and `install` would write something else.
    Outdated,
    /// It was so already.
    Unchanged,
    Removed,
    DryRun,
}

#[derive(Debug, Serialize)]
struct Line {
    market: Market,
    times: String,
    /// When its next session opens, by this machine's clock.
    next_session: Option<Timestamp>,
}

fn show(app: &App<'_>, crontab: &Crontab) -> Result<(), Refusal> {
    let Some(installed) = crontab.block().map_err(broken)? else {
        tell(app, &schedule(app, (State::Absent, &crontab::of_machine()), Vec::new()));
        return Ok(());
    };
    let clock = ClockZone::named_in(&installed).unwrap_or_else(crontab::of_machine);
    // Whoever looks may read another language than who installed it.
    let is_same = |lang| Ok(crontab.with(&block::of(app, (&clock, lang))?).map_err(broken)? == *crontab);
    let state = if is_same(Lang::Ko)? || is_same(Lang::En)? { State::Installed } else { State::Outdated };
    tell(app, &Schedule { block: installed, ..schedule(app, (state, &clock), hints::of(app)) });
    Ok(())
}

fn install(app: &App<'_>, crontab: &Crontab, zone: Option<TimeZone>) -> Result<(), Refusal> {
    let clock = zone.map_or_else(crontab::of_machine, ClockZone::Named);
    let wanted = crontab.with(&block::of(app, (&clock, app.look().lang()))?).map_err(broken)?;
    let state = if wanted == *crontab {
        State::Unchanged
    } else if app.global.dry_run {
        State::DryRun
    } else {
        crontab::write(&wanted)?;
        State::Installed
    };
    let block = wanted.block().map_err(broken)?.unwrap_or_default();
    tell(app, &Schedule { block, ..schedule(app, (state, &clock), hints::of(app)) });
    Ok(())
}

fn remove(app: &App<'_>, crontab: &Crontab) -> Result<(), Refusal> {
    let block = crontab.block().map_err(broken)?;
    let state = match (&block, app.global.dry_run) {
        (None, _) => State::Absent,
        (Some(_), true) => State::DryRun,
        (Some(_), false) => {
            crontab::write(&crontab.without().map_err(broken)?)?;
            State::Removed
        }
    };
    let shown = schedule(app, (state, &crontab::of_machine()), Vec::new());
    tell(app, &Schedule { block: block.unwrap_or_default(), ..shown });
    Ok(())
}

fn schedule(app: &App<'_>, (state, clock): (State, &ClockZone), hints: Vec<Text>) -> Schedule {
    let shipped = Calendar::shipped();
    let line = |market| Line {
        market,
        times: CronTimes::of(market, clock.zone()).to_string(),
        next_session: session::open(market, shipped.at(clock::now())).err().and_then(|closed| Some(closed.next?.open)),
    };
    Schedule {
        state,
        zone: clock.name().into(),
        lines: MARKETS.map(line).into(),
        block: String::new(),
        last_run: log::last(&app.settings.paths.tick_log()),
        hints,
    }
}

fn tell(app: &App<'_>, schedule: &Schedule) {
    print::result(app.look(), &app.heading(), schedule, || page(schedule));
}

fn page(schedule: &Schedule) -> Page {
    let Schedule { state, zone, lines, block, last_run, hints } = schedule;
    let mut page = Page::default();
    if matches!(state, State::Installed | State::Unchanged | State::DryRun) {
        let mut table = Table::new([
            left("market", "시장", "Market"),
            left("times", "실행 시각 (cron)", "Times (cron)"),
            left("next_session", "다음 장 시작 (KST)", "Next session (KST)"),
        ]);
        for Line { market, times, next_session } in lines {
            let open = || Cell::Word("open", Text::new("지금 장중", "open now"), Tone::Strong);
            table.row([words::market(*market), Cell::text(times), next_session.map_or_else(open, Cell::Instant)]);
        }
        page.table(table);
    }
    if *state != State::Removed && !block.is_empty() {
        page.gap();
        for line in block.lines() {
            page.line(Text::both(|_| line.to_owned()), Tone::Dim);
        }
    }
    page.gap();
    page.line(state.text(zone), if *state == State::Outdated { Tone::Warn } else { Tone::Strong });
    if let Some(last) = last_run {
        page.line(Text::new(format!("마지막 실행: {last}"), format!("last run: {last}")), Tone::Plain);
    }
    for hint in hints {
        page.line(hint.clone(), Tone::Warn);
    }
    page
}

impl State {
    fn text(self, zone: &str) -> Text {
        match self {
            Self::Absent => Text::new(
                "설치되어 있지 않습니다. 설치: kis schedule install",
                "it is not installed; to install it: kis schedule install",
            ),
            Self::Installed => Text::new(
                format!("설치되어 있습니다 ({zone} 시계). 매분 실행하고, 장이 닫혀 있으면 아무것도 하지 않습니다"),
                format!(
                    "installed, for the clock of {zone}: it runs every minute, and does nothing while a market is closed"
                ),
            ),
            Self::Outdated => Text::new(
                "설치된 내용이 지금의 프로필, 경로, 시간대와 다릅니다. 새로 쓰기: kis schedule install",
                "what is installed is for another profile, path or time zone; to write it anew: kis schedule install",
            ),
            Self::Unchanged => Text::new("이미 설치되어 있습니다", "it is installed already; nothing was changed"),
            Self::Removed => Text::new(
                "제거했습니다. crontab의 다른 줄은 그대로입니다",
                "removed; everything else in the crontab is as it was",
            ),
            Self::DryRun => Text::new("아무것도 바꾸지 않았습니다 (--dry-run)", "nothing was changed (--dry-run)"),
        }
    }
}

fn broken(broken: Broken) -> Refusal {
    let (line, ko, en) = match broken {
        Broken::Open(line) => (line, "시작하고 끝나지 않는 블록이 있습니다", "a block of ours begins and does not end"),
        Broken::Closed(line) => (line, "시작하지 않은 블록의 끝이 있습니다", "a block of ours ends that never began"),
        Broken::Second(line) => (line, "블록이 또 하나 있습니다", "a second block of ours begins"),
    };
    Refusal::failed(
        "crontab_broken",
        Text::new(
            format!("crontab {line}번째 줄: {ko}. 아무것도 바꾸지 않았습니다"),
            format!("line {line} of the crontab: {en}. Nothing was changed"),
        ),
        Text::new(
            "`crontab -e`로 `kis schedule` 표시가 있는 줄들을 정리한 뒤 다시 하십시오",
            "put the lines marked `kis schedule` in order with `crontab -e`, then run it again",
        ),
    )
}
