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
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("ORGN_ODNO", "원주문번호", 10, None),
        Param::Required("ORD_QTY2", "주문수량2", 19, None),
        Param::Required("BOND_ORD_UNPR", "채권주문단가", 182, None),
        Param::Required("QTY_ALL_ORD_YN", "잔량전부주문여부", 1, Some("Y")),
        Param::Required("RVSE_CNCL_DVSN_CD", "정정취소구분코드", 2, None),
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
    check: check::<OrderRvsecnclResponse>,
};

/// 장내채권 정정취소주문 — amends or cancels a bond order: `POST /uapi/domestic-bond/v1/trading/order-rvsecncl`.
///
/// Official document: 국내주식-125.
///
/// TR id: real `TTTC0953U`, paper none.
#[doc(alias = "TTTC0953U")]
#[doc(alias = "국내주식-125")]
#[doc(alias = "장내채권 정정취소주문")]
#[derive(Debug, Clone)]
pub struct OrderRvsecncl {
    params: Params,
}

impl OrderRvsecncl {
    /// Required: `rvse_cncl_dvsn_cd` 정정취소구분코드 (amend or cancel code); `orgn_odno` 원주문번호 (original order
    /// number); `pdno` 상품번호 (issue code, 6 digits).
    pub fn new(
        rvse_cncl_dvsn_cd: impl Into<Code<codes::RvseCnclDvsnCd>>,
        orgn_odno: impl Into<String>,
        pdno: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("RVSE_CNCL_DVSN_CD", rvse_cncl_dvsn_cd.into());
        params.set("ORGN_ODNO", orgn_odno.into());
        params.set("PDNO", pdno.into());
        Self { params }
    }

    /// 주문수량2 — order quantity 2. Without it, nothing is sent.
    #[must_use]
    pub fn ord_qty2(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_QTY2", value.into());
        self
    }

    /// 채권주문단가 — bond order price, KRW. Without it, nothing is sent.
    #[must_use]
    pub fn bond_ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("BOND_ORD_UNPR", value.into());
        self
    }

    /// 잔량전부주문여부 — order the whole remaining quantity, Y/N. Default `Y`.
    #[must_use]
    pub fn qty_all_ord_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("QTY_ALL_ORD_YN", value.into());
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

impl Endpoint for OrderRvsecncl {
    type Response = OrderRvsecnclResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderRvsecncl {}

/// The reply to [`OrderRvsecncl`].
#[non_exhaustive]
pub struct OrderRvsecnclResponse {
    /// 응답상세.
    pub output: OrderRvsecnclOutput,
}

impl fmt::Debug for OrderRvsecnclResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderRvsecnclResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderRvsecnclResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
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

impl fmt::Debug for OrderRvsecnclOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderRvsecnclOutput", "output")
            .texts(&[&self.krx_fwdg_ord_orgno, &self.odno])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
