//! 잔고 and 매수가능 — holdings merged over the exchanges, dollar deposits and what can be spent or sold.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Us, quote::listed};
use crate::{
    Balance, BuyingPower, Credit, Currency, Endpoint, Env, Error, Holding, Instrument, Market, Meta, Result, Ticker,
    UsExchange,
    api::overseas_stock::{InquireBalance, InquireBalanceOutput1, InquirePresentBalance, InquirePsamount},
    error::Kind,
    read::{plain, positive, required},
};

/// What tells positions apart. A symbol is listed on one US exchange, so the exchange is not part of it.
type Key = (String, Option<(String, Option<Date>)>);

impl Us<'_> {
    /// 잔고 — every US holding in dollars, the dollar deposit and the broker's rate (v1_해외주식-006 and -008).
    ///
    /// # Errors
    /// [`Error::is_incomplete`] when not every page could be read, or when two exchanges tell different things of the
    /// same holding.
    pub async fn balance(&self) -> Result<Balance> {
        let mut balance = Balance::new(Market::Us);
        balance.holdings = self.holdings().await?;
        let present = self.client.send(&InquirePresentBalance::new(Currency::Usd.present_balance_code())).await?;
        let dollars = present.output2.iter().find(|row| row.crcy_cd == Currency::Usd.code());
        balance.deposit = plain(dollars.and_then(|row| row.frcr_dncl_amt_2));
        balance.rate = dollars
            .and_then(|row| positive(row.frst_bltn_exrt))
            .or_else(|| present.output1.iter().find_map(|row| positive(row.bass_exrt)));
        // One holding without a price leaves the sum unknown, not smaller.
        let mut values = balance.holdings.iter().map(Holding::value);
        balance.valuation = values.try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value?));
        Ok(balance)
    }

    /// The holdings of [`Us::balance`]. A real account tells those of all US exchanges under NASD; a paper account
    /// those of each exchange apart, and some under two of them: they are counted once.
    ///
    /// # Errors
    /// As [`Us::balance`].
    pub async fn holdings(&self) -> Result<Vec<Holding>> {
        let exchanges = if self.client.env() == Env::Paper { &UsExchange::ALL[..] } else { &[UsExchange::Nasdaq] };
        let mut merged: BTreeMap<Key, Holding> = BTreeMap::new();
        for exchange in exchanges {
            let pages = self.client.all(&InquireBalance::new(exchange.order_code())).await?;
            let mut own: BTreeMap<Key, Holding> = BTreeMap::new();
            for row in pages.into_iter().flat_map(|page| page.output1) {
                if let Some(holding) = holding(row)?
                    && own.insert(key(&holding), holding).is_some()
                {
                    return Err(incomplete("a holding comes twice: the list moved while it was read"));
                }
            }
            for (key, holding) in own {
                match merged.get(&key) {
                    Some(known) if known.quantity != holding.quantity => {
                        return Err(incomplete("two exchanges tell different quantities of one holding"));
                    }
                    Some(_) => {}
                    None => drop(merged.insert(key, holding)),
                }
            }
        }
        Ok(merged.into_values().collect())
    }

    /// 매도가능수량 — the shares of one listing that may be sold now, from the balance, over the holdings without
    /// credit. May have a fraction, which no order sells.
    ///
    /// # Errors
    /// As [`Us::balance`].
    pub async fn sellable(&self, ticker: &Ticker) -> Result<Decimal> {
        let own = self.holdings().await?.into_iter().filter(|holding| holding.credit.is_none());
        Ok(own.filter(|h| h.instrument.symbol() == ticker.symbol).map(|h| h.sellable).sum())
    }

    /// 매수가능 — what an order for this listing at this price in dollars may spend (v1_해외주식-014).
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn buying_power(&self, ticker: &Ticker, price: Decimal) -> Result<BuyingPower> {
        let (ticker, exchange) = self.named(ticker).await?;
        let request = InquirePsamount::new(exchange.order_code(), price.normalize().to_string(), ticker.symbol);
        let row = self.client.send(&request).await?.output;
        let meta = InquirePsamount::META;
        let cash = required(meta, "output.ord_psbl_frcr_amt", plain(row.ord_psbl_frcr_amt))?;
        // What includes won that would have to be exchanged first is not counted.
        let orderable = required(meta, "output.ovrs_ord_psbl_amt", plain(row.ovrs_ord_psbl_amt))?;
        let mut power = BuyingPower::new(Currency::Usd, cash, orderable);
        power.shares = row.ord_psbl_qty.map(|shares| shares.floor());
        power.rate = positive(row.exrt);
        Ok(power)
    }
}

fn key(holding: &Holding) -> Key {
    let credit = holding.credit.as_ref().map(|credit| (credit.kind.clone(), credit.loan_date));
    (holding.instrument.symbol().to_owned(), credit)
}

fn incomplete(message: &'static str) -> Error {
    Error::new(Kind::Incomplete, message).at(InquireBalance::META.id, "")
}

/// A row, or nothing when its quantity is 0.
fn holding(row: InquireBalanceOutput1) -> Result<Option<Holding>> {
    const META: &Meta = InquireBalance::META;
    let quantity = required(META, "output1.ovrs_cblc_qty", plain(row.ovrs_cblc_qty))?;
    if quantity.is_zero() {
        return Ok(None);
    }
    required(META, "output1.ovrs_pdno", (!row.ovrs_pdno.is_empty()).then_some(()))?;
    let ticker = listed(META, "output1.ovrs_excg_cd", &row.ovrs_pdno, &row.ovrs_excg_cd)?;
    let mut holding = Holding::new(Instrument::Us(ticker), row.ovrs_item_name, quantity);
    holding.sellable = required(META, "output1.ord_psbl_qty", plain(row.ord_psbl_qty))?;
    holding.average_cost = positive(row.pchs_avg_pric);
    holding.price = positive(row.now_pric2);
    // 00 is none, 10 is cash.
    let borrowed = !matches!(row.loan_type_cd.as_str(), "" | "00" | "10");
    if borrowed || row.loan_dt.is_some() {
        holding.credit = Some(Credit { kind: row.loan_type_cd, loan_date: row.loan_dt });
    }
    Ok(Some(holding))
}
