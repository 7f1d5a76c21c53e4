//! What is asked of the process while it is killed.

use std::{
    fmt,
    io::Write as _,
    net::TcpStream,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    thread,
    time::Duration,
};

use super::{PRICE, SYMBOLS};
use crate::{
    common::Simulator,
    server::{Answer, JSON, TOKEN, bearer, hear},
};

/// What alerts buy.
pub(super) fn bought(number: u32) -> String {
    format!("81{:04}", number % SYMBOLS)
}

/// What its owner sells.
pub(super) fn sold(number: u32) -> String {
    format!("82{:04}", number % SYMBOLS)
}

/// A request that nobody answers is sent again.
const AGAIN: Duration = Duration::from_millis(30);

/// Where the process listens at the moment.
#[derive(Default)]
pub(super) struct Door(Mutex<Option<String>>);

impl Door {
    pub(super) fn is_at(&self, host: Option<String>) {
        *self.0.lock().expect("nobody panicked") = host;
    }

    /// Asks once. `None` where nobody answered.
    fn ask(&self, path: &str, key: &str, body: &str) -> Option<Answer> {
        let host = self.0.lock().expect("nobody panicked").clone()?;
        let mut stream = TcpStream::connect(&host).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        let (bearer, length) = (bearer(TOKEN), body.len());
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\n{bearer}\r\n{JSON}\r\nIdempotency-Key: {key}\r\nContent-Length: {length}\r\n\
             Connection: close\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).ok()?;
        Some(hear(&mut stream)).filter(|answer| answer.status != 0)
    }
}

/// What is sent to the process while it is killed.
#[derive(Default)]
pub(super) struct Load {
    pub(super) door: Door,
    is_over: AtomicBool,
    /// Senders that have not ended.
    under_way: AtomicU32,
    /// Alerts that were acknowledged.
    pub(super) alerts: AtomicU32,
    /// Orders by hand that were placed, and those of which nobody may assume anything.
    pub(super) placed: AtomicU32,
    pub(super) unclear: AtomicU32,
    /// Orders by hand that were refused, since nobody knows for sure what became of one before.
    refused: AtomicU32,
}

impl Load {
    /// Nothing more is asked.
    pub(super) fn ends(&self) {
        self.is_over.store(true, Ordering::SeqCst);
    }

    /// Whether nobody waits for an answer any more.
    pub(super) fn is_answered(&self) -> bool {
        self.under_way.load(Ordering::SeqCst) == 0
    }

    /// Sends on until an answer comes, as a forwarder does.
    pub(super) fn alerts(&self) {
        self.until_over(|number| {
            let body = format!(
                r#"{{"text": "A bought {} shares of {} at 10,000", "id": "alert-{number}"}}"#,
                100 + number,
                bought(number)
            );
            while self
                .door
                .ask("/v1/alerts", &format!("alert-{number}"), &body)
                .is_none_or(|answer| answer.status != 200)
            {
                thread::sleep(AGAIN);
            }
            self.alerts.fetch_add(1, Ordering::SeqCst);
            thread::sleep(Duration::from_millis(200));
        });
    }

    /// Sends under the same key until it is carried out, or somebody says that it may have been.
    pub(super) fn orders(&self) {
        self.until_over(|number| {
            let body = format!(r#"{{"symbol": "{}", "qty": "1", "limit": "10000", "yes": true}}"#, sold(number));
            let key = format!("order-{number}");
            let _before = loop {
                match self.door.ask("/v1/order/sell", &key, &body).map(|answer| (answer.status, answer.body)) {
                    Some((200, _)) => break self.placed.fetch_add(1, Ordering::SeqCst),
                    Some((409, body)) if body.contains("\"under_way\"") => {
                        break self.unclear.fetch_add(1, Ordering::SeqCst);
                    }
                    // An order before it is in doubt, or was written off.
                    Some((422, body)) if body.contains("\"unresolved\"") || body.contains("\"written_off_today\"") => {
                        break self.refused.fetch_add(1, Ordering::SeqCst);
                    }
                    Some((500.., _)) | None => thread::sleep(AGAIN),
                    Some((status, body)) => panic!("{status}: {body}"),
                }
            };
            thread::sleep(Duration::from_millis(150));
        });
    }

    pub(super) fn prices(&self, simulator: &Simulator) {
        self.until_over(|number| {
            let price = PRICE - 30 + number % 7 * 10;
            let body = format!(r#"{{"symbol": "{}", "price": "{price}"}}"#, sold(number));
            simulator.ask("POST", "/__sim/price", &body);
            thread::sleep(Duration::from_millis(300));
        });
    }

    fn until_over(&self, mut step: impl FnMut(u32)) {
        self.under_way.fetch_add(1, Ordering::SeqCst);
        for number in 0.. {
            if self.is_over.load(Ordering::SeqCst) {
                break;
            }
            step(number);
        }
        self.under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

impl fmt::Display for Load {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |counter: &AtomicU32| counter.load(Ordering::SeqCst);
        let (placed, unclear, refused) = (count(&self.placed), count(&self.unclear), count(&self.refused));
        write!(
            f,
            "by hand {placed} orders placed, {unclear} in doubt when answered, {refused} refused for such a doubt"
        )
    }
}
