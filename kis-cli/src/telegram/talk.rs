//! The conversation as a value: what was heard and the time go in, what is to be done comes out. It asks nobody and sends
//! nothing, so that tests play thousands of updates to it in virtual time.

mod deed;
mod said;
#[cfg(test)]
mod tests;

use beagle_core::{Lang, Text};
use jiff::{SignedDuration, Timestamp};

pub(crate) use self::deed::{Alert, By, Deed, Reply};
use super::{
    bucket::{Bucket, Taken},
    form::{Filling, Turn},
    gate::{Gate, Heard},
    keyboard::{Button, Keyboard, Says},
    menu::{self, Screen},
    pending::{Pending, Spent},
    risk,
    totp::{self, Codes, Verdict},
    update::{Message, Press, Update},
    words,
};
use crate::door::{Asked, Wish};

/// An older command is not carried out: it waited through an outage, and the world is another one.
const OLD: SignedDuration = SignedDuration::from_secs(60);

/// The conversation with the owner.
pub(crate) struct Talk {
    gate: Gate,
    lang: Lang,
    bucket: Bucket,
    /// What was asked about, in whose words.
    pending: Pending<(Wish, Text)>,
    filling: Option<Filling>,
    /// Where the second factor is on.
    codes: Option<Codes>,
    /// Commands that came too late since the last summary of them.
    old: u32,
    /// Whether a text reads like an alert.
    is_alert: Box<dyn Fn(&str) -> bool + Send + Sync>,
}

/// When an update is heard.
#[derive(Debug, Clone, Copy)]
pub(crate) struct When {
    pub(crate) now: Timestamp,
    /// What is heard now may have happened since then: a pressed button has no time of its own.
    pub(crate) since: Option<Timestamp>,
}

impl When {
    /// Whether a button may have been pressed long ago.
    fn is_late(&self) -> bool {
        self.since.is_none_or(|since| self.now.duration_since(since) > OLD)
    }
}

impl Talk {
    /// A conversation that nothing was said in. `is_alert` tells by the rules' patterns whether a text reads like an alert.
    pub(crate) fn new(gate: Gate, lang: Lang, is_alert: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        let (bucket, pending) = (Bucket::full(), Pending::new());
        Self { gate, lang, bucket, pending, filling: None, codes: None, old: 0, is_alert: Box::new(is_alert) }
    }

    /// The same, which asks for codes.
    pub(crate) fn with_codes(self, codes: Codes) -> Self {
        Self { codes: Some(codes), ..self }
    }

    /// What follows from an update.
    pub(crate) fn hear(&mut self, update: &Update, when: When) -> Vec<Deed> {
        match self.gate.admit(update) {
            Heard::Words(message, text) => self.words((message, text), when),
            Heard::Press(press) => self.press(press, when),
            Heard::Alert(message, text) => vec![Deed::Ingest(Alert::of(message, text))],
            Heard::Changed(text) => self.changed(text),
            Heard::Stranger => vec![Deed::Stranger],
            Heard::Nothing => Vec::new(),
        }
    }

    /// Whether an update stops all trading: it goes before whatever came with it.
    pub(crate) fn is_halt(&self, update: &Update) -> bool {
        let line = match self.gate.admit(update) {
            Heard::Words(_, text) | Heard::Changed(text) => words::command(text),
            Heard::Press(press) => match Says::read(&press.data) {
                Some(Says::Run(line)) => words::command(&line),
                _ => None,
            },
            _ => None,
        };
        line.is_some_and(|words| words::halt(&words).is_some())
    }

    /// The alert that an update is, whatever else was said before: it reads like one, or came through a door that is for them.
    pub(crate) fn alert(&self, update: &Update) -> Option<Alert> {
        match self.gate.admit(update) {
            Heard::Alert(message, text) => Some(Alert::of(message, text)),
            Heard::Words(message, text) if !text.trim_start().starts_with('/') && (self.is_alert)(text) => {
                Some(Alert::of(message, text).of_owner())
            }
            _ => None,
        }
    }

    /// What is to be told of an update that was begun before a restart: nobody may assume that nothing came of it.
    pub(crate) fn interrupted(&self, update: &Update) -> Option<Deed> {
        match self.gate.admit(update) {
            Heard::Words(..) | Heard::Press(_) => Some(self.say(said::interrupted())),
            _ => None,
        }
    }

    /// What is to be told when everything that waited was heard.
    pub(crate) fn caught_up(&mut self) -> Option<Deed> {
        let old = std::mem::take(&mut self.old);
        (old > 0).then(|| self.say(said::too_old(old)))
    }

