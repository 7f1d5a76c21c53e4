//! 국내주식 기타주요비율 (v1_국내주식-082).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.finance_other_major_ratios",
    title: "국내주식 기타주요비율",
    doc_no: "v1_국내주식-082",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/other-major-ratios",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST66430500", paper: None, old: &[] }],
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
                Field::Decimal("payout_rate", "배당 성향"),
                Field::Decimal("eva", "EVA"),
                Field::Decimal("ebitda", "EBITDA"),
                Field::Decimal("ev_ebitda", "EV_EBITDA"),
            ],
        ),
    ],
    check: check::<FinanceOtherMajorRatiosResponse>,
};

/// 국내주식 기타주요비율 — other main ratios of a company: `GET /uapi/domestic-stock/v1/finance/other-major-ratios`.
///
/// Official document: v1_국내주식-082.
///
/// TR id: real `FHKST66430500`, paper none.
#[doc(alias = "FHKST66430500")]
#[doc(alias = "v1_국내주식-082")]
#[doc(alias = "국내주식 기타주요비율")]
#[derive(Debug, Clone)]
pub struct FinanceOtherMajorRatios {
    params: Params,
}

impl FinanceOtherMajorRatios {
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

impl Endpoint for FinanceOtherMajorRatios {
    type Response = FinanceOtherMajorRatiosResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FinanceOtherMajorRatios {}

/// The reply to [`FinanceOtherMajorRatios`].
#[non_exhaustive]
pub struct FinanceOtherMajorRatiosResponse {
    /// 응답상세.
    pub output: Vec<FinanceOtherMajorRatiosOutput>,
}

impl fmt::Debug for FinanceOtherMajorRatiosResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceOtherMajorRatiosResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FinanceOtherMajorRatiosResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FinanceOtherMajorRatiosOutput {
    /// 결산 년월 — fiscal year-end year and month.
    pub stac_yymm: String,
    /// 배당 성향 — dividend payout ratio, % (unreliable, ignore).
    pub payout_rate: Option<Decimal>,
    /// EVA — economic value added (EVA).
    pub eva: Option<Decimal>,
    /// EBITDA — earnings before interest, taxes, depreciation and amortisation.
    pub ebitda: Option<Decimal>,
    /// EV_EBITDA — enterprise value to EBITDA, times.
    pub ev_ebitda: Option<Decimal>,
}

impl FromRow for FinanceOtherMajorRatiosOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stac_yymm: row.text("stac_yymm"),
            payout_rate: row.decimal("payout_rate"),
            eva: row.decimal("eva"),
            ebitda: row.decimal("ebitda"),
            ev_ebitda: row.decimal("ev_ebitda"),
        }
    }
}

impl fmt::Debug for FinanceOtherMajorRatiosOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceOtherMajorRatiosOutput", "output")
            .texts(&[&self.stac_yymm])
            .decimals(&[self.payout_rate, self.eva, self.ebitda, self.ev_ebitda])
            .fmt(f)
    }
}
