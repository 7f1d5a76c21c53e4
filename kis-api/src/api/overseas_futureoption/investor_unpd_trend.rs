//! 해외선물 미결제추이 (해외선물-029).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.investor_unpd_trend",
    title: "해외선물 미결제추이",
    doc_no: "해외선물-029",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/investor-unpd-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDDB95030000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("PROD_ISCD", "상품", 5, None),
        Param::Required("BSOP_DATE", "일자", 8, None),
        Param::Required("UPMU_GUBUN", "구분", 1, Some("0")),
        Param::Required("CTS_KEY", "CTS_KEY", 16, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output1", &[Field::Decimal("row_cnt", "응답레코드카운트")]),
        list(
            "output2",
            &[
                Field::Text("prod_iscd", "상품"),
                Field::Text("cftc_iscd", "CFTC코드"),
                Field::Date("bsop_date", "일자"),
                Field::Decimal("bidp_spec", "매수투기"),
                Field::Decimal("askp_spec", "매도투기"),
                Field::Decimal("spread_spec", "스프레드투기"),
                Field::Decimal("bidp_hedge", "매수헤지"),
                Field::Decimal("askp_hedge", "매도헤지"),
                Field::Decimal("hts_otst_smtn", "미결제합계"),
                Field::Decimal("bidp_missing", "매수누락"),
                Field::Decimal("askp_missing", "매도누락"),
                Field::Decimal("bidp_spec_cust", "매수투기고객"),
                Field::Decimal("askp_spec_cust", "매도투기고객"),
                Field::Decimal("spread_spec_cust", "스프레드투기고객"),
                Field::Decimal("bidp_hedge_cust", "매수헤지고객"),
                Field::Decimal("askp_hedge_cust", "매도헤지고객"),
                Field::Decimal("cust_smtn", "고객합계"),
            ],
        ),
    ],
    check: check::<InvestorUnpdTrendResponse>,
};

/// 해외선물 미결제추이 — open interest of overseas futures by kind of investor: `GET /uapi/overseas-futureoption/v1/quotations/investor-unpd-trend`.
///
/// Official document: 해외선물-029.
///
/// TR id: real `HHDDB95030000`, paper none.
#[doc(alias = "HHDDB95030000")]
#[doc(alias = "해외선물-029")]
#[doc(alias = "해외선물 미결제추이")]
#[derive(Debug, Clone)]
pub struct InvestorUnpdTrend {
    params: Params,
}

impl InvestorUnpdTrend {
    /// Required: `prod_iscd` 상품 (product code); `bsop_date` 일자 (business date).
    pub fn new(prod_iscd: impl Into<String>, bsop_date: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PROD_ISCD", prod_iscd.into());
        params.set("BSOP_DATE", bsop_date.into());
        Self { params }
    }

    /// 구분 — business type. Default `0`.
    #[must_use]
    pub fn upmu_gubun(mut self, value: impl Into<Code<codes::UpmuGubun>>) -> Self {
        self.params.set_code("UPMU_GUBUN", value.into());
        self
    }

    /// CTS_KEY — continuation key, send blank. Default: empty.
    #[must_use]
    pub fn cts_key(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTS_KEY", value.into());
        self
    }
}

impl Endpoint for InvestorUnpdTrend {
    type Response = InvestorUnpdTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InvestorUnpdTrend {}

/// The reply to [`InvestorUnpdTrend`].
#[non_exhaustive]
pub struct InvestorUnpdTrendResponse {
    /// 응답상세.
    pub output1: InvestorUnpdTrendOutput1,
    /// 응답상세.
    pub output2: Vec<InvestorUnpdTrendOutput2>,
}

impl fmt::Debug for InvestorUnpdTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorUnpdTrendResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InvestorUnpdTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InvestorUnpdTrendOutput1 {
    /// 응답레코드카운트 — number of records in the reply.
    pub row_cnt: Option<Decimal>,
}

impl FromRow for InvestorUnpdTrendOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { row_cnt: row.decimal("row_cnt") }
    }
}

