//! ELW 실시간호가 (실시간-062).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "elw.elw_asking_price",
    title: "ELW 실시간호가",
    doc_no: "실시간-062",
    real: "H0EWASP0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("MKSC_SHRN_ISCD", "유가증권 단축 종목코드"),
        Field::Time("BSOP_HOUR", "영업 시간"),
        Field::Text("HOUR_CLS_CODE", "시간 구분 코드"),
        Field::Decimal("ASKP1", "매도호가1"),
        Field::Decimal("ASKP2", "매도호가2"),
        Field::Decimal("ASKP3", "매도호가3"),
        Field::Decimal("ASKP4", "매도호가4"),
        Field::Decimal("ASKP5", "매도호가5"),
        Field::Decimal("ASKP6", "매도호가6"),
        Field::Decimal("ASKP7", "매도호가7"),
        Field::Decimal("ASKP8", "매도호가8"),
        Field::Decimal("ASKP9", "매도호가9"),
        Field::Decimal("ASKP10", "매도호가10"),
        Field::Decimal("BIDP1", "매수호가1"),
        Field::Decimal("BIDP2", "매수호가2"),
        Field::Decimal("BIDP3", "매수호가3"),
        Field::Decimal("BIDP4", "매수호가4"),
        Field::Decimal("BIDP5", "매수호가5"),
        Field::Decimal("BIDP6", "매수호가6"),
        Field::Decimal("BIDP7", "매수호가7"),
        Field::Decimal("BIDP8", "매수호가8"),
        Field::Decimal("BIDP9", "매수호가9"),
        Field::Decimal("BIDP10", "매수호가10"),
        Field::Integer("ASKP_RSQN1", "매도호가 잔량1"),
        Field::Integer("ASKP_RSQN2", "매도호가 잔량2"),
        Field::Integer("ASKP_RSQN3", "매도호가 잔량3"),
        Field::Integer("ASKP_RSQN4", "매도호가 잔량4"),
        Field::Integer("ASKP_RSQN5", "매도호가 잔량5"),
        Field::Integer("ASKP_RSQN6", "매도호가 잔량6"),
        Field::Integer("ASKP_RSQN7", "매도호가 잔량7"),
        Field::Integer("ASKP_RSQN8", "매도호가 잔량8"),
        Field::Integer("ASKP_RSQN9", "매도호가 잔량9"),
        Field::Integer("ASKP_RSQN10", "매도호가 잔량10"),
        Field::Integer("BIDP_RSQN1", "매수호가 잔량1"),
        Field::Integer("BIDP_RSQN2", "매수호가 잔량2"),
        Field::Integer("BIDP_RSQN3", "매수호가 잔량3"),
        Field::Integer("BIDP_RSQN4", "매수호가 잔량4"),
        Field::Integer("BIDP_RSQN5", "매수호가 잔량5"),
        Field::Integer("BIDP_RSQN6", "매수호가 잔량6"),
        Field::Integer("BIDP_RSQN7", "매수호가 잔량7"),
        Field::Integer("BIDP_RSQN8", "매수호가 잔량8"),
        Field::Integer("BIDP_RSQN9", "매수호가 잔량9"),
        Field::Integer("BIDP_RSQN10", "매수호가 잔량10"),
        Field::Integer("TOTAL_ASKP_RSQN", "총 매도호가 잔량"),
        Field::Integer("TOTAL_BIDP_RSQN", "총 매수호가 잔량"),
        Field::Decimal("ANTC_CNPR", "예상 체결가"),
        Field::Integer("ANTC_CNQN", "예상 체결량"),
        Field::Text("ANTC_CNTG_VRSS_SIGN", "예상 체결 대비 부호"),
        Field::Decimal("ANTC_CNTG_VRSS", "예상 체결 대비"),
        Field::Decimal("ANTC_CNTG_PRDY_CTRT", "예상 체결 전일 대비율"),
        Field::Integer("LP_ASKP_RSQN1", "LP 매도호가 잔량1"),
        Field::Integer("LP_ASKP_RSQN2", "LP 매도호가 잔량2"),
        Field::Integer("LP_ASKP_RSQN3", "LP 매도호가 잔량3"),
        Field::Integer("LP_BIDP_RSQN4", "LP 매수호가 잔량4"),
        Field::Integer("LP_ASKP_RSQN4", "LP 매도호가 잔량4"),
        Field::Integer("LP_BIDP_RSQN5", "LP 매수호가 잔량5"),
        Field::Integer("LP_ASKP_RSQN5", "LP 매도호가 잔량5"),
        Field::Integer("LP_BIDP_RSQN6", "LP 매수호가 잔량6"),
        Field::Integer("LP_ASKP_RSQN6", "LP 매도호가 잔량6"),
        Field::Integer("LP_BIDP_RSQN7", "LP 매수호가 잔량7"),
        Field::Integer("LP_ASKP_RSQN7", "LP 매도호가 잔량7"),
        Field::Integer("LP_ASKP_RSQN8", "LP 매도호가 잔량8"),
        Field::Integer("LP_BIDP_RSQN8", "LP 매수호가 잔량8"),
        Field::Integer("LP_ASKP_RSQN9", "LP 매도호가 잔량9"),
        Field::Integer("LP_BIDP_RSQN9", "LP 매수호가 잔량9"),
        Field::Integer("LP_ASKP_RSQN10", "LP 매도호가 잔량10"),
        Field::Integer("LP_BIDP_RSQN10", "LP 매수호가 잔량10"),
        Field::Integer("LP_BIDP_RSQN1", "LP 매수호가 잔량1"),
        Field::Integer("LP_TOTAL_ASKP_RSQN", "LP 총 매도호가 잔량"),
        Field::Integer("LP_BIDP_RSQN2", "LP 매수호가 잔량2"),
        Field::Integer("LP_TOTAL_BIDP_RSQN", "LP 총 매수호가 잔량"),
        Field::Integer("LP_BIDP_RSQN3", "LP 매수호가 잔량3"),
        Field::Integer("ANTC_VOL", "예상 거래량"),
    ],
    required: 73,
    layouts: &[],
    check: check_feed::<ElwAskingPrice>,
};

