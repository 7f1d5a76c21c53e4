//! 국내옵션전광판_선물 (국내선물-023).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.display_board_futures",
    title: "국내옵션전광판_선물",
    doc_no: "국내선물-023",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/display-board-futures",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPIF05030200", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("F")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20503")),
        Param::Required("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", 6, Some("")),
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
                Field::Text("futs_shrn_iscd", "선물 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("futs_prpr", "선물 현재가"),
                Field::Decimal("futs_prdy_vrss", "선물 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("futs_prdy_ctrt", "선물 전일 대비율"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("futs_askp", "선물 매도호가"),
                Field::Decimal("futs_bidp", "선물 매수호가"),
                Field::Integer("hts_otst_stpl_qty", "HTS 미결제 약정 수량"),
                Field::Decimal("futs_hgpr", "선물 최고가"),
                Field::Decimal("futs_lwpr", "선물 최저가"),
                Field::Integer("hts_rmnn_dynu", "HTS잔존일수"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Decimal("futs_antc_cnpr", "선물예상체결가"),
                Field::Decimal("futs_antc_cntg_vrss", "선물예상체결대비"),
                Field::Text("antc_cntg_vrss_sign", "예상 체결 대비 부호"),
                Field::Decimal("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<DisplayBoardFuturesResponse>,
};

/// 국내옵션전광판_선물 — board of futures: `GET /uapi/domestic-futureoption/v1/quotations/display-board-futures`.
///
/// Official document: 국내선물-023.
///
/// TR id: real `FHPIF05030200`, paper none.
#[doc(alias = "FHPIF05030200")]
#[doc(alias = "국내선물-023")]
#[doc(alias = "국내옵션전광판_선물")]
#[derive(Debug, Clone)]
pub struct DisplayBoardFutures {
    params: Params,
}

impl DisplayBoardFutures {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `F`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 조건 시장 구분 코드 — market class code for the query, blank unless required. Default: empty.
    #[must_use]
    pub fn fid_cond_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidCondMrktClsCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_CLS_CODE", value.into());
        self
    }
}

impl Default for DisplayBoardFutures {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for DisplayBoardFutures {
    type Response = DisplayBoardFuturesResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for DisplayBoardFutures {}

/// The reply to [`DisplayBoardFutures`].
#[non_exhaustive]
pub struct DisplayBoardFuturesResponse {
    /// 응답상세.
    pub output: Vec<DisplayBoardFuturesOutput>,
}

impl fmt::Debug for DisplayBoardFuturesResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardFuturesResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for DisplayBoardFuturesResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct DisplayBoardFuturesOutput {
    /// 선물 단축 종목코드 — futures short issue code.
    pub futs_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 선물 현재가 — futures current price.
    pub futs_prpr: Option<Decimal>,
    /// 선물 전일 대비 — futures change from the previous close.
    pub futs_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 선물 전일 대비율 — futures change from the previous close, %.
    pub futs_prdy_ctrt: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 선물 매도호가 — futures ask price.
    pub futs_askp: Option<Decimal>,
    /// 선물 매수호가 — futures bid price.
    pub futs_bidp: Option<Decimal>,
    /// HTS 미결제 약정 수량 — open interest, contracts.
    pub hts_otst_stpl_qty: Option<i64>,
    /// 선물 최고가 — futures day high.
    pub futs_hgpr: Option<Decimal>,
    /// 선물 최저가 — futures day low.
    pub futs_lwpr: Option<Decimal>,
    /// HTS잔존일수 — remaining days to expiry.
    pub hts_rmnn_dynu: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 선물예상체결가 — futures expected match price.
    pub futs_antc_cnpr: Option<Decimal>,
    /// 선물예상체결대비 — futures expected match price change.
    pub futs_antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: String,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
}

impl FromRow for DisplayBoardFuturesOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            futs_shrn_iscd: row.text("futs_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            futs_prpr: row.decimal("futs_prpr"),
            futs_prdy_vrss: row.decimal("futs_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            futs_prdy_ctrt: row.decimal("futs_prdy_ctrt"),
            hts_thpr: row.decimal("hts_thpr"),
            acml_vol: row.integer("acml_vol"),
            futs_askp: row.decimal("futs_askp"),
            futs_bidp: row.decimal("futs_bidp"),
            hts_otst_stpl_qty: row.integer("hts_otst_stpl_qty"),
            futs_hgpr: row.decimal("futs_hgpr"),
            futs_lwpr: row.decimal("futs_lwpr"),
            hts_rmnn_dynu: row.integer("hts_rmnn_dynu"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            futs_antc_cnpr: row.decimal("futs_antc_cnpr"),
            futs_antc_cntg_vrss: row.decimal("futs_antc_cntg_vrss"),
            antc_cntg_vrss_sign: row.text("antc_cntg_vrss_sign"),
            antc_cntg_prdy_ctrt: row.decimal("antc_cntg_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for DisplayBoardFuturesOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardFuturesOutput", "output")
            .texts(&[&self.futs_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign, &self.antc_cntg_vrss_sign])
            .integers(&[
                self.acml_vol,
                self.hts_otst_stpl_qty,
                self.hts_rmnn_dynu,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
            ])
            .decimals(&[
                self.futs_prpr,
                self.futs_prdy_vrss,
                self.futs_prdy_ctrt,
                self.hts_thpr,
                self.futs_askp,
                self.futs_bidp,
                self.futs_hgpr,
                self.futs_lwpr,
                self.futs_antc_cnpr,
                self.futs_antc_cntg_vrss,
                self.antc_cntg_prdy_ctrt,
            ])
            .fmt(f)
    }
}
