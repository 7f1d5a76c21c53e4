//! 일반채권 실시간호가 (실시간-053).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_bond.bond_asking_price",
    title: "일반채권 실시간호가",
    doc_no: "실시간-053",
    real: "H0BJASP0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("STND_ISCD", "표준종목코드"),
        Field::Time("STCK_CNTG_HOUR", "주식 체결 시간"),
        Field::Decimal("ASKP_ERT1", "매도호가수익률"),
        Field::Decimal("BIDP_ERT1", "매수호가수익률1"),
        Field::Decimal("ASKP1", "매도호가1"),
        Field::Decimal("BIDP1", "매수호가1"),
        Field::Integer("ASKP_RSQN1", "매도호가 잔량1"),
        Field::Integer("BIDP_RSQN1", "매수호가 잔량1"),
        Field::Decimal("ASKP_ERT2", "매도호가수익률2"),
        Field::Decimal("BIDP_ERT2", "매수호가수익률2"),
        Field::Decimal("ASKP2", "매도호가2"),
        Field::Decimal("BIDP2", "매수호가2"),
        Field::Integer("ASKP_RSQN2", "매도호가 잔량2"),
        Field::Integer("BIDP_RSQN2", "매수호가 잔량2"),
        Field::Decimal("ASKP_ERT3", "매도호가수익률3"),
        Field::Decimal("BIDP_ERT3", "매수호가수익률3"),
        Field::Decimal("ASKP3", "매도호가3"),
        Field::Decimal("BIDP3", "매수호가3"),
        Field::Integer("ASKP_RSQN3", "매도호가 잔량3"),
        Field::Integer("BIDP_RSQN3", "매수호가 잔량3"),
        Field::Decimal("ASKP_ERT4", "매도호가수익률4"),
        Field::Decimal("BIDP_ERT4", "매수호가수익률4"),
        Field::Decimal("ASKP4", "매도호가4"),
        Field::Decimal("BIDP4", "매수호가4"),
        Field::Integer("ASKP_RSQN4", "매도호가 잔량4"),
        Field::Integer("BIDP_RSQN4", "매수호가 잔량4"),
        Field::Decimal("ASKP_ERT5", "매도호가수익률5"),
        Field::Decimal("BIDP_ERT5", "매수호가수익률5"),
        Field::Decimal("ASKP5", "매도호가5"),
        Field::Decimal("BIDP5", "매수호가5"),
        Field::Integer("ASKP_RSQN52", "매도호가잔량5"),
        Field::Integer("BIDP_RSQN53", "매수호가잔량5"),
        Field::Integer("TOTAL_ASKP_RSQN", "총 매도호가 잔량"),
        Field::Integer("TOTAL_BIDP_RSQN", "총 매수호가 잔량"),
    ],
    required: 34,
    layouts: &[],
    check: check_feed::<BondAskingPrice>,
};

