//! 해외주식 주문 (v1_해외주식-001).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.order",
    title: "해외주식 주문",
    doc_no: "v1_해외주식-001",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/order",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId {
            when: &[("side", "buy"), ("exchange", "NASD|NYSE|AMEX")],
            real: "TTTT1002U",
            paper: Some("VTTT1002U"),
            old: &[],
        },
        TrId {
            when: &[("side", "sell"), ("exchange", "NASD|NYSE|AMEX")],
            real: "TTTT1006U",
            paper: Some("VTTT1001U"),
            old: &[],
        },
        TrId { when: &[("side", "buy"), ("exchange", "TKSE")], real: "TTTS0308U", paper: Some("VTTS0308U"), old: &[] },
        TrId { when: &[("side", "sell"), ("exchange", "TKSE")], real: "TTTS0307U", paper: Some("VTTS0307U"), old: &[] },
        TrId { when: &[("side", "buy"), ("exchange", "SHAA")], real: "TTTS0202U", paper: Some("VTTS0202U"), old: &[] },
        TrId { when: &[("side", "sell"), ("exchange", "SHAA")], real: "TTTS1005U", paper: Some("VTTS1005U"), old: &[] },
        TrId { when: &[("side", "buy"), ("exchange", "SEHK")], real: "TTTS1002U", paper: Some("VTTS1002U"), old: &[] },
        TrId { when: &[("side", "sell"), ("exchange", "SEHK")], real: "TTTS1001U", paper: Some("VTTS1001U"), old: &[] },
        TrId { when: &[("side", "buy"), ("exchange", "SZAA")], real: "TTTS0305U", paper: Some("VTTS0305U"), old: &[] },
        TrId { when: &[("side", "sell"), ("exchange", "SZAA")], real: "TTTS0304U", paper: Some("VTTS0304U"), old: &[] },
        TrId {
            when: &[("side", "buy"), ("exchange", "HASE|VNSE")],
            real: "TTTS0311U",
            paper: Some("VTTS0311U"),
            old: &[],
        },
        TrId {
            when: &[("side", "sell"), ("exchange", "HASE|VNSE")],
            real: "TTTS0310U",
            paper: Some("VTTS0310U"),
            old: &[],
        },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("OVRS_ORD_UNPR", "해외주문단가", 31, Some("0")),
        Param::Optional("CTAC_TLNO", "연락전화번호", 20, Some("")),
        Param::Optional("MGCO_APTM_ODNO", "운용사지정주문번호", 12, Some("")),
        Param::Optional("SLL_TYPE", "판매유형", 2, Some("")),
        Param::Required("ORD_SVR_DVSN_CD", "주문서버구분코드", 1, Some("0")),
        Param::Required("ORD_DVSN", "주문구분", 2, Some("00")),
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
                Field::Text("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호"),
                Field::Text("ODNO", "주문번호"),
                Field::Time("ORD_TMD", "주문시각"),
            ],
        ),
    ],
    check: check::<OrderResponse>,
};

/// 해외주식 주문 — places an overseas order: `POST /uapi/overseas-stock/v1/trading/order`.
///
/// Official document: v1_해외주식-001.
///
/// TR ids, real and paper:
/// - buy, NASD/NYSE/AMEX: `TTTT1002U`, `VTTT1002U`
/// - sell, NASD/NYSE/AMEX: `TTTT1006U`, `VTTT1001U`
/// - buy, TKSE: `TTTS0308U`, `VTTS0308U`
/// - sell, TKSE: `TTTS0307U`, `VTTS0307U`
/// - buy, SHAA: `TTTS0202U`, `VTTS0202U`
/// - sell, SHAA: `TTTS1005U`, `VTTS1005U`
/// - buy, SEHK: `TTTS1002U`, `VTTS1002U`
/// - sell, SEHK: `TTTS1001U`, `VTTS1001U`
/// - buy, SZAA: `TTTS0305U`, `VTTS0305U`
/// - sell, SZAA: `TTTS0304U`, `VTTS0304U`
/// - buy, HASE/VNSE: `TTTS0311U`, `VTTS0311U`
/// - sell, HASE/VNSE: `TTTS0310U`, `VTTS0310U`
#[doc(alias = "TTTT1002U")]
#[doc(alias = "VTTT1002U")]
#[doc(alias = "TTTT1006U")]
#[doc(alias = "VTTT1001U")]
#[doc(alias = "TTTS0308U")]
#[doc(alias = "VTTS0308U")]
#[doc(alias = "TTTS0307U")]
#[doc(alias = "VTTS0307U")]
#[doc(alias = "TTTS0202U")]
#[doc(alias = "VTTS0202U")]
#[doc(alias = "TTTS1005U")]
#[doc(alias = "VTTS1005U")]
#[doc(alias = "TTTS1002U")]
#[doc(alias = "VTTS1002U")]
#[doc(alias = "TTTS1001U")]
#[doc(alias = "VTTS1001U")]
#[doc(alias = "TTTS0305U")]
#[doc(alias = "VTTS0305U")]
#[doc(alias = "TTTS0304U")]
#[doc(alias = "VTTS0304U")]
#[doc(alias = "TTTS0311U")]
#[doc(alias = "VTTS0311U")]
#[doc(alias = "TTTS0310U")]
#[doc(alias = "VTTS0310U")]
#[doc(alias = "v1_해외주식-001")]
#[doc(alias = "해외주식 주문")]
#[derive(Debug, Clone)]
pub struct Order {
    side: Side,
    params: Params,
}

impl Order {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code); `pdno` 상품번호 (issue code, 6 digits);
    /// `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(
        side: Side,
        ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCd>>,
        pdno: impl Into<String>,
        ord_qty: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        params.set("PDNO", pdno.into());
        params.set("ORD_QTY", ord_qty.into());
        Self { side, params }
    }

    /// 해외주문단가 — overseas order price per share. Default `0`.
    #[must_use]
    pub fn ovrs_ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("OVRS_ORD_UNPR", value.into());
        self
    }

    /// 연락전화번호 — contact telephone number. Default: empty.
    #[must_use]
    pub fn ctac_tlno(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTAC_TLNO", value.into());
        self
    }

    /// 운용사지정주문번호 — order number assigned by the asset manager. Default: empty.
    #[must_use]
    pub fn mgco_aptm_odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("MGCO_APTM_ODNO", value.into());
        self
    }

    /// 판매유형 — sell type code, default 01 ordinary sell: `00` 매도. Default: empty.
    #[must_use]
    pub fn sll_type(mut self, value: impl Into<String>) -> Self {
        self.params.set("SLL_TYPE", value.into());
        self
    }

    /// 주문서버구분코드 — order server code: `0` 고정. Default `0`.
    #[must_use]
    pub fn ord_svr_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_SVR_DVSN_CD", value.into());
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsnOrder>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }
}

impl Endpoint for Order {
    type Response = OrderResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name()), ("exchange", self.params.value("OVRS_EXCG_CD"))])
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
    /// 한국거래소전송주문조직번호 — account managing branch code.
    pub krx_fwdg_ord_orgno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
}

impl FromRow for OrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
        }
    }
}

impl fmt::Debug for OrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderOutput", "output").texts(&[&self.krx_fwdg_ord_orgno, &self.odno]).times(&[self.ord_tmd]).fmt(f)
    }
}
