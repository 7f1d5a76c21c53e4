//! 호가 and 체결 — the order book and the last trades.

use rust_decimal::Decimal;

use super::Domestic;
use crate::{
    Endpoint, Error, Instrument, Level, OrderBook, Result, StockCode, Trade,
    api::domestic_stock::{InquireAskingPriceExpCcn, InquireAskingPriceExpCcnOutput1, InquireCcnl},
    read::{positive, required},
};

impl Domestic<'_> {
    /// 호가와 예상체결 of one listing, ten levels on each side (v1_국내주식-011).
    ///
    /// # Errors
    /// [`Error::is_invalid`] when no domestic exchange lists the code.
    pub async fn order_book(&self, code: &StockCode) -> Result<OrderBook> {
        let reply = self.client.send(&InquireAskingPriceExpCcn::new(code.as_str())).await?;
        let (row, now) = (reply.output1, reply.output2);
        if positive(now.stck_prpr).is_none() && positive(now.stck_sdpr).is_none() {
            let unlisted = Error::invalid(format!("no domestic exchange lists {code}"));
            return Err(unlisted.at(InquireAskingPriceExpCcn::META.id, ""));
        }
        let mut book = OrderBook::new(Instrument::Kr(code.clone()));
        book.time = row.aspr_acpt_hour;
        book.asks = asks(&row);
        book.bids = bids(&row);
        book.total_ask = row.total_askp_rsqn.map(Decimal::from);
        book.total_bid = row.total_bidp_rsqn.map(Decimal::from);
        book.expected =
            Level::of(now.antc_cnpr, now.antc_vol.map(Decimal::from)).filter(|level| !level.quantity.is_zero());
        Ok(book)
    }

    /// 체결 — the last trades of one listing, newest first, about thirty of them (v1_국내주식-009).
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn trades(&self, code: &StockCode) -> Result<Vec<Trade>> {
        let rows = self.client.send(&InquireCcnl::new(code.as_str())).await?.output.into_iter();
        let trades = rows.map(|row| {
            Ok(Trade {
                time: required(InquireCcnl::META, "output.stck_cntg_hour", row.stck_cntg_hour)?,
                price: required(InquireCcnl::META, "output.stck_prpr", positive(row.stck_prpr))?.normalize(),
                quantity: Decimal::from(required(InquireCcnl::META, "output.cntg_vol", row.cntg_vol)?),
            })
        });
        trades.collect()
    }
}

fn asks(row: &InquireAskingPriceExpCcnOutput1) -> Vec<Level> {
    Level::some([
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
    ])
}

fn bids(row: &InquireAskingPriceExpCcnOutput1) -> Vec<Level> {
    Level::some([
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
    ])
}
