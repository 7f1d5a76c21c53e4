//! 국내주식 신용잔고 상위 (국내주식-109).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.credit_balance",
    title: "국내주식 신용잔고 상위",
    doc_no: "국내주식-109",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/credit-balance",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST17010000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11701")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_OPTION", "증가율기간", 5, None),
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("1")),
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
                Field::Text("bstp_cls_code", "업종 구분 코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Date("stnd_date1", "기준 일자1"),
                Field::Date("stnd_date2", "기준 일자2"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("whol_loan_rmnd_stcn", "전체 융자 잔고 주수"),
                Field::Decimal("whol_loan_rmnd_amt", "전체 융자 잔고 금액"),
                Field::Decimal("whol_loan_rmnd_rate", "전체 융자 잔고 비율"),
                Field::Integer("whol_stln_rmnd_stcn", "전체 대주 잔고 주수"),
                Field::Decimal("whol_stln_rmnd_amt", "전체 대주 잔고 금액"),
                Field::Decimal("whol_stln_rmnd_rate", "전체 대주 잔고 비율"),
                Field::Decimal("nday_vrss_loan_rmnd_inrt", "N일 대비 융자 잔고 증가율"),
                Field::Decimal("nday_vrss_stln_rmnd_inrt", "N일 대비 대주 잔고 증가율"),
            ],
        ),
    ],
    check: check::<CreditBalanceResponse>,
};

/// 국내주식 신용잔고 상위 — ranking by margin balance: `GET /uapi/domestic-stock/v1/ranking/credit-balance`.
///
/// Official document: 국내주식-109.
///
/// TR id: real `FHKST17010000`, paper none.
#[doc(alias = "FHKST17010000")]
#[doc(alias = "국내주식-109")]
#[doc(alias = "국내주식 신용잔고 상위")]
#[derive(Debug, Clone)]
pub struct CreditBalance {
    params: Params,
}

impl CreditBalance {
    /// Required: `fid_option` 증가율기간 (growth rate period (2-999), or ELW moneyness filter).
    pub fn new(fid_option: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_OPTION", fid_option.into());
        Self { params }
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscd>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `1`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeCreditBalance>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for CreditBalance {
    type Response = CreditBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CreditBalance {}

/// The reply to [`CreditBalance`].
#[non_exhaustive]
pub struct CreditBalanceResponse {
    /// 응답상세.
    pub output1: Vec<CreditBalanceOutput1>,
    /// 응답상세.
    pub output2: Vec<CreditBalanceOutput2>,
}

impl fmt::Debug for CreditBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CreditBalanceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for CreditBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.list("output2") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct CreditBalanceOutput1 {
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 기준 일자1 — reference date 1.
    pub stnd_date1: Option<Date>,
    /// 기준 일자2 — reference date 2.
    pub stnd_date2: Option<Date>,
}

impl FromRow for CreditBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_cls_code: row.text("bstp_cls_code"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stnd_date1: row.date("stnd_date1"),
            stnd_date2: row.date("stnd_date2"),
        }
    }
}

impl fmt::Debug for CreditBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CreditBalanceOutput1", "output1")
            .texts(&[&self.bstp_cls_code, &self.hts_kor_isnm])
            .dates(&[self.stnd_date1, self.stnd_date2])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct CreditBalanceOutput2 {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전체 융자 잔고 주수 — total margin loan balance, shares.
    pub whol_loan_rmnd_stcn: Option<i64>,
    /// 전체 융자 잔고 금액 — total margin loan balance amount, 10,000 KRW in daily listing.
    pub whol_loan_rmnd_amt: Option<Decimal>,
    /// 전체 융자 잔고 비율 — total margin loan balance ratio, %.
    pub whol_loan_rmnd_rate: Option<Decimal>,
    /// 전체 대주 잔고 주수 — total stock loan balance, shares.
    pub whol_stln_rmnd_stcn: Option<i64>,
    /// 전체 대주 잔고 금액 — total stock loan balance amount, 10,000 KRW in daily listing.
    pub whol_stln_rmnd_amt: Option<Decimal>,
    /// 전체 대주 잔고 비율 — total stock loan balance ratio, %.
    pub whol_stln_rmnd_rate: Option<Decimal>,
    /// N일 대비 융자 잔고 증가율 — margin loan balance growth over N days, %.
    pub nday_vrss_loan_rmnd_inrt: Option<Decimal>,
    /// N일 대비 대주 잔고 증가율 — stock loan balance growth over N days, %.
    pub nday_vrss_stln_rmnd_inrt: Option<Decimal>,
}

impl FromRow for CreditBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            whol_loan_rmnd_stcn: row.integer("whol_loan_rmnd_stcn"),
            whol_loan_rmnd_amt: row.decimal("whol_loan_rmnd_amt"),
            whol_loan_rmnd_rate: row.decimal("whol_loan_rmnd_rate"),
            whol_stln_rmnd_stcn: row.integer("whol_stln_rmnd_stcn"),
            whol_stln_rmnd_amt: row.decimal("whol_stln_rmnd_amt"),
            whol_stln_rmnd_rate: row.decimal("whol_stln_rmnd_rate"),
            nday_vrss_loan_rmnd_inrt: row.decimal("nday_vrss_loan_rmnd_inrt"),
            nday_vrss_stln_rmnd_inrt: row.decimal("nday_vrss_stln_rmnd_inrt"),
        }
    }
}

impl fmt::Debug for CreditBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CreditBalanceOutput2", "output2")
            .texts(&[&self.mksc_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.whol_loan_rmnd_stcn, self.whol_stln_rmnd_stcn])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.whol_loan_rmnd_amt,
                self.whol_loan_rmnd_rate,
                self.whol_stln_rmnd_amt,
                self.whol_stln_rmnd_rate,
                self.nday_vrss_loan_rmnd_inrt,
                self.nday_vrss_stln_rmnd_inrt,
            ])
            .fmt(f)
    }
}
