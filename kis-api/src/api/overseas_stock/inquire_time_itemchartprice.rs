//! 해외주식분봉조회 (v1_해외주식-030).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_time_itemchartprice",
    title: "해외주식분봉조회",
    doc_no: "v1_해외주식-030",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-time-itemchartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76950200", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소코드", 4, None),
        Param::Required("SYMB", "종목코드", 16, None),
        Param::Required("NMIN", "분갭", 4, Some("1")),
        Param::Required("PINC", "전일포함여부", 1, Some("0")),
        Param::Required("NEXT", "다음여부", 1, Some("")),
        Param::Required("NREC", "요청갯수", 4, Some("120")),
        Param::Required("FILL", "미체결채움구분", 1, Some("")),
        Param::Required("KEYB", "NEXT KEY BUFF", 32, Some("")),
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
                Field::Text("rsym", "실시간종목코드"),
                Field::Decimal("zdiv", "소수점자리수"),
                Field::Time("stim", "장시작현지시간"),
                Field::Time("etim", "장종료현지시간"),
                Field::Time("sktm", "장시작한국시간"),
                Field::Time("ektm", "장종료한국시간"),
                Field::Text("next", "다음가능여부"),
                Field::Text("more", "추가데이타여부"),
                Field::Decimal("nrec", "레코드갯수"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("tymd", "현지영업일자"),
                Field::Date("xymd", "현지기준일자"),
                Field::Time("xhms", "현지기준시간"),
                Field::Date("kymd", "한국기준일자"),
                Field::Time("khms", "한국기준시간"),
                Field::Decimal("open", "시가"),
                Field::Decimal("high", "고가"),
                Field::Decimal("low", "저가"),
                Field::Decimal("last", "종가"),
                Field::Decimal("evol", "체결량"),
                Field::Decimal("eamt", "체결대금"),
            ],
        ),
    ],
    check: check::<InquireTimeItemchartpriceResponse>,
};

/// 해외주식분봉조회 — minute candles of an overseas stock: `GET /uapi/overseas-price/v1/quotations/inquire-time-itemchartprice`.
///
/// Official document: v1_해외주식-030.
///
/// TR id: real `HHDFS76950200`, paper none.
#[doc(alias = "HHDFS76950200")]
#[doc(alias = "v1_해외주식-030")]
#[doc(alias = "해외주식분봉조회")]
#[derive(Debug, Clone)]
pub struct InquireTimeItemchartprice {
    params: Params,
}

impl InquireTimeItemchartprice {
    /// Required: `excd` 거래소코드 (exchange code); `symb` 종목코드 (ticker symbol).
    pub fn new(excd: impl Into<Code<codes::ExcdInquireAskingPrice>>, symb: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        params.set("SYMB", symb.into());
        Self { params }
    }

    /// 분갭 — bar interval, minutes. Default `1`.
    #[must_use]
    pub fn nmin(mut self, value: impl Into<String>) -> Self {
        self.params.set("NMIN", value.into());
        self
    }

    /// 전일포함여부 — include the previous day flag. Default `0`.
    #[must_use]
    pub fn pinc(mut self, value: impl Into<Code<codes::Pinc>>) -> Self {
        self.params.set_code("PINC", value.into());
        self
    }

    /// 다음여부 — next page flag. Default: empty.
    #[must_use]
    pub fn next(mut self, value: impl Into<String>) -> Self {
        self.params.set("NEXT", value.into());
        self
    }

    /// 요청갯수 — number of records. Default `120`.
    #[must_use]
    pub fn nrec(mut self, value: impl Into<String>) -> Self {
        self.params.set("NREC", value.into());
        self
    }

    /// 미체결채움구분 — fill bars without trades flag, send blank. Default: empty.
    #[must_use]
    pub fn fill(mut self, value: impl Into<String>) -> Self {
        self.params.set("FILL", value.into());
        self
    }

