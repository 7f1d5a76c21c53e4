//! VI변동성완화 (통합).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_stock.vi_total",
    title: "VI변동성완화 (통합)",
    doc_no: "",
    real: "H0UNVIC0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(1),
    encrypted: false,
    fields: &[
        Field::Date("BSOP_DATE", "영업일자"),
        Field::Text("MKSC_SHRN_ISCD", "종목코드"),
        Field::Text("HTS_KOR_ISNM", "HTS 한글 종목명"),
        Field::Text("MRKT_DIV_CLS_CODE", "장분류구분코드"),
        Field::Text("VI_CLS_CODE", "VI적용구분코드"),
        Field::Time("VI_CNCL_HOUR", "VI해제시각"),
        Field::Time("CNTG_VI_HOUR", "VI발동시간"),
        Field::Text("VI_KIND_CODE", "VI종류코드"),
        Field::Decimal("VI_PRC", "VI발동가격"),
        Field::Decimal("VI_STND_PRC", "정적VI발동기준가"),
        Field::Decimal("VI_DPRT", "정적VI발동괴리율"),
        Field::Decimal("VI_DMC_STND_PRC", "동적VI발동기준가"),
        Field::Decimal("VI_DMC_DPRT", "동적VI발동괴리율"),
        Field::Integer("VI_COUNT", "VI발동횟수"),
        Field::Text("EXCH_CLS_CODE", "거래소 구분코드"),
        Field::Text("ETP_YN", "ETP 여부"),
    ],
    required: 16,
    layouts: &[],
    check: check_feed::<ViTotal>,
};

/// VI변동성완화 (통합) — live volatility interruptions on KRX and NXT together.
///
/// TR id: real `H0UNVIC0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0UNVIC0")]
#[doc(alias = "VI변동성완화 (통합)")]
#[non_exhaustive]
pub struct ViTotal {
    /// 영업일자 — business date.
    pub bsop_date: Option<Date>,
    /// 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: SmolStr,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: SmolStr,
    /// 장분류구분코드 — market or issue class of the query.
    pub mrkt_div_cls_code: SmolStr,
    /// VI적용구분코드 — volatility interruption (VI) status code.
    pub vi_cls_code: SmolStr,
    /// VI해제시각 — volatility interruption (VI) release time.
    pub vi_cncl_hour: Option<Time>,
    /// VI발동시간 — volatility interruption (VI) trigger time.
    pub cntg_vi_hour: Option<Time>,
    /// VI종류코드 — volatility interruption (VI) type code.
    pub vi_kind_code: SmolStr,
    /// VI발동가격 — volatility interruption (VI) trigger price, KRW.
    pub vi_prc: Option<Decimal>,
    /// 정적VI발동기준가 — static VI trigger base price, KRW.
    pub vi_stnd_prc: Option<Decimal>,
    /// 정적VI발동괴리율 — static VI trigger deviation, %.
    pub vi_dprt: Option<Decimal>,
    /// 동적VI발동기준가 — dynamic VI trigger base price, KRW.
    pub vi_dmc_stnd_prc: Option<Decimal>,
    /// 동적VI발동괴리율 — dynamic VI trigger deviation, %.
    pub vi_dmc_dprt: Option<Decimal>,
    /// VI발동횟수 — number of VI triggers.
    pub vi_count: Option<i64>,
    /// 거래소 구분코드 — exchange code.
    pub exch_cls_code: SmolStr,
    /// ETP 여부 — exchange-traded product (ETP), Y/N.
    pub etp_yn: SmolStr,
}

impl Feed for ViTotal {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            bsop_date: record.date(),
            mksc_shrn_iscd: record.text(),
            hts_kor_isnm: record.text(),
            mrkt_div_cls_code: record.text(),
            vi_cls_code: record.text(),
            vi_cncl_hour: record.time(),
            cntg_vi_hour: record.time(),
            vi_kind_code: record.text(),
            vi_prc: record.decimal(),
            vi_stnd_prc: record.decimal(),
            vi_dprt: record.decimal(),
            vi_dmc_stnd_prc: record.decimal(),
            vi_dmc_dprt: record.decimal(),
            vi_count: record.integer(),
            exch_cls_code: record.text(),
            etp_yn: record.text(),
        }
    }
}

impl fmt::Debug for ViTotal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ViTotal")
            .texts(&[
                &self.mksc_shrn_iscd,
                &self.hts_kor_isnm,
                &self.mrkt_div_cls_code,
                &self.vi_cls_code,
                &self.vi_kind_code,
                &self.exch_cls_code,
                &self.etp_yn,
            ])
            .integers(&[self.vi_count])
            .decimals(&[self.vi_prc, self.vi_stnd_prc, self.vi_dprt, self.vi_dmc_stnd_prc, self.vi_dmc_dprt])
            .dates(&[self.bsop_date])
            .times(&[self.vi_cncl_hour, self.cntg_vi_hour])
            .fmt(f)
    }
}
