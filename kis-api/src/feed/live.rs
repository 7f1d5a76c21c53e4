//! The realtime session of a client: one connection, everybody's registrations, and streams of what they bring.

mod backoff;
mod book;
mod cipher;
mod connection;
mod item;
mod mailbox;
mod notice;
mod realtime;
mod session;
mod settings;
mod subscription;
mod trade;

pub(crate) use self::realtime::Session;
pub use self::{
    item::{Gap, Item},
    notice::{OrderEvent, OrderNotice},
    realtime::Realtime,
    settings::FeedSettings,
    subscription::Subscription,
    trade::LiveTrade,
};
use super::{Cipher, Control, Feed, FeedMeta, Frame, Key, Message, rows::Rows};
