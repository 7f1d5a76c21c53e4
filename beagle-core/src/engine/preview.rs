//! What is about to be ordered, in one sentence.

use kis_api::{Account, Side};

use super::{
    Engine,
    desk::Desk,
    failure::Done,
    leaders,
    order::{amendment, cancellation, prepare, reservation, shown, withdrawal},
    ready::Ready,
};
use crate::{
    Command, Text,
    command::{
        AlertCommand, ConditionCommand, FollowCommand, OrderCommand, PositiveSellCommand, ReserveCommand,
        SafeSellCommand, StateCommand,
    },
    gate::unusual::Unusual,
    order::Counted,
    report::{Action, AlertStatus, Preview},
    wording,
};

pub(super) async fn preview(engine: &Engine, command: &Command) -> Done<Preview> {
    let text = match command {
        Command::Order(OrderCommand::Place(order)) => {
            engine.refuse_unarmed(order.side)?;
            order_text(engine, &prepare(engine, order).await?)?
        }
        Command::Order(OrderCommand::Amend { order, price, quantity }) => {
            engine.refuse_unarmed(Side::Sell)?;
            order_text(engine, &amendment(engine, order, (*price, *quantity)).await?)?
        }
        Command::Order(OrderCommand::Cancel { order, quantity }) => {
            order_text(engine, &cancellation(engine, order, *quantity).await?)?
        }
        Command::Order(OrderCommand::Reserve(ReserveCommand::Place(order))) => {
            engine.refuse_unarmed(order.side)?;
            order_text(engine, &reservation(engine, order).await?)?
        }
        Command::Order(OrderCommand::Reserve(ReserveCommand::Cancel(reservation))) => {
            order_text(engine, &withdrawal(engine, reservation).await?)?
        }
        Command::SafeSell(SafeSellCommand::Run) => Text::new(
            "안전 매도를 실행합니다: 기준에 닿은 종목을 팝니다",
            "run safe sell: what reached its line is sold",
        ),
        Command::PositiveSell(PositiveSellCommand::Run) => Text::new(
            "양전 매도를 실행합니다: 양전하여 매매 비용을 넘은 종목을 팝니다",
            "run positive sell: what turned positive and covers its cost is sold",
        ),
        Command::Condition(ConditionCommand::Run) => Text::new(
            "조건 주문을 실행합니다: 조건에 닿은 종목을 팝니다",
            "run the conditions: what reached its line is sold",
        ),
        Command::Follow(FollowCommand::Order(order)) => leaders::order_text(engine, order).await?,
        Command::Alert(AlertCommand::Drain { .. }) => {
            let count = engine.store.alerts(AlertStatus::Planned)?.len();
            Text::new(format!("알림 {count}건을 주문합니다"), format!("order what {count} planned alerts call for"))
        }
        Command::Tick => Text::new(
            "정기 실행: 규칙의 기준에 닿은 종목을 팔고, 대기 중인 알림을 주문합니다",
            "run every duty: what reached a rule's line is sold, and planned alerts are ordered",
        ),
        Command::Resume => {
            let trading = engine.store.trading()?.text();
            Text::new(
                format!("거래를 다시 시작합니다 (지금: {})", trading.ko),
                format!("let trading go on (now: {})", trading.en),
            )
        }
        Command::State(StateCommand::Import { from }) => {
            let file = from.display();
            Text::new(
                format!("지금까지의 기록을 버리고 {file} 의 기록으로 바꿉니다"),
                format!("forget what is remembered and take over what is in {file}"),
            )
        }
        other => Text::new(other.name(), other.name()),
    };
    Ok(Preview { text: placed(engine, &text) })
}

/// What would be refused is not asked about.
pub(super) fn order_text(engine: &Engine, ready: &Ready) -> Done<Text> {
    let counted = Desk::look_on(engine)?.check(ready)?;
    let (instrument, quantity) = (ready.request.instrument(), ready.request.quantity());
    let shares = wording::shares(quantity);
    let currency = instrument.market().currency();
    let what = shown(instrument, ready.purpose.name.as_deref());
    let price = match ready.price() {
        Some(price) => wording::amount(price, currency),
        None => Text::new("시장가", "any price"),
    };
    let amount = ready.price().and_then(|price| price.checked_mul(quantity)).map(|amount| {
        let amount = wording::amount(amount, currency);
        Text::new(format!("합계 {}", amount.ko), format!("{} in all", amount.en))
    });
    let besides: Vec<Text> = amount.into_iter().chain(unusual(engine, (ready, counted))?).collect();
    let action = action_name(ready);
    Ok(Text::new(
        format!("{} {what} {} {}{}", action.ko, shares.ko, price.ko, in_brackets(&besides, |text| &text.ko)),
        format!("{} {} of {what} at {}{}", action.en, shares.en, price.en, in_brackets(&besides, |text| &text.en)),
    ))
}

fn in_brackets(besides: &[Text], of: fn(&Text) -> &str) -> String {
    let besides: Vec<&str> = besides.iter().map(of).collect();
    if besides.is_empty() { String::new() } else { format!(" ({})", besides.join("; ")) }
}

/// What else a person is asked about a purchase that is far beyond the others of its kind.
fn unusual(engine: &Engine, (ready, counted): (&Ready, Counted)) -> Done<Option<Text>> {
    if ready.request.side() != Side::Buy || !ready.request.is_new() {
        return Ok(None);
    }
    let market = ready.request.instrument().market();
    let before = engine.store.purchases((market, ready.source))?;
    Ok(Unusual::of(counted.amount, &before).map(|unusual| unusual.question(market.currency())))
}

fn action_name(ready: &Ready) -> Text {
    let side = wording::side(ready.request.side());
    let number = ready.request.original_no().map(ToString::to_string).unwrap_or_default();
    match ready.action() {
        Action::Amend => {
            Text::new(format!("{} 주문 {number} 정정:", side.ko), format!("amend {} order {number} to", side.en))
        }
        Action::Cancel => {
            Text::new(format!("{} 주문 {number} 취소:", side.ko), format!("cancel {} order {number}:", side.en))
        }
        Action::Reserve => {
            let day = ready.day;
            Text::new(format!("예약주문({day}) {}", side.ko), format!("reserve for {day}: {}", side.en))
        }
        Action::Unreserve => Text::new(
            format!("{} 예약주문 {number} 취소:", side.ko),
            format!("cancel reservation {number}: {}", side.en),
        ),
        _ => side,
    }
}

/// The account's last four digits and the environment.
fn placed(engine: &Engine, text: &Text) -> Text {
    let last_four = engine.broker.account().map_or("----", Account::last_four);
    let env = engine.broker.env();
    Text::new(
        format!("{}, 계좌 끝자리 {last_four}, {env}", text.ko),
        format!("{}, account ending {last_four}, {env}", text.en),
    )
}
