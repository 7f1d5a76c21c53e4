//! 해외주식 업종별코드조회 (해외주식-049).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.industry_price",
    title: "해외주식 업종별코드조회",
    doc_no: "해외주식-049",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/industry-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76370100", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[Param::Required("AUTH", "사용자권한정보", 32, Some("")), Param::Required("EXCD", "거래소코드", 4, None)],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output1", &[Field::Decimal("nrec", "RecordCount")]),
        list("output2", &[Field::Text("icod", "업종코드"), Field::Text("name", "업종명")]),
    ],
    check: check::<IndustryPriceResponse>,
};

/// 해외주식 업종별코드조회 — sector codes of an exchange: `GET /uapi/overseas-price/v1/quotations/industry-price`.
///
/// Official document: 해외주식-049.
///
/// TR id: real `HHDFS76370100`, paper none.
#[doc(alias = "HHDFS76370100")]
#[doc(alias = "해외주식-049")]
#[doc(alias = "해외주식 업종별코드조회")]
#[derive(Debug, Clone)]
pub struct IndustryPrice {
    params: Params,
}

impl IndustryPrice {
    /// Required: `excd` 거래소코드 (exchange code).
    pub fn new(excd: impl Into<Code<codes::Excd>>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        Self { params }
    }
}

impl Endpoint for IndustryPrice {
    type Response = IndustryPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IndustryPrice {}

/// The reply to [`IndustryPrice`].
#[non_exhaustive]
pub struct IndustryPriceResponse {
    /// 응답상세.
    pub output1: IndustryPriceOutput1,
    /// 응답상세.
    pub output2: Vec<IndustryPriceOutput2>,
}

impl fmt::Debug for IndustryPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndustryPriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for IndustryPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct IndustryPriceOutput1 {
    /// RecordCount — number of records.
    pub nrec: Option<Decimal>,
}

impl FromRow for IndustryPriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { nrec: row.decimal("nrec") }
    }
}

impl fmt::Debug for IndustryPriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndustryPriceOutput1", "output1").decimals(&[self.nrec]).fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct IndustryPriceOutput2 {
    /// 업종코드 — sector code.
    pub icod: String,
    /// 업종명 — sector name.
    pub name: String,
}

impl FromRow for IndustryPriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { icod: row.text("icod"), name: row.text("name") }
    }
}

impl fmt::Debug for IndustryPriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndustryPriceOutput2", "output2").texts(&[&self.icod, &self.name]).fmt(f)
    }
}
