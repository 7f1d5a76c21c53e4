//! 해외주식 복수종목 시세조회 (해외주식 복수종목 시세조회).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.multprice",
    title: "해외주식 복수종목 시세조회",
    doc_no: "해외주식 복수종목 시세조회",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/multprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76220000", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("NREC", "종목요청개수", 4, None),
        Param::Required("EXCD_01", "거래소코드", 4, Some("")),
        Param::Required("EXCD_02", "거래소코드", 4, Some("")),
        Param::Required("EXCD_03", "거래소코드", 4, Some("")),
        Param::Required("EXCD_04", "거래소코드", 4, Some("")),
        Param::Required("EXCD_05", "거래소코드", 4, Some("")),
        Param::Required("EXCD_06", "거래소코드", 4, Some("")),
        Param::Required("EXCD_07", "거래소코드", 4, Some("")),
        Param::Required("EXCD_08", "거래소코드", 4, Some("")),
        Param::Required("EXCD_09", "거래소코드", 4, Some("")),
        Param::Required("EXCD_10", "거래소코드", 4, Some("")),
        Param::Required("SYMB_01", "종목코드", 16, Some("")),
        Param::Required("SYMB_02", "종목코드", 16, Some("")),
        Param::Required("SYMB_03", "종목코드", 16, Some("")),
        Param::Required("SYMB_04", "종목코드", 16, Some("")),
        Param::Required("SYMB_05", "종목코드", 16, Some("")),
        Param::Required("SYMB_06", "종목코드", 16, Some("")),
        Param::Required("SYMB_07", "종목코드", 16, Some("")),
        Param::Required("SYMB_08", "종목코드", 16, Some("")),
        Param::Required("SYMB_09", "종목코드", 16, Some("")),
        Param::Required("SYMB_10", "종목코드", 16, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output", &[Field::Decimal("nrec", "Output 개수")]),
        list(
            "output2",
            &[
                Field::Text("rsym", "실시간조회심볼"),
                Field::Text("excd", "거래소코드"),
                Field::Text("symb", "종목코드"),
                Field::Text("knam", "종목명"),
                Field::Text("exnm", "거래소명"),
                Field::Text("nnam", "국가명"),
                Field::Text("stat1", "실 지 휴 정 재"),
                Field::Text("stat2", "실시간 지연15분 휴장 거래정지 거래재개"),
                Field::Decimal("zdiv", "소수점자리수"),
                Field::Decimal("last", "Last Price"),
                Field::Text("sign", "대비기호"),
                Field::Decimal("diff", "대비"),
                Field::Decimal("rate", "등락율"),
                Field::Decimal("open", "시가"),
                Field::Decimal("high", "고가"),
                Field::Decimal("low", "저가"),
                Field::Decimal("pbid", "Bid Price"),
                Field::Decimal("pask", "Ask Price"),
                Field::Decimal("vbid", "매수호가잔량"),
                Field::Decimal("vask", "매도호가잔량"),
                Field::Decimal("bvol", "매수호가총잔량"),
                Field::Decimal("avol", "매도호가총잔량"),
                Field::Decimal("evol", "체결량"),
                Field::Decimal("tvol", "거래량"),
                Field::Decimal("tamt", "거래대금"),
                Field::Decimal("powx", "체결강도"),
                Field::Time("xhms", "현지기준시간(HHMMSS)"),
                Field::Time("khms", "한국기준시간(HHMMSS)"),
                Field::Text("curr", "통화코드"),
                Field::Decimal("base", "Base Price"),
                Field::Decimal("pvol", "Previous Volume"),
                Field::Decimal("pamt", "전일거래대금"),
                Field::Decimal("popen", "전일시가"),
                Field::Decimal("phigh", "전일고가"),
                Field::Decimal("plow", "전일저가"),
                Field::Decimal("shar", "상장주수"),
                Field::Decimal("mcap", "자본금"),
                Field::Decimal("tomv", "시가총액"),
                Field::Decimal("h52p", "52주최고가"),
                Field::Decimal("l52p", "52주최저가"),
                Field::Date("h52d", "52주최고일자"),
                Field::Date("l52d", "52주최저일자"),
                Field::Decimal("hanp", "High Anual Price"),
                Field::Decimal("lanp", "Low Anual Price"),
                Field::Date("hand", "연중최고일자"),
                Field::Date("land", "연중최저일자"),
                Field::Text("bnit", "매매단위"),
                Field::Decimal("t_xprc", "원환산당일가격"),
            ],
        ),
    ],
    check: check::<MultpriceResponse>,
};

