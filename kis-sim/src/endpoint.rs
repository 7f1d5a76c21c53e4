//! What is served under `/uapi`, by the endpoint's id in the table of `kis-api`.

mod domestic_quote;
mod overseas_quote;

use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal, refusal::codes},
};

type Serve = fn(&mut Desk<'_>, &Call) -> Result<Answer, Refusal>;

/// Serves a call. Endpoints that this broker has not learnt are, to it, no services.
pub(crate) fn serve(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let serve: Serve = match call.meta.id {
        "domestic_stock.inquire_price" => domestic_quote::inquire_price,
        "overseas_stock.price" => overseas_quote::price,
        _ => return Err(codes::UNKNOWN_SERVICE),
    };
    serve(desk, call)
}
