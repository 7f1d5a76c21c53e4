//! Gates pass, or give a reason. Each is a plain function over what is known.

pub mod arming;
pub mod duplicate;
pub mod risk;
pub mod session;
pub mod unusual;
