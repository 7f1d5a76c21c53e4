//! 관심종목 그룹조회 (국내주식-204).

use jiff::civil::{Date, Time};

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.intstock_grouplist",
    title: "관심종목 그룹조회",
    doc_no: "국내주식-204",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/intstock-grouplist",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKCM113004C7", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("TYPE", "관심종목구분코드", 1, Some("1")),
        Param::Required("FID_ETC_CLS_CODE", "FID 기타 구분 코드", 2, Some("00")),
        Param::Required("USER_ID", "사용자 ID", 40, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output2",
            &[
                Field::Date("date", "일자"),
                Field::Time("trnm_hour", "전송 시간"),
                Field::Integer("data_rank", "데이터 순위"),
                Field::Text("inter_grp_code", "관심 그룹 코드"),
                Field::Text("inter_grp_name", "관심 그룹 명"),
                Field::Integer("ask_cnt", "요청 개수"),
            ],
        ),
    ],
    check: check::<IntstockGrouplistResponse>,
};

/// 관심종목 그룹조회 — watchlist groups of a user: `GET /uapi/domestic-stock/v1/quotations/intstock-grouplist`.
///
/// Official document: 국내주식-204.
///
/// TR id: real `HHKCM113004C7`, paper none.
#[doc(alias = "HHKCM113004C7")]
#[doc(alias = "국내주식-204")]
#[doc(alias = "관심종목 그룹조회")]
#[derive(Debug, Clone)]
pub struct IntstockGrouplist {
    params: Params,
}

impl IntstockGrouplist {
    /// Required: `user_id` 사용자 ID (user HTS id).
    pub fn new(user_id: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("USER_ID", user_id.into());
        Self { params }
    }
}

impl Endpoint for IntstockGrouplist {
    type Response = IntstockGrouplistResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IntstockGrouplist {}

/// The reply to [`IntstockGrouplist`].
#[non_exhaustive]
pub struct IntstockGrouplistResponse {
    /// 응답상세.
    pub output2: Vec<IntstockGrouplistOutput2>,
}

impl fmt::Debug for IntstockGrouplistResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntstockGrouplistResponse", "").parts(&[&self.output2]).fmt(f)
    }
}

impl Decode for IntstockGrouplistResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output2: reply.list("output2") }
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct IntstockGrouplistOutput2 {
    /// 일자 — calendar date.
    pub date: Option<Date>,
    /// 전송 시간 — transmission time.
    pub trnm_hour: Option<Time>,
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// 관심 그룹 코드 — watchlist group code.
    pub inter_grp_code: String,
    /// 관심 그룹 명 — watchlist group name.
    pub inter_grp_name: String,
    /// 요청 개수 — number of items requested.
    pub ask_cnt: Option<i64>,
}

impl FromRow for IntstockGrouplistOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            date: row.date("date"),
            trnm_hour: row.time("trnm_hour"),
            data_rank: row.integer("data_rank"),
            inter_grp_code: row.text("inter_grp_code"),
            inter_grp_name: row.text("inter_grp_name"),
            ask_cnt: row.integer("ask_cnt"),
        }
    }
}

impl fmt::Debug for IntstockGrouplistOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntstockGrouplistOutput2", "output2")
            .texts(&[&self.inter_grp_code, &self.inter_grp_name])
            .integers(&[self.data_rank, self.ask_cnt])
            .dates(&[self.date])
            .times(&[self.trnm_hour])
            .fmt(f)
    }
}
