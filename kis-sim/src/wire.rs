//! What goes over the connection: requests as they come, replies as KIS writes them.

mod json;
mod reply;
mod request;
mod text;

pub(crate) use json::{Object, Value};
pub use reply::{Delivery, Reply};
pub use request::Request;
pub(crate) use text::{fixed, padded, plain};
