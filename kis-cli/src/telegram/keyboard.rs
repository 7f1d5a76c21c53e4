//! Buttons below a message, and what pressing one says.

use beagle_core::{Lang, Text};
use serde_json::{Value, json};

/// So many bytes the bot API takes of what a button says.
const LONGEST: usize = 64;

/// A button: what is on it, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Button {
    pub(crate) label: Text,
    pub(crate) says: Says,
}

/// What a pressed button says. Whoever changes their copy of Telegram can say anything with one, so that it is read like
/// typed words, and no more is done by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Says {
    /// Show this screen of the menu.
    Go(String),
    /// Run this command.
    Run(String),
    /// Ask for what this form needs.
    Fill(String),
    /// The answer to a form's question.
    Choose(String),
    /// Yes, to the question of this number.
    Yes(u64),
    /// No.
    No(u64),
}

/// Rows of buttons.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Keyboard(Vec<Vec<Button>>);

impl Button {
    pub(crate) const fn new(label: Text, says: Says) -> Self {
        Self { label, says }
    }
}

impl Says {
    fn data(&self) -> String {
        match self {
            Self::Go(screen) => format!("m:{screen}"),
            Self::Run(line) => format!("r:{line}"),
            Self::Fill(form) => format!("f:{form}"),
            Self::Choose(value) => format!("c:{value}"),
            Self::Yes(nonce) => format!("y:{nonce:016x}"),
            Self::No(nonce) => format!("n:{nonce:016x}"),
        }
    }

    /// What was said, as a press brings it.
    pub(crate) fn read(data: &str) -> Option<Self> {
        let (kind, rest) = data.split_once(':')?;
        let nonce = || u64::from_str_radix(rest, 16).ok();
        Some(match kind {
            "m" => Self::Go(rest.into()),
            "r" => Self::Run(rest.into()),
            "f" => Self::Fill(rest.into()),
            "c" => Self::Choose(rest.into()),
            "y" => Self::Yes(nonce()?),
            "n" => Self::No(nonce()?),
            _ => return None,
        })
    }
}

impl Keyboard {
    /// Adds a row. A button that says more than the bot API takes is left out: its command can be typed.
    pub(crate) fn row(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        let buttons: Vec<Button> = buttons.into_iter().filter(|button| button.says.data().len() <= LONGEST).collect();
        if !buttons.is_empty() {
            self.0.push(buttons);
        }
        self
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As the bot API wants it.
    pub(crate) fn json(&self, lang: Lang) -> Value {
        let button = |button: &Button| json!({"text": button.label.get(lang), "callback_data": button.says.data()});
        let rows: Vec<Value> = self.0.iter().map(|row| row.iter().map(button).collect()).collect();
        json!({ "inline_keyboard": rows })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_button_says_comes_back() {
        for says in [
            Says::Go(String::new()),
            Says::Run("safe-sell on 005930".into()),
            Says::Fill("buy".into()),
            Says::Choose("half".into()),
            Says::Yes(u64::MAX),
            Says::No(0),
        ] {
            assert_eq!(Says::read(&says.data()), Some(says));
        }
        for data in ["", "r", "x:1", "y:", "y:zz", "y:11111111111111111"] {
            assert_eq!(Says::read(data), None, "{data}");
        }
    }

    #[test]
    fn a_button_that_says_too_much_is_left_out() {
        let long = Button::new(Text::default(), Says::Run("삼".repeat(30)));
        let short = Button::new(Text::new("예", "yes"), Says::Yes(1));
        let keyboard = Keyboard::default().row([long.clone(), short]).row([long]);
        assert_eq!(
            keyboard.json(Lang::Ko).to_string(),
            r#"{"inline_keyboard":[[{"callback_data":"y:0000000000000001","text":"예"}]]}"#
        );
    }
}
