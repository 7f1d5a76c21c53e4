//! 주문구분 — order type code.

use crate::CodeList;

/// 주문구분 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsn {
    /// `00` 지정가 — limit order.
    Limit,
    /// `01` 시장가 — market order.
    Market,
    /// `02` 조건부지정가 — conditional limit order.
    ConditionalLimit,
    /// `03` 최유리지정가 — best limit order.
    BestLimit,
    /// `04` 최우선지정가 — top-priority limit order.
    TopPriorityLimit,
    /// `05` 장전 시간외 — pre-market off-hours trading.
    PreMarketOffHours,
    /// `06` 장후 시간외 — after-hours trading.
    AfterHours,
    /// `07` 시간외 단일가 — after-hours single price.
    AfterHoursSinglePrice,
    /// `11` IOC지정가 (즉시체결,잔량취소) — limit, immediate or cancel.
    IocLimit,
    /// `12` FOK지정가 (즉시체결,전량취소) — limit, fill or kill.
    FokLimit,
    /// `13` IOC시장가 (즉시체결,잔량취소) — market, immediate or cancel.
    IocMarket,
    /// `14` FOK시장가 (즉시체결,전량취소) — market, fill or kill.
    FokMarket,
    /// `15` IOC최유리 (즉시체결,잔량취소) — best price, immediate or cancel.
    IocBest,
    /// `16` FOK최유리 (즉시체결,전량취소) — best price, fill or kill.
    FokBest,
    /// `21` 중간가 — midpoint order.
    Midpoint,
    /// `22` 스톱지정가 — stop-limit order.
    StopLimit,
    /// `23` 중간가IOC — midpoint, immediate or cancel.
    IocMidpoint,
    /// `24` 중간가FOK — midpoint, fill or kill.
    FokMidpoint,
}

impl CodeList for OrdDvsn {
    const ALL: &'static [(&'static str, Self)] = &[
        ("00", Self::Limit),
        ("01", Self::Market),
        ("02", Self::ConditionalLimit),
        ("03", Self::BestLimit),
        ("04", Self::TopPriorityLimit),
        ("05", Self::PreMarketOffHours),
        ("06", Self::AfterHours),
        ("07", Self::AfterHoursSinglePrice),
        ("11", Self::IocLimit),
        ("12", Self::FokLimit),
        ("13", Self::IocMarket),
        ("14", Self::FokMarket),
        ("15", Self::IocBest),
        ("16", Self::FokBest),
        ("21", Self::Midpoint),
        ("22", Self::StopLimit),
        ("23", Self::IocMidpoint),
        ("24", Self::FokMidpoint),
    ];
}

/// 주문구분 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsnInquireCreditPsamount {
    /// `00` 지정가 — limit order.
    Limit,
    /// `01` 시장가 — market order.
    Market,
    /// `02` 조건부지정가 — conditional limit order.
    ConditionalLimit,
    /// `03` 최유리지정가 — best limit order.
    BestLimit,
    /// `04` 최우선지정가 — top-priority limit order.
    TopPriorityLimit,
    /// `05` 장전 시간외 — pre-market off-hours trading.
    PreMarketOffHours,
    /// `06` 장후 시간외 — after-hours trading.
    AfterHours,
    /// `07` 시간외 단일가 등 — after-hours single price and others.
    AfterHoursSinglePrice,
}

impl CodeList for OrdDvsnInquireCreditPsamount {
    const ALL: &'static [(&'static str, Self)] = &[
        ("00", Self::Limit),
        ("01", Self::Market),
        ("02", Self::ConditionalLimit),
        ("03", Self::BestLimit),
        ("04", Self::TopPriorityLimit),
        ("05", Self::PreMarketOffHours),
        ("06", Self::AfterHours),
        ("07", Self::AfterHoursSinglePrice),
    ];
}

