//! 종목조건검색조회 (국내주식-039).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.psearch_result",
    title: "종목조건검색조회",
    doc_no: "국내주식-039",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/psearch-result",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKST03900400", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("user_id", "사용자 HTS ID", 40, None),
        Param::Required("seq", "사용자조건 키값", 10, None),
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
                Field::Text("code", "종목코드"),
                Field::Text("name", "종목명"),
                Field::Text("daebi", "전일대비부호"),
                Field::Decimal("price", "현재가"),
                Field::Decimal("chgrate", "등락율"),
                Field::Decimal("acml_vol", "거래량"),
                Field::Decimal("trade_amt", "거래대금"),
                Field::Decimal("change", "전일대비"),
                Field::Decimal("cttr", "체결강도"),
                Field::Decimal("open", "시가"),
                Field::Decimal("high", "고가"),
                Field::Decimal("low", "저가"),
                Field::Decimal("high52", "52주최고가"),
                Field::Decimal("low52", "52주최저가"),
                Field::Decimal("expprice", "예상체결가"),
                Field::Decimal("expchange", "예상대비"),
                Field::Decimal("expchggrate", "예상등락률"),
                Field::Decimal("expcvol", "예상체결수량"),
                Field::Decimal("chgrate2", "전일거래량대비율"),
                Field::Text("expdaebi", "예상대비부호"),
                Field::Decimal("recprice", "기준가"),
                Field::Decimal("uplmtprice", "상한가"),
                Field::Decimal("dnlmtprice", "하한가"),
                Field::Decimal("stotprice", "시가총액"),
            ],
        ),
    ],
    check: check::<PsearchResultResponse>,
};

/// 종목조건검색조회 — stocks that a saved search finds: `GET /uapi/domestic-stock/v1/quotations/psearch-result`.
///
/// Official document: 국내주식-039.
///
/// TR id: real `HHKST03900400`, paper none.
#[doc(alias = "HHKST03900400")]
#[doc(alias = "국내주식-039")]
#[doc(alias = "종목조건검색조회")]
#[derive(Debug, Clone)]
pub struct PsearchResult {
    params: Params,
}

impl PsearchResult {
    /// Required: `user_id` 사용자 HTS ID (user HTS id); `seq` 사용자조건 키값 (key of the search).
    pub fn new(user_id: impl Into<String>, seq: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("user_id", user_id.into());
        params.set("seq", seq.into());
        Self { params }
    }
}

impl Endpoint for PsearchResult {
    type Response = PsearchResultResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PsearchResult {}

/// The reply to [`PsearchResult`].
#[non_exhaustive]
pub struct PsearchResultResponse {
    /// 응답상세.
    pub output2: Vec<PsearchResultOutput2>,
}

impl fmt::Debug for PsearchResultResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PsearchResultResponse", "").parts(&[&self.output2]).fmt(f)
    }
}

impl Decode for PsearchResultResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output2: reply.list("output2") }
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct PsearchResultOutput2 {
    /// 종목코드 — response code.
    pub code: String,
    /// 종목명 — issue name.
    pub name: String,
    /// 전일대비부호 — sign code of the change from previous close.
    pub daebi: String,
    /// 현재가 — current price.
    pub price: Option<Decimal>,
    /// 등락율 — price change, %.
    pub chgrate: Option<Decimal>,
    /// 거래량 — cumulative volume, shares.
    pub acml_vol: Option<Decimal>,
    /// 거래대금 — traded value.
    pub trade_amt: Option<Decimal>,
    /// 전일대비 — change from the previous close.
    pub change: Option<Decimal>,
    /// 체결강도 — execution strength, %.
    pub cttr: Option<Decimal>,
    /// 시가 — opening price.
    pub open: Option<Decimal>,
    /// 고가 — day high.
    pub high: Option<Decimal>,
    /// 저가 — day low.
    pub low: Option<Decimal>,
    /// 52주최고가 — 52-week high.
    pub high52: Option<Decimal>,
    /// 52주최저가 — 52-week low.
    pub low52: Option<Decimal>,
    /// 예상체결가 — expected match price.
    pub expprice: Option<Decimal>,
    /// 예상대비 — expected match price change.
    pub expchange: Option<Decimal>,
    /// 예상등락률 — expected match price change, %.
    pub expchggrate: Option<Decimal>,
    /// 예상체결수량 — expected match volume, shares.
    pub expcvol: Option<Decimal>,
    /// 전일거래량대비율 — volume relative to the previous day, %.
    pub chgrate2: Option<Decimal>,
    /// 예상대비부호 — sign code of the expected match price change.
    pub expdaebi: String,
    /// 기준가 — base price.
    pub recprice: Option<Decimal>,
    /// 상한가 — upper price limit.
    pub uplmtprice: Option<Decimal>,
    /// 하한가 — lower price limit.
    pub dnlmtprice: Option<Decimal>,
    /// 시가총액 — market capitalisation.
    pub stotprice: Option<Decimal>,
}

impl FromRow for PsearchResultOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            code: row.text("code"),
            name: row.text("name"),
            daebi: row.text("daebi"),
            price: row.decimal("price"),
            chgrate: row.decimal("chgrate"),
            acml_vol: row.decimal("acml_vol"),
            trade_amt: row.decimal("trade_amt"),
            change: row.decimal("change"),
            cttr: row.decimal("cttr"),
            open: row.decimal("open"),
            high: row.decimal("high"),
            low: row.decimal("low"),
            high52: row.decimal("high52"),
            low52: row.decimal("low52"),
            expprice: row.decimal("expprice"),
            expchange: row.decimal("expchange"),
            expchggrate: row.decimal("expchggrate"),
            expcvol: row.decimal("expcvol"),
            chgrate2: row.decimal("chgrate2"),
            expdaebi: row.text("expdaebi"),
            recprice: row.decimal("recprice"),
            uplmtprice: row.decimal("uplmtprice"),
            dnlmtprice: row.decimal("dnlmtprice"),
            stotprice: row.decimal("stotprice"),
        }
    }
}

impl fmt::Debug for PsearchResultOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PsearchResultOutput2", "output2")
            .texts(&[&self.code, &self.name, &self.daebi, &self.expdaebi])
            .decimals(&[
                self.price,
                self.chgrate,
                self.acml_vol,
                self.trade_amt,
                self.change,
                self.cttr,
                self.open,
                self.high,
                self.low,
                self.high52,
                self.low52,
                self.expprice,
                self.expchange,
                self.expchggrate,
                self.expcvol,
                self.chgrate2,
                self.recprice,
                self.uplmtprice,
                self.dnlmtprice,
                self.stotprice,
            ])
            .fmt(f)
    }
}
