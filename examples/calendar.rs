//! Prints every session of the trading calendar in a range of years, one `market date open close` a line, in UTC.
//!
//! ```text
//! cargo run -q -p rich-beagle-examples --bin calendar -- 2024 2027
//! ```

use std::{
    env,
    error::Error,
    io::{self, Write},
    iter,
};

use jiff::civil::Date;
use kis_api::{
    Market,
    calendar::{self, Day},
};

fn main() -> Result<(), Box<dyn Error>> {
    let years: Vec<i16> = env::args().skip(1).map(|year| year.parse()).collect::<Result<_, _>>()?;
    let [from, to] = years[..] else { return Err("usage: calendar FROM_YEAR TO_YEAR".into()) };
    let (first, last) = (Date::new(from, 1, 1)?, Date::new(to, 12, 31)?);
    let mut out = io::stdout().lock();
    for market in [Market::Kr, Market::Us] {
        for date in iter::successors(Some(first), |date| date.tomorrow().ok()).take_while(|date| *date <= last) {
            match calendar::day(market, date) {
                Day::Open(session) => writeln!(out, "{market} {date} {} {}", session.open, session.close)?,
                Day::Closed(_) => {}
                Day::Unknown => return Err(format!("the calendar does not know {date}").into()),
            }
        }
    }
    Ok(())
}
