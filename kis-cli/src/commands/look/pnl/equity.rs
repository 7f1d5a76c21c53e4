//! What the account was worth, by day.

use beagle_core::{
    Command, Origin,
    command::{Door, EquityQuery},
};

use super::backwards;
use crate::{cli::PnlArgs, commands::Desk, failure::Refusal, print::Shown};

pub(super) async fn find(desk: &Desk<'_>, args: &PnlArgs) -> Result<Shown, Refusal> {
    if args.from.zip(args.to).is_some_and(|(from, to)| from > to) {
        return Err(backwards());
    }
    let query = EquityQuery { from: args.from, to: args.to };
    let report = desk.engine().await?.handle(Command::Equity(query), Origin::new(Door::Terminal)).await;
    Ok(Shown::of(&desk.app.heading(), report))
}
