//! The owner's phone and Telegram's servers, on this machine: updates wait until they are given up, what the bot sends is kept, and
//! any reply can be spoilt.

#![allow(dead_code, reason = "it can do more than is asked of it today")]

use std::{
    collections::{BTreeMap, VecDeque},
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Stdio},
    sync::{Arc, Condvar, Mutex, MutexGuard},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::common::{Kis, Simulator};

pub(crate) const TOKEN: &str = "123456789:AAE-canary_canary_canary_canary_1";
pub(crate) const OWNER: i64 = 7;

/// What the bot asked for.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) method: String,
    pub(crate) body: Value,
    /// The number that a message got; 0 for what is none.
    pub(crate) message: i64,
    pub(crate) at: Instant,
}

/// What comes in place of an answer.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    Reply(u16, String),
    /// The connection ends without a word.
    Drop,
    /// It is done, and the connection ends without a word of it.
    Lose,
    /// The answer as it should be.
    Pass,
}

#[derive(Default)]
struct State {
    waiting: Vec<Value>,
    asked: Vec<Asked>,
    faults: BTreeMap<String, VecDeque<Fault>>,
    next_update: i64,
    next_message: i64,
    /// Nothing is said before this many have been asked for by `getUpdates`.
    polls: u64,
}

pub(crate) struct Phone {
    pub(crate) url: String,
    state: Arc<(Mutex<State>, Condvar)>,
}

impl Asked {
    pub(crate) fn text(&self) -> &str {
        self.body["text"].as_str().unwrap_or_default()
    }

    /// What the button with this label says.
    pub(crate) fn button(&self, label: &str) -> Option<String> {
        let rows = self.body["reply_markup"]["inline_keyboard"].as_array()?;
        let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
        let found = buttons.find(|button| button["text"].as_str().is_some_and(|text| text.contains(label)))?;
        found["callback_data"].as_str().map(str::to_owned)
    }
}

impl Phone {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let state = State { next_update: 1_000, next_message: 1, ..State::default() };
        let state = Arc::new((Mutex::new(state), Condvar::new()));
        let shared = Arc::clone(&state);
        // They end with the test's process.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || serve(&stream, &shared));
            }
        });
        Self { url, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.0.lock().expect("nobody panicked")
    }

    /// The configuration of a user who has this phone.
    pub(crate) fn config(&self, more: &str) -> String {
        format!(
            "lang = 'en'\n[notify.telegram]\nchat_id = {OWNER}\nbase_url = '{}'\n[telegram]\nuser_id = {OWNER}\n{more}",
            self.url
        )
    }

    /// Lets an update wait, under the next number where it has none.
    pub(crate) fn update(&self, mut update: Value) {
        let mut state = self.state();
        state.next_update += 1;
        if update.get("update_id").is_none() {
            update["update_id"] = state.next_update.into();
        }
        state.waiting.push(update);
        self.state.1.notify_all();
    }

    /// The owner writes.
    pub(crate) fn say(&self, text: &str) {
        self.update(json!({ "message": self.message(text, now()) }));
    }

    /// A message of the owner's.
    pub(crate) fn message(&self, text: &str, date: i64) -> Value {
        let mut state = self.state();
        state.next_message += 1;
        json!({
            "message_id": state.next_message, "date": date, "text": text,
            "from": { "id": OWNER, "is_bot": false, "first_name": "O" },
            "chat": { "id": OWNER, "type": "private" },
        })
    }

    /// The owner presses a button of a message.
    pub(crate) fn press(&self, message: i64, data: &str) {
        let id = self.state().next_update.to_string();
        self.update(json!({ "callback_query": {
            "id": id, "from": { "id": OWNER, "is_bot": false }, "data": data,
            "message": { "message_id": message, "chat": { "id": OWNER, "type": "private" } },
        }}));
    }

    /// Presses the button with this label below a message.
    pub(crate) fn press_on(&self, asked: &Asked, label: &str) {
        let data = asked.button(label).unwrap_or_else(|| panic!("no button {label}: {asked:?}"));
        self.press(asked.message, &data);
    }

    /// The next questions of this method are answered so.
    pub(crate) fn spoil(&self, method: &str, faults: impl IntoIterator<Item = Fault>) {
        self.state().faults.entry(method.into()).or_default().extend(faults);
    }

    /// All that was asked for but updates.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.state().asked.clone()
    }

    /// The messages that were sent.
    pub(crate) fn sent(&self) -> Vec<Asked> {
        self.asked().into_iter().filter(|asked| asked.method == "sendMessage").collect()
    }

    pub(crate) fn polls(&self) -> u64 {
        self.state().polls
    }

    pub(crate) fn has_faults(&self, method: &str) -> bool {
        self.state().faults.get(method).is_some_and(|faults| !faults.is_empty())
    }

    pub(crate) fn is_waiting(&self) -> bool {
        !self.state().waiting.is_empty()
    }

    /// Waits for something that was asked for from this place on.
    pub(crate) fn wait_from(&self, from: usize, what: impl Fn(&Asked) -> bool) -> Asked {
        let mut state = self.state();
        let began = Instant::now();
        loop {
            if let Some(found) = state.asked.iter().skip(from).find(|asked| what(asked)) {
                return found.clone();
            }
            let texts = || state.asked.iter().map(Asked::text).collect::<Vec<_>>();
            assert!(began.elapsed() < Duration::from_secs(90), "nothing came: {:#?}", texts());
            state = self.state.1.wait_timeout(state, Duration::from_millis(500)).expect("nobody panicked").0;
        }
    }

    /// Waits for a message with these words.
    pub(crate) fn hears(&self, words: &str) -> Asked {
        self.wait_from(0, |asked| asked.text().contains(words))
    }

    /// Writes, and waits for a message with these words that comes after it.
    pub(crate) fn ask(&self, text: &str, words: &str) -> Asked {
        let from = self.asked().len();
        self.say(text);
        self.wait_from(from, |asked| asked.text().contains(words))
    }

    /// Presses, and waits in the same way.
    pub(crate) fn press_and_hear(&self, (asked, label): (&Asked, &str), words: &str) -> Asked {
        let from = self.asked().len();
        self.press_on(asked, label);
        self.wait_from(from, |asked| asked.text().contains(words))
    }
}

