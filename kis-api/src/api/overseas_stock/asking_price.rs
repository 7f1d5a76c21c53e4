//! 해외주식 실시간호가 (실시간-021).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "overseas_stock.asking_price",
    title: "해외주식 실시간호가",
    doc_no: "실시간-021",
    real: "HDFSASP0",
    paper: None,
    key: Key::Live,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("RSYM", "실시간종목코드"),
        Field::Text("SYMB", "종목코드"),
        Field::Decimal("ZDIV", "소숫점자리수"),
        Field::Date("XYMD", "현지일자"),
        Field::Time("XHMS", "현지시간"),
        Field::Date("KYMD", "한국일자"),
        Field::Time("KHMS", "한국시간"),
        Field::Decimal("BVOL", "매수총잔량"),
        Field::Decimal("AVOL", "매도총잔량"),
        Field::Decimal("BDVL", "매수총잔량대비"),
        Field::Decimal("ADVL", "매도총잔량대비"),
        Field::Decimal("PBID1", "매수호가1"),
        Field::Decimal("PASK1", "매도호가1"),
        Field::Decimal("VBID1", "매수잔량1"),
        Field::Decimal("VASK1", "매도잔량1"),
        Field::Decimal("DBID1", "매수잔량대비1"),
        Field::Decimal("DASK1", "매도잔량대비1"),
        Field::Decimal("PBID2", "매수호가2"),
        Field::Decimal("PASK2", "매도호가2"),
        Field::Decimal("VBID2", "매수잔량2"),
        Field::Decimal("VASK2", "매도잔량2"),
        Field::Decimal("DBID2", "매수잔량대비2"),
        Field::Decimal("DASK2", "매도잔량대비2"),
        Field::Decimal("PBID3", "매수호가3"),
        Field::Decimal("PASK3", "매도호가3"),
        Field::Decimal("VBID3", "매수잔량3"),
        Field::Decimal("VASK3", "매도잔량3"),
        Field::Decimal("DBID3", "매수잔량대비3"),
        Field::Decimal("DASK3", "매도잔량대비3"),
        Field::Decimal("PBID4", "매수호가4"),
        Field::Decimal("PASK4", "매도호가4"),
        Field::Decimal("VBID4", "매수잔량4"),
        Field::Decimal("VASK4", "매도잔량4"),
        Field::Decimal("DBID4", "매수잔량대비4"),
        Field::Decimal("DASK4", "매도잔량대비4"),
        Field::Decimal("PBID5", "매수호가5"),
        Field::Decimal("PASK5", "매도호가5"),
        Field::Decimal("VBID5", "매수잔량5"),
        Field::Decimal("VASK5", "매도잔량5"),
        Field::Decimal("DBID5", "매수잔량대비5"),
        Field::Decimal("DASK5", "매도잔량대비5"),
        Field::Decimal("PBID6", "매수호가6"),
        Field::Decimal("PASK6", "매도호가6"),
        Field::Decimal("VBID6", "매수잔량6"),
        Field::Decimal("VASK6", "매도잔량6"),
        Field::Decimal("DBID6", "매수잔량대비6"),
        Field::Decimal("DASK6", "매도잔량대비6"),
        Field::Decimal("PBID7", "매수호가7"),
        Field::Decimal("PASK7", "매도호가7"),
        Field::Decimal("VBID7", "매수잔량7"),
        Field::Decimal("VASK7", "매도잔량7"),
        Field::Decimal("DBID7", "매수잔량대비7"),
        Field::Decimal("DASK7", "매도잔량대비7"),
        Field::Decimal("PBID8", "매수호가8"),
        Field::Decimal("PASK8", "매도호가8"),
        Field::Decimal("VBID8", "매수잔량8"),
        Field::Decimal("VASK8", "매도잔량8"),
        Field::Decimal("DBID8", "매수잔량대비8"),
        Field::Decimal("DASK8", "매도잔량대비8"),
        Field::Decimal("PBID9", "매수호가9"),
        Field::Decimal("PASK9", "매도호가9"),
        Field::Decimal("VBID9", "매수잔량9"),
        Field::Decimal("VASK9", "매도잔량9"),
        Field::Decimal("DBID9", "매수잔량대비9"),
        Field::Decimal("DASK9", "매도잔량대비9"),
        Field::Decimal("PBID10", "매수호가10"),
        Field::Decimal("PASK10", "매도호가10"),
        Field::Decimal("VBID10", "매수잔량10"),
        Field::Decimal("VASK10", "매도잔량10"),
        Field::Decimal("DBID10", "매수잔량대비10"),
        Field::Decimal("DASK10", "매도잔량대비10"),
    ],
    required: 71,
    layouts: &[],
    check: check_feed::<AskingPrice>,
};

