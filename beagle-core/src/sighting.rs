//! 유저 정보 변경 탐지 — what the community site shows of a leader, held against what is known of them.
//!
//! What could not be read changes nothing: it comes as [`Sighting::Unread`], never as a profile. A name, and what became
//! visible, count at once. What disappeared counts when the next reading says so, too: a site in trouble shows everybody
//! as hidden.

use alloc::{format, string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::{Text, command::Visibility, gate::duplicate, report::ReasonLine, wording};

/// So many characters may be in a name.
const LONGEST_NAME: usize = 64;

/// What one look at a leader's profile brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sighting {
    /// The site showed it.
    Read(Profile),
    /// It could not be read, and why.
    Unread(ReasonLine),
}

/// A profile as the site shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The name; a private profile may hide it.
    pub name: Option<String>,
    /// Whether the profile can be seen.
    pub visibility: Visibility,
    /// Whether its trades can be seen, where the site tells.
    pub trades: Option<Visibility>,
}

/// What is known of a leader as far as their profile shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// The name, as alerts write it.
    pub name: String,
    /// Whether the profile can be seen.
    pub visibility: Visibility,
    /// Whether its trades can be seen.
    pub trades: Visibility,
    /// What the last reading did not find, which counts when the next one doesn't, either.
    pub missed: Missed,
}

/// What a reading did not find though it was visible before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Missed {
    /// The profile was private.
    pub profile: bool,
    /// Its trades were hidden.
    pub trades: bool,
}

/// One thing of a profile that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", content = "to", rename_all = "snake_case")]
pub enum Change {
    /// It has another name.
    Name(String),
    /// It went private, or public.
    Visibility(Visibility),
    /// Its trades were hidden, or shown.
    Trades(Visibility),
}

/// What follows from a look at a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// What is known from now on.
    pub face: Face,
    /// What counts.
    pub changes: Vec<Change>,
    /// What counts when the next reading says so, too.
    pub expected: Vec<Change>,
}

/// Holds a profile against what is known. A name that can't be one is taken for a reading that went wrong: `None`.
pub fn compare(known: &Face, seen: &Profile) -> Option<Compared> {
    let (mut changes, mut expected) = (Vec::new(), Vec::new());
    let mut face = known.clone();
    if let Some(name) = &seen.name {
        let name = duplicate::key(name);
        if !is_name(&name) {
            return None;
        }
        if name != known.name {
            changes.push(Change::Name(name.clone()));
            face.name = name;
        }
    }
    let mut look = |held: &mut Visibility, missed: &mut bool, seen: Visibility, change: fn(Visibility) -> Change| {
        let was_missed = core::mem::take(missed);
        if *held == seen {
            return;
        }
        if seen == Visibility::Private && !was_missed {
            *missed = true;
            expected.push(change(seen));
        } else {
            *held = seen;
            changes.push(change(seen));
        }
    };
    look(&mut face.visibility, &mut face.missed.profile, seen.visibility, Change::Visibility);
    if let Some(trades) = seen.trades {
        look(&mut face.trades, &mut face.missed.trades, trades, Change::Trades);
    }
    Some(Compared { face, changes, expected })
}

/// What an owner changed by hand.
pub fn differences(before: &Face, after: &Face) -> Vec<Change> {
    let name = (before.name != after.name).then(|| Change::Name(after.name.clone()));
    let visibility = (before.visibility != after.visibility).then_some(Change::Visibility(after.visibility));
    let trades = (before.trades != after.trades).then_some(Change::Trades(after.trades));
    [name, visibility, trades].into_iter().flatten().collect()
}

/// What an alert could write: it is told on a line of its own and typed by its owner, so nothing hides in it.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().count() <= LONGEST_NAME
        && !name.starts_with("profile:")
        && !name.chars().any(wording::is_hidden)
}

