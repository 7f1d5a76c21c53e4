//! 프로그램매매 투자자매매동향(당일) (국내주식-116).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.investor_program_trade_today",
    title: "프로그램매매 투자자매매동향(당일)",
    doc_no: "국내주식-116",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/investor-program-trade-today",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHPPG046600C1", paper: None, old: &["HHPPG046600C0"] }],
    paging: Paging::Single,
    params: &[
        Param::Required("EXCH_DIV_CLS_CODE", "거래소 구분 코드", 2, Some("J")),
        Param::Required("MRKT_DIV_CLS_CODE", "시장 구분 코드", 1, Some("1")),
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
                Field::Text("invr_cls_code", "투자자코드"),
                Field::Integer("all_seln_qty", "전체매도수량"),
                Field::Decimal("all_seln_amt", "전체매도대금"),
                Field::Text("invr_cls_name", "투자자 구분 명"),
                Field::Integer("all_shnu_qty", "전체매수수량"),
                Field::Decimal("all_shnu_amt", "전체매수대금"),
                Field::Decimal("all_ntby_amt", "전체순매수대금"),
                Field::Integer("arbt_seln_qty", "차익매도수량"),
                Field::Integer("all_ntby_qty", "전체순매수수량"),
                Field::Integer("arbt_shnu_qty", "차익매수수량"),
                Field::Integer("arbt_ntby_qty", "차익순매수수량"),
                Field::Decimal("arbt_seln_amt", "차익매도대금"),
                Field::Decimal("arbt_shnu_amt", "차익매수대금"),
                Field::Decimal("arbt_ntby_amt", "차익순매수대금"),
                Field::Integer("nabt_seln_qty", "비차익매도수량"),
                Field::Integer("nabt_shnu_qty", "비차익매수수량"),
                Field::Integer("nabt_ntby_qty", "비차익순매수수량"),
                Field::Decimal("nabt_seln_amt", "비차익매도대금"),
                Field::Decimal("nabt_shnu_amt", "비차익매수대금"),
                Field::Decimal("nabt_ntby_amt", "비차익순매수대금"),
            ],
        ),
    ],
    check: check::<InvestorProgramTradeTodayResponse>,
};

/// 프로그램매매 투자자매매동향(당일) — program trading by kind of investor today: `GET /uapi/domestic-stock/v1/quotations/investor-program-trade-today`.
///
/// Official document: 국내주식-116.
///
/// TR id: real `HHPPG046600C1`, paper none.
#[doc(alias = "HHPPG046600C1")]
#[doc(alias = "국내주식-116")]
#[doc(alias = "프로그램매매 투자자매매동향(당일)")]
#[derive(Debug, Clone)]
pub struct InvestorProgramTradeToday {
    params: Params,
}

impl InvestorProgramTradeToday {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 거래소 구분 코드 — exchange code. Default `J`.
    #[must_use]
    pub fn exch_div_cls_code(mut self, value: impl Into<Code<codes::ExchDivClsCode>>) -> Self {
        self.params.set_code("EXCH_DIV_CLS_CODE", value.into());
        self
    }

    /// 시장 구분 코드 — market or issue class of the query. Default `1`.
    #[must_use]
    pub fn mrkt_div_cls_code(mut self, value: impl Into<Code<codes::MrktDivClsCodeInvestorProgramTradeToday>>) -> Self {
        self.params.set_code("MRKT_DIV_CLS_CODE", value.into());
        self
    }
}

