//! The files: their names, and how one is unpacked.

use std::io::{Cursor, Read};

use super::{Exchange, Index, Listing, domestic, index, overseas};
use crate::{Error, Market, Result, UsExchange};

/// An unpacked file larger than this is none of KIS's.
const MAX_UNPACKED: u64 = 64 << 20;

/// A master file that is read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    Kospi,
    Kosdaq,
    Us(UsExchange),
    Indices,
}

impl File {
    /// The files of a market.
    pub(crate) fn of(market: Market) -> &'static [Self] {
        match market {
            Market::Kr => &[Self::Kospi, Self::Kosdaq],
            Market::Us => &[Self::Us(UsExchange::Nasdaq), Self::Us(UsExchange::Nyse), Self::Us(UsExchange::Amex)],
        }
    }

    /// The file's name without `.zip`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Kospi => "kospi_code.mst",
            Self::Kosdaq => "kosdaq_code.mst",
            Self::Us(UsExchange::Nasdaq) => "nasmst.cod",
            Self::Us(UsExchange::Nyse) => "nysmst.cod",
            Self::Us(UsExchange::Amex) => "amsmst.cod",
            Self::Indices => "idxcode.mst",
        }
    }

    /// Reads the listings of an unpacked file.
    pub(crate) fn listings(self, bytes: &[u8]) -> Result<Vec<Listing>> {
        self.read(bytes, |line| self.listing(line))
    }

    /// Reads the indices of an unpacked file.
    pub(crate) fn indices(self, bytes: &[u8]) -> Result<Vec<Index>> {
        self.read(bytes, index::index)
    }

    /// Reads the one listing of this symbol, without a look at the others.
    pub(crate) fn find(self, bytes: &[u8], symbol: &str) -> Option<Listing> {
        // Everything before a name is ASCII, so that the bytes of a symbol are its text.
        let holds = |line: &&[u8]| line.windows(symbol.len()).take(64).any(|window| window == symbol.as_bytes());
        let lines = bytes.split(|byte| *byte == b'\n').filter(holds);
        let listings = lines.filter_map(|line| self.listing(encoding_rs::EUC_KR.decode(line).0.trim_end_matches('\r')));
        listings.into_iter().find(|listing| listing.instrument.symbol() == symbol)
    }

    fn listing(self, line: &str) -> Option<Listing> {
        match self {
            Self::Kospi => domestic::listing(line, &domestic::KOSPI, Exchange::Kospi),
            Self::Kosdaq => domestic::listing(line, &domestic::KOSDAQ, Exchange::Kosdaq),
            Self::Us(exchange) => overseas::listing(line, exchange),
            Self::Indices => None,
        }
    }

    fn read<T>(self, bytes: &[u8], line: impl Fn(&str) -> Option<T>) -> Result<Vec<T>> {
        let (text, _, broken) = encoding_rs::EUC_KR.decode(bytes);
        if broken {
            return Err(self.malformed("is not CP949"));
        }
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let read: Option<Vec<T>> = lines.map(line).collect();
        read.ok_or_else(|| self.malformed("has a line that can't be read"))
    }

    /// Takes the one file out of the archive.
    pub(crate) fn unpack(self, archive: &[u8]) -> Result<Vec<u8>> {
        let unreadable = |error| self.malformed("can't be unpacked").with_source(error);
        let mut archive = zip::ZipArchive::new(Cursor::new(archive)).map_err(unreadable)?;
        let file = archive.by_index(0).map_err(unreadable)?;
        let mut bytes = Vec::new();
        let read = file.take(MAX_UNPACKED + 1).read_to_end(&mut bytes);
        read.map_err(|error| self.malformed("can't be unpacked").with_source(error))?;
        if bytes.len() as u64 > MAX_UNPACKED {
            return Err(self.malformed("is too large"));
        }
        Ok(bytes)
    }

    fn malformed(self, what: &str) -> Error {
        Error::malformed(format!("the master file {} {what}", self.name()))
    }
}
