//! 해외주식 기간별시세 (v1_해외주식-010).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.dailyprice",
    title: "해외주식 기간별시세",
    doc_no: "v1_해외주식-010",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/dailyprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76240000", paper: Some("HHDFS76240000"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소코드", 4, None),
        Param::Required("SYMB", "종목코드", 16, None),
        Param::Required("GUBN", "일/주/월구분", 1, Some("0")),
        Param::Required("BYMD", "조회기준일자", 8, Some("")),
        Param::Required("MODP", "수정주가반영여부", 1, Some("0")),
        Param::Optional("KEYB", "NEXT KEY BUFF", 8, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Text("rsym", "실시간조회종목코드"),
                Field::Decimal("zdiv", "소수점자리수"),
                Field::Decimal("nrec", "RecordCount"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("xymd", "일자(YYYYMMDD)"),
                Field::Decimal("clos", "종가"),
                Field::Text("sign", "대비기호"),
                Field::Decimal("diff", "대비"),
                Field::Decimal("rate", "등락율"),
                Field::Decimal("open", "시가"),
                Field::Decimal("high", "고가"),
                Field::Decimal("low", "저가"),
                Field::Decimal("tvol", "거래량"),
                Field::Decimal("tamt", "거래대금"),
                Field::Decimal("pbid", "매수호가"),
                Field::Decimal("vbid", "매수호가잔량"),
                Field::Decimal("pask", "매도호가"),
                Field::Decimal("vask", "매도호가잔량"),
            ],
        ),
    ],
    check: check::<DailypriceResponse>,
};

/// 해외주식 기간별시세 — candles of an overseas stock by day, week or month: `GET /uapi/overseas-price/v1/quotations/dailyprice`.
///
/// Official document: v1_해외주식-010.
///
/// TR id: real `HHDFS76240000`, paper `HHDFS76240000`.
#[doc(alias = "HHDFS76240000")]
#[doc(alias = "v1_해외주식-010")]
#[doc(alias = "해외주식 기간별시세")]
#[derive(Debug, Clone)]
pub struct Dailyprice {
    params: Params,
}

impl Dailyprice {
    /// Required: `excd` 거래소코드 (exchange code); `symb` 종목코드 (ticker symbol).
    pub fn new(excd: impl Into<Code<codes::ExcdDailyprice>>, symb: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        params.set("SYMB", symb.into());
        Self { params }
    }

    /// 일/주/월구분 — daily, weekly or monthly type. Default `0`.
    #[must_use]
    pub fn gubn(mut self, value: impl Into<Code<codes::Gubn>>) -> Self {
        self.params.set_code("GUBN", value.into());
        self
    }

    /// 조회기준일자 — inquiry base date. Default: empty.
    #[must_use]
    pub fn bymd(mut self, value: impl Into<String>) -> Self {
        self.params.set("BYMD", value.into());
        self
    }

    /// 수정주가반영여부 — adjusted price flag. Default `0`.
    #[must_use]
    pub fn modp(mut self, value: impl Into<Code<codes::Modp>>) -> Self {
        self.params.set_code("MODP", value.into());
        self
    }

    /// NEXT KEY BUFF — next key buffer. Default: empty.
    #[must_use]
    pub fn keyb(mut self, value: impl Into<String>) -> Self {
        self.params.set("KEYB", value.into());
        self
    }
}

impl Endpoint for Dailyprice {
    type Response = DailypriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Dailyprice {}

/// The reply to [`Dailyprice`].
#[non_exhaustive]
pub struct DailypriceResponse {
    /// 응답상세1.
    pub output1: DailypriceOutput1,
    /// 응답상세2.
    pub output2: Vec<DailypriceOutput2>,
}

impl fmt::Debug for DailypriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailypriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for DailypriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct DailypriceOutput1 {
    /// 실시간조회종목코드 — symbol for real-time quotes.
    pub rsym: String,
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// RecordCount — number of records.
    pub nrec: Option<Decimal>,
}

impl FromRow for DailypriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { rsym: row.text("rsym"), zdiv: row.decimal("zdiv"), nrec: row.decimal("nrec") }
    }
}

impl fmt::Debug for DailypriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailypriceOutput1", "output1").texts(&[&self.rsym]).decimals(&[self.zdiv, self.nrec]).fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct DailypriceOutput2 {
    /// 일자(YYYYMMDD) — date, YYYYMMDD.
    pub xymd: Option<Date>,
    /// 종가 — closing price.
    pub clos: Option<Decimal>,
    /// 대비기호 — sign code of the change.
    pub sign: String,
    /// 대비 — change from the previous close.
    pub diff: Option<Decimal>,
    /// 등락율 — change from the previous close, %.
    pub rate: Option<Decimal>,
    /// 시가 — opening price.
    pub open: Option<Decimal>,
    /// 고가 — day high.
    pub high: Option<Decimal>,
    /// 저가 — day low.
    pub low: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 거래대금 — traded value so far today.
    pub tamt: Option<Decimal>,
    /// 매수호가 — bid price.
    pub pbid: Option<Decimal>,
    /// 매수호가잔량 — bid size, shares.
    pub vbid: Option<Decimal>,
    /// 매도호가 — ask price.
    pub pask: Option<Decimal>,
    /// 매도호가잔량 — ask size, shares.
    pub vask: Option<Decimal>,
}

impl FromRow for DailypriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            xymd: row.date("xymd"),
            clos: row.decimal("clos"),
            sign: row.text("sign"),
            diff: row.decimal("diff"),
            rate: row.decimal("rate"),
            open: row.decimal("open"),
            high: row.decimal("high"),
            low: row.decimal("low"),
            tvol: row.decimal("tvol"),
            tamt: row.decimal("tamt"),
            pbid: row.decimal("pbid"),
            vbid: row.decimal("vbid"),
            pask: row.decimal("pask"),
            vask: row.decimal("vask"),
        }
    }
}

impl fmt::Debug for DailypriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DailypriceOutput2", "output2")
            .texts(&[&self.sign])
            .decimals(&[
                self.clos, self.diff, self.rate, self.open, self.high, self.low, self.tvol, self.tamt, self.pbid,
                self.vbid, self.pask, self.vask,
            ])
            .dates(&[self.xymd])
            .fmt(f)
    }
}
