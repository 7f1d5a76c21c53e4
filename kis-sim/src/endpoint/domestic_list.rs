//! Lists of orders at home.

use jiff::{ToSpan as _, civil::Date};
use kis_api::{Market, Side};
use rust_decimal::Decimal;

use super::{
    domestic_order::{BRANCH, kind_name},
    page::{Size, page},
};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    ledger::order::{Order, Source},
    wire::{Object, Value, fixed},
};

const DAILY: Size = Size { real: 100, paper: 15 };
const OPEN: Size = Size { real: 50, paper: 50 };

/// 주식일별주문체결조회. The orders of days further back than three months have a transaction of their own, and neither shows
/// what is the other's. Where exactly the line is drawn is not documented.
pub(super) fn inquire_daily_ccld(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let (from, until) = (super::date(call, "INQR_STRT_DT")?, super::date(call, "INQR_END_DT")?);
    let line = crate::clock::in_seoul(desk.now).date().saturating_sub(3.months());
    let (from, until) = match call.choice("period") == Some("before_3_months") {
        true => (from, until.min(line.yesterday().unwrap_or(line))),
        false => (from.max(line), until),
    };
    let mut orders: Vec<Order> = super::visible(desk, &key)
        .filter(|o| o.terms.market == Market::Kr && asked_for(call, o, from, until))
        .cloned()
        .collect();
    match call.get("INQR_DVSN") {
        "00" => orders.reverse(),
        "01" => {}
        _ => return Err(Refusal::parameter("INQR_DVSN")),
    }
    let totals = totals(call, &orders);
    let condition = ["CANO", "ACNT_PRDT_CD", "INQR_STRT_DT", "INQR_END_DT", "PDNO", "INQR_DVSN", "CCLD_DVSN"];
    let condition: String = condition.iter().map(|name| format!("{}!^", call.get(name))).collect();
    let page = page(desk, call, orders, DAILY, &condition, Order::number)?;
    let (code, message) = match page.message() {
        ("KIOK0510", _) => ("KIOK0460", "조회 되었습니다. (마지막 자료)"),
        other => other,
    };
    let rows = page.rows.iter().map(|order| daily_row(desk, call, order)).collect();
    let body = page.body.with("output1", Value::List(rows)).with("output2", Value::Object(totals));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

fn asked_for(call: &Call, order: &Order, from: Date, until: Date) -> bool {
    let terms = &order.terms;
    let side = match call.get("SLL_BUY_DVSN_CD") {
        "01" => terms.side == Side::Sell,
        "02" => terms.side == Side::Buy,
        _ => true,
    };
    let state = match call.get("CCLD_DVSN") {
        "01" => order.filled() > 0,
        "02" => order.is_open(),
        _ => true,
    };
    let exchange = match call.get("EXCG_ID_DVSN_CD") {
        code @ ("KRX" | "NXT" | "SOR") => terms.exchange == code,
        _ => true,
    };
    // 02 to 05 are credit, collateral and lent shares, of which there are no orders here.
    let cash = matches!(call.get("INQR_DVSN_3"), "" | "00" | "01");
    let symbol = matches!(call.get("PDNO"), "" | "%") || call.get("PDNO") == terms.symbol;
    let number = call.get("ODNO").is_empty() || call.get("ODNO").parse() == Ok(order.no);
    (from..=until).contains(&order.day) && side && state && exchange && cash && symbol && number
}

fn daily_row(desk: &Desk<'_>, call: &Call, order: &Order) -> Object {
    let terms = &order.terms;
    let won = |value: Decimal| fixed(value, 0);
    Object::of(call.meta, "output1")
        // The documents name it beside `cncl_cfrm_qty`; no recorded reply has it.
        .without("cnc_cfrm_qty")
        .with("ord_dt", super::compact(order.day))
        .with("ord_gno_brno", BRANCH)
        .with("odno", order.number())
        .with("orgn_odno", order.original_number())
        .with("ord_dvsn_name", kind_name(terms.kind, terms.rest))
        .with("sll_buy_dvsn_cd", super::side_code(terms.side))
        .with("sll_buy_dvsn_cd_name", deal_name(order))
        .with("pdno", terms.symbol.as_str())
        .with("prdt_name", desk.world.find(&terms.symbol).map_or("", |l| l.korean.as_str()))
        .with("ord_qty", terms.quantity)
        .with("ord_unpr", won(terms.limit.unwrap_or_default()))
        .with("ord_tmd", super::clock_text(crate::clock::in_seoul(order.at)))
        .with("tot_ccld_qty", order.filled())
        .with("avg_prvs", crate::wire::plain(order.average().round_dp(4)))
        .with("cncl_yn", if order.cancels { "Y" } else { "" })
        .with("tot_ccld_amt", won(order.amount()))
        .with("ordr_empno", if terms.source == Source::Api { "OpnAPI" } else { "Nsmart" })
        .with("ord_dvsn_cd", terms.code.as_str())
        .with("cncl_cfrm_qty", order.cancelled)
        .with("rmn_qty", order.remaining())
        .with("rjct_qty", if order.is_refused { terms.quantity } else { 0 })
        .with("ccld_cndt_name", "없음")
        .with("inqr_ip_addr", "000.000.000.000")
        .with("prdt_type_cd", "300")
        .with("excg_dvsn_cd", exchange_code(&terms.exchange))
        .with("ord_orgno", "00000")
        .with("excg_id_dvsn_cd", terms.exchange.as_str())
        .with("stpm_cndt_pric", won(terms.trigger.unwrap_or_default()))
}

/// The ledger's name of a deal; amendments and cancellations carry an asterisk.
fn deal_name(order: &Order) -> &'static str {
    match (order.terms.side, order.original, order.cancels) {
        (Side::Buy, None, _) => "현금매수",
        (Side::Sell, None, _) => "현금매도",
        (Side::Buy, _, true) => "매수취소*",
        (Side::Sell, _, true) => "매도취소*",
        (Side::Buy, ..) => "매수정정*",
        (Side::Sell, ..) => "매도정정*",
    }
}

