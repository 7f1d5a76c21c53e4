//! 주식현재가 회원사 (v1_국내주식-013).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_member",
    title: "주식현재가 회원사",
    doc_no: "v1_국내주식-013",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-member",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST01010600", paper: Some("FHKST01010600"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("seln_mbcr_no1", "매도 회원사 번호1"),
                Field::Text("seln_mbcr_no2", "매도 회원사 번호2"),
                Field::Text("seln_mbcr_no3", "매도 회원사 번호3"),
                Field::Text("seln_mbcr_no4", "매도 회원사 번호4"),
                Field::Text("seln_mbcr_no5", "매도 회원사 번호5"),
                Field::Text("seln_mbcr_name1", "매도 회원사 명1"),
                Field::Text("seln_mbcr_name2", "매도 회원사 명2"),
                Field::Text("seln_mbcr_name3", "매도 회원사 명3"),
                Field::Text("seln_mbcr_name4", "매도 회원사 명4"),
                Field::Text("seln_mbcr_name5", "매도 회원사 명5"),
                Field::Integer("total_seln_qty1", "총 매도 수량1"),
                Field::Integer("total_seln_qty2", "총 매도 수량2"),
                Field::Integer("total_seln_qty3", "총 매도 수량3"),
                Field::Integer("total_seln_qty4", "총 매도 수량4"),
                Field::Integer("total_seln_qty5", "총 매도 수량5"),
                Field::Decimal("seln_mbcr_rlim1", "매도 회원사 비중1"),
                Field::Decimal("seln_mbcr_rlim2", "매도 회원사 비중2"),
                Field::Decimal("seln_mbcr_rlim3", "매도 회원사 비중3"),
                Field::Decimal("seln_mbcr_rlim4", "매도 회원사 비중4"),
                Field::Decimal("seln_mbcr_rlim5", "매도 회원사 비중5"),
                Field::Decimal("seln_qty_icdc1", "매도 수량 증감1"),
                Field::Decimal("seln_qty_icdc2", "매도 수량 증감2"),
                Field::Decimal("seln_qty_icdc3", "매도 수량 증감3"),
                Field::Decimal("seln_qty_icdc4", "매도 수량 증감4"),
                Field::Decimal("seln_qty_icdc5", "매도 수량 증감5"),
                Field::Text("shnu_mbcr_no1", "매수2 회원사 번호1"),
                Field::Text("shnu_mbcr_no2", "매수2 회원사 번호2"),
                Field::Text("shnu_mbcr_no3", "매수2 회원사 번호3"),
                Field::Text("shnu_mbcr_no4", "매수2 회원사 번호4"),
                Field::Text("shnu_mbcr_no5", "매수2 회원사 번호5"),
                Field::Text("shnu_mbcr_name1", "매수2 회원사 명1"),
                Field::Text("shnu_mbcr_name2", "매수2 회원사 명2"),
                Field::Text("shnu_mbcr_name3", "매수2 회원사 명3"),
                Field::Text("shnu_mbcr_name4", "매수2 회원사 명4"),
                Field::Text("shnu_mbcr_name5", "매수2 회원사 명5"),
                Field::Integer("total_shnu_qty1", "총 매수2 수량1"),
                Field::Integer("total_shnu_qty2", "총 매수2 수량2"),
                Field::Integer("total_shnu_qty3", "총 매수2 수량3"),
                Field::Integer("total_shnu_qty4", "총 매수2 수량4"),
                Field::Integer("total_shnu_qty5", "총 매수2 수량5"),
                Field::Decimal("shnu_mbcr_rlim1", "매수2 회원사 비중1"),
                Field::Decimal("shnu_mbcr_rlim2", "매수2 회원사 비중2"),
                Field::Decimal("shnu_mbcr_rlim3", "매수2 회원사 비중3"),
                Field::Decimal("shnu_mbcr_rlim4", "매수2 회원사 비중4"),
                Field::Decimal("shnu_mbcr_rlim5", "매수2 회원사 비중5"),
                Field::Decimal("shnu_qty_icdc1", "매수2 수량 증감1"),
                Field::Decimal("shnu_qty_icdc2", "매수2 수량 증감2"),
                Field::Decimal("shnu_qty_icdc3", "매수2 수량 증감3"),
                Field::Decimal("shnu_qty_icdc4", "매수2 수량 증감4"),
                Field::Decimal("shnu_qty_icdc5", "매수2 수량 증감5"),
                Field::Integer("glob_total_seln_qty", "외국계 총 매도 수량"),
                Field::Decimal("glob_seln_rlim", "외국계 매도 비중"),
                Field::Integer("glob_ntby_qty", "외국계순매수수량"),
                Field::Integer("glob_total_shnu_qty", "외국계 총 매수2 수량"),
                Field::Decimal("glob_shnu_rlim", "외국계 매수2 비중"),
                Field::Text("seln_mbcr_glob_yn_1", "매도 회원사 외국계 여부1"),
                Field::Text("seln_mbcr_glob_yn_2", "매도 회원사 외국계 여부2"),
                Field::Text("seln_mbcr_glob_yn_3", "매도 회원사 외국계 여부3"),
                Field::Text("seln_mbcr_glob_yn_4", "매도 회원사 외국계 여부4"),
                Field::Text("seln_mbcr_glob_yn_5", "매도 회원사 외국계 여부5"),
                Field::Text("shnu_mbcr_glob_yn_1", "매수2 회원사 외국계 여부1"),
                Field::Text("shnu_mbcr_glob_yn_2", "매수2 회원사 외국계 여부2"),
                Field::Text("shnu_mbcr_glob_yn_3", "매수2 회원사 외국계 여부3"),
                Field::Text("shnu_mbcr_glob_yn_4", "매수2 회원사 외국계 여부4"),
                Field::Text("shnu_mbcr_glob_yn_5", "매수2 회원사 외국계 여부5"),
                Field::Decimal("glob_total_seln_qty_icdc", "외국계 총 매도 수량 증감"),
                Field::Decimal("glob_total_shnu_qty_icdc", "외국계 총 매수2 수량 증감"),
            ],
        ),
    ],
    check: check::<InquireMemberResponse>,
};

