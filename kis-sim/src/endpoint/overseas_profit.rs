//! What trades in the US brought, and the trades themselves.

use kis_api::{Market, Side};
use rust_decimal::Decimal;

use super::{
    compact,
    page::{Size, page},
    side_code,
};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    ledger::profit::{Deal, Sum, deals},
    market::{Listing, calendar::next_trading_day},
    wire::{Object, Value, fixed},
};

const PAGE: Size = Size { real: 50, paper: 50 };

/// The trades between two parameters that a call asks for, oldest first, with what they were about.
fn asked<'a>(desk: &Desk<'a>, call: &Call, span: [&str; 2]) -> Result<Vec<(&'a Listing, Deal)>, Refusal> {
    let (from, until) = (super::date(call, span[0])?, super::date(call, span[1])?);
    let key = super::account_key(call)?;
    let (symbol, exchange) = (call.get("PDNO").to_ascii_uppercase(), call.get("OVRS_EXCG_CD"));
    let all = deals(&desk.world.fresh, desk.account(&key), Market::Us);
    let known = all.into_iter().filter_map(|deal| Some((desk.world.find(&deal.symbol)?, deal)));
    let wanted = |(listing, deal): &(&Listing, Deal)| {
        (from..=until).contains(&deal.day)
            && (matches!(symbol.as_str(), "" | "%") || symbol == deal.symbol)
            // NASD stands for the whole of the US.
            && (matches!(exchange, "" | "%" | "NASD") || exchange == listing.venue.code())
    };
    Ok(known.filter(wanted).collect())
}

fn condition(call: &Call, span: [&str; 2]) -> String {
    let asked = ["CANO", "ACNT_PRDT_CD", span[0], span[1], "OVRS_EXCG_CD", "PDNO"];
    asked.iter().map(|name| format!("{}!^", call.get(name))).collect()
}

