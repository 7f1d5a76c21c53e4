//! Codes that requests take. Each list takes others as well: the broker adds some without notice.

mod ord_dvsn;

pub use ord_dvsn::*;
