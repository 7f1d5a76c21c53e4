//! A small community on this machine: a login form, sessions, profiles as JSON, and everything that goes wrong with such
//! a site. To strangers it shows everybody as hidden, as real ones do.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

pub(crate) const USER: &str = "owner";
/// In it is what a form and a URL have to escape.
pub(crate) const PASSWORD: &str = "비밀-canary &+%=";

/// What is wrong with the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Fault {
    #[default]
    Nothing,
    /// Every page asks whether a person is there.
    Captcha,
    /// The login page has other fields.
    LoginChanged,
    /// The login page leads to another site.
    LoginElsewhere,
    /// Everything fails.
    Down,
    /// Profiles are answered with this status.
    Status(u16),
    /// Profiles are pages.
    Pages,
    /// Profiles are called otherwise.
    Renamed,
    /// Every profile is that of the owner.
    Mine,
    /// Profiles take their time.
    Slow,
    /// Profiles are sent elsewhere.
    Redirects,
    /// Sessions end after the first profile, and nobody is told.
    SignsOut,
    /// Signing in works, and shows nothing of it.
    Silent,
}

#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) is_private: bool,
    pub(crate) shows_trades: bool,
}

#[derive(Debug, Default)]
struct State {
    members: BTreeMap<String, Member>,
    sessions: BTreeSet<String>,
    fault: Fault,
    sign_ins: usize,
    reads: usize,
}

pub(crate) struct Community {
    pub(crate) url: String,
    state: Arc<Mutex<State>>,
}

impl Community {
    /// One with members 1, 2, … of these names.
    pub(crate) fn of(names: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let member = |name: &str| Member { name: name.into(), is_private: false, shows_trades: true };
        let members = (1..).zip(names).map(|(id, name): (u32, _)| (id.to_string(), member(name))).collect();
        let state = Arc::new(Mutex::new(State { members, ..State::default() }));
        let site = Arc::clone(&state);
        // It ends with the test's process. Browsers keep connections open that they don't use.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = Arc::clone(&site);
                thread::spawn(move || serve(&stream, &site));
            }
        });
        Self { url, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("nobody panicked")
    }

    pub(crate) fn has(&self, fault: Fault) {
        self.state().fault = fault;
    }

    pub(crate) fn change(&self, id: &str, change: impl FnOnce(&mut Member)) {
        change(self.state().members.get_mut(id).expect("a member"));
    }

    pub(crate) fn removes(&self, id: &str) {
        self.state().members.remove(id);
    }

    /// Ends every session.
    pub(crate) fn expires(&self) {
        self.state().sessions.clear();
    }

    /// How often somebody tried to sign in.
    pub(crate) fn sign_ins(&self) -> usize {
        self.state().sign_ins
    }

    /// How often a profile was asked for.
    pub(crate) fn reads(&self) -> usize {
        self.state().reads
    }

    /// The section of the configuration that describes it, and how many seconds it is given to answer.
    pub(crate) fn section(&self, patience: u32) -> String {
        let url = &self.url;
        format!(
            "[watch_users]\n\
             login_url = '{url}/login'\n\
             user_field = 'input[name=user]'\n\
             password_field = 'input[name=password]'\n\
             submit = 'form button'\n\
             signed_in = 'a[href=\"/logout\"]'\n\
             signed_in_url = '{url}/'\n\
             captcha = '#captcha'\n\
             api_url = '{url}/api/users/{{profile}}'\n\
             id = 'user.id'\n\
             name = 'user.nickname'\n\
             private = 'user.visibility=hidden/open'\n\
             trades_visible = 'user.showTrades'\n\
             timeout_seconds = {patience}\n\
             store = 'file'\n"
        )
    }
}

#[derive(Debug)]
struct Request {
    method: String,
    path: String,
    host: String,
    session: Option<String>,
    body: String,
}

struct Reply {
    status: u16,
    kind: &'static str,
    headers: String,
    body: String,
}

impl Reply {
    fn page(body: &str) -> Self {
        let body = format!("<!doctype html><meta charset=utf-8><title>community</title>{body}");
        Self { status: 200, kind: "text/html; charset=utf-8", headers: String::new(), body }
    }

    fn json(status: u16, body: &Value) -> Self {
        Self { status, kind: "application/json", headers: String::new(), body: body.to_string() }
    }

    fn to(place: &str) -> Self {
        let headers = format!("Location: {place}\r\n");
        Self { status: 303, kind: "text/plain", headers, body: String::new() }
    }
}

const FORM: &str = "<form method=post action=/login><input name=user><input name=password type=password>\
                    <button>로그인</button></form>";

