//! 선물옵션 잔고정산손익내역 (v1_국내선물-013).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_balance_settlement_pl",
    title: "선물옵션 잔고정산손익내역",
    doc_no: "v1_국내선물-013",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-balance-settlement-pl",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTFO6117R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("INQR_DT", "조회일자", 8, None),
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
                Field::Decimal("nxdy_dnca", "익일예수금"),
                Field::Decimal("mmga_cash", "유지증거금현금"),
                Field::Decimal("brkg_mgna_cash", "위탁증거금현금"),
                Field::Decimal("opt_buy_chgs", "옵션매수대금"),
                Field::Decimal("opt_lqd_evlu_amt", "옵션청산평가금액"),
                Field::Decimal("dnca_sbst", "예수금대용"),
                Field::Decimal("mmga_tota", "유지증거금총액"),
                Field::Decimal("brkg_mgna_tota", "위탁증거금총액"),
                Field::Decimal("opt_sll_chgs", "옵션매도대금"),
                Field::Decimal("fee", "수수료"),
                Field::Decimal("thdt_dfpa", "당일차금"),
                Field::Decimal("rnwl_dfpa", "갱신차금"),
                Field::Decimal("dnca_cash", "예수금현금"),
            ],
        ),
        list(
            "output1",
            &[
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("trad_dvsn_name", "매매구분명"),
                Field::Integer("bfdy_cblc_qty", "전일잔고수량"),
                Field::Integer("new_qty", "신규수량"),
                Field::Integer("mnpl_rpch_qty", "전매환매수량"),
                Field::Integer("cblc_qty", "잔고수량"),
                Field::Decimal("cblc_amt", "잔고금액"),
                Field::Decimal("trad_pfls_amt", "매매손익금액"),
                Field::Decimal("evlu_amt", "평가금액"),
                Field::Decimal("evlu_pfls_amt", "평가손익금액"),
            ],
        ),
    ],
    check: check::<InquireBalanceSettlementPlResponse>,
};

/// 선물옵션 잔고정산손익내역 — settled profit of derivative positions: `GET /uapi/domestic-futureoption/v1/trading/inquire-balance-settlement-pl`.
///
/// Official document: v1_국내선물-013.
///
/// TR id: real `CTFO6117R`, paper none.
#[doc(alias = "CTFO6117R")]
#[doc(alias = "v1_국내선물-013")]
#[doc(alias = "선물옵션 잔고정산손익내역")]
#[derive(Debug, Clone)]
pub struct InquireBalanceSettlementPl {
    params: Params,
}

impl InquireBalanceSettlementPl {
    /// Required: `inqr_dt` 조회일자 (inquiry date, YYYYMMDD).
    pub fn new(inqr_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_DT", inqr_dt.into());
        Self { params }
    }
}

impl Endpoint for InquireBalanceSettlementPl {
    type Response = InquireBalanceSettlementPlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireBalanceSettlementPl {}

/// The reply to [`InquireBalanceSettlementPl`].
#[non_exhaustive]
pub struct InquireBalanceSettlementPlResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세.
    pub output2: InquireBalanceSettlementPlOutput2,
    /// 응답상세2.
    pub output1: Vec<InquireBalanceSettlementPlOutput1>,
}

impl fmt::Debug for InquireBalanceSettlementPlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceSettlementPlResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output2, &self.output1])
            .fmt(f)
    }
}

