//! 국내주식 실시간회원사 (KRX) (실시간-047).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_stock.member_krx",
    title: "국내주식 실시간회원사 (KRX)",
    doc_no: "실시간-047",
    real: "H0STMBC0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("MKSC_SHRN_ISCD", "유가증권 단축 종목코드"),
        Field::Text("SELN2_MBCR_NAME1", "매도2 회원사명1"),
        Field::Text("SELN2_MBCR_NAME2", "매도2 회원사명2"),
        Field::Text("SELN2_MBCR_NAME3", "매도2 회원사명3"),
        Field::Text("SELN2_MBCR_NAME4", "매도2 회원사명4"),
        Field::Text("SELN2_MBCR_NAME5", "매도2 회원사명5"),
        Field::Text("BYOV_MBCR_NAME1", "매수 회원사명1"),
        Field::Text("BYOV_MBCR_NAME2", "매수 회원사명2"),
        Field::Text("BYOV_MBCR_NAME3", "매수 회원사명3"),
        Field::Text("BYOV_MBCR_NAME4", "매수 회원사명4"),
        Field::Text("BYOV_MBCR_NAME5", "매수 회원사명5"),
        Field::Integer("TOTAL_SELN_QTY1", "총 매도 수량1"),
        Field::Integer("TOTAL_SELN_QTY2", "총 매도 수량2"),
        Field::Integer("TOTAL_SELN_QTY3", "총 매도 수량3"),
        Field::Integer("TOTAL_SELN_QTY4", "총 매도 수량4"),
        Field::Integer("TOTAL_SELN_QTY5", "총 매도 수량5"),
        Field::Integer("TOTAL_SHNU_QTY1", "총 매수2 수량1"),
        Field::Integer("TOTAL_SHNU_QTY2", "총 매수2 수량2"),
        Field::Integer("TOTAL_SHNU_QTY3", "총 매수2 수량3"),
        Field::Integer("TOTAL_SHNU_QTY4", "총 매수2 수량4"),
        Field::Integer("TOTAL_SHNU_QTY5", "총 매수2 수량5"),
        Field::Text("SELN_MBCR_GLOB_YN_1", "매도거래원구분1"),
        Field::Text("SELN_MBCR_GLOB_YN_2", "매도거래원구분2"),
        Field::Text("SELN_MBCR_GLOB_YN_3", "매도거래원구분3"),
        Field::Text("SELN_MBCR_GLOB_YN_4", "매도거래원구분4"),
        Field::Text("SELN_MBCR_GLOB_YN_5", "매도거래원구분5"),
        Field::Text("SHNU_MBCR_GLOB_YN_1", "매수거래원구분1"),
        Field::Text("SHNU_MBCR_GLOB_YN_2", "매수거래원구분2"),
        Field::Text("SHNU_MBCR_GLOB_YN_3", "매수거래원구분3"),
        Field::Text("SHNU_MBCR_GLOB_YN_4", "매수거래원구분4"),
        Field::Text("SHNU_MBCR_GLOB_YN_5", "매수거래원구분5"),
        Field::Text("SELN_MBCR_NO1", "매도거래원코드1"),
        Field::Text("SELN_MBCR_NO2", "매도거래원코드2"),
        Field::Text("SELN_MBCR_NO3", "매도거래원코드3"),
        Field::Text("SELN_MBCR_NO4", "매도거래원코드4"),
        Field::Text("SELN_MBCR_NO5", "매도거래원코드5"),
        Field::Text("SHNU_MBCR_NO1", "매수거래원코드1"),
        Field::Text("SHNU_MBCR_NO2", "매수거래원코드2"),
        Field::Text("SHNU_MBCR_NO3", "매수거래원코드3"),
        Field::Text("SHNU_MBCR_NO4", "매수거래원코드4"),
        Field::Text("SHNU_MBCR_NO5", "매수거래원코드5"),
        Field::Decimal("SELN_MBCR_RLIM1", "매도 회원사 비중1"),
        Field::Decimal("SELN_MBCR_RLIM2", "매도 회원사 비중2"),
        Field::Decimal("SELN_MBCR_RLIM3", "매도 회원사 비중3"),
        Field::Decimal("SELN_MBCR_RLIM4", "매도 회원사 비중4"),
        Field::Decimal("SELN_MBCR_RLIM5", "매도 회원사 비중5"),
        Field::Decimal("SHNU_MBCR_RLIM1", "매수2 회원사 비중1"),
        Field::Decimal("SHNU_MBCR_RLIM2", "매수2 회원사 비중2"),
        Field::Decimal("SHNU_MBCR_RLIM3", "매수2 회원사 비중3"),
        Field::Decimal("SHNU_MBCR_RLIM4", "매수2 회원사 비중4"),
        Field::Decimal("SHNU_MBCR_RLIM5", "매수2 회원사 비중5"),
        Field::Decimal("SELN_QTY_ICDC1", "매도 수량 증감1"),
        Field::Decimal("SELN_QTY_ICDC2", "매도 수량 증감2"),
        Field::Decimal("SELN_QTY_ICDC3", "매도 수량 증감3"),
        Field::Decimal("SELN_QTY_ICDC4", "매도 수량 증감4"),
        Field::Decimal("SELN_QTY_ICDC5", "매도 수량 증감5"),
        Field::Decimal("SHNU_QTY_ICDC1", "매수2 수량 증감1"),
        Field::Decimal("SHNU_QTY_ICDC2", "매수2 수량 증감2"),
        Field::Decimal("SHNU_QTY_ICDC3", "매수2 수량 증감3"),
        Field::Decimal("SHNU_QTY_ICDC4", "매수2 수량 증감4"),
        Field::Decimal("SHNU_QTY_ICDC5", "매수2 수량 증감5"),
        Field::Integer("GLOB_TOTAL_SELN_QTY", "외국계 총 매도 수량"),
        Field::Integer("GLOB_TOTAL_SHNU_QTY", "외국계 총 매수2 수량"),
        Field::Decimal("GLOB_TOTAL_SELN_QTY_ICDC", "외국계 총 매도 수량 증감"),
        Field::Decimal("GLOB_TOTAL_SHNU_QTY_ICDC", "외국계 총 매수2 수량 증감"),
        Field::Integer("GLOB_NTBY_QTY", "외국계순매수수량"),
        Field::Decimal("GLOB_SELN_RLIM", "외국계 매도 비중"),
        Field::Decimal("GLOB_SHNU_RLIM", "외국계 매수2 비중"),
        Field::Text("SELN2_MBCR_ENG_NAME1", "매도2 영문회원사명1"),
        Field::Text("SELN2_MBCR_ENG_NAME2", "매도2 영문회원사명2"),
        Field::Text("SELN2_MBCR_ENG_NAME3", "매도2 영문회원사명3"),
        Field::Text("SELN2_MBCR_ENG_NAME4", "매도2 영문회원사명4"),
        Field::Text("SELN2_MBCR_ENG_NAME5", "매도2 영문회원사명5"),
        Field::Text("BYOV_MBCR_ENG_NAME1", "매수 영문회원사명1"),
        Field::Text("BYOV_MBCR_ENG_NAME2", "매수 영문회원사명2"),
        Field::Text("BYOV_MBCR_ENG_NAME3", "매수 영문회원사명3"),
        Field::Text("BYOV_MBCR_ENG_NAME4", "매수 영문회원사명4"),
        Field::Text("BYOV_MBCR_ENG_NAME5", "매수 영문회원사명5"),
    ],
    required: 78,
    layouts: &[],
    check: check_feed::<MemberKrx>,
};

