//! What starts risk, and so takes a second factor where that is on. Whatever ends or lessens it never does.

use beagle_core::{
    Command,
    command::{AlertCommand, BudgetCommand, FollowCommand, NewOrder, OrderCommand, ReserveCommand, TradingCommand},
};
use kis_api::Side;

use crate::door::Wish;

/// Whether this may buy, raises a limit, or lets something buy from now on.
pub(crate) fn starts(wish: &Wish) -> bool {
    let Wish::Do(command) = wish else { return false };
    match command {
        Command::Order(OrderCommand::Place(order) | OrderCommand::Reserve(ReserveCommand::Place(order))) => buys(order),
        // What rests may be a purchase.
        Command::Order(OrderCommand::Amend { .. }) => true,
        Command::Follow(FollowCommand::Order(order)) => order.side == Side::Buy,
        Command::Follow(command) => {
            !matches!(command, FollowCommand::List | FollowCommand::Remove { .. } | FollowCommand::Holdings { .. })
        }
        Command::Budget(command) => matches!(command, BudgetCommand::Set { .. }),
        Command::Trading(command) => matches!(command, TradingCommand::On(_)),
        Command::Alert(command) => matches!(command, AlertCommand::Drain { .. }),
        Command::Tick | Command::Resume => true,
        _ => false,
    }
}

fn buys(order: &NewOrder) -> bool {
    order.side == Side::Buy
}