/// 해외주식 기간손익: every listing that was sold on a day, the latest first. `WCRC_FRCR_DVSN_CD` 02 asks for won.
pub(super) fn inquire_period_profit(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    const SPAN: [&str; 2] = ["INQR_STRT_DT", "INQR_END_DT"];
    let in_won = match call.get("WCRC_FRCR_DVSN_CD") {
        "01" => false,
        "02" => true,
        _ => return Err(Refusal::parameter("WCRC_FRCR_DVSN_CD")),
    };
    let exchange_rate = desk.world.scenario.rate;
    let rate = if in_won { exchange_rate } else { Decimal::ONE };
    let mut groups = std::collections::BTreeMap::<_, (&Listing, Vec<Deal>)>::new();
    for (listing, deal) in asked(desk, call, SPAN)? {
        let group = groups.entry((deal.day, deal.symbol.clone())).or_insert_with(|| (listing, Vec::new()));
        group.1.push(deal);
    }
    let sold: Vec<(&Listing, Vec<Deal>)> =
        groups.into_values().rev().filter(|(_, deals)| deals.iter().any(|d| d.side == Side::Sell)).collect();
    let sum = Sum::of(sold.iter().flat_map(|(_, deals)| deals));
    let name = |group: &(&Listing, Vec<Deal>)| {
        group.1.first().map_or(String::new(), |deal| format!("{}{}", compact(deal.day), deal.symbol))
    };
    let page = page(desk, call, sold, PAGE, &condition(call, SPAN), name)?;
    let (code, message) = page.message();
    let rows =
        page.rows.iter().map(|(listing, deals)| profit_row(call, listing, deals, (rate, exchange_rate))).collect();
    let scale = if in_won { 0 } else { 5 };
    let money = |value: Decimal| fixed(value * rate, scale);
    let totals = Object::of(call.meta, "output2")
        .with("stck_sll_amt_smtl", money(sum.sold_for))
        .with("stck_buy_amt_smtl", money(sum.cost))
        .with("smtl_fee1", money(sum.sold_fee + sum.tax))
        .with("excc_dfrm_amt", money(sum.sold_for - sum.sold_fee - sum.tax))
        .with("ovrs_rlzt_pfls_tot_amt", money(sum.realised))
        .with("tot_pftrt", fixed(sum.realised_pct(), 8))
        .with("bass_dt", compact(crate::clock::in_seoul(desk.now).date()))
        .with("exrt", fixed(exchange_rate, 4));
    let body = page.body.with("output1", Value::List(rows)).with("output2", Value::Object(totals));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

fn profit_row(call: &Call, listing: &Listing, deals: &[Deal], (rate, exchange_rate): (Decimal, Decimal)) -> Object {
    let sum = Sum::of(deals);
    let each = |amount: Decimal| if sum.sold == 0 { Decimal::ZERO } else { amount / Decimal::from(sum.sold) };
    let money = |value: Decimal| fixed(value * rate, 5);
    Object::of(call.meta, "output1")
        .with("trad_day", deals.first().map_or_else(String::new, |deal| compact(deal.day)))
        .with("ovrs_pdno", listing.symbol.as_str())
        .with("ovrs_item_name", listing.korean.as_str())
        .with("slcl_qty", sum.sold)
        .with("pchs_avg_pric", fixed(each(sum.cost) * rate, 4))
        .with("frcr_pchs_amt1", money(sum.cost))
        .with("avg_sll_unpr", fixed(each(sum.sold_for) * rate, 4))
        .with("frcr_sll_amt_smtl1", money(sum.sold_for))
        .with("stck_sll_tlex", money(sum.sold_fee + sum.tax))
        .with("ovrs_rlzt_pfls_amt", money(sum.realised))
        .with("pftrt", fixed(sum.realised_pct(), 8))
        .with("exrt", fixed(exchange_rate, 4))
        .with("ovrs_excg_cd", listing.venue.code())
        .with("frst_bltn_exrt", fixed(exchange_rate, 4))
}

/// 해외주식 일별거래내역: every trade, oldest first.
pub(super) fn inquire_period_trans(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    const SPAN: [&str; 2] = ["ERLM_STRT_DT", "ERLM_END_DT"];
    let mut trades = asked(desk, call, SPAN)?;
    if let side @ ("01" | "02") = call.get("SLL_BUY_DVSN_CD") {
        trades.retain(|(_, deal)| side_code(deal.side) == side);
    }
    let rate = desk.world.scenario.rate;
    let sum = Sum::of(trades.iter().map(|(_, deal)| deal));
    let name = |trade: &(&Listing, Deal)| format!("{}{}", trade.1.at.as_millisecond(), trade.1.symbol);
    let page = page(desk, call, trades, PAGE, &condition(call, SPAN), name)?;
    let (code, message) = match page.message() {
        ("KIOK0510", _) => ("KIOK0460", "조회 되었습니다. (마지막 자료)"),
        other => other,
    };
    let rows = page.rows.iter().map(|(listing, deal)| trade_row(call, listing, deal, rate)).collect();
    let totals = Object::of(call.meta, "output2")
        .with("frcr_buy_amt_smtl", fixed(sum.bought_for, 6))
        .with("frcr_sll_amt_smtl", fixed(sum.sold_for, 6))
        .with("dmst_fee_smtl", fixed(sum.fee() * rate, 6))
        .with("ovrs_fee_smtl", fixed(sum.tax * rate, 6));
    let body = page.body.with("output1", Value::List(rows)).with("output2", Value::Object(totals));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

fn trade_row(call: &Call, listing: &Listing, deal: &Deal, rate: Decimal) -> Object {
    let settled = next_trading_day(Market::Us, next_trading_day(Market::Us, deal.day));
    let (amount, costs) = (deal.amount(), deal.fee + deal.tax);
    let (side, exchanged) = match deal.side {
        Side::Buy => ("매수", amount + costs),
        Side::Sell => ("매도", amount - costs),
    };
    Object::of(call.meta, "output1")
        .with("trad_dt", compact(deal.day))
        .with("sttl_dt", compact(settled))
        .with("sll_buy_dvsn_cd", side_code(deal.side))
        .with("sll_buy_dvsn_name", side)
        .with("pdno", listing.symbol.as_str())
        .with("ovrs_item_name", listing.korean.as_str())
        .with("ccld_qty", deal.quantity)
        .with("amt_unit_ccld_qty", fixed(deal.quantity.into(), 8))
        .with("ft_ccld_unpr2", fixed(deal.price, 8))
        .with("ovrs_stck_ccld_unpr", fixed(deal.price * rate, 8))
        .with("tr_frcr_amt2", fixed(amount, 6))
        .with("tr_amt", fixed(amount * rate, 0))
        .with("frcr_excc_amt_1", fixed(exchanged, 6))
        .with("wcrc_excc_amt", fixed(exchanged * rate, 0))
        .with("dmst_frcr_fee1", fixed(deal.fee, 5))
        .with("frcr_fee1", fixed(deal.tax, 6))
        .with("dmst_wcrc_fee", fixed(deal.fee * rate, 0))
        .with("ovrs_wcrc_fee", fixed(deal.tax * rate, 0))
        .with("crcy_cd", "USD")
        .with("erlm_exrt", fixed(rate, 8))
        .with("loan_dvsn_cd", "01")
        .with("loan_dvsn_name", "현금")
}
