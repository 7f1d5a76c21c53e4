//! 양전 매도.

use jiff::civil::Date;
use kis_api::tick::PriceClass;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::cost::sell_tax_pct;

/// When a holding that turned positive is sold, and when it may do so again. Its orders are priced as those of safe sell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PositiveSellRules {
    /// What buying and selling costs, in percent: below this profit nothing is sold. Absent, it is the fees below with
    /// the tax of the day. 매도할 최소 수익률(%); 없으면 수수료와 그날의 거래세.
    pub round_trip_cost_pct: Option<Decimal>,
    /// Fees of a domestic purchase and sale together, in percent. 국내 매매 수수료(%).
    pub kr_fees_pct: Decimal,
    /// The same for the US. 미국 매매 수수료(%).
    pub us_fees_pct: Decimal,
    /// Profit below which a holding has to have been before it is told again, in percent. 다시 알리기 전에 내려갔어야 하는 수익률(%).
    pub rearm_profit_pct: Decimal,
}

impl Default for PositiveSellRules {
    fn default() -> Self {
        Self {
            round_trip_cost_pct: None,
            kr_fees_pct: Decimal::new(5, 2),
            us_fees_pct: Decimal::new(60, 2),
            rearm_profit_pct: Decimal::new(-5, 1),
        }
    }
}

impl PositiveSellRules {
    /// What buying and selling a listing costs on this day, in percent.
    pub fn cost_pct(&self, class: PriceClass, day: Date) -> Decimal {
        let fees = match class {
            PriceClass::Us => self.us_fees_pct,
            _ => self.kr_fees_pct,
        };
        self.round_trip_cost_pct.unwrap_or_else(|| fees + sell_tax_pct(class, day))
    }
}
