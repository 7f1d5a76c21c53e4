//! What a notice says. It names the listing, the numbers and the next command, never the account.

use kis_api::Holding;

use crate::{
    Source, Text,
    engine::{
        intent::undecided,
        journal::numbered,
        order::shown,
        outcome,
        store::{Announcement, Purpose, Queued},
    },
    notice::NoticeKind,
    order::{Answer, Commitment, End, OrderRequest, Progress, Record, Trading, Verdict},
    reason::{Hold, Reason as _},
    report::{AlertStatus, ReasonLine, SightingLine},
    sighting::Change,
    wording,
};

/// So many characters of an alert are repeated.
const QUOTED: usize = 120;

/// A holding that turned positive.
pub(in crate::engine) fn of_turn(holding: &Holding, turned: &Hold) -> Announcement {
    let (what, told) = (shown(&holding.instrument, Some(&holding.name)), turned.text());
    let text = Text::new(format!("{what}: {}", told.ko), format!("{what}: {}", told.en));
    Announcement { kind: NoticeKind::PositiveAlert, text }
}

/// Sessions that went by without a run of the duties.
pub(in crate::engine) fn of_missed(missed: &ReasonLine) -> Announcement {
    let (text, hint) = (&missed.text, &missed.hint);
    let text = Text::new(format!("{}. {}", text.ko, hint.ko), format!("{}. {}", text.en, hint.en));
    Announcement { kind: NoticeKind::MissedDuty, text }
}

/// What changed of a leader of this name; `None` for nothing.
pub(in crate::engine) fn of_changes(leader: &str, changes: &[Change]) -> Option<Announcement> {
    let told: Vec<Text> = changes.iter().map(|change| change.text(leader)).collect();
    let lines = |of: fn(&Text) -> &str| told.iter().map(of).collect::<Vec<_>>().join("\n");
    let text = Text::new(lines(|text| &text.ko), lines(|text| &text.en));
    (!told.is_empty()).then_some(Announcement { kind: NoticeKind::LeaderChanged, text })
}

/// Leaders whose profiles could not be read.
pub(in crate::engine) fn of_unread(lines: &[&SightingLine]) -> Announcement {
    let why = |of: fn(&Text) -> &str| {
        let told =
            lines.iter().filter_map(|line| Some(format!("{}: {}", line.leader, of(&line.reason.as_ref()?.text))));
        told.collect::<Vec<_>>().join("\n")
    };
    let text = Text::new(
        format!("리더의 프로필을 읽지 못하고 있어, 바뀌어도 알 수 없습니다\n{}", why(|text| &text.ko)),
        format!("profiles of leaders can't be read, so that changes go unnoticed\n{}", why(|text| &text.en)),
    );
    Announcement { kind: NoticeKind::LeaderUnread, text }
}

/// An alert that leads to nothing; `None` for one that does, or may.
pub(in crate::engine) fn of_alert(queued: &Queued) -> Option<Announcement> {
    if queued.status != AlertStatus::Refused {
        return None;
    }
    let why = queued.event.reason.clone()?;
    let quoted = quoted(&queued.text);
    let text = Text::new(
        format!("알림 {}번을 따르지 않습니다: {}\n“{quoted}”\n{}", queued.id, why.text.ko, why.hint.ko),
        format!("alert {} is not followed: {}\n“{quoted}”\n{}", queued.id, why.text.en, why.hint.en),
    );
    Some(Announcement { kind: NoticeKind::AlertRefused, text: trimmed(text) })
}

/// An alert that waits for its owner's word.
pub(in crate::engine) fn of_wait(queued: &Queued) -> Option<Announcement> {
    let why = queued.event.reason.as_ref().filter(|why| why.code == "needs_confirmation")?;
    let (id, quoted) = (queued.id, quoted(&queued.text));
    let text = Text::new(
        format!("알림 {id}번이 확인을 기다립니다: {}\n“{quoted}”\n`kis alert drain --confirm {id}`", why.text.ko),
        format!("alert {id} waits for your word: {}\n“{quoted}”\n`kis alert drain --confirm {id}`", why.text.en),
    );
    Some(Announcement { kind: NoticeKind::AlertRefused, text })
}

