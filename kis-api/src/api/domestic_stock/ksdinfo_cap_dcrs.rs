//! 예탁원정보(자본감소일정) (국내주식-149).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_cap_dcrs",
    title: "예탁원정보(자본감소일정)",
    doc_no: "국내주식-149",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/cap-dcrs",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669106C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CTS", "CTS", 17, Some("")),
        Param::Required("F_DT", "조회일자From", 8, None),
        Param::Required("T_DT", "조회일자To", 8, None),
        Param::Required("SHT_CD", "종목코드", 9, Some("")),
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
                Field::Date("record_date", "기준일"),
                Field::Text("sht_cd", "종목코드"),
                Field::Text("isin_name", "종목명"),
                Field::Text("stk_kind", "주식종류"),
                Field::Text("reduce_cap_type", "감자구분"),
                Field::Decimal("reduce_cap_rate", "감자배정율"),
                Field::Text("comp_way", "계산방법"),
                Field::Text("td_stop_dt", "매매거래정지기간"),
                Field::Text("list_dt", "상장/등록일"),
            ],
        ),
    ],
    check: check::<KsdinfoCapDcrsResponse>,
};

/// 예탁원정보(자본감소일정) — depository calendar: capital reductions: `GET /uapi/domestic-stock/v1/ksdinfo/cap-dcrs`.
///
/// Official document: 국내주식-149.
///
/// TR id: real `HHKDB669106C0`, paper none.
#[doc(alias = "HHKDB669106C0")]
#[doc(alias = "국내주식-149")]
#[doc(alias = "예탁원정보(자본감소일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoCapDcrs {
    params: Params,
}

impl KsdinfoCapDcrs {
    /// Required: `f_dt` 조회일자From (base date from); `t_dt` 조회일자To (base date to).
    pub fn new(f_dt: impl Into<String>, t_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("F_DT", f_dt.into());
        params.set("T_DT", t_dt.into());
        Self { params }
    }

    /// CTS — continuation key from the previous inquiry. Default: empty.
    #[must_use]
    pub fn cts(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTS", value.into());
        self
    }

    /// 종목코드 — short issue code. Default: empty.
    #[must_use]
    pub fn sht_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("SHT_CD", value.into());
        self
    }
}

impl Endpoint for KsdinfoCapDcrs {
    type Response = KsdinfoCapDcrsResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoCapDcrs {}

/// The reply to [`KsdinfoCapDcrs`].
#[non_exhaustive]
pub struct KsdinfoCapDcrsResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoCapDcrsOutput1>,
}

impl fmt::Debug for KsdinfoCapDcrsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoCapDcrsResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoCapDcrsResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoCapDcrsOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 주식종류 — share class.
    pub stk_kind: String,
    /// 감자구분 — capital reduction type.
    pub reduce_cap_type: String,
    /// 감자배정율 — capital reduction allotment rate.
    pub reduce_cap_rate: Option<Decimal>,
    /// 계산방법 — calculation method.
    pub comp_way: String,
    /// 매매거래정지기간 — trading halt period.
    pub td_stop_dt: String,
    /// 상장/등록일 — listing or registration date.
    pub list_dt: String,
}

impl FromRow for KsdinfoCapDcrsOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            stk_kind: row.text("stk_kind"),
            reduce_cap_type: row.text("reduce_cap_type"),
            reduce_cap_rate: row.decimal("reduce_cap_rate"),
            comp_way: row.text("comp_way"),
            td_stop_dt: row.text("td_stop_dt"),
            list_dt: row.text("list_dt"),
        }
    }
}

impl fmt::Debug for KsdinfoCapDcrsOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoCapDcrsOutput1", "output1")
            .texts(&[
                &self.sht_cd,
                &self.isin_name,
                &self.stk_kind,
                &self.reduce_cap_type,
                &self.comp_way,
                &self.td_stop_dt,
                &self.list_dt,
            ])
            .decimals(&[self.reduce_cap_rate])
            .dates(&[self.record_date])
            .fmt(f)
    }
}
