//! A market that goes on whether or not anybody is connected, its broker, and readers who check what they get.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::{Output, Reader, Session, Topic};
use crate::{
    Error,
    clock::Moment,
    endpoint::Field,
    error::Kind::NotReached,
    feed::live::{
        FeedMeta, Key,
        backoff::Backoff,
        mailbox::{Bound, Mailbox, Post},
    },
};

const TR_ID: &str = "TESTFEED";
const APPROVAL: &str = "approval-key-0123456789";
const FIELDS: usize = 4;

static FEED: FeedMeta = FeedMeta {
    id: "test.feed",
    title: "",
    doc_no: "",
    real: TR_ID,
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[Field::Text("KEY", ""), Field::Text("SEQ", ""), Field::Text("A", ""), Field::Text("B", "")],
    required: FIELDS,
    layouts: &[],
    check: |_| Ok(0),
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Drop,
    HalfFrame,
    Silence,
    NoConnection,
    KeyRefused,
    StillInUse,
    Busy,
    Unanswered,
    Garbage,
    UnknownFeed,
    StrayRecord,
    AppendedFields,
}

pub(super) struct World {
    session: Session,
    random: fastrand::Rng,
    started: Instant,
    elapsed: Duration,
    market: BTreeMap<String, u64>,
    connection: Option<Connection>,
    connecting: bool,
    streams: Vec<Stream>,
    failing_connects: u32,
    refused_keys: u32,
    in_use: u32,
    busy: bool,
    unanswered: bool,
    cut_next: bool,
    appended: usize,
    is_cut: bool,
    is_occupied: bool,
    broke_at: Duration,
    breaks: usize,
    repeated: usize,
    most_registered: usize,
}

#[derive(Default)]
struct Connection {
    registered: BTreeSet<String>,
    /// Those of which word has reached the session.
    known: BTreeSet<String>,
    inbox: VecDeque<String>,
    is_mute: bool,
}

struct Stream {
    id: u64,
    key: String,
    mailbox: Arc<Mailbox>,
    last: Option<u64>,
    seen: BTreeSet<u64>,
    may_jump: bool,
    records: usize,
    /// Breaks of connections on which it was registered, and how many of them it was told about.
    breaks: u32,
    told: u32,
    has_left: bool,
    refusal: Option<Arc<Error>>,
    fault: Option<String>,
}

/// A refusal that does not say what it refuses.
fn refusal(code: &str, message: &str) -> String {
    let header = json!({ "tr_id": "(null)", "tr_key": "" });
    json!({ "header": header, "body": { "rt_cd": "9", "msg_cd": code, "msg1": message } }).to_string()
}

pub(in super::super) fn topic(key: &str) -> Topic {
    Topic { feed: &FEED, tr_id: TR_ID, key: key.into() }
}

