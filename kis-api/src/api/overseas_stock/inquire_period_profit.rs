//! 해외주식 기간손익 (v1_해외주식-032).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_period_profit",
    title: "해외주식 기간손익",
    doc_no: "v1_해외주식-032",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-period-profit",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTS3039R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, Some("")),
        Param::Required("NATN_CD", "국가코드", 3, Some("")),
        Param::Required("CRCY_CD", "통화코드", 3, Some("")),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, None),
        Param::Required("INQR_END_DT", "조회종료일자", 8, None),
        Param::Required("WCRC_FRCR_DVSN_CD", "원화외화구분코드", 2, Some("01")),
        Param::Required("CTX_AREA_FK200", "연속조회검색조건200", 200, Some("")),
        Param::Required("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output1",
            &[
                Field::Date("trad_day", "매매일"),
                Field::Text("ovrs_pdno", "해외상품번호"),
                Field::Text("ovrs_item_name", "해외종목명"),
                Field::Decimal("slcl_qty", "매도청산수량"),
                Field::Decimal("pchs_avg_pric", "매입평균가격"),
                Field::Decimal("frcr_pchs_amt1", "외화매입금액1"),
                Field::Decimal("avg_sll_unpr", "평균매도단가"),
                Field::Decimal("frcr_sll_amt_smtl1", "외화매도금액합계1"),
                Field::Decimal("stck_sll_tlex", "주식매도제비용"),
                Field::Decimal("ovrs_rlzt_pfls_amt", "해외실현손익금액"),
                Field::Decimal("pftrt", "수익률"),
                Field::Decimal("exrt", "환율"),
                Field::Text("ovrs_excg_cd", "해외거래소코드"),
                Field::Decimal("frst_bltn_exrt", "최초고시환율"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("stck_sll_amt_smtl", "주식매도금액합계"),
                Field::Decimal("stck_buy_amt_smtl", "주식매수금액합계"),
                Field::Decimal("smtl_fee1", "합계수수료1"),
                Field::Decimal("excc_dfrm_amt", "정산지급금액"),
                Field::Decimal("ovrs_rlzt_pfls_tot_amt", "해외실현손익총금액"),
                Field::Decimal("tot_pftrt", "총수익률"),
                Field::Date("bass_dt", "기준일자"),
                Field::Decimal("exrt", "환율"),
            ],
        ),
    ],
    check: check::<InquirePeriodProfitResponse>,
};

/// 해외주식 기간손익 — overseas profit by period: `GET /uapi/overseas-stock/v1/trading/inquire-period-profit`.
///
/// Official document: v1_해외주식-032.
///
/// TR id: real `TTTS3039R`, paper none.
#[doc(alias = "TTTS3039R")]
#[doc(alias = "v1_해외주식-032")]
#[doc(alias = "해외주식 기간손익")]
#[derive(Debug, Clone)]
pub struct InquirePeriodProfit {
    params: Params,
}

impl InquirePeriodProfit {
    /// Required: `inqr_strt_dt` 조회시작일자 (inquiry start date, YYYYMMDD); `inqr_end_dt` 조회종료일자 (inquiry end
    /// date, YYYYMMDD).
    pub fn new(inqr_strt_dt: impl Into<String>, inqr_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_STRT_DT", inqr_strt_dt.into());
        params.set("INQR_END_DT", inqr_end_dt.into());
        Self { params }
    }

    /// 해외거래소코드 — overseas exchange code. Default: empty.
    #[must_use]
    pub fn ovrs_excg_cd(mut self, value: impl Into<Code<codes::OvrsExcgCdInquirePeriodProfit>>) -> Self {
        self.params.set_code("OVRS_EXCG_CD", value.into());
        self
    }

