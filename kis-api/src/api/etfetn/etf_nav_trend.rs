//! 국내ETF NAV추이 (실시간-051).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "etfetn.etf_nav_trend",
    title: "국내ETF NAV추이",
    doc_no: "실시간-051",
    real: "H0STNAV0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("MKSC_SHRN_ISCD", "유가증권 단축 종목코드"),
        Field::Decimal("NAV", "NAV"),
        Field::Text("NAV_PRDY_VRSS_SIGN", "NAV 전일 대비 부호"),
        Field::Decimal("NAV_PRDY_VRSS", "NAV 전일 대비"),
        Field::Decimal("NAV_PRDY_CTRT", "NAV 전일 대비율"),
        Field::Decimal("OPRC_NAV", "NAV시가"),
        Field::Decimal("HPRC_NAV", "NAV고가"),
        Field::Decimal("LPRC_NAV", "NAV저가"),
    ],
    required: 8,
    layouts: &[],
    check: check_feed::<EtfNavTrend>,
};

/// 국내ETF NAV추이 — live net asset value of an ETF.
///
/// Official document: 실시간-051.
///
/// TR id: real `H0STNAV0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0STNAV0")]
#[doc(alias = "실시간-051")]
#[doc(alias = "국내ETF NAV추이")]
#[non_exhaustive]
pub struct EtfNavTrend {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: SmolStr,
    /// NAV — net asset value (NAV) per share, KRW.
    pub nav: Option<Decimal>,
    /// NAV 전일 대비 부호 — sign code of the NAV change from previous day.
    pub nav_prdy_vrss_sign: SmolStr,
    /// NAV 전일 대비 — NAV change from the previous day, KRW.
    pub nav_prdy_vrss: Option<Decimal>,
    /// NAV 전일 대비율 — NAV change from the previous day, %.
    pub nav_prdy_ctrt: Option<Decimal>,
    /// NAV시가 — opening NAV, KRW.
    pub oprc_nav: Option<Decimal>,
    /// NAV고가 — day high NAV, KRW.
    pub hprc_nav: Option<Decimal>,
    /// NAV저가 — day low NAV, KRW.
    pub lprc_nav: Option<Decimal>,
}

impl Feed for EtfNavTrend {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            mksc_shrn_iscd: record.text(),
            nav: record.decimal(),
            nav_prdy_vrss_sign: record.text(),
            nav_prdy_vrss: record.decimal(),
            nav_prdy_ctrt: record.decimal(),
            oprc_nav: record.decimal(),
            hprc_nav: record.decimal(),
            lprc_nav: record.decimal(),
        }
    }
}

impl fmt::Debug for EtfNavTrend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("EtfNavTrend")
            .texts(&[&self.mksc_shrn_iscd, &self.nav_prdy_vrss_sign])
            .decimals(&[self.nav, self.nav_prdy_vrss, self.nav_prdy_ctrt, self.oprc_nav, self.hprc_nav, self.lprc_nav])
            .fmt(f)
    }
}
