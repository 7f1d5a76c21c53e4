//! The community site on which leaders have their profiles: one for all profiles of this program.

use std::{path::PathBuf, time::Duration};

use beagle_core::Text;
use serde::{Deserialize, Deserializer, de::Error as _};
use toml::Table;

use super::{
    Origin, Sourced,
    file::ConfigFile,
    section::Section,
    url::{Url, is_loopback},
};
use crate::{
    cli::StoreName,
    failure::Refusal,
    watch_users::{Flag, Place, Places},
};

/// Stands for the id of a profile in the address of the API.
const PROFILE: &str = "{profile}";

/// Debian's names of the two programs.
const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMEDRIVER: &str = "/usr/bin/chromedriver";

/// A community site, and the browser that reads it.
#[derive(Debug)]
pub(crate) struct WatchUsersSettings {
    pub(crate) site: Site,
    pub(crate) programs: Programs,
    /// Where the password and the session are kept.
    pub(crate) store: StoreName,
    told: Vec<(&'static str, String, Origin)>,
}

/// How the site is signed in to, and what its answers look like.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) login_url: Url,
    /// The fields of the login page and what the site shows besides, as CSS selectors.
    pub(crate) user_field: String,
    pub(crate) password_field: String,
    pub(crate) submit: String,
    pub(crate) signed_in: String,
    pub(crate) captcha: Option<String>,
    /// The page that shows whether somebody is signed in.
    pub(crate) home: Url,
    api_url: String,
    pub(crate) places: Places,
    /// How long a page or an answer may take.
    pub(crate) patience: Duration,
}

/// What is started.
#[derive(Debug)]
pub(crate) struct Programs {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
}

/// The section as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    login_url: String,
    user_field: String,
    password_field: String,
    submit: String,
    signed_in: String,
    signed_in_url: Option<String>,
    captcha: Option<String>,
    api_url: String,
    #[serde(deserialize_with = "place")]
    id: Place,
    #[serde(deserialize_with = "place")]
    name: Place,
    #[serde(deserialize_with = "flag")]
    private: Flag,
    #[serde(default, deserialize_with = "maybe_flag")]
    trades_visible: Option<Flag>,
    #[serde(default = "patience", deserialize_with = "seconds")]
    timeout_seconds: Duration,
    store: Option<StoreName>,
    chromium: Option<PathBuf>,
    chromedriver: Option<PathBuf>,
}

impl WatchUsersSettings {
    /// The site, where one is described. Its secrets lie where the profile's credentials do, if nothing else is said.
    pub(super) fn new(file: &ConfigFile, profile: &str, store: &Sourced<StoreName>) -> Result<Option<Self>, Refusal> {
        let common = &file.watch_users;
        if common.is_empty() {
            return Ok(None);
        }
        let section = Section::new(file, "watch_users", (profile, Table::new()));
        let written: Written = section.read()?;
        let address = |key: &'static str, text: &str| {
            let url = Url::parse(text).ok().filter(is_admitted);
            url.ok_or_else(|| insecure(&section.origin(&[key])))
        };
        let login_url = address("login_url", &written.login_url)?;
        let home = match &written.signed_in_url {
            Some(url) => address("signed_in_url", url)?,
            None => login_url.clone(),
        };
        if !written.api_url.contains(PROFILE) {
            return Err(no_profile(&section.origin(&["api_url"])));
        }
        address("api_url", &written.api_url.replace(PROFILE, "0"))?;
        let told = super::KEYS.iter().filter_map(|key| {
            let name = key.path.strip_prefix("watch_users.")?;
            Some((key.path, common.get(name)?, name))
        });
        let told = told.map(|(path, value, name)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            (path, text, section.origin(&[name]))
        });
        Ok(Some(Self {
            told: told.collect(),
            store: written.store.unwrap_or(store.value),
            programs: Programs {
                chromium: written.chromium.unwrap_or_else(|| CHROMIUM.into()),
                chromedriver: written.chromedriver.unwrap_or_else(|| CHROMEDRIVER.into()),
            },
            site: Site {
                login_url,
                user_field: written.user_field,
                password_field: written.password_field,
                submit: written.submit,
                signed_in: written.signed_in,
                captcha: written.captcha,
                home,
                api_url: written.api_url,
                places: Places {
                    id: written.id,
                    name: written.name,
                    private: written.private,
                    trades_visible: written.trades_visible,
                },
                patience: written.timeout_seconds,
            },
        }))
    }

    /// What the file says, with its place.
    pub(crate) fn told(&self) -> &[(&'static str, String, Origin)] {
        &self.told
    }
}

impl Site {
    /// The address that tells of a profile. An id is a part of it and can't become another part.
    pub(crate) fn profile_url(&self, id: &str) -> String {
        let id: String = ::url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
        self.api_url.replace(PROFILE, &id.replace('+', "%20"))
    }

