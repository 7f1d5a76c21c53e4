//! 국내주식 상하한가 포착 (국내주식-190).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.capture_uplowprice",
    title: "국내주식 상하한가 포착",
    doc_no: "국내주식-190",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/capture-uplowprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST130000C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11300")),
        Param::Required("FID_PRC_CLS_CODE", "상하한가 구분코드", 2, Some("0")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_TRGT_CLS_CODE", "대상 구분 코드", 32, Some("")),
        Param::Required("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", 32, Some("")),
        Param::Required("FID_INPUT_PRICE_1", "입력 가격1", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "입력 가격2", 12, Some("")),
        Param::Required("FID_VOL_CNT", "거래량 수", 12, Some("")),
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
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Integer("askp_rsqn1", "매도호가 잔량1"),
                Field::Integer("bidp_rsqn1", "매수호가 잔량1"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Integer("seln_cnqn", "매도체결량"),
                Field::Integer("shnu_cnqn", "매수2체결량"),
                Field::Decimal("stck_llam", "주식 하한가"),
                Field::Decimal("stck_mxpr", "주식 상한가"),
                Field::Decimal("prdy_vrss_vol_rate", "전일 대비 거래량 비율"),
            ],
        ),
    ],
    check: check::<CaptureUplowpriceResponse>,
};

/// 국내주식 상하한가 포착 — stocks at or near their price limits: `GET /uapi/domestic-stock/v1/quotations/capture-uplowprice`.
///
/// Official document: 국내주식-190.
///
/// TR id: real `FHKST130000C0`, paper none.
#[doc(alias = "FHKST130000C0")]
#[doc(alias = "국내주식-190")]
#[doc(alias = "국내주식 상하한가 포착")]
#[derive(Debug, Clone)]
pub struct CaptureUplowprice {
    params: Params,
}

impl CaptureUplowprice {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 상하한가 구분코드 — upper or lower price limit code. Default `0`.
    #[must_use]
    pub fn fid_prc_cls_code(mut self, value: impl Into<Code<codes::FidPrcClsCode>>) -> Self {
        self.params.set_code("FID_PRC_CLS_CODE", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeCaptureUplowprice>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdCaptureUplowprice>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default: empty.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_CLS_CODE", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default: empty.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_EXLS_CLS_CODE", value.into());
        self
    }

    /// 입력 가격1 — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_1", value.into());
        self
    }

    /// 입력 가격2 — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_2", value.into());
        self
    }

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL_CNT", value.into());
        self
    }
}

impl Default for CaptureUplowprice {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for CaptureUplowprice {
    type Response = CaptureUplowpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CaptureUplowprice {}

/// The reply to [`CaptureUplowprice`].
#[non_exhaustive]
pub struct CaptureUplowpriceResponse {
    /// 응답상세.
    pub output: Vec<CaptureUplowpriceOutput>,
}

impl fmt::Debug for CaptureUplowpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CaptureUplowpriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for CaptureUplowpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct CaptureUplowpriceOutput {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
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
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 매도호가 잔량1 — resting ask quantity at level 1.
    pub askp_rsqn1: Option<i64>,
    /// 매수호가 잔량1 — resting bid quantity at level 1.
    pub bidp_rsqn1: Option<i64>,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 매도체결량 — sell filled quantity, shares.
    pub seln_cnqn: Option<i64>,
    /// 매수2체결량 — buy filled quantity, shares.
    pub shnu_cnqn: Option<i64>,
    /// 주식 하한가 — lower price limit, KRW.
    pub stck_llam: Option<Decimal>,
    /// 주식 상한가 — upper price limit, KRW.
    pub stck_mxpr: Option<Decimal>,
    /// 전일 대비 거래량 비율 — volume relative to the previous day, %.
    pub prdy_vrss_vol_rate: Option<Decimal>,
}

impl FromRow for CaptureUplowpriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            askp_rsqn1: row.integer("askp_rsqn1"),
            bidp_rsqn1: row.integer("bidp_rsqn1"),
            prdy_vol: row.integer("prdy_vol"),
            seln_cnqn: row.integer("seln_cnqn"),
            shnu_cnqn: row.integer("shnu_cnqn"),
            stck_llam: row.decimal("stck_llam"),
            stck_mxpr: row.decimal("stck_mxpr"),
            prdy_vrss_vol_rate: row.decimal("prdy_vrss_vol_rate"),
        }
    }
}

impl fmt::Debug for CaptureUplowpriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CaptureUplowpriceOutput", "output")
            .texts(&[&self.mksc_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[
                self.acml_vol,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.askp_rsqn1,
                self.bidp_rsqn1,
                self.prdy_vol,
                self.seln_cnqn,
                self.shnu_cnqn,
            ])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_llam,
                self.stck_mxpr,
                self.prdy_vrss_vol_rate,
            ])
            .fmt(f)
    }
}
