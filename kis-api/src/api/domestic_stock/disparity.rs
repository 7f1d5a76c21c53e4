//! 국내주식 이격도 순위 (v1_국내주식-095).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.disparity",
    title: "국내주식 이격도 순위",
    doc_no: "v1_국내주식-095",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/disparity",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01780000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_input_price_2", "입력 가격2", 12, Some("")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20178")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("fid_hour_cls_code", "시간 구분 코드", 5, Some("5")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("fid_input_price_1", "입력 가격1", 12, Some("")),
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
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
                Field::Integer("data_rank", "데이터 순위"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("d5_dsrt", "5일 이격도"),
                Field::Decimal("d10_dsrt", "10일 이격도"),
                Field::Decimal("d20_dsrt", "20일 이격도"),
                Field::Decimal("d60_dsrt", "60일 이격도"),
                Field::Decimal("d120_dsrt", "120일 이격도"),
            ],
        ),
    ],
    check: check::<DisparityResponse>,
};

/// 국내주식 이격도 순위 — ranking by distance from the moving average: `GET /uapi/domestic-stock/v1/ranking/disparity`.
///
/// Official document: v1_국내주식-095.
///
/// TR id: real `FHPST01780000`, paper none.
#[doc(alias = "FHPST01780000")]
#[doc(alias = "v1_국내주식-095")]
#[doc(alias = "국내주식 이격도 순위")]
#[derive(Debug, Clone)]
pub struct Disparity {
    params: Params,
}

impl Disparity {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 입력 가격2 — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_2", value.into());
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
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeDisparity>>) -> Self {
        self.params.set_code("fid_div_cls_code", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeDisparity>>) -> Self {
        self.params.set_code("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 시간 구분 코드 — time class code. Default `5`.
    #[must_use]
    pub fn fid_hour_cls_code(mut self, value: impl Into<Code<codes::FidHourClsCode>>) -> Self {
        self.params.set_code("fid_hour_cls_code", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscd>>) -> Self {
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
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_exls_cls_code", value.into());
        self
    }

    /// 입력 가격1 — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_1", value.into());
        self
    }

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_vol_cnt", value.into());
        self
    }
}

impl Default for Disparity {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for Disparity {
    type Response = DisparityResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Disparity {}

/// The reply to [`Disparity`].
#[non_exhaustive]
pub struct DisparityResponse {
    /// 응답상세.
    pub output: Vec<DisparityOutput>,
}

impl fmt::Debug for DisparityResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisparityResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for DisparityResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct DisparityOutput {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 5일 이격도 — disparity from the 5-day moving average, %.
    pub d5_dsrt: Option<Decimal>,
    /// 10일 이격도 — disparity from the 10-day moving average, %.
    pub d10_dsrt: Option<Decimal>,
    /// 20일 이격도 — disparity from the 20-day moving average, %.
    pub d20_dsrt: Option<Decimal>,
    /// 60일 이격도 — disparity from the 60-day moving average, %.
    pub d60_dsrt: Option<Decimal>,
    /// 120일 이격도 — disparity from the 120-day moving average, %.
    pub d120_dsrt: Option<Decimal>,
}

impl FromRow for DisparityOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            data_rank: row.integer("data_rank"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            acml_vol: row.integer("acml_vol"),
            d5_dsrt: row.decimal("d5_dsrt"),
            d10_dsrt: row.decimal("d10_dsrt"),
            d20_dsrt: row.decimal("d20_dsrt"),
            d60_dsrt: row.decimal("d60_dsrt"),
            d120_dsrt: row.decimal("d120_dsrt"),
        }
    }
}

impl fmt::Debug for DisparityOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisparityOutput", "output")
            .texts(&[&self.mksc_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.data_rank, self.acml_vol])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.d5_dsrt,
                self.d10_dsrt,
                self.d20_dsrt,
                self.d60_dsrt,
                self.d120_dsrt,
            ])
            .fmt(f)
    }
}
