//! `kis order …`

use beagle_core::{Money, command::OrderSize};
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use kis_api::{KrExchange, Market, OrderNo, ReservationNo};
use rust_decimal::Decimal;

use super::value::{self, Symbol};

/// What can be done with orders.
#[derive(Debug, Subcommand)]
pub(crate) enum OrderVerb {
    /// Buy shares · 매수
    #[command(after_help = "Examples · 예:\n  kis order buy 005930 10 --limit 70000\n  \
                            kis order buy 005930 --amount 200만 --market\n  kis order buy AAPL 3 --limit 190.50")]
    Buy(BuyArgs),
    /// Sell shares that are held · 매도
    #[command(
        after_help = "Examples · 예:\n  kis order sell 005930 half --limit 71000\n  kis order sell 005930 all --market"
    )]
    Sell(SellArgs),
    /// The orders of a day · 주문 목록
    List(ListArgs),
    /// The fills of a period · 체결 목록
    Fills(DayArgs),
    /// One order · 주문 상태
    Status(RefArgs),
    /// Change the price or the quantity of what rests · 정정
    Amend(AmendArgs),
    /// Cancel what rests, or a part of it · 취소
    Cancel(CancelArgs),
    /// Leave an order with the broker for the next session · 예약주문
    #[command(subcommand)]
    Reserve(ReserveVerb),
}

/// What can be done with orders for the next session.
#[derive(Debug, Subcommand)]
pub(crate) enum ReserveVerb {
    /// Buy shares when the next session begins · 예약 매수
    #[command(
        after_help = "Examples · 예:\n  kis order reserve buy 005930 10 --limit 70000\n  kis order reserve buy AAPL 3 --limit 190.50"
    )]
    Buy(BuyArgs<ReservePriceArgs>),
    /// Sell shares that are held when the next session begins · 예약 매도
    #[command(
        after_help = "Examples · 예:\n  kis order reserve sell 005930 half --limit 71000\n  kis order reserve sell AAPL all --kind moo"
    )]
    Sell(SellArgs<ReservePriceArgs>),
    /// What waits, and what became of today's · 예약주문 목록
    List(ReserveListArgs),
    /// Take back what waits · 예약주문 취소
    Cancel(ReserveRefArgs),
}

/// A purchase.
#[derive(Debug, Args)]
pub(crate) struct BuyArgs<P: Args = PriceArgs> {
    /// 005930, AAPL, NASD:AAPL, or a Korean name · 종목
    #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbol: Symbol,
    /// Shares · 수량
    #[arg(value_name = "QTY", value_parser = value::shares, required_unless_present = "amount")]
    pub(crate) quantity: Option<u64>,
    /// As many whole shares as this pays for: 2000000, 200만, 700usd · 금액
    #[arg(long, value_name = "AMOUNT", value_parser = value::money, conflicts_with = "quantity")]
    pub(crate) amount: Option<Money>,
    #[command(flatten)]
    pub(crate) price: P,
}

/// A sale.
#[derive(Debug, Args)]
pub(crate) struct SellArgs<P: Args = PriceArgs> {
    /// 005930, AAPL, NASD:AAPL, or a Korean name · 종목
    #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbol: Symbol,
    /// Shares, or all, half, quarter of what can be sold · 수량 또는 비율
    #[arg(value_name = "QTY", value_parser = value::sell_size)]
    pub(crate) quantity: OrderSize,
    #[command(flatten)]
    pub(crate) price: P,
    /// Although trading is halted: my own word for this one sale · 거래 정지 중에도 매도
    #[arg(long)]
    pub(crate) during_halt: bool,
}

/// At what price, and where.
#[derive(Debug, Clone, Args)]
pub(crate) struct PriceArgs {
    /// At this price or better · 지정가
    #[arg(long, value_name = "PRICE", value_parser = value::price, required_unless_present_any = ["market", "kind"], conflicts_with = "market")]
    pub(crate) limit: Option<Decimal>,
    /// At any price; KRX only · 시장가
    #[arg(long)]
    pub(crate) market: bool,
    /// When and how it may trade; for the day, resting, when not given · 주문구분
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) kind: Option<KindName>,
    /// Where a domestic order goes · 거래소
    #[arg(long, value_name = "EXCHANGE", value_parser = value::exchange(), default_value = "krx")]
    pub(crate) exchange: KrExchange,
}