/// Seconds since 1970.
pub(crate) fn now() -> i64 {
    let now = std::process::Command::new("date").arg("+%s").output().expect("date runs").stdout;
    String::from_utf8(now).expect("digits").trim().parse().expect("a number")
}

/// `kis telegram run`, until it is dropped.
pub(crate) struct Bot(Child);

impl Bot {
    pub(crate) fn start(kis: &Kis) -> Self {
        Self::with(kis, &["telegram", "run"])
    }

    pub(crate) fn with(kis: &Kis, line: &[&str]) -> Self {
        let mut command = kis.command(line);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::inherit());
        Self(command.spawn().expect("it starts"))
    }

    /// As `kill -9` does.
    pub(crate) fn kill(mut self) {
        self.0.kill().expect("it runs");
        self.0.wait().expect("it ended");
    }

    /// As a service manager does. How it left.
    pub(crate) fn stop(mut self) -> Option<i32> {
        let id = self.0.id().to_string();
        std::process::Command::new("kill").args(["-TERM", &id]).status().expect("it runs");
        self.0.wait().expect("it ended").code()
    }

    /// How it left by itself.
    pub(crate) fn ended(mut self) -> Option<i32> {
        self.0.wait().expect("it ended").code()
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // Ours by its handle; it may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Somebody with a phone, an account and a running bot.
pub(crate) struct Owner {
    pub(crate) phone: Phone,
    pub(crate) kis: Kis,
    pub(crate) simulator: Simulator,
}

impl Owner {
    pub(crate) fn new(more: &str) -> Self {
        let (phone, simulator) = (Phone::start(), Simulator::start());
        let kis = Kis::at(&simulator).with("KIS_TELEGRAM_TOKEN", TOKEN);
        kis.configure(&phone.config(more));
        Self { phone, kis, simulator }
    }
}

fn serve(stream: &TcpStream, (state, changed): &(Mutex<State>, Condvar)) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let method = line.split(' ').nth(1)?.rsplit('/').next()?.to_owned();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let text = String::from_utf8_lossy(&body).into_owned();
    let body = serde_json::from_str(&text).unwrap_or_else(|_| json!({ "form": text }));
    let mut state = state.lock().ok()?;
    let fault = state.faults.get_mut(&method).and_then(VecDeque::pop_front).unwrap_or(Fault::Pass);
    if let Fault::Reply(..) | Fault::Drop = fault {
        if method == "getUpdates" {
            state.polls += 1;
        }
        drop(state);
        changed.notify_all();
        return match fault {
            Fault::Reply(status, reply) => answer(stream, status, &reply),
            _ => None,
        };
    }
    if method == "getUpdates" {
        state.polls += 1;
        if let Some(offset) = body["offset"].as_i64() {
            state.waiting.retain(|update| update["update_id"].as_i64().is_none_or(|id| id >= offset));
        }
        let hold = Duration::from_millis(300);
        let (mut state, _) = changed.wait_timeout_while(state, hold, |state| state.waiting.is_empty()).ok()?;
        state.waiting.sort_by_key(|update| update["update_id"].as_i64());
        let most = usize::try_from(body["limit"].as_u64().unwrap_or(100)).ok()?;
        let updates: Vec<Value> = state.waiting.iter().take(most).cloned().collect();
        drop(state);
        return answer(stream, 200, &json!({ "ok": true, "result": updates }).to_string());
    }
    let mut message = 0;
    if method.starts_with("send") {
        state.next_message += 1;
        message = state.next_message;
    }
    state.asked.push(Asked { method, body, message, at: Instant::now() });
    drop(state);
    changed.notify_all();
    if let Fault::Lose = fault {
        return None;
    }
    answer(stream, 200, &json!({ "ok": true, "result": { "message_id": message, "username": "test_bot" } }).to_string())
}

fn answer(mut stream: &TcpStream, status: u16, reply: &str) -> Option<()> {
    let length = reply.len();
    // Whoever asked may be gone.
    write!(stream, "HTTP/1.1 {status} S\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{reply}").ok()
}
