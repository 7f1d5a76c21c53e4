//! Recorded replies, which lie beside a checkout and are not part of it.

use std::{fs, path::PathBuf};

use kis_api::{Meta, api};

/// One row of the recordings' index, with its body.
#[derive(Debug)]
pub struct Capture {
    /// The file's name.
    pub file: String,
    /// The endpoint that answered.
    pub meta: &'static Meta,
    /// `success` or `error`.
    pub status: String,
    /// Where it comes from and what was done to it.
    pub note: String,
    /// The body.
    pub body: String,
}

impl Capture {
    /// Why this is only a part of a reply, if it is.
    pub fn partial(&self) -> Option<&'static str> {
        const PARTS: &[(&str, &str)] = &[
            ("fields cut", "fields cut by its author"),
            ("output object only", "the output alone"),
            ("output2 only", "one output alone"),
            ("envelope missing", "the envelope is missing"),
            ("rows only", "rows alone"),
            ("truncated", "cut in the source"),
        ];
        PARTS.iter().find(|(words, _)| self.note.contains(words)).map(|(_, why)| *why)
    }
}

/// The recordings of the endpoints that are typed; `None`, with a notice, where there are no recordings.
///
/// # Panics
/// When the index names a file that is not there.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
pub fn load() -> Option<Vec<Capture>> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/kis/captures"));
    let Ok(index) = fs::read_to_string(folder.join("index.tsv")) else {
        eprintln!("skipped: no recordings beside this checkout");
        return None;
    };
    let mut captures = Vec::new();
    for row in index.lines().skip(1) {
        let columns: Vec<_> = row.split('\t').collect();
        let [file, _, _, status, _, _, note, ..] = columns[..] else { continue };
        let Some(meta) = endpoint(file) else { continue };
        #[expect(clippy::expect_used, reason = "a recording that is missing is a fault of the set")]
        let body = fs::read_to_string(folder.join(file)).expect("the recording that the index names");
        captures.push(Capture { file: file.into(), meta, status: status.into(), note: note.into(), body });
    }
    Some(captures)
}

/// A file is called after its endpoint's path: `/uapi/overseas-price/v1/quotations/price` is `overseas-price-quotations-price__…`.
fn endpoint(file: &str) -> Option<&'static Meta> {
    let (name, _) = file.split_once("__")?;
    api::ALL.iter().copied().find(|meta| {
        let path = meta.path.trim_start_matches("/uapi").trim_start_matches('/');
        path.replace("/v1/", "/").replace('/', "-") == name
    })
}
