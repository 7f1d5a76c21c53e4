//! 금리 종합(국내채권/금리) (국내주식-155).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.comp_interest",
    title: "금리 종합(국내채권/금리)",
    doc_no: "국내주식-155",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/comp-interest",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHPST070200C0", paper: None, old: &["FHPST07020000"] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("I")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20702")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("1")),
        Param::Required("FID_DIV_CLS_CODE1", "분류구분코드", 2, Some("")),
        Param::Optional("DATA_GB", "구분코드", 1, Some("1")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output1",
            &[
                Field::Text("bcdt_code", "자료코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("bond_mnrt_prpr", "채권금리현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bond_mnrt_prdy_vrss", "채권금리전일대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Date("stck_bsop_date", "주식 영업 일자"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("bcdt_code", "자료코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("bond_mnrt_prpr", "채권금리현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bond_mnrt_prdy_vrss", "채권금리전일대비"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Date("stck_bsop_date", "주식 영업 일자"),
            ],
        ),
    ],
    check: check::<CompInterestResponse>,
};

/// 금리 종합(국내채권/금리) — interest rates and bond yields: `GET /uapi/domestic-stock/v1/quotations/comp-interest`.
///
/// Official document: 국내주식-155.
///
/// TR id: real `HHPST070200C0`, paper none.
#[doc(alias = "HHPST070200C0")]
#[doc(alias = "국내주식-155")]
#[doc(alias = "금리 종합(국내채권/금리)")]
#[derive(Debug, Clone)]
pub struct CompInterest {
    params: Params,
}

impl CompInterest {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `I`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `1`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 분류구분코드 — classification code 1, blank for all. Default: empty.
    #[must_use]
    pub fn fid_div_cls_code1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_DIV_CLS_CODE1", value.into());
        self
    }

    /// 구분코드 — data type code. Default `1`.
    #[must_use]
    pub fn data_gb(mut self, value: impl Into<Code<codes::DataGb>>) -> Self {
        self.params.set_code("DATA_GB", value.into());
        self
    }
}

impl Default for CompInterest {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for CompInterest {
    type Response = CompInterestResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CompInterest {}

/// The reply to [`CompInterest`].
#[non_exhaustive]
pub struct CompInterestResponse {
    /// 응답상세.
    pub output1: Vec<CompInterestOutput1>,
    /// 응답상세.
    pub output2: Vec<CompInterestOutput2>,
}

impl fmt::Debug for CompInterestResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompInterestResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for CompInterestResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.list("output2") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct CompInterestOutput1 {
    /// 자료코드 — data item code.
    pub bcdt_code: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 채권금리현재가 — current bond yield or interest rate, %.
    pub bond_mnrt_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 채권금리전일대비 — bond yield change from the previous day.
    pub bond_mnrt_prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
}

impl FromRow for CompInterestOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bcdt_code: row.text("bcdt_code"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            bond_mnrt_prpr: row.decimal("bond_mnrt_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bond_mnrt_prdy_vrss: row.decimal("bond_mnrt_prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            stck_bsop_date: row.date("stck_bsop_date"),
        }
    }
}

impl fmt::Debug for CompInterestOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompInterestOutput1", "output1")
            .texts(&[&self.bcdt_code, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .decimals(&[self.bond_mnrt_prpr, self.bond_mnrt_prdy_vrss, self.prdy_ctrt])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct CompInterestOutput2 {
    /// 자료코드 — data item code.
    pub bcdt_code: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 채권금리현재가 — current bond yield or interest rate, %.
    pub bond_mnrt_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 채권금리전일대비 — bond yield change from the previous day.
    pub bond_mnrt_prdy_vrss: Option<Decimal>,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
}

impl FromRow for CompInterestOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bcdt_code: row.text("bcdt_code"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            bond_mnrt_prpr: row.decimal("bond_mnrt_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bond_mnrt_prdy_vrss: row.decimal("bond_mnrt_prdy_vrss"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            stck_bsop_date: row.date("stck_bsop_date"),
        }
    }
}

impl fmt::Debug for CompInterestOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompInterestOutput2", "output2")
            .texts(&[&self.bcdt_code, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .decimals(&[self.bond_mnrt_prpr, self.bond_mnrt_prdy_vrss, self.bstp_nmix_prdy_ctrt])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
