//! ELW 비교대상종목조회 (국내주식-183).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.compare_stocks",
    title: "ELW 비교대상종목조회",
    doc_no: "국내주식-183",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/compare-stocks",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKEW151701C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11517")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[Field::Text("elw_shrn_iscd", "ELW단축종목코드"), Field::Text("elw_kor_isnm", "ELW한글종목명")],
        ),
    ],
    check: check::<CompareStocksResponse>,
};

/// ELW 비교대상종목조회 — ELWs that can be compared with a stock: `GET /uapi/elw/v1/quotations/compare-stocks`.
///
/// Official document: 국내주식-183.
///
/// TR id: real `FHKEW151701C0`, paper none.
#[doc(alias = "FHKEW151701C0")]
#[doc(alias = "국내주식-183")]
#[doc(alias = "ELW 비교대상종목조회")]
#[derive(Debug, Clone)]
pub struct CompareStocks {
    params: Params,
}

impl CompareStocks {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }
}

impl Endpoint for CompareStocks {
    type Response = CompareStocksResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CompareStocks {}

/// The reply to [`CompareStocks`].
#[non_exhaustive]
pub struct CompareStocksResponse {
    /// 응답상세.
    pub output: Vec<CompareStocksOutput>,
}

impl fmt::Debug for CompareStocksResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompareStocksResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for CompareStocksResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct CompareStocksOutput {
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
    /// ELW한글종목명 — ELW issue name in Korean.
    pub elw_kor_isnm: String,
}

impl FromRow for CompareStocksOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { elw_shrn_iscd: row.text("elw_shrn_iscd"), elw_kor_isnm: row.text("elw_kor_isnm") }
    }
}

impl fmt::Debug for CompareStocksOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompareStocksOutput", "output").texts(&[&self.elw_shrn_iscd, &self.elw_kor_isnm]).fmt(f)
    }
}
