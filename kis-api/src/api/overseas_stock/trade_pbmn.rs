//! 해외주식 거래대금순위 (해외주식-044).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.trade_pbmn",
    title: "해외주식 거래대금순위",
    doc_no: "해외주식-044",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/ranking/trade-pbmn",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76320010", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("KEYB", "NEXT KEY BUFF", 8, Some("")),
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소코드", 4, None),
        Param::Required("NDAY", "N일자값", 1, Some("0")),
        Param::Required("VOL_RANG", "거래량조건", 1, Some("0")),
        Param::Required("PRC1", "현재가 필터범위 1", 12, Some("")),
        Param::Required("PRC2", "현재가 필터범위 2", 12, Some("")),
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
                Field::Decimal("zdiv", "소수점자리수"),
                Field::Text("stat", "거래상태정보"),
                Field::Decimal("crec", "현재조회종목수"),
                Field::Decimal("trec", "전체조회종목수"),
                Field::Decimal("nrec", "RecordCount"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("rsym", "실시간조회심볼"),
                Field::Text("excd", "거래소코드"),
                Field::Text("symb", "종목코드"),
                Field::Text("name", "종목명"),
                Field::Decimal("last", "현재가"),
                Field::Text("sign", "기호"),
                Field::Decimal("diff", "대비"),
                Field::Decimal("rate", "등락율"),
                Field::Decimal("pask", "매도호가"),
                Field::Decimal("pbid", "매수호가"),
                Field::Decimal("tvol", "거래량"),
                Field::Decimal("tamt", "거래대금"),
                Field::Decimal("a_tamt", "평균거래대금"),
                Field::Decimal("rank", "순위"),
                Field::Text("ename", "영문종목명"),
                Field::Text("e_ordyn", "매매가능"),
            ],
        ),
    ],
    check: check::<TradePbmnResponse>,
};

/// 해외주식 거래대금순위 — overseas ranking by traded value: `GET /uapi/overseas-stock/v1/ranking/trade-pbmn`.
///
/// Official document: 해외주식-044.
///
/// TR id: real `HHDFS76320010`, paper none.
#[doc(alias = "HHDFS76320010")]
#[doc(alias = "해외주식-044")]
#[doc(alias = "해외주식 거래대금순위")]
#[derive(Debug, Clone)]
pub struct TradePbmn {
    params: Params,
}

impl TradePbmn {
    /// Required: `excd` 거래소코드 (exchange code).
    pub fn new(excd: impl Into<Code<codes::Excd>>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        Self { params }
    }

    /// NEXT KEY BUFF — next key buffer. Default: empty.
    #[must_use]
    pub fn keyb(mut self, value: impl Into<String>) -> Self {
        self.params.set("KEYB", value.into());
        self
    }

    /// N일자값 — N-day value code. Default `0`.
    #[must_use]
    pub fn nday(mut self, value: impl Into<Code<codes::Nday>>) -> Self {
        self.params.set_code("NDAY", value.into());
        self
    }

    /// 거래량조건 — volume condition. Default `0`.
    #[must_use]
    pub fn vol_rang(mut self, value: impl Into<Code<codes::VolRang>>) -> Self {
        self.params.set_code("VOL_RANG", value.into());
        self
    }

    /// 현재가 필터범위 1 — current price filter lower bound. Default: empty.
    #[must_use]
    pub fn prc1(mut self, value: impl Into<String>) -> Self {
        self.params.set("PRC1", value.into());
        self
    }

    /// 현재가 필터범위 2 — current price filter upper bound. Default: empty.
    #[must_use]
    pub fn prc2(mut self, value: impl Into<String>) -> Self {
        self.params.set("PRC2", value.into());
        self
    }
}

impl Endpoint for TradePbmn {
    type Response = TradePbmnResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for TradePbmn {}

/// The reply to [`TradePbmn`].
#[non_exhaustive]
pub struct TradePbmnResponse {
    /// 응답상세.
    pub output1: TradePbmnOutput1,
    /// 응답상세.
    pub output2: Vec<TradePbmnOutput2>,
}

impl fmt::Debug for TradePbmnResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradePbmnResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for TradePbmnResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct TradePbmnOutput1 {
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// 거래상태정보 — trading status information.
    pub stat: String,
    /// 현재조회종목수 — number of issues in this reply.
    pub crec: Option<Decimal>,
    /// 전체조회종목수 — total number of issues.
    pub trec: Option<Decimal>,
    /// RecordCount — number of records.
    pub nrec: Option<Decimal>,
}

impl FromRow for TradePbmnOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            zdiv: row.decimal("zdiv"),
            stat: row.text("stat"),
            crec: row.decimal("crec"),
            trec: row.decimal("trec"),
            nrec: row.decimal("nrec"),
        }
    }
}

impl fmt::Debug for TradePbmnOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradePbmnOutput1", "output1")
            .texts(&[&self.stat])
            .decimals(&[self.zdiv, self.crec, self.trec, self.nrec])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct TradePbmnOutput2 {
    /// 실시간조회심볼 — symbol for real-time quotes.
    pub rsym: String,
    /// 거래소코드 — exchange code.
    pub excd: String,
    /// 종목코드 — ticker symbol.
    pub symb: String,
    /// 종목명 — issue name.
    pub name: String,
    /// 현재가 — current price.
    pub last: Option<Decimal>,
    /// 기호 — sign code of the change.
    pub sign: String,
    /// 대비 — change from the previous close.
    pub diff: Option<Decimal>,
    /// 등락율 — change from the previous close, %.
    pub rate: Option<Decimal>,
    /// 매도호가 — ask price.
    pub pask: Option<Decimal>,
    /// 매수호가 — bid price.
    pub pbid: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 거래대금 — traded value so far today.
    pub tamt: Option<Decimal>,
    /// 평균거래대금 — average traded value.
    pub a_tamt: Option<Decimal>,
    /// 순위 — rank in the list.
    pub rank: Option<Decimal>,
    /// 영문종목명 — issue name in English.
    pub ename: String,
    /// 매매가능 — tradable flag.
    pub e_ordyn: String,
}

impl FromRow for TradePbmnOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            excd: row.text("excd"),
            symb: row.text("symb"),
            name: row.text("name"),
            last: row.decimal("last"),
            sign: row.text("sign"),
            diff: row.decimal("diff"),
            rate: row.decimal("rate"),
            pask: row.decimal("pask"),
            pbid: row.decimal("pbid"),
            tvol: row.decimal("tvol"),
            tamt: row.decimal("tamt"),
            a_tamt: row.decimal("a_tamt"),
            rank: row.decimal("rank"),
            ename: row.text("ename"),
            e_ordyn: row.text("e_ordyn"),
        }
    }
}

impl fmt::Debug for TradePbmnOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradePbmnOutput2", "output2")
            .texts(&[&self.rsym, &self.excd, &self.symb, &self.name, &self.sign, &self.ename, &self.e_ordyn])
            .decimals(&[
                self.last,
                self.diff,
                self.rate,
                self.pask,
                self.pbid,
                self.tvol,
                self.tamt,
                self.a_tamt,
                self.rank,
            ])
            .fmt(f)
    }
}
