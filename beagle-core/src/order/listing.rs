//! The broker's order list of a day, all of it.

use alloc::{collections::BTreeMap, vec::Vec};
use core::fmt;

use jiff::civil::Date;
use kis_api::{Market, OrderNo, OrderRecord};

/// Every order of a market and day. There is no listing of a part: what is not in it was not there.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    market: Market,
    day: Date,
    rows: Vec<OrderRecord>,
}

/// Why rows are no listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreliable {
    /// Two orders have one number.
    Contradiction,
    /// It changed while it was read.
    Changed,
    /// A row is of another market.
    OtherMarket,
}

impl Listing {
    /// A list that came on one page, which the broker wrote at one moment.
    ///
    /// # Errors
    /// Rows that contradict each other.
    pub fn of_one_page((market, day): (Market, Date), rows: Vec<OrderRecord>) -> Result<Self, Unreliable> {
        let mut unique: BTreeMap<OrderNo, OrderRecord> = BTreeMap::new();
        for row in rows {
            if row.instrument.market() != market {
                return Err(Unreliable::OtherMarket);
            }
            match unique.get(&row.order_no) {
                // The same row at the end of one page and the beginning of the next.
                Some(known) if is_same(known, &row) => {}
                Some(_) => return Err(Unreliable::Contradiction),
                None => {
                    unique.insert(row.order_no.clone(), row);
                }
            }
        }
        Ok(Self { market, day, rows: unique.into_values().collect() })
    }

    /// A list of several pages, which was read twice: an order that came in between could have pushed another from one
    /// page to the next, past the reader.
    ///
    /// # Errors
    /// Rows that contradict each other, or two scans that do not show the same orders.
    pub fn of_two_scans(
        of: (Market, Date),
        first: Vec<OrderRecord>,
        second: Vec<OrderRecord>,
    ) -> Result<Self, Unreliable> {
        let (first, second) = (Self::of_one_page(of, first)?, Self::of_one_page(of, second)?);
        let is_equal = first.rows.len() == second.rows.len()
            && first.rows.iter().zip(&second.rows).all(|(a, b)| a.order_no == b.order_no);
        if is_equal { Ok(second) } else { Err(Unreliable::Changed) }
    }

    /// Which day of which market.
    pub fn of(&self) -> (Market, Date) {
        (self.market, self.day)
    }

    /// Its orders, by number.
    pub fn rows(&self) -> &[OrderRecord] {
        &self.rows
    }

    /// The order of this number.
    pub fn row(&self, order_no: &OrderNo) -> Option<&OrderRecord> {
        self.rows.binary_search_by(|row| row.order_no.cmp(order_no)).ok().and_then(|at| self.rows.get(at))
    }
}

/// Fills may differ between two sights of an order; what was ordered may not.
fn is_same(a: &OrderRecord, b: &OrderRecord) -> bool {
    (&a.instrument, a.side, a.quantity, a.price, &a.original_no)
        == (&b.instrument, b.side, b.quantity, b.price, &b.original_no)
}

impl fmt::Display for Unreliable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Contradiction => "two orders of the list have one number",
            Self::Changed => "the list changed while it was read",
            Self::OtherMarket => "a row of the list is of another market",
        })
    }
}
