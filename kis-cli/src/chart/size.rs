//! How large a drawing is, and where on it things stand.

use super::canvas::Frame;

/// How large a drawing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// With its title, for a file or a wide screen.
    Wide,
    /// For a phone's page, which says what it shows and has a background of its own.
    Phone,
}

impl Size {
    pub(super) const fn width(self) -> f64 {
        match self {
            Self::Wide => 960.0,
            Self::Phone => 340.0,
        }
    }

    pub(super) const fn height(self) -> f64 {
        match self {
            Self::Wide => 532.0,
            Self::Phone => 264.0,
        }
    }

    /// The upper part: prices.
    pub(super) const fn prices(self) -> Frame {
        match self {
            Self::Wide => Frame { left: 24.0, right: 872.0, top: 64.0, bottom: 372.0 },
            Self::Phone => Frame { left: 2.0, right: 246.0, top: 14.0, bottom: 176.0 },
        }
    }

    /// The lower part: volumes.
    pub(super) const fn volumes(self) -> Frame {
        match self {
            Self::Wide => Frame { top: 400.0, bottom: 492.0, ..self.prices() },
            Self::Phone => Frame { top: 192.0, bottom: 234.0, ..self.prices() },
        }
    }

    /// Both parts.
    pub(super) const fn whole(self) -> Frame {
        Frame { bottom: self.volumes().bottom, ..self.prices() }
    }
}
