//! 장내채권 매도주문 (국내주식-123).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.sell",
    title: "장내채권 매도주문",
    doc_no: "국내주식-123",
    method: Method::Post,
    path: "/uapi/domestic-bond/v1/trading/sell",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC0958U", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Required("ORD_DVSN", "주문구분", 2),
        Param::Required("PDNO", "상품번호", 12),
        Param::Required("ORD_QTY2", "주문수량2", 19),
        Param::Required("BOND_ORD_UNPR", "주문단가", 182),
        Param::Required("SPRX_YN", "분리과세여부", 1),
        Param::Required("BUY_DT", "매수일자", 8),
        Param::Required("BUY_SEQ", "매수순번", 10),
        Param::Required("SAMT_MKET_PTCI_YN", "소액시장참여여부", 1),
        Param::Required("SLL_AGCO_OPPS_SLL_YN", "매도대행사반대매도여부", 1),
        Param::Required("BOND_RTL_MKET_YN", "채권소매시장여부", 1),
        Param::Required("MGCO_APTM_ODNO", "운용사지정주문번호", 12),
        Param::Required("ORD_SVR_DVSN_CD", "주문서버구분코드", 1),
        Param::Required("CTAC_TLNO", "연락전화번호", 20),
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
    check: check::<SellResponse>,
};

/// 장내채권 매도주문 — places an order to sell a bond: `POST /uapi/domestic-bond/v1/trading/sell`.
///
/// TR id: real `TTTC0958U`, paper none.
#[doc(alias = "TTTC0958U")]
#[doc(alias = "장내채권 매도주문")]
#[derive(Debug, Clone)]
pub struct Sell {
    ord_dvsn: Code<codes::OrdDvsnSell>,
    pdno: String,
    ord_qty2: String,
    bond_ord_unpr: String,
    sprx_yn: Option<Code<codes::SprxYn>>,
    buy_dt: String,
    buy_seq: String,
    samt_mket_ptci_yn: Code<codes::SamtMketPtciYn>,
    sll_agco_opps_sll_yn: String,
    bond_rtl_mket_yn: String,
    mgco_aptm_odno: String,
    ctac_tlno: String,
}

impl Sell {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `ord_qty2` 주문수량2 (order quantity 2); `bond_ord_unpr`
    /// 주문단가 (bond order price, KRW).
    pub fn new(pdno: impl Into<String>, ord_qty2: impl Into<String>, bond_ord_unpr: impl Into<String>) -> Self {
        Self {
            ord_dvsn: "01".into(),
            pdno: pdno.into(),
            ord_qty2: ord_qty2.into(),
            bond_ord_unpr: bond_ord_unpr.into(),
            sprx_yn: None,
            buy_dt: "".into(),
            buy_seq: "".into(),
            samt_mket_ptci_yn: "N".into(),
            sll_agco_opps_sll_yn: "N".into(),
            bond_rtl_mket_yn: "N".into(),
            mgco_aptm_odno: "".into(),
            ctac_tlno: "".into(),
        }
    }

    /// 주문구분 — order type code. Default `01`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsnSell>>) -> Self {
        self.ord_dvsn = value.into();
        self
    }

    /// 분리과세여부 — separate taxation, Y/N. Without it, nothing is sent.
    #[must_use]
    pub fn sprx_yn(mut self, value: impl Into<Code<codes::SprxYn>>) -> Self {
        self.sprx_yn = Some(value.into());
        self
    }

    /// 매수일자 — purchase date. Default: empty.
    #[must_use]
    pub fn buy_dt(mut self, value: impl Into<String>) -> Self {
        self.buy_dt = value.into();
        self
    }

    /// 매수순번 — purchase sequence number, from the balance inquiry. Default: empty.
    #[must_use]
    pub fn buy_seq(mut self, value: impl Into<String>) -> Self {
        self.buy_seq = value.into();
        self
    }

    /// 소액시장참여여부 — small-lot market participation, Y/N. Default `N`.
    #[must_use]
    pub fn samt_mket_ptci_yn(mut self, value: impl Into<Code<codes::SamtMketPtciYn>>) -> Self {
        self.samt_mket_ptci_yn = value.into();
        self
    }

    /// 매도대행사반대매도여부 — forced sale by the selling agent, default N. Default `N`.
    #[must_use]
    pub fn sll_agco_opps_sll_yn(mut self, value: impl Into<String>) -> Self {
        self.sll_agco_opps_sll_yn = value.into();
        self
    }

    /// 채권소매시장여부 — retail bond market, Y/N. Default `N`.
    #[must_use]
    pub fn bond_rtl_mket_yn(mut self, value: impl Into<String>) -> Self {
        self.bond_rtl_mket_yn = value.into();
        self
    }

    /// 운용사지정주문번호 — order number assigned by the asset manager. Default: empty.
    #[must_use]
    pub fn mgco_aptm_odno(mut self, value: impl Into<String>) -> Self {
        self.mgco_aptm_odno = value.into();
        self
    }

    /// 연락전화번호 — contact telephone number. Default: empty.
    #[must_use]
    pub fn ctac_tlno(mut self, value: impl Into<String>) -> Self {
        self.ctac_tlno = value.into();
        self
    }
}

impl Endpoint for Sell {
    type Response = SellResponse;
    const META: &'static Meta = &META;

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("ORD_DVSN", self.ord_dvsn.as_str());
        out.push("PDNO", &*self.pdno);
        out.push("ORD_QTY2", &*self.ord_qty2);
        out.push("BOND_ORD_UNPR", &*self.bond_ord_unpr);
        if let Some(value) = &self.sprx_yn {
            out.push("SPRX_YN", value.as_str());
        }
        out.push("BUY_DT", &*self.buy_dt);
        out.push("BUY_SEQ", &*self.buy_seq);
        out.push("SAMT_MKET_PTCI_YN", self.samt_mket_ptci_yn.as_str());
        out.push("SLL_AGCO_OPPS_SLL_YN", &*self.sll_agco_opps_sll_yn);
        out.push("BOND_RTL_MKET_YN", &*self.bond_rtl_mket_yn);
        out.push("MGCO_APTM_ODNO", &*self.mgco_aptm_odno);
        out.push("ORD_SVR_DVSN_CD", "0");
        out.push("CTAC_TLNO", &*self.ctac_tlno);
    }
}

impl OrderEndpoint for Sell {}

/// The reply to [`Sell`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SellResponse {
    /// 응답상세.
    pub output: SellOutput,
}

impl Decode for SellResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SellOutput {
    /// 한국거래소전송주문조직번호 — account managing branch code.
    pub krx_fwdg_ord_orgno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
}

impl FromRow for SellOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
        }
    }
}
