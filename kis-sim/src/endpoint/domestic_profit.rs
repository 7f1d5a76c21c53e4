//! What trades at home brought, by day and by listing.

use jiff::civil::Date;
use kis_api::Market;
use rust_decimal::Decimal;

use super::{
    compact, domestic_balance,
    page::{Size, page},
};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    ledger::profit::{Deal, Sum, deals},
    market::{calendar::local_date, quote::percent},
    wire::{Object, Value, fixed},
};

const PAGE: Size = Size { real: 50, paper: 50 };

/// The trades that a call asks for, oldest first.
fn asked(desk: &Desk<'_>, call: &Call, key: &str) -> Result<Vec<Deal>, Refusal> {
    let (from, until) = (super::date(call, "INQR_STRT_DT")?, super::date(call, "INQR_END_DT")?);
    let symbol = call.get("PDNO");
    let mut all = deals(&desk.world.fresh, desk.account(key), Market::Kr);
    all.retain(|deal| (from..=until).contains(&deal.day) && (symbol.is_empty() || symbol == deal.symbol));
    Ok(all)
}

/// Trades that belong together, in the order that a call asks for: the latest first, unless it says otherwise.
fn grouped<K: Ord>(call: &Call, deals: Vec<Deal>, of: impl Fn(&Deal) -> K) -> Result<Vec<Vec<Deal>>, Refusal> {
    let mut groups = std::collections::BTreeMap::<K, Vec<Deal>>::new();
    for deal in deals {
        groups.entry(of(&deal)).or_default().push(deal);
    }
    let groups = groups.into_values();
    match call.get("SORT_DVSN") {
        "00" | "02" => Ok(groups.rev().collect()),
        "01" => Ok(groups.collect()),
        _ => Err(Refusal::parameter("SORT_DVSN")),
    }
}

fn condition(call: &Call) -> String {
    let asked = ["CANO", "ACNT_PRDT_CD", "INQR_STRT_DT", "INQR_END_DT", "PDNO", "SORT_DVSN"];
    asked.iter().map(|name| format!("{}!^", call.get(name))).collect()
}

fn day(group: &[Deal]) -> Date {
    group.first().map_or(Date::MIN, |deal| deal.day)
}

/// 기간별손익일별합산조회.
pub(super) fn inquire_period_profit(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let deals = asked(desk, call, &key)?;
    let sum = Sum::of(&deals);
    let groups = grouped(call, deals, |deal| deal.day)?;
    let page = page(desk, call, groups, PAGE, &condition(call), |group| compact(day(group)))?;
    let (code, message) = page.message();
    let rows = page.rows.iter().map(|group| day_row(call, group)).collect();
    let totals = totals(call, &sum).with("buy_qty_smtl", sum.bought);
    let body = page.body.with("output1", Value::List(rows)).with("output2", Value::Object(totals));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

fn day_row(call: &Call, group: &[Deal]) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    let sum = Sum::of(group);
    Object::of(call.meta, "output1")
        .with("trad_dt", compact(day(group)))
        .with("buy_amt", won(sum.bought_for))
        .with("sll_amt", won(sum.sold_for))
        .with("rlzt_pfls", won(sum.realised))
        .with("fee", won(sum.fee()))
        .with("tl_tax", won(sum.tax))
        .with("pfls_rt", fixed(sum.realised_pct(), 8))
        .with("sll_qty1", sum.sold)
        .with("buy_qty1", sum.bought)
}

/// The totals that both lists have; each has its own name for the shares bought.
fn totals(call: &Call, sum: &Sum) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    Object::of(call.meta, "output2")
        .with("sll_qty_smtl", sum.sold)
        .with("sll_tr_amt_smtl", won(sum.sold_for))
        .with("sll_fee_smtl", won(sum.sold_fee))
        .with("sll_tltx_smtl", won(sum.tax))
        .with("sll_excc_amt_smtl", won(sum.sold_for - sum.sold_fee - sum.tax))
        .with("buy_tr_amt_smtl", won(sum.bought_for))
        .with("buy_fee_smtl", won(sum.bought_fee))
        .with("buy_excc_amt_smtl", won(sum.bought_for + sum.bought_fee))
        .with("tot_qty", sum.bought + sum.sold)
        .with("tot_tr_amt", won(sum.bought_for + sum.sold_for))
        .with("tot_fee", won(sum.fee()))
        .with("tot_tltx", won(sum.tax))
        .with("tot_excc_amt", won(sum.bought_for + sum.bought_fee + sum.sold_for - sum.sold_fee - sum.tax))
        .with("tot_rlzt_pfls", won(sum.realised))
}

