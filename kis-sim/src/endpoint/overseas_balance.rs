//! What a customer owns in the US: balances and money to buy with.

use kis_api::{Market, UsExchange};
use rust_decimal::Decimal;

use super::{
    domestic_balance::affordable,
    page::{Size, page},
};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    ledger::account::{Position, Traded},
    market::{
        Listing, Venue,
        calendar::local_date,
        costs::commission_rate,
        quote::{Quote, percent},
    },
    wire::{Object, Value, fixed},
};

const PAGE: Size = Size { real: 100, paper: 100 };

/// A position with what is known about it, in dollars.
struct Held<'a> {
    position: Position,
    listing: &'a Listing,
    quote: Quote,
    today: Traded,
    sellable: i64,
}

impl Held<'_> {
    fn value(&self) -> Decimal {
        self.quote.last * self.position.quantity
    }

    fn profit(&self) -> Decimal {
        self.value() - self.position.cost
    }
}

/// The US positions of an account on some exchanges, those emptied today among them.
fn positions<'a>(desk: &mut Desk<'a>, key: &str, venues: &[Venue]) -> Vec<Held<'a>> {
    let today = local_date(Market::Us, desk.now);
    let world = desk.world;
    let account = desk.account(key);
    let shown = |p: &&Position| !p.quantity.is_zero() || p.emptied == Some(today);
    let kept: Vec<(Position, &Listing, Traded, i64)> = account
        .positions
        .iter()
        .filter(shown)
        .filter_map(|position| {
            let listing = world.find(&position.symbol).filter(|l| venues.contains(&l.venue))?;
            let traded = account.traded(today, |o| o.terms.symbol == position.symbol);
            Some((position.clone(), listing, traded, account.sellable(&position.symbol)))
        })
        .collect();
    kept.into_iter()
        .map(|(position, listing, today, sellable)| {
            let quote = desk.quote(listing);
            Held { position, listing, quote, today, sellable }
        })
        .collect()
}

const US: [Venue; 3] = [Venue::Nasd, Venue::Nyse, Venue::Amex];

/// The exchanges of `OVRS_EXCG_CD`. On a real account NASD is all of the US, on paper it is NASDAQ alone.
pub(super) fn venues(code: &str, paper: bool) -> &'static [Venue] {
    match code {
        "NASD" if !paper => &US,
        "" | "%" => &US,
        "NASD" | "NAS" => &[Venue::Nasd],
        "NYSE" => &[Venue::Nyse],
        "AMEX" => &[Venue::Amex],
        _ => &[],
    }
}

