//! 해외주식 기간별권리조회 (해외주식-052).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.period_rights",
    title: "해외주식 기간별권리조회",
    doc_no: "해외주식-052",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/period-rights",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTRGT011R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK50", nk: "CTX_AREA_NK50" },
    params: &[
        Param::Required("RGHT_TYPE_CD", "권리유형코드", 2, Some("%%")),
        Param::Required("INQR_DVSN_CD", "조회구분코드", 2, Some("02")),
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, None),
        Param::Required("INQR_END_DT", "조회종료일자", 8, None),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("")),
        Param::Required("CTX_AREA_NK50", "연속조회키50", 50, Some("")),
        Param::Required("CTX_AREA_FK50", "연속조회검색조건50", 50, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_nk50", "연속조회키50"),
            Field::Text("ctx_area_fk50", "연속조회검색조건50"),
        ]),
        list(
            "output",
            &[
                Field::Date("bass_dt", "기준일자"),
                Field::Text("rght_type_cd", "권리유형코드"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("std_pdno", "표준상품번호"),
                Field::Date("acpl_bass_dt", "현지기준일자"),
                Field::Date("sbsc_strt_dt", "청약시작일자"),
                Field::Date("sbsc_end_dt", "청약종료일자"),
                Field::Decimal("cash_alct_rt", "현금배정비율"),
                Field::Decimal("stck_alct_rt", "주식배정비율"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Text("crcy_cd2", "통화코드2"),
                Field::Text("crcy_cd3", "통화코드3"),
                Field::Text("crcy_cd4", "통화코드4"),
                Field::Decimal("alct_frcr_unpr", "배정외화단가"),
                Field::Decimal("stkp_dvdn_frcr_amt2", "주당배당외화금액2"),
                Field::Decimal("stkp_dvdn_frcr_amt3", "주당배당외화금액3"),
                Field::Decimal("stkp_dvdn_frcr_amt4", "주당배당외화금액4"),
                Field::Text("dfnt_yn", "확정여부"),
            ],
        ),
    ],
    check: check::<PeriodRightsResponse>,
};

/// 해외주식 기간별권리조회 — rights on overseas stocks by period: `GET /uapi/overseas-price/v1/quotations/period-rights`.
///
/// Official document: 해외주식-052.
///
/// TR id: real `CTRGT011R`, paper none.
#[doc(alias = "CTRGT011R")]
#[doc(alias = "해외주식-052")]
#[doc(alias = "해외주식 기간별권리조회")]
#[derive(Debug, Clone)]
pub struct PeriodRights {
    params: Params,
}

impl PeriodRights {
    /// Required: `inqr_strt_dt` 조회시작일자 (inquiry start date, YYYYMMDD); `inqr_end_dt` 조회종료일자 (inquiry end
    /// date, YYYYMMDD).
    pub fn new(inqr_strt_dt: impl Into<String>, inqr_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_STRT_DT", inqr_strt_dt.into());
        params.set("INQR_END_DT", inqr_end_dt.into());
        Self { params }
    }

    /// 권리유형코드 — rights type code. Default `%%`.
    #[must_use]
    pub fn rght_type_cd(mut self, value: impl Into<Code<codes::RghtTypeCd>>) -> Self {
        self.params.set_code("RGHT_TYPE_CD", value.into());
        self
    }

