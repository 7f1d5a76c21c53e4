//! Questions, one after the other, whose answers make a command: a phone has no place to look a command up.

use beagle_core::Text;
use jiff::{SignedDuration, Timestamp};

use super::keyboard::{Button, Keyboard, Says};

/// A question that nobody answers is forgotten.
const GOOD: SignedDuration = SignedDuration::from_mins(5);

/// A command with places in it that are asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// By which buttons name it.
    pub(crate) name: &'static str,
    pub(crate) pieces: &'static [Piece],
}

/// A piece of a command.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// As it stands.
    Word(&'static str),
    /// What is answered.
    Ask(Ask),
}

/// A question.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ask {
    pub(crate) ko: &'static str,
    pub(crate) en: &'static str,
    /// Before the answer.
    pub(crate) flag: Option<&'static str>,
    /// What may be pressed in place of typing.
    pub(crate) choices: &'static [Choice],
    pub(crate) answer: Answer,
}

/// Whether there has to be an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Needed,
    /// None of it is said, where nobody answers.
    Optional,
}

/// An answer that may be pressed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) ko: &'static str,
    pub(crate) en: &'static str,
    pub(crate) value: &'static str,
}

/// Skips a question that needs no answer.
const SKIP: &str = "-";

/// A form in the middle of its questions.
#[derive(Debug)]
pub(crate) struct Filling {
    form: &'static Form,
    words: Vec<String>,
    next: usize,
    until: Timestamp,
}

/// What comes after an answer.
#[derive(Debug)]
pub(crate) enum Turn {
    /// Another question.
    Ask(Filling, Question),
    /// The command.
    Done(Vec<String>),
}

/// What is asked, with the answers that may be pressed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) text: Text,
    pub(crate) keyboard: Keyboard,
}

impl Form {
    /// Begins with its first question.
    pub(crate) fn begin(&'static self, now: Timestamp) -> Turn {
        Filling { form: self, words: Vec::new(), next: 0, until: now + GOOD }.go_on(now)
    }
}

impl Filling {
    /// Whether an answer still belongs to it.
    pub(crate) fn is_open(&self, now: Timestamp) -> bool {
        now <= self.until && self.until.duration_since(now) <= GOOD
    }

    /// Takes the answer to its question. It is one word of the command, whatever is in it.
    pub(crate) fn answer(mut self, text: &str, now: Timestamp) -> Turn {
        let text = text.trim();
        if let Some(Piece::Ask(ask)) = self.form.pieces.get(self.next) {
            let is_skipped = ask.answer == Answer::Optional && text == SKIP;
            if !is_skipped {
                self.words.extend(ask.flag.map(str::to_owned));
                self.words.push(text.to_owned());
            }
            self.next += 1;
        }
        self.go_on(now)
    }

    fn go_on(mut self, now: Timestamp) -> Turn {
        while let Some(piece) = self.form.pieces.get(self.next) {
            match piece {
                Piece::Word(word) => self.words.push((*word).to_owned()),
                Piece::Ask(ask) => {
                    self.until = now + GOOD;
                    return Turn::Ask(self, ask.question());
                }
            }
            self.next += 1;
        }
        Turn::Done(self.words)
    }
}

impl Ask {
    fn question(&self) -> Question {
        const A_ROW: usize = 3;
        let choice =
            |choice: &Choice| Button::new(Text::new(choice.ko, choice.en), Says::Choose(choice.value.to_owned()));
        let rows = self.choices.chunks(A_ROW);
        let mut keyboard = rows.fold(Keyboard::default(), |keyboard, row| keyboard.row(row.iter().map(choice)));
        if self.answer == Answer::Optional {
            keyboard = keyboard.row([Button::new(Text::new("건너뛰기", "skip"), Says::Choose(SKIP.to_owned()))]);
        }
        Question { text: Text::new(self.ko, self.en), keyboard }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FORM: Form = Form {
        name: "test",
        pieces: &[
            Piece::Word("order"),
            Piece::Ask(Ask { ko: "?", en: "?", flag: None, choices: &[], answer: Answer::Needed }),
            Piece::Ask(Ask { ko: "?", en: "?", flag: Some("--limit"), choices: &[], answer: Answer::Optional }),
            Piece::Word("now"),
        ],
    };

    #[test]
    fn answers_are_words_of_the_command() {
        for (answers, want) in
            [(["005930 x; --yes", "70000"], "order|005930 x; --yes|--limit|70000|now"), (["-", "-"], "order|-|now")]
        {
            let now = Timestamp::UNIX_EPOCH;
            let mut turn = FORM.begin(now);
            for answer in answers {
                let Turn::Ask(filling, _) = turn else { panic!("a question") };
                assert!(filling.is_open(now + GOOD) && !filling.is_open(now + GOOD + GOOD));
                turn = filling.answer(answer, now);
            }
            let Turn::Done(words) = turn else { panic!("the command") };
            assert_eq!(words.join("|"), want);
        }
    }
}
