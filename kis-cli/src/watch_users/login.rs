//! What the site is signed in to with, and the session that came of it: kept like the keys of an account.

use beagle_core::Text;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Trouble;
use crate::{
    cli::StoreName,
    failure::Refusal,
    secrets::{TokenOf, TokenStore, credential},
    settings::{Environment, Paths, Site},
};

/// A name and a password. They have no `Debug`.
pub(crate) struct Login {
    pub(crate) user: SecretString,
    pub(crate) password: SecretString,
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct StoredLogin {
    /// The site that it is for. It is typed into no other's page.
    site: String,
    user: String,
    password: String,
}

/// What a run leaves for the next one.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Session {
    site: String,
    /// As the browser takes them.
    pub(crate) cookies: Vec<Value>,
    /// The site refused the password: it is not tried again before it is given anew, since sites lock accounts.
    pub(crate) refused: bool,
}

/// Where both are kept.
pub(crate) struct Vault<'a> {
    environment: &'a Environment,
    login: TokenStore,
    session: TokenStore,
    site: String,
}

impl<'a> Vault<'a> {
    pub(crate) fn new(site: &Site, environment: &'a Environment, (paths, store): (&Paths, StoreName)) -> Self {
        let entry = |of| TokenStore::new(paths, store, of);
        let (login, session) = (entry(TokenOf::Community), entry(TokenOf::CommunitySession));
        Self { environment, login, session, site: site.origin() }
    }

    /// From the environment or a unit's credentials, else the store.
    pub(crate) fn login(&self) -> Result<Login, Trouble> {
        if let Some(given) = self.given().map_err(Trouble::Store)? {
            return Ok(given);
        }
        let stored = self.login.read().map_err(Trouble::Store)?.ok_or(Trouble::NoLogin)?;
        // Why it can't be read is not told: it would repeat a part of it.
        let stored: StoredLogin = serde_json::from_str(stored.expose_secret()).map_err(|_| Trouble::NoLogin)?;
        if stored.site != self.site {
            return Err(Trouble::NoLogin);
        }
        Ok(Login { user: stored.user.as_str().into(), password: stored.password.as_str().into() })
    }

    /// What the environment has, both or nothing.
    pub(crate) fn given(&self) -> Result<Option<Login>, Text> {
        const NAMES: [&str; 2] = ["KIS_COMMUNITY_USER", "KIS_COMMUNITY_PASSWORD"];
        match NAMES.map(|name| credential(self.environment, name)) {
            [Ok(Some(user)), Ok(Some(password))] => Ok(Some(Login { user, password })),
            [Ok(None), Ok(None)] => Ok(None),
            [Err(why), _] | [_, Err(why)] => Err(why),
            _ => Err(Text::new(
                "KIS_COMMUNITY_USER 와 KIS_COMMUNITY_PASSWORD 는 함께 있어야 합니다",
                "KIS_COMMUNITY_USER and KIS_COMMUNITY_PASSWORD belong together",
            )),
        }
    }

    /// Keeps a login, and forgets what came of another one.
    pub(crate) fn keep_login(&self, login: &Login) -> Result<(), Refusal> {
        let text = |secret: &SecretString| secret.expose_secret().to_owned();
        let (site, user, password) = (self.site.clone(), text(&login.user), text(&login.password));
        let stored = StoredLogin { site, user, password };
        // Three strings under fixed names: nothing here can fail to serialise.
        let stored = Zeroizing::new(serde_json::to_string(&stored).unwrap_or_default());
        self.session.delete()?;
        self.login.write(&stored.as_str().into())
    }

    /// Forgets both; `false` when there was neither.
    pub(crate) fn forget(&self) -> Result<bool, Refusal> {
        let (login, session) = (self.login.delete()?, self.session.delete()?);
        Ok(login || session)
    }

    /// The session of the last run. One of another site, or that can't be read, is none.
    pub(crate) fn session(&self) -> Result<Session, Trouble> {
        let stored = self.session.read().map_err(Trouble::Store)?;
        let session: Option<Session> = stored.and_then(|text| serde_json::from_str(text.expose_secret()).ok());
        let new = || Session { site: self.site.clone(), ..Session::default() };
        Ok(session.filter(|session| session.site == self.site).unwrap_or_else(new))
    }

    pub(crate) fn keep_session(&self, session: &Session) -> Result<(), Trouble> {
        let text = Zeroizing::new(serde_json::to_string(session).unwrap_or_default());
        let kept = self.session.write(&text.as_str().into());
        kept.map_err(|refusal| Trouble::Store(refusal.failure.message))
    }
}
