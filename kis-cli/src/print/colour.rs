//! Colours, on a terminal that shows them.

use super::page::Tone;

/// The text in this tone.
pub(super) fn paint(text: &str, tone: Tone, colour: bool) -> String {
    let code = match tone {
        _ if !colour || text.is_empty() => return text.into(),
        Tone::Plain => return text.into(),
        Tone::Up => "31",
        // The bright one: plain blue is hard to read on black.
        Tone::Down => "94",
        Tone::Warn => "33",
        Tone::Dim => "2",
        Tone::Strong => "1",
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}
