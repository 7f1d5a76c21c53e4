//! 주식현재가 투자자 (v1_국내주식-012).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_investor",
    title: "주식현재가 투자자",
    doc_no: "v1_국내주식-012",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-investor",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST01010900", paper: Some("FHKST01010900"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Decimal("stck_clpr", "주식 종가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Integer("prsn_ntby_qty", "개인 순매수 수량"),
                Field::Integer("frgn_ntby_qty", "외국인 순매수 수량"),
                Field::Integer("orgn_ntby_qty", "기관계 순매수 수량"),
                Field::Decimal("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금"),
                Field::Decimal("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금"),
                Field::Decimal("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금"),
                Field::Integer("prsn_shnu_vol", "개인 매수2 거래량"),
                Field::Integer("frgn_shnu_vol", "외국인 매수2 거래량"),
                Field::Integer("orgn_shnu_vol", "기관계 매수2 거래량"),
                Field::Decimal("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금"),
                Field::Decimal("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금"),
                Field::Decimal("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금"),
                Field::Integer("prsn_seln_vol", "개인 매도 거래량"),
                Field::Integer("frgn_seln_vol", "외국인 매도 거래량"),
                Field::Integer("orgn_seln_vol", "기관계 매도 거래량"),
                Field::Decimal("prsn_seln_tr_pbmn", "개인 매도 거래 대금"),
                Field::Decimal("frgn_seln_tr_pbmn", "외국인 매도 거래 대금"),
                Field::Decimal("orgn_seln_tr_pbmn", "기관계 매도 거래 대금"),
            ],
        ),
    ],
    check: check::<InquireInvestorResponse>,
};

/// 주식현재가 투자자 — trading of a stock by kind of investor: `GET /uapi/domestic-stock/v1/quotations/inquire-investor`.
///
/// Official document: v1_국내주식-012.
///
/// TR id: real `FHKST01010900`, paper `FHKST01010900`.
#[doc(alias = "FHKST01010900")]
#[doc(alias = "v1_국내주식-012")]
#[doc(alias = "주식현재가 투자자")]
#[derive(Debug, Clone)]
pub struct InquireInvestor {
    params: Params,
}

impl InquireInvestor {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireInvestor {
    type Response = InquireInvestorResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireInvestor {}

/// The reply to [`InquireInvestor`].
#[non_exhaustive]
pub struct InquireInvestorResponse {
    /// 응답상세.
    pub output: Vec<InquireInvestorOutput>,
}

impl fmt::Debug for InquireInvestorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireInvestorResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireInvestorResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireInvestorOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 종가 — closing price, KRW.
    pub stck_clpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 개인 순매수 수량 — net buying by individuals, shares.
    pub prsn_ntby_qty: Option<i64>,
    /// 외국인 순매수 수량 — net buying by foreigners, shares.
    pub frgn_ntby_qty: Option<i64>,
    /// 기관계 순매수 수량 — net buying by institutions, shares.
    pub orgn_ntby_qty: Option<i64>,
    /// 개인 순매수 거래 대금 — net bought value by individuals.
    pub prsn_ntby_tr_pbmn: Option<Decimal>,
    /// 외국인 순매수 거래 대금 — net bought value by foreigners.
    pub frgn_ntby_tr_pbmn: Option<Decimal>,
    /// 기관계 순매수 거래 대금 — net bought value by institutions.
    pub orgn_ntby_tr_pbmn: Option<Decimal>,
    /// 개인 매수2 거래량 — buy volume by individuals, shares.
    pub prsn_shnu_vol: Option<i64>,
    /// 외국인 매수2 거래량 — buy volume by foreigners, shares.
    pub frgn_shnu_vol: Option<i64>,
    /// 기관계 매수2 거래량 — buy volume by institutions, shares.
    pub orgn_shnu_vol: Option<i64>,
    /// 개인 매수2 거래 대금 — bought value by individuals.
    pub prsn_shnu_tr_pbmn: Option<Decimal>,
    /// 외국인 매수2 거래 대금 — bought value by foreigners.
    pub frgn_shnu_tr_pbmn: Option<Decimal>,
    /// 기관계 매수2 거래 대금 — bought value by institutions.
    pub orgn_shnu_tr_pbmn: Option<Decimal>,
    /// 개인 매도 거래량 — sell volume by individuals, shares.
    pub prsn_seln_vol: Option<i64>,
    /// 외국인 매도 거래량 — sell volume by foreigners, shares.
    pub frgn_seln_vol: Option<i64>,
    /// 기관계 매도 거래량 — sell volume by institutions, shares.
    pub orgn_seln_vol: Option<i64>,
    /// 개인 매도 거래 대금 — sold value by individuals.
    pub prsn_seln_tr_pbmn: Option<Decimal>,
    /// 외국인 매도 거래 대금 — sold value by foreigners.
    pub frgn_seln_tr_pbmn: Option<Decimal>,
    /// 기관계 매도 거래 대금 — sold value by institutions.
    pub orgn_seln_tr_pbmn: Option<Decimal>,
}

impl FromRow for InquireInvestorOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_clpr: row.decimal("stck_clpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prsn_ntby_qty: row.integer("prsn_ntby_qty"),
            frgn_ntby_qty: row.integer("frgn_ntby_qty"),
            orgn_ntby_qty: row.integer("orgn_ntby_qty"),
            prsn_ntby_tr_pbmn: row.decimal("prsn_ntby_tr_pbmn"),
            frgn_ntby_tr_pbmn: row.decimal("frgn_ntby_tr_pbmn"),
            orgn_ntby_tr_pbmn: row.decimal("orgn_ntby_tr_pbmn"),
            prsn_shnu_vol: row.integer("prsn_shnu_vol"),
            frgn_shnu_vol: row.integer("frgn_shnu_vol"),
            orgn_shnu_vol: row.integer("orgn_shnu_vol"),
            prsn_shnu_tr_pbmn: row.decimal("prsn_shnu_tr_pbmn"),
            frgn_shnu_tr_pbmn: row.decimal("frgn_shnu_tr_pbmn"),
            orgn_shnu_tr_pbmn: row.decimal("orgn_shnu_tr_pbmn"),
            prsn_seln_vol: row.integer("prsn_seln_vol"),
            frgn_seln_vol: row.integer("frgn_seln_vol"),
            orgn_seln_vol: row.integer("orgn_seln_vol"),
            prsn_seln_tr_pbmn: row.decimal("prsn_seln_tr_pbmn"),
            frgn_seln_tr_pbmn: row.decimal("frgn_seln_tr_pbmn"),
            orgn_seln_tr_pbmn: row.decimal("orgn_seln_tr_pbmn"),
        }
    }
}

impl fmt::Debug for InquireInvestorOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireInvestorOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[
                self.prsn_ntby_qty,
                self.frgn_ntby_qty,
                self.orgn_ntby_qty,
                self.prsn_shnu_vol,
                self.frgn_shnu_vol,
                self.orgn_shnu_vol,
                self.prsn_seln_vol,
                self.frgn_seln_vol,
                self.orgn_seln_vol,
            ])
            .decimals(&[
                self.stck_clpr,
                self.prdy_vrss,
                self.prsn_ntby_tr_pbmn,
                self.frgn_ntby_tr_pbmn,
                self.orgn_ntby_tr_pbmn,
                self.prsn_shnu_tr_pbmn,
                self.frgn_shnu_tr_pbmn,
                self.orgn_shnu_tr_pbmn,
                self.prsn_seln_tr_pbmn,
                self.frgn_seln_tr_pbmn,
                self.orgn_seln_tr_pbmn,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
