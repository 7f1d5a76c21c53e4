//! Orders in the US.

use kis_api::{Market, Side, UsExchange};

use super::domestic_order::{original, quantity};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal, refusal::codes},
    ledger::{
        change::{self, Change, Target},
        order::{Kind, Rest, Source, Terms, number},
        place, rules,
    },
    market::Listing,
    wire::Object,
};

/// The branch that keeps overseas orders.
pub(crate) const BRANCH: &str = "01790";

/// 해외주식 주문. The listing must be of the exchange that is named.
pub(super) fn order(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let side = if call.choice("side") == Some("sell") { Side::Sell } else { Side::Buy };
    let listing = listing(desk, call)?;
    let code = call.get("ORD_DVSN");
    // There is no market order: one without a price breaks on its way, like every limit order at 0.
    let (kind, limited) = rules::overseas_kind(code, side, call.paper).ok_or_else(|| Refusal::parameter("ORD_DVSN"))?;
    let price = call.optional_number("OVRS_ORD_UNPR")?;
    let terms = Terms {
        market: Market::Us,
        symbol: listing.symbol.clone(),
        side,
        quantity: quantity(call)?,
        limit: if limited { Some(price.unwrap_or_default()) } else { None },
        trigger: None,
        kind,
        rest: Rest::Day,
        code: code.to_owned(),
        exchange: listing.venue.code().to_owned(),
        source: Source::Api,
    };
    let no = place::place(desk, &key, terms, call.paper)?;
    Ok(accepted(desk, call, no))
}

/// 해외주식 정정취소주문. A cancellation of more than what waits cancels what waits.
pub(super) fn order_rvsecncl(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let listing = listing(desk, call)?;
    let no = original(call)?;
    let quantity = quantity(call)?;
    let found = desk.account(&key).orders.iter().find(|o| o.no == no && o.terms.symbol == listing.symbol);
    let waiting = found.ok_or(codes::NO_SUCH_ORDER)?.remaining();
    let no = match call.get("RVSE_CNCL_DVSN_CD") {
        "01" => {
            let limit = Some(call.number("OVRS_ORD_UNPR")?);
            let change = Change { kind: Kind::Limit, rest: Rest::Day, code: "00".into(), limit, trigger: None };
            let target = Target { market: Market::Us, no, quantity: Some(quantity) };
            change::amend(desk, &key, target, change, call.paper)?
        }
        "02" => {
            let quantity = (quantity < waiting).then_some(quantity);
            change::cancel(desk, &key, Target { market: Market::Us, no, quantity })?
        }
        _ => return Err(Refusal::parameter("RVSE_CNCL_DVSN_CD")),
    };
    Ok(accepted(desk, call, no))
}

fn listing<'a>(desk: &Desk<'a>, call: &Call) -> Result<&'a Listing, Refusal> {
    let code = call.get("OVRS_EXCG_CD");
    let exchange = UsExchange::from_code(code).filter(|e| e.order_code() == code);
    // The other countries' exchanges are known, but nothing is listed on them.
    exchange.and_then(|exchange| desk.world.overseas(exchange, call.get("PDNO"))).ok_or(codes::NOT_LISTED)
}

fn accepted(desk: &Desk<'_>, call: &Call, no: u64) -> Answer {
    let output = Object::of(call.meta, "output")
        .with("KRX_FWDG_ORD_ORGNO", BRANCH)
        .with("ODNO", number(no))
        .with("ORD_TMD", super::clock_text(crate::clock::in_seoul(desk.now)));
    if call.paper {
        return Answer::order(output, "40600000", "모의투자 주문이 완료 되었습니다.");
    }
    Answer::order(output, "APBK0013", "주문 전송 완료 되었습니다.")
}
