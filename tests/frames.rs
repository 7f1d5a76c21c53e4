//! Recorded messages of the websocket decode with the types of their feeds.

use kis_api::{
    api,
    endpoint::{Field, FieldType},
    feed::{FeedMeta, Frame, Message},
};
use rich_beagle_tests::captures::{self, Recorded};

/// The recorded frames that are not encrypted, with their feeds.
fn plain(messages: &[Recorded]) -> Vec<(&Recorded, Frame<'_>, &'static FeedMeta)> {
    let frames = messages.iter().filter_map(|message| {
        let frame = message.frame().unwrap_or_else(|error| panic!("{}: {error}", message.file))?;
        let meta = frame.meta().unwrap_or_else(|| panic!("{}: unknown", message.file));
        (!frame.is_encrypted()).then_some((message, frame, meta))
    });
    frames.collect()
}

#[test]
fn every_recorded_frame_decodes() {
    let Some(messages) = captures::messages() else { return };
    let mut faults = Vec::new();
    let mut widths = Vec::new();
    for (message, frame, meta) in plain(&messages) {
        match meta.check(&frame) {
            Ok(records) => widths.push((frame.tr_id(), (frame.body().matches('^').count() + 1) / records, records)),
            Err(error) => faults.push(format!("{}: {error}", message.file)),
        }
    }
    for message in messages.iter().filter(|message| message.text.starts_with("1|")) {
        println!("apart: {} (ciphertext only)", message.file);
    }
    println!("{} recorded frames decode", widths.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for seen in [
        ("H0STCNT0", 46, 1),
        ("H0STCNT0", 46, 3),
        ("H0STASP0", 59, 1),
        ("H0STASP0", 62, 1),
        ("H0STCNI0", 23, 1),
        ("H0STCNI0", 26, 1),
        ("H0STOAA0", 58, 1),
        ("HDFSCNT0", 26, 1),
    ] {
        assert!(widths.contains(&seen), "{seen:?} is not among {widths:?}");
    }
}

#[test]
fn what_is_no_data_is_told_apart() {
    let Some(messages) = captures::messages() else { return };
    for message in messages.iter().filter(|message| message.file.ends_with(".json")) {
        let parsed = Message::parse(&message.text).unwrap_or_else(|error| panic!("{}: {error}", message.file));
        match parsed {
            Message::Ping(text) => assert!(message.file.contains("PINGPONG") && text == message.text),
            Message::Control(control) if message.file.contains("error") => {
                let error = control.error().expect("a refusal");
                assert!(message.file.contains(error.code().unwrap_or("none")), "{}: {error}", message.file);
            }
            Message::Control(control) => {
                assert!(control.is_success() && message.file.contains(&control.tr_id), "{}", message.file);
                assert!(control.cipher.is_some_and(|cipher| (cipher.key.len(), cipher.iv.len()) == (32, 16)));
            }
            other => panic!("{}: {other:?}", message.file),
        }
    }
}

#[test]
fn a_spoiled_field_is_named() {
    let Some(messages) = captures::messages() else { return };
    let mut spoiled = 0;
    for (message, frame, meta) in plain(&messages) {
        let records = frame.values(meta).expect("it divides");
        let width = (frame.body().matches('^').count() + 1) / records.len();
        for (index, record) in records.iter().enumerate() {
            for (at, named) in record.iter().enumerate().filter(|(_, named)| named.field.ty() != FieldType::Text) {
                let mut fields: Vec<_> = frame.body().split('^').map(str::to_owned).collect();
                fields[index * width + at] += "x";
                let text = format!("0|{}|{:03}|{}", frame.tr_id(), records.len(), fields.join("^"));
                let Message::Data(frame) = Message::parse(&text).expect("a frame") else { panic!("no data") };
                let error = meta.check(&frame).expect_err("a letter in a number");
                let place = if records.len() == 1 { String::new() } else { format!("[{index}].") };
                assert_eq!(error.field(), Some(&*format!("{place}{}", named.field.name())), "{}", message.file);
                assert_eq!(error.raw(), Some(&*format!("{}x", named.raw)));
                assert_eq!((error.endpoint(), error.tr_id()), (Some(meta.id), Some(frame.tr_id())));
                spoiled += 1;
            }
        }
    }
    println!("{spoiled} numbers, dates and times spoiled, each named");
    assert!(spoiled > 1400, "{spoiled}");
}

#[test]
fn names_and_values_agree_with_the_wire() {
    let Some(messages) = captures::messages() else { return };
    for (message, frame, meta) in plain(&messages) {
        for named in frame.values(meta).expect("it divides").iter().flatten() {
            let name = named.field.name();
            assert!(named.value.is_ok(), "{}: {name}", message.file);
            assert!(frame.body().contains(named.raw));
        }
        if let Some(at) = meta.key_at {
            let first = meta.fields.get(at).map(Field::name);
            assert!(first.is_some() && frame.keys(meta).count() == frame.count(), "{}", message.file);
        }
    }
}

#[test]
fn the_table_is_whole() {
    assert_eq!(api::FEEDS.len(), 63);
    for meta in api::FEEDS {
        assert!(meta.required <= meta.fields.len() && meta.required > 0, "{}", meta.id);
        assert!(meta.layouts.iter().all(|layout| layout.fields.len() <= layout.width), "{}", meta.id);
        let others =
            api::FEEDS.iter().filter(|other| other.has(meta.real) || meta.paper.is_some_and(|id| other.has(id)));
        assert_eq!(others.count(), 1, "{}: its transaction ids are its own", meta.id);
    }
}
