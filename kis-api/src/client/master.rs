//! Fetching master files, and keeping them for the day.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::Client;
use crate::{
    Domestic, Env, Error, Market, Result, Us, calendar, clock,
    master::{File, Master},
};

/// The broker's file host. No key is sent to it.
const HOST: &str = "https://new.real.download.dws.co.kr/common/master";

impl Domestic<'_> {
    /// What is listed on KOSPI and KOSDAQ. With a state folder the files are fetched once a day.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn master(&self) -> Result<Master> {
        self.client().master(Market::Kr).await
    }
}

impl Us<'_> {
    /// What is listed on the US exchanges. With a state folder the files are fetched once a day.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn master(&self) -> Result<Master> {
        self.client().master(Market::Us).await
    }
}

impl Client {
    async fn master(&self, market: Market) -> Result<Master> {
        let mut listings = Vec::new();
        for file in File::of(market) {
            listings.extend(file.parse(&self.master_file(*file).await?)?);
        }
        Ok(Master::new(listings))
    }

    async fn master_file(&self, file: File) -> Result<Vec<u8>> {
        let kept = self.0.masters.as_deref().map(|folder| folder.join(file.name()));
        if let Some(bytes) = kept.as_deref().and_then(of_today) {
            return Ok(bytes);
        }
        let base = match self.0.env {
            Env::Sim => format!("{}common/master", self.0.transport.base()),
            Env::Real | Env::Paper => HOST.to_owned(),
        };
        let archive = self.0.transport.file(&format!("{base}/{}.zip", file.name())).await?;
        let bytes = file.unpack(&archive)?;
        if let Some(path) = kept {
            keep(&path, &bytes).map_err(|error| {
                Error::local(format!("the master file {} can't be kept", path.display())).with_source(error)
            })?;
        }
        Ok(bytes)
    }
}

/// The file if it was fetched today, by the day in Seoul; the broker writes them anew in the morning.
fn of_today(path: &Path) -> Option<Vec<u8>> {
    let fetched = fs::metadata(path).ok()?.modified().ok()?;
    let fetched = jiff::Timestamp::try_from(fetched).ok()?;
    let same_day = calendar::local_date(Market::Kr, fetched) == calendar::local_date(Market::Kr, clock::now());
    if same_day { fs::read(path).ok() } else { None }
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
