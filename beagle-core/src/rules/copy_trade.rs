//! 투자금 대비 비율 보정.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// At what price a leader's trade is followed, and how far that price may have moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CopyTradeRules {
    /// How far above the last price a purchase is ordered, in percent. 매수 주문가 가산율(%).
    pub buy_above_last_pct: Decimal,
    /// How far below the last price a sale is ordered, in percent. 매도 주문가 차감율(%).
    pub sell_below_last_pct: Decimal,
    /// How far above the alert's price a purchase may be ordered, in percent; beyond it the price has moved. 알림 가격 대비 허용 상승률(%).
    pub max_above_alert_pct: Decimal,
    /// Purchases below this are carried to the next alert, in won, unless the owner sets another minimum. 최소 주문 금액(원).
    pub min_per_order_krw: Decimal,
}

impl Default for CopyTradeRules {
    fn default() -> Self {
        Self {
            buy_above_last_pct: Decimal::ONE,
            sell_below_last_pct: Decimal::ONE,
            max_above_alert_pct: Decimal::TWO,
            min_per_order_krw: Decimal::ZERO,
        }
    }
}
