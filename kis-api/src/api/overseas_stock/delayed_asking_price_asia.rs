//! 해외주식 지연호가(아시아) (실시간-008).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "overseas_stock.delayed_asking_price_asia",
    title: "해외주식 지연호가(아시아)",
    doc_no: "실시간-008",
    real: "HDFSASP1",
    paper: None,
    key: Key::Delayed,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("RSYM", "실시간종목코드"),
        Field::Text("SYMB", "종목코드"),
        Field::Decimal("ZDIV", "소수점자리수"),
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
    ],
    required: 17,
    layouts: &[],
    check: check_feed::<DelayedAskingPriceAsia>,
};

/// 해외주식 지연호가(아시아) — delayed order book of Asian stocks.
///
/// Official document: 실시간-008.
///
/// TR id: real `HDFSASP1`, paper none. Subscribed by `D`, exchange and symbol: `DNASAAPL`.
#[doc(alias = "HDFSASP1")]
#[doc(alias = "실시간-008")]
#[doc(alias = "해외주식 지연호가(아시아)")]
#[non_exhaustive]
pub struct DelayedAskingPriceAsia {
    /// 실시간종목코드 — symbol for real-time quotes.
    pub rsym: SmolStr,
    /// 종목코드 — ticker symbol.
    pub symb: SmolStr,
    /// 소수점자리수 — number of decimal places.
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
}

impl Feed for DelayedAskingPriceAsia {
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
        }
    }
}

impl fmt::Debug for DelayedAskingPriceAsia {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DelayedAskingPriceAsia")
            .texts(&[&self.rsym, &self.symb])
            .decimals(&[
                self.zdiv, self.bvol, self.avol, self.bdvl, self.advl, self.pbid1, self.pask1, self.vbid1, self.vask1,
                self.dbid1, self.dask1,
            ])
            .dates(&[self.xymd, self.kymd])
            .times(&[self.xhms, self.khms])
            .fmt(f)
    }
}
