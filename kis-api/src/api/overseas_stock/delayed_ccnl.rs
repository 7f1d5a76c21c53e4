//! 해외주식 실시간지연체결가 (실시간-007).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "overseas_stock.delayed_ccnl",
    title: "해외주식 실시간지연체결가",
    doc_no: "실시간-007",
    real: "HDFSCNT0",
    paper: None,
    key: Key::Delayed,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("RSYM", "실시간종목코드"),
        Field::Text("SYMB", "종목코드"),
        Field::Decimal("ZDIV", "수수점자리수"),
        Field::Date("TYMD", "현지영업일자"),
        Field::Date("XYMD", "현지일자"),
        Field::Time("XHMS", "현지시간"),
        Field::Date("KYMD", "한국일자"),
        Field::Time("KHMS", "한국시간"),
        Field::Decimal("OPEN", "시가"),
        Field::Decimal("HIGH", "고가"),
        Field::Decimal("LOW", "저가"),
        Field::Decimal("LAST", "현재가"),
        Field::Text("SIGN", "대비구분"),
        Field::Decimal("DIFF", "전일대비"),
        Field::Decimal("RATE", "등락율"),
        Field::Decimal("PBID", "매수호가"),
        Field::Decimal("PASK", "매도호가"),
        Field::Decimal("VBID", "매수잔량"),
        Field::Decimal("VASK", "매도잔량"),
        Field::Decimal("EVOL", "체결량"),
        Field::Decimal("TVOL", "거래량"),
        Field::Decimal("TAMT", "거래대금"),
        Field::Decimal("BIVL", "매도체결량"),
        Field::Decimal("ASVL", "매수체결량"),
        Field::Decimal("STRN", "체결강도"),
        Field::Text("MTYP", "시장구분 1:장중,2:장전,3:장후"),
    ],
    required: 26,
    layouts: &[],
    check: check_feed::<DelayedCcnl>,
};

/// 해외주식 실시간지연체결가 — delayed trades of overseas stocks.
///
/// Official document: 실시간-007.
///
/// TR id: real `HDFSCNT0`, paper none. Subscribed by `D`, exchange and symbol: `DNASAAPL`.
#[doc(alias = "HDFSCNT0")]
#[doc(alias = "실시간-007")]
#[doc(alias = "해외주식 실시간지연체결가")]
#[non_exhaustive]
pub struct DelayedCcnl {
    /// 실시간종목코드 — symbol for real-time quotes.
    pub rsym: SmolStr,
    /// 종목코드 — ticker symbol.
    pub symb: SmolStr,
    /// 수수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// 현지영업일자 — local business date.
    pub tymd: Option<Date>,
    /// 현지일자 — date, YYYYMMDD.
    pub xymd: Option<Date>,
    /// 현지시간 — local time, HHMMSS.
    pub xhms: Option<Time>,
    /// 한국일자 — Korean base date.
    pub kymd: Option<Date>,
    /// 한국시간 — Korean time, HHMMSS.
    pub khms: Option<Time>,
    /// 시가 — opening price.
    pub open: Option<Decimal>,
    /// 고가 — day high.
    pub high: Option<Decimal>,
    /// 저가 — day low.
    pub low: Option<Decimal>,
    /// 현재가 — current price.
    pub last: Option<Decimal>,
    /// 대비구분 — sign code of the change.
    pub sign: SmolStr,
    /// 전일대비 — change from the previous close.
    pub diff: Option<Decimal>,
    /// 등락율 — change from the previous close, %.
    pub rate: Option<Decimal>,
    /// 매수호가 — bid price.
    pub pbid: Option<Decimal>,
    /// 매도호가 — ask price.
    pub pask: Option<Decimal>,
    /// 매수잔량 — bid size, shares.
    pub vbid: Option<Decimal>,
    /// 매도잔량 — ask size, shares.
    pub vask: Option<Decimal>,
    /// 체결량 — filled volume, shares.
    pub evol: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 거래대금 — traded value so far today.
    pub tamt: Option<Decimal>,
    /// 매도체결량 — volume filled on the sell side, shares.
    pub bivl: Option<Decimal>,
    /// 매수체결량 — volume filled on the buy side, shares.
    pub asvl: Option<Decimal>,
    /// 체결강도 — execution strength, %.
    pub strn: Option<Decimal>,
    /// 시장구분 1:장중,2:장전,3:장후 — market type.
    pub mtyp: SmolStr,
}

impl Feed for DelayedCcnl {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            rsym: record.text(),
            symb: record.text(),
            zdiv: record.decimal(),
            tymd: record.date(),
            xymd: record.date(),
            xhms: record.time(),
            kymd: record.date(),
            khms: record.time(),
            open: record.decimal(),
            high: record.decimal(),
            low: record.decimal(),
            last: record.decimal(),
            sign: record.text(),
            diff: record.decimal(),
            rate: record.decimal(),
            pbid: record.decimal(),
            pask: record.decimal(),
            vbid: record.decimal(),
            vask: record.decimal(),
            evol: record.decimal(),
            tvol: record.decimal(),
            tamt: record.decimal(),
            bivl: record.decimal(),
            asvl: record.decimal(),
            strn: record.decimal(),
            mtyp: record.text(),
        }
    }
}

impl fmt::Debug for DelayedCcnl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DelayedCcnl")
            .texts(&[&self.rsym, &self.symb, &self.sign, &self.mtyp])
            .decimals(&[
                self.zdiv, self.open, self.high, self.low, self.last, self.diff, self.rate, self.pbid, self.pask,
                self.vbid, self.vask, self.evol, self.tvol, self.tamt, self.bivl, self.asvl, self.strn,
            ])
            .dates(&[self.tymd, self.xymd, self.kymd])
            .times(&[self.xhms, self.khms])
            .fmt(f)
    }
}
