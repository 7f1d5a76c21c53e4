//! `kis telegram totp`: a new secret goes to the store, and as a QR code to the owner's authenticator app. Telegram never sees it.

use beagle_core::{Exit, Text};
use qrcode::{QrCode, render::unicode::Dense1x2};

use crate::{
    commands::App,
    failure::Refusal,
    print,
    secrets::{TokenOf, TokenStore},
    settings,
    telegram::{address, new_secret},
};

/// Enrols an authenticator app. Codes of an earlier one are good no more.
pub(super) fn run(app: &App<'_>) -> Result<Exit, Refusal> {
    let secret = new_secret().map_err(|why| {
        Refusal::failed(
            "local",
            why,
            Text::new("이 컴퓨터의 난수 장치를 확인하십시오", "look at this machine's random device"),
        )
    })?;
    let (paths, store) = (&app.settings.paths, app.settings.bot.store.value);
    TokenStore::new(paths, store, TokenOf::Codes).write(&secret.clone().into())?;
    settings::remember_codes(paths)?;
    let address = address(&secret, &app.settings.profile.value);
    print::plain(&format!("{}\n{address}\n", drawn(&address)));
    print::note(
        app.look(),
        &Text::new(
            "인증 앱(Google Authenticator 등)으로 위의 QR 코드를 읽으십시오. 다시 보여 주지 않으며, 다시 실행하면 새로 등록합니다. kis telegram run 이 실행 중이면 다시 시작하십시오",
            "read this with your authenticator app. It is not shown again; run this once more to enrol anew. Restart kis telegram run if it is running",
        ),
    );
    Ok(Exit::Done)
}

/// The QR code for a terminal, dark on light whatever the terminal's colours; nothing where it would not fit one.
pub(super) fn drawn(text: &str) -> String {
    QrCode::new(text).map_or_else(
        |_| String::new(),
        |code| code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_in_half_blocks() {
        let drawn = drawn("otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ");
        assert!(drawn.lines().count() > 10 && drawn.chars().all(|c| " █▀▄\n".contains(c)), "{drawn}");
    }
}
