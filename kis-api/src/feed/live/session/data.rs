//! Records and whose they are.

use std::sync::Arc;

use super::{Phase, Registration, Session, Standing};
use crate::{
    Error,
    clock::Moment,
    feed::live::{Frame, Rows, mailbox::RecordText},
};

impl Session {
    /// A frame of records: each goes to whoever asked for its key.
    pub(super) fn data(&mut self, now: &Moment, frame: &Frame<'_>) {
        if !self.readers_of(frame.tr_id()).any(|_| true) {
            return self.unknown(now, frame.tr_id());
        }
        let is_notice = self.readers_of(frame.tr_id()).any(|registration| registration.topic.is_notice());
        let body: Arc<str> = if frame.is_encrypted() {
            match self.opened(frame) {
                Ok(text) => text.into(),
                Err(error) => return self.sealed(now, frame.tr_id(), &error),
            }
        } else {
            frame.body().into()
        };
        if !is_notice && self.is_repeated(&body) {
            return tracing::debug!(tr_id = frame.tr_id(), "a frame came twice");
        }
        if let Err(error) = self.divide(now, &frame.decrypted(&body), &body) {
            self.short(now, &frame.decrypted(&body), &error);
        }
    }

    /// Whether the same frame came just before. Prices and books say nothing new in it; two notices that look the same may
    /// be two fills.
    fn is_repeated(&mut self, body: &Arc<str>) -> bool {
        let Phase::Live(live) = &mut self.phase else { return false };
        live.last_frame.replace(Arc::clone(body)).is_some_and(|last| last == *body)
    }

    fn divide(&mut self, now: &Moment, frame: &Frame<'_>, body: &Arc<str>) -> Result<(), Error> {
        let Some(first) = self.readers_of(frame.tr_id()).next() else { return Ok(()) };
        let feed = first.topic.feed;
        for row in Rows::new(feed, frame)? {
            // The row is a part of the body.
            let start = row.as_ptr().addr() - body.as_ptr().addr();
            let record = RecordText::new(body, start..start + row.len());
            let key = feed.key_at.and_then(|at| row.split('^').nth(at));
            self.hand_out(now, frame.tr_id(), key, &record);
        }
        Ok(())
    }

    /// Gives a record to those who asked for its key; one without a key, or a notice, to all readers of its feed. A key
    /// that nobody asked for may be another spelling of the only one there is; else the record is nobody's.
    fn hand_out(&mut self, now: &Moment, tr_id: &str, key: Option<&str>, record: &RecordText) {
        let mut has_match = false;
        for registration in self.readers_of(tr_id) {
            if key.is_none_or(|key| registration.topic.has_key(key)) {
                registration.deliver(record, now);
                has_match = true;
            }
        }
        if has_match || key.is_some_and(|key| self.was_released(tr_id, key)) {
            return;
        }
        let is_alone = self.readers_of(tr_id).count() == 1;
        let is_like = |registration: &Registration| key.is_some_and(|key| registration.topic.is_like(key));
        let mut given = false;
        for registration in self.readers_of(tr_id) {
            if registration.topic.is_notice() || (is_alone && is_like(registration)) {
                registration.deliver(record, now);
                given = true;
            }
        }
        if !given {
            self.unknown(now, tr_id);
        }
    }

    /// A frame that can't be divided, or has too few fields: an error for whoever it was meant for, as far as that can
    /// be told.
    fn short(&mut self, now: &Moment, frame: &Frame<'_>, error: &Error) {
        let key_at = self.readers_of(frame.tr_id()).next().and_then(|registration| registration.topic.feed.key_at);
        let key = key_at.and_then(|at| frame.body().split('^').nth(at)).unwrap_or_default();
        let meant = self.readers_of(frame.tr_id()).any(|registration| registration.topic.has_key(key));
        for registration in self.readers_of(frame.tr_id()) {
            if !meant || registration.topic.has_key(key) {
                registration.deliver_fault(error.copy(), now);
            }
        }
    }

    /// A text that is no message: an error for the readers of its feed, if it says which.
    pub(super) fn unreadable(&mut self, now: &Moment, text: &str, error: Error) {
        let tr_id = text.split('|').nth(1).unwrap_or_default();
        for registration in self.readers_of(tr_id) {
            registration.deliver_fault(error.copy(), now);
        }
        if self.may_warn(now, "unreadable") {
            tracing::warn!(%error, "the realtime server sent what can't be read");
        }
    }

    /// The text of an encrypted frame, opened with the key of one of its feed's registrations.
    fn opened(&mut self, frame: &Frame<'_>) -> Result<String, Error> {
        let mut failure = Error::malformed("the notice came before the key to open it");
        for registration in self.readers_of(frame.tr_id()) {
            match registration.cipher.as_ref().map(|cipher| cipher.open(frame.body())) {
                Some(Ok(text)) => return Ok(text),
                Some(Err(error)) => failure = error,
                None => {}
            }
        }
        Err(failure)
    }

    /// A notice that can't be opened is lost. The next ones need not be: registering anew brings another key.
    fn sealed(&mut self, now: &Moment, tr_id: &str, error: &Error) {
        for registration in self.readers_of(tr_id) {
            registration.deliver_fault(error.copy(), now);
            registration.renew(now.at);
        }
        self.ask_next(now);
    }

    /// A frame that nobody asked for is skipped.
    fn unknown(&mut self, now: &Moment, tr_id: &str) {
        let is_late = matches!(&self.phase, Phase::Live(live) if live.released.iter().any(|t| t.tr_id == tr_id));
        if is_late {
            tracing::trace!(tr_id, "a late frame");
            return;
        }
        let tr_id: String = tr_id.chars().take(16).collect();
        if self.may_warn(now, &tr_id) {
            tracing::warn!(tr_id, "a frame was skipped that nobody asked for");
        }
    }

    fn was_released(&self, tr_id: &str, key: &str) -> bool {
        matches!(&self.phase, Phase::Live(live) if live.released.iter().any(|topic| topic.is(tr_id, key)))
    }

    /// The registrations whose records may come on this connection.
    fn readers_of(&mut self, tr_id: &str) -> impl Iterator<Item = &mut Registration> {
        self.registrations.iter_mut().filter(move |registration| {
            registration.topic.tr_id == tr_id && !matches!(registration.standing, Standing::Wanted { .. })
        })
    }
}
