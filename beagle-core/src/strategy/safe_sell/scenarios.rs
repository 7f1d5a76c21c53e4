//! Days of a holding as tables: what happens, and what is decided.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use jiff::civil::{Date, date};
use kis_api::{Credit, Holding, Instrument, OrderNo, OrderRecord, OrderStatus, Quote, Side, tick::PriceClass};
use rust_decimal::Decimal;

use super::{Decision, Record, Settings, Snapshot, Step, decide};
use crate::{Mode, Size, reason::Reason, rules::SafeSellRules};

/// A holding, a broker that takes everything, and what the rule remembers.
struct World {
    day: Date,
    holding: Holding,
    quote: Quote,
    orders: Vec<OrderRecord>,
    record: Record,
    mode: Mode,
    size: Size,
    rules: SafeSellRules,
    collar_pct: Decimal,
    unresolved: Option<i64>,
    numbers: u32,
}

fn dec(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

impl World {
    /// Ten shares that cost 100,000 won each; the rule is on.
    fn kr() -> Self {
        Self::new("005930", PriceClass::KrStock, "100000")
    }

    /// Ten shares that cost 100 dollars each; the rule is on.
    fn us() -> Self {
        Self { collar_pct: dec("5"), ..Self::new("NASD:AAPL", PriceClass::Us, "100") }
    }

    fn new(symbol: &str, class: PriceClass, cost: &str) -> Self {
        let instrument: Instrument = symbol.parse().expect(symbol);
        let mut holding = Holding::new(instrument.clone(), "종목", dec("10"));
        holding.average_cost = Some(dec(cost));
        let mut quote = Quote::new(instrument, class);
        quote.volume = Some(dec("1000"));
        quote.volume_ratio_pct = Some(dec("50"));
        Self {
            day: date(2026, 3, 3),
            holding,
            quote,
            orders: Vec::new(),
            record: Record::default(),
            mode: Mode::On,
            size: Size::All,
            rules: SafeSellRules::default(),
            collar_pct: dec("3"),
            unresolved: None,
            numbers: 0,
        }
    }

    /// What happens before a look.
    fn happens(&mut self, event: &str) {
        let words: Vec<&str> = event.split(' ').collect();
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
            ["lower", limit] => self.quote.lower_limit = Some(dec(limit)),
            ["credit"] => self.holding.credit = Some(credit()),
            ["on"] => self.mode = Mode::On,
            ["off"] => self.mode = Mode::Off,
            ["size", size] => self.size = size.parse().expect(size),
            ["trail", points] => self.rules.trail_pct = Some(dec(points)),
            ["next", "day"] => self.day = self.day.tomorrow().expect("a day"),
            ["rebased"] => {
                (self.quote.base_price, self.quote.previous_close) = (Some(dec("100000")), Some(dec("110000")))
            }
            ["owner", "clears"] => self.record.clear(self.day),
            ["intent", id] => self.unresolved = id.parse().ok(),
            ["settled"] => self.unresolved = None,
            ["fills", shares] => self.fill(dec(shares)),
            ["ends", status] => self.end(status),
            ["unlisted"] => self.orders.clear(),
            ["phone", "amends", price] => {
                let price = dec(price);
                self.replace(price);
            }
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
        row.price = Some(price);
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

    fn decide(&self, quote: Option<&Quote>) -> Step {
        let Self { day, holding, orders, unresolved, .. } = self;
        let snapshot = Snapshot { day: *day, holding, quote, orders, unresolved: *unresolved };
        let settings = Settings { mode: self.mode, size: self.size, rules: &self.rules, collar_pct: self.collar_pct };
        decide(&self.record, &snapshot, &settings)
    }

    /// One run: decides, with a quote where one is asked for, and the broker takes what is sent.
    fn look(&mut self) -> String {
        let mut step = self.decide(None);
        let asked = matches!(step.decision, Decision::Ask(_));
        if asked {
            step = self.decide(Some(&self.quote));
            assert!(!matches!(step.decision, Decision::Ask(_)), "asked again although there is a quote");
        }
        assert!(asked || !matches!(step.decision, Decision::Sell(_) | Decision::Amend(_)), "ordered without a quote");
        self.record = step.record;
        let detail = match &step.decision {
            Decision::Sell(sale) => {
                let order_no = self.place(sale.quantity, sale.price);
                self.holding.sellable -= sale.quantity;
                self.record.sale_accepted(sale, order_no);
                format!(" {} @ {}", sale.quantity, sale.price)
            }
            Decision::Amend(amendment) => {
                assert_eq!(amendment.order_no(), Some(&self.resting().order_no));
                let order_no = self.replace(amendment.price);
                self.record.amendment_accepted(amendment, order_no);
                format!(" {} @ {}", amendment.quantity, amendment.price)
            }
            Decision::Cancel(order_no) => {
                assert_eq!(*order_no, self.resting().order_no);
                self.end("cancelled");
                self.record.cancellation_accepted();
                String::new()
            }
            _ => String::new(),
        };
        let action = format!("{:?}", step.decision.action()).to_lowercase();
        let phase = format!("{:?}", self.record.phase()).to_lowercase();
        format!("{action}{detail}, {}, {phase}", step.reason.code())
    }
}

fn credit() -> Credit {
    // The type is the client's own to make; a decoded one looks like this.
    let json = r#"{"kind":"21","loan_date":"2026-01-05"}"#;
    serde_json::from_str(json).expect("a loan")
}

/// What happens, separated by commas, and what the look after it decides.
type Day = &'static [(&'static str, &'static str)];

fn plays(mut world: World, day: Day) {
    for (index, (events, want)) in day.iter().enumerate() {
        events.split(", ").for_each(|event| world.happens(event));
        assert_eq!(world.look(), *want, "row {index}: {events}");
    }
}

macro_rules! scenarios {
    ($($(#[$doc:meta])* $name:ident: $world:expr => [$(($events:literal, $want:literal)),+ $(,)?])+) => {$(
        $(#[$doc])*
        #[test]
        fn $name() {
            plays($world, &[$(($events, $want)),+]);
        }
    )+};
}

scenarios! {
    arms_and_sells: World::kr() => [
        ("price 102900", "hold, below_arm, idle"),
        ("price 103000, ratio 0.99", "hold, low_volume, idle"),
        ("ratio none", "hold, no_volume_ratio, idle"),
        ("ratio 1.0", "arm, arming, armed"),
        ("price 108000", "hold, above_line, armed"),
        ("price 101100", "hold, above_line, armed"),
        // 1 % below 101,000 is 99,990; the step of 100 below it.
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("price 101000", "hold, resting, selling"),
        ("fills 10", "hold, sold, idle"),
    ]

    /// A gap through the floor sells all the same.
    sells_below_zero: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 92000", "sell 10 @ 91000, floor, selling"),
    ]

    /// The quote decides, not the balance's price.
    the_quote_may_know_better: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 100500, quote 102000", "hold, above_line, armed"),
    ]

    follows_the_peak: World::kr() => [
        ("trail 2, price 103000", "arm, arming, armed"),
        ("price 110000", "hold, above_line, armed"),
        ("price 108100", "hold, above_line, armed"),
        ("price 108000", "sell 10 @ 106900, trail, selling"),
    ]

    /// The floor holds where the trail would be lower.
    the_floor_is_under_the_trail: World::kr() => [
        ("trail 5, price 103000", "arm, arming, armed"),
        ("price 101100", "hold, above_line, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
    ]

    half_is_halved_once: World::kr() => [
        ("size half, price 103000", "arm, arming, armed"),
        ("price 101000", "sell 5 @ 99900, floor, selling"),
        ("fills 2", "hold, resting, selling"),
        // The rest of the half, not half of the rest.
        ("ends cancelled", "sell 3 @ 99900, floor, selling"),
        ("fills 3", "hold, sold, idle"),
        ("price 101000", "hold, below_arm, idle"),
        ("price 103000", "arm, arming, armed"),
    ]

    /// What another order holds is not sold, and is sold when it is free again.
    sells_what_is_free: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("sellable 0, price 101000", "hold, nothing_sellable, armed"),
        ("sellable 4", "sell 4 @ 99900, floor, selling"),
        ("fills 4", "hold, sold, idle"),
    ]

    /// A remainder that is larger than what is free takes more than one order.
    over_several_orders: World::kr() => [
        ("size half, price 103000", "arm, arming, armed"),
        ("price 101000", "sell 5 @ 99900, floor, selling"),
        ("ends rejected, sellable 2", "sell 2 @ 99900, floor, selling"),
        ("fills 2, sellable 0", "hold, nothing_sellable, selling"),
        ("sellable 8, price 108000", "sell 3 @ 106900, remainder, selling"),
        ("fills 3", "hold, sold, idle"),
    ]

    cancelled_keeps_the_peak: World::kr() => [
        ("trail 2, price 103000", "arm, arming, armed"),
        ("price 110000", "hold, above_line, armed"),
        ("price 107000", "sell 10 @ 105900, trail, selling"),
        ("ends cancelled, price 109000", "hold, above_line, armed"),
        ("price 108000", "sell 10 @ 106900, trail, selling"),
        ("ends expired, next day, price 107000", "sell 10 @ 105900, trail, selling"),
    ]

    moves_toward_the_market: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        // One step of 100 below 200,000 is not two.
        ("price 100900", "hold, resting, selling"),
        ("price 100800", "amend 10 @ 98700, price_moved, selling"),
        ("fills 4, price 100700", "hold, resting, selling"),
        ("price 100600", "amend 6 @ 97600, price_moved, selling"),
        ("price 100500", "hold, resting, selling"),
        ("price 100000", "amend 6 @ 97000, price_moved, selling"),
        // Away from the market again: it would have traded.
        ("price 103000", "hold, resting, selling"),
        ("fills 6", "hold, sold, idle"),
    ]

    us_goes_down_to_five_percent: World::us() => [
        ("price 103", "arm, arming, armed"),
        ("price 101", "sell 10 @ 99.99, floor, selling"),
        ("price 100.99", "hold, resting, selling"),
        ("price 100.98", "amend 10 @ 98.96, price_moved, selling"),
        ("price 100", "amend 10 @ 95, price_moved, selling"),
        ("price 90", "amend 10 @ 85.5, price_moved, selling"),
    ]

    never_below_the_lower_limit: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("lower 90500, price 91000", "sell 10 @ 90500, floor, selling"),
        ("price 90500", "hold, resting, selling"),
    ]

    the_phone_may_amend_it: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("fills 3, phone amends 100500", "hold, resting, selling"),
        ("price 100000", "amend 7 @ 98000, price_moved, selling"),
        ("fills 7", "hold, sold, idle"),
    ]

    an_order_that_does_not_show_is_not_gone: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("unlisted", "hold, not_listed, selling"),
        ("price 50000", "hold, not_listed, selling"),
        ("off", "hold, not_listed, selling"),
    ]

    an_unknown_order_blocks: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("intent 7, price 101000", "hold, unresolved, armed"),
        ("price 104000", "hold, above_line, armed"),
        ("settled, price 101000", "sell 10 @ 99900, floor, selling"),
        ("intent 8, ends expired", "hold, unresolved, selling"),
    ]

    off_disarms_and_cancels: World::kr() => [
        ("off, price 103000", "hold, mode_off, idle"),
        ("on", "arm, arming, armed"),
        ("off", "disarm, mode_off, idle"),
        ("on", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
        ("fills 2, off", "cancel, cancelling, idle"),
        ("price 101000", "hold, mode_off, idle"),
    ]

    a_purchase_recounts: World::kr() => [
        ("price 106000", "arm, arming, armed"),
        ("buys 10, cost 103000", "hold, above_line, armed"),
        // 104,030 is 1 % above the new cost.
        ("price 104100", "hold, above_line, armed"),
        ("price 104000", "sell 20 @ 102900, floor, selling"),
    ]

    a_purchase_alone_never_sells: World::kr() => [
        ("price 106000", "arm, arming, armed"),
        ("buys 10, cost 106000", "disarm, new_cost, idle"),
        ("price 106000", "hold, below_arm, idle"),
    ]

    /// A lower cost makes the same fall weigh more.
    a_purchase_does_not_trail: World::kr() => [
        ("trail 3, price 110000", "arm, arming, armed"),
        ("price 107100", "hold, above_line, armed"),
        ("buys 30, cost 80000", "hold, above_line, armed"),
        ("price 107100", "hold, above_line, armed"),
        ("price 104700", "sell 40 @ 103600, trail, selling"),
    ]

    /// The broker's rounding of a cost after a sale is no purchase.
    a_sale_by_hand_changes_nothing: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("held 6, cost 100000.4, price 101000", "sell 6 @ 99900, floor, selling"),
    ]

    /// Ten shares at 100,000 became fifty at 20,000.
    a_split_waits_for_its_owner: World::kr() => [
        ("price 103000", "arm, arming, armed"),
        ("held 50, cost 20000, price 20100", "hold, corporate_action, armed"),
        ("price 15000", "hold, corporate_action, armed"),
        ("next day", "hold, corporate_action, armed"),
        ("owner clears, price 20500", "hold, below_arm, idle"),
        ("price 20600", "arm, arming, armed"),
    ]

    /// The base price is not yesterday's close.
    ex_rights_waits_for_its_owner: World::kr() => [
        ("rebased, price 103000", "hold, corporate_action, idle"),
        ("owner clears", "arm, arming, armed"),
        ("price 101000", "sell 10 @ 99900, floor, selling"),
    ]

    credit_is_never_sold: World::kr() => [
        ("credit, price 103000", "hold, credit, idle"),
        ("price 50000", "hold, credit, idle"),
    ]

    no_price_is_no_fall: World::kr() => [
        ("price 0", "hold, no_price, idle"),
        ("price 103000", "arm, arming, armed"),
        ("price 0", "hold, no_price, armed"),
        ("cost 0, price 101000", "hold, no_cost, armed"),
        ("cost 100000, untraded", "hold, no_trade, armed"),
        ("suspended", "hold, suspended, armed"),
    ]

    nothing_arms_before_it_trades: World::kr() => [
        ("price 103000, untraded", "hold, no_trade, idle"),
        ("traded", "arm, arming, armed"),
    ]

    fractions_are_left_alone: World::us() => [
        ("held 0.7, price 103", "hold, fraction, idle"),
        ("held 2.7", "arm, arming, armed"),
        ("price 101", "sell 2 @ 99.99, floor, selling"),
        ("fills 2, price 50", "hold, sold, idle"),
        ("price 103", "hold, fraction, idle"),
    ]
}

#[test]
fn the_report_says_by_how_much_the_floor_was_missed() {
    let mut world = World::kr();
    world.happens("price 103000");
    world.look();
    world.happens("price 99500");
    let step = world.decide(Some(&world.quote));
    let text = step.reason.text();
    assert!(text.en.ends_with("which it missed by 1.5 percentage points"), "{}", text.en);
    assert!(text.ko.ends_with("기준을 1.5%p 지나쳤습니다"), "{}", text.ko);
}

#[test]
fn what_is_remembered_survives_a_restart() {
    let mut world = World::kr();
    for event in ["trail 2", "price 110000"] {
        world.happens(event);
    }
    world.look();
    world.happens("price 107000");
    world.look();
    let json = serde_json::to_string(&world.record).expect("json");
    assert_eq!(serde_json::from_str::<Record>(&json).expect("the same"), world.record);
}
