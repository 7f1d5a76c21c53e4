//! What a customer owns at home: balance, money to buy with, shares to sell.

use kis_api::{Market, Side};
use rust_decimal::{Decimal, RoundingStrategy};

use super::page::{Size, page};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    ledger::account::{Account, Position, Traded},
    market::{
        Listing,
        calendar::{local_date, next_trading_day, previous_trading_day},
        costs::commission_rate,
        quote::{Quote, percent},
    },
    wire::{Object, Value, fixed},
};

const PAGE: Size = Size { real: 50, paper: 20 };

/// A position with what is known about it.
pub(super) struct Held<'a> {
    position: Position,
    listing: &'a Listing,
    quote: Quote,
    today: Traded,
    yesterday: Traded,
    sellable: i64,
}

impl Held<'_> {
    /// What tells it from the others of its account.
    pub(super) fn name(&self) -> String {
        format!("{}{}", self.position.symbol, self.position.loan_date.map_or("", |_| "L"))
    }

    /// The price that values it; a suspended listing has none.
    fn price(&self) -> Decimal {
        if self.listing.suspended { Decimal::ZERO } else { self.quote.last }
    }

    fn value(&self) -> Decimal {
        (self.price() * self.position.quantity).trunc()
    }

    /// Profit or loss; a suspended listing has none.
    fn profit(&self) -> Decimal {
        if self.listing.suspended { Decimal::ZERO } else { self.value() - self.position.cost.trunc() }
    }

    fn profit_pct(&self) -> Decimal {
        percent(self.profit(), self.position.cost)
    }
}

/// 주식잔고조회.
pub(super) fn inquire_balance(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let division = call.get("INQR_DVSN");
    if !matches!(division, "01" | "02") || division == "02" && desk.oddities.refuse_inqr_dvsn_02 {
        return Err(Refusal::parameter("INQR_DVSN"));
    }
    let held = positions(desk, &key);
    let totals = totals(call, desk, &key, &held);
    let [over_time, fund, redeem] = ["AFHR_FLPR_YN", "FUND_STTL_ICLD_YN", "FNCG_AMT_AUTO_RDPT_YN"].map(|p| call.get(p));
    let condition =
        format!("{}^{}^{over_time}^{fund}^{division}^01^{redeem}^", call.get("CANO"), call.get("ACNT_PRDT_CD"));
    let page = page(desk, call, held, PAGE, &condition, |held| held.name())?;
    let (code, message) = match page.message() {
        // A balance without holdings is complete, not empty.
        ("KIOK0560", _) => ("KIOK0510", "조회가 완료되었습니다"),
        other => other,
    };
    let rows = page.rows.iter().map(|held| row(call, held)).collect();
    let body = page.body.with("output1", Value::List(rows)).with("output2", Value::List(vec![totals]));
    Ok(Answer::ledger(call, body, code, message).page(page.continuation))
}

/// The domestic positions of an account, those emptied today among them.
pub(super) fn positions<'a>(desk: &mut Desk<'a>, key: &str) -> Vec<Held<'a>> {
    let today = local_date(Market::Kr, desk.now);
    let yesterday = previous_trading_day(Market::Kr, today);
    let world = desk.world;
    let account = desk.account(key);
    let shown = |p: &&Position| !p.quantity.is_zero() || p.emptied == Some(today);
    let kept: Vec<(Position, &Listing, Traded, Traded, i64)> = account
        .positions
        .iter()
        .filter(shown)
        .filter_map(|position| {
            let listing = world.domestic(&position.symbol)?;
            // Trades are made in cash; what was bought on credit lies still.
            let cash = position.loan_date.is_none();
            let traded = |day| account.traded(day, |o| cash && o.terms.symbol == position.symbol);
            let whole = || i64::try_from(position.quantity.floor()).unwrap_or(0);
            let sellable = if cash { account.sellable(&position.symbol) } else { whole() };
            Some((position.clone(), listing, traded(today), traded(yesterday), sellable))
        })
        .collect();
    kept.into_iter()
        .map(|(position, listing, today, yesterday, sellable)| {
            let quote = desk.quote(listing);
            Held { position, listing, quote, today, yesterday, sellable }
        })
        .collect()
}

