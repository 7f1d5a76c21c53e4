//! 국내휴장일조회 (국내주식-040).

use jiff::civil::Date;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.chk_holiday",
    title: "국내휴장일조회",
    doc_no: "국내주식-040",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/chk-holiday",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTCA0903R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK", nk: "CTX_AREA_NK" },
    params: &[
        Param::Required("BASS_DT", "기준일자", 8, None),
        Param::Required("CTX_AREA_NK", "연속조회키", 20, Some("")),
        Param::Required("CTX_AREA_FK", "연속조회검색조건", 20, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_nk", "연속조회키"),
            Field::Text("ctx_area_fk", "연속조회검색조건"),
        ]),
        list(
            "output",
            &[
                Field::Date("bass_dt", "기준일자"),
                Field::Text("wday_dvsn_cd", "요일구분코드"),
                Field::Text("bzdy_yn", "영업일여부"),
                Field::Text("tr_day_yn", "거래일여부"),
                Field::Text("opnd_yn", "개장일여부"),
                Field::Text("sttl_day_yn", "결제일여부"),
            ],
        ),
    ],
    check: check::<ChkHolidayResponse>,
};

/// 국내휴장일조회 — trading days and holidays of KRX: `GET /uapi/domestic-stock/v1/quotations/chk-holiday`.
///
/// Official document: 국내주식-040.
///
/// TR id: real `CTCA0903R`, paper none.
#[doc(alias = "CTCA0903R")]
#[doc(alias = "국내주식-040")]
#[doc(alias = "국내휴장일조회")]
#[derive(Debug, Clone)]
pub struct ChkHoliday {
    params: Params,
}

impl ChkHoliday {
    /// Required: `bass_dt` 기준일자 (base date, YYYYMMDD).
    pub fn new(bass_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("BASS_DT", bass_dt.into());
        Self { params }
    }
}

impl Endpoint for ChkHoliday {
    type Response = ChkHolidayResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ChkHoliday {}

/// The reply to [`ChkHoliday`].
#[non_exhaustive]
pub struct ChkHolidayResponse {
    /// 연속조회키 — continuation key, send blank.
    pub ctx_area_nk: String,
    /// 연속조회검색조건 — continuation search condition, send blank.
    pub ctx_area_fk: String,
    /// 응답상세1.
    pub output: Vec<ChkHolidayOutput>,
}

impl fmt::Debug for ChkHolidayResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ChkHolidayResponse", "")
            .texts(&[&self.ctx_area_nk, &self.ctx_area_fk])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for ChkHolidayResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_nk: root.verbatim("ctx_area_nk"),
            ctx_area_fk: root.verbatim("ctx_area_fk"),
            output: reply.list("output"),
        }
    }
}

/// A row of `output`, 응답상세1.
#[non_exhaustive]
pub struct ChkHolidayOutput {
    /// 기준일자 — base date, YYYYMMDD.
    pub bass_dt: Option<Date>,
    /// 요일구분코드 — day of the week code.
    pub wday_dvsn_cd: String,
    /// 영업일여부 — business day for financial institutions, Y/N.
    pub bzdy_yn: String,
    /// 거래일여부 — trading day, Y/N.
    pub tr_day_yn: String,
    /// 개장일여부 — market open day, Y/N.
    pub opnd_yn: String,
    /// 결제일여부 — settlement day, Y/N.
    pub sttl_day_yn: String,
}

impl FromRow for ChkHolidayOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bass_dt: row.date("bass_dt"),
            wday_dvsn_cd: row.text("wday_dvsn_cd"),
            bzdy_yn: row.text("bzdy_yn"),
            tr_day_yn: row.text("tr_day_yn"),
            opnd_yn: row.text("opnd_yn"),
            sttl_day_yn: row.text("sttl_day_yn"),
        }
    }
}

impl fmt::Debug for ChkHolidayOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ChkHolidayOutput", "output")
            .texts(&[&self.wday_dvsn_cd, &self.bzdy_yn, &self.tr_day_yn, &self.opnd_yn, &self.sttl_day_yn])
            .dates(&[self.bass_dt])
            .fmt(f)
    }
}
