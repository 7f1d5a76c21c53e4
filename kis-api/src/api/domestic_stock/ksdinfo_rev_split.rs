//! 예탁원정보(액면교체일정) (국내주식-148).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_rev_split",
    title: "예탁원정보(액면교체일정)",
    doc_no: "국내주식-148",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/rev-split",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669105C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("SHT_CD", "종목코드", 9, Some("")),
        Param::Required("CTS", "CTS", 17, Some("")),
        Param::Required("F_DT", "조회일자From", 8, None),
        Param::Required("T_DT", "조회일자To", 8, None),
        Param::Required("MARKET_GB", "시장구분", 1, Some("0")),
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
                Field::Decimal("inter_bf_face_amt", "변경전액면가"),
                Field::Decimal("inter_af_face_amt", "변경후액면가"),
                Field::Text("td_stop_dt", "매매거래정지기간"),
                Field::Text("list_dt", "상장/등록일"),
            ],
        ),
    ],
    check: check::<KsdinfoRevSplitResponse>,
};

/// 예탁원정보(액면교체일정) — depository calendar: changes of par value: `GET /uapi/domestic-stock/v1/ksdinfo/rev-split`.
///
/// Official document: 국내주식-148.
///
/// TR id: real `HHKDB669105C0`, paper none.
#[doc(alias = "HHKDB669105C0")]
#[doc(alias = "국내주식-148")]
#[doc(alias = "예탁원정보(액면교체일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoRevSplit {
    params: Params,
}

impl KsdinfoRevSplit {
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

    /// 시장구분 — market division. Default `0`.
    #[must_use]
    pub fn market_gb(mut self, value: impl Into<Code<codes::MarketGb>>) -> Self {
        self.params.set_code("MARKET_GB", value.into());
        self
    }
}

impl Endpoint for KsdinfoRevSplit {
    type Response = KsdinfoRevSplitResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoRevSplit {}

/// The reply to [`KsdinfoRevSplit`].
#[non_exhaustive]
pub struct KsdinfoRevSplitResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoRevSplitOutput1>,
}

impl fmt::Debug for KsdinfoRevSplitResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoRevSplitResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoRevSplitResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoRevSplitOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 변경전액면가 — par value before the change, KRW.
    pub inter_bf_face_amt: Option<Decimal>,
    /// 변경후액면가 — par value after the change, KRW.
    pub inter_af_face_amt: Option<Decimal>,
    /// 매매거래정지기간 — trading halt period.
    pub td_stop_dt: String,
    /// 상장/등록일 — listing or registration date.
    pub list_dt: String,
}

impl FromRow for KsdinfoRevSplitOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            inter_bf_face_amt: row.decimal("inter_bf_face_amt"),
            inter_af_face_amt: row.decimal("inter_af_face_amt"),
            td_stop_dt: row.text("td_stop_dt"),
            list_dt: row.text("list_dt"),
        }
    }
}

impl fmt::Debug for KsdinfoRevSplitOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoRevSplitOutput1", "output1")
            .texts(&[&self.sht_cd, &self.isin_name, &self.td_stop_dt, &self.list_dt])
            .decimals(&[self.inter_bf_face_amt, self.inter_af_face_amt])
            .dates(&[self.record_date])
            .fmt(f)
    }
}
