//! What the broker answers to a registration or its end.

use super::{Act, Asked, Phase, Registration, Session, Standing, Topic, lost};
use crate::{Error, clock::Moment, error::Kind::Interrupted, feed::live::Control};

/// What a code says about a registration that was asked for.
enum Verdict {
    Granted,
    /// Not now: the broker has a trouble of its own, or no room.
    Later,
    Never,
}

impl Verdict {
    fn of(control: &Control) -> Self {
        match control.msg_cd.as_str() {
            _ if control.is_success() => Self::Granted,
            // It is registered already.
            "OPSP0002" => Self::Granted,
            "OPSP0007" | "OPSP0008" | "OPSP0009" | "OPSP8999" | "OPSP9993" | "OPSP9995" => Self::Later,
            _ => Self::Never,
        }
    }
}

impl Session {
    /// A reply, or a refusal of the whole session.
    pub(super) fn reply(&mut self, now: &Moment, control: Control) {
        match control.msg_cd.as_str() {
            "OPSP8996" => return self.key_in_use(now, &control),
            "OPSP0011" | "OPSP9994" => return self.break_off(now, &refusal(&control)),
            "OPSP0010" => return self.end(&refusal(&control)),
            _ => {}
        }
        let Control { tr_id, tr_key, .. } = &control;
        // Some refusals don't say what they refuse: it is what is under way.
        let is_blank = tr_id.is_empty() && tr_key.is_empty();
        // The end of a subscription may be answered when something else is already asked for.
        let is_late = |asked: &Asked| asked.act == Act::Register && control.is_end();
        match self.asked.take_if(|asked| !is_late(asked) && (is_blank || asked.topic.is(tr_id, tr_key))) {
            Some(asked) if asked.act == Act::Register => self.registered(now, control, &asked.topic),
            Some(asked) => self.released(&asked.topic),
            None => self.unasked(now, control),
        }
        self.forget_unread();
        self.ask_next(now);
    }

    fn registered(&mut self, now: &Moment, control: Control, topic: &Topic) {
        let Some(index) = self.place(topic) else { return };
        let registration = &mut self.registrations[index];
        match Verdict::of(&control) {
            Verdict::Granted => {
                registration.cipher = control.cipher.or(registration.cipher.take());
                registration.confirmed(now);
                if let Phase::Live(live) = &mut self.phase {
                    live.has_confirmed = true;
                    live.released.retain(|released| !released.is(topic.tr_id, &topic.key));
                }
            }
            Verdict::Later => {
                let error = refusal(&control);
                tracing::warn!(%error, tr_id = topic.tr_id, "a registration was put off");
                let not_before = now.instant + registration.put_off(&error, self.backoff.most());
                registration.standing = Standing::Wanted { not_before: Some(not_before) };
            }
            Verdict::Never => {
                let error = topic.error(refusal(&control)).into();
                self.registrations.swap_remove(index).close(&error);
            }
        }
    }

    /// Without an answer nobody knows whether anything is registered. A release is none of the other streams' business.
    pub(super) fn unanswered(&mut self, now: &Moment, asked: &Asked) {
        if asked.act == Act::Register {
            return self.break_off(now, &lost("the realtime server left a request without an answer"));
        }
        self.released(&asked.topic);
        self.forget_unread();
        self.ask_next(now);
    }

    /// Whatever the broker says about an end, it does not send any more.
    fn released(&mut self, topic: &Topic) {
        let Some(index) = self.place(topic) else { return };
        self.registrations[index].standing = Standing::Wanted { not_before: None };
        if let Phase::Live(live) = &mut self.phase {
            live.released.push(topic.clone());
        }
    }

    /// A reply to nothing: another key for what is registered, or a refusal of we don't know what.
    fn unasked(&mut self, now: &Moment, control: Control) {
        let known = |registration: &&mut Registration| registration.topic.is(&control.tr_id, &control.tr_key);
        if let (Some(registration), Some(cipher)) = (self.registrations.iter_mut().find(known), &control.cipher) {
            registration.cipher = Some(cipher.clone());
        } else if let Some(error) = control.error()
            && self.may_warn(now, &control.msg_cd)
        {
            tracing::warn!(%error, "the realtime server refused something that nobody asked for");
        }
    }

    /// One session per key: another one has it, unless it is our own last one.
    fn key_in_use(&mut self, now: &Moment, control: &Control) {
        let Phase::Live(live) = &self.phase else { return };
        let ours_until = self.ours_until;
        if !live.has_confirmed && ours_until.is_some_and(|until| now.instant < until) {
            self.break_off(now, &lost("the realtime server still holds the connection that broke"));
            self.ours_until = ours_until;
            return;
        }
        self.end(&refusal(control).saying(
            "another realtime session uses this app key, and the broker allows one: end it, then subscribe again",
        ));
    }

    fn place(&self, topic: &Topic) -> Option<usize> {
        self.registrations.iter().position(|registration| registration.topic.is(topic.tr_id, &topic.key))
    }
}

fn refusal(control: &Control) -> Error {
    control.error().unwrap_or_else(|| Error::new(Interrupted, "the realtime server refused the request"))
}
