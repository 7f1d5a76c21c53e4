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
        required("CANO", "종합계좌번호", 8),
        required("ACNT_PRDT_CD", "계좌상품코드", 2),
        required("PDNO", "상품번호", 12),
        optional("SLL_TYPE", "매도유형 (매도주문 시)", 2),
        required("ORD_DVSN", "주문구분", 2),
        required("ORD_QTY", "주문수량", 10),
        required("ORD_UNPR", "주문단가", 19),
        optional("CNDT_PRIC", "조건가격", 19),
        optional("EXCG_ID_DVSN_CD", "거래소ID구분코드", 3),
    ],
    reply: &[
        Container {
            name: "",
            shape: Shape::Object,
            fields: &[text("rt_cd", "성공 실패 여부"), text("msg_cd", "응답코드"), text("msg1", "응답메세지")],
        },
        Container {
            name: "output",
            shape: Shape::Object,
            fields: &[
                text("KRX_FWDG_ORD_ORGNO", "계좌관리점코드"),
                text("ODNO", "주문번호"),
                time("ORD_TMD", "주문시간"),
                text("SOR_ODNO", "SOR 주문번호"),
            ],
        },
    ],
    check: |body| OrderCashResponse::decode(body).map(drop),
};

/// 주식주문(현금) — places a domestic cash order: `POST /uapi/domestic-stock/v1/trading/order-cash`.
///
/// TR ids, real and paper:
/// - sell: `TTTC0011U`, `VTTC0011U`
/// - buy: `TTTC0012U`, `VTTC0012U`
#[doc(alias = "TTTC0011U")]
#[doc(alias = "VTTC0011U")]
#[doc(alias = "TTTC0012U")]
#[doc(alias = "VTTC0012U")]
#[doc(alias = "주식주문(현금)")]
#[derive(Debug, Clone)]
pub struct OrderCash {
    side: Side,
    pdno: String,
    sll_type: String,
    ord_dvsn: String,
    ord_qty: String,
    ord_unpr: String,
    cndt_pric: String,
    excg_id_dvsn_cd: String,
}

impl OrderCash {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(side: Side, pdno: impl Into<String>, ord_qty: impl Into<String>) -> Self {
        Self {
            side,
            pdno: pdno.into(),
            sll_type: "".into(),
            ord_dvsn: "00".into(),
            ord_qty: ord_qty.into(),
            ord_unpr: "0".into(),
            cndt_pric: "".into(),
            excg_id_dvsn_cd: "KRX".into(),
        }
    }

    /// 매도유형 (매도주문 시) — sell type code, default 01 ordinary sell: `01` 일반매도, `02` 임의매매, `05` 대차매도. Default:
    /// empty.
    #[must_use]
    pub fn sll_type(mut self, value: impl Into<String>) -> Self {
        self.sll_type = value.into();
        self
    }

    /// 주문구분 — order type code: `00` 지정가, `01` 시장가, `02` 조건부지정가, `03` 최유리지정가, `04` 최우선지정가, `05` 장전 시간외, `06`
    /// 장후 시간외, `07` 시간외 단일가, `11` IOC지정가, `12` FOK지정가, `13` IOC시장가, `14` FOK시장가, `15` IOC최유리, `16` FOK최유리,
    /// `21` 중간가, `22` 스톱지정가, `23` 중간가IOC, `24` 중간가FOK. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<String>) -> Self {
        self.ord_dvsn = value.into();
        self
    }

    /// 주문단가 — order price per share. Default `0`.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.ord_unpr = value.into();
        self
    }

    /// 조건가격 — condition (trigger) price for stop-limit orders, KRW. Default: empty.
    #[must_use]
    pub fn cndt_pric(mut self, value: impl Into<String>) -> Self {
        self.cndt_pric = value.into();
        self
    }

    /// 거래소ID구분코드 — exchange id code, default KRX: `KRX` 한국거래소, `NXT` 대체거래소, `SOR` SOR. Default `KRX`.
    #[must_use]
    pub fn excg_id_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.excg_id_dvsn_cd = value.into();
        self
    }
}

impl Endpoint for OrderCash {
    type Response = OrderCashResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name())])
    }

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("PDNO", &*self.pdno);
        out.push("SLL_TYPE", &*self.sll_type);
        out.push("ORD_DVSN", &*self.ord_dvsn);
        out.push("ORD_QTY", &*self.ord_qty);
        out.push("ORD_UNPR", &*self.ord_unpr);
        out.push("CNDT_PRIC", &*self.cndt_pric);
        out.push("EXCG_ID_DVSN_CD", &*self.excg_id_dvsn_cd);
    }
}

impl OrderEndpoint for OrderCash {}

/// The reply to [`OrderCash`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCashResponse {
    /// 응답상세.
    pub output: OrderCashOutput,
}

impl Decode for OrderCashResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone, PartialEq)]
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
