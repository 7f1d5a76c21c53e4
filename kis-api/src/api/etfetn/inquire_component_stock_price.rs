//! ETF 구성종목시세 (국내주식-073).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "etfetn.inquire_component_stock_price",
    title: "ETF 구성종목시세",
    doc_no: "국내주식-073",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/inquire-component-stock-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST121600C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11216")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("etf_cnfg_issu_avls", "ETF구성종목시가총액"),
                Field::Decimal("nav", "NAV"),
                Field::Text("nav_prdy_vrss_sign", "NAV 전일 대비 부호"),
                Field::Decimal("nav_prdy_vrss", "NAV 전일 대비"),
                Field::Decimal("nav_prdy_ctrt", "NAV 전일 대비율"),
                Field::Decimal("etf_ntas_ttam", "ETF 순자산 총액"),
                Field::Decimal("prdy_clpr_nav", "NAV전일종가"),
                Field::Decimal("oprc_nav", "NAV시가"),
                Field::Decimal("hprc_nav", "NAV고가"),
                Field::Decimal("lprc_nav", "NAV저가"),
                Field::Integer("etf_cu_unit_scrt_cnt", "ETF CU 단위 증권 수"),
                Field::Integer("etf_cnfg_issu_cnt", "ETF 구성 종목 수"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("tday_rsfl_rate", "당일 등락 비율"),
                Field::Integer("prdy_vrss_vol", "전일 대비 거래량"),
                Field::Decimal("tr_pbmn_tnrt", "거래대금회전율"),
                Field::Decimal("hts_avls", "HTS 시가총액"),
                Field::Decimal("etf_cnfg_issu_avls", "ETF구성종목시가총액"),
                Field::Decimal("etf_cnfg_issu_rlim", "ETF구성종목비중"),
                Field::Decimal("etf_vltn_amt", "ETF구성종목내평가금액"),
            ],
        ),
    ],
    check: check::<InquireComponentStockPriceResponse>,
};

/// ETF 구성종목시세 — prices of an ETF's components: `GET /uapi/etfetn/v1/quotations/inquire-component-stock-price`.
///
/// Official document: 국내주식-073.
///
/// TR id: real `FHKST121600C0`, paper none.
#[doc(alias = "FHKST121600C0")]
#[doc(alias = "국내주식-073")]
#[doc(alias = "ETF 구성종목시세")]
#[derive(Debug, Clone)]
pub struct InquireComponentStockPrice {
    params: Params,
}

impl InquireComponentStockPrice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireComponentStockPrice {
    type Response = InquireComponentStockPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireComponentStockPrice {}

/// The reply to [`InquireComponentStockPrice`].
#[non_exhaustive]
pub struct InquireComponentStockPriceResponse {
    /// 응답상세.
    pub output1: InquireComponentStockPriceOutput1,
    /// 응답상세.
    pub output2: Vec<InquireComponentStockPriceOutput2>,
}

impl fmt::Debug for InquireComponentStockPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireComponentStockPriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireComponentStockPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireComponentStockPriceOutput1 {
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// ETF구성종목시가총액 — market capitalisation of the ETF constituent.
    pub etf_cnfg_issu_avls: Option<Decimal>,
    /// NAV — net asset value (NAV) per share, KRW.
    pub nav: Option<Decimal>,
    /// NAV 전일 대비 부호 — sign code of the NAV change from previous day.
    pub nav_prdy_vrss_sign: String,
    /// NAV 전일 대비 — NAV change from the previous day, KRW.
    pub nav_prdy_vrss: Option<Decimal>,
    /// NAV 전일 대비율 — NAV change from the previous day, %.
    pub nav_prdy_ctrt: Option<Decimal>,
    /// ETF 순자산 총액 — ETF total net assets.
    pub etf_ntas_ttam: Option<Decimal>,
    /// NAV전일종가 — previous closing NAV, KRW.
    pub prdy_clpr_nav: Option<Decimal>,
    /// NAV시가 — opening NAV, KRW.
    pub oprc_nav: Option<Decimal>,
    /// NAV고가 — day high NAV, KRW.
    pub hprc_nav: Option<Decimal>,
    /// NAV저가 — day low NAV, KRW.
    pub lprc_nav: Option<Decimal>,
    /// ETF CU 단위 증권 수 — securities per ETF creation unit (CU), shares.
    pub etf_cu_unit_scrt_cnt: Option<i64>,
    /// ETF 구성 종목 수 — number of ETF constituents.
    pub etf_cnfg_issu_cnt: Option<i64>,
}

impl FromRow for InquireComponentStockPriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            etf_cnfg_issu_avls: row.decimal("etf_cnfg_issu_avls"),
            nav: row.decimal("nav"),
            nav_prdy_vrss_sign: row.text("nav_prdy_vrss_sign"),
            nav_prdy_vrss: row.decimal("nav_prdy_vrss"),
            nav_prdy_ctrt: row.decimal("nav_prdy_ctrt"),
            etf_ntas_ttam: row.decimal("etf_ntas_ttam"),
            prdy_clpr_nav: row.decimal("prdy_clpr_nav"),
            oprc_nav: row.decimal("oprc_nav"),
            hprc_nav: row.decimal("hprc_nav"),
            lprc_nav: row.decimal("lprc_nav"),
            etf_cu_unit_scrt_cnt: row.integer("etf_cu_unit_scrt_cnt"),
            etf_cnfg_issu_cnt: row.integer("etf_cnfg_issu_cnt"),
        }
    }
}