/// 해외주식 잔고.
pub(super) fn inquire_balance(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let exchange = call.get("OVRS_EXCG_CD").to_owned();
    // Other currencies than the dollar are known, but nobody holds any.
    let venues = if matches!(call.get("TR_CRCY_CD"), "USD" | "") { venues(&exchange, call.paper) } else { &[] };
    let held = positions(desk, &key, venues);
    let totals = totals(call, desk, &key, &held);
    let condition = format!("{}^{}^{exchange}^{}^", call.get("CANO"), call.get("ACNT_PRDT_CD"), call.get("TR_CRCY_CD"));
    let page = page(desk, call, held, PAGE, &condition, |h: &Held<'_>| h.position.symbol.clone())?;
    let mut rows: Vec<Object> = page.rows.iter().map(|held| row(call, held)).collect();
    if desk.world.scenario.phantom_row && page.is_last() && !rows.is_empty() {
        rows.push(Object::of(call.meta, "output1"));
    }
    let (code, message) = page.message();
    let body = page.body.with("output1", Value::List(rows)).with("output2", Value::Object(totals));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

fn row(call: &Call, held: &Held<'_>) -> Object {
    let Held { position, listing, quote, sellable, .. } = held;
    Object::of(call.meta, "output1")
        .with("cano", call.get("CANO"))
        .with("acnt_prdt_cd", call.get("ACNT_PRDT_CD"))
        .with("prdt_type_cd", listing.venue.product_type())
        .with("ovrs_pdno", listing.symbol.as_str())
        .with("ovrs_item_name", listing.korean.as_str())
        .with("frcr_evlu_pfls_amt", fixed(held.profit(), 6))
        .with("evlu_pfls_rt", fixed(percent(held.profit(), position.cost), 2))
        .with("pchs_avg_pric", fixed(position.average(), 4))
        .with("ovrs_cblc_qty", crate::wire::plain(position.quantity))
        .with("ord_psbl_qty", *sellable)
        .with("frcr_pchs_amt1", fixed(position.cost, 5))
        .with("ovrs_stck_evlu_amt", fixed(held.value(), 8))
        .with("now_pric2", fixed(quote.last, 6))
        .with("tr_crcy_cd", "USD")
        .with("ovrs_excg_cd", listing.venue.code())
        .with("loan_type_cd", if call.paper { "" } else { "10" })
}

fn totals(call: &Call, desk: &Desk<'_>, key: &str, held: &[Held<'_>]) -> Object {
    let cost: Decimal = held.iter().map(|h| h.position.cost).sum();
    let profit: Decimal = held.iter().map(Held::profit).sum();
    let today = local_date(Market::Us, desk.now);
    let bought = desk.account(key).traded(today, |o| o.terms.market == Market::Us).bought_for;
    Object::of(call.meta, "output2")
        .with("frcr_pchs_amt1", fixed(cost, 5))
        .with("ovrs_rlzt_pfls_amt", "0.00000")
        .with("ovrs_tot_pfls", fixed(profit, 5))
        .with("rlzt_erng_rt", "0.00000000")
        .with("tot_evlu_pfls_amt", fixed(profit, 8))
        .with("tot_pftrt", fixed(percent(profit, cost), 8))
        .with("frcr_buy_amt_smtl1", fixed(bought, 6))
        .with("ovrs_rlzt_pfls_amt2", "0.00000")
        .with("frcr_buy_amt_smtl2", fixed(bought, 6))
}

/// 해외주식 체결기준현재잔고. `WCRC_FRCR_DVSN_CD` 01 shows won, 02 dollars; the totals of output3 are won.
/// On paper only output3 is filled.
pub(super) fn inquire_present_balance(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let in_won = match call.get("WCRC_FRCR_DVSN_CD") {
        "01" => true,
        "02" => false,
        _ => return Err(Refusal::parameter("WCRC_FRCR_DVSN_CD")),
    };
    let nation = matches!(call.get("NATN_CD"), "000" | "840");
    let venues: &[Venue] = match call.get("TR_MKET_CD") {
        "00" if nation => &US,
        "01" if nation => &[Venue::Nasd],
        "02" if nation => &[Venue::Nyse],
        "05" if nation => &[Venue::Amex],
        _ => &[],
    };
    let held = positions(desk, &key, venues);
    let rate = desk.world.scenario.rate;
    let (rows, currencies) = if call.paper {
        (Vec::new(), Vec::new())
    } else {
        let rows = held.iter().map(|held| present_row(call, held, rate, in_won)).collect();
        (rows, vec![currency(call, desk, &key)])
    };
    let sums = sums(call, desk, &key, &held);
    let body = Object::new()
        .with("output1", Value::List(rows))
        .with("output2", Value::List(currencies))
        .with("output3", Value::Object(sums));
    let answer = Answer::ledger(call, body, "KIOK0510", "조회가 완료되었습니다");
    Ok(answer.page(crate::gateway::Continuation::Only))
}

fn present_row(call: &Call, held: &Held<'_>, rate: Decimal, in_won: bool) -> Object {
    let Held { position, listing, quote, today, sellable } = held;
    let unit = if in_won { rate } else { Decimal::ONE };
    let shown = |dollars: Decimal, scale| {
        // Amounts in won have no part of a won, though they are written with decimals.
        let value = dollars * unit;
        fixed(if in_won { value.trunc() } else { value }, scale)
    };
    let quantity = |shares: Decimal| fixed(shares, 8);
    Object::of(call.meta, "output1")
        .with("prdt_name", listing.korean.as_str())
        .with("cblc_qty13", quantity(position.quantity))
        .with("thdt_buy_ccld_qty1", quantity(today.bought.into()))
        .with("thdt_sll_ccld_qty1", quantity(today.sold.into()))
        .with("ccld_qty_smtl1", quantity(position.quantity))
        .with("ord_psbl_qty1", quantity((*sellable).into()))
        .with("frcr_pchs_amt", shown(position.cost, 5))
        .with("frcr_evlu_amt2", shown(held.value(), 6))
        .with("evlu_pfls_amt2", shown(held.profit(), 5))
        .with("evlu_pfls_rt1", fixed(percent(held.profit(), position.cost).round_dp(2), 8))
        .with("pdno", listing.symbol.as_str())
        .with("bass_exrt", fixed(rate, 8))
        .with("buy_crcy_cd", "USD")
        .with("ovrs_now_pric1", fixed(quote.last * unit, 5))
        .with("avg_unpr3", fixed(position.average() * unit, 4))
        .with("tr_mket_name", listing.venue.korean())
        .with("natn_kor_name", "미국")
        .with("pchs_rmnd_wcrc_amt", fixed((position.cost * rate).trunc(), 0))
        .with("thdt_buy_ccld_frcr_amt", fixed(today.bought_for, 6))
        .with("thdt_sll_ccld_frcr_amt", fixed(today.sold_for, 6))
        .with("unit_amt", "1")
        .with("prdt_type_cd", listing.venue.product_type())
        .with("scts_dvsn_name", "현금")
        .with("ovrs_excg_cd", listing.venue.code())
        .with("item_lnkg_excg_cd", listing.venue.us().map_or("", UsExchange::quote_code))
}

fn currency(call: &Call, desk: &Desk<'_>, key: &str) -> Object {
    let account = desk.account(key);
    let today = local_date(Market::Us, desk.now);
    let traded = account.traded(today, |o| o.terms.market == Market::Us);
    let reserved = account.reserved(Market::Us, desk.world);
    let deposit = account.settled(Market::Us, today);
    let free = (deposit - reserved).max(Decimal::ZERO);
    let dollars = |value: Decimal| fixed(value, 6);
    Object::of(call.meta, "output2")
        .with("crcy_cd", "USD")
        .with("crcy_cd_name", "미국 달러")
        .with("frcr_buy_amt_smtl", dollars(traded.bought_for))
        .with("frcr_sll_amt_smtl", dollars(traded.sold_for))
        .with("frcr_dncl_amt_2", dollars(deposit))
        .with("frst_bltn_exrt", fixed(desk.world.scenario.rate, 8))
        .with("frcr_buy_mgn_amt", dollars(reserved))
        .with("frcr_drwg_psbl_amt_1", dollars(free))
        .with("frcr_evlu_amt2", fixed((free * desk.world.scenario.rate).trunc(), 6))
        .with("acpl_cstd_crcy_yn", "Y")
        .with("nxdy_frcr_drwg_psbl_amt", dollars(free))
}

fn sums(call: &Call, desk: &Desk<'_>, key: &str, held: &[Held<'_>]) -> Object {
    let account = desk.account(key);
    let rate = desk.world.scenario.rate;
    let won = |dollars: Decimal| fixed((dollars * rate).trunc(), 0);
    let cost: Decimal = held.iter().map(|h| h.position.cost).sum();
    let value: Decimal = held.iter().map(Held::value).sum();
    let profit = value - cost;
    let reserved = account.reserved(Market::Us, desk.world);
    let deposits = account.won + account.dollars * rate;
    let whole = |won: Decimal| fixed(won.trunc(), 0);
    Object::of(call.meta, "output3")
        .with("pchs_amt_smtl", won(cost))
        .with("evlu_amt_smtl", won(value))
        .with("evlu_pfls_amt_smtl", won(profit))
        .with("dncl_amt", whole(account.won))
        .with("tot_dncl_amt", whole(deposits))
        .with("wdrw_psbl_tot_amt", whole(account.won))
        .with("frcr_evlu_tota", won(account.dollars))
        .with("evlu_erng_rt1", fixed(percent(profit, cost), 10))
        .with("pchs_amt_smtl_amt", won(cost))
        .with("evlu_amt_smtl_amt", won(value))
        .with("tot_evlu_pfls_amt", won(profit))
        .with("tot_asst_amt", whole(value * rate + deposits))
        .with("buy_mgn_amt", won(reserved))
        .with("mgna_tota", won(reserved))
        .with("frcr_use_psbl_amt", fixed(account.dollars - reserved, 2))
        .with("tot_frcr_cblc_smtl", fixed(account.dollars, 6))
}

