//! How this program is served to phones: where it listens, whom it answers, and how an alert is read.

use std::path::PathBuf;

use beagle_core::Text;
use serde::{Deserialize, Deserializer};
use toml::Table;

use super::{Origin, Sourced, file::ConfigFile, section::Section};
use crate::{cli::StoreName, failure::Refusal, serve::Place};

/// How this program is served.
#[derive(Debug)]
pub(crate) struct ServeSettings {
    /// Where it listens.
    pub(crate) listen: Sourced<Place>,
    /// Names that lead to it, besides its address.
    pub(crate) hosts: Sourced<Vec<String>>,
    /// Sites whose pages may ask it, besides its own.
    pub(crate) origins: Sourced<Vec<String>>,
    /// A certificate of the owner's, with its key.
    pub(crate) tls_cert: Option<Sourced<PathBuf>>,
    pub(crate) tls_key: Option<Sourced<PathBuf>>,
    /// Whether certificates are of an authority of this machine's own.
    pub(crate) tls_self: Sourced<bool>,
    /// Where the token is.
    pub(crate) store: Sourced<StoreName>,
    pub(crate) alert: AlertSettings,
}

/// What a forwarder calls the parts of an alert.
#[derive(Debug, Clone)]
pub(crate) struct AlertSettings {
    /// Its text: those that are there, joined by a space.
    pub(crate) text: Sourced<Vec<String>>,
    /// Its own number.
    pub(crate) id: Sourced<String>,
    /// When it was sent.
    pub(crate) sent_at: Sourced<String>,
}

/// The section as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Written {
    listen: Option<String>,
    hosts: Vec<String>,
    origins: Vec<String>,
    tls_cert: Option<PathBuf>,
    tls_key: Option<PathBuf>,
    tls_self: bool,
    store: Option<StoreName>,
    alert: WrittenAlert,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct WrittenAlert {
    #[serde(deserialize_with = "one_or_more")]
    text: Option<Vec<String>>,
    id: Option<String>,
    sent_at: Option<String>,
}

impl ServeSettings {
    /// Of this profile. The token lies where the profile's credentials do, if nothing else is said; a simulated account
    /// has none, so that its token is a file.
    pub(super) fn new(
        file: &ConfigFile,
        (profile, own): (&str, Table),
        (store, is_simulated): (&Sourced<StoreName>, bool),
    ) -> Result<Self, Refusal> {
        let section = Section::new(file, "serve", (profile, own));
        let Written { listen, hosts, origins, tls_cert, tls_key, tls_self, store: own_store, alert } =
            section.read()?;
        let from = |key| section.origin(&[key]);
        let listen =
            listen.as_deref().unwrap_or(Place::DEFAULT).parse().map_err(|hint| wrong(&from("listen"), hint))?;
        let store = match own_store {
            Some(own) => Sourced::new(own, from("store")),
            None if is_simulated && store.origin == Origin::Default => Sourced::new(StoreName::File, Origin::Default),
            None => store.clone(),
        };
        let alert = AlertSettings {
            text: Sourced::new(alert.text.unwrap_or_else(|| vec!["text".into()]), section.origin(&["alert", "text"])),
            id: Sourced::new(alert.id.unwrap_or_else(|| "id".into()), section.origin(&["alert", "id"])),
            sent_at: Sourced::new(
                alert.sent_at.unwrap_or_else(|| "sent_at".into()),
                section.origin(&["alert", "sent_at"]),
            ),
        };
        Ok(Self {
            listen: Sourced::new(listen, from("listen")),
            hosts: Sourced::new(hosts, from("hosts")),
            origins: Sourced::new(origins, from("origins")),
            tls_cert: tls_cert.map(|path| Sourced::new(path, from("tls_cert"))),
            tls_key: tls_key.map(|path| Sourced::new(path, from("tls_key"))),
            tls_self: Sourced::new(tls_self, from("tls_self")),
            store,
            alert,
        })
    }
}

fn wrong(origin: &Origin, hint: Text) -> Refusal {
    let Text { ko, en } = origin.text();
    Refusal::config(Text::new(format!("{ko}: 주소가 아닙니다"), format!("{en}: that is no address")), hint)
}

/// One name, or a list of them.
fn one_or_more<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected a name, or a list of names")]
    enum Names {
        One(String),
        More(Vec<String>),
    }
    Names::deserialize(deserializer).map(|names| match names {
        Names::One(name) => Some(vec![name]),
        Names::More(names) => Some(names),
    })
}
