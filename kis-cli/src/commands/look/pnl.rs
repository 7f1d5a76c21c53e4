//! `kis pnl`

mod body;
mod equity;
mod own;
mod page;

use std::ops::RangeInclusive;

use jiff::{Timestamp, civil::Date};
use kis_api::{Balance, Market};

pub(crate) use self::body::{Line, MarketLine, PnlBody, Source};
use super::{backwards, heading, today};
use crate::{
    broker::Broker,
    cli::PnlArgs,
    commands::Desk,
    failure::{Refusal, of_broker},
    print::Shown,
};

/// Finds the profit, or what the account was worth.
pub(super) async fn find(desk: &Desk<'_>, args: PnlArgs) -> Result<Shown, Refusal> {
    if args.equity {
        return equity::find(desk, &args).await;
    }
    let (body, now) = reckon(desk, &args).await?;
    Ok(Shown::found(heading(desk.app, now), body))
}

/// What sales brought and what is held would bring, and when that was asked.
pub(in crate::commands) async fn reckon(desk: &Desk<'_>, args: &PnlArgs) -> Result<(PnlBody, Timestamp), Refusal> {
    let broker = desk.broker().await?;
    let now = broker.now().await?;
    let mut body = PnlBody { by: args.by, ..PnlBody::default() };
    let markets = args.market.map_or(vec![Market::Kr, Market::Us], |market| vec![market]);
    for market in markets {
        let span = span(args, market, now)?;
        let balance = balance(broker, market).await?;
        let (source, lines) = lines(broker, market, (&span, now)).await?;
        body.add((span, &balance), source, lines);
    }
    body.total();
    Ok((body, now))
}

/// The days that were asked for, or this month.
fn span(args: &PnlArgs, market: Market, now: Timestamp) -> Result<RangeInclusive<Date>, Refusal> {
    let to = args.to.unwrap_or_else(|| today(market, now));
    let from = args.from.unwrap_or_else(|| to.first_of_month());
    if from <= to { Ok(from..=to) } else { Err(backwards()) }
}

async fn balance(broker: &Broker, market: Market) -> Result<Balance, Refusal> {
    let balance = match market {
        Market::Kr => broker.client.domestic().balance().await,
        Market::Us => broker.client.us().balance().await,
    };
    balance.map_err(|error| of_broker(&error))
}

/// The broker's own account of it, or else ours.
async fn lines(
    broker: &Broker,
    market: Market,
    (span, now): (&RangeInclusive<Date>, Timestamp),
) -> Result<(Source, Vec<Line>), Refusal> {
    let profit = match market {
        Market::Kr => broker.client.domestic().profit(span.clone()).await,
        Market::Us => broker.client.us().profit(span.clone()).await,
    };
    match profit {
        Ok(profit) => Ok((Source::Broker, profit.lines.into_iter().map(|line| Line::told(market, line)).collect())),
        Err(error) if error.is_unsupported() => {
            let sales = own::sales(broker, market, (span, now)).await?;
            Ok((Source::OwnFills, sales.into_iter().map(|sale| Line::counted(market, sale)).collect()))
        }
        Err(error) => Err(of_broker(&error)),
    }
}
