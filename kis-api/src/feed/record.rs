//! The cursor over a record's fields.

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use smol_str::SmolStr;

use crate::decode::{
    moment,
    number::{self, Read},
};

/// One record of a frame. Each call takes the next field; beyond the last one all are empty.
#[derive(Debug)]
pub struct Record<'a> {
    rest: &'a str,
    left: usize,
    taken: usize,
    pub(super) fault: Option<Fault<'a>>,
}

/// The first value that could not be read.
#[derive(Debug)]
pub(super) struct Fault<'a> {
    /// Its place among the fields.
    pub(super) at: usize,
    pub(super) wanted: &'static str,
    pub(super) raw: &'a str,
}

impl<'a> Record<'a> {
    /// A record whose first `named` fields have names; it may have more.
    pub(super) fn new(row: &'a str, named: usize) -> Self {
        Self { rest: row, left: named, taken: 0, fault: None }
    }

    /// A text or code without its padding; empty when it is missing.
    pub fn text(&mut self) -> SmolStr {
        SmolStr::new(number::trimmed(self.next()))
    }

    /// A decimal number; `None` when it is empty or missing.
    pub fn decimal(&mut self) -> Option<Decimal> {
        self.read(number::decimal)
    }

    /// A whole number; `None` when it is empty or missing.
    pub fn integer(&mut self) -> Option<i64> {
        self.read(number::integer)
    }

    /// A date; `None` when it is empty, all zeros or missing.
    pub fn date(&mut self) -> Option<Date> {
        self.read(moment::date)
    }

    /// A time of day; `None` when it is empty or missing.
    pub fn time(&mut self) -> Option<Time> {
        self.read(moment::time)
    }

    fn read<T>(&mut self, parse: fn(&str) -> Read<T>) -> Option<T> {
        let raw = self.next();
        parse(raw).unwrap_or_else(|wanted| {
            self.fault.get_or_insert(Fault { at: self.taken - 1, wanted, raw });
            None
        })
    }

    fn next(&mut self) -> &'a str {
        if self.left == 0 {
            return "";
        }
        self.left -= 1;
        self.taken += 1;
        let (field, rest) = self.rest.split_once('^').unwrap_or((self.rest, ""));
        self.rest = rest;
        field
    }
}
