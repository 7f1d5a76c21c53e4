//! 예탁원정보(의무예치일정) (국내주식-153).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_mand_deposit",
    title: "예탁원정보(의무예치일정)",
    doc_no: "국내주식-153",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/mand-deposit",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669110C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("T_DT", "조회일자To", 8, None),
        Param::Required("SHT_CD", "종목코드", 9, Some("")),
        Param::Required("F_DT", "조회일자From", 8, None),
        Param::Required("CTS", "CTS", 17, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output1",
            &[
                Field::Text("sht_cd", "종목코드"),
                Field::Text("isin_name", "종목명"),
                Field::Integer("stk_qty", "주식수"),
                Field::Text("depo_date", "예치일"),
                Field::Text("depo_reason", "사유"),
                Field::Text("tot_issue_qty_per_rate", "총발행주식수대비비율(%)"),
            ],
        ),
    ],
    check: check::<KsdinfoMandDepositResponse>,
};

/// 예탁원정보(의무예치일정) — depository calendar: mandatory deposits: `GET /uapi/domestic-stock/v1/ksdinfo/mand-deposit`.
///
/// Official document: 국내주식-153.
///
/// TR id: real `HHKDB669110C0`, paper none.
#[doc(alias = "HHKDB669110C0")]
#[doc(alias = "국내주식-153")]
#[doc(alias = "예탁원정보(의무예치일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoMandDeposit {
    params: Params,
}

impl KsdinfoMandDeposit {
    /// Required: `f_dt` 조회일자From (base date from); `t_dt` 조회일자To (base date to).
    pub fn new(f_dt: impl Into<String>, t_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("F_DT", f_dt.into());
        params.set("T_DT", t_dt.into());
        Self { params }
    }

    /// 종목코드 — short issue code. Default: empty.
    #[must_use]
    pub fn sht_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("SHT_CD", value.into());
        self
    }

    /// CTS — continuation key from the previous inquiry. Default: empty.
    #[must_use]
    pub fn cts(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTS", value.into());
        self
    }
}

impl Endpoint for KsdinfoMandDeposit {
    type Response = KsdinfoMandDepositResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoMandDeposit {}

/// The reply to [`KsdinfoMandDeposit`].
#[non_exhaustive]
pub struct KsdinfoMandDepositResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoMandDepositOutput1>,
}

impl fmt::Debug for KsdinfoMandDepositResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoMandDepositResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoMandDepositResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoMandDepositOutput1 {
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 주식수 — number of shares.
    pub stk_qty: Option<i64>,
    /// 예치일 — deposit (lock-up) date.
    pub depo_date: String,
    /// 사유 — reason for the deposit (lock-up).
    pub depo_reason: String,
    /// 총발행주식수대비비율(%) — ratio to total issued shares, %.
    pub tot_issue_qty_per_rate: String,
}

impl FromRow for KsdinfoMandDepositOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            stk_qty: row.integer("stk_qty"),
            depo_date: row.text("depo_date"),
            depo_reason: row.text("depo_reason"),
            tot_issue_qty_per_rate: row.text("tot_issue_qty_per_rate"),
        }
    }
}

impl fmt::Debug for KsdinfoMandDepositOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoMandDepositOutput1", "output1")
            .texts(&[&self.sht_cd, &self.isin_name, &self.depo_date, &self.depo_reason, &self.tot_issue_qty_per_rate])
            .integers(&[self.stk_qty])
            .fmt(f)
    }
}
