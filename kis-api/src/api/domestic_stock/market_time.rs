//! 국내선물 영업일조회 (국내주식-160).

use jiff::civil::{Date, Time};

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.market_time",
    title: "국내선물 영업일조회",
    doc_no: "국내주식-160",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/market-time",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHMCM000002C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Date("date1", "영업일1"),
                Field::Date("date2", "영업일2"),
                Field::Date("date3", "영업일3"),
                Field::Date("date4", "영업일4"),
                Field::Date("date5", "영업일5"),
                Field::Date("today", "오늘일자"),
                Field::Time("time", "현재시간"),
                Field::Time("s_time", "장시작시간"),
                Field::Time("e_time", "장마감시간"),
            ],
        ),
    ],
    check: check::<MarketTimeResponse>,
};

/// 국내선물 영업일조회 — business days of the domestic futures market: `GET /uapi/domestic-stock/v1/quotations/market-time`.
///
/// Official document: 국내주식-160.
///
/// TR id: real `HHMCM000002C0`, paper none.
#[doc(alias = "HHMCM000002C0")]
#[doc(alias = "국내주식-160")]
#[doc(alias = "국내선물 영업일조회")]
#[derive(Debug, Clone)]
pub struct MarketTime {
    params: Params,
}

impl MarketTime {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }
}

impl Default for MarketTime {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for MarketTime {
    type Response = MarketTimeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for MarketTime {}

/// The reply to [`MarketTime`].
#[non_exhaustive]
pub struct MarketTimeResponse {
    /// 응답상세.
    pub output1: MarketTimeOutput1,
}

impl fmt::Debug for MarketTimeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarketTimeResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for MarketTimeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct MarketTimeOutput1 {
    /// 영업일1 — business day 1.
    pub date1: Option<Date>,
    /// 영업일2 — business day 2.
    pub date2: Option<Date>,
    /// 영업일3 — business day 3, the current business day.
    pub date3: Option<Date>,
    /// 영업일4 — business day 4.
    pub date4: Option<Date>,
    /// 영업일5 — business day 5.
    pub date5: Option<Date>,
    /// 오늘일자 — today's date.
    pub today: Option<Date>,
    /// 현재시간 — current time.
    pub time: Option<Time>,
    /// 장시작시간 — market opening time.
    pub s_time: Option<Time>,
    /// 장마감시간 — market closing time.
    pub e_time: Option<Time>,
}

impl FromRow for MarketTimeOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            date1: row.date("date1"),
            date2: row.date("date2"),
            date3: row.date("date3"),
            date4: row.date("date4"),
            date5: row.date("date5"),
            today: row.date("today"),
            time: row.time("time"),
            s_time: row.time("s_time"),
            e_time: row.time("e_time"),
        }
    }
}

impl fmt::Debug for MarketTimeOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarketTimeOutput1", "output1")
            .dates(&[self.date1, self.date2, self.date3, self.date4, self.date5, self.today])
            .times(&[self.time, self.s_time, self.e_time])
            .fmt(f)
    }
}
