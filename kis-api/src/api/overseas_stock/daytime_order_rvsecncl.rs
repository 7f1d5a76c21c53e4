//! 해외주식 미국주간정정취소 (v1_해외주식-027).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.daytime_order_rvsecncl",
    title: "해외주식 미국주간정정취소",
    doc_no: "v1_해외주식-027",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/daytime-order-rvsecncl",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTS6038U", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("ORGN_ODNO", "원주문번호", 10, None),
        Param::Required("RVSE_CNCL_DVSN_CD", "정정취소구분코드", 2, None),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("OVRS_ORD_UNPR", "해외주문단가", 32, None),
        Param::Required("CTAC_TLNO", "연락전화번호", 20, Some("")),
        Param::Required("MGCO_APTM_ODNO", "운용사지정주문번호", 12, Some("")),
        Param::Required("ORD_SVR_DVSN_CD", "주문서버구분코드", 1, Some("0")),
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
    check: check::<DaytimeOrderRvsecnclResponse>,
};

/// 해외주식 미국주간정정취소 — amends or cancels a daytime order for a US stock: `POST /uapi/overseas-stock/v1/trading/daytime-order-rvsecncl`.
///
/// Official document: v1_해외주식-027.
///
/// TR id: real `TTTS6038U`, paper none.
#[doc(alias = "TTTS6038U")]
#[doc(alias = "v1_해외주식-027")]
#[doc(alias = "해외주식 미국주간정정취소")]
#[derive(Debug, Clone)]
pub struct DaytimeOrderRvsecncl {
    params: Params,
}

impl DaytimeOrderRvsecncl {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code); `orgn_odno` 원주문번호 (original order
    /// number); `rvse_cncl_dvsn_cd` 정정취소구분코드 (amend or cancel code).
    pub fn new(
        ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCdDaytimeOrder>>,
        orgn_odno: impl Into<String>,
        rvse_cncl_dvsn_cd: impl Into<Code<codes::RvseCnclDvsnCd>>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        params.set("ORGN_ODNO", orgn_odno.into());
        params.set_code("RVSE_CNCL_DVSN_CD", rvse_cncl_dvsn_cd.into());
        Self { params }
    }

    /// 상품번호 — issue code, 6 digits. Without it, nothing is sent.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 주문수량 — order quantity, shares. Without it, nothing is sent.
    #[must_use]
    pub fn ord_qty(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_QTY", value.into());
        self
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
}

impl Endpoint for DaytimeOrderRvsecncl {
    type Response = DaytimeOrderRvsecnclResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for DaytimeOrderRvsecncl {}

/// The reply to [`DaytimeOrderRvsecncl`].
#[non_exhaustive]
pub struct DaytimeOrderRvsecnclResponse {
    /// 응답상세.
    pub output: DaytimeOrderRvsecnclOutput,
}

impl fmt::Debug for DaytimeOrderRvsecnclResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DaytimeOrderRvsecnclResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for DaytimeOrderRvsecnclResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct DaytimeOrderRvsecnclOutput {
    /// 한국거래소전송주문조직번호 — account managing branch code.
    pub krx_fwdg_ord_orgno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
}

impl FromRow for DaytimeOrderRvsecnclOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
        }
    }
}

impl fmt::Debug for DaytimeOrderRvsecnclOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DaytimeOrderRvsecnclOutput", "output")
            .texts(&[&self.krx_fwdg_ord_orgno, &self.odno])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
