//! What a client was asked to say yes to: a word that holds for thirty seconds, for one request, for that command alone.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use super::random;

/// How long a question stands.
pub(crate) const STANDS: Duration = Duration::from_secs(30);
/// Nobody has so many questions open at once.
const OPEN: usize = 256;

/// The questions that stand.
#[derive(Debug, Default)]
pub(crate) struct Questions(Mutex<HashMap<String, Question>>);

#[derive(Debug)]
struct Question {
    words: Vec<String>,
    until: Instant,
}

impl Questions {
    /// Asks about a command: the word with which to say yes.
    pub(crate) fn ask(&self, words: &[String], now: Instant) -> String {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, question| now < question.until);
        if open.len() >= OPEN {
            open.clear();
        }
        let word = random::<16>();
        open.insert(word.clone(), Question { words: words.to_vec(), until: now + STANDS });
        word
    }

    /// Whether this is a yes to this command. The word is spent either way.
    pub(crate) fn is_yes(&self, word: &str, words: &[String], now: Instant) -> bool {
        let question = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(word);
        question.is_some_and(|question| now < question.until && question.words == words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_is_for_one_command_once_and_soon() {
        let (questions, now) = (Questions::default(), Instant::now());
        let buy = ["order", "buy", "--", "005930", "1"].map(str::to_owned);
        let more = ["order", "buy", "--", "005930", "10"].map(str::to_owned);
        let word = questions.ask(&buy, now);
        assert!(questions.is_yes(&word, &buy, now + Duration::from_secs(29)));
        assert!(!questions.is_yes(&word, &buy, now), "once");
        let word = questions.ask(&buy, now);
        assert!(!questions.is_yes(&word, &more, now), "that command alone");
        assert!(!questions.is_yes(&word, &buy, now), "and the word is spent");
        let word = questions.ask(&buy, now);
        assert!(!questions.is_yes(&word, &buy, now + STANDS), "soon");
        assert!(!questions.is_yes("", &buy, now));
    }
}
