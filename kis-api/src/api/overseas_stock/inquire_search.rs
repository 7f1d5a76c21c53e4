//! 해외주식조건검색 (v1_해외주식-015).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_search",
    title: "해외주식조건검색",
    doc_no: "v1_해외주식-015",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-search",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76410000", paper: Some("HHDFS76410000"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소코드", 4, None),
        Param::Optional("CO_YN_PRICECUR", "현재가선택조건", 1, Some("")),
        Param::Optional("CO_ST_PRICECUR", "현재가시작범위가", 12, Some("")),
        Param::Optional("CO_EN_PRICECUR", "현재가끝범위가", 12, Some("")),
        Param::Optional("CO_YN_RATE", "등락율선택조건", 1, Some("")),
        Param::Optional("CO_ST_RATE", "등락율시작율", 12, Some("")),
        Param::Optional("CO_EN_RATE", "등락율끝율", 12, Some("")),
        Param::Optional("CO_YN_VALX", "시가총액선택조건", 1, Some("")),
        Param::Optional("CO_ST_VALX", "시가총액시작액", 12, Some("")),
        Param::Optional("CO_EN_VALX", "시가총액끝액", 12, Some("")),
        Param::Optional("CO_YN_SHAR", "발행주식수선택조건", 1, Some("")),
        Param::Optional("CO_ST_SHAR", "발행주식시작수", 12, Some("")),
        Param::Optional("CO_EN_SHAR", "발행주식끝수", 112, Some("")),
        Param::Optional("CO_YN_VOLUME", "거래량선택조건", 1, Some("")),
        Param::Optional("CO_ST_VOLUME", "거래량시작량", 12, Some("")),
        Param::Optional("CO_EN_VOLUME", "거래량끝량", 12, Some("")),
        Param::Optional("CO_YN_AMT", "거래대금선택조건", 1, Some("")),
        Param::Optional("CO_ST_AMT", "거래대금시작금", 12, Some("")),
        Param::Optional("CO_EN_AMT", "거래대금끝금", 12, Some("")),
        Param::Optional("CO_YN_EPS", "EPS선택조건", 1, Some("")),
        Param::Optional("CO_ST_EPS", "EPS시작", 12, Some("")),
        Param::Optional("CO_EN_EPS", "EPS끝", 12, Some("")),
        Param::Optional("CO_YN_PER", "PER선택조건", 1, Some("")),
        Param::Optional("CO_ST_PER", "PER시작", 12, Some("")),
        Param::Optional("CO_EN_PER", "PER끝", 12, Some("")),
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
                Field::Text("name", "종목명"),
                Field::Text("symb", "종목코드"),
                Field::Decimal("last", "현재가"),
                Field::Decimal("shar", "발행주식"),
                Field::Decimal("valx", "시가총액"),
                Field::Decimal("plow", "저가"),
                Field::Decimal("phigh", "고가"),
                Field::Decimal("popen", "시가"),
                Field::Decimal("tvol", "거래량"),
                Field::Decimal("rate", "등락율"),
                Field::Decimal("diff", "대비"),
                Field::Text("sign", "기호"),
                Field::Decimal("avol", "거래대금"),
                Field::Decimal("eps", "EPS"),
                Field::Decimal("per", "PER"),
                Field::Decimal("rank", "순위"),
                Field::Text("ename", "영문종목명"),
                Field::Text("e_ordyn", "매매가능"),
            ],
        ),
    ],
    check: check::<InquireSearchResponse>,
};

/// 해외주식조건검색 — search for overseas stocks by condition: `GET /uapi/overseas-price/v1/quotations/inquire-search`.
///
/// Official document: v1_해외주식-015.
///
/// TR id: real `HHDFS76410000`, paper `HHDFS76410000`.
#[doc(alias = "HHDFS76410000")]
#[doc(alias = "v1_해외주식-015")]
#[doc(alias = "해외주식조건검색")]
#[derive(Debug, Clone)]
pub struct InquireSearch {
    params: Params,
}