/// What a row says about trading as a whole.
pub(in crate::engine) fn of_trading(record: &Record, note: Option<&ReasonLine>) -> Option<Announcement> {
    let trading = match record {
        Record::Alarmed { cause, .. } => cause.alarm(),
        Record::Traded { trading, .. } => *trading,
        _ => return None,
    };
    let hint = if trading == Trading::Normal { Text::default() } else { trading.hint() };
    let text = beside(trading.text(), note);
    let text = Text::new(format!("{}\n{}", text.ko, hint.ko), format!("{}\n{}", text.en, hint.en));
    Some(Announcement { kind: NoticeKind::Trading, text: trimmed(text) })
}

/// What a row says of an order: that a rule or an alert made one, what became of it, and whatever nobody knows.
pub(in crate::engine) fn of_record(
    record: &Record,
    (purpose, commitment): (&Purpose, &Commitment),
    note: Option<&ReasonLine>,
) -> Option<Announcement> {
    let order = Order { purpose, commitment, note };
    match record {
        Record::Answered { answer: Answer::Unknown, .. } => order.unknown(),
        Record::Answered { answer: Answer::Accepted { order_no, .. }, .. } => {
            let number = numbered(order_no, commitment.intent.request.register());
            order.told(&Text::new(format!("접수, {}", number.ko), format!("accepted, {}", number.en)))
        }
        // The alert itself tells why nothing came of it.
        Record::Answered { answer: Answer::Rejected, .. } if purpose.plan.alert().is_none() => {
            order.told(&beside(Text::new("거부됨", "rejected"), note))
        }
        Record::Resolved { verdict, .. } => order.resolved(verdict),
        Record::Progressed { progress, .. } => order.ended(progress),
        _ => None,
    }
}

struct Order<'a> {
    purpose: &'a Purpose,
    commitment: &'a Commitment,
    note: Option<&'a ReasonLine>,
}

