//! 해외주식 현재체결가 (v1_해외주식-009).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.price",
    title: "해외주식 현재체결가",
    doc_no: "v1_해외주식-009",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS00000300", paper: Some("HHDFS00000300"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소코드", 4, None),
        Param::Required("SYMB", "종목코드", 16, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("rsym", "실시간조회종목코드"),
                Field::Decimal("zdiv", "소수점자리수"),
                Field::Decimal("base", "전일종가"),
                Field::Decimal("pvol", "전일거래량"),
                Field::Decimal("last", "현재가"),
                Field::Text("sign", "대비기호"),
                Field::Decimal("diff", "대비"),
                Field::Decimal("rate", "등락율"),
                Field::Decimal("tvol", "거래량"),
                Field::Decimal("tamt", "거래대금"),
                Field::Text("ordy", "매수가능여부"),
            ],
        ),
    ],
    check: check::<PriceResponse>,
};

/// 해외주식 현재체결가 — current price of an overseas stock: `GET /uapi/overseas-price/v1/quotations/price`.
///
/// Official document: v1_해외주식-009.
///
/// TR id: real `HHDFS00000300`, paper `HHDFS00000300`.
#[doc(alias = "HHDFS00000300")]
#[doc(alias = "v1_해외주식-009")]
#[doc(alias = "해외주식 현재체결가")]
#[derive(Debug, Clone)]
pub struct Price {
    params: Params,
}

impl Price {
    /// Required: `excd` 거래소코드 (exchange code); `symb` 종목코드 (ticker symbol).
    pub fn new(excd: impl Into<Code<codes::ExcdPrice>>, symb: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        params.set("SYMB", symb.into());
        Self { params }
    }
}

impl Endpoint for Price {
    type Response = PriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Price {}

/// The reply to [`Price`].
#[non_exhaustive]
pub struct PriceResponse {
    /// 응답상세.
    pub output: PriceOutput,
}

impl fmt::Debug for PriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for PriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct PriceOutput {
    /// 실시간조회종목코드 — symbol for real-time quotes.
    pub rsym: String,
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// 전일종가 — previous close.
    pub base: Option<Decimal>,
    /// 전일거래량 — previous day's volume, shares.
    pub pvol: Option<Decimal>,
    /// 현재가 — current price.
    pub last: Option<Decimal>,
    /// 대비기호 — sign code of the change.
    pub sign: String,
    /// 대비 — change from the previous close.
    pub diff: Option<Decimal>,
    /// 등락율 — change from the previous close, %.
    pub rate: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 거래대금 — traded value so far today.
    pub tamt: Option<Decimal>,
    /// 매수가능여부 — buy orders allowed.
    pub ordy: String,
}

impl FromRow for PriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            zdiv: row.decimal("zdiv"),
            base: row.decimal("base"),
            pvol: row.decimal("pvol"),
            last: row.decimal("last"),
            sign: row.text("sign"),
            diff: row.decimal("diff"),
            rate: row.decimal("rate"),
            tvol: row.decimal("tvol"),
            tamt: row.decimal("tamt"),
            ordy: row.text("ordy"),
        }
    }
}

impl fmt::Debug for PriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PriceOutput", "output")
            .texts(&[&self.rsym, &self.sign, &self.ordy])
            .decimals(&[self.zdiv, self.base, self.pvol, self.last, self.diff, self.rate, self.tvol, self.tamt])
            .fmt(f)
    }
}
