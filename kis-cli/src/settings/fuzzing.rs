//! What `fuzz/` feeds with anything: a configuration, read as the program reads it.

use std::path::PathBuf;

use beagle_core::{Exit, Rules};
use clap::Parser;
use kis_api::Env;

pub use crate::serve::fuzzing::{Asked, alerts, request};

use super::{Environment, Paths, Settings, file::ConfigFile};
use crate::{cli::Cli, look::Look};

/// What the program would go by.
#[derive(Debug)]
pub struct Read {
    /// The environment of the profile that is used when none is named.
    pub env: Env,
    /// The rules in force.
    pub rules: Rules,
    /// Where requests and notices go in place of the environment's own hosts.
    pub addresses: Vec<String>,
}

/// Reads a configuration, with no flag and no variable besides.
///
/// # Errors
/// How the program would leave, and what it would say in Korean and English.
pub fn configuration(text: &str) -> Result<Read, (Exit, [String; 2])> {
    read(text).map_err(|refusal| {
        let message = refusal.failure.message;
        (refusal.exit, [message.ko, message.en])
    })
}

fn read(text: &str) -> Result<Read, crate::failure::Refusal> {
    let environment = Environment::from_pairs([("HOME".to_owned(), "/nobody".to_owned())]);
    let global =
        Cli::try_parse_from(["kis", "balance"]).map(|cli| cli.global).map_err(|error| crate::usage::refusal(&error))?;
    let look = Look::new(&global, &environment);
    let paths = Paths::new(&environment)?;
    let file = ConfigFile::parse(text, PathBuf::from("config.toml"))?;
    let settings = Settings::settle((&global, &environment), look, (paths, file))?;
    let urls = [&settings.urls.base, &settings.urls.ws].into_iter().flatten().map(|url| url.value.to_string());
    let telegram = settings
        .notify
        .telegram
        .iter()
        .filter_map(|telegram| telegram.bot.base_url.as_ref())
        .map(|url| url.value.to_string());
    let addresses = urls.chain(telegram).collect();
    Ok(Read { env: settings.env.value, rules: settings.rules.rules, addresses })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration_is_read_or_refused_in_both_languages() {
        let read = configuration("profile = 'paper'\n[rules.limits]\nkr_collar_pct = 2").expect("one");
        assert_eq!((read.env, read.rules.limits.kr_collar_pct), (Env::Paper, rust_decimal::Decimal::TWO));
        let (exit, [ko, en]) = configuration("profile = 'real'").expect_err("never by default");
        assert!(exit == Exit::Usage && !ko.is_empty() && !en.is_empty() && ko != en);
    }
}
