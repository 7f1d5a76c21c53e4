//! Why nothing comes of an alert, or not yet.

use alloc::{
    format,
    string::{String, ToString as _},
    vec::Vec,
};

use kis_api::{Currency, Instrument, Market};
use rust_decimal::Decimal;

use super::Reason;
use crate::{Text, wording};

/// Why nothing comes of an alert, or not yet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each number is named in the sentence of its variant")]
pub enum AlertRefusal {
    /// No pattern fits.
    Malformed { detail: Text },
    /// The same text came less than ten seconds before.
    Duplicate { first: i64 },
    /// Nobody of this name is followed.
    UnknownLeader { leader: String },
    /// More than one profile that is followed has this name.
    AmbiguousLeader { leader: String },
    /// The name was given up; whoever has it now is somebody else.
    LeaderRenamed { leader: String, now: String },
    /// The leader's profile can't be seen.
    LeaderPrivate { leader: String },
    /// The leader is not followed in this market.
    MarketNotFollowed { leader: String, market: Market },
    /// A switch is off.
    SwitchOff { switch: &'static str },
    /// No stock has this name.
    UnknownStock { stock: String },
    /// More than one stock has this name.
    AmbiguousStock { stock: String, candidates: Vec<Instrument> },
    /// It is too old to act on.
    Stale { age_s: i64, max_s: i64 },
    /// It is old enough for a person to look at it first.
    NeedsConfirmation { age_s: i64, max_s: i64 },
    /// It comes from the future.
    Ahead { by_s: i64, max_s: i64 },
    /// It was not ordered in time.
    Expired { max_s: i64 },
    /// My capital is not set.
    NoCapital,
    /// The price left the alert's.
    PriceMoved { limit: Decimal, highest: Decimal, currency: Currency },
    /// What is due is less than the minimum, or than one share: carried.
    BelowMinimum { due_krw: Decimal, min_krw: Decimal },
    /// What is due buys no whole share: carried.
    BelowOneShare { due_krw: Decimal, price_krw: Decimal },
    /// Nothing can be spent.
    NoCash { needed_krw: Decimal },
    /// Nobody knows how much the leader held.
    LeaderHoldingsUnknown { leader: String, stock: String },
    /// Nothing was bought through this leader.
    NothingHeld { leader: String, stock: String },
    /// The shares are in other orders.
    NothingSellable { stock: String },
    /// Nothing is planned.
    NothingPlanned,
    /// An earlier one waits, before which it would come out wrong.
    Behind { alert: i64 },
    /// It was queued before trading was halted.
    BeforeHalt,
    /// The leader sold it afterwards, and that was acted on while it waited.
    Overtaken { sale: i64 },
    /// A person found that its order does not exist.
    NotPlaced { intent: i64 },
    /// Its order is at an end.
    Filled { filled: Decimal, ordered: Decimal },
}

impl Reason for AlertRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "malformed",
            Self::Duplicate { .. } => "duplicate",
            Self::UnknownLeader { .. } => "unknown_leader",
            Self::AmbiguousLeader { .. } => "ambiguous_leader",
            Self::LeaderRenamed { .. } => "leader_renamed",
            Self::LeaderPrivate { .. } => "leader_private",
            Self::MarketNotFollowed { .. } => "market_not_followed",
            Self::SwitchOff { .. } => "switch_off",
            Self::UnknownStock { .. } => "unknown_stock",
            Self::AmbiguousStock { .. } => "ambiguous_stock",
            Self::Stale { .. } => "stale",
            Self::NeedsConfirmation { .. } => "needs_confirmation",
            Self::Ahead { .. } => "ahead",
            Self::Expired { .. } => "expired",
            Self::NoCapital => "no_capital",
            Self::PriceMoved { .. } => "price_moved",
            Self::BelowMinimum { .. } => "below_minimum",
            Self::BelowOneShare { .. } => "below_one_share",
            Self::NoCash { .. } => "no_cash",
            Self::LeaderHoldingsUnknown { .. } => "leader_holdings_unknown",
            Self::NothingHeld { .. } => "nothing_held",
            Self::NothingSellable { .. } => "nothing_sellable",
            Self::NothingPlanned => "nothing_planned",
            Self::Behind { .. } => "behind",
            Self::BeforeHalt => "before_halt",
            Self::Overtaken { .. } => "overtaken",
            Self::NotPlaced { .. } => "not_placed",
            Self::Filled { .. } => "filled",
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Malformed { detail } => Text::new(
                format!("알림을 읽을 수 없습니다: {}", detail.ko),
                format!("the alert can't be read: {}", detail.en),
            ),
            Self::Duplicate { first } => Text::new(
                format!("10초 안에 같은 알림 {first}이 먼저 왔습니다"),
                format!("the same text came less than ten seconds before, as alert {first}"),
            ),
            Self::UnknownLeader { leader } => Text::new(
                format!("{leader}님은 따라 하는 사람이 아닙니다"),
                format!("nobody called {leader} is followed"),
            ),
            Self::AmbiguousLeader { leader } => Text::new(
                format!("{leader}님이라는 이름을 두 프로필이 씁니다"),
                format!("more than one profile is called {leader}"),
            ),
            Self::LeaderRenamed { leader, now } => Text::new(
                format!("{leader}님은 이름을 {now}(으)로 바꾸었습니다"),
                format!("{leader} is called {now} now, so this is somebody else"),
            ),
            Self::LeaderPrivate { leader } => Text::new(
                format!("{leader}님의 프로필이 비공개여서 따라 하지 않습니다"),
                format!("the profile of {leader} is private, so it is not followed"),
            ),
            Self::MarketNotFollowed { leader, market } => {
                let name = wording::market(*market);
                Text::new(
                    format!("{leader}님의 {} 거래는 따라 하지 않습니다", name.ko),
                    format!("{leader} is not followed in the {} market", name.en),
                )
            }
            Self::SwitchOff { switch } => Text::new(
                format!("거래 스위치 {switch}가 꺼져 있습니다"),
                format!("the trading switch {switch} is off"),
            ),
            Self::UnknownStock { stock } => {
                Text::new(format!("종목 {stock}을 찾을 수 없습니다"), format!("no stock is called {stock}"))
            }
            Self::AmbiguousStock { stock, candidates } => {
                let codes = candidates.iter().map(Instrument::to_string).collect::<Vec<_>>().join(", ");
                Text::new(
                    format!("{stock}에 맞는 종목이 여럿이거나 서로 다릅니다: {codes}"),
                    format!("{stock} may mean more than one stock: {codes}"),
                )
            }
            Self::Stale { age_s, max_s } => Text::new(
                format!("{age_s}초 지난 알림입니다 (한도 {max_s}초)"),
                format!("it is {age_s} s old, more than {max_s} s"),
            ),
            Self::NeedsConfirmation { age_s, max_s } => Text::new(
                format!("{age_s}초 지난 알림이라 확인이 필요합니다 (기준 {max_s}초)"),
                format!("it is {age_s} s old, more than {max_s} s, so a person has to look at it"),
            ),
            Self::Ahead { by_s, max_s } => Text::new(
                format!("알림 시각이 {by_s}초 앞섭니다 (한도 {max_s}초)"),
                format!("its time is {by_s} s in the future, more than {max_s} s"),
            ),
            Self::Expired { max_s } => Text::new(
                format!("받은 지 {max_s}초 안에 주문하지 못했습니다"),
                format!("it was not ordered within {max_s} s of its receipt"),
            ),
            Self::NoCapital => Text::new("내 투자금이 설정되지 않았습니다", "my capital is not set"),
            Self::PriceMoved { limit, highest, currency } => {
                let (limit, highest) = (wording::amount(*limit, *currency), wording::amount(*highest, *currency));
                Text::new(
                    format!("주문가 {}이 알림 가격 기준 상한 {}보다 높습니다", limit.ko, highest.ko),
                    format!(
                        "an order would cost {}, more than the {} that the alert's price allows",
                        limit.en, highest.en
                    ),
                )
            }
            Self::BelowMinimum { due_krw, min_krw } => {
                let (due, min) = (wording::amount(*due_krw, Currency::Krw), wording::amount(*min_krw, Currency::Krw));
                Text::new(
                    format!("살 금액 {}이 최소 {}보다 적어 다음 알림으로 넘깁니다", due.ko, min.ko),
                    format!("{} is less than the minimum of {}: carried to the next alert", due.en, min.en),
                )
            }
            Self::BelowOneShare { due_krw, price_krw } => {
                let (due, price) =
                    (wording::amount(*due_krw, Currency::Krw), wording::amount(*price_krw, Currency::Krw));
                Text::new(
                    format!("살 금액 {}이 1주 가격 {}보다 적어 다음 알림으로 넘깁니다", due.ko, price.ko),
                    format!("{} is less than one share at {}: carried to the next alert", due.en, price.en),
                )
            }
            Self::NoCash { needed_krw } => {
                let needed = wording::amount(*needed_krw, Currency::Krw);
                Text::new(
                    format!("살 금액 {}을 낼 주문가능현금이 없습니다", needed.ko),
                    format!("there is no cash for the {} it is due", needed.en),
                )
            }
            Self::LeaderHoldingsUnknown { leader, stock } => Text::new(
                format!("{leader}님이 {stock}을 몇 주 가졌는지 몰라 팔지 않습니다"),
                format!("nobody knows how many shares of {stock} {leader} held, so nothing is sold"),
            ),
            Self::NothingHeld { leader, stock } => Text::new(
                format!("{leader}님을 따라 산 {stock}이 없습니다"),
                format!("no shares of {stock} were bought through {leader}"),
            ),
            Self::NothingSellable { stock } => Text::new(
                format!("{stock}은 지금 팔 수 있는 수량이 없습니다"),
                format!("no shares of {stock} can be sold now"),
            ),
            Self::NothingPlanned => Text::new("주문할 알림이 없습니다", "no alert waits to be ordered"),
            Self::Behind { alert } => Text::new(
                format!("앞선 알림 {alert}이 기다리고 있어 함께 기다립니다"),
                format!("it waits behind alert {alert}"),
            ),
            Self::BeforeHalt => Text::new(
                "거래를 정지하기 전에 받은 알림이라 거부했습니다",
                "it was received before trading was halted",
            ),
            Self::Overtaken { sale } => Text::new(
                format!("기다리는 동안 리더가 다시 팔았습니다 (알림 {sale})"),
                format!("while it waited the leader sold again, as alert {sale} told"),
            ),
            Self::NotPlaced { intent } => Text::new(
                format!("주문 {intent}이 접수되지 않은 것으로 확인되었습니다"),
                format!("order intent {intent} was found not to exist"),
            ),
            Self::Filled { filled, ordered } => {
                let (filled, ordered) = (wording::shares(*filled), wording::shares(*ordered));
                Text::new(
                    format!("주문이 끝났습니다: {} 중 {} 체결", ordered.ko, filled.ko),
                    format!("its order is at an end: {} of {} filled", filled.en, ordered.en),
                )
            }
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::Malformed { .. } => Text::new(
                "예: A님이 005930 1,000주를 70,000원에 매수했습니다",
                "write it like: A bought 1,000 shares of 005930 at 70,000",
            ),
            Self::UnknownLeader { .. } => Text::new(
                "`kis follow add 이름 --market kr --capital 금액`으로 추가하십시오",
                "add them with `kis follow add LEADER --market kr --capital AMOUNT`",
            ),
            Self::MarketNotFollowed { .. } => {
                Text::new("`kis follow set 이름 --market both`", "change it with `kis follow set LEADER --market both`")
            }
            Self::AmbiguousLeader { .. } => Text::new(
                "이름이 바뀐 쪽을 `kis follow set profile:번호 --name 새이름`으로 고치십시오",
                "rename whoever changed the name with `kis follow set profile:ID --name NAME`",
            ),
            Self::LeaderPrivate { leader } => Text::new(
                format!("다시 공개되면 `kis follow set {leader} --visibility public`"),
                format!("once it is public again: `kis follow set {leader} --visibility public`"),
            ),
            Self::SwitchOff { switch } => {
                Text::new(format!("`kis trading on {switch}`"), format!("turn it on with `kis trading on {switch}`"))
            }
            Self::UnknownStock { .. } | Self::AmbiguousStock { .. } => {
                Text::new("종목코드로 쓰십시오 (예: 005930, NASD:AAPL)", "write its code, such as 005930 or NASD:AAPL")
            }
            Self::NeedsConfirmation { .. } => Text::new(
                "`kis alert drain --confirm 번호`로 확인하십시오",
                "confirm it with `kis alert drain --confirm ID`",
            ),
            Self::NoCapital => {
                Text::new("`kis budget set --capital 금액`", "set it with `kis budget set --capital AMOUNT`")
            }
            Self::Overtaken { .. } => Text::new(
                "그래도 사려면 `kis follow order 이름 buy 종목 수량`",
                "to buy all the same: `kis follow order LEADER buy SYMBOL QTY`",
            ),
            Self::LeaderHoldingsUnknown { .. } => Text::new(
                "`kis follow holdings 이름 종목 수량`으로 알려 준 뒤 직접 파십시오",
                "write it down with `kis follow holdings LEADER SYMBOL QTY`, and sell by hand",
            ),
            _ => Text::default(),
        }
    }
}
