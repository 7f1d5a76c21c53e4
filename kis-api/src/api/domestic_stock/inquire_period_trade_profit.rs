//! 기간별매매손익현황조회 (v1_국내주식-060).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_period_trade_profit",
    title: "기간별매매손익현황조회",
    doc_no: "v1_국내주식-060",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-period-trade-profit",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC8715R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("SORT_DVSN", "정렬구분", 2, Some("00")),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, None),
        Param::Required("INQR_END_DT", "조회종료일자", 8, None),
        Param::Required("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
        Param::Required("CBLC_DVSN", "잔고구분", 2, Some("00")),
        Param::Required("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_nk100", "연속조회키100"),
            Field::Text("ctx_area_fk100", "연속조회검색조건100"),
        ]),
        list(
            "output1",
            &[
                Field::Date("trad_dt", "매매일자"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("trad_dvsn_name", "매매구분명"),
                Field::Date("loan_dt", "대출일자"),
                Field::Integer("hldg_qty", "보유수량"),
                Field::Decimal("pchs_unpr", "매입단가"),
                Field::Integer("buy_qty", "매수수량"),
                Field::Decimal("buy_amt", "매수금액"),
                Field::Decimal("sll_pric", "매도가격"),
                Field::Integer("sll_qty", "매도수량"),
                Field::Decimal("sll_amt", "매도금액"),
                Field::Decimal("rlzt_pfls", "실현손익"),
                Field::Decimal("pfls_rt", "손익률"),
                Field::Decimal("fee", "수수료"),
                Field::Decimal("tl_tax", "제세금"),
                Field::Decimal("loan_int", "대출이자"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Integer("sll_qty_smtl", "매도수량합계"),
                Field::Decimal("sll_tr_amt_smtl", "매도거래금액합계"),
                Field::Decimal("sll_fee_smtl", "매도수수료합계"),
                Field::Decimal("sll_tltx_smtl", "매도제세금합계"),
                Field::Decimal("sll_excc_amt_smtl", "매도정산금액합계"),
                Field::Integer("buyqty_smtl", "매수수량합계"),
                Field::Decimal("buy_tr_amt_smtl", "매수거래금액합계"),
                Field::Decimal("buy_fee_smtl", "매수수수료합계"),
                Field::Decimal("buy_tax_smtl", "매수제세금합계"),
                Field::Decimal("buy_excc_amt_smtl", "매수정산금액합계"),
                Field::Integer("tot_qty", "총수량"),
                Field::Decimal("tot_tr_amt", "총거래금액"),
                Field::Decimal("tot_fee", "총수수료"),
                Field::Decimal("tot_tltx", "총제세금"),
                Field::Decimal("tot_excc_amt", "총정산금액"),
                Field::Decimal("tot_rlzt_pfls", "총실현손익"),
                Field::Decimal("loan_int", "대출이자"),
                Field::Decimal("tot_pftrt", "총수익률"),
            ],
        ),
    ],
    check: check::<InquirePeriodTradeProfitResponse>,
};

/// 기간별매매손익현황조회 — profit of an account by trade: `GET /uapi/domestic-stock/v1/trading/inquire-period-trade-profit`.
///
/// Official document: v1_국내주식-060.
///
/// TR id: real `TTTC8715R`, paper none.
#[doc(alias = "TTTC8715R")]
#[doc(alias = "v1_국내주식-060")]
#[doc(alias = "기간별매매손익현황조회")]
#[derive(Debug, Clone)]
pub struct InquirePeriodTradeProfit {
    params: Params,
}

impl InquirePeriodTradeProfit {
    /// Required: `inqr_strt_dt` 조회시작일자 (inquiry start date, YYYYMMDD); `inqr_end_dt` 조회종료일자 (inquiry end
    /// date, YYYYMMDD).
    pub fn new(inqr_strt_dt: impl Into<String>, inqr_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_STRT_DT", inqr_strt_dt.into());
        params.set("INQR_END_DT", inqr_end_dt.into());
        Self { params }
    }

