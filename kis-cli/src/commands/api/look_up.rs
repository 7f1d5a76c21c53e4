//! An entry by whatever names it: its id, with its group or without, one of its transaction ids, its path.

use beagle_core::Text;

use super::entry::{Entry, Official, all};
use crate::failure::{self, Refusal};

/// The one entry that is called this.
pub(super) fn look_up(word: &str) -> Result<Entry, Refusal> {
    let mut entries = all();
    let mut found: Vec<usize> = (0..entries.len()).filter(|at| is(&entries[*at], word)).collect();
    match (found.pop(), found.is_empty()) {
        (Some(at), true) => Ok(entries.swap_remove(at)),
        (Some(at), false) => {
            found.push(at);
            Err(ambiguous(word, &found.iter().map(|at| entries[*at].id).collect::<Vec<_>>().join(", ")))
        }
        (None, _) => Err(unknown(word, like(word, &entries))),
    }
}

fn is(entry: &Entry, word: &str) -> bool {
    let path = |path: &str| path.trim_matches('/').eq_ignore_ascii_case(word.trim_matches('/'));
    let old = match entry.official {
        Official::Rest(meta) => meta.tr_ids.iter().flat_map(|id| id.old).any(|id| id.eq_ignore_ascii_case(word)),
        Official::Feed(_) => false,
    };
    let ids = entry.tr_ids.iter().flat_map(|id| [Some(id.real), id.paper]).flatten();
    let name = entry.id.split_once('.').is_some_and(|(_, name)| name.eq_ignore_ascii_case(word));
    name || entry.id.eq_ignore_ascii_case(word)
        || path(&entry.path)
        || old
        || ids.into_iter().any(|id| id.eq_ignore_ascii_case(word))
}

/// The id that was probably meant, with its group or without.
fn like(word: &str, entries: &[Entry]) -> Option<&'static str> {
    let name = |id: &'static str| id.split_once('.').map_or(id, |(_, name)| name);
    let ids = || entries.iter().map(|entry| entry.id);
    failure::near(word, ids())
        .or_else(|| failure::near(word, ids().map(name)).and_then(|near| ids().find(|id| name(id) == near)))
}

fn unknown(word: &str, near: Option<&str>) -> Refusal {
    let hint = match near {
        Some(near) => Text::new(format!("혹시 {near} 입니까?"), format!("did you mean {near}?")),
        None => Text::new("kis api list 로 찾으십시오", "find it with kis api list"),
    };
    Refusal::usage(Text::new(format!("{word}: 그런 API가 없습니다"), format!("no endpoint is called {word}")), hint)
}

fn ambiguous(word: &str, ids: &str) -> Refusal {
    Refusal::usage(
        Text::new(format!("{word}: 여러 API가 씁니다"), format!("several endpoints have {word}")),
        Text::new(format!("하나를 고르십시오: {ids}"), format!("choose one: {ids}")),
    )
}
