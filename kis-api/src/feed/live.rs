//! The realtime session of a client: one connection, everybody's registrations, and streams of what they bring.

mod backoff;
mod cipher;
mod connection;
mod item;
mod mailbox;
mod realtime;
mod session;
mod settings;
mod subscription;

pub(crate) use self::realtime::Session;
pub use self::{
    item::{Gap, Item},
    realtime::Realtime,
    settings::FeedSettings,
    subscription::Subscription,
};
use super::{Cipher, Control, Feed, FeedMeta, Frame, Key, Message, rows::Rows};
