//! 국내옵션전광판_옵션월물리스트 (국내선물-020).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.display_board_option_list",
    title: "국내옵션전광판_옵션월물리스트",
    doc_no: "국내선물-020",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/display-board-option-list",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPIO056104C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("509")),
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("")),
        Param::Required("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", 6, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list("output", &[Field::Text("mtrt_yymm_code", "만기 년월 코드"), Field::Text("mtrt_yymm", "만기 년월")])
            .or(&["output1"]),
    ],
    check: check::<DisplayBoardOptionListResponse>,
};

/// 국내옵션전광판_옵션월물리스트 — months of the option board: `GET /uapi/domestic-futureoption/v1/quotations/display-board-option-list`.
///
/// Official document: 국내선물-020.
///
/// TR id: real `FHPIO056104C0`, paper none.
#[doc(alias = "FHPIO056104C0")]
#[doc(alias = "국내선물-020")]
#[doc(alias = "국내옵션전광판_옵션월물리스트")]
#[derive(Debug, Clone)]
pub struct DisplayBoardOptionList {
    params: Params,
}

impl DisplayBoardOptionList {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default: empty.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 조건 시장 구분 코드 — market class code for the query, blank unless required. Default: empty.
    #[must_use]
    pub fn fid_cond_mrkt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_CLS_CODE", value.into());
        self
    }
}

impl Default for DisplayBoardOptionList {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for DisplayBoardOptionList {
    type Response = DisplayBoardOptionListResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for DisplayBoardOptionList {}

/// The reply to [`DisplayBoardOptionList`].
#[non_exhaustive]
pub struct DisplayBoardOptionListResponse {
    /// 응답상세.
    pub output: Vec<DisplayBoardOptionListOutput>,
}

impl fmt::Debug for DisplayBoardOptionListResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardOptionListResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for DisplayBoardOptionListResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct DisplayBoardOptionListOutput {
    /// 만기 년월 코드 — expiry year and month code.
    pub mtrt_yymm_code: String,
    /// 만기 년월 — expiry year and month.
    pub mtrt_yymm: String,
}

impl FromRow for DisplayBoardOptionListOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { mtrt_yymm_code: row.text("mtrt_yymm_code"), mtrt_yymm: row.text("mtrt_yymm") }
    }
}

impl fmt::Debug for DisplayBoardOptionListOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardOptionListOutput", "output").texts(&[&self.mtrt_yymm_code, &self.mtrt_yymm]).fmt(f)
    }
}
