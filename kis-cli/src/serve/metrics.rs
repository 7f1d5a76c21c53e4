//! What this server did, in the text format of Prometheus. Nothing in it says whose account it is.

use std::time::Duration;

use axum::http::{Method, StatusCode};
use prometheus::{Encoder as _, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, Opts, Registry, TextEncoder};

/// Seconds: from what a commit takes to what an order waits for the account.
const BUCKETS: [f64; 12] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0, 15.0, 45.0];

/// The format's own name.
pub(super) const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What this server did since it started.
pub(crate) struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    refused: IntCounterVec,
    alerts: IntCounter,
    commits: IntCounter,
}

impl Metrics {
    /// Nothing so far.
    pub(super) fn new() -> prometheus::Result<Self> {
        let opts = |name: &str, help: &str| Opts::new(name, help).namespace("kis").subsystem("serve");
        let metrics = Self {
            registry: Registry::new(),
            requests: IntCounterVec::new(
                opts("requests_total", "Requests by route and status."),
                &["route", "method", "status"],
            )?,
            seconds: HistogramVec::new(
                HistogramOpts::from(opts("request_seconds", "How long an answer took, by route."))
                    .buckets(BUCKETS.to_vec()),
                &["route"],
            )?,
            refused: IntCounterVec::new(
                opts("refused_total", "Requests that were turned away, by reason."),
                &["reason"],
            )?,
            alerts: IntCounter::with_opts(opts("alerts_total", "Alerts that are on the disk."))?,
            commits: IntCounter::with_opts(opts("alert_batches_total", "How many batches they were taken in with."))?,
        };
        let registry = &metrics.registry;
        registry.register(Box::new(metrics.requests.clone()))?;
        registry.register(Box::new(metrics.seconds.clone()))?;
        registry.register(Box::new(metrics.refused.clone()))?;
        registry.register(Box::new(metrics.alerts.clone()))?;
        registry.register(Box::new(metrics.commits.clone()))?;
        Ok(metrics)
    }

    /// A request was answered. The route is one of ours, never what somebody typed.
    pub(super) fn answered(&self, (route, method): (&str, &Method), status: StatusCode, took: Duration) {
        let method =
            if matches!(*method, Method::GET | Method::HEAD | Method::POST) { method.as_str() } else { "other" };
        self.requests.with_label_values(&[route, method, status.as_str()]).inc();
        self.seconds.with_label_values(&[route]).observe(took.as_secs_f64());
    }

    /// A request was turned away.
    pub(super) fn refused(&self, reason: &str) {
        self.refused.with_label_values(&[reason]).inc();
    }

    /// So many alerts are on the disk.
    pub(super) fn took(&self, alerts: usize) {
        self.alerts.inc_by(u64::try_from(alerts).unwrap_or(u64::MAX));
        self.commits.inc();
    }

    /// All of it.
    pub(super) fn text(&self) -> String {
        let mut text = Vec::new();
        // The writer is a vector: there is nothing that could fail but memory.
        let _ = TextEncoder::new().encode(&self.registry.gather(), &mut text);
        String::from_utf8(text).unwrap_or_default()
    }
}