impl Order<'_> {
    /// `매도 005930 삼성전자 10주 69,300원`, `sell 10 shares of 005930 삼성전자 at 69,300 KRW`.
    fn what(&self) -> Text {
        let request = &self.commitment.intent.request;
        let (side, shares) = (wording::side(request.side()), wording::shares(request.quantity()));
        let listing = shown(request.instrument(), self.purpose.name.as_deref());
        let currency = request.instrument().market().currency();
        let price = request.price().map(|price| wording::amount(price, currency));
        let price =
            price.map_or_else(Text::default, |price| Text::new(format!(" {}", price.ko), format!(" at {}", price.en)));
        let change = match request {
            OrderRequest::Place(_) => Text::default(),
            OrderRequest::Amend { .. } => Text::new(" 정정", "amendment: "),
            OrderRequest::Cancel { .. } => Text::new(" 취소", "cancellation: "),
            OrderRequest::Reserve(_) => Text::new(" 예약", "reservation: "),
            OrderRequest::Unreserve { .. } => Text::new(" 예약 취소", "cancelled reservation: "),
        };
        Text::new(
            format!("{listing} {}{} {}{}", side.ko, change.ko, shares.ko, price.ko),
            format!("{}{} {} of {listing}{}", change.en, side.en, shares.en, price.en),
        )
    }

    /// What a rule or an alert ordered. What a person ordered was told on the terminal.
    fn told(&self, outcome: &Text) -> Option<Announcement> {
        let (kind, who) = match self.commitment.intent.source {
            Source::Manual => return None,
            Source::SafeSell => (NoticeKind::RuleOrder, Text::new("안전 매도", "safe sell")),
            Source::PositiveSell => (NoticeKind::RuleOrder, Text::new("양전 매도", "positive sell")),
            Source::Condition => (NoticeKind::RuleOrder, Text::new("조건 주문", "condition")),
            Source::Alert => (NoticeKind::AlertOrder, Text::new("리더 따라 주문", "following a leader")),
        };
        // How a sale follows the market is of no interest on the way.
        if !matches!(self.commitment.intent.request, OrderRequest::Place(_)) {
            return None;
        }
        let what = self.what();
        let text = Text::new(
            format!("{}: {} — {}", who.ko, what.ko, outcome.ko),
            format!("{}: {} — {}", who.en, what.en, outcome.en),
        );
        Some(Announcement { kind, text })
    }

    fn ended(&self, progress: &Progress) -> Option<Announcement> {
        let end = match progress.end? {
            End::Filled => Text::new("모두 체결", "all of it filled"),
            End::Cancelled => Text::new("나머지 취소", "the rest was cancelled"),
            End::Expired => Text::new("나머지 소멸", "the rest expired"),
            End::RejectedByVenue => Text::new("거래소가 거부", "refused by the exchange"),
            End::Missing => Text::new("목록에서 사라짐", "it is not listed any more"),
            End::NotOrdered => Text::new("주문이 되지 못함", "no order could be made of it"),
        };
        let filled = wording::shares(progress.filled);
        self.told(&Text::new(format!("체결 {}, {}", filled.ko, end.ko), format!("filled {}, {}", filled.en, end.en)))
    }

    /// Nobody knows whether it exists. To cancel may be asked for again, so nothing depends on it.
    fn unknown(&self) -> Option<Announcement> {
        if self.commitment.intent.request.is_repeatable() {
            return None;
        }
        let why = self.note.map_or_else(
            || Text::new("주문이 접수되었는지 알 수 없습니다", "nobody knows whether the broker took the order"),
            |note| note.text.clone(),
        );
        Some(self.doubtful(&why, &outcome::settle_hint()))
    }

    fn resolved(&self, verdict: &Verdict) -> Option<Announcement> {
        let (id, nothing) = (self.commitment.id, Text::default());
        match verdict {
            Verdict::Bound(order_no) | Verdict::LateFound(order_no) => {
                let number = numbered(order_no, self.commitment.intent.request.register());
                let text = Text::new(
                    format!("결과를 몰랐던 주문이 증권사 목록에 있습니다: {}", number.ko),
                    format!("the order without an answer is in the broker's list: {}", number.en),
                );
                Some(self.doubtful(&text, &nothing))
            }
            Verdict::NotPlaced => {
                let text = Text::new(
                    "결과를 몰랐던 주문은 접수되지 않았습니다",
                    "the order without an answer was not placed: it is not in the broker's list after the wait",
                );
                Some(self.doubtful(&text, &nothing))
            }
            Verdict::Escalated(doubt) => {
                let line = undecided(id, doubt);
                Some(self.doubtful(&line.text, &line.hint))
            }
            Verdict::Gone => None,
        }
    }

    fn doubtful(&self, text: &Text, hint: &Text) -> Announcement {
        let (id, what) = (self.commitment.id, self.what());
        let text = Text::new(
            format!("{} (기록 {id}번): {}\n{}", what.ko, text.ko, hint.ko),
            format!("{} (journal {id}): {}\n{}", what.en, text.en, hint.en),
        );
        Announcement { kind: NoticeKind::Unknown, text: trimmed(text) }
    }
}

fn beside(text: Text, note: Option<&ReasonLine>) -> Text {
    match note {
        Some(note) => Text::new(format!("{}: {}", text.ko, note.text.ko), format!("{}: {}", text.en, note.text.en)),
        None => text,
    }
}

/// Without the line that an empty hint leaves.
fn trimmed(text: Text) -> Text {
    Text::new(text.ko.trim_end(), text.en.trim_end())
}

/// A stranger's text on one line, without what would turn or hide the words around it.
fn quoted(text: &str) -> String {
    let plain = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
    let mut shown: String = plain.filter(|c| !wording::is_hidden(*c)).take(QUOTED).collect();
    if text.chars().count() > QUOTED {
        shown.push('…');
    }
    shown
}
