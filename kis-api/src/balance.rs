//! 잔고 — what an account holds and what it can spend.

use alloc::{string::String, vec::Vec};

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::{Currency, Instrument, Market};

/// One position. A position is told apart by market, symbol and loan date: the same stock may be held
/// with cash and on credit.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Holding {
    /// What is held; a US ticker comes with its exchange.
    pub instrument: Instrument,
    /// 종목명, as the broker writes it.
    pub name: String,
    /// The currency of price, cost and value.
    pub currency: Currency,
    /// 보유수량, in shares. US positions may have a fraction.
    pub quantity: Decimal,
    /// 주문가능수량 — what may be sold now, in shares; resting sales are taken off already.
    pub sellable: Decimal,
    /// 매입평균가격 — average cost of a share. `None` when the broker sent none or zero.
    pub average_cost: Option<Decimal>,
    /// 현재가. `None` when the broker sent none or zero, as it does for suspended listings.
    pub price: Option<Decimal>,
    /// The loan when the position was bought on credit: shown, and never sold by a rule.
    pub credit: Option<Credit>,
}

/// 신용 — how a position on credit was financed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Credit {
    /// The broker's word or code for the kind of loan.
    pub kind: String,
    /// 대출일자.
    pub loan_date: Option<Date>,
}

impl Holding {
    /// A position bought with cash.
    pub fn new(instrument: Instrument, name: impl Into<String>, quantity: Decimal) -> Self {
        Self {
            currency: instrument.market().currency(),
            instrument,
            name: name.into(),
            quantity,
            sellable: quantity,
            average_cost: None,
            price: None,
            credit: None,
        }
    }

    /// 평가금액 — quantity × price, in the position's currency.
    pub fn value(&self) -> Option<Decimal> {
        self.quantity.checked_mul(self.price?)
    }

    /// 매입금액 — quantity × average cost, in the position's currency.
    pub fn cost(&self) -> Option<Decimal> {
        self.quantity.checked_mul(self.average_cost?)
    }

    /// 평가손익 — value − cost, before fees and tax.
    pub fn profit(&self) -> Option<Decimal> {
        self.value()?.checked_sub(self.cost()?)
    }

    /// 수익률 — (price − average cost) / average cost × 100. Never the broker's own percentage, which is −100 for a
    /// suspended listing. `None` without a price or a cost.
    pub fn profit_pct(&self) -> Option<Decimal> {
        profit_pct(self.price?, self.average_cost?)
    }

    /// The shares an order may sell: the sellable quantity without its fraction.
    pub fn sellable_shares(&self) -> Decimal {
        self.sellable.max(Decimal::ZERO).floor()
    }
}

/// (price − cost) / cost × 100; `None` when either is not positive.
pub fn profit_pct(price: Decimal, cost: Decimal) -> Option<Decimal> {
    if price <= Decimal::ZERO || cost <= Decimal::ZERO {
        return None;
    }
    price.checked_sub(cost)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(cost)
}

/// 잔고 of one market: every page of it, or there is no such value.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Balance {
    /// The market.
    pub market: Market,
    /// The currency of the amounts below.
    pub currency: Currency,
    /// The positions; rows of quantity 0 are left out.
    pub holdings: Vec<Holding>,
    /// 예수금 — cash on deposit.
    pub deposit: Option<Decimal>,
    /// D+2 예수금 — the deposit when everything traded has settled. Domestic only.
    pub settled_deposit: Option<Decimal>,
    /// 평가금액 합계 — what the positions are worth. `None` for the US when one of them has no price.
    pub valuation: Option<Decimal>,
    /// 순자산 — deposits and positions less loans. Domestic only: it has the won deposits of the whole account.
    pub net_assets: Option<Decimal>,
    /// 기준환율 — won for one unit of the currency. US only.
    pub rate: Option<Decimal>,
}

impl Balance {
    /// A balance without positions.
    pub fn new(market: Market) -> Self {
        Self {
            market,
            currency: market.currency(),
            holdings: Vec::new(),
            deposit: None,
            settled_deposit: None,
            valuation: None,
            net_assets: None,
            rate: None,
        }
    }
}

/// 매수가능 — what an order may spend.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BuyingPower {
    /// The currency of the amounts.
    pub currency: Currency,
    /// 주문가능현금 — may be negative.
    pub cash: Decimal,
    /// 미수없는매수금액 — what can be bought without credit.
    pub without_credit: Decimal,
    /// The most whole shares at the price asked about, where one was given.
    pub shares: Option<Decimal>,
    /// Won for one unit of the currency, where the endpoint tells it.
    pub rate: Option<Decimal>,
}

impl BuyingPower {
    /// What is there to spend in this currency.
    pub fn new(currency: Currency, cash: Decimal, without_credit: Decimal) -> Self {
        Self { currency, cash, without_credit, shares: None, rate: None }
    }

    /// What an order may spend: the smaller of the two, never below zero. The broker's `max_*` figures count credit in
    /// and are not used.
    pub fn spendable(&self) -> Decimal {
        self.cash.min(self.without_credit).max(Decimal::ZERO)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_price_is_no_percentage() {
        for (price, cost, want) in [
            (70_000, 66_500, Some("5.2631578947368421052631578947")),
            (0, 66_500, None),
            (70_000, 0, None),
            (-1, 5, None),
        ] {
            let got = profit_pct(Decimal::from(price), Decimal::from(cost));
            assert_eq!(got, want.map(|text| Decimal::from_str_exact(text).expect(text)), "{price} {cost}");
        }
    }
}
