//! 해외선물옵션 일별 체결내역 (해외선물-011).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_daily_ccld",
    title: "해외선물옵션 일별 체결내역",
    doc_no: "해외선물-011",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-daily-ccld",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM3122R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("STRT_DT", "시작일자", 8, None),
        Param::Required("END_DT", "종료일자", 8, None),
        Param::Required("FUOP_DVSN_CD", "선물옵션구분코드", 2, Some("00")),
        Param::Required("FM_PDGR_CD", "FM상품군코드", 10, Some("")),
        Param::Required("CRCY_CD", "통화코드", 3, Some("%%%")),
        Param::Required("FM_ITEM_FTNG_YN", "FM종목합산여부", 1, Some("N")),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, Some("%%")),
        Param::Required("CTX_AREA_FK200", "연속조회검색조건200", 200, Some("")),
        Param::Required("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_fk200", "연속조회검색조건200"),
            Field::Text("ctx_area_nk200", "연속조회키200"),
        ]),
        object(
            "output2",
            &[
                Field::Decimal("fm_tot_ccld_qty", "FM총체결수량"),
                Field::Decimal("fm_tot_futr_agrm_amt", "FM총선물약정금액"),
                Field::Decimal("fm_tot_opt_agrm_amt", "FM총옵션약정금액"),
                Field::Decimal("fm_fee_smtl", "FM수수료합계"),
            ],
        ),
        list(
            "output1",
            &[
                Field::Date("dt", "일자"),
                Field::Text("ccno", "체결번호"),
                Field::Text("ovrs_futr_fx_pdno", "해외선물FX상품번호"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Decimal("fm_ccld_qty", "FM체결수량"),
                Field::Decimal("fm_ccld_amt", "FM체결금액"),
                Field::Decimal("fm_futr_ccld_amt", "FM선물체결금액"),
                Field::Decimal("fm_opt_ccld_amt", "FM옵션체결금액"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Decimal("fm_fee", "FM수수료"),
                Field::Decimal("fm_futr_pure_agrm_amt", "FM선물순약정금액"),
                Field::Decimal("fm_opt_pure_agrm_amt", "FM옵션순약정금액"),
                Field::Text("ccld_dtl_dtime", "체결상세일시"),
                Field::Date("ord_dt", "주문일자"),
                Field::Text("odno", "주문번호"),
                Field::Text("ord_mdia_dvsn_name", "주문매체구분명"),
            ],
        ),
    ],
    check: check::<InquireDailyCcldResponse>,
};

/// 해외선물옵션 일별 체결내역 — fills of overseas derivatives by day: `GET /uapi/overseas-futureoption/v1/trading/inquire-daily-ccld`.
///
/// Official document: 해외선물-011.
///
/// TR id: real `OTFM3122R`, paper none.
#[doc(alias = "OTFM3122R")]
#[doc(alias = "해외선물-011")]
#[doc(alias = "해외선물옵션 일별 체결내역")]
#[derive(Debug, Clone)]
pub struct InquireDailyCcld {
    params: Params,
}

impl InquireDailyCcld {
    /// Required: `strt_dt` 시작일자 (start date, YYYYMMDD); `end_dt` 종료일자 (end date, YYYYMMDD).
    pub fn new(strt_dt: impl Into<String>, end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("STRT_DT", strt_dt.into());
        params.set("END_DT", end_dt.into());
        Self { params }
    }

    /// 선물옵션구분코드 — futures or options code. Default `00`.
    #[must_use]
    pub fn fuop_dvsn_cd(mut self, value: impl Into<Code<codes::FuopDvsnCdInquireDailyCcld>>) -> Self {
        self.params.set_code("FUOP_DVSN_CD", value.into());
        self
    }

    /// FM상품군코드 — product group code, blank by default. Default: empty.
    #[must_use]
    pub fn fm_pdgr_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_PDGR_CD", value.into());
        self
    }

    /// 통화코드 — currency code. Default `%%%`.
    #[must_use]
    pub fn crcy_cd(mut self, value: impl Into<Code<codes::CrcyCd>>) -> Self {
        self.params.set_code("CRCY_CD", value.into());
        self
    }

    /// 매도매수구분코드 — sell or buy code. Default `%%`.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCdInquireCcld>>) -> Self {
        self.params.set_code("SLL_BUY_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for InquireDailyCcld {
    type Response = InquireDailyCcldResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyCcld {}

/// The reply to [`InquireDailyCcld`].
#[non_exhaustive]
pub struct InquireDailyCcldResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세2.
    pub output2: InquireDailyCcldOutput2,
    /// 응답상세1.
    pub output1: Vec<InquireDailyCcldOutput1>,
}

