//! Leaders, what they hold, and an order as one of them.

use beagle_core::{
    Text,
    command::Visibility,
    report::{
        LeaderHoldingsBody, LeaderLine, LeaderOrderBody, LeaderPosition, LeadersBody, ReasonLine, SightingLine,
        SightingStatus, SightingsBody,
    },
};
use kis_api::Currency;

use super::{alert::sum, order, words};
use crate::print::{Cell, Page, Table, Tone, left, right, wrapped};

pub(super) fn leaders(body: &LeadersBody) -> Page {
    let mut table = Table::new([
        left("leader", "리더", "Leader"),
        left("profile", "프로필", "Profile").rank(1),
        left("markets", "시장", "Markets"),
        right("capital", "투자금", "Capital"),
        left("visibility", "프로필 공개", "Profile is").rank(2),
        left("trades", "거래 공개", "Trades are").rank(3),
    ]);
    for line in &body.leaders {
        table.row([
            Cell::text(&line.leader),
            Cell::maybe(line.profile.as_ref(), Cell::text),
            words::markets(line.markets),
            Cell::Money(line.capital, line.currency),
            visibility(line.visibility),
            visibility(line.trades),
        ]);
    }
    let mut page = Page::default();
    page.table_or(
        table,
        Text::new(
            "따르는 리더가 없습니다: kis follow add 이름 --market kr --capital 5억",
            "nobody is followed: kis follow add NAME --market kr --capital 500000000",
        ),
    );
    let held =
        |leader: &LeaderLine| leader.positions.iter().map(|held| (leader.leader.clone(), held.clone())).collect();
    let held: Vec<(String, LeaderPosition)> = body.leaders.iter().flat_map::<Vec<_>, _>(held).collect();
    if !held.is_empty() {
        page.table(positions(held.iter().map(|(leader, held)| (leader.as_str(), held))));
    }
    page
}

pub(super) fn holdings(body: &LeaderHoldingsBody) -> Page {
    let mut page = Page::default();
    page.table_or(
        positions(body.holdings.iter().map(|line| (line.leader.as_str(), &line.position))),
        Text::new(
            "알려진 보유 수량이 없습니다: kis follow holdings 이름 005930 1000",
            "no holdings are known: kis follow holdings NAME 005930 1000",
        ),
    );
    if let Some(ReasonLine { text, hint, .. }) = &body.reason {
        let text = Text::new(
            format!("방금 체결된 것이 빠졌을 수 있습니다: {}. {}", text.ko, hint.ko),
            format!("what was filled last may be missing: {}; {}", text.en, hint.en),
        );
        page.line(text, Tone::Warn);
    }
    page
}

pub(super) fn sightings(body: &SightingsBody) -> Page {
    let mut table = Table::new([
        left("leader", "리더", "Leader"),
        left("profile", "프로필", "Profile").rank(1),
        left("status", "결과", "Found"),
        wrapped("text", "내용", "What"),
    ]);
    for line in &body.leaders {
        table.row([
            Cell::text(&line.leader),
            Cell::maybe(line.profile.as_ref(), Cell::text),
            status(line.status),
            Cell::Reason(told(line), Tone::Plain),
        ]);
    }
    let mut page = Page::default();
    page.table_or(table, Text::new("따르는 리더가 없습니다", "nobody is followed"));
    page
}

fn status(status: SightingStatus) -> Cell {
    match status {
        SightingStatus::Same => Cell::Word("same", Text::new("그대로", "same"), Tone::Plain),
        SightingStatus::Changed => Cell::Word("changed", Text::new("바뀜", "changed"), Tone::Strong),
        SightingStatus::Waiting => Cell::Word("waiting", Text::new("확인 중", "seen once"), Tone::Plain),
        SightingStatus::Unread => Cell::Word("unread", Text::new("못 읽음", "unread"), Tone::Warn),
    }
}

/// What changed, or will; else why nothing is known.
fn told(line: &SightingLine) -> Text {
    let mut texts: Vec<Text> = line.changes.iter().map(|change| change.text.clone()).collect();
    if line.status == SightingStatus::Waiting {
        texts.push(Text::new("다음에 읽을 때도 그러면 바꿉니다", "it counts when the next reading says so, too"));
    }
    if let Some(ReasonLine { text, hint, .. }) = &line.reason {
        texts.extend([text.clone(), hint.clone()].into_iter().filter(|text| !text.is_empty()));
    }
    let join = |of: fn(&Text) -> &str, with: &str| texts.iter().map(of).collect::<Vec<_>>().join(with);
    Text::new(join(|text| &text.ko, ". "), join(|text| &text.en, "; "))
}

pub(super) fn order(body: &LeaderOrderBody) -> Page {
    let mut page = order::sent(&body.order);
    let leader = &body.leader;
    page.line(
        match &body.sizing {
            Some(sizing) => {
                let sum = sum(sizing);
                Text::new(format!("{leader}님을 따라: {}", sum.ko), format!("as {leader}: {}", sum.en))
            }
            None => Text::new(
                format!("{leader}님의 매도를 비율대로 따라"),
                format!("in proportion to the sale of {leader}"),
            ),
        },
        Tone::Plain,
    );
    page
}

fn positions<'a>(positions: impl Iterator<Item = (&'a str, &'a LeaderPosition)>) -> Table {
    let mut table = Table::new([
        left("leader", "리더", "Leader"),
        left("symbol", "종목", "Symbol"),
        left("market", "시장", "Market"),
        right("leader_qty", "리더 보유", "Leader holds"),
        right("my_qty", "내 보유", "I hold"),
        right("carry_krw", "이월", "Carry"),
    ]);
    for (leader, position) in positions {
        table.row([
            Cell::text(leader),
            Cell::text(&position.symbol),
            words::market(position.market),
            Cell::maybe(position.leader_qty, Cell::Quantity),
            Cell::Quantity(position.my_qty),
            Cell::Money(position.carry_krw, Currency::Krw),
        ]);
    }
    table
}

fn visibility(visibility: Visibility) -> Cell {
    match visibility {
        Visibility::Public => Cell::Word("public", Text::new("공개", "public"), Tone::Plain),
        Visibility::Private => Cell::Word("private", Text::new("비공개", "private"), Tone::Warn),
    }
}