fn serve(stream: &TcpStream, state: &Mutex<State>) {
    let Some(request) = read(stream) else { return };
    let mut state = state.lock().expect("nobody panicked");
    let is_slow = state.fault == Fault::Slow && request.path.starts_with("/api/");
    let reply = answer(&mut state, &request);
    drop(state);
    if is_slow {
        thread::sleep(Duration::from_secs(30));
    }
    let Reply { status, kind, headers, body } = reply;
    let length = body.len();
    // Whoever asked may be gone.
    let _ = write!(
        &*stream,
        "HTTP/1.1 {status} S\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{headers}Connection: close\r\n\r\n{body}"
    );
}

fn answer(state: &mut State, request: &Request) -> Reply {
    let is_member = request.session.as_ref().is_some_and(|session| state.sessions.contains(session));
    if state.fault == Fault::Down {
        return Reply::json(500, &json!("trouble"));
    }
    if state.fault == Fault::Captcha && !request.path.starts_with("/api/") {
        return Reply::page("<div id=captcha>사람입니까?</div>");
    }
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/") if is_member && state.fault == Fault::Silent => Reply::page("<p>welcome"),
        ("GET", "/") if is_member => Reply::page("<a href=\"/logout\">나가기</a>"),
        ("GET", "/") => Reply::to("/login"),
        ("GET", "/login") if state.fault == Fault::LoginChanged => Reply::page("<form><input name=email></form>"),
        ("GET", "/login") if state.fault == Fault::LoginElsewhere => {
            // The same site under another name: whoever looks at the page alone sees no difference.
            Reply::to(&format!("http://{}/form", request.host.replace("127.0.0.1", "localhost")))
        }
        ("GET", "/login" | "/form") => Reply::page(FORM),
        ("POST", "/login") => sign_in(state, &request.body),
        ("GET", path) => match path.strip_prefix("/api/users/") {
            Some(id) => profile(state, (id, request.session.as_deref()), is_member),
            None => Reply::json(404, &json!({})),
        },
        _ => Reply::json(405, &json!({})),
    }
}

fn sign_in(state: &mut State, body: &str) -> Reply {
    state.sign_ins += 1;
    let mut fields = url::form_urlencoded::parse(body.as_bytes());
    let mut is = |name: &str, value: &str| fields.any(|(key, given)| key == name && given == value);
    if !(is("user", USER) && is("password", PASSWORD)) {
        return Reply::page(&format!("<p>틀렸습니다{FORM}"));
    }
    let session = format!("session-canary-{}", state.sign_ins);
    let headers = format!("Location: /\r\nSet-Cookie: sid={session}; Path=/; HttpOnly; SameSite=Lax\r\n");
    state.sessions.insert(session);
    Reply { headers, ..Reply::to("/") }
}

fn profile(state: &mut State, (id, session): (&str, Option<&str>), is_member: bool) -> Reply {
    state.reads += 1;
    match state.fault {
        Fault::Status(status) => return Reply::json(status, &json!({ "user": { "id": id, "visibility": "hidden" } })),
        Fault::Pages => return Reply::page("<p>soon back"),
        Fault::Redirects => return Reply::to("/login"),
        Fault::Renamed => return Reply::json(200, &json!({ "member": { "id": id } })),
        Fault::SignsOut if state.reads > 1 => drop(session.map(|session| state.sessions.remove(session))),
        _ => {}
    }
    let Some(Member { name, is_private, shows_trades }) = state.members.get(id) else {
        return Reply::json(404, &json!({ "error": "nobody" }));
    };
    let id = if state.fault == Fault::Mine { "99" } else { id };
    if !is_member || *is_private || (state.fault == Fault::SignsOut && state.reads > 1) {
        return Reply::json(200, &json!({ "user": { "id": id, "nickname": name, "visibility": "hidden" } }));
    }
    let user = json!({ "id": id, "nickname": name, "visibility": "open", "showTrades": shows_trades });
    Reply::json(200, &json!({ "user": user }))
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split(' ').map(str::to_owned);
    let (method, path) = (words.next()?, words.next()?);
    let (mut length, mut host, mut session) = (0, String::new(), None);
    loop {
        line.clear();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let Some((name, value)) = line.trim().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().expect("a number"),
            "host" => host = value.to_owned(),
            "cookie" => {
                let sid = value.split("; ").find_map(|cookie| cookie.strip_prefix("sid="));
                session = sid.map(str::to_owned);
            }
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Request { method, path, host, session, body: String::from_utf8(body).ok()? })
}
