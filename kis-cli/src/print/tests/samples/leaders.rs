//! Leaders, what they hold, and an order as one of them.

use beagle_core::{
    Body,
    command::{Markets, Visibility},
    report::{
        ChangeLine, LeaderHoldingLine, LeaderHoldingsBody, LeaderLine, LeaderOrderBody, LeaderPosition, LeadersBody,
        SightingLine, SightingStatus, SightingsBody, Sizing,
    },
    sighting::Change,
};
use kis_api::{Currency, Market};

use super::{dec, reason, sent};

fn position() -> LeaderPosition {
    LeaderPosition {
        symbol: "005930".into(),
        market: Market::Kr,
        leader_qty: Some(dec("1428")),
        my_qty: dec("28"),
        carry_krw: dec("20400"),
    }
}

pub(super) fn leaders() -> Body {
    let leader = |name: &str, positions| LeaderLine {
        leader: name.into(),
        profile: None,
        visibility: Visibility::Public,
        trades: Visibility::Public,
        markets: Markets::Both,
        capital: dec("500000000"),
        currency: Currency::Krw,
        positions,
    };
    let hidden =
        LeaderLine { profile: Some("10042".into()), visibility: Visibility::Private, ..leader("B", Vec::new()) };
    Body::Leaders(LeadersBody { leaders: vec![leader("주식왕", vec![position()]), hidden] })
}

pub(super) fn holdings() -> Body {
    let unknown = LeaderPosition { symbol: "AAPL".into(), market: Market::Us, leader_qty: None, ..position() };
    let line = |leader: &str, position| LeaderHoldingLine { leader: leader.into(), position };
    Body::LeaderHoldings(LeaderHoldingsBody {
        holdings: vec![line("주식왕", position()), line("B", unknown)],
        reason: None,
    })
}

pub(super) fn sightings() -> Body {
    let line = |leader: &str, status, changes: &[Change]| SightingLine {
        leader: leader.into(),
        profile: Some("10042".into()),
        status,
        changes: changes.iter().map(|change| ChangeLine { code: change.code(), text: change.text(leader) }).collect(),
        reason: None,
    };
    let renamed = [Change::Name("주식왕2".into()), Change::Visibility(Visibility::Public)];
    let unread = SightingLine {
        reason: Some(reason(
            "not_json",
            "사이트가 JSON이 아닌 것을 보냈습니다",
            "the site sent something that is no JSON",
        )),
        ..line("D", SightingStatus::Unread, &[])
    };
    Body::Sightings(SightingsBody {
        leaders: vec![
            line("A", SightingStatus::Same, &[]),
            line("주식왕", SightingStatus::Changed, &renamed),
            line("C", SightingStatus::Waiting, &[Change::Visibility(Visibility::Private)]),
            unread,
        ],
    })
}

pub(super) fn order() -> Body {
    Body::LeaderOrder(LeaderOrderBody { leader: "주식왕".into(), order: sent(), sizing: Some(sizing()) })
}

pub(super) fn sizing() -> Sizing {
    Sizing {
        leader_capital_krw: dec("500000000"),
        my_capital_krw: dec("10000000"),
        leader_amount_krw: dec("100000000"),
        carried_in_krw: dec("0"),
        due_krw: dec("2000000"),
        cut_krw: dec("0"),
        amount_krw: dec("1979600"),
        carried_out_krw: dec("20400"),
        rate: dec("1"),
    }
}
