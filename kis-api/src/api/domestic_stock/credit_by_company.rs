//! 국내주식 당사 신용가능종목 (국내주식-111).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.credit_by_company",
    title: "국내주식 당사 신용가능종목",
    doc_no: "국내주식-111",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/credit-by-company",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST04770000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("fid_slct_yn", "선택 여부", 1, Some("0")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20477")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
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
                Field::Decimal("crdt_rate", "신용 비율"),
            ],
        ),
    ],
    check: check::<CreditByCompanyResponse>,
};

/// 국내주식 당사 신용가능종목 — stocks that the broker lends on: `GET /uapi/domestic-stock/v1/quotations/credit-by-company`.
///
/// Official document: 국내주식-111.
///
/// TR id: real `FHPST04770000`, paper none.
#[doc(alias = "FHPST04770000")]
#[doc(alias = "국내주식-111")]
#[doc(alias = "국내주식 당사 신용가능종목")]
#[derive(Debug, Clone)]
pub struct CreditByCompany {
    params: Params,
}

impl CreditByCompany {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeCreditByCompany>>) -> Self {
        self.params.set_code("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 선택 여부 — credit order eligibility selection. Default `0`.
    #[must_use]
    pub fn fid_slct_yn(mut self, value: impl Into<Code<codes::FidSlctYn>>) -> Self {
        self.params.set_code("fid_slct_yn", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdBulkTransNum>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }
}

impl Default for CreditByCompany {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for CreditByCompany {
    type Response = CreditByCompanyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CreditByCompany {}

/// The reply to [`CreditByCompany`].
#[non_exhaustive]
pub struct CreditByCompanyResponse {
    /// 응답상세.
    pub output: Vec<CreditByCompanyOutput>,
}

impl fmt::Debug for CreditByCompanyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CreditByCompanyResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for CreditByCompanyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct CreditByCompanyOutput {
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 신용 비율 — credit ratio, %.
    pub crdt_rate: Option<Decimal>,
}

impl FromRow for CreditByCompanyOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            crdt_rate: row.decimal("crdt_rate"),
        }
    }
}

impl fmt::Debug for CreditByCompanyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CreditByCompanyOutput", "output")
            .texts(&[&self.stck_shrn_iscd, &self.hts_kor_isnm])
            .decimals(&[self.crdt_rate])
            .fmt(f)
    }
}
