//! 여럿 (해외주식-1).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.many",
    title: "여럿",
    doc_no: "해외주식-1",
    method: Method::Get,
    path: "/uapi/many",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "MANY", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("NREC", "요청개수", 4, None),
        Param::Required("EXCD_01", "거래소코드", 4, Some("")),
        Param::Required("EXCD_02", "거래소코드", 4, Some("")),
        Param::Required("EXCD_03", "거래소코드", 4, Some("")),
        Param::Required("SYMB_01", "종목코드", 16, Some("")),
        Param::Optional("SYMB_02", "종목코드", 16, Some("")),
        Param::Optional("SYMB_03", "종목코드", 16, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list("output", &[Field::Decimal("price", "가격")]),
    ],
    check: check::<ManyResponse>,
};

/// 여럿 — looks at several: `GET /uapi/many`.
///
/// Official document: 해외주식-1.
///
/// TR id: real `MANY`, paper none.
#[doc(alias = "MANY")]
#[doc(alias = "해외주식-1")]
#[doc(alias = "여럿")]
#[derive(Debug, Clone)]
pub struct Many {
    params: Params,
}

impl Many {
    /// The most items that one request takes.
    pub const MAX_ITEMS: usize = 3;

    /// (거래소코드, 종목코드) — exchange code and symbol, such as `NAS`, at most [`Self::MAX_ITEMS`] of them.
    ///
    /// # Errors
    /// [`Error::is_invalid`] for more: nothing is cut off.
    pub fn new(items: impl IntoIterator<Item = (String, String)>) -> Result<Self> {
        let items: Vec<_> = items.into_iter().collect();
        if items.len() > Self::MAX_ITEMS {
            return Err(Error::invalid(format!("one request takes {} items, not {}", Self::MAX_ITEMS, items.len())));
        }
        let mut params = META.defaults();
        params.set("NREC", items.len().to_string());
        for (at, (excd, symb)) in (1..).zip(items) {
            params.set_numbered(format!("EXCD_{at:02}"), excd);
            params.set_numbered(format!("SYMB_{at:02}"), symb);
        }
        Ok(Self { params })
    }
}

impl Endpoint for Many {
    type Response = ManyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Many {}

/// The reply to [`Many`].
#[non_exhaustive]
pub struct ManyResponse {
    /// 응답상세.
    pub output: Vec<ManyOutput>,
}

impl fmt::Debug for ManyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ManyResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ManyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`.
#[non_exhaustive]
pub struct ManyOutput {
    /// 가격 — price.
    pub price: Option<Decimal>,
}

impl FromRow for ManyOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { price: row.decimal("price") }
    }
}

impl fmt::Debug for ManyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ManyOutput", "output").decimals(&[self.price]).fmt(f)
    }
}
