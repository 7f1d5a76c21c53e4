//! 당사 해외주식담보대출 가능 종목 (해외주식-051).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.colable_by_company",
    title: "당사 해외주식담보대출 가능 종목",
    doc_no: "해외주식-051",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/colable-by-company",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTLN4050R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("")),
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, Some("")),
        Param::Required("INQR_END_DT", "조회종료일자", 8, Some("")),
        Param::Required("INQR_DVSN", "조회구분", 2, Some("")),
        Param::Required("NATN_CD", "국가코드", 3, Some("840")),
        Param::Required("INQR_SQN_DVSN", "조회순서구분", 2, Some("01")),
        Param::Required("RT_DVSN_CD", "비율구분코드", 2, Some("")),
        Param::Required("RT", "비율", 238, Some("")),
        Param::Required("LOAN_PSBL_YN", "대출가능여부", 1, Some("")),
        Param::Required("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
        Param::Required("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_fk100", "연속조회검색조건100"),
            Field::Text("ctx_area_nk100", "연속조회키100"),
        ]),
        list(
            "output1",
            &[
                Field::Text("pdno", "상품번호"),
                Field::Text("ovrs_item_name", "해외종목명"),
                Field::Decimal("loan_rt", "대출비율"),
                Field::Decimal("mgge_mntn_rt", "담보유지비율"),
                Field::Decimal("mgge_ensu_rt", "담보확보비율"),
                Field::Text("loan_exec_psbl_yn", "대출실행가능여부"),
                Field::Text("stff_name", "직원명"),
                Field::Date("erlm_dt", "등록일자"),
                Field::Text("tr_mket_name", "거래시장명"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Text("natn_kor_name", "국가한글명"),
                Field::Text("ovrs_excg_cd", "해외거래소코드"),
            ],
        ),
        object("output2", &[Field::Decimal("loan_psbl_item_num", "대출가능종목수")]),
    ],
    check: check::<ColableByCompanyResponse>,
};

/// 당사 해외주식담보대출 가능 종목 — overseas stocks that the broker lends on: `GET /uapi/overseas-price/v1/quotations/colable-by-company`.
///
/// Official document: 해외주식-051.
///
/// TR id: real `CTLN4050R`, paper none.
#[doc(alias = "CTLN4050R")]
#[doc(alias = "해외주식-051")]
#[doc(alias = "당사 해외주식담보대출 가능 종목")]
#[derive(Debug, Clone)]
pub struct ColableByCompany {
    params: Params,
}

impl ColableByCompany {
    /// Required: `pdno` 상품번호 (issue code, 6 digits).
    pub fn new(pdno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        Self { params }
    }

    /// 상품유형코드 — product type code. Default: empty.
    #[must_use]
    pub fn prdt_type_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("PRDT_TYPE_CD", value.into());
        self
    }

    /// 조회시작일자 — inquiry start date, YYYYMMDD. Default: empty.
    #[must_use]
    pub fn inqr_strt_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("INQR_STRT_DT", value.into());
        self
    }

    /// 조회종료일자 — inquiry end date, YYYYMMDD. Default: empty.
    #[must_use]
    pub fn inqr_end_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("INQR_END_DT", value.into());
        self
    }

    /// 조회구분 — inquiry type. Default: empty.
    #[must_use]
    pub fn inqr_dvsn(mut self, value: impl Into<String>) -> Self {
        self.params.set("INQR_DVSN", value.into());
        self
    }

    /// 국가코드 — country code. Default `840`.
    #[must_use]
    pub fn natn_cd(mut self, value: impl Into<Code<codes::NatnCd>>) -> Self {
        self.params.set_code("NATN_CD", value.into());
        self
    }

    /// 조회순서구분 — inquiry order type. Default `01`.
    #[must_use]
    pub fn inqr_sqn_dvsn(mut self, value: impl Into<Code<codes::InqrSqnDvsn>>) -> Self {
        self.params.set_code("INQR_SQN_DVSN", value.into());
        self
    }

    /// 비율구분코드 — ratio type code, send blank. Default: empty.
    #[must_use]
    pub fn rt_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("RT_DVSN_CD", value.into());
        self
    }

    /// 비율 — ratio, send blank. Default: empty.
    #[must_use]
    pub fn rt(mut self, value: impl Into<String>) -> Self {
        self.params.set("RT", value.into());
        self
    }

    /// 대출가능여부 — loan eligible, Y/N. Default: empty.
    #[must_use]
    pub fn loan_psbl_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("LOAN_PSBL_YN", value.into());
        self
    }
}

