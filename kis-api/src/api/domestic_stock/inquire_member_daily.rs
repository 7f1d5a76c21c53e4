//! 주식현재가 회원사 종목매매동향 (국내주식-197).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_member_daily",
    title: "주식현재가 회원사 종목매매동향",
    doc_no: "국내주식-197",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-member-daily",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST04540000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_ISCD_2", "회원사코드", 8, None),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
        Param::Required("FID_INPUT_DATE_2", "입력날짜2", 10, None),
        Param::Required("FID_SCTN_CLS_CODE", "구간 구분 코드", 2, Some("")),
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
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Integer("total_seln_qty", "총매도수량"),
                Field::Integer("total_shnu_qty", "총매수2수량"),
                Field::Integer("ntby_qty", "순매수 수량"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
            ],
        ),
    ],
    check: check::<InquireMemberDailyResponse>,
};

/// 주식현재가 회원사 종목매매동향 — trading of a stock by one member firm and day: `GET /uapi/domestic-stock/v1/quotations/inquire-member-daily`.
///
/// Official document: 국내주식-197.
///
/// TR id: real `FHPST04540000`, paper none.
#[doc(alias = "FHPST04540000")]
#[doc(alias = "국내주식-197")]
#[doc(alias = "주식현재가 회원사 종목매매동향")]
#[derive(Debug, Clone)]
pub struct InquireMemberDaily {
    params: Params,
}

impl InquireMemberDaily {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// 입력날짜1 (search start date); `fid_input_date_2` 입력날짜2 (search end date).
    pub fn new(
        fid_input_iscd: impl Into<String>,
        fid_input_date_1: impl Into<String>,
        fid_input_date_2: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        params.set("FID_INPUT_DATE_2", fid_input_date_2.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 회원사코드 — issue code to query 2. Without it, nothing is sent.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD_2", value.into());
        self
    }

    /// 구간 구분 코드 — section class code, blank. Default: empty.
    #[must_use]
    pub fn fid_sctn_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_SCTN_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for InquireMemberDaily {
    type Response = InquireMemberDailyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireMemberDaily {}

/// The reply to [`InquireMemberDaily`].
#[non_exhaustive]
pub struct InquireMemberDailyResponse {
    /// 응답상세.
    pub output: Vec<InquireMemberDailyOutput>,
}

impl fmt::Debug for InquireMemberDailyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireMemberDailyResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireMemberDailyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireMemberDailyOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 총매도수량 — total sell quantity, shares.
    pub total_seln_qty: Option<i64>,
    /// 총매수2수량 — total buy quantity, shares.
    pub total_shnu_qty: Option<i64>,
    /// 순매수 수량 — net bought quantity, shares.
    pub ntby_qty: Option<i64>,
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
}

impl FromRow for InquireMemberDailyOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            total_seln_qty: row.integer("total_seln_qty"),
            total_shnu_qty: row.integer("total_shnu_qty"),
            ntby_qty: row.integer("ntby_qty"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
        }
    }
}

impl fmt::Debug for InquireMemberDailyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireMemberDailyOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.total_seln_qty, self.total_shnu_qty, self.ntby_qty, self.acml_vol])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
