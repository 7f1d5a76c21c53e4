//! Rules that contradict themselves are refused before anything is decided by them.

use alloc::format;
use core::fmt;

use rust_decimal::Decimal;

use super::Rules;
use crate::{
    Text,
    alert::{PatternError, Patterns},
    reason::{Reason as _, Refusal},
};

/// Rules that contradict themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RulesError {
    /// A pattern of an alert that can't be used.
    Pattern(PatternError),
    /// The floor of safe sell is not below its arming line.
    FloorNotBelowArm {
        /// From which profit a holding is armed.
        arm_pct: Decimal,
        /// At which it is sold.
        floor_pct: Decimal,
    },
    /// A number that may not be above zero, by its key.
    AboveZero {
        /// The key.
        key: &'static str,
    },
    /// A number that may not be below zero, by its key.
    BelowZero {
        /// The key.
        key: &'static str,
    },
    /// A number that has to be above zero, by its key.
    NotPositive {
        /// The key.
        key: &'static str,
    },
}

impl Rules {
    /// Refuses numbers that would make a limit no limit, or a rule another rule.
    ///
    /// # Errors
    /// The first that does.
    pub fn check(&self) -> Result<(), RulesError> {
        let safe_sell = &self.safe_sell;
        let (arm_pct, floor_pct) = (safe_sell.arm_profit_pct, safe_sell.floor_profit_pct);
        if floor_pct >= arm_pct {
            return Err(RulesError::FloorNotBelowArm { arm_pct, floor_pct });
        }
        let positive = &self.positive_sell;
        if positive.rearm_profit_pct > Decimal::ZERO {
            return Err(RulesError::AboveZero { key: "positive_sell.rearm_profit_pct" });
        }
        let costs = [
            ("positive_sell.round_trip_cost_pct", positive.round_trip_cost_pct.unwrap_or_default()),
            ("positive_sell.kr_fees_pct", positive.kr_fees_pct),
            ("positive_sell.us_fees_pct", positive.us_fees_pct),
        ];
        if let Some((key, _)) = costs.into_iter().find(|(_, cost)| *cost < Decimal::ZERO) {
            return Err(RulesError::BelowZero { key });
        }
        let limits = &self.limits;
        let positive = [
            ("safe_sell.trail_pct", safe_sell.trail_pct.unwrap_or(Decimal::ONE)),
            ("safe_sell.amend_ticks", safe_sell.amend_ticks.into()),
            ("safe_sell.kr_sell_steps_pct", least(&safe_sell.kr_sell_steps_pct)),
            ("safe_sell.us_sell_steps_pct", least(&safe_sell.us_sell_steps_pct)),
            ("alert.duplicate_window_ms", self.alert.duplicate_window_ms.into()),
            ("alert.refuse_after_s", self.alert.refuse_after_s.into()),
            ("alert.expire_after_s", self.alert.expire_after_s.into()),
            ("schedule.missed_after_min", self.schedule.missed_after_min.into()),
            ("limits.max_per_order_pct", limits.max_per_order_pct),
            ("limits.max_per_day_pct", limits.max_per_day_pct),
            ("limits.kr_collar_pct", limits.kr_collar_pct),
            ("limits.us_collar_pct", limits.us_collar_pct),
            ("limits.min_krw_per_usd", limits.min_krw_per_usd),
        ];
        match positive.into_iter().find(|(_, number)| *number <= Decimal::ZERO) {
            Some((key, _)) => Err(RulesError::NotPositive { key }),
            None => Patterns::own(&self.alert.patterns).map(|_| ()).map_err(RulesError::Pattern),
        }
    }
}

/// The smallest of the steps; none at all are as wrong as one of zero.
fn least(steps: &[Decimal]) -> Decimal {
    steps.iter().copied().min().unwrap_or_default()
}

