//! 퇴직연금 예수금조회 (v1_국내주식-035).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.pension_inquire_deposit",
    title: "퇴직연금 예수금조회",
    doc_no: "v1_국내주식-035",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-deposit",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC0506R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ACCA_DVSN_CD", "적립금구분코드", 2, Some("00")),
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
                Field::Decimal("dnca_tota", "예수금총액"),
                Field::Decimal("nxdy_excc_amt", "익일정산액"),
                Field::Decimal("nxdy_sttl_amt", "익일결제금액"),
                Field::Decimal("nx2_day_sttl_amt", "2익일결제금액"),
            ],
        ),
    ],
    check: check::<PensionInquireDepositResponse>,
};

/// 퇴직연금 예수금조회 — deposit of a pension account: `GET /uapi/domestic-stock/v1/trading/pension/inquire-deposit`.
///
/// Official document: v1_국내주식-035.
///
/// TR id: real `TTTC0506R`, paper none.
#[doc(alias = "TTTC0506R")]
#[doc(alias = "v1_국내주식-035")]
#[doc(alias = "퇴직연금 예수금조회")]
#[derive(Debug, Clone)]
pub struct PensionInquireDeposit {
    params: Params,
}

impl PensionInquireDeposit {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 적립금구분코드 — pension reserve type code, send 00. Default `00`.
    #[must_use]
    pub fn acca_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ACCA_DVSN_CD", value.into());
        self
    }
}

impl Default for PensionInquireDeposit {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for PensionInquireDeposit {
    type Response = PensionInquireDepositResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PensionInquireDeposit {}

/// The reply to [`PensionInquireDeposit`].
#[non_exhaustive]
pub struct PensionInquireDepositResponse {
    /// 응답상세1.
    pub output: PensionInquireDepositOutput,
}

impl fmt::Debug for PensionInquireDepositResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquireDepositResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for PensionInquireDepositResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct PensionInquireDepositOutput {
    /// 예수금총액 — total deposit, KRW.
    pub dnca_tota: Option<Decimal>,
    /// 익일정산액 — D+1 deposit (next-day settlement amount), KRW.
    pub nxdy_excc_amt: Option<Decimal>,
    /// 익일결제금액 — D+1 settlement amount, KRW.
    pub nxdy_sttl_amt: Option<Decimal>,
    /// 2익일결제금액 — D+2 settlement amount, KRW.
    pub nx2_day_sttl_amt: Option<Decimal>,
}

impl FromRow for PensionInquireDepositOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            dnca_tota: row.decimal("dnca_tota"),
            nxdy_excc_amt: row.decimal("nxdy_excc_amt"),
            nxdy_sttl_amt: row.decimal("nxdy_sttl_amt"),
            nx2_day_sttl_amt: row.decimal("nx2_day_sttl_amt"),
        }
    }
}

impl fmt::Debug for PensionInquireDepositOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquireDepositOutput", "output")
            .decimals(&[self.dnca_tota, self.nxdy_excc_amt, self.nxdy_sttl_amt, self.nx2_day_sttl_amt])
            .fmt(f)
    }
}
