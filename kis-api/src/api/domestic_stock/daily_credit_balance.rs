//! 국내주식 신용잔고 일별추이 (국내주식-110).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.daily_credit_balance",
    title: "국내주식 신용잔고 일별추이",
    doc_no: "국내주식-110",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/daily-credit-balance",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST04760000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_cond_mrkt_div_code", "시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "화면 분류 코드", 5, Some("20476")),
        Param::Required("fid_input_iscd", "종목코드", 12, None),
        Param::Required("fid_input_date_1", "결제일자", 10, None),
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
                Field::Date("deal_date", "매매 일자"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Date("stlm_date", "결제 일자"),
                Field::Integer("whol_loan_new_stcn", "전체 융자 신규 주수"),
                Field::Integer("whol_loan_rdmp_stcn", "전체 융자 상환 주수"),
                Field::Integer("whol_loan_rmnd_stcn", "전체 융자 잔고 주수"),
                Field::Decimal("whol_loan_new_amt", "전체 융자 신규 금액"),
                Field::Decimal("whol_loan_rdmp_amt", "전체 융자 상환 금액"),
                Field::Decimal("whol_loan_rmnd_amt", "전체 융자 잔고 금액"),
                Field::Decimal("whol_loan_rmnd_rate", "전체 융자 잔고 비율"),
                Field::Decimal("whol_loan_gvrt", "전체 융자 공여율"),
                Field::Integer("whol_stln_new_stcn", "전체 대주 신규 주수"),
                Field::Integer("whol_stln_rdmp_stcn", "전체 대주 상환 주수"),
                Field::Integer("whol_stln_rmnd_stcn", "전체 대주 잔고 주수"),
                Field::Decimal("whol_stln_new_amt", "전체 대주 신규 금액"),
                Field::Decimal("whol_stln_rdmp_amt", "전체 대주 상환 금액"),
                Field::Decimal("whol_stln_rmnd_amt", "전체 대주 잔고 금액"),
                Field::Decimal("whol_stln_rmnd_rate", "전체 대주 잔고 비율"),
                Field::Decimal("whol_stln_gvrt", "전체 대주 공여율"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
            ],
        ),
    ],
    check: check::<DailyCreditBalanceResponse>,
};

/// 국내주식 신용잔고 일별추이 — margin balance of a stock by day: `GET /uapi/domestic-stock/v1/quotations/daily-credit-balance`.
///
/// Official document: 국내주식-110.
///
/// TR id: real `FHPST04760000`, paper none.
#[doc(alias = "FHPST04760000")]
#[doc(alias = "국내주식-110")]
#[doc(alias = "국내주식 신용잔고 일별추이")]
#[derive(Debug, Clone)]
pub struct DailyCreditBalance {
    params: Params,
}

impl DailyCreditBalance {
    /// Required: `fid_input_iscd` 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1` 결제일자
    /// (search start date).
    pub fn new(fid_input_iscd: impl Into<String>, fid_input_date_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_iscd", fid_input_iscd.into());
        params.set("fid_input_date_1", fid_input_date_1.into());
        Self { params }
    }

    /// 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }
}