    /// NEXT KEY BUFF — next key buffer. Default: empty.
    #[must_use]
    pub fn keyb(mut self, value: impl Into<String>) -> Self {
        self.params.set("KEYB", value.into());
        self
    }
}

impl Endpoint for InquireTimeItemchartprice {
    type Response = InquireTimeItemchartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireTimeItemchartprice {}

/// The reply to [`InquireTimeItemchartprice`].
#[non_exhaustive]
pub struct InquireTimeItemchartpriceResponse {
    /// 응답상세.
    pub output1: InquireTimeItemchartpriceOutput1,
    /// 응답상세2.
    pub output2: Vec<InquireTimeItemchartpriceOutput2>,
}

impl fmt::Debug for InquireTimeItemchartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeItemchartpriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireTimeItemchartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireTimeItemchartpriceOutput1 {
    /// 실시간종목코드 — symbol for real-time quotes.
    pub rsym: String,
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// 장시작현지시간 — market open time, local.
    pub stim: Option<Time>,
    /// 장종료현지시간 — market close time, local.
    pub etim: Option<Time>,
    /// 장시작한국시간 — market open time, Korean.
    pub sktm: Option<Time>,
    /// 장종료한국시간 — market close time, Korean.
    pub ektm: Option<Time>,
    /// 다음가능여부 — next page flag.
    pub next: String,
    /// 추가데이타여부 — further data available flag.
    pub more: String,
    /// 레코드갯수 — number of records.
    pub nrec: Option<Decimal>,
}

impl FromRow for InquireTimeItemchartpriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            zdiv: row.decimal("zdiv"),
            stim: row.time("stim"),
            etim: row.time("etim"),
            sktm: row.time("sktm"),
            ektm: row.time("ektm"),
            next: row.text("next"),
            more: row.text("more"),
            nrec: row.decimal("nrec"),
        }
    }
}

impl fmt::Debug for InquireTimeItemchartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeItemchartpriceOutput1", "output1")
            .texts(&[&self.rsym, &self.next, &self.more])
            .decimals(&[self.zdiv, self.nrec])
            .times(&[self.stim, self.etim, self.sktm, self.ektm])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireTimeItemchartpriceOutput2 {
    /// 현지영업일자 — local business date.
    pub tymd: Option<Date>,
    /// 현지기준일자 — date, YYYYMMDD.
    pub xymd: Option<Date>,
    /// 현지기준시간 — local time, HHMMSS.
    pub xhms: Option<Time>,
    /// 한국기준일자 — Korean base date.
    pub kymd: Option<Date>,
    /// 한국기준시간 — Korean time, HHMMSS.
    pub khms: Option<Time>,
    /// 시가 — opening price.
    pub open: Option<Decimal>,
    /// 고가 — day high.
    pub high: Option<Decimal>,
    /// 저가 — day low.
    pub low: Option<Decimal>,
    /// 종가 — current price.
    pub last: Option<Decimal>,
    /// 체결량 — filled volume, shares.
    pub evol: Option<Decimal>,
    /// 체결대금 — filled value.
    pub eamt: Option<Decimal>,
}

impl FromRow for InquireTimeItemchartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tymd: row.date("tymd"),
            xymd: row.date("xymd"),
            xhms: row.time("xhms"),
            kymd: row.date("kymd"),
            khms: row.time("khms"),
            open: row.decimal("open"),
            high: row.decimal("high"),
            low: row.decimal("low"),
            last: row.decimal("last"),
            evol: row.decimal("evol"),
            eamt: row.decimal("eamt"),
        }
    }
}

impl fmt::Debug for InquireTimeItemchartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeItemchartpriceOutput2", "output2")
            .decimals(&[self.open, self.high, self.low, self.last, self.evol, self.eamt])
            .dates(&[self.tymd, self.xymd, self.kymd])
            .times(&[self.xhms, self.khms])
            .fmt(f)
    }
}