impl Decode for InquireBalanceSettlementPlResponse {
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

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireBalanceSettlementPlOutput2 {
    /// 익일예수금 — next-day deposit, KRW.
    pub nxdy_dnca: Option<Decimal>,
    /// 유지증거금현금 — maintenance margin in cash, KRW.
    pub mmga_cash: Option<Decimal>,
    /// 위탁증거금현금 — customer margin in cash, KRW.
    pub brkg_mgna_cash: Option<Decimal>,
    /// 옵션매수대금 — option premium paid for buying, KRW.
    pub opt_buy_chgs: Option<Decimal>,
    /// 옵션청산평가금액 — option liquidation value, KRW.
    pub opt_lqd_evlu_amt: Option<Decimal>,
    /// 예수금대용 — substitute securities deposit, KRW.
    pub dnca_sbst: Option<Decimal>,
    /// 유지증거금총액 — total maintenance margin, KRW.
    pub mmga_tota: Option<Decimal>,
    /// 위탁증거금총액 — total customer margin, KRW.
    pub brkg_mgna_tota: Option<Decimal>,
    /// 옵션매도대금 — option premium received for selling, KRW.
    pub opt_sll_chgs: Option<Decimal>,
    /// 수수료 — commission fee.
    pub fee: Option<Decimal>,
    /// 당일차금 — daily settlement difference on today's trades, KRW.
    pub thdt_dfpa: Option<Decimal>,
    /// 갱신차금 — settlement difference on carried-over positions, KRW.
    pub rnwl_dfpa: Option<Decimal>,
    /// 예수금현금 — cash deposit, KRW.
    pub dnca_cash: Option<Decimal>,
}

impl FromRow for InquireBalanceSettlementPlOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            nxdy_dnca: row.decimal("nxdy_dnca"),
            mmga_cash: row.decimal("mmga_cash"),
            brkg_mgna_cash: row.decimal("brkg_mgna_cash"),
            opt_buy_chgs: row.decimal("opt_buy_chgs"),
            opt_lqd_evlu_amt: row.decimal("opt_lqd_evlu_amt"),
            dnca_sbst: row.decimal("dnca_sbst"),
            mmga_tota: row.decimal("mmga_tota"),
            brkg_mgna_tota: row.decimal("brkg_mgna_tota"),
            opt_sll_chgs: row.decimal("opt_sll_chgs"),
            fee: row.decimal("fee"),
            thdt_dfpa: row.decimal("thdt_dfpa"),
            rnwl_dfpa: row.decimal("rnwl_dfpa"),
            dnca_cash: row.decimal("dnca_cash"),
        }
    }
}

impl fmt::Debug for InquireBalanceSettlementPlOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceSettlementPlOutput2", "output2")
            .decimals(&[
                self.nxdy_dnca,
                self.mmga_cash,
                self.brkg_mgna_cash,
                self.opt_buy_chgs,
                self.opt_lqd_evlu_amt,
                self.dnca_sbst,
                self.mmga_tota,
                self.brkg_mgna_tota,
                self.opt_sll_chgs,
                self.fee,
                self.thdt_dfpa,
                self.rnwl_dfpa,
                self.dnca_cash,
            ])
            .fmt(f)
    }
}

/// A row of `output1`, 응답상세2.
#[non_exhaustive]
pub struct InquireBalanceSettlementPlOutput1 {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 매매구분명 — trade type name, buy or sell.
    pub trad_dvsn_name: String,
    /// 전일잔고수량 — previous day's balance quantity, contracts.
    pub bfdy_cblc_qty: Option<i64>,
    /// 신규수량 — newly opened quantity, contracts.
    pub new_qty: Option<i64>,
    /// 전매환매수량 — closed quantity (resale or repurchase), contracts.
    pub mnpl_rpch_qty: Option<i64>,
    /// 잔고수량 — balance quantity, shares.
    pub cblc_qty: Option<i64>,
    /// 잔고금액 — balance amount, KRW.
    pub cblc_amt: Option<Decimal>,
    /// 매매손익금액 — realised trading profit, KRW.
    pub trad_pfls_amt: Option<Decimal>,
    /// 평가금액 — market value, KRW.
    pub evlu_amt: Option<Decimal>,
    /// 평가손익금액 — unrealised profit, KRW.
    pub evlu_pfls_amt: Option<Decimal>,
}

impl FromRow for InquireBalanceSettlementPlOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            trad_dvsn_name: row.text("trad_dvsn_name"),
            bfdy_cblc_qty: row.integer("bfdy_cblc_qty"),
            new_qty: row.integer("new_qty"),
            mnpl_rpch_qty: row.integer("mnpl_rpch_qty"),
            cblc_qty: row.integer("cblc_qty"),
            cblc_amt: row.decimal("cblc_amt"),
            trad_pfls_amt: row.decimal("trad_pfls_amt"),
            evlu_amt: row.decimal("evlu_amt"),
            evlu_pfls_amt: row.decimal("evlu_pfls_amt"),
        }
    }
}

impl fmt::Debug for InquireBalanceSettlementPlOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceSettlementPlOutput1", "output1")
            .texts(&[&self.pdno, &self.prdt_name, &self.trad_dvsn_name])
            .integers(&[self.bfdy_cblc_qty, self.new_qty, self.mnpl_rpch_qty, self.cblc_qty])
            .decimals(&[self.cblc_amt, self.trad_pfls_amt, self.evlu_amt, self.evlu_pfls_amt])
            .fmt(f)
    }
}
