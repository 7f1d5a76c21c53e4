//! The shapes in which a secret can leak: as it is, in part, split, and in the encodings that programs write.

use std::collections::HashMap;

use super::values::Canary;

/// So many characters in a row of a long secret are no coincidence, and enough to call it leaked.
const WINDOW: usize = 12;

/// What a match means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Leak {
    pub(super) what: &'static str,
    pub(super) form: &'static str,
}

/// Everything that is looked for.
pub(super) struct Needles {
    windows: HashMap<[u8; WINDOW], Leak>,
    /// Which first two bytes any window has: most places are passed by at once.
    begins: Vec<bool>,
    /// Shapes of short secrets, which are looked for whole.
    short: Vec<(Vec<u8>, Leak)>,
}

impl Needles {
    pub(super) fn new(canaries: &[Canary]) -> Self {
        let mut needles = Self { windows: HashMap::new(), begins: vec![false; 1 << 16], short: Vec::new() };
        for Canary { what, value } in canaries {
            let mut known: Vec<Vec<u8>> = Vec::new();
            for (form, text) in forms(value) {
                // An encoding that changes nothing is no other form.
                if !known.contains(&text) {
                    needles.add(&text, Leak { what, form }, value.len() > 2 * WINDOW);
                    known.push(text);
                }
            }
        }
        needles
    }

    fn add(&mut self, text: &[u8], leak: Leak, long: bool) {
        if !long {
            self.short.push((text.to_vec(), leak));
            return;
        }
        for window in text.windows(WINDOW) {
            if let Ok(window) = <[u8; WINDOW]>::try_from(window) {
                self.begins[begin(&window)] = true;
                self.windows.entry(window).or_insert(leak);
            }
        }
    }

    /// What the bytes give away, as they are and with all but letters and digits left out: a table's border, a line
    /// break or a hyphen inside a secret does not hide it.
    pub(super) fn find(&self, bytes: &[u8]) -> Vec<Leak> {
        let squeezed: Vec<u8> = bytes.iter().copied().filter(u8::is_ascii_alphanumeric).collect();
        let mut leaks: Vec<_> = [bytes, &squeezed].into_iter().flat_map(|view| self.find_in(view)).collect();
        leaks.sort_unstable();
        leaks.dedup();
        leaks
    }

    fn find_in(&self, view: &[u8]) -> Vec<Leak> {
        let long = view.windows(WINDOW).filter(|window| self.begins[begin(window)]);
        let mut leaks: Vec<_> = long.filter_map(|window| self.windows.get(window).copied()).collect();
        let contains = |text: &[u8]| view.windows(text.len()).any(|window| window == text);
        leaks.extend(self.short.iter().filter(|(text, _)| contains(text)).map(|(_, leak)| *leak));
        leaks
    }
}

fn begin(window: &[u8]) -> usize {
    usize::from(window[0]) << 8 | usize::from(window[1])
}

fn forms(value: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = value.as_bytes();
    let plain: Vec<u8> = bytes.iter().copied().filter(u8::is_ascii_alphanumeric).collect();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let listed = bytes.iter().map(|byte| format!("{byte}, ")).collect::<String>();
    let mut forms = vec![
        ("as it is", bytes.to_vec()),
        ("split", plain),
        ("URL-encoded", percent(bytes, false)),
        ("URL-encoded", percent(bytes, true)),
        ("in hexadecimal", hex.to_uppercase().into()),
        ("in hexadecimal", hex.into()),
    ];
    // As a list of numbers its windows are too short to mean anything: whole, or not at all.
    if value.len() <= 2 * WINDOW {
        forms.push(("as numbers", listed.into()));
    }
    // Where a secret begins in what was encoded decides how it looks: three ways.
    forms.extend((0..3).flat_map(|shift| base64(bytes, shift)).map(|text| ("in base64", text)));
    forms
}

