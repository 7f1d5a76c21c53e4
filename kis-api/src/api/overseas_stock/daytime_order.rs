//! 해외주식 미국주간주문 (v1_해외주식-026).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.daytime_order",
    title: "해외주식 미국주간주문",
    doc_no: "v1_해외주식-026",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/daytime-order",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId { when: &[("side", "buy")], real: "TTTS6036U", paper: None, old: &[] },
        TrId { when: &[("side", "sell")], real: "TTTS6037U", paper: None, old: &[] },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4),
        Param::Required("PDNO", "상품번호", 12),
        Param::Required("ORD_QTY", "주문수량", 10),
        Param::Required("OVRS_ORD_UNPR", "해외주문단가", 32),
        Param::Optional("CTAC_TLNO", "연락전화번호", 20),
        Param::Optional("MGCO_APTM_ODNO", "운용사지정주문번호", 12),
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
    check: check::<DaytimeOrderResponse>,
};

/// 해외주식 미국주간주문 — places a daytime order for a US stock: `POST /uapi/overseas-stock/v1/trading/daytime-order`.
///
/// TR ids, real and paper:
/// - buy: `TTTS6036U`, none
/// - sell: `TTTS6037U`, none
#[doc(alias = "TTTS6036U")]
#[doc(alias = "TTTS6037U")]
#[doc(alias = "해외주식 미국주간주문")]
#[derive(Debug, Clone)]
pub struct DaytimeOrder {
    side: Side,
    ovrs_excg_cd: Code<codes::OvrsExcgCdDaytimeOrder>,
    pdno: String,
    ord_qty: String,
    ovrs_ord_unpr: Option<String>,
    ctac_tlno: String,
    mgco_aptm_odno: String,
    ord_svr_dvsn_cd: String,
    ord_dvsn: String,
}

impl DaytimeOrder {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code); `pdno` 상품번호 (issue code, 6 digits);
    /// `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(
        side: Side,
        ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCdDaytimeOrder>>,
        pdno: impl Into<String>,
        ord_qty: impl Into<String>,
    ) -> Self {
        Self {
            side,
            ovrs_excg_cd: ovrs_excg_cd.into(),
            pdno: pdno.into(),
            ord_qty: ord_qty.into(),
            ovrs_ord_unpr: None,
            ctac_tlno: "".into(),
            mgco_aptm_odno: "".into(),
            ord_svr_dvsn_cd: "0".into(),
            ord_dvsn: "00".into(),
        }
    }

    /// 해외주문단가 — overseas order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ovrs_ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.ovrs_ord_unpr = Some(value.into());
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

    /// 주문서버구분코드 — order server code. Default `0`.
    #[must_use]
    pub fn ord_svr_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.ord_svr_dvsn_cd = value.into();
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<String>) -> Self {
        self.ord_dvsn = value.into();
        self
    }
}

impl Endpoint for DaytimeOrder {
    type Response = DaytimeOrderResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name())])
    }

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("OVRS_EXCG_CD", self.ovrs_excg_cd.as_str());
        out.push("PDNO", &*self.pdno);
        out.push("ORD_QTY", &*self.ord_qty);
        if let Some(value) = &self.ovrs_ord_unpr {
            out.push("OVRS_ORD_UNPR", &**value);
        }
        out.push("CTAC_TLNO", &*self.ctac_tlno);
        out.push("MGCO_APTM_ODNO", &*self.mgco_aptm_odno);
        out.push("ORD_SVR_DVSN_CD", &*self.ord_svr_dvsn_cd);
        out.push("ORD_DVSN", &*self.ord_dvsn);
    }
}

impl OrderEndpoint for DaytimeOrder {}

/// The reply to [`DaytimeOrder`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DaytimeOrderResponse {
    /// 응답상세.
    pub output: DaytimeOrderOutput,
}

impl Decode for DaytimeOrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DaytimeOrderOutput {
    /// 한국거래소전송주문조직번호 — account managing branch code.
    pub krx_fwdg_ord_orgno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
}

impl FromRow for DaytimeOrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
        }
    }
}