impl InquireSearch {
    /// Required: `excd` 거래소코드 (exchange code).
    pub fn new(excd: impl Into<Code<codes::Excd>>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        Self { params }
    }

    /// 현재가선택조건 — use the current price filter, 1 for yes. Default: empty.
    #[must_use]
    pub fn co_yn_pricecur(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_YN_PRICECUR", value.into());
        self
    }

    /// 현재가시작범위가 — current price range start. Default: empty.
    #[must_use]
    pub fn co_st_pricecur(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_ST_PRICECUR", value.into());
        self
    }

    /// 현재가끝범위가 — current price range end. Default: empty.
    #[must_use]
    pub fn co_en_pricecur(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_EN_PRICECUR", value.into());
        self
    }

    /// 등락율선택조건 — use the price change filter, 1 for yes. Default: empty.
    #[must_use]
    pub fn co_yn_rate(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_YN_RATE", value.into());
        self
    }

    /// 등락율시작율 — price change range start, %. Default: empty.
    #[must_use]
    pub fn co_st_rate(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_ST_RATE", value.into());
        self
    }

    /// 등락율끝율 — price change range end, %. Default: empty.
    #[must_use]
    pub fn co_en_rate(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_EN_RATE", value.into());
        self
    }

    /// 시가총액선택조건 — use the market capitalisation filter, 1 for yes. Default: empty.
    #[must_use]
    pub fn co_yn_valx(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_YN_VALX", value.into());
        self
    }

    /// 시가총액시작액 — market capitalisation range start, thousands. Default: empty.
    #[must_use]
    pub fn co_st_valx(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_ST_VALX", value.into());
        self
    }

    /// 시가총액끝액 — market capitalisation range end, thousands. Default: empty.
    #[must_use]
    pub fn co_en_valx(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_EN_VALX", value.into());
        self
    }

    /// 발행주식수선택조건 — use the shares outstanding filter, 1 for yes. Default: empty.
    #[must_use]
    pub fn co_yn_shar(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_YN_SHAR", value.into());
        self
    }

    /// 발행주식시작수 — shares outstanding range start, thousands. Default: empty.
    #[must_use]
    pub fn co_st_shar(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_ST_SHAR", value.into());
        self
    }

    /// 발행주식끝수 — shares outstanding range end, thousands. Default: empty.
    #[must_use]
    pub fn co_en_shar(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_EN_SHAR", value.into());
        self
    }

    /// 거래량선택조건 — use the volume filter, 1 for yes. Default: empty.
    #[must_use]
    pub fn co_yn_volume(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_YN_VOLUME", value.into());
        self
    }

    /// 거래량시작량 — volume range start, shares. Default: empty.
    #[must_use]
    pub fn co_st_volume(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_ST_VOLUME", value.into());
        self
    }

    /// 거래량끝량 — volume range end, shares. Default: empty.
    #[must_use]
    pub fn co_en_volume(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_EN_VOLUME", value.into());
        self
    }

    /// 거래대금선택조건 — use the traded value filter, 1 for yes. Default: empty.
    #[must_use]
    pub fn co_yn_amt(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_YN_AMT", value.into());
        self
    }

    /// 거래대금시작금 — traded value range start, thousands. Default: empty.
    #[must_use]
    pub fn co_st_amt(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_ST_AMT", value.into());
        self
    }

    /// 거래대금끝금 — traded value range end, thousands. Default: empty.
    #[must_use]
    pub fn co_en_amt(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_EN_AMT", value.into());
        self
    }

    /// EPS선택조건 — use the EPS filter, 1 for yes. Default: empty.
    #[must_use]
    pub fn co_yn_eps(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_YN_EPS", value.into());
        self
    }

    /// EPS시작 — EPS range start. Default: empty.
    #[must_use]
    pub fn co_st_eps(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_ST_EPS", value.into());
        self
    }

    /// EPS끝 — EPS range end. Default: empty.
    #[must_use]
    pub fn co_en_eps(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_EN_EPS", value.into());
        self
    }

    /// PER선택조건 — use the PER filter, 1 for yes. Default: empty.
    #[must_use]
    pub fn co_yn_per(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_YN_PER", value.into());
        self
    }

