//! 종목별 일별 대차거래추이 (국내주식-135).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.daily_loan_trans",
    title: "종목별 일별 대차거래추이",
    doc_no: "국내주식-135",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/daily-loan-trans",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHPST074500C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("MRKT_DIV_CLS_CODE", "조회구분", 1, Some("3")),
        Param::Required("MKSC_SHRN_ISCD", "종목코드", 12, None),
        Param::Required("START_DATE", "조회시작일시", 8, None),
        Param::Required("END_DATE", "조회종료일시", 8, None),
        Param::Required("CTS", "이전조회KEY", 17, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output1",
            &[
                Field::Date("bsop_date", "일자"),
                Field::Decimal("stck_prpr", "주식 종가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("new_stcn", "당일 증가 주수 (체결)"),
                Field::Integer("rdmp_stcn", "당일 감소 주수 (상환)"),
                Field::Decimal("prdy_rmnd_vrss", "대차거래 증감"),
                Field::Integer("rmnd_stcn", "당일 잔고 주수"),
                Field::Decimal("rmnd_amt", "당일 잔고 금액"),
            ],
        )
        .or(&["output2"]),
    ],
    check: check::<DailyLoanTransResponse>,
};

/// 종목별 일별 대차거래추이 — securities lending of a stock by day: `GET /uapi/domestic-stock/v1/quotations/daily-loan-trans`.
///
/// Official document: 국내주식-135.
///
/// TR id: real `HHPST074500C0`, paper none.
#[doc(alias = "HHPST074500C0")]
#[doc(alias = "국내주식-135")]
#[doc(alias = "종목별 일별 대차거래추이")]
#[derive(Debug, Clone)]
pub struct DailyLoanTrans {
    params: Params,
}

impl DailyLoanTrans {
    /// Required: `mksc_shrn_iscd` 종목코드 (short issue code of the security); `start_date` 조회시작일시 (inquiry
    /// start date); `end_date` 조회종료일시 (inquiry end date).
    pub fn new(mksc_shrn_iscd: impl Into<String>, start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("MKSC_SHRN_ISCD", mksc_shrn_iscd.into());
        params.set("START_DATE", start_date.into());
        params.set("END_DATE", end_date.into());
        Self { params }
    }

    /// 조회구분 — market or issue class of the query. Default `3`.
    #[must_use]
    pub fn mrkt_div_cls_code(mut self, value: impl Into<Code<codes::MrktDivClsCode>>) -> Self {
        self.params.set_code("MRKT_DIV_CLS_CODE", value.into());
        self
    }

    /// 이전조회KEY — continuation key from the previous inquiry. Default: empty.
    #[must_use]
    pub fn cts(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTS", value.into());
        self
    }
}

impl Endpoint for DailyLoanTrans {
    type Response = DailyLoanTransResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for DailyLoanTrans {}

/// The reply to [`DailyLoanTrans`].
#[non_exhaustive]
pub struct DailyLoanTransResponse {
    /// 응답상세.
    pub output1: Vec<DailyLoanTransOutput1>,
}

impl fmt::Debug for DailyLoanTransResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailyLoanTransResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for DailyLoanTransResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct DailyLoanTransOutput1 {
    /// 일자 — business date.
    pub bsop_date: Option<Date>,
    /// 주식 종가 — closing price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 당일 증가 주수 (체결) — shares newly lent today (filled).
    pub new_stcn: Option<i64>,
    /// 당일 감소 주수 (상환) — lent shares returned today (repaid).
    pub rdmp_stcn: Option<i64>,
    /// 대차거래 증감 — change in securities lending balance from previous day.
    pub prdy_rmnd_vrss: Option<Decimal>,
    /// 당일 잔고 주수 — securities lending balance today, shares.
    pub rmnd_stcn: Option<i64>,
    /// 당일 잔고 금액 — securities lending balance today, amount.
    pub rmnd_amt: Option<Decimal>,
}

impl FromRow for DailyLoanTransOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_date: row.date("bsop_date"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            new_stcn: row.integer("new_stcn"),
            rdmp_stcn: row.integer("rdmp_stcn"),
            prdy_rmnd_vrss: row.decimal("prdy_rmnd_vrss"),
            rmnd_stcn: row.integer("rmnd_stcn"),
            rmnd_amt: row.decimal("rmnd_amt"),
        }
    }
}

impl fmt::Debug for DailyLoanTransOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailyLoanTransOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.new_stcn, self.rdmp_stcn, self.rmnd_stcn])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt, self.prdy_rmnd_vrss, self.rmnd_amt])
            .dates(&[self.bsop_date])
            .fmt(f)
    }
}