    /// Whether somebody has to say yes first: to what may order, and where codes are on to whatever starts risk.
    pub(crate) fn needs_yes(&self, wish: &Wish) -> bool {
        wish.may_order() || (self.codes.is_some() && risk::starts(wish))
    }

    /// Asks for a yes to this, under a number that nobody can guess.
    pub(crate) fn ask(&mut self, (wish, question): (Wish, &Text), nonce: u64, now: Timestamp) -> Reply {
        self.pending.open(nonce, ((wish, question.clone()), self.gate.user), now);
        let yes = Button::new(Text::new("✅ 실행", "✅ do it"), Says::Yes(nonce));
        let no = Button::new(Text::new("❌ 아니요", "❌ no"), Says::No(nonce));
        Reply::new(said::question(question).get(self.lang)).with(Keyboard::default().row([yes, no]))
    }

    /// Says which message has the buttons of a question.
    pub(crate) fn asked_in(&mut self, nonce: u64, message: i64) {
        self.pending.bind(nonce, message);
    }

    /// A code was right, and had been used before.
    pub(crate) fn was_used(&mut self, now: Timestamp) -> Deed {
        let verdict = self.codes.as_mut().map(|codes| codes.failed(now));
        self.say(said::used(verdict))
    }

    /// A code was right and is used up: what waited for it is done.
    pub(crate) fn released(&mut self) -> Option<Deed> {
        self.pending.released().map(|(wish, _)| Deed::CarryOut(wish))
    }

    fn words(&mut self, (message, text): (&Message, &str), when: When) -> Vec<Deed> {
        let is_slashed = text.trim_start().starts_with('/');
        // What reads like an alert is one, whatever was being asked: somebody's name may be a word of ours.
        let is_alert = !is_slashed && (self.is_alert)(text);
        let command = words::command(text).filter(|_| !is_alert);
        let is_command = command.is_some();
        // Stopping is easy: at any age, however often, in whoever's words.
        if let Some(halt) = command.as_deref().and_then(words::halt) {
            return self.halt(&halt);
        }
        let is_answer = !is_command && !is_alert && (self.is_asked(when.now) || self.wants_code(text, when.now));
        if message.is_borrowed() && (is_command || is_answer) {
            return vec![self.say(said::borrowed())];
        }
        if !is_command && !is_answer {
            return vec![Deed::Ingest(Alert::of(message, text).of_owner())];
        }
        if when.now.duration_since(message.sent_at()) > OLD {
            self.old += 1;
            return Vec::new();
        }
        match self.bucket.take(when.now) {
            Taken::Yes => {}
            Taken::No => return vec![self.say(said::too_often())],
            Taken::NoAgain => return Vec::new(),
        }
        match command {
            // A slash begins something new, whatever was being asked.
            Some(words) if is_slashed || !self.is_asked(when.now) => self.run(&words, when.now),
            _ if self.wants_code(text, when.now) => self.code(text.trim(), when.now),
            _ => self.answer(text, when.now),
        }
    }

    fn wants_code(&mut self, text: &str, now: Timestamp) -> bool {
        totp::is_code(text.trim()) && self.pending.wants_code(now)
    }

    fn is_asked(&self, now: Timestamp) -> bool {
        self.filling.as_ref().is_some_and(|filling| filling.is_open(now))
    }

    fn changed(&self, text: &str) -> Vec<Deed> {
        match words::command(text) {
            Some(words) => words::halt(&words).map_or_else(|| vec![self.say(said::changed())], |halt| self.halt(&halt)),
            None => Vec::new(),
        }
    }

    /// Stops all trading. The words are ours by now, so there is nothing in them that could be wrong.
    fn halt(&self, words: &[String]) -> Vec<Deed> {
        match Asked::read(words) {
            Ok(asked) => vec![Deed::Halt(asked)],
            Err(refusal) => vec![Deed::Refuse(refusal)],
        }
    }

