//! Why a command was not carried out.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use jiff::civil::Date;
use kis_api::{Currency, KrExchange, Market, OrderNo, OrderStatus, ReservationNo, ReservationStatus, Side};
use rust_decimal::Decimal;

use super::{LeaderRefusal, Reason};
use crate::{
    Text,
    gate::{
        arming::Unarmed,
        risk::Denial,
        session::{Closed, NotNow},
    },
    order::Register,
    wording,
};

/// What a number is, in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// 한국어.
    pub ko: &'static str,
    /// English.
    pub en: &'static str,
}

impl Word {
    /// A word and its translation.
    pub const fn new(ko: &'static str, en: &'static str) -> Self {
        Self { ko, en }
    }
}

/// Why a command was not carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each number is named in the sentence of its variant")]
pub enum Refusal {
    /// Nobody said yes.
    NotConfirmed,
    /// Orders with real money are not open yet.
    Unarmed(Unarmed),
    /// The digits are not the account's last four.
    OtherAccount,
    /// The command is about an account, and there is none.
    NoAccount,
    /// A copy is of another account or environment.
    OtherJournal,
    /// The outcome of these intents would be forgotten.
    Unsettled { intents: Vec<i64> },
    /// There is no real money in this environment.
    NothingToArm,
    /// Another command has the account.
    Busy { what: Word, holder: String },
    /// The market is closed.
    Closed(Closed),
    /// A limit is broken.
    Denied(Denial),
    /// An earlier order of this symbol and side may or may not exist.
    Unresolved { intent: i64, symbol: String, side: Side },
    /// The same was ordered before, and is found only now.
    FoundAlready { intent: i64, register: Register, number: OrderNo },
    /// It is not held, or on credit only.
    NotHeld { symbol: String },
    /// The amount does not buy one share.
    AmountTooSmall { amount: Decimal, price: Decimal, currency: Currency },
    /// The amount is of another currency than the stock.
    AmountCurrency { given: Currency, wanted: Currency },
    /// A sale by amount, or a purchase of a part of nothing.
    SizeOfSide { side: Side },
    /// An order at any price on a market that has none.
    NoMarketOrder { exchange: Option<KrExchange> },
    /// Paper accounts order on KRX alone.
    NotOnPaper { exchange: KrExchange },
    /// Paper accounts keep no reservations, or show no list of them.
    NoReservations { market: Market },
    /// No reservation of these days has this number.
    ReservationNotFound { number: ReservationNo },
    /// Several reservations have this number.
    ReservationAmbiguous { number: ReservationNo },
    /// It does not wait any more.
    ReservationOver { number: ReservationNo, status: ReservationStatus, order_no: Option<OrderNo> },
    /// An order of this kind is not taken now.
    NotNow(NotNow),
    /// The journal or the state of trading is against it.
    Standing(crate::order::Denial),
    /// No order of today has this number.
    OrderNotFound { order_no: OrderNo },
    /// Both markets have an order of this number.
    OrderAmbiguous { order_no: OrderNo },
    /// Nothing of it rests.
    OrderNotOpen { order_no: OrderNo, status: OrderStatus },
    /// More shares than rest.
    MoreThanRests { quantity: Decimal, remaining: Decimal },
    /// An amendment that changes nothing.
    NothingToChange,
    /// A number that must be above zero.
    NotPositive { what: Word },
    /// A number that must not be below zero.
    BelowZero { what: Word },
    /// Capital and bounds are won.
    NotWon { what: Word },
    /// The minimum is above the maximum.
    MinAboveMax { min: Decimal, max: Decimal },
    /// The floor is not below the arming line.
    FloorNotBelowArm { arm_pct: Decimal, floor_pct: Decimal },
    /// It is about a leader.
    Leader(LeaderRefusal),
    /// There is no such intent.
    UnknownIntent { id: i64 },
    /// Its outcome is known.
    IntentResolved { id: i64 },
    /// Another intent has this number.
    OrderClaimed { order_no: OrderNo, id: i64 },
    /// The order of this number is not what the intent meant.
    OtherOrder { order_no: OrderNo, id: i64 },
    /// There is no such alert, or it does not wait for a person.
    UnknownAlert { id: i64 },
    /// There is no such condition.
    UnknownCondition { id: i64 },
    /// The day is over.
    DayOver { day: Date },
}

