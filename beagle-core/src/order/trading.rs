//! Whether orders may leave at all: stopping is easy, from everywhere and at once; starting again takes a person.

use serde::{Deserialize, Serialize};

use super::OrderRequest;

/// What may be traded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trading {
    /// Everything that the limits let pass.
    #[default]
    Normal,
    /// Sales only.
    Reducing(Cause),
    /// Nothing new; what rests goes on resting.
    Halted(Cause),
}

/// Why less than everything may be traded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The owner said so.
    Owner,
    /// Too many orders in a row of which nobody knew whether they existed.
    Ambiguous,
    /// An order turned up after it had been written off.
    LateFound,
    /// This machine's clock and the broker's disagree.
    Skew,
    /// Two versions of this program trade by turns.
    Versions,
    /// The day's loss passed its limit.
    DailyLoss,
    /// The journal came back from a copy or was begun anew, and has not been held against the broker's list yet.
    Restored,
    /// Another journal of this account is in use on this machine.
    Rival,
    /// Somebody else reads what is written to the owner's bot: they have its token, and can take commands away.
    Eavesdropper,
    /// The journal can't be trusted.
    Damaged,
    /// The broker gave one number to two orders of ours.
    ClaimedTwice,
}

/// On whose word an order is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// A rule's.
    Rule,
    /// The owner's.
    Owner,
    /// The owner's, who knows that trading is halted and wants to sell in spite of it.
    OwnerDuringHalt,
}

impl Trading {
    /// Whether a request may leave. Taking back is always possible.
    pub fn allows(self, request: &OrderRequest, authority: Authority) -> bool {
        let is_sale = request.side() == kis_api::Side::Sell;
        match self {
            _ if !request.may_trade() => true,
            Self::Normal => true,
            Self::Reducing(_) => is_sale,
            Self::Halted(_) => is_sale && request.is_new() && authority == Authority::OwnerDuringHalt,
        }
    }

    /// Why less than everything may be traded.
    pub const fn cause(self) -> Option<Cause> {
        match self {
            Self::Normal => None,
            Self::Reducing(cause) | Self::Halted(cause) => Some(cause),
        }
    }

    /// The stricter of two states, and this one where they are as strict: an alarm never loosens what holds already.
    #[must_use]
    pub fn or_stricter(self, other: Self) -> Self {
        if other.strictness() > self.strictness() { other } else { self }
    }

    const fn strictness(self) -> u8 {
        match self {
            Self::Normal => 0,
            Self::Reducing(_) => 1,
            Self::Halted(_) => 2,
        }
    }
}

impl Cause {
    /// What follows when this is noticed. Only the owner, a journal that can't be trusted, two journals of one
    /// account, and a number that two orders have stop everything; whatever else is noticed leaves the way out open.
    pub const fn alarm(self) -> Trading {
        match self {
            Self::Owner | Self::Damaged | Self::Rival | Self::ClaimedTwice => Trading::Halted(self),
            _ => Trading::Reducing(self),
        }
    }
}