/// 주식현재가 회원사 — member firms that trade a stock: `GET /uapi/domestic-stock/v1/quotations/inquire-member`.
///
/// Official document: v1_국내주식-013.
///
/// TR id: real `FHKST01010600`, paper `FHKST01010600`.
#[doc(alias = "FHKST01010600")]
#[doc(alias = "v1_국내주식-013")]
#[doc(alias = "주식현재가 회원사")]
#[derive(Debug, Clone)]
pub struct InquireMember {
    params: Params,
}

impl InquireMember {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireMember {
    type Response = InquireMemberResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireMember {}

/// The reply to [`InquireMember`].
#[non_exhaustive]
pub struct InquireMemberResponse {
    /// 응답상세.
    pub output: InquireMemberOutput,
}

impl fmt::Debug for InquireMemberResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireMemberResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireMemberResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquireMemberOutput {
    /// 매도 회원사 번호1 — selling member firm number 1.
    pub seln_mbcr_no1: String,
    /// 매도 회원사 번호2 — selling member firm number 2.
    pub seln_mbcr_no2: String,
    /// 매도 회원사 번호3 — selling member firm number 3.
    pub seln_mbcr_no3: String,
    /// 매도 회원사 번호4 — selling member firm number 4.
    pub seln_mbcr_no4: String,
    /// 매도 회원사 번호5 — selling member firm number 5.
    pub seln_mbcr_no5: String,
    /// 매도 회원사 명1 — selling member firm name 1.
    pub seln_mbcr_name1: String,
    /// 매도 회원사 명2 — selling member firm name 2.
    pub seln_mbcr_name2: String,
    /// 매도 회원사 명3 — selling member firm name 3.
    pub seln_mbcr_name3: String,
    /// 매도 회원사 명4 — selling member firm name 4.
    pub seln_mbcr_name4: String,
    /// 매도 회원사 명5 — selling member firm name 5.
    pub seln_mbcr_name5: String,
    /// 총 매도 수량1 — total sell quantity of selling member 1, shares.
    pub total_seln_qty1: Option<i64>,
    /// 총 매도 수량2 — total sell quantity of selling member 2, shares.
    pub total_seln_qty2: Option<i64>,
    /// 총 매도 수량3 — total sell quantity of selling member 3, shares.
    pub total_seln_qty3: Option<i64>,
    /// 총 매도 수량4 — total sell quantity of selling member 4, shares.
    pub total_seln_qty4: Option<i64>,
    /// 총 매도 수량5 — total sell quantity of selling member 5, shares.
    pub total_seln_qty5: Option<i64>,
    /// 매도 회원사 비중1 — share of selling member firm 1, %.
    pub seln_mbcr_rlim1: Option<Decimal>,
    /// 매도 회원사 비중2 — share of selling member firm 2, %.
    pub seln_mbcr_rlim2: Option<Decimal>,
    /// 매도 회원사 비중3 — share of selling member firm 3, %.
    pub seln_mbcr_rlim3: Option<Decimal>,
    /// 매도 회원사 비중4 — share of selling member firm 4, %.
    pub seln_mbcr_rlim4: Option<Decimal>,
    /// 매도 회원사 비중5 — share of selling member firm 5, %.
    pub seln_mbcr_rlim5: Option<Decimal>,
    /// 매도 수량 증감1 — change in sell quantity 1, shares.
    pub seln_qty_icdc1: Option<Decimal>,
    /// 매도 수량 증감2 — change in sell quantity 2, shares.
    pub seln_qty_icdc2: Option<Decimal>,
    /// 매도 수량 증감3 — change in sell quantity 3, shares.
    pub seln_qty_icdc3: Option<Decimal>,
    /// 매도 수량 증감4 — change in sell quantity 4, shares.
    pub seln_qty_icdc4: Option<Decimal>,
    /// 매도 수량 증감5 — change in sell quantity 5, shares.
    pub seln_qty_icdc5: Option<Decimal>,
    /// 매수2 회원사 번호1 — buying member firm number 1.
    pub shnu_mbcr_no1: String,
    /// 매수2 회원사 번호2 — buying member firm number 2.
    pub shnu_mbcr_no2: String,
    /// 매수2 회원사 번호3 — buying member firm number 3.
    pub shnu_mbcr_no3: String,
    /// 매수2 회원사 번호4 — buying member firm number 4.
    pub shnu_mbcr_no4: String,
    /// 매수2 회원사 번호5 — buying member firm number 5.
    pub shnu_mbcr_no5: String,
    /// 매수2 회원사 명1 — buying member firm name 1.
    pub shnu_mbcr_name1: String,
    /// 매수2 회원사 명2 — buying member firm name 2.
    pub shnu_mbcr_name2: String,
    /// 매수2 회원사 명3 — buying member firm name 3.
    pub shnu_mbcr_name3: String,
    /// 매수2 회원사 명4 — buying member firm name 4.
    pub shnu_mbcr_name4: String,
    /// 매수2 회원사 명5 — buying member firm name 5.
    pub shnu_mbcr_name5: String,
    /// 총 매수2 수량1 — total buy quantity of buying member 1, shares.
    pub total_shnu_qty1: Option<i64>,
    /// 총 매수2 수량2 — total buy quantity of buying member 2, shares.
    pub total_shnu_qty2: Option<i64>,
    /// 총 매수2 수량3 — total buy quantity of buying member 3, shares.
    pub total_shnu_qty3: Option<i64>,
    /// 총 매수2 수량4 — total buy quantity of buying member 4, shares.
    pub total_shnu_qty4: Option<i64>,
    /// 총 매수2 수량5 — total buy quantity of buying member 5, shares.
    pub total_shnu_qty5: Option<i64>,
    /// 매수2 회원사 비중1 — share of buying member firm 1, %.
    pub shnu_mbcr_rlim1: Option<Decimal>,
    /// 매수2 회원사 비중2 — share of buying member firm 2, %.
    pub shnu_mbcr_rlim2: Option<Decimal>,
    /// 매수2 회원사 비중3 — share of buying member firm 3, %.
    pub shnu_mbcr_rlim3: Option<Decimal>,
    /// 매수2 회원사 비중4 — share of buying member firm 4, %.
    pub shnu_mbcr_rlim4: Option<Decimal>,
    /// 매수2 회원사 비중5 — share of buying member firm 5, %.
    pub shnu_mbcr_rlim5: Option<Decimal>,
    /// 매수2 수량 증감1 — change in buy quantity 1, shares.
    pub shnu_qty_icdc1: Option<Decimal>,
    /// 매수2 수량 증감2 — change in buy quantity 2, shares.
    pub shnu_qty_icdc2: Option<Decimal>,
    /// 매수2 수량 증감3 — change in buy quantity 3, shares.
    pub shnu_qty_icdc3: Option<Decimal>,
    /// 매수2 수량 증감4 — change in buy quantity 4, shares.
    pub shnu_qty_icdc4: Option<Decimal>,
    /// 매수2 수량 증감5 — change in buy quantity 5, shares.
    pub shnu_qty_icdc5: Option<Decimal>,
    /// 외국계 총 매도 수량 — total sold through foreign brokers, shares.
    pub glob_total_seln_qty: Option<i64>,
    /// 외국계 매도 비중 — foreign brokers' share of selling, %.
    pub glob_seln_rlim: Option<Decimal>,
    /// 외국계순매수수량 — net buying through foreign brokers, shares.
    pub glob_ntby_qty: Option<i64>,
    /// 외국계 총 매수2 수량 — total bought through foreign brokers, shares.
    pub glob_total_shnu_qty: Option<i64>,
    /// 외국계 매수2 비중 — foreign brokers' share of buying, %.
    pub glob_shnu_rlim: Option<Decimal>,
    /// 매도 회원사 외국계 여부1 — selling member firm 1 is foreign, Y/N.
    pub seln_mbcr_glob_yn_1: String,
    /// 매도 회원사 외국계 여부2 — selling member firm 2 is foreign, Y/N.
    pub seln_mbcr_glob_yn_2: String,
    /// 매도 회원사 외국계 여부3 — selling member firm 3 is foreign, Y/N.
    pub seln_mbcr_glob_yn_3: String,
    /// 매도 회원사 외국계 여부4 — selling member firm 4 is foreign, Y/N.
    pub seln_mbcr_glob_yn_4: String,
    /// 매도 회원사 외국계 여부5 — selling member firm 5 is foreign, Y/N.
    pub seln_mbcr_glob_yn_5: String,
    /// 매수2 회원사 외국계 여부1 — buying member firm 1 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_1: String,
    /// 매수2 회원사 외국계 여부2 — buying member firm 2 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_2: String,
    /// 매수2 회원사 외국계 여부3 — buying member firm 3 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_3: String,
    /// 매수2 회원사 외국계 여부4 — buying member firm 4 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_4: String,
    /// 매수2 회원사 외국계 여부5 — buying member firm 5 is foreign, Y/N.
    pub shnu_mbcr_glob_yn_5: String,
    /// 외국계 총 매도 수량 증감 — change in total foreign broker selling, shares.
    pub glob_total_seln_qty_icdc: Option<Decimal>,
    /// 외국계 총 매수2 수량 증감 — change in total foreign broker buying, shares.
    pub glob_total_shnu_qty_icdc: Option<Decimal>,
}

impl FromRow for InquireMemberOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            seln_mbcr_no1: row.text("seln_mbcr_no1"),
            seln_mbcr_no2: row.text("seln_mbcr_no2"),
            seln_mbcr_no3: row.text("seln_mbcr_no3"),
            seln_mbcr_no4: row.text("seln_mbcr_no4"),
            seln_mbcr_no5: row.text("seln_mbcr_no5"),
            seln_mbcr_name1: row.text("seln_mbcr_name1"),
            seln_mbcr_name2: row.text("seln_mbcr_name2"),
            seln_mbcr_name3: row.text("seln_mbcr_name3"),
            seln_mbcr_name4: row.text("seln_mbcr_name4"),
            seln_mbcr_name5: row.text("seln_mbcr_name5"),
            total_seln_qty1: row.integer("total_seln_qty1"),
            total_seln_qty2: row.integer("total_seln_qty2"),
            total_seln_qty3: row.integer("total_seln_qty3"),
            total_seln_qty4: row.integer("total_seln_qty4"),
            total_seln_qty5: row.integer("total_seln_qty5"),
            seln_mbcr_rlim1: row.decimal("seln_mbcr_rlim1"),
            seln_mbcr_rlim2: row.decimal("seln_mbcr_rlim2"),
            seln_mbcr_rlim3: row.decimal("seln_mbcr_rlim3"),
            seln_mbcr_rlim4: row.decimal("seln_mbcr_rlim4"),
            seln_mbcr_rlim5: row.decimal("seln_mbcr_rlim5"),
            seln_qty_icdc1: row.decimal("seln_qty_icdc1"),
            seln_qty_icdc2: row.decimal("seln_qty_icdc2"),
            seln_qty_icdc3: row.decimal("seln_qty_icdc3"),
            seln_qty_icdc4: row.decimal("seln_qty_icdc4"),
            seln_qty_icdc5: row.decimal("seln_qty_icdc5"),
            shnu_mbcr_no1: row.text("shnu_mbcr_no1"),
            shnu_mbcr_no2: row.text("shnu_mbcr_no2"),
            shnu_mbcr_no3: row.text("shnu_mbcr_no3"),
            shnu_mbcr_no4: row.text("shnu_mbcr_no4"),
            shnu_mbcr_no5: row.text("shnu_mbcr_no5"),
            shnu_mbcr_name1: row.text("shnu_mbcr_name1"),
            shnu_mbcr_name2: row.text("shnu_mbcr_name2"),
            shnu_mbcr_name3: row.text("shnu_mbcr_name3"),
            shnu_mbcr_name4: row.text("shnu_mbcr_name4"),
            shnu_mbcr_name5: row.text("shnu_mbcr_name5"),
            total_shnu_qty1: row.integer("total_shnu_qty1"),
            total_shnu_qty2: row.integer("total_shnu_qty2"),
            total_shnu_qty3: row.integer("total_shnu_qty3"),
            total_shnu_qty4: row.integer("total_shnu_qty4"),
            total_shnu_qty5: row.integer("total_shnu_qty5"),
            shnu_mbcr_rlim1: row.decimal("shnu_mbcr_rlim1"),
            shnu_mbcr_rlim2: row.decimal("shnu_mbcr_rlim2"),
            shnu_mbcr_rlim3: row.decimal("shnu_mbcr_rlim3"),
            shnu_mbcr_rlim4: row.decimal("shnu_mbcr_rlim4"),
            shnu_mbcr_rlim5: row.decimal("shnu_mbcr_rlim5"),
            shnu_qty_icdc1: row.decimal("shnu_qty_icdc1"),
            shnu_qty_icdc2: row.decimal("shnu_qty_icdc2"),
            shnu_qty_icdc3: row.decimal("shnu_qty_icdc3"),
            shnu_qty_icdc4: row.decimal("shnu_qty_icdc4"),
            shnu_qty_icdc5: row.decimal("shnu_qty_icdc5"),
            glob_total_seln_qty: row.integer("glob_total_seln_qty"),
            glob_seln_rlim: row.decimal("glob_seln_rlim"),
            glob_ntby_qty: row.integer("glob_ntby_qty"),
            glob_total_shnu_qty: row.integer("glob_total_shnu_qty"),
            glob_shnu_rlim: row.decimal("glob_shnu_rlim"),
            seln_mbcr_glob_yn_1: row.text("seln_mbcr_glob_yn_1"),
            seln_mbcr_glob_yn_2: row.text("seln_mbcr_glob_yn_2"),
            seln_mbcr_glob_yn_3: row.text("seln_mbcr_glob_yn_3"),
            seln_mbcr_glob_yn_4: row.text("seln_mbcr_glob_yn_4"),
            seln_mbcr_glob_yn_5: row.text("seln_mbcr_glob_yn_5"),
            shnu_mbcr_glob_yn_1: row.text("shnu_mbcr_glob_yn_1"),
            shnu_mbcr_glob_yn_2: row.text("shnu_mbcr_glob_yn_2"),
            shnu_mbcr_glob_yn_3: row.text("shnu_mbcr_glob_yn_3"),
            shnu_mbcr_glob_yn_4: row.text("shnu_mbcr_glob_yn_4"),
            shnu_mbcr_glob_yn_5: row.text("shnu_mbcr_glob_yn_5"),
            glob_total_seln_qty_icdc: row.decimal("glob_total_seln_qty_icdc"),
            glob_total_shnu_qty_icdc: row.decimal("glob_total_shnu_qty_icdc"),
        }
    }
}

