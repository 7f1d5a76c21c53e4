//! 안전 매도.

use alloc::{vec, vec::Vec};

use kis_api::Market;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// When a holding is armed, when it is sold, and at what price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SafeSellRules {
    /// Profit from which a holding is armed, in percent. 감시를 시작하는 수익률(%).
    pub arm_profit_pct: Decimal,
    /// Profit at which an armed holding is sold, in percent. 매도하는 수익률(%).
    pub floor_profit_pct: Decimal,
    /// Today's volume in percent of the previous session's, from which a holding may be armed. 감시를 시작할 수 있는 전일 대비 거래량(%).
    pub min_volume_ratio_pct: Decimal,
    /// Percentage points below the peak profit at which an armed holding is sold; absent, the floor alone decides. 고점 대비 하락폭(%p).
    pub trail_pct: Option<Decimal>,
    /// Ticks that the price has moved before an unfilled sale is amended. 정정 주문을 내는 호가 이동 수.
    pub amend_ticks: u32,
    /// How far below the last price a domestic sale is ordered, at first and with every amendment, in percent. 국내 매도 주문가 단계(%).
    pub kr_sell_steps_pct: Vec<Decimal>,
    /// The same for a US sale. 미국 매도 주문가 단계(%).
    pub us_sell_steps_pct: Vec<Decimal>,
}

impl Default for SafeSellRules {
    fn default() -> Self {
        Self {
            arm_profit_pct: Decimal::new(30, 1),
            floor_profit_pct: Decimal::new(10, 1),
            min_volume_ratio_pct: Decimal::new(10, 1),
            trail_pct: None,
            amend_ticks: 2,
            kr_sell_steps_pct: vec![Decimal::ONE, Decimal::TWO, Decimal::from(3)],
            us_sell_steps_pct: vec![Decimal::ONE, Decimal::TWO, Decimal::from(5)],
        }
    }
}

impl SafeSellRules {
    /// How far below the last price this step is, in percent; the last step goes on for ever.
    pub fn sell_step_pct(&self, market: Market, step: usize) -> Decimal {
        let steps = match market {
            Market::Kr => &self.kr_sell_steps_pct,
            Market::Us => &self.us_sell_steps_pct,
        };
        steps.get(step).or(steps.last()).copied().unwrap_or(Decimal::ONE)
    }
}
