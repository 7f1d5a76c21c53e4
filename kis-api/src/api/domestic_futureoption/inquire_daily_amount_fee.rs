//! 선물옵션기간약정수수료일별 (v1_국내선물-017).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_daily_amount_fee",
    title: "선물옵션기간약정수수료일별",
    doc_no: "v1_국내선물-017",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-daily-amount-fee",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTFO6119R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("INQR_STRT_DAY", "조회시작일", 8, None),
        Param::Required("INQR_END_DAY", "조회종료일", 8, None),
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
                Field::Date("ord_dt", "주문일자"),
                Field::Text("pdno", "상품번호"),
                Field::Text("item_name", "종목명"),
                Field::Decimal("sll_agrm_amt", "매도약정금액"),
                Field::Decimal("sll_fee", "매도수수료"),
                Field::Decimal("buy_agrm_amt", "매수약정금액"),
                Field::Decimal("buy_fee", "매수수수료"),
                Field::Decimal("tot_fee_smtl", "총수수료합계"),
                Field::Decimal("trad_pfls", "매매손익"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("futr_agrm", "선물약정"),
                Field::Decimal("futr_agrm_amt", "선물약정금액"),
                Field::Decimal("futr_agrm_amt_smtl", "선물약정금액합계"),
                Field::Decimal("futr_sll_fee_smtl", "선물매도수수료합계"),
                Field::Decimal("futr_buy_fee_smtl", "선물매수수수료합계"),
                Field::Decimal("futr_fee_smtl", "선물수수료합계"),
                Field::Decimal("opt_agrm", "옵션약정"),
                Field::Decimal("opt_agrm_amt", "옵션약정금액"),
                Field::Decimal("opt_agrm_amt_smtl", "옵션약정금액합계"),
                Field::Decimal("opt_sll_fee_smtl", "옵션매도수수료합계"),
                Field::Decimal("opt_buy_fee_smtl", "옵션매수수수료합계"),
                Field::Decimal("opt_fee_smtl", "옵션수수료합계"),
                Field::Decimal("prdt_futr_agrm", "상품선물약정"),
                Field::Decimal("prdt_fuop", "상품선물옵션"),
                Field::Decimal("prdt_futr_evlu_amt", "상품선물평가금액"),
                Field::Decimal("futr_fee", "선물수수료"),
                Field::Decimal("opt_fee", "옵션수수료"),
                Field::Decimal("fee", "수수료"),
                Field::Decimal("sll_agrm_amt", "매도약정금액"),
                Field::Decimal("buy_agrm_amt", "매수약정금액"),
                Field::Decimal("agrm_amt_smtl", "약정금액합계"),
                Field::Decimal("sll_fee", "매도수수료"),
                Field::Decimal("buy_fee", "매수수수료"),
                Field::Decimal("fee_smtl", "수수료합계"),
                Field::Decimal("trad_pfls_smtl", "매매손익합계"),
            ],
        ),
    ],
    check: check::<InquireDailyAmountFeeResponse>,
};

/// 선물옵션기간약정수수료일별 — turnover and fees of domestic derivatives by day: `GET /uapi/domestic-futureoption/v1/trading/inquire-daily-amount-fee`.
///
/// Official document: v1_국내선물-017.
///
/// TR id: real `CTFO6119R`, paper none.
#[doc(alias = "CTFO6119R")]
#[doc(alias = "v1_국내선물-017")]
#[doc(alias = "선물옵션기간약정수수료일별")]
#[derive(Debug, Clone)]
pub struct InquireDailyAmountFee {
    params: Params,
}

impl InquireDailyAmountFee {
    /// Required: `inqr_strt_day` 조회시작일 (inquiry start date, YYYYMMDD); `inqr_end_day` 조회종료일 (inquiry end
    /// date, YYYYMMDD).
    pub fn new(inqr_strt_day: impl Into<String>, inqr_end_day: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_STRT_DAY", inqr_strt_day.into());
        params.set("INQR_END_DAY", inqr_end_day.into());
        Self { params }
    }
}

