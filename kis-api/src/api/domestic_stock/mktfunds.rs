//! 국내 증시자금 종합 (국내주식-193).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.mktfunds",
    title: "국내 증시자금 종합",
    doc_no: "국내주식-193",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/mktfunds",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST649100C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None)],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[
                Field::Date("bsop_date", "영업일자"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("hts_avls", "HTS 시가총액"),
                Field::Decimal("cust_dpmn_amt", "고객예탁금금액"),
                Field::Decimal("cust_dpmn_amt_prdy_vrss", "고객예탁금금액전일대비"),
                Field::Decimal("amt_tnrt", "금액회전율"),
                Field::Decimal("uncl_amt", "미수금액"),
                Field::Decimal("crdt_loan_rmnd", "신용융자잔고"),
                Field::Decimal("futs_tfam_amt", "선물예수금금액"),
                Field::Decimal("sttp_amt", "주식형금액"),
                Field::Decimal("mxtp_amt", "혼합형금액"),
                Field::Decimal("bntp_amt", "채권형금액"),
                Field::Decimal("mmf_amt", "MMF금액"),
                Field::Decimal("secu_lend_amt", "담보대출잔고금액"),
            ],
        ),
    ],
    check: check::<MktfundsResponse>,
};

/// 국내 증시자금 종합 — money in the domestic stock market by day: `GET /uapi/domestic-stock/v1/quotations/mktfunds`.
///
/// Official document: 국내주식-193.
///
/// TR id: real `FHKST649100C0`, paper none.
#[doc(alias = "FHKST649100C0")]
#[doc(alias = "국내주식-193")]
#[doc(alias = "국내 증시자금 종합")]
#[derive(Debug, Clone)]
pub struct Mktfunds {
    params: Params,
}

impl Mktfunds {
    /// Required: `fid_input_date_1` 입력날짜1 (search start date).
    pub fn new(fid_input_date_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        Self { params }
    }
}

impl Endpoint for Mktfunds {
    type Response = MktfundsResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Mktfunds {}

/// The reply to [`Mktfunds`].
#[non_exhaustive]
pub struct MktfundsResponse {
    /// 응답상세.
    pub output: Vec<MktfundsOutput>,
}

impl fmt::Debug for MktfundsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MktfundsResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for MktfundsResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct MktfundsOutput {
    /// 영업일자 — business date.
    pub bsop_date: Option<Date>,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// HTS 시가총액 — market capitalisation, 100 million KRW.
    pub hts_avls: Option<Decimal>,
    /// 고객예탁금금액 — customer deposits, 100 million KRW.
    pub cust_dpmn_amt: Option<Decimal>,
    /// 고객예탁금금액전일대비 — change in customer deposits from the previous day.
    pub cust_dpmn_amt_prdy_vrss: Option<Decimal>,
    /// 금액회전율 — amount turnover rate, %.
    pub amt_tnrt: Option<Decimal>,
    /// 미수금액 — unsettled receivables, 100 million KRW.
    pub uncl_amt: Option<Decimal>,
    /// 신용융자잔고 — margin loan balance, 100 million KRW.
    pub crdt_loan_rmnd: Option<Decimal>,
    /// 선물예수금금액 — futures deposits, 100 million KRW.
    pub futs_tfam_amt: Option<Decimal>,
    /// 주식형금액 — equity fund assets, 100 million KRW.
    pub sttp_amt: Option<Decimal>,
    /// 혼합형금액 — mixed fund assets, 100 million KRW.
    pub mxtp_amt: Option<Decimal>,
    /// 채권형금액 — bond fund assets, 100 million KRW.
    pub bntp_amt: Option<Decimal>,
    /// MMF금액 — money market fund assets, 100 million KRW.
    pub mmf_amt: Option<Decimal>,
    /// 담보대출잔고금액 — securities-backed loan balance, 100 million KRW.
    pub secu_lend_amt: Option<Decimal>,
}

impl FromRow for MktfundsOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_date: row.date("bsop_date"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            hts_avls: row.decimal("hts_avls"),
            cust_dpmn_amt: row.decimal("cust_dpmn_amt"),
            cust_dpmn_amt_prdy_vrss: row.decimal("cust_dpmn_amt_prdy_vrss"),
            amt_tnrt: row.decimal("amt_tnrt"),
            uncl_amt: row.decimal("uncl_amt"),
            crdt_loan_rmnd: row.decimal("crdt_loan_rmnd"),
            futs_tfam_amt: row.decimal("futs_tfam_amt"),
            sttp_amt: row.decimal("sttp_amt"),
            mxtp_amt: row.decimal("mxtp_amt"),
            bntp_amt: row.decimal("bntp_amt"),
            mmf_amt: row.decimal("mmf_amt"),
            secu_lend_amt: row.decimal("secu_lend_amt"),
        }
    }
}

impl fmt::Debug for MktfundsOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MktfundsOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .decimals(&[
                self.bstp_nmix_prpr,
                self.bstp_nmix_prdy_vrss,
                self.prdy_ctrt,
                self.hts_avls,
                self.cust_dpmn_amt,
                self.cust_dpmn_amt_prdy_vrss,
                self.amt_tnrt,
                self.uncl_amt,
                self.crdt_loan_rmnd,
                self.futs_tfam_amt,
                self.sttp_amt,
                self.mxtp_amt,
                self.bntp_amt,
                self.mmf_amt,
                self.secu_lend_amt,
            ])
            .dates(&[self.bsop_date])
            .fmt(f)
    }
}
