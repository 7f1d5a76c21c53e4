//! What surrounds the engines of a schedule: the broker, the time, and the network between.

use std::{
    fmt,
    future::poll_fn,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
    time::Duration,
};

use beagle_core::{engine::Clock, order::Moment};
use fastrand::Rng;
use jiff::{SignedDuration, Timestamp};
use kis_api::wire::{Carrying, Lost, Received, Wire, Written};
use kis_sim::{Config, Delivery, Reply, Request, Scenario, Simulator};
use serde_json::{Value, json};

use super::bug::Bug;

/// The machine's clock when a schedule begins. It lies ahead of any clock that reads this, so that a token of the
/// simulator's never looks expired to a client that looks at the real one.
const BEGIN: Timestamp = Timestamp::constant(4_070_908_800, 0);

/// How the network treats a schedule, in percent of the requests.
#[derive(Debug, Clone, Default)]
pub struct Weather {
    /// Order requests that the broker serves, and whose reply is lost.
    pub lost_after: u32,
    /// Order requests that get lost.
    pub lost_before: u32,
    /// Order requests whose connection breaks, and which the broker serves up to 50 s later.
    pub late: u32,
    /// Order requests whose reply comes late: within the client's patience or beyond it.
    pub delayed: u32,
    /// Order requests whose reply is of another kind: half of it, a web page, a gateway's refusal, no number.
    pub garbled: u32,
    /// Connections that don't come about.
    pub unreached: u32,
    /// Other requests that go wrong in one of these ways.
    pub reads: u32,
    /// How long a new order is missing from the lists, in milliseconds.
    pub lag_ms: u32,
}

/// What the network and the broker did.
#[derive(Debug, Clone, Copy, Default)]
pub struct Traffic {
    /// Order requests that left.
    pub orders: u64,
    /// Those whose reply was not understood, or did not come.
    pub lost: u64,
}

/// The broker, the time and the network.
pub struct World(Mutex<Inner>);

struct Inner {
    simulator: Simulator,
    start: Timestamp,
    elapsed_ms: u64,
    boot: u64,
    booted_at_ms: u64,
    rng: Rng,
    weather: Weather,
    traffic: Traffic,
    progress: u64,
    bug: Option<Bug>,
    trace: Option<Vec<String>>,
}

