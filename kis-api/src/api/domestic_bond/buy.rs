//! 장내채권 매수주문 (국내주식-124).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.buy",
    title: "장내채권 매수주문",
    doc_no: "국내주식-124",
    method: Method::Post,
    path: "/uapi/domestic-bond/v1/trading/buy",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC0952U", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Required("PDNO", "상품번호", 12),
        Param::Required("ORD_QTY2", "주문수량2", 19),
        Param::Required("BOND_ORD_UNPR", "채권주문단가", 182),
        Param::Required("SAMT_MKET_PTCI_YN", "소액시장참여여부", 1),
        Param::Required("BOND_RTL_MKET_YN", "채권소매시장여부", 1),
        Param::Required("IDCR_STFNO", "유치자직원번호", 6),
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
    check: check::<BuyResponse>,
};

/// 장내채권 매수주문 — places an order to buy a bond: `POST /uapi/domestic-bond/v1/trading/buy`.
///
/// TR id: real `TTTC0952U`, paper none.
#[doc(alias = "TTTC0952U")]
#[doc(alias = "장내채권 매수주문")]
#[derive(Debug, Clone)]
pub struct Buy {
    pdno: String,
    ord_qty2: String,
    bond_ord_unpr: String,
    samt_mket_ptci_yn: Code<codes::SamtMketPtciYn>,
    bond_rtl_mket_yn: String,
    idcr_stfno: String,
    mgco_aptm_odno: String,
    ctac_tlno: String,
}

impl Buy {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `ord_qty2` 주문수량2 (order quantity 2); `bond_ord_unpr`
    /// 채권주문단가 (bond order price, KRW).
    pub fn new(pdno: impl Into<String>, ord_qty2: impl Into<String>, bond_ord_unpr: impl Into<String>) -> Self {
        Self {
            pdno: pdno.into(),
            ord_qty2: ord_qty2.into(),
            bond_ord_unpr: bond_ord_unpr.into(),
            samt_mket_ptci_yn: "N".into(),
            bond_rtl_mket_yn: "N".into(),
            idcr_stfno: "".into(),
            mgco_aptm_odno: "".into(),
            ctac_tlno: "".into(),
        }
    }

    /// 소액시장참여여부 — small-lot market participation, Y/N. Default `N`.
    #[must_use]
    pub fn samt_mket_ptci_yn(mut self, value: impl Into<Code<codes::SamtMketPtciYn>>) -> Self {
        self.samt_mket_ptci_yn = value.into();
        self
    }

    /// 채권소매시장여부 — retail bond market, Y/N. Default `N`.
    #[must_use]
    pub fn bond_rtl_mket_yn(mut self, value: impl Into<String>) -> Self {
        self.bond_rtl_mket_yn = value.into();
        self
    }

    /// 유치자직원번호 — soliciting employee number, send blank. Default: empty.
    #[must_use]
    pub fn idcr_stfno(mut self, value: impl Into<String>) -> Self {
        self.idcr_stfno = value.into();
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

impl Endpoint for Buy {
    type Response = BuyResponse;
    const META: &'static Meta = &META;

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("PDNO", &*self.pdno);
        out.push("ORD_QTY2", &*self.ord_qty2);
        out.push("BOND_ORD_UNPR", &*self.bond_ord_unpr);
        out.push("SAMT_MKET_PTCI_YN", self.samt_mket_ptci_yn.as_str());
        out.push("BOND_RTL_MKET_YN", &*self.bond_rtl_mket_yn);
        out.push("IDCR_STFNO", &*self.idcr_stfno);
        out.push("MGCO_APTM_ODNO", &*self.mgco_aptm_odno);
        out.push("ORD_SVR_DVSN_CD", "0");
        out.push("CTAC_TLNO", &*self.ctac_tlno);
    }
}

impl OrderEndpoint for Buy {}

/// The reply to [`Buy`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuyResponse {
    /// 응답상세.
    pub output: BuyOutput,
}

impl Decode for BuyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuyOutput {
    /// 한국거래소전송주문조직번호 — account managing branch code.
    pub krx_fwdg_ord_orgno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
}

impl FromRow for BuyOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
        }
    }
}
