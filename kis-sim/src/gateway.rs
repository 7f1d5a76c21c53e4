//! The door: keys and tokens, limits, transaction ids, parameters, and the shapes of success and refusal.

pub(crate) mod answer;
pub(crate) mod approval;
pub(crate) mod call;
pub(crate) mod limits;
pub(crate) mod oauth;
pub(crate) mod refusal;
pub(crate) mod token;

pub(crate) use answer::{Answer, Continuation};
pub(crate) use call::Call;
pub(crate) use refusal::Refusal;
