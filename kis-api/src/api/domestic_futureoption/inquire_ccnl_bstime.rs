//! 선물옵션 기준일체결내역 (v1_국내선물-016).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_ccnl_bstime",
    title: "선물옵션 기준일체결내역",
    doc_no: "v1_국내선물-016",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-ccnl-bstime",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTFO5139R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ORD_DT", "주문일자", 8, None),
        Param::Required("FUOP_TR_STRT_TMD", "선물옵션거래시작시각", 6, None),
        Param::Required("FUOP_TR_END_TMD", "선물옵션거래종료시각", 6, None),
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
        list(
            "output1",
            &[
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("odno", "주문번호"),
                Field::Text("tr_type_name", "거래유형명"),
                Field::Date("last_sttldt", "최종결제일"),
                Field::Decimal("ccld_idx", "체결지수"),
                Field::Integer("ccld_qty", "체결량"),
                Field::Decimal("trad_amt", "매매금액"),
                Field::Decimal("fee", "수수료"),
                Field::Time("ccld_btwn", "체결시간"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Integer("tot_ccld_qty_smtl", "총체결수량합계"),
                Field::Decimal("tot_ccld_amt_smtl", "총체결금액합계"),
                Field::Decimal("fee_adjt", "수수료조정"),
                Field::Decimal("fee_smtl", "수수료합계"),
            ],
        ),
    ],
    check: check::<InquireCcnlBstimeResponse>,
};

/// 선물옵션 기준일체결내역 — fills of domestic derivatives by time of day: `GET /uapi/domestic-futureoption/v1/trading/inquire-ccnl-bstime`.
///
/// Official document: v1_국내선물-016.
///
/// TR id: real `CTFO5139R`, paper none.
#[doc(alias = "CTFO5139R")]
#[doc(alias = "v1_국내선물-016")]
#[doc(alias = "선물옵션 기준일체결내역")]
#[derive(Debug, Clone)]
pub struct InquireCcnlBstime {
    params: Params,
}

impl InquireCcnlBstime {
    /// Required: `ord_dt` 주문일자 (order date); `fuop_tr_strt_tmd` 선물옵션거래시작시각 (futures and options trading
    /// start time, HHMMSS); `fuop_tr_end_tmd` 선물옵션거래종료시각 (futures and options trading end time, HHMMSS).
    pub fn new(
        ord_dt: impl Into<String>,
        fuop_tr_strt_tmd: impl Into<String>,
        fuop_tr_end_tmd: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("ORD_DT", ord_dt.into());
        params.set("FUOP_TR_STRT_TMD", fuop_tr_strt_tmd.into());
        params.set("FUOP_TR_END_TMD", fuop_tr_end_tmd.into());
        Self { params }
    }
}

impl Endpoint for InquireCcnlBstime {
    type Response = InquireCcnlBstimeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireCcnlBstime {}

/// The reply to [`InquireCcnlBstime`].
#[non_exhaustive]
pub struct InquireCcnlBstimeResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세.
    pub output1: Vec<InquireCcnlBstimeOutput1>,
    /// 응답상세2.
    pub output2: InquireCcnlBstimeOutput2,
}

impl fmt::Debug for InquireCcnlBstimeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlBstimeResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquireCcnlBstimeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireCcnlBstimeOutput1 {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 거래유형명 — trade type name.
    pub tr_type_name: String,
    /// 최종결제일 — final settlement date.
    pub last_sttldt: Option<Date>,
    /// 체결지수 — fill price (index points).
    pub ccld_idx: Option<Decimal>,
    /// 체결량 — filled quantity.
    pub ccld_qty: Option<i64>,
    /// 매매금액 — traded amount.
    pub trad_amt: Option<Decimal>,
    /// 수수료 — commission fee.
    pub fee: Option<Decimal>,
    /// 체결시간 — fill time.
    pub ccld_btwn: Option<Time>,
}

impl FromRow for InquireCcnlBstimeOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            odno: row.text("odno"),
            tr_type_name: row.text("tr_type_name"),
            last_sttldt: row.date("last_sttldt"),
            ccld_idx: row.decimal("ccld_idx"),
            ccld_qty: row.integer("ccld_qty"),
            trad_amt: row.decimal("trad_amt"),
            fee: row.decimal("fee"),
            ccld_btwn: row.time("ccld_btwn"),
        }
    }
}

impl fmt::Debug for InquireCcnlBstimeOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlBstimeOutput1", "output1")
            .texts(&[&self.pdno, &self.prdt_name, &self.odno, &self.tr_type_name])
            .integers(&[self.ccld_qty])
            .decimals(&[self.ccld_idx, self.trad_amt, self.fee])
            .dates(&[self.last_sttldt])
            .times(&[self.ccld_btwn])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireCcnlBstimeOutput2 {
    /// 총체결수량합계 — sum of total filled quantities, contracts.
    pub tot_ccld_qty_smtl: Option<i64>,
    /// 총체결금액합계 — sum of total filled amounts, KRW.
    pub tot_ccld_amt_smtl: Option<Decimal>,
    /// 수수료조정 — fee adjustment.
    pub fee_adjt: Option<Decimal>,
    /// 수수료합계 — total trading fees, KRW.
    pub fee_smtl: Option<Decimal>,
}

impl FromRow for InquireCcnlBstimeOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tot_ccld_qty_smtl: row.integer("tot_ccld_qty_smtl"),
            tot_ccld_amt_smtl: row.decimal("tot_ccld_amt_smtl"),
            fee_adjt: row.decimal("fee_adjt"),
            fee_smtl: row.decimal("fee_smtl"),
        }
    }
}

impl fmt::Debug for InquireCcnlBstimeOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlBstimeOutput2", "output2")
            .integers(&[self.tot_ccld_qty_smtl])
            .decimals(&[self.tot_ccld_amt_smtl, self.fee_adjt, self.fee_smtl])
            .fmt(f)
    }
}