impl Endpoint for DailyCreditBalance {
    type Response = DailyCreditBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for DailyCreditBalance {}

/// The reply to [`DailyCreditBalance`].
#[non_exhaustive]
pub struct DailyCreditBalanceResponse {
    /// 응답상세.
    pub output: Vec<DailyCreditBalanceOutput>,
}

impl fmt::Debug for DailyCreditBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailyCreditBalanceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for DailyCreditBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct DailyCreditBalanceOutput {
    /// 매매 일자 — trade date.
    pub deal_date: Option<Date>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 결제 일자 — settlement date.
    pub stlm_date: Option<Date>,
    /// 전체 융자 신규 주수 — new margin loans, total, shares.
    pub whol_loan_new_stcn: Option<i64>,
    /// 전체 융자 상환 주수 — repaid margin loans, total, shares.
    pub whol_loan_rdmp_stcn: Option<i64>,
    /// 전체 융자 잔고 주수 — total margin loan balance, shares.
    pub whol_loan_rmnd_stcn: Option<i64>,
    /// 전체 융자 신규 금액 — new margin loans, total, 10,000 KRW.
    pub whol_loan_new_amt: Option<Decimal>,
    /// 전체 융자 상환 금액 — repaid margin loans, total, 10,000 KRW.
    pub whol_loan_rdmp_amt: Option<Decimal>,
    /// 전체 융자 잔고 금액 — total margin loan balance amount, 10,000 KRW in daily listing.
    pub whol_loan_rmnd_amt: Option<Decimal>,
    /// 전체 융자 잔고 비율 — total margin loan balance ratio, %.
    pub whol_loan_rmnd_rate: Option<Decimal>,
    /// 전체 융자 공여율 — total margin loan granting ratio, %.
    pub whol_loan_gvrt: Option<Decimal>,
    /// 전체 대주 신규 주수 — new stock loans, total, shares.
    pub whol_stln_new_stcn: Option<i64>,
    /// 전체 대주 상환 주수 — repaid stock loans, total, shares.
    pub whol_stln_rdmp_stcn: Option<i64>,
    /// 전체 대주 잔고 주수 — total stock loan balance, shares.
    pub whol_stln_rmnd_stcn: Option<i64>,
    /// 전체 대주 신규 금액 — new stock loans, total, 10,000 KRW.
    pub whol_stln_new_amt: Option<Decimal>,
    /// 전체 대주 상환 금액 — repaid stock loans, total, 10,000 KRW.
    pub whol_stln_rdmp_amt: Option<Decimal>,
    /// 전체 대주 잔고 금액 — total stock loan balance amount, 10,000 KRW in daily listing.
    pub whol_stln_rmnd_amt: Option<Decimal>,
    /// 전체 대주 잔고 비율 — total stock loan balance ratio, %.
    pub whol_stln_rmnd_rate: Option<Decimal>,
    /// 전체 대주 공여율 — total stock loan granting ratio, %.
    pub whol_stln_gvrt: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
}

impl FromRow for DailyCreditBalanceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            deal_date: row.date("deal_date"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            stlm_date: row.date("stlm_date"),
            whol_loan_new_stcn: row.integer("whol_loan_new_stcn"),
            whol_loan_rdmp_stcn: row.integer("whol_loan_rdmp_stcn"),
            whol_loan_rmnd_stcn: row.integer("whol_loan_rmnd_stcn"),
            whol_loan_new_amt: row.decimal("whol_loan_new_amt"),
            whol_loan_rdmp_amt: row.decimal("whol_loan_rdmp_amt"),
            whol_loan_rmnd_amt: row.decimal("whol_loan_rmnd_amt"),
            whol_loan_rmnd_rate: row.decimal("whol_loan_rmnd_rate"),
            whol_loan_gvrt: row.decimal("whol_loan_gvrt"),
            whol_stln_new_stcn: row.integer("whol_stln_new_stcn"),
            whol_stln_rdmp_stcn: row.integer("whol_stln_rdmp_stcn"),
            whol_stln_rmnd_stcn: row.integer("whol_stln_rmnd_stcn"),
            whol_stln_new_amt: row.decimal("whol_stln_new_amt"),
            whol_stln_rdmp_amt: row.decimal("whol_stln_rdmp_amt"),
            whol_stln_rmnd_amt: row.decimal("whol_stln_rmnd_amt"),
            whol_stln_rmnd_rate: row.decimal("whol_stln_rmnd_rate"),
            whol_stln_gvrt: row.decimal("whol_stln_gvrt"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
        }
    }
}

impl fmt::Debug for DailyCreditBalanceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailyCreditBalanceOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[
                self.acml_vol,
                self.whol_loan_new_stcn,
                self.whol_loan_rdmp_stcn,
                self.whol_loan_rmnd_stcn,
                self.whol_stln_new_stcn,
                self.whol_stln_rdmp_stcn,
                self.whol_stln_rmnd_stcn,
            ])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.whol_loan_new_amt,
                self.whol_loan_rdmp_amt,
                self.whol_loan_rmnd_amt,
                self.whol_loan_rmnd_rate,
                self.whol_loan_gvrt,
                self.whol_stln_new_amt,
                self.whol_stln_rdmp_amt,
                self.whol_stln_rmnd_amt,
                self.whol_stln_rmnd_rate,
                self.whol_stln_gvrt,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
            ])
            .dates(&[self.deal_date, self.stlm_date])
            .fmt(f)
    }
}