impl fmt::Debug for InquireComponentStockPriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireComponentStockPriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.nav_prdy_vrss_sign])
            .integers(&[self.etf_cu_unit_scrt_cnt, self.etf_cnfg_issu_cnt])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.etf_cnfg_issu_avls,
                self.nav,
                self.nav_prdy_vrss,
                self.nav_prdy_ctrt,
                self.etf_ntas_ttam,
                self.prdy_clpr_nav,
                self.oprc_nav,
                self.hprc_nav,
                self.lprc_nav,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireComponentStockPriceOutput2 {
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 당일 등락 비율 — today's price change, %.
    pub tday_rsfl_rate: Option<Decimal>,
    /// 전일 대비 거래량 — volume change from the previous day, shares.
    pub prdy_vrss_vol: Option<i64>,
    /// 거래대금회전율 — traded value turnover rate, %.
    pub tr_pbmn_tnrt: Option<Decimal>,
    /// HTS 시가총액 — market capitalisation, 100 million KRW.
    pub hts_avls: Option<Decimal>,
    /// ETF구성종목시가총액 — market capitalisation of the ETF constituent.
    pub etf_cnfg_issu_avls: Option<Decimal>,
    /// ETF구성종목비중 — weight of the constituent in the ETF, %.
    pub etf_cnfg_issu_rlim: Option<Decimal>,
    /// ETF구성종목내평가금액 — valuation amount of the constituent in the ETF, KRW.
    pub etf_vltn_amt: Option<Decimal>,
}

impl FromRow for InquireComponentStockPriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            tday_rsfl_rate: row.decimal("tday_rsfl_rate"),
            prdy_vrss_vol: row.integer("prdy_vrss_vol"),
            tr_pbmn_tnrt: row.decimal("tr_pbmn_tnrt"),
            hts_avls: row.decimal("hts_avls"),
            etf_cnfg_issu_avls: row.decimal("etf_cnfg_issu_avls"),
            etf_cnfg_issu_rlim: row.decimal("etf_cnfg_issu_rlim"),
            etf_vltn_amt: row.decimal("etf_vltn_amt"),
        }
    }
}

impl fmt::Debug for InquireComponentStockPriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireComponentStockPriceOutput2", "output2")
            .texts(&[&self.stck_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.prdy_vrss_vol])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acml_tr_pbmn,
                self.tday_rsfl_rate,
                self.tr_pbmn_tnrt,
                self.hts_avls,
                self.etf_cnfg_issu_avls,
                self.etf_cnfg_issu_rlim,
                self.etf_vltn_amt,
            ])
            .fmt(f)
    }
}
