//! What waits for its owner's yes: a button that is good once, for one message and one person, for half a minute. It is kept
//! in memory alone: whoever comes back after a restart is asked anew.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

/// How long a button is good.
pub(crate) const GOOD: SignedDuration = SignedDuration::from_secs(30);
/// How long a code is waited for, when the button was pressed.
pub(crate) const CODE: SignedDuration = SignedDuration::from_secs(60);
/// So many questions are open at once; the oldest goes first.
const MOST: usize = 8;

/// Questions that are open.
#[derive(Debug)]
pub(crate) struct Pending<A> {
    open: BTreeMap<u64, Question<A>>,
    /// What waits for a code. One does: a code has no button that says which.
    coded: Option<(A, Timestamp)>,
}

#[derive(Debug)]
struct Question<A> {
    asked: A,
    user: i64,
    /// The message that has the button, once it is known that it was sent.
    message: Option<i64>,
    until: Timestamp,
}

/// Why a button does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spent {
    /// It is not one of ours: pressed before, or from before a restart.
    Unknown,
    /// It is somebody else's, or below another message.
    Elsewhere,
    /// Its time is over.
    Late,
}

impl<A> Pending<A> {
    pub(crate) const fn new() -> Self {
        Self { open: BTreeMap::new(), coded: None }
    }

    /// Opens a question under this number, which nobody can guess.
    pub(crate) fn open(&mut self, nonce: u64, (asked, user): (A, i64), now: Timestamp) {
        self.open.retain(|_, question| now <= question.until);
        while self.open.len() >= MOST {
            let oldest = self.open.iter().min_by_key(|(_, question)| question.until).map(|(nonce, _)| *nonce);
            oldest.and_then(|nonce| self.open.remove(&nonce));
        }
        self.open.insert(nonce, Question { asked, user, message: None, until: now + GOOD });
    }

    /// Says which message has the button.
    pub(crate) fn bind(&mut self, nonce: u64, message: i64) {
        if let Some(question) = self.open.get_mut(&nonce) {
            question.message = Some(message);
        }
    }

    /// Takes what the button of this number stands for. It is good once, whoever presses it.
    pub(crate) fn take(&mut self, nonce: u64, (user, message): (i64, i64), now: Timestamp) -> Result<A, Spent> {
        let question = self.open.get(&nonce).ok_or(Spent::Unknown)?;
        // Who presses may be quicker than the answer that tells us the message's number. Nobody else has this one.
        let is_elsewhere = question.message.is_some_and(|bound| bound != message);
        if question.user != user || is_elsewhere {
            return Err(Spent::Elsewhere);
        }
        let question = self.open.remove(&nonce).ok_or(Spent::Unknown)?;
        let is_early = now < question.until - GOOD;
        if now > question.until || is_early { Err(Spent::Late) } else { Ok(question.asked) }
    }

    /// Waits for a code before this is done.
    pub(crate) fn want_code(&mut self, asked: A, now: Timestamp) {
        self.coded = Some((asked, now + CODE));
    }

    /// Whether a code is waited for.
    pub(crate) fn wants_code(&mut self, now: Timestamp) -> bool {
        self.coded = self.coded.take().filter(|(_, until)| now <= *until);
        self.coded.is_some()
    }

    /// What a right code releases.
    pub(crate) fn released(&mut self) -> Option<A> {
        self.coded.take().map(|(asked, _)| asked)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_000_000 + seconds).expect("a time")
    }

    fn one() -> Pending<&'static str> {
        let mut pending = Pending::new();
        pending.open(5, ("buy", 7), at(0));
        pending.bind(5, 30);
        pending
    }

    #[test]
    fn f107_a_button_is_good_once_for_its_message_and_its_person_for_half_a_minute() {
        assert_eq!(one().take(5, (7, 30), at(30)), Ok("buy"));
        for (nonce, by, seconds, why) in [
            (6, (7, 30), 1, Spent::Unknown),
            (5, (8, 30), 1, Spent::Elsewhere),
            (5, (7, 31), 1, Spent::Elsewhere),
            (5, (7, 30), 31, Spent::Late),
            (5, (7, 30), -1, Spent::Late),
        ] {
            assert_eq!(one().take(nonce, by, at(seconds)), Err(why), "{nonce} {by:?} {seconds}");
        }
        let mut pending = one();
        assert_eq!(pending.take(5, (8, 30), at(1)), Err(Spent::Elsewhere));
        assert_eq!(pending.take(5, (7, 30), at(2)), Ok("buy"), "another's press takes nothing away");
        assert_eq!(pending.take(5, (7, 30), at(2)), Err(Spent::Unknown), "once");
        let mut unbound = Pending::new();
        unbound.open(5, ("buy", 7), at(0));
        assert_eq!(unbound.take(5, (7, 30), at(1)), Ok("buy"), "pressed before the answer to its message came");
    }

    proptest! {
        #[test]
        fn f107_whatever_is_pressed_each_question_is_answered_once_at_most(
            presses in proptest::collection::vec((0_u64..12, 6_i64..9, 28_i64..34, 0_i64..70), 0..80),
        ) {
            let mut pending = Pending::new();
            for nonce in 0..6 {
                pending.open(nonce, (nonce, 7), at(0));
                pending.bind(nonce, 28 + i64::try_from(nonce).expect("small"));
            }
            let mut answered = Vec::new();
            for (nonce, user, message, seconds) in presses {
                if let Ok(asked) = pending.take(nonce, (user, message), at(seconds)) {
                    prop_assert_eq!(asked, nonce);
                    prop_assert!(user == 7 && seconds <= 30);
                    prop_assert!(!answered.contains(&asked));
                    answered.push(asked);
                }
            }
        }
    }

    #[test]
    fn few_questions_are_open_at_once() {
        let mut pending = Pending::new();
        for nonce in 0..20 {
            pending.open(nonce, (nonce, 7), at(i64::try_from(nonce).expect("small")));
            pending.bind(nonce, 1);
        }
        assert_eq!(pending.take(0, (7, 1), at(19)), Err(Spent::Unknown));
        assert_eq!(pending.take(19, (7, 1), at(19)), Ok(19));
    }

    #[test]
    fn a_code_is_waited_for_a_minute() {
        let mut pending = Pending::new();
        assert!(!pending.wants_code(at(0)));
        pending.want_code("buy", at(0));
        assert!(pending.wants_code(at(60)) && !pending.wants_code(at(61)));
        assert_eq!(pending.released(), None);
    }
}
