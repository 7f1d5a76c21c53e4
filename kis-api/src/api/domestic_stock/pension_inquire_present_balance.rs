//! 퇴직연금 체결기준잔고 (v1_국내주식-032).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.pension_inquire_present_balance",
    title: "퇴직연금 체결기준잔고",
    doc_no: "v1_국내주식-032",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-present-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC2202R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("USER_DVSN_CD", "사용자구분코드", 2, Some("00")),
        Param::Required("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
        Param::Required("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
        Param::Optional("PRCS_DVSN_CD", "처리구분코드", 2, Some("00")),
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
                Field::Text("cblc_dvsn", "잔고구분"),
                Field::Text("cblc_dvsn_name", "잔고구분명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Integer("hldg_qty", "보유수량"),
                Field::Integer("slpsb_qty", "매도가능수량"),
                Field::Decimal("pchs_avg_pric", "매입평균가격"),
                Field::Decimal("evlu_pfls_amt", "평가손익금액"),
                Field::Decimal("evlu_pfls_rt", "평가손익율"),
                Field::Decimal("prpr", "현재가"),
                Field::Decimal("evlu_amt", "평가금액"),
                Field::Decimal("pchs_amt", "매입금액"),
                Field::Decimal("cblc_weit", "잔고비중"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Decimal("pchs_amt_smtl_amt", "매입금액합계금액"),
                Field::Decimal("evlu_amt_smtl_amt", "평가금액합계금액"),
                Field::Decimal("evlu_pfls_smtl_amt", "평가손익합계금액"),
                Field::Decimal("trad_pfls_smtl", "매매손익합계"),
                Field::Decimal("thdt_tot_pfls_amt", "당일총손익금액"),
                Field::Decimal("pftrt", "수익률"),
            ],
        ),
    ],
    check: check::<PensionInquirePresentBalanceResponse>,
};

/// 퇴직연금 체결기준잔고 — holdings of a pension account, fills included: `GET /uapi/domestic-stock/v1/trading/pension/inquire-present-balance`.
///
/// Official document: v1_국내주식-032.
///
/// TR id: real `TTTC2202R`, paper none.
#[doc(alias = "TTTC2202R")]
#[doc(alias = "v1_국내주식-032")]
#[doc(alias = "퇴직연금 체결기준잔고")]
#[derive(Debug, Clone)]
pub struct PensionInquirePresentBalance {
    params: Params,
}

impl PensionInquirePresentBalance {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 사용자구분코드 — user type code, send %%. Default `00`.
    #[must_use]
    pub fn user_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("USER_DVSN_CD", value.into());
        self
    }

    /// 처리구분코드 — processing type code. Default `00`.
    #[must_use]
    pub fn prcs_dvsn_cd(mut self, value: impl Into<Code<codes::PrcsDvsnCdPensionInquirePresentBalance>>) -> Self {
        self.params.set_code("PRCS_DVSN_CD", value.into());
        self
    }
}

impl Default for PensionInquirePresentBalance {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for PensionInquirePresentBalance {
    type Response = PensionInquirePresentBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PensionInquirePresentBalance {}

/// The reply to [`PensionInquirePresentBalance`].
#[non_exhaustive]
pub struct PensionInquirePresentBalanceResponse {
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세1.
    pub output1: Vec<PensionInquirePresentBalanceOutput1>,
    /// 응답상세2.
    pub output2: Vec<PensionInquirePresentBalanceOutput2>,
}

impl fmt::Debug for PensionInquirePresentBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquirePresentBalanceResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for PensionInquirePresentBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk100: root.verbatim("ctx_area_fk100"),
            ctx_area_nk100: root.verbatim("ctx_area_nk100"),
            output1: reply.list("output1"),
            output2: reply.list("output2"),
        }
    }
}

