//! Signs beside words: lines on a field of 24 by 24, in the colour of the text.

use maud::{Markup, html};

/// Each by the name of the page that it leads to.
const SIGNS: [(&str, &str); 13] = [
    (
        "balance",
        "M4 8a2 2 0 0 1 2-2h11v3M4 8v9a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-6a2 2 0 0 0-2-2H6a2 2 0 0 1-2-1M16 14h.01",
    ),
    ("orders", "M8 5v14M8 5 4.5 8.5M8 5l3.5 3.5M16 19V5M16 19l3.5-3.5M16 19l-3.5-3.5"),
    ("rules", "M12 3l7 3v5c0 4.6-2.9 8.2-7 10-4.1-1.8-7-5.4-7-10V6zM9 12l2.2 2.2L15.2 10"),
    ("alerts", "M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4"),
    ("more", "M4 7h16M4 12h16M4 17h16"),
    (
        "leaders",
        "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.4a3.5 3.5 0 0 1 0 6.3M18 14.6c2.2.8 3.5 2.7 3.5 5.4",
    ),
    ("settings", "M4 7h8M18 7h2M4 17h2M12 17h8M15 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M9 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6"),
    ("pnl", "M4 4v16h16M8 15l3.5-4.5 3 3L20 7"),
    ("journal", "M6 3h9l4 4v14H6zM14.5 3v4.5H19M9.5 12h6M9.5 16h6"),
    ("quote", "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14M16 16l4.5 4.5"),
    ("language", "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c3.4 3.4 3.4 14.6 0 18M12 3c-3.4 3.4-3.4 14.6 0 18"),
    ("leave", "M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M10 16l-4-4 4-4M6 12h9"),
    ("stop", "M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM9 9h6v6H9z"),
];

/// The sign of this name, which says nothing that the word beside it does not.
pub(super) fn icon(name: &str) -> Markup {
    let lines = SIGNS.iter().find(|(known, _)| *known == name).map_or("", |(_, lines)| *lines);
    html! {
        svg.icon viewBox="0 0 24 24" aria-hidden="true" focusable="false" { path d=(lines); }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::view::PAGES;

    #[test]
    fn every_page_has_its_sign() {
        for page in PAGES {
            assert!(SIGNS.iter().any(|(name, _)| *name == page.name), "{}", page.name);
        }
    }
}
