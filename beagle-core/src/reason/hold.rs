//! Why a holding was left alone, or why it was not.

use alloc::{format, string::String};

use jiff::civil::Date;
use kis_api::{Currency, OrderNo};
use rust_decimal::Decimal;

use super::Reason;
use crate::{
    Text,
    strategy::{
        Seller,
        condition::{Measure, Trigger, When},
    },
    wording,
};

/// What a rule found out about one holding.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each number is named in the sentence of its variant")]
pub enum Hold {
    /// The rule is off for it.
    ModeOff,
    /// It was bought on credit.
    Credit,
    /// Its code is none that orders take.
    NoOrders,
    /// The broker gave no price, or one of zero.
    NoPrice,
    /// The broker gave no average cost, or one of zero.
    NoCost,
    /// Nothing has traded in this session.
    NoTrade,
    /// 거래정지.
    Suspended,
    /// There is no whole share to sell.
    Fraction { quantity: Decimal },
    /// Its price or its number changed by a corporate action.
    CorporateAction { seen_on: Date },
    /// Not enough profit to be armed.
    BelowArm { profit_pct: Decimal, arm_pct: Decimal },
    /// Enough profit, but there is no previous volume to compare with.
    NoVolumeRatio,
    /// Enough profit, but too little is traded.
    LowVolume { ratio_pct: Decimal, min_pct: Decimal },
    /// It is armed from now on.
    Arming { profit_pct: Decimal, ratio_pct: Decimal },
    /// Armed, and above the line.
    AboveLine { profit_pct: Decimal, peak_pct: Decimal, line_pct: Decimal },
    /// A new average cost put its profit below the floor.
    NewCost { profit_pct: Decimal, floor_pct: Decimal },
    /// It fell to the floor.
    Floor { profit_pct: Decimal, floor_pct: Decimal },
    /// It fell from its peak.
    Trail { profit_pct: Decimal, peak_pct: Decimal, line_pct: Decimal },
    /// The rest of a sale that an earlier order filled in part.
    Remainder { target: Decimal, filled: Decimal },
    /// Other orders hold all of its shares.
    NothingSellable,
    /// An earlier order of this stock may or may not exist.
    Unresolved { intent: i64 },
    /// Its sale rests and the price has not moved away from it.
    Resting { order_no: OrderNo, remaining: Decimal, price: Decimal, currency: Currency },
    /// The price moved away from its sale.
    PriceMoved { from: Decimal, to: Decimal, currency: Currency },
    /// The order list does not show its sale.
    NotListed { order_no: OrderNo },
    /// Its sale is filled.
    Sold { filled: Decimal },
    /// It is no longer held.
    Gone,
    /// A limit price can't be made from this quote.
    NoLimitPrice,
    /// A sale rests, and the rule was turned off.
    Cancelling { order_no: OrderNo },
    /// A sale rests, and the market went below what the rule sells for.
    FellAway { order_no: OrderNo },
    /// Another sells it in this run.
    Displaced { by: Seller },
    /// Not below zero since it was first seen.
    NotBelowZero { profit_pct: Decimal },
    /// Below zero.
    BelowZero { profit_pct: Decimal },
    /// It was below zero, and is above it now.
    Turned { profit_pct: Decimal },
    /// It turned earlier.
    TurnedBefore { profit_pct: Decimal, rearm_pct: Decimal },
    /// It turned, and its profit does not cover what selling costs.
    BelowCost { profit_pct: Decimal, cost_pct: Decimal },
    /// It turned, and its profit covers what selling costs.
    CoversCost { profit_pct: Decimal, cost_pct: Decimal },
    /// A condition's line is not reached.
    NotMet { value: Decimal, trigger: Trigger, currency: Currency },
    /// A condition's line is reached.
    Met { value: Decimal, trigger: Trigger, currency: Currency },
    /// A condition sold all that it was to sell.
    Fulfilled { filled: Decimal },
    /// A condition's last day is over.
    Over { until: Date },
    /// A condition's holding is not held.
    NotHeld,
}