pub(super) fn row(call: &Call, held: &Held<'_>) -> Object {
    let Held { position, listing, quote, today, yesterday, sellable } = held;
    let won = |value: Decimal| fixed(value, 0);
    let loan = position.loan_date;
    let halted = listing.suspended;
    let change_pct = if halted { Decimal::from(-100) } else { quote.change_pct() };
    let change = if halted { -quote.base } else { quote.change() };
    Object::of(call.meta, "output1")
        .with("pdno", listing.symbol.as_str())
        .with("prdt_name", listing.korean.as_str())
        .with("trad_dvsn_name", if loan.is_some() { "자기융자" } else { "현금" })
        .with("bfdy_buy_qty", yesterday.bought)
        .with("bfdy_sll_qty", yesterday.sold)
        .with("thdt_buyqty", today.bought)
        .with("thdt_sll_qty", today.sold)
        .with("hldg_qty", won(position.quantity))
        .with("ord_psbl_qty", *sellable)
        .with("pchs_avg_pric", fixed(position.average(), 4))
        .with("pchs_amt", won(position.cost.trunc()))
        .with("prpr", won(held.price()))
        .with("evlu_amt", won(held.value()))
        .with("evlu_pfls_amt", won(held.profit()))
        .with("evlu_pfls_rt", fixed(held.profit_pct(), 2))
        // Real accounts leave this one at zero.
        .with("evlu_erng_rt", fixed(if call.paper { held.profit_pct() } else { Decimal::ZERO }, 8))
        .with("loan_dt", loan.map_or(String::new(), super::compact))
        .with("loan_amt", won(position.loan()))
        .with("fltt_rt", fixed(change_pct, 8))
        .with("bfdy_cprs_icdc", won(change))
        .with("item_mgna_rt_name", if halted { "" } else { "20%" })
        .with("sbst_pric", won(quote.base * Decimal::new(8, 1)))
        .with("stck_loan_unpr", fixed(if loan.is_some() { position.average() } else { Decimal::ZERO }, 4))
}