/// A row of `output1`, 응답상세1.
#[non_exhaustive]
pub struct PensionInquirePresentBalanceOutput1 {
    /// 잔고구분 — balance type.
    pub cblc_dvsn: String,
    /// 잔고구분명 — balance type name.
    pub cblc_dvsn_name: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 보유수량 — shares held.
    pub hldg_qty: Option<i64>,
    /// 매도가능수량 — sellable quantity, shares.
    pub slpsb_qty: Option<i64>,
    /// 매입평균가격 — average purchase price, KRW.
    pub pchs_avg_pric: Option<Decimal>,
    /// 평가손익금액 — unrealised profit, KRW.
    pub evlu_pfls_amt: Option<Decimal>,
    /// 평가손익율 — unrealised profit, %.
    pub evlu_pfls_rt: Option<Decimal>,
    /// 현재가 — current price, KRW.
    pub prpr: Option<Decimal>,
    /// 평가금액 — market value, KRW.
    pub evlu_amt: Option<Decimal>,
    /// 매입금액 — purchase amount, KRW.
    pub pchs_amt: Option<Decimal>,
    /// 잔고비중 — weight in the balance, %.
    pub cblc_weit: Option<Decimal>,
}

impl FromRow for PensionInquirePresentBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cblc_dvsn: row.text("cblc_dvsn"),
            cblc_dvsn_name: row.text("cblc_dvsn_name"),
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            hldg_qty: row.integer("hldg_qty"),
            slpsb_qty: row.integer("slpsb_qty"),
            pchs_avg_pric: row.decimal("pchs_avg_pric"),
            evlu_pfls_amt: row.decimal("evlu_pfls_amt"),
            evlu_pfls_rt: row.decimal("evlu_pfls_rt"),
            prpr: row.decimal("prpr"),
            evlu_amt: row.decimal("evlu_amt"),
            pchs_amt: row.decimal("pchs_amt"),
            cblc_weit: row.decimal("cblc_weit"),
        }
    }
}

impl fmt::Debug for PensionInquirePresentBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquirePresentBalanceOutput1", "output1")
            .texts(&[&self.cblc_dvsn, &self.cblc_dvsn_name, &self.pdno, &self.prdt_name])
            .integers(&[self.hldg_qty, self.slpsb_qty])
            .decimals(&[
                self.pchs_avg_pric,
                self.evlu_pfls_amt,
                self.evlu_pfls_rt,
                self.prpr,
                self.evlu_amt,
                self.pchs_amt,
                self.cblc_weit,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct PensionInquirePresentBalanceOutput2 {
    /// 매입금액합계금액 — total purchase amount, KRW.
    pub pchs_amt_smtl_amt: Option<Decimal>,
    /// 평가금액합계금액 — total market value of securities, KRW.
    pub evlu_amt_smtl_amt: Option<Decimal>,
    /// 평가손익합계금액 — total unrealised profit, KRW.
    pub evlu_pfls_smtl_amt: Option<Decimal>,
    /// 매매손익합계 — total trading profit, KRW.
    pub trad_pfls_smtl: Option<Decimal>,
    /// 당일총손익금액 — today's total profit, KRW.
    pub thdt_tot_pfls_amt: Option<Decimal>,
    /// 수익률 — return, %.
    pub pftrt: Option<Decimal>,
}

impl FromRow for PensionInquirePresentBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pchs_amt_smtl_amt: row.decimal("pchs_amt_smtl_amt"),
            evlu_amt_smtl_amt: row.decimal("evlu_amt_smtl_amt"),
            evlu_pfls_smtl_amt: row.decimal("evlu_pfls_smtl_amt"),
            trad_pfls_smtl: row.decimal("trad_pfls_smtl"),
            thdt_tot_pfls_amt: row.decimal("thdt_tot_pfls_amt"),
            pftrt: row.decimal("pftrt"),
        }
    }
}

impl fmt::Debug for PensionInquirePresentBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquirePresentBalanceOutput2", "output2")
            .decimals(&[
                self.pchs_amt_smtl_amt,
                self.evlu_amt_smtl_amt,
                self.evlu_pfls_smtl_amt,
                self.trad_pfls_smtl,
                self.thdt_tot_pfls_amt,
                self.pftrt,
            ])
            .fmt(f)
    }
}
