//! What the tests of the whole house have in common.

pub mod captures;
pub mod program;
pub mod sim;
