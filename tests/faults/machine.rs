//! The machine misbehaves: disk, clock, secrets.
