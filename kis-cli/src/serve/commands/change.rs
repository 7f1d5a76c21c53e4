//! What changes something: said yes to where it may order, taken once under its key, and carried to its end whoever hangs up.

use std::sync::Arc;

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::Response,
};
use beagle_core::{
    Exit, Lang, Origin, Text,
    command::Door,
    engine::{Begun, Requests, StoreError},
    reason::{self, Reason as _},
};
use jiff::Timestamp;
use kis_api::Env;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use tokio::time::Instant;

use crate::{
    door::Wish,
    failure::Refusal,
    print::{Heading, Shown},
    serve::{
        Reception,
        answer::{Answer, REPLAYED},
        confirm::STANDS,
        guard::Turned,
        members::Members,
    },
};

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// The longest key that anybody needs.
const LONGEST_KEY: usize = 128;

/// What a client says besides the command's own members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Consent {
    /// Show it, and change nothing.
    DryRun,
    /// A person said yes beforehand.
    Yes,
    /// The word of a question that was asked before.
    Word(String),
    /// Nothing.
    Missing,
}

impl Consent {
    /// Takes it out of the members.
    pub(crate) fn take(members: &mut Members) -> Result<Self, Refusal> {
        let (dry_run, yes) = (members.take_flag("dry_run")?, members.take_flag("yes")?);
        let word = members.take_text("confirmation")?;
        Ok(match (dry_run, yes, word) {
            (true, ..) => Self::DryRun,
            (false, true, _) => Self::Yes,
            (false, false, Some(word)) => Self::Word(word),
            (false, false, None) => Self::Missing,
        })
    }

    /// Whether nothing may be changed.
    pub(crate) fn is_dry_run(&self) -> bool {
        *self == Self::DryRun
    }
}

/// The key of a request.
pub(crate) fn key(headers: &HeaderMap) -> Result<String, Turned> {
    let sent = headers.get(KEY).and_then(|value| value.to_str().ok()).map(str::trim).unwrap_or_default();
    if (1..=LONGEST_KEY).contains(&sent.len()) { Ok(sent.to_owned()) } else { Err(no_key()) }
}

/// Something to change.
pub(crate) struct Change {
    pub(crate) words: Vec<String>,
    pub(crate) wish: Wish,
    pub(crate) consent: Consent,
    /// Under which it is taken once.
    pub(crate) key: Option<String>,
    pub(crate) door: Door,
}

/// What came of it.
pub(crate) enum Came {
    /// It was carried out, or would not be.
    Done(Shown),
    /// It was carried out before, and this was kept of the answer.
    Before(String),
    /// Nobody has said yes so far: what would be ordered, and the word to say yes with.
    Asked {
        /// In one sentence.
        preview: Text,
        /// It holds for a while, once.
        word: String,
    },
}

impl Change {
    /// Carries it out, once for its key, or says what it would order.
    pub(crate) async fn carry_out(self, reception: &Arc<Reception>, lang: Lang) -> Result<Came, Turned> {
        if self.wish.may_order() && self.consent == Consent::Missing {
            return Ok(self.ask(reception).await);
        }
        let taken = match &self.key {
            Some(key) => Some(Taken::new(&reception.desk.engine().await?.requests(), (self.door, key))),
            None => None,
        };
        if let Some(taken) = &taken {
            match taken.begin(&self.words)? {
                Begun::New => {}
                Begun::Done(kept) => return Ok(Came::Before(kept)),
                Begun::UnderWay => return Err(under_way()),
                Begun::Other => return Err(another_request()),
            }
        }
        if let Consent::Word(word) = &self.consent
            && self.wish.may_order()
            && !reception.questions.is_yes(word, &self.words, Instant::now())
        {
            // Nothing was carried out: the key is as good as before.
            taken.iter().for_each(Taken::withdraw);
            return Ok(self.ask(reception).await);
        }
        // A task of its own: whoever hangs up does not stop an order half-way.
        let reception = Arc::clone(reception);
        let held = reception.under_way();
        let done = tokio::spawn(async move {
            let shown = self.done(&reception, (taken, lang)).await;
            reception.told.notify_one();
            drop(held);
            shown
        });
        done.await.map_err(|_| under_way()).map(Came::Done)
    }

    async fn done(self, reception: &Reception, (taken, lang): (Option<Taken>, Lang)) -> Shown {
        let shown = self.wish.carry_out(&reception.desk, Origin::new(self.door).confirmed()).await;
        match (taken, shown.exit) {
            (None, _) => {}
            // The account was busy, and nothing happened.
            (Some(taken), Exit::Busy) => taken.withdraw(),
            (Some(taken), _) => taken.finish(&Answer::of(&shown, lang)),
        }
        shown
    }

    /// Says what would be ordered, and by which word to say yes to it; or why it would not be.
    async fn ask(self, reception: &Reception) -> Came {
        match self.wish.preview(&reception.desk).await {
            Ok(preview) => {
                let preview = preview.map(|preview| preview.text).unwrap_or_default();
                Came::Asked { preview, word: reception.questions.ask(&self.words, Instant::now()) }
            }
            Err(_) => Came::Done(self.wish.carry_out(&reception.desk, Origin::new(self.door).dry_run()).await),
        }
    }
}

