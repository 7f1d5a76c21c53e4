//! 해외결제일자조회 (해외주식-017).

use jiff::civil::Date;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.countries_holiday",
    title: "해외결제일자조회",
    doc_no: "해외주식-017",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/quotations/countries-holiday",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTOS5011R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK", nk: "CTX_AREA_NK" },
    params: &[
        Param::Required("TRAD_DT", "기준일자", 8, None),
        Param::Required("CTX_AREA_NK", "연속조회키", 20, Some("")),
        Param::Required("CTX_AREA_FK", "연속조회검색조건", 20, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_fk", "연속조회검색조건"),
            Field::Text("ctx_area_nk", "연속조회키"),
        ]),
        list(
            "output",
            &[
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("tr_natn_cd", "거래국가코드"),
                Field::Text("tr_natn_name", "거래국가명"),
                Field::Text("natn_eng_abrv_cd", "국가영문약어코드"),
                Field::Text("tr_mket_cd", "거래시장코드"),
                Field::Text("tr_mket_name", "거래시장명"),
                Field::Date("acpl_sttl_dt", "현지결제일자"),
                Field::Date("dmst_sttl_dt", "국내결제일자"),
            ],
        ),
    ],
    check: check::<CountriesHolidayResponse>,
};

/// 해외결제일자조회 — settlement days by country: `GET /uapi/overseas-stock/v1/quotations/countries-holiday`.
///
/// Official document: 해외주식-017.
///
/// TR id: real `CTOS5011R`, paper none.
#[doc(alias = "CTOS5011R")]
#[doc(alias = "해외주식-017")]
#[doc(alias = "해외결제일자조회")]
#[derive(Debug, Clone)]
pub struct CountriesHoliday {
    params: Params,
}

impl CountriesHoliday {
    /// Required: `trad_dt` 기준일자 (trade date).
    pub fn new(trad_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("TRAD_DT", trad_dt.into());
        Self { params }
    }
}

impl Endpoint for CountriesHoliday {
    type Response = CountriesHolidayResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CountriesHoliday {}

/// The reply to [`CountriesHoliday`].
#[non_exhaustive]
pub struct CountriesHolidayResponse {
    /// 연속조회검색조건 — continuation search condition, send blank.
    pub ctx_area_fk: String,
    /// 연속조회키 — continuation key, send blank.
    pub ctx_area_nk: String,
    /// 응답상세1.
    pub output: Vec<CountriesHolidayOutput>,
}

impl fmt::Debug for CountriesHolidayResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CountriesHolidayResponse", "")
            .texts(&[&self.ctx_area_fk, &self.ctx_area_nk])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for CountriesHolidayResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk: root.verbatim("ctx_area_fk"),
            ctx_area_nk: root.verbatim("ctx_area_nk"),
            output: reply.list("output"),
        }
    }
}

/// A row of `output`, 응답상세1.
#[non_exhaustive]
pub struct CountriesHolidayOutput {
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 거래국가코드 — trading country code.
    pub tr_natn_cd: String,
    /// 거래국가명 — trading country name.
    pub tr_natn_name: String,
    /// 국가영문약어코드 — country abbreviation code in English.
    pub natn_eng_abrv_cd: String,
    /// 거래시장코드 — trading market code.
    pub tr_mket_cd: String,
    /// 거래시장명 — trading market name.
    pub tr_mket_name: String,
    /// 현지결제일자 — local settlement date, YYYYMMDD.
    pub acpl_sttl_dt: Option<Date>,
    /// 국내결제일자 — domestic settlement date, YYYYMMDD.
    pub dmst_sttl_dt: Option<Date>,
}

impl FromRow for CountriesHolidayOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            prdt_type_cd: row.text("prdt_type_cd"),
            tr_natn_cd: row.text("tr_natn_cd"),
            tr_natn_name: row.text("tr_natn_name"),
            natn_eng_abrv_cd: row.text("natn_eng_abrv_cd"),
            tr_mket_cd: row.text("tr_mket_cd"),
            tr_mket_name: row.text("tr_mket_name"),
            acpl_sttl_dt: row.date("acpl_sttl_dt"),
            dmst_sttl_dt: row.date("dmst_sttl_dt"),
        }
    }
}

impl fmt::Debug for CountriesHolidayOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CountriesHolidayOutput", "output")
            .texts(&[
                &self.prdt_type_cd,
                &self.tr_natn_cd,
                &self.tr_natn_name,
                &self.natn_eng_abrv_cd,
                &self.tr_mket_cd,
                &self.tr_mket_name,
            ])
            .dates(&[self.acpl_sttl_dt, self.dmst_sttl_dt])
            .fmt(f)
    }
}
