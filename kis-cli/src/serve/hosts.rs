//! Which names this server answers to, and whose pages may ask it.
//!
//! A page that leads its own name to this machine's address (DNS rebinding) comes with that name in `Host`; a page of
//! another site comes with that site in `Origin`. Both are refused before anything else is looked at.

use std::net::IpAddr;

use url::{Host, Url};

/// The names, and the sites.
#[derive(Debug, Clone, Default)]
pub(crate) struct Hosts {
    names: Vec<String>,
    origins: Vec<String>,
}

impl Hosts {
    /// These names besides this machine's own address, and these sites besides this server's.
    pub(crate) fn new(names: &[String], origins: &[String]) -> Self {
        Self {
            names: names.iter().map(|name| name.to_ascii_lowercase()).collect(),
            origins: origins.iter().map(|origin| origin.trim_end_matches('/').to_ascii_lowercase()).collect(),
        }
    }

    /// Whether a request with this `Host` is for this server. `local` is the address at which it came in; an address
    /// in digits can't be led elsewhere, but it has to be ours.
    pub(crate) fn is_ours(&self, host: &str, local: Option<IpAddr>) -> bool {
        let Some(host) = parse(host) else { return false };
        match host {
            Host::Domain(name) => {
                let name = name.trim_end_matches('.');
                let is_local = local.is_none_or(|local| local.is_loopback());
                (name == "localhost" && is_local) || self.names.iter().any(|known| known == name)
            }
            Host::Ipv4(address) => is_at(IpAddr::V4(address), local),
            Host::Ipv6(address) => is_at(IpAddr::V6(address), local),
        }
    }

    /// Whether a page of this origin may ask: one of this server's own, or one that was named.
    pub(crate) fn admits(&self, origin: &str, host: &str) -> bool {
        let origin = origin.to_ascii_lowercase();
        let own = ["http://", "https://"].into_iter().find_map(|scheme| origin.strip_prefix(scheme));
        own.is_some_and(|own| own == host.to_ascii_lowercase()) || self.origins.contains(&origin)
    }
}

/// The name or address of a `Host` header, without its port.
fn parse(host: &str) -> Option<Host> {
    let url = Url::parse(&format!("http://{host}/")).ok()?;
    let is_bare = url.username().is_empty() && url.password().is_none() && url.path() == "/" && url.query().is_none();
    is_bare.then(|| url.host().map(|host| host.to_owned())).flatten()
}

fn is_at(address: IpAddr, local: Option<IpAddr>) -> bool {
    let local = local.map_or(IpAddr::from([127, 0, 0, 1]), |local| local.to_canonical());
    address.to_canonical() == local || (address.is_loopback() && local.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_that_are_not_ours_are_refused() {
        let hosts = Hosts::new(&["Home.example.ts.net".into()], &[]);
        let loopback = Some(IpAddr::from([127, 0, 0, 1]));
        for (host, is_ours) in [
            ("127.0.0.1:8420", true),
            ("localhost:8420", true),
            ("[::1]:8420", true),
            ("home.example.ts.net", true),
            ("HOME.example.ts.net:443", true),
            ("home.example.ts.net.", true),
            ("evil.example", false),
            ("127.0.0.1.evil.example", false),
            ("127.0.0.1@evil.example", false),
            ("evil.example/127.0.0.1", false),
            ("evil.example#@localhost", false),
            ("localhost.evil.example", false),
            ("192.168.0.9", false),
            ("", false),
            ("a b", false),
        ] {
            assert_eq!(hosts.is_ours(host, loopback), is_ours, "{host}");
        }
        let home = Some(IpAddr::from([192, 168, 0, 9]));
        assert!(hosts.is_ours("192.168.0.9:8420", home));
        assert!(!hosts.is_ours("localhost:8420", home) && !hosts.is_ours("127.0.0.1", home));
        assert!(hosts.is_ours("localhost", None), "by the Unix socket");
    }

    #[test]
    fn pages_of_other_sites_may_not_ask() {
        let hosts = Hosts::new(&[], &["https://Mine.example/".into()]);
        for (origin, may_ask) in [
            ("http://127.0.0.1:8420", true),
            ("https://127.0.0.1:8420", true),
            ("https://mine.example", true),
            ("http://127.0.0.1:9999", false),
            ("http://127.0.0.1", false),
            ("http://mine.example", false),
            ("https://evil.example", false),
            ("null", false),
            ("", false),
        ] {
            assert_eq!(hosts.admits(origin, "127.0.0.1:8420"), may_ask, "{origin}");
        }
    }
}
