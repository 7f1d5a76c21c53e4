//! 주식주문(정정취소) (v1_국내주식-003).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.order_rvsecncl",
    title: "주식주문(정정취소)",
    doc_no: "v1_국내주식-003",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-rvsecncl",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC0013U", paper: Some("VTTC0013U"), old: &["TTTC0803U", "VTTC0803U"] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호", 5, None),
        Param::Required("ORGN_ODNO", "원주문번호", 10, None),
        Param::Required("ORD_DVSN", "주문구분", 2, Some("00")),
        Param::Required("RVSE_CNCL_DVSN_CD", "정정취소구분코드", 2, None),
        Param::Required("ORD_QTY", "주문수량", 10, Some("0")),
        Param::Required("ORD_UNPR", "주문단가", 19, Some("0")),
        Param::Required("QTY_ALL_ORD_YN", "잔량전부주문여부", 1, Some("Y")),
        Param::Optional("CNDT_PRIC", "조건가격", 19, Some("")),
        Param::Optional("EXCG_ID_DVSN_CD", "거래소ID구분코드", 3, Some("KRX")),
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
                Field::Text("SOR_ODNO", "SOR 주문번호"),
            ],
        ),
    ],
    check: check::<OrderRvsecnclResponse>,
};

/// 주식주문(정정취소) — amends or cancels a domestic order: `POST /uapi/domestic-stock/v1/trading/order-rvsecncl`.
///
/// Official document: v1_국내주식-003.
///
/// TR id: real `TTTC0013U`, paper `VTTC0013U`.
#[doc(alias = "TTTC0013U")]
#[doc(alias = "VTTC0013U")]
#[doc(alias = "v1_국내주식-003")]
#[doc(alias = "주식주문(정정취소)")]
#[derive(Debug, Clone)]
pub struct OrderRvsecncl {
    params: Params,
}

impl OrderRvsecncl {
    /// Required: `krx_fwdg_ord_orgno` 한국거래소전송주문조직번호 (account managing branch code); `orgn_odno` 원주문번호
    /// (original order number); `rvse_cncl_dvsn_cd` 정정취소구분코드 (amend or cancel code).
    pub fn new(
        krx_fwdg_ord_orgno: impl Into<String>,
        orgn_odno: impl Into<String>,
        rvse_cncl_dvsn_cd: impl Into<Code<codes::RvseCnclDvsnCd>>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("KRX_FWDG_ORD_ORGNO", krx_fwdg_ord_orgno.into());
        params.set("ORGN_ODNO", orgn_odno.into());
        params.set_code("RVSE_CNCL_DVSN_CD", rvse_cncl_dvsn_cd.into());
        Self { params }
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsn>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }

    /// 주문수량 — order quantity, shares. Default `0`.
    #[must_use]
    pub fn ord_qty(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_QTY", value.into());
        self
    }

    /// 주문단가 — order price per share. Default `0`.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_UNPR", value.into());
        self
    }

    /// 잔량전부주문여부 — order the whole remaining quantity, Y/N. Default `Y`.
    #[must_use]
    pub fn qty_all_ord_yn(mut self, value: impl Into<Code<codes::QtyAllOrdYn>>) -> Self {
        self.params.set_code("QTY_ALL_ORD_YN", value.into());
        self
    }

    /// 조건가격 — condition (trigger) price for stop-limit orders, KRW. Default: empty.
    #[must_use]
    pub fn cndt_pric(mut self, value: impl Into<String>) -> Self {
        self.params.set("CNDT_PRIC", value.into());
        self
    }

    /// 거래소ID구분코드 — exchange id code, default KRX. Default `KRX`.
    #[must_use]
    pub fn excg_id_dvsn_cd(mut self, value: impl Into<Code<codes::ExcgIdDvsnCd>>) -> Self {
        self.params.set_code("EXCG_ID_DVSN_CD", value.into());
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
    /// SOR 주문번호 — smart order routing (SOR) order number.
    pub sor_odno: String,
}

impl FromRow for OrderRvsecnclOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
            sor_odno: row.text("SOR_ODNO"),
        }
    }
}

impl fmt::Debug for OrderRvsecnclOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderRvsecnclOutput", "output")
            .texts(&[&self.krx_fwdg_ord_orgno, &self.odno, &self.sor_odno])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
