//! One websocket session: it hears what a client says, and looks around for what is to be told.

mod load;

use std::time::Duration;

use jiff::Timestamp;
use kis_api::api;

use super::{
    Push, Said, SessionId, broken, frame,
    load::{Load, Pace},
    message::{self, Ask, Complaint, Heard, Wish},
    topic::Topic,
};
use crate::{
    clock::{in_seoul, later, millis_between},
    desk::Desk,
    fault::{Action, Place, strike_feed},
};

/// The most registrations of one session, all feeds together.
const MOST_TOPICS: usize = 41;
/// How often a `PINGPONG` comes, in milliseconds of real time.
const PING_MS: i64 = 10_000;
/// How often a session looks around.
const USUAL: Duration = Duration::from_millis(200);

/// One websocket session.
#[derive(Debug)]
pub(crate) struct Session {
    id: SessionId,
    /// What stands for the app key, and the approval key that told it.
    owner: Option<(String, String)>,
    topics: Vec<Topic>,
    /// The real moment of the last `PINGPONG`.
    pinged: Timestamp,
    /// The real moment at which the broker that was told about opened. Another one is another broker.
    books: Timestamp,
    /// Until when nothing goes out, in real time.
    silent: Option<Timestamp>,
    pace: Option<Pace>,
}

impl Session {
    pub(super) const fn new(id: SessionId, real: Timestamp, books: Timestamp) -> Self {
        Self { id, owner: None, topics: Vec::new(), pinged: real, books, silent: None, pace: None }
    }

    /// Hears a text of the client.
    pub(crate) fn hear(&mut self, desk: &mut Desk<'_>, text: &str) -> Said {
        let mut pushes = match message::read(text) {
            Heard::Pong => Vec::new(),
            Heard::Nonsense(complaint) => vec![Push::Text(complaint.unaddressed())],
            Heard::Ask(ask) => self.answer(desk, &ask),
        };
        if self.is_silent(desk) {
            pushes.clear();
        }
        Said { pushes, again: Duration::ZERO }
    }

    /// Says what is to be told since the last time.
    pub(crate) fn look(&mut self, desk: &mut Desk<'_>) -> Said {
        if self.books != desk.books.opened {
            self.books = desk.books.opened;
            self.topics.iter_mut().for_each(|topic| topic.begin_again(desk));
        }
        let mut pushes = Vec::new();
        let mut topics = std::mem::take(&mut self.topics);
        let is_loaded = desk.floor.load.as_ref().is_some_and(Load::is_running);
        for topic in topics.iter_mut().filter(|topic| !(is_loaded && topic.is_of_trades())) {
            let records = topic.news(desk, self.customer());
            pushes.extend(self.tell(desk, topic, &records));
            if pushes.last().is_some_and(Push::is_last) {
                break;
            }
        }
        let again = self.tell_load(desk, &mut topics, &mut pushes).unwrap_or(USUAL);
        self.topics = topics;
        if millis_between(self.pinged, desk.real) >= PING_MS {
            self.pinged = desk.real;
            if !self.is_silent(desk) {
                pushes.push(Push::Text(message::ping(&in_seoul(desk.now).strftime("%Y%m%d%H%M%S").to_string())));
            }
        }
        Said { pushes, again }
    }

    /// The app key that it runs on.
    fn customer(&self) -> Option<&str> {
        self.owner.as_ref().map(|(owner, _)| owner.as_str())
    }

    fn answer(&mut self, desk: &mut Desk<'_>, ask: &Ask) -> Vec<Push> {
        let owner = match self.admit(desk, &ask.approval) {
            Ok(owner) => owner,
            Err(Closed { complaint, ends }) => {
                let text = Push::Text(complaint.unaddressed());
                return if ends { vec![text, Push::Close] } else { vec![text] };
            }
        };
        match ask.wish {
            Wish::Release => vec![answered(ask, self.release(ask))],
            Wish::Register => {
                let rule = strike_feed(desk, Place::Registration(&ask.tr_id, &ask.key));
                match rule.as_ref().map(|rule| (rule.action, rule)) {
                    Some((Action::FeedRefuse, rule)) => vec![Push::Text(broken::refusal(rule).about(ask))],
                    Some((Action::FeedInUse, _)) => vec![Push::Text(in_use().unaddressed()), Push::Close],
                    Some((Action::FeedRepeat, _)) => {
                        let answer = answered(ask, self.register(desk, ask));
                        std::iter::once(answer).chain(self.repeated(desk, &owner, ask)).collect()
                    }
                    _ => vec![answered(ask, self.register(desk, ask))],
                }
            }
        }
    }

