//! Weeks of the installed schedule: every firing of the lines that `kis schedule install` writes, on machines in three time
//! zones, run in simulated time over the engine and the simulator. docs/schedule.md has the figures.

#![cfg(unix)]

use std::{
    collections::BTreeSet,
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    sync::{Arc, LazyLock},
};

use beagle_core::{
    Body, Command, Exit, Origin, Rules,
    command::{Door, SafeSellCommand},
    engine::{Engine, EngineParts, KisBroker, Store},
    report::{Duty, DutyStatus, MarketStatus, TickReport},
};
use croner::{Cron, parser::CronParser};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use kis_api::{Client, Credentials, Env, Limits, Market, calendar};
use kis_sim::Scenario;
use rich_beagle_tests::{
    program::program,
    sim::canary,
    soak::{Shared, World},
};
use serde_json::Value;
use tokio::runtime::Builder;

const ZONES: [&str; 3] = ["UTC", "Asia/Seoul", "America/New_York"];
/// The hour in Seoul at which a week begins.
const MORNING: i8 = 7;
/// What is installed in each zone, before anything else runs here: a program that is being started holds the locks that
/// this process has.
static INSTALLED: LazyLock<[(&str, Vec<Cron>); 3]> = LazyLock::new(|| ZONES.map(|zone| (zone, installed(zone))));
const DUTIES: [Duty; 6] =
    [Duty::Settle, Duty::Condition, Duty::SafeSell, Duty::PositiveSell, Duty::Drain, Duty::Refresh];

#[test]
fn lunar_new_year() {
    // Three days without KRX; Presidents' Day.
    a_week_from("2026-02-16", ["780 kr", "1560 us"]);
}

#[test]
fn new_york_puts_its_clocks_forward() {
    a_week_from("2026-03-05", ["1950 kr", "1950 us"]);
}

#[test]
fn new_york_puts_its_clocks_back() {
    a_week_from("2026-10-29", ["1950 kr", "1950 us"]);
}

#[test]
fn the_exam_day() {
    // An hour later on Thursday; nothing of it is lost.
    a_week_from("2026-11-16", ["1950 kr", "1950 us"]);
}

#[test]
fn thanksgiving() {
    // A Thursday without New York, and half a Friday.
    a_week_from("2026-11-23", ["1950 kr", "1380 us"]);
}

/// When no session is open, in either state of New York's clocks.
fn begin(first: Date) -> Timestamp {
    first.at(MORNING, 0, 0, 0).in_tz("Asia/Seoul").expect("a time").timestamp()
}

/// What a week's runs came to.
#[derive(Default)]
struct Figures {
    /// Minutes in which the duties ran, a market each.
    in_session: [BTreeSet<Timestamp>; 2],
    /// Minutes in which a run did nothing, both markets being closed.
    outside: BTreeSet<Timestamp>,
}

fn a_week_from(day: &str, minutes: [&str; 2]) {
    let first: Date = day.parse().expect(day);
    let begin = begin(first);
    let week: Vec<Timestamp> = (0..7 * 24 * 60).map(|minute| begin + SignedDuration::from_mins(minute)).collect();
    let firings = INSTALLED.each_ref().map(|(zone, lines)| {
        let clock = TimeZone::get(zone).expect(zone);
        let fires = |at: &&Timestamp| {
            let local = at.to_zoned(clock.clone());
            lines.iter().any(|line| line.is_time_matching(&local).expect("a time"))
        };
        (zone, week.iter().filter(fires).copied().collect::<BTreeSet<_>>())
    });
    let every: BTreeSet<Timestamp> = firings.iter().flat_map(|(_, at)| at.iter().copied()).collect();
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
    let ran = runtime.block_on(run(first, &every));

    let sessions = [Market::Kr, Market::Us].map(|market| {
        let is_open = |at: &&Timestamp| calendar::session_at(market, **at).is_some();
        week.iter().filter(is_open).copied().collect::<BTreeSet<_>>()
    });
    for ((market, session), (ran, told)) in ["kr", "us"].iter().zip(&sessions).zip(ran.in_session.iter().zip(minutes)) {
        assert_eq!(format!("{} {market}", session.len()), told, "the week is another one");
        assert_eq!(ran, session, "{market}: the duties ran in every minute of the sessions, and in no other");
    }
    for (zone, firings) in &firings {
        let [kr, us] = [0, 1].map(|market: usize| sessions[market].intersection(firings).count());
        let outside = firings.intersection(&ran.outside).count();
        assert_eq!(
            [kr, us],
            [0, 1].map(|market: usize| sessions[market].len()),
            "{zone}: a minute of a session has no run"
        );
        assert_eq!(kr + us + outside, firings.len(), "{zone}");
        println!(
            "week of {first}, machine in {zone}: {} runs, {kr} in KRX sessions, {us} in US sessions, {outside} with both closed",
            firings.len()
        );
    }
}

