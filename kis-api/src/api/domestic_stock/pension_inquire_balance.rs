//! 퇴직연금 잔고조회 (v1_국내주식-036).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.pension_inquire_balance",
    title: "퇴직연금 잔고조회",
    doc_no: "v1_국내주식-036",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC2208R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ACCA_DVSN_CD", "적립금구분코드", 2, Some("00")),
        Param::Required("INQR_DVSN", "조회구분", 2, Some("00")),
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
                Field::Text("cblc_dvsn_name", "잔고구분명"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("item_dvsn_name", "종목구분명"),
                Field::Integer("thdt_buyqty", "금일매수수량"),
                Field::Integer("thdt_sll_qty", "금일매도수량"),
                Field::Integer("hldg_qty", "보유수량"),
                Field::Integer("ord_psbl_qty", "주문가능수량"),
                Field::Decimal("pchs_avg_pric", "매입평균가격"),
                Field::Decimal("pchs_amt", "매입금액"),
                Field::Decimal("prpr", "현재가"),
                Field::Decimal("evlu_amt", "평가금액"),
                Field::Decimal("evlu_pfls_amt", "평가손익금액"),
                Field::Decimal("evlu_erng_rt", "평가수익율"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("dnca_tot_amt", "예수금총금액"),
                Field::Decimal("nxdy_excc_amt", "익일정산금액"),
                Field::Decimal("prvs_rcdl_excc_amt", "가수도정산금액"),
                Field::Decimal("thdt_buy_amt", "금일매수금액"),
                Field::Decimal("thdt_sll_amt", "금일매도금액"),
                Field::Decimal("thdt_tlex_amt", "금일제비용금액"),
                Field::Decimal("scts_evlu_amt", "유가평가금액"),
                Field::Decimal("tot_evlu_amt", "총평가금액"),
            ],
        ),
    ],
    check: check::<PensionInquireBalanceResponse>,
};

/// 퇴직연금 잔고조회 — holdings of a pension account: `GET /uapi/domestic-stock/v1/trading/pension/inquire-balance`.
///
/// Official document: v1_국내주식-036.
///
/// TR id: real `TTTC2208R`, paper none.
#[doc(alias = "TTTC2208R")]
#[doc(alias = "v1_국내주식-036")]
#[doc(alias = "퇴직연금 잔고조회")]
#[derive(Debug, Clone)]
pub struct PensionInquireBalance {
    params: Params,
}

impl PensionInquireBalance {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 적립금구분코드 — pension reserve type code, send 00. Default `00`.
    #[must_use]
    pub fn acca_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ACCA_DVSN_CD", value.into());
        self
    }

    /// 조회구분 — inquiry type. Default `00`.
    #[must_use]
    pub fn inqr_dvsn(mut self, value: impl Into<String>) -> Self {
        self.params.set("INQR_DVSN", value.into());
        self
    }
}

