//! What the tests of the whole house have in common.

pub mod captures;
pub mod program;
pub mod recorder;
pub mod sim;
pub mod soak;

/// The README's code compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
