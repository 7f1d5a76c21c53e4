//! `kis api`: every official endpoint and realtime feed by name.

mod answer;
mod call;
mod decode;
mod entry;
mod list;
mod look_up;
mod rows;
mod show;

pub(crate) use self::{call::call, decode::decode, list::list, show::show};
