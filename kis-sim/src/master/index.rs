//! `idxcode.mst`: a digit for the market, the code and the name of each index.

use crate::{
    market::{Board, Listing},
    wire::padded,
    world::World,
};

/// The lines of the file.
pub(super) fn lines(world: &World) -> String {
    // The market is the first digit of the code.
    let line = |index: &Listing| format!("{}{}{}\n", &index.symbol[..1], index.symbol, padded(&index.korean, 40));
    world.board(Board::Index).map(line).collect()
}