/// 해외주식 실시간호가 — live order book of overseas stocks.
///
/// Official document: 실시간-021.
///
/// TR id: real `HDFSASP0`, paper none. Subscribed by `R`, exchange and symbol: `RBAQAAPL`.
#[doc(alias = "HDFSASP0")]
#[doc(alias = "실시간-021")]
#[doc(alias = "해외주식 실시간호가")]
#[non_exhaustive]
pub struct AskingPrice {
    /// 실시간종목코드 — symbol for real-time quotes.
    pub rsym: SmolStr,
    /// 종목코드 — ticker symbol.
    pub symb: SmolStr,
    /// 소숫점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// 현지일자 — date, YYYYMMDD.
    pub xymd: Option<Date>,
    /// 현지시간 — local time, HHMMSS.
    pub xhms: Option<Time>,
    /// 한국일자 — Korean base date.
    pub kymd: Option<Date>,
    /// 한국시간 — Korean time, HHMMSS.
    pub khms: Option<Time>,
    /// 매수총잔량 — total bid size, shares.
    pub bvol: Option<Decimal>,
    /// 매도총잔량 — total ask size, shares.
    pub avol: Option<Decimal>,
    /// 매수총잔량대비 — change in total bid size.
    pub bdvl: Option<Decimal>,
    /// 매도총잔량대비 — change in total ask size.
    pub advl: Option<Decimal>,
    /// 매수호가1 — bid price 1.
    pub pbid1: Option<Decimal>,
    /// 매도호가1 — ask price 1.
    pub pask1: Option<Decimal>,
    /// 매수잔량1 — bid size 1, shares.
    pub vbid1: Option<Decimal>,
    /// 매도잔량1 — ask size 1, shares.
    pub vask1: Option<Decimal>,
    /// 매수잔량대비1 — bid change 1.
    pub dbid1: Option<Decimal>,
    /// 매도잔량대비1 — ask change 1.
    pub dask1: Option<Decimal>,
    /// 매수호가2 — bid price 2 (US exchanges only).
    pub pbid2: Option<Decimal>,
    /// 매도호가2 — ask price 2 (US exchanges only).
    pub pask2: Option<Decimal>,
    /// 매수잔량2 — bid size 2, shares (US exchanges only).
    pub vbid2: Option<Decimal>,
    /// 매도잔량2 — ask size 2, shares (US exchanges only).
    pub vask2: Option<Decimal>,
    /// 매수잔량대비2 — bid change 2 (US exchanges only).
    pub dbid2: Option<Decimal>,
    /// 매도잔량대비2 — ask change 2 (US exchanges only).
    pub dask2: Option<Decimal>,
    /// 매수호가3 — bid price 3 (US exchanges only).
    pub pbid3: Option<Decimal>,
    /// 매도호가3 — ask price 3 (US exchanges only).
    pub pask3: Option<Decimal>,
    /// 매수잔량3 — bid size 3, shares (US exchanges only).
    pub vbid3: Option<Decimal>,
    /// 매도잔량3 — ask size 3, shares (US exchanges only).
    pub vask3: Option<Decimal>,
    /// 매수잔량대비3 — bid change 3 (US exchanges only).
    pub dbid3: Option<Decimal>,
    /// 매도잔량대비3 — ask change 3 (US exchanges only).
    pub dask3: Option<Decimal>,
    /// 매수호가4 — bid price 4 (US exchanges only).
    pub pbid4: Option<Decimal>,
    /// 매도호가4 — ask price 4 (US exchanges only).
    pub pask4: Option<Decimal>,
    /// 매수잔량4 — bid size 4, shares (US exchanges only).
    pub vbid4: Option<Decimal>,
    /// 매도잔량4 — ask size 4, shares (US exchanges only).
    pub vask4: Option<Decimal>,
    /// 매수잔량대비4 — bid change 4 (US exchanges only).
    pub dbid4: Option<Decimal>,
    /// 매도잔량대비4 — ask change 4 (US exchanges only).
    pub dask4: Option<Decimal>,
    /// 매수호가5 — bid price 5 (US exchanges only).
    pub pbid5: Option<Decimal>,
    /// 매도호가5 — ask price 5 (US exchanges only).
    pub pask5: Option<Decimal>,
    /// 매수잔량5 — bid size 5, shares (US exchanges only).
    pub vbid5: Option<Decimal>,
    /// 매도잔량5 — ask size 5, shares (US exchanges only).
    pub vask5: Option<Decimal>,
    /// 매수잔량대비5 — bid change 5 (US exchanges only).
    pub dbid5: Option<Decimal>,
    /// 매도잔량대비5 — ask change 5 (US exchanges only).
    pub dask5: Option<Decimal>,
    /// 매수호가6 — bid price 6 (US exchanges only).
    pub pbid6: Option<Decimal>,
    /// 매도호가6 — ask price 6 (US exchanges only).
    pub pask6: Option<Decimal>,
    /// 매수잔량6 — bid size 6, shares (US exchanges only).
    pub vbid6: Option<Decimal>,
    /// 매도잔량6 — ask size 6, shares (US exchanges only).
    pub vask6: Option<Decimal>,
    /// 매수잔량대비6 — bid change 6 (US exchanges only).
    pub dbid6: Option<Decimal>,
    /// 매도잔량대비6 — ask change 6 (US exchanges only).
    pub dask6: Option<Decimal>,
    /// 매수호가7 — bid price 7 (US exchanges only).
    pub pbid7: Option<Decimal>,
    /// 매도호가7 — ask price 7 (US exchanges only).
    pub pask7: Option<Decimal>,
    /// 매수잔량7 — bid size 7, shares (US exchanges only).
    pub vbid7: Option<Decimal>,
    /// 매도잔량7 — ask size 7, shares (US exchanges only).
    pub vask7: Option<Decimal>,
    /// 매수잔량대비7 — bid change 7 (US exchanges only).
    pub dbid7: Option<Decimal>,
    /// 매도잔량대비7 — ask change 7 (US exchanges only).
    pub dask7: Option<Decimal>,
    /// 매수호가8 — bid price 8 (US exchanges only).
    pub pbid8: Option<Decimal>,
    /// 매도호가8 — ask price 8 (US exchanges only).
    pub pask8: Option<Decimal>,
    /// 매수잔량8 — bid size 8, shares (US exchanges only).
    pub vbid8: Option<Decimal>,
    /// 매도잔량8 — ask size 8, shares (US exchanges only).
    pub vask8: Option<Decimal>,
    /// 매수잔량대비8 — bid change 8 (US exchanges only).
    pub dbid8: Option<Decimal>,
    /// 매도잔량대비8 — ask change 8 (US exchanges only).
    pub dask8: Option<Decimal>,
    /// 매수호가9 — bid price 9 (US exchanges only).
    pub pbid9: Option<Decimal>,
    /// 매도호가9 — ask price 9 (US exchanges only).
    pub pask9: Option<Decimal>,
    /// 매수잔량9 — bid size 9, shares (US exchanges only).
    pub vbid9: Option<Decimal>,
    /// 매도잔량9 — ask size 9, shares (US exchanges only).
    pub vask9: Option<Decimal>,
    /// 매수잔량대비9 — bid change 9 (US exchanges only).
    pub dbid9: Option<Decimal>,
    /// 매도잔량대비9 — ask change 9 (US exchanges only).
    pub dask9: Option<Decimal>,
    /// 매수호가10 — bid price 10 (US exchanges only).
    pub pbid10: Option<Decimal>,
    /// 매도호가10 — ask price 10 (US exchanges only).
    pub pask10: Option<Decimal>,
    /// 매수잔량10 — bid size 10, shares (US exchanges only).
    pub vbid10: Option<Decimal>,
    /// 매도잔량10 — ask size 10, shares (US exchanges only).
    pub vask10: Option<Decimal>,
    /// 매수잔량대비10 — bid change 10 (US exchanges only).
    pub dbid10: Option<Decimal>,
    /// 매도잔량대비10 — ask change 10 (US exchanges only).
    pub dask10: Option<Decimal>,
}