    /// Whose site it is: what the password and the session belong to.
    pub(crate) fn origin(&self) -> String {
        self.login_url.origin().ascii_serialization()
    }

    /// The names of the machines that a session is for.
    pub(crate) fn hosts(&self) -> Vec<String> {
        let api = Url::parse(&self.profile_url("0")).ok();
        let all = [Some(self.login_url.clone()), Some(self.home.clone()), api];
        all.into_iter().flatten().filter_map(|url| url.host_str().map(str::to_owned)).collect()
    }
}

/// A password and a session go to nobody who could read them on the way.
fn is_admitted(url: &Url) -> bool {
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url));
    is_safe && url.username().is_empty() && url.password().is_none()
}

fn insecure(origin: &Origin) -> Refusal {
    let Text { ko, en } = origin.text();
    Refusal::config(
        Text::new(format!("{ko}: https 주소가 아닙니다"), format!("{en} is not an https address")),
        Text::new(
            "https:// 로 시작하는 주소를 쓰십시오. http 는 이 컴퓨터의 주소만 됩니다",
            "write an address that begins with https://; http is for addresses of this machine",
        ),
    )
}

fn no_profile(origin: &Origin) -> Refusal {
    let Text { ko, en } = origin.text();
    Refusal::config(
        Text::new(format!("{ko}: {PROFILE} 가 없습니다"), format!("{en} does not say where {PROFILE} goes")),
        Text::new(
            format!("https://example.com/api/users/{PROFILE} 처럼 쓰십시오"),
            format!("write it as in https://example.com/api/users/{PROFILE}"),
        ),
    )
}

const fn patience() -> Duration {
    Duration::from_secs(20)
}

fn place<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Place, D::Error> {
    let wrong = |_| D::Error::custom("expected a place in JSON, as in data.user.name");
    String::deserialize(deserializer)?.parse().map_err(wrong)
}

fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Flag, D::Error> {
    let wrong = |_| D::Error::custom("expected a place in JSON with its two words, as in user.status=hidden/open");
    String::deserialize(deserializer)?.parse().map_err(wrong)
}

fn maybe_flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Flag>, D::Error> {
    flag(deserializer).map(Some)
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    match u64::deserialize(deserializer)? {
        seconds @ 1..=300 => Ok(Duration::from_secs(seconds)),
        _ => Err(D::Error::custom("expected 1 to 300 seconds")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "
        login_url = 'https://example.com/login'
        user_field = '#user'
        password_field = '#password'
        submit = 'button'
        signed_in = '#me'
        api_url = 'https://api.example.com/users/{profile}/card?v=2'
        id = 'id'
        name = 'name'
        private = 'private'
        ";

    fn read(text: &str) -> Result<Option<WatchUsersSettings>, Refusal> {
        let file = ConfigFile::parse(&format!("[watch_users]\n{text}"), PathBuf::from("config.toml"))?;
        WatchUsersSettings::new(&file, "sim", &Sourced::new(StoreName::File, Origin::Default))
    }

    #[test]
    fn an_id_can_only_be_an_id() {
        let settings = read(PLAIN).expect("good").expect("a site");
        let url = |id| settings.site.profile_url(id);
        assert_eq!(url("10042"), "https://api.example.com/users/10042/card?v=2");
        assert_eq!(url("../a b?x=/&#가"), "https://api.example.com/users/..%2Fa%20b%3Fx%3D%2F%26%23%EA%B0%80/card?v=2");
        assert_eq!(settings.site.hosts(), ["example.com", "example.com", "api.example.com"]);
    }

    #[test]
    fn a_site_is_described_whole_and_reached_safely() {
        assert!(read("").expect("nothing").is_none());
        for (from, to) in [
            ("https://example.com/login", "http://example.com/login"),
            ("https://example.com/login", "https://me@example.com/login"),
            ("https://example.com/login", "ftp://127.0.0.1/"),
            ("https://api", "http://api"),
            ("{profile}", "7"),
            ("'private'", "'private=yes'"),
            ("name = 'name'", ""),
            ("id = 'id'", "id = 'id'\ntimeout_seconds = 0"),
            ("id = 'id'", "id = 'id'\npassword = 'secret'"),
        ] {
            assert!(read(&PLAIN.replace(from, to)).is_err(), "{from} {to}");
        }
        for (from, to) in [
            ("https://example.com/login", "http://127.0.0.1:8080/login"),
            ("id = 'id'", "id = 'data.0.id'\ntimeout_seconds = 5\ncaptcha = '.captcha'\ntrades_visible = 'trades=Y/N'"),
        ] {
            assert!(read(&PLAIN.replace(from, to)).is_ok(), "{from} {to}");
        }
    }
}
