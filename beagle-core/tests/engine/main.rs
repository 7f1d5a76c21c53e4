//! The engine against the simulated broker: the code that ships, over HTTP, with its store on a disk.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that fails")]

mod account;
mod alerts;
mod calendar;
mod condition;
mod desk;
mod halt;
mod leaders;
mod locks;
mod monitor;
mod notices;
mod orders;
mod positive_sell;
mod reservations;
mod safe_sell;
mod settings;
mod sightings;
mod state;
mod store;
mod sweep;
mod tick;
mod turns;
mod unknown;