    /// 조회구분코드 — inquiry type code. Default `02`.
    #[must_use]
    pub fn inqr_dvsn_cd(mut self, value: impl Into<Code<codes::InqrDvsnCdPeriodRights>>) -> Self {
        self.params.set_code("INQR_DVSN_CD", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 상품유형코드 — product type code. Default: empty.
    #[must_use]
    pub fn prdt_type_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("PRDT_TYPE_CD", value.into());
        self
    }
}

impl Endpoint for PeriodRights {
    type Response = PeriodRightsResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PeriodRights {}

/// The reply to [`PeriodRights`].
#[non_exhaustive]
pub struct PeriodRightsResponse {
    /// 연속조회키50 — continuation key (50), blank on first page.
    pub ctx_area_nk50: String,
    /// 연속조회검색조건50 — continuation search condition (50), blank on first page.
    pub ctx_area_fk50: String,
    /// 응답상세.
    pub output: Vec<PeriodRightsOutput>,
}

impl fmt::Debug for PeriodRightsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PeriodRightsResponse", "")
            .texts(&[&self.ctx_area_nk50, &self.ctx_area_fk50])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for PeriodRightsResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_nk50: root.verbatim("ctx_area_nk50"),
            ctx_area_fk50: root.verbatim("ctx_area_fk50"),
            output: reply.list("output"),
        }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct PeriodRightsOutput {
    /// 기준일자 — base date, YYYYMMDD.
    pub bass_dt: Option<Date>,
    /// 권리유형코드 — rights type code.
    pub rght_type_cd: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 표준상품번호 — standard issue code.
    pub std_pdno: String,
    /// 현지기준일자 — local record date.
    pub acpl_bass_dt: Option<Date>,
    /// 청약시작일자 — subscription start date.
    pub sbsc_strt_dt: Option<Date>,
    /// 청약종료일자 — subscription end date.
    pub sbsc_end_dt: Option<Date>,
    /// 현금배정비율 — cash allotment ratio, %.
    pub cash_alct_rt: Option<Decimal>,
    /// 주식배정비율 — stock allotment ratio, %.
    pub stck_alct_rt: Option<Decimal>,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 통화코드2 — currency code 2.
    pub crcy_cd2: String,
    /// 통화코드3 — currency code 3.
    pub crcy_cd3: String,
    /// 통화코드4 — currency code 4.
    pub crcy_cd4: String,
    /// 배정외화단가 — allotment unit price, foreign currency.
    pub alct_frcr_unpr: Option<Decimal>,
    /// 주당배당외화금액2 — dividend per share 2, foreign currency.
    pub stkp_dvdn_frcr_amt2: Option<Decimal>,
    /// 주당배당외화금액3 — dividend per share 3, foreign currency.
    pub stkp_dvdn_frcr_amt3: Option<Decimal>,
    /// 주당배당외화금액4 — dividend per share 4, foreign currency.
    pub stkp_dvdn_frcr_amt4: Option<Decimal>,
    /// 확정여부 — confirmed, Y/N.
    pub dfnt_yn: String,
}

impl FromRow for PeriodRightsOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bass_dt: row.date("bass_dt"),
            rght_type_cd: row.text("rght_type_cd"),
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            prdt_type_cd: row.text("prdt_type_cd"),
            std_pdno: row.text("std_pdno"),
            acpl_bass_dt: row.date("acpl_bass_dt"),
            sbsc_strt_dt: row.date("sbsc_strt_dt"),
            sbsc_end_dt: row.date("sbsc_end_dt"),
            cash_alct_rt: row.decimal("cash_alct_rt"),
            stck_alct_rt: row.decimal("stck_alct_rt"),
            crcy_cd: row.text("crcy_cd"),
            crcy_cd2: row.text("crcy_cd2"),
            crcy_cd3: row.text("crcy_cd3"),
            crcy_cd4: row.text("crcy_cd4"),
            alct_frcr_unpr: row.decimal("alct_frcr_unpr"),
            stkp_dvdn_frcr_amt2: row.decimal("stkp_dvdn_frcr_amt2"),
            stkp_dvdn_frcr_amt3: row.decimal("stkp_dvdn_frcr_amt3"),
            stkp_dvdn_frcr_amt4: row.decimal("stkp_dvdn_frcr_amt4"),
            dfnt_yn: row.text("dfnt_yn"),
        }
    }
}

impl fmt::Debug for PeriodRightsOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PeriodRightsOutput", "output")
            .texts(&[
                &self.rght_type_cd,
                &self.pdno,
                &self.prdt_name,
                &self.prdt_type_cd,
                &self.std_pdno,
                &self.crcy_cd,
                &self.crcy_cd2,
                &self.crcy_cd3,
                &self.crcy_cd4,
                &self.dfnt_yn,
            ])
            .decimals(&[
                self.cash_alct_rt,
                self.stck_alct_rt,
                self.alct_frcr_unpr,
                self.stkp_dvdn_frcr_amt2,
                self.stkp_dvdn_frcr_amt3,
                self.stkp_dvdn_frcr_amt4,
            ])
            .dates(&[self.bass_dt, self.acpl_bass_dt, self.sbsc_strt_dt, self.sbsc_end_dt])
            .fmt(f)
    }
}
