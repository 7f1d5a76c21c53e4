//! 국내주식 성장성비율 (v1_국내주식-085).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.finance_growth_ratio",
    title: "국내주식 성장성비율",
    doc_no: "v1_국내주식-085",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/growth-ratio",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST66430800", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_input_iscd", "입력 종목코드", 12, None),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
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
                Field::Decimal("grs", "매출액 증가율"),
                Field::Decimal("bsop_prfi_inrt", "영업 이익 증가율"),
                Field::Decimal("equt_inrt", "자기자본 증가율"),
                Field::Decimal("totl_aset_inrt", "총자산 증가율"),
            ],
        ),
    ],
    check: check::<FinanceGrowthRatioResponse>,
};

/// 국내주식 성장성비율 — growth ratios of a company: `GET /uapi/domestic-stock/v1/finance/growth-ratio`.
///
/// Official document: v1_국내주식-085.
///
/// TR id: real `FHKST66430800`, paper none.
#[doc(alias = "FHKST66430800")]
#[doc(alias = "v1_국내주식-085")]
#[doc(alias = "국내주식 성장성비율")]
#[derive(Debug, Clone)]
pub struct FinanceGrowthRatio {
    params: Params,
}

impl FinanceGrowthRatio {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_iscd", fid_input_iscd.into());
        Self { params }
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCode>>) -> Self {
        self.params.set_code("fid_div_cls_code", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }
}

impl Endpoint for FinanceGrowthRatio {
    type Response = FinanceGrowthRatioResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FinanceGrowthRatio {}

/// The reply to [`FinanceGrowthRatio`].
#[non_exhaustive]
pub struct FinanceGrowthRatioResponse {
    /// 응답상세.
    pub output: Vec<FinanceGrowthRatioOutput>,
}

impl fmt::Debug for FinanceGrowthRatioResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceGrowthRatioResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FinanceGrowthRatioResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FinanceGrowthRatioOutput {
    /// 결산 년월 — fiscal year-end year and month.
    pub stac_yymm: String,
    /// 매출액 증가율 — sales growth, %.
    pub grs: Option<Decimal>,
    /// 영업 이익 증가율 — operating profit growth, %.
    pub bsop_prfi_inrt: Option<Decimal>,
    /// 자기자본 증가율 — equity growth, %.
    pub equt_inrt: Option<Decimal>,
    /// 총자산 증가율 — total assets growth, %.
    pub totl_aset_inrt: Option<Decimal>,
}

impl FromRow for FinanceGrowthRatioOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stac_yymm: row.text("stac_yymm"),
            grs: row.decimal("grs"),
            bsop_prfi_inrt: row.decimal("bsop_prfi_inrt"),
            equt_inrt: row.decimal("equt_inrt"),
            totl_aset_inrt: row.decimal("totl_aset_inrt"),
        }
    }
}

impl fmt::Debug for FinanceGrowthRatioOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceGrowthRatioOutput", "output")
            .texts(&[&self.stac_yymm])
            .decimals(&[self.grs, self.bsop_prfi_inrt, self.equt_inrt, self.totl_aset_inrt])
            .fmt(f)
    }
}
