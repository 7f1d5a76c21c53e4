//! 종목조건검색 목록조회 (국내주식-038).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.psearch_title",
    title: "종목조건검색 목록조회",
    doc_no: "국내주식-038",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/psearch-title",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKST03900300", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[Param::Required("user_id", "사용자 HTS ID", 40, None)],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output2",
            &[
                Field::Text("user_id", "HTS ID"),
                Field::Decimal("seq", "조건키값"),
                Field::Text("grp_nm", "그룹명"),
                Field::Text("condition_nm", "조건명"),
            ],
        ),
    ],
    check: check::<PsearchTitleResponse>,
};

/// 종목조건검색 목록조회 — saved searches of a user: `GET /uapi/domestic-stock/v1/quotations/psearch-title`.
///
/// Official document: 국내주식-038.
///
/// TR id: real `HHKST03900300`, paper none.
#[doc(alias = "HHKST03900300")]
#[doc(alias = "국내주식-038")]
#[doc(alias = "종목조건검색 목록조회")]
#[derive(Debug, Clone)]
pub struct PsearchTitle {
    params: Params,
}

impl PsearchTitle {
    /// Required: `user_id` 사용자 HTS ID (user HTS id).
    pub fn new(user_id: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("user_id", user_id.into());
        Self { params }
    }
}

impl Endpoint for PsearchTitle {
    type Response = PsearchTitleResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PsearchTitle {}

/// The reply to [`PsearchTitle`].
#[non_exhaustive]
pub struct PsearchTitleResponse {
    /// 응답상세.
    pub output2: Vec<PsearchTitleOutput2>,
}

impl fmt::Debug for PsearchTitleResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PsearchTitleResponse", "").parts(&[&self.output2]).fmt(f)
    }
}

impl Decode for PsearchTitleResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output2: reply.list("output2") }
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct PsearchTitleOutput2 {
    /// HTS ID — user HTS id.
    pub user_id: String,
    /// 조건키값 — key of the search.
    pub seq: Option<Decimal>,
    /// 그룹명 — group name.
    pub grp_nm: String,
    /// 조건명 — condition name registered by the user.
    pub condition_nm: String,
}

impl FromRow for PsearchTitleOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            user_id: row.text("user_id"),
            seq: row.decimal("seq"),
            grp_nm: row.text("grp_nm"),
            condition_nm: row.text("condition_nm"),
        }
    }
}

impl fmt::Debug for PsearchTitleOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PsearchTitleOutput2", "output2")
            .texts(&[&self.user_id, &self.grp_nm, &self.condition_nm])
            .decimals(&[self.seq])
            .fmt(f)
    }
}
