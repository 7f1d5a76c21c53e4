//! `kis quote`: a plain look-up, which needs no journal and so opens none.

use beagle_core::{
    Body, Command, Exit, Report,
    report::{QuoteLine, QuotesBody},
};
use kis_api::{Instrument, Quote};

use crate::{broker::Broker, failure::Refusal};

/// The prices, in the order asked for.
pub(crate) async fn look_up(broker: &Broker, instruments: &[Instrument]) -> Result<Report, Refusal> {
    let mut quotes = Vec::with_capacity(instruments.len());
    for instrument in instruments {
        let quote = match instrument {
            Instrument::Kr(code) => broker.client.domestic().price(code).await,
            Instrument::Us(ticker) => broker.client.us().price(ticker).await,
        };
        quotes.push(line(quote.map_err(|error| crate::failure::of_broker(&error))?));
    }
    let command = Command::Quote { instruments: Vec::new() }.name();
    Ok(Report { command, at: broker.now().await?, outcome: Ok(Body::Quotes(QuotesBody { quotes })), exit: Exit::Done })
}

fn line(quote: Quote) -> QuoteLine {
    let exchange = match &quote.instrument {
        Instrument::Us(ticker) => ticker.exchange,
        Instrument::Kr(_) => None,
    };
    QuoteLine {
        symbol: quote.instrument.symbol().to_owned(),
        market: quote.instrument.market(),
        exchange,
        name: quote.name,
        price: quote.price,
        currency: quote.currency,
        change_pct: quote.change_pct,
        base_price: quote.base_price,
        open: quote.open,
        high: quote.high,
        low: quote.low,
        upper_limit: quote.upper_limit,
        lower_limit: quote.lower_limit,
        volume: quote.volume,
        volume_ratio_pct: quote.volume_ratio_pct,
        suspended: quote.suspended,
    }
}
