//! 해외주식 정정취소주문 (v1_해외주식-003).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.order_rvsecncl",
    title: "해외주식 정정취소주문",
    doc_no: "v1_해외주식-003",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/order-rvsecncl",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId {
            when: &[("exchange", "NASD|NYSE|AMEX"), ("action", "revise|cancel")],
            real: "TTTT1004U",
            paper: Some("VTTT1004U"),
            old: &[],
        },
        TrId {
            when: &[("exchange", "SEHK"), ("action", "revise|cancel")],
            real: "TTTS1003U",
            paper: Some("VTTS1003U"),
            old: &[],
        },
        TrId {
            when: &[("exchange", "TKSE"), ("action", "revise|cancel")],
            real: "TTTS0309U",
            paper: Some("VTTS0309U"),
            old: &[],
        },
        TrId {
            when: &[("exchange", "SHAA"), ("action", "cancel")],
            real: "TTTS0302U",
            paper: Some("VTTS0302U"),
            old: &[],
        },
        TrId {
            when: &[("exchange", "SZAA"), ("action", "cancel")],
            real: "TTTS0306U",
            paper: Some("VTTS0306U"),
            old: &[],
        },
        TrId {
            when: &[("exchange", "HASE|VNSE"), ("action", "cancel")],
            real: "TTTS0312U",
            paper: Some("VTTS0312U"),
            old: &[],
        },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("ORGN_ODNO", "원주문번호", 10, None),
        Param::Required("RVSE_CNCL_DVSN_CD", "정정취소구분코드", 2, None),
        Param::Required("ORD_QTY", "주문수량", 10, Some("0")),
        Param::Required("OVRS_ORD_UNPR", "해외주문단가", 32, Some("0")),
        Param::Optional("MGCO_APTM_ODNO", "운용사지정주문번호", 12, Some("")),
        Param::Optional("ORD_SVR_DVSN_CD", "주문서버구분코드", 1, Some("0")),
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

/// 해외주식 정정취소주문 — amends or cancels an overseas order: `POST /uapi/overseas-stock/v1/trading/order-rvsecncl`.
///
/// Official document: v1_해외주식-003.
///
/// TR ids, real and paper:
/// - NASD/NYSE/AMEX, revise/cancel: `TTTT1004U`, `VTTT1004U`
/// - SEHK, revise/cancel: `TTTS1003U`, `VTTS1003U`
/// - TKSE, revise/cancel: `TTTS0309U`, `VTTS0309U`
/// - SHAA, cancel: `TTTS0302U`, `VTTS0302U`
/// - SZAA, cancel: `TTTS0306U`, `VTTS0306U`
/// - HASE/VNSE, cancel: `TTTS0312U`, `VTTS0312U`
#[doc(alias = "TTTT1004U")]
#[doc(alias = "VTTT1004U")]
#[doc(alias = "TTTS1003U")]
#[doc(alias = "VTTS1003U")]
#[doc(alias = "TTTS0309U")]
#[doc(alias = "VTTS0309U")]
#[doc(alias = "TTTS0302U")]
#[doc(alias = "VTTS0302U")]
#[doc(alias = "TTTS0306U")]
#[doc(alias = "VTTS0306U")]
#[doc(alias = "TTTS0312U")]
#[doc(alias = "VTTS0312U")]
#[doc(alias = "v1_해외주식-003")]
#[doc(alias = "해외주식 정정취소주문")]
#[derive(Debug, Clone)]
pub struct OrderRvsecncl {
    params: Params,
}

impl OrderRvsecncl {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code); `orgn_odno` 원주문번호 (original order
    /// number); `rvse_cncl_dvsn_cd` 정정취소구분코드 (amend or cancel code).
    pub fn new(
        ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCd>>,
        orgn_odno: impl Into<String>,
        rvse_cncl_dvsn_cd: impl Into<Code<codes::RvseCnclDvsnCd>>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        params.set("ORGN_ODNO", orgn_odno.into());
        params.set_code("RVSE_CNCL_DVSN_CD", rvse_cncl_dvsn_cd.into());
        Self { params }
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 주문수량 — order quantity, shares. Default `0`.
    #[must_use]
    pub fn ord_qty(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_QTY", value.into());
        self
    }

    /// 해외주문단가 — overseas order price per share. Default `0`.
    #[must_use]
    pub fn ovrs_ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("OVRS_ORD_UNPR", value.into());
        self
    }

    /// 운용사지정주문번호 — order number assigned by the asset manager. Default: empty.
    #[must_use]
    pub fn mgco_aptm_odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("MGCO_APTM_ODNO", value.into());
        self
    }

    /// 주문서버구분코드 — order server code: `0` 고정. Default `0`.
    #[must_use]
    pub fn ord_svr_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_SVR_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for OrderRvsecncl {
    type Response = OrderRvsecnclResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(
            env,
            &[
                ("exchange", self.params.value("OVRS_EXCG_CD")),
                ("action", if self.params.value("RVSE_CNCL_DVSN_CD") == "01" { "revise" } else { "cancel" }),
            ],
        )
    }

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
