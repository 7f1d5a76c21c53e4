//! Orders at home.

use kis_api::{Market, Side};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal, refusal::codes},
    ledger::{
        change::{self, Change, Target},
        order::{Kind, Rest, Source, Terms, number},
        place, rules,
    },
    wire::Object,
};

/// The branch that keeps the accounts; an order is found again by it and its number.
pub(crate) const BRANCH: &str = "03930";

/// 주식주문(현금).
pub(super) fn order_cash(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let side = if call.choice("side") == Some("sell") { Side::Sell } else { Side::Buy };
    let exchange = exchange(call)?;
    let (kind, rest) = rules::domestic_kind(call.get("ORD_DVSN")).ok_or_else(|| Refusal::parameter("ORD_DVSN"))?;
    rules::on_exchange(kind, rest, exchange)?;
    let terms = Terms {
        market: Market::Kr,
        symbol: call.get("PDNO").to_owned(),
        side,
        quantity: quantity(call)?,
        limit: limit(call, kind)?,
        trigger: trigger(call, kind)?,
        kind,
        rest,
        code: call.get("ORD_DVSN").to_owned(),
        exchange: exchange.to_owned(),
        source: Source::Api,
    };
    let no = place::place(desk, &key, terms, call.paper)?;
    Ok(accepted(desk, call, no, exchange))
}

/// 주식주문(정정취소).
pub(super) fn order_rvsecncl(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    if call.get("KRX_FWDG_ORD_ORGNO") != BRANCH {
        return Err(Refusal::parameter("KRX_FWDG_ORD_ORGNO"));
    }
    let exchange = exchange(call)?;
    let quantity = match call.get("QTY_ALL_ORD_YN") {
        "Y" => None,
        "N" => Some(quantity(call)?),
        _ => return Err(Refusal::parameter("QTY_ALL_ORD_YN")),
    };
    let target = Target { market: Market::Kr, no: original(call)?, quantity };
    let no = match call.get("RVSE_CNCL_DVSN_CD") {
        "01" => {
            let code = call.get("ORD_DVSN");
            let (kind, rest) = rules::domestic_kind(code).ok_or_else(|| Refusal::parameter("ORD_DVSN"))?;
            rules::on_exchange(kind, rest, exchange)?;
            let (limit, trigger) = (limit(call, kind)?, trigger(call, kind)?);
            let change = Change { kind, rest, code: code.to_owned(), limit, trigger };
            change::amend(desk, &key, target, change, call.paper)?
        }
        "02" => change::cancel(desk, &key, target)?,
        _ => return Err(Refusal::parameter("RVSE_CNCL_DVSN_CD")),
    };
    Ok(accepted(desk, call, no, exchange))
}

fn accepted(desk: &Desk<'_>, call: &Call, no: u64, exchange: &str) -> Answer {
    let output = Object::of(call.meta, "output")
        .with("KRX_FWDG_ORD_ORGNO", BRANCH)
        .with("ODNO", number(no))
        .with("ORD_TMD", super::clock_text(crate::clock::in_seoul(desk.now)))
        .with("SOR_ODNO", if exchange == "SOR" { number(no) } else { String::new() });
    if call.paper {
        return Answer::order(output, "40600000", "모의투자 주문이 완료 되었습니다.");
    }
    Answer::order(output, "APBK0013", "주문 전송 완료 되었습니다.")
}

/// Where the order is routed; KRX when nothing is said. Paper trading knows nothing else.
fn exchange(call: &Call) -> Result<&'static str, Refusal> {
    match call.get("EXCG_ID_DVSN_CD") {
        "" | "KRX" => Ok("KRX"),
        "NXT" if !call.paper => Ok("NXT"),
        "SOR" if !call.paper => Ok("SOR"),
        _ => Err(Refusal::parameter("EXCG_ID_DVSN_CD")),
    }
}

/// `ORD_QTY`: whole shares.
pub(super) fn quantity(call: &Call) -> Result<i64, Refusal> {
    let quantity = call.number("ORD_QTY").map_err(|_| codes::BAD_QUANTITY)?;
    if !quantity.fract().is_zero() {
        return Err(codes::BAD_QUANTITY);
    }
    quantity.to_i64().ok_or(codes::BAD_QUANTITY)
}

/// `ORGN_ODNO`: a number, with or without the zeros in front.
pub(super) fn original(call: &Call) -> Result<u64, Refusal> {
    call.get("ORGN_ODNO").parse().map_err(|_| codes::NO_SUCH_ORDER)
}

/// `ORD_UNPR`, which kinds without a limit leave at 0.
fn limit(call: &Call, kind: Kind) -> Result<Option<Decimal>, Refusal> {
    let price = call.optional_number("ORD_UNPR")?;
    let limited = matches!(kind, Kind::Limit | Kind::ConditionalLimit | Kind::StopLimit | Kind::Overtime);
    Ok(price.filter(|_| limited))
}

fn trigger(call: &Call, kind: Kind) -> Result<Option<Decimal>, Refusal> {
    let condition = call.optional_number("CNDT_PRIC")?;
    Ok(condition.filter(|_| kind == Kind::StopLimit))
}

/// 주문구분명.
pub(super) fn kind_name(kind: Kind, rest: Rest) -> &'static str {
    match (kind, rest) {
        (Kind::Limit, Rest::Day) => "지정가",
        (Kind::Limit, Rest::Cancelled) => "IOC지정가",
        (Kind::Limit, Rest::AllOrNothing) => "FOK지정가",
        (Kind::Market, Rest::Day) => "시장가",
        (Kind::Market, Rest::Cancelled) => "IOC시장가",
        (Kind::Market, Rest::AllOrNothing) => "FOK시장가",
        (Kind::ConditionalLimit, _) => "조건부지정가",
        (Kind::BestOpposite, Rest::Day) => "최유리지정가",
        (Kind::BestOpposite, Rest::Cancelled) => "IOC최유리",
        (Kind::BestOpposite, Rest::AllOrNothing) => "FOK최유리",
        (Kind::BestOwn, _) => "최우선지정가",
        (Kind::StopLimit, _) => "스톱지정가",
        (Kind::PreMarket, _) => "장전시간외",
        (Kind::AfterClose, _) => "장후시간외",
        (Kind::Overtime, _) => "시간외단일가",
        (Kind::AtOpen, _) => "장개시",
        (Kind::AtClose, _) => "장마감",
    }
}