    /// The last records of a registration, as they came before a break.
    fn repeated(&self, desk: &Desk<'_>, owner: &str, ask: &Ask) -> Option<Push> {
        let topic = self.topics.iter().find(|topic| topic.is(&ask.tr_id, &ask.key))?;
        let records = desk.floor.recall(owner, (&ask.tr_id, &ask.key))?;
        Some(Push::Text(frame::frame(&topic.tr_id, &records, topic.sealed())))
    }

    /// What stands for the app key of an approval key, which this session then has in use.
    fn admit(&mut self, desk: &mut Desk<'_>, approval: &str) -> Result<String, Closed> {
        if let Some((owner, known)) = &self.owner
            && known == approval
        {
            // An open session goes on when its key expires.
            return Ok(owner.clone());
        }
        let Some(owner) = desk.books.approvals.owner(approval, desk.real).map(str::to_owned) else {
            let complaint = Complaint::new("OPSP0011", format!("invalid approval : {approval}"));
            return Err(Closed { complaint, ends: false });
        };
        if !desk.floor.occupy(&owner, self.id) {
            return Err(Closed { complaint: in_use(), ends: true });
        }
        self.owner = Some((owner.clone(), approval.to_owned()));
        Ok(owner)
    }

    fn register(&mut self, desk: &mut Desk<'_>, ask: &Ask) -> Result<String, Complaint> {
        let meta = api::feed(&ask.tr_id).filter(|meta| meta.id != ask.tr_id);
        let meta = meta.ok_or_else(|| Complaint::new("OPSP8991", "SUBSCRIBE ERROR : invalid tr_id"))?;
        if self.topics.iter().any(|topic| topic.is(&ask.tr_id, &ask.key)) {
            return Err(Complaint::new("OPSP0002", "ALREADY IN SUBSCRIBE"));
        }
        if self.topics.len() >= MOST_TOPICS {
            return Err(Complaint::new("OPSP0008", "MAX SUBSCRIBE OVER"));
        }
        let topic = Topic::new(desk, meta, (&ask.tr_id, &ask.key));
        let topic = topic.ok_or_else(|| Complaint::new("OPSP8992", "SUBSCRIBE ERROR : invalid tr_key"))?;
        desk.meter.feed.registrations += 1;
        let text = message::success(ask, meta.encrypted, &topic.cipher);
        self.topics.push(topic);
        Ok(text)
    }

    fn release(&mut self, ask: &Ask) -> Result<String, Complaint> {
        let index = self.topics.iter().position(|topic| topic.is(&ask.tr_id, &ask.key));
        let index = index.ok_or_else(|| Complaint::new("OPSP0003", "UNSUBSCRIBE ERROR(not found!)"))?;
        let topic = self.topics.remove(index);
        Ok(message::success(ask, topic.meta.encrypted, &topic.cipher))
    }

    /// Frames of records, each with the fault that strikes it.
    fn tell(&mut self, desk: &mut Desk<'_>, topic: &Topic, records: &[Vec<String>]) -> Vec<Push> {
        let mut pushes = Vec::new();
        // Notices come one by one.
        let most = if topic.meta.encrypted { 1 } else { frame::MOST };
        for part in records.chunks(most) {
            if self.is_silent(desk) || pushes.last().is_some_and(Push::is_last) {
                break;
            }
            let rule = strike_feed(desk, Place::Frame(&topic.tr_id, &topic.key));
            let records = broken::shaped(topic, part, rule.as_ref());
            let text = frame::frame(&topic.tr_id, &records, topic.sealed());
            match &rule {
                Some(rule) => {
                    if rule.action == Action::FeedSilence {
                        self.silent = Some(rule.ms.map_or(Timestamp::MAX, |ms| later(desk.real, ms.cast_signed())));
                    }
                    pushes.extend(broken::sent(text, rule));
                }
                None => pushes.push(Push::Text(text)),
            }
            if !rule.as_ref().is_some_and(broken::loses) {
                self.note(desk, topic, &records);
            }
        }
        pushes
    }

    /// Counts and remembers a frame that was sent.
    fn note(&self, desk: &mut Desk<'_>, topic: &Topic, records: &[String]) {
        desk.meter.feed.frames += 1;
        desk.meter.feed.records += records.len() as u64;
        if let Some((owner, _)) = &self.owner {
            desk.floor.remember(owner, (&topic.tr_id, &topic.key), records);
        }
    }

    fn is_silent(&self, desk: &Desk<'_>) -> bool {
        self.silent.is_some_and(|until| desk.real < until)
    }
}

/// Why a client is not let in.
struct Closed {
    complaint: Complaint,
    /// Whether the connection ends with it.
    ends: bool,
}

fn answered(ask: &Ask, done: Result<String, Complaint>) -> Push {
    Push::Text(done.unwrap_or_else(|complaint| complaint.about(ask)))
}

fn in_use() -> Complaint {
    Complaint::new("OPSP8996", "ALREADY IN USE appkey")
}
