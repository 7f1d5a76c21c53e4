//! HTS조회상위20종목 (국내주식-214).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.hts_top_view",
    title: "HTS조회상위20종목",
    doc_no: "국내주식-214",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/hts-top-view",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHMCM000100C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list("output1", &[Field::Text("mrkt_div_cls_code", "시장구분"), Field::Text("mksc_shrn_iscd", "종목코드")]),
    ],
    check: check::<HtsTopViewResponse>,
};

/// HTS조회상위20종목 — the twenty stocks most looked at: `GET /uapi/domestic-stock/v1/ranking/hts-top-view`.
///
/// Official document: 국내주식-214.
///
/// TR id: real `HHMCM000100C0`, paper none.
#[doc(alias = "HHMCM000100C0")]
#[doc(alias = "국내주식-214")]
#[doc(alias = "HTS조회상위20종목")]
#[derive(Debug, Clone)]
pub struct HtsTopView {
    params: Params,
}

impl HtsTopView {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }
}

impl Default for HtsTopView {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for HtsTopView {
    type Response = HtsTopViewResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for HtsTopView {}

/// The reply to [`HtsTopView`].
#[non_exhaustive]
pub struct HtsTopViewResponse {
    /// 응답상세.
    pub output1: Vec<HtsTopViewOutput1>,
}

impl fmt::Debug for HtsTopViewResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("HtsTopViewResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for HtsTopViewResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct HtsTopViewOutput1 {
    /// 시장구분 — market or issue class of the query.
    pub mrkt_div_cls_code: String,
    /// 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
}

impl FromRow for HtsTopViewOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { mrkt_div_cls_code: row.text("mrkt_div_cls_code"), mksc_shrn_iscd: row.text("mksc_shrn_iscd") }
    }
}

impl fmt::Debug for HtsTopViewOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("HtsTopViewOutput1", "output1").texts(&[&self.mrkt_div_cls_code, &self.mksc_shrn_iscd]).fmt(f)
    }
}
