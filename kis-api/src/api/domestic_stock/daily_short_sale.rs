//! 국내주식 공매도 일별추이 (국내주식-134).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.daily_short_sale",
    title: "국내주식 공매도 일별추이",
    doc_no: "국내주식-134",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/daily-short-sale",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST04830000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_INPUT_DATE_2", "입력날짜2", 10, None),
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("prdy_vol", "전일 거래량"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("stck_clpr", "주식 종가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("stnd_vol_smtn", "기준 거래량 합계"),
                Field::Integer("ssts_cntg_qty", "공매도 체결 수량"),
                Field::Decimal("ssts_vol_rlim", "공매도 거래량 비중"),
                Field::Integer("acml_ssts_cntg_qty", "누적 공매도 체결 수량"),
                Field::Decimal("acml_ssts_cntg_qty_rlim", "누적 공매도 체결 수량 비중"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("stnd_tr_pbmn_smtn", "기준 거래대금 합계"),
                Field::Decimal("ssts_tr_pbmn", "공매도 거래 대금"),
                Field::Decimal("ssts_tr_pbmn_rlim", "공매도 거래대금 비중"),
                Field::Decimal("acml_ssts_tr_pbmn", "누적 공매도 거래 대금"),
                Field::Decimal("acml_ssts_tr_pbmn_rlim", "누적 공매도 거래 대금 비중"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Decimal("avrg_prc", "평균가격"),
            ],
        ),
    ],
    check: check::<DailyShortSaleResponse>,
};

/// 국내주식 공매도 일별추이 — short selling of a stock by day: `GET /uapi/domestic-stock/v1/quotations/daily-short-sale`.
///
/// Official document: 국내주식-134.
///
/// TR id: real `FHPST04830000`, paper none.
#[doc(alias = "FHPST04830000")]
#[doc(alias = "국내주식-134")]
#[doc(alias = "국내주식 공매도 일별추이")]
#[derive(Debug, Clone)]
pub struct DailyShortSale {
    params: Params,
}

impl DailyShortSale {
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
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for DailyShortSale {
    type Response = DailyShortSaleResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for DailyShortSale {}

/// The reply to [`DailyShortSale`].
#[non_exhaustive]
pub struct DailyShortSaleResponse {
    /// 응답상세.
    pub output1: DailyShortSaleOutput1,
    /// 응답상세.
    pub output2: Vec<DailyShortSaleOutput2>,
}

impl fmt::Debug for DailyShortSaleResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailyShortSaleResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for DailyShortSaleResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct DailyShortSaleOutput1 {
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
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
}

impl FromRow for DailyShortSaleOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vol: row.integer("prdy_vol"),
        }
    }
}

impl fmt::Debug for DailyShortSaleOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailyShortSaleOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.prdy_vol])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct DailyShortSaleOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 종가 — closing price, KRW.
    pub stck_clpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 기준 거래량 합계 — total reference volume, shares.
    pub stnd_vol_smtn: Option<Decimal>,
    /// 공매도 체결 수량 — short-sale filled quantity, shares.
    pub ssts_cntg_qty: Option<i64>,
    /// 공매도 거래량 비중 — short-sale share of volume, %.
    pub ssts_vol_rlim: Option<Decimal>,
    /// 누적 공매도 체결 수량 — cumulative short-sale filled quantity, shares.
    pub acml_ssts_cntg_qty: Option<i64>,
    /// 누적 공매도 체결 수량 비중 — cumulative short-sale share of filled quantity, %.
    pub acml_ssts_cntg_qty_rlim: Option<Decimal>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 기준 거래대금 합계 — total reference traded value.
    pub stnd_tr_pbmn_smtn: Option<Decimal>,
    /// 공매도 거래 대금 — short-sale traded value.
    pub ssts_tr_pbmn: Option<Decimal>,
    /// 공매도 거래대금 비중 — short-sale share of traded value, %.
    pub ssts_tr_pbmn_rlim: Option<Decimal>,
    /// 누적 공매도 거래 대금 — cumulative short-sale traded value.
    pub acml_ssts_tr_pbmn: Option<Decimal>,
    /// 누적 공매도 거래 대금 비중 — cumulative short-sale share of traded value, %.
    pub acml_ssts_tr_pbmn_rlim: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 평균가격 — average price, KRW.
    pub avrg_prc: Option<Decimal>,
}

impl FromRow for DailyShortSaleOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_clpr: row.decimal("stck_clpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            stnd_vol_smtn: row.decimal("stnd_vol_smtn"),
            ssts_cntg_qty: row.integer("ssts_cntg_qty"),
            ssts_vol_rlim: row.decimal("ssts_vol_rlim"),
            acml_ssts_cntg_qty: row.integer("acml_ssts_cntg_qty"),
            acml_ssts_cntg_qty_rlim: row.decimal("acml_ssts_cntg_qty_rlim"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            stnd_tr_pbmn_smtn: row.decimal("stnd_tr_pbmn_smtn"),
            ssts_tr_pbmn: row.decimal("ssts_tr_pbmn"),
            ssts_tr_pbmn_rlim: row.decimal("ssts_tr_pbmn_rlim"),
            acml_ssts_tr_pbmn: row.decimal("acml_ssts_tr_pbmn"),
            acml_ssts_tr_pbmn_rlim: row.decimal("acml_ssts_tr_pbmn_rlim"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            avrg_prc: row.decimal("avrg_prc"),
        }
    }
}

impl fmt::Debug for DailyShortSaleOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailyShortSaleOutput2", "output2")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.ssts_cntg_qty, self.acml_ssts_cntg_qty])
            .decimals(&[
                self.stck_clpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stnd_vol_smtn,
                self.ssts_vol_rlim,
                self.acml_ssts_cntg_qty_rlim,
                self.acml_tr_pbmn,
                self.stnd_tr_pbmn_smtn,
                self.ssts_tr_pbmn,
                self.ssts_tr_pbmn_rlim,
                self.acml_ssts_tr_pbmn,
                self.acml_ssts_tr_pbmn_rlim,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.avrg_prc,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
