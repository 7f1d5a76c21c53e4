//! When a session may be open, on the clock of a machine.

use alloc::collections::BTreeSet;
use core::{fmt, iter};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use kis_api::{Market, calendar};

/// Before the first session of the calendar, and in a year that it knows in both markets: noon of 2024-01-01 UTC.
const BEGIN: Timestamp = Timestamp::constant(1_704_110_400, 0);
/// No zone is off by less.
const STEP: SignedDuration = SignedDuration::from_mins(15);

/// Every minute of the hours in which a session of a market may be open, as the first five fields of a line of cron.
///
/// Cron knows a machine's own clock alone. These are the hours of all sessions of the calendar, in both states of summer
/// time of either side, late opens and late closes included; whether a minute of them lies in a session is decided by
/// whoever runs in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CronTimes {
    hours: BTreeSet<i8>,
    /// From Sunday, which is 0.
    weekdays: BTreeSet<i8>,
}

impl CronTimes {
    /// Those of a market on a machine in this zone.
    pub fn of(market: Market, zone: &TimeZone) -> Self {
        let first = calendar::next_session(market, BEGIN);
        let sessions = iter::successors(first, |session| calendar::next_session(market, session.open));
        let mut times = Self { hours: BTreeSet::new(), weekdays: BTreeSet::new() };
        for session in sessions {
            let later = |at: &Timestamp| at.checked_add(STEP).ok();
            for at in iter::successors(Some(session.open), later).take_while(|at| *at < session.close) {
                let local = zone.to_datetime(at);
                times.hours.insert(local.hour());
                times.weekdays.insert(local.weekday().to_sunday_zero_offset());
            }
        }
        times
    }
}

impl fmt::Display for CronTimes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("* ")?;
        ranges(f, &self.hours)?;
        f.write_str(" * * ")?;
        ranges(f, &self.weekdays)
    }
}

/// `0-6,22-23`.
fn ranges(f: &mut fmt::Formatter<'_>, numbers: &BTreeSet<i8>) -> fmt::Result {
    let is_in = |number: i8| numbers.contains(&number);
    let mut comma = "";
    for first in numbers.iter().copied().filter(|number| !is_in(number - 1)) {
        let last = (first..).take_while(|number| is_in(*number)).last().unwrap_or(first);
        write!(f, "{comma}{first}")?;
        if last > first {
            write!(f, "-{last}")?;
        }
        comma = ",";
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use jiff::tz::TimeZoneDatabase;

    use super::*;

    #[test]
    fn every_zone_has_hours_of_its_own() {
        for (zone, kr, us) in [
            ("UTC", "* 0-7 * * 1-5", "* 13-20 * * 1-5"),
            ("Asia/Seoul", "* 9-16 * * 1-5", "* 0-5,22-23 * * 1-6"),
            ("America/New_York", "* 0-2,19-23 * * 0-5", "* 9-15 * * 1-5"),
            // Three quarters of an hour off.
            ("Asia/Kathmandu", "* 5-13 * * 1-5", "* 0-2,19-23 * * 1-6"),
        ] {
            let found = TimeZoneDatabase::bundled().get(zone).expect(zone);
            assert_eq!(CronTimes::of(Market::Kr, &found).to_string(), kr, "{zone}");
            assert_eq!(CronTimes::of(Market::Us, &found).to_string(), us, "{zone}");
        }
    }
}
