//! Why an order may not be sent.

use alloc::format;

use kis_api::OrderNo;
use rust_decimal::Decimal;

use super::{Cause, Register, Trading};
use crate::{Text, gate::risk, reason::Reason};

/// Why an order may not be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denial {
    /// Trading is stopped, or reduced to sales.
    Trading(Trading),
    /// There is an order for this wish, or there may be one.
    SameWish {
        /// Its intent.
        id: i64,
    },
    /// An order of this symbol and side may or may not exist.
    Unresolved {
        /// Its intent.
        id: i64,
    },
    /// An order that was written off today looks the same.
    Ghost {
        /// Its intent.
        id: i64,
    },
    /// It would meet an order of this account that rests on the other side, or a reservation that waits there.
    MeetsOwn {
        /// Which of the two.
        register: Register,
        /// Its number.
        order_no: OrderNo,
        /// Its limit price.
        price: Option<Decimal>,
    },
    /// A limit is broken.
    Limit(risk::Denial),
}

impl Reason for Denial {
    fn code(&self) -> &'static str {
        match self {
            Self::Trading(Trading::Halted(_)) => "trading_halted",
            Self::Trading(_) => "trading_reducing",
            Self::SameWish { .. } => "same_wish",
            Self::Unresolved { .. } => "unresolved",
            Self::Ghost { .. } => "written_off_today",
            Self::MeetsOwn { .. } => "meets_own_order",
            Self::Limit(denial) => denial.code(),
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Trading(trading) => trading.text(),
            Self::SameWish { id } => Text::new(
                format!("같은 요청의 주문이 이미 있거나 있을 수 있습니다 (주문 기록 {id})"),
                format!("the same was ordered already, or may have been (intent {id})"),
            ),
            Self::Unresolved { id } => Text::new(
                format!("같은 종목·방향의 주문이 접수되었는지 아직 모릅니다 (주문 기록 {id})"),
                format!("nobody knows yet whether an order of this symbol and side exists (intent {id})"),
            ),
            Self::Ghost { id } => Text::new(
                format!("오늘 접수되지 않은 것으로 본 주문과 구별할 수 없습니다 (주문 기록 {id})"),
                format!("it could not be told from an order that was written off today (intent {id})"),
            ),
            Self::MeetsOwn { register, order_no, price } => {
                let price = price.map(|price| format!(" @ {}", price.normalize())).unwrap_or_default();
                let (ko, en) = match register {
                    Register::Orders => ("걸려 있는 내 주문", "order"),
                    Register::Reservations => ("기다리는 내 예약주문", "reservation"),
                };
                Text::new(
                    format!("반대쪽에 {ko} {order_no}{price}과(와) 서로 체결될 수 있습니다"),
                    format!("it could trade with my own {en} {order_no}{price}, which rests on the other side"),
                )
            }
            Self::Limit(denial) => denial.text(),
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::Trading(trading) => trading.hint(),
            Self::SameWish { .. } => Text::new("`kis order list`에서 확인하십시오", "look with `kis order list`"),
            Self::Unresolved { .. } => {
                Text::new("`kis settle`로 확인하거나 답하십시오", "look with `kis settle`, or answer it")
            }
            Self::Ghost { .. } => Text::new("가격을 한 호가 바꾸어 주문하십시오", "order at a price one step away"),
            Self::MeetsOwn { register, order_no, .. } => {
                let cancel = match register {
                    Register::Orders => "kis order cancel",
                    Register::Reservations => "kis order reserve cancel",
                };
                Text::new(
                    format!("먼저 `{cancel} {order_no}`로 취소하거나 가격을 바꾸십시오"),
                    format!("take that one back first with `{cancel} {order_no}`, or choose another price"),
                )
            }
            Self::Limit(denial) => denial.hint(),
        }
    }
}

impl Trading {
    /// What may be traded and why, for a person.
    pub fn text(self) -> Text {
        let (what, cause) = match self {
            Self::Halted(cause) => (Text::new("거래가 정지되었습니다", "trading is halted"), cause.text()),
            Self::Reducing(cause) => (Text::new("매도만 할 수 있습니다", "only sales are possible"), cause.text()),
            Self::Normal => return Text::new("거래할 수 있습니다", "trading goes on"),
        };
        Text::new(format!("{}: {}", what.ko, cause.ko), format!("{}: {}", what.en, cause.en))
    }
}

impl Trading {
    /// How a person lets everything be traded again.
    pub fn hint(self) -> Text {
        match self.cause() {
            Some(Cause::Skew) => Text::new(
                "이 컴퓨터의 시계를 맞춘 뒤 `kis resume`으로 다시 시작하십시오",
                "set this machine's clock, then start again with `kis resume`",
            ),
            Some(Cause::Restored) => Text::new(
                "`kis settle`로 증권사의 목록과 맞추어 보십시오",
                "hold it against the broker's lists with `kis settle`",
            ),
            Some(Cause::Rival) => Text::new(
                "그 상태 폴더(KIS_STATE_DIR)로 거래하십시오. 앞으로 이 폴더로 거래하려면 `kis resume`을 실행하십시오",
                "trade with that state folder (KIS_STATE_DIR), or with this one from now on after `kis resume`",
            ),
            Some(Cause::Eavesdropper) => Text::new(
                "@BotFather 에서 토큰을 새로 받아 `kis notify login`으로 등록한 뒤 `kis resume`을 실행하십시오",
                "get a new token from @BotFather, sign it in with `kis notify login`, then run `kis resume`",
            ),
            _ => Text::new("`kis resume`으로 다시 시작하십시오", "start again with `kis resume`"),
        }
    }
}

impl Cause {
    /// Why, for a person.
    pub fn text(self) -> Text {
        let (ko, en) = match self {
            Self::Owner => ("소유자의 요청", "the owner asked for it"),
            Self::Ambiguous => ("결과를 모르는 주문이 거듭되었습니다", "too many orders had an unknown outcome"),
            Self::LateFound => {
                ("접수되지 않은 것으로 본 주문이 나타났습니다", "an order that was written off turned up")
            }
            Self::Skew => ("이 컴퓨터의 시계가 증권사와 다릅니다", "this machine's clock differs from the broker's"),
            Self::Versions => ("두 버전이 번갈아 거래합니다", "two versions of the program trade by turns"),
            Self::DailyLoss => ("하루 손실 한도에 닿았습니다", "the day's loss reached its limit"),
            Self::Restored => (
                "주문 기록이 예전 것이거나 새로 시작되어 마지막 주문들이 없습니다",
                "the journal is an older one or was begun anew, and lacks the latest orders",
            ),
            Self::Rival => (
                "이 계좌의 주문 기록이 다른 상태 폴더에 따로 있습니다",
                "another state folder of this machine has a journal of this account",
            ),
            Self::Eavesdropper => (
                "다른 프로그램이 같은 텔레그램 봇의 글을 읽고 있습니다",
                "another program reads what is written to the same Telegram bot",
            ),
            Self::Damaged => ("기록이 손상되었습니다", "the journal is damaged"),
            Self::ClaimedTwice => ("한 주문번호가 두 번 나왔습니다", "one order number was given to two orders"),
        };
        Text::new(ko, en)
    }
}
