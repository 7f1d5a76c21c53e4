//! `kis follow …`

use beagle_core::{
    Money,
    command::{LeaderSize, Markets, Visibility},
};
use clap::{Args, Subcommand};
use kis_api::Side;
use rust_decimal::Decimal;

use super::value::{self, Symbol};

/// What can be done with leaders.
#[derive(Debug, Subcommand)]
pub(crate) enum FollowVerb {
    /// Follow a leader · 리더 추가
    #[command(after_help = "Example · 예: kis follow add A --market kr --capital 5억")]
    Add {
        /// The leader's name, as alerts write it · 이름
        leader: String,
        /// Which market's trades are copied · 시장
        #[arg(long, value_name = "MARKET", value_parser = value::markets())]
        market: Markets,
        /// The leader's capital, in won: 500000000, 5억 · 리더의 투자금
        #[arg(long, value_name = "AMOUNT", value_parser = value::money)]
        capital: Money,
        /// The site's own id of their profile, which tells two of one name apart · 프로필 번호
        #[arg(long, value_name = "ID", value_parser = value::word)]
        profile_id: Option<String>,
    },
    /// The leaders · 목록
    List,
    /// Change a leader's name, markets, capital or profile · 변경
    #[command(after_help = "LEADER is a name, or profile:ID where two have the same · \
                            같은 이름이 둘이면 profile:번호 로 고릅니다\n\
                            Example · 예: kis follow set A --name B")]
    Set(LeaderArgs),
    /// Follow a leader no longer · 삭제
    Remove {
        /// The leader's name, or profile:ID · 이름
        leader: String,
    },
    /// What leaders hold, or say how much one holds, for sales in proportion · 리더 보유 수량
    #[command(
        after_help = "Examples · 예:\n  kis follow holdings\n  kis follow holdings A\n  kis follow holdings A 005930 1,000"
    )]
    Holdings {
        /// The leader's name, or profile:ID; all leaders when not given · 이름
        leader: Option<String>,
        /// 005930, AAPL, NASD:AAPL, or a Korean name · 종목
        #[arg(value_name = "SYMBOL", value_parser = value::symbol, requires = "quantity")]
        symbol: Option<Symbol>,
        /// How many shares the leader holds; 0 for none · 보유 수량
        #[arg(value_name = "QTY", value_parser = value::quantity)]
        quantity: Option<Decimal>,
    },
    /// Order what follows from a leader's trade, in proportion to the two capitals · 리더를 따라 주문
    #[command(after_help = "QTY, --amount and --price are the leader's; my part of them is ordered.\n\
                            수량, --amount, --price 는 리더의 것이고, 투자금 대비 비율로 내 몫을 주문합니다.\n\n\
                            Examples · 예:\n  kis follow order A buy 005930 1,000 --price 70000\n  \
                            kis follow order A buy 005930 --amount 1억\n  kis follow order A sell 005930 all")]
    Order(LeaderOrderArgs),
}

/// What to change of a leader.
#[derive(Debug, Args)]
pub(crate) struct LeaderArgs {
    /// The leader's name, or profile:ID · 이름
    pub(crate) leader: String,
    #[command(flatten)]
    pub(crate) change: LeaderChangeArgs,
}

/// One of these at least.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub(crate) struct LeaderChangeArgs {
    /// The name they have now; alerts under the old one are followed no longer · 바뀐 이름
    #[arg(long, value_name = "NAME", value_parser = value::word)]
    pub(crate) name: Option<String>,
    /// Which market's trades are copied · 시장
    #[arg(long, value_name = "MARKET", value_parser = value::markets())]
    pub(crate) market: Option<Markets>,
    /// The leader's capital, in won · 리더의 투자금
    #[arg(long, value_name = "AMOUNT", value_parser = value::money)]
    pub(crate) capital: Option<Money>,
    /// The site's own id of their profile · 프로필 번호
    #[arg(long, value_name = "ID", value_parser = value::word)]
    pub(crate) profile_id: Option<String>,
    /// Whether their profile can be seen: public, private · 공개 여부
    #[arg(long, value_name = "VISIBILITY", value_parser = value::visibility())]
    pub(crate) visibility: Option<Visibility>,
}

/// A leader's trade.
#[derive(Debug, Args)]
pub(crate) struct LeaderOrderArgs {
    /// The leader's name, or profile:ID · 이름
    pub(crate) leader: String,
    /// What the leader did: buy, sell · 매수 또는 매도
    #[arg(value_name = "SIDE", value_parser = value::side())]
    pub(crate) side: Side,
    /// 005930, AAPL, NASD:AAPL, or a Korean name · 종목
    #[arg(value_name = "SYMBOL", value_parser = value::symbol)]
    pub(crate) symbol: Symbol,
    /// The leader's shares; of a sale also all · 리더의 수량
    #[arg(value_name = "QTY", value_parser = value::leader_size, required_unless_present = "amount")]
    pub(crate) quantity: Option<LeaderSize>,
    /// What the leader bought for: 1억, 70000usd · 리더의 매수 금액
    #[arg(long, value_name = "AMOUNT", value_parser = value::money, conflicts_with_all = ["quantity", "price"])]
    pub(crate) amount: Option<Money>,
    /// The leader's price; my limit or else the last price when not given · 리더의 단가
    #[arg(long, value_name = "PRICE", value_parser = value::price)]
    pub(crate) price: Option<Decimal>,
    /// My limit; a little beyond the last price when not given · 내 지정가
    #[arg(long, value_name = "PRICE", value_parser = value::price)]
    pub(crate) limit: Option<Decimal>,
}
