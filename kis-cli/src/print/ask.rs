//! Questions to the person at the terminal. They go to standard error, so that a pipe holds results alone.

use std::io::{self, IsTerminal};

use beagle_core::{Lang, Text};
use dialoguer::{Confirm, Input, Password, Select};
use secrecy::SecretString;

use crate::failure::Refusal;

/// Whether there is somebody to ask.
pub(crate) fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Yes or no; no when only Enter is pressed.
pub(crate) fn confirm(lang: Lang, question: &Text) -> Result<bool, Refusal> {
    let answer = Confirm::new().with_prompt(question.get(lang)).default(false).interact();
    answer.map_err(|error| gone(&error))
}

/// A line that `check` accepts.
pub(crate) fn line(lang: Lang, question: &Text, check: impl Fn(&str) -> Result<(), Text>) -> Result<String, Refusal> {
    let answer = Input::<String>::new()
        .with_prompt(question.get(lang))
        .allow_empty(true)
        .validate_with(|text: &String| check(text.trim()).map_err(|why| why.get(lang).to_owned()))
        .interact_text();
    answer.map(|text| text.trim().to_owned()).map_err(|error| gone(&error))
}

/// A line that nobody can read on the screen.
pub(crate) fn secret(lang: Lang, question: &Text) -> Result<SecretString, Refusal> {
    let answer = Password::new().with_prompt(question.get(lang)).interact();
    answer.map(|text| zeroize::Zeroizing::new(text).trim().into()).map_err(|error| gone(&error))
}

/// One of these, by its place.
pub(crate) fn choice(lang: Lang, question: &Text, among: &[Text]) -> Result<usize, Refusal> {
    let items: Vec<&str> = among.iter().map(|text| text.get(lang)).collect();
    let answer = Select::new().with_prompt(question.get(lang)).items(items).default(0).interact();
    answer.map_err(|error| gone(&error))
}

/// Ctrl-c, or a terminal that went away: nothing was answered, so nothing is done.
fn gone(error: &dialoguer::Error) -> Refusal {
    Refusal::usage(
        Text::new(format!("답을 받지 못했습니다: {error}"), format!("there was no answer: {error}")),
        Text::new("아무것도 하지 않았습니다", "nothing was done"),
    )
}