/// 해외주식 매수가능금액조회. The figures after exchange (`echm_af_…`) count won that are not dollars yet.
pub(super) fn inquire_psamount(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let price = call.number("OVRS_ORD_UNPR")?;
    let account = desk.account(&key);
    let rate = desk.world.scenario.rate;
    let today = local_date(Market::Us, desk.now);
    let free = account.orderable(Market::Us, desk.world);
    let sold = account.settlements.iter().filter(|s| s.market == Market::Us && s.due > today);
    let reusable: Decimal = sold.map(|s| s.amount).filter(|a| *a > Decimal::ZERO).sum();
    let exchanged = free + (account.orderable(Market::Kr, desk.world) / rate).round_dp(2);
    let commission = commission_rate(Market::Us, today);
    let shares = |money| affordable(money, price, commission);
    let output = Object::of(call.meta, "output")
        .with("tr_crcy_cd", "USD")
        .with("ord_psbl_frcr_amt", fixed(free, 2))
        .with("sll_ruse_psbl_amt", fixed(reusable, 2))
        .with("ovrs_ord_psbl_amt", fixed(free, 2))
        .with("max_ord_psbl_qty", shares(free))
        .with("echm_af_ord_psbl_amt", fixed(exchanged, 2))
        .with("echm_af_ord_psbl_qty", shares(exchanged))
        .with("ord_psbl_qty", shares(free))
        .with("exrt", fixed(rate, 10))
        .with("frcr_ord_psbl_amt1", fixed(free, 6))
        .with("ovrs_max_ord_psbl_qty", shares(exchanged));
    let body = Object::new().with("output", Value::Object(output));
    Ok(Answer::ledger(call, body, "KIOK0510", "조회가 완료되었습니다"))
}
