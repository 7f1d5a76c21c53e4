//! The clock that only ever counts: it begins when the machine is started, and goes on while it is suspended.

use std::sync::OnceLock;

use jiff::{SignedDuration, Timestamp};

use crate::{engine::failpoint, order::Moment};

/// This moment by both clocks, where people's clock shows `wall`.
pub(super) fn moment(wall: Timestamp) -> Moment {
    let ahead_ms = failpoint::ahead_ms();
    let wall = wall + SignedDuration::from_millis(ahead_ms.cast_signed());
    let ms = since_boot_ms() + ahead_ms;
    Moment { wall, boot: boot(wall, ms), ms }
}

/// Which start of the machine it is. Where the system gives it no name, it goes by the time of the start: a people's
/// clock that was set anew looks like another start, after which ages are counted anew, too.
fn boot(wall: Timestamp, ms: u64) -> u64 {
    static NAMED: OnceLock<Option<u64>> = OnceLock::new();
    const TO_NEAREST_MS: i64 = 10_000;
    NAMED.get_or_init(named).unwrap_or_else(|| {
        let started = wall.as_millisecond().saturating_sub(i64::try_from(ms).unwrap_or(i64::MAX));
        (started / TO_NEAREST_MS).unsigned_abs()
    })
}

/// The first half of the name that Linux gives each start.
fn named() -> Option<u64> {
    let name = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let digits: String = name.chars().filter(char::is_ascii_hexdigit).take(16).collect();
    u64::from_str_radix(&digits, 16).ok()
}

fn since_boot_ms() -> u64 {
    use rustix::time::{ClockId, clock_gettime};

    // Elsewhere the plain one goes on while the machine is suspended, or nothing does.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const COUNTS: ClockId = ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const COUNTS: ClockId = ClockId::Monotonic;

    let time = clock_gettime(COUNTS);
    let (s, ns) = (u64::try_from(time.tv_sec).unwrap_or_default(), u64::try_from(time.tv_nsec).unwrap_or_default());
    s.saturating_mul(1_000).saturating_add(ns / 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_only_ever_counts() {
        let (first, second) = (moment(Timestamp::UNIX_EPOCH), moment(Timestamp::UNIX_EPOCH));
        assert!(first.ms > 0 && second.ms_since(first).is_some());
    }
}