impl Default for InvestorProgramTradeToday {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for InvestorProgramTradeToday {
    type Response = InvestorProgramTradeTodayResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InvestorProgramTradeToday {}

/// The reply to [`InvestorProgramTradeToday`].
#[non_exhaustive]
pub struct InvestorProgramTradeTodayResponse {
    /// 응답상세.
    pub output1: Vec<InvestorProgramTradeTodayOutput1>,
}

impl fmt::Debug for InvestorProgramTradeTodayResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorProgramTradeTodayResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for InvestorProgramTradeTodayResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InvestorProgramTradeTodayOutput1 {
    /// 투자자코드 — investor type code.
    pub invr_cls_code: String,
    /// 전체매도수량 — total selling quantity, shares.
    pub all_seln_qty: Option<i64>,
    /// 전체매도대금 — total selling amount.
    pub all_seln_amt: Option<Decimal>,
    /// 투자자 구분 명 — investor type name.
    pub invr_cls_name: String,
    /// 전체매수수량 — total buying quantity, shares.
    pub all_shnu_qty: Option<i64>,
    /// 전체매수대금 — total buying amount.
    pub all_shnu_amt: Option<Decimal>,
    /// 전체순매수대금 — total net buying amount.
    pub all_ntby_amt: Option<Decimal>,
    /// 차익매도수량 — arbitrage selling quantity, shares.
    pub arbt_seln_qty: Option<i64>,
    /// 전체순매수수량 — total net buying quantity, shares.
    pub all_ntby_qty: Option<i64>,
    /// 차익매수수량 — arbitrage buying quantity, shares.
    pub arbt_shnu_qty: Option<i64>,
    /// 차익순매수수량 — arbitrage net buying quantity, shares.
    pub arbt_ntby_qty: Option<i64>,
    /// 차익매도대금 — arbitrage selling amount.
    pub arbt_seln_amt: Option<Decimal>,
    /// 차익매수대금 — arbitrage buying amount.
    pub arbt_shnu_amt: Option<Decimal>,
    /// 차익순매수대금 — arbitrage net buying amount.
    pub arbt_ntby_amt: Option<Decimal>,
    /// 비차익매도수량 — non-arbitrage selling quantity, shares.
    pub nabt_seln_qty: Option<i64>,
    /// 비차익매수수량 — non-arbitrage buying quantity, shares.
    pub nabt_shnu_qty: Option<i64>,
    /// 비차익순매수수량 — non-arbitrage net buying quantity, shares.
    pub nabt_ntby_qty: Option<i64>,
    /// 비차익매도대금 — non-arbitrage selling amount.
    pub nabt_seln_amt: Option<Decimal>,
    /// 비차익매수대금 — non-arbitrage buying amount.
    pub nabt_shnu_amt: Option<Decimal>,
    /// 비차익순매수대금 — non-arbitrage net buying amount.
    pub nabt_ntby_amt: Option<Decimal>,
}

impl FromRow for InvestorProgramTradeTodayOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            invr_cls_code: row.text("invr_cls_code"),
            all_seln_qty: row.integer("all_seln_qty"),
            all_seln_amt: row.decimal("all_seln_amt"),
            invr_cls_name: row.text("invr_cls_name"),
            all_shnu_qty: row.integer("all_shnu_qty"),
            all_shnu_amt: row.decimal("all_shnu_amt"),
            all_ntby_amt: row.decimal("all_ntby_amt"),
            arbt_seln_qty: row.integer("arbt_seln_qty"),
            all_ntby_qty: row.integer("all_ntby_qty"),
            arbt_shnu_qty: row.integer("arbt_shnu_qty"),
            arbt_ntby_qty: row.integer("arbt_ntby_qty"),
            arbt_seln_amt: row.decimal("arbt_seln_amt"),
            arbt_shnu_amt: row.decimal("arbt_shnu_amt"),
            arbt_ntby_amt: row.decimal("arbt_ntby_amt"),
            nabt_seln_qty: row.integer("nabt_seln_qty"),
            nabt_shnu_qty: row.integer("nabt_shnu_qty"),
            nabt_ntby_qty: row.integer("nabt_ntby_qty"),
            nabt_seln_amt: row.decimal("nabt_seln_amt"),
            nabt_shnu_amt: row.decimal("nabt_shnu_amt"),
            nabt_ntby_amt: row.decimal("nabt_ntby_amt"),
        }
    }
}

impl fmt::Debug for InvestorProgramTradeTodayOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorProgramTradeTodayOutput1", "output1")
            .texts(&[&self.invr_cls_code, &self.invr_cls_name])
            .integers(&[
                self.all_seln_qty,
                self.all_shnu_qty,
                self.arbt_seln_qty,
                self.all_ntby_qty,
                self.arbt_shnu_qty,
                self.arbt_ntby_qty,
                self.nabt_seln_qty,
                self.nabt_shnu_qty,
                self.nabt_ntby_qty,
            ])
            .decimals(&[
                self.all_seln_amt,
                self.all_shnu_amt,
                self.all_ntby_amt,
                self.arbt_seln_amt,
                self.arbt_shnu_amt,
                self.arbt_ntby_amt,
                self.nabt_seln_amt,
                self.nabt_shnu_amt,
                self.nabt_ntby_amt,
            ])
            .fmt(f)
    }
}
