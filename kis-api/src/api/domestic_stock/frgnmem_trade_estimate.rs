//! 외국계 매매종목 가집계 (국내주식-161).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.frgnmem_trade_estimate",
    title: "외국계 매매종목 가집계",
    doc_no: "국내주식-161",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/frgnmem-trade-estimate",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST644100C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("16441")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_RANK_SORT_CLS_CODE_2", "순위정렬구분코드2", 2, Some("0")),
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
                Field::Integer("glob_ntsl_qty", "외국계순매도수량"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("glob_total_seln_qty", "외국계 총 매도 수량"),
                Field::Integer("glob_total_shnu_qty", "외국계 총 매수2 수량"),
            ],
        ),
    ],
    check: check::<FrgnmemTradeEstimateResponse>,
};

/// 외국계 매매종목 가집계 — estimated trading of foreign members by stock: `GET /uapi/domestic-stock/v1/quotations/frgnmem-trade-estimate`.
///
/// Official document: 국내주식-161.
///
/// TR id: real `FHKST644100C0`, paper none.
#[doc(alias = "FHKST644100C0")]
#[doc(alias = "국내주식-161")]
#[doc(alias = "외국계 매매종목 가집계")]
#[derive(Debug, Clone)]
pub struct FrgnmemTradeEstimate {
    params: Params,
}

impl FrgnmemTradeEstimate {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdFrgnmemTradeEstimate>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(
        mut self,
        value: impl Into<Code<codes::FidRankSortClsCodeFrgnmemTradeEstimate>>,
    ) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 순위정렬구분코드2 — ranking sort order code 2. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code_2(mut self, value: impl Into<Code<codes::FidRankSortClsCode2>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE_2", value.into());
        self
    }
}

impl Default for FrgnmemTradeEstimate {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for FrgnmemTradeEstimate {
    type Response = FrgnmemTradeEstimateResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FrgnmemTradeEstimate {}

/// The reply to [`FrgnmemTradeEstimate`].
#[non_exhaustive]
pub struct FrgnmemTradeEstimateResponse {
    /// 응답상세.
    pub output: Vec<FrgnmemTradeEstimateOutput>,
}

impl fmt::Debug for FrgnmemTradeEstimateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FrgnmemTradeEstimateResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FrgnmemTradeEstimateResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FrgnmemTradeEstimateOutput {
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 외국계순매도수량 — net selling through foreign brokers, shares.
    pub glob_ntsl_qty: Option<i64>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 외국계 총 매도 수량 — total sold through foreign brokers, shares.
    pub glob_total_seln_qty: Option<i64>,
    /// 외국계 총 매수2 수량 — total bought through foreign brokers, shares.
    pub glob_total_shnu_qty: Option<i64>,
}

impl FromRow for FrgnmemTradeEstimateOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            glob_ntsl_qty: row.integer("glob_ntsl_qty"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            glob_total_seln_qty: row.integer("glob_total_seln_qty"),
            glob_total_shnu_qty: row.integer("glob_total_shnu_qty"),
        }
    }
}

impl fmt::Debug for FrgnmemTradeEstimateOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FrgnmemTradeEstimateOutput", "output")
            .texts(&[&self.stck_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.glob_ntsl_qty, self.acml_vol, self.glob_total_seln_qty, self.glob_total_shnu_qty])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt])
            .fmt(f)
    }
}
