//! Lists of orders in the US. Their dates are New York's.

use kis_api::{Market, Side};

use super::{
    overseas_balance::venues,
    overseas_order::BRANCH,
    page::{Size, page},
};
use crate::{
    clock::in_seoul,
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    ledger::order::{Order, Source},
    market::{Venue, calendar},
    wire::{Object, Value, fixed},
};

const EXECUTIONS: Size = Size { real: 20, paper: 15 };
const OPEN: Size = Size { real: 40, paper: 40 };

/// 해외주식 주문체결내역. On paper every filter but the dates must be left open.
pub(super) fn inquire_ccnl(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    if call.paper {
        let open = |name: &str, open: &[&str]| open.contains(&call.get(name));
        let filters = [("PDNO", &["", "%"][..]), ("SLL_BUY_DVSN", &["00"]), ("CCLD_NCCS_DVSN", &["00"])];
        if let Some((name, _)) = filters.iter().find(|(name, allowed)| !open(name, allowed)) {
            return Err(Refusal::parameter(name));
        }
    }
    let (from, until) = (super::date(call, "ORD_STRT_DT")?, super::date(call, "ORD_END_DT")?);
    // NASD is all of the US here, on paper as well.
    let venues = venues(call.get("OVRS_EXCG_CD"), false);
    let asked_for = |o: &&Order| {
        let side = match call.get("SLL_BUY_DVSN") {
            "01" => o.terms.side == Side::Sell,
            "02" => o.terms.side == Side::Buy,
            _ => true,
        };
        let state = match call.get("CCLD_NCCS_DVSN") {
            "01" => o.filled() > 0,
            "02" => o.is_open(),
            _ => true,
        };
        let symbol = matches!(call.get("PDNO"), "" | "%") || call.get("PDNO") == o.terms.symbol;
        (from..=until).contains(&o.day) && side && state && symbol && is_on(o, venues)
    };
    let mut orders: Vec<Order> = super::visible(desk, &key).filter(asked_for).cloned().collect();
    if call.get("SORT_SQN") == "AS" {
        orders.reverse();
    }
    let condition = ["CANO", "ACNT_PRDT_CD", "PDNO", "ORD_STRT_DT", "ORD_END_DT", "SLL_BUY_DVSN", "OVRS_EXCG_CD"];
    let condition: String = condition.iter().map(|name| format!("{}^", call.get(name))).collect();
    let page = page(desk, call, orders, EXECUTIONS, &condition, Order::number)?;
    let (code, message) = page.message();
    let rows: Vec<Object> = page.rows.iter().map(|order| executed_row(desk, call, order)).collect();
    // Without rows, one exchange's list is one object, blank but for what does not come from an order.
    let one_exchange = !matches!(call.get("OVRS_EXCG_CD"), "" | "%");
    let output = if rows.is_empty() && one_exchange {
        Value::Object(standing(Object::of(call.meta, "output")))
    } else {
        Value::List(rows)
    };
    let body = page.body.with("output", output);
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

/// The fields that have a value with and without an order.
fn standing(row: Object) -> Object {
    row.with("mdia_dvsn_name", "OpenAPI").with("usa_amk_exts_rqst_yn", "N").with("splt_buy_attr_name", "00:00~04:00")
}

fn is_on(order: &Order, venues: &[Venue]) -> bool {
    order.terms.market == Market::Us && venues.iter().any(|venue| venue.code() == order.terms.exchange)
}

fn executed_row(desk: &Desk<'_>, call: &Call, order: &Order) -> Object {
    let terms = &order.terms;
    let local = calendar::zone(Market::Us).to_datetime(order.at);
    let seoul = in_seoul(order.at);
    let listing = desk.world.find(&terms.symbol);
    let (change, change_name) = changed(order);
    standing(Object::of(call.meta, "output"))
        .with("ord_dt", super::compact(order.day))
        .with("ord_gno_brno", BRANCH)
        .with("odno", order.number())
        .with("orgn_odno", order.original_number())
        .with("sll_buy_dvsn_cd", super::side_code(terms.side))
        .with("sll_buy_dvsn_cd_name", side_name(terms.side))
        .with("rvse_cncl_dvsn", change)
        .with("rvse_cncl_dvsn_name", change_name)
        .with("pdno", terms.symbol.as_str())
        .with("prdt_name", listing.map_or("", |l| l.korean.as_str()))
        .with("ft_ord_qty", terms.quantity)
        .with("ft_ord_unpr3", fixed(terms.limit.unwrap_or_default(), 8))
        .with("ft_ccld_qty", order.filled())
        .with("ft_ccld_unpr3", fixed(order.average(), 8))
        .with("ft_ccld_amt3", fixed(order.amount(), 5))
        .with("nccs_qty", order.remaining())
        .with("prcs_stat_name", progress(order))
        .with("ord_tmd", super::clock_text(local))
        .with("tr_mket_name", listing.map_or("", |l| l.venue.korean()))
        .with("tr_natn", "840")
        .with("tr_natn_name", "미국")
        .with("ovrs_excg_cd", terms.exchange.as_str())
        .with("tr_crcy_cd", "USD")
        .with("dmst_ord_dt", super::compact(seoul.date()))
        .with("thco_ord_tmd", super::clock_text(seoul))
        .with("loan_type_cd", "10")
        .with("mdia_dvsn_name", if terms.source == Source::Api { "OpenAPI" } else { "모바일" })
}

fn side_name(side: Side) -> &'static str {
    match side {
        Side::Buy => "매수",
        Side::Sell => "매도",
    }
}