impl Feed for AskingPrice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            rsym: record.text(),
            symb: record.text(),
            zdiv: record.decimal(),
            xymd: record.date(),
            xhms: record.time(),
            kymd: record.date(),
            khms: record.time(),
            bvol: record.decimal(),
            avol: record.decimal(),
            bdvl: record.decimal(),
            advl: record.decimal(),
            pbid1: record.decimal(),
            pask1: record.decimal(),
            vbid1: record.decimal(),
            vask1: record.decimal(),
            dbid1: record.decimal(),
            dask1: record.decimal(),
            pbid2: record.decimal(),
            pask2: record.decimal(),
            vbid2: record.decimal(),
            vask2: record.decimal(),
            dbid2: record.decimal(),
            dask2: record.decimal(),
            pbid3: record.decimal(),
            pask3: record.decimal(),
            vbid3: record.decimal(),
            vask3: record.decimal(),
            dbid3: record.decimal(),
            dask3: record.decimal(),
            pbid4: record.decimal(),
            pask4: record.decimal(),
            vbid4: record.decimal(),
            vask4: record.decimal(),
            dbid4: record.decimal(),
            dask4: record.decimal(),
            pbid5: record.decimal(),
            pask5: record.decimal(),
            vbid5: record.decimal(),
            vask5: record.decimal(),
            dbid5: record.decimal(),
            dask5: record.decimal(),
            pbid6: record.decimal(),
            pask6: record.decimal(),
            vbid6: record.decimal(),
            vask6: record.decimal(),
            dbid6: record.decimal(),
            dask6: record.decimal(),
            pbid7: record.decimal(),
            pask7: record.decimal(),
            vbid7: record.decimal(),
            vask7: record.decimal(),
            dbid7: record.decimal(),
            dask7: record.decimal(),
            pbid8: record.decimal(),
            pask8: record.decimal(),
            vbid8: record.decimal(),
            vask8: record.decimal(),
            dbid8: record.decimal(),
            dask8: record.decimal(),
            pbid9: record.decimal(),
            pask9: record.decimal(),
            vbid9: record.decimal(),
            vask9: record.decimal(),
            dbid9: record.decimal(),
            dask9: record.decimal(),
            pbid10: record.decimal(),
            pask10: record.decimal(),
            vbid10: record.decimal(),
            vask10: record.decimal(),
            dbid10: record.decimal(),
            dask10: record.decimal(),
        }
    }
}