fn exchange_code(exchange: &str) -> &'static str {
    match exchange {
        "SOR" => "12",
        "NXT" => "11",
        _ => "02",
    }
}

fn totals(call: &Call, orders: &[Order]) -> Object {
    let asked: i64 = orders.iter().filter(|o| !o.cancels).map(|o| o.terms.quantity).sum();
    let filled: i64 = orders.iter().map(Order::filled).sum();
    let amount: Decimal = orders.iter().map(Order::amount).sum();
    let costs: Decimal = orders.iter().flat_map(|o| &o.fills).map(|f| f.fee + f.tax).sum();
    let average = if filled > 0 { amount / Decimal::from(filled) } else { Decimal::ZERO };
    Object::of(call.meta, "output2")
        .with("tot_ord_qty", asked)
        .with("tot_ccld_qty", filled)
        .with("tot_ccld_amt", fixed(amount, 0))
        .with("prsm_tlex_smtl", fixed(costs, 0))
        .with("pchs_avg_pric", fixed(average, 4))
}

/// 주식정정취소가능주문조회.
pub(super) fn inquire_psbl_rvsecncl(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let wanted = match call.get("INQR_DVSN_2") {
        "1" => Some(Side::Sell),
        "2" => Some(Side::Buy),
        _ => None,
    };
    let open = |o: &&Order| o.terms.market == Market::Kr && o.is_open() && wanted.is_none_or(|s| s == o.terms.side);
    let mut orders: Vec<Order> = super::visible(desk, &key).filter(open).cloned().collect();
    if call.get("INQR_DVSN_1") == "1" {
        orders.sort_by(|a, b| a.terms.symbol.cmp(&b.terms.symbol).then(b.no.cmp(&a.no)));
    } else {
        orders.reverse();
    }
    let condition = format!("{}^{}^", call.get("CANO"), call.get("ACNT_PRDT_CD"));
    let page = page(desk, call, orders, OPEN, &condition, Order::number)?;
    let (code, message) = page.message();
    let rows = page.rows.iter().map(|order| open_row(desk, call, order)).collect();
    let body = page.body.with("output", Value::List(rows));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

fn open_row(desk: &Desk<'_>, call: &Call, order: &Order) -> Object {
    let terms = &order.terms;
    let won = |value: Decimal| fixed(value, 0);
    Object::of(call.meta, "output")
        .with("ord_gno_brno", BRANCH)
        .with("odno", order.number())
        .with("orgn_odno", order.original_number())
        .with("ord_dvsn_name", kind_name(terms.kind, terms.rest))
        .with("pdno", terms.symbol.as_str())
        .with("prdt_name", desk.world.find(&terms.symbol).map_or("", |l| l.korean.as_str()))
        .with("rvse_cncl_dvsn_name", deal_name(order))
        .with("ord_qty", terms.quantity)
        .with("ord_unpr", won(terms.limit.unwrap_or_default()))
        .with("ord_tmd", super::clock_text(crate::clock::in_seoul(order.at)))
        .with("tot_ccld_qty", order.filled())
        .with("tot_ccld_amt", won(order.amount()))
        .with("psbl_qty", order.remaining())
        .with("sll_buy_dvsn_cd", super::side_code(terms.side))
        .with("ord_dvsn_cd", terms.code.as_str())
        .with("excg_dvsn_cd", exchange_code(&terms.exchange))
        .with("excg_id_dvsn_cd", terms.exchange.as_str())
        .with("excg_id_dvsn_name", terms.exchange.as_str())
        .with("stpm_cndt_pric", won(terms.trigger.unwrap_or_default()))
}