/// 국내주식 실시간회원사 (KRX) — live trading of member firms on KRX.
///
/// Official document: 실시간-047.
///
/// TR id: real `H0STMBC0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0STMBC0")]
#[doc(alias = "실시간-047")]
#[doc(alias = "국내주식 실시간회원사 (KRX)")]
#[non_exhaustive]
pub struct MemberKrx {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: SmolStr,
    /// 매도2 회원사명1 — selling member firm name 1.
    pub seln2_mbcr_name1: SmolStr,
    /// 매도2 회원사명2 — selling member firm name 2.
    pub seln2_mbcr_name2: SmolStr,
    /// 매도2 회원사명3 — selling member firm name 3.
    pub seln2_mbcr_name3: SmolStr,
    /// 매도2 회원사명4 — selling member firm name 4.
    pub seln2_mbcr_name4: SmolStr,
    /// 매도2 회원사명5 — selling member firm name 5.
    pub seln2_mbcr_name5: SmolStr,
    /// 매수 회원사명1 — buying member firm name 1.
    pub byov_mbcr_name1: SmolStr,
    /// 매수 회원사명2 — buying member firm name 2.
    pub byov_mbcr_name2: SmolStr,
    /// 매수 회원사명3 — buying member firm name 3.
    pub byov_mbcr_name3: SmolStr,
    /// 매수 회원사명4 — buying member firm name 4.
    pub byov_mbcr_name4: SmolStr,
    /// 매수 회원사명5 — buying member firm name 5.
    pub byov_mbcr_name5: SmolStr,
    /// 총 매도 수량1 — total sell quantity of selling member 1, shares.
    pub total_seln_qty1: Option<i64>,
    /// 총 매도 수량2 — total sell quantity of selling member 2, shares.
    pub total_seln_qty2: Option<i64>,
    /// 총 매도 수량3 — total sell quantity of selling member 3, shares.
    pub total_seln_qty3: Option<i64>,
    /// 총 매도 수량4 — total sell quantity of selling member 4, shares.
    pub total_seln_qty4: Option<i64>,
    /// 총 매도 수량5 — total sell quantity of selling member 5, shares.
    pub total_seln_qty5: Option<i64>,
    /// 총 매수2 수량1 — total buy quantity of buying member 1, shares.
    pub total_shnu_qty1: Option<i64>,
    /// 총 매수2 수량2 — total buy quantity of buying member 2, shares.
    pub total_shnu_qty2: Option<i64>,
    /// 총 매수2 수량3 — total buy quantity of buying member 3, shares.
    pub total_shnu_qty3: Option<i64>,
    /// 총 매수2 수량4 — total buy quantity of buying member 4, shares.
    pub total_shnu_qty4: Option<i64>,
    /// 총 매수2 수량5 — total buy quantity of buying member 5, shares.
    pub total_shnu_qty5: Option<i64>,
    /// 매도거래원구분1 — selling member firm 1 is foreign, Y/N.
    pub seln_mbcr_glob_yn_1: SmolStr,
    /// 매도거래원구분2 — selling member firm 2 is foreign, Y/N.
    pub seln_mbcr_glob_yn_2: SmolStr,
    /// 매도거래원구분3 — selling member firm 3 is foreign, Y/N.
    pub seln_mbcr_glob_yn_3: SmolStr,
    /// 매도거래원구분4 — selling member firm 4 is foreign, Y/N.
    pub seln_mbcr_glob_yn_4: SmolStr,
    /// 매도거래원구분5 — selling member firm 5 is foreign, Y/N.
    pub seln_mbcr_glob_yn_5: SmolStr,
    /// 매수거래원구분1 — buying member firm 1 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_1: SmolStr,
    /// 매수거래원구분2 — buying member firm 2 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_2: SmolStr,
    /// 매수거래원구분3 — buying member firm 3 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_3: SmolStr,
    /// 매수거래원구분4 — buying member firm 4 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_4: SmolStr,
    /// 매수거래원구분5 — buying member firm 5 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_5: SmolStr,
    /// 매도거래원코드1 — selling member firm number 1.
    pub seln_mbcr_no1: SmolStr,
    /// 매도거래원코드2 — selling member firm number 2.
    pub seln_mbcr_no2: SmolStr,
    /// 매도거래원코드3 — selling member firm number 3.
    pub seln_mbcr_no3: SmolStr,
    /// 매도거래원코드4 — selling member firm number 4.
    pub seln_mbcr_no4: SmolStr,
    /// 매도거래원코드5 — selling member firm number 5.
    pub seln_mbcr_no5: SmolStr,
    /// 매수거래원코드1 — buying member firm number 1.
    pub shnu_mbcr_no1: SmolStr,
    /// 매수거래원코드2 — buying member firm number 2.
    pub shnu_mbcr_no2: SmolStr,
    /// 매수거래원코드3 — buying member firm number 3.
    pub shnu_mbcr_no3: SmolStr,
    /// 매수거래원코드4 — buying member firm number 4.
    pub shnu_mbcr_no4: SmolStr,
    /// 매수거래원코드5 — buying member firm number 5.
    pub shnu_mbcr_no5: SmolStr,
    /// 매도 회원사 비중1 — share of selling member firm 1, %.
    pub seln_mbcr_rlim1: Option<Decimal>,
    /// 매도 회원사 비중2 — share of selling member firm 2, %.
    pub seln_mbcr_rlim2: Option<Decimal>,
    /// 매도 회원사 비중3 — share of selling member firm 3, %.
    pub seln_mbcr_rlim3: Option<Decimal>,
    /// 매도 회원사 비중4 — share of selling member firm 4, %.
    pub seln_mbcr_rlim4: Option<Decimal>,
    /// 매도 회원사 비중5 — share of selling member firm 5, %.
    pub seln_mbcr_rlim5: Option<Decimal>,
    /// 매수2 회원사 비중1 — share of buying member firm 1, %.
    pub shnu_mbcr_rlim1: Option<Decimal>,
    /// 매수2 회원사 비중2 — share of buying member firm 2, %.
    pub shnu_mbcr_rlim2: Option<Decimal>,
    /// 매수2 회원사 비중3 — share of buying member firm 3, %.
    pub shnu_mbcr_rlim3: Option<Decimal>,
    /// 매수2 회원사 비중4 — share of buying member firm 4, %.
    pub shnu_mbcr_rlim4: Option<Decimal>,
    /// 매수2 회원사 비중5 — share of buying member firm 5, %.
    pub shnu_mbcr_rlim5: Option<Decimal>,
    /// 매도 수량 증감1 — change in sell quantity 1, shares.
    pub seln_qty_icdc1: Option<Decimal>,
    /// 매도 수량 증감2 — change in sell quantity 2, shares.
    pub seln_qty_icdc2: Option<Decimal>,
    /// 매도 수량 증감3 — change in sell quantity 3, shares.
    pub seln_qty_icdc3: Option<Decimal>,
    /// 매도 수량 증감4 — change in sell quantity 4, shares.
    pub seln_qty_icdc4: Option<Decimal>,
    /// 매도 수량 증감5 — change in sell quantity 5, shares.
    pub seln_qty_icdc5: Option<Decimal>,
    /// 매수2 수량 증감1 — change in buy quantity 1, shares.
    pub shnu_qty_icdc1: Option<Decimal>,
    /// 매수2 수량 증감2 — change in buy quantity 2, shares.
    pub shnu_qty_icdc2: Option<Decimal>,
    /// 매수2 수량 증감3 — change in buy quantity 3, shares.
    pub shnu_qty_icdc3: Option<Decimal>,
    /// 매수2 수량 증감4 — change in buy quantity 4, shares.
    pub shnu_qty_icdc4: Option<Decimal>,
    /// 매수2 수량 증감5 — change in buy quantity 5, shares.
    pub shnu_qty_icdc5: Option<Decimal>,
    /// 외국계 총 매도 수량 — total sold through foreign brokers, shares.
    pub glob_total_seln_qty: Option<i64>,
    /// 외국계 총 매수2 수량 — total bought through foreign brokers, shares.
    pub glob_total_shnu_qty: Option<i64>,
    /// 외국계 총 매도 수량 증감 — change in total foreign broker selling, shares.
    pub glob_total_seln_qty_icdc: Option<Decimal>,
    /// 외국계 총 매수2 수량 증감 — change in total foreign broker buying, shares.
    pub glob_total_shnu_qty_icdc: Option<Decimal>,
    /// 외국계순매수수량 — net buying through foreign brokers, shares.
    pub glob_ntby_qty: Option<i64>,
    /// 외국계 매도 비중 — foreign brokers' share of selling, %.
    pub glob_seln_rlim: Option<Decimal>,
    /// 외국계 매수2 비중 — foreign brokers' share of buying, %.
    pub glob_shnu_rlim: Option<Decimal>,
    /// 매도2 영문회원사명1 — selling member firm name 1, in English.
    pub seln2_mbcr_eng_name1: SmolStr,
    /// 매도2 영문회원사명2 — selling member firm name 2, in English.
    pub seln2_mbcr_eng_name2: SmolStr,
    /// 매도2 영문회원사명3 — selling member firm name 3, in English.
    pub seln2_mbcr_eng_name3: SmolStr,
    /// 매도2 영문회원사명4 — selling member firm name 4, in English.
    pub seln2_mbcr_eng_name4: SmolStr,
    /// 매도2 영문회원사명5 — selling member firm name 5, in English.
    pub seln2_mbcr_eng_name5: SmolStr,
    /// 매수 영문회원사명1 — buying member firm name 1, in English.
    pub byov_mbcr_eng_name1: SmolStr,
    /// 매수 영문회원사명2 — buying member firm name 2, in English.
    pub byov_mbcr_eng_name2: SmolStr,
    /// 매수 영문회원사명3 — buying member firm name 3, in English.
    pub byov_mbcr_eng_name3: SmolStr,
    /// 매수 영문회원사명4 — buying member firm name 4, in English.
    pub byov_mbcr_eng_name4: SmolStr,
    /// 매수 영문회원사명5 — buying member firm name 5, in English.
    pub byov_mbcr_eng_name5: SmolStr,
}

