//! 회원사 실시간 매매동향(틱) (국내주식-163).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.frgnmem_trade_trend",
    title: "회원사 실시간 매매동향(틱)",
    doc_no: "국내주식-163",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/frgnmem-trade-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST04320000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "화면분류코드", 5, Some("20432")),
        Param::Required("FID_INPUT_ISCD", "종목코드", 12, None),
        Param::Required("FID_INPUT_ISCD_2", "회원사코드", 10, None),
        Param::Required("FID_MRKT_CLS_CODE", "시장 구분 코드", 2, Some("A")),
        Param::Required("FID_VOL_CNT", "거래량", 12, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output1",
            &[Field::Integer("total_seln_qty", "총매도수량"), Field::Integer("total_shnu_qty", "총매수2수량")],
        ),
        list(
            "output2",
            &[
                Field::Time("bsop_hour", "영업 시간"),
                Field::Text("mbcr_name", "회원사명"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Integer("cntg_vol", "체결 거래량"),
                Field::Integer("acml_ntby_qty", "누적순매수수량"),
                Field::Integer("glob_ntby_qty", "외국계순매수수량"),
                Field::Decimal("frgn_ntby_qty_icdc", "외국인순매수수량증감"),
            ],
        ),
    ],
    check: check::<FrgnmemTradeTrendResponse>,
};

/// 회원사 실시간 매매동향(틱) — trades of a member firm, tick by tick: `GET /uapi/domestic-stock/v1/quotations/frgnmem-trade-trend`.
///
/// Official document: 국내주식-163.
///
/// TR id: real `FHPST04320000`, paper none.
#[doc(alias = "FHPST04320000")]
#[doc(alias = "국내주식-163")]
#[doc(alias = "회원사 실시간 매매동향(틱)")]
#[derive(Debug, Clone)]
pub struct FrgnmemTradeTrend {
    params: Params,
}

impl FrgnmemTradeTrend {
    /// Required: `fid_input_iscd` 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_iscd_2` 회원사코드
    /// (issue code to query 2).
    pub fn new(fid_input_iscd: impl Into<String>, fid_input_iscd_2: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_ISCD_2", fid_input_iscd_2.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 시장 구분 코드 — market class code. Default `A`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidMrktClsCodeFrgnmemTradeTrend>>) -> Self {
        self.params.set_code("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// 거래량 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL_CNT", value.into());
        self
    }
}

impl Endpoint for FrgnmemTradeTrend {
    type Response = FrgnmemTradeTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FrgnmemTradeTrend {}

/// The reply to [`FrgnmemTradeTrend`].
#[non_exhaustive]
pub struct FrgnmemTradeTrendResponse {
    /// 응답상세.
    pub output1: Vec<FrgnmemTradeTrendOutput1>,
    /// 응답상세.
    pub output2: Vec<FrgnmemTradeTrendOutput2>,
}

impl fmt::Debug for FrgnmemTradeTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FrgnmemTradeTrendResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for FrgnmemTradeTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.list("output2") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct FrgnmemTradeTrendOutput1 {
    /// 총매도수량 — total sell quantity, shares.
    pub total_seln_qty: Option<i64>,
    /// 총매수2수량 — total buy quantity, shares.
    pub total_shnu_qty: Option<i64>,
}

impl FromRow for FrgnmemTradeTrendOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { total_seln_qty: row.integer("total_seln_qty"), total_shnu_qty: row.integer("total_shnu_qty") }
    }
}

impl fmt::Debug for FrgnmemTradeTrendOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FrgnmemTradeTrendOutput1", "output1").integers(&[self.total_seln_qty, self.total_shnu_qty]).fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct FrgnmemTradeTrendOutput2 {
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 회원사명 — member firm (broker) name.
    pub mbcr_name: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 누적순매수수량 — cumulative net bought quantity, shares.
    pub acml_ntby_qty: Option<i64>,
    /// 외국계순매수수량 — net buying through foreign brokers, shares.
    pub glob_ntby_qty: Option<i64>,
    /// 외국인순매수수량증감 — change in net buying by foreigners, shares.
    pub frgn_ntby_qty_icdc: Option<Decimal>,
}

impl FromRow for FrgnmemTradeTrendOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_hour: row.time("bsop_hour"),
            mbcr_name: row.text("mbcr_name"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            cntg_vol: row.integer("cntg_vol"),
            acml_ntby_qty: row.integer("acml_ntby_qty"),
            glob_ntby_qty: row.integer("glob_ntby_qty"),
            frgn_ntby_qty_icdc: row.decimal("frgn_ntby_qty_icdc"),
        }
    }
}

impl fmt::Debug for FrgnmemTradeTrendOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FrgnmemTradeTrendOutput2", "output2")
            .texts(&[&self.mbcr_name, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.cntg_vol, self.acml_ntby_qty, self.glob_ntby_qty])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.frgn_ntby_qty_icdc])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