impl Default for PensionInquireBalance {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for PensionInquireBalance {
    type Response = PensionInquireBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PensionInquireBalance {}

/// The reply to [`PensionInquireBalance`].
#[non_exhaustive]
pub struct PensionInquireBalanceResponse {
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세.
    pub output1: Vec<PensionInquireBalanceOutput1>,
    /// 응답상세2.
    pub output2: PensionInquireBalanceOutput2,
}

impl fmt::Debug for PensionInquireBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquireBalanceResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for PensionInquireBalanceResponse {
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
pub struct PensionInquireBalanceOutput1 {
    /// 잔고구분명 — balance type name.
    pub cblc_dvsn_name: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 종목구분명 — issue type name.
    pub item_dvsn_name: String,
    /// 금일매수수량 — shares bought today.
    pub thdt_buyqty: Option<i64>,
    /// 금일매도수량 — shares sold today.
    pub thdt_sll_qty: Option<i64>,
    /// 보유수량 — shares held.
    pub hldg_qty: Option<i64>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<i64>,
    /// 매입평균가격 — average purchase price, KRW.
    pub pchs_avg_pric: Option<Decimal>,
    /// 매입금액 — purchase amount, KRW.
    pub pchs_amt: Option<Decimal>,
    /// 현재가 — current price, KRW.
    pub prpr: Option<Decimal>,
    /// 평가금액 — market value, KRW.
    pub evlu_amt: Option<Decimal>,
    /// 평가손익금액 — unrealised profit, KRW.
    pub evlu_pfls_amt: Option<Decimal>,
    /// 평가수익율 — unrealised return, % (unused, always 0).
    pub evlu_erng_rt: Option<Decimal>,
}

impl FromRow for PensionInquireBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cblc_dvsn_name: row.text("cblc_dvsn_name"),
            prdt_name: row.text("prdt_name"),
            pdno: row.text("pdno"),
            item_dvsn_name: row.text("item_dvsn_name"),
            thdt_buyqty: row.integer("thdt_buyqty"),
            thdt_sll_qty: row.integer("thdt_sll_qty"),
            hldg_qty: row.integer("hldg_qty"),
            ord_psbl_qty: row.integer("ord_psbl_qty"),
            pchs_avg_pric: row.decimal("pchs_avg_pric"),
            pchs_amt: row.decimal("pchs_amt"),
            prpr: row.decimal("prpr"),
            evlu_amt: row.decimal("evlu_amt"),
            evlu_pfls_amt: row.decimal("evlu_pfls_amt"),
            evlu_erng_rt: row.decimal("evlu_erng_rt"),
        }
    }
}

impl fmt::Debug for PensionInquireBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquireBalanceOutput1", "output1")
            .texts(&[&self.cblc_dvsn_name, &self.prdt_name, &self.pdno, &self.item_dvsn_name])
            .integers(&[self.thdt_buyqty, self.thdt_sll_qty, self.hldg_qty, self.ord_psbl_qty])
            .decimals(&[
                self.pchs_avg_pric,
                self.pchs_amt,
                self.prpr,
                self.evlu_amt,
                self.evlu_pfls_amt,
                self.evlu_erng_rt,
            ])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct PensionInquireBalanceOutput2 {
    /// 예수금총금액 — total deposit, KRW.
    pub dnca_tot_amt: Option<Decimal>,
    /// 익일정산금액 — D+1 deposit (next-day settlement amount), KRW.
    pub nxdy_excc_amt: Option<Decimal>,
    /// 가수도정산금액 — D+2 deposit (provisional settlement amount), KRW.
    pub prvs_rcdl_excc_amt: Option<Decimal>,
    /// 금일매수금액 — amount bought today, KRW.
    pub thdt_buy_amt: Option<Decimal>,
    /// 금일매도금액 — amount sold today, KRW.
    pub thdt_sll_amt: Option<Decimal>,
    /// 금일제비용금액 — today's fees and taxes, KRW.
    pub thdt_tlex_amt: Option<Decimal>,
    /// 유가평가금액 — market value of securities, KRW.
    pub scts_evlu_amt: Option<Decimal>,
    /// 총평가금액 — total value, securities plus D+2 deposit, KRW.
    pub tot_evlu_amt: Option<Decimal>,
}

impl FromRow for PensionInquireBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            dnca_tot_amt: row.decimal("dnca_tot_amt"),
            nxdy_excc_amt: row.decimal("nxdy_excc_amt"),
            prvs_rcdl_excc_amt: row.decimal("prvs_rcdl_excc_amt"),
            thdt_buy_amt: row.decimal("thdt_buy_amt"),
            thdt_sll_amt: row.decimal("thdt_sll_amt"),
            thdt_tlex_amt: row.decimal("thdt_tlex_amt"),
            scts_evlu_amt: row.decimal("scts_evlu_amt"),
            tot_evlu_amt: row.decimal("tot_evlu_amt"),
        }
    }
}

impl fmt::Debug for PensionInquireBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquireBalanceOutput2", "output2")
            .decimals(&[
                self.dnca_tot_amt,
                self.nxdy_excc_amt,
                self.prvs_rcdl_excc_amt,
                self.thdt_buy_amt,
                self.thdt_sll_amt,
                self.thdt_tlex_amt,
                self.scts_evlu_amt,
                self.tot_evlu_amt,
            ])
            .fmt(f)
    }
}
