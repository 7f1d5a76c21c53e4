//! 장내채권 평균단가조회 (국내주식-158).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.avg_unit",
    title: "장내채권 평균단가조회",
    doc_no: "국내주식-158",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/avg-unit",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTPF2005R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK30" },
    params: &[
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, None),
        Param::Required("INQR_END_DT", "조회종료일자", 8, None),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("302")),
        Param::Required("VRFC_KIND_CD", "검증종류코드", 2, Some("00")),
        Param::Required("CTX_AREA_NK30", "연속조회키30", 30, Some("")),
        Param::Required("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_nk30", "연속조회키30"),
            Field::Text("ctx_area_fk100", "연속조회검색조건100"),
        ]),
        list(
            "output1",
            &[
                Field::Date("evlu_dt", "평가일자"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("prdt_name", "상품명"),
                Field::Decimal("kis_unpr", "한국신용평가단가"),
                Field::Decimal("kbp_unpr", "한국채권평가단가"),
                Field::Decimal("nice_evlu_unpr", "한국신용정보평가단가"),
                Field::Decimal("fnp_unpr", "에프앤자산평가단가"),
                Field::Decimal("avg_evlu_unpr", "평균평가단가"),
                Field::Text("kis_crdt_grad_text", "한국신용평가신용등급내용"),
                Field::Text("kbp_crdt_grad_text", "한국채권평가신용등급내용"),
                Field::Text("nice_crdt_grad_text", "한국신용정보신용등급내용"),
                Field::Text("fnp_crdt_grad_text", "에프앤자산평가신용등급내용"),
                Field::Text("chng_yn", "변경여부"),
                Field::Decimal("kis_erng_rt", "한국신용평가수익율"),
                Field::Decimal("kbp_erng_rt", "한국채권평가수익율"),
                Field::Decimal("nice_evlu_erng_rt", "한국신용정보평가수익율"),
                Field::Decimal("fnp_erng_rt", "에프앤자산평가수익율"),
                Field::Decimal("avg_evlu_erng_rt", "평균평가수익율"),
                Field::Decimal("kis_rf_unpr", "한국신용평가RF단가"),
                Field::Decimal("kbp_rf_unpr", "한국채권평가RF단가"),
                Field::Decimal("nice_evlu_rf_unpr", "한국신용정보평가RF단가"),
                Field::Decimal("avg_evlu_rf_unpr", "평균평가RF단가"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("evlu_dt", "평가일자"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("prdt_name", "상품명"),
                Field::Decimal("kis_evlu_amt", "한국신용평가평가금액"),
                Field::Decimal("kbp_evlu_amt", "한국채권평가평가금액"),
                Field::Decimal("nice_evlu_amt", "한국신용정보평가금액"),
                Field::Decimal("fnp_evlu_amt", "에프앤자산평가평가금액"),
                Field::Decimal("avg_evlu_amt", "평균평가금액"),
                Field::Text("chng_yn", "변경여부"),
            ],
        ),
        list(
            "output3",
            &[
                Field::Date("evlu_dt", "평가일자"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("kis_crcy_cd", "한국신용평가통화코드"),
                Field::Decimal("kis_evlu_unit_pric", "한국신용평가평가단위가격"),
                Field::Decimal("kis_evlu_pric", "한국신용평가평가가격"),
                Field::Text("kbp_crcy_cd", "한국채권평가통화코드"),
                Field::Decimal("kbp_evlu_unit_pric", "한국채권평가평가단위가격"),
                Field::Decimal("kbp_evlu_pric", "한국채권평가평가가격"),
                Field::Text("nice_crcy_cd", "한국신용정보통화코드"),
                Field::Decimal("nice_evlu_unit_pric", "한국신용정보평가단위가격"),
                Field::Decimal("nice_evlu_pric", "한국신용정보평가가격"),
                Field::Decimal("avg_evlu_unit_pric", "평균평가단위가격"),
                Field::Decimal("avg_evlu_pric", "평균평가가격"),
                Field::Text("chng_yn", "변경여부"),
            ],
        ),
    ],
    check: check::<AvgUnitResponse>,
};

/// 장내채권 평균단가조회 — average prices at which bonds were bought: `GET /uapi/domestic-bond/v1/quotations/avg-unit`.
///
/// Official document: 국내주식-158.
///
/// TR id: real `CTPF2005R`, paper none.
#[doc(alias = "CTPF2005R")]
#[doc(alias = "국내주식-158")]
#[doc(alias = "장내채권 평균단가조회")]
#[derive(Debug, Clone)]
pub struct AvgUnit {
    params: Params,
}

impl AvgUnit {
    /// Required: `inqr_strt_dt` 조회시작일자 (inquiry start date, YYYYMMDD); `inqr_end_dt` 조회종료일자 (inquiry end
    /// date, YYYYMMDD).
    pub fn new(inqr_strt_dt: impl Into<String>, inqr_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_STRT_DT", inqr_strt_dt.into());
        params.set("INQR_END_DT", inqr_end_dt.into());
        Self { params }
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }
}

impl Endpoint for AvgUnit {
    type Response = AvgUnitResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for AvgUnit {}

/// The reply to [`AvgUnit`].
#[non_exhaustive]
pub struct AvgUnitResponse {
    /// 연속조회키30 — continuation key (30), blank on first page.
    pub ctx_area_nk30: String,
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 응답상세.
    pub output1: Vec<AvgUnitOutput1>,
    /// 응답상세.
    pub output2: Vec<AvgUnitOutput2>,
    /// 응답상세.
    pub output3: Vec<AvgUnitOutput3>,
}

impl fmt::Debug for AvgUnitResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AvgUnitResponse", "")
            .texts(&[&self.ctx_area_nk30, &self.ctx_area_fk100])
            .parts(&[&self.output1, &self.output2, &self.output3])
            .fmt(f)
    }
}

impl Decode for AvgUnitResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_nk30: root.verbatim("ctx_area_nk30"),
            ctx_area_fk100: root.verbatim("ctx_area_fk100"),
            output1: reply.list("output1"),
            output2: reply.list("output2"),
            output3: reply.list("output3"),
        }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct AvgUnitOutput1 {
    /// 평가일자 — valuation date.
    pub evlu_dt: Option<Date>,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 한국신용평가단가 — KIS Pricing valuation unit price, KRW.
    pub kis_unpr: Option<Decimal>,
    /// 한국채권평가단가 — KBP valuation unit price, KRW.
    pub kbp_unpr: Option<Decimal>,
    /// 한국신용정보평가단가 — NICE valuation unit price, KRW.
    pub nice_evlu_unpr: Option<Decimal>,
    /// 에프앤자산평가단가 — FN Pricing valuation unit price, KRW.
    pub fnp_unpr: Option<Decimal>,
    /// 평균평가단가 — average valuation unit price, KRW.
    pub avg_evlu_unpr: Option<Decimal>,
    /// 한국신용평가신용등급내용 — credit rating by KIS Pricing.
    pub kis_crdt_grad_text: String,
    /// 한국채권평가신용등급내용 — credit rating by KBP.
    pub kbp_crdt_grad_text: String,
    /// 한국신용정보신용등급내용 — credit rating by NICE.
    pub nice_crdt_grad_text: String,
    /// 에프앤자산평가신용등급내용 — credit rating by FN Pricing.
    pub fnp_crdt_grad_text: String,
    /// 변경여부 — changed, Y/N.
    pub chng_yn: String,
    /// 한국신용평가수익율 — yield valued by KIS Pricing, %.
    pub kis_erng_rt: Option<Decimal>,
    /// 한국채권평가수익율 — yield valued by KBP, %.
    pub kbp_erng_rt: Option<Decimal>,
    /// 한국신용정보평가수익율 — yield valued by NICE, %.
    pub nice_evlu_erng_rt: Option<Decimal>,
    /// 에프앤자산평가수익율 — yield valued by FN Pricing, %.
    pub fnp_erng_rt: Option<Decimal>,
    /// 평균평가수익율 — average valuation yield, %.
    pub avg_evlu_erng_rt: Option<Decimal>,
    /// 한국신용평가RF단가 — KIS Pricing RF unit price, KRW.
    pub kis_rf_unpr: Option<Decimal>,
    /// 한국채권평가RF단가 — KBP RF unit price, KRW.
    pub kbp_rf_unpr: Option<Decimal>,
    /// 한국신용정보평가RF단가 — NICE RF unit price, KRW.
    pub nice_evlu_rf_unpr: Option<Decimal>,
    /// 평균평가RF단가 — average RF unit price, KRW.
    pub avg_evlu_rf_unpr: Option<Decimal>,
}

