//! 예탁원정보(주주총회일정) (국내주식-154).

use jiff::civil::Date;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_sharehld_meet",
    title: "예탁원정보(주주총회일정)",
    doc_no: "국내주식-154",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/sharehld-meet",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669111C0", paper: None, old: &[] }],
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
                Field::Text("gen_meet_dt", "주총일자"),
                Field::Text("gen_meet_type", "주총사유"),
                Field::Text("agenda", "주총의안"),
                Field::Integer("vote_tot_qty", "의결권주식총수"),
            ],
        ),
    ],
    check: check::<KsdinfoSharehldMeetResponse>,
};

/// 예탁원정보(주주총회일정) — depository calendar: shareholders' meetings: `GET /uapi/domestic-stock/v1/ksdinfo/sharehld-meet`.
///
/// Official document: 국내주식-154.
///
/// TR id: real `HHKDB669111C0`, paper none.
#[doc(alias = "HHKDB669111C0")]
#[doc(alias = "국내주식-154")]
#[doc(alias = "예탁원정보(주주총회일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoSharehldMeet {
    params: Params,
}

impl KsdinfoSharehldMeet {
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

impl Endpoint for KsdinfoSharehldMeet {
    type Response = KsdinfoSharehldMeetResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoSharehldMeet {}

/// The reply to [`KsdinfoSharehldMeet`].
#[non_exhaustive]
pub struct KsdinfoSharehldMeetResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoSharehldMeetOutput1>,
}

impl fmt::Debug for KsdinfoSharehldMeetResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoSharehldMeetResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoSharehldMeetResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoSharehldMeetOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 주총일자 — shareholders' meeting date.
    pub gen_meet_dt: String,
    /// 주총사유 — reason for the shareholders' meeting.
    pub gen_meet_type: String,
    /// 주총의안 — shareholders' meeting agenda.
    pub agenda: String,
    /// 의결권주식총수 — total voting shares.
    pub vote_tot_qty: Option<i64>,
}

impl FromRow for KsdinfoSharehldMeetOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            gen_meet_dt: row.text("gen_meet_dt"),
            gen_meet_type: row.text("gen_meet_type"),
            agenda: row.text("agenda"),
            vote_tot_qty: row.integer("vote_tot_qty"),
        }
    }
}

impl fmt::Debug for KsdinfoSharehldMeetOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoSharehldMeetOutput1", "output1")
            .texts(&[&self.sht_cd, &self.isin_name, &self.gen_meet_dt, &self.gen_meet_type, &self.agenda])
            .integers(&[self.vote_tot_qty])
            .dates(&[self.record_date])
            .fmt(f)
    }
}
