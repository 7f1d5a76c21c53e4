//! 국내주식 예상체결 상승/하락상위 (v1_국내주식-103).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.exp_trans_updown",
    title: "국내주식 예상체결 상승/하락상위",
    doc_no: "v1_국내주식-103",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/exp-trans-updown",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01820000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20182")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_aply_rang_prc_1", "적용 범위 가격1", 18, Some("")),
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
        Param::Required("fid_pbmn", "거래대금", 18, Some("")),
        Param::Required("fid_blng_cls_code", "소속 구분 코드", 2, Some("0")),
        Param::Required("fid_mkop_cls_code", "장운영 구분 코드", 2, Some("0")),
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
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("stck_sdpr", "주식 기준가"),
                Field::Integer("seln_rsqn", "매도 잔량"),
                Field::Decimal("askp", "매도호가"),
                Field::Decimal("bidp", "매수호가"),
                Field::Integer("shnu_rsqn", "매수2 잔량"),
                Field::Integer("cntg_vol", "체결 거래량"),
                Field::Decimal("antc_tr_pbmn", "체결 거래대금"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
            ],
        ),
    ],
    check: check::<ExpTransUpdownResponse>,
};

/// 국내주식 예상체결 상승/하락상위 — ranking by expected rise or fall: `GET /uapi/domestic-stock/v1/ranking/exp-trans-updown`.
///
/// Official document: v1_국내주식-103.
///
/// TR id: real `FHPST01820000`, paper none.
#[doc(alias = "FHPST01820000")]
#[doc(alias = "v1_국내주식-103")]
#[doc(alias = "국내주식 예상체결 상승/하락상위")]
#[derive(Debug, Clone)]
pub struct ExpTransUpdown {
    params: Params,
}

impl ExpTransUpdown {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdBulkTransNum>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeExpTransUpdown>>) -> Self {
        self.params.set_code("fid_div_cls_code", value.into());
        self
    }

    /// 적용 범위 가격1 — lower bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_aply_rang_prc_1", value.into());
        self
    }

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_vol_cnt", value.into());
        self
    }

    /// 거래대금 — minimum traded value, blank for all, 1,000 KRW. Default: empty.
    #[must_use]
    pub fn fid_pbmn(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_pbmn", value.into());
        self
    }

    /// 소속 구분 코드 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_blng_cls_code", value.into());
        self
    }

    /// 장운영 구분 코드 — market operation class code. Default `0`.
    #[must_use]
    pub fn fid_mkop_cls_code(mut self, value: impl Into<Code<codes::FidMkopClsCodeExpTransUpdown>>) -> Self {
        self.params.set_code("fid_mkop_cls_code", value.into());
        self
    }
}

impl Default for ExpTransUpdown {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for ExpTransUpdown {
    type Response = ExpTransUpdownResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ExpTransUpdown {}

/// The reply to [`ExpTransUpdown`].
#[non_exhaustive]
pub struct ExpTransUpdownResponse {
    /// 응답상세.
    pub output: Vec<ExpTransUpdownOutput>,
}

impl fmt::Debug for ExpTransUpdownResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpTransUpdownResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ExpTransUpdownResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ExpTransUpdownOutput {
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
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
    /// 주식 기준가 — base price, KRW.
    pub stck_sdpr: Option<Decimal>,
    /// 매도 잔량 — resting sell quantity, shares.
    pub seln_rsqn: Option<i64>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 매수2 잔량 — resting buy quantity, shares.
    pub shnu_rsqn: Option<i64>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 체결 거래대금 — expected traded value.
    pub antc_tr_pbmn: Option<Decimal>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
}

impl FromRow for ExpTransUpdownOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            stck_sdpr: row.decimal("stck_sdpr"),
            seln_rsqn: row.integer("seln_rsqn"),
            askp: row.decimal("askp"),
            bidp: row.decimal("bidp"),
            shnu_rsqn: row.integer("shnu_rsqn"),
            cntg_vol: row.integer("cntg_vol"),
            antc_tr_pbmn: row.decimal("antc_tr_pbmn"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
        }
    }
}

impl fmt::Debug for ExpTransUpdownOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpTransUpdownOutput", "output")
            .texts(&[&self.stck_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.seln_rsqn, self.shnu_rsqn, self.cntg_vol, self.total_askp_rsqn, self.total_bidp_rsqn])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_sdpr,
                self.askp,
                self.bidp,
                self.antc_tr_pbmn,
            ])
            .fmt(f)
    }
}