impl Change {
    /// A stable word for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Name(_) => "renamed",
            Self::Visibility(Visibility::Private) => "went_private",
            Self::Visibility(Visibility::Public) => "went_public",
            Self::Trades(Visibility::Private) => "trades_hidden",
            Self::Trades(Visibility::Public) => "trades_shown",
        }
    }

    /// What happened to the leader of this name, and what follows.
    pub fn text(&self, leader: &str) -> Text {
        match self {
            Self::Name(name) => Text::new(
                format!("{leader}님의 이름이 {name}(으)로 바뀌었습니다. {leader} 이름의 알림은 더 따르지 않습니다"),
                format!("{leader} is called {name} now; alerts under the old name are followed no longer"),
            ),
            Self::Visibility(Visibility::Private) => Text::new(
                format!("{leader}님의 프로필이 비공개가 되었습니다. 다시 공개될 때까지 따르지 않습니다"),
                format!("the profile of {leader} went private: nothing is followed until it is public again"),
            ),
            Self::Visibility(Visibility::Public) => Text::new(
                format!("{leader}님의 프로필이 공개되었습니다. 알림을 다시 따릅니다"),
                format!("the profile of {leader} went public: alerts are followed again"),
            ),
            Self::Trades(Visibility::Private) => {
                Text::new(format!("{leader}님이 거래를 숨겼습니다"), format!("{leader} hides their trades now"))
            }
            Self::Trades(Visibility::Public) => {
                Text::new(format!("{leader}님의 거래가 보입니다"), format!("the trades of {leader} can be seen now"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn visibility() -> impl Strategy<Value = Visibility> {
        prop_oneof![Just(Visibility::Public), Just(Visibility::Private)]
    }

    fn face() -> impl Strategy<Value = Face> {
        ("[가-나a-b]{1,3}", visibility(), visibility(), any::<bool>(), any::<bool>()).prop_map(
            |(name, visibility, trades, profile, hidden)| Face {
                name,
                visibility,
                trades,
                missed: Missed { profile, trades: hidden },
            },
        )
    }

    fn profile() -> impl Strategy<Value = Profile> {
        let name = proptest::option::of("[가-나a-b]{1,3}");
        let all = (name, visibility(), proptest::option::of(visibility()));
        all.prop_map(|(name, visibility, trades)| Profile { name, visibility, trades })
    }

    proptest! {
        /// Whatever was known: after two readings that agree, it is what they say, and the third finds nothing new.
        #[test]
        fn two_readings_that_agree_are_believed(known in face(), seen in profile()) {
            let first = compare(&known, &seen).expect("a name");
            let second = compare(&first.face, &seen).expect("a name");
            let third = compare(&second.face, &seen).expect("a name");
            prop_assert_eq!(&second.face.name, seen.name.as_ref().unwrap_or(&known.name));
            prop_assert_eq!(second.face.visibility, seen.visibility);
            prop_assert_eq!(second.face.trades, seen.trades.unwrap_or(known.trades));
            prop_assert!(second.expected.is_empty());
            prop_assert_eq!((&third.face, third.changes.len(), third.expected.len()), (&second.face, 0, 0));
        }

        /// What is kept is what is told: nothing changes without a word, and nothing is told that did not change.
        #[test]
        fn every_change_is_told(known in face(), seen in profile()) {
            let Compared { face, changes, .. } = compare(&known, &seen).expect("a name");
            prop_assert_eq!(differences(&known, &face), changes);
        }

        /// One reading never hides anybody.
        #[test]
        fn what_disappears_is_looked_for_twice(known in face(), seen in profile()) {
            let known = Face { missed: Missed::default(), ..known };
            let face = compare(&known, &seen).expect("a name").face;
            prop_assert!(known.visibility == Visibility::Private || face.visibility == Visibility::Public);
            prop_assert!(known.trades == Visibility::Private || face.trades == Visibility::Public);
        }
    }

    #[test]
    fn a_name_is_one_that_an_alert_could_write() {
        let known = Face {
            name: "A".into(),
            visibility: Visibility::Public,
            trades: Visibility::Public,
            missed: Missed::default(),
        };
        let seen = |name: &str| Profile { name: Some(name.into()), visibility: Visibility::Public, trades: None };
        let long = "가".repeat(LONGEST_NAME + 1);
        for name in ["", " ", "a\nb", "a\u{202e}b", "profile:7", &long] {
            assert_eq!(compare(&known, &seen(name)), None, "{name:?}");
        }
        // The same name in another spelling is no other name.
        assert_eq!(compare(&known, &seen(" Ａ ")).expect("a name").changes, []);
    }
}
