//! Fetching master files, and keeping them until the next trading day.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use reqwest::Url;

use super::Client;
use crate::{
    Domestic, Env, Error, Index, Market, Result, StockCode, Ticker, Us,
    calendar::{self, Day},
    clock,
    master::{File, Master},
    transport,
};

/// The broker's file host. No key is sent to it.
const HOST: &str = "https://new.real.download.dws.co.kr/common/master";

/// A file fetched before half past eight in the morning may still be the one of the day before: the broker writes them
/// anew some time before the session.
const WRITTEN: SignedDuration = SignedDuration::from_mins(8 * 60 + 30);

/// The longest rest of a market, with a few days to spare.
const LONGEST_REST: usize = 15;

/// Where master files come from and where they are kept.
pub(super) struct Masters {
    host: String,
    folder: Option<PathBuf>,
}

impl Masters {
    /// Those of KIS's own host are the same for every key, below the common folder. A server on this machine serves its
    /// own, which are kept apart; a simulator's may change with its scenario, and are not kept.
    pub(super) fn new(env: Env, base: &Url, [common, own]: [Option<&Path>; 2]) -> Self {
        let local = transport::is_loopback(base);
        let folder = if local { own } else { common };
        Self {
            host: if local { format!("{base}common/master") } else { HOST.to_owned() },
            folder: folder.filter(|_| env != Env::Sim).map(|folder| folder.join("master")),
        }
    }
}

impl Domestic<'_> {
    /// What is listed on KOSPI and KOSDAQ. With a state folder the files are fetched once a trading day; when that
    /// fails, older ones are taken, and [`Master::stale_since`] says so.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn master(&self) -> Result<Master> {
        self.client().master(Market::Kr).await
    }

    /// The indices of KRX, kept like [`Domestic::master`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn indices(&self) -> Result<Vec<Index>> {
        File::Indices.indices(&self.client().master_file(File::Indices).await?.bytes)
    }

    /// The Korean name of a listing, as far as it is known without a long download: from the kept files, however old,
    /// or from a simulator.
    pub async fn name(&self, code: &StockCode) -> Option<String> {
        self.client().name(File::of(Market::Kr), code.as_str()).await
    }
}

impl Us<'_> {
    /// What is listed on the US exchanges, kept like [`Domestic::master`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn master(&self) -> Result<Master> {
        self.client().master(Market::Us).await
    }

    /// The Korean name of a listing whose exchange is known, found like [`Domestic::name`].
    pub async fn name(&self, ticker: &Ticker) -> Option<String> {
        self.client().name(&[File::Us(ticker.exchange?)], &ticker.symbol).await
    }
}

/// An unpacked file.
struct Unpacked {
    bytes: Vec<u8>,
    /// The day on which it was fetched, when it is older than it should be.
    stale_since: Option<Date>,
}

impl Client {
    async fn master(&self, market: Market) -> Result<Master> {
        let mut listings = Vec::new();
        let mut stale_since = None;
        for file in File::of(market) {
            let unpacked = self.master_file(*file).await?;
            listings.extend(file.listings(&unpacked.bytes)?);
            stale_since = [stale_since, unpacked.stale_since].into_iter().flatten().min();
        }
        Ok(Master::new(listings).stale(stale_since))
    }

    async fn name(&self, files: &[File], symbol: &str) -> Option<String> {
        for file in files {
            let bytes = match self.kept(*file) {
                Some(path) => fs::read(path).ok(),
                None if self.0.env == Env::Sim => self.fetch(*file).await.ok(),
                None => None,
            };
            let listing = bytes.and_then(|bytes| file.find(&bytes, symbol));
            if let Some(listing) = listing {
                return Some(listing.name);
            }
        }
        None
    }

    async fn master_file(&self, file: File) -> Result<Unpacked> {
        let Some(path) = self.kept(file) else {
            return Ok(Unpacked { bytes: self.fetch(file).await?, stale_since: None });
        };
        let fetched = fetched_on(&path);
        let kept = |stale_since| fs::read(&path).ok().map(|bytes| Unpacked { bytes, stale_since });
        if fetched.is_some_and(|date| date >= last_trading_day(clock::now()))
            && let Some(file) = kept(None)
        {
            return Ok(file);
        }
        match self.fetch(file).await {
            Ok(bytes) => {
                keep(&path, &bytes).map_err(|error| {
                    Error::local(format!("the master file {} can't be kept", path.display())).with_source(error)
                })?;
                Ok(Unpacked { bytes, stale_since: None })
            }
            Err(error) => {
                let old = kept(fetched).ok_or(error)?;
                tracing::warn!(
                    file = file.name(),
                    ?fetched,
                    "the master file could not be fetched: an older one is used"
                );
                Ok(old)
            }
        }
    }

    /// Where a file is kept.
    fn kept(&self, file: File) -> Option<PathBuf> {
        self.0.masters.folder.as_deref().map(|folder| folder.join(file.name()))
    }

    async fn fetch(&self, file: File) -> Result<Vec<u8>> {
        let archive = self.0.transport.file(&format!("{}/{}.zip", self.0.masters.host, file.name())).await?;
        file.unpack(&archive)
    }
}

/// The day in Seoul of which a file is.
fn fetched_on(path: &Path) -> Option<Date> {
    let modified = fs::metadata(path).ok()?.modified().ok()?;
    Timestamp::try_from(modified).ok().map(day_of_files)
}

/// The day in Seoul of which the broker's files are at this moment.
fn day_of_files(at: Timestamp) -> Date {
    calendar::local_date(Market::Kr, at.saturating_sub(WRITTEN).unwrap_or(at))
}

/// The day of the files, or the trading day before: the broker writes them anew in the morning of each.
fn last_trading_day(now: Timestamp) -> Date {
    let today = day_of_files(now);
    let trades = |date: &Date| !matches!(calendar::day(Market::Kr, *date), Day::Closed(_));
    today.series(-1.day()).take(LONGEST_REST).find(trades).unwrap_or(today)
}

/// Readers see the old file or the new one.
fn keep(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let fresh: PathBuf = path.with_extension(format!("new-{}", std::process::id()));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&fresh, bytes)?;
    fs::rename(&fresh, path)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn files_of_friday_do_until_monday() {
        for (now, day) in [
            ("2026-03-06T23:00:00+09:00", date(2026, 3, 6)),
            ("2026-03-08T12:00:00+09:00", date(2026, 3, 6)),
            ("2026-03-09T08:29:00+09:00", date(2026, 3, 6)),
            ("2026-03-09T08:30:00+09:00", date(2026, 3, 9)),
            ("2026-02-18T09:00:00+09:00", date(2026, 2, 13)),
        ] {
            assert_eq!(last_trading_day(now.parse().expect(now)), day, "{now}");
        }
    }
}
