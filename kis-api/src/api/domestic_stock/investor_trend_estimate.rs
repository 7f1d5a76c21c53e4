//! 종목별 외인기관 추정가집계 (v1_국내주식-046).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.investor_trend_estimate",
    title: "종목별 외인기관 추정가집계",
    doc_no: "v1_국내주식-046",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/investor-trend-estimate",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHPTJ04160200", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[Param::Required("MKSC_SHRN_ISCD", "종목코드", 12, None)],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output2",
            &[
                Field::Text("bsop_hour_gb", "입력구분"),
                Field::Integer("frgn_fake_ntby_qty", "외국인수량(가집계)"),
                Field::Integer("orgn_fake_ntby_qty", "기관수량(가집계)"),
                Field::Integer("sum_fake_ntby_qty", "합산수량(가집계)"),
            ],
        ),
    ],
    check: check::<InvestorTrendEstimateResponse>,
};

/// 종목별 외인기관 추정가집계 — estimated trading of a stock by foreigners and institutions: `GET /uapi/domestic-stock/v1/quotations/investor-trend-estimate`.
///
/// Official document: v1_국내주식-046.
///
/// TR id: real `HHPTJ04160200`, paper none.
#[doc(alias = "HHPTJ04160200")]
#[doc(alias = "v1_국내주식-046")]
#[doc(alias = "종목별 외인기관 추정가집계")]
#[derive(Debug, Clone)]
pub struct InvestorTrendEstimate {
    params: Params,
}

impl InvestorTrendEstimate {
    /// Required: `mksc_shrn_iscd` 종목코드 (short issue code of the security).
    pub fn new(mksc_shrn_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("MKSC_SHRN_ISCD", mksc_shrn_iscd.into());
        Self { params }
    }
}

impl Endpoint for InvestorTrendEstimate {
    type Response = InvestorTrendEstimateResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InvestorTrendEstimate {}

/// The reply to [`InvestorTrendEstimate`].
#[non_exhaustive]
pub struct InvestorTrendEstimateResponse {
    /// 응답상세.
    pub output2: Vec<InvestorTrendEstimateOutput2>,
}

impl fmt::Debug for InvestorTrendEstimateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorTrendEstimateResponse", "").parts(&[&self.output2]).fmt(f)
    }
}

impl Decode for InvestorTrendEstimateResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output2: reply.list("output2") }
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InvestorTrendEstimateOutput2 {
    /// 입력구분 — input time slot code.
    pub bsop_hour_gb: String,
    /// 외국인수량(가집계) — preliminary net buying by foreigners, shares.
    pub frgn_fake_ntby_qty: Option<i64>,
    /// 기관수량(가집계) — preliminary net buying by institutions, shares.
    pub orgn_fake_ntby_qty: Option<i64>,
    /// 합산수량(가집계) — preliminary net buying, foreigners and institutions, shares.
    pub sum_fake_ntby_qty: Option<i64>,
}

impl FromRow for InvestorTrendEstimateOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_hour_gb: row.text("bsop_hour_gb"),
            frgn_fake_ntby_qty: row.integer("frgn_fake_ntby_qty"),
            orgn_fake_ntby_qty: row.integer("orgn_fake_ntby_qty"),
            sum_fake_ntby_qty: row.integer("sum_fake_ntby_qty"),
        }
    }
}

impl fmt::Debug for InvestorTrendEstimateOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorTrendEstimateOutput2", "output2")
            .texts(&[&self.bsop_hour_gb])
            .integers(&[self.frgn_fake_ntby_qty, self.orgn_fake_ntby_qty, self.sum_fake_ntby_qty])
            .fmt(f)
    }
}
