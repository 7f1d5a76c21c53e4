//! 종목별 외국계 순매수추이 (국내주식-164).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.frgnmem_pchs_trend",
    title: "종목별 외국계 순매수추이",
    doc_no: "국내주식-164",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/frgnmem-pchs-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST644400C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_ISCD_2", "조건화면분류코드", 8, Some("99999")),
        Param::Required("FID_COND_MRKT_DIV_CODE", "시장구분코드", 10, Some("J")),
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
                Field::Time("bsop_hour", "영업 시간"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("frgn_seln_vol", "외국인 매도 거래량"),
                Field::Integer("frgn_shnu_vol", "외국인 매수2 거래량"),
                Field::Integer("glob_ntby_qty", "외국계순매수수량"),
                Field::Decimal("frgn_ntby_qty_icdc", "외국인순매수수량증감"),
            ],
        ),
    ],
    check: check::<FrgnmemPchsTrendResponse>,
};

/// 종목별 외국계 순매수추이 — course of foreign members' net buying of a stock: `GET /uapi/domestic-stock/v1/quotations/frgnmem-pchs-trend`.
///
/// Official document: 국내주식-164.
///
/// TR id: real `FHKST644400C0`, paper none.
#[doc(alias = "FHKST644400C0")]
#[doc(alias = "국내주식-164")]
#[doc(alias = "종목별 외국계 순매수추이")]
#[derive(Debug, Clone)]
pub struct FrgnmemPchsTrend {
    params: Params,
}

impl FrgnmemPchsTrend {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건화면분류코드 — issue code to query 2. Default `99999`.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD_2", value.into());
        self
    }

    /// 시장구분코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for FrgnmemPchsTrend {
    type Response = FrgnmemPchsTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FrgnmemPchsTrend {}

/// The reply to [`FrgnmemPchsTrend`].
#[non_exhaustive]
pub struct FrgnmemPchsTrendResponse {
    /// 응답상세.
    pub output: Vec<FrgnmemPchsTrendOutput>,
}

impl fmt::Debug for FrgnmemPchsTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FrgnmemPchsTrendResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FrgnmemPchsTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FrgnmemPchsTrendOutput {
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
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
    /// 외국인 매도 거래량 — sell volume by foreigners, shares.
    pub frgn_seln_vol: Option<i64>,
    /// 외국인 매수2 거래량 — buy volume by foreigners, shares.
    pub frgn_shnu_vol: Option<i64>,
    /// 외국계순매수수량 — net buying through foreign brokers, shares.
    pub glob_ntby_qty: Option<i64>,
    /// 외국인순매수수량증감 — change in net buying by foreigners, shares.
    pub frgn_ntby_qty_icdc: Option<Decimal>,
}

impl FromRow for FrgnmemPchsTrendOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_hour: row.time("bsop_hour"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            frgn_seln_vol: row.integer("frgn_seln_vol"),
            frgn_shnu_vol: row.integer("frgn_shnu_vol"),
            glob_ntby_qty: row.integer("glob_ntby_qty"),
            frgn_ntby_qty_icdc: row.decimal("frgn_ntby_qty_icdc"),
        }
    }
}

impl fmt::Debug for FrgnmemPchsTrendOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FrgnmemPchsTrendOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.frgn_seln_vol, self.frgn_shnu_vol, self.glob_ntby_qty])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt, self.frgn_ntby_qty_icdc])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
