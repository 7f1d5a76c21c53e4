//! The broker behind a [`Client`].

use jiff::{SignedDuration, civil::Date};
use kis_api::{
    Account, Balance, BuyingPower, Client, Env, Instrument, KrOrder, Market, OrderKind, OrderList, OrderRecord,
    Outcome, Quote, Reservation, Reserved, Result, Side, StockCode, Ticker, TradingDay, UsOrder,
};
use rust_decimal::Decimal;

use super::broker::{Broker, Days, Look, OrderRequest, Placement, Reply};
use crate::{alert::NameTable, order::Taken};

/// KIS, or a simulator of it.
#[derive(Debug, Clone)]
pub struct KisBroker(Client);

impl KisBroker {
    /// The broker of this client.
    pub const fn new(client: Client) -> Self {
        Self(client)
    }
}

impl Broker for KisBroker {
    fn env(&self) -> Env {
        self.0.env()
    }

    fn account(&self) -> Option<&Account> {
        self.0.account()
    }

    fn clock_offset(&self) -> Option<SignedDuration> {
        self.0.clock_offset()
    }

    fn quote<'a>(&'a self, instrument: &'a Instrument) -> Reply<'a, Result<Quote>> {
        Box::pin(async move {
            match instrument {
                Instrument::Kr(code) => self.0.domestic().price(code).await,
                Instrument::Us(ticker) => self.0.us().price(ticker).await,
            }
        })
    }

    fn quote_with_close<'a>(&'a self, instrument: &'a Instrument) -> Reply<'a, Result<Quote>> {
        Box::pin(async move {
            let mut quote = self.quote(instrument).await?;
            self.add_close(&mut quote).await?;
            Ok(quote)
        })
    }

    fn volumes<'a>(&'a self, instruments: &'a [Instrument]) -> Reply<'a, Result<Vec<Quote>>> {
        Box::pin(async move {
            let (mut codes, mut tickers) = (Vec::new(), Vec::new());
            for instrument in instruments {
                match instrument {
                    Instrument::Kr(code) => codes.push(code.clone()),
                    Instrument::Us(ticker) => tickers.push(ticker.clone()),
                }
            }
            let mut quotes = self.0.domestic().prices_with_volume(&codes).await?;
            quotes.extend(self.0.us().prices(&tickers).await?);
            Ok(quotes)
        })
    }

    fn balance(&self, market: Market) -> Reply<'_, Result<Balance>> {
        Box::pin(async move {
            match market {
                Market::Kr => self.0.domestic().balance().await,
                Market::Us => self.0.us().balance().await,
            }
        })
    }

    fn cash(&self, market: Market) -> Reply<'_, Result<BuyingPower>> {
        Box::pin(async move {
            match market {
                Market::Kr => self.0.domestic().buying_power(None).await,
                // The broker asks for a listing and a price; what can be spent is the same for any.
                Market::Us => self.0.us().buying_power(&Ticker::nasdaq("AAPL"), Decimal::ONE_HUNDRED).await,
            }
        })
    }

    fn buying_power<'a>(
        &'a self,
        instrument: &'a Instrument,
        price: Option<Decimal>,
    ) -> Reply<'a, Result<BuyingPower>> {
        Box::pin(async move {
            match (instrument, price) {
                (Instrument::Kr(code), price) => {
                    let kind = price.map_or(OrderKind::Market, OrderKind::Limit);
                    self.0.domestic().buying_power(Some((code, kind))).await
                }
                (Instrument::Us(ticker), Some(price)) => self.0.us().buying_power(ticker, price).await,
                (Instrument::Us(_), None) => self.cash(Market::Us).await,
            }
        })
    }

    fn order_list(&self, days: Days, today: Date) -> Reply<'_, Result<OrderList>> {
        Box::pin(async move {
            match days.market {
                Market::Kr => self.0.domestic().order_history((days.from, days.to), today).await,
                Market::Us => self.0.us().order_list(days.from, days.to).await,
            }
        })
    }

    fn reservations(&self, days: Days) -> Reply<'_, Result<Vec<Reservation>>> {
        Box::pin(async move {
            match days.market {
                Market::Kr => self.0.domestic().reservations(days.from, days.to).await,
                Market::Us => self.0.us().reservations(days.from, days.to).await,
            }
        })
    }

    fn names(&self, market: Market) -> Reply<'_, Result<NameTable>> {
        Box::pin(async move {
            let master = match market {
                Market::Kr => self.0.domestic().master().await?,
                Market::Us => self.0.us().master().await?,
            };
            let mut names = NameTable::default();
            for listing in master.listings() {
                let ticker = matches!(listing.instrument, Instrument::Us(_)).then(|| listing.instrument.symbol());
                let spellings = [Some(listing.name.as_str()), listing.english_name.as_deref(), ticker];
                for name in spellings.into_iter().flatten().filter(|name| !name.is_empty()) {
                    names.insert(name, listing.instrument.clone());
                }
            }
            Ok(names)
        })
    }

    fn trading_days(&self, from: Date) -> Reply<'_, Result<Vec<TradingDay>>> {
        Box::pin(async move { self.0.domestic().calendar(from).await })
    }

    fn send<'a>(&'a self, request: &'a OrderRequest, look: Look) -> Reply<'a, Outcome<Taken>> {
        Box::pin(async move {
            match request {
                OrderRequest::Place(placement) => self.place(placement, look).await.map(Taken::Order),
                OrderRequest::Amend { order, price, quantity } => {
                    self.amend(order, (*price, *quantity), look).await.map(Taken::Order)
                }
                OrderRequest::Cancel { order, quantity } => self.cancel(order, *quantity, look).await.map(Taken::Order),
                OrderRequest::Reserve(placement) => self.reserve(placement, look).await.map(Taken::Reservation),
                OrderRequest::Unreserve { reservation } => {
                    self.unreserve(reservation, look).await.map(|()| Taken::Back)
                }
            }
        })
    }
}

