//! Where a value comes from.

use beagle_core::Text;

/// A value and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Sourced<T> {
    pub(crate) value: T,
    pub(crate) origin: Origin,
}

impl<T> Sourced<T> {
    pub(crate) fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }
}

/// Where a value comes from, from the strongest to the weakest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A flag of the command line.
    Flag(&'static str),
    /// A variable of the environment.
    Env(&'static str),
    /// A key of the configuration file: `config.toml: profiles.paper.env`.
    File(String),
    /// Nobody said anything.
    Default,
}

impl Origin {
    /// For people.
    pub(crate) fn text(&self) -> Text {
        match self {
            Self::Flag(name) => Text::new(format!("플래그 {name}"), format!("flag {name}")),
            Self::Env(name) => Text::new(format!("환경 변수 {name}"), format!("environment {name}")),
            Self::File(key) => Text::new(format!("설정 {key}"), format!("configuration {key}")),
            Self::Default => Text::new("기본값", "default"),
        }
    }
}
