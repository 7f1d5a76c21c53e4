//! What is served under `/uapi`, by the endpoint's id in the table of `kis-api`.

mod book;
mod domestic_balance;
mod domestic_chart;
mod domestic_list;
mod domestic_minute;
pub(crate) mod domestic_order;
mod domestic_profit;
mod domestic_quote;
pub(crate) mod extra;
mod holiday;
mod index;
mod minutes;
mod multi_quote;
mod overseas_balance;
mod overseas_chart;
mod overseas_list;
pub(crate) mod overseas_order;
mod overseas_profit;
mod overseas_quote;
mod page;
mod product;
mod sample;
mod ticket;

use jiff::civil::{Date, DateTime};
use kis_api::{
    Side,
    endpoint::{Class, Kind},
};

use crate::{
    clock::millis_between,
    desk::Desk,
    gateway::{Answer, Call, Refusal, refusal::codes},
    ledger::order::Order,
};

type Serve = fn(&mut Desk<'_>, &Call) -> Result<Answer, Refusal>;

/// Serves a call: from the books where there are any, else with a sample of the right shape.
pub(crate) fn serve(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let serve = match call.meta.kind {
        Kind::Read => service(call.meta.id).unwrap_or(sample::serve),
        Kind::Order | Kind::Auth => service(call.meta.id).ok_or(codes::UNKNOWN_SERVICE)?,
    };
    if call.meta.class == Class::Ledger {
        enroll(desk, call)?;
    }
    serve(desk, call)
}

/// The endpoints that know more than the shape of their replies.
fn service(id: &str) -> Option<Serve> {
    Some(match id {
        "domestic_bond.buy" | "domestic_bond.sell" => ticket::place,
        "domestic_bond.inquire_daily_ccld" | "domestic_bond.inquire_psbl_rvsecncl" => ticket::list,
        "domestic_bond.order_rvsecncl" => ticket::change,
        "domestic_futureoption.inquire_ccnl" | "domestic_futureoption.inquire_ngt_ccnl" => ticket::list,
        "domestic_futureoption.order" => ticket::place,
        "domestic_futureoption.order_rvsecncl" => ticket::change,
        "domestic_stock.chk_holiday" => holiday::chk_holiday,
        "domestic_stock.inquire_asking_price_exp_ccn" => book::inquire_asking_price_exp_ccn,
        "domestic_stock.inquire_balance" => domestic_balance::inquire_balance,
        "domestic_stock.inquire_balance_rlz_pl" => domestic_profit::inquire_balance_rlz_pl,
        "domestic_stock.inquire_ccnl" => domestic_minute::inquire_ccnl,
        "domestic_stock.inquire_daily_ccld" => domestic_list::inquire_daily_ccld,
        "domestic_stock.inquire_daily_indexchartprice" => index::inquire_daily_indexchartprice,
        "domestic_stock.inquire_daily_itemchartprice" => domestic_chart::inquire_daily_itemchartprice,
        "domestic_stock.inquire_daily_price" => domestic_chart::inquire_daily_price,
        "domestic_stock.inquire_index_price" => index::inquire_index_price,
        "domestic_stock.inquire_period_profit" => domestic_profit::inquire_period_profit,
        "domestic_stock.inquire_period_trade_profit" => domestic_profit::inquire_period_trade_profit,
        "domestic_stock.inquire_price" => domestic_quote::inquire_price,
        "domestic_stock.inquire_psbl_order" => domestic_balance::inquire_psbl_order,
        "domestic_stock.inquire_psbl_rvsecncl" => domestic_list::inquire_psbl_rvsecncl,
        "domestic_stock.inquire_psbl_sell" => domestic_balance::inquire_psbl_sell,
        "domestic_stock.inquire_time_dailychartprice" => domestic_minute::inquire_time_dailychartprice,
        "domestic_stock.inquire_time_itemchartprice" => domestic_minute::inquire_time_itemchartprice,
        "domestic_stock.intstock_multprice" => multi_quote::intstock_multprice,
        "domestic_stock.order_cash" => domestic_order::order_cash,
        "domestic_stock.order_credit" => ticket::order_credit,
        "domestic_stock.order_resv" | "overseas_stock.order_resv" => ticket::reserve,
        "domestic_stock.order_resv_ccnl" => ticket::list,
        "domestic_stock.order_resv_rvsecncl" | "overseas_stock.order_resv_ccnl" => ticket::change_reservation,
        "domestic_stock.order_rvsecncl" => domestic_order::order_rvsecncl,
        "domestic_stock.search_info" => product::search_info,
        "domestic_stock.search_stock_info" => product::search_stock_info,
        "overseas_futureoption.inquire_ccld" | "overseas_futureoption.inquire_daily_order" => ticket::list,
        "overseas_futureoption.order" => ticket::place,
        "overseas_futureoption.order_rvsecncl" => ticket::change,
        "overseas_stock.dailyprice" => overseas_chart::dailyprice,
        "overseas_stock.daytime_order" | "overseas_stock.daytime_order_rvsecncl" => ticket::daytime,
        "overseas_stock.inquire_asking_price" => book::inquire_asking_price,
        "overseas_stock.inquire_balance" => overseas_balance::inquire_balance,
        "overseas_stock.inquire_ccnl" => overseas_list::inquire_ccnl,
        "overseas_stock.inquire_daily_chartprice" => index::inquire_daily_chartprice,
        "overseas_stock.inquire_nccs" => overseas_list::inquire_nccs,
        "overseas_stock.inquire_period_profit" => overseas_profit::inquire_period_profit,
        "overseas_stock.inquire_period_trans" => overseas_profit::inquire_period_trans,
        "overseas_stock.inquire_present_balance" => overseas_balance::inquire_present_balance,
        "overseas_stock.inquire_psamount" => overseas_balance::inquire_psamount,
        "overseas_stock.inquire_time_itemchartprice" => overseas_chart::inquire_time_itemchartprice,
        "overseas_stock.multprice" => multi_quote::multprice,
        "overseas_stock.order" => overseas_order::order,
        "overseas_stock.order_resv_list" => ticket::list,
        "overseas_stock.order_rvsecncl" => overseas_order::order_rvsecncl,
        "overseas_stock.price" => overseas_quote::price,
        "overseas_stock.price_detail" => product::price_detail,
        "overseas_stock.quot_inquire_ccnl" => overseas_chart::quot_inquire_ccnl,
        _ => return None,
    })
}

/// Writes an account that is asked for the first time into the books.
fn enroll(desk: &mut Desk<'_>, call: &Call) -> Result<(), Refusal> {
    let key = account_key(call)?;
    if !desk.books.accounts.contains_key(&key) {
        desk.account_mut(&key);
    }
    Ok(())
}

/// The whole number of the account that a call is about.
pub(crate) fn account_key(call: &Call) -> Result<String, Refusal> {
    let account = call.account()?;
    Ok(format!("{}-{}", account.number(), account.product()))
}

/// The orders of an account that lists show, oldest first.
fn visible<'d>(desk: &'d Desk<'_>, key: &str) -> impl Iterator<Item = &'d Order> {
    let (now, hidden) = (desk.now, desk.oddities.hidden_ms);
    desk.account(key).orders.iter().filter(move |o| hidden == 0 || millis_between(o.at, now) >= hidden)
}

/// A parameter that must be a date.
fn date(call: &Call, name: &str) -> Result<Date, Refusal> {
    Date::strptime("%Y%m%d", call.get(name)).map_err(|_| Refusal::parameter(name))
}

/// A date as KIS writes it: `20260303`.
fn compact(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// A time of day as KIS writes it: `094414`.
fn clock_text(at: DateTime) -> String {
    at.strftime("%H%M%S").to_string()
}

/// `SLL_BUY_DVSN_CD`: 01 is a sale, 02 a purchase.
fn side_code(side: Side) -> &'static str {
    match side {
        Side::Sell => "01",
        Side::Buy => "02",
    }
}
