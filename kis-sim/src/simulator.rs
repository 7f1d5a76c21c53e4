//! The simulator as a value: a request and the time go in, a reply comes out.

use jiff::Timestamp;
use kis_api::endpoint::Class;

use crate::{
    Config, Reply, Request, Result,
    books::{Books, Kept},
    clock::{http_date, later},
    control,
    desk::{Desk, Oddities},
    endpoint,
    fault::{self, Before},
    feed::{Floor, Said, Session, SessionId, handshake},
    gateway::{
        Answer, Call, Refusal,
        call::is_paper,
        limits::{Gate, Meter},
        oauth,
        refusal::codes,
        token::{self, Rejection},
    },
    late::{self, Late},
    market::reel::Tapes,
    master,
    world::World,
};

/// A broker without a network: a request and the time go in, a reply comes out.
///
/// It never looks at a clock. The simulated time starts with the scenario and runs along with the times that are
/// handed in, so that a test decides how fast it goes.
///
/// ```
/// use kis_sim::{Config, Request, Simulator};
/// let start = "2026-01-01T00:00:00Z".parse().expect("a time");
/// let mut simulator = Simulator::new(&Config::default(), start);
/// let reply = simulator.handle(&Request::get("/__sim/clock"), start);
/// assert!(reply.text().contains("2026-03-03T10:00:00"));
/// ```
#[derive(Debug)]
pub struct Simulator {
    world: World,
    books: Kept<Books>,
    meter: Meter,
    tapes: Tapes,
    floor: Floor,
}

impl Simulator {
    /// A broker that opens at this real time.
    pub fn new(config: &Config, real: Timestamp) -> Self {
        let world = World::new(config);
        let books = Kept::new(Books::new(real, world.start()));
        Self { world, books, meter: Meter::default(), tapes: Tapes::default(), floor: Floor::default() }
    }

    /// Answers a request that arrives at this real time.
    pub fn handle(&mut self, request: &Request, real: Timestamp) -> Reply {
        let mut desk = self.desk(real);
        if request.path.starts_with("/__sim/") {
            return control::serve(&mut desk, request);
        }
        desk.meter.count(&request.path, real);
        let mut reply = respond(&mut desk, request);
        // The gateway's clock runs on real time, as its limits do.
        reply.headers.push(("Date", http_date(later(real, desk.oddities.date_ahead_ms))));
        if [b"EGW00201", b"EGW00215"].iter().any(|code| reply.status == 500 && contains(&reply.body, *code)) {
            desk.meter.rejected_rate += 1;
        }
        reply
    }

    /// Opens a websocket session: a client's request for one was answered with status 101.
    pub fn connect(&mut self, real: Timestamp) -> SessionId {
        Floor::open(&mut self.desk(real))
    }

    /// Tells a session what its client said; gives what goes out.
    pub fn hear(&mut self, session: SessionId, text: &str, real: Timestamp) -> Said {
        Floor::with(&mut self.desk(real), session, |session, desk| session.hear(desk, text))
    }

    /// Lets a session look around; gives what is to be told since the last time.
    pub fn look(&mut self, session: SessionId, real: Timestamp) -> Said {
        Floor::with(&mut self.desk(real), session, Session::look)
    }

    /// Ends a session: its connection is gone.
    pub fn hang_up(&mut self, session: SessionId) {
        self.floor.close(session);
    }

    /// What something that happens at this real time is served with; the books are brought up to it.
    fn desk(&mut self, real: Timestamp) -> Desk<'_> {
        let Self { world, books, meter, tapes, floor } = self;
        let now = books.simulated(world.start(), real);
        let mut desk = Desk { world, books, meter, tapes, floor, real, now, oddities: Oddities::default() };
        late::catch_up(&mut desk);
        desk
    }
}

impl Simulator {
    /// The books, to be stored.
    pub(crate) fn books(&self) -> Result<String> {
        Ok(serde_json::to_string(&*self.books)?)
    }

    /// The books when they were changed since this was last asked.
    pub(crate) fn changed_books(&mut self) -> Result<Option<String>> {
        if self.books.take_changed() { self.books().map(Some) } else { Ok(None) }
    }

    /// The counters, to be stored.
    pub(crate) fn meter(&self) -> Result<String> {
        Ok(serde_json::to_string(&self.meter)?)
    }

    /// Takes books over that were stored.
    pub(crate) fn restore(&mut self, books: &str) -> Result<()> {
        self.books.replace(serde_json::from_str(books)?);
        // Another simulator may have set prices in another order than this one saw them.
        self.tapes = Tapes::default();
        Ok(())
    }

    /// Takes counters over that were stored.
    pub(crate) fn restore_meter(&mut self, meter: &str) -> Result<()> {
        self.meter = serde_json::from_str(meter)?;
        Ok(())
    }
}

fn contains(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}

