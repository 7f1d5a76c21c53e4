//! 관심종목 그룹별 종목조회 (국내주식-203).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.intstock_stocklist_by_group",
    title: "관심종목 그룹별 종목조회",
    doc_no: "국내주식-203",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/intstock-stocklist-by-group",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKCM113004C6", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("TYPE", "관심종목구분코드", 1, Some("1")),
        Param::Required("USER_ID", "사용자 ID", 40, None),
        Param::Required("DATA_RANK", "데이터 순위", 10, Some("")),
        Param::Required("INTER_GRP_CODE", "관심 그룹 코드", 3, None),
        Param::Required("INTER_GRP_NAME", "관심 그룹 명", 40, Some("")),
        Param::Required("HTS_KOR_ISNM", "HTS 한글 종목명", 40, Some("")),
        Param::Required("CNTG_CLS_CODE", "체결 구분 코드", 1, Some("")),
        Param::Required("FID_ETC_CLS_CODE", "기타 구분 코드", 2, Some("4")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output1", &[Field::Integer("data_rank", "데이터 순위"), Field::Text("inter_grp_name", "관심 그룹 명")]),
        list(
            "output2",
            &[
                Field::Text("fid_mrkt_cls_code", "FID 시장 구분 코드"),
                Field::Integer("data_rank", "데이터 순위"),
                Field::Text("exch_code", "거래소코드"),
                Field::Text("jong_code", "종목코드"),
                Field::Text("color_code", "생상 코드"),
                Field::Text("memo", "메모"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Integer("fxdt_ntby_qty", "기준일 순매수 수량"),
                Field::Decimal("cntg_unpr", "체결단가"),
                Field::Text("cntg_cls_code", "체결 구분 코드"),
            ],
        ),
    ],
    check: check::<IntstockStocklistByGroupResponse>,
};

/// 관심종목 그룹별 종목조회 — stocks of a watchlist group: `GET /uapi/domestic-stock/v1/quotations/intstock-stocklist-by-group`.
///
/// Official document: 국내주식-203.
///
/// TR id: real `HHKCM113004C6`, paper none.
#[doc(alias = "HHKCM113004C6")]
#[doc(alias = "국내주식-203")]
#[doc(alias = "관심종목 그룹별 종목조회")]
#[derive(Debug, Clone)]
pub struct IntstockStocklistByGroup {
    params: Params,
}

impl IntstockStocklistByGroup {
    /// Required: `user_id` 사용자 ID (user HTS id); `inter_grp_code` 관심 그룹 코드 (watchlist group code).
    pub fn new(user_id: impl Into<String>, inter_grp_code: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("USER_ID", user_id.into());
        params.set("INTER_GRP_CODE", inter_grp_code.into());
        Self { params }
    }

    /// 데이터 순위 — rank in the list. Default: empty.
    #[must_use]
    pub fn data_rank(mut self, value: impl Into<String>) -> Self {
        self.params.set("DATA_RANK", value.into());
        self
    }

    /// 관심 그룹 명 — watchlist group name. Default: empty.
    #[must_use]
    pub fn inter_grp_name(mut self, value: impl Into<String>) -> Self {
        self.params.set("INTER_GRP_NAME", value.into());
        self
    }

    /// HTS 한글 종목명 — issue name in Korean. Default: empty.
    #[must_use]
    pub fn hts_kor_isnm(mut self, value: impl Into<String>) -> Self {
        self.params.set("HTS_KOR_ISNM", value.into());
        self
    }

    /// 체결 구분 코드 — fill class code, blank. Default: empty.
    #[must_use]
    pub fn cntg_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("CNTG_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for IntstockStocklistByGroup {
    type Response = IntstockStocklistByGroupResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IntstockStocklistByGroup {}

/// The reply to [`IntstockStocklistByGroup`].
#[non_exhaustive]
pub struct IntstockStocklistByGroupResponse {
    /// 응답상세.
    pub output1: IntstockStocklistByGroupOutput1,
    /// 응답상세.
    pub output2: Vec<IntstockStocklistByGroupOutput2>,
}

impl fmt::Debug for IntstockStocklistByGroupResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntstockStocklistByGroupResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for IntstockStocklistByGroupResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct IntstockStocklistByGroupOutput1 {
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// 관심 그룹 명 — watchlist group name.
    pub inter_grp_name: String,
}

impl FromRow for IntstockStocklistByGroupOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { data_rank: row.integer("data_rank"), inter_grp_name: row.text("inter_grp_name") }
    }
}

impl fmt::Debug for IntstockStocklistByGroupOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntstockStocklistByGroupOutput1", "output1")
            .texts(&[&self.inter_grp_name])
            .integers(&[self.data_rank])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct IntstockStocklistByGroupOutput2 {
    /// FID 시장 구분 코드 — market class code.
    pub fid_mrkt_cls_code: String,
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// 거래소코드 — exchange code.
    pub exch_code: String,
    /// 종목코드 — issue code.
    pub jong_code: String,
    /// 생상 코드 — display colour code.
    pub color_code: String,
    /// 메모 — memo text.
    pub memo: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 기준일 순매수 수량 — net buying on the base date, shares.
    pub fxdt_ntby_qty: Option<i64>,
    /// 체결단가 — fill price per share.
    pub cntg_unpr: Option<Decimal>,
    /// 체결 구분 코드 — fill class code, blank.
    pub cntg_cls_code: String,
}

impl FromRow for IntstockStocklistByGroupOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            fid_mrkt_cls_code: row.text("fid_mrkt_cls_code"),
            data_rank: row.integer("data_rank"),
            exch_code: row.text("exch_code"),
            jong_code: row.text("jong_code"),
            color_code: row.text("color_code"),
            memo: row.text("memo"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            fxdt_ntby_qty: row.integer("fxdt_ntby_qty"),
            cntg_unpr: row.decimal("cntg_unpr"),
            cntg_cls_code: row.text("cntg_cls_code"),
        }
    }
}

impl fmt::Debug for IntstockStocklistByGroupOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntstockStocklistByGroupOutput2", "output2")
            .texts(&[
                &self.fid_mrkt_cls_code,
                &self.exch_code,
                &self.jong_code,
                &self.color_code,
                &self.memo,
                &self.hts_kor_isnm,
                &self.cntg_cls_code,
            ])
            .integers(&[self.data_rank, self.fxdt_ntby_qty])
            .decimals(&[self.cntg_unpr])
            .fmt(f)
    }
}