    /// PER시작 — PER range start, times. Default: empty.
    #[must_use]
    pub fn co_st_per(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_ST_PER", value.into());
        self
    }

    /// PER끝 — PER range end, times. Default: empty.
    #[must_use]
    pub fn co_en_per(mut self, value: impl Into<String>) -> Self {
        self.params.set("CO_EN_PER", value.into());
        self
    }

    /// NEXT KEY BUFF — next key buffer. Default: empty.
    #[must_use]
    pub fn keyb(mut self, value: impl Into<String>) -> Self {
        self.params.set("KEYB", value.into());
        self
    }
}

impl Endpoint for InquireSearch {
    type Response = InquireSearchResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireSearch {}

/// The reply to [`InquireSearch`].
#[non_exhaustive]
pub struct InquireSearchResponse {
    /// 응답상세1.
    pub output1: InquireSearchOutput1,
    /// 응답상세2.
    pub output2: Vec<InquireSearchOutput2>,
}

impl fmt::Debug for InquireSearchResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireSearchResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireSearchResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireSearchOutput1 {
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

impl FromRow for InquireSearchOutput1 {
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

impl fmt::Debug for InquireSearchOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireSearchOutput1", "output1")
            .texts(&[&self.stat])
            .decimals(&[self.zdiv, self.crec, self.trec, self.nrec])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireSearchOutput2 {
    /// 실시간조회심볼 — symbol for real-time quotes.
    pub rsym: String,
    /// 거래소코드 — exchange code.
    pub excd: String,
    /// 종목명 — issue name.
    pub name: String,
    /// 종목코드 — ticker symbol.
    pub symb: String,
    /// 현재가 — current price.
    pub last: Option<Decimal>,
    /// 발행주식 — listed shares.
    pub shar: Option<Decimal>,
    /// 시가총액 — market capitalisation, thousands.
    pub valx: Option<Decimal>,
    /// 저가 — previous day's low.
    pub plow: Option<Decimal>,
    /// 고가 — previous day's high.
    pub phigh: Option<Decimal>,
    /// 시가 — previous day's opening price.
    pub popen: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 등락율 — change from the previous close, %.
    pub rate: Option<Decimal>,
    /// 대비 — change from the previous close.
    pub diff: Option<Decimal>,
    /// 기호 — sign code of the change.
    pub sign: String,
    /// 거래대금 — traded value so far today.
    pub avol: Option<Decimal>,
    /// EPS — earnings per share, KRW.
    pub eps: Option<Decimal>,
    /// PER — price-earnings ratio, times.
    pub per: Option<Decimal>,
    /// 순위 — rank in the list.
    pub rank: Option<Decimal>,
    /// 영문종목명 — issue name in English.
    pub ename: String,
    /// 매매가능 — tradable flag.
    pub e_ordyn: String,
}

impl FromRow for InquireSearchOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            excd: row.text("excd"),
            name: row.text("name"),
            symb: row.text("symb"),
            last: row.decimal("last"),
            shar: row.decimal("shar"),
            valx: row.decimal("valx"),
            plow: row.decimal("plow"),
            phigh: row.decimal("phigh"),
            popen: row.decimal("popen"),
            tvol: row.decimal("tvol"),
            rate: row.decimal("rate"),
            diff: row.decimal("diff"),
            sign: row.text("sign"),
            avol: row.decimal("avol"),
            eps: row.decimal("eps"),
            per: row.decimal("per"),
            rank: row.decimal("rank"),
            ename: row.text("ename"),
            e_ordyn: row.text("e_ordyn"),
        }
    }
}

impl fmt::Debug for InquireSearchOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireSearchOutput2", "output2")
            .texts(&[&self.rsym, &self.excd, &self.name, &self.symb, &self.sign, &self.ename, &self.e_ordyn])
            .decimals(&[
                self.last, self.shar, self.valx, self.plow, self.phigh, self.popen, self.tvol, self.rate, self.diff,
                self.avol, self.eps, self.per, self.rank,
            ])
            .fmt(f)
    }
}