impl World {
    /// A broker with this scenario.
    pub fn new(scenario: Scenario) -> Arc<Self> {
        let start = scenario.clock.in_tz("Asia/Seoul").map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp());
        let simulator = Simulator::new(&Config::default().scenario(scenario), BEGIN);
        Arc::new(Self(Mutex::new(Inner {
            simulator,
            start,
            elapsed_ms: 0,
            boot: 1,
            booted_at_ms: 0,
            rng: Rng::with_seed(0),
            weather: Weather::default(),
            traffic: Traffic::default(),
            progress: 0,
            bug: None,
            trace: None,
        })))
    }

    /// Begins again: fresh books, the first moment, another course of luck.
    pub fn begin(&self, rng: Rng, bug: Option<Bug>) {
        let mut inner = self.inner();
        (inner.elapsed_ms, inner.boot, inner.booted_at_ms) = (0, 1, 0);
        (inner.rng, inner.bug, inner.weather, inner.traffic) = (rng, bug, Weather::default(), Traffic::default());
        inner.trace = None;
        inner.handle(&Request::post("/__sim/reset", "{}"));
    }

    /// Writes down what happens from now on.
    pub fn keep_trace(&self) {
        self.inner().trace = Some(Vec::new());
    }

    /// What happened.
    pub fn trace(&self) -> Vec<String> {
        self.inner().trace.clone().unwrap_or_default()
    }

    /// Notes something, if anybody wants to read it.
    pub fn note(&self, what: impl FnOnce() -> String) {
        self.inner().note(what);
    }

    /// The network's ways from now on.
    pub fn is(&self, weather: Weather) {
        self.inner().weather = weather;
    }

    /// These rules at the simulator, and no others.
    pub fn faults(&self, rules: &[Value]) {
        self.inner().faults(rules);
    }

    /// Asks the simulator something of its own, under `/__sim/`.
    ///
    /// # Panics
    /// When it does not answer with JSON.
    #[expect(clippy::expect_used, reason = "a simulator that does not answer fails the test")]
    pub fn ask(&self, path: &str) -> Value {
        let reply = self.inner().handle(&Request::get(path));
        serde_json::from_slice(&reply.body).expect("JSON")
    }

    /// Tells the simulator something of its own. It may refuse.
    pub fn tell(&self, path: &str, body: &Value) -> bool {
        let mut inner = self.inner();
        let reply = inner.handle(&Request::post(path, body.to_string()));
        inner.note(|| format!("{path} {body}: {}", reply.text()));
        reply.status == 200
    }

    /// Lets time pass, for every process alike.
    pub async fn pass(&self, ms: u64) {
        self.inner().elapsed_ms += ms;
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }

    /// One millisecond, so that no two things happen at once.
    pub fn tick(&self) {
        self.inner().elapsed_ms += 1;
    }

    /// The machine is started anew.
    pub fn reboots(&self) {
        let mut inner = self.inner();
        inner.boot += 1;
        inner.booted_at_ms = inner.elapsed_ms;
        inner.note(|| "the machine is started anew".into());
    }

    /// A number that goes up whenever a request moves on.
    pub fn progress(&self) -> u64 {
        self.inner().progress
    }

    /// What was carried so far.
    pub fn traffic(&self) -> Traffic {
        self.inner().traffic
    }

    /// The exchanges' time at a moment of the machine's clock.
    pub fn on_exchange(&self, wall: Timestamp) -> Timestamp {
        let inner = self.inner();
        inner.start + wall.duration_since(BEGIN)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn elapsed(&self) -> SignedDuration {
        SignedDuration::from_millis(self.elapsed_ms.try_into().unwrap_or(i64::MAX))
    }

    fn note(&mut self, what: impl FnOnce() -> String) {
        let now = self.start + self.elapsed();
        if let Some(trace) = &mut self.trace {
            trace.push(format!("{now:.3} {}", what()));
        }
    }

    fn handle(&mut self, request: &Request) -> Reply {
        self.simulator.handle(request, BEGIN + self.elapsed())
    }

    fn faults(&mut self, rules: &[Value]) {
        self.handle(&Request::post("/__sim/faults", json!(rules).to_string()));
    }

    fn chance(&mut self, percent: u32) -> bool {
        percent > 0 && self.rng.u32(0..100) < percent
    }

    /// A request reaches the broker, or does not.
    fn arrive(&mut self, written: Written) -> Reply {
        let mut request = Request::with_method(&written.method, &written.target);
        (request.headers, request.body) = (written.headers, written.body);
        let is_order = is_order(&request);
        self.traffic.orders += u64::from(is_order);
        self.prepare(&request, is_order);
        let mut reply = self.handle(&request);
        let is_lost = is_order && !(reply.status == 200 && reply.delivery == Delivery::Whole);
        self.traffic.lost += u64::from(is_lost);
        self.note(|| {
            let body = if is_order { String::from_utf8_lossy(&request.body) } else { "".into() };
            format!("{} {body}: {} {:?}", request.path, reply.status, reply.delivery)
        });
        match self.bug {
            Some(Bug::RepeatsOrders) if is_lost => {
                self.handle(&request);
            }
            Some(Bug::DropsRows) => super::bug::drop_row(&request, &mut reply),
            _ => {}
        }
        reply
    }

    /// Tells the simulator how to treat the request that comes next.
    fn prepare(&mut self, request: &Request, is_order: bool) {
        let rule = if is_order { self.order_fault() } else { self.read_fault(request) };
        let lag = (self.weather.lag_ms > 0 && is_list(request))
            .then(|| json!({ "do": "hide_orders", "ms": self.weather.lag_ms }));
        // One rule strikes a request. What a list leaves out matters more than how else it goes wrong.
        if let Some(rule) = lag.or(rule) {
            self.faults(&[rule]);
        }
    }

    fn order_fault(&mut self) -> Option<Value> {
        let Weather { lost_after, lost_before, late, delayed, garbled, .. } = self.weather;
        if self.chance(lost_after) {
            return Some(json!({ "do": "drop_after" }));
        }
        if self.chance(lost_before) {
            return Some(json!({ "do": "drop_before" }));
        }
        if self.chance(late) {
            return Some(json!({ "do": "late_accept", "ms": self.rng.u32(100..50_000) }));
        }
        if self.chance(delayed) {
            return Some(json!({ "do": "delay", "ms": self.rng.u32(100..15_000) }));
        }
        if !self.chance(garbled) {
            return None;
        }
        Some(match self.rng.u32(0..8) {
            0 => json!({ "do": "truncate" }),
            1 => json!({ "do": "html" }),
            2 => json!({ "do": "error", "http": 500, "code": "EGW00300", "message": "" }),
            3 => json!({ "do": "error_after", "http": 500, "code": "EGW00300", "message": "" }),
            4 => json!({ "do": "no_order_number" }),
            5 => json!({ "do": "refuse_at_exchange" }),
            6 => json!({ "do": "error", "http": 200, "code": "APBK0952", "message": "주문가능금액을 초과 했습니다" }),
            _ => json!({ "do": "empty" }),
        })
    }

    fn read_fault(&mut self, request: &Request) -> Option<Value> {
        if !self.chance(self.weather.reads) {
            return None;
        }
        Some(match self.rng.u32(0..7) {
            0 => json!({ "do": "drop_before" }),
            1 => json!({ "do": "html" }),
            2 => json!({ "do": "truncate" }),
            3 => json!({ "do": "error", "http": 500, "code": "EGW00300", "message": "" }),
            4 => json!({ "do": "delay", "ms": self.rng.u32(100..12_000) }),
            5 if is_list(request) => json!({ "do": "duplicate_rows" }),
            _ => json!({ "do": "revoke_token" }),
        })
    }
}

