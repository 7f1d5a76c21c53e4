//! Which limit an order breaks, with its numbers.

use alloc::{
    format,
    string::{String, ToString},
};

use kis_api::Currency;
use rust_decimal::Decimal;

use crate::{Text, reason::Reason, wording};

/// Which limit an order breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each number is named in the sentence of its variant")]
pub enum Denial {
    /// Orders are for whole shares, one at least.
    Quantity { quantity: Decimal },
    /// 거래정지.
    Suspended,
    /// There is no price to hold it against.
    NoPrice,
    /// The quote is too old.
    StaleQuote { age_ms: u64, max_ms: u64 },
    /// Above 상한가 or below 하한가.
    OutsideLimits { price: Decimal, lower: Option<Decimal>, upper: Option<Decimal>, currency: Currency },
    /// Too far from the last price.
    OutsideCollar { price: Decimal, low: Decimal, high: Decimal, currency: Currency },
    /// Not on a price step.
    OffStep { price: Decimal, step: Decimal, currency: Currency },
    /// An order at any price can't be counted without an upper limit.
    NoUpperLimit,
    /// More shares than may be sold.
    MoreThanSellable { quantity: Decimal, sellable: Decimal },
    /// More than there is cash for.
    MoreThanCash { needed: Decimal, spendable: Decimal, currency: Currency },
    /// More than one purchase may cost.
    MaxPerOrder { amount: Decimal, max: Decimal, currency: Currency },
    /// More than a day's purchases may cost.
    MaxPerDay { amount: Decimal, bought: Decimal, max: Decimal, currency: Currency },
    /// Too many within a minute.
    OrdersPerMinute { count: u32, max: u32 },
    /// Too many in a day.
    OrdersPerDay { count: u32, max: u32 },
    /// Too many of one symbol in a day.
    OrdersPerSymbolDay { count: u32, max: u32 },
    /// There is no exchange rate, or one that can't be true.
    NoRate,
    /// A number that no order has.
    TooLarge,
}

