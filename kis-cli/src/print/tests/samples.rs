//! One result of every kind, with the odd cases in it.

mod account;
mod leaders;
mod rules;

use beagle_core::{
    Body, Mode, Size, Source, Text,
    command::{Door, Switch, Trail},
    order::{Cause, End},
    report::{
        Action, Agreement, AlertLine, AlertStatus, AlertsBody, BalanceBody, BudgetBody, CreditLine, EventLine,
        HoldingLine, IntentLine, IntentStatus, IntentsBody, JournalBody, JournalLine, MarketBalance, MarketLine,
        MarketStatus, OrderLine, OrdersBody, Phase, ReasonLine, ReservationLine, ReservationsBody, RuleLine,
        SafeSellLine, SafeSellModeLine, SafeSellModesBody, SafeSellReport, SentOrder, SentStatus, SettingChange,
        SwitchLine, TradingBody, TradingState, TradingStateBody,
    },
};
use jiff::{Timestamp, civil::date};
use kis_api::{Currency, Market, OrderStatus, ReservationStatus, Side, UsExchange};
use rust_decimal::Decimal;

pub(super) fn at(time: &str) -> Timestamp {
    format!("2026-03-03T{time}:00+09:00").parse().expect("a time")
}

fn dec(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

fn reason(code: &'static str, ko: &str, en: &str) -> ReasonLine {
    ReasonLine { code: code.into(), text: Text::new(ko, en), hint: Text::default() }
}

/// Each with the name of its snapshot and the command that it comes from.
pub(super) fn bodies() -> Vec<(&'static str, &'static str, Body)> {
    vec![
        ("balance", "balance", balance()),
        ("cash", "cash", account::cash()),
        ("equity", "pnl", account::equity()),
        ("orders", "order list", orders()),
        ("sent", "order buy", Body::Sent(sent())),
        ("sent_unknown", "order buy", Body::Sent(unknown())),
        ("reserved", "order reserve buy", Body::Sent(reserved())),
        ("reservations", "order reserve list", reservations()),
        ("intents", "settle list", intents()),
        ("intents_none", "settle list", Body::Intents(IntentsBody { intents: Vec::new(), agreement: None })),
        ("intents_disagreement", "settle list", disagreement()),
        ("safe_sell", "safe-sell run", safe_sell()),
        ("safe_sell_modes", "safe-sell list", modes()),
        ("positive_sell", "positive-sell run", rules::positive_sell()),
        ("positive_sell_modes", "positive-sell list", rules::positive_sell_modes()),
        ("tick", "tick", rules::tick()),
        ("tick_closed", "tick", rules::tick_closed()),
        ("condition_run", "condition run", rules::condition_run()),
        ("conditions", "condition list", rules::conditions()),
        ("conditions_none", "condition list", rules::no_conditions()),
        ("leaders", "follow list", leaders::leaders()),
        ("leader_holdings", "follow holdings", leaders::holdings()),
        ("sightings", "watch-users", leaders::sightings()),
        ("leader_order", "follow order", leaders::order()),
        ("budget", "budget show", budget()),
        ("trading", "trading show", trading()),
        ("halted", "halt", halted()),
        ("journal", "journal", journal()),
        ("alerts", "alert drain", alerts()),
    ]
}

pub(super) fn balance() -> Body {
    let gain = HoldingLine {
        symbol: "005930".into(),
        market: Market::Kr,
        exchange: None,
        name: "삼성전자".into(),
        qty: dec("10"),
        sellable_qty: dec("10"),
        price: Some(dec("70000")),
        average_cost: Some(dec("66500")),
        currency: Currency::Krw,
        value: Some(dec("700000")),
        profit: Some(dec("35000")),
        profit_pct: Some(dec("5.2631578947")),
        credit: None,
        reason: None,
    };
    let suspended = HoldingLine {
        symbol: "123410".into(),
        name: "코리아에프티".into(),
        price: None,
        value: None,
        profit: None,
        profit_pct: None,
        reason: Some(reason("no_price", "현재가가 없습니다", "there is no price")),
        ..gain.clone()
    };
    let loan = HoldingLine {
        symbol: "000660".into(),
        name: "SK하이닉스".into(),
        profit: Some(dec("-120000")),
        profit_pct: Some(dec("-3.4")),
        credit: Some(CreditLine { kind: "자기융자".into(), loan_date: Some(date(2026, 2, 2)) }),
        ..gain.clone()
    };
    let fraction = HoldingLine {
        symbol: "AAPL".into(),
        market: Market::Us,
        exchange: Some(UsExchange::Nasdaq),
        name: "애플".into(),
        qty: dec("3.5"),
        sellable_qty: dec("3.5"),
        price: Some(dec("190.5")),
        average_cost: Some(dec("180.1234")),
        currency: Currency::Usd,
        value: Some(dec("666.75")),
        profit: Some(dec("36.32")),
        profit_pct: Some(dec("5.76")),
        ..gain.clone()
    };
    let domestic = MarketBalance {
        market: Market::Kr,
        currency: Currency::Krw,
        deposit: Some(dec("10000000")),
        settled_deposit: Some(dec("9800000")),
        valuation: Some(dec("4200000")),
        net_assets: Some(dec("14200000")),
        rate: None,
    };
    let us = MarketBalance {
        market: Market::Us,
        currency: Currency::Usd,
        deposit: Some(dec("1000")),
        settled_deposit: None,
        valuation: Some(dec("666.75")),
        net_assets: None,
        rate: Some(dec("1385.5")),
    };
    Body::Balance(BalanceBody {
        holdings: vec![gain, suspended, loan, fraction],
        markets: vec![domestic, us],
        total_krw: Some(dec("16509282.125")),
    })
}

fn order() -> OrderLine {
    OrderLine {
        order_no: "0000117057".parse().expect("a number"),
        original_no: None,
        symbol: "005930".into(),
        market: Market::Kr,
        exchange: Some("KRX".into()),
        name: "삼성전자".into(),
        side: Side::Buy,
        qty: dec("28"),
        price: Some(dec("70700")),
        currency: Currency::Krw,
        filled_qty: dec("28"),
        average_price: Some(dec("70012.5")),
        remaining_qty: dec("0"),
        status: OrderStatus::Filled,
        source: Some(Source::Alert),
        date: Some(date(2026, 3, 3)),
        time: None,
        at: Some(at("10:01")),
    }
}

fn orders() -> Body {
    let filled = order();
    let resting = OrderLine {
        order_no: "0000117058".parse().expect("a number"),
        original_no: Some("0000117055".parse().expect("a number")),
        side: Side::Sell,
        qty: dec("10"),
        price: None,
        filled_qty: dec("4"),
        remaining_qty: dec("6"),
        status: OrderStatus::PartlyFilled,
        source: None,
        ..filled.clone()
    };
    Body::Orders(OrdersBody { orders: vec![filled, resting] })
}

fn sent() -> SentOrder {
    SentOrder {
        action: Action::Buy,
        order_no: Some("0000117057".parse().expect("a number")),
        original_no: None,
        reservation_no: None,
        for_day: None,
        symbol: "005930".into(),
        market: Market::Kr,
        exchange: Some("KRX".into()),
        name: Some("삼성전자".into()),
        side: Side::Buy,
        qty: dec("28"),
        price: Some(dec("70700")),
        currency: Currency::Krw,
        amount: Some(dec("1979600")),
        source: Source::Manual,
        status: SentStatus::Accepted,
        at: at("10:01"),
        intent: Some(3),
        reason: None,
    }
}

fn unknown() -> SentOrder {
    SentOrder {
        order_no: None,
        status: SentStatus::Unknown,
        reason: Some(reason("unknown", "응답을 받지 못했습니다", "no reply came")),
        ..sent()
    }
}

fn reserved() -> SentOrder {
    SentOrder {
        action: Action::Reserve,
        order_no: None,
        reservation_no: "51234".parse().ok(),
        for_day: Some(date(2026, 3, 4)),
        ..sent()
    }
}

fn reservations() -> Body {
    let waiting = ReservationLine {
        reservation_no: "51234".parse().expect("a number"),
        received: Some(date(2026, 3, 3)),
        for_day: Some(date(2026, 3, 4)),
        until: None,
        symbol: "005930".into(),
        market: Market::Kr,
        name: "삼성전자".into(),
        side: Side::Buy,
        qty: dec("28"),
        price: Some(dec("70700")),
        currency: Currency::Krw,
        filled_qty: dec("0"),
        order_no: None,
        status: ReservationStatus::Waiting,
        remark: "미처리".into(),
    };
    let ordered = ReservationLine {
        reservation_no: "0030001234".parse().expect("a number"),
        symbol: "AAPL".into(),
        market: Market::Us,
        name: "애플".into(),
        side: Side::Sell,
        qty: dec("3"),
        price: None,
        currency: Currency::Usd,
        order_no: "0030117057".parse().ok(),
        status: ReservationStatus::Ordered,
        remark: "처리".into(),
        ..waiting.clone()
    };
    Body::Reservations(ReservationsBody { reservations: vec![waiting, ordered] })
}

fn intents() -> Body {
    Body::Intents(IntentsBody { intents: vec![unknown_intent()], agreement: None })
}

fn disagreement() -> Body {
    let agreement = Agreement { agrees: false, unknown_orders: vec![order()], unknown_reservations: Vec::new() };
    Body::Intents(IntentsBody { intents: Vec::new(), agreement: Some(agreement) })
}

fn unknown_intent() -> IntentLine {
    IntentLine {
        id: 3,
        action: Action::Buy,
        symbol: "005930".into(),
        market: Market::Kr,
        side: Side::Buy,
        qty: dec("28"),
        price: Some(dec("70700")),
        currency: Currency::Krw,
        source: Source::Manual,
        status: IntentStatus::Unknown,
        order_no: None,
        reservation_no: None,
        for_day: None,
        at: at("10:01"),
        note: Some(Text::new("연결이 끊겼습니다", "connection reset")),
        doubt: None,
    }
}

fn halted() -> Body {
    let orders = vec![SentOrder { action: Action::Cancel, ..sent() }];
    Body::TradingState(TradingStateBody {
        state: TradingState::Halted,
        cause: Some(Cause::Owner),
        orders,
        refused_alerts: None,
        trouble: None,
    })
}

fn journal() -> Body {
    let event = |time: &str, event, ko: &str, en: &str| EventLine { at: at(time), event, text: Text::new(ko, en) };
    let order_no = "0000000001".parse().ok();
    let found = JournalLine {
        intent: IntentLine { status: IntentStatus::Found, order_no, ..unknown_intent() },
        door: Some(Door::Telegram),
        filled_qty: dec("28"),
        end: Some(End::Filled),
        events: vec![
            event("10:01", "committed", "주문을 기록함", "written down"),
            event("10:01", "answered", "결과를 모름", "nobody knows whether it exists"),
            event("10:02", "resolved", "목록에서 찾음: 주문번호 1", "found in the list: order 1"),
        ],
    };
    let open =
        JournalLine { intent: unknown_intent(), door: None, filled_qty: dec("0"), end: None, events: Vec::new() };
    let trading = vec![event("10:05", "traded", "거래가 정지되었습니다", "trading is halted")];
    let settings =
        vec![SettingChange { at: at("10:06"), door: Door::Telegram, line: "safe-sell on 005930 --size half".into() }];
    Body::Journal(JournalBody { intents: vec![found, open], trading, leaders: Vec::new(), settings })
}

fn safe_sell() -> Body {
    let seen = RuleLine {
        decision: Action::Sell,
        reason: reason(
            "floor",
            "수익률 0.75 % 가 최소 수익 1 % 이하로 내려왔습니다 (0.25 %p 밑돎)",
            "profit 0.75 % fell to the floor of 1 %, and 0.25 points below it",
        ),
        ..rules::seen()
    };
    let sold = SafeSellLine { seen, peak_profit_pct: Some(dec("5.2631")), phase: Phase::Selling };
    let seen = RuleLine {
        symbol: "AAPL".into(),
        market: Market::Us,
        name: "애플".into(),
        currency: Currency::Usd,
        mode: Mode::Off,
        price: None,
        profit_pct: None,
        target_qty: None,
        filled_qty: None,
        reason: reason("mode_off", "안전 매도가 꺼져 있습니다", "safe sell is off"),
        ..rules::seen()
    };
    let held = SafeSellLine { seen, peak_profit_pct: None, phase: Phase::Idle };
    let order =
        SentOrder { action: Action::Sell, side: Side::Sell, qty: dec("10"), source: Source::SafeSell, ..sent() };
    let market = |market, status, next_session| MarketLine { market, status, reason: None, next_session };
    Body::SafeSell(SafeSellReport {
        markets: vec![
            market(Market::Kr, MarketStatus::Open, None),
            market(Market::Us, MarketStatus::Closed, Some(at("23:30"))),
        ],
        holdings: vec![sold, held],
        orders: vec![order],
    })
}

fn modes() -> Body {
    let default = SafeSellModeLine {
        symbol: None,
        market: None,
        exchange: None,
        mode: Mode::Off,
        size: Size::All,
        arm_profit_pct: dec("3"),
        floor_profit_pct: dec("1"),
        min_volume_ratio_pct: dec("1"),
        trail: Trail::Off,
        phase: None,
    };
    let own = SafeSellModeLine {
        symbol: Some("005930".into()),
        market: Some(Market::Kr),
        mode: Mode::On,
        size: Size::Half,
        trail: Trail::Points(dec("1.5")),
        phase: Some(Phase::Armed),
        ..default.clone()
    };
    Body::SafeSellModes(SafeSellModesBody { default, holdings: vec![own], orders: Vec::new() })
}

fn budget() -> Body {
    Body::Budget(BudgetBody {
        capital: None,
        min_per_order: dec("0"),
        max_per_order: dec("1000000"),
        max_per_day: dec("3000000"),
        currency: Currency::Krw,
    })
}

fn trading() -> Body {
    let switches = Switch::ALL.into_iter().zip([Mode::On, Mode::On, Mode::Off]);
    Body::Trading(TradingBody {
        state: TradingState::Normal,
        cause: None,
        switches: switches.map(|(switch, mode)| SwitchLine { switch, mode }).collect(),
    })
}

fn alerts() -> Body {
    let ordered = AlertLine {
        id: Some(1),
        at: at("10:00"),
        text: "A bought 1,428 shares of 005930 at 70,028".into(),
        leader: Some("A".into()),
        side: Some(Side::Buy),
        symbol: Some("005930".into()),
        market: Some(Market::Kr),
        qty: Some(dec("1428")),
        price: Some(dec("70028")),
        currency: Some(Currency::Krw),
        status: AlertStatus::Ordered,
        reason: None,
        sizing: Some(leaders::sizing()),
        order: None,
    };
    let duplicate = AlertLine {
        id: Some(2),
        status: AlertStatus::Duplicate,
        reason: Some(reason(
            "duplicate",
            "10초 안에 같은 알림이 왔습니다",
            "the same alert came less than 10 s before",
        )),
        sizing: None,
        ..ordered.clone()
    };
    let strange = AlertLine {
        id: Some(3),
        text: "=HYPERLINK(1)".into(),
        leader: None,
        side: None,
        symbol: None,
        market: None,
        qty: None,
        price: None,
        currency: None,
        status: AlertStatus::Refused,
        reason: Some(ReasonLine {
            code: "malformed".into(),
            text: Text::new("읽을 수 없는 알림입니다", "it is not an alert that is understood"),
            hint: Text::new("형식을 설정에 추가하십시오", "add its pattern to the configuration"),
        }),
        sizing: None,
        ..ordered.clone()
    };
    let order = SentOrder { source: Source::Alert, ..sent() };
    Body::Alerts(AlertsBody { alerts: vec![ordered, duplicate, strange], orders: vec![order], reason: None })
}