/// ELW 실시간호가 — live order book of an ELW.
///
/// Official document: 실시간-062.
///
/// TR id: real `H0EWASP0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0EWASP0")]
#[doc(alias = "실시간-062")]
#[doc(alias = "ELW 실시간호가")]
#[non_exhaustive]
pub struct ElwAskingPrice {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: SmolStr,
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 시간 구분 코드 — session time class code.
    pub hour_cls_code: SmolStr,
    /// 매도호가1 — ask price 1, KRW.
    pub askp1: Option<Decimal>,
    /// 매도호가2 — ask price 2, KRW.
    pub askp2: Option<Decimal>,
    /// 매도호가3 — ask price 3, KRW.
    pub askp3: Option<Decimal>,
    /// 매도호가4 — ask price 4, KRW.
    pub askp4: Option<Decimal>,
    /// 매도호가5 — ask price 5, KRW.
    pub askp5: Option<Decimal>,
    /// 매도호가6 — ask price 6, KRW.
    pub askp6: Option<Decimal>,
    /// 매도호가7 — ask price 7, KRW.
    pub askp7: Option<Decimal>,
    /// 매도호가8 — ask price 8, KRW.
    pub askp8: Option<Decimal>,
    /// 매도호가9 — ask price 9, KRW.
    pub askp9: Option<Decimal>,
    /// 매도호가10 — ask price 10, KRW.
    pub askp10: Option<Decimal>,
    /// 매수호가1 — bid price 1, KRW.
    pub bidp1: Option<Decimal>,
    /// 매수호가2 — bid price 2, KRW.
    pub bidp2: Option<Decimal>,
    /// 매수호가3 — bid price 3, KRW.
    pub bidp3: Option<Decimal>,
    /// 매수호가4 — bid price 4, KRW.
    pub bidp4: Option<Decimal>,
    /// 매수호가5 — bid price 5, KRW.
    pub bidp5: Option<Decimal>,
    /// 매수호가6 — bid price 6, KRW.
    pub bidp6: Option<Decimal>,
    /// 매수호가7 — bid price 7, KRW.
    pub bidp7: Option<Decimal>,
    /// 매수호가8 — bid price 8, KRW.
    pub bidp8: Option<Decimal>,
    /// 매수호가9 — bid price 9, KRW.
    pub bidp9: Option<Decimal>,
    /// 매수호가10 — bid price 10, KRW.
    pub bidp10: Option<Decimal>,
    /// 매도호가 잔량1 — resting ask quantity at level 1.
    pub askp_rsqn1: Option<i64>,
    /// 매도호가 잔량2 — resting ask quantity at level 2.
    pub askp_rsqn2: Option<i64>,
    /// 매도호가 잔량3 — resting ask quantity at level 3.
    pub askp_rsqn3: Option<i64>,
    /// 매도호가 잔량4 — resting ask quantity at level 4.
    pub askp_rsqn4: Option<i64>,
    /// 매도호가 잔량5 — resting ask quantity at level 5.
    pub askp_rsqn5: Option<i64>,
    /// 매도호가 잔량6 — resting ask quantity at level 6.
    pub askp_rsqn6: Option<i64>,
    /// 매도호가 잔량7 — resting ask quantity at level 7.
    pub askp_rsqn7: Option<i64>,
    /// 매도호가 잔량8 — resting ask quantity at level 8.
    pub askp_rsqn8: Option<i64>,
    /// 매도호가 잔량9 — resting ask quantity at level 9.
    pub askp_rsqn9: Option<i64>,
    /// 매도호가 잔량10 — resting ask quantity at level 10.
    pub askp_rsqn10: Option<i64>,
    /// 매수호가 잔량1 — resting bid quantity at level 1.
    pub bidp_rsqn1: Option<i64>,
    /// 매수호가 잔량2 — resting bid quantity at level 2.
    pub bidp_rsqn2: Option<i64>,
    /// 매수호가 잔량3 — resting bid quantity at level 3.
    pub bidp_rsqn3: Option<i64>,
    /// 매수호가 잔량4 — resting bid quantity at level 4.
    pub bidp_rsqn4: Option<i64>,
    /// 매수호가 잔량5 — resting bid quantity at level 5.
    pub bidp_rsqn5: Option<i64>,
    /// 매수호가 잔량6 — resting bid quantity at level 6.
    pub bidp_rsqn6: Option<i64>,
    /// 매수호가 잔량7 — resting bid quantity at level 7.
    pub bidp_rsqn7: Option<i64>,
    /// 매수호가 잔량8 — resting bid quantity at level 8.
    pub bidp_rsqn8: Option<i64>,
    /// 매수호가 잔량9 — resting bid quantity at level 9.
    pub bidp_rsqn9: Option<i64>,
    /// 매수호가 잔량10 — resting bid quantity at level 10.
    pub bidp_rsqn10: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 예상 체결가 — expected match price, KRW.
    pub antc_cnpr: Option<Decimal>,
    /// 예상 체결량 — expected match volume, shares.
    pub antc_cnqn: Option<i64>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: SmolStr,
    /// 예상 체결 대비 — expected match price change, KRW.
    pub antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
    /// LP 매도호가 잔량1 — LP resting ask quantity 1, shares.
    pub lp_askp_rsqn1: Option<i64>,
    /// LP 매도호가 잔량2 — LP resting ask quantity 2, shares.
    pub lp_askp_rsqn2: Option<i64>,
    /// LP 매도호가 잔량3 — LP resting ask quantity 3, shares.
    pub lp_askp_rsqn3: Option<i64>,
    /// LP 매수호가 잔량4 — LP resting bid quantity 4, shares.
    pub lp_bidp_rsqn4: Option<i64>,
    /// LP 매도호가 잔량4 — LP resting ask quantity 4, shares.
    pub lp_askp_rsqn4: Option<i64>,
    /// LP 매수호가 잔량5 — LP resting bid quantity 5, shares.
    pub lp_bidp_rsqn5: Option<i64>,
    /// LP 매도호가 잔량5 — LP resting ask quantity 5, shares.
    pub lp_askp_rsqn5: Option<i64>,
    /// LP 매수호가 잔량6 — LP resting bid quantity 6, shares.
    pub lp_bidp_rsqn6: Option<i64>,
    /// LP 매도호가 잔량6 — LP resting ask quantity 6, shares.
    pub lp_askp_rsqn6: Option<i64>,
    /// LP 매수호가 잔량7 — LP resting bid quantity 7, shares.
    pub lp_bidp_rsqn7: Option<i64>,
    /// LP 매도호가 잔량7 — LP resting ask quantity 7, shares.
    pub lp_askp_rsqn7: Option<i64>,
    /// LP 매도호가 잔량8 — LP resting ask quantity 8, shares.
    pub lp_askp_rsqn8: Option<i64>,
    /// LP 매수호가 잔량8 — LP resting bid quantity 8, shares.
    pub lp_bidp_rsqn8: Option<i64>,
    /// LP 매도호가 잔량9 — LP resting ask quantity 9, shares.
    pub lp_askp_rsqn9: Option<i64>,
    /// LP 매수호가 잔량9 — LP resting bid quantity 9, shares.
    pub lp_bidp_rsqn9: Option<i64>,
    /// LP 매도호가 잔량10 — LP resting ask quantity 10, shares.
    pub lp_askp_rsqn10: Option<i64>,
    /// LP 매수호가 잔량10 — LP resting bid quantity 10, shares.
    pub lp_bidp_rsqn10: Option<i64>,
    /// LP 매수호가 잔량1 — LP resting bid quantity 1, shares.
    pub lp_bidp_rsqn1: Option<i64>,
    /// LP 총 매도호가 잔량 — total LP resting ask quantity, shares.
    pub lp_total_askp_rsqn: Option<i64>,
    /// LP 매수호가 잔량2 — LP resting bid quantity 2, shares.
    pub lp_bidp_rsqn2: Option<i64>,
    /// LP 총 매수호가 잔량 — total LP resting bid quantity, shares.
    pub lp_total_bidp_rsqn: Option<i64>,
    /// LP 매수호가 잔량3 — LP resting bid quantity 3, shares.
    pub lp_bidp_rsqn3: Option<i64>,
    /// 예상 거래량 — expected match volume, shares.
    pub antc_vol: Option<i64>,
}

