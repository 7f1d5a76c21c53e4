//! The broker's lists of a day, all of them.

use alloc::{collections::BTreeMap, vec::Vec};
use core::fmt;

use jiff::civil::Date;
use kis_api::{Market, OrderNo, OrderRecord, OrderStatus, Reservation, ReservationStatus};

/// What the broker keeps a list of. Each numbers its rows by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// 주문 — the orders of a day.
    Orders,
    /// 예약주문 — what is to become an order of the day when its session begins, and what became of it.
    Reservations,
}

/// One of the broker's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sheet {
    /// Of what.
    pub register: Register,
    /// The market.
    pub market: Market,
    /// Its own day; of reservations, the day for which they are.
    pub day: Date,
}

impl Sheet {
    /// The orders of a day.
    pub const fn orders(market: Market, day: Date) -> Self {
        Self { register: Register::Orders, market, day }
    }

    /// The reservations for a day.
    pub const fn reservations(market: Market, day: Date) -> Self {
        Self { register: Register::Reservations, market, day }
    }
}

/// Every order of a market and day, or every reservation for it. There is no listing of a part: what is not in it was
/// not there.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    sheet: Sheet,
    rows: Vec<OrderRecord>,
    /// The orders that reservations became.
    ordered: BTreeMap<OrderNo, OrderNo>,
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
    /// It lacks an order that an earlier list of the day showed.
    Shrunk,
}

impl Listing {
    /// A list that came on one page, which the broker wrote at one moment.
    ///
    /// # Errors
    /// Rows that contradict each other.
    pub fn of_one_page((market, day): (Market, Date), rows: Vec<OrderRecord>) -> Result<Self, Unreliable> {
        Self::of_rows(Sheet::orders(market, day), rows)
    }

    fn of_rows(sheet: Sheet, rows: Vec<OrderRecord>) -> Result<Self, Unreliable> {
        let mut unique: BTreeMap<OrderNo, OrderRecord> = BTreeMap::new();
        for row in rows {
            if row.instrument.market() != sheet.market {
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
        Ok(Self { sheet, rows: unique.into_values().collect(), ordered: BTreeMap::new() })
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
        Self::of_one_page(of, first)?.seen_again(Self::of_one_page(of, second)?)
    }

    /// The reservations for a day, which were read twice: nobody says how many come on a page.
    ///
    /// # Errors
    /// Rows that contradict each other, or two scans that do not show the same reservations.
    pub fn of_reservations(
        (market, day): (Market, Date),
        first: &[Reservation],
        second: &[Reservation],
    ) -> Result<Self, Unreliable> {
        let of = |rows: &[Reservation]| {
            Self::of_rows(Sheet::reservations(market, day), rows.iter().map(waiting_order).collect())
        };
        let mut listing = of(first)?.seen_again(of(second)?)?;
        let ordered = second.iter().filter_map(|row| Some((row.number.digits().clone(), row.order_no.clone()?)));
        listing.ordered = ordered.collect();
        Ok(listing)
    }

    fn seen_again(self, again: Self) -> Result<Self, Unreliable> {
        let is_equal = self.rows.len() == again.rows.len()
            && self.rows.iter().zip(&again.rows).all(|(a, b)| a.order_no == b.order_no);
        if is_equal { Ok(again) } else { Err(Unreliable::Changed) }
    }

    /// Which list it is.
    pub const fn of(&self) -> Sheet {
        self.sheet
    }

    /// Its orders, or its reservations, by number.
    pub fn rows(&self) -> &[OrderRecord] {
        &self.rows
    }

    /// The order that the reservation of this number became.
    pub fn ordered_as(&self, number: &OrderNo) -> Option<&OrderNo> {
        self.ordered.get(number)
    }

    /// The row of this number.
    pub fn row(&self, order_no: &OrderNo) -> Option<&OrderRecord> {
        self.rows.binary_search_by(|row| row.order_no.cmp(order_no)).ok().and_then(|at| self.rows.get(at))
    }
}

/// A reservation as the order that it is to become.
fn waiting_order(reservation: &Reservation) -> OrderRecord {
    let Reservation { number, instrument, side, quantity, price, .. } = reservation;
    let mut row = OrderRecord::new(number.digits().clone(), instrument.clone(), *side, *quantity);
    row.price = *price;
    row.name.clone_from(&reservation.name);
    row.date = reservation.day;
    row.status = match reservation.status {
        ReservationStatus::Cancelled => OrderStatus::Cancelled,
        ReservationStatus::Refused => OrderStatus::Rejected,
        // An order took its place.
        ReservationStatus::Ordered => OrderStatus::Expired,
        _ => OrderStatus::Open,
    };
    row
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
            Self::Shrunk => "an order is gone from the list",
        })
    }
}
