//! The broker's server misbehaves: rows 21 to 44.
