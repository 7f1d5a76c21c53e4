//! ELW LP매매추이 (국내주식-182).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.lp_trade_trend",
    title: "ELW LP매매추이",
    doc_no: "국내주식-182",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/lp-trade-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW03760000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Decimal("stck_cnvr_rate", "주식전환비율"),
                Field::Decimal("prit", "패리티"),
                Field::Decimal("lvrg_val", "레버리지값"),
                Field::Decimal("gear", "기어링"),
                Field::Decimal("prls_qryr_rate", "손익분기비율"),
                Field::Decimal("cfp", "자본지지점"),
                Field::Decimal("invl_val", "내재가치값"),
                Field::Decimal("tmvl_val", "시간가치값"),
                Field::Decimal("acpr", "행사가"),
                Field::Decimal("elw_ko_barrier", "조기종료발생기준가격"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("lp_seln_qty", "LP매도수량"),
                Field::Decimal("lp_seln_avrg_unpr", "LP매도평균단가"),
                Field::Integer("lp_shnu_qty", "LP매수수량"),
                Field::Decimal("lp_shnu_avrg_unpr", "LP매수평균단가"),
                Field::Decimal("lp_hvol", "LP보유량"),
                Field::Decimal("lp_hldn_rate", "LP보유비율"),
                Field::Integer("prsn_deal_qty", "개인매매수량"),
                Field::Decimal("apprch_rate", "접근도"),
            ],
        ),
    ],
    check: check::<LpTradeTrendResponse>,
};

/// ELW LP매매추이 — trading of an ELW's liquidity provider: `GET /uapi/elw/v1/quotations/lp-trade-trend`.
///
/// Official document: 국내주식-182.
///
/// TR id: real `FHPEW03760000`, paper none.
#[doc(alias = "FHPEW03760000")]
#[doc(alias = "국내주식-182")]
#[doc(alias = "ELW LP매매추이")]
#[derive(Debug, Clone)]
pub struct LpTradeTrend {
    params: Params,
}

impl LpTradeTrend {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for LpTradeTrend {
    type Response = LpTradeTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for LpTradeTrend {}

/// The reply to [`LpTradeTrend`].
#[non_exhaustive]
pub struct LpTradeTrendResponse {
    /// 응답상세.
    pub output1: LpTradeTrendOutput1,
    /// 응답상세.
    pub output2: Vec<LpTradeTrendOutput2>,
}

impl fmt::Debug for LpTradeTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LpTradeTrendResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for LpTradeTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct LpTradeTrendOutput1 {
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 주식전환비율 — conversion ratio.
    pub stck_cnvr_rate: Option<Decimal>,
    /// 패리티 — parity, %.
    pub prit: Option<Decimal>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
    /// 기어링 — gearing, times.
    pub gear: Option<Decimal>,
    /// 손익분기비율 — break-even rate, %.
    pub prls_qryr_rate: Option<Decimal>,
    /// 자본지지점 — capital fulcrum point, %.
    pub cfp: Option<Decimal>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 조기종료발생기준가격 — early termination (knock-out) barrier price.
    pub elw_ko_barrier: Option<Decimal>,
}

impl FromRow for LpTradeTrendOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vol: row.integer("prdy_vol"),
            stck_cnvr_rate: row.decimal("stck_cnvr_rate"),
            prit: row.decimal("prit"),
            lvrg_val: row.decimal("lvrg_val"),
            gear: row.decimal("gear"),
            prls_qryr_rate: row.decimal("prls_qryr_rate"),
            cfp: row.decimal("cfp"),
            invl_val: row.decimal("invl_val"),
            tmvl_val: row.decimal("tmvl_val"),
            acpr: row.decimal("acpr"),
            elw_ko_barrier: row.decimal("elw_ko_barrier"),
        }
    }
}

impl fmt::Debug for LpTradeTrendOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LpTradeTrendOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.prdy_vol])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_cnvr_rate,
                self.prit,
                self.lvrg_val,
                self.gear,
                self.prls_qryr_rate,
                self.cfp,
                self.invl_val,
                self.tmvl_val,
                self.acpr,
                self.elw_ko_barrier,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct LpTradeTrendOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// LP매도수량 — LP selling quantity.
    pub lp_seln_qty: Option<i64>,
    /// LP매도평균단가 — LP average selling price, KRW.
    pub lp_seln_avrg_unpr: Option<Decimal>,
    /// LP매수수량 — LP buying quantity.
    pub lp_shnu_qty: Option<i64>,
    /// LP매수평균단가 — LP average buying price, KRW.
    pub lp_shnu_avrg_unpr: Option<Decimal>,
    /// LP보유량 — quantity held by LPs.
    pub lp_hvol: Option<Decimal>,
    /// LP보유비율 — LP holding ratio, %.
    pub lp_hldn_rate: Option<Decimal>,
    /// 개인매매수량 — quantity traded by individuals.
    pub prsn_deal_qty: Option<i64>,
    /// 접근도 — approach rate, %.
    pub apprch_rate: Option<Decimal>,
}

impl FromRow for LpTradeTrendOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            lp_seln_qty: row.integer("lp_seln_qty"),
            lp_seln_avrg_unpr: row.decimal("lp_seln_avrg_unpr"),
            lp_shnu_qty: row.integer("lp_shnu_qty"),
            lp_shnu_avrg_unpr: row.decimal("lp_shnu_avrg_unpr"),
            lp_hvol: row.decimal("lp_hvol"),
            lp_hldn_rate: row.decimal("lp_hldn_rate"),
            prsn_deal_qty: row.integer("prsn_deal_qty"),
            apprch_rate: row.decimal("apprch_rate"),
        }
    }
}

impl fmt::Debug for LpTradeTrendOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LpTradeTrendOutput2", "output2")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.lp_seln_qty, self.lp_shnu_qty, self.prsn_deal_qty])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.lp_seln_avrg_unpr,
                self.lp_shnu_avrg_unpr,
                self.lp_hvol,
                self.lp_hldn_rate,
                self.apprch_rate,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
