//! A session on the site: taken up from the last run or signed in to, once; held for good only while the site shows it.

use beagle_core::{
    Reason as _,
    sighting::{Profile, Sighting},
};

use super::{
    Browser, Trouble,
    login::{Session, Vault},
};
use crate::settings::{Site, WatchUsersSettings};

/// Whether anything is kept of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keep {
    /// The session, for the next run.
    Session,
    /// Nothing.
    Nothing,
}

/// What the site shows of these profiles, by id. One that can't be read says why; when none can, neither does any.
pub(crate) async fn look(
    settings: &WatchUsersSettings,
    (vault, keep): (&Vault<'_>, Keep),
    ids: &[String],
) -> (Vec<(String, Sighting)>, Option<Trouble>) {
    let read = with_browser(settings, async |browser| {
        let mut visit = Visit { site: &settings.site, browser, vault, keep, session: vault.session()? };
        visit.read(ids).await
    });
    match read.await {
        Ok(profiles) => {
            let sightings = ids.iter().cloned().zip(profiles).map(|(id, read)| {
                let seen = read.map_or_else(|trouble| Sighting::Unread(trouble.line()), Sighting::Read);
                (id, seen)
            });
            (sightings.collect(), None)
        }
        Err(trouble) => {
            let unread = |id: &String| (id.clone(), Sighting::Unread(trouble.line()));
            (ids.iter().map(unread).collect(), Some(trouble))
        }
    }
}

/// Signs in anew, and keeps the session.
pub(crate) async fn sign_in(settings: &WatchUsersSettings, vault: &Vault<'_>) -> Result<(), Trouble> {
    with_browser(settings, async |browser| {
        let mut session = vault.session()?;
        session.refused = false;
        let mut visit = Visit { site: &settings.site, browser, vault, keep: Keep::Session, session };
        visit.sign_in().await?;
        visit.remember().await
    })
    .await
}

/// A browser for this long, which is closed however it went.
async fn with_browser<T>(
    settings: &WatchUsersSettings,
    work: impl AsyncFnOnce(&Browser) -> Result<T, Trouble>,
) -> Result<T, Trouble> {
    let browser = Browser::start(&settings.programs, settings.site.patience).await?;
    let done = work(&browser).await;
    browser.close().await;
    done
}

struct Visit<'a> {
    site: &'a Site,
    browser: &'a Browser,
    vault: &'a Vault<'a>,
    keep: Keep,
    session: Session,
}

/// What each profile came to.
type Readings = Vec<Result<Profile, Trouble>>;

impl Visit<'_> {
    /// Reads all profiles as somebody who is signed in the whole time. A session that turns out to be over is renewed once.
    async fn read(&mut self, ids: &[String]) -> Result<Readings, Trouble> {
        if !self.session.cookies.is_empty() {
            self.browser.set_cookies(&self.session.cookies).await?;
            if self.is_signed_in().await?
                && let Some(readings) = self.read_signed_in(ids).await?
            {
                return Ok(readings);
            }
            self.browser.clear_cookies().await?;
        }
        self.sign_in().await?;
        self.read_signed_in(ids).await?.ok_or(Trouble::SignedOut)
    }

    /// `None` when nobody was signed in any more at the end: then nobody knows since when.
    async fn read_signed_in(&mut self, ids: &[String]) -> Result<Option<Readings>, Trouble> {
        let mut readings = Vec::with_capacity(ids.len());
        for id in ids {
            let body = self.browser.fetch(&self.site.profile_url(id)).await;
            readings.push(body.and_then(|body| self.site.places.read(&body, id)));
        }
        if !self.is_signed_in().await? {
            return Ok(None);
        }
        self.remember().await?;
        Ok(Some(readings))
    }

    /// Whether the site shows what only those see who are signed in.
    async fn is_signed_in(&self) -> Result<bool, Trouble> {
        self.browser.go(&self.site.home).await?;
        let Site { signed_in, user_field, .. } = self.site;
        let seen = self.seen(&[signed_in, user_field]).await?;
        Ok(seen == Some(0))
    }

    /// Types the name and the password, once: sites lock accounts.
    async fn sign_in(&mut self) -> Result<(), Trouble> {
        if self.session.refused {
            return Err(Trouble::Refused);
        }
        let login = self.vault.login()?;
        let Site { user_field, password_field, submit, signed_in, .. } = self.site;
        self.browser.go(&self.site.login_url).await?;
        let at = self.browser.url().await?;
        if at.origin() != self.site.login_url.origin() {
            return Err(Trouble::Elsewhere { host: at.host_str().unwrap_or_default().to_owned() });
        }
        if self.seen(&[user_field]).await?.is_none() {
            return Err(Trouble::NoElement { key: "user_field" });
        }
        for (key, selector, text) in
            [("user_field", user_field, &login.user), ("password_field", password_field, &login.password)]
        {
            if !self.browser.fill(selector, text).await? {
                return Err(Trouble::NoElement { key });
            }
        }
        if !self.browser.press(submit).await? {
            return Err(Trouble::NoElement { key: "submit" });
        }
        let again = Browser::on_next_page(user_field);
        let asks_again = match self.seen(&[signed_in, &again]).await? {
            Some(0) => return Ok(()),
            Some(_) => true,
            None => self.browser.shows(user_field).await?,
        };
        if !asks_again {
            return if self.is_signed_in().await? { Ok(()) } else { Err(Trouble::NotSignedIn) };
        }
        self.session.refused = true;
        self.session.cookies.clear();
        self.store()?;
        Err(Trouble::Refused)
    }

    /// The first of these that the page shows. A captcha goes before: nothing behind it is what it looks like.
    async fn seen(&self, selectors: &[&str]) -> Result<Option<usize>, Trouble> {
        let captcha = self.site.captcha.as_deref();
        let all: Vec<&str> = captcha.into_iter().chain(selectors.iter().copied()).collect();
        let seen = self.browser.first_of(&all).await?;
        match (captcha, seen) {
            (Some(_), Some(0)) => Err(Trouble::Captcha),
            (Some(_), Some(index)) => Ok(Some(index - 1)),
            (_, seen) => Ok(seen),
        }
    }

    /// Keeps the session for the next run.
    async fn remember(&mut self) -> Result<(), Trouble> {
        self.session.cookies = self.browser.cookies(&self.site.hosts()).await?;
        self.session.refused = false;
        self.store()
    }

    fn store(&self) -> Result<(), Trouble> {
        match self.keep {
            Keep::Session => self.vault.keep_session(&self.session),
            Keep::Nothing => Ok(()),
        }
    }
}
