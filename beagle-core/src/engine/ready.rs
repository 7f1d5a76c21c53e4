//! An order that passed every gate that its rule or its person has, and what became of it.

use jiff::{Timestamp, civil::Date};
use kis_api::{Instrument, KrExchange, OrderKind, Side, UsExchange, tick};
use rust_decimal::Decimal;

use super::{
    failure::{Done, Stop},
    intent,
    store::{Plan, Purpose},
};
use crate::{
    Exit, Source,
    order::{Authority, Case, Counted, Entry, Intent, OrderRequest, Register, Want},
    report::{Action, SentOrder, SentStatus},
};

/// An order that is ready to be held against the journal and the limits.
#[derive(Debug, Clone)]
pub(super) struct Ready {
    pub(super) request: OrderRequest,
    pub(super) source: Source,
    pub(super) authority: Authority,
    /// The market's own day.
    pub(super) day: Date,
    /// What it was decided on; a cancellation needs none of it.
    pub(super) case: Option<Case>,
    /// What it is wanted for, where the same may be wanted twice.
    pub(super) wish: Option<String>,
    pub(super) purpose: Purpose,
}

impl Ready {
    /// The same as the order protocol takes it. What is wanted by nobody else is a wish of its own.
    pub(super) fn want(&self, next_id: i64) -> Want {
        let wish = self.wish.clone().unwrap_or_else(|| format!("intent:{next_id}"));
        let intent = Intent { wish, source: self.source, day: self.day, request: self.request.clone() };
        Want { intent, authority: self.authority, case: self.case.clone() }
    }

    /// The same, a price step further on the safe side: a purchase below, a sale above. Only a limit has a step.
    pub(super) fn moved_by_a_step(&self) -> Option<Self> {
        let mut moved = self.clone();
        let OrderRequest::Place(placement) = &mut moved.request else { return None };
        let OrderKind::Limit(price) = &mut placement.kind else { return None };
        let step = tick::step(self.case.as_ref()?.quote.class, *price, self.day);
        *price = match placement.side {
            Side::Buy => price.checked_sub(step)?,
            Side::Sell => price.checked_add(step)?,
        };
        if let Plan::Sale { sale, .. } = &mut moved.purpose.plan {
            sale.price = *price;
        }
        Some(moved)
    }

    /// What is asked of the broker.
    pub(super) const fn action(&self) -> Action {
        intent::action(&self.request)
    }

    /// The limit price; of a cancellation, that of what is taken back.
    pub(super) fn price(&self) -> Option<Decimal> {
        match &self.request {
            OrderRequest::Cancel { order, .. } => order.price,
            OrderRequest::Unreserve { reservation } => reservation.price,
            other => other.price(),
        }
    }

    /// Its line in a report.
    pub(super) fn line(&self, (status, counted): (SentStatus, Option<Counted>), at: Timestamp) -> SentOrder {
        let instrument = self.request.instrument();
        let market = instrument.market();
        let (price, qty) = (self.price(), self.request.quantity());
        // The limits count an amendment with what it adds; what is shown is what all of it costs or brings.
        let whole = price.and_then(|price| price.checked_mul(qty));
        let amount = self.request.may_trade().then(|| whole.or(counted.map(|counted| counted.amount))).flatten();
        SentOrder {
            action: self.action(),
            order_no: None,
            original_no: self.request.original().map(|order| order.order_no.clone()),
            reservation_no: match &self.request {
                OrderRequest::Unreserve { reservation } => Some(reservation.number.digits().clone()),
                _ => None,
            },
            for_day: intent::for_day(&self.request, self.day),
            symbol: instrument.symbol().into(),
            market,
            exchange: self.exchange(),
            name: self.purpose.name.clone(),
            side: self.request.side(),
            qty,
            price,
            currency: market.currency(),
            amount,
            source: self.source,
            status,
            at,
            intent: None,
            reason: None,
        }
    }

    fn exchange(&self) -> Option<String> {
        match (self.request.instrument(), &self.request) {
            (Instrument::Us(ticker), _) => ticker.exchange.map(|exchange: UsExchange| exchange.to_string()),
            (Instrument::Kr(_), OrderRequest::Place(placement) | OrderRequest::Reserve(placement)) => {
                Some(placement.exchange.to_string())
            }
            (Instrument::Kr(_), OrderRequest::Unreserve { .. }) => Some(KrExchange::Krx.to_string()),
            (Instrument::Kr(_), OrderRequest::Amend { order, .. } | OrderRequest::Cancel { order, .. }) => {
                order.exchange.map(|exchange| exchange.to_string())
            }
        }
    }
}

/// What became of an order, and why, when it was not accepted.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) order: SentOrder,
    stop: Option<Stop>,
}

impl Sent {
    pub(super) fn new(mut order: SentOrder, stop: Option<Stop>) -> Self {
        order.reason = stop.as_ref().map(Stop::line);
        Self { order, stop }
    }

    /// The same with its row in the journal and its numbers at the broker.
    pub(super) fn of_intent(mut self, id: i64, entry: Option<&Entry>) -> Self {
        self.order.intent = Some(id);
        self.order.order_no = entry.and_then(|entry| entry.order_no().cloned());
        let reservation_no = entry.and_then(|entry| entry.number_in(Register::Reservations).cloned());
        self.order.reservation_no = reservation_no.or(self.order.reservation_no);
        if let Some(stop) = &mut self.stop {
            stop.failure.intent = Some(id);
        }
        self
    }

    /// Why it was not accepted.
    pub(super) const fn stop(&self) -> Option<&Stop> {
        self.stop.as_ref()
    }

    /// How a command leaves after this order.
    pub(super) fn exit(&self) -> Exit {
        match (self.order.status, &self.stop) {
            (SentStatus::Accepted | SentStatus::DryRun, _) => Exit::Done,
            (SentStatus::Unknown, _) => Exit::Unknown,
            (SentStatus::Rejected, _) => Exit::Refused,
            (SentStatus::NotSent, Some(stop)) if stop.exit == Exit::Usage => Exit::Refused,
            (SentStatus::NotSent, Some(stop)) => stop.exit,
            (SentStatus::NotSent, None) => Exit::Failed,
        }
    }

    /// An order by hand that was not accepted is a failure of its command.
    pub(super) fn by_hand(self) -> Done<SentOrder> {
        let exit = self.exit();
        match self.stop {
            None => Ok(self.order),
            Some(stop) => Err(Stop { exit, ..stop }),
        }
    }
}
