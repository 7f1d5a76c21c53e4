//! 선물옵션 정정취소주문 (v1_국내선물-002).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.order_rvsecncl",
    title: "선물옵션 정정취소주문",
    doc_no: "v1_국내선물-002",
    method: Method::Post,
    path: "/uapi/domestic-futureoption/v1/trading/order-rvsecncl",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId { when: &[("session", "day")], real: "TTTO1103U", paper: Some("VTTO1103U"), old: &[] },
        TrId { when: &[("session", "night")], real: "STTN1103U", paper: None, old: &["JTCE1002U"] },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("ORD_PRCS_DVSN_CD", "주문처리구분코드", 2, Some("02")),
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("RVSE_CNCL_DVSN_CD", "정정취소구분코드", 2, None),
        Param::Required("ORGN_ODNO", "원주문번호", 10, None),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("UNIT_PRICE", "주문가격1", 23, None),
        Param::Required("NMPR_TYPE_CD", "호가유형코드", 2, Some("")),
        Param::Required("KRX_NMPR_CNDT_CD", "한국거래소호가조건코드", 1, Some("")),
        Param::Required("RMN_QTY_YN", "잔여수량여부", 1, Some("Y")),
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
                Field::Text("ORGN_ODNO", "원주문번호"),
                Field::Text("ODNO", "주문번호"),
            ],
        ),
    ],
    check: check::<OrderRvsecnclResponse>,
};

/// 선물옵션 정정취소주문 — amends or cancels an order for a domestic derivative: `POST /uapi/domestic-futureoption/v1/trading/order-rvsecncl`.
///
/// Official document: v1_국내선물-002.
///
/// TR ids, real and paper:
/// - day: `TTTO1103U`, `VTTO1103U`
/// - night: `STTN1103U`, none
#[doc(alias = "TTTO1103U")]
#[doc(alias = "VTTO1103U")]
#[doc(alias = "STTN1103U")]
#[doc(alias = "v1_국내선물-002")]
#[doc(alias = "선물옵션 정정취소주문")]
#[derive(Debug, Clone)]
pub struct OrderRvsecncl {
    session: &'static str,
    params: Params,
}

impl OrderRvsecncl {
    /// Required: `rvse_cncl_dvsn_cd` 정정취소구분코드 (amend or cancel code); `orgn_odno` 원주문번호 (original order
    /// number).
    pub fn new(rvse_cncl_dvsn_cd: impl Into<Code<codes::RvseCnclDvsnCd>>, orgn_odno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("RVSE_CNCL_DVSN_CD", rvse_cncl_dvsn_cd.into());
        params.set("ORGN_ODNO", orgn_odno.into());
        Self { session: "day", params }
    }

    /// For the night session, which has a transaction of its own.
    #[must_use]
    pub fn night(mut self) -> Self {
        self.session = "night";
        self
    }

    /// 주문수량 — order quantity, shares. Without it, nothing is sent.
    #[must_use]
    pub fn ord_qty(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_QTY", value.into());
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

    /// 잔여수량여부 — whole remaining quantity, Y all or N part. Default `Y`.
    #[must_use]
    pub fn rmn_qty_yn(mut self, value: impl Into<Code<codes::RmnQtyYn>>) -> Self {
        self.params.set_code("RMN_QTY_YN", value.into());
        self
    }

    /// 선물옵션종목구분코드 — futures and options issue type, blank by default. Default: empty.
    #[must_use]
    pub fn fuop_item_dvsn_cd(mut self, value: impl Into<Code<codes::FuopItemDvsnCd>>) -> Self {
        self.params.set_code("FUOP_ITEM_DVSN_CD", value.into());
        self
    }

    /// 주문구분코드 — order type code. Default `01`.
    #[must_use]
    pub fn ord_dvsn_cd(mut self, value: impl Into<Code<codes::OrdDvsnCd>>) -> Self {
        self.params.set_code("ORD_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for OrderRvsecncl {
    type Response = OrderRvsecnclResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("session", self.session)])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderRvsecncl {}

/// The reply to [`OrderRvsecncl`].
#[non_exhaustive]
pub struct OrderRvsecnclResponse {
    /// 응답상세.
    pub output: OrderRvsecnclOutput,
}

impl fmt::Debug for OrderRvsecnclResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderRvsecnclResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderRvsecnclResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct OrderRvsecnclOutput {
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
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 주문번호 — order number.
    pub odno: String,
}

impl FromRow for OrderRvsecnclOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            acnt_name: row.text("ACNT_NAME"),
            trad_dvsn_name: row.text("TRAD_DVSN_NAME"),
            item_name: row.text("ITEM_NAME"),
            ord_tmd: row.time("ORD_TMD"),
            ord_gno_brno: row.text("ORD_GNO_BRNO"),
            orgn_odno: row.text("ORGN_ODNO"),
            odno: row.text("ODNO"),
        }
    }
}

impl fmt::Debug for OrderRvsecnclOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderRvsecnclOutput", "output")
            .texts(&[
                &self.acnt_name,
                &self.trad_dvsn_name,
                &self.item_name,
                &self.ord_gno_brno,
                &self.orgn_odno,
                &self.odno,
            ])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
