//! Profit where the broker does not tell it, as on paper: from the account's own fills.

use std::ops::RangeInclusive;

use beagle_core::{
    Text,
    profit::{self, Sale},
};
use jiff::{Timestamp, ToSpan, civil::Date};
use kis_api::{Holding, Market, OrderRecord};

use super::super::today;
use crate::{
    broker::Broker,
    failure::{Refusal, of_broker},
};

/// As far back as the broker keeps its list of orders, in months.
const MONTHS: i32 = 3;

/// What was sold on these days. All fills that there are go into it: what was sold yesterday may have been bought weeks ago.
pub(super) async fn sales(
    broker: &Broker,
    market: Market,
    (span, now): (&RangeInclusive<Date>, Timestamp),
) -> Result<Vec<Sale>, Refusal> {
    let today = today(market, now);
    let oldest = today.saturating_sub(MONTHS.months()).saturating_add(1.day());
    if *span.start() < oldest {
        return Err(too_far_back(oldest));
    }
    let (holdings, fills) = read(broker, market, oldest..=today).await.map_err(|error| of_broker(&error))?;
    let sales = profit::sales(&holdings, &fills);
    Ok(sales.into_iter().filter(|sale| span.contains(&sale.date)).collect())
}

/// What is held, and what was filled on these days.
async fn read(
    broker: &Broker,
    market: Market,
    days: RangeInclusive<Date>,
) -> kis_api::Result<(Vec<Holding>, Vec<OrderRecord>)> {
    let (from, to) = days.into_inner();
    match market {
        Market::Kr => {
            let domestic = broker.client.domestic();
            Ok((domestic.holdings().await?, domestic.fills(from, to).await?))
        }
        Market::Us => {
            let us = broker.client.us();
            Ok((us.holdings().await?, us.fills(from, to).await?))
        }
    }
}

fn too_far_back(oldest: Date) -> Refusal {
    Refusal::usage(
        Text::new(
            format!("이 환경의 실현손익은 체결 내역으로 셈하며, 체결 내역은 {oldest} 부터 있습니다"),
            format!("here profit is counted from the account's own fills, which reach back to {oldest}"),
        ),
        Text::both(|_| format!("--from {oldest}")),
    )
}
