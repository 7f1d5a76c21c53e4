//! Whether orders with real money may leave.

use alloc::format;

use jiff::{SignedDuration, Timestamp};
use kis_api::{Env, Side};
use serde::{Deserialize, Serialize};

use crate::{Text, reason::Reason};

/// For so long the owner's word holds.
const LASTS: SignedDuration = SignedDuration::from_hours(30 * 24);
/// For so long before its end every report says so.
const WARNS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The owner's word that this account trades with real money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arming {
    /// When it was given.
    pub at: Timestamp,
}

impl Arming {
    /// When it ends.
    pub fn ends(self) -> Timestamp {
        self.at.checked_add(LASTS).unwrap_or(Timestamp::MAX)
    }

    /// What there is to say about its end; nothing while that is far off.
    pub fn warning(self, now: Timestamp) -> Option<Text> {
        let left = self.ends().duration_since(now);
        if left > WARNS {
            return None;
        }
        Some(if left.is_positive() {
            let days = left.as_hours().saturating_add(23) / 24;
            Text::new(
                format!("실전투자 허용이 {days}일 안에 끝납니다. `kis auth arm` 으로 갱신하십시오"),
                format!("the arming of real money ends within {days} days: renew it with `kis auth arm`"),
            )
        } else {
            Text::new(
                "실전투자 허용이 끝나 매수하지 않습니다. `kis auth arm` 으로 갱신하십시오",
                "the arming of real money has ended, so nothing is bought: renew it with `kis auth arm`",
            )
        })
    }
}

/// Lets an order pass to the market, or says why real money stays where it is. An ended word keeps nobody from selling
/// and cancelling: the way out stays open.
///
/// # Errors
/// When the owner's word is missing, or has ended and this is a purchase.
pub fn permits(env: Env, arming: Option<Arming>, side: Side, now: Timestamp) -> Result<(), Unarmed> {
    match (env, arming) {
        (Env::Paper | Env::Sim, _) => Ok(()),
        (Env::Real, None) => Err(Unarmed::Never),
        // A clock that went back before the word was given tells nothing of its end.
        (Env::Real, Some(arming)) if side == Side::Buy && !(arming.at..arming.ends()).contains(&now) => {
            Err(Unarmed::Ended { at: arming.ends() })
        }
        (Env::Real, Some(_)) => Ok(()),
    }
}

/// Real money stays where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unarmed {
    /// Nobody ever said that this account trades with real money.
    Never,
    /// The word has ended.
    Ended {
        /// When.
        at: Timestamp,
    },
}

impl Reason for Unarmed {
    fn code(&self) -> &'static str {
        match self {
            Self::Never => "not_armed",
            Self::Ended { .. } => "arming_ended",
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Never => Text::new(
                "이 계좌는 실전투자 주문이 허용되지 않았습니다",
                "orders with real money were never armed for this account",
            ),
            Self::Ended { at } => Text::new(
                format!("실전투자 허용이 {at} 에 끝나 매수하지 않습니다. 매도와 취소는 됩니다"),
                format!("the arming of real money ended at {at}: nothing is bought; sales and cancellations go on"),
            ),
        }
    }

    fn hint(&self) -> Text {
        Text::new(
            "`kis auth arm` 으로 계좌 끝 네 자리를 확인하여 30일간 허용하십시오",
            "arm it for 30 days with `kis auth arm` and the account's last four digits",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * day)
    }

    #[test]
    fn real_money_takes_a_word_that_ends() {
        let armed = Some(Arming { at: at(0) });
        for env in [Env::Paper, Env::Sim] {
            assert_eq!(permits(env, None, Side::Buy, at(0)), Ok(()));
        }
        for side in [Side::Buy, Side::Sell] {
            assert_eq!(permits(Env::Real, None, side, at(0)), Err(Unarmed::Never));
            assert_eq!(permits(Env::Real, armed, side, at(29)), Ok(()));
        }
        assert_eq!(permits(Env::Real, armed, Side::Buy, at(30)), Err(Unarmed::Ended { at: at(30) }));
        assert_eq!(permits(Env::Real, armed, Side::Sell, at(300)), Ok(()));
        assert!(permits(Env::Real, armed, Side::Buy, at(-1)).is_err(), "a clock that went back");
    }

    #[test]
    fn its_end_is_told_a_week_before() {
        let armed = Arming { at: at(0) };
        assert_eq!(armed.warning(at(22)), None);
        assert!(armed.warning(at(23)).is_some_and(|text| text.en.contains("within 7 days")));
        assert!(armed.warning(at(31)).is_some_and(|text| text.en.contains("has ended")));
    }
}
