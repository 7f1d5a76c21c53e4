//! Recorded replies, which lie beside a checkout and are not part of it.

use std::{fs, path::PathBuf};

use kis_api::{
    Meta, api,
    endpoint::Container,
    feed::{Frame, Message},
};

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

/// The recorded replies; `None`, with a notice, where there are no recordings.
pub fn load() -> Option<Vec<Capture>> {
    let rows = index()?.into_iter().filter_map(|[file, status, note]| {
        let meta = endpoint(&file)?;
        let body = body(&file);
        Some(Capture { file, meta, status, note, body })
    });
    Some(rows.collect())
}

/// Recorded refusals that could be any endpoint's, by their file.
pub fn load_refusals() -> Option<Vec<(String, String)>> {
    let any = |file: &str| file.contains("error-") && !file.starts_with("ws-") && file.ends_with(".json");
    let rows = index()?.into_iter().filter(|[file, ..]| any(file));
    Some(rows.map(|[file, ..]| (file.clone(), body(&file))).collect())
}

/// The part of a reply that comes under this key.
pub fn part(meta: &'static Meta, key: &str) -> Option<&'static Container> {
    let is = |name: &str| key.eq_ignore_ascii_case(name);
    let named = meta.reply.iter().find(|part| is(part.name));
    named.or_else(|| meta.reply.iter().find(|part| part.aliases.iter().any(|alias| is(alias))))
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/kis/captures"))
}

/// File, status and note of every recording.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn index() -> Option<Vec<[String; 3]>> {
    let Ok(index) = fs::read_to_string(folder().join("index.tsv")) else {
        eprintln!("skipped: no recordings beside this checkout");
        return None;
    };
    let rows = index.lines().skip(1).filter_map(|row| {
        let columns: Vec<_> = row.split('\t').collect();
        let [file, _, _, status, _, _, note, ..] = columns[..] else { return None };
        Some([file, status, note].map(ToOwned::to_owned))
    });
    Some(rows.collect())
}

#[expect(clippy::expect_used, reason = "a recording that is missing is a fault of the set")]
fn body(file: &str) -> String {
    fs::read_to_string(folder().join(file)).expect("the recording that the index names")
}

/// A file is called after its endpoint's path: `/uapi/overseas-price/v1/quotations/price` is `overseas-price-quotations-price__…`.
fn endpoint(file: &str) -> Option<&'static Meta> {
    let (name, _) = file.split_once("__")?;
    api::ALL.iter().copied().find(|meta| {
        let path = meta.path.trim_start_matches("/uapi").trim_start_matches('/');
        path.replace("/v1/", "/").replace('/', "-") == name
    })
}

/// A recorded message of the websocket.
#[derive(Debug)]
pub struct Recorded {
    /// The file's name.
    pub file: String,
    /// The feed's transaction id; blank for what is no data.
    pub tr_id: String,
    /// The message, or a record without its header.
    pub text: String,
}

impl Recorded {
    /// The data frame in it; a record that was stored alone becomes a frame of one. `None` for what is no data.
    ///
    /// # Errors
    /// As [`Message::parse`].
    pub fn frame(&self) -> kis_api::Result<Option<Frame<'_>>> {
        if !self.tr_id.is_empty() && !self.text.contains('|') {
            return Ok(Some(Frame::of(&self.tr_id, &self.text)));
        }
        Message::parse(&self.text).map(|message| match message {
            Message::Data(frame) => Some(frame),
            _ => None,
        })
    }
}

/// The recorded messages of the websocket; `None`, with a notice, where there are no recordings.
///
/// # Panics
/// When a recording can't be read.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
#[expect(clippy::expect_used, reason = "a recording that can't be read is a fault of the set")]
pub fn messages() -> Option<Vec<Recorded>> {
    let Ok(entries) = fs::read_dir(folder()) else {
        eprintln!("skipped: no recordings beside this checkout");
        return None;
    };
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.filter(|name| name.starts_with("ws-")).collect();
    names.sort();
    let read = |file: String| {
        let text = body(&file).trim_end_matches('\n').to_owned();
        let name = file["ws-".len()..].split(['-', '_']).next().unwrap_or_default();
        let tr_id = api::feed(name).map_or(String::new(), |_| name.to_owned());
        Recorded { file, tr_id, text }
    };
    Some(names.into_iter().map(read).collect())
}