/// 해외주식 복수종목 시세조회 — current prices of up to ten overseas stocks: `GET /uapi/overseas-price/v1/quotations/multprice`.
///
/// TR id: real `HHDFS76220000`, paper none.
#[doc(alias = "HHDFS76220000")]
#[doc(alias = "해외주식 복수종목 시세조회")]
#[derive(Debug, Clone)]
pub struct Multprice {
    params: Params,
}

impl Multprice {
    /// The most items that one request takes.
    pub const MAX_ITEMS: usize = 10;

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

impl Endpoint for Multprice {
    type Response = MultpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Multprice {}

/// The reply to [`Multprice`].
#[non_exhaustive]
pub struct MultpriceResponse {
    /// 응답상세.
    pub output: MultpriceOutput,
    /// 응답상세.
    pub output2: Vec<MultpriceOutput2>,
}

impl fmt::Debug for MultpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MultpriceResponse", "").parts(&[&self.output, &self.output2]).fmt(f)
    }
}

impl Decode for MultpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output"), output2: reply.list("output2") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct MultpriceOutput {
    /// Output 개수 — number of symbols requested, at most 10.
    pub nrec: Option<Decimal>,
}

impl FromRow for MultpriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { nrec: row.decimal("nrec") }
    }
}

impl fmt::Debug for MultpriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MultpriceOutput", "output").decimals(&[self.nrec]).fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct MultpriceOutput2 {
    /// 실시간조회심볼 — symbol for real-time quotes.
    pub rsym: String,
    /// 거래소코드 — exchange code.
    pub excd: String,
    /// 종목코드 — ticker symbol.
    pub symb: String,
    /// 종목명 — issue name.
    pub knam: String,
    /// 거래소명 — exchange name.
    pub exnm: String,
    /// 국가명 — country name.
    pub nnam: String,
    /// 실 지 휴 정 재 — real-time, delayed, closed, halted or resumed status (short).
    pub stat1: String,
    /// 실시간 지연15분 휴장 거래정지 거래재개 — real-time, 15-minute delayed, closed, halted or resumed status.
    pub stat2: String,
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// Last Price — current price.
    pub last: Option<Decimal>,
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
    /// Bid Price — bid price.
    pub pbid: Option<Decimal>,
    /// Ask Price — ask price.
    pub pask: Option<Decimal>,
    /// 매수호가잔량 — bid size, shares.
    pub vbid: Option<Decimal>,
    /// 매도호가잔량 — ask size, shares.
    pub vask: Option<Decimal>,
    /// 매수호가총잔량 — total bid size, shares.
    pub bvol: Option<Decimal>,
    /// 매도호가총잔량 — total ask size, shares.
    pub avol: Option<Decimal>,
    /// 체결량 — filled volume, shares.
    pub evol: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 거래대금 — traded value so far today.
    pub tamt: Option<Decimal>,
    /// 체결강도 — execution strength, %.
    pub powx: Option<Decimal>,
    /// 현지기준시간(HHMMSS) — local time, HHMMSS.
    pub xhms: Option<Time>,
    /// 한국기준시간(HHMMSS) — Korean time, HHMMSS.
    pub khms: Option<Time>,
    /// 통화코드 — currency code.
    pub curr: String,
    /// Base Price — previous close.
    pub base: Option<Decimal>,
    /// Previous Volume — previous day's volume, shares.
    pub pvol: Option<Decimal>,
    /// 전일거래대금 — previous day's traded value.
    pub pamt: Option<Decimal>,
    /// 전일시가 — previous day's opening price.
    pub popen: Option<Decimal>,
    /// 전일고가 — previous day's high.
    pub phigh: Option<Decimal>,
    /// 전일저가 — previous day's low.
    pub plow: Option<Decimal>,
    /// 상장주수 — listed shares.
    pub shar: Option<Decimal>,
    /// 자본금 — paid-in capital (not market capitalisation).
    pub mcap: Option<Decimal>,
    /// 시가총액 — market capitalisation.
    pub tomv: Option<Decimal>,
    /// 52주최고가 — 52-week high.
    pub h52p: Option<Decimal>,
    /// 52주최저가 — 52-week low.
    pub l52p: Option<Decimal>,
    /// 52주최고일자 — date of the 52-week high.
    pub h52d: Option<Date>,
    /// 52주최저일자 — date of the 52-week low.
    pub l52d: Option<Date>,
    /// High Anual Price — year-to-date high.
    pub hanp: Option<Decimal>,
    /// Low Anual Price — year-to-date low.
    pub lanp: Option<Decimal>,
    /// 연중최고일자 — date of the year-to-date high.
    pub hand: Option<Date>,
    /// 연중최저일자 — date of the year-to-date low.
    pub land: Option<Date>,
    /// 매매단위 — trading lot size.
    pub bnit: String,
    /// 원환산당일가격 — current day's price converted to KRW.
    pub t_xprc: Option<Decimal>,
}

