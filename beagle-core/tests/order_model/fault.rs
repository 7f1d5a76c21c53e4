//! Bugs that others had, or that this house could have. None of them can be switched on in what is shipped: each is a
//! lie that the model tells the shipped code, or something that the model does with what the code asked for, to the same
//! effect as the bug.

use crate::plan::{ByHand, Plan};

/// A bug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    M1,
    M2,
    M3,
    M4,
    M5,
    M6,
    M7,
    M8,
    M9,
    M10,
    M11,
    M12,
    M13,
    M14,
    M15,
    R1,
}

impl Fault {
    pub(crate) const ALL: [Self; 16] = [
        Self::M1,
        Self::M2,
        Self::M3,
        Self::M4,
        Self::M5,
        Self::M6,
        Self::M7,
        Self::M8,
        Self::M9,
        Self::M10,
        Self::M11,
        Self::M12,
        Self::M13,
        Self::M14,
        Self::M15,
        Self::R1,
    ];

    /// The bug in words.
    pub(crate) const fn what(self) -> &'static str {
        match self {
            Self::M1 => "sent again after a timeout",
            Self::M2 => "not in the list means not placed, at once",
            Self::M3 => "written down after it was sent",
            Self::M4 => "no lock",
            Self::M5 => "the list before is not remembered",
            Self::M6 => "neither the list before nor the numbers of other intents are remembered",
            Self::M7 => "the next one does not wait for the one without an answer",
            Self::M8 => "a lock that runs out",
            Self::M9 => "the quiet period begins with the intent",
            Self::M10 => "no answer means refused",
            Self::M11 => "the quiet period is too short",
            Self::M12 => "the first that fits is taken, whoever else was ordering",
            Self::M13 => "the intent is not on the disk when it is sent",
            Self::M14 => "the list misses a page",
            Self::M15 => "the HTTP library repeats the request",
            Self::R1 => "the numbers of other intents are not remembered",
        }
    }

    /// A small world in which it shows.
    pub(crate) const fn plan(self) -> Plan {
        match self {
            Self::M5 => Plan::bait(Plan::ONE, 1, &[ByHand::Twin]),
            Self::M6 | Self::M7 | Self::R1 => Plan::bait(Plan::ALIKE, 2, &[]),
            Self::M12 => Plan::bait(Plan::ONE, 1, &[ByHand::Other, ByHand::Twin]),
            _ => Plan::bait(Plan::TRIED_TWICE, 2, &[]),
        }
    }
}
