//! The one way an order leaves this machine.

use jiff::civil::Date;
use kis_api::{Accepted, Error, Instrument, OrderNo, Outcome, Side, UsExchange};
use rust_decimal::Decimal;

use super::{
    Engine,
    broker::{Broker, OrderRequest},
    failure::{Done, Stop},
    store::{Again, NewIntent, OutcomeEvent, Plan},
};
use crate::{
    Exit, Failure, Source, Text,
    command::Origin,
    reason::Refusal,
    report::{Action, IntentStatus, ReasonLine, SentOrder, SentStatus},
};

/// An order that passed every gate.
#[derive(Debug, Clone)]
pub(super) struct Ready {
    pub(super) request: OrderRequest,
    pub(super) source: Source,
    pub(super) action: Action,
    pub(super) instrument: Instrument,
    pub(super) name: Option<String>,
    pub(super) side: Side,
    pub(super) quantity: Decimal,
    pub(super) price: Option<Decimal>,
    /// Quantity × price, which the day's purchases count.
    pub(super) amount: Option<Decimal>,
    pub(super) amount_krw: Option<Decimal>,
    pub(super) original_no: Option<OrderNo>,
    pub(super) held: Option<Decimal>,
    pub(super) day: Date,
    pub(super) plan: Plan,
}

/// An intent that is on the disk. Only [`commit`] makes one, and sending uses it up: there is no second POST for it.
struct Committed {
    id: i64,
    request: OrderRequest,
}

/// What became of an order, and the failure it is when it is one.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) order: SentOrder,
    failure: Option<Box<Failure>>,
}

impl Sent {
    /// How a command leaves after this order.
    pub(super) fn exit(&self) -> Exit {
        match self.order.status {
            SentStatus::Accepted | SentStatus::DryRun => Exit::Done,
            SentStatus::Unknown => Exit::Unknown,
            SentStatus::Rejected => Exit::Refused,
            SentStatus::NotSent => match self.failure.as_ref().map(|failure| failure.code.as_str()) {
                Some("credentials") => Exit::Credentials,
                Some("invalid" | "unsupported" | "broker_refused") => Exit::Refused,
                _ => Exit::Failed,
            },
        }
    }

    /// An order by hand that was not accepted is a failure of its command.
    pub(super) fn by_hand(self) -> Done<SentOrder> {
        let exit = self.exit();
        match self.failure {
            None => Ok(self.order),
            Some(failure) => Err(Stop { failure, exit }),
        }
    }
}

/// Sends an order once, with its intent on the disk before and its outcome on the disk after. The caller holds the
/// account's lock, or the origin is a dry run.
pub(super) async fn send(engine: &Engine, ready: Ready, origin: Origin) -> Done<Sent> {
    engine.refuse_real()?;
    if origin.is_dry_run() {
        return Ok(Sent { order: line(engine, &ready, SentStatus::DryRun), failure: None });
    }
    let committed = commit(engine, &ready)?;
    let id = committed.id;
    let outcome = post_once(&*engine.broker, committed).await;
    let (event, failure) = judge(engine, outcome);
    let mut sent = Sent { order: line(engine, &ready, status(event.status)), failure };
    if let Err(error) = engine.store.intent_is(id, &event) {
        // The order may exist, and the journal does not say so: it stays unresolved and blocks its symbol and side.
        sent.order.status = SentStatus::Unknown;
        sent.failure = Some(not_journaled(&event, &Stop::from(error)));
    }
    sent.order.intent = Some(id);
    sent.order.order_no = event.order_no;
    if let Some(failure) = &mut sent.failure {
        failure.intent = Some(id);
        sent.order.reason = Some(reason(failure));
    }
    Ok(sent)
}

fn commit(engine: &Engine, ready: &Ready) -> Done<Committed> {
    let intent = NewIntent {
        at: engine.now(),
        real: engine.clock.real(),
        day: ready.day,
        source: ready.source,
        action: ready.action,
        instrument: ready.instrument.clone(),
        side: ready.side,
        quantity: ready.quantity,
        price: ready.price,
        amount: ready.amount,
        amount_krw: ready.amount_krw,
        original_no: ready.original_no.clone(),
        held: ready.held,
        plan: ready.plan.clone(),
    };
    match engine.store.commit_intent(&intent)? {
        Ok(id) => Ok(Committed { id, request: ready.request.clone() }),
        Err(intent) => Err(unresolved(&ready.instrument, ready.side, intent).into()),
    }
}

/// The only call that sends an order request. It is never repeated, whatever comes back.
async fn post_once(broker: &dyn Broker, committed: Committed) -> Outcome {
    broker.send(&committed.request).await
}