impl FromRow for AvgUnitOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            evlu_dt: row.date("evlu_dt"),
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            prdt_name: row.text("prdt_name"),
            kis_unpr: row.decimal("kis_unpr"),
            kbp_unpr: row.decimal("kbp_unpr"),
            nice_evlu_unpr: row.decimal("nice_evlu_unpr"),
            fnp_unpr: row.decimal("fnp_unpr"),
            avg_evlu_unpr: row.decimal("avg_evlu_unpr"),
            kis_crdt_grad_text: row.text("kis_crdt_grad_text"),
            kbp_crdt_grad_text: row.text("kbp_crdt_grad_text"),
            nice_crdt_grad_text: row.text("nice_crdt_grad_text"),
            fnp_crdt_grad_text: row.text("fnp_crdt_grad_text"),
            chng_yn: row.text("chng_yn"),
            kis_erng_rt: row.decimal("kis_erng_rt"),
            kbp_erng_rt: row.decimal("kbp_erng_rt"),
            nice_evlu_erng_rt: row.decimal("nice_evlu_erng_rt"),
            fnp_erng_rt: row.decimal("fnp_erng_rt"),
            avg_evlu_erng_rt: row.decimal("avg_evlu_erng_rt"),
            kis_rf_unpr: row.decimal("kis_rf_unpr"),
            kbp_rf_unpr: row.decimal("kbp_rf_unpr"),
            nice_evlu_rf_unpr: row.decimal("nice_evlu_rf_unpr"),
            avg_evlu_rf_unpr: row.decimal("avg_evlu_rf_unpr"),
        }
    }
}

