//! The owner's phone, Telegram's servers and a community that lets nobody in: all of them keep what they are told, but for
//! what it is addressed with.

use std::{
    collections::VecDeque,
    fs,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant, SystemTime},
};

use serde_json::{Value, json};

use super::{http, values::credential};
use crate::Result;

/// The owner, and their chat with the bot.
pub(super) const OWNER: u64 = 7;

/// How long a conversation may take.
const PATIENCE: Duration = Duration::from_secs(120);
/// Nobody says anything any more when nothing came for so long.
const SILENCE: Duration = Duration::from_secs(4);

/// The login page of a community where nobody's password is right.
const LOGIN: &str = "<form method=post action=/login><input name=user><input type=password name=password>\
                     <button type=submit>in</button></form>";

/// What waits to be said, and what was heard.
struct State {
    folder: PathBuf,
    waiting: VecDeque<Value>,
    /// Replies that come in place of the next ones.
    faults: VecDeque<(u16, &'static str)>,
    updates: u64,
    heard: u64,
    /// What had been heard when somebody spoke last.
    heard_then: u64,
    last: Instant,
    /// How often somebody signed in at the community with the owner's name.
    logins: u64,
}

/// A server of this process; it ends with it.
pub(super) struct Phone {
    pub(super) url: String,
    state: Arc<Mutex<State>>,
}

impl Phone {
    /// Keeps what it hears in this folder.
    pub(super) fn start(folder: &Path) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = State {
            folder: folder.to_owned(),
            waiting: VecDeque::new(),
            faults: VecDeque::new(),
            updates: 1_000,
            heard: 0,
            heard_then: 0,
            last: Instant::now(),
            logins: 0,
        };
        let state = Arc::new(Mutex::new(state));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || serve(&stream, &shared));
            }
        });
        Ok(Self { url, state })
    }

    /// The owner writes these, one after the other.
    pub(super) fn write(&self, texts: &[&str]) {
        let message = |text: &&str| {
            json!({ "message": {
                "message_id": 1, "date": seconds(), "text": text,
                "from": { "id": OWNER, "is_bot": false }, "chat": { "id": OWNER, "type": "private" },
            }})
        };
        self.state.lock().unwrap_or_else(PoisonError::into_inner).waiting.extend(texts.iter().map(message));
    }

    /// The next calls are answered so.
    pub(super) fn spoil(&self, faults: &[(u16, &'static str)]) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).faults.extend(faults);
    }

    /// How often the owner's name came to the community. A search that finds no password proves little where none was typed.
    pub(super) fn logins(&self) -> u64 {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).logins
    }

    /// Waits until everything was heard and answered. How many messages came.
    pub(super) fn fall_silent(&self) -> Result<u64> {
        let began = Instant::now();
        loop {
            {
                let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
                if state.waiting.is_empty() && state.heard > 0 && state.last.elapsed() > SILENCE {
                    return Ok(state.heard);
                }
            }
            if began.elapsed() > PATIENCE {
                return Err("the conversation with the bot does not end".into());
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a message has the time at which it was written")]
fn seconds() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn serve(stream: &TcpStream, state: &Mutex<State>) {
    let Some((path, body)) = http::hear(stream) else { return };
    let method = path.rsplit('/').next().unwrap_or_default();
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    if !path.starts_with("/bot") {
        state.logins += u64::from(credential("KIS_COMMUNITY_USER").is_ok_and(|user| body.contains(user)));
        return http::answer(stream, (200, "text/html"), LOGIN);
    }
    if let Some((status, reply)) = state.faults.pop_front() {
        drop(state);
        return http::answer(stream, (status, "application/json"), reply);
    }
    if method == "getUpdates" {
        let updates: Vec<Value> = state.next().into_iter().collect();
        drop(state);
        if updates.is_empty() {
            thread::sleep(Duration::from_millis(200));
        }
        return http::answer(stream, (200, "application/json"), &json!({ "ok": true, "result": updates }).to_string());
    }
    let number = state.keep(method, &body);
    state.press(number, &body);
    drop(state);
    let result = json!({ "ok": true, "result": { "message_id": number, "username": "canary_bot" } });
    http::answer(stream, (200, "application/json"), &result.to_string());
}

impl State {
    /// What is said next: not before the last words were answered, unless nothing answers them.
    fn next(&mut self) -> Option<Value> {
        if self.heard == self.heard_then && self.heard > 0 && self.last.elapsed() < SILENCE / 2 {
            return None;
        }
        self.heard_then = self.heard;
        let mut update = self.waiting.pop_front()?;
        self.updates += 1;
        self.last = Instant::now();
        update["update_id"] = self.updates.into();
        Some(update)
    }

    fn keep(&mut self, method: &str, body: &str) -> u64 {
        self.heard += 1;
        self.last = Instant::now();
        // A file that can't be written is missed by whoever counts them.
        let _ = fs::write(self.folder.join(format!("{:03}-{method}.message", self.heard)), body);
        self.heard
    }

    /// The owner says yes to whatever is asked.
    fn press(&mut self, message: u64, body: &str) {
        let Ok(body) = serde_json::from_str::<Value>(body) else { return };
        let rows = body["reply_markup"]["inline_keyboard"].as_array().into_iter().flatten();
        let mut buttons = rows.filter_map(Value::as_array).flatten();
        let yes = buttons.find(|button| button["text"].as_str().is_some_and(|text| text.contains('✅')));
        let Some(data) = yes.map(|button| &button["callback_data"]) else { return };
        self.waiting.push_front(json!({ "callback_query": {
            "id": message.to_string(), "from": { "id": OWNER, "is_bot": false }, "data": data,
            "message": { "message_id": message, "chat": { "id": OWNER, "type": "private" } },
        }}));
    }
}