impl Endpoint for InquireDailyAmountFee {
    type Response = InquireDailyAmountFeeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyAmountFee {}

/// The reply to [`InquireDailyAmountFee`].
#[non_exhaustive]
pub struct InquireDailyAmountFeeResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세.
    pub output1: Vec<InquireDailyAmountFeeOutput1>,
    /// 응답상세2.
    pub output2: InquireDailyAmountFeeOutput2,
}

impl fmt::Debug for InquireDailyAmountFeeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyAmountFeeResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquireDailyAmountFeeResponse {
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
pub struct InquireDailyAmountFeeOutput1 {
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 종목명 — issue name.
    pub item_name: String,
    /// 매도약정금액 — sell contract amount, KRW.
    pub sll_agrm_amt: Option<Decimal>,
    /// 매도수수료 — selling fee, KRW.
    pub sll_fee: Option<Decimal>,
    /// 매수약정금액 — buy contract amount, KRW.
    pub buy_agrm_amt: Option<Decimal>,
    /// 매수수수료 — buying fee, KRW.
    pub buy_fee: Option<Decimal>,
    /// 총수수료합계 — sum of total fees, KRW.
    pub tot_fee_smtl: Option<Decimal>,
    /// 매매손익 — trading profit, KRW.
    pub trad_pfls: Option<Decimal>,
}

impl FromRow for InquireDailyAmountFeeOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_dt: row.date("ord_dt"),
            pdno: row.text("pdno"),
            item_name: row.text("item_name"),
            sll_agrm_amt: row.decimal("sll_agrm_amt"),
            sll_fee: row.decimal("sll_fee"),
            buy_agrm_amt: row.decimal("buy_agrm_amt"),
            buy_fee: row.decimal("buy_fee"),
            tot_fee_smtl: row.decimal("tot_fee_smtl"),
            trad_pfls: row.decimal("trad_pfls"),
        }
    }
}

impl fmt::Debug for InquireDailyAmountFeeOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyAmountFeeOutput1", "output1")
            .texts(&[&self.pdno, &self.item_name])
            .decimals(&[
                self.sll_agrm_amt,
                self.sll_fee,
                self.buy_agrm_amt,
                self.buy_fee,
                self.tot_fee_smtl,
                self.trad_pfls,
            ])
            .dates(&[self.ord_dt])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireDailyAmountFeeOutput2 {
    /// 선물약정 — futures contract value traded.
    pub futr_agrm: Option<Decimal>,
    /// 선물약정금액 — futures contract amount, KRW.
    pub futr_agrm_amt: Option<Decimal>,
    /// 선물약정금액합계 — total futures contract amount, KRW.
    pub futr_agrm_amt_smtl: Option<Decimal>,
    /// 선물매도수수료합계 — total futures selling fees, KRW.
    pub futr_sll_fee_smtl: Option<Decimal>,
    /// 선물매수수수료합계 — total futures buying fees, KRW.
    pub futr_buy_fee_smtl: Option<Decimal>,
    /// 선물수수료합계 — total futures fees, KRW.
    pub futr_fee_smtl: Option<Decimal>,
    /// 옵션약정 — options contract value traded.
    pub opt_agrm: Option<Decimal>,
    /// 옵션약정금액 — options contract amount, KRW.
    pub opt_agrm_amt: Option<Decimal>,
    /// 옵션약정금액합계 — total options contract amount, KRW.
    pub opt_agrm_amt_smtl: Option<Decimal>,
    /// 옵션매도수수료합계 — total options selling fees, KRW.
    pub opt_sll_fee_smtl: Option<Decimal>,
    /// 옵션매수수수료합계 — total options buying fees, KRW.
    pub opt_buy_fee_smtl: Option<Decimal>,
    /// 옵션수수료합계 — total options fees, KRW.
    pub opt_fee_smtl: Option<Decimal>,
    /// 상품선물약정 — commodity futures contract value traded.
    pub prdt_futr_agrm: Option<Decimal>,
    /// 상품선물옵션 — commodity futures and options.
    pub prdt_fuop: Option<Decimal>,
    /// 상품선물평가금액 — commodity futures valuation amount, KRW.
    pub prdt_futr_evlu_amt: Option<Decimal>,
    /// 선물수수료 — futures fee, KRW.
    pub futr_fee: Option<Decimal>,
    /// 옵션수수료 — options fee, KRW.
    pub opt_fee: Option<Decimal>,
    /// 수수료 — commission fee.
    pub fee: Option<Decimal>,
    /// 매도약정금액 — sell contract amount, KRW.
    pub sll_agrm_amt: Option<Decimal>,
    /// 매수약정금액 — buy contract amount, KRW.
    pub buy_agrm_amt: Option<Decimal>,
    /// 약정금액합계 — total contract amount, KRW.
    pub agrm_amt_smtl: Option<Decimal>,
    /// 매도수수료 — selling fee, KRW.
    pub sll_fee: Option<Decimal>,
    /// 매수수수료 — buying fee, KRW.
    pub buy_fee: Option<Decimal>,
    /// 수수료합계 — total trading fees, KRW.
    pub fee_smtl: Option<Decimal>,
    /// 매매손익합계 — total trading profit, KRW.
    pub trad_pfls_smtl: Option<Decimal>,
}

impl FromRow for InquireDailyAmountFeeOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            futr_agrm: row.decimal("futr_agrm"),
            futr_agrm_amt: row.decimal("futr_agrm_amt"),
            futr_agrm_amt_smtl: row.decimal("futr_agrm_amt_smtl"),
            futr_sll_fee_smtl: row.decimal("futr_sll_fee_smtl"),
            futr_buy_fee_smtl: row.decimal("futr_buy_fee_smtl"),
            futr_fee_smtl: row.decimal("futr_fee_smtl"),
            opt_agrm: row.decimal("opt_agrm"),
            opt_agrm_amt: row.decimal("opt_agrm_amt"),
            opt_agrm_amt_smtl: row.decimal("opt_agrm_amt_smtl"),
            opt_sll_fee_smtl: row.decimal("opt_sll_fee_smtl"),
            opt_buy_fee_smtl: row.decimal("opt_buy_fee_smtl"),
            opt_fee_smtl: row.decimal("opt_fee_smtl"),
            prdt_futr_agrm: row.decimal("prdt_futr_agrm"),
            prdt_fuop: row.decimal("prdt_fuop"),
            prdt_futr_evlu_amt: row.decimal("prdt_futr_evlu_amt"),
            futr_fee: row.decimal("futr_fee"),
            opt_fee: row.decimal("opt_fee"),
            fee: row.decimal("fee"),
            sll_agrm_amt: row.decimal("sll_agrm_amt"),
            buy_agrm_amt: row.decimal("buy_agrm_amt"),
            agrm_amt_smtl: row.decimal("agrm_amt_smtl"),
            sll_fee: row.decimal("sll_fee"),
            buy_fee: row.decimal("buy_fee"),
            fee_smtl: row.decimal("fee_smtl"),
            trad_pfls_smtl: row.decimal("trad_pfls_smtl"),
        }
    }
}

impl fmt::Debug for InquireDailyAmountFeeOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyAmountFeeOutput2", "output2")
            .decimals(&[
                self.futr_agrm,
                self.futr_agrm_amt,
                self.futr_agrm_amt_smtl,
                self.futr_sll_fee_smtl,
                self.futr_buy_fee_smtl,
                self.futr_fee_smtl,
                self.opt_agrm,
                self.opt_agrm_amt,
                self.opt_agrm_amt_smtl,
                self.opt_sll_fee_smtl,
                self.opt_buy_fee_smtl,
                self.opt_fee_smtl,
                self.prdt_futr_agrm,
                self.prdt_fuop,
                self.prdt_futr_evlu_amt,
                self.futr_fee,
                self.opt_fee,
                self.fee,
                self.sll_agrm_amt,
                self.buy_agrm_amt,
                self.agrm_amt_smtl,
                self.sll_fee,
                self.buy_fee,
                self.fee_smtl,
                self.trad_pfls_smtl,
            ])
            .fmt(f)
    }
}
