//! What comes through standard input.

use std::io::{self, Read};

use beagle_core::Text;

use crate::failure::Refusal;

/// The lines of standard input that say something. What is no UTF-8 in one of them is replaced by a mark that no alert has,
/// and keeps no other line from being taken.
pub(crate) fn lines() -> Result<Vec<String>, Refusal> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).map_err(|error| {
        Refusal::usage(
            Text::new(
                format!("표준 입력을 읽을 수 없습니다: {error}"),
                format!("standard input cannot be read: {error}"),
            ),
            Text::new("UTF-8 로 한 줄에 하나씩 주십시오", "give one a line, in UTF-8"),
        )
    })?;
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<String> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if lines.is_empty() {
        return Err(Refusal::usage(
            Text::new("표준 입력에 아무것도 없습니다", "standard input is empty"),
            Text::new(
                "내용을 인수로 주거나 표준 입력에 한 줄씩 주십시오",
                "give the text as an argument, or one a line on standard input",
            ),
        ));
    }
    Ok(lines)
}