impl Feed for MemberKrx {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            mksc_shrn_iscd: record.text(),
            seln2_mbcr_name1: record.text(),
            seln2_mbcr_name2: record.text(),
            seln2_mbcr_name3: record.text(),
            seln2_mbcr_name4: record.text(),
            seln2_mbcr_name5: record.text(),
            byov_mbcr_name1: record.text(),
            byov_mbcr_name2: record.text(),
            byov_mbcr_name3: record.text(),
            byov_mbcr_name4: record.text(),
            byov_mbcr_name5: record.text(),
            total_seln_qty1: record.integer(),
            total_seln_qty2: record.integer(),
            total_seln_qty3: record.integer(),
            total_seln_qty4: record.integer(),
            total_seln_qty5: record.integer(),
            total_shnu_qty1: record.integer(),
            total_shnu_qty2: record.integer(),
            total_shnu_qty3: record.integer(),
            total_shnu_qty4: record.integer(),
            total_shnu_qty5: record.integer(),
            seln_mbcr_glob_yn_1: record.text(),
            seln_mbcr_glob_yn_2: record.text(),
            seln_mbcr_glob_yn_3: record.text(),
            seln_mbcr_glob_yn_4: record.text(),
            seln_mbcr_glob_yn_5: record.text(),
            shnu_mbcr_glob_yn_1: record.text(),
            shnu_mbcr_glob_yn_2: record.text(),
            shnu_mbcr_glob_yn_3: record.text(),
            shnu_mbcr_glob_yn_4: record.text(),
            shnu_mbcr_glob_yn_5: record.text(),
            seln_mbcr_no1: record.text(),
            seln_mbcr_no2: record.text(),
            seln_mbcr_no3: record.text(),
            seln_mbcr_no4: record.text(),
            seln_mbcr_no5: record.text(),
            shnu_mbcr_no1: record.text(),
            shnu_mbcr_no2: record.text(),
            shnu_mbcr_no3: record.text(),
            shnu_mbcr_no4: record.text(),
            shnu_mbcr_no5: record.text(),
            seln_mbcr_rlim1: record.decimal(),
            seln_mbcr_rlim2: record.decimal(),
            seln_mbcr_rlim3: record.decimal(),
            seln_mbcr_rlim4: record.decimal(),
            seln_mbcr_rlim5: record.decimal(),
            shnu_mbcr_rlim1: record.decimal(),
            shnu_mbcr_rlim2: record.decimal(),
            shnu_mbcr_rlim3: record.decimal(),
            shnu_mbcr_rlim4: record.decimal(),
            shnu_mbcr_rlim5: record.decimal(),
            seln_qty_icdc1: record.decimal(),
            seln_qty_icdc2: record.decimal(),
            seln_qty_icdc3: record.decimal(),
            seln_qty_icdc4: record.decimal(),
            seln_qty_icdc5: record.decimal(),
            shnu_qty_icdc1: record.decimal(),
            shnu_qty_icdc2: record.decimal(),
            shnu_qty_icdc3: record.decimal(),
            shnu_qty_icdc4: record.decimal(),
            shnu_qty_icdc5: record.decimal(),
            glob_total_seln_qty: record.integer(),
            glob_total_shnu_qty: record.integer(),
            glob_total_seln_qty_icdc: record.decimal(),
            glob_total_shnu_qty_icdc: record.decimal(),
            glob_ntby_qty: record.integer(),
            glob_seln_rlim: record.decimal(),
            glob_shnu_rlim: record.decimal(),
            seln2_mbcr_eng_name1: record.text(),
            seln2_mbcr_eng_name2: record.text(),
            seln2_mbcr_eng_name3: record.text(),
            seln2_mbcr_eng_name4: record.text(),
            seln2_mbcr_eng_name5: record.text(),
            byov_mbcr_eng_name1: record.text(),
            byov_mbcr_eng_name2: record.text(),
            byov_mbcr_eng_name3: record.text(),
            byov_mbcr_eng_name4: record.text(),
            byov_mbcr_eng_name5: record.text(),
        }
    }
}