impl Endpoint for ColableByCompany {
    type Response = ColableByCompanyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ColableByCompany {}

/// The reply to [`ColableByCompany`].
#[non_exhaustive]
pub struct ColableByCompanyResponse {
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세.
    pub output1: Vec<ColableByCompanyOutput1>,
    /// 응답상세.
    pub output2: ColableByCompanyOutput2,
}

impl fmt::Debug for ColableByCompanyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ColableByCompanyResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for ColableByCompanyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk100: root.verbatim("ctx_area_fk100"),
            ctx_area_nk100: root.verbatim("ctx_area_nk100"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct ColableByCompanyOutput1 {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 해외종목명 — overseas issue name.
    pub ovrs_item_name: String,
    /// 대출비율 — loan ratio, %.
    pub loan_rt: Option<Decimal>,
    /// 담보유지비율 — collateral maintenance ratio, %.
    pub mgge_mntn_rt: Option<Decimal>,
    /// 담보확보비율 — collateral coverage ratio, %.
    pub mgge_ensu_rt: Option<Decimal>,
    /// 대출실행가능여부 — loan executable, Y/N.
    pub loan_exec_psbl_yn: String,
    /// 직원명 — employee name.
    pub stff_name: String,
    /// 등록일자 — registration date.
    pub erlm_dt: Option<Date>,
    /// 거래시장명 — trading market name.
    pub tr_mket_name: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 국가한글명 — country name in Korean.
    pub natn_kor_name: String,
    /// 해외거래소코드 — overseas exchange code.
    pub ovrs_excg_cd: String,
}

impl FromRow for ColableByCompanyOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            ovrs_item_name: row.text("ovrs_item_name"),
            loan_rt: row.decimal("loan_rt"),
            mgge_mntn_rt: row.decimal("mgge_mntn_rt"),
            mgge_ensu_rt: row.decimal("mgge_ensu_rt"),
            loan_exec_psbl_yn: row.text("loan_exec_psbl_yn"),
            stff_name: row.text("stff_name"),
            erlm_dt: row.date("erlm_dt"),
            tr_mket_name: row.text("tr_mket_name"),
            crcy_cd: row.text("crcy_cd"),
            natn_kor_name: row.text("natn_kor_name"),
            ovrs_excg_cd: row.text("ovrs_excg_cd"),
        }
    }
}

impl fmt::Debug for ColableByCompanyOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ColableByCompanyOutput1", "output1")
            .texts(&[
                &self.pdno,
                &self.ovrs_item_name,
                &self.loan_exec_psbl_yn,
                &self.stff_name,
                &self.tr_mket_name,
                &self.crcy_cd,
                &self.natn_kor_name,
                &self.ovrs_excg_cd,
            ])
            .decimals(&[self.loan_rt, self.mgge_mntn_rt, self.mgge_ensu_rt])
            .dates(&[self.erlm_dt])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct ColableByCompanyOutput2 {
    /// 대출가능종목수 — number of loan-eligible issues.
    pub loan_psbl_item_num: Option<Decimal>,
}

impl FromRow for ColableByCompanyOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { loan_psbl_item_num: row.decimal("loan_psbl_item_num") }
    }
}

impl fmt::Debug for ColableByCompanyOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ColableByCompanyOutput2", "output2").decimals(&[self.loan_psbl_item_num]).fmt(f)
    }
}
