//! The realtime session as a value: texts, ends of connections and the time go in; texts to send, records for their
//! readers and the next moment to look at the clock come out. It knows no socket and no clock.
//!
//! One request is under way at a time, because some refusals don't say what they refuse. A connection that says
//! nothing for the idle time is taken for dead: the broker sends `PINGPONG` every ten seconds or so. Whatever was
//! registered is registered again after a break, order notices first, and each of its readers is told of the gap.

mod data;
mod registration;
mod reply;
mod request;

#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, VecDeque},
    mem,
    sync::Arc,
    time::{Duration, Instant},
};

use secrecy::SecretString;

pub(super) use self::registration::{Reader, ReaderId, Topic};
use self::{
    registration::{Registration, Standing},
    request::Act,
};
use super::{Message, backoff::Backoff, settings::MAX_REGISTRATIONS};
use crate::{
    Error,
    clock::Moment,
    error::Kind::{FeedFull, Interrupted},
};

/// How long the broker may take to answer a request.
const ANSWER: Duration = Duration::from_secs(10);

/// How long a connection without registrations is kept, in case that another one follows.
const LINGER: Duration = Duration::from_secs(3);

/// For how long after a break "already in use" may mean the connection that broke, which the broker still believes in.
const GRACE: Duration = Duration::from_secs(60);

/// How often a new subscription may fail for want of a connection until its caller is told.
const PATIENCE: u32 = 3;

/// The same warning comes once in this time.
const WARN_AGAIN: Duration = Duration::from_secs(60);

/// Warnings that are remembered; more kinds of them are not given.
const MOST_WARNINGS: usize = 64;

/// What is to be done for the session.
pub(super) enum Output {
    /// Connect, with an approval key that the broker has not seen yet.
    Connect,
    /// Send this text. It may hold the approval key.
    Send(String),
    /// Close the connection.
    Close,
}

/// The state of a session.
pub(super) struct Session {
    idle: Duration,
    backoff: Backoff,
    phase: Phase,
    registrations: Vec<Registration>,
    /// The request that is under way.
    asked: Option<Asked>,
    /// Until when the broker may take our last connection for another one's.
    ours_until: Option<Instant>,
    outputs: VecDeque<Output>,
    warned: BTreeMap<String, Instant>,
}

enum Phase {
    /// Nobody reads anything.
    Idle,
    Connecting,
    Live(Live),
    Waiting {
        until: Instant,
    },
}

/// A connection.
struct Live {
    approval_key: SecretString,
    since: Instant,
    /// When anything came last.
    heard: Moment,
    /// Whether the broker confirmed anything on it.
    has_confirmed: bool,
    /// Since when nothing is registered.
    empty_since: Option<Instant>,
    /// What was given up on it: its last records may still be under way.
    released: Vec<Topic>,
    /// The last frame other than notices.
    last_frame: Option<Arc<str>>,
}

struct Asked {
    act: Act,
    topic: Topic,
    by: Instant,
}

impl Session {
    pub(super) fn new(idle: Duration, backoff: Backoff) -> Self {
        Self {
            idle,
            backoff,
            phase: Phase::Idle,
            registrations: Vec::new(),
            asked: None,
            ours_until: None,
            outputs: VecDeque::new(),
            warned: BTreeMap::new(),
        }
    }