impl fmt::Debug for InquireMemberOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireMemberOutput", "output")
            .texts(&[
                &self.seln_mbcr_no1,
                &self.seln_mbcr_no2,
                &self.seln_mbcr_no3,
                &self.seln_mbcr_no4,
                &self.seln_mbcr_no5,
                &self.seln_mbcr_name1,
                &self.seln_mbcr_name2,
                &self.seln_mbcr_name3,
                &self.seln_mbcr_name4,
                &self.seln_mbcr_name5,
                &self.shnu_mbcr_no1,
                &self.shnu_mbcr_no2,
                &self.shnu_mbcr_no3,
                &self.shnu_mbcr_no4,
                &self.shnu_mbcr_no5,
                &self.shnu_mbcr_name1,
                &self.shnu_mbcr_name2,
                &self.shnu_mbcr_name3,
                &self.shnu_mbcr_name4,
                &self.shnu_mbcr_name5,
                &self.seln_mbcr_glob_yn_1,
                &self.seln_mbcr_glob_yn_2,
                &self.seln_mbcr_glob_yn_3,
                &self.seln_mbcr_glob_yn_4,
                &self.seln_mbcr_glob_yn_5,
                &self.shnu_mbcr_glob_yn_1,
                &self.shnu_mbcr_glob_yn_2,
                &self.shnu_mbcr_glob_yn_3,
                &self.shnu_mbcr_glob_yn_4,
                &self.shnu_mbcr_glob_yn_5,
            ])
            .integers(&[
                self.total_seln_qty1,
                self.total_seln_qty2,
                self.total_seln_qty3,
                self.total_seln_qty4,
                self.total_seln_qty5,
                self.total_shnu_qty1,
                self.total_shnu_qty2,
                self.total_shnu_qty3,
                self.total_shnu_qty4,
                self.total_shnu_qty5,
                self.glob_total_seln_qty,
                self.glob_ntby_qty,
                self.glob_total_shnu_qty,
            ])
            .decimals(&[
                self.seln_mbcr_rlim1,
                self.seln_mbcr_rlim2,
                self.seln_mbcr_rlim3,
                self.seln_mbcr_rlim4,
                self.seln_mbcr_rlim5,
                self.seln_qty_icdc1,
                self.seln_qty_icdc2,
                self.seln_qty_icdc3,
                self.seln_qty_icdc4,
                self.seln_qty_icdc5,
                self.shnu_mbcr_rlim1,
                self.shnu_mbcr_rlim2,
                self.shnu_mbcr_rlim3,
                self.shnu_mbcr_rlim4,
                self.shnu_mbcr_rlim5,
                self.shnu_qty_icdc1,
                self.shnu_qty_icdc2,
                self.shnu_qty_icdc3,
                self.shnu_qty_icdc4,
                self.shnu_qty_icdc5,
                self.glob_seln_rlim,
                self.glob_shnu_rlim,
                self.glob_total_seln_qty_icdc,
                self.glob_total_shnu_qty_icdc,
            ])
            .fmt(f)
    }
}
