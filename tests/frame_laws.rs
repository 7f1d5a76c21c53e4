//! What holds of every frame, whatever the broker appends and wherever a connection breaks.

use std::fs;

use kis_api::{
    api::{
        self,
        domestic_stock::{CcnlKrx, CcnlNotice, MarketStatusKrx, ViKrx},
    },
    feed::{FeedMeta, Frame, Message},
};
use proptest::prelude::*;

/// Our own example of a feed's record, field by field.
fn example(meta: &FeedMeta) -> Vec<String> {
    let file = format!("{}/../fixtures/frames/{}.txt", env!("CARGO_MANIFEST_DIR"), meta.id);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let body = text.trim_end_matches('\n').splitn(4, '|').nth(3).expect("a body").to_owned();
    body.split('^').take(meta.fields.len()).map(str::to_owned).collect()
}

fn data(text: &str) -> Frame<'_> {
    match Message::parse(text) {
        Ok(Message::Data(frame)) => frame,
        other => panic!("{text} is no data: {other:?}"),
    }
}

/// A record as it is read: every name with its value.
fn read(frame: &Frame<'_>, meta: &'static FeedMeta) -> Vec<Vec<String>> {
    let records = frame.values(meta).expect("it divides");
    let shown = |record: &Vec<kis_api::feed::Named<'_>>| {
        record.iter().map(|named| format!("{} {:?}", named.field.name(), named.value)).collect()
    };
    records.iter().map(shown).collect()
}

fn feeds() -> impl Strategy<Value = &'static FeedMeta> {
    (0..api::FEEDS.len()).prop_map(|at| api::FEEDS[at])
}

proptest! {
    #[test]
    fn appended_fields_and_records_keep_the_known_ones(
        meta in feeds(),
        appended in prop::collection::vec("[0-9A-Za-z가-힣 .-]{0,12}", 0..5),
        count in 1usize..40,
    ) {
        let known = example(meta);
        let width = known.len() + appended.len();
        prop_assume!(meta.layouts.iter().all(|layout| layout.width != width));
        let record = [known.clone(), appended].concat().join("^");
        let text = format!("0|{}|{count:03}|{}", meta.real, vec![record; count].join("^"));
        let frame = data(&text);
        prop_assert_eq!(meta.check(&frame).expect("it decodes"), count);
        let alone = known.join("^");
        let alone = read(&Frame::of(meta.real, &alone), meta);
        for record in read(&frame, meta) {
            prop_assert_eq!(&record, &alone[0]);
        }
    }

    #[test]
    fn fields_that_were_appended_may_be_missing(meta in feeds(), missing in 0usize..5) {
        let known = example(meta);
        let width = known.len() - missing.min(known.len() - meta.required);
        let body = known[..width].join("^");
        prop_assert_eq!(meta.check(&Frame::of(meta.real, &body)).expect("it decodes"), 1);
    }

    #[test]
    fn a_frame_that_was_cut_is_an_error(meta in feeds(), count in 1usize..4, at in any::<prop::sample::Index>()) {
        let record = example(meta).join("^");
        let text = format!("0|{}|{count:03}|{}", meta.real, vec![record; count].join("^"));
        let ends: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
        let cut = &text[..ends[at.index(ends.len())]];
        let Ok(Message::Data(frame)) = Message::parse(cut) else { return Ok(()) };
        // What was cut behind the last field that all records have can't be told from a short last field.
        let fields = frame.body().split('^').count();
        let whole = fields % count == 0
            && (fields / count >= meta.required || meta.layouts.iter().any(|layout| layout.width == fields / count));
        match meta.check(&frame) {
            Ok(records) => prop_assert!(whole && records == count, "{}", cut),
            Err(error) => {
                prop_assert!(error.is_malformed() && error.endpoint() == Some(meta.id));
                prop_assert!(whole || error.field().is_none(), "{}", error);
            }
        }
    }

    #[test]
    fn nothing_makes_it_panic(meta in feeds(), text in "[01]\\|[A-Z0-9]{0,8}\\|[0-9]{0,3}\\|.{0,200}", other in ".{0,200}") {
        if let Ok(Message::Data(frame)) = Message::parse(&text) {
            let _ = meta.check(&Frame::of(meta.real, frame.body()));
            let _ = frame.keys(meta).count();
        }
        let _ = Message::parse(&other);
    }
}

