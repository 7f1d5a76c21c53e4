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
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4),
        Param::Required("PDNO", "상품번호", 12),
        Param::Required("ORD_QTY", "주문수량", 10),
        Param::Required("OVRS_ORD_UNPR", "해외주문단가", 31),
        Param::Optional("CTAC_TLNO", "연락전화번호", 20),
        Param::Optional("MGCO_APTM_ODNO", "운용사지정주문번호", 12),
        Param::Optional("SLL_TYPE", "판매유형", 2),
        Param::Required("ORD_SVR_DVSN_CD", "주문서버구분코드", 1),
        Param::Required("ORD_DVSN", "주문구분", 2),
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
#[doc(alias = "해외주식 주문")]
#[derive(Debug, Clone)]
pub struct Order {
    side: Side,
    ovrs_excg_cd: Code<codes::OvrsExcgCd>,
    pdno: String,
    ord_qty: String,
    ovrs_ord_unpr: String,
    ctac_tlno: String,
    mgco_aptm_odno: String,
    sll_type: String,
    ord_svr_dvsn_cd: String,
    ord_dvsn: Code<codes::OrdDvsnOrder>,
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
        Self {
            side,
            ovrs_excg_cd: ovrs_excg_cd.into(),
            pdno: pdno.into(),
            ord_qty: ord_qty.into(),
            ovrs_ord_unpr: "0".into(),
            ctac_tlno: "".into(),
            mgco_aptm_odno: "".into(),
            sll_type: "".into(),
            ord_svr_dvsn_cd: "0".into(),
            ord_dvsn: "00".into(),
        }
    }

    /// 해외주문단가 — overseas order price per share. Default `0`.
    #[must_use]
    pub fn ovrs_ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.ovrs_ord_unpr = value.into();
        self
    }

    /// 연락전화번호 — contact telephone number. Default: empty.
    #[must_use]
    pub fn ctac_tlno(mut self, value: impl Into<String>) -> Self {
        self.ctac_tlno = value.into();
        self
    }

    /// 운용사지정주문번호 — order number assigned by the asset manager. Default: empty.
    #[must_use]
    pub fn mgco_aptm_odno(mut self, value: impl Into<String>) -> Self {
        self.mgco_aptm_odno = value.into();
        self
    }

    /// 판매유형 — sell type code, default 01 ordinary sell: `00` 매도. Default: empty.
    #[must_use]
    pub fn sll_type(mut self, value: impl Into<String>) -> Self {
        self.sll_type = value.into();
        self
    }

    /// 주문서버구분코드 — order server code: `0` 고정. Default `0`.
    #[must_use]
    pub fn ord_svr_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.ord_svr_dvsn_cd = value.into();
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsnOrder>>) -> Self {
        self.ord_dvsn = value.into();
        self
    }
}

impl Endpoint for Order {
    type Response = OrderResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name()), ("exchange", self.ovrs_excg_cd.as_str())])
    }

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("OVRS_EXCG_CD", self.ovrs_excg_cd.as_str());
        out.push("PDNO", &*self.pdno);
        out.push("ORD_QTY", &*self.ord_qty);
        out.push("OVRS_ORD_UNPR", &*self.ovrs_ord_unpr);
        out.push("CTAC_TLNO", &*self.ctac_tlno);
        out.push("MGCO_APTM_ODNO", &*self.mgco_aptm_odno);
        out.push("SLL_TYPE", &*self.sll_type);
        out.push("ORD_SVR_DVSN_CD", &*self.ord_svr_dvsn_cd);
        out.push("ORD_DVSN", self.ord_dvsn.as_str());
    }
}

impl OrderEndpoint for Order {}

/// The reply to [`Order`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderResponse {
    /// 응답상세.
    pub output: OrderOutput,
}

impl Decode for OrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone)]
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
