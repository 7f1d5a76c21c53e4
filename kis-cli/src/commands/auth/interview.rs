//! The questions of `kis auth login`.

use beagle_core::{Lang, Text};
use kis_api::{Account, Env};
use secrecy::{ExposeSecret, SecretString};

use crate::{failure::Refusal, print::ask, secrets::Bundle};

/// Asks for key, secret, account and HTS id. Key and secret are not shown while they are typed.
pub(super) fn interview(lang: Lang, env: Env) -> Result<Bundle, Refusal> {
    let app_key = required(
        lang,
        &Text::new(format!("{env} 앱키 (입력한 글자는 보이지 않습니다)"), format!("{env} app key (not shown)")),
    )?;
    let app_secret = required(lang, &Text::new("앱시크릿 (보이지 않습니다)", "App secret (not shown)"))?;
    let account =
        ask::line(lang, &Text::new("계좌번호, 예: 12345678-01", "Account, such as 12345678-01"), |text| {
            text.parse::<Account>().map(drop).map_err(|_| {
                Text::new("여덟 자리와 상품코드 두 자리를 쓰십시오", "write eight digits and a two-digit product code")
            })
        })?;
    let hts_id = ask::line(lang, &Text::new("HTS 아이디 (없으면 Enter)", "HTS id (Enter for none)"), |_| Ok(()))?;
    Ok(Bundle {
        app_key,
        app_secret,
        account: Some(account.into()),
        hts_id: (!hts_id.is_empty()).then(|| hts_id.into()),
    })
}

fn required(lang: Lang, question: &Text) -> Result<SecretString, Refusal> {
    let answer = ask::secret(lang, question)?;
    if answer.expose_secret().is_empty() {
        return Err(Refusal::usage(
            Text::new("아무것도 입력하지 않았습니다", "nothing was entered"),
            Text::new("KIS Developers 에서 발급한 값을 붙여 넣으십시오", "paste what KIS Developers issued"),
        ));
    }
    Ok(answer)
}