impl fmt::Debug for AvgUnitOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AvgUnitOutput1", "output1")
            .texts(&[
                &self.pdno,
                &self.prdt_type_cd,
                &self.prdt_name,
                &self.kis_crdt_grad_text,
                &self.kbp_crdt_grad_text,
                &self.nice_crdt_grad_text,
                &self.fnp_crdt_grad_text,
                &self.chng_yn,
            ])
            .decimals(&[
                self.kis_unpr,
                self.kbp_unpr,
                self.nice_evlu_unpr,
                self.fnp_unpr,
                self.avg_evlu_unpr,
                self.kis_erng_rt,
                self.kbp_erng_rt,
                self.nice_evlu_erng_rt,
                self.fnp_erng_rt,
                self.avg_evlu_erng_rt,
                self.kis_rf_unpr,
                self.kbp_rf_unpr,
                self.nice_evlu_rf_unpr,
                self.avg_evlu_rf_unpr,
            ])
            .dates(&[self.evlu_dt])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct AvgUnitOutput2 {
    /// 평가일자 — valuation date.
    pub evlu_dt: Option<Date>,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 한국신용평가평가금액 — KIS Pricing valuation amount.
    pub kis_evlu_amt: Option<Decimal>,
    /// 한국채권평가평가금액 — KBP valuation amount.
    pub kbp_evlu_amt: Option<Decimal>,
    /// 한국신용정보평가금액 — NICE valuation amount.
    pub nice_evlu_amt: Option<Decimal>,
    /// 에프앤자산평가평가금액 — FN Pricing valuation amount.
    pub fnp_evlu_amt: Option<Decimal>,
    /// 평균평가금액 — average valuation amount.
    pub avg_evlu_amt: Option<Decimal>,
    /// 변경여부 — changed, Y/N.
    pub chng_yn: String,
}

impl FromRow for AvgUnitOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            evlu_dt: row.date("evlu_dt"),
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            prdt_name: row.text("prdt_name"),
            kis_evlu_amt: row.decimal("kis_evlu_amt"),
            kbp_evlu_amt: row.decimal("kbp_evlu_amt"),
            nice_evlu_amt: row.decimal("nice_evlu_amt"),
            fnp_evlu_amt: row.decimal("fnp_evlu_amt"),
            avg_evlu_amt: row.decimal("avg_evlu_amt"),
            chng_yn: row.text("chng_yn"),
        }
    }
}

