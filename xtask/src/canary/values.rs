//! The values that must not be seen.

use crate::Result;

/// The credentials of `tests/canary.env`.
const CREDENTIALS: &str = include_str!("../../../tests/canary.env");

const OF_ACCOUNT: [&str; 3] = ["KIS_APP_KEY", "KIS_APP_SECRET", "KIS_ACCOUNT"];

/// A secret that is looked for.
#[derive(Debug, Clone)]
pub(super) struct Canary {
    pub(super) what: &'static str,
    pub(super) value: String,
}

/// Those of the account, for a program's environment or its standard input.
pub(super) fn credentials() -> Vec<(&'static str, &'static str)> {
    lines().filter(|(name, _)| OF_ACCOUNT.contains(name)).collect()
}

/// Those of the doors: bot, second factor, server and community.
pub(super) fn of_doors() -> Vec<(&'static str, &'static str)> {
    lines().filter(|(name, _)| !OF_ACCOUNT.contains(name)).collect()
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    CREDENTIALS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='))
}

/// One of them.
pub(super) fn credential(name: &str) -> Result<&'static str> {
    let found = lines().find(|(known, _)| *known == name);
    found.map(|(_, value)| value).ok_or_else(|| format!("tests/canary.env lacks {name}").into())
}

/// What is looked for, without the token, which only the broker knows.
pub(super) fn canaries() -> Result<Vec<Canary>> {
    let account = credential("KIS_ACCOUNT")?;
    // Product code and last four digits may be shown.
    let number = account.split('-').next().unwrap_or(account);
    // The first part of a bot's token is its own number, which everybody may know.
    let bot = credential("KIS_TELEGRAM_TOKEN")?;
    let bot = bot.split_once(':').map_or(bot, |(_, key)| key);
    Ok(vec![
        Canary { what: "app key", value: credential("KIS_APP_KEY")?.into() },
        Canary { what: "app secret", value: credential("KIS_APP_SECRET")?.into() },
        Canary { what: "account number", value: number.into() },
        Canary { what: "token of the bot", value: bot.into() },
        Canary { what: "secret of the second factor", value: credential("KIS_TELEGRAM_TOTP")?.into() },
        Canary { what: "token of the server", value: credential("KIS_SERVE_TOKEN")?.into() },
        Canary { what: "name at the community", value: credential("KIS_COMMUNITY_USER")?.into() },
        Canary { what: "password at the community", value: credential("KIS_COMMUNITY_PASSWORD")?.into() },
    ])
}

/// The part of a token that is its own: the head of a JWT is the same in every one.
pub(super) fn token(token: &str) -> Canary {
    let own = token.split_once('.').map_or(token, |(_, rest)| rest);
    Canary { what: "token", value: own.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_credentials_look_like_real_ones() {
        assert_eq!(credential("KIS_APP_KEY").unwrap().len(), 36);
        let secret = credential("KIS_APP_SECRET").unwrap();
        assert_eq!(secret.len(), 180);
        assert!("+/=".chars().all(|c| secret.contains(c)), "without them a URL's encoding would change nothing");
        assert_eq!(canaries().unwrap()[2].value.len(), 8);
        assert!(credential("KIS_NOTHING").is_err());
        assert_eq!((credentials().len(), of_doors().len()), (3, 5));
    }

    #[test]
    fn only_the_own_part_of_a_token_counts() {
        assert_eq!(token("head.body.tail").value, "body.tail");
        assert_eq!(token("opaque").value, "opaque");
    }
}
