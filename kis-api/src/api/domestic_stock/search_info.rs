//! 상품기본조회 (v1_국내주식-029).

use jiff::civil::Date;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.search_info",
    title: "상품기본조회",
    doc_no: "v1_국내주식-029",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/search-info",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTPF1604R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("300")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("prdt_name120", "상품명120"),
                Field::Text("prdt_abrv_name", "상품약어명"),
                Field::Text("prdt_eng_name", "상품영문명"),
                Field::Text("prdt_eng_name120", "상품영문명120"),
                Field::Text("prdt_eng_abrv_name", "상품영문약어명"),
                Field::Text("std_pdno", "표준상품번호"),
                Field::Text("shtn_pdno", "단축상품번호"),
                Field::Text("prdt_sale_stat_cd", "상품판매상태코드"),
                Field::Text("prdt_risk_grad_cd", "상품위험등급코드"),
                Field::Text("prdt_clsf_cd", "상품분류코드"),
                Field::Text("prdt_clsf_name", "상품분류명"),
                Field::Date("sale_strt_dt", "판매시작일자"),
                Field::Date("sale_end_dt", "판매종료일자"),
                Field::Text("wrap_asst_type_cd", "랩어카운트자산유형코드"),
                Field::Text("ivst_prdt_type_cd", "투자상품유형코드"),
                Field::Text("ivst_prdt_type_cd_name", "투자상품유형코드명"),
                Field::Date("frst_erlm_dt", "최초등록일자"),
            ],
        ),
    ],
    check: check::<SearchInfoResponse>,
};

/// 상품기본조회 — facts of a product: `GET /uapi/domestic-stock/v1/quotations/search-info`.
///
/// Official document: v1_국내주식-029.
///
/// TR id: real `CTPF1604R`, paper none.
#[doc(alias = "CTPF1604R")]
#[doc(alias = "v1_국내주식-029")]
#[doc(alias = "상품기본조회")]
#[derive(Debug, Clone)]
pub struct SearchInfo {
    params: Params,
}

impl SearchInfo {
    /// Required: `pdno` 상품번호 (issue code, 6 digits).
    pub fn new(pdno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        Self { params }
    }

    /// 상품유형코드 — product type code. Default `300`.
    #[must_use]
    pub fn prdt_type_cd(mut self, value: impl Into<Code<codes::PrdtTypeCdSearchInfo>>) -> Self {
        self.params.set_code("PRDT_TYPE_CD", value.into());
        self
    }
}

impl Endpoint for SearchInfo {
    type Response = SearchInfoResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for SearchInfo {}

/// The reply to [`SearchInfo`].
#[non_exhaustive]
pub struct SearchInfoResponse {
    /// 응답상세1.
    pub output: SearchInfoOutput,
}

impl fmt::Debug for SearchInfoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchInfoResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for SearchInfoResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct SearchInfoOutput {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 상품명120 — product name, long form (120).
    pub prdt_name120: String,
    /// 상품약어명 — abbreviated product name.
    pub prdt_abrv_name: String,
    /// 상품영문명 — product name in English.
    pub prdt_eng_name: String,
    /// 상품영문명120 — product name in English, long form (120).
    pub prdt_eng_name120: String,
    /// 상품영문약어명 — abbreviated product name in English.
    pub prdt_eng_abrv_name: String,
    /// 표준상품번호 — standard issue code.
    pub std_pdno: String,
    /// 단축상품번호 — short issue code.
    pub shtn_pdno: String,
    /// 상품판매상태코드 — product sale status code.
    pub prdt_sale_stat_cd: String,
    /// 상품위험등급코드 — product risk grade code.
    pub prdt_risk_grad_cd: String,
    /// 상품분류코드 — product classification code.
    pub prdt_clsf_cd: String,
    /// 상품분류명 — product classification name.
    pub prdt_clsf_name: String,
    /// 판매시작일자 — sale start date.
    pub sale_strt_dt: Option<Date>,
    /// 판매종료일자 — sale end date.
    pub sale_end_dt: Option<Date>,
    /// 랩어카운트자산유형코드 — wrap account asset type code.
    pub wrap_asst_type_cd: String,
    /// 투자상품유형코드 — investment product type code.
    pub ivst_prdt_type_cd: String,
    /// 투자상품유형코드명 — investment product type name.
    pub ivst_prdt_type_cd_name: String,
    /// 최초등록일자 — first registration date.
    pub frst_erlm_dt: Option<Date>,
}

impl FromRow for SearchInfoOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            prdt_name: row.text("prdt_name"),
            prdt_name120: row.text("prdt_name120"),
            prdt_abrv_name: row.text("prdt_abrv_name"),
            prdt_eng_name: row.text("prdt_eng_name"),
            prdt_eng_name120: row.text("prdt_eng_name120"),
            prdt_eng_abrv_name: row.text("prdt_eng_abrv_name"),
            std_pdno: row.text("std_pdno"),
            shtn_pdno: row.text("shtn_pdno"),
            prdt_sale_stat_cd: row.text("prdt_sale_stat_cd"),
            prdt_risk_grad_cd: row.text("prdt_risk_grad_cd"),
            prdt_clsf_cd: row.text("prdt_clsf_cd"),
            prdt_clsf_name: row.text("prdt_clsf_name"),
            sale_strt_dt: row.date("sale_strt_dt"),
            sale_end_dt: row.date("sale_end_dt"),
            wrap_asst_type_cd: row.text("wrap_asst_type_cd"),
            ivst_prdt_type_cd: row.text("ivst_prdt_type_cd"),
            ivst_prdt_type_cd_name: row.text("ivst_prdt_type_cd_name"),
            frst_erlm_dt: row.date("frst_erlm_dt"),
        }
    }
}

impl fmt::Debug for SearchInfoOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchInfoOutput", "output")
            .texts(&[
                &self.pdno,
                &self.prdt_type_cd,
                &self.prdt_name,
                &self.prdt_name120,
                &self.prdt_abrv_name,
                &self.prdt_eng_name,
                &self.prdt_eng_name120,
                &self.prdt_eng_abrv_name,
                &self.std_pdno,
                &self.shtn_pdno,
                &self.prdt_sale_stat_cd,
                &self.prdt_risk_grad_cd,
                &self.prdt_clsf_cd,
                &self.prdt_clsf_name,
                &self.wrap_asst_type_cd,
                &self.ivst_prdt_type_cd,
                &self.ivst_prdt_type_cd_name,
            ])
            .dates(&[self.sale_strt_dt, self.sale_end_dt, self.frst_erlm_dt])
            .fmt(f)
    }
}