/// The answer to a client.
pub(super) fn answer(came: Came, heading: &Heading, lang: Lang) -> Response {
    match came {
        Came::Done(shown) => Answer::of(&shown, lang).send(),
        Came::Before(kept) => replay(&kept),
        Came::Asked { preview, word } => question((preview.get(lang), &word), heading, lang).send(),
    }
}

fn question((preview, word): (&str, &str), heading: &Heading, lang: Lang) -> Answer {
    let line = reason::Refusal::NotConfirmed.line();
    let hint = Text::new(
        "같은 요청에 confirmation 또는 \"yes\": true 를 더해 다시 보내십시오",
        "send the same again with confirmation, or with \"yes\": true",
    );
    let Heading { command, profile, env, at } = heading;
    let question = Question {
        command,
        profile,
        environment: *env,
        at: *at,
        error: Unconfirmed {
            code: &line.code,
            message: line.text.get(lang),
            hint: hint.get(lang),
            confirmation: Asking { preview, word, seconds: STANDS.as_secs() },
        },
    };
    // Texts and numbers under fixed names: nothing in them can fail to serialise.
    let body = serde_json::to_string_pretty(&question).unwrap_or_default() + "\n";
    Answer { status: StatusCode::CONFLICT, exit: Exit::Usage.code(), body }
}

/// A request that was taken in this journal.
struct Taken {
    requests: Requests,
    scope: &'static str,
    key: String,
}

impl Taken {
    fn new(requests: &Requests, (door, key): (Door, &str)) -> Self {
        let scope = if door == Door::Page { "page" } else { "http" };
        Self { requests: requests.clone(), scope, key: key.to_owned() }
    }

    fn name(&self) -> (&str, &str) {
        (self.scope, &self.key)
    }

    fn begin(&self, words: &[String]) -> Result<Begun, Turned> {
        let mut digest = Sha256::new();
        for word in words {
            digest.update(word.as_bytes());
            digest.update([0]);
        }
        let digest: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        self.requests.begin(self.name(), &digest).map_err(unkept)
    }

    /// If its answer can't be kept the key stays taken: asked again, it says that nobody knows.
    fn finish(&self, answer: &Answer) {
        let _ = self.requests.finish(self.name(), &answer.kept());
    }

    fn withdraw(&self) {
        let _ = self.requests.withdraw(self.name());
    }
}

/// The object of a command that nobody has said yes to, with what to say yes by.
#[derive(Serialize)]
struct Question<'a> {
    command: &'a str,
    profile: &'a str,
    environment: Option<Env>,
    at: Timestamp,
    error: Unconfirmed<'a>,
}

#[derive(Serialize)]
struct Unconfirmed<'a> {
    code: &'a str,
    message: &'a str,
    hint: &'a str,
    confirmation: Asking<'a>,
}

#[derive(Serialize)]
struct Asking<'a> {
    preview: &'a str,
    word: &'a str,
    seconds: u64,
}

fn replay(kept: &str) -> Response {
    let mut response = Answer::again(kept).map_or_else(|| Response::new(Body::empty()), Answer::send);
    response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
    response
}

fn unkept(error: StoreError) -> Turned {
    let hint =
        Text::new("아무것도 하지 않았습니다. kis doctor 로 점검하십시오", "nothing was done; look with kis doctor");
    Turned::away(StatusCode::INTERNAL_SERVER_ERROR, "store", (error.text(), hint))
}

fn no_key() -> Turned {
    let what = Text::new("Idempotency-Key 가 없습니다", "there is no Idempotency-Key");
    let hint = Text::new(
        "요청마다 새 값(UUID 등)을 Idempotency-Key 헤더로 보내십시오. 다시 보낼 때는 같은 값을 쓰면 두 번 실행되지 않습니다",
        "send a new one with each request, such as a UUID; the same one again carries nothing out twice",
    );
    Turned::away(StatusCode::BAD_REQUEST, "idempotency_key", (what, hint))
}

fn another_request() -> Turned {
    let what = Text::new("같은 Idempotency-Key 로 다른 요청이 왔습니다", "another request had this Idempotency-Key");
    let hint = Text::new("요청마다 새 값을 쓰십시오", "use a new one for each request");
    Turned::away(StatusCode::CONFLICT, "idempotency_key_used", (what, hint))
}

fn under_way() -> Turned {
    let what = Text::new(
        "같은 요청을 처리하고 있거나, 처리하다 끊겼습니다",
        "the same request is under way, or was when this program ended",
    );
    let hint = Text::new(
        "잠시 뒤 같은 Idempotency-Key 로 다시 묻고, 그대로면 journal 에서 확인하십시오",
        "ask again with the same Idempotency-Key in a moment; if that does not help, look into the journal",
    );
    Turned::away(StatusCode::CONFLICT, "under_way", (what, hint))
}
