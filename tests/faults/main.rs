//! The fault catalogue: what goes wrong, and what happens here. A test is named after the row it shows, `f001_…`;
//! `tests/faults.toml` tells each row in words, and `docs/faults.md` is made of both.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that fails")]

#[path = "../../beagle-core/tests/engine/desk.rs"]
#[expect(dead_code, reason = "beagle-core's own tests use the rest")]
mod desk;

mod alerts;
mod halt;
mod line;
mod lost;

mod broker;
mod changes;
mod copies;
mod machine;
mod market;
mod network;
#[cfg(unix)]
mod notices;
mod operator;
mod process;
mod program;
mod realtime;
#[cfg(target_os = "linux")]
mod tls;