impl Reason for Hold {
    fn code(&self) -> &'static str {
        match self {
            Self::ModeOff => "mode_off",
            Self::Credit => "credit",
            Self::NoOrders => "no_orders",
            Self::NoPrice => "no_price",
            Self::NoCost => "no_cost",
            Self::NoTrade => "no_trade",
            Self::Suspended => "suspended",
            Self::Fraction { .. } => "fraction",
            Self::CorporateAction { .. } => "corporate_action",
            Self::BelowArm { .. } => "below_arm",
            Self::NoVolumeRatio => "no_volume_ratio",
            Self::LowVolume { .. } => "low_volume",
            Self::Arming { .. } => "arming",
            Self::AboveLine { .. } => "above_line",
            Self::NewCost { .. } => "new_cost",
            Self::Floor { .. } => "floor",
            Self::Trail { .. } => "trail",
            Self::Remainder { .. } => "remainder",
            Self::NothingSellable => "nothing_sellable",
            Self::Unresolved { .. } => "unresolved",
            Self::Resting { .. } => "resting",
            Self::PriceMoved { .. } => "price_moved",
            Self::NotListed { .. } => "not_listed",
            Self::Sold { .. } => "sold",
            Self::Gone => "gone",
            Self::NoLimitPrice => "no_limit_price",
            Self::Cancelling { .. } => "cancelling",
            Self::FellAway { .. } => "fell_away",
            Self::Displaced { .. } => "displaced",
            Self::NotBelowZero { .. } => "not_below_zero",
            Self::BelowZero { .. } => "below_zero",
            Self::Turned { .. } => "turned",
            Self::TurnedBefore { .. } => "turned_before",
            Self::BelowCost { .. } => "below_cost",
            Self::CoversCost { .. } => "covers_cost",
            Self::NotMet { .. } => "not_met",
            Self::Met { .. } => "met",
            Self::Fulfilled { .. } => "fulfilled",
            Self::Over { .. } => "over",
            Self::NotHeld => "not_held",
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::ModeOff => Text::new("규칙이 꺼져 있습니다", "the rule is off for it"),
            Self::Credit => {
                Text::new("신용으로 산 종목이라 규칙이 팔지 않습니다", "it was bought on credit, which no rule sells")
            }
            Self::NoOrders => Text::new(
                "신주인수권처럼 주문할 수 없는 종목코드입니다",
                "this code takes no orders, as those of rights and warrants",
            ),
            Self::NoPrice => Text::new("현재가가 없습니다", "there is no price"),
            Self::NoCost => Text::new("매입평균가격이 없습니다", "there is no average cost"),
            Self::NoTrade => Text::new("이번 장에서 아직 체결이 없습니다", "nothing has traded in this session yet"),
            Self::Suspended => Text::new("거래정지 종목입니다", "its trading is suspended"),
            Self::Fraction { quantity } => Text::new(
                format!("팔 수 있는 온전한 1주가 없습니다 (보유 {quantity}주)"),
                format!("there is no whole share to sell ({quantity} held)"),
            ),
            Self::CorporateAction { seen_on } => Text::new(
                format!("{seen_on}에 기준가나 수량이 바뀌었습니다 (분할·병합·권리락 등)"),
                format!("its base price or number changed on {seen_on}, as after a split or a rights issue"),
            ),
            Self::BelowArm { profit_pct, arm_pct } => compare(*profit_pct, "<", (*arm_pct, "감시 기준", "arming line")),
            Self::NoVolumeRatio => Text::new(
                "수익률은 충분하지만 비교할 전일 거래량이 없습니다",
                "its profit is enough, but there is no previous volume to compare with",
            ),
            Self::LowVolume { ratio_pct, min_pct } => {
                let (ratio, min) = (wording::pct(*ratio_pct), wording::pct(*min_pct));
                Text::new(
                    format!("수익률은 충분하지만 전일 대비 거래량 {ratio} < 기준 {min}"),
                    format!("its profit is enough, but its volume is {ratio} of the previous session's, below {min}"),
                )
            }
            Self::Arming { profit_pct, ratio_pct } => {
                let (profit, ratio) = (wording::pct(*profit_pct), wording::pct(*ratio_pct));
                Text::new(
                    format!("수익률 {profit}, 전일 대비 거래량 {ratio}: 감시를 시작합니다"),
                    format!("profit {profit} and volume {ratio} of the previous session's: armed from now on"),
                )
            }
            Self::AboveLine { profit_pct, peak_pct, line_pct } => {
                let [profit, peak, line] = [profit_pct, peak_pct, line_pct].map(|pct| wording::pct(*pct));
                Text::new(
                    format!("감시 중: 수익률 {profit} > 매도 기준 {line} (고점 {peak})"),
                    format!("armed: profit {profit} is above its line {line} (peak {peak})"),
                )
            }
            Self::NewCost { profit_pct, floor_pct } => {
                let (profit, floor) = (wording::pct(*profit_pct), wording::pct(*floor_pct));
                Text::new(
                    format!("새 평균단가로 수익률이 {profit} ≤ {floor}이 되어 감시를 풉니다"),
                    format!("a new average cost puts its profit at {profit}, not above {floor}: no longer armed"),
                )
            }
            Self::Floor { profit_pct, floor_pct } => missed(*profit_pct, *floor_pct, String::new()),
            Self::Trail { profit_pct, peak_pct, line_pct } => missed(*profit_pct, *line_pct, wording::pct(*peak_pct)),
            Self::Remainder { target, filled } => Text::new(
                format!("목표 {target}주 중 {filled}주가 팔려 나머지를 팝니다"),
                format!("{filled} of {target} shares are sold, now the rest"),
            ),
            Self::NothingSellable => Text::new(
                "지금 팔 수 있는 수량이 없습니다 (다른 주문에 묶여 있음)",
                "nothing of it can be sold now: other orders hold its shares",
            ),
            Self::Unresolved { intent } => Text::new(
                format!("앞선 주문 {intent}의 결과를 알 수 없어 새로 팔지 않습니다"),
                format!("nobody knows what became of order intent {intent}, so nothing new is sold"),
            ),
            Self::Resting { order_no, remaining, price, currency } => {
                let (remaining, price) = (wording::shares(*remaining), wording::amount(*price, *currency));
                Text::new(
                    format!("매도 주문 {order_no}이 {}에 {} 남아 있습니다", price.ko, remaining.ko),
                    format!("its sale {order_no} rests with {} at {}", remaining.en, price.en),
                )
            }
            Self::PriceMoved { from, to, currency } => {
                let (from, to) = (wording::amount(*from, *currency), wording::amount(*to, *currency));
                Text::new(
                    format!("주문 뒤 현재가가 {}에서 {}으로 움직였습니다", from.ko, to.ko),
                    format!("the price went from {} to {} since it was ordered", from.en, to.en),
                )
            }
            Self::NotListed { order_no } => Text::new(
                format!("매도 주문 {order_no}이 주문 목록에 보이지 않습니다"),
                format!("the order list does not show its sale {order_no}"),
            ),
            Self::Sold { filled } => {
                let filled = wording::shares(*filled);
                Text::new(format!("{} 모두 팔렸습니다", filled.ko), format!("sold: {}", filled.en))
            }
            Self::Gone => Text::new("더는 보유하지 않습니다", "it is no longer held"),
            Self::NoLimitPrice => Text::new(
                "이 시세로는 허용 폭 안의 주문가를 만들 수 없습니다",
                "no limit price inside collar and limits can be made from this quote",
            ),
            Self::Cancelling { order_no } => Text::new(
                format!("규칙이 꺼져 매도 주문 {order_no}을 취소합니다"),
                format!("the rule is off, so its resting sale {order_no} is cancelled"),
            ),
            Self::FellAway { order_no } => Text::new(
                format!("현재가가 매도 하한 아래로 내려가 매도 주문 {order_no}을 취소합니다"),
                format!("the price fell below what it is sold for, so its resting sale {order_no} is cancelled"),
            ),
            Self::Displaced { by } => {
                let by = seller(*by);
                Text::new(
                    format!("이번 실행에서는 {}이(가) 먼저 이 종목을 팝니다", by.ko),
                    format!("{} goes first and sells it in this run", by.en),
                )
            }
            Self::NotBelowZero { profit_pct } => {
                let profit = wording::pct(*profit_pct);
                Text::new(
                    format!("수익률 {profit}: 손실이었던 적이 없습니다"),
                    format!("profit {profit}: it was not below zero since it is watched"),
                )
            }
            Self::BelowZero { profit_pct } => {
                let profit = wording::pct(*profit_pct);
                Text::new(
                    format!("수익률 {profit}: 양전을 기다립니다"),
                    format!("profit {profit}: waiting for it to turn positive"),
                )
            }
            Self::Turned { profit_pct } => {
                let profit = wording::pct(*profit_pct);
                Text::new(format!("양전했습니다: 수익률 {profit}"), format!("it turned positive: profit {profit}"))
            }
            Self::TurnedBefore { profit_pct, rearm_pct } => {
                let (profit, rearm) = (wording::pct(*profit_pct), wording::pct(*rearm_pct));
                Text::new(
                    format!("수익률 {profit}: 이미 양전했고, {rearm} 아래로 내려간 뒤에 다시 알립니다"),
                    format!("profit {profit}: it turned positive before, and is told again after it was below {rearm}"),
                )
            }
            Self::BelowCost { profit_pct, cost_pct } => {
                let (profit, cost) = (wording::pct(*profit_pct), wording::pct(*cost_pct));
                Text::new(
                    format!("양전했지만 수익률 {profit} < 매매 비용 {cost}: 더 오르면 팝니다"),
                    format!("it turned positive, but profit {profit} does not cover the cost {cost} of selling yet"),
                )
            }
            Self::CoversCost { profit_pct, cost_pct } => {
                let (profit, cost) = (wording::pct(*profit_pct), wording::pct(*cost_pct));
                Text::new(
                    format!("양전 매도: 수익률 {profit} ≥ 매매 비용 {cost}"),
                    format!("it turned positive, and profit {profit} covers the cost {cost} of selling"),
                )
            }
            Self::NotMet { value, trigger, currency } => {
                let told = condition(*value, trigger, *currency);
                Text::new(format!("조건 대기: {}", told.ko), format!("its condition is not met: {}", told.en))
            }
            Self::Met { value, trigger, currency } => {
                let told = condition(*value, trigger, *currency);
                Text::new(format!("조건 충족: {}", told.ko), format!("its condition is met: {}", told.en))
            }
            Self::Fulfilled { filled } => {
                let filled = wording::shares(*filled);
                Text::new(
                    format!("조건 주문으로 {} 팔았습니다", filled.ko),
                    format!("its condition has sold {}", filled.en),
                )
            }
            Self::Over { until } => {
                Text::new(format!("기한 {until}이 지났습니다"), format!("its last day, {until}, is over"))
            }
            Self::NotHeld => Text::new("지금 보유하지 않습니다", "it is not held now"),
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::CorporateAction { .. } => Text::new(
                "수량과 평균단가를 확인한 뒤 `kis safe-sell on 종목`으로 다시 켜십시오",
                "check its number and cost, then turn it on again with `kis safe-sell on SYMBOL`",
            ),
            Self::Fulfilled { .. } | Self::Over { .. } => {
                Text::new("다시 쓰려면 `kis condition on 번호`", "`kis condition on ID` lets it wait again")
            }
            Self::Unresolved { .. } => Text::new(
                "`kis settle`로 주문이 접수되었는지 알려 주십시오",
                "say with `kis settle` whether the broker took it",
            ),
            Self::NotListed { .. } => Text::new(
                "`kis order list`로 확인하십시오. 확인될 때까지 새로 팔지 않습니다",
                "look with `kis order list`; nothing new is sold until it shows",
            ),
            _ => Text::default(),
        }
    }
}

