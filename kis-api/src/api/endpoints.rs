//! The table of the endpoints.

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
use super::oauth;
#[cfg(feature = "futures")]
use super::overseas_futureoption;
#[cfg(feature = "overseas")]
use super::overseas_stock;
use crate::endpoint::{Endpoint, Meta};

/// Every endpoint's table entry.
pub static ALL: &[&Meta] = &[
    #[cfg(feature = "bond")]
    domestic_bond::AvgUnit::META,
    #[cfg(feature = "bond")]
    domestic_bond::Buy::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquireAskingPrice::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquireBalance::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquireCcnl::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquireDailyCcld::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquireDailyItemchartprice::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquireDailyPrice::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquirePrice::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquirePsblOrder::META,
    #[cfg(feature = "bond")]
    domestic_bond::InquirePsblRvsecncl::META,
    #[cfg(feature = "bond")]
    domestic_bond::IssueInfo::META,
    #[cfg(feature = "bond")]
    domestic_bond::OrderRvsecncl::META,
    #[cfg(feature = "bond")]
    domestic_bond::SearchBondInfo::META,
    #[cfg(feature = "bond")]
    domestic_bond::Sell::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::DisplayBoardCallput::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::DisplayBoardFutures::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::DisplayBoardOptionList::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::DisplayBoardTop::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::ExpPriceTrend::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireAskingPrice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireBalance::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireBalanceSettlementPl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireBalanceValuationPl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireCcnl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireCcnlBstime::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireDailyAmountFee::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireDailyFuopchartprice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireDeposit::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireNgtBalance::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireNgtCcnl::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquirePrice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquirePsblNgtOrder::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquirePsblOrder::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::InquireTimeFuopchartprice::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::MarginRate::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::NgtMarginDetail::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::Order::META,
    #[cfg(feature = "futures")]
    domestic_futureoption::OrderRvsecncl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::AfterHourBalance::META,
    #[cfg(feature = "domestic")]
    domestic_stock::BulkTransNum::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CaptureUplowprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ChkHoliday::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CompInterest::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CompProgramTradeDaily::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CompProgramTradeToday::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CreditBalance::META,
    #[cfg(feature = "domestic")]
    domestic_stock::CreditByCompany::META,
    #[cfg(feature = "domestic")]
    domestic_stock::DailyCreditBalance::META,
    #[cfg(feature = "domestic")]
    domestic_stock::DailyLoanTrans::META,
    #[cfg(feature = "domestic")]
    domestic_stock::DailyShortSale::META,
    #[cfg(feature = "domestic")]
    domestic_stock::Disparity::META,
    #[cfg(feature = "domestic")]
    domestic_stock::DividendRate::META,
    #[cfg(feature = "domestic")]
    domestic_stock::EstimatePerform::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ExpClosingPrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ExpIndexTrend::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ExpPriceTrend::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ExpTotalIndex::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ExpTransUpdown::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FinanceBalanceSheet::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FinanceFinancialRatio::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FinanceGrowthRatio::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FinanceIncomeStatement::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FinanceOtherMajorRatios::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FinanceProfitRatio::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FinanceRatio::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FinanceStabilityRatio::META,
    #[cfg(feature = "domestic")]
    domestic_stock::Fluctuation::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ForeignInstitutionTotal::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FrgnmemPchsTrend::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FrgnmemTradeEstimate::META,
    #[cfg(feature = "domestic")]
    domestic_stock::FrgnmemTradeTrend::META,
    #[cfg(feature = "domestic")]
    domestic_stock::HtsTopView::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireAccountBalance::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireAskingPriceExpCcn::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireBalance::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireBalanceRlzPl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireCcnl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireCreditPsamount::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireDailyCcld::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireDailyIndexchartprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireDailyItemchartprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireDailyOvertimeprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireDailyPrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireDailyTradeVolume::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireElwPrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireIndexCategoryPrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireIndexDailyPrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireIndexPrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireIndexTickprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireIndexTimeprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireInvestor::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireInvestorDailyByMarket::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireInvestorTimeByMarket::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireMember::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireMemberDaily::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireOvertimeAskingPrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireOvertimePrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquirePeriodProfit::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquirePeriodTradeProfit::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquirePrice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquirePrice2::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquirePsblOrder::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquirePsblRvsecncl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquirePsblSell::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireTimeDailychartprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireTimeIndexchartprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireTimeItemchartprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireTimeItemconclusion::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireTimeOvertimeconclusion::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InquireViStatus::META,
    #[cfg(feature = "domestic")]
    domestic_stock::IntgrMargin::META,
    #[cfg(feature = "domestic")]
    domestic_stock::IntstockGrouplist::META,
    #[cfg(feature = "domestic")]
    domestic_stock::IntstockMultprice::META,
    #[cfg(feature = "domestic")]
    domestic_stock::IntstockStocklistByGroup::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InvestOpbysec::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InvestOpinion::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InvestorProgramTradeToday::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InvestorTradeByStockDaily::META,
    #[cfg(feature = "domestic")]
    domestic_stock::InvestorTrendEstimate::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoBonusIssue::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoCapDcrs::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoDividend::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoForfeit::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoListInfo::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoMandDeposit::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoMergerSplit::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoPaidinCapin::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoPubOffer::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoPurreq::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoRevSplit::META,
    #[cfg(feature = "domestic")]
    domestic_stock::KsdinfoSharehldMeet::META,
    #[cfg(feature = "domestic")]
    domestic_stock::LendableByCompany::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MarketCap::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MarketTime::META,
    #[cfg(feature = "domestic")]
    domestic_stock::MarketValue::META,
    #[cfg(feature = "domestic")]
    domestic_stock::Mktfunds::META,
    #[cfg(feature = "domestic")]
    domestic_stock::NearNewHighlow::META,
    #[cfg(feature = "domestic")]
    domestic_stock::NewsTitle::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OrderCash::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OrderCredit::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OrderResv::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OrderResvCcnl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OrderResvRvsecncl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OrderRvsecncl::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OvertimeExpTransFluct::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OvertimeFluctuation::META,
    #[cfg(feature = "domestic")]
    domestic_stock::OvertimeVolume::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PbarTratio::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PensionInquireBalance::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PensionInquireDailyCcld::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PensionInquireDeposit::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PensionInquirePresentBalance::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PensionInquirePsblOrder::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PeriodRights::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PreferDisparateRatio::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ProfitAssetIndex::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ProgramTradeByStock::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ProgramTradeByStockDaily::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PsearchResult::META,
    #[cfg(feature = "domestic")]
    domestic_stock::PsearchTitle::META,
    #[cfg(feature = "domestic")]
    domestic_stock::QuoteBalance::META,
    #[cfg(feature = "domestic")]
    domestic_stock::SearchInfo::META,
    #[cfg(feature = "domestic")]
    domestic_stock::SearchStockInfo::META,
    #[cfg(feature = "domestic")]
    domestic_stock::ShortSale::META,
    #[cfg(feature = "domestic")]
    domestic_stock::TopInterestStock::META,
    #[cfg(feature = "domestic")]
    domestic_stock::TradedByCompany::META,
    #[cfg(feature = "domestic")]
    domestic_stock::TradprtByamt::META,
    #[cfg(feature = "domestic")]
    domestic_stock::VolumePower::META,
    #[cfg(feature = "domestic")]
    domestic_stock::VolumeRank::META,
    #[cfg(feature = "domestic")]
    elw::CompareStocks::META,
    #[cfg(feature = "domestic")]
    elw::CondSearch::META,
    #[cfg(feature = "domestic")]
    elw::ExpirationStocks::META,
    #[cfg(feature = "domestic")]
    elw::Indicator::META,
    #[cfg(feature = "domestic")]
    elw::IndicatorTrendCcnl::META,
    #[cfg(feature = "domestic")]
    elw::IndicatorTrendDaily::META,
    #[cfg(feature = "domestic")]
    elw::IndicatorTrendMinute::META,
    #[cfg(feature = "domestic")]
    elw::LpTradeTrend::META,
    #[cfg(feature = "domestic")]
    elw::NewlyListed::META,
    #[cfg(feature = "domestic")]
    elw::QuickChange::META,
    #[cfg(feature = "domestic")]
    elw::Sensitivity::META,
    #[cfg(feature = "domestic")]
    elw::SensitivityTrendCcnl::META,
    #[cfg(feature = "domestic")]
    elw::SensitivityTrendDaily::META,
    #[cfg(feature = "domestic")]
    elw::UdrlAssetList::META,
    #[cfg(feature = "domestic")]
    elw::UdrlAssetPrice::META,
    #[cfg(feature = "domestic")]
    elw::UpdownRate::META,
    #[cfg(feature = "domestic")]
    elw::VolatilityTrendCcnl::META,
    #[cfg(feature = "domestic")]
    elw::VolatilityTrendDaily::META,
    #[cfg(feature = "domestic")]
    elw::VolatilityTrendMinute::META,
    #[cfg(feature = "domestic")]
    elw::VolatilityTrendTick::META,
    #[cfg(feature = "domestic")]
    elw::VolumeRank::META,
    #[cfg(feature = "domestic")]
    etfetn::InquireAskingPrice::META,
    #[cfg(feature = "domestic")]
    etfetn::InquireComponentStockPrice::META,
    #[cfg(feature = "domestic")]
    etfetn::InquirePrice::META,
    #[cfg(feature = "domestic")]
    etfetn::NavComparisonDailyTrend::META,
    #[cfg(feature = "domestic")]
    etfetn::NavComparisonTimeTrend::META,
    #[cfg(feature = "domestic")]
    etfetn::NavComparisonTrend::META,
    oauth::AuthToken::META,
    oauth::AuthWsToken::META,
    oauth::Hashkey::META,
    oauth::RevokeToken::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::DailyCcnl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquireAskingPrice::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquireCcld::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquireDailyCcld::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquireDailyOrder::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquireDeposit::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquirePeriodCcld::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquirePeriodTrans::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquirePrice::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquirePsamount::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquireTimeFuturechartprice::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquireTimeOptchartprice::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InquireUnpd::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::InvestorUnpdTrend::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::MarginDetail::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::MarketTime::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::MonthlyCcnl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OptAskingPrice::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OptDailyCcnl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OptDetail::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OptMonthlyCcnl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OptPrice::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OptTickCcnl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OptWeeklyCcnl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::Order::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::OrderRvsecncl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::SearchContractDetail::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::SearchOptDetail::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::StockDetail::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::TickCcnl::META,
    #[cfg(feature = "futures")]
    overseas_futureoption::WeeklyCcnl::META,
    #[cfg(feature = "overseas")]
    overseas_stock::AlgoOrdno::META,
    #[cfg(feature = "overseas")]
    overseas_stock::BrknewsTitle::META,
    #[cfg(feature = "overseas")]
    overseas_stock::ColableByCompany::META,
    #[cfg(feature = "overseas")]
    overseas_stock::CountriesHoliday::META,
    #[cfg(feature = "overseas")]
    overseas_stock::Dailyprice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::DaytimeOrder::META,
    #[cfg(feature = "overseas")]
    overseas_stock::DaytimeOrderRvsecncl::META,
    #[cfg(feature = "overseas")]
    overseas_stock::ForeignMargin::META,
    #[cfg(feature = "overseas")]
    overseas_stock::IndustryPrice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::IndustryTheme::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireAlgoCcnl::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireAskingPrice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireBalance::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireCcnl::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireDailyChartprice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireNccs::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquirePaymtStdrBalance::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquirePeriodProfit::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquirePeriodTrans::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquirePresentBalance::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquirePsamount::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireSearch::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireTimeIndexchartprice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::InquireTimeItemchartprice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::MarketCap::META,
    #[cfg(feature = "overseas")]
    overseas_stock::Multprice::META,
    #[cfg(feature = "overseas")]
    overseas_stock::NewHighlow::META,
    #[cfg(feature = "overseas")]
    overseas_stock::NewsTitle::META,
    #[cfg(feature = "overseas")]
    overseas_stock::Order::META,
    #[cfg(feature = "overseas")]
    overseas_stock::OrderResv::META,
    #[cfg(feature = "overseas")]
    overseas_stock::OrderResvCcnl::META,
    #[cfg(feature = "overseas")]
    overseas_stock::OrderResvList::META,
    #[cfg(feature = "overseas")]
    overseas_stock::OrderRvsecncl::META,
    #[cfg(feature = "overseas")]
    overseas_stock::PeriodRights::META,
    #[cfg(feature = "overseas")]
    overseas_stock::Price::META,
    #[cfg(feature = "overseas")]
    overseas_stock::PriceDetail::META,
    #[cfg(feature = "overseas")]
    overseas_stock::PriceFluct::META,
    #[cfg(feature = "overseas")]
    overseas_stock::QuotInquireCcnl::META,
    #[cfg(feature = "overseas")]
    overseas_stock::RightsByIce::META,
    #[cfg(feature = "overseas")]
    overseas_stock::SearchInfo::META,
    #[cfg(feature = "overseas")]
    overseas_stock::TradeGrowth::META,
    #[cfg(feature = "overseas")]
    overseas_stock::TradePbmn::META,
    #[cfg(feature = "overseas")]
    overseas_stock::TradeTurnover::META,
    #[cfg(feature = "overseas")]
    overseas_stock::TradeVol::META,
    #[cfg(feature = "overseas")]
    overseas_stock::UpdownRate::META,
    #[cfg(feature = "overseas")]
    overseas_stock::VolumePower::META,
    #[cfg(feature = "overseas")]
    overseas_stock::VolumeSurge::META,
];

/// The table entry of this id, such as `domestic_stock.inquire_price`.
pub fn find(id: &str) -> Option<&'static Meta> {
    ALL.iter().copied().find(|meta| meta.id == id)
}