impl fmt::Debug for InvestorUnpdTrendOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorUnpdTrendOutput1", "output1").decimals(&[self.row_cnt]).fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InvestorUnpdTrendOutput2 {
    /// 상품 — product code.
    pub prod_iscd: String,
    /// CFTC코드 — CFTC product code.
    pub cftc_iscd: String,
    /// 일자 — business date.
    pub bsop_date: Option<Date>,
    /// 매수투기 — speculative (non-commercial) long positions, contracts.
    pub bidp_spec: Option<Decimal>,
    /// 매도투기 — speculative (non-commercial) short positions, contracts.
    pub askp_spec: Option<Decimal>,
    /// 스프레드투기 — speculative (non-commercial) spread positions, contracts.
    pub spread_spec: Option<Decimal>,
    /// 매수헤지 — hedging (commercial) long positions, contracts.
    pub bidp_hedge: Option<Decimal>,
    /// 매도헤지 — hedging (commercial) short positions, contracts.
    pub askp_hedge: Option<Decimal>,
    /// 미결제합계 — total open interest, contracts.
    pub hts_otst_smtn: Option<Decimal>,
    /// 매수누락 — non-reportable long positions, contracts.
    pub bidp_missing: Option<Decimal>,
    /// 매도누락 — non-reportable short positions, contracts.
    pub askp_missing: Option<Decimal>,
    /// 매수투기고객 — number of traders with speculative longs.
    pub bidp_spec_cust: Option<Decimal>,
    /// 매도투기고객 — number of traders with speculative shorts.
    pub askp_spec_cust: Option<Decimal>,
    /// 스프레드투기고객 — number of traders with speculative spreads.
    pub spread_spec_cust: Option<Decimal>,
    /// 매수헤지고객 — number of traders with hedging longs.
    pub bidp_hedge_cust: Option<Decimal>,
    /// 매도헤지고객 — number of traders with hedging shorts.
    pub askp_hedge_cust: Option<Decimal>,
    /// 고객합계 — total number of traders.
    pub cust_smtn: Option<Decimal>,
}

impl FromRow for InvestorUnpdTrendOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            prod_iscd: row.text("prod_iscd"),
            cftc_iscd: row.text("cftc_iscd"),
            bsop_date: row.date("bsop_date"),
            bidp_spec: row.decimal("bidp_spec"),
            askp_spec: row.decimal("askp_spec"),
            spread_spec: row.decimal("spread_spec"),
            bidp_hedge: row.decimal("bidp_hedge"),
            askp_hedge: row.decimal("askp_hedge"),
            hts_otst_smtn: row.decimal("hts_otst_smtn"),
            bidp_missing: row.decimal("bidp_missing"),
            askp_missing: row.decimal("askp_missing"),
            bidp_spec_cust: row.decimal("bidp_spec_cust"),
            askp_spec_cust: row.decimal("askp_spec_cust"),
            spread_spec_cust: row.decimal("spread_spec_cust"),
            bidp_hedge_cust: row.decimal("bidp_hedge_cust"),
            askp_hedge_cust: row.decimal("askp_hedge_cust"),
            cust_smtn: row.decimal("cust_smtn"),
        }
    }
}

impl fmt::Debug for InvestorUnpdTrendOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorUnpdTrendOutput2", "output2")
            .texts(&[&self.prod_iscd, &self.cftc_iscd])
            .decimals(&[
                self.bidp_spec,
                self.askp_spec,
                self.spread_spec,
                self.bidp_hedge,
                self.askp_hedge,
                self.hts_otst_smtn,
                self.bidp_missing,
                self.askp_missing,
                self.bidp_spec_cust,
                self.askp_spec_cust,
                self.spread_spec_cust,
                self.bidp_hedge_cust,
                self.askp_hedge_cust,
                self.cust_smtn,
            ])
            .dates(&[self.bsop_date])
            .fmt(f)
    }
}
