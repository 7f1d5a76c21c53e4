//! Who carries a notice out of the house.

use std::time::Duration;

use crate::{Text, engine::Reply, notice::Notice};

/// A way out of the house: a program, a messenger.
pub trait Carrier: Send + Sync {
    /// Its word in the configuration and in reports.
    fn name(&self) -> &'static str;

    /// Carries one notice. Whoever asks may stop waiting at any time; what is under way then is tried again.
    fn carry<'a>(&'a self, notice: &'a Notice) -> Reply<'a, Result<(), Undelivered>>;
}

/// Why a notice was not taken. The reason holds no secret and no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undelivered {
    /// It may be taken later.
    Later {
        /// Why not now.
        why: Text,
        /// Not before so long a time, where somebody said so.
        after: Option<Duration>,
    },
    /// It can never be taken as it is.
    Never {
        /// Why.
        why: Text,
    },
}

impl Undelivered {
    /// It may be taken later, nobody knows when.
    pub const fn later(why: Text) -> Self {
        Self::Later { why, after: None }
    }
}