pub(super) fn totals(call: &Call, desk: &Desk<'_>, key: &str, held: &[Held<'_>]) -> Object {
    let account = desk.account(key);
    let today = local_date(Market::Kr, desk.now);
    let tomorrow = next_trading_day(Market::Kr, today);
    let domestic = |day| account.traded(day, |o| o.terms.market == Market::Kr);
    let (now, before) = (domestic(today), domestic(previous_trading_day(Market::Kr, today)));
    let won = |value: Decimal| fixed(value, 0);
    let sum = |part: fn(&Held<'_>) -> Decimal| held.iter().map(part).sum::<Decimal>();
    let (value, cost) = (sum(|h| h.value()), sum(|h| h.position.cost.trunc()));
    let loans = sum(|h| h.position.loan());
    let net = account.won + value - loans;
    // Yesterday's total: the same shares at yesterday's prices.
    let was = account.won - loans
        + sum(|h| if h.listing.suspended { Decimal::ZERO } else { h.quote.base * h.position.quantity });
    Object::of(call.meta, "output2")
        .with("dnca_tot_amt", won(account.settled(Market::Kr, today)))
        .with("nxdy_excc_amt", won(account.settled(Market::Kr, tomorrow)))
        .with("prvs_rcdl_excc_amt", won(account.won))
        .with("bfdy_buy_amt", won(before.bought_for))
        .with("thdt_buy_amt", won(now.bought_for))
        .with("bfdy_sll_amt", won(before.sold_for))
        .with("thdt_sll_amt", won(now.sold_for))
        .with("bfdy_tlex_amt", won(before.costs))
        .with("thdt_tlex_amt", won(now.costs))
        .with("tot_loan_amt", won(loans))
        .with("scts_evlu_amt", won(value))
        .with("tot_evlu_amt", won(account.won + value))
        .with("nass_amt", won(net))
        .with("pchs_amt_smtl_amt", won(cost))
        .with("evlu_amt_smtl_amt", won(value))
        .with("evlu_pfls_smtl_amt", won(sum(|h| h.profit())))
        .with("bfdy_tot_asst_evlu_amt", won(was))
        .with("asst_icdc_amt", won(net - was))
        .with("asst_icdc_erng_rt", "0.00000000")
}

/// What all positions are ahead by, and what they cost.
pub(super) fn profit_and_cost(held: &[Held<'_>]) -> (Decimal, Decimal) {
    held.iter().fold(Default::default(), |(profit, cost): (Decimal, Decimal), held| {
        (profit + held.profit(), cost + held.position.cost.trunc())
    })
}

/// 매수가능조회. The figures called maximum include credit, which is not the customer's.
pub(super) fn inquire_psbl_order(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let asked = call.optional_number("ORD_UNPR")?.filter(|price| *price > Decimal::ZERO);
    let listing = desk.world.domestic(call.get("PDNO"));
    let price = match listing {
        Some(listing) => {
            let quote = desk.quote(listing);
            let by_market = matches!(call.get("ORD_DVSN"), "01" | "13" | "14");
            let highest = quote.limits.map_or(quote.last, |(_, upper)| upper);
            Some(asked.filter(|_| !by_market).unwrap_or(highest))
        }
        None => None,
    };
    let cash = desk.account(&key).orderable(Market::Kr, desk.world);
    let credit = (cash.max(Decimal::ZERO) * Decimal::new(25, 1)).trunc();
    let day = local_date(Market::Kr, desk.now);
    let shares = |money: Decimal| match price {
        Some(price) => affordable(money, price, commission_rate(Market::Kr, day)),
        None => 0,
    };
    let won = |value: Decimal| fixed(value, 0);
    let output = Object::of(call.meta, "output")
        .with("ord_psbl_cash", won(cash))
        .with("psbl_qty_calc_unpr", won(price.unwrap_or_default()))
        .with("nrcvb_buy_amt", won(cash))
        .with("nrcvb_buy_qty", shares(cash))
        .with("max_buy_amt", won(credit))
        .with("max_buy_qty", shares(credit));
    let body = Object::new().with("output", Value::Object(output));
    Ok(Answer::ledger(call, body, "KIOK0510", "조회가 완료되었습니다"))
}

/// Whole shares that an amount pays for, the commission included.
pub(super) fn affordable(money: Decimal, price: Decimal, commission: Decimal) -> i64 {
    if price <= Decimal::ZERO || money <= Decimal::ZERO {
        return 0;
    }
    let each = price * (Decimal::ONE + commission);
    let shares = (money / each).round_dp_with_strategy(0, RoundingStrategy::ToZero);
    i64::try_from(shares).unwrap_or(0)
}

/// 매도가능수량조회.
pub(super) fn inquire_psbl_sell(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let key = super::account_key(call)?;
    let symbol = call.get("PDNO").to_owned();
    let empty = Object::of(call.meta, "output").with("pdno", symbol.as_str());
    let found = desk.world.domestic(&symbol);
    let output = match found {
        Some(listing) => {
            let quote = desk.quote(listing);
            sellable(empty, desk.account(&key), listing, &quote, local_date(Market::Kr, desk.now))
        }
        None => empty,
    };
    let body = Object::new().with("output", Value::Object(output));
    Ok(Answer::ledger(call, body, "KIOK0420", "정상적으로 조회되었습니다"))
}

fn sellable(row: Object, account: &Account, listing: &Listing, quote: &Quote, day: jiff::civil::Date) -> Object {
    // The name of a stock that is not held is left out.
    let Some(position) = account.position(&listing.symbol) else { return row };
    let won = |value: Decimal| fixed(value, 0);
    let value = (quote.last * position.quantity).trunc();
    let profit = value - position.cost.trunc();
    let sold = account.traded(day, |o| o.terms.symbol == listing.symbol && o.terms.side == Side::Sell).sold;
    let held = i64::try_from(position.quantity.floor()).unwrap_or(0);
    row.with("prdt_name", listing.korean.as_str())
        .with("buy_qty", held + sold)
        .with("sll_qty", sold)
        .with("cblc_qty", held)
        .with("ord_psbl_qty", account.sellable(&listing.symbol))
        .with("pchs_avg_pric", fixed(position.average(), 4))
        .with("pchs_amt", won(position.cost.trunc()))
        .with("now_pric", won(quote.last))
        .with("evlu_amt", won(value))
        .with("evlu_pfls_amt", won(profit))
        .with("evlu_pfls_rt", fixed(percent(profit, position.cost), 2))
}