impl KisBroker {
    /// Adds the previous close to a domestic quote: only the multi-quote has it, which paper accounts lack. A US quote's
    /// base price is the previous close.
    async fn add_close(&self, quote: &mut Quote) -> Result<()> {
        let Instrument::Kr(code) = &quote.instrument else { return Ok(()) };
        if self.0.env() == Env::Paper {
            return Ok(());
        }
        let rows = self.0.domestic().prices(std::slice::from_ref(code)).await?;
        quote.previous_close = rows.first().and_then(|row| row.previous_close).or(quote.previous_close);
        Ok(())
    }

    async fn place(&self, placement: &Placement, look: Look) -> Outcome {
        match &placement.instrument {
            Instrument::Kr(code) => self.kr_order(code, placement).send_if(look).await,
            Instrument::Us(ticker) => self.us_order(ticker, placement).send_if(look).await,
        }
    }

    async fn reserve(&self, placement: &Placement, look: Look) -> Outcome<Reserved> {
        match &placement.instrument {
            Instrument::Kr(code) => self.kr_order(code, placement).reserved().send_if(look).await,
            Instrument::Us(ticker) => self.us_order(ticker, placement).reserved().send_if(look).await,
        }
    }

    fn kr_order(&self, code: &StockCode, placement: &Placement) -> KrOrder<'_> {
        let domestic = self.0.domestic();
        let order = match placement.side {
            Side::Buy => domestic.buy(code, placement.quantity),
            Side::Sell => domestic.sell(code, placement.quantity),
        };
        order.kind(placement.kind).exchange(placement.exchange)
    }

    fn us_order(&self, ticker: &Ticker, placement: &Placement) -> UsOrder<'_> {
        let us = self.0.us();
        let order = match placement.side {
            Side::Buy => us.buy(ticker, placement.quantity),
            Side::Sell => us.sell(ticker, placement.quantity),
        };
        order.kind(placement.kind)
    }

    async fn unreserve(&self, reservation: &Reservation, look: Look) -> Outcome<()> {
        match reservation.instrument.market() {
            Market::Kr => self.0.domestic().cancel_reservation(reservation).send_if(look).await,
            Market::Us => self.0.us().cancel_reservation(reservation).send_if(look).await,
        }
    }

    async fn amend(&self, order: &OrderRecord, (price, quantity): (Decimal, Option<u64>), look: Look) -> Outcome {
        match order.instrument.market() {
            Market::Kr => {
                let amend = self.0.domestic().amend(order, price);
                quantity.into_iter().fold(amend, |amend, quantity| amend.quantity(quantity)).send_if(look).await
            }
            Market::Us => {
                let amend = self.0.us().amend(order, price);
                quantity.into_iter().fold(amend, |amend, quantity| amend.quantity(quantity)).send_if(look).await
            }
        }
    }

    async fn cancel(&self, order: &OrderRecord, quantity: Option<u64>, look: Look) -> Outcome {
        match order.instrument.market() {
            Market::Kr => {
                let cancel = self.0.domestic().cancel(order);
                quantity.into_iter().fold(cancel, |cancel, quantity| cancel.quantity(quantity)).send_if(look).await
            }
            Market::Us => {
                let cancel = self.0.us().cancel(order);
                quantity.into_iter().fold(cancel, |cancel, quantity| cancel.quantity(quantity)).send_if(look).await
            }
        }
    }
}