impl FromRow for MultpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            excd: row.text("excd"),
            symb: row.text("symb"),
            knam: row.text("knam"),
            exnm: row.text("exnm"),
            nnam: row.text("nnam"),
            stat1: row.text("stat1"),
            stat2: row.text("stat2"),
            zdiv: row.decimal("zdiv"),
            last: row.decimal("last"),
            sign: row.text("sign"),
            diff: row.decimal("diff"),
            rate: row.decimal("rate"),
            open: row.decimal("open"),
            high: row.decimal("high"),
            low: row.decimal("low"),
            pbid: row.decimal("pbid"),
            pask: row.decimal("pask"),
            vbid: row.decimal("vbid"),
            vask: row.decimal("vask"),
            bvol: row.decimal("bvol"),
            avol: row.decimal("avol"),
            evol: row.decimal("evol"),
            tvol: row.decimal("tvol"),
            tamt: row.decimal("tamt"),
            powx: row.decimal("powx"),
            xhms: row.time("xhms"),
            khms: row.time("khms"),
            curr: row.text("curr"),
            base: row.decimal("base"),
            pvol: row.decimal("pvol"),
            pamt: row.decimal("pamt"),
            popen: row.decimal("popen"),
            phigh: row.decimal("phigh"),
            plow: row.decimal("plow"),
            shar: row.decimal("shar"),
            mcap: row.decimal("mcap"),
            tomv: row.decimal("tomv"),
            h52p: row.decimal("h52p"),
            l52p: row.decimal("l52p"),
            h52d: row.date("h52d"),
            l52d: row.date("l52d"),
            hanp: row.decimal("hanp"),
            lanp: row.decimal("lanp"),
            hand: row.date("hand"),
            land: row.date("land"),
            bnit: row.text("bnit"),
            t_xprc: row.decimal("t_xprc"),
        }
    }
}

impl fmt::Debug for MultpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MultpriceOutput2", "output2")
            .texts(&[
                &self.rsym,
                &self.excd,
                &self.symb,
                &self.knam,
                &self.exnm,
                &self.nnam,
                &self.stat1,
                &self.stat2,
                &self.sign,
                &self.curr,
                &self.bnit,
            ])
            .decimals(&[
                self.zdiv,
                self.last,
                self.diff,
                self.rate,
                self.open,
                self.high,
                self.low,
                self.pbid,
                self.pask,
                self.vbid,
                self.vask,
                self.bvol,
                self.avol,
                self.evol,
                self.tvol,
                self.tamt,
                self.powx,
                self.base,
                self.pvol,
                self.pamt,
                self.popen,
                self.phigh,
                self.plow,
                self.shar,
                self.mcap,
                self.tomv,
                self.h52p,
                self.l52p,
                self.hanp,
                self.lanp,
                self.t_xprc,
            ])
            .dates(&[self.h52d, self.l52d, self.hand, self.land])
            .times(&[self.xhms, self.khms])
            .fmt(f)
    }
}
