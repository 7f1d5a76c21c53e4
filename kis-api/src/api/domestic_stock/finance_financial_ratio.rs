//! 국내주식 재무비율 (v1_국내주식-080).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.finance_financial_ratio",
    title: "국내주식 재무비율",
    doc_no: "v1_국내주식-080",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/financial-ratio",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST66430300", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[
                Field::Text("stac_yymm", "결산 년월"),
                Field::Decimal("grs", "매출액 증가율"),
                Field::Decimal("bsop_prfi_inrt", "영업 이익 증가율"),
                Field::Decimal("ntin_inrt", "순이익 증가율"),
                Field::Decimal("roe_val", "ROE 값"),
                Field::Decimal("eps", "EPS"),
                Field::Decimal("sps", "주당매출액"),
                Field::Decimal("bps", "BPS"),
                Field::Decimal("rsrv_rate", "유보 비율"),
                Field::Decimal("lblt_rate", "부채 비율"),
            ],
        ),
    ],
    check: check::<FinanceFinancialRatioResponse>,
};

/// 국내주식 재무비율 — financial ratios of a company: `GET /uapi/domestic-stock/v1/finance/financial-ratio`.
///
/// Official document: v1_국내주식-080.
///
/// TR id: real `FHKST66430300`, paper none.
#[doc(alias = "FHKST66430300")]
#[doc(alias = "v1_국내주식-080")]
#[doc(alias = "국내주식 재무비율")]
#[derive(Debug, Clone)]
pub struct FinanceFinancialRatio {
    params: Params,
}

impl FinanceFinancialRatio {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_iscd", fid_input_iscd.into());
        Self { params }
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCode>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }
}

impl Endpoint for FinanceFinancialRatio {
    type Response = FinanceFinancialRatioResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FinanceFinancialRatio {}

/// The reply to [`FinanceFinancialRatio`].
#[non_exhaustive]
pub struct FinanceFinancialRatioResponse {
    /// 응답상세.
    pub output: Vec<FinanceFinancialRatioOutput>,
}

impl fmt::Debug for FinanceFinancialRatioResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceFinancialRatioResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FinanceFinancialRatioResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FinanceFinancialRatioOutput {
    /// 결산 년월 — fiscal year-end year and month.
    pub stac_yymm: String,
    /// 매출액 증가율 — sales growth, %.
    pub grs: Option<Decimal>,
    /// 영업 이익 증가율 — operating profit growth, %.
    pub bsop_prfi_inrt: Option<Decimal>,
    /// 순이익 증가율 — net income growth, %.
    pub ntin_inrt: Option<Decimal>,
    /// ROE 값 — return on equity (ROE), %.
    pub roe_val: Option<Decimal>,
    /// EPS — earnings per share, KRW.
    pub eps: Option<Decimal>,
    /// 주당매출액 — sales per share, KRW.
    pub sps: Option<Decimal>,
    /// BPS — book value per share, KRW.
    pub bps: Option<Decimal>,
    /// 유보 비율 — retained earnings reserve ratio, %.
    pub rsrv_rate: Option<Decimal>,
    /// 부채 비율 — debt ratio (liabilities to equity), %.
    pub lblt_rate: Option<Decimal>,
}

impl FromRow for FinanceFinancialRatioOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stac_yymm: row.text("stac_yymm"),
            grs: row.decimal("grs"),
            bsop_prfi_inrt: row.decimal("bsop_prfi_inrt"),
            ntin_inrt: row.decimal("ntin_inrt"),
            roe_val: row.decimal("roe_val"),
            eps: row.decimal("eps"),
            sps: row.decimal("sps"),
            bps: row.decimal("bps"),
            rsrv_rate: row.decimal("rsrv_rate"),
            lblt_rate: row.decimal("lblt_rate"),
        }
    }
}

impl fmt::Debug for FinanceFinancialRatioOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceFinancialRatioOutput", "output")
            .texts(&[&self.stac_yymm])
            .decimals(&[
                self.grs,
                self.bsop_prfi_inrt,
                self.ntin_inrt,
                self.roe_val,
                self.eps,
                self.sps,
                self.bps,
                self.rsrv_rate,
                self.lblt_rate,
            ])
            .fmt(f)
    }
}
