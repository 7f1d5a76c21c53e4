//! 국내주식 장운영정보 (KRX) (실시간-049).

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_stock.market_status_krx",
    title: "국내주식 장운영정보 (KRX)",
    doc_no: "실시간-049",
    real: "H0STMKO0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("MKSC_SHRN_ISCD", "유가증권 단축 종목코드"),
        Field::Text("TRHT_YN", "거래정지여부"),
        Field::Text("TR_SUSP_REAS_CNTT", "거래 정지 사유 내용"),
        Field::Text("MKOP_CLS_CODE", "장운영 구분 코드"),
        Field::Text("ANTC_MKOP_CLS_CODE", "예상장운영구분코드"),
        Field::Text("MRKT_TRTM_CLS_CODE", "임의연장구분코드"),
        Field::Text("DIVI_APP_CLS_CODE", "동시호가배분처리구분코드"),
        Field::Text("ISCD_STAT_CLS_CODE", "종목 상태 구분 코드"),
        Field::Text("VI_CLS_CODE", "VI적용구분코드"),
        Field::Text("OVTM_VI_CLS_CODE", "시간외단일가VI적용구분코드"),
        Field::Text("EXCH_CLS_CODE", "거래소 구분코드"),
    ],
    required: 10,
    layouts: &[],
    check: check_feed::<MarketStatusKrx>,
};

/// 국내주식 장운영정보 (KRX) — live state of trading on KRX.
///
/// Official document: 실시간-049.
///
/// TR id: real `H0STMKO0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0STMKO0")]
#[doc(alias = "실시간-049")]
#[doc(alias = "국내주식 장운영정보 (KRX)")]
#[non_exhaustive]
pub struct MarketStatusKrx {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: SmolStr,
    /// 거래정지여부 — trading halted, Y/N.
    pub trht_yn: SmolStr,
    /// 거래 정지 사유 내용 — reason for the trading halt.
    pub tr_susp_reas_cntt: SmolStr,
    /// 장운영 구분 코드 — market operation status code.
    pub mkop_cls_code: SmolStr,
    /// 예상장운영구분코드 — expected match market operation class code.
    pub antc_mkop_cls_code: SmolStr,
    /// 임의연장구분코드 — discretionary end class code.
    pub mrkt_trtm_cls_code: SmolStr,
    /// 동시호가배분처리구분코드 — call auction allotment processing code.
    pub divi_app_cls_code: SmolStr,
    /// 종목 상태 구분 코드 — issue status code.
    pub iscd_stat_cls_code: SmolStr,
    /// VI적용구분코드 — volatility interruption (VI) status code.
    pub vi_cls_code: SmolStr,
    /// 시간외단일가VI적용구분코드 — after-hours single-price VI status code.
    pub ovtm_vi_cls_code: SmolStr,
    /// 거래소 구분코드 — exchange code. Appended later: older records lack it.
    pub exch_cls_code: SmolStr,
}

impl Feed for MarketStatusKrx {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            mksc_shrn_iscd: record.text(),
            trht_yn: record.text(),
            tr_susp_reas_cntt: record.text(),
            mkop_cls_code: record.text(),
            antc_mkop_cls_code: record.text(),
            mrkt_trtm_cls_code: record.text(),
            divi_app_cls_code: record.text(),
            iscd_stat_cls_code: record.text(),
            vi_cls_code: record.text(),
            ovtm_vi_cls_code: record.text(),
            exch_cls_code: record.text(),
        }
    }
}

impl fmt::Debug for MarketStatusKrx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarketStatusKrx")
            .texts(&[
                &self.mksc_shrn_iscd,
                &self.trht_yn,
                &self.tr_susp_reas_cntt,
                &self.mkop_cls_code,
                &self.antc_mkop_cls_code,
                &self.mrkt_trtm_cls_code,
                &self.divi_app_cls_code,
                &self.iscd_stat_cls_code,
                &self.vi_cls_code,
                &self.ovtm_vi_cls_code,
                &self.exch_cls_code,
            ])
            .fmt(f)
    }
}
