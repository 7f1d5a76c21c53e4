//! A holding and a broker that takes everything, for the days of every rule as tables.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use jiff::civil::{Date, date};
use kis_api::{Credit, Holding, Instrument, OrderNo, OrderRecord, OrderStatus, Quote, Side, tick::PriceClass};
use rust_decimal::Decimal;

use super::{Decision, Sells, Snapshot, Step};
use crate::reason::Reason as _;

/// A rule that is played.
pub(in crate::strategy) trait Rule {
    /// What it remembers.
    type Record: Sells;

    /// What it remembers now.
    fn record(&mut self) -> &mut Self::Record;

    /// One look.
    fn decide(&self, snapshot: &Snapshot<'_>) -> Step<Self::Record>;

    /// Where it stands, in one word.
    fn phase(&self) -> String;

    /// What happens to the rule before a look; whether it knows of such a thing.
    fn happens(&mut self, words: &[&str], today: Date) -> bool;
}

/// A holding, and a broker that takes everything.
pub(in crate::strategy) struct World<R> {
    day: Date,
    pub(in crate::strategy) holding: Holding,
    pub(in crate::strategy) quote: Quote,
    orders: Vec<OrderRecord>,
    pub(in crate::strategy) rule: R,
    unresolved: Option<i64>,
    numbers: u32,
}

/// What happens, separated by commas, and what the look after it decides.
pub(in crate::strategy) type Day = &'static [(&'static str, &'static str)];

/// Plays a day.
pub(in crate::strategy) fn plays<R: Rule>(mut world: World<R>, day: Day) {
    for (index, (events, want)) in day.iter().enumerate() {
        events.split(", ").for_each(|event| world.happens(event));
        assert_eq!(world.look(), *want, "row {index}: {events}");
    }
}

/// Days of a rule as tables.
macro_rules! scenarios {
    ($($(#[$doc:meta])* $name:ident: $world:expr => [$(($events:literal, $want:literal)),+ $(,)?])+) => {$(
        $(#[$doc])*
        #[test]
        fn $name() {
            crate::strategy::sale::world::plays($world, &[$(($events, $want)),+]);
        }
    )+};
}

pub(in crate::strategy) use scenarios;

pub(in crate::strategy) fn dec(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

impl<R: Rule> World<R> {
    /// Ten shares that cost 100,000 won each.
    pub(in crate::strategy) fn kr(rule: R) -> Self {
        Self::new(("005930", PriceClass::KrStock, "100000"), rule)
    }

    /// Ten shares that cost 100 dollars each.
    pub(in crate::strategy) fn us(rule: R) -> Self {
        Self::new(("NASD:AAPL", PriceClass::Us, "100"), rule)
    }

    fn new((symbol, class, cost): (&str, PriceClass, &str), rule: R) -> Self {
        let instrument: Instrument = symbol.parse().expect(symbol);
        let mut holding = Holding::new(instrument.clone(), "종목", dec("10"));
        holding.average_cost = Some(dec(cost));
        let mut quote = Quote::new(instrument, class);
        quote.volume = Some(dec("1000"));
        quote.volume_ratio_pct = Some(dec("50"));
        Self { day: date(2026, 3, 3), holding, quote, orders: Vec::new(), rule, unresolved: None, numbers: 0 }
    }

    /// What happens before a look.
    pub(in crate::strategy) fn happens(&mut self, event: &str) {
        let words: Vec<&str> = event.split(' ').collect();
        if self.rule.happens(&words, self.day) {
            return;
        }
        match *words {
            ["price", price] => {
                self.holding.price = Some(dec(price)).filter(|price| !price.is_zero());
                self.quote.price = self.holding.price;
            }
            ["quote", price] => self.quote.price = Some(dec(price)),
            ["cost", cost] => self.holding.average_cost = Some(dec(cost)).filter(|cost| !cost.is_zero()),
            ["buys", shares] => {
                self.holding.quantity += dec(shares);
                self.holding.sellable += dec(shares);
            }
            ["held", shares] => {
                self.holding.quantity = dec(shares);
                self.holding.sellable = dec(shares);
            }
            ["sellable", shares] => self.holding.sellable = dec(shares),
            ["ratio", "none"] => self.quote.volume_ratio_pct = None,
            ["ratio", ratio] => self.quote.volume_ratio_pct = Some(dec(ratio)),
            ["untraded"] => self.quote.volume = Some(Decimal::ZERO),
            ["traded"] => self.quote.volume = Some(Decimal::ONE),
            ["suspended"] => self.quote.suspended = true,
            ["fund"] => self.quote.class = PriceClass::KrFund,
            ["lower", limit] => self.quote.lower_limit = Some(dec(limit)),
            ["credit"] => self.holding.credit = Some(credit()),
            ["next", "day"] => self.day = self.day.tomorrow().expect("a day"),
            ["rebased"] => {
                (self.quote.base_price, self.quote.previous_close) = (Some(dec("100000")), Some(dec("110000")))
            }
            ["intent", id] => self.unresolved = id.parse().ok(),
            ["settled"] => self.unresolved = None,
            ["fills", shares] => self.fill(dec(shares)),
            ["fills", shares, "of", "the", "last"] => {
                self.orders.reverse();
                self.fill(dec(shares));
                self.orders.reverse();
            }
            ["yesterday", "had", "all", "numbers"] => self.fill_yesterday(),
            ["ends", status] => self.end(status),
            ["unlisted"] => self.orders.clear(),
            ["phone", "amends", price] => {
                let price = dec(price);
                self.replace(price);
            }
            ["phone", "amends", shares, "to", price] => self.replace_part(dec(shares), dec(price)),
            ["phone", "cancels", shares] => self.cancel_part(dec(shares)),
            _ => panic!("no such event: {event}"),
        }
    }

    fn resting(&mut self) -> &mut OrderRecord {
        self.orders.iter_mut().find(|row| row.status.is_open()).expect("an order rests")
    }

    fn fill(&mut self, shares: Decimal) {
        let row = self.resting();
        row.filled += shares;
        row.remaining -= shares;
        row.status = if row.remaining.is_zero() { OrderStatus::Filled } else { OrderStatus::PartlyFilled };
        self.holding.quantity -= shares;
    }

    fn end(&mut self, status: &str) {
        let row = self.resting();
        row.status = match status {
            "cancelled" => OrderStatus::Cancelled,
            "expired" => OrderStatus::Expired,
            "rejected" => OrderStatus::Rejected,
            _ => panic!("no such status: {status}"),
        };
        let back = core::mem::take(&mut row.remaining);
        self.holding.sellable += back;
    }

    fn place(&mut self, quantity: Decimal, price: Decimal) -> OrderNo {
        self.numbers += 1;
        let order_no: OrderNo = self.numbers.to_string().parse().expect("a number");
        let mut row = OrderRecord::new(order_no.clone(), self.holding.instrument.clone(), Side::Sell, quantity);
        (row.price, row.date) = (Some(price), Some(self.day));
        self.orders.push(row);
        order_no
    }

    /// What rests goes on under a new number.
    fn replace(&mut self, price: Decimal) -> OrderNo {
        let row = self.resting();
        row.status = OrderStatus::Expired;
        let (rest, original) = (core::mem::take(&mut row.remaining), row.order_no.clone());
        let order_no = self.place(rest, price);
        self.resting().original_no = Some(original);
        order_no
    }

    /// Some of what rests goes on under a new number, and the rest under the old one.
    fn replace_part(&mut self, shares: Decimal, price: Decimal) {
        let row = self.resting();
        row.remaining -= shares;
        let original = row.order_no.clone();
        self.place(shares, price);
        self.orders.last_mut().expect("its row").original_no = Some(original);
    }

    /// Orders of the day before, which were cancelled.
    fn fill_yesterday(&mut self) {
        for number in 1..10 {
            let order_no = number.to_string().parse().expect("a number");
            let mut row = OrderRecord::new(order_no, self.holding.instrument.clone(), Side::Sell, Decimal::ONE);
            (row.date, row.status) = (self.day.yesterday().ok(), OrderStatus::Cancelled);
            row.remaining = Decimal::ZERO;
            self.orders.push(row);
        }
    }

    /// Some of what rests is taken back; the broker lists that as a row of its own.
    fn cancel_part(&mut self, shares: Decimal) {
        let row = self.resting();
        row.remaining -= shares;
        let (original, price) = (row.order_no.clone(), row.price.unwrap_or_default());
        self.place(shares, price);
        let cancellation = self.orders.last_mut().expect("its row");
        cancellation.original_no = Some(original);
        cancellation.remaining = Decimal::ZERO;
        cancellation.status = OrderStatus::Cancelled;
        self.holding.sellable += shares;
    }

    pub(in crate::strategy) fn decide(&self, quote: Option<&Quote>) -> Step<R::Record> {
        let Self { day, holding, orders, unresolved, .. } = self;
        self.rule.decide(&Snapshot { day: *day, holding, quote, orders, unresolved: *unresolved })
    }

    /// One run: decides, with a quote where one is asked for, and the broker takes what is sent.
    pub(in crate::strategy) fn look(&mut self) -> String {
        let mut step = self.decide(None);
        let asked = matches!(step.decision, Decision::Ask(_));
        if asked {
            step = self.decide(Some(&self.quote));
            assert!(!matches!(step.decision, Decision::Ask(_)), "asked again although there is a quote");
        }
        assert!(asked || !step.decision.is_sale(), "ordered without a quote");
        *self.rule.record() = step.record;
        let detail = match &step.decision {
            Decision::Sell(sale) => {
                let order_no = self.place(sale.quantity, sale.price);
                self.holding.sellable -= sale.quantity;
                self.rule.record().sale_accepted(sale, order_no);
                format!(" {} @ {}", sale.quantity, sale.price)
            }
            Decision::Amend(amendment) => {
                assert_eq!(amendment.order_no(), Some(&self.resting().order_no));
                let order_no = self.replace(amendment.price);
                self.rule.record().amendment_accepted(amendment, order_no);
                format!(" {} @ {}", amendment.quantity, amendment.price)
            }
            Decision::Cancel(order_no) => {
                assert_eq!(*order_no, self.resting().order_no);
                self.end("cancelled");
                self.rule.record().cancellation_accepted();
                String::new()
            }
            _ => String::new(),
        };
        let action = format!("{:?}", step.decision.action()).to_lowercase();
        format!("{action}{detail}, {}, {}", step.reason.code(), self.rule.phase())
    }
}

fn credit() -> Credit {
    // The type is the client's own to make; a decoded one looks like this.
    let json = r#"{"kind":"21","loan_date":"2026-01-05"}"#;
    serde_json::from_str(json).expect("a loan")
}
