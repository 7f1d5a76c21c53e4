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
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Optional("SLL_BUY_DVSN_CD", "매도매수구분코드", 2),
        Param::Required("RVSE_CNCL_DVSN_CD", "정정취소구분코드", 2),
        Param::Required("PDNO", "상품번호", 12),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4),
        Param::Required("FT_ORD_QTY", "FT주문수량", 10),
        Param::Required("FT_ORD_UNPR3", "FT주문단가3", 27),
        Param::Optional("ORD_SVR_DVSN_CD", "주문서버구분코드", 1),
        Param::Optional("RSVN_ORD_RCIT_DT", "예약주문접수일자", 8),
        Param::Optional("ORD_DVSN", "주문구분", 20),
        Param::Optional("OVRS_RSVN_ODNO", "해외예약주문번호", 10),
        Param::Optional("ALGO_ORD_TMD_DVSN_CD", "알고리즘주문시간구분코드", 2),
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
#[doc(alias = "해외주식 예약주문접수")]
#[derive(Debug, Clone)]
pub struct OrderResv {
    side: Side,
    rvse_cncl_dvsn_cd: Code<codes::RvseCnclDvsnCdOrderResv>,
    pdno: String,
    prdt_type_cd: Code<codes::PrdtTypeCdOrderResv>,
    ovrs_excg_cd: Code<codes::OvrsExcgCd>,
    ft_ord_qty: String,
    ft_ord_unpr3: Option<String>,
    rsvn_ord_rcit_dt: String,
    ord_dvsn: Code<codes::OrdDvsnOrderResv>,
    ovrs_rsvn_odno: String,
    algo_ord_tmd_dvsn_cd: String,
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
        Self {
            side,
            rvse_cncl_dvsn_cd: "00".into(),
            pdno: pdno.into(),
            prdt_type_cd: "".into(),
            ovrs_excg_cd: ovrs_excg_cd.into(),
            ft_ord_qty: ft_ord_qty.into(),
            ft_ord_unpr3: None,
            rsvn_ord_rcit_dt: "".into(),
            ord_dvsn: "00".into(),
            ovrs_rsvn_odno: "".into(),
            algo_ord_tmd_dvsn_cd: "".into(),
        }
    }

    /// 정정취소구분코드 — amend or cancel code. Default `00`.
    #[must_use]
    pub fn rvse_cncl_dvsn_cd(mut self, value: impl Into<Code<codes::RvseCnclDvsnCdOrderResv>>) -> Self {
        self.rvse_cncl_dvsn_cd = value.into();
        self
    }

    /// 상품유형코드 — product type code. Default: empty.
    #[must_use]
    pub fn prdt_type_cd(mut self, value: impl Into<Code<codes::PrdtTypeCdOrderResv>>) -> Self {
        self.prdt_type_cd = value.into();
        self
    }

    /// FT주문단가3 — order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ft_ord_unpr3(mut self, value: impl Into<String>) -> Self {
        self.ft_ord_unpr3 = Some(value.into());
        self
    }

    /// 예약주문접수일자 — reserved order receipt date. Default: empty.
    #[must_use]
    pub fn rsvn_ord_rcit_dt(mut self, value: impl Into<String>) -> Self {
        self.rsvn_ord_rcit_dt = value.into();
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsnOrderResv>>) -> Self {
        self.ord_dvsn = value.into();
        self
    }

    /// 해외예약주문번호 — overseas reserved order number. Default: empty.
    #[must_use]
    pub fn ovrs_rsvn_odno(mut self, value: impl Into<String>) -> Self {
        self.ovrs_rsvn_odno = value.into();
        self
    }

    /// 알고리즘주문시간구분코드 — algorithm order time type code. Default: empty.
    #[must_use]
    pub fn algo_ord_tmd_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.algo_ord_tmd_dvsn_cd = value.into();
        self
    }
}

impl Endpoint for OrderResv {
    type Response = OrderResvResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name()), ("exchange", self.ovrs_excg_cd.as_str())])
    }

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("SLL_BUY_DVSN_CD", self.side.code());
        out.push("RVSE_CNCL_DVSN_CD", self.rvse_cncl_dvsn_cd.as_str());
        out.push("PDNO", &*self.pdno);
        out.push("PRDT_TYPE_CD", self.prdt_type_cd.as_str());
        out.push("OVRS_EXCG_CD", self.ovrs_excg_cd.as_str());
        out.push("FT_ORD_QTY", &*self.ft_ord_qty);
        if let Some(value) = &self.ft_ord_unpr3 {
            out.push("FT_ORD_UNPR3", &**value);
        }
        out.push("ORD_SVR_DVSN_CD", "0");
        out.push("RSVN_ORD_RCIT_DT", &*self.rsvn_ord_rcit_dt);
        out.push("ORD_DVSN", self.ord_dvsn.as_str());
        out.push("OVRS_RSVN_ODNO", &*self.ovrs_rsvn_odno);
        out.push("ALGO_ORD_TMD_DVSN_CD", &*self.algo_ord_tmd_dvsn_cd);
    }
}

impl OrderEndpoint for OrderResv {}

/// The reply to [`OrderResv`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderResvResponse {
    /// 응답상세.
    pub output: OrderResvOutput,
}

impl Decode for OrderResvResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone)]
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
