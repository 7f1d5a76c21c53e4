//! 국내선물 기초자산 시세 (국내선물-021).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.display_board_top",
    title: "국내선물 기초자산 시세",
    doc_no: "국내선물-021",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/display-board-top",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPIF05030000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("F")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_COND_MRKT_DIV_CODE1", "조건 시장 분류 코드", 2, Some("")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("")),
        Param::Required("FID_MTRT_CNT", "만기 수", 11, Some("")),
        Param::Required("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", 6, Some("")),
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
                Field::Decimal("unas_prpr", "기초자산현재가"),
                Field::Decimal("unas_prdy_vrss", "기초자산 전일 대비"),
                Field::Text("unas_prdy_vrss_sign", "기초자산 전일 대비 부호"),
                Field::Decimal("unas_prdy_ctrt", "기초자산 전일 대비율"),
                Field::Integer("unas_acml_vol", "기초자산누적거래량"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("futs_prpr", "선물 현재가"),
                Field::Decimal("futs_prdy_vrss", "선물 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("futs_prdy_ctrt", "선물 전일 대비율"),
            ],
        ),
        list("output2", &[Field::Integer("hts_rmnn_dynu", "HTS잔존일수")]),
    ],
    check: check::<DisplayBoardTopResponse>,
};

/// 국내선물 기초자산 시세 — underlying assets of domestic futures: `GET /uapi/domestic-futureoption/v1/quotations/display-board-top`.
///
/// Official document: 국내선물-021.
///
/// TR id: real `FHPIF05030000`, paper none.
#[doc(alias = "FHPIF05030000")]
#[doc(alias = "국내선물-021")]
#[doc(alias = "국내선물 기초자산 시세")]
#[derive(Debug, Clone)]
pub struct DisplayBoardTop {
    params: Params,
}

impl DisplayBoardTop {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `F`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market class code 1, blank. Default: empty.
    #[must_use]
    pub fn fid_cond_mrkt_div_code1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE1", value.into());
        self
    }

    /// 조건 화면 분류 코드 — screen code for the query. Default: empty.
    #[must_use]
    pub fn fid_cond_scr_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_SCR_DIV_CODE", value.into());
        self
    }

    /// 만기 수 — expiry selector, expiry month or option product code. Default: empty.
    #[must_use]
    pub fn fid_mtrt_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_MTRT_CNT", value.into());
        self
    }

    /// 조건 시장 구분 코드 — market class code for the query, blank unless required. Default: empty.
    #[must_use]
    pub fn fid_cond_mrkt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for DisplayBoardTop {
    type Response = DisplayBoardTopResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for DisplayBoardTop {}

/// The reply to [`DisplayBoardTop`].
#[non_exhaustive]
pub struct DisplayBoardTopResponse {
    /// 응답상세.
    pub output1: DisplayBoardTopOutput1,
    /// 응답상세.
    pub output2: Vec<DisplayBoardTopOutput2>,
}

impl fmt::Debug for DisplayBoardTopResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardTopResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for DisplayBoardTopResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct DisplayBoardTopOutput1 {
    /// 기초자산현재가 — underlying asset current price.
    pub unas_prpr: Option<Decimal>,
    /// 기초자산 전일 대비 — underlying asset change from the previous close.
    pub unas_prdy_vrss: Option<Decimal>,
    /// 기초자산 전일 대비 부호 — sign code of the underlying asset change.
    pub unas_prdy_vrss_sign: String,
    /// 기초자산 전일 대비율 — underlying asset change from the previous close, %.
    pub unas_prdy_ctrt: Option<Decimal>,
    /// 기초자산누적거래량 — underlying cumulative volume.
    pub unas_acml_vol: Option<i64>,
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
}

impl FromRow for DisplayBoardTopOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            unas_prpr: row.decimal("unas_prpr"),
            unas_prdy_vrss: row.decimal("unas_prdy_vrss"),
            unas_prdy_vrss_sign: row.text("unas_prdy_vrss_sign"),
            unas_prdy_ctrt: row.decimal("unas_prdy_ctrt"),
            unas_acml_vol: row.integer("unas_acml_vol"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            futs_prpr: row.decimal("futs_prpr"),
            futs_prdy_vrss: row.decimal("futs_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            futs_prdy_ctrt: row.decimal("futs_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for DisplayBoardTopOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardTopOutput1", "output1")
            .texts(&[&self.unas_prdy_vrss_sign, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.unas_acml_vol])
            .decimals(&[
                self.unas_prpr,
                self.unas_prdy_vrss,
                self.unas_prdy_ctrt,
                self.futs_prpr,
                self.futs_prdy_vrss,
                self.futs_prdy_ctrt,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct DisplayBoardTopOutput2 {
    /// HTS잔존일수 — remaining days to expiry.
    pub hts_rmnn_dynu: Option<i64>,
}

impl FromRow for DisplayBoardTopOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { hts_rmnn_dynu: row.integer("hts_rmnn_dynu") }
    }
}

impl fmt::Debug for DisplayBoardTopOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardTopOutput2", "output2").integers(&[self.hts_rmnn_dynu]).fmt(f)
    }
}
