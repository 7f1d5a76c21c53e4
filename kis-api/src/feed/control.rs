//! What the websocket says besides data.

use alloc::{string::String, vec::Vec};
use core::fmt;

use crate::{Error, Result, decode::Reply};

/// The answer to a subscription or to its end.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Control {
    /// The feed's transaction id; blank in refusals that can't be matched to what they refuse.
    pub tr_id: String,
    /// The subscription's key; as [`tr_id`](Self::tr_id).
    pub tr_key: String,
    /// `0` is a success; `1` and `9` are refusals.
    pub rt_cd: String,
    /// The message's code: `OPSP0000` and others.
    pub msg_cd: String,
    /// The message, without the keys that some of them repeat.
    pub msg1: String,
    /// What the feed's frames are encrypted with. It comes with feeds that are not encrypted, too.
    pub cipher: Option<Cipher>,
}

/// Key and initialisation vector of AES-256-CBC, as text whose bytes they are.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cipher {
    /// 32 bytes.
    pub key: String,
    /// 16 bytes.
    pub iv: String,
}

/// It shows neither.
impl fmt::Debug for Cipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cipher").finish_non_exhaustive()
    }
}

impl Control {
    /// Reads a control message; `None` is `PINGPONG`.
    pub(super) fn parse(text: &str) -> Result<Option<Self>> {
        let mut reply = Reply::parse(text).map_err(|_| Error::malformed("a message is neither data nor JSON"))?;
        let mut header = reply.nested(&["header"]);
        let (tr_id, tr_key) = (header.text("tr_id"), header.text("tr_key"));
        if tr_id == "PINGPONG" {
            return Ok(None);
        }
        let mut body = reply.nested(&["body"]);
        let (rt_cd, msg_cd, msg1) = (body.text("rt_cd"), body.text("msg_cd"), body.text("msg1"));
        if rt_cd.is_empty() {
            return Err(Error::malformed("a message has no result").with_field("body.rt_cd", None));
        }
        let mut output = reply.nested(&["body", "output"]);
        let (key, iv) = (output.text("key"), output.text("iv"));
        let cipher = (!key.is_empty() && !iv.is_empty()).then_some(Cipher { key, iv });
        Ok(Some(Self { tr_id, tr_key, rt_cd, msg_cd, msg1: without_keys(&msg1), cipher }))
    }

    /// Whether the broker did what was asked.
    pub fn is_success(&self) -> bool {
        self.rt_cd == "0"
    }

    /// Whether it is about the end of a subscription.
    pub fn is_end(&self) -> bool {
        self.msg1.starts_with("UNSUBSCRIBE")
    }

    /// The refusal as an error; `None` for a success.
    pub fn error(&self) -> Option<Error> {
        (!self.is_success()).then(|| Error::refused(&self.msg_cd, &self.msg1))
    }
}

/// Some messages repeat the approval key or the app key: what looks like one is left out.
fn without_keys(message: &str) -> String {
    let is_key = |word: &str| word.len() >= 8 && word.bytes().any(|b| b.is_ascii_digit());
    let words: Vec<_> = message.split(' ').map(|word| if is_key(word) { "…" } else { word }).collect();
    words.join(" ")
}
