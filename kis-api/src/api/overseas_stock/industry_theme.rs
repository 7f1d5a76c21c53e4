//! 해외주식 업종별시세 (해외주식-048).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.industry_theme",
    title: "해외주식 업종별시세",
    doc_no: "해외주식-048",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/industry-theme",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76370000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("KEYB", "NEXT KEY BUFF", 8, Some("")),
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소코드", 4, None),
        Param::Required("ICOD", "업종코드", 1, None),
        Param::Required("VOL_RANG", "거래량조건", 1, Some("0")),
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
                Field::Decimal("tvol", "거래량"),
                Field::Decimal("vask", "매도잔량"),
                Field::Decimal("pask", "매도호가"),
                Field::Decimal("pbid", "매수호가"),
                Field::Decimal("vbid", "매수잔량"),
                Field::Decimal("seqn", "순위"),
                Field::Text("ename", "영문종목명"),
                Field::Text("e_ordyn", "매매가능"),
            ],
        ),
    ],
    check: check::<IndustryThemeResponse>,
};

/// 해외주식 업종별시세 — stocks of a sector: `GET /uapi/overseas-price/v1/quotations/industry-theme`.
///
/// Official document: 해외주식-048.
///
/// TR id: real `HHDFS76370000`, paper none.
#[doc(alias = "HHDFS76370000")]
#[doc(alias = "해외주식-048")]
#[doc(alias = "해외주식 업종별시세")]
#[derive(Debug, Clone)]
pub struct IndustryTheme {
    params: Params,
}

impl IndustryTheme {
    /// Required: `excd` 거래소코드 (exchange code); `icod` 업종코드 (sector code).
    pub fn new(excd: impl Into<Code<codes::Excd>>, icod: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        params.set("ICOD", icod.into());
        Self { params }
    }

    /// NEXT KEY BUFF — next key buffer. Default: empty.
    #[must_use]
    pub fn keyb(mut self, value: impl Into<String>) -> Self {
        self.params.set("KEYB", value.into());
        self
    }

    /// 거래량조건 — volume condition. Default `0`.
    #[must_use]
    pub fn vol_rang(mut self, value: impl Into<Code<codes::VolRang>>) -> Self {
        self.params.set_code("VOL_RANG", value.into());
        self
    }
}

impl Endpoint for IndustryTheme {
    type Response = IndustryThemeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IndustryTheme {}

/// The reply to [`IndustryTheme`].
#[non_exhaustive]
pub struct IndustryThemeResponse {
    /// 응답상세.
    pub output1: IndustryThemeOutput1,
    /// 응답상세.
    pub output2: Vec<IndustryThemeOutput2>,
}

impl fmt::Debug for IndustryThemeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndustryThemeResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for IndustryThemeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct IndustryThemeOutput1 {
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

impl FromRow for IndustryThemeOutput1 {
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

impl fmt::Debug for IndustryThemeOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndustryThemeOutput1", "output1")
            .texts(&[&self.stat])
            .decimals(&[self.zdiv, self.crec, self.trec, self.nrec])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct IndustryThemeOutput2 {
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
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 매도잔량 — ask size, shares.
    pub vask: Option<Decimal>,
    /// 매도호가 — ask price.
    pub pask: Option<Decimal>,
    /// 매수호가 — bid price.
    pub pbid: Option<Decimal>,
    /// 매수잔량 — bid size, shares.
    pub vbid: Option<Decimal>,
    /// 순위 — rank number.
    pub seqn: Option<Decimal>,
    /// 영문종목명 — issue name in English.
    pub ename: String,
    /// 매매가능 — tradable flag.
    pub e_ordyn: String,
}

impl FromRow for IndustryThemeOutput2 {
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
            tvol: row.decimal("tvol"),
            vask: row.decimal("vask"),
            pask: row.decimal("pask"),
            pbid: row.decimal("pbid"),
            vbid: row.decimal("vbid"),
            seqn: row.decimal("seqn"),
            ename: row.text("ename"),
            e_ordyn: row.text("e_ordyn"),
        }
    }
}

impl fmt::Debug for IndustryThemeOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndustryThemeOutput2", "output2")
            .texts(&[&self.rsym, &self.excd, &self.symb, &self.name, &self.sign, &self.ename, &self.e_ordyn])
            .decimals(&[
                self.last, self.diff, self.rate, self.tvol, self.vask, self.pask, self.pbid, self.vbid, self.seqn,
            ])
            .fmt(f)
    }
}