    /// What is to be done next.
    pub(super) fn poll(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When [`tick`](Self::tick) is due.
    pub(super) fn deadline(&self) -> Option<Instant> {
        match &self.phase {
            Phase::Idle | Phase::Connecting => None,
            Phase::Waiting { until } => Some(*until),
            Phase::Live(live) => {
                let silence = live.heard.instant + self.idle;
                let answer = self.asked.as_ref().map(|asked| asked.by);
                let empty = live.empty_since.map(|since| since + LINGER);
                let retries = self.registrations.iter().filter_map(|registration| match registration.standing {
                    Standing::Wanted { not_before } if self.asked.is_none() => not_before,
                    _ => None,
                });
                retries.chain(answer).chain(empty).chain([silence]).min()
            }
        }
    }

    /// Someone wants to read a topic.
    pub(super) fn subscribe(&mut self, now: &Moment, topic: Topic, reader: Reader) {
        let same = |registration: &&mut Registration| registration.topic.is(topic.tr_id, &topic.key);
        if let Some(registration) = self.registrations.iter_mut().find(same) {
            registration.join(reader);
        } else if self.taken() >= MAX_REGISTRATIONS {
            reader.mailbox.close(Some(Arc::new(topic.error(full()))));
        } else {
            self.registrations.push(Registration::new(topic, reader));
        }
        if matches!(self.phase, Phase::Idle) && !self.registrations.is_empty() {
            self.connect();
        }
        self.ask_next(now);
    }

    /// A reader went away.
    pub(super) fn leave(&mut self, now: &Moment, reader: ReaderId) {
        let has = |registration: &&mut Registration| registration.readers.iter().any(|known| known.id == reader);
        if let Some(registration) = self.registrations.iter_mut().find(has) {
            registration.part(reader);
        }
        self.forget_unread();
        self.ask_next(now);
    }

    /// The connection stands.
    pub(super) fn connected(&mut self, now: &Moment, approval_key: SecretString) {
        tracing::debug!(registrations = self.registrations.len(), "the realtime session is connected");
        self.phase = Phase::Live(Live {
            approval_key,
            since: now.instant,
            heard: *now,
            has_confirmed: false,
            empty_since: None,
            released: Vec::new(),
            last_frame: None,
        });
        self.ask_next(now);
    }

    /// No connection could be made.
    pub(super) fn failed(&mut self, now: &Moment, error: &Error) {
        if error.is_auth() && !may_pass(error) {
            return self.end(error);
        }
        tracing::debug!(%error, "the realtime session could not be connected");
        self.wait(now, error);
    }

    /// The connection ended.
    pub(super) fn closed(&mut self, now: &Moment) {
        self.break_off(now, &lost("the server ended the realtime connection"));
    }

    /// A text came.
    pub(super) fn text(&mut self, now: &Moment, text: &str) {
        let Phase::Live(live) = &mut self.phase else { return };
        live.heard = *now;
        match Message::parse(text) {
            Ok(Message::Data(frame)) => self.data(now, &frame),
            Ok(Message::Ping(text)) => self.outputs.push_back(Output::Send(text.to_owned())),
            Ok(Message::Control(control)) => self.reply(now, control),
            Err(error) => self.unreadable(now, text, error),
        }
    }

    /// The time that [`deadline`](Self::deadline) named has come.
    pub(super) fn tick(&mut self, now: &Moment) {
        match &self.phase {
            Phase::Waiting { until } if *until <= now.instant => match self.registrations.is_empty() {
                true => self.phase = Phase::Idle,
                false => self.connect(),
            },
            Phase::Live(live) => {
                if live.heard.instant + self.idle <= now.instant {
                    self.break_off(now, &lost("the realtime server said nothing for too long"));
                } else if let Some(asked) = self.asked.take_if(|asked| asked.by <= now.instant) {
                    self.unanswered(now, &asked);
                } else if live.empty_since.is_some_and(|since| since + LINGER <= now.instant) {
                    self.outputs.push_back(Output::Close);
                    self.may_be_believed_in(now, live.has_confirmed);
                    self.phase = Phase::Idle;
                } else {
                    self.ask_next(now);
                }
            }
            _ => {}
        }
    }

    /// How many registrations are wanted.
    fn taken(&self) -> usize {
        self.registrations.iter().filter(|registration| !registration.readers.is_empty()).count()
    }

    fn connect(&mut self) {
        self.phase = Phase::Connecting;
        self.outputs.push_back(Output::Connect);
    }

    /// Sends the next request, if there is one to send and none under way.
    fn ask_next(&mut self, now: &Moment) {
        let Phase::Live(live) = &mut self.phase else { return };
        let is_empty = self.registrations.is_empty();
        live.empty_since = if is_empty { live.empty_since.or(Some(now.instant)) } else { None };
        if self.asked.is_some() {
            return;
        }
        let next = self.registrations.iter_mut().filter_map(|registration| {
            let urgency = registration.urgency(now.instant)?;
            Some((urgency, registration))
        });
        let Some((_, registration)) = next.min_by_key(|(urgency, _)| *urgency) else { return };
        let act = registration.ask();
        let topic = registration.topic.clone();
        self.outputs.push_back(Output::Send(request::text(act, &topic, &live.approval_key)));
        self.asked = Some(Asked { act, topic, by: now.instant + ANSWER });
    }

    /// The connection is no use any more: whatever was registered is to be registered again.
    fn break_off(&mut self, now: &Moment, error: &Error) {
        let Phase::Live(live) = mem::replace(&mut self.phase, Phase::Idle) else { return };
        tracing::debug!(%error, "the realtime session has lost its connection");
        self.outputs.push_back(Output::Close);
        self.asked = None;
        self.may_be_believed_in(now, live.has_confirmed || self.ours_until.is_some());
        if now.instant.duration_since(live.since) >= self.backoff.most() {
            self.backoff.reset();
        }
        for registration in &mut self.registrations {
            registration.lost(live.heard.at);
        }
        self.wait(now, error);
    }

    /// Our connection is no more, but the broker may not know it yet, if it ever knew the connection.
    fn may_be_believed_in(&mut self, now: &Moment, was_known: bool) {
        if was_known {
            self.ours_until = Some(now.instant + GRACE);
        }
    }

    /// Waits for the next attempt, if anybody still wants one.
    fn wait(&mut self, now: &Moment, error: &Error) {
        for registration in &mut self.registrations {
            registration.failures += 1;
            if registration.failures >= PATIENCE || !may_pass(error) {
                registration.close_opening(error);
            }
        }
        self.registrations.retain(|registration| !registration.readers.is_empty());
        self.phase = if self.registrations.is_empty() {
            Phase::Idle
        } else {
            let wait = self.backoff.wait();
            tracing::debug!(milliseconds = wait.as_millis(), "waiting before the next attempt");
            Phase::Waiting { until: now.instant + wait }
        };
    }

    /// Nothing can be read in this session any more.
    fn end(&mut self, error: &Error) {
        tracing::debug!(%error, "the realtime session has ended");
        let error = Arc::new(error.copy());
        for registration in mem::take(&mut self.registrations) {
            registration.close(&error);
        }
        if matches!(self.phase, Phase::Live(_)) {
            self.outputs.push_back(Output::Close);
        }
        self.asked = None;
        self.ours_until = None;
        self.phase = Phase::Idle;
    }

    /// Forgets what nobody reads and the broker does not know.
    fn forget_unread(&mut self) {
        let known = |registration: &Registration| !matches!(registration.standing, Standing::Wanted { .. });
        self.registrations.retain(|registration| !registration.readers.is_empty() || known(registration));
    }

    /// Whether a warning of this kind is due.
    fn may_warn(&mut self, now: &Moment, about: &str) -> bool {
        let due = match self.warned.get(about) {
            Some(at) => now.instant.duration_since(*at) >= WARN_AGAIN,
            None => self.warned.len() < MOST_WARNINGS,
        };
        if due {
            self.warned.insert(about.to_owned(), now.instant);
        }
        due
    }
}

fn lost(message: &'static str) -> Error {
    Error::new(Interrupted, message)
}

/// The streams of a session that is gone, with the runtime that it ran on, would wait for ever.
impl Drop for Session {
    fn drop(&mut self) {
        self.end(&lost("the realtime session has ended, with the runtime that it ran on"));
    }
}

/// Whether another attempt may go better; after a refused approval key it begins with a fresh one.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || matches!(error.code(), Some("OPSP0011" | "OPSP9994" | "EGW00133"))
}

fn full() -> Error {
    let message = "a realtime session takes 41 registrations, all feeds together: drop a stream before this one";
    Error::new(FeedFull, message)
}
