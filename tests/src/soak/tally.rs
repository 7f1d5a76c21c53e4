//! What came of many schedules.

use std::{fmt, ops::Range};

use super::Outcome;

/// What came of many schedules, whoever played which of them.
#[derive(Debug, Default)]
pub struct Tally {
    schedules: u64,
    commands: u64,
    crashes: u64,
    intents: u64,
    orders: u64,
    lost: u64,
    accepted: u64,
    resolved: u64,
    escalated: u64,
    found_late: u64,
    digest: u64,
    /// The seeds of which something was wrong, and what.
    pub failed: Vec<(u64, String)>,
}

impl Tally {
    /// Counts an outcome.
    pub fn add(&mut self, outcome: &Outcome) {
        self.schedules += 1;
        self.commands += outcome.commands;
        self.crashes += outcome.crashes;
        self.intents += outcome.intents;
        self.orders += outcome.traffic.orders;
        self.lost += outcome.traffic.lost;
        self.accepted += outcome.accepted;
        self.resolved += outcome.resolved;
        self.escalated += outcome.escalated;
        self.found_late += outcome.found_late;
        self.digest = self.digest.wrapping_add(outcome.digest);
        self.failed.extend(outcome.problems.iter().map(|problem| (outcome.seed, problem.to_string())));
    }

    /// Counts what another one counted.
    pub fn merge(&mut self, other: Self) {
        self.schedules += other.schedules;
        self.commands += other.commands;
        self.crashes += other.crashes;
        self.intents += other.intents;
        self.orders += other.orders;
        self.lost += other.lost;
        self.accepted += other.accepted;
        self.resolved += other.resolved;
        self.escalated += other.escalated;
        self.found_late += other.found_late;
        self.digest = self.digest.wrapping_add(other.digest);
        self.failed.extend(other.failed);
    }

    /// How many schedules were played.
    pub const fn schedules(&self) -> u64 {
        self.schedules
    }

    /// The sum of all outcomes' digests.
    pub const fn digest(&self) -> u64 {
        self.digest
    }

    /// The lines that say what came of these seeds.
    pub fn report<'t>(&'t self, seeds: &'t Range<u64>) -> impl fmt::Display + 't {
        Shown(self, seeds)
    }

    fn of(&self, kind: &str) -> usize {
        self.failed.iter().filter(|(_, problem)| problem.starts_with(kind)).count()
    }
}

struct Shown<'t>(&'t Tally, &'t Range<u64>);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(tally, seeds) = self;
        let (doubles, losses) = (tally.of("double"), tally.of("lost"));
        writeln!(f, "seeds:      {}..{}", seeds.start, seeds.end)?;
        for (name, count) in [
            ("schedules", tally.schedules),
            ("commands", tally.commands),
            ("killed", tally.crashes),
            ("intents", tally.intents),
            ("sent", tally.orders),
            ("unheard", tally.lost),
            ("accepted", tally.accepted),
            ("resolved", tally.resolved),
            ("escalated", tally.escalated),
            ("late found", tally.found_late),
        ] {
            writeln!(f, "{:<11} {count}", format!("{name}:"))?;
        }
        writeln!(f, "doubles:    {doubles}")?;
        writeln!(f, "losses:     {losses}")?;
        writeln!(f, "others:     {}", tally.failed.len() - doubles - losses)?;
        write!(f, "digest:     {:016x}", tally.digest)
    }
}
