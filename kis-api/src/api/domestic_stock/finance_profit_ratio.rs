//! 국내주식 수익성비율 (v1_국내주식-081).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.finance_profit_ratio",
    title: "국내주식 수익성비율",
    doc_no: "v1_국내주식-081",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/profit-ratio",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST66430400", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_input_iscd", "입력 종목코드", 12, None),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
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
                Field::Decimal("cptl_ntin_rate", "총자본 순이익율"),
                Field::Decimal("self_cptl_ntin_inrt", "자기자본 순이익율"),
                Field::Decimal("sale_ntin_rate", "매출액 순이익율"),
                Field::Decimal("sale_totl_rate", "매출액 총이익율"),
            ],
        ),
    ],
    check: check::<FinanceProfitRatioResponse>,
};

/// 국내주식 수익성비율 — profitability ratios of a company: `GET /uapi/domestic-stock/v1/finance/profit-ratio`.
///
/// Official document: v1_국내주식-081.
///
/// TR id: real `FHKST66430400`, paper none.
#[doc(alias = "FHKST66430400")]
#[doc(alias = "v1_국내주식-081")]
#[doc(alias = "국내주식 수익성비율")]
#[derive(Debug, Clone)]
pub struct FinanceProfitRatio {
    params: Params,
}

impl FinanceProfitRatio {
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

impl Endpoint for FinanceProfitRatio {
    type Response = FinanceProfitRatioResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FinanceProfitRatio {}

/// The reply to [`FinanceProfitRatio`].
#[non_exhaustive]
pub struct FinanceProfitRatioResponse {
    /// 응답상세.
    pub output: Vec<FinanceProfitRatioOutput>,
}

impl fmt::Debug for FinanceProfitRatioResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceProfitRatioResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FinanceProfitRatioResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FinanceProfitRatioOutput {
    /// 결산 년월 — fiscal year-end year and month.
    pub stac_yymm: String,
    /// 총자본 순이익율 — net income to total capital, %.
    pub cptl_ntin_rate: Option<Decimal>,
    /// 자기자본 순이익율 — net income to equity, %.
    pub self_cptl_ntin_inrt: Option<Decimal>,
    /// 매출액 순이익율 — net profit margin on sales, %.
    pub sale_ntin_rate: Option<Decimal>,
    /// 매출액 총이익율 — gross profit margin on sales, %.
    pub sale_totl_rate: Option<Decimal>,
}

impl FromRow for FinanceProfitRatioOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stac_yymm: row.text("stac_yymm"),
            cptl_ntin_rate: row.decimal("cptl_ntin_rate"),
            self_cptl_ntin_inrt: row.decimal("self_cptl_ntin_inrt"),
            sale_ntin_rate: row.decimal("sale_ntin_rate"),
            sale_totl_rate: row.decimal("sale_totl_rate"),
        }
    }
}

impl fmt::Debug for FinanceProfitRatioOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceProfitRatioOutput", "output")
            .texts(&[&self.stac_yymm])
            .decimals(&[self.cptl_ntin_rate, self.self_cptl_ntin_inrt, self.sale_ntin_rate, self.sale_totl_rate])
            .fmt(f)
    }
}
