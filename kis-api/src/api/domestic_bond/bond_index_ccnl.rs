//! 채권지수 실시간체결가 (실시간-060).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_bond.bond_index_ccnl",
    title: "채권지수 실시간체결가",
    doc_no: "실시간-060",
    real: "H0BICNT0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("NMIX_ID", "지수ID"),
        Field::Text("STND_DATE1", "기준 일자1"),
        Field::Time("TRNM_HOUR", "전송 시간"),
        Field::Decimal("TOTL_ERNN_NMIX_OPRC", "총수익지수시가지수"),
        Field::Decimal("TOTL_ERNN_NMIX_HGPR", "총수익지수최고가"),
        Field::Decimal("TOTL_ERNN_NMIX_LWPR", "총수익지수최저가"),
        Field::Decimal("TOTL_ERNN_NMIX", "총수익지수"),
        Field::Decimal("PRDY_TOTL_ERNN_NMIX", "전일총수익지수"),
        Field::Decimal("TOTL_ERNN_NMIX_PRDY_VRSS", "총수익지수전일대비"),
        Field::Text("TOTL_ERNN_NMIX_PRDY_VRSS_SIGN", "총수익지수전일대비부호"),
        Field::Decimal("TOTL_ERNN_NMIX_PRDY_CTRT", "총수익지수전일대비율"),
        Field::Decimal("CLEN_PRC_NMIX", "순가격지수"),
        Field::Decimal("MRKT_PRC_NMIX", "시장가격지수"),
        Field::Decimal("BOND_CALL_RNVS_NMIX", "Call재투자지수"),
        Field::Decimal("BOND_ZERO_RNVS_NMIX", "Zero재투자지수"),
        Field::Decimal("BOND_FUTS_THPR", "선물이론가격"),
        Field::Decimal("BOND_AVRG_DRTN_VAL", "평균듀레이션"),
        Field::Text("BOND_AVRG_CNVX_VAL", "평균컨벡서티"),
        Field::Text("BOND_AVRG_YTM_VAL", "평균YTM"),
        Field::Text("BOND_AVRG_FRDL_YTM_VAL", "평균선도YTM"),
    ],
    required: 20,
    layouts: &[],
    check: check_feed::<BondIndexCcnl>,
};

/// 채권지수 실시간체결가 — live values of a bond index.
///
/// Official document: 실시간-060.
///
/// TR id: real `H0BICNT0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0BICNT0")]
#[doc(alias = "실시간-060")]
#[doc(alias = "채권지수 실시간체결가")]
#[non_exhaustive]
pub struct BondIndexCcnl {
    /// 지수ID — index id.
    pub nmix_id: SmolStr,
    /// 기준 일자1 — reference date 1.
    pub stnd_date1: SmolStr,
    /// 전송 시간 — transmission time.
    pub trnm_hour: Option<Time>,
    /// 총수익지수시가지수 — total return index opening value.
    pub totl_ernn_nmix_oprc: Option<Decimal>,
    /// 총수익지수최고가 — total return index high.
    pub totl_ernn_nmix_hgpr: Option<Decimal>,
    /// 총수익지수최저가 — total return index low.
    pub totl_ernn_nmix_lwpr: Option<Decimal>,
    /// 총수익지수 — total return index.
    pub totl_ernn_nmix: Option<Decimal>,
    /// 전일총수익지수 — previous day's total return index.
    pub prdy_totl_ernn_nmix: Option<Decimal>,
    /// 총수익지수전일대비 — total return index change from the previous day.
    pub totl_ernn_nmix_prdy_vrss: Option<Decimal>,
    /// 총수익지수전일대비부호 — sign code of the total return index change.
    pub totl_ernn_nmix_prdy_vrss_sign: SmolStr,
    /// 총수익지수전일대비율 — total return index change from the previous day, %.
    pub totl_ernn_nmix_prdy_ctrt: Option<Decimal>,
    /// 순가격지수 — clean price index.
    pub clen_prc_nmix: Option<Decimal>,
    /// 시장가격지수 — market price index.
    pub mrkt_prc_nmix: Option<Decimal>,
    /// Call재투자지수 — call rate reinvestment index.
    pub bond_call_rnvs_nmix: Option<Decimal>,
    /// Zero재투자지수 — zero reinvestment index.
    pub bond_zero_rnvs_nmix: Option<Decimal>,
    /// 선물이론가격 — theoretical futures price.
    pub bond_futs_thpr: Option<Decimal>,
    /// 평균듀레이션 — average duration.
    pub bond_avrg_drtn_val: Option<Decimal>,
    /// 평균컨벡서티 — average convexity.
    pub bond_avrg_cnvx_val: SmolStr,
    /// 평균YTM — average yield to maturity, %.
    pub bond_avrg_ytm_val: SmolStr,
    /// 평균선도YTM — average forward yield to maturity, %.
    pub bond_avrg_frdl_ytm_val: SmolStr,
}

impl Feed for BondIndexCcnl {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            nmix_id: record.text(),
            stnd_date1: record.text(),
            trnm_hour: record.time(),
            totl_ernn_nmix_oprc: record.decimal(),
            totl_ernn_nmix_hgpr: record.decimal(),
            totl_ernn_nmix_lwpr: record.decimal(),
            totl_ernn_nmix: record.decimal(),
            prdy_totl_ernn_nmix: record.decimal(),
            totl_ernn_nmix_prdy_vrss: record.decimal(),
            totl_ernn_nmix_prdy_vrss_sign: record.text(),
            totl_ernn_nmix_prdy_ctrt: record.decimal(),
            clen_prc_nmix: record.decimal(),
            mrkt_prc_nmix: record.decimal(),
            bond_call_rnvs_nmix: record.decimal(),
            bond_zero_rnvs_nmix: record.decimal(),
            bond_futs_thpr: record.decimal(),
            bond_avrg_drtn_val: record.decimal(),
            bond_avrg_cnvx_val: record.text(),
            bond_avrg_ytm_val: record.text(),
            bond_avrg_frdl_ytm_val: record.text(),
        }
    }
}

impl fmt::Debug for BondIndexCcnl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("BondIndexCcnl")
            .texts(&[
                &self.nmix_id,
                &self.stnd_date1,
                &self.totl_ernn_nmix_prdy_vrss_sign,
                &self.bond_avrg_cnvx_val,
                &self.bond_avrg_ytm_val,
                &self.bond_avrg_frdl_ytm_val,
            ])
            .decimals(&[
                self.totl_ernn_nmix_oprc,
                self.totl_ernn_nmix_hgpr,
                self.totl_ernn_nmix_lwpr,
                self.totl_ernn_nmix,
                self.prdy_totl_ernn_nmix,
                self.totl_ernn_nmix_prdy_vrss,
                self.totl_ernn_nmix_prdy_ctrt,
                self.clen_prc_nmix,
                self.mrkt_prc_nmix,
                self.bond_call_rnvs_nmix,
                self.bond_zero_rnvs_nmix,
                self.bond_futs_thpr,
                self.bond_avrg_drtn_val,
            ])
            .times(&[self.trnm_hour])
            .fmt(f)
    }
}
