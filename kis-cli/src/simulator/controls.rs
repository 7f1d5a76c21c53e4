//! What a simulator can be asked beside the broker's own services: its clock, its prices, and what it counted.
//!
//! A simulator is always on this machine, so this is HTTP in its smallest form: one request, one reply, closed.

use std::{io, time::Duration};

use beagle_core::Text;
use jiff::Timestamp;
use kis_api::Side;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

use crate::{failure::Refusal, settings::Url};

const BOUND: Duration = Duration::from_secs(5);

/// The controls of a simulator.
#[derive(Debug, Clone)]
pub(crate) struct Controls {
    url: Url,
}

/// What a simulator counted.
#[derive(Debug, Deserialize)]
pub(crate) struct Stats {
    /// Accepted orders, in their order.
    pub(crate) orders: Vec<StatsOrder>,
}

/// An order that a simulator accepted.
#[derive(Debug, Deserialize)]
pub(crate) struct StatsOrder {
    pub(crate) order_no: String,
    pub(crate) symbol: String,
    pub(crate) side: Side,
    pub(crate) qty: Decimal,
    /// Absent for an order at any price.
    pub(crate) price: Option<Decimal>,
}

/// A simulator's clock.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct Clock {
    /// What time it is on the simulated exchanges.
    pub(crate) now: Timestamp,
    /// When the broker opened, in real time: a server that is started again is another broker.
    pub(crate) opened_ms: i64,
}

impl Controls {
    /// The controls of the simulator at this address.
    pub(crate) fn new(url: Url) -> Self {
        Self { url }
    }

    /// What time it is there, and since when there is this broker.
    pub(crate) async fn clock(&self) -> Result<Clock, Refusal> {
        self.ask("GET", "/__sim/clock", None).await
    }

    /// Lets this many seconds pass.
    pub(crate) async fn pass(&self, seconds: u32) -> Result<(), Refusal> {
        self.ask("POST", "/__sim/clock", Some(json!({ "advance_s": seconds }))).await.map(|_: Clock| ())
    }

    /// Lets a listing trade at this price.
    pub(crate) async fn price(&self, symbol: &str, price: Decimal) -> Result<(), Refusal> {
        let body = json!({ "symbol": symbol, "price": price.to_string() });
        self.ask("POST", "/__sim/price", Some(body)).await.map(|_: Value| ())
    }

    /// Takes the next order, and lets the line break before it can say so.
    pub(crate) async fn lose_order_reply(&self) -> Result<(), Refusal> {
        let rules = json!([{ "path": "order-cash", "do": "drop_after", "times": 1 }]);
        self.ask("POST", "/__sim/faults", Some(rules)).await.map(|_: Value| ())
    }

    /// What it counted.
    pub(crate) async fn stats(&self) -> Result<Stats, Refusal> {
        self.ask("GET", "/__sim/stats", None).await
    }

    async fn ask<T: for<'de> Deserialize<'de>>(
        &self,
        method: &str,
        path: &str,
        body: Option<Value>,
    ) -> Result<T, Refusal> {
        let reply = timeout(BOUND, self.exchange(method, path, body)).await;
        let reply = reply
            .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
            .map_err(|error| self.refusal(&error.to_string()))?;
        let (head, body) = reply.split_once("\r\n\r\n").ok_or_else(|| self.refusal("it does not speak HTTP"))?;
        if head.split(' ').nth(1) != Some("200") {
            return Err(self.refusal(body.trim()));
        }
        serde_json::from_str(body).map_err(|error| self.refusal(&error.to_string()))
    }

    async fn exchange(&self, method: &str, path: &str, body: Option<Value>) -> io::Result<String> {
        let addresses = self.url.socket_addrs(|| None)?;
        let mut stream = TcpStream::connect(&*addresses).await?;
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let host = self.url.authority();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len(),
        );
        stream.write_all(request.as_bytes()).await?;
        let mut reply = String::new();
        stream.read_to_string(&mut reply).await?;
        Ok(reply)
    }

    fn refusal(&self, why: &str) -> Refusal {
        let url = &self.url;
        Refusal::failed(
            "simulator",
            Text::new(
                format!("{url} 의 모의 증권사가 답하지 않습니다: {why}"),
                format!("no simulator answers at {url}: {why}"),
            ),
            Text::new(
                "kis sim serve 로 실행하고 KIS_BASE_URL 에 그 주소를 쓰거나, KIS_BASE_URL 을 지우십시오",
                "start one with kis sim serve and put its address into KIS_BASE_URL, or unset KIS_BASE_URL",
            ),
        )
    }
}
