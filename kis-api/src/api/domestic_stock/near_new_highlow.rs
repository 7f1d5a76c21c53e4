//! 국내주식 신고/신저근접종목 상위 (v1_국내주식-105).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.near_new_highlow",
    title: "국내주식 신고/신저근접종목 상위",
    doc_no: "v1_국내주식-105",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/near-new-highlow",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01870000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_aply_rang_vol", "적용 범위 거래량", 18, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20187")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_input_cnt_1", "입력 수1", 12, None),
        Param::Required("fid_input_cnt_2", "입력 수2", 12, None),
        Param::Required("fid_prc_cls_code", "가격 구분 코드", 10, Some("0")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("fid_aply_rang_prc_1", "적용 범위 가격1", 18, Some("")),
        Param::Required("fid_aply_rang_prc_2", "적용 범위 가격2", 18, Some("")),
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
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("askp", "매도호가"),
                Field::Integer("askp_rsqn1", "매도호가 잔량1"),
                Field::Decimal("bidp", "매수호가"),
                Field::Integer("bidp_rsqn1", "매수호가 잔량1"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("new_hgpr", "신 최고가"),
                Field::Decimal("hprc_near_rate", "고가 근접 비율"),
                Field::Decimal("new_lwpr", "신 최저가"),
                Field::Decimal("lwpr_near_rate", "저가 근접 비율"),
                Field::Decimal("stck_sdpr", "주식 기준가"),
            ],
        ),
    ],
    check: check::<NearNewHighlowResponse>,
};

/// 국내주식 신고/신저근접종목 상위 — stocks near a new high or low: `GET /uapi/domestic-stock/v1/ranking/near-new-highlow`.
///
/// Official document: v1_국내주식-105.
///
/// TR id: real `FHPST01870000`, paper none.
#[doc(alias = "FHPST01870000")]
#[doc(alias = "v1_국내주식-105")]
#[doc(alias = "국내주식 신고/신저근접종목 상위")]
#[derive(Debug, Clone)]
pub struct NearNewHighlow {
    params: Params,
}

impl NearNewHighlow {
    /// Required: `fid_input_cnt_1` 입력 수1 (input count 1, number of days or periods); `fid_input_cnt_2` 입력
    /// 수2 (second input, maximum gap % or sort direction).
    pub fn new(fid_input_cnt_1: impl Into<String>, fid_input_cnt_2: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_cnt_1", fid_input_cnt_1.into());
        params.set("fid_input_cnt_2", fid_input_cnt_2.into());
        Self { params }
    }

    /// 적용 범위 거래량 — minimum volume applied, shares, 0 for all. Default `0`.
    #[must_use]
    pub fn fid_aply_rang_vol(mut self, value: impl Into<Code<codes::FidAplyRangVol>>) -> Self {
        self.params.set_code("fid_aply_rang_vol", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeNearNewHighlow>>) -> Self {
        self.params.set_code("fid_div_cls_code", value.into());
        self
    }

    /// 가격 구분 코드 — upper or lower price limit code. Default `0`.
    #[must_use]
    pub fn fid_prc_cls_code(mut self, value: impl Into<Code<codes::FidPrcClsCodeNearNewHighlow>>) -> Self {
        self.params.set_code("fid_prc_cls_code", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdBulkTransNum>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default `0`.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_cls_code", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default `0`.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<Code<codes::FidTrgtExlsClsCode>>) -> Self {
        self.params.set_code("fid_trgt_exls_cls_code", value.into());
        self
    }

    /// 적용 범위 가격1 — lower bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_aply_rang_prc_1", value.into());
        self
    }

    /// 적용 범위 가격2 — upper bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_aply_rang_prc_2", value.into());
        self
    }
}

impl Endpoint for NearNewHighlow {
    type Response = NearNewHighlowResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for NearNewHighlow {}

/// The reply to [`NearNewHighlow`].
#[non_exhaustive]
pub struct NearNewHighlowResponse {
    /// 응답상세.
    pub output: Vec<NearNewHighlowOutput>,
}

impl fmt::Debug for NearNewHighlowResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NearNewHighlowResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for NearNewHighlowResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct NearNewHighlowOutput {
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
    /// 매도호가 잔량1 — resting ask quantity at level 1.
    pub askp_rsqn1: Option<i64>,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 매수호가 잔량1 — resting bid quantity at level 1.
    pub bidp_rsqn1: Option<i64>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 신 최고가 — new high, KRW.
    pub new_hgpr: Option<Decimal>,
    /// 고가 근접 비율 — distance from the high, %.
    pub hprc_near_rate: Option<Decimal>,
    /// 신 최저가 — new low, KRW.
    pub new_lwpr: Option<Decimal>,
    /// 저가 근접 비율 — distance from the low, %.
    pub lwpr_near_rate: Option<Decimal>,
    /// 주식 기준가 — base price, KRW.
    pub stck_sdpr: Option<Decimal>,
}

impl FromRow for NearNewHighlowOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            askp: row.decimal("askp"),
            askp_rsqn1: row.integer("askp_rsqn1"),
            bidp: row.decimal("bidp"),
            bidp_rsqn1: row.integer("bidp_rsqn1"),
            acml_vol: row.integer("acml_vol"),
            new_hgpr: row.decimal("new_hgpr"),
            hprc_near_rate: row.decimal("hprc_near_rate"),
            new_lwpr: row.decimal("new_lwpr"),
            lwpr_near_rate: row.decimal("lwpr_near_rate"),
            stck_sdpr: row.decimal("stck_sdpr"),
        }
    }
}

impl fmt::Debug for NearNewHighlowOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NearNewHighlowOutput", "output")
            .texts(&[&self.hts_kor_isnm, &self.mksc_shrn_iscd, &self.prdy_vrss_sign])
            .integers(&[self.askp_rsqn1, self.bidp_rsqn1, self.acml_vol])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.askp,
                self.bidp,
                self.new_hgpr,
                self.hprc_near_rate,
                self.new_lwpr,
                self.lwpr_near_rate,
                self.stck_sdpr,
            ])
            .fmt(f)
    }
}
