//! What the account was worth, by day.

use beagle_core::{
    Body, Command, Exit, Origin, Text,
    command::{Door, EquityQuery},
    report::EquityBody,
};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{backwards, drawn, save};
use crate::{chart, cli::PnlArgs, commands::Desk, failure::Refusal, print};

pub(super) async fn run(desk: &Desk<'_>, args: &PnlArgs) -> Result<Exit, Refusal> {
    if args.from.zip(args.to).is_some_and(|(from, to)| from > to) {
        return Err(backwards());
    }
    let query = EquityQuery { from: args.from, to: args.to };
    let report = desk.engine().await?.handle(Command::Equity(query), Origin::new(Door::Terminal)).await;
    if let (Some(path), Ok(Body::Equity(body))) = (&args.chart, &report.outcome) {
        let days: Vec<(Date, Decimal)> = body.days.iter().map(|line| (line.day, line.total_krw)).collect();
        let (title, none, lang) = (title(body), none(), desk.app.look().lang());
        save(path, &chart::equity(&chart::Words { title: title.get(lang), none: none.get(lang) }, &days))?;
        drawn(desk, path);
    }
    print::report(desk.app.look(), &desk.app.heading(), &report);
    Ok(report.exit)
}

fn title(body: &EquityBody) -> Text {
    match (body.days.first(), body.days.last()) {
        (Some(first), Some(last)) => {
            let (from, to) = (first.day, last.day);
            Text::new(format!("총자산 {from} – {to}"), format!("Total {from} – {to}"))
        }
        _ => Text::new("총자산", "Total"),
    }
}

fn none() -> Text {
    Text::new("적어 둔 날이 없습니다", "no day is on record")
}