fn percent(bytes: &[u8], lower: bool) -> Vec<u8> {
    let encode = |byte: &u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => vec![*byte],
        byte if lower => format!("%{byte:02x}").into(),
        byte => format!("%{byte:02X}").into(),
    };
    bytes.iter().flat_map(encode).collect()
}

/// The characters that the secret alone decides, behind so many unknown bytes; in both alphabets.
fn base64(bytes: &[u8], shift: usize) -> [Vec<u8>; 2] {
    let padded: Vec<u8> = std::iter::repeat_n(0, shift).chain(bytes.iter().copied()).collect();
    let bit = |at: usize| padded[at / 8] >> (7 - at % 8) & 1;
    let known = (shift * 8).div_ceil(6)..padded.len() * 8 / 6;
    let sextets: Vec<u8> = known.map(|at| (0..6).fold(0, |sextet, i| sextet << 1 | bit(at * 6 + i))).collect();
    [b"+/", b"-_"].map(|last| sextets.iter().map(|sextet| letter(*sextet, last)).collect())
}

fn letter(sextet: u8, last: &[u8; 2]) -> u8 {
    match sextet {
        0..26 => b'A' + sextet,
        26..52 => b'a' + sextet - 26,
        52..62 => b'0' + sextet - 52,
        _ => last[usize::from(sextet - 62)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "Zq+7/xKd93hQ0vLmYtR5=pWcN8sJfUe2aGiB";

    fn found(text: &[u8]) -> bool {
        let canary = |what, value: &str| Canary { what, value: value.into() };
        !Needles::new(&[canary("secret", SECRET), canary("account", "99887766")]).find(text).is_empty()
    }

    #[test]
    fn a_secret_is_found_as_it_is_and_in_part() {
        for text in [
            SECRET,
            &SECRET[..14],
            &SECRET[10..24],
            &SECRET[SECRET.len() - 12..],
            "{\"account\":\"99887766\"}",
            "99887766-01",
        ] {
            assert!(found(format!("before{text}after").as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_split_secret_is_found() {
        let rows: String =
            SECRET.as_bytes().chunks(5).map(|part| format!("│ {} │\n", String::from_utf8_lossy(part))).collect();
        assert!(found(rows.as_bytes()));
        assert!(found(b"9988-7766") && found(b"9988 7766") && found("99\n887766".as_bytes()));
        let wide: Vec<u8> = SECRET.bytes().flat_map(|byte| [byte, 0]).collect();
        assert!(found(&wide), "UTF-16");
    }

    #[test]
    fn encodings_are_found_wherever_the_secret_begins() {
        // Written by another program's encoders.
        for text in [
            "WnErNy94S2Q5M2hRMHZMbVl0UjU9cFdjTjhzSmZVZTJhR2lC",
            "eFpxKzcveEtkOTNoUTB2TG1ZdFI1PXBXY044c0pmVWUyYUdpQg==",
            "eHhacSs3L3hLZDkzaFEwdkxtWXRSNT1wV2NOOHNKZlVlMmFHaUI=",
            "OTk4ODc3NjY=",
            "eDk5ODg3NzY2",
            "eHg5OTg4Nzc2Ng==",
            "Zq%2B7%2FxKd93hQ0vLmYtR5%3DpWcN8sJfUe2aGiB",
            "Zq%2b7%2fxKd93",
            "5a712b372f784b64393368",
            "5A712B372F784B64393368",
            "[57, 57, 56, 56, 55, 55, 54, 54, 0]",
        ] {
            assert!(found(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn what_may_be_shown_is_not_found() {
        for text in ["****7766-01", "7766", "an account of 8 digits", "005930 70000 998877", &SECRET[..11], ""] {
            assert!(!found(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_leak_says_what_and_how() {
        let needles = Needles::new(&[Canary { what: "app key", value: SECRET.into() }]);
        assert_eq!(needles.find(SECRET.as_bytes())[0], Leak { what: "app key", form: "as it is" });
    }
}
