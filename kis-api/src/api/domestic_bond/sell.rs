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
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ORD_DVSN", "주문구분", 2, Some("01")),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("ORD_QTY2", "주문수량2", 19, None),
        Param::Required("BOND_ORD_UNPR", "주문단가", 182, None),
        Param::Required("SPRX_YN", "분리과세여부", 1, None),
        Param::Required("BUY_DT", "매수일자", 8, Some("")),
        Param::Required("BUY_SEQ", "매수순번", 10, Some("")),
        Param::Required("SAMT_MKET_PTCI_YN", "소액시장참여여부", 1, Some("N")),
        Param::Required("SLL_AGCO_OPPS_SLL_YN", "매도대행사반대매도여부", 1, Some("N")),
        Param::Required("BOND_RTL_MKET_YN", "채권소매시장여부", 1, Some("N")),
        Param::Required("MGCO_APTM_ODNO", "운용사지정주문번호", 12, Some("")),
        Param::Required("ORD_SVR_DVSN_CD", "주문서버구분코드", 1, Some("0")),
        Param::Required("CTAC_TLNO", "연락전화번호", 20, Some("")),
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
/// Official document: 국내주식-123.
///
/// TR id: real `TTTC0958U`, paper none.
#[doc(alias = "TTTC0958U")]
#[doc(alias = "국내주식-123")]
#[doc(alias = "장내채권 매도주문")]
#[derive(Debug, Clone)]
pub struct Sell {
    params: Params,
}

impl Sell {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `ord_qty2` 주문수량2 (order quantity 2); `bond_ord_unpr`
    /// 주문단가 (bond order price, KRW).
    pub fn new(pdno: impl Into<String>, ord_qty2: impl Into<String>, bond_ord_unpr: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        params.set("ORD_QTY2", ord_qty2.into());
        params.set("BOND_ORD_UNPR", bond_ord_unpr.into());
        Self { params }
    }

    /// 주문구분 — order type code. Default `01`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsnSell>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }

    /// 분리과세여부 — separate taxation, Y/N. Without it, nothing is sent.
    #[must_use]
    pub fn sprx_yn(mut self, value: impl Into<Code<codes::SprxYn>>) -> Self {
        self.params.set_code("SPRX_YN", value.into());
        self
    }

    /// 매수일자 — purchase date. Default: empty.
    #[must_use]
    pub fn buy_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("BUY_DT", value.into());
        self
    }

    /// 매수순번 — purchase sequence number, from the balance inquiry. Default: empty.
    #[must_use]
    pub fn buy_seq(mut self, value: impl Into<String>) -> Self {
        self.params.set("BUY_SEQ", value.into());
        self
    }

    /// 소액시장참여여부 — small-lot market participation, Y/N. Default `N`.
    #[must_use]
    pub fn samt_mket_ptci_yn(mut self, value: impl Into<Code<codes::SamtMketPtciYn>>) -> Self {
        self.params.set_code("SAMT_MKET_PTCI_YN", value.into());
        self
    }

    /// 매도대행사반대매도여부 — forced sale by the selling agent, default N. Default `N`.
    #[must_use]
    pub fn sll_agco_opps_sll_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("SLL_AGCO_OPPS_SLL_YN", value.into());
        self
    }

    /// 채권소매시장여부 — retail bond market, Y/N. Default `N`.
    #[must_use]
    pub fn bond_rtl_mket_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("BOND_RTL_MKET_YN", value.into());
        self
    }

    /// 운용사지정주문번호 — order number assigned by the asset manager. Default: empty.
    #[must_use]
    pub fn mgco_aptm_odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("MGCO_APTM_ODNO", value.into());
        self
    }

    /// 연락전화번호 — contact telephone number. Default: empty.
    #[must_use]
    pub fn ctac_tlno(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTAC_TLNO", value.into());
        self
    }
}

impl Endpoint for Sell {
    type Response = SellResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for Sell {}

/// The reply to [`Sell`].
#[non_exhaustive]
pub struct SellResponse {
    /// 응답상세.
    pub output: SellOutput,
}

impl fmt::Debug for SellResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SellResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for SellResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
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

impl fmt::Debug for SellOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SellOutput", "output").texts(&[&self.krx_fwdg_ord_orgno, &self.odno]).times(&[self.ord_tmd]).fmt(f)
    }
}
