//! 국내주식 안정성비율 (v1_국내주식-083).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.finance_stability_ratio",
    title: "국내주식 안정성비율",
    doc_no: "v1_국내주식-083",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/stability-ratio",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST66430600", paper: None, old: &[] }],
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
                Field::Decimal("lblt_rate", "부채 비율"),
                Field::Decimal("bram_depn", "차입금 의존도"),
                Field::Decimal("crnt_rate", "유동 비율"),
                Field::Decimal("quck_rate", "당좌 비율"),
            ],
        ),
    ],
    check: check::<FinanceStabilityRatioResponse>,
};

/// 국내주식 안정성비율 — stability ratios of a company: `GET /uapi/domestic-stock/v1/finance/stability-ratio`.
///
/// Official document: v1_국내주식-083.
///
/// TR id: real `FHKST66430600`, paper none.
#[doc(alias = "FHKST66430600")]
#[doc(alias = "v1_국내주식-083")]
#[doc(alias = "국내주식 안정성비율")]
#[derive(Debug, Clone)]
pub struct FinanceStabilityRatio {
    params: Params,
}

impl FinanceStabilityRatio {
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

impl Endpoint for FinanceStabilityRatio {
    type Response = FinanceStabilityRatioResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FinanceStabilityRatio {}

/// The reply to [`FinanceStabilityRatio`].
#[non_exhaustive]
pub struct FinanceStabilityRatioResponse {
    /// 응답상세.
    pub output: Vec<FinanceStabilityRatioOutput>,
}

impl fmt::Debug for FinanceStabilityRatioResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceStabilityRatioResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FinanceStabilityRatioResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FinanceStabilityRatioOutput {
    /// 결산 년월 — fiscal year-end year and month.
    pub stac_yymm: String,
    /// 부채 비율 — debt ratio (liabilities to equity), %.
    pub lblt_rate: Option<Decimal>,
    /// 차입금 의존도 — borrowings dependence ratio, %.
    pub bram_depn: Option<Decimal>,
    /// 유동 비율 — current ratio, %.
    pub crnt_rate: Option<Decimal>,
    /// 당좌 비율 — quick ratio, %.
    pub quck_rate: Option<Decimal>,
}

impl FromRow for FinanceStabilityRatioOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stac_yymm: row.text("stac_yymm"),
            lblt_rate: row.decimal("lblt_rate"),
            bram_depn: row.decimal("bram_depn"),
            crnt_rate: row.decimal("crnt_rate"),
            quck_rate: row.decimal("quck_rate"),
        }
    }
}

impl fmt::Debug for FinanceStabilityRatioOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceStabilityRatioOutput", "output")
            .texts(&[&self.stac_yymm])
            .decimals(&[self.lblt_rate, self.bram_depn, self.crnt_rate, self.quck_rate])
            .fmt(f)
    }
}
