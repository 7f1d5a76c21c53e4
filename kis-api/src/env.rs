//! The environments, which share nothing: hosts, keys, tokens, accounts and TR ids differ.

use core::fmt;

/// Where requests go. There is no default: real money is always written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Env {
    /// 모의투자 — paper trading.
    Paper,
    /// 실전투자 — a real account with real money.
    Real,
    /// A simulated broker on this machine that takes the transactions of the real one. It has no host of its own.
    Sim,
}

impl Env {
    /// The REST host of KIS for this environment, without a trailing slash; `None` for the simulator.
    pub const fn base_url(self) -> Option<&'static str> {
        match self {
            Self::Paper => Some("https://openapivts.koreainvestment.com:29443"),
            Self::Real => Some("https://openapi.koreainvestment.com:9443"),
            Self::Sim => None,
        }
    }

    /// The realtime server of KIS for this environment, which has no TLS; `None` for the simulator.
    pub const fn ws_url(self) -> Option<&'static str> {
        match self {
            Self::Paper => Some("ws://ops.koreainvestment.com:31000/tryitout"),
            Self::Real => Some("ws://ops.koreainvestment.com:21000/tryitout"),
            Self::Sim => None,
        }
    }

    /// `paper`, `real` or `sim`, as it is written in configuration and file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Real => "real",
            Self::Sim => "sim",
        }
    }
}

impl fmt::Display for Env {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
