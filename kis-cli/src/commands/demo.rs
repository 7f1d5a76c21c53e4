//! `kis demo`
use super::Start;
use crate::failure::Refusal;
use beagle_core::Exit;
pub(crate) fn run(_start: &Start<'_>) -> Result<Exit, Refusal> {
    Ok(Exit::Done)
}
