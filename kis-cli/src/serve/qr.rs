//! What a phone's camera reads off the terminal.

use qrcode::{EcLevel, QrCode, render::unicode::Dense1x2};

/// The text as a QR code of half blocks; `None` where it is too long for one. With colours it is black on white, whatever
/// the terminal's are; without, it takes the terminal for a dark one, as most are.
pub(crate) fn drawn(text: &str, is_coloured: bool) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    let (dark, light) = if is_coloured { (Dense1x2::Dark, Dense1x2::Light) } else { (Dense1x2::Light, Dense1x2::Dark) };
    Some(code.render::<Dense1x2>().dark_color(dark).light_color(light).build())
}
