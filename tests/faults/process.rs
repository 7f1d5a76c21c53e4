//! The process is killed, stopped, doubled, replaced.
