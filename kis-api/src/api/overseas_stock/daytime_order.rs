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
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("OVRS_ORD_UNPR", "해외주문단가", 32, None),
        Param::Optional("CTAC_TLNO", "연락전화번호", 20, Some("")),
        Param::Optional("MGCO_APTM_ODNO", "운용사지정주문번호", 12, Some("")),
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
    check: check::<DaytimeOrderResponse>,
};

/// 해외주식 미국주간주문 — places a daytime order for a US stock: `POST /uapi/overseas-stock/v1/trading/daytime-order`.
///
/// Official document: v1_해외주식-026.
///
/// TR ids, real and paper:
/// - buy: `TTTS6036U`, none
/// - sell: `TTTS6037U`, none
#[doc(alias = "TTTS6036U")]
#[doc(alias = "TTTS6037U")]
#[doc(alias = "v1_해외주식-026")]
#[doc(alias = "해외주식 미국주간주문")]
#[derive(Debug, Clone)]
pub struct DaytimeOrder {
    side: Side,
    params: Params,
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
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        params.set("PDNO", pdno.into());
        params.set("ORD_QTY", ord_qty.into());
        Self { side, params }
    }

    /// 해외주문단가 — overseas order price per share. Without it, nothing is sent.
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

    /// 주문서버구분코드 — order server code. Default `0`.
    #[must_use]
    pub fn ord_svr_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_SVR_DVSN_CD", value.into());
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_DVSN", value.into());
        self
    }
}

impl Endpoint for DaytimeOrder {
    type Response = DaytimeOrderResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name())])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for DaytimeOrder {}

/// The reply to [`DaytimeOrder`].
#[non_exhaustive]
pub struct DaytimeOrderResponse {
    /// 응답상세.
    pub output: DaytimeOrderOutput,
}

impl fmt::Debug for DaytimeOrderResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DaytimeOrderResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for DaytimeOrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
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

impl fmt::Debug for DaytimeOrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DaytimeOrderOutput", "output")
            .texts(&[&self.krx_fwdg_ord_orgno, &self.odno])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
