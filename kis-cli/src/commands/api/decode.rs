//! `kis api decode`

use std::{
    fs,
    io::{self, Read},
};

use beagle_core::{Exit, Text};
use kis_api::{
    decode::Value,
    endpoint::Field,
    feed::{Control, FeedMeta, Frame, Message, Named},
};
use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{answer::Answer, entry::Official, look_up::look_up};
use crate::{
    cli::ApiDecodeArgs,
    commands::Start,
    failure::{self, Refusal},
    print,
};

/// Reads a stored reply or frame with the type of its endpoint, and shows what it holds.
pub(crate) fn decode(start: &Start<'_>, args: &ApiDecodeArgs) -> Result<Exit, Refusal> {
    let official = look_up(&args.id)?.official;
    let text = text(args)?;
    match official {
        Official::Rest(meta) => {
            let typed = meta.typed(&text).map_err(|error| refusal(&error))?;
            print::json(&start.look, &start.heading(), &Answer::of(typed));
        }
        Official::Feed(meta) => {
            let text = text.trim_matches(['\u{feff}', '\r', '\n', '\0']);
            let told = told(meta, text).map_err(|error| refusal(&error))?;
            print::json(&start.look, &start.heading(), &told);
        }
    }
    Ok(Exit::Done)
}

/// A refusal of the broker's that was stored, or what can't be read in what place.
fn refusal(error: &kis_api::Error) -> Refusal {
    if error.is_refused() {
        return failure::of_broker(error);
    }
    Refusal::failed(
        "unreadable",
        Text::new(format!("읽을 수 없습니다: {error}"), error.to_string()),
        Text::new("kis api show 로 응답값을 확인하십시오", "look at the fields with kis api show"),
    )
}

fn text(args: &ApiDecodeArgs) -> Result<String, Refusal> {
    let bytes = match &args.file {
        Some(file) => fs::read(file),
        None => {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
        }
    };
    bytes.map(kis_api::decode::text).map_err(|error| {
        let name = args.file.as_ref().map_or_else(|| "-".into(), |file| file.display().to_string());
        Refusal::failed(
            "file",
            Text::new(format!("{name}: 읽을 수 없습니다: {error}"), format!("cannot read {name}: {error}")),
            Text::new("파일 경로를 확인하십시오", "check the path"),
        )
    })
}

/// What a message of the websocket holds.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Told<'a> {
    Records {
        tr_id: &'a str,
        records: Vec<Record<'a>>,
    },
    /// The answer to a subscription, without the keys in it.
    Control {
        tr_id: String,
        tr_key: String,
        rt_cd: String,
        msg_cd: String,
        msg1: String,
    },
    Ping {
        tr_id: &'static str,
    },
}

/// A record's fields by name, and what was appended after them.
#[derive(Debug)]
struct Record<'a> {
    named: Vec<(&'static Field, Value)>,
    unknown: Vec<&'a str>,
}

/// What a message says. A payload that was stored without its header is a frame of one record.
fn told<'a>(meta: &'static FeedMeta, text: &'a str) -> kis_api::Result<Told<'a>> {
    let frame = match text.as_bytes() {
        [b'0' | b'1', b'|', ..] | [b'{', ..] => match Message::parse(text)? {
            Message::Data(frame) => frame,
            Message::Control(control) => {
                let Control { tr_id, tr_key, rt_cd, msg_cd, msg1, .. } = match control.error() {
                    Some(error) => return Err(error),
                    None => control,
                };
                return Ok(Told::Control { tr_id, tr_key, rt_cd, msg_cd, msg1 });
            }
            _ => return Ok(Told::Ping { tr_id: "PINGPONG" }),
        },
        _ => Frame::of(meta.real, text),
    };
    // What the feed's own type says goes first, as with replies.
    meta.check(&frame)?;
    let width = width(&frame);
    let rows = frame.values(meta)?;
    let appended = |at: usize, named: usize| frame.body().split('^').skip(at * width).take(width).skip(named).collect();
    let records = rows.into_iter().enumerate().map(|(at, row)| record(row, |named| appended(at, named)));
    Ok(Told::Records { tr_id: frame.tr_id(), records: records.collect::<kis_api::Result<_>>()? })
}

/// How many fields a record of this frame has.
fn width(frame: &Frame<'_>) -> usize {
    frame.body().split('^').count() / frame.count()
}

fn record<'a>(row: Vec<Named<'a>>, appended: impl Fn(usize) -> Vec<&'a str>) -> kis_api::Result<Record<'a>> {
    let unknown = appended(row.len());
    let named = row.into_iter().map(|named| Ok((named.field, named.value?))).collect::<kis_api::Result<_>>()?;
    Ok(Record { named, unknown })
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, value) in &self.named {
            map.serialize_entry(&field.name().to_lowercase(), value)?;
        }
        if !self.unknown.is_empty() {
            map.serialize_entry("unknown", &self.unknown)?;
        }
        map.end()
    }
}
