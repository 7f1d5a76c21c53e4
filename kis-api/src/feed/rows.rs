//! A frame divided into records.

use alloc::{format, string::String, vec::Vec};
use core::marker::PhantomData;

use memchr::memchr_iter;

use super::{Feed, FeedMeta, Frame, Layout, Record, record::Fault};
use crate::{Error, Result, endpoint::Field};

/// A frame's records as text.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    meta: &'static FeedMeta,
    tr_id: &'static str,
    /// Another layout than today's.
    layout: Option<&'static Layout>,
    rest: &'a str,
    width: usize,
    count: usize,
    left: usize,
}

impl<'a> Rows<'a> {
    pub(super) fn new(meta: &'static FeedMeta, frame: &Frame<'a>) -> Result<Self> {
        let tr_id = meta.tr_id(frame.tr_id());
        let fail = |message: String| Err(Error::malformed(message).at(meta.id, tr_id));
        if !meta.has(frame.tr_id()) {
            return fail(format!("a frame of {} was read as another feed's", frame.tr_id()));
        }
        if frame.is_encrypted() {
            return fail("the frame is encrypted".into());
        }
        let (rest, count) = (frame.body(), frame.count());
        let total = carets(rest).count() + 1;
        let width = total / count;
        if !total.is_multiple_of(count) {
            return fail(format!("the frame's {total} fields can't be divided into {count} records"));
        }
        let layout = meta.layouts.iter().find(|layout| layout.width == width);
        if layout.is_none() && width < meta.required {
            return fail(format!("a record has {width} fields where {} were expected", meta.required));
        }
        Ok(Self { meta, tr_id, layout, rest, width, count, left: count })
    }

    /// The names of a record's fields; where it has more, the rest has none.
    pub(super) fn fields(&self) -> &'static [Field] {
        self.layout.map_or(self.meta.fields, |layout| layout.fields)
    }

    /// A record of another layout in the order of the struct's fields.
    fn moved(&self, layout: &Layout, row: &str) -> String {
        let texts: Vec<_> = row.split('^').collect();
        let place = |name| layout.fields.iter().position(|field| field.name() == name);
        let texts: Vec<_> = self.meta.names().map(|name| place(name).map_or("", |at| texts[at])).collect();
        texts.join("^")
    }

    /// An error that names a field of the record before the next one.
    #[cold]
    pub(super) fn blame(&self, name: &str, fault: &Fault<'_>) -> Error {
        let place = match self.count {
            1 => name.into(),
            count => format!("[{}].{name}", count - self.left - 1),
        };
        Error::malformed(fault.wanted).with_field(place, Some(fault.raw)).at(self.meta.id, self.tr_id)
    }
}

fn carets(text: &str) -> impl Iterator<Item = usize> {
    memchr_iter(b'^', text.as_bytes())
}

impl<'a> Iterator for Rows<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.left = self.left.checked_sub(1)?;
        // The last one takes all that is left.
        let end = if self.left == 0 { None } else { carets(self.rest).nth(self.width - 1) };
        let (row, rest) = end.map_or((self.rest, ""), |end| (&self.rest[..end], &self.rest[end + 1..]));
        self.rest = rest;
        Some(row)
    }
}

/// The records of a frame as `F`.
#[derive(Debug)]
pub struct Records<'a, F> {
    rows: Option<Rows<'a>>,
    /// Why the frame can't be divided.
    error: Option<Error>,
    of: PhantomData<fn() -> F>,
}

impl<'a, F: Feed> Records<'a, F> {
    pub(super) fn new(rows: Result<Rows<'a>>) -> Self {
        match rows {
            Ok(rows) => Self { rows: Some(rows), error: None, of: PhantomData },
            Err(error) => Self { rows: None, error: Some(error), of: PhantomData },
        }
    }
}

impl<F: Feed> Iterator for Records<'_, F> {
    type Item = Result<F>;

    fn next(&mut self) -> Option<Result<F>> {
        let Some(rows) = &mut self.rows else {
            return self.error.take().map(Err);
        };
        let row = rows.next()?;
        let moved = rows.layout.map(|layout| rows.moved(layout, row));
        let mut record = match &moved {
            None => Record::new(row, F::META.fields.len()),
            Some(text) => Record::new(text, usize::MAX),
        };
        let value = F::read(&mut record);
        Some(match &record.fault {
            None => Ok(value),
            Some(fault) => Err(rows.blame(F::META.names().nth(fault.at).unwrap_or_default(), fault)),
        })
    }
}
