//! Prints the price steps, daily limits and sell taxes that orders and profits are counted with, one value a line.
//!
//! ```text
//! cargo run -q -p rich-beagle-examples --bin tables -- 2026-03-02
//! ```
//!
//! `step CLASS PRICE STEP` and `limits CLASS BASE LOWER UPPER` for each price that an order may have on that day, up to a
//! million won, and `tax CLASS DAY PERCENT` for each day from 2018 until the end of that day's year.

use std::{
    env,
    error::Error,
    io::{self, BufWriter, Write},
    iter,
};

use beagle_core::cost::sell_tax_pct;
use jiff::civil::{Date, date};
use kis_api::tick::{PriceClass, kr_limits, step};
use rust_decimal::Decimal;

const CLASSES: [(PriceClass, &str); 2] = [(PriceClass::KrStock, "kr_stock"), (PriceClass::KrFund, "kr_fund")];
const HIGHEST: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

fn main() -> Result<(), Box<dyn Error>> {
    let day: Date = env::args().nth(1).ok_or("usage: tables DAY")?.parse()?;
    let mut out = BufWriter::new(io::stdout().lock());
    for (class, name) in CLASSES {
        let next = |price: &Decimal| Some(*price + step(class, *price, day));
        for price in iter::successors(Some(Decimal::ONE), next).take_while(|price| *price <= HIGHEST) {
            writeln!(out, "step {name} {price} {}", step(class, price, day))?;
            let (lower, upper) = kr_limits(class, price, day).ok_or("a domestic price has limits")?;
            writeln!(out, "limits {name} {price} {lower} {upper}")?;
        }
        let last = day.last_of_year();
        for day in iter::successors(Some(date(2018, 1, 1)), |day| day.tomorrow().ok()).take_while(|day| *day <= last) {
            writeln!(out, "tax {name} {day} {}", sell_tax_pct(class, day))?;
        }
    }
    Ok(out.flush()?)
}
