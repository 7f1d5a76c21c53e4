//! ELW 기초자산 목록조회 (국내주식-185).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.udrl_asset_list",
    title: "ELW 기초자산 목록조회",
    doc_no: "국내주식-185",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/udrl-asset-list",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKEW154100C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11541")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("00000")),
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
                Field::Text("unas_shrn_iscd", "기초자산단축종목코드"),
                Field::Text("unas_isnm", "기초자산종목명"),
                Field::Decimal("unas_prpr", "기초자산현재가"),
                Field::Decimal("unas_prdy_vrss", "기초자산 전일 대비"),
                Field::Text("unas_prdy_vrss_sign", "기초자산 전일 대비 부호"),
                Field::Decimal("unas_prdy_ctrt", "기초자산 전일 대비율"),
            ],
        ),
    ],
    check: check::<UdrlAssetListResponse>,
};

/// ELW 기초자산 목록조회 — underlying assets of ELWs: `GET /uapi/elw/v1/quotations/udrl-asset-list`.
///
/// Official document: 국내주식-185.
///
/// TR id: real `FHKEW154100C0`, paper none.
#[doc(alias = "FHKEW154100C0")]
#[doc(alias = "국내주식-185")]
#[doc(alias = "ELW 기초자산 목록조회")]
#[derive(Debug, Clone)]
pub struct UdrlAssetList {
    params: Params,
}

impl UdrlAssetList {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeUdrlAssetList>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `00000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdIndicator>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }
}

impl Default for UdrlAssetList {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for UdrlAssetList {
    type Response = UdrlAssetListResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for UdrlAssetList {}

/// The reply to [`UdrlAssetList`].
#[non_exhaustive]
pub struct UdrlAssetListResponse {
    /// 응답상세.
    pub output: Vec<UdrlAssetListOutput>,
}

impl fmt::Debug for UdrlAssetListResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("UdrlAssetListResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for UdrlAssetListResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct UdrlAssetListOutput {
    /// 기초자산단축종목코드 — underlying asset short issue code.
    pub unas_shrn_iscd: String,
    /// 기초자산종목명 — underlying asset name.
    pub unas_isnm: String,
    /// 기초자산현재가 — underlying asset current price.
    pub unas_prpr: Option<Decimal>,
    /// 기초자산 전일 대비 — underlying asset change from the previous close.
    pub unas_prdy_vrss: Option<Decimal>,
    /// 기초자산 전일 대비 부호 — sign code of the underlying asset change.
    pub unas_prdy_vrss_sign: String,
    /// 기초자산 전일 대비율 — underlying asset change from the previous close, %.
    pub unas_prdy_ctrt: Option<Decimal>,
}

impl FromRow for UdrlAssetListOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            unas_shrn_iscd: row.text("unas_shrn_iscd"),
            unas_isnm: row.text("unas_isnm"),
            unas_prpr: row.decimal("unas_prpr"),
            unas_prdy_vrss: row.decimal("unas_prdy_vrss"),
            unas_prdy_vrss_sign: row.text("unas_prdy_vrss_sign"),
            unas_prdy_ctrt: row.decimal("unas_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for UdrlAssetListOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("UdrlAssetListOutput", "output")
            .texts(&[&self.unas_shrn_iscd, &self.unas_isnm, &self.unas_prdy_vrss_sign])
            .decimals(&[self.unas_prpr, self.unas_prdy_vrss, self.unas_prdy_ctrt])
            .fmt(f)
    }
}