impl Reason for Denial {
    fn code(&self) -> &'static str {
        match self {
            Self::Quantity { .. } => "quantity",
            Self::Suspended => "suspended",
            Self::NoPrice => "no_price",
            Self::StaleQuote { .. } => "stale_quote",
            Self::OutsideLimits { .. } => "outside_limits",
            Self::OutsideCollar { .. } => "outside_collar",
            Self::OffStep { .. } => "off_step",
            Self::NoUpperLimit => "no_upper_limit",
            Self::MoreThanSellable { .. } => "more_than_sellable",
            Self::MoreThanCash { .. } => "more_than_cash",
            Self::MaxPerOrder { .. } => "max_per_order",
            Self::MaxPerDay { .. } => "max_per_day",
            Self::OrdersPerMinute { .. } => "max_orders_per_minute",
            Self::OrdersPerDay { .. } => "max_orders_per_day",
            Self::OrdersPerSymbolDay { .. } => "max_orders_per_symbol_day",
            Self::NoRate => "no_rate",
            Self::TooLarge => "too_large",
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Quantity { quantity } => Text::new(
                format!("주문 수량은 1주 이상의 정수여야 합니다 ({quantity})"),
                format!("an order is for whole shares, one at least, not {quantity}"),
            ),
            Self::Suspended => Text::new("거래정지 종목입니다", "its trading is suspended"),
            Self::NoPrice => {
                Text::new("현재가가 없어 주문을 확인할 수 없습니다", "there is no price to hold the order against")
            }
            Self::StaleQuote { age_ms, max_ms } => Text::new(
                format!("시세가 {age_ms} ms 전 것입니다 (한도 {max_ms} ms)"),
                format!("the quote is {age_ms} ms old, more than {max_ms} ms"),
            ),
            Self::OutsideLimits { price, lower, upper, currency } => {
                let price = wording::amount(*price, *currency);
                let [lower, upper] = [lower, upper]
                    .map(|limit| limit.map_or_else(|| Text::new("-", "-"), |limit| wording::amount(limit, *currency)));
                Text::new(
                    format!("주문가 {}이 가격제한폭 {} ~ {}을 벗어납니다", price.ko, lower.ko, upper.ko),
                    format!("the price {} is outside the day's limits {} to {}", price.en, lower.en, upper.en),
                )
            }
            Self::OutsideCollar { price, low, high, currency } => {
                let [price, low, high] = [price, low, high].map(|amount| wording::amount(*amount, *currency));
                Text::new(
                    format!("주문가 {}이 현재가 기준 허용 범위 {} ~ {}을 벗어납니다", price.ko, low.ko, high.ko),
                    format!(
                        "the price {} is too far from the last one: {} to {} is allowed",
                        price.en, low.en, high.en
                    ),
                )
            }
            Self::OffStep { price, step, currency } => {
                let (price, step) = (wording::amount(*price, *currency), wording::amount(*step, *currency));
                Text::new(
                    format!("주문가 {}이 호가단위 {}에 맞지 않습니다", price.ko, step.ko),
                    format!("the price {} is not on a price step of {}", price.en, step.en),
                )
            }
            Self::NoUpperLimit => Text::new(
                "상한가를 알 수 없어 시장가 주문의 금액을 확인할 수 없습니다",
                "a market order may cost as much as the upper limit, which is not known",
            ),
            Self::MoreThanSellable { quantity, sellable } => {
                let (quantity, sellable) = (wording::shares(*quantity), wording::shares(*sellable));
                Text::new(
                    format!("매도 {} > 매도가능 {}", quantity.ko, sellable.ko),
                    format!("{} are to be sold, but only {} can be", quantity.en, sellable.en),
                )
            }
            Self::MoreThanCash { needed, spendable, currency } => {
                let (needed, spendable) = (wording::amount(*needed, *currency), wording::amount(*spendable, *currency));
                Text::new(
                    format!("필요 금액 {} > 주문가능현금 {}", needed.ko, spendable.ko),
                    format!("it needs {}, but only {} can be spent", needed.en, spendable.en),
                )
            }
            Self::MaxPerOrder { amount, max, currency } => {
                let (amount, max) = (wording::amount(*amount, *currency), wording::amount(*max, *currency));
                Text::new(
                    format!("주문 금액 {} > 1회 매수 한도 {}", amount.ko, max.ko),
                    format!("it costs {}, more than the {} that one purchase may", amount.en, max.en),
                )
            }
            Self::MaxPerDay { amount, bought, max, currency } => {
                let [amount, bought, max] = [amount, bought, max].map(|amount| wording::amount(*amount, *currency));
                Text::new(
                    format!("오늘 매수 {}에 {}을 더하면 1일 한도 {}을 넘습니다", bought.ko, amount.ko, max.ko),
                    format!("with {} bought today, {} more would pass the day's {}", bought.en, amount.en, max.en),
                )
            }
            Self::OrdersPerMinute { count, max } => counted(*count, *max, ("최근 1분", "within a minute")),
            Self::OrdersPerDay { count, max } => counted(*count, *max, ("오늘", "today")),
            Self::OrdersPerSymbolDay { count, max } => counted(*count, *max, ("오늘 이 종목", "of this symbol today")),
            Self::NoRate => Text::new(
                "환율을 알 수 없어 원화 한도와 비교할 수 없습니다",
                "without an exchange rate it can't be held against limits in won",
            ),
            Self::TooLarge => Text::new("금액이 너무 큽니다", "the amount is too large"),
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::MaxPerOrder { .. } => Text::new(
                "수량을 줄이거나 `kis budget set --max 금액`으로 한도를 바꾸십시오",
                "order fewer shares, or change the limit with `kis budget set --max AMOUNT`",
            ),
            Self::MaxPerDay { .. } => Text::new(
                "내일 사거나 `kis budget set --capital 금액`으로 투자금을 바꾸십시오",
                "buy tomorrow, or change my capital with `kis budget set --capital AMOUNT`",
            ),
            Self::MoreThanCash { .. } => Text::new("수량을 줄이십시오", "order fewer shares"),
            Self::MoreThanSellable { .. } => Text::new(
                "`kis order list`에서 걸려 있는 매도를 확인하십시오",
                "look for resting sales with `kis order list`",
            ),
            Self::OutsideCollar { .. } | Self::OutsideLimits { .. } | Self::OffStep { .. } => {
                Text::new("주문가를 바꾸십시오", "change the limit price")
            }
            Self::StaleQuote { .. } | Self::NoPrice => {
                Text::new("잠시 뒤 다시 주문하십시오", "order again in a moment")
            }
            Self::OrdersPerMinute { .. } => Text::new("1분 뒤 다시 주문하십시오", "order again in a minute"),
            Self::NoUpperLimit => Text::new("지정가로 주문하십시오 (--limit)", "order with a limit price (--limit)"),
            _ => Text::default(),
        }
    }
}

fn counted(count: u32, max: u32, (ko, en): (&str, &str)) -> Text {
    let count = count.to_string();
    Text::new(
        format!("{ko} 주문이 {count}건으로 한도 {max}건에 닿았습니다"),
        String::from("there were ") + &count + " orders " + en + &format!(", and {max} are allowed"),
    )
}