/// 일반채권 실시간호가 — live order book of bonds.
///
/// Official document: 실시간-053.
///
/// TR id: real `H0BJASP0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0BJASP0")]
#[doc(alias = "실시간-053")]
#[doc(alias = "일반채권 실시간호가")]
#[non_exhaustive]
pub struct BondAskingPrice {
    /// 표준종목코드 — standard issue code.
    pub stnd_iscd: SmolStr,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 매도호가수익률 — yield at ask price 1, %.
    pub askp_ert1: Option<Decimal>,
    /// 매수호가수익률1 — yield at bid price 1, %.
    pub bidp_ert1: Option<Decimal>,
    /// 매도호가1 — ask price 1, KRW.
    pub askp1: Option<Decimal>,
    /// 매수호가1 — bid price 1, KRW.
    pub bidp1: Option<Decimal>,
    /// 매도호가 잔량1 — resting ask quantity at level 1.
    pub askp_rsqn1: Option<i64>,
    /// 매수호가 잔량1 — resting bid quantity at level 1.
    pub bidp_rsqn1: Option<i64>,
    /// 매도호가수익률2 — yield at ask price 2, %.
    pub askp_ert2: Option<Decimal>,
    /// 매수호가수익률2 — yield at bid price 2, %.
    pub bidp_ert2: Option<Decimal>,
    /// 매도호가2 — ask price 2, KRW.
    pub askp2: Option<Decimal>,
    /// 매수호가2 — bid price 2, KRW.
    pub bidp2: Option<Decimal>,
    /// 매도호가 잔량2 — resting ask quantity at level 2.
    pub askp_rsqn2: Option<i64>,
    /// 매수호가 잔량2 — resting bid quantity at level 2.
    pub bidp_rsqn2: Option<i64>,
    /// 매도호가수익률3 — yield at ask price 3, %.
    pub askp_ert3: Option<Decimal>,
    /// 매수호가수익률3 — yield at bid price 3, %.
    pub bidp_ert3: Option<Decimal>,
    /// 매도호가3 — ask price 3, KRW.
    pub askp3: Option<Decimal>,
    /// 매수호가3 — bid price 3, KRW.
    pub bidp3: Option<Decimal>,
    /// 매도호가 잔량3 — resting ask quantity at level 3.
    pub askp_rsqn3: Option<i64>,
    /// 매수호가 잔량3 — resting bid quantity at level 3.
    pub bidp_rsqn3: Option<i64>,
    /// 매도호가수익률4 — yield at ask price 4, %.
    pub askp_ert4: Option<Decimal>,
    /// 매수호가수익률4 — yield at bid price 4, %.
    pub bidp_ert4: Option<Decimal>,
    /// 매도호가4 — ask price 4, KRW.
    pub askp4: Option<Decimal>,
    /// 매수호가4 — bid price 4, KRW.
    pub bidp4: Option<Decimal>,
    /// 매도호가 잔량4 — resting ask quantity at level 4.
    pub askp_rsqn4: Option<i64>,
    /// 매수호가 잔량4 — resting bid quantity at level 4.
    pub bidp_rsqn4: Option<i64>,
    /// 매도호가수익률5 — yield at ask price 5, %.
    pub askp_ert5: Option<Decimal>,
    /// 매수호가수익률5 — yield at bid price 5, %.
    pub bidp_ert5: Option<Decimal>,
    /// 매도호가5 — ask price 5, KRW.
    pub askp5: Option<Decimal>,
    /// 매수호가5 — bid price 5, KRW.
    pub bidp5: Option<Decimal>,
    /// 매도호가잔량5 — resting ask quantity 5.
    pub askp_rsqn52: Option<i64>,
    /// 매수호가잔량5 — resting bid quantity 5.
    pub bidp_rsqn53: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
}

impl Feed for BondAskingPrice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            stnd_iscd: record.text(),
            stck_cntg_hour: record.time(),
            askp_ert1: record.decimal(),
            bidp_ert1: record.decimal(),
            askp1: record.decimal(),
            bidp1: record.decimal(),
            askp_rsqn1: record.integer(),
            bidp_rsqn1: record.integer(),
            askp_ert2: record.decimal(),
            bidp_ert2: record.decimal(),
            askp2: record.decimal(),
            bidp2: record.decimal(),
            askp_rsqn2: record.integer(),
            bidp_rsqn2: record.integer(),
            askp_ert3: record.decimal(),
            bidp_ert3: record.decimal(),
            askp3: record.decimal(),
            bidp3: record.decimal(),
            askp_rsqn3: record.integer(),
            bidp_rsqn3: record.integer(),
            askp_ert4: record.decimal(),
            bidp_ert4: record.decimal(),
            askp4: record.decimal(),
            bidp4: record.decimal(),
            askp_rsqn4: record.integer(),
            bidp_rsqn4: record.integer(),
            askp_ert5: record.decimal(),
            bidp_ert5: record.decimal(),
            askp5: record.decimal(),
            bidp5: record.decimal(),
            askp_rsqn52: record.integer(),
            bidp_rsqn53: record.integer(),
            total_askp_rsqn: record.integer(),
            total_bidp_rsqn: record.integer(),
        }
    }
}

impl fmt::Debug for BondAskingPrice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("BondAskingPrice")
            .texts(&[&self.stnd_iscd])
            .integers(&[
                self.askp_rsqn1,
                self.bidp_rsqn1,
                self.askp_rsqn2,
                self.bidp_rsqn2,
                self.askp_rsqn3,
                self.bidp_rsqn3,
                self.askp_rsqn4,
                self.bidp_rsqn4,
                self.askp_rsqn52,
                self.bidp_rsqn53,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
            ])
            .decimals(&[
                self.askp_ert1,
                self.bidp_ert1,
                self.askp1,
                self.bidp1,
                self.askp_ert2,
                self.bidp_ert2,
                self.askp2,
                self.bidp2,
                self.askp_ert3,
                self.bidp_ert3,
                self.askp3,
                self.bidp3,
                self.askp_ert4,
                self.bidp_ert4,
                self.askp4,
                self.bidp4,
                self.askp_ert5,
                self.bidp_ert5,
                self.askp5,
                self.bidp5,
            ])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