    /// 정렬구분 — sort order. Default `00`.
    #[must_use]
    pub fn sort_dvsn(mut self, value: impl Into<Code<codes::SortDvsn>>) -> Self {
        self.params.set_code("SORT_DVSN", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 잔고구분 — balance type. Default `00`.
    #[must_use]
    pub fn cblc_dvsn(mut self, value: impl Into<String>) -> Self {
        self.params.set("CBLC_DVSN", value.into());
        self
    }
}

impl Endpoint for InquirePeriodTradeProfit {
    type Response = InquirePeriodTradeProfitResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePeriodTradeProfit {}

/// The reply to [`InquirePeriodTradeProfit`].
#[non_exhaustive]
pub struct InquirePeriodTradeProfitResponse {
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 응답상세.
    pub output1: Vec<InquirePeriodTradeProfitOutput1>,
    /// 응답상세2.
    pub output2: InquirePeriodTradeProfitOutput2,
}

impl fmt::Debug for InquirePeriodTradeProfitResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodTradeProfitResponse", "")
            .texts(&[&self.ctx_area_nk100, &self.ctx_area_fk100])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquirePeriodTradeProfitResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_nk100: root.verbatim("ctx_area_nk100"),
            ctx_area_fk100: root.verbatim("ctx_area_fk100"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InquirePeriodTradeProfitOutput1 {
    /// 매매일자 — trade date.
    pub trad_dt: Option<Date>,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 매매구분명 — trade type name, buy or sell.
    pub trad_dvsn_name: String,
    /// 대출일자 — loan date.
    pub loan_dt: Option<Date>,
    /// 보유수량 — shares held.
    pub hldg_qty: Option<i64>,
    /// 매입단가 — purchase price per share, KRW.
    pub pchs_unpr: Option<Decimal>,
    /// 매수수량 — buy quantity, shares.
    pub buy_qty: Option<i64>,
    /// 매수금액 — buy amount, KRW.
    pub buy_amt: Option<Decimal>,
    /// 매도가격 — sell price, KRW.
    pub sll_pric: Option<Decimal>,
    /// 매도수량 — sell quantity, shares.
    pub sll_qty: Option<i64>,
    /// 매도금액 — sell amount, KRW.
    pub sll_amt: Option<Decimal>,
    /// 실현손익 — realised profit, KRW.
    pub rlzt_pfls: Option<Decimal>,
    /// 손익률 — profit rate, %.
    pub pfls_rt: Option<Decimal>,
    /// 수수료 — commission fee.
    pub fee: Option<Decimal>,
    /// 제세금 — taxes and dues, KRW.
    pub tl_tax: Option<Decimal>,
    /// 대출이자 — loan interest, KRW.
    pub loan_int: Option<Decimal>,
}

impl FromRow for InquirePeriodTradeProfitOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            trad_dt: row.date("trad_dt"),
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            trad_dvsn_name: row.text("trad_dvsn_name"),
            loan_dt: row.date("loan_dt"),
            hldg_qty: row.integer("hldg_qty"),
            pchs_unpr: row.decimal("pchs_unpr"),
            buy_qty: row.integer("buy_qty"),
            buy_amt: row.decimal("buy_amt"),
            sll_pric: row.decimal("sll_pric"),
            sll_qty: row.integer("sll_qty"),
            sll_amt: row.decimal("sll_amt"),
            rlzt_pfls: row.decimal("rlzt_pfls"),
            pfls_rt: row.decimal("pfls_rt"),
            fee: row.decimal("fee"),
            tl_tax: row.decimal("tl_tax"),
            loan_int: row.decimal("loan_int"),
        }
    }
}

impl fmt::Debug for InquirePeriodTradeProfitOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodTradeProfitOutput1", "output1")
            .texts(&[&self.pdno, &self.prdt_name, &self.trad_dvsn_name])
            .integers(&[self.hldg_qty, self.buy_qty, self.sll_qty])
            .decimals(&[
                self.pchs_unpr,
                self.buy_amt,
                self.sll_pric,
                self.sll_amt,
                self.rlzt_pfls,
                self.pfls_rt,
                self.fee,
                self.tl_tax,
                self.loan_int,
            ])
            .dates(&[self.trad_dt, self.loan_dt])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquirePeriodTradeProfitOutput2 {
    /// 매도수량합계 — total sell quantity, shares.
    pub sll_qty_smtl: Option<i64>,
    /// 매도거래금액합계 — total sell amount, KRW.
    pub sll_tr_amt_smtl: Option<Decimal>,
    /// 매도수수료합계 — total sell commission, KRW.
    pub sll_fee_smtl: Option<Decimal>,
    /// 매도제세금합계 — total sell taxes and dues, KRW.
    pub sll_tltx_smtl: Option<Decimal>,
    /// 매도정산금액합계 — total sell settlement amount, KRW.
    pub sll_excc_amt_smtl: Option<Decimal>,
    /// 매수수량합계 — total buy quantity, shares.
    pub buyqty_smtl: Option<i64>,
    /// 매수거래금액합계 — total buy amount, KRW.
    pub buy_tr_amt_smtl: Option<Decimal>,
    /// 매수수수료합계 — total buy commission, KRW.
    pub buy_fee_smtl: Option<Decimal>,
    /// 매수제세금합계 — total buy taxes and dues, KRW.
    pub buy_tax_smtl: Option<Decimal>,
    /// 매수정산금액합계 — total buy settlement amount, KRW.
    pub buy_excc_amt_smtl: Option<Decimal>,
    /// 총수량 — total quantity, shares.
    pub tot_qty: Option<i64>,
    /// 총거래금액 — total traded amount, KRW.
    pub tot_tr_amt: Option<Decimal>,
    /// 총수수료 — total commission, KRW.
    pub tot_fee: Option<Decimal>,
    /// 총제세금 — total taxes and dues, KRW.
    pub tot_tltx: Option<Decimal>,
    /// 총정산금액 — total settlement amount, KRW.
    pub tot_excc_amt: Option<Decimal>,
    /// 총실현손익 — total realised profit, KRW.
    pub tot_rlzt_pfls: Option<Decimal>,
    /// 대출이자 — loan interest, KRW.
    pub loan_int: Option<Decimal>,
    /// 총수익률 — total return, %.
    pub tot_pftrt: Option<Decimal>,
}

impl FromRow for InquirePeriodTradeProfitOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            sll_qty_smtl: row.integer("sll_qty_smtl"),
            sll_tr_amt_smtl: row.decimal("sll_tr_amt_smtl"),
            sll_fee_smtl: row.decimal("sll_fee_smtl"),
            sll_tltx_smtl: row.decimal("sll_tltx_smtl"),
            sll_excc_amt_smtl: row.decimal("sll_excc_amt_smtl"),
            buyqty_smtl: row.integer("buyqty_smtl"),
            buy_tr_amt_smtl: row.decimal("buy_tr_amt_smtl"),
            buy_fee_smtl: row.decimal("buy_fee_smtl"),
            buy_tax_smtl: row.decimal("buy_tax_smtl"),
            buy_excc_amt_smtl: row.decimal("buy_excc_amt_smtl"),
            tot_qty: row.integer("tot_qty"),
            tot_tr_amt: row.decimal("tot_tr_amt"),
            tot_fee: row.decimal("tot_fee"),
            tot_tltx: row.decimal("tot_tltx"),
            tot_excc_amt: row.decimal("tot_excc_amt"),
            tot_rlzt_pfls: row.decimal("tot_rlzt_pfls"),
            loan_int: row.decimal("loan_int"),
            tot_pftrt: row.decimal("tot_pftrt"),
        }
    }
}

impl fmt::Debug for InquirePeriodTradeProfitOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodTradeProfitOutput2", "output2")
            .integers(&[self.sll_qty_smtl, self.buyqty_smtl, self.tot_qty])
            .decimals(&[
                self.sll_tr_amt_smtl,
                self.sll_fee_smtl,
                self.sll_tltx_smtl,
                self.sll_excc_amt_smtl,
                self.buy_tr_amt_smtl,
                self.buy_fee_smtl,
                self.buy_tax_smtl,
                self.buy_excc_amt_smtl,
                self.tot_tr_amt,
                self.tot_fee,
                self.tot_tltx,
                self.tot_excc_amt,
                self.tot_rlzt_pfls,
                self.loan_int,
                self.tot_pftrt,
            ])
            .fmt(f)
    }
}