/// At what price in the next session. Reservations go to KRX and to the exchanges of the US.
#[derive(Debug, Clone, Args)]
pub(crate) struct ReservePriceArgs {
    /// At this price or better · 지정가
    #[arg(long, value_name = "PRICE", value_parser = value::price, required_unless_present_any = ["market", "kind"], conflicts_with = "market")]
    limit: Option<Decimal>,
    /// At any price; KRX only · 시장가
    #[arg(long)]
    market: bool,
    /// When it may trade; all day, when not given · 주문구분
    #[arg(long, value_enum, value_name = "KIND")]
    kind: Option<ReserveKindName>,
}

/// When a reserved order may trade, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReserveKindName {
    /// US sales: in the opening auction, at any price · 장개시시장가
    Moo,
    /// KRX: before the open, at yesterday's close · 장전시간외
    PreOpen,
}

impl From<ReservePriceArgs> for PriceArgs {
    fn from(args: ReservePriceArgs) -> Self {
        let kind = args.kind.map(|kind| match kind {
            ReserveKindName::Moo => KindName::Moo,
            ReserveKindName::PreOpen => KindName::PreOpen,
        });
        Self { limit: args.limit, market: args.market, kind, exchange: KrExchange::Krx }
    }
}

/// When and how an order may trade, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum KindName {
    /// US: in the closing auction, at the limit or better · 장마감지정가
    Loc,
    /// US: in the opening auction, at the limit or better · 장개시지정가
    Loo,
    /// US sales: in the closing auction, at any price · 장마감시장가
    Moc,
    /// US sales: in the opening auction, at any price · 장개시시장가
    Moo,
    /// KRX: at the best price of the other side · 최유리지정가
    Best,
    /// KRX: at once, and what is left is cancelled · IOC
    Ioc,
    /// KRX: all of it at once, or nothing · FOK
    Fok,
    /// KRX: before the open, at yesterday's close · 장전시간외
    PreOpen,
    /// KRX: after the close, at the close · 장후시간외
    AfterClose,
    /// KRX: in the auctions of the evening, at the limit or better · 시간외단일가
    SinglePrice,
}

/// Which orders to list.
#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    /// One market only · 시장
    #[arg(long, value_name = "MARKET", value_parser = value::market())]
    pub(crate) market: Option<Market>,
    /// The market's own day; today when not given · 날짜
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) date: Option<Date>,
}

/// Which fills to list.
#[derive(Debug, Args)]
pub(crate) struct DayArgs {
    /// One market only · 시장
    #[arg(long, value_name = "MARKET", value_parser = value::market())]
    pub(crate) market: Option<Market>,
    /// The first day; today when not given · 시작일
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) from: Option<Date>,
    /// The last day; today when not given · 종료일
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) to: Option<Date>,
}

/// An order of today.
#[derive(Debug, Args)]
pub(crate) struct RefArgs {
    /// The order's number · 주문번호
    #[arg(value_name = "ORDER_NO", value_parser = value::order_no)]
    pub(crate) order_no: OrderNo,
    /// Its market, where both have an order of this number · 시장
    #[arg(long, value_name = "MARKET", value_parser = value::market())]
    pub(crate) market: Option<Market>,
}

/// Which reservations to list.
#[derive(Debug, Args)]
pub(crate) struct ReserveListArgs {
    /// One market only · 시장
    #[arg(long, value_name = "MARKET", value_parser = value::market())]
    pub(crate) market: Option<Market>,
    /// The first day: KRX, for which they are; US, on which they came (less than a week) · 시작일
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) from: Option<Date>,
    /// The last day · 종료일
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) to: Option<Date>,
}

/// A reservation.
#[derive(Debug, Args)]
pub(crate) struct ReserveRefArgs {
    /// The reservation's number · 예약번호
    #[arg(value_name = "RESERVATION_NO", value_parser = value::reservation_no)]
    pub(crate) number: ReservationNo,
    /// Its market, where both have a reservation of this number · 시장
    #[arg(long, value_name = "MARKET", value_parser = value::market())]
    pub(crate) market: Option<Market>,
}

/// What to change of an order.
#[derive(Debug, Args)]
pub(crate) struct AmendArgs {
    #[command(flatten)]
    pub(crate) order: RefArgs,
    /// The new price · 정정 단가
    #[arg(long, value_name = "PRICE", value_parser = value::price, required_unless_present = "qty")]
    pub(crate) limit: Option<Decimal>,
    /// The new quantity · 정정 수량
    #[arg(long, value_name = "QTY", value_parser = value::shares)]
    pub(crate) qty: Option<u64>,
}

/// What to cancel of an order.
#[derive(Debug, Args)]
pub(crate) struct CancelArgs {
    #[command(flatten)]
    pub(crate) order: RefArgs,
    /// How many of the resting shares; all when not given · 취소 수량
    #[arg(long, value_name = "QTY", value_parser = value::shares)]
    pub(crate) qty: Option<u64>,
}
