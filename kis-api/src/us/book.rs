//! 호가 and 체결 — the order book and the last trades.

use super::Us;
use crate::{
    Endpoint, Error, Instrument, Level, OrderBook, Result, Ticker, Trade,
    api::overseas_stock::{InquireAskingPrice, InquireAskingPriceOutput2, QuotInquireCcnl},
    read::{positive, required},
};

impl Us<'_> {
    /// 호가 of one listing, ten levels on each side (해외주식-033). Without a paid subscription it is NASDAQ's own book
    /// alone. Paper accounts lack the call.
    ///
    /// # Errors
    /// [`Error::is_unsupported`] on paper, [`Error::is_invalid`] when no US exchange lists the symbol.
    pub async fn order_book(&self, ticker: &Ticker) -> Result<OrderBook> {
        let (ticker, exchange) = self.named(ticker).await?;
        let reply = self.client.send(&InquireAskingPrice::new(exchange.quote_code(), &*ticker.symbol)).await?;
        let head = reply.output1;
        if positive(head.last).is_none() && positive(head.base).is_none() {
            let unlisted = Error::invalid(format!("no US exchange lists {ticker}"));
            return Err(unlisted.at(InquireAskingPrice::META.id, ""));
        }
        let mut book = OrderBook::new(Instrument::Us(ticker));
        book.time = head.dhms;
        book.asks = asks(&reply.output2);
        book.bids = bids(&reply.output2);
        book.total_ask = head.avol;
        book.total_bid = head.bvol;
        Ok(book)
    }

    /// 체결 — the last trades of one listing, newest first (해외주식-037). Paper accounts lack the call.
    ///
    /// # Errors
    /// [`Error::is_unsupported`] on paper.
    pub async fn trades(&self, ticker: &Ticker) -> Result<Vec<Trade>> {
        let (ticker, exchange) = self.named(ticker).await?;
        let reply = self.client.send(&QuotInquireCcnl::new(exchange.quote_code(), &*ticker.symbol)).await?;
        // The documents' table and their example have the rows in different places.
        let rows = reply.output1.into_iter().map(|row| (row.khms, row.last, row.evol));
        let mut trades = rows.filter(|(time, ..)| time.is_some()).collect::<Vec<_>>();
        if trades.is_empty() {
            trades = reply.output2.into_iter().map(|row| (row.khms, row.last, row.evol)).collect();
        }
        let trades = trades.into_iter().map(|(time, price, quantity)| {
            Ok(Trade {
                time: required(QuotInquireCcnl::META, "output1.khms", time)?,
                price: required(QuotInquireCcnl::META, "output1.last", positive(price))?.normalize(),
                quantity: required(QuotInquireCcnl::META, "output1.evol", quantity)?.normalize(),
            })
        });
        trades.collect()
    }
}

fn asks(row: &InquireAskingPriceOutput2) -> Vec<Level> {
    Level::some([
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
    ])
}

fn bids(row: &InquireAskingPriceOutput2) -> Vec<Level> {
    Level::some([
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
    ])
}