    /// 국가코드 — country code. Default: empty.
    #[must_use]
    pub fn natn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("NATN_CD", value.into());
        self
    }

    /// 통화코드 — currency code. Default: empty.
    #[must_use]
    pub fn crcy_cd(mut self, value: impl Into<Code<codes::CrcyCdInquirePeriodProfit>>) -> Self {
        self.params.set_code("CRCY_CD", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 원화외화구분코드 — KRW or foreign currency code. Default `01`.
    #[must_use]
    pub fn wcrc_frcr_dvsn_cd(mut self, value: impl Into<Code<codes::WcrcFrcrDvsnCd>>) -> Self {
        self.params.set_code("WCRC_FRCR_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for InquirePeriodProfit {
    type Response = InquirePeriodProfitResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePeriodProfit {}

/// The reply to [`InquirePeriodProfit`].
#[non_exhaustive]
pub struct InquirePeriodProfitResponse {
    /// 응답상세.
    pub output1: Vec<InquirePeriodProfitOutput1>,
    /// 응답상세2.
    pub output2: InquirePeriodProfitOutput2,
}

impl fmt::Debug for InquirePeriodProfitResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodProfitResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquirePeriodProfitResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.object("output2") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InquirePeriodProfitOutput1 {
    /// 매매일 — trade date.
    pub trad_day: Option<Date>,
    /// 해외상품번호 — overseas issue code.
    pub ovrs_pdno: String,
    /// 해외종목명 — overseas issue name.
    pub ovrs_item_name: String,
    /// 매도청산수량 — quantity sold and closed out, shares.
    pub slcl_qty: Option<Decimal>,
    /// 매입평균가격 — average purchase price, KRW.
    pub pchs_avg_pric: Option<Decimal>,
    /// 외화매입금액1 — purchase amount, foreign currency.
    pub frcr_pchs_amt1: Option<Decimal>,
    /// 평균매도단가 — average selling price per share.
    pub avg_sll_unpr: Option<Decimal>,
    /// 외화매도금액합계1 — total selling amount 1, foreign currency.
    pub frcr_sll_amt_smtl1: Option<Decimal>,
    /// 주식매도제비용 — stock selling fees and taxes.
    pub stck_sll_tlex: Option<Decimal>,
    /// 해외실현손익금액 — overseas realised profit.
    pub ovrs_rlzt_pfls_amt: Option<Decimal>,
    /// 수익률 — return, %.
    pub pftrt: Option<Decimal>,
    /// 환율 — exchange rate.
    pub exrt: Option<Decimal>,
    /// 해외거래소코드 — overseas exchange code.
    pub ovrs_excg_cd: String,
    /// 최초고시환율 — first posted exchange rate.
    pub frst_bltn_exrt: Option<Decimal>,
}

impl FromRow for InquirePeriodProfitOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            trad_day: row.date("trad_day"),
            ovrs_pdno: row.text("ovrs_pdno"),
            ovrs_item_name: row.text("ovrs_item_name"),
            slcl_qty: row.decimal("slcl_qty"),
            pchs_avg_pric: row.decimal("pchs_avg_pric"),
            frcr_pchs_amt1: row.decimal("frcr_pchs_amt1"),
            avg_sll_unpr: row.decimal("avg_sll_unpr"),
            frcr_sll_amt_smtl1: row.decimal("frcr_sll_amt_smtl1"),
            stck_sll_tlex: row.decimal("stck_sll_tlex"),
            ovrs_rlzt_pfls_amt: row.decimal("ovrs_rlzt_pfls_amt"),
            pftrt: row.decimal("pftrt"),
            exrt: row.decimal("exrt"),
            ovrs_excg_cd: row.text("ovrs_excg_cd"),
            frst_bltn_exrt: row.decimal("frst_bltn_exrt"),
        }
    }
}

impl fmt::Debug for InquirePeriodProfitOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodProfitOutput1", "output1")
            .texts(&[&self.ovrs_pdno, &self.ovrs_item_name, &self.ovrs_excg_cd])
            .decimals(&[
                self.slcl_qty,
                self.pchs_avg_pric,
                self.frcr_pchs_amt1,
                self.avg_sll_unpr,
                self.frcr_sll_amt_smtl1,
                self.stck_sll_tlex,
                self.ovrs_rlzt_pfls_amt,
                self.pftrt,
                self.exrt,
                self.frst_bltn_exrt,
            ])
            .dates(&[self.trad_day])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquirePeriodProfitOutput2 {
    /// 주식매도금액합계 — total stock selling amount.
    pub stck_sll_amt_smtl: Option<Decimal>,
    /// 주식매수금액합계 — total stock buying amount.
    pub stck_buy_amt_smtl: Option<Decimal>,
    /// 합계수수료1 — total fees 1.
    pub smtl_fee1: Option<Decimal>,
    /// 정산지급금액 — settlement payment amount.
    pub excc_dfrm_amt: Option<Decimal>,
    /// 해외실현손익총금액 — total overseas realised profit.
    pub ovrs_rlzt_pfls_tot_amt: Option<Decimal>,
    /// 총수익률 — total return, %.
    pub tot_pftrt: Option<Decimal>,
    /// 기준일자 — base date, YYYYMMDD.
    pub bass_dt: Option<Date>,
    /// 환율 — exchange rate.
    pub exrt: Option<Decimal>,
}

impl FromRow for InquirePeriodProfitOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_sll_amt_smtl: row.decimal("stck_sll_amt_smtl"),
            stck_buy_amt_smtl: row.decimal("stck_buy_amt_smtl"),
            smtl_fee1: row.decimal("smtl_fee1"),
            excc_dfrm_amt: row.decimal("excc_dfrm_amt"),
            ovrs_rlzt_pfls_tot_amt: row.decimal("ovrs_rlzt_pfls_tot_amt"),
            tot_pftrt: row.decimal("tot_pftrt"),
            bass_dt: row.date("bass_dt"),
            exrt: row.decimal("exrt"),
        }
    }
}

impl fmt::Debug for InquirePeriodProfitOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodProfitOutput2", "output2")
            .decimals(&[
                self.stck_sll_amt_smtl,
                self.stck_buy_amt_smtl,
                self.smtl_fee1,
                self.excc_dfrm_amt,
                self.ovrs_rlzt_pfls_tot_amt,
                self.tot_pftrt,
                self.exrt,
            ])
            .dates(&[self.bass_dt])
            .fmt(f)
    }
}