impl Feed for ElwAskingPrice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            mksc_shrn_iscd: record.text(),
            bsop_hour: record.time(),
            hour_cls_code: record.text(),
            askp1: record.decimal(),
            askp2: record.decimal(),
            askp3: record.decimal(),
            askp4: record.decimal(),
            askp5: record.decimal(),
            askp6: record.decimal(),
            askp7: record.decimal(),
            askp8: record.decimal(),
            askp9: record.decimal(),
            askp10: record.decimal(),
            bidp1: record.decimal(),
            bidp2: record.decimal(),
            bidp3: record.decimal(),
            bidp4: record.decimal(),
            bidp5: record.decimal(),
            bidp6: record.decimal(),
            bidp7: record.decimal(),
            bidp8: record.decimal(),
            bidp9: record.decimal(),
            bidp10: record.decimal(),
            askp_rsqn1: record.integer(),
            askp_rsqn2: record.integer(),
            askp_rsqn3: record.integer(),
            askp_rsqn4: record.integer(),
            askp_rsqn5: record.integer(),
            askp_rsqn6: record.integer(),
            askp_rsqn7: record.integer(),
            askp_rsqn8: record.integer(),
            askp_rsqn9: record.integer(),
            askp_rsqn10: record.integer(),
            bidp_rsqn1: record.integer(),
            bidp_rsqn2: record.integer(),
            bidp_rsqn3: record.integer(),
            bidp_rsqn4: record.integer(),
            bidp_rsqn5: record.integer(),
            bidp_rsqn6: record.integer(),
            bidp_rsqn7: record.integer(),
            bidp_rsqn8: record.integer(),
            bidp_rsqn9: record.integer(),
            bidp_rsqn10: record.integer(),
            total_askp_rsqn: record.integer(),
            total_bidp_rsqn: record.integer(),
            antc_cnpr: record.decimal(),
            antc_cnqn: record.integer(),
            antc_cntg_vrss_sign: record.text(),
            antc_cntg_vrss: record.decimal(),
            antc_cntg_prdy_ctrt: record.decimal(),
            lp_askp_rsqn1: record.integer(),
            lp_askp_rsqn2: record.integer(),
            lp_askp_rsqn3: record.integer(),
            lp_bidp_rsqn4: record.integer(),
            lp_askp_rsqn4: record.integer(),
            lp_bidp_rsqn5: record.integer(),
            lp_askp_rsqn5: record.integer(),
            lp_bidp_rsqn6: record.integer(),
            lp_askp_rsqn6: record.integer(),
            lp_bidp_rsqn7: record.integer(),
            lp_askp_rsqn7: record.integer(),
            lp_askp_rsqn8: record.integer(),
            lp_bidp_rsqn8: record.integer(),
            lp_askp_rsqn9: record.integer(),
            lp_bidp_rsqn9: record.integer(),
            lp_askp_rsqn10: record.integer(),
            lp_bidp_rsqn10: record.integer(),
            lp_bidp_rsqn1: record.integer(),
            lp_total_askp_rsqn: record.integer(),
            lp_bidp_rsqn2: record.integer(),
            lp_total_bidp_rsqn: record.integer(),
            lp_bidp_rsqn3: record.integer(),
            antc_vol: record.integer(),
        }
    }
}

