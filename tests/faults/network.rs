//! The network misbehaves: rows 1 to 20.