/// Answers a request of a customer, with the fault that strikes it.
fn respond(desk: &mut Desk<'_>, request: &Request) -> Reply {
    let Some(rule) = fault::strike(desk, request) else { return route(desk, request) };
    match fault::before(desk, request, &rule) {
        Before::Instead(reply) => reply,
        Before::Serve => fault::after(request, &rule, route(desk, request)),
        Before::LaterInstead(due) => {
            // The door is passed now; the books are written later.
            if let Ok(key) = keys(request)
                && authorized(desk, request, &key).is_ok()
            {
                desk.books.edit().late.push(Late::new(request, due));
            }
            fault::dropped()
        }
    }
}

fn route(desk: &mut Desk<'_>, request: &Request) -> Reply {
    match (request.method.as_str(), request.path.as_str()) {
        ("POST", "/oauth2/tokenP") => oauth::issue(desk, request),
        ("POST", "/oauth2/revokeP") => oauth::revoke(desk, request),
        ("POST", "/oauth2/Approval") => oauth::approve(desk, request),
        (_, path) if path.starts_with("/uapi/") => service(desk, request),
        ("GET", path) if path.starts_with(master::FOLDER) => master::serve(desk, path),
        ("GET", path) if handshake::is_at(path) => handshake::answer(request),
        _ => not_found(),
    }
}

/// A request under `/uapi`.
fn service(desk: &mut Desk<'_>, request: &Request) -> Reply {
    match admitted(desk, request) {
        Ok(reply) => reply,
        Err(refusal) => refusal.reply(),
    }
}

fn admitted(desk: &mut Desk<'_>, request: &Request) -> Result<Reply, Refusal> {
    let key = keys(request)?;
    if request.path == "/uapi/hashkey" {
        within(desk, &key, Gate::Real)?;
        return Ok(oauth::hashkey(request));
    }
    authorized(desk, request, &key)?;
    // A request that is no transaction counts as well: the gateway sees it before anyone reads it.
    let paper = is_paper(request.header_value("tr_id"));
    within(desk, &key, if paper { Gate::Paper } else { Gate::Real })?;
    if let Some(answer) = endpoint::extra::day_or_night(request) {
        return Ok(finished(desk, request, answer));
    }
    let call = Call::read(request)?;
    if call.meta.class == Class::Ledger {
        within(desk, &key, Gate::Ledger)?;
    }
    if let Ok(account) = endpoint::account_key(&call) {
        desk.know_customer(&key, &account);
    }
    let answer = endpoint::serve(desk, &call)?;
    Ok(finished(desk, request, answer))
}

/// The reply to a request that was served; a fault may give it another shape.
fn finished(desk: &Desk<'_>, request: &Request, mut answer: Answer) -> Reply {
    if let Some(reshape) = &desk.oddities.reshape {
        reshape.apply(answer.body_mut());
    }
    answer.reply(request.header_value("tr_id"), uid(desk, request))
}

/// The app key and its secret, which every request carries.
fn keys(request: &Request) -> Result<String, Refusal> {
    let (app_key, secret) = (request.header_value("appkey"), request.header_value("appsecret"));
    match (app_key, secret) {
        ("", _) => Err(codes::NO_APP_KEY),
        (_, "") => Err(codes::NO_APP_SECRET),
        _ => Ok(token::key_of(app_key, secret)),
    }
}

fn authorized(desk: &Desk<'_>, request: &Request, key: &str) -> Result<(), Refusal> {
    let text = request.header_value("authorization").strip_prefix("Bearer ").ok_or(codes::NOT_BEARER)?;
    desk.books.tokens.check(key, text.trim(), desk.real).map_err(|rejection| match rejection {
        Rejection::Unknown => codes::UNKNOWN_TOKEN,
        Rejection::Dead => codes::DEAD_TOKEN,
    })?;
    match request.header_value("custtype") {
        // Official documents require it; clients that leave it out are served all the same.
        "" | "P" | "B" => Ok(()),
        _ => Err(codes::BAD_CUSTOMER),
    }
}

/// Counts a request against a limit.
fn within(desk: &mut Desk<'_>, key: &str, gate: Gate) -> Result<(), Refusal> {
    let Some(limits) = desk.world.limits else { return Ok(()) };
    let (limit, refusal) = match gate {
        Gate::Real => (Some(limits.real_per_second), codes::TOO_MANY),
        Gate::Paper => (Some(limits.paper_per_second), codes::TOO_MANY),
        Gate::Ledger => (limits.ledger_per_second, codes::TOO_MANY_FOR_LEDGER),
    };
    match limit {
        Some(limit) if !desk.meter.admit(key, gate, limit, desk.real) => Err(refusal),
        _ => Ok(()),
    }
}

/// `gt_uid`: the request's own, or one made up.
fn uid(desk: &Desk<'_>, request: &Request) -> String {
    match request.header_value("gt_uid") {
        "" => format!(
            "{:032x}",
            u128::from(desk.meter.requests) << 64 | desk.real.as_millisecond().unsigned_abs() as u128
        ),
        given => given.to_owned(),
    }
}

/// A path that nobody knows.
pub(crate) fn not_found() -> Reply {
    Reply::typed(404, "text/plain; charset=utf-8", b"404 page not found\n".to_vec())
}