    fn press(&mut self, press: &Press, when: When) -> Vec<Deed> {
        let answered = |text: Text| Deed::Answer { press: press.id.clone(), text };
        let nothing = || answered(Text::default());
        let Some(below) = &press.message else { return vec![nothing()] };
        let Some(says) = Says::read(&press.data) else { return vec![answered(said::spent(Spent::Unknown))] };
        if let Says::Run(line) = &says
            && let Some(halt) = words::command(line).as_deref().and_then(words::halt)
        {
            let mut deeds = self.halt(&halt);
            deeds.push(nothing());
            return deeds;
        }
        if when.is_late() {
            self.old += 1;
            return vec![answered(said::late_press())];
        }
        if self.bucket.take(when.now) != Taken::Yes {
            return vec![answered(said::too_often())];
        }
        let mut deeds = vec![nothing()];
        match says {
            Says::Go(name) => {
                self.filling = None;
                let screen = Screen::named(&name);
                deeds.push(Deed::Edit { message: below.id, reply: self.screen(screen) });
            }
            Says::Run(line) => {
                deeds.extend(words::command(&line).map_or_else(Vec::new, |words| self.run(&words, when.now)))
            }
            Says::Fill(name) => {
                deeds.extend(
                    menu::form(&name)
                        .map(|form| form.begin(when.now))
                        .map_or_else(Vec::new, |turn| self.turn(turn, when.now)),
                );
            }
            Says::Choose(value) => deeds.extend(self.answer(&value, when.now)),
            Says::Yes(nonce) => match self.pending.take(nonce, (press.from.id, below.id), when.now) {
                Ok(asked) => deeds.extend(self.yes(asked, below.id, when.now)),
                Err(spent) => return vec![answered(said::spent(spent)), self.unbutton(below.id, said::spent(spent))],
            },
            Says::No(nonce) => match self.pending.take(nonce, (press.from.id, below.id), when.now) {
                Ok((_, question)) => deeds.push(self.unbutton(below.id, said::answered(&question, &said::not_done()))),
                Err(spent) => return vec![answered(said::spent(spent)), self.unbutton(below.id, said::spent(spent))],
            },
        }
        deeds
    }

    /// The owner said yes. What starts risk takes a code besides, where codes are on.
    fn yes(&mut self, (wish, question): (Wish, Text), message: i64, now: Timestamp) -> Vec<Deed> {
        let edit = |what: Text| self.unbutton(message, said::answered(&question, &what));
        if self.codes.is_some() && risk::starts(&wish) {
            let deeds = vec![edit(said::code_wanted())];
            self.pending.want_code((wish, question), now);
            return deeds;
        }
        vec![edit(said::under_way()), Deed::CarryOut(wish)]
    }

    fn code(&mut self, code: &str, now: Timestamp) -> Vec<Deed> {
        let Some(codes) = &mut self.codes else { return Vec::new() };
        match codes.check(code, now) {
            Verdict::Right(step) => vec![Deed::UseCode(step)],
            wrong => vec![self.say(said::wrong_code(wrong))],
        }
    }

    fn answer(&mut self, text: &str, now: Timestamp) -> Vec<Deed> {
        match self.filling.take().filter(|filling| filling.is_open(now)) {
            Some(filling) => self.turn(filling.answer(text, now), now),
            None => vec![self.say(said::nothing_asked())],
        }
    }

    fn turn(&mut self, turn: Turn, now: Timestamp) -> Vec<Deed> {
        match turn {
            Turn::Ask(filling, question) => {
                self.filling = Some(filling);
                vec![Deed::Say(Reply::new(question.text.get(self.lang)).with(question.keyboard))]
            }
            Turn::Done(words) => self.run(&words, now),
        }
    }

    /// What these words ask for. They are read by the command line's own grammar.
    fn run(&mut self, words: &[String], now: Timestamp) -> Vec<Deed> {
        let was_asked = self.is_asked(now);
        self.filling = None;
        match words.first().map(String::as_str) {
            Some("halt") => return words::halt(words).map_or_else(Vec::new, |halt| self.halt(&halt)),
            Some("menu" | "start") => {
                let name = words.get(1).map_or("", String::as_str);
                return vec![Deed::Say(self.screen(Screen::named(name)))];
            }
            Some("help") => return vec![self.say(said::help())],
            Some("cancel") => return vec![self.say(if was_asked { said::not_done() } else { said::nothing_asked() })],
            _ => {}
        }
        match Asked::read(words) {
            Err(refusal) => vec![Deed::Refuse(refusal)],
            Ok(asked) => vec![Deed::Try { asked, line: words.join(" ") }],
        }
    }

    fn screen(&self, screen: &Screen) -> Reply {
        Reply::marked(vec![screen.text(self.lang)]).with(screen.keyboard())
    }

    fn say(&self, text: Text) -> Deed {
        Deed::Say(Reply::new(text.get(self.lang)))
    }

    fn unbutton(&self, message: i64, text: Text) -> Deed {
        Deed::Edit { message, reply: Reply::new(text.get(self.lang)) }
    }
}
