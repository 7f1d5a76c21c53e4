//! 안전 매도: its runs and its settings.

use super::{Answered, Engine};
use crate::command::{Origin, SafeSellCommand};

mod act;
mod line;
mod modes;
mod run;
mod sight;

pub(super) async fn run(engine: &Engine, command: &SafeSellCommand, origin: Origin) -> Answered {
    match command {
        SafeSellCommand::Run => run::run(engine, origin).await,
        _ => modes::run(engine, command, origin).await,
    }
}
