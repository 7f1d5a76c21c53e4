//! 국내주식 수익자산지표 순위 (v1_국내주식-090).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.profit_asset_index",
    title: "국내주식 수익자산지표 순위",
    doc_no: "v1_국내주식-090",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/profit-asset-index",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01730000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20173")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_input_price_1", "입력 가격1", 12, Some("")),
        Param::Required("fid_input_price_2", "입력 가격2", 12, Some("")),
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
        Param::Required("fid_input_option_1", "입력 옵션1", 10, None),
        Param::Required("fid_input_option_2", "입력 옵션2", 10, Some("0")),
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("fid_blng_cls_code", "소속 구분 코드", 2, Some("0")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
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
                Field::Integer("data_rank", "데이터 순위"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("sale_totl_prfi", "매출 총 이익"),
                Field::Decimal("bsop_prti", "영업 이익"),
                Field::Decimal("op_prfi", "경상 이익"),
                Field::Decimal("thtr_ntin", "당기순이익"),
                Field::Decimal("total_aset", "자산총계"),
                Field::Decimal("total_lblt", "부채총계"),
                Field::Decimal("total_cptl", "자본총계"),
                Field::Text("stac_month", "결산 월"),
                Field::Text("stac_month_cls_code", "결산 월 구분 코드"),
                Field::Integer("iqry_csnu", "조회 건수"),
            ],
        ),
    ],
    check: check::<ProfitAssetIndexResponse>,
};

/// 국내주식 수익자산지표 순위 — ranking by profit and assets: `GET /uapi/domestic-stock/v1/ranking/profit-asset-index`.
///
/// Official document: v1_국내주식-090.
///
/// TR id: real `FHPST01730000`, paper none.
#[doc(alias = "FHPST01730000")]
#[doc(alias = "v1_국내주식-090")]
#[doc(alias = "국내주식 수익자산지표 순위")]
#[derive(Debug, Clone)]
pub struct ProfitAssetIndex {
    params: Params,
}

impl ProfitAssetIndex {
    /// Required: `fid_input_option_1` 입력 옵션1 (input option 1, fiscal year).
    pub fn new(fid_input_option_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_option_1", fid_input_option_1.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default `0`.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_cls_code", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscd>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_div_cls_code", value.into());
        self
    }

    /// 입력 가격1 — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_1", value.into());
        self
    }

    /// 입력 가격2 — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_2", value.into());
        self
    }

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_vol_cnt", value.into());
        self
    }

    /// 입력 옵션2 — input option 2, fiscal quarter. Default `0`.
    #[must_use]
    pub fn fid_input_option_2(mut self, value: impl Into<Code<codes::FidInputOption2>>) -> Self {
        self.params.set_code("fid_input_option_2", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeProfitAssetIndex>>) -> Self {
        self.params.set_code("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 소속 구분 코드 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_blng_cls_code", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default `0`.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_exls_cls_code", value.into());
        self
    }
}

impl Endpoint for ProfitAssetIndex {
    type Response = ProfitAssetIndexResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ProfitAssetIndex {}

/// The reply to [`ProfitAssetIndex`].
#[non_exhaustive]
pub struct ProfitAssetIndexResponse {
    /// 응답상세.
    pub output: Vec<ProfitAssetIndexOutput>,
}

impl fmt::Debug for ProfitAssetIndexResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ProfitAssetIndexResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ProfitAssetIndexResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ProfitAssetIndexOutput {
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 매출 총 이익 — gross profit.
    pub sale_totl_prfi: Option<Decimal>,
    /// 영업 이익 — operating profit.
    pub bsop_prti: Option<Decimal>,
    /// 경상 이익 — ordinary profit.
    pub op_prfi: Option<Decimal>,
    /// 당기순이익 — net income for the period.
    pub thtr_ntin: Option<Decimal>,
    /// 자산총계 — total assets.
    pub total_aset: Option<Decimal>,
    /// 부채총계 — total liabilities.
    pub total_lblt: Option<Decimal>,
    /// 자본총계 — total equity.
    pub total_cptl: Option<Decimal>,
    /// 결산 월 — fiscal year-end month.
    pub stac_month: String,
    /// 결산 월 구분 코드 — fiscal year-end month class code.
    pub stac_month_cls_code: String,
    /// 조회 건수 — number of inquiries.
    pub iqry_csnu: Option<i64>,
}

impl FromRow for ProfitAssetIndexOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            data_rank: row.integer("data_rank"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            sale_totl_prfi: row.decimal("sale_totl_prfi"),
            bsop_prti: row.decimal("bsop_prti"),
            op_prfi: row.decimal("op_prfi"),
            thtr_ntin: row.decimal("thtr_ntin"),
            total_aset: row.decimal("total_aset"),
            total_lblt: row.decimal("total_lblt"),
            total_cptl: row.decimal("total_cptl"),
            stac_month: row.text("stac_month"),
            stac_month_cls_code: row.text("stac_month_cls_code"),
            iqry_csnu: row.integer("iqry_csnu"),
        }
    }
}

impl fmt::Debug for ProfitAssetIndexOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ProfitAssetIndexOutput", "output")
            .texts(&[
                &self.hts_kor_isnm,
                &self.prdy_vrss_sign,
                &self.mksc_shrn_iscd,
                &self.stac_month,
                &self.stac_month_cls_code,
            ])
            .integers(&[self.data_rank, self.acml_vol, self.iqry_csnu])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.sale_totl_prfi,
                self.bsop_prti,
                self.op_prfi,
                self.thtr_ntin,
                self.total_aset,
                self.total_lblt,
                self.total_cptl,
            ])
            .fmt(f)
    }
}