/// `profit 2 % < arming line 3 %`.
fn compare(profit_pct: Decimal, sign: &str, (line_pct, ko, en): (Decimal, &str, &str)) -> Text {
    let (profit, line) = (wording::pct(profit_pct), wording::pct(line_pct));
    Text::new(format!("수익률 {profit} {sign} {ko} {line}"), format!("profit {profit} {sign} {en} {line}"))
}

/// Who sells, as people call it.
fn seller(seller: Seller) -> Text {
    match seller {
        Seller::Condition(id) => Text::new(format!("조건 주문 {id}"), format!("condition {id}")),
        Seller::SafeSell => Text::new("안전 매도", "safe sell"),
        Seller::Leader => Text::new("리더의 매도", "a leader's sale"),
        Seller::PositiveSell => Text::new("양전 매도", "positive sell"),
    }
}

/// `price 80,100 KRW ≥ 80,000 KRW`, or `price 79,900 KRW < 80,000 KRW` where the line is not reached.
fn condition(value: Decimal, trigger: &Trigger, currency: Currency) -> Text {
    let sign = match (trigger.when, trigger.is_met(value)) {
        (When::AtLeast, true) => "≥",
        (When::AtLeast, false) => "<",
        (When::AtMost, true) => "≤",
        (When::AtMost, false) => ">",
    };
    let (what, [value, line]) = match trigger.measure {
        Measure::Price => {
            let amounts = [value, trigger.line].map(|price| wording::amount(price, currency));
            (Text::new("현재가", "price"), amounts)
        }
        Measure::Profit => {
            let percents = [value, trigger.line].map(wording::pct).map(|pct| Text::new(pct.clone(), pct));
            (Text::new("수익률", "profit"), percents)
        }
    };
    Text::new(
        format!("{} {} {sign} {}", what.ko, value.ko, line.ko),
        format!("{} {} {sign} {}", what.en, value.en, line.en),
    )
}

/// The line that was reached, the peak it is counted from, and by how much it was missed.
fn missed(profit_pct: Decimal, line_pct: Decimal, peak: String) -> Text {
    let (profit, line) = (wording::pct(profit_pct), wording::pct(line_pct));
    let by = wording::points(line_pct - profit_pct);
    let peak = if peak.is_empty() {
        Text::default()
    } else {
        Text::new(format!(" (고점 {peak})"), format!(" (peak {peak})"))
    };
    Text::new(
        format!("수익률 {profit} ≤ 매도 기준 {line}{}: 기준을 {} 지나쳤습니다", peak.ko, by.ko),
        format!("profit {profit} is not above its line {line}{}, which it missed by {}", peak.en, by.en),
    )
}
