//! 주문 (국내주식-2).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.trade",
    title: "주문",
    doc_no: "국내주식-2",
    method: Method::Post,
    path: "/uapi/trade",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId {
            when: &[("side", "sell"), ("exchange", "NASD|NYSE"), ("session", "day")],
            real: "SELL",
            paper: Some("VSELL"),
            old: &["OLDSELL"],
        },
        TrId {
            when: &[("side", "sell"), ("exchange", "NASD|NYSE"), ("session", "night")],
            real: "SELLN",
            paper: None,
            old: &[],
        },
        TrId { when: &[("side", "buy")], real: "BUY", paper: Some("VBUY"), old: &[] },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Optional("ORD_DVSN", "주문구분", 2, Some("00")),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("ORD_UNPR", "주문단가", 19, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output", &[Field::Text("ODNO", "주문번호")]),
    ],
    check: check::<TradeResponse>,
};

/// 주문 — places an order: `POST /uapi/trade`.
///
/// Official document: 국내주식-2.
///
/// TR ids, real and paper:
/// - sell, NASD/NYSE, day: `SELL`, `VSELL`
/// - sell, NASD/NYSE, night: `SELLN`, none
/// - buy: `BUY`, `VBUY`
#[doc(alias = "SELL")]
#[doc(alias = "VSELL")]
#[doc(alias = "SELLN")]
#[doc(alias = "BUY")]
#[doc(alias = "VBUY")]
#[doc(alias = "국내주식-2")]
#[doc(alias = "주문")]
#[derive(Debug, Clone)]
pub struct Trade {
    side: Side,
    session: &'static str,
    params: Params,
}

impl Trade {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code); `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(side: Side, ovrs_excg_cd: impl Into<String>, ord_qty: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("OVRS_EXCG_CD", ovrs_excg_cd.into());
        params.set("ORD_QTY", ord_qty.into());
        params.set("SLL_BUY_DVSN_CD", side.code().into());
        Self { side, session: "day", params }
    }

    /// For the night session.
    #[must_use]
    pub fn night(mut self) -> Self {
        self.session = "night";
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsn>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }

    /// 주문단가 — order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_UNPR", value.into());
        self
    }
}

impl Endpoint for Trade {
    type Response = TradeResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(
            env,
            &[("side", self.side.name()), ("exchange", self.params.value("OVRS_EXCG_CD")), ("session", self.session)],
        )
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for Trade {}

/// The reply to [`Trade`].
#[non_exhaustive]
pub struct TradeResponse {
    /// 응답상세.
    pub output: TradeOutput,
}

impl fmt::Debug for TradeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradeResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for TradeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`.
#[non_exhaustive]
pub struct TradeOutput {
    /// 주문번호 — order number.
    pub odno: String,
}

impl FromRow for TradeOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { odno: row.text("ODNO") }
    }
}

impl fmt::Debug for TradeOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradeOutput", "output").texts(&[&self.odno]).fmt(f)
    }
}
