//! 주식주문(현금) (v1_국내주식-001).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.order_cash",
    title: "주식주문(현금)",
    doc_no: "v1_국내주식-001",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-cash",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId {
            when: &[("side", "sell")],
            real: "TTTC0011U",
            paper: Some("VTTC0011U"),
            old: &["TTTC0801U", "VTTC0801U"],
        },
        TrId {
            when: &[("side", "buy")],
            real: "TTTC0012U",
            paper: Some("VTTC0012U"),
            old: &["TTTC0802U", "VTTC0802U"],
        },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Optional("SLL_TYPE", "매도유형 (매도주문 시)", 2, Some("")),
        Param::Required("ORD_DVSN", "주문구분", 2, Some("00")),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("ORD_UNPR", "주문단가", 19, Some("0")),
        Param::Optional("CNDT_PRIC", "조건가격", 19, Some("")),
        Param::Optional("EXCG_ID_DVSN_CD", "거래소ID구분코드", 3, Some("KRX")),
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
                Field::Text("KRX_FWDG_ORD_ORGNO", "계좌관리점코드"),
                Field::Text("ODNO", "주문번호"),
                Field::Time("ORD_TMD", "주문시간"),
                Field::Text("SOR_ODNO", "SOR 주문번호"),
            ],
        ),
    ],
    check: check::<OrderCashResponse>,
};

/// 주식주문(현금) — places a domestic cash order: `POST /uapi/domestic-stock/v1/trading/order-cash`.
///
/// Official document: v1_국내주식-001.
///
/// TR ids, real and paper:
/// - sell: `TTTC0011U`, `VTTC0011U`
/// - buy: `TTTC0012U`, `VTTC0012U`
#[doc(alias = "TTTC0011U")]
#[doc(alias = "VTTC0011U")]
#[doc(alias = "TTTC0012U")]
#[doc(alias = "VTTC0012U")]
#[doc(alias = "v1_국내주식-001")]
#[doc(alias = "주식주문(현금)")]
#[derive(Debug, Clone)]
pub struct OrderCash {
    side: Side,
    params: Params,
}

impl OrderCash {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(side: Side, pdno: impl Into<String>, ord_qty: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        params.set("ORD_QTY", ord_qty.into());
        Self { side, params }
    }

    /// 매도유형 (매도주문 시) — sell type code, default 01 ordinary sell. Default: empty.
    #[must_use]
    pub fn sll_type(mut self, value: impl Into<Code<codes::SllType>>) -> Self {
        self.params.set_code("SLL_TYPE", value.into());
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsn>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }

    /// 주문단가 — order price per share. Default `0`.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_UNPR", value.into());
        self
    }

    /// 조건가격 — condition (trigger) price for stop-limit orders, KRW. Default: empty.
    #[must_use]
    pub fn cndt_pric(mut self, value: impl Into<String>) -> Self {
        self.params.set("CNDT_PRIC", value.into());
        self
    }

    /// 거래소ID구분코드 — exchange id code, default KRX. Default `KRX`.
    #[must_use]
    pub fn excg_id_dvsn_cd(mut self, value: impl Into<Code<codes::ExcgIdDvsnCd>>) -> Self {
        self.params.set_code("EXCG_ID_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for OrderCash {
    type Response = OrderCashResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name())])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderCash {}

/// The reply to [`OrderCash`].
#[non_exhaustive]
pub struct OrderCashResponse {
    /// 응답상세.
    pub output: OrderCashOutput,
}

impl fmt::Debug for OrderCashResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderCashResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderCashResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct OrderCashOutput {
    /// 계좌관리점코드 — account managing branch code.
    pub krx_fwdg_ord_orgno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문시간 — order time.
    pub ord_tmd: Option<Time>,
    /// SOR 주문번호 — smart order routing (SOR) order number.
    pub sor_odno: String,
}

impl FromRow for OrderCashOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
            sor_odno: row.text("SOR_ODNO"),
        }
    }
}

impl fmt::Debug for OrderCashOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderCashOutput", "output")
            .texts(&[&self.krx_fwdg_ord_orgno, &self.odno, &self.sor_odno])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