#[test]
fn an_older_layout_is_read_by_its_number_of_fields() {
    let body = "user^1234567801^0000003024^^02^0^00^0^005930^0000000007^000071900^103633^0^2^2^06590^000000007^name^삼성전자\
                ^10^20240801^삼성전자우^000000000";
    let record = Frame::of("H0STCNI0", body).records::<CcnlNotice>().next().expect("one").expect("it decodes");
    assert_eq!((record.cntg_isnm.as_str(), record.cntg_isnm40.as_str()), ("삼성전자", "삼성전자우"));
    assert_eq!((record.ord_exg_gb.as_str(), record.ord_cond_prc), ("", None));
    assert_eq!((record.cntg_qty, record.crdt_loan_date), (Some(7), "2024-08-01".parse().ok()));
    // Spoiled, it is named as the struct calls it.
    let spoiled = body.replace("20240801", "2024080x");
    let error = Frame::of("H0STCNI0", &spoiled).records::<CcnlNotice>().next().expect("one").expect_err("no date");
    assert_eq!((error.field(), error.raw()), (Some("CRDT_LOAN_DATE"), Some("2024080x")));
    // 24 fields are neither of the two.
    let other = format!("{body}^");
    let error = Frame::of("H0STCNI9", &other).records::<CcnlNotice>().next().expect("one").expect_err("too short");
    assert_eq!(
        error.to_string(),
        "a record has 24 fields where 26 were expected (domestic_stock.ccnl_notice, H0STCNI9)"
    );
}

#[test]
fn empty_fields_are_nothing_and_stay_in_their_place() {
    let frame = data("0|H0STMKO0|002|005930^N^(null)^^311^^^55^N^^^000660^Y^거래 정지^^^^^58^N^N^");
    let records: Vec<MarketStatusKrx> = frame.records().collect::<Result<_, _>>().expect("they decode");
    assert_eq!(records[0].tr_susp_reas_cntt, "");
    assert_eq!((records[1].mksc_shrn_iscd.as_str(), records[1].tr_susp_reas_cntt.as_str()), ("000660", "거래 정지"));
    assert_eq!(records[1].exch_cls_code, "");
    assert_eq!(frame.keys(frame.meta().expect("a feed")).collect::<Vec<_>>(), ["005930", "000660"]);
}

#[test]
fn a_record_that_is_wrong_does_not_spoil_the_others() {
    let meta = api::feed("H0STCNT0").expect("a feed");
    let good = example(meta).join("^");
    let mut fields = example(meta);
    fields[2] = "7l900".into();
    let text = format!("0|H0STCNT0|003|{good}^{}^{good}", fields.join("^"));
    let records: Vec<_> = data(&text).records::<CcnlKrx>().collect();
    assert_eq!(records.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    let error = records[1].as_ref().expect_err("a letter");
    assert_eq!((error.field(), error.raw(), error.tr_id()), (Some("[1].STCK_PRPR"), Some("7l900"), Some("H0STCNT0")));
}

#[test]
fn what_can_not_be_divided_is_one_error() {
    for (text, said) in [
        ("0|H0STVIC0|002|1^2^3", "the frame's 3 fields can't be divided into 2 records"),
        ("0|H0STVIC0|001|", "a record has 1 fields where 15 were expected"),
        ("0|H0STVIC0|004|20260303^005930", "can't be divided"),
        ("1|H0STVIC0|001|c2VhbGVk", "the frame is encrypted"),
        ("0|H0STCNT0|001|1", "a frame of H0STCNT0 was read as another feed's"),
    ] {
        let records: Vec<_> = data(text).records::<ViKrx>().collect();
        let [Err(error)] = records.as_slice() else { panic!("{text}: {records:?}") };
        assert!(error.is_malformed() && error.to_string().contains(said), "{text}: {error}");
    }
    for text in
        ["0|H0STVIC0", "0|H0STVIC0|001", "0|H0STVIC0|000|x", "0|H0STVIC0|+01|x", "0|H0STVIC0|x|x", "", "{", "hello"]
    {
        assert!(Message::parse(text).is_err(), "{text}");
    }
    assert!(data("0|H0ZZZZZ0|001|a^b").meta().is_none(), "an unknown feed is told apart");
}

#[test]
fn a_refusal_does_not_repeat_the_key_that_was_sent() {
    let text = r#"{"header":{"tr_id":"(null)","tr_key":"","encrypt":"N"},"body":{"rt_cd":"9","msg_cd":"OPSP0011",
        "msg1":"invalid approval : 3fa85f64-5717-4562-b3fc-2c963f66afa6"}}"#;
    let Ok(Message::Control(control)) = Message::parse(text) else { panic!("no control message") };
    let error = control.error().expect("a refusal");
    assert_eq!((control.tr_id.as_str(), error.code()), ("", Some("OPSP0011")));
    assert_eq!(error.broker_message(), Some("invalid approval : …"));
    assert!(!format!("{control:?}").contains("3fa85f64"));
}