impl Reason for Refusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotConfirmed => "not_confirmed",
            Self::Unarmed(unarmed) => unarmed.code(),
            Self::OtherAccount => "other_account",
            Self::NoAccount => "no_account",
            Self::OtherJournal => "other_journal",
            Self::Unsettled { .. } => "unsettled",
            Self::NothingToArm => "nothing_to_arm",
            Self::Busy { .. } => "busy",
            Self::Closed(closed) => closed.code(),
            Self::NotNow(not_now) => not_now.code(),
            Self::Denied(denial) => denial.code(),
            Self::Standing(denial) => denial.code(),
            Self::Unresolved { .. } => "unresolved",
            Self::FoundAlready { .. } => "found_already",
            Self::NotHeld { .. } => "not_held",
            Self::AmountTooSmall { .. } => "amount_too_small",
            Self::AmountCurrency { .. } => "amount_currency",
            Self::SizeOfSide { .. } => "size_of_side",
            Self::NoMarketOrder { .. } => "no_market_order",
            Self::NotOnPaper { .. } => "not_on_paper",
            Self::NoReservations { .. } => "no_reservations",
            Self::ReservationNotFound { .. } => "reservation_not_found",
            Self::ReservationAmbiguous { .. } => "reservation_ambiguous",
            Self::ReservationOver { .. } => "reservation_over",
            Self::OrderNotFound { .. } => "order_not_found",
            Self::OrderAmbiguous { .. } => "order_ambiguous",
            Self::OrderNotOpen { .. } => "order_not_open",
            Self::MoreThanRests { .. } => "more_than_rests",
            Self::NothingToChange => "nothing_to_change",
            Self::NotPositive { .. } => "not_positive",
            Self::NotWon { .. } => "not_won",
            Self::MinAboveMax { .. } => "min_above_max",
            Self::FloorNotBelowArm { .. } => "floor_not_below_arm",
            Self::Leader(refusal) => refusal.code(),
            Self::UnknownIntent { .. } => "unknown_intent",
            Self::IntentResolved { .. } => "intent_resolved",
            Self::OrderClaimed { .. } => "order_claimed",
            Self::OtherOrder { .. } => "other_order",
            Self::UnknownAlert { .. } => "unknown_alert",
            Self::UnknownCondition { .. } => "unknown_condition",
            Self::BelowZero { .. } => "below_zero",
            Self::DayOver { .. } => "day_over",
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::NotConfirmed => Text::new("확인 없이는 주문하지 않습니다", "nothing is ordered without a yes"),
            Self::Unarmed(unarmed) => unarmed.text(),
            Self::OtherAccount => {
                Text::new("계좌 끝 네 자리가 다릅니다", "these are not the account's last four digits")
            }
            Self::NoAccount => Text::new("이 명령에는 계좌가 필요합니다", "this command is about an account"),
            Self::OtherJournal => Text::new(
                "다른 계좌나 환경의 기록이라 가져오지 않았습니다",
                "it is of another account or environment: nothing was taken over",
            ),
            Self::Unsettled { intents } => {
                let ids = intents.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                Text::new(
                    format!(
                        "가져오지 않았습니다: 주문 기록 {ids}의 결과를 모르는데, 기록을 바꾸면 그 주문을 잊게 됩니다"
                    ),
                    format!(
                        "nothing was taken over: what became of intent {ids} is not known, and it would be forgotten"
                    ),
                )
            }
            Self::NothingToArm => Text::new(
                "실전투자 프로필이 아니므로 허용할 것이 없습니다",
                "this profile has no real money: there is nothing to arm",
            ),
            Self::Busy { what, holder } => {
                let who = if holder.is_empty() {
                    Text::default()
                } else {
                    Text::new(format!(": {holder}"), format!(": {holder}"))
                };
                Text::new(
                    format!("다른 명령이 진행 중입니다 ({}){}", what.ko, who.ko),
                    format!("another command has {}{}", what.en, who.en),
                )
            }
            Self::Closed(closed) => closed.text(),
            Self::NotNow(not_now) => not_now.text(),
            Self::Denied(denial) => denial.text(),
            Self::Standing(denial) => denial.text(),
            Self::Unresolved { intent, symbol, side } => {
                let ko = wording::side(*side).ko;
                Text::new(
                    format!(
                        "주문 기록 {intent}({symbol} {ko})의 결과를 알 수 없어 같은 종목·방향의 새 주문을 막습니다"
                    ),
                    format!("nobody knows what became of intent {intent} to {side} {symbol}, so no other is sent"),
                )
            }
            Self::FoundAlready { intent, register, number } => {
                let (ko, en) = match register {
                    Register::Orders => ("주문번호", "order"),
                    Register::Reservations => ("예약번호", "reservation"),
                };
                Text::new(
                    format!("결과를 모르던 같은 주문(주문 기록 {intent})이 접수되어 있습니다: {ko} {number}"),
                    format!(
                        "the same order of before, whose outcome nobody knew, was placed: intent {intent}, {en} {number}"
                    ),
                )
            }
            Self::NotHeld { symbol } => Text::new(
                format!("{symbol}을 현금으로 보유하고 있지 않습니다"),
                format!("{symbol} is not held, or on credit only"),
            ),
            Self::AmountTooSmall { amount, price, currency } => {
                let (amount, price) = (wording::amount(*amount, *currency), wording::amount(*price, *currency));
                Text::new(
                    format!("금액 {}으로는 {}짜리 1주를 살 수 없습니다", amount.ko, price.ko),
                    format!("{} does not buy one share at {}", amount.en, price.en),
                )
            }
            Self::AmountCurrency { given, wanted } => Text::new(
                format!("금액은 {given}인데 종목은 {wanted}로 거래됩니다"),
                format!("the amount is in {given}, the stock trades in {wanted}"),
            ),
            Self::SizeOfSide { side: Side::Buy } => {
                Text::new("매수에는 all, half, quarter를 쓸 수 없습니다", "a purchase can't be all, half or quarter")
            }
            Self::SizeOfSide { side: Side::Sell } => {
                Text::new("매도에는 금액을 쓸 수 없습니다", "a sale can't be given as an amount")
            }
            Self::NoMarketOrder { exchange: Some(exchange) } => Text::new(
                format!("{exchange}에는 시장가 주문이 없습니다"),
                format!("{exchange} takes no market orders"),
            ),
            Self::NotOnPaper { exchange } => Text::new(
                format!("모의투자는 {exchange} 주문을 받지 않습니다"),
                format!("paper accounts take no orders for {exchange}"),
            ),
            Self::NoReservations { market: Market::Kr } => {
                Text::new("모의투자는 국내 예약주문을 받지 않습니다", "paper accounts take no domestic reservations")
            }
            Self::NoReservations { market: Market::Us } => Text::new(
                "모의투자는 미국 예약주문의 목록을 보여 주지 않습니다. 응답을 잃으면 접수 여부를 알 길이 없어 보내지 않습니다",
                "paper accounts show no list of US reservations: nothing could tell what became of one whose reply is lost",
            ),
            Self::ReservationNotFound { number } => {
                Text::new(format!("예약주문 {number}이 없습니다"), format!("there is no reservation {number}"))
            }
            Self::ReservationAmbiguous { number } => Text::new(
                format!("예약번호 {number}인 예약주문이 여럿입니다"),
                format!("several reservations have the number {number}"),
            ),
            Self::ReservationOver { number, order_no: Some(order_no), .. } => Text::new(
                format!("예약주문 {number}은 이미 주문이 되었습니다: 주문번호 {order_no}"),
                format!("reservation {number} is an order by now: order {order_no}"),
            ),
            Self::ReservationOver { number, status, order_no: None } => Text::new(
                format!("예약주문 {number}은 더 기다리지 않습니다 ({})", wording::reservation(*status).ko),
                format!("reservation {number} does not wait any more: it is {}", wording::reservation(*status).en),
            ),
            Self::NoMarketOrder { exchange: None } => {
                Text::new("미국 주식에는 시장가 주문이 없습니다", "the US market has no market orders here")
            }
            Self::OrderNotFound { order_no } => Text::new(
                format!("오늘 주문 {order_no}이 없습니다"),
                format!("no order of today has the number {order_no}"),
            ),
            Self::OrderAmbiguous { order_no } => Text::new(
                format!("주문번호 {order_no}이 국내와 미국에 모두 있습니다"),
                format!("both markets have an order {order_no}"),
            ),
            Self::OrderNotOpen { order_no, status } => Text::new(
                format!("주문 {order_no}은 남은 수량이 없습니다 ({})", wording::status(*status).ko),
                format!("nothing of order {order_no} rests: it is {}", wording::status(*status).en),
            ),
            Self::MoreThanRests { quantity, remaining } => {
                let (quantity, remaining) = (wording::shares(*quantity), wording::shares(*remaining));
                Text::new(
                    format!("{}는 남은 {}보다 많습니다", quantity.ko, remaining.ko),
                    format!("{} is more than the {} that rest", quantity.en, remaining.en),
                )
            }
            Self::NothingToChange => Text::new("바뀌는 것이 없습니다", "it changes nothing"),
            Self::NotPositive { what } => {
                Text::new(format!("{}: 0보다 커야 합니다", what.ko), format!("{} has to be above zero", what.en))
            }
            Self::NotWon { what } => {
                Text::new(format!("{}: 원화로 써야 합니다", what.ko), format!("{} has to be in won", what.en))
            }
            Self::MinAboveMax { min, max } => {
                let (min, max) = (wording::amount(*min, Currency::Krw), wording::amount(*max, Currency::Krw));
                Text::new(
                    format!("최소 {}이 최대 {}보다 큽니다", min.ko, max.ko),
                    format!("the minimum {} is above the maximum {}", min.en, max.en),
                )
            }
            Self::FloorNotBelowArm { arm_pct, floor_pct } => {
                let (arm, floor) = (wording::pct(*arm_pct), wording::pct(*floor_pct));
                Text::new(
                    format!("매도 기준 {floor}이 감시 기준 {arm}보다 낮아야 합니다"),
                    format!("the floor {floor} has to be below the arming line {arm}"),
                )
            }
            Self::Leader(refusal) => refusal.text(),
            Self::UnknownIntent { id } => {
                Text::new(format!("주문 기록 {id}이 없습니다"), format!("there is no intent {id}"))
            }
            Self::IntentResolved { id } => Text::new(
                format!("주문 기록 {id}의 결과는 이미 알려져 있습니다"),
                format!("the outcome of intent {id} is known"),
            ),
            Self::OrderClaimed { order_no, id } => Text::new(
                format!("주문번호 {order_no}은 주문 기록 {id}의 것입니다"),
                format!("order {order_no} belongs to intent {id}"),
            ),
            Self::OtherOrder { order_no, id } => Text::new(
                format!("주문 {order_no}의 종목·방향·수량이 주문 기록 {id}과 다릅니다"),
                format!("order {order_no} is of another symbol, side or quantity than intent {id}"),
            ),
            Self::UnknownCondition { id } => {
                Text::new(format!("조건 주문 {id}이 없습니다"), format!("there is no condition {id}"))
            }
            Self::BelowZero { what } => Text::new(
                format!("{}은(는) 0보다 작을 수 없습니다", what.ko),
                format!("{} can't be below zero", what.en),
            ),
            Self::DayOver { day } => Text::new(format!("{day}은 이미 지났습니다"), format!("{day} is over already")),
            Self::UnknownAlert { id } => {
                Text::new(format!("확인을 기다리는 알림 {id}이 없습니다"), format!("no alert {id} waits for a person"))
            }
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::NotConfirmed => {
                Text::new("터미널에서 확인하거나 --yes를 붙이십시오", "say yes at a terminal, or add --yes")
            }
            Self::Unarmed(unarmed) => unarmed.hint(),
            Self::OtherAccount => {
                Text::new("`kis auth status`로 계좌를 확인하십시오", "see which account it is with `kis auth status`")
            }
            Self::Unsettled { .. } => Text::new(
                "먼저 `kis settle`로 결과를 확인한 뒤 다시 가져오십시오",
                "find out with `kis settle` first, then import again",
            ),
            Self::NothingToArm => {
                Text::new("--profile 로 실전투자 프로필을 고르십시오", "choose a real profile with --profile")
            }
            Self::Busy { .. } => Text::new("끝난 뒤 다시 실행하십시오", "run it again when that has ended"),
            Self::Closed(closed) => closed.hint(),
            Self::NotNow(not_now) => not_now.hint(),
            Self::Denied(denial) => denial.hint(),
            Self::Standing(denial) => denial.hint(),
            Self::Unresolved { .. } => Text::new(
                "`kis settle`로 확인하십시오. 목록으로 알 수 없으면 어떻게 정할지 알려 줍니다",
                "look with `kis settle`, which tells you what to do if the broker's list does not decide",
            ),
            Self::FoundAlready { .. } => {
                Text::new("하나 더 원하면 다시 주문하십시오", "order again if you want another one beside it")
            }
            Self::AmountCurrency { wanted: Currency::Usd, .. } => {
                Text::new("달러 금액은 700usd처럼 쓰십시오", "write dollars as 700usd")
            }
            Self::AmountTooSmall { .. } => Text::new("금액을 늘리십시오", "give a larger amount"),
            Self::SizeOfSide { .. } => Text::new("수량을 쓰십시오", "give a number of shares"),
            Self::NotOnPaper { .. } => {
                Text::new("--exchange 없이 주문하십시오 (KRX)", "order without --exchange (KRX)")
            }
            Self::NoReservations { .. } => Text::new(
                "장중에 `kis order buy`나 `kis order sell`로 주문하십시오",
                "order with `kis order buy` or `kis order sell` while the market is open",
            ),
            Self::ReservationNotFound { .. } => Text::new(
                "`kis order reserve list`로 번호를 확인하십시오",
                "look up its number with `kis order reserve list`",
            ),
            Self::ReservationAmbiguous { .. } => Text::new("--market을 쓰십시오", "add --market"),
            Self::ReservationOver { order_no: Some(order_no), .. } => Text::new(
                format!("`kis order cancel {order_no}`로 취소하십시오"),
                format!("cancel that with `kis order cancel {order_no}`"),
            ),
            Self::NoMarketOrder { .. } => {
                Text::new("지정가로 주문하십시오 (--limit)", "order with a limit price (--limit)")
            }
            Self::OrderNotFound { .. } => {
                Text::new("`kis order list`로 번호를 확인하십시오", "look up its number with `kis order list`")
            }
            Self::OrderAmbiguous { .. } => Text::new("--market을 쓰십시오", "add --market"),
            Self::Leader(refusal) => refusal.hint(),
            Self::UnknownIntent { .. } | Self::IntentResolved { .. } => {
                Text::new("`kis settle`로 열린 주문을 보십시오", "see what is open with `kis settle`")
            }
            Self::UnknownCondition { .. } => {
                Text::new("`kis condition list`로 번호를 확인하십시오", "look up its number with `kis condition list`")
            }
            Self::UnknownAlert { .. } => Text::new("`kis alert list`를 보십시오", "see `kis alert list`"),
            _ => Text::default(),
        }
    }
}

impl From<Denial> for Refusal {
    fn from(denial: Denial) -> Self {
        Self::Denied(denial)
    }
}

impl From<Closed> for Refusal {
    fn from(closed: Closed) -> Self {
        Self::Closed(closed)
    }
}

impl From<NotNow> for Refusal {
    fn from(not_now: NotNow) -> Self {
        match not_now {
            NotNow::Closed(closed) => Self::Closed(closed),
            other => Self::NotNow(other),
        }
    }
}

impl From<Unarmed> for Refusal {
    fn from(unarmed: Unarmed) -> Self {
        Self::Unarmed(unarmed)
    }
}
