//! Alerts: what a phone's forwarder posts is answered when it is on the disk.
//!
//! Whatever waits is taken in together, in the order in which it came, so that a burst costs few commits.

mod read;

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::Response,
};
use beagle_core::{
    Body, Command, Exit, Origin, Report, Text,
    command::{AlertCommand, Door, Message},
    report::{AlertLine, AlertStatus, AlertsBody},
};
use tokio::sync::{mpsc, oneshot};

pub(super) use self::read::{Form, read};
use super::{Reception, answer::Answer, commands, guard, guard::Turned};
use crate::{clock, failure::Refusal, print::Shown};

/// So many requests wait at most; more wait at their connections.
const WAITING: usize = 256;
/// So many messages are taken in at once at most.
const AT_ONCE: usize = 256;

/// The way to whoever takes alerts in.
pub(crate) struct Queue(mpsc::Sender<Waiting>);

/// The messages of one request, and where it waits for what became of them.
pub(crate) struct Waiting {
    messages: Vec<Message>,
    answer: oneshot::Sender<Report>,
}

impl Queue {
    /// A queue, and its other end.
    pub(super) fn new() -> (Self, mpsc::Receiver<Waiting>) {
        let (sender, receiver) = mpsc::channel(WAITING);
        (Self(sender), receiver)
    }
}

/// Takes in what is posted.
pub(super) async fn post(State(reception): State<Arc<Reception>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let headers = &parts.headers;
    let lang = reception.lang(headers);
    let taken = async {
        let form = match () {
            () if guard::is_of_type(headers, "application/json") => Form::Json,
            () if guard::is_of_type(headers, "text/plain") => Form::Plain,
            () => return Err(Turned::wrong_type("application/json, text/plain")),
        };
        let key = commands::key(headers).ok();
        let body = guard::body(headers, body).await?;
        let messages = read(&body, (form, &reception.desk.app.settings.serve.alert), key.as_deref())?;
        let texts: Vec<String> = messages.iter().map(|message| message.text.clone()).collect();
        let report = reception.take(messages).await?;
        if is_another(&report, &texts) {
            return Err(another_alert());
        }
        Ok(Answer { status: status(&report), ..Answer::of(&Shown::of(&reception.desk.app.heading(), report), lang) })
    };
    match taken.await {
        Ok(answer) => answer.send(),
        Err(turned) => reception.turn_away(turned, headers),
    }
}

/// An alert that is on the disk has arrived, whatever becomes of it: a forwarder has nothing to send again.
fn status(report: &Report) -> StatusCode {
    match (&report.outcome, report.exit) {
        (Ok(_), _) => StatusCode::OK,
        (Err(_), Exit::Busy) => StatusCode::SERVICE_UNAVAILABLE,
        (Err(_), _) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Whether a number that was sent belongs to another alert. Long texts are cut when they are kept.
fn is_another(report: &Report, texts: &[String]) -> bool {
    let Ok(Body::Alerts(AlertsBody { alerts, .. })) = &report.outcome else { return false };
    alerts.iter().zip(texts).any(|(line, text)| !text.starts_with(line.text.as_str()))
}

impl Reception {
    async fn take(&self, messages: Vec<Message>) -> Result<Report, Turned> {
        let (answer, answered) = oneshot::channel();
        let gone = |_| ending();
        self.alerts.0.send(Waiting { messages, answer }).await.map_err(|_| ending())?;
        answered.await.map_err(gone)
    }
}

/// Takes in whatever waits, together, until nobody can post any more.
pub(super) async fn take_in(reception: Arc<Reception>, mut waiting: mpsc::Receiver<Waiting>) {
    while let Some(first) = waiting.recv().await {
        let mut batch = vec![first];
        while batch.iter().map(|one| one.messages.len()).sum::<usize>() < AT_ONCE
            && let Ok(next) = waiting.try_recv()
        {
            batch.push(next);
        }
        let messages: Vec<Message> = batch.iter().flat_map(|one| one.messages.clone()).collect();
        let count = messages.len();
        let report = match reception.desk.engine().await {
            Ok(engine) => engine.handle(Command::Alert(AlertCommand::Ingest { messages }), origin()).await,
            Err(refusal) => refused(refusal),
        };
        if report.outcome.is_ok() {
            reception.metrics.took(count);
        }
        share(report, batch);
        reception.told.notify_one();
    }
}

const fn origin() -> Origin {
    Origin::new(Door::Http).confirmed()
}

fn refused(refusal: Refusal) -> Report {
    Report { command: "alert ingest", at: clock::now(), outcome: Err(*refusal.failure), exit: refusal.exit }
}

/// Each request is told of its own messages.
fn share(report: Report, batch: Vec<Waiting>) {
    let Report { command, at, outcome, exit } = report;
    let is_refused = |line: &AlertLine| line.status == AlertStatus::Refused;
    let mut lines = match &outcome {
        Ok(Body::Alerts(body)) => body.alerts.clone().into_iter(),
        _ => Vec::new().into_iter(),
    };
    for Waiting { messages, answer } in batch {
        let (outcome, exit) = match &outcome {
            Ok(_) => {
                let alerts: Vec<AlertLine> = lines.by_ref().take(messages.len()).collect();
                let exit = if alerts.iter().all(is_refused) { Exit::Refused } else { Exit::Done };
                (Ok(Body::Alerts(AlertsBody { alerts, orders: Vec::new(), reason: None })), exit)
            }
            Err(failure) => (Err(failure.clone()), exit),
        };
        // Whoever hung up has lost nothing but the answer.
        drop(answer.send(Report { command, at, outcome, exit }));
    }
}

fn ending() -> Turned {
    let what = Text::new("서버가 끝나는 중입니다", "the server is ending");
    let hint = Text::new("잠시 뒤 다시 보내십시오", "send it again in a moment");
    Turned::away(StatusCode::SERVICE_UNAVAILABLE, "ending", (what, hint))
}

fn another_alert() -> Turned {
    let what = Text::new("같은 번호로 다른 알림이 온 적이 있습니다", "another alert came with this number");
    let hint = Text::new("알림마다 다른 번호를 쓰거나 빼십시오", "give each alert a number of its own, or none");
    Turned::away(StatusCode::CONFLICT, "alert_id_used", (what, hint))
}
