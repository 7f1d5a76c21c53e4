//! A command line that can't be read: what was wrong, and what was probably meant, in both languages.

use beagle_core::Text;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::{cli::Wrong, failure::Refusal};

/// The refusal of a command line. Help and version are no refusals: they come back as text.
pub(crate) fn refusal(error: &clap::Error) -> Refusal {
    refusal_at(error, "kis --help")
}

/// The same where other words bring the help up.
pub(crate) fn refusal_at(error: &clap::Error, help: &str) -> Refusal {
    Refusal::usage(message(error), hint(error).unwrap_or_else(|| see(help)))
}

fn see(help: &str) -> Text {
    Text::new(format!("{help} 를 보십시오"), format!("see {help}"))
}

/// The refusal of a line that is no trading command.
pub(crate) fn no_such_command(line: &str) -> Refusal {
    Refusal::usage(
        Text::new(format!("여기서 쓸 수 없는 명령입니다: {line}"), format!("{line} is no command for this place")),
        see("kis --help"),
    )
}

/// Whether this is an answer (help, version) and no error.
pub(crate) fn is_answer(error: &clap::Error) -> bool {
    matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion)
}

fn message(error: &clap::Error) -> Text {
    let (arg, value) = (context(error, ContextKind::InvalidArg), context(error, ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = context(error, ContextKind::InvalidSubcommand);
            Text::new(format!("`{word}` 명령이 없습니다"), format!("there is no command `{word}`"))
        }
        ErrorKind::UnknownArgument => {
            Text::new(format!("알 수 없는 인수입니다: {arg}"), format!("unknown argument {arg}"))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Text::new(format!("{arg} 에 값이 없습니다"), format!("{arg} needs a value"))
        }
        ErrorKind::InvalidValue => {
            let valid = context(error, ContextKind::ValidValue);
            Text::new(
                format!("{arg}: `{value}` 은(는) 쓸 수 없는 값입니다. 쓸 수 있는 값: {valid}"),
                format!("`{value}` is not a value of {arg}: there are {valid}"),
            )
        }
        ErrorKind::ValueValidation => {
            let why = wrong(error).map_or_else(|| not_ours(error), |wrong| wrong.why.clone());
            Text::new(format!("{arg}: `{value}` 은(는) {}", why.ko), format!("`{value}` cannot be {arg}: {}", why.en))
        }
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg);
            Text::new(format!("함께 쓸 수 없습니다: {arg}, {other}"), format!("{arg} and {other} exclude each other"))
        }
        ErrorKind::MissingRequiredArgument => {
            Text::new(format!("빠진 것이 있습니다: {arg}"), format!("something is missing: {arg}"))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Text::new("명령이 빠졌습니다", "a command is missing")
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            Text::new(format!("{arg} 의 값 개수가 맞지 않습니다"), format!("{arg} has the wrong number of values"))
        }
        // What remains are faults of bytes (text that is not UTF-8), which clap tells well enough.
        _ => {
            let told = error.kind().to_string();
            Text::new(format!("명령줄을 읽을 수 없습니다: {told}"), format!("the command line cannot be read: {told}"))
        }
    }
}

/// What a reader of ours said, where it was one.
fn wrong(error: &clap::Error) -> Option<&Wrong> {
    std::error::Error::source(error)?.downcast_ref()
}

/// What a reader of clap's own said: a number out of its range.
fn not_ours(error: &clap::Error) -> Text {
    let told = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    Text::new(format!("쓸 수 없는 값입니다 ({told})"), told)
}

/// `None` where only the whole help says more.
fn hint(error: &clap::Error) -> Option<Text> {
    if let Some(wrong) = wrong(error) {
        return Some(wrong.hint.clone());
    }
    let suggestion = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .map(|kind| context(error, kind))
        .find(|text| !text.is_empty());
    if let Some(word) = suggestion {
        return Some(Text::new(format!("혹시 {word} 인가요?"), format!("did you mean {word}?")));
    }
    let usage = context(error, ContextKind::Usage);
    let usage = usage.trim_start_matches("Usage:").trim();
    Some(match usage.lines().next() {
        Some(usage) if !usage.is_empty() => {
            let usage = usage.trim();
            Text::new(format!("사용법: {usage}. 자세히는 --help"), format!("usage: {usage}; --help tells more"))
        }
        _ if error.kind() == ErrorKind::ValueValidation => {
            Text::new("그 값을 고치십시오. --help 가 설명합니다", "correct that value; --help explains it")
        }
        _ => return None,
    })
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}
