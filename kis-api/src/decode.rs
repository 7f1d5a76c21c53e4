//! Reading replies: straight-line code over one cursor that is not generic, so that hundreds of endpoints compile fast.
//!
//! What real replies do differently from the documents is settled here, once:
//! an empty number is `None`, never 0; unknown fields are skipped; keys may change case; a list may be
//! one object, an object a list of one; a row in which every text is empty and every number zero is no row.

mod json;
pub(crate) mod number;
mod row;

pub use json::Node;
pub use row::{FromRow, Reply, Row};

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
    reply.rename(meta.reply);
    let mut root = reply.root();
    let oauth_code = root.text("error_code");
    if !oauth_code.is_empty() {
        return Err(Error::refused(&oauth_code, &root.text("error_description")));
    }
    match root.text("rt_cd").as_str() {
        "0" => Ok(()),
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