impl fmt::Debug for ElwAskingPrice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ElwAskingPrice")
            .texts(&[&self.mksc_shrn_iscd, &self.hour_cls_code, &self.antc_cntg_vrss_sign])
            .integers(&[
                self.askp_rsqn1,
                self.askp_rsqn2,
                self.askp_rsqn3,
                self.askp_rsqn4,
                self.askp_rsqn5,
                self.askp_rsqn6,
                self.askp_rsqn7,
                self.askp_rsqn8,
                self.askp_rsqn9,
                self.askp_rsqn10,
                self.bidp_rsqn1,
                self.bidp_rsqn2,
                self.bidp_rsqn3,
                self.bidp_rsqn4,
                self.bidp_rsqn5,
                self.bidp_rsqn6,
                self.bidp_rsqn7,
                self.bidp_rsqn8,
                self.bidp_rsqn9,
                self.bidp_rsqn10,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.antc_cnqn,
                self.lp_askp_rsqn1,
                self.lp_askp_rsqn2,
                self.lp_askp_rsqn3,
                self.lp_bidp_rsqn4,
                self.lp_askp_rsqn4,
                self.lp_bidp_rsqn5,
                self.lp_askp_rsqn5,
                self.lp_bidp_rsqn6,
                self.lp_askp_rsqn6,
                self.lp_bidp_rsqn7,
                self.lp_askp_rsqn7,
                self.lp_askp_rsqn8,
                self.lp_bidp_rsqn8,
                self.lp_askp_rsqn9,
                self.lp_bidp_rsqn9,
                self.lp_askp_rsqn10,
                self.lp_bidp_rsqn10,
                self.lp_bidp_rsqn1,
                self.lp_total_askp_rsqn,
                self.lp_bidp_rsqn2,
                self.lp_total_bidp_rsqn,
                self.lp_bidp_rsqn3,
                self.antc_vol,
            ])
            .decimals(&[
                self.askp1,
                self.askp2,
                self.askp3,
                self.askp4,
                self.askp5,
                self.askp6,
                self.askp7,
                self.askp8,
                self.askp9,
                self.askp10,
                self.bidp1,
                self.bidp2,
                self.bidp3,
                self.bidp4,
                self.bidp5,
                self.bidp6,
                self.bidp7,
                self.bidp8,
                self.bidp9,
                self.bidp10,
                self.antc_cnpr,
                self.antc_cntg_vrss,
                self.antc_cntg_prdy_ctrt,
            ])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
