//! How old an alert may be.

use jiff::{SignedDuration, Timestamp};

use crate::{reason::AlertRefusal, rules::AlertRules};

/// How an alert of some age is treated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Age {
    /// It is acted on.
    Fresh,
    /// A person has to look at it first.
    NeedsConfirmation(AlertRefusal),
    /// Nothing comes of it.
    Refused(AlertRefusal),
}

/// Judges an alert that says it is from `said` and was received at `received`. One without a time of its own is as old
/// as its receipt.
pub fn age(said: Option<Timestamp>, received: Timestamp, rules: &AlertRules) -> Age {
    let age = received.duration_since(said.unwrap_or(received));
    let older = |seconds: i64| age > SignedDuration::from_secs(seconds);
    let age_s = age.as_secs();
    if -age > SignedDuration::from_secs(rules.max_ahead_s) {
        Age::Refused(AlertRefusal::Ahead { by_s: -age_s, max_s: rules.max_ahead_s })
    } else if older(rules.refuse_after_s) {
        Age::Refused(AlertRefusal::Stale { age_s, max_s: rules.refuse_after_s })
    } else if older(rules.confirm_after_s) {
        Age::NeedsConfirmation(AlertRefusal::NeedsConfirmation { age_s, max_s: rules.confirm_after_s })
    } else {
        Age::Fresh
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Reason;

    #[test]
    fn old_alerts_need_a_person_and_older_ones_are_refused() {
        let received = Timestamp::from_second(1_772_500_000).expect("an instant");
        for (seconds, want) in [
            (0, None),
            (60, None),
            (61, Some("needs_confirmation")),
            (600, Some("needs_confirmation")),
            (601, Some("stale")),
            (-5, None),
            (-6, Some("ahead")),
        ] {
            let said = received - SignedDuration::from_secs(seconds);
            let code = match age(Some(said), received, &AlertRules::default()) {
                Age::Fresh => None,
                Age::NeedsConfirmation(reason) | Age::Refused(reason) => Some(reason.code()),
            };
            assert_eq!(code, want, "{seconds} s old");
        }
        assert_eq!(age(None, received, &AlertRules::default()), Age::Fresh);
    }
}