/// 주문구분 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsnInquirePsblOrder {
    /// `00` 지정가 — limit order.
    Limit,
    /// `01` 시장가 — market order.
    Market,
    /// `02` 조건부지정가 — conditional limit order.
    ConditionalLimit,
    /// `03` 최유리지정가 — best limit order.
    BestLimit,
    /// `04` 최우선지정가 — top-priority limit order.
    TopPriorityLimit,
    /// `05` 장전 시간외 — pre-market off-hours trading.
    PreMarketOffHours,
    /// `06` 장후 시간외 — after-hours trading.
    AfterHours,
    /// `07` 시간외 단일가 — after-hours single price.
    AfterHoursSinglePrice,
    /// `08` 자기주식 — treasury stock.
    TreasuryStock,
    /// `09` 자기주식S-Option — treasury stock for stock options.
    TreasuryStockSOption,
    /// `10` 자기주식금전신탁 — treasury stock in money trust.
    TreasuryStockMoneyTrust,
    /// `11` IOC지정가 (즉시체결,잔량취소) — limit, immediate or cancel.
    IocLimit,
    /// `12` FOK지정가 (즉시체결,전량취소) — limit, fill or kill.
    FokLimit,
    /// `13` IOC시장가 (즉시체결,잔량취소) — market, immediate or cancel.
    IocMarket,
    /// `14` FOK시장가 (즉시체결,전량취소) — market, fill or kill.
    FokMarket,
    /// `15` IOC최유리 (즉시체결,잔량취소) — best price, immediate or cancel.
    IocBest,
    /// `16` FOK최유리 (즉시체결,전량취소) — best price, fill or kill.
    FokBest,
    /// `51` 장중대량 — intraday block trade.
    IntradayBlock,
    /// `52` 장중바스켓 — intraday basket trade.
    IntradayBasket,
    /// `62` 장개시전 시간외대량 — pre-open off-hours block trade.
    PreOpenBlock,
    /// `63` 장개시전 시간외바스켓 — pre-open off-hours basket trade.
    PreOpenBasket,
    /// `67` 장개시전 금전신탁자사주 — pre-open treasury stock, money trust.
    PreOpenTreasuryTrust,
    /// `69` 장개시전 자기주식 — pre-open treasury stock.
    PreOpenTreasuryStock,
    /// `72` 시간외대량 — off-hours block trade.
    AfterHoursBlock,
    /// `77` 시간외자사주신탁 — off-hours treasury stock trust.
    AfterHoursTreasuryTrust,
    /// `79` 시간외대량자기주식 — off-hours treasury stock block trade.
    AfterHoursTreasuryBlock,
    /// `80` 바스켓 — basket trade.
    Basket,
}

impl CodeList for OrdDvsnInquirePsblOrder {
    const ALL: &'static [(&'static str, Self)] = &[
        ("00", Self::Limit),
        ("01", Self::Market),
        ("02", Self::ConditionalLimit),
        ("03", Self::BestLimit),
        ("04", Self::TopPriorityLimit),
        ("05", Self::PreMarketOffHours),
        ("06", Self::AfterHours),
        ("07", Self::AfterHoursSinglePrice),
        ("08", Self::TreasuryStock),
        ("09", Self::TreasuryStockSOption),
        ("10", Self::TreasuryStockMoneyTrust),
        ("11", Self::IocLimit),
        ("12", Self::FokLimit),
        ("13", Self::IocMarket),
        ("14", Self::FokMarket),
        ("15", Self::IocBest),
        ("16", Self::FokBest),
        ("51", Self::IntradayBlock),
        ("52", Self::IntradayBasket),
        ("62", Self::PreOpenBlock),
        ("63", Self::PreOpenBasket),
        ("67", Self::PreOpenTreasuryTrust),
        ("69", Self::PreOpenTreasuryStock),
        ("72", Self::AfterHoursBlock),
        ("77", Self::AfterHoursTreasuryTrust),
        ("79", Self::AfterHoursTreasuryBlock),
        ("80", Self::Basket),
    ];
}

/// 주문구분 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsnPensionInquirePsblOrder {
    /// `00` 지정가 — limit order.
    Limit,
    /// `01` 시장가 — market order.
    Market,
}

impl CodeList for OrdDvsnPensionInquirePsblOrder {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::Limit), ("01", Self::Market)];
}

/// 주문구분 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsnSell {
    /// `01` 종목별 (매수일자, 매수순번 공백입력) — by issue.
    ByIssue,
    /// `03` 체결가별 — by fill price.
    ByFillPrice,
}

impl CodeList for OrdDvsnSell {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::ByIssue), ("03", Self::ByFillPrice)];
}

/// 주문구분 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsnOrder {
    /// `00` 지정가 — limit order.
    Limit,
    /// `32` LOO(장개시지정가) — limit on open.
    LimitOnOpen,
    /// `34` LOC(장마감지정가) — limit on close.
    LimitOnClose,
    /// `35` TWAP (시간가중평균) — time-weighted average price.
    Twap,
    /// `36` VWAP (거래량가중평균) — volume-weighted average price.
    Vwap,
    /// `31` MOO(장개시시장가) — market on open.
    MarketOnOpen,
    /// `33` MOC(장마감시장가) — market on close.
    MarketOnClose,
    /// `50` 단주지정가 — odd-lot limit order.
    OddLotLimit,
}

impl CodeList for OrdDvsnOrder {
    const ALL: &'static [(&'static str, Self)] = &[
        ("00", Self::Limit),
        ("32", Self::LimitOnOpen),
        ("34", Self::LimitOnClose),
        ("35", Self::Twap),
        ("36", Self::Vwap),
        ("31", Self::MarketOnOpen),
        ("33", Self::MarketOnClose),
        ("50", Self::OddLotLimit),
    ];
}

/// 주문구분 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsnOrderResv {
    /// `00` 지정가 — limit order.
    Limit,
    /// `35` TWAP — time-weighted average price.
    Twap,
    /// `36` VWAP — volume-weighted average price.
    Vwap,
    /// `31` MOO(장개시시장가) — market on open.
    MarketOnOpen,
}

impl CodeList for OrdDvsnOrderResv {
    const ALL: &'static [(&'static str, Self)] =
        &[("00", Self::Limit), ("35", Self::Twap), ("36", Self::Vwap), ("31", Self::MarketOnOpen)];
}
