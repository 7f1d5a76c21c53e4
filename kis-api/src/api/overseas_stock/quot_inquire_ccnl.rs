//! 해외주식 체결추이 (해외주식-037).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.quot_inquire_ccnl",
    title: "해외주식 체결추이",
    doc_no: "해외주식-037",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-ccnl",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76200300", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("EXCD", "거래소명", 4, None),
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("KEYB", "NEXT KEY BUFF", 32, Some("")),
        Param::Required("TDAY", "당일전일구분", 1, Some("1")),
        Param::Required("SYMB", "종목코드", 16, None),
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
                Field::Time("khms", "한국기준시간"),
                Field::Decimal("last", "체결가"),
                Field::Text("sign", "기호"),
                Field::Decimal("diff", "대비"),
                Field::Decimal("rate", "등락율"),
                Field::Decimal("evol", "체결량"),
                Field::Decimal("tvol", "거래량"),
                Field::Text("mtyp", "시장구분"),
                Field::Decimal("pbid", "매수호가"),
                Field::Decimal("pask", "매도호가"),
                Field::Decimal("vpow", "체결강도"),
            ],
        ),
        list(
            "output1",
            &[
                Field::Text("rsym", "실시간조회종목코드"),
                Field::Decimal("ZDIV", "소수점자리수"),
                Field::Decimal("NREC", "RecordCount"),
                Field::Time("khms", "한국기준시간"),
                Field::Decimal("last", "체결가"),
                Field::Text("sign", "기호"),
                Field::Decimal("diff", "대비"),
                Field::Decimal("rate", "등락율"),
                Field::Decimal("evol", "체결량"),
                Field::Decimal("tvol", "거래량"),
                Field::Text("mtyp", "시장구분"),
                Field::Decimal("pbid", "매수호가"),
                Field::Decimal("pask", "매도호가"),
                Field::Decimal("vpow", "체결강도"),
            ],
        ),
    ],
    check: check::<QuotInquireCcnlResponse>,
};

/// 해외주식 체결추이 — latest trades of an overseas stock: `GET /uapi/overseas-price/v1/quotations/inquire-ccnl`.
///
/// Official document: 해외주식-037.
///
/// TR id: real `HHDFS76200300`, paper none.
#[doc(alias = "HHDFS76200300")]
#[doc(alias = "해외주식-037")]
#[doc(alias = "해외주식 체결추이")]
#[derive(Debug, Clone)]
pub struct QuotInquireCcnl {
    params: Params,
}

impl QuotInquireCcnl {
    /// Required: `excd` 거래소명 (exchange code); `symb` 종목코드 (ticker symbol).
    pub fn new(excd: impl Into<Code<codes::Excd>>, symb: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        params.set("SYMB", symb.into());
        Self { params }
    }

    /// NEXT KEY BUFF — next key buffer. Default: empty.
    #[must_use]
    pub fn keyb(mut self, value: impl Into<String>) -> Self {
        self.params.set("KEYB", value.into());
        self
    }

    /// 당일전일구분 — current or previous day flag. Default `1`.
    #[must_use]
    pub fn tday(mut self, value: impl Into<Code<codes::Tday>>) -> Self {
        self.params.set_code("TDAY", value.into());
        self
    }
}

impl Endpoint for QuotInquireCcnl {
    type Response = QuotInquireCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for QuotInquireCcnl {}

/// The reply to [`QuotInquireCcnl`].
#[non_exhaustive]
pub struct QuotInquireCcnlResponse {
    /// 응답상세.
    pub output2: Vec<QuotInquireCcnlOutput2>,
    /// 응답상세.
    pub output1: Vec<QuotInquireCcnlOutput1>,
}

impl fmt::Debug for QuotInquireCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("QuotInquireCcnlResponse", "").parts(&[&self.output2, &self.output1]).fmt(f)
    }
}

impl Decode for QuotInquireCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output2: reply.list("output2"), output1: reply.list("output1") }
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct QuotInquireCcnlOutput2 {
    /// 한국기준시간 — Korean time, HHMMSS.
    pub khms: Option<Time>,
    /// 체결가 — current price.
    pub last: Option<Decimal>,
    /// 기호 — sign code of the change.
    pub sign: String,
    /// 대비 — change from the previous close.
    pub diff: Option<Decimal>,
    /// 등락율 — change from the previous close, %.
    pub rate: Option<Decimal>,
    /// 체결량 — filled volume, shares.
    pub evol: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 시장구분 — market type.
    pub mtyp: String,
    /// 매수호가 — bid price.
    pub pbid: Option<Decimal>,
    /// 매도호가 — ask price.
    pub pask: Option<Decimal>,
    /// 체결강도 — execution strength, %.
    pub vpow: Option<Decimal>,
}

impl FromRow for QuotInquireCcnlOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            khms: row.time("khms"),
            last: row.decimal("last"),
            sign: row.text("sign"),
            diff: row.decimal("diff"),
            rate: row.decimal("rate"),
            evol: row.decimal("evol"),
            tvol: row.decimal("tvol"),
            mtyp: row.text("mtyp"),
            pbid: row.decimal("pbid"),
            pask: row.decimal("pask"),
            vpow: row.decimal("vpow"),
        }
    }
}

impl fmt::Debug for QuotInquireCcnlOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("QuotInquireCcnlOutput2", "output2")
            .texts(&[&self.sign, &self.mtyp])
            .decimals(&[self.last, self.diff, self.rate, self.evol, self.tvol, self.pbid, self.pask, self.vpow])
            .times(&[self.khms])
            .fmt(f)
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct QuotInquireCcnlOutput1 {
    /// 실시간조회종목코드 — symbol for real-time quotes.
    pub rsym: String,
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// RecordCount — number of records.
    pub nrec: Option<Decimal>,
    /// 한국기준시간 — Korean time, HHMMSS.
    pub khms: Option<Time>,
    /// 체결가 — current price.
    pub last: Option<Decimal>,
    /// 기호 — sign code of the change.
    pub sign: String,
    /// 대비 — change from the previous close.
    pub diff: Option<Decimal>,
    /// 등락율 — change from the previous close, %.
    pub rate: Option<Decimal>,
    /// 체결량 — filled volume, shares.
    pub evol: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 시장구분 — market type.
    pub mtyp: String,
    /// 매수호가 — bid price.
    pub pbid: Option<Decimal>,
    /// 매도호가 — ask price.
    pub pask: Option<Decimal>,
    /// 체결강도 — execution strength, %.
    pub vpow: Option<Decimal>,
}

impl FromRow for QuotInquireCcnlOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            zdiv: row.decimal("ZDIV"),
            nrec: row.decimal("NREC"),
            khms: row.time("khms"),
            last: row.decimal("last"),
            sign: row.text("sign"),
            diff: row.decimal("diff"),
            rate: row.decimal("rate"),
            evol: row.decimal("evol"),
            tvol: row.decimal("tvol"),
            mtyp: row.text("mtyp"),
            pbid: row.decimal("pbid"),
            pask: row.decimal("pask"),
            vpow: row.decimal("vpow"),
        }
    }
}

impl fmt::Debug for QuotInquireCcnlOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("QuotInquireCcnlOutput1", "output1")
            .texts(&[&self.rsym, &self.sign, &self.mtyp])
            .decimals(&[
                self.zdiv, self.nrec, self.last, self.diff, self.rate, self.evol, self.tvol, self.pbid, self.pask,
                self.vpow,
            ])
            .times(&[self.khms])
            .fmt(f)
    }
}