impl Wire for World {
    fn connect(&self) -> Carrying<'_, ()> {
        Box::pin(async move {
            pause().await;
            let mut inner = self.inner();
            inner.progress += 1;
            let percent = inner.weather.unreached;
            if inner.chance(percent) { Err(Lost::NotReached) } else { Ok(()) }
        })
    }

    fn exchange(&self, request: Written) -> Carrying<'_, Received> {
        Box::pin(async move {
            let Reply { status, headers, mut body, delivery } = self.inner().arrive(request);
            // The reply is on its way; whoever waits for it may end here.
            pause().await;
            self.inner().progress += 1;
            match delivery {
                Delivery::Whole => {}
                Delivery::Late(delay) => tokio::time::sleep(delay).await,
                Delivery::Slow(rate) => {
                    tokio::time::sleep(Duration::from_secs(body.len() as u64 / u64::from(rate.max(1)))).await;
                }
                Delivery::Dropped => return Err(Lost::Interrupted),
                Delivery::Cut(at) if at < body.len() => return Err(Lost::Interrupted),
                Delivery::Cut(at) => body.truncate(at),
            }
            let tr_cont = headers.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("tr_cont"));
            Ok(Received { status, tr_cont: tr_cont.map(|(_, value)| value), body })
        })
    }
}

impl Clock for World {
    fn now(&self) -> Timestamp {
        let inner = self.inner();
        inner.start + inner.elapsed()
    }

    fn moment(&self) -> Moment {
        let inner = self.inner();
        // A machine is up for some seconds before anything trades on it.
        let ms = inner.elapsed_ms - inner.booted_at_ms + 5_000;
        Moment { wall: BEGIN + inner.elapsed(), boot: inner.boot, ms }
    }
}

/// A clock for one engine.
#[derive(Debug, Clone)]
pub struct Shared(pub Arc<World>);

impl Clock for Shared {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn moment(&self) -> Moment {
        self.0.moment()
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("World")
    }
}

/// Lets others go first, once.
async fn pause() {
    let mut is_over = false;
    poll_fn(|context| {
        context.waker().wake_by_ref();
        if std::mem::replace(&mut is_over, true) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

fn is_order(request: &Request) -> bool {
    request.method == "POST" && request.path.starts_with("/uapi/") && request.path.contains("/order")
}

/// Whether it asks for a day's orders.
pub(super) fn is_list(request: &Request) -> bool {
    ["inquire-daily-ccld", "inquire-ccnl"].iter().any(|name| request.path.ends_with(name))
}