/// Refuses an order whose symbol and side an unresolved intent blocks.
pub(super) fn refuse_unresolved(engine: &Engine, instrument: &Instrument, side: Side) -> Done<()> {
    match engine.store.unresolved_of(instrument, side)? {
        Some(intent) => Err(unresolved(instrument, side, intent).into()),
        None => Ok(()),
    }
}

fn unresolved(instrument: &Instrument, side: Side, intent: i64) -> Refusal {
    Refusal::Unresolved { intent, symbol: instrument.symbol().into(), side }
}

/// What the journal keeps of an outcome, and the failure it is when it is one.
fn judge(engine: &Engine, outcome: Outcome) -> (OutcomeEvent, Option<Box<Failure>>) {
    let mut event = OutcomeEvent {
        at: engine.now(),
        status: IntentStatus::Unknown,
        order_no: None,
        branch: None,
        reason: None,
        again: Again::No,
    };
    let failure = match outcome {
        Outcome::Accepted(Accepted { order_no, branch, .. }) => {
            event.status = IntentStatus::Accepted;
            event.order_no = Some(order_no);
            event.branch = Some(branch);
            None
        }
        Outcome::Rejected(error) => {
            event.status = IntentStatus::Rejected;
            Some(Stop::from(error).failure)
        }
        Outcome::NotSent(error) => {
            event.status = IntentStatus::NotSent;
            event.again = if error.is_invalid() || error.is_unsupported() { Again::No } else { Again::Yes };
            Some(Stop::from(error).failure)
        }
        Outcome::Unknown(error) => Some(unknown(error)),
    };
    event.reason = failure.as_deref().map(reason);
    (event, failure)
}

fn reason(failure: &Failure) -> ReasonLine {
    let Failure { code, message, hint, .. } = failure.clone();
    ReasonLine { code: code.into(), text: message, hint }
}

fn unknown(error: Error) -> Box<Failure> {
    let mut failure = Stop::from(error).failure;
    failure.code = "outcome_unknown".into();
    failure.message = Text::new(
        format!("주문이 접수되었는지 알 수 없습니다: {}", failure.message.ko),
        format!("nobody knows whether the broker took the order: {}", failure.message.en),
    );
    failure.hint = settle_hint();
    failure
}

fn not_journaled(event: &OutcomeEvent, stop: &Stop) -> Box<Failure> {
    let number = event.order_no.as_ref().map_or("-", OrderNo::as_str);
    let Text { ko, en } = &stop.failure.message;
    Box::new(Failure {
        code: "outcome_not_journaled".into(),
        message: Text::new(
            format!("주문 결과(주문번호 {number})를 기록하지 못했습니다: {ko}"),
            format!("what became of the order (number {number}) could not be written down: {en}"),
        ),
        hint: settle_hint(),
        msg_cd: None,
        msg1: None,
        intent: None,
    })
}

fn settle_hint() -> Text {
    Text::new(
        "다시 주문하지 말고 `kis order list`로 확인한 뒤 `kis settle`로 답하십시오",
        "do not order again: look with `kis order list`, then answer with `kis settle`",
    )
}

const fn status(status: IntentStatus) -> SentStatus {
    match status {
        IntentStatus::Accepted | IntentStatus::SettledPlaced => SentStatus::Accepted,
        IntentStatus::Rejected | IntentStatus::SettledNotPlaced => SentStatus::Rejected,
        IntentStatus::NotSent => SentStatus::NotSent,
        IntentStatus::Committed | IntentStatus::Unknown => SentStatus::Unknown,
    }
}

fn line(engine: &Engine, ready: &Ready, status: SentStatus) -> SentOrder {
    let market = ready.instrument.market();
    SentOrder {
        action: ready.action,
        order_no: None,
        original_no: ready.original_no.clone(),
        symbol: ready.instrument.symbol().into(),
        market,
        exchange: exchange(ready),
        name: ready.name.clone(),
        side: ready.side,
        qty: ready.quantity,
        price: ready.price,
        currency: market.currency(),
        amount: ready.amount.map(|counted| whole(ready).unwrap_or(counted)),
        source: ready.source,
        status,
        at: engine.now(),
        intent: None,
        reason: None,
    }
}

/// What all of it costs or brings. The limits count an amendment with less: with what it adds.
fn whole(ready: &Ready) -> Option<Decimal> {
    ready.price?.checked_mul(ready.quantity)
}