impl RulesError {
    /// What is wrong.
    pub fn text(&self) -> Text {
        match self {
            Self::Pattern(error) => error.text(),
            Self::FloorNotBelowArm { arm_pct, floor_pct } => {
                Refusal::FloorNotBelowArm { arm_pct: *arm_pct, floor_pct: *floor_pct }.text()
            }
            Self::AboveZero { key } => {
                Text::new(format!("{key}: 0보다 클 수 없습니다"), format!("{key} can't be above zero"))
            }
            Self::BelowZero { key } => {
                Text::new(format!("{key}: 0보다 작을 수 없습니다"), format!("{key} can't be below zero"))
            }
            Self::NotPositive { key } => {
                Text::new(format!("{key}: 0보다 커야 합니다"), format!("{key} has to be above zero"))
            }
        }
    }
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().en)
    }
}

impl core::error::Error for RulesError {}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn what_the_specification_says() {
        let rules = Rules::default();
        assert_eq!(rules.check(), Ok(()));
        let json = serde_json::to_value(&rules).expect("json");
        let number = |path: &str| json.pointer(path).map(|value| value.to_string().replace('"', ""));
        for (path, want) in [
            ("/safe_sell/arm_profit_pct", "3.0"),
            ("/safe_sell/floor_profit_pct", "1.0"),
            ("/safe_sell/min_volume_ratio_pct", "1.0"),
            ("/safe_sell/trail_pct", "null"),
            ("/safe_sell/kr_sell_steps_pct", "[1,2,3]"),
            ("/safe_sell/us_sell_steps_pct", "[1,2,5]"),
            ("/positive_sell/round_trip_cost_pct", "null"),
            ("/positive_sell/kr_fees_pct", "0.05"),
            ("/positive_sell/us_fees_pct", "0.60"),
            ("/positive_sell/rearm_profit_pct", "-0.5"),
            ("/copy_trade/max_above_alert_pct", "2"),
            ("/alert/duplicate_window_ms", "10000"),
            ("/alert/confirm_after_s", "60"),
            ("/alert/refuse_after_s", "600"),
            ("/limits/max_per_order_pct", "20"),
            ("/limits/max_per_day_pct", "50"),
            ("/limits/max_orders_per_minute", "30"),
            ("/limits/max_orders_per_day", "300"),
            ("/limits/max_orders_per_symbol_day", "10"),
            ("/limits/kr_collar_pct", "3"),
            ("/limits/us_collar_pct", "5"),
            ("/limits/max_quote_age_ms", "10000"),
        ] {
            assert_eq!(number(path).as_deref(), Some(want), "{path}");
        }
    }

    #[test]
    fn a_key_that_is_not_known_is_refused() {
        for (text, is_fine) in [
            (r#"{"limits": {"max_per_order_pct": 10}}"#, true),
            (r#"{"limits": {"max_per_oder_pct": 10}}"#, false),
            (r#"{"limit": {}}"#, false),
            (r#"{"positive_sel": {}}"#, false),
            (r#"{"safe_sell": {"arm_profit_pct": "3,5"}}"#, false),
        ] {
            assert_eq!(serde_json::from_str::<Rules>(text).is_ok(), is_fine, "{text}");
        }
    }

    #[test]
    fn rules_that_contradict_themselves_are_refused() {
        for (text, key) in [
            (r#"{"safe_sell": {"floor_profit_pct": 3}}"#, "floor"),
            (r#"{"safe_sell": {"us_sell_steps_pct": []}}"#, "us_sell_steps_pct"),
            (r#"{"positive_sell": {"rearm_profit_pct": 0.5}}"#, "rearm_profit_pct"),
            (r#"{"positive_sell": {"us_fees_pct": -1}}"#, "us_fees_pct"),
            (r#"{"limits": {"kr_collar_pct": 0}}"#, "kr_collar_pct"),
            (r#"{"limits": {"max_per_day_pct": -1}}"#, "max_per_day_pct"),
            (r#"{"alert": {"patterns": ["("]}}"#, "pattern"),
        ] {
            let rules: Rules = serde_json::from_str(text).expect(text);
            let error = rules.check().expect_err(text);
            assert!(error.text().en.contains(key), "{text}: {error}");
        }
    }
}
