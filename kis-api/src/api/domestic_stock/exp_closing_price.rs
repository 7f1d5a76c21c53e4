//! 국내주식 장마감 예상체결가 (국내주식-120).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.exp_closing_price",
    title: "국내주식 장마감 예상체결가",
    doc_no: "국내주식-120",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/exp-closing-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST117300C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11173")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_BLNG_CLS_CODE", "소속 구분 코드", 2, Some("0")),
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
                Field::Decimal("sdpr_vrss_prpr", "기준가 대비 현재가"),
                Field::Decimal("sdpr_vrss_prpr_rate", "기준가 대비 현재가 비율"),
                Field::Integer("cntg_vol", "체결 거래량"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<ExpClosingPriceResponse>,
};

/// 국내주식 장마감 예상체결가 — expected matches of the closing auction: `GET /uapi/domestic-stock/v1/quotations/exp-closing-price`.
///
/// Official document: 국내주식-120.
///
/// TR id: real `FHKST117300C0`, paper none.
#[doc(alias = "FHKST117300C0")]
#[doc(alias = "국내주식-120")]
#[doc(alias = "국내주식 장마감 예상체결가")]
#[derive(Debug, Clone)]
pub struct ExpClosingPrice {
    params: Params,
}

impl ExpClosingPrice {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeExpClosingPrice>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdBulkTransNum>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 소속 구분 코드 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<Code<codes::FidBlngClsCodeExpClosingPrice>>) -> Self {
        self.params.set_code("FID_BLNG_CLS_CODE", value.into());
        self
    }
}

impl Default for ExpClosingPrice {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for ExpClosingPrice {
    type Response = ExpClosingPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ExpClosingPrice {}

/// The reply to [`ExpClosingPrice`].
#[non_exhaustive]
pub struct ExpClosingPriceResponse {
    /// 응답상세.
    pub output: Vec<ExpClosingPriceOutput>,
}

impl fmt::Debug for ExpClosingPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpClosingPriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ExpClosingPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ExpClosingPriceOutput {
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
    /// 기준가 대비 현재가 — current price against the base price.
    pub sdpr_vrss_prpr: Option<Decimal>,
    /// 기준가 대비 현재가 비율 — current price against the base price, %.
    pub sdpr_vrss_prpr_rate: Option<Decimal>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
}

impl FromRow for ExpClosingPriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            sdpr_vrss_prpr: row.decimal("sdpr_vrss_prpr"),
            sdpr_vrss_prpr_rate: row.decimal("sdpr_vrss_prpr_rate"),
            cntg_vol: row.integer("cntg_vol"),
        }
    }
}

impl fmt::Debug for ExpClosingPriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpClosingPriceOutput", "output")
            .texts(&[&self.stck_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.cntg_vol])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt, self.sdpr_vrss_prpr, self.sdpr_vrss_prpr_rate])
            .fmt(f)
    }
}
