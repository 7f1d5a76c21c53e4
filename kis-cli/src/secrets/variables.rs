//! Credentials in the environment, or in files that it names.

use std::fs;

use beagle_core::Text;
use kis_api::Account;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{Answer, Bundle, bundle::read_account};
use crate::{failure::Refusal, settings::Environment};

/// KIS_APP_KEY and KIS_APP_SECRET, both or neither.
pub(super) fn read(environment: &Environment) -> Answer {
    let (key, secret) = match (variable(environment, "KIS_APP_KEY"), variable(environment, "KIS_APP_SECRET")) {
        (Err(why), _) | (_, Err(why)) => return Answer::Unusable(why),
        (Ok(key), Ok(secret)) => (key, secret),
    };
    match (key, secret) {
        (Some(app_key), Some(app_secret)) => {
            match (variable(environment, "KIS_ACCOUNT"), variable(environment, "KIS_HTS_ID")) {
                (Err(why), _) | (_, Err(why)) => Answer::Unusable(why),
                (Ok(account), Ok(hts_id)) => Answer::Found(Bundle { app_key, app_secret, account, hts_id }),
            }
        }
        (Some(_), None) => Answer::Unusable(half("KIS_APP_KEY", "KIS_APP_SECRET")),
        (None, Some(_)) => Answer::Unusable(half("KIS_APP_SECRET", "KIS_APP_KEY")),
        (None, None) => Answer::Empty,
    }
}

/// KIS_ACCOUNT alone: it names the account for credentials of any source.
pub(super) fn account(environment: &Environment) -> Result<Option<Account>, Refusal> {
    match variable(environment, "KIS_ACCOUNT") {
        Ok(Some(text)) => read_account(text.expose_secret()).map(Some),
        Ok(None) => Ok(None),
        Err(why) => {
            Err(Refusal::credentials(why, Text::new("KIS_ACCOUNT_FILE 을 확인하십시오", "check KIS_ACCOUNT_FILE")))
        }
    }
}

/// The variable, or what stands in the file that the variable with `_FILE` names.
pub(super) fn variable(environment: &Environment, name: &'static str) -> Result<Option<SecretString>, Text> {
    if let Some(value) = environment.secret(name) {
        return Ok(Some(value));
    }
    let named = format!("{name}_FILE");
    let Some(path) = environment.path(&named) else { return Ok(None) };
    match fs::read_to_string(&path).map(Zeroizing::new) {
        Ok(text) if !text.trim().is_empty() => Ok(Some(text.trim().into())),
        Ok(_) => Err(Text::new(format!("{named} 의 파일이 비어 있습니다"), format!("the file of {named} is empty"))),
        Err(error) => Err(Text::new(
            format!("{named} 의 파일을 읽을 수 없습니다: {error}"),
            format!("the file of {named} cannot be read: {error}"),
        )),
    }
}

fn half(have: &str, lack: &str) -> Text {
    Text::new(format!("{have}은(는) 있는데 {lack}이(가) 없습니다"), format!("{have} is set and {lack} is not"))
}
