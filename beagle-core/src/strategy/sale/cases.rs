//! Holdings, quotes and orders of every kind, for the laws of every rule.

use alloc::vec::Vec;

use jiff::civil::{Date, date};
use kis_api::{Holding, Instrument, OrderNo, OrderRecord, OrderStatus, Quote, Side, tick::PriceClass};
use proptest::{option, prelude::*};
use rust_decimal::Decimal;

use super::{Observed, Seen, Selling, Working};

/// The day of every case.
pub(in crate::strategy) const DAY: Date = date(2026, 3, 3);

pub(in crate::strategy) fn samsung() -> Instrument {
    "005930".parse().expect("a code")
}

pub(in crate::strategy) fn number() -> OrderNo {
    "77".parse().expect("a number")
}

prop_compose! {
    pub(in crate::strategy) fn holding()(
        quantity in 0_u32..50,
        tenths in 0_u32..10,
        resting in 0_u32..60,
        cost in option::weighted(0.9, 50_000_i64..150_000),
        price in option::weighted(0.9, 50_000_i64..150_000),
    ) -> Holding {
        let quantity = Decimal::from(quantity) + Decimal::new(tenths.into(), 1);
        let mut holding = Holding::new(samsung(), "종목", quantity);
        holding.sellable = quantity - Decimal::from(resting);
        holding.average_cost = cost.map(Decimal::from);
        holding.price = price.map(Decimal::from);
        holding
    }
}

prop_compose! {
    pub(in crate::strategy) fn quote()(
        price in option::weighted(0.9, 50_000_i64..150_000),
        volume in 0_u32..3,
        ratio in option::of(0_i64..4),
        suspended in prop::bool::weighted(0.1),
        base in 60_000_i64..140_000,
        rebased in prop::bool::weighted(0.1),
    ) -> Quote {
        let mut quote = Quote::new(samsung(), PriceClass::KrStock);
        quote.price = price.map(Decimal::from);
        quote.volume = Some(volume.into());
        quote.volume_ratio_pct = ratio.map(Decimal::from);
        quote.suspended = suspended;
        quote.base_price = Some(base.into());
        quote.previous_close = Some(Decimal::from(if rebased { base + 1 } else { base }));
        quote
    }
}

prop_compose! {
    pub(in crate::strategy) fn order()(listed in prop::bool::weighted(0.9), quantity in 1_u32..30, filled in 0_u32..30, status in 0..6, price in 50_000_i64..150_000) -> Vec<OrderRecord> {
        let mut row = OrderRecord::new(number(), samsung(), Side::Sell, quantity.into());
        row.price = Some(price.into());
        row.filled = filled.min(quantity).into();
        row.remaining = row.quantity - row.filled;
        row.status = [
            OrderStatus::Open, OrderStatus::PartlyFilled, OrderStatus::Filled,
            OrderStatus::Cancelled, OrderStatus::Rejected, OrderStatus::Expired,
        ][status as usize];
        if listed { Vec::from([row]) } else { Vec::new() }
    }
}

prop_compose! {
    /// A sale under way, with an order or between two.
    pub(in crate::strategy) fn selling()(
        target in 1_u32..30,
        filled in 0_u32..5,
        last in 50_000_i64..150_000,
        is_working in any::<bool>(),
    ) -> Selling {
        let (price, last) = (last.into(), last.into());
        let order = Working { order_no: number(), earlier: Vec::new(), day: DAY, price, last, step: 0 };
        Selling { target: target.into(), filled: filled.into(), order: is_working.then_some(order) }
    }
}

prop_compose! {
    pub(in crate::strategy) fn observed()(seen in option::of((1_u32..50, 50_000_i64..150_000))) -> Observed {
        let seen = seen.map(|(quantity, cost)| Seen { quantity: quantity.into(), average_cost: cost.into() });
        Observed { seen, ..Observed::default() }
    }
}