fn exchange(ready: &Ready) -> Option<String> {
    match (&ready.instrument, &ready.request) {
        (Instrument::Us(ticker), _) => ticker.exchange.map(|exchange: UsExchange| exchange.to_string()),
        (Instrument::Kr(_), OrderRequest::Place(placement)) => Some(placement.exchange.to_string()),
        (Instrument::Kr(_), OrderRequest::Amend { order, .. } | OrderRequest::Cancel { order, .. }) => {
            order.exchange.map(|exchange| exchange.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use kis_api::{Account, Balance, BuyingPower, Env, KrExchange, Market, OrderKind, OrderRecord, Quote, Result};

    use super::*;
    use crate::{
        alert::NameTable,
        command::Door,
        engine::{Answer, Days, EngineParts, FixedClock, Placement, Store},
        rules::Rules,
    };

    /// A broker that nobody may ask anything.
    struct OffLimits(Env);

    impl Broker for OffLimits {
        fn env(&self) -> Env {
            self.0
        }

        fn account(&self) -> Option<&Account> {
            None
        }

        fn quote<'a>(&'a self, _: &'a Instrument) -> Answer<'a, Result<Quote>> {
            unreachable!("asked for a quote")
        }

        fn quote_with_close<'a>(&'a self, _: &'a Instrument) -> Answer<'a, Result<Quote>> {
            unreachable!("asked for a quote")
        }

        fn volumes<'a>(&'a self, _: &'a [Instrument]) -> Answer<'a, Result<Vec<Quote>>> {
            unreachable!("asked for volumes")
        }

        fn balance(&self, _: Market) -> Answer<'_, Result<Balance>> {
            unreachable!("asked for a balance")
        }

        fn cash(&self, _: Market) -> Answer<'_, Result<BuyingPower>> {
            unreachable!("asked for cash")
        }

        fn buying_power<'a>(&'a self, _: &'a Instrument, _: Option<Decimal>) -> Answer<'a, Result<BuyingPower>> {
            unreachable!("asked for buying power")
        }

        fn orders(&self, _: Days) -> Answer<'_, Result<Vec<OrderRecord>>> {
            unreachable!("asked for orders")
        }

        fn names(&self, _: Market) -> Answer<'_, Result<NameTable>> {
            unreachable!("asked for names")
        }

        fn send<'a>(&'a self, _: &'a OrderRequest) -> Answer<'a, Outcome> {
            unreachable!("an order was sent")
        }
    }

    fn engine(env: Env, folder: &std::path::Path) -> Engine {
        let parts = EngineParts {
            broker: Box::new(OffLimits(env)),
            store: Store::open(folder.join("beagle.db")).expect("a store"),
            clock: Box::new(FixedClock::new(Timestamp::UNIX_EPOCH)),
            rules: Rules::default(),
            lock_path: folder.join("account.lock"),
        };
        Engine::new(parts).expect("an engine")
    }

    fn ready() -> Ready {
        let instrument: Instrument = "005930".parse().expect("a code");
        Ready {
            request: OrderRequest::Place(Placement {
                side: Side::Buy,
                instrument: instrument.clone(),
                quantity: 1,
                kind: OrderKind::Market,
                exchange: KrExchange::Krx,
            }),
            source: Source::Manual,
            action: Action::Buy,
            instrument,
            name: None,
            side: Side::Buy,
            quantity: Decimal::ONE,
            price: None,
            amount: None,
            amount_krw: None,
            original_no: None,
            held: None,
            day: jiff::civil::date(2026, 3, 3),
            plan: Plan::Nothing,
        }
    }

    /// Whatever was forgotten before, real money stops here.
    #[tokio::test]
    async fn real_money_never_gets_this_far() {
        let folder = tempfile::tempdir().expect("a folder");
        let engine = engine(Env::Real, folder.path());
        let stop = send(&engine, ready(), Origin::new(Door::Test).confirmed()).await.expect_err("refused");
        assert_eq!((stop.failure.code.as_str(), stop.exit), ("real_not_open", Exit::Refused));
        assert_eq!(engine.store.unresolved().expect("a list"), []);
    }

    /// Whatever was forgotten before, an unresolved intent stops its like here.
    #[tokio::test]
    async fn a_second_intent_of_its_kind_never_gets_this_far() {
        let folder = tempfile::tempdir().expect("a folder");
        let engine = engine(Env::Paper, folder.path());
        let first = commit(&engine, &ready()).expect("the first");
        let stop = send(&engine, ready(), Origin::new(Door::Test).confirmed()).await.expect_err("refused");
        assert_eq!((stop.failure.code.as_str(), stop.exit), ("unresolved", Exit::Refused));
        let other = Ready { side: Side::Sell, ..ready() };
        assert!(commit(&engine, &other).expect("another side").id > first.id);
    }
}
