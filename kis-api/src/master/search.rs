//! What a text may mean.

use super::{Index, Listing};

/// The consonants with which syllables begin, in the order of their codes.
const INITIALS: [char; 19] =
    ['ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];
/// Syllables that begin with the same consonant.
const PER_INITIAL: u32 = 588;

/// A name as names are compared: blanks and letter case don't count.
pub(super) fn folded(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// 초성 — a folded name with the initials of its syllables.
fn initials(folded: &str) -> String {
    let initial = |c: char| match c {
        '가'..='힣' => INITIALS.get(((c as u32 - '가' as u32) / PER_INITIAL) as usize).copied().unwrap_or(c),
        other => other,
    };
    folded.chars().map(initial).collect()
}

/// How well something fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Code,
    Name,
    CodeBegins,
    NameBegins,
    WordBegins,
    NameHolds,
    CodeHolds,
}

/// What is looked for.
pub(super) struct Wanted {
    text: String,
    /// Initials alone.
    is_initials: bool,
}

impl Wanted {
    pub(super) fn new(text: &str) -> Self {
        let text = folded(text);
        Self { is_initials: text.chars().all(|c| INITIALS.contains(&c)), text }
    }

    /// How well a listing fits; `None` when it does not.
    pub(super) fn rank(&self, listing: &Listing) -> Option<Rank> {
        let names = listing.names().filter_map(|name| self.rank_of_name(name));
        names.chain(self.rank_of_code(listing.instrument.symbol())).min()
    }

    /// How well an index fits.
    pub(super) fn rank_of_index(&self, index: &Index) -> Option<Rank> {
        self.rank_of_name(&index.name).into_iter().chain(self.rank_of_code(&index.code)).min()
    }

    fn rank_of_code(&self, code: &str) -> Option<Rank> {
        let code = code.to_ascii_lowercase();
        match code.find(&self.text)? {
            _ if self.text.is_empty() => None,
            0 if code.len() == self.text.len() => Some(Rank::Code),
            0 => Some(Rank::CodeBegins),
            _ => Some(Rank::CodeHolds),
        }
    }

    fn rank_of_name(&self, name: &str) -> Option<Rank> {
        if self.text.is_empty() {
            return None;
        }
        let folded = if self.is_initials { initials(&folded(name)) } else { folded(name) };
        match folded.find(&self.text)? {
            0 if folded.len() == self.text.len() => Some(Rank::Name),
            0 => Some(Rank::NameBegins),
            _ if self.begins_a_word(name) => Some(Rank::WordBegins),
            _ => Some(Rank::NameHolds),
        }
    }

    fn begins_a_word(&self, name: &str) -> bool {
        name.split_whitespace().any(|word| folded(word).starts_with(&self.text))
    }
}