impl World {
    pub(super) fn new(seed: u64) -> Self {
        let backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(30), seed);
        Self {
            session: Session::new(Duration::from_secs(25), backoff),
            random: fastrand::Rng::with_seed(seed),
            started: Instant::now(),
            elapsed: Duration::ZERO,
            market: BTreeMap::new(),
            connection: None,
            connecting: false,
            streams: Vec::new(),
            failing_connects: 0,
            refused_keys: 0,
            in_use: 0,
            busy: false,
            unanswered: false,
            cut_next: false,
            appended: 0,
            is_cut: false,
            is_occupied: false,
            broke_at: Duration::ZERO,
            breaks: 0,
            repeated: 0,
            most_registered: 0,
        }
    }

    pub(super) fn subscribe(&mut self, keys: &[&str]) {
        for key in keys {
            let id = self.streams.len() as u64;
            let mailbox = Mailbox::new(Bound::None);
            let topic = topic(key);
            let reader = Reader { id, mailbox: Arc::clone(&mailbox) };
            self.market.entry((*key).to_owned()).or_insert(100);
            self.session.subscribe(&self.now(), topic, reader);
            self.streams.push(Stream {
                id,
                key: (*key).to_owned(),
                mailbox,
                last: None,
                seen: BTreeSet::new(),
                may_jump: false,
                records: 0,
                breaks: 0,
                told: 0,
                has_left: false,
                refusal: None,
                fault: None,
            });
            self.settle();
        }
    }

    pub(super) fn unsubscribe(&mut self, stream: usize) {
        self.streams[stream].has_left = true;
        let id = self.streams[stream].id;
        self.session.leave(&self.now(), id);
        self.settle();
    }

    pub(super) fn strike(&mut self, fault: Fault) {
        match fault {
            Fault::Drop => self.lose(),
            Fault::HalfFrame => self.cut_next = true,
            Fault::Silence => {
                if let Some(connection) = &mut self.connection {
                    connection.is_mute = true;
                }
            }
            Fault::NoConnection => {
                self.failing_connects = self.random.u32(1..6);
                self.lose();
            }
            Fault::KeyRefused => {
                self.refused_keys = 1;
                self.lose();
            }
            Fault::StillInUse => {
                self.in_use = 1;
                self.lose();
            }
            Fault::Busy => {
                self.busy = true;
                self.lose();
            }
            Fault::Unanswered => {
                self.unanswered = true;
                self.lose();
            }
            Fault::Garbage => self.send("{\"what\":".into()),
            Fault::UnknownFeed => self.send("0|NOSUCHFEED|001|A^1^2^3".into()),
            Fault::StrayRecord => self.send(format!("0|{TR_ID}|001|Z^1^a^b")),
            Fault::AppendedFields => self.appended = self.random.usize(0..3),
        }
        self.settle();
    }

    /// Some steps, each a few hundred milliseconds of the market.
    pub(super) fn pass(&mut self, steps: usize) {
        for _ in 0..steps {
            self.elapsed += Duration::from_millis(self.random.u64(10..600));
            if self.random.u8(..20) == 0 {
                self.send(r#"{"header":{"tr_id":"PINGPONG","datetime":"20260303100000"}}"#.into());
            }
            self.trade();
            self.settle();
        }
    }

    /// Until everything is registered that was subscribed.
    pub(super) fn recover(&mut self) {
        for _ in 0..5000 {
            self.pass(1);
            let known = self.connection.as_ref().map_or(0, |connection| connection.known.len());
            if known == self.market.len() {
                return;
            }
        }
        panic!("it does not recover: {:?} are registered", self.registered());
    }

    /// The broker behaves, long enough for everything to be well again.
    pub(super) fn calm(&mut self) {
        (self.failing_connects, self.in_use, self.busy, self.unanswered, self.cut_next) = (0, 0, false, false, false);
        self.pass(400);
        for stream in &mut self.streams {
            stream.records = 0;
        }
        self.pass(50);
    }

    pub(super) fn check(&self) {
        for stream in self.streams.iter().filter(|stream| !stream.has_left) {
            let Stream { id, key, .. } = stream;
            assert_eq!(stream.fault, None, "stream {id} of {key}");
            assert!(stream.refusal.is_none() || !self.mattered(stream), "stream {id} of {key}: {:?}", stream.refusal);
            if stream.refusal.is_none() {
                assert!(stream.records > 0, "stream {id} of {key} is lost");
                assert_eq!(stream.told, stream.breaks, "stream {id} of {key}: breaks told and breaks there were");
            }
        }
    }

    /// Whether the stream ever worked: one that did is never given up.
    fn mattered(&self, stream: &Stream) -> bool {
        stream.last.is_some()
    }

    pub(super) fn occupy(&mut self) {
        self.is_occupied = true;
    }

    pub(super) fn vacate(&mut self) {
        self.is_occupied = false;
    }

    pub(super) fn cut(&mut self) {
        self.is_cut = true;
        self.lose();
        self.settle();
    }

    pub(super) fn mend(&mut self) {
        self.is_cut = false;
    }

    pub(super) fn refuse_keys(&mut self, times: u32) {
        self.refused_keys = times;
    }

    /// The broker does not answer the next request.
    pub(super) fn ignore_next(&mut self) {
        self.unanswered = true;
    }

    /// The broker says this of we don't know what.
    pub(super) fn refuse(&mut self, code: &str, message: &str) {
        self.send(refusal(code, message));
        self.settle();
    }

    /// The session's task is gone.
    pub(super) fn end(&mut self) {
        self.session = Session::new(Duration::ZERO, Backoff::new(Duration::ZERO, Duration::ZERO, 0));
        self.read();
    }

    pub(super) fn refusal(&self, stream: usize) -> Option<&Error> {
        self.streams[stream].refusal.as_deref()
    }

    pub(super) fn registered(&self) -> Vec<&str> {
        let connection = self.connection.iter();
        connection.flat_map(|connection| connection.registered.iter().map(String::as_str)).collect()
    }

    pub(super) fn most_registered(&self) -> usize {
        self.most_registered
    }

    pub(super) fn is_connected(&self) -> bool {
        self.connection.is_some()
    }

    pub(super) fn breaks(&self) -> usize {
        self.breaks
    }

    pub(super) fn repeated(&self) -> usize {
        self.repeated
    }

    fn now(&self) -> Moment {
        let at = Timestamp::UNIX_EPOCH + self.elapsed;
        Moment { at, instant: self.started + self.elapsed }
    }

    fn trade(&mut self) {
        for key in self.market.keys().cloned().collect::<Vec<_>>() {
            let count = self.random.u64(0..4);
            let first = self.market[&key] + 1;
            self.market.insert(key.clone(), first + count - 1);
            let is_registered = self.connection.as_ref().is_some_and(|connection| connection.registered.contains(&key));
            if is_registered && count > 0 {
                let frame = self.frame(&key, first..first + count);
                self.send(frame);
            }
        }
    }

    fn frame(&mut self, key: &str, numbers: std::ops::Range<u64>) -> String {
        let extra = "^x".repeat(self.appended);
        let records: Vec<_> = numbers.clone().map(|number| format!("{key}^{number}^a^b{extra}")).collect();
        let mut body = records.join("^");
        if std::mem::take(&mut self.cut_next) {
            let ends: Vec<_> = body.match_indices('^').map(|(at, _)| at).take(FIELDS - 1).collect();
            body.truncate(ends[self.random.usize(..ends.len())]);
        }
        format!("0|{TR_ID}|{:03}|{body}", records.len())
    }

    fn send(&mut self, text: String) {
        if let Some(connection) = self.connection.as_mut().filter(|connection| !connection.is_mute) {
            connection.inbox.push_back(text);
        }
    }

    /// The connection ends, with whatever was under way.
    fn lose(&mut self) {
        if self.connection.is_some() {
            let arrives = self.random.usize(..4);
            self.receive(arrives);
            self.forget_connection();
            self.session.closed(&self.now());
        }
    }

    fn forget_connection(&mut self) {
        if let Some(connection) = self.connection.take() {
            if !connection.registered.is_empty() {
                self.broke_at = self.elapsed;
            }
            self.breaks += 1;
            for stream in &mut self.streams {
                stream.breaks += u32::from(connection.known.contains(&stream.key) && stream.mailbox.is_open());
            }
        }
    }

    fn receive(&mut self, most: usize) {
        for _ in 0..most {
            let Some(connection) = &mut self.connection else { return };
            let Some(text) = connection.inbox.pop_front() else { return };
            if text.contains("SUCCESS") || text.contains(TR_ID) {
                let about =
                    |key: &&String| [format!("\"{key}\""), format!("|{key}^")].iter().any(|part| text.contains(part));
                connection.known.extend(connection.registered.iter().find(about).cloned());
            }
            self.session.text(&self.now(), &text);
        }
    }

    fn settle(&mut self) {
        for _ in 0..1000 {
            self.receive(usize::MAX);
            if self.session.deadline().is_some_and(|deadline| deadline <= self.now().instant) {
                self.session.tick(&self.now());
            }
            let Some(output) = self.session.poll() else {
                if std::mem::take(&mut self.connecting) {
                    self.open();
                    continue;
                }
                break;
            };
            match output {
                Output::Connect => self.connecting = true,
                Output::Close => {
                    self.connecting = false;
                    self.forget_connection();
                }
                Output::Send(text) => self.answer(&text),
            }
        }
        self.read();
    }

    fn open(&mut self) {
        let fails = self.is_cut || self.failing_connects > 0;
        self.failing_connects = self.failing_connects.saturating_sub(1);
        if fails {
            return self.session.failed(&self.now(), &Error::new(NotReached, "no network"));
        }
        self.connection = Some(Connection::default());
        self.session.connected(&self.now(), APPROVAL.into());
    }

    fn answer(&mut self, text: &str) {
        let request: Value = serde_json::from_str(text).expect("JSON");
        if request["header"]["tr_id"] == "PINGPONG" {
            return;
        }
        assert_eq!(request["header"]["approval_key"], APPROVAL);
        if std::mem::take(&mut self.unanswered) {
            return;
        }
        // A broker does not believe for ever in a connection that broke.
        let remembers = self.elapsed - self.broke_at < Duration::from_secs(50);
        if self.is_occupied || self.in_use > 0 && remembers {
            self.in_use = self.in_use.saturating_sub(1);
            return self.send(refusal("OPSP8996", "ALREADY IN USE appkey"));
        }
        if self.refused_keys > 0 {
            self.refused_keys -= 1;
            return self.send(refusal("OPSP0011", "invalid approval : approval-key-01"));
        }
        if std::mem::take(&mut self.busy) {
            return self.send(refusal("OPSP0007", "SUBSCRIBE INTERNAL ERROR"));
        }
        let key = request["body"]["input"]["tr_key"].as_str().expect("a key").to_owned();
        let Some(connection) = self.connection.as_mut() else { return };
        let registers = request["header"]["tr_type"] == "1";
        let (code, message) = match registers {
            true => ("OPSP0000", "SUBSCRIBE SUCCESS"),
            false => ("OPSP0001", "UNSUBSCRIBE SUCCESS"),
        };
        if registers {
            connection.registered.insert(key.clone());
            self.most_registered = self.most_registered.max(connection.registered.len());
        } else {
            connection.registered.remove(&key);
        }
        let header = json!({ "tr_id": TR_ID, "tr_key": key, "encrypt": "N" });
        self.send(json!({ "header": header, "body": { "rt_cd": "0", "msg_cd": code, "msg1": message } }).to_string());
        // What came last before the break comes again.
        let again = self.random.u64(0..4);
        if registers && again > 0 {
            let last = self.market[&key];
            self.repeated += again as usize;
            let frame = self.frame(&key, last + 1 - again..last + 1);
            self.send(frame);
        }
    }

    fn read(&mut self) {
        for stream in &mut self.streams {
            stream.read();
        }
    }
}

impl Stream {
    fn read(&mut self) {
        let mut context = Context::from_waker(Waker::noop());
        while let Poll::Ready(Some(post)) = self.mailbox.poll_take(&mut context) {
            match post {
                Post::Gap(gap) => {
                    assert!(gap.from <= gap.to);
                    self.told += gap.breaks;
                    self.may_jump = true;
                }
                Post::Fault(error) if error.field().is_none() && error.is_malformed() => self.may_jump = true,
                Post::Fault(error) => self.refusal = Some(error),
                Post::Record(record) => self.take(record.as_str()),
            }
        }
    }

    fn take(&mut self, text: &str) {
        let mut fields = text.split('^');
        assert_eq!(fields.next(), Some(&*self.key), "somebody else's record");
        let number: u64 = fields.next().and_then(|number| number.parse().ok()).expect("a number");
        if !self.seen.insert(number) {
            self.fault = Some(format!("{number} again, after {:?}", self.last));
        }
        match self.last {
            Some(last) if number > last + 1 && !self.may_jump => {
                self.fault = Some(format!("{number} after {last}, and not a word about it"));
            }
            _ => {}
        }
        self.last = self.last.max(Some(number));
        self.may_jump = false;
        self.records += 1;
    }
}
