//! 장내채권 정정취소주문 (국내주식-125).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.order_rvsecncl",
    title: "장내채권 정정취소주문",
    doc_no: "국내주식-125",
    method: Method::Post,
    path: "/uapi/domestic-bond/v1/trading/order-rvsecncl",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC0953U", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Required("PDNO", "상품번호", 12),
        Param::Required("ORGN_ODNO", "원주문번호", 10),
        Param::Required("ORD_QTY2", "주문수량2", 19),
        Param::Required("BOND_ORD_UNPR", "채권주문단가", 182),
        Param::Required("QTY_ALL_ORD_YN", "잔량전부주문여부", 1),
        Param::Required("RVSE_CNCL_DVSN_CD", "정정취소구분코드", 2),
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
    check: check::<OrderRvsecnclResponse>,
};

/// 장내채권 정정취소주문 — amends or cancels a bond order: `POST /uapi/domestic-bond/v1/trading/order-rvsecncl`.
///
/// TR id: real `TTTC0953U`, paper none.
#[doc(alias = "TTTC0953U")]
#[doc(alias = "장내채권 정정취소주문")]
#[derive(Debug, Clone)]
pub struct OrderRvsecncl {
    pdno: String,
    orgn_odno: String,
    ord_qty2: Option<String>,
    bond_ord_unpr: Option<String>,
    qty_all_ord_yn: String,
    rvse_cncl_dvsn_cd: Code<codes::RvseCnclDvsnCd>,
    mgco_aptm_odno: String,
    ctac_tlno: String,
}

impl OrderRvsecncl {
    /// Required: `rvse_cncl_dvsn_cd` 정정취소구분코드 (amend or cancel code); `orgn_odno` 원주문번호 (original order
    /// number); `pdno` 상품번호 (issue code, 6 digits).
    pub fn new(
        rvse_cncl_dvsn_cd: impl Into<Code<codes::RvseCnclDvsnCd>>,
        orgn_odno: impl Into<String>,
        pdno: impl Into<String>,
    ) -> Self {
        Self {
            pdno: pdno.into(),
            orgn_odno: orgn_odno.into(),
            ord_qty2: None,
            bond_ord_unpr: None,
            qty_all_ord_yn: "Y".into(),
            rvse_cncl_dvsn_cd: rvse_cncl_dvsn_cd.into(),
            mgco_aptm_odno: "".into(),
            ctac_tlno: "".into(),
        }
    }

    /// 주문수량2 — order quantity 2. Without it, nothing is sent.
    #[must_use]
    pub fn ord_qty2(mut self, value: impl Into<String>) -> Self {
        self.ord_qty2 = Some(value.into());
        self
    }

    /// 채권주문단가 — bond order price, KRW. Without it, nothing is sent.
    #[must_use]
    pub fn bond_ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.bond_ord_unpr = Some(value.into());
        self
    }

    /// 잔량전부주문여부 — order the whole remaining quantity, Y/N. Default `Y`.
    #[must_use]
    pub fn qty_all_ord_yn(mut self, value: impl Into<String>) -> Self {
        self.qty_all_ord_yn = value.into();
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

impl Endpoint for OrderRvsecncl {
    type Response = OrderRvsecnclResponse;
    const META: &'static Meta = &META;

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("PDNO", &*self.pdno);
        out.push("ORGN_ODNO", &*self.orgn_odno);
        if let Some(value) = &self.ord_qty2 {
            out.push("ORD_QTY2", &**value);
        }
        if let Some(value) = &self.bond_ord_unpr {
            out.push("BOND_ORD_UNPR", &**value);
        }
        out.push("QTY_ALL_ORD_YN", &*self.qty_all_ord_yn);
        out.push("RVSE_CNCL_DVSN_CD", self.rvse_cncl_dvsn_cd.as_str());
        out.push("MGCO_APTM_ODNO", &*self.mgco_aptm_odno);
        out.push("ORD_SVR_DVSN_CD", "0");
        out.push("CTAC_TLNO", &*self.ctac_tlno);
    }
}

impl OrderEndpoint for OrderRvsecncl {}

/// The reply to [`OrderRvsecncl`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderRvsecnclResponse {
    /// 응답상세.
    pub output: OrderRvsecnclOutput,
}

impl Decode for OrderRvsecnclResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderRvsecnclOutput {
    /// 한국거래소전송주문조직번호 — account managing branch code.
    pub krx_fwdg_ord_orgno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
}

impl FromRow for OrderRvsecnclOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
        }
    }
}
