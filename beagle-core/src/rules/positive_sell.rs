//! 양전 매도.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// When a holding that was at a loss counts as positive, and from when it is sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PositiveSellRules {
    /// Fees and tax of buying and selling a domestic stock, in percent. 국내 주식 왕복 비용(%), 매도세 0.20 % 포함.
    pub kr_round_trip_cost_pct: Decimal,
    /// Fees of buying and selling a domestic fund, in percent: there is no tax on its sale. 국내 ETF·ETN 왕복 비용(%).
    pub kr_fund_round_trip_cost_pct: Decimal,
    /// Fees of buying and selling a US stock, in percent. 미국 주식 왕복 비용(%).
    pub us_round_trip_cost_pct: Decimal,
    /// Profit below which a holding has to fall before it can turn positive again, in percent. 다시 판단하기 위한 수익률(%).
    pub reset_below_pct: Decimal,
}

impl Default for PositiveSellRules {
    fn default() -> Self {
        Self {
            kr_round_trip_cost_pct: Decimal::new(25, 2),
            kr_fund_round_trip_cost_pct: Decimal::new(5, 2),
            us_round_trip_cost_pct: Decimal::new(60, 2),
            reset_below_pct: Decimal::new(-5, 1),
        }
    }
}
