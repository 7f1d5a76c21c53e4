//! Credentials that systemd hands to a unit (`LoadCredential=`, `LoadCredentialEncrypted=`).

use std::{fs, io, path::Path};

use beagle_core::Text;
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::{Answer, Bundle};
use crate::settings::Environment;

/// `kis_app_key`, `kis_app_secret`, `kis_account` and `kis_hts_id` of `$CREDENTIALS_DIRECTORY`.
pub(super) fn read(environment: &Environment) -> Answer {
    let Some(dir) = environment.path("CREDENTIALS_DIRECTORY") else { return Answer::Empty };
    match bundle(&dir) {
        Ok(Some(bundle)) => Answer::Found(bundle),
        Ok(None) => Answer::Empty,
        Err(why) => Answer::Unusable(why),
    }
}

fn bundle(dir: &Path) -> Result<Option<Bundle>, Text> {
    let (key, secret) = (credential(dir, "kis_app_key")?, credential(dir, "kis_app_secret")?);
    let (app_key, app_secret) = match (key, secret) {
        (Some(key), Some(secret)) => (key, secret),
        (None, None) => return Ok(None),
        _ => {
            return Err(Text::new(
                "kis_app_key 와 kis_app_secret 은 함께 있어야 합니다",
                "kis_app_key and kis_app_secret belong together",
            ));
        }
    };
    Ok(Some(Bundle {
        app_key,
        app_secret,
        account: credential(dir, "kis_account")?,
        hts_id: credential(dir, "kis_hts_id")?,
    }))
}

pub(super) fn credential(dir: &Path, name: &str) -> Result<Option<SecretString>, Text> {
    match fs::read_to_string(dir.join(name)).map(Zeroizing::new) {
        Ok(text) => Ok(Some(text.trim().into())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            Err(Text::new(format!("{name}을(를) 읽을 수 없습니다: {error}"), format!("{name} cannot be read: {error}")))
        }
    }
}
