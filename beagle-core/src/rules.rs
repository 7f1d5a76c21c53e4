//! Every number that decides something. Each is a default that the configuration can change; a key that is not known
//! is refused, because a limit that is spelled wrong would be no limit.
//!
//! 판단에 쓰이는 모든 수치와 기본값.

use serde::{Deserialize, Serialize};

mod alert;
mod check;
mod copy_trade;
mod fields;
mod limits;
mod positive_sell;
mod safe_sell;
mod schedule;

pub use alert::AlertRules;
pub use check::RulesError;
pub use copy_trade::CopyTradeRules;
pub use fields::{FIELDS, Field, Range, Unit};
pub use limits::Limits;
pub use positive_sell::PositiveSellRules;
pub use safe_sell::SafeSellRules;
pub use schedule::ScheduleRules;

/// All of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// 안전 매도.
    pub safe_sell: SafeSellRules,
    /// 양전 매도.
    pub positive_sell: PositiveSellRules,
    /// 투자금 대비 비율 보정.
    pub copy_trade: CopyTradeRules,
    /// 알림.
    pub alert: AlertRules,
    /// 정기 실행.
    pub schedule: ScheduleRules,
    /// 주문 한도.
    pub limits: Limits,
}
