//! 선물옵션 주문 (v1_국내선물-001).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.order",
    title: "선물옵션 주문",
    doc_no: "v1_국내선물-001",
    method: Method::Post,
    path: "/uapi/domestic-futureoption/v1/trading/order",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId { when: &[("session", "day")], real: "TTTO1101U", paper: Some("VTTO1101U"), old: &[] },
        TrId { when: &[("session", "night")], real: "STTN1101U", paper: None, old: &["JTCE1001U"] },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("ORD_PRCS_DVSN_CD", "주문처리구분코드", 2, Some("02")),
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Required("SHTN_PDNO", "단축상품번호", 12, None),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("UNIT_PRICE", "주문가격1", 23, None),
        Param::Optional("NMPR_TYPE_CD", "호가유형코드", 2, Some("")),
        Param::Optional("KRX_NMPR_CNDT_CD", "한국거래소호가조건코드", 1, Some("")),
        Param::Optional("CTAC_TLNO", "연락전화번호", 20, Some("")),
        Param::Optional("FUOP_ITEM_DVSN_CD", "선물옵션종목구분코드", 2, Some("")),
        Param::Required("ORD_DVSN_CD", "주문구분코드", 2, Some("01")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("ACNT_NAME", "계좌명"),
                Field::Text("TRAD_DVSN_NAME", "매매구분명"),
                Field::Text("ITEM_NAME", "종목명"),
                Field::Time("ORD_TMD", "주문시각"),
                Field::Text("ORD_GNO_BRNO", "주문채번지점번호"),
                Field::Text("ODNO", "주문번호"),
            ],
        ),
    ],
    check: check::<OrderResponse>,
};

/// 선물옵션 주문 — places an order for a domestic derivative: `POST /uapi/domestic-futureoption/v1/trading/order`.
///
/// Official document: v1_국내선물-001.
///
/// TR ids, real and paper:
/// - day: `TTTO1101U`, `VTTO1101U`
/// - night: `STTN1101U`, none
#[doc(alias = "TTTO1101U")]
#[doc(alias = "VTTO1101U")]
#[doc(alias = "STTN1101U")]
#[doc(alias = "v1_국내선물-001")]
#[doc(alias = "선물옵션 주문")]
#[derive(Debug, Clone)]
pub struct Order {
    session: &'static str,
    params: Params,
}

impl Order {
    /// Required: `sll_buy_dvsn_cd` 매도매수구분코드 (sell or buy code); `shtn_pdno` 단축상품번호 (short issue code);
    /// `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(
        sll_buy_dvsn_cd: impl Into<Code<codes::SllBuyDvsnCd>>,
        shtn_pdno: impl Into<String>,
        ord_qty: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("SLL_BUY_DVSN_CD", sll_buy_dvsn_cd.into());
        params.set("SHTN_PDNO", shtn_pdno.into());
        params.set("ORD_QTY", ord_qty.into());
        Self { session: "day", params }
    }

    /// For the night session, which has a transaction of its own.
    #[must_use]
    pub fn night(mut self) -> Self {
        self.session = "night";
        self
    }

    /// 주문가격1 — order price 1. Without it, nothing is sent.
    #[must_use]
    pub fn unit_price(mut self, value: impl Into<String>) -> Self {
        self.params.set("UNIT_PRICE", value.into());
        self
    }

    /// 호가유형코드 — quotation type code. Default: empty.
    #[must_use]
    pub fn nmpr_type_cd(mut self, value: impl Into<Code<codes::NmprTypeCd>>) -> Self {
        self.params.set_code("NMPR_TYPE_CD", value.into());
        self
    }

    /// 한국거래소호가조건코드 — KRX quotation condition: 0 none, 3 IOC, 4 FOK. Default: empty.
    #[must_use]
    pub fn krx_nmpr_cndt_cd(mut self, value: impl Into<Code<codes::KrxNmprCndtCd>>) -> Self {
        self.params.set_code("KRX_NMPR_CNDT_CD", value.into());
        self
    }

    /// 연락전화번호 — contact telephone number. Default: empty.
    #[must_use]
    pub fn ctac_tlno(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTAC_TLNO", value.into());
        self
    }

    /// 선물옵션종목구분코드 — futures and options issue type, blank by default. Default: empty.
    #[must_use]
    pub fn fuop_item_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FUOP_ITEM_DVSN_CD", value.into());
        self
    }

    /// 주문구분코드 — order type code. Default `01`.
    #[must_use]
    pub fn ord_dvsn_cd(mut self, value: impl Into<Code<codes::OrdDvsnCd>>) -> Self {
        self.params.set_code("ORD_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for Order {
    type Response = OrderResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("session", self.session)])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for Order {}

/// The reply to [`Order`].
#[non_exhaustive]
pub struct OrderResponse {
    /// 응답상세.
    pub output: OrderOutput,
}

impl fmt::Debug for OrderResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct OrderOutput {
    /// 계좌명 — account name.
    pub acnt_name: String,
    /// 매매구분명 — trade type name, buy or sell.
    pub trad_dvsn_name: String,
    /// 종목명 — issue name.
    pub item_name: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
    /// 주문번호 — order number.
    pub odno: String,
}

impl FromRow for OrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            acnt_name: row.text("ACNT_NAME"),
            trad_dvsn_name: row.text("TRAD_DVSN_NAME"),
            item_name: row.text("ITEM_NAME"),
            ord_tmd: row.time("ORD_TMD"),
            ord_gno_brno: row.text("ORD_GNO_BRNO"),
            odno: row.text("ODNO"),
        }
    }
}

impl fmt::Debug for OrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderOutput", "output")
            .texts(&[&self.acnt_name, &self.trad_dvsn_name, &self.item_name, &self.ord_gno_brno, &self.odno])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
