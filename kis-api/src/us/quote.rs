//! 시세 — prices, and on which exchange a symbol is listed.

use futures_util::future::try_join_all;
use rust_decimal::Decimal;

use super::Us;
use crate::{
    Endpoint, Env, Error, Instrument, Quote, Result, Ticker, UsExchange,
    api::overseas_stock::{Multprice, MultpriceOutput2, Price, PriceOutput},
    quote::volume_ratio_pct,
    read::{nonempty, plain, positive, us_exchange},
    tick::PriceClass,
};

impl Us<'_> {
    /// 현재가 of one listing, with today's and the day before's volume (v1_해외주식-009). A ticker without its exchange
    /// is looked up first.
    ///
    /// # Errors
    /// [`Error::is_invalid`] when no US exchange lists the symbol.
    pub async fn price(&self, ticker: &Ticker) -> Result<Quote> {
        let Some(exchange) = ticker.exchange else {
            return self.find_quote(&ticker.symbol).await;
        };
        let row = self.row(&ticker.symbol, exchange).await?;
        row.map(|row| quote(ticker, &row)).ok_or_else(|| unlisted(&ticker.to_string()))
    }

    /// 현재가 of many listings, ten a call, in the order asked for; those that the broker does not know are left out.
    /// Paper accounts lack the call: they get one a listing.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn prices(&self, tickers: &[Ticker]) -> Result<Vec<Quote>> {
        if self.client.env() == Env::Paper {
            let mut quotes = Vec::with_capacity(tickers.len());
            for ticker in tickers {
                quotes.push(self.price(ticker).await?);
            }
            return Ok(quotes);
        }
        let chunks = tickers.chunks(Multprice::MAX_ITEMS).map(|chunk| self.chunk(chunk));
        Ok(try_join_all(chunks).await?.into_iter().flatten().collect())
    }

    async fn chunk(&self, tickers: &[Ticker]) -> Result<Vec<Quote>> {
        let mut named = Vec::with_capacity(tickers.len());
        for ticker in tickers {
            named.push(self.named(ticker).await?);
        }
        let items = named.iter().map(|(ticker, exchange)| (exchange.quote_code().to_owned(), ticker.symbol.clone()));
        let rows = self.client.send(&Multprice::new(items)?).await?.output2;
        let row = |(ticker, exchange): &(Ticker, UsExchange)| {
            let row = rows.iter().find(|row| row.excd == exchange.quote_code() && row.symb == ticker.symbol);
            row.map(|row| multi_quote(ticker, row))
        };
        Ok(named.iter().filter_map(row).collect())
    }

    /// The listing of a symbol whose exchange is not known, found by asking each exchange for its price.
    ///
    /// # Errors
    /// [`Error::is_invalid`] when none lists it.
    pub async fn find(&self, symbol: &str) -> Result<Ticker> {
        match self.find_quote(&symbol.to_ascii_uppercase()).await?.instrument {
            Instrument::Us(ticker) => Ok(ticker),
            Instrument::Kr(_) => Err(unlisted(symbol)),
        }
    }

    /// A ticker with its exchange, looked up when it has none.
    pub(crate) async fn named(&self, ticker: &Ticker) -> Result<(Ticker, UsExchange)> {
        let ticker = match ticker.exchange {
            Some(_) => ticker.clone(),
            None => self.find(&ticker.symbol).await?,
        };
        let exchange = ticker.exchange.ok_or_else(|| unlisted(&ticker.symbol))?;
        Ok((ticker, exchange))
    }

    async fn find_quote(&self, symbol: &str) -> Result<Quote> {
        for exchange in UsExchange::ALL {
            if let Some(row) = self.row(symbol, exchange).await? {
                return Ok(quote(&Ticker::new(symbol).on(exchange), &row));
            }
        }
        Err(unlisted(symbol))
    }

    /// What an exchange says of a symbol; one that it does not list comes back with every field empty.
    async fn row(&self, symbol: &str, exchange: UsExchange) -> Result<Option<PriceOutput>> {
        let row = self.client.send(&Price::new(exchange.quote_code(), symbol)).await?.output;
        Ok((row.last.is_some() || row.base.is_some()).then_some(row))
    }
}

fn unlisted(symbol: &str) -> Error {
    Error::invalid(format!("no US exchange lists {symbol}")).at(Price::META.id, "")
}

fn quote(ticker: &Ticker, row: &PriceOutput) -> Quote {
    let mut quote = Quote::new(Instrument::Us(ticker.clone()), PriceClass::Us);
    quote.price = positive(row.last);
    quote.base_price = positive(row.base);
    quote.previous_close = positive(row.base);
    quote.change_pct = plain(row.rate);
    volumes(&mut quote, row.tvol, row.pvol);
    quote
}

fn multi_quote(ticker: &Ticker, row: &MultpriceOutput2) -> Quote {
    let mut quote = Quote::new(Instrument::Us(ticker.clone()), PriceClass::Us);
    quote.name = nonempty(row.knam.clone());
    quote.price = positive(row.last);
    quote.base_price = positive(row.base);
    quote.previous_close = positive(row.base);
    quote.change_pct = plain(row.rate);
    quote.open = positive(row.open);
    quote.high = positive(row.high);
    quote.low = positive(row.low);
    volumes(&mut quote, row.tvol, row.pvol);
    quote
}

fn volumes(quote: &mut Quote, today: Option<Decimal>, previous: Option<Decimal>) {
    quote.volume = plain(today);
    quote.previous_volume = plain(previous);
    quote.volume_ratio_pct = today.zip(previous).and_then(|(today, previous)| volume_ratio_pct(today, previous));
}

/// The exchange of a row of a balance or order list.
pub(super) fn listed(meta: &'static crate::Meta, field: &'static str, symbol: &str, code: &str) -> Result<Ticker> {
    Ok(Ticker::new(symbol).on(us_exchange(meta, field, code)?))
}