impl fmt::Debug for AskingPrice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AskingPrice")
            .texts(&[&self.rsym, &self.symb])
            .decimals(&[
                self.zdiv,
                self.bvol,
                self.avol,
                self.bdvl,
                self.advl,
                self.pbid1,
                self.pask1,
                self.vbid1,
                self.vask1,
                self.dbid1,
                self.dask1,
                self.pbid2,
                self.pask2,
                self.vbid2,
                self.vask2,
                self.dbid2,
                self.dask2,
                self.pbid3,
                self.pask3,
                self.vbid3,
                self.vask3,
                self.dbid3,
                self.dask3,
                self.pbid4,
                self.pask4,
                self.vbid4,
                self.vask4,
                self.dbid4,
                self.dask4,
                self.pbid5,
                self.pask5,
                self.vbid5,
                self.vask5,
                self.dbid5,
                self.dask5,
                self.pbid6,
                self.pask6,
                self.vbid6,
                self.vask6,
                self.dbid6,
                self.dask6,
                self.pbid7,
                self.pask7,
                self.vbid7,
                self.vask7,
                self.dbid7,
                self.dask7,
                self.pbid8,
                self.pask8,
                self.vbid8,
                self.vask8,
                self.dbid8,
                self.dask8,
                self.pbid9,
                self.pask9,
                self.vbid9,
                self.vask9,
                self.dbid9,
                self.dask9,
                self.pbid10,
                self.pask10,
                self.vbid10,
                self.vask10,
                self.dbid10,
                self.dask10,
            ])
            .dates(&[self.xymd, self.kymd])
            .times(&[self.xhms, self.khms])
            .fmt(f)
    }
}