/// Runs a tick at each of these, as one machine that is never off.
async fn run(first: Date, firings: &BTreeSet<Timestamp>) -> Figures {
    let mut scenario = Scenario::default();
    scenario.clock = first.at(MORNING, 0, 0, 0);
    let world = World::new(scenario);
    // A week commits ten thousand times: in memory, where there is such a file system.
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder");
    let engine = engine(&world, folder.path());
    let on = Command::SafeSell(SafeSellCommand::On { instruments: Vec::new(), size: None });
    let origin = Origin::new(Door::Cron).confirmed();
    assert_eq!(engine.handle(on, origin).await.exit, Exit::Done);
    let (mut figures, mut now) = (Figures::default(), begin(first));
    for at in firings {
        // Cron needs a moment to start a program.
        let later = at.duration_since(now) + SignedDuration::from_millis(400);
        world.pass(later.as_millis().try_into().expect("not into the past")).await;
        now += later;
        let report = engine.handle(Command::Tick, origin).await;
        let Ok(Body::Tick(tick)) = report.outcome else { panic!("{at}: {:?}", report.outcome) };
        assert_eq!((report.exit, &tick.missed), (Exit::Done, &None), "{at}: {tick:?}");
        note(&mut figures, *at, &tick);
    }
    figures
}

fn note(figures: &mut Figures, at: Timestamp, tick: &TickReport) {
    let open: Vec<Market> =
        tick.markets.iter().filter(|line| line.status == MarketStatus::Open).map(|line| line.market).collect();
    let done = tick.duties.iter().filter(|line| line.status != DutyStatus::Failed).map(|line| line.duty);
    match open[..] {
        [] => {
            assert_eq!((tick.duties.len(), tick.orders.len()), (0, 0), "{at}");
            figures.outside.insert(at);
        }
        [market] => {
            assert_eq!(done.collect::<Vec<_>>(), DUTIES, "{at}");
            assert!(tick.safe_sell.iter().all(|line| line.seen.market == market), "{at}");
            figures.in_session[usize::from(market == Market::Us)].insert(at);
        }
        _ => panic!("{at}: these sessions never meet"),
    }
}

fn engine(world: &Arc<World>, folder: &Path) -> Engine {
    let client = Client::builder(Env::Sim)
        .wire(Arc::clone(world) as _)
        .credentials(Credentials::new(canary("KIS_APP_KEY"), canary("KIS_APP_SECRET")))
        .account(canary("KIS_ACCOUNT").parse().expect("an account"))
        .in_memory()
        // The limiter goes by the real clock, of which a week takes seconds.
        .limits(Limits::per_second(u32::MAX))
        .build()
        .expect("a client");
    let parts = EngineParts {
        broker: Box::new(KisBroker::new(client)),
        store: Store::open(folder.join("beagle.db")).expect("a store"),
        clock: Box::new(Shared(Arc::clone(world))),
        rules: Rules::default(),
        lock_path: folder.join("account.lock"),
        mark_path: None,
    };
    Engine::new(parts).expect("an engine")
}

/// The lines of cron that the program installs on a machine in this zone.
fn installed(zone: &str) -> Vec<Cron> {
    let folder = tempfile::tempdir().expect("a folder");
    let crontab = folder.path().join("crontab");
    fs::write(&crontab, "#!/bin/sh\necho 'no crontab for anybody' >&2\nexit 1\n").expect("a program");
    fs::set_permissions(&crontab, fs::Permissions::from_mode(0o755)).expect("a mode");
    let mut kis = program("kis-cli", "kis");
    kis.args(["schedule", "install", "--dry-run", "--output", "json", "--zone", zone]);
    let path = format!("{}:/usr/bin:/bin", folder.path().display());
    let output = kis.env("PATH", path).env("HOME", folder.path()).output().expect("it runs");
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let block = answer["result"]["block"].as_str().expect("a block");
    let lines = block.lines().filter(|line| line.starts_with('*'));
    let times = lines.map(|line| line.split(' ').take(5).collect::<Vec<_>>().join(" "));
    let crons: Vec<Cron> = times.map(|times| CronParser::new().parse(&times).expect("five fields")).collect();
    assert_eq!(crons.len(), 2, "a line a market: {block}");
    crons
}