impl fmt::Debug for InquireDailyCcldResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output2, &self.output1])
            .fmt(f)
    }
}

impl Decode for InquireDailyCcldResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            output2: reply.object("output2"),
            output1: reply.list("output1"),
        }
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireDailyCcldOutput2 {
    /// FM총체결수량 — total filled quantity, contracts.
    pub fm_tot_ccld_qty: Option<Decimal>,
    /// FM총선물약정금액 — total futures contract value.
    pub fm_tot_futr_agrm_amt: Option<Decimal>,
    /// FM총옵션약정금액 — total option contract value.
    pub fm_tot_opt_agrm_amt: Option<Decimal>,
    /// FM수수료합계 — total fees.
    pub fm_fee_smtl: Option<Decimal>,
}

impl FromRow for InquireDailyCcldOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            fm_tot_ccld_qty: row.decimal("fm_tot_ccld_qty"),
            fm_tot_futr_agrm_amt: row.decimal("fm_tot_futr_agrm_amt"),
            fm_tot_opt_agrm_amt: row.decimal("fm_tot_opt_agrm_amt"),
            fm_fee_smtl: row.decimal("fm_fee_smtl"),
        }
    }
}

impl fmt::Debug for InquireDailyCcldOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldOutput2", "output2")
            .decimals(&[self.fm_tot_ccld_qty, self.fm_tot_futr_agrm_amt, self.fm_tot_opt_agrm_amt, self.fm_fee_smtl])
            .fmt(f)
    }
}

/// A row of `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireDailyCcldOutput1 {
    /// 일자 — date.
    pub dt: Option<Date>,
    /// 체결번호 — fill number.
    pub ccno: String,
    /// 해외선물FX상품번호 — overseas futures FX issue code.
    pub ovrs_futr_fx_pdno: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// FM체결수량 — filled quantity, contracts.
    pub fm_ccld_qty: Option<Decimal>,
    /// FM체결금액 — filled amount.
    pub fm_ccld_amt: Option<Decimal>,
    /// FM선물체결금액 — futures filled amount.
    pub fm_futr_ccld_amt: Option<Decimal>,
    /// FM옵션체결금액 — option filled amount.
    pub fm_opt_ccld_amt: Option<Decimal>,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// FM수수료 — brokerage fee.
    pub fm_fee: Option<Decimal>,
    /// FM선물순약정금액 — net futures contract value.
    pub fm_futr_pure_agrm_amt: Option<Decimal>,
    /// FM옵션순약정금액 — net option contract value.
    pub fm_opt_pure_agrm_amt: Option<Decimal>,
    /// 체결상세일시 — fill date and time.
    pub ccld_dtl_dtime: String,
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문매체구분명 — order channel name.
    pub ord_mdia_dvsn_name: String,
}

impl FromRow for InquireDailyCcldOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            dt: row.date("dt"),
            ccno: row.text("ccno"),
            ovrs_futr_fx_pdno: row.text("ovrs_futr_fx_pdno"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            fm_ccld_qty: row.decimal("fm_ccld_qty"),
            fm_ccld_amt: row.decimal("fm_ccld_amt"),
            fm_futr_ccld_amt: row.decimal("fm_futr_ccld_amt"),
            fm_opt_ccld_amt: row.decimal("fm_opt_ccld_amt"),
            crcy_cd: row.text("crcy_cd"),
            fm_fee: row.decimal("fm_fee"),
            fm_futr_pure_agrm_amt: row.decimal("fm_futr_pure_agrm_amt"),
            fm_opt_pure_agrm_amt: row.decimal("fm_opt_pure_agrm_amt"),
            ccld_dtl_dtime: row.text("ccld_dtl_dtime"),
            ord_dt: row.date("ord_dt"),
            odno: row.text("odno"),
            ord_mdia_dvsn_name: row.text("ord_mdia_dvsn_name"),
        }
    }
}

impl fmt::Debug for InquireDailyCcldOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldOutput1", "output1")
            .texts(&[
                &self.ccno,
                &self.ovrs_futr_fx_pdno,
                &self.sll_buy_dvsn_cd,
                &self.crcy_cd,
                &self.ccld_dtl_dtime,
                &self.odno,
                &self.ord_mdia_dvsn_name,
            ])
            .decimals(&[
                self.fm_ccld_qty,
                self.fm_ccld_amt,
                self.fm_futr_ccld_amt,
                self.fm_opt_ccld_amt,
                self.fm_fee,
                self.fm_futr_pure_agrm_amt,
                self.fm_opt_pure_agrm_amt,
            ])
            .dates(&[self.dt, self.ord_dt])
            .fmt(f)
    }
}
