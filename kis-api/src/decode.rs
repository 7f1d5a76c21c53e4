//! Reading replies: straight-line code over one cursor that is not generic, so that hundreds of endpoints compile fast.
//!
//! What real replies do differently from the documents is settled here, once:
//!
//! - An empty number is `None`, never 0. Padding, signs, separators of thousands and the spellings of "no number" are
//!   read; anything else is an error that names the field, since a guess could be money.
//! - A field that is missing is `None`, or an empty text. Unknown fields are skipped, keys may change case.
//! - A list may be one object, an object a list of one; either may be empty as `[]`, `{}`, `""` or `null`.
//! - A part may come under another name, two parts under each other's. A list that is missing is an error where it is
//!   about an account (orders or holdings may have been left out), and has no rows where it is about prices.
//! - A row that names no product and no order, and whose numbers are nothing, is no row.

#[cfg(feature = "client")]
mod bytes;
pub(crate) mod digits;
mod json;
pub(crate) mod moment;
pub(crate) mod number;
mod phantom;
mod reply;
mod row;
mod shown;
mod strict;
mod typed;
mod value;

#[cfg(feature = "client")]
pub use bytes::text;
pub use json::Node;
pub use reply::Reply;
pub use row::{FromRow, Row};
pub use strict::Difference;
pub use typed::Typed;
pub use value::Value;

use crate::{
    Error, Result,
    endpoint::{Kind, Meta},
};

/// A typed reply.
pub trait Decode: Sized {
    /// The endpoint that answers with it.
    const META: &'static Meta;

    /// Takes the fields out of a parsed body. Errors are kept by the [`Reply`].
    fn read(reply: &mut Reply<'_>) -> Self;

    /// Reads a stored body, envelope included.
    ///
    /// # Errors
    /// [`Error::is_refused`] when the body is a refusal of the broker's; [`Error::is_malformed`], with the endpoint
    /// and the field, when it can't be read.
    fn decode(body: &str) -> Result<Self> {
        let mut reply = Reply::parse(body).map_err(|error| error.at(Self::META.id, ""))?;
        envelope(Self::META, &mut reply).map_err(|error| error.at(Self::META.id, ""))?;
        let value = Self::read(&mut reply);
        reply.finish().map_err(|error| error.at(Self::META.id, ""))?;
        Ok(value)
    }
}

/// Tells a success from a refusal. Both of the broker's error families are read: `rt_cd/msg_cd/msg1` and, for OAuth,
/// `error_code/error_description`. Success is `rt_cd` 0 alone: it comes with many message codes. The parts have
/// their proper names from here on.
pub(crate) fn envelope(meta: &'static Meta, reply: &mut Reply<'_>) -> Result<()> {
    reply.adopt(meta);
    let mut root = reply.root();
    let oauth_code = root.text("error_code");
    if !oauth_code.is_empty() {
        return Err(Error::refused(&oauth_code, &root.text("error_description")));
    }
    match root.text("rt_cd").as_str() {
        "0" => reply.has_a_part(meta),
        "" if meta.kind == Kind::Auth => Ok(()),
        "" => Err(Error::malformed("the reply has no envelope").with_field("rt_cd", None)),
        _ => {
            let code = root.text("msg_cd");
            let message = match root.text("msg1") {
                text if text.is_empty() => root.text("msg"),
                text => text,
            };
            Err(Error::refused(&code, &message))
        }
    }
}
