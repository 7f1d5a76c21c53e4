//! 해외주식 거래량급증 (해외주식-039).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.volume_surge",
    title: "해외주식 거래량급증",
    doc_no: "해외주식-039",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/ranking/volume-surge",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76270000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("KEYB", "NEXT KEY BUFF", 8, Some("")),
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소코드", 4, None),
        Param::Required("MINX", "N분전콤보값", 1, Some("0")),
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
                Field::Text("stat", "거래상태"),
                Field::Decimal("nrec", "RecordCount"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("rsym", "실시간조회심볼"),
                Field::Text("excd", "거래소코드"),
                Field::Text("symb", "종목코드"),
                Field::Text("knam", "종목명"),
                Field::Decimal("last", "현재가"),
                Field::Text("sign", "기호"),
                Field::Decimal("diff", "대비"),
                Field::Decimal("rate", "등락율"),
                Field::Decimal("tvol", "거래량"),
                Field::Decimal("pask", "매도호가"),
                Field::Decimal("pbid", "매수호가"),
                Field::Decimal("n_tvol", "기준거래량"),
                Field::Decimal("n_diff", "증가량"),
                Field::Decimal("n_rate", "증가율"),
                Field::Text("enam", "영문종목명"),
                Field::Text("e_ordyn", "매매가능"),
            ],
        ),
    ],
    check: check::<VolumeSurgeResponse>,
};

/// 해외주식 거래량급증 — overseas ranking by surge of volume: `GET /uapi/overseas-stock/v1/ranking/volume-surge`.
///
/// Official document: 해외주식-039.
///
/// TR id: real `HHDFS76270000`, paper none.
#[doc(alias = "HHDFS76270000")]
#[doc(alias = "해외주식-039")]
#[doc(alias = "해외주식 거래량급증")]
#[derive(Debug, Clone)]
pub struct VolumeSurge {
    params: Params,
}

impl VolumeSurge {
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

    /// N분전콤보값 — N-minutes-ago value code. Default `0`.
    #[must_use]
    pub fn minx(mut self, value: impl Into<Code<codes::Minx>>) -> Self {
        self.params.set_code("MINX", value.into());
        self
    }

    /// 거래량조건 — volume condition. Default `0`.
    #[must_use]
    pub fn vol_rang(mut self, value: impl Into<Code<codes::VolRang>>) -> Self {
        self.params.set_code("VOL_RANG", value.into());
        self
    }
}

impl Endpoint for VolumeSurge {
    type Response = VolumeSurgeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for VolumeSurge {}

/// The reply to [`VolumeSurge`].
#[non_exhaustive]
pub struct VolumeSurgeResponse {
    /// 응답상세.
    pub output1: VolumeSurgeOutput1,
    /// 응답상세.
    pub output2: Vec<VolumeSurgeOutput2>,
}

impl fmt::Debug for VolumeSurgeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolumeSurgeResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for VolumeSurgeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct VolumeSurgeOutput1 {
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// 거래상태 — trading status information.
    pub stat: String,
    /// RecordCount — number of records.
    pub nrec: Option<Decimal>,
}

impl FromRow for VolumeSurgeOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { zdiv: row.decimal("zdiv"), stat: row.text("stat"), nrec: row.decimal("nrec") }
    }
}

impl fmt::Debug for VolumeSurgeOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolumeSurgeOutput1", "output1").texts(&[&self.stat]).decimals(&[self.zdiv, self.nrec]).fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct VolumeSurgeOutput2 {
    /// 실시간조회심볼 — symbol for real-time quotes.
    pub rsym: String,
    /// 거래소코드 — exchange code.
    pub excd: String,
    /// 종목코드 — ticker symbol.
    pub symb: String,
    /// 종목명 — issue name.
    pub knam: String,
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
    /// 매도호가 — ask price.
    pub pask: Option<Decimal>,
    /// 매수호가 — bid price.
    pub pbid: Option<Decimal>,
    /// 기준거래량 — base volume, shares.
    pub n_tvol: Option<Decimal>,
    /// 증가량 — increase in volume, shares.
    pub n_diff: Option<Decimal>,
    /// 증가율 — increase in volume, %.
    pub n_rate: Option<Decimal>,
    /// 영문종목명 — issue name in English.
    pub enam: String,
    /// 매매가능 — tradable flag.
    pub e_ordyn: String,
}

impl FromRow for VolumeSurgeOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            excd: row.text("excd"),
            symb: row.text("symb"),
            knam: row.text("knam"),
            last: row.decimal("last"),
            sign: row.text("sign"),
            diff: row.decimal("diff"),
            rate: row.decimal("rate"),
            tvol: row.decimal("tvol"),
            pask: row.decimal("pask"),
            pbid: row.decimal("pbid"),
            n_tvol: row.decimal("n_tvol"),
            n_diff: row.decimal("n_diff"),
            n_rate: row.decimal("n_rate"),
            enam: row.text("enam"),
            e_ordyn: row.text("e_ordyn"),
        }
    }
}

impl fmt::Debug for VolumeSurgeOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolumeSurgeOutput2", "output2")
            .texts(&[&self.rsym, &self.excd, &self.symb, &self.knam, &self.sign, &self.enam, &self.e_ordyn])
            .decimals(&[
                self.last,
                self.diff,
                self.rate,
                self.tvol,
                self.pask,
                self.pbid,
                self.n_tvol,
                self.n_diff,
                self.n_rate,
            ])
            .fmt(f)
    }
}
