//! 실시간호가 — order books as they change, in one form for both markets.

use super::{
    Feed, Frame, Realtime, Subscription,
    subscription::record,
    trade::{Required, ticker},
};
use crate::{
    Instrument, OrderBook, Result, StockCode,
    api::{domestic_stock::AskingPriceKrx, overseas_stock::AskingPrice},
    book::Level,
};

impl Realtime<'_> {
    /// 실시간호가 — the order book of a listing whenever it changes: on KRX (실시간-004), or in the US (실시간-021), which
    /// paper accounts lack. A ticker without its exchange is looked up first.
    ///
    /// # Errors
    /// As [`subscribe`](Self::subscribe).
    pub async fn order_book(&self, instrument: &Instrument) -> Result<Subscription<OrderBook>> {
        match instrument {
            Instrument::Kr(code) => self.open(AskingPriceKrx::META, code.as_str(), domestic).await,
            Instrument::Us(ticker) => {
                let key = self.us_key(AskingPrice::META, ticker).await?;
                self.open(AskingPrice::META, &key, us).await
            }
        }
    }
}

fn domestic(frame: &Frame<'_>) -> Result<OrderBook> {
    let row: AskingPriceKrx = record(frame)?;
    let code = Required(AskingPriceKrx::META).of("MKSC_SHRN_ISCD", StockCode::from_list(&row.mksc_shrn_iscd))?;
    let mut book = OrderBook::new(Instrument::Kr(code));
    book.time = row.bsop_hour;
    book.asks = Level::some([
        (row.askp1, row.askp_rsqn1),
        (row.askp2, row.askp_rsqn2),
        (row.askp3, row.askp_rsqn3),
        (row.askp4, row.askp_rsqn4),
        (row.askp5, row.askp_rsqn5),
        (row.askp6, row.askp_rsqn6),
        (row.askp7, row.askp_rsqn7),
        (row.askp8, row.askp_rsqn8),
        (row.askp9, row.askp_rsqn9),
        (row.askp10, row.askp_rsqn10),
    ]);
    book.bids = Level::some([
        (row.bidp1, row.bidp_rsqn1),
        (row.bidp2, row.bidp_rsqn2),
        (row.bidp3, row.bidp_rsqn3),
        (row.bidp4, row.bidp_rsqn4),
        (row.bidp5, row.bidp_rsqn5),
        (row.bidp6, row.bidp_rsqn6),
        (row.bidp7, row.bidp_rsqn7),
        (row.bidp8, row.bidp_rsqn8),
        (row.bidp9, row.bidp_rsqn9),
        (row.bidp10, row.bidp_rsqn10),
    ]);
    book.total_ask = row.total_askp_rsqn.map(Into::into);
    book.total_bid = row.total_bidp_rsqn.map(Into::into);
    book.expected = Level::of(row.antc_cnpr, row.antc_cnqn.map(Into::into));
    Ok(book)
}

fn us(frame: &Frame<'_>) -> Result<OrderBook> {
    let row: AskingPrice = record(frame)?;
    let listing = Required(AskingPrice::META).of("RSYM", ticker(&row.rsym))?;
    let mut book = OrderBook::new(Instrument::Us(listing));
    book.time = row.khms;
    book.asks = Level::some([
        (row.pask1, row.vask1),
        (row.pask2, row.vask2),
        (row.pask3, row.vask3),
        (row.pask4, row.vask4),
        (row.pask5, row.vask5),
        (row.pask6, row.vask6),
        (row.pask7, row.vask7),
        (row.pask8, row.vask8),
        (row.pask9, row.vask9),
        (row.pask10, row.vask10),
    ]);
    book.bids = Level::some([
        (row.pbid1, row.vbid1),
        (row.pbid2, row.vbid2),
        (row.pbid3, row.vbid3),
        (row.pbid4, row.vbid4),
        (row.pbid5, row.vbid5),
        (row.pbid6, row.vbid6),
        (row.pbid7, row.vbid7),
        (row.pbid8, row.vbid8),
        (row.pbid9, row.vbid9),
        (row.pbid10, row.vbid10),
    ]);
    book.total_ask = row.avol;
    book.total_bid = row.bvol;
    Ok(book)
}
