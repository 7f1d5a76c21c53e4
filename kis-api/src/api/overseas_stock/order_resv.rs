//! 해외주식 예약주문접수 (v1_해외주식-002).

use jiff::civil::Date;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.order_resv",
    title: "해외주식 예약주문접수",
    doc_no: "v1_해외주식-002",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/order-resv",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId {
            when: &[("exchange", "NASD|NYSE|AMEX"), ("side", "buy")],
            real: "TTTT3014U",
            paper: Some("VTTT3014U"),
            old: &[],
        },
        TrId {
            when: &[("exchange", "NASD|NYSE|AMEX"), ("side", "sell")],
            real: "TTTT3016U",
            paper: Some("VTTT3016U"),
            old: &[],
        },
        TrId {
            when: &[("exchange", "SEHK|SHAA|SZAA|TKSE|HASE|VNSE")],
            real: "TTTS3013U",
            paper: Some("VTTS3013U"),
            old: &[],
        },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Optional("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Required("RVSE_CNCL_DVSN_CD", "정정취소구분코드", 2, Some("00")),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("")),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("FT_ORD_QTY", "FT주문수량", 10, None),
        Param::Required("FT_ORD_UNPR3", "FT주문단가3", 27, None),
        Param::Optional("ORD_SVR_DVSN_CD", "주문서버구분코드", 1, Some("0")),
        Param::Optional("RSVN_ORD_RCIT_DT", "예약주문접수일자", 8, Some("")),
        Param::Optional("ORD_DVSN", "주문구분", 20, Some("00")),
        Param::Optional("OVRS_RSVN_ODNO", "해외예약주문번호", 10, Some("")),
        Param::Optional("ALGO_ORD_TMD_DVSN_CD", "알고리즘주문시간구분코드", 2, Some("")),
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
                Field::Text("ODNO", "주문번호"),
                Field::Date("RSVN_ORD_RCIT_DT", "예약주문접수일자"),
                Field::Text("OVRS_RSVN_ODNO", "해외예약주문번호"),
            ],
        ),
    ],
    check: check::<OrderResvResponse>,
};

/// 해외주식 예약주문접수 — places an overseas reserved order: `POST /uapi/overseas-stock/v1/trading/order-resv`.
///
/// Official document: v1_해외주식-002.
///
/// TR ids, real and paper:
/// - NASD/NYSE/AMEX, buy: `TTTT3014U`, `VTTT3014U`
/// - NASD/NYSE/AMEX, sell: `TTTT3016U`, `VTTT3016U`
/// - SEHK/SHAA/SZAA/TKSE/HASE/VNSE: `TTTS3013U`, `VTTS3013U`
#[doc(alias = "TTTT3014U")]
#[doc(alias = "VTTT3014U")]
#[doc(alias = "TTTT3016U")]
#[doc(alias = "VTTT3016U")]
#[doc(alias = "TTTS3013U")]
#[doc(alias = "VTTS3013U")]
#[doc(alias = "v1_해외주식-002")]
#[doc(alias = "해외주식 예약주문접수")]
#[derive(Debug, Clone)]
pub struct OrderResv {
    side: Side,
    params: Params,
}

impl OrderResv {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code); `pdno` 상품번호 (issue code, 6 digits);
    /// `ft_ord_qty` FT주문수량 (order quantity, shares).
    pub fn new(
        side: Side,
        ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCd>>,
        pdno: impl Into<String>,
        ft_ord_qty: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        params.set("PDNO", pdno.into());
        params.set("FT_ORD_QTY", ft_ord_qty.into());
        params.set("SLL_BUY_DVSN_CD", side.code().into());
        Self { side, params }
    }

    /// 정정취소구분코드 — amend or cancel code. Default `00`.
    #[must_use]
    pub fn rvse_cncl_dvsn_cd(mut self, value: impl Into<Code<codes::RvseCnclDvsnCdOrderResv>>) -> Self {
        self.params.set_code("RVSE_CNCL_DVSN_CD", value.into());
        self
    }

    /// 상품유형코드 — product type code. Default: empty.
    #[must_use]
    pub fn prdt_type_cd(mut self, value: impl Into<Code<codes::PrdtTypeCdOrderResv>>) -> Self {
        self.params.set_code("PRDT_TYPE_CD", value.into());
        self
    }

    /// FT주문단가3 — order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ft_ord_unpr3(mut self, value: impl Into<String>) -> Self {
        self.params.set("FT_ORD_UNPR3", value.into());
        self
    }

    /// 예약주문접수일자 — reserved order receipt date. Default: empty.
    #[must_use]
    pub fn rsvn_ord_rcit_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("RSVN_ORD_RCIT_DT", value.into());
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsnOrderResv>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }

    /// 해외예약주문번호 — overseas reserved order number. Default: empty.
    #[must_use]
    pub fn ovrs_rsvn_odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("OVRS_RSVN_ODNO", value.into());
        self
    }

    /// 알고리즘주문시간구분코드 — algorithm order time type code. Default: empty.
    #[must_use]
    pub fn algo_ord_tmd_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ALGO_ORD_TMD_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for OrderResv {
    type Response = OrderResvResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name()), ("exchange", self.params.value("OVRS_EXCG_CD"))])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderResv {}

/// The reply to [`OrderResv`].
#[non_exhaustive]
pub struct OrderResvResponse {
    /// 응답상세.
    pub output: OrderResvOutput,
}

impl fmt::Debug for OrderResvResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderResvResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct OrderResvOutput {
    /// 주문번호 — order number.
    pub odno: String,
    /// 예약주문접수일자 — reserved order receipt date.
    pub rsvn_ord_rcit_dt: Option<Date>,
    /// 해외예약주문번호 — overseas reserved order number.
    pub ovrs_rsvn_odno: String,
}

impl FromRow for OrderResvOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            odno: row.text("ODNO"),
            rsvn_ord_rcit_dt: row.date("RSVN_ORD_RCIT_DT"),
            ovrs_rsvn_odno: row.text("OVRS_RSVN_ODNO"),
        }
    }
}

impl fmt::Debug for OrderResvOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvOutput", "output")
            .texts(&[&self.odno, &self.ovrs_rsvn_odno])
            .dates(&[self.rsvn_ord_rcit_dt])
            .fmt(f)
    }
}