impl fmt::Debug for MemberKrx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MemberKrx")
            .texts(&[
                &self.mksc_shrn_iscd,
                &self.seln2_mbcr_name1,
                &self.seln2_mbcr_name2,
                &self.seln2_mbcr_name3,
                &self.seln2_mbcr_name4,
                &self.seln2_mbcr_name5,
                &self.byov_mbcr_name1,
                &self.byov_mbcr_name2,
                &self.byov_mbcr_name3,
                &self.byov_mbcr_name4,
                &self.byov_mbcr_name5,
                &self.seln_mbcr_glob_yn_1,
                &self.seln_mbcr_glob_yn_2,
                &self.seln_mbcr_glob_yn_3,
                &self.seln_mbcr_glob_yn_4,
                &self.seln_mbcr_glob_yn_5,
                &self.shnu_mbcr_glob_yn_1,
                &self.shnu_mbcr_glob_yn_2,
                &self.shnu_mbcr_glob_yn_3,
                &self.shnu_mbcr_glob_yn_4,
                &self.shnu_mbcr_glob_yn_5,
                &self.seln_mbcr_no1,
                &self.seln_mbcr_no2,
                &self.seln_mbcr_no3,
                &self.seln_mbcr_no4,
                &self.seln_mbcr_no5,
                &self.shnu_mbcr_no1,
                &self.shnu_mbcr_no2,
                &self.shnu_mbcr_no3,
                &self.shnu_mbcr_no4,
                &self.shnu_mbcr_no5,
                &self.seln2_mbcr_eng_name1,
                &self.seln2_mbcr_eng_name2,
                &self.seln2_mbcr_eng_name3,
                &self.seln2_mbcr_eng_name4,
                &self.seln2_mbcr_eng_name5,
                &self.byov_mbcr_eng_name1,
                &self.byov_mbcr_eng_name2,
                &self.byov_mbcr_eng_name3,
                &self.byov_mbcr_eng_name4,
                &self.byov_mbcr_eng_name5,
            ])
            .integers(&[
                self.total_seln_qty1,
                self.total_seln_qty2,
                self.total_seln_qty3,
                self.total_seln_qty4,
                self.total_seln_qty5,
                self.total_shnu_qty1,
                self.total_shnu_qty2,
                self.total_shnu_qty3,
                self.total_shnu_qty4,
                self.total_shnu_qty5,
                self.glob_total_seln_qty,
                self.glob_total_shnu_qty,
                self.glob_ntby_qty,
            ])
            .decimals(&[
                self.seln_mbcr_rlim1,
                self.seln_mbcr_rlim2,
                self.seln_mbcr_rlim3,
                self.seln_mbcr_rlim4,
                self.seln_mbcr_rlim5,
                self.shnu_mbcr_rlim1,
                self.shnu_mbcr_rlim2,
                self.shnu_mbcr_rlim3,
                self.shnu_mbcr_rlim4,
                self.shnu_mbcr_rlim5,
                self.seln_qty_icdc1,
                self.seln_qty_icdc2,
                self.seln_qty_icdc3,
                self.seln_qty_icdc4,
                self.seln_qty_icdc5,
                self.shnu_qty_icdc1,
                self.shnu_qty_icdc2,
                self.shnu_qty_icdc3,
                self.shnu_qty_icdc4,
                self.shnu_qty_icdc5,
                self.glob_total_seln_qty_icdc,
                self.glob_total_shnu_qty_icdc,
                self.glob_seln_rlim,
                self.glob_shnu_rlim,
            ])
            .fmt(f)
    }
}