/// 정정취소구분: its code and name.
fn changed(order: &Order) -> (&'static str, &'static str) {
    match order.original {
        None => ("00", ""),
        Some(_) if order.cancels => ("02", "취소"),
        Some(_) => ("01", "정정"),
    }
}

/// 처리상태명.
fn progress(order: &Order) -> &'static str {
    match order {
        _ if order.is_refused => "거부",
        _ if order.is_open() => "접수",
        _ => "완료",
    }
}

/// 해외주식 미체결내역.
pub(super) fn inquire_nccs(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let venues = venues(call.get("OVRS_EXCG_CD"), call.paper);
    let open = |o: &&Order| o.is_open() && is_on(o, venues);
    let mut orders: Vec<Order> = super::visible(desk, &key).filter(open).cloned().collect();
    if call.get("SORT_SQN") != "DS" {
        orders.reverse();
    }
    let condition = ["CANO", "ACNT_PRDT_CD", "OVRS_EXCG_CD", "SORT_SQN"];
    let condition: String = condition.iter().map(|name| format!("{}^", call.get(name))).collect();
    let page = page(desk, call, orders, OPEN, &condition, Order::number)?;
    let (code, message) = page.message();
    let rows = page.rows.iter().map(|order| open_row(desk, call, order)).collect();
    let body = page.body.with("output", Value::List(rows));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

fn open_row(desk: &Desk<'_>, call: &Call, order: &Order) -> Object {
    let terms = &order.terms;
    let listing = desk.world.find(&terms.symbol);
    let (change, change_name) = changed(order);
    Object::of(call.meta, "output")
        .with("ord_dt", super::compact(order.day))
        .with("ord_gno_brno", BRANCH)
        .with("odno", order.number())
        .with("orgn_odno", order.original_number())
        .with("pdno", terms.symbol.as_str())
        .with("prdt_name", listing.map_or("", |l| l.korean.as_str()))
        .with("sll_buy_dvsn_cd", super::side_code(terms.side))
        .with("sll_buy_dvsn_cd_name", side_name(terms.side))
        .with("rvse_cncl_dvsn_cd", change)
        .with("rvse_cncl_dvsn_cd_name", change_name)
        .with("ord_tmd", super::clock_text(in_seoul(order.at)))
        .with("tr_mket_name", listing.map_or("", |l| l.venue.korean()))
        .with("tr_crcy_cd", "USD")
        .with("natn_cd", "840")
        .with("natn_kor_name", "미국")
        .with("ft_ord_qty", terms.quantity)
        .with("ft_ccld_qty", order.filled())
        .with("nccs_qty", order.remaining())
        .with("ft_ord_unpr3", fixed(terms.limit.unwrap_or_default(), 8))
        .with("ft_ccld_unpr3", fixed(order.average(), 8))
        .with("ft_ccld_amt3", fixed(order.amount(), 5))
        .with("ovrs_excg_cd", terms.exchange.as_str())
        .with("loan_type_cd", "10")
        .with("usa_amk_exts_rqst_yn", "N")
}
