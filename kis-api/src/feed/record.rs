//! The cursor over a record's fields.

use jiff::civil::{Date, Time};
use memchr::memchr;
use rust_decimal::Decimal;
use smol_str::SmolStr;

use crate::decode::{
    digits, moment,
    number::{self, Plain, Read},
};

/// One record of a frame. Each call takes the next field; beyond the last one all are empty.
#[derive(Debug)]
pub struct Record<'a> {
    rest: &'a str,
    left: usize,
    named: usize,
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
        Self { rest: row, left: named, named, fault: None }
    }

    /// A text or code without its padding; empty when it is missing.
    pub fn text(&mut self) -> SmolStr {
        let text = number::trimmed(self.next());
        // Most are codes of a few letters, for which this takes half the time.
        if text.len() <= 8 { SmolStr::new_inline(text) } else { SmolStr::new(text) }
    }

    /// A decimal number; `None` when it is empty or missing.
    pub fn decimal(&mut self) -> Option<Decimal> {
        let short = self.short(|plain| Some(plain.decimal()));
        if short.is_some() { short } else { self.read(number::decimal) }
    }

    /// A whole number; `None` when it is empty or missing.
    pub fn integer(&mut self) -> Option<i64> {
        let short = self.short(Plain::integer);
        if short.is_some() { short } else { self.read(number::integer) }
    }

    /// A date; `None` when it is empty, all zeros or missing.
    pub fn date(&mut self) -> Option<Date> {
        self.read(moment::date)
    }

    /// A time of day; `None` when it is empty or missing.
    pub fn time(&mut self) -> Option<Time> {
        self.read(moment::time)
    }

    /// The next field if it is a number of less than eight characters, as most are. Otherwise it stays the next field.
    #[inline(always)]
    fn short<T>(&mut self, of: fn(Plain) -> Option<T>) -> Option<T> {
        let (word, end) = self.word()?;
        let value = Plain::short(word, end).and_then(of)?;
        self.left = self.left.checked_sub(1)?;
        self.rest = &self.rest[end + 1..];
        Some(value)
    }

    fn read<T>(&mut self, parse: fn(&str) -> Read<T>) -> Option<T> {
        let raw = self.next();
        if raw.is_empty() {
            return None;
        }
        parse(raw).unwrap_or_else(|wanted| {
            self.fault.get_or_insert(Fault { at: self.named - self.left - 1, wanted, raw });
            None
        })
    }

    fn next(&mut self) -> &'a str {
        if self.left == 0 || self.rest.is_empty() {
            return "";
        }
        self.left -= 1;
        let end = self.word().map(|(_, end)| end).or_else(|| memchr(b'^', self.rest.as_bytes()));
        let (field, rest) = end.map_or((self.rest, ""), |end| (&self.rest[..end], &self.rest[end + 1..]));
        self.rest = rest;
        field
    }

    /// The next characters as a word, and where the field among them ends. `None` when it is longer.
    #[inline(always)]
    fn word(&self) -> Option<(u64, usize)> {
        let word = u64::from_le_bytes(*self.rest.as_bytes().first_chunk()?);
        digits::place(word, b'^').map(|end| (word, end))
    }
}
