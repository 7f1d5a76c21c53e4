//! Orders by hand.

use super::{Answered, Engine};
use crate::{
    Body,
    command::{OrderCommand, Origin},
};

mod change;
mod list;
mod place;
mod reserve;

pub(super) use change::{amendment, cancellation, taking_back};
pub(super) use list::{Sources, order_line};
pub(super) use place::{prepare, shown};
pub(super) use reserve::{reservation, reservation_line, waiting, withdrawal, withdrawing};

pub(super) async fn run(engine: &Engine, command: &OrderCommand, origin: Origin) -> Answered {
    let sent = match command {
        OrderCommand::List(query) => return list::orders(engine, *query).await,
        OrderCommand::Fills(query) => return list::fills(engine, *query).await,
        OrderCommand::Status(order) => return list::status(engine, order).await,
        OrderCommand::Place(order) => place::place(engine, order, origin).await?,
        OrderCommand::Reserve(verb) => return reserve::run(engine, verb, (command.name(), origin)).await,
        OrderCommand::Amend { .. } | OrderCommand::Cancel { .. } => change::change(engine, command, origin).await?,
    };
    let exit = sent.exit();
    Ok((Body::Sent(sent.by_hand()?), exit))
}
