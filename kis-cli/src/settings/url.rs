//! Where requests go: the environment's own host, or this machine. Keys, tokens and orders go nowhere else.

use beagle_core::Text;
use kis_api::Env;

use super::{Environment, Origin, Sourced, file::Profile};
use crate::failure::Refusal;

pub(crate) use ::url::Url;

/// The addresses that were given in place of the environment's own.
#[derive(Debug, Clone)]
pub(crate) struct Endpoints {
    pub(crate) base: Option<Sourced<Url>>,
    pub(crate) ws: Option<Sourced<Url>>,
}

impl Endpoints {
    /// KIS_BASE_URL and KIS_WS_URL, else the profile's.
    pub(crate) fn new(
        environment: &Environment,
        env: Env,
        profile: &Profile,
        from: impl Fn(&str) -> Origin,
    ) -> Result<Self, Refusal> {
        let pick = |variable: &'static str, configured: &Option<String>, key: &str, door: Door| {
            let given = environment.text(variable).map(|text| (text, Origin::Env(variable)));
            let Some((text, origin)) = given.or_else(|| Some((configured.as_deref()?, from(key)))) else {
                return Ok(None);
            };
            let url = Url::parse(text).ok().filter(|url| door.admits(env, url));
            url.map(|url| Some(Sourced::new(url, origin.clone()))).ok_or_else(|| foreign(env, door, &origin))
        };
        Ok(Self {
            base: pick("KIS_BASE_URL", &profile.base_url, "base_url", Door::Rest)?,
            ws: pick("KIS_WS_URL", &profile.ws_url, "ws_url", Door::Websocket)?,
        })
    }
}

/// Which protocol an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Rest,
    Websocket,
}

impl Door {
    /// KIS's own address of an environment. The simulator has none: it takes real transactions, so it must never
    /// be pointed at the real host.
    const fn official(self, env: Env) -> Option<&'static str> {
        match (self, env) {
            (Self::Rest, env) => env.base_url(),
            (Self::Websocket, env) => env.ws_url(),
        }
    }

    fn admits(self, env: Env, url: &Url) -> bool {
        let plain = match self {
            Self::Rest => matches!(url.scheme(), "http" | "https"),
            Self::Websocket => url.scheme() == "ws",
        };
        let bare = url.username().is_empty() && url.password().is_none() && url.query().is_none();
        let own = self.official(env).and_then(|official| Url::parse(official).ok());
        let official =
            own.is_some_and(|own| own.origin() == url.origin() && (url.path() == "/" || url.path() == own.path()));
        plain && bare && (is_loopback(url) || official)
    }
}

/// Whether this is an address of this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(::url::Host::Domain(name)) => name == "localhost",
        Some(::url::Host::Ipv4(address)) => address.is_loopback(),
        Some(::url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn foreign(env: Env, door: Door, origin: &Origin) -> Refusal {
    let official = door.official(env);
    let (ko, en) = match official {
        Some(url) => {
            (format!("127.0.0.1 의 주소이거나 {url} 이어야 합니다"), format!("use an address on 127.0.0.1, or {url}"))
        }
        None => ("모의 증권사(sim)는 127.0.0.1 의 주소만 씁니다".into(), "the simulator is on 127.0.0.1 only".into()),
    };
    Refusal::config(
        Text::new(
            format!("{} 의 주소는 {env} 환경에 쓸 수 없습니다", origin.text().ko),
            format!("the address of {} is not one for the {env} environment", origin.text().en),
        ),
        Text::new(ko, en),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_orders_go_to_this_machine_or_to_the_environments_own_host() {
        for (env, url, admitted) in [
            (Env::Sim, "http://127.0.0.1:8080", true),
            (Env::Sim, "http://localhost:8080", true),
            (Env::Sim, "http://[::1]:8080", true),
            (Env::Paper, "http://127.0.0.2:8080", true),
            (Env::Real, "https://openapi.koreainvestment.com:9443", true),
            (Env::Paper, "https://openapivts.koreainvestment.com:29443/", true),
            // Paper keys and paper orders must not reach the real host, nor the other way round.
            (Env::Paper, "https://openapi.koreainvestment.com:9443", false),
            (Env::Real, "https://openapivts.koreainvestment.com:29443", false),
            (Env::Sim, "https://openapi.koreainvestment.com:9443", false),
            (Env::Real, "http://openapi.koreainvestment.com:9443", false),
            (Env::Real, "https://openapi.koreainvestment.com", false),
            (Env::Real, "https://openapi.koreainvestment.com.evil.example:9443", false),
            (Env::Real, "https://127.0.0.1@evil.example", false),
            (Env::Sim, "http://127.0.0.1.evil.example", false),
            (Env::Sim, "http://10.0.0.1", false),
            (Env::Sim, "ws://127.0.0.1:8080", false),
        ] {
            assert_eq!(Door::Rest.admits(env, &Url::parse(url).expect(url)), admitted, "{env} {url}");
        }
        assert!(Door::Websocket.admits(Env::Sim, &Url::parse("ws://127.0.0.1:1").expect("ws")));
        assert!(!Door::Websocket.admits(Env::Sim, &Url::parse("ws://ops.koreainvestment.com:21000").expect("ws")));
        for path in ["", "/", "/tryitout"] {
            let url = Url::parse(&format!("ws://ops.koreainvestment.com:21000{path}")).expect("ws");
            assert!(Door::Websocket.admits(Env::Real, &url) && !Door::Websocket.admits(Env::Paper, &url), "{url}");
        }
    }
}
