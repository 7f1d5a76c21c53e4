//! The files: their names, and how one is unpacked.

use std::io::{Cursor, Read};

use super::{Listing, domestic, overseas};
use crate::{Error, Market, Result, UsExchange};

/// An unpacked file larger than this is none of KIS's.
const MAX_UNPACKED: u64 = 64 << 20;

/// A master file that is read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    Kospi,
    Kosdaq,
    Us(UsExchange),
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
        }
    }

    /// Reads the unpacked file.
    pub(crate) fn parse(self, bytes: &[u8]) -> Result<Vec<Listing>> {
        let (text, _, broken) = encoding_rs::EUC_KR.decode(bytes);
        if broken {
            return Err(self.malformed("is not CP949"));
        }
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let listings: Option<Vec<_>> = match self {
            Self::Kospi => lines.map(|line| domestic::listing(line, &domestic::KOSPI)).collect(),
            Self::Kosdaq => lines.map(|line| domestic::listing(line, &domestic::KOSDAQ)).collect(),
            Self::Us(exchange) => lines.map(|line| overseas::listing(line, exchange)).collect(),
        };
        listings.ok_or_else(|| self.malformed("has a line that can't be read"))
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