/// 기간별매매손익현황조회.
pub(super) fn inquire_period_trade_profit(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let deals = asked(desk, call, &key)?;
    let sum = Sum::of(&deals);
    let groups = grouped(call, deals, |deal| (deal.day, deal.symbol.clone()))?;
    let name =
        |group: &Vec<Deal>| format!("{}{}", compact(day(group)), group.first().map_or("", |d| d.symbol.as_str()));
    let page = page(desk, call, groups, PAGE, &condition(call), name)?;
    let (code, message) = page.message();
    let rows = page.rows.iter().filter_map(|group| trade_row(desk, call, group)).collect();
    let totals = totals(call, &sum).with("buyqty_smtl", sum.bought).with("tot_pftrt", fixed(sum.realised_pct(), 8));
    let body = page.body.with("output1", Value::List(rows)).with("output2", Value::Object(totals));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

fn trade_row(desk: &Desk<'_>, call: &Call, group: &[Deal]) -> Option<Object> {
    let won = |value: Decimal| fixed(value, 0);
    let each = |amount: Decimal, count: i64| if count == 0 { Decimal::ZERO } else { amount / Decimal::from(count) };
    let (last, sum) = (group.last()?, Sum::of(group));
    // 매입단가 of what was sold; on a day without sales, of what was bought.
    let paid = if sum.sold > 0 { each(sum.cost, sum.sold) } else { each(sum.bought_for, sum.bought) };
    let row = Object::of(call.meta, "output1")
        .with("trad_dt", compact(last.day))
        .with("pdno", last.symbol.as_str())
        .with("prdt_name", desk.world.find(&last.symbol).map_or("", |l| l.korean.as_str()))
        .with("trad_dvsn_name", "현금")
        .with("hldg_qty", won(last.held))
        .with("pchs_unpr", won(paid))
        .with("buy_qty", sum.bought)
        .with("buy_amt", won(sum.bought_for))
        .with("sll_pric", won(each(sum.sold_for, sum.sold)))
        .with("sll_qty", sum.sold)
        .with("sll_amt", won(sum.sold_for))
        .with("rlzt_pfls", won(sum.realised))
        .with("pfls_rt", fixed(sum.realised_pct(), 8))
        .with("fee", won(sum.fee()))
        .with("tl_tax", won(sum.tax));
    Some(row)
}

/// 주식잔고조회_실현손익: the balance, with what today's sales brought.
pub(super) fn inquire_balance_rlz_pl(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let today = local_date(Market::Kr, desk.now);
    let all = deals(&desk.world.fresh, desk.account(&key), Market::Kr);
    let sum = Sum::of(all.iter().filter(|deal| deal.day == today));
    let held = domestic_balance::positions(desk, &key);
    let totals = domestic_balance::totals(call, desk, &key, &held);
    let (open, cost) = domestic_balance::profit_and_cost(&held);
    let totals = totals
        .with("rlzt_pfls", fixed(sum.realised, 0))
        .with("rlzt_erng_rt", fixed(sum.realised_pct(), 8))
        .with("real_evlu_pfls", fixed(open + sum.realised, 0))
        .with("real_evlu_pfls_erng_rt", fixed(percent(open + sum.realised, cost + sum.cost), 8))
        .within(call.meta, "output2");
    let page = page(desk, call, held, PAGE, &condition(call), |held| held.name())?;
    let (code, message) = match page.message() {
        // A balance without holdings is complete, not empty.
        ("KIOK0560", _) => ("KIOK0510", "조회가 완료되었습니다"),
        other => other,
    };
    let rows = page.rows.iter().map(|held| domestic_balance::row(call, held).within(call.meta, "output1")).collect();
    let body = page.body.with("output1", Value::List(rows)).with("output2", Value::List(vec![totals]));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}