impl fmt::Debug for AvgUnitOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AvgUnitOutput2", "output2")
            .texts(&[&self.pdno, &self.prdt_type_cd, &self.prdt_name, &self.chng_yn])
            .decimals(&[self.kis_evlu_amt, self.kbp_evlu_amt, self.nice_evlu_amt, self.fnp_evlu_amt, self.avg_evlu_amt])
            .dates(&[self.evlu_dt])
            .fmt(f)
    }
}

/// A row of `output3`, 응답상세.
#[non_exhaustive]
pub struct AvgUnitOutput3 {
    /// 평가일자 — valuation date.
    pub evlu_dt: Option<Date>,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 한국신용평가통화코드 — currency code of the KIS Pricing valuation.
    pub kis_crcy_cd: String,
    /// 한국신용평가평가단위가격 — KIS Pricing valuation price per unit.
    pub kis_evlu_unit_pric: Option<Decimal>,
    /// 한국신용평가평가가격 — KIS Pricing valuation price.
    pub kis_evlu_pric: Option<Decimal>,
    /// 한국채권평가통화코드 — currency code of the KBP valuation.
    pub kbp_crcy_cd: String,
    /// 한국채권평가평가단위가격 — KBP valuation price per unit.
    pub kbp_evlu_unit_pric: Option<Decimal>,
    /// 한국채권평가평가가격 — KBP valuation price.
    pub kbp_evlu_pric: Option<Decimal>,
    /// 한국신용정보통화코드 — currency code of the NICE valuation.
    pub nice_crcy_cd: String,
    /// 한국신용정보평가단위가격 — NICE valuation price per unit.
    pub nice_evlu_unit_pric: Option<Decimal>,
    /// 한국신용정보평가가격 — NICE valuation price.
    pub nice_evlu_pric: Option<Decimal>,
    /// 평균평가단위가격 — average valuation price per unit.
    pub avg_evlu_unit_pric: Option<Decimal>,
    /// 평균평가가격 — average valuation price.
    pub avg_evlu_pric: Option<Decimal>,
    /// 변경여부 — changed, Y/N.
    pub chng_yn: String,
}

impl FromRow for AvgUnitOutput3 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            evlu_dt: row.date("evlu_dt"),
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            prdt_name: row.text("prdt_name"),
            kis_crcy_cd: row.text("kis_crcy_cd"),
            kis_evlu_unit_pric: row.decimal("kis_evlu_unit_pric"),
            kis_evlu_pric: row.decimal("kis_evlu_pric"),
            kbp_crcy_cd: row.text("kbp_crcy_cd"),
            kbp_evlu_unit_pric: row.decimal("kbp_evlu_unit_pric"),
            kbp_evlu_pric: row.decimal("kbp_evlu_pric"),
            nice_crcy_cd: row.text("nice_crcy_cd"),
            nice_evlu_unit_pric: row.decimal("nice_evlu_unit_pric"),
            nice_evlu_pric: row.decimal("nice_evlu_pric"),
            avg_evlu_unit_pric: row.decimal("avg_evlu_unit_pric"),
            avg_evlu_pric: row.decimal("avg_evlu_pric"),
            chng_yn: row.text("chng_yn"),
        }
    }
}

impl fmt::Debug for AvgUnitOutput3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AvgUnitOutput3", "output3")
            .texts(&[
                &self.pdno,
                &self.prdt_type_cd,
                &self.prdt_name,
                &self.kis_crcy_cd,
                &self.kbp_crcy_cd,
                &self.nice_crcy_cd,
                &self.chng_yn,
            ])
            .decimals(&[
                self.kis_evlu_unit_pric,
                self.kis_evlu_pric,
                self.kbp_evlu_unit_pric,
                self.kbp_evlu_pric,
                self.nice_evlu_unit_pric,
                self.nice_evlu_pric,
                self.avg_evlu_unit_pric,
                self.avg_evlu_pric,
            ])
            .dates(&[self.evlu_dt])
            .fmt(f)
    }
}
