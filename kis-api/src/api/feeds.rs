//! The table of the realtime feeds.

#[cfg(feature = "bond")]
use super::domestic_bond;
#[cfg(feature = "futures")]
use super::domestic_futureoption;
#[cfg(feature = "domestic")]
use super::domestic_stock;
#[cfg(feature = "domestic")]
use super::elw;
#[cfg(feature = "domestic")]
use super::etfetn;
#[cfg(feature = "futures")]
use super::overseas_futureoption;
#[cfg(feature = "overseas")]
use super::overseas_stock;
#[allow(unused_imports, reason = "without a group of endpoints there is no feed")]
use crate::feed::{Feed, FeedMeta};

/// Every feed's table entry.
pub static FEEDS: &[&FeedMeta] = &[
    #[cfg(feature = "bond")]
    domestic_bond::BondAskingPrice::META,
    #[cfg(feature = "bond")]
    domestic_bond::BondCcnl::META,
    #[cfg(feature = "bond")]
    domestic_bond::BondIndexCcnl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::CommodityFuturesRealtimeConclusion::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::CommodityFuturesRealtimeQuote::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::FuoptCcnlNotice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::FuturesExpCcnl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::IndexFuturesRealtimeConclusion::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::IndexFuturesRealtimeQuote::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::IndexOptionRealtimeConclusion::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::IndexOptionRealtimeQuote::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::KrxNgtFuturesAskingPrice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::KrxNgtFuturesCcnl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::KrxNgtFuturesCcnlNotice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::KrxNgtOptionAskingPrice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::KrxNgtOptionCcnl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::KrxNgtOptionExpCcnl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::KrxNgtOptionNotice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::OptionExpCcnl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::StockFuturesRealtimeConclusion::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::StockFuturesRealtimeQuote::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::StockOptionAskingPrice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::StockOptionCcnl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::AskingPriceKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::AskingPriceNxt::META,
    #[cfg(feature = "domestic")]
    domestic_stock::AskingPriceTotal::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CcnlKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CcnlNotice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CcnlNxt::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CcnlTotal::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ExpCcnlKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ExpCcnlNxt::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ExpCcnlTotal::META,
    #[cfg(feature = "domestic")]
    domestic_stock::IndexCcnl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::IndexExpCcnl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::IndexProgramTrade::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MarketStatusKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MarketStatusNxt::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MarketStatusTotal::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MemberKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MemberNxt::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MemberTotal::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OvertimeAskingPriceKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OvertimeCcnlKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OvertimeExpCcnlKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ProgramTradeKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ProgramTradeNxt::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ProgramTradeTotal::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ViKrx::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ViNxt::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ViTotal::META,
    #[cfg(feature = "domestic")]
    elw::ElwAskingPrice::META,
    #[cfg(feature = "domestic")]
    elw::ElwCcnl::META,
    #[cfg(feature = "domestic")]
    elw::ElwExpCcnl::META,
    #[cfg(feature = "domestic")]
    etfetn::EtfNavTrend::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::AskingPrice::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::Ccnl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::CcnlNotice::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OrderNotice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::AskingPrice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::CcnlNotice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::DelayedAskingPriceAsia::META,
    #[cfg(feature = "overseas")]
    overseas_stock::DelayedCcnl::META,
];

/// The table entry of this feed, by its id or either of its TR ids: `domestic_stock.ccnl_krx`, `H0STCNT0`.
pub fn feed(id: &str) -> Option<&'static FeedMeta> {
    FEEDS.iter().copied().find(|meta| meta.has(id))
}
