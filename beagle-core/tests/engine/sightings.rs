//! What the community site shows of the leaders is taken over once, and what it does not show changes nothing.

use beagle_core::{
    Body, Command, Exit, Text,
    command::{Door, FollowCommand, JournalQuery, LeaderChange, Markets, Origin, Visibility},
    report::{AlertStatus, LeaderLine, ReasonLine, SightingLine, SightingStatus},
    sighting::{Profile, Sighting},
};

use crate::desk::Desk;

const ID: &str = "10042";

fn shown(name: &str, visibility: Visibility) -> Sighting {
    Sighting::Read(Profile { name: Some(name.into()), visibility, trades: Some(visibility) })
}

fn unread() -> Sighting {
    let text = Text::new("읽지 못했습니다", "it could not be read");
    Sighting::Unread(ReasonLine { code: "broken".into(), text, hint: Text::default() })
}

async fn follows(desk: &Desk) {
    desk.follows().await;
    let change = LeaderChange { profile: Some(ID.into()), ..Default::default() };
    desk.does(Command::Follow(FollowCommand::Set { leader: "A".into(), change })).await;
}

async fn looks(desk: &Desk, sightings: Vec<(String, Sighting)>) -> (Exit, Vec<SightingLine>) {
    let report = desk.run(Command::Follow(FollowCommand::Sight(sightings))).await;
    match report.outcome {
        Ok(Body::Sightings(body)) => (report.exit, body.leaders),
        other => panic!("{other:?}"),
    }
}

async fn sees(desk: &Desk, sighting: Sighting) -> (Exit, SightingLine) {
    let (exit, lines) = looks(desk, vec![(ID.into(), sighting)]).await;
    (exit, lines.into_iter().find(|line| line.profile.as_deref() == Some(ID)).expect("the leader"))
}

async fn known(desk: &Desk) -> LeaderLine {
    let Body::Leaders(body) = desk.does(Command::Follow(FollowCommand::List)).await else { panic!("leaders") };
    body.leaders.into_iter().find(|leader| leader.profile.as_deref() == Some(ID)).expect("the leader")
}

fn told(desk: &Desk) -> Vec<String> {
    let latest = desk.engine().outbox().latest(50).expect("the notices");
    latest.iter().map(|line| format!("{}: {}", line.notice.kind, line.notice.text.en)).collect()
}

async fn journal(desk: &Desk) -> Vec<(&'static str, String)> {
    let Body::Journal(body) = desk.does(Command::Journal(JournalQuery::default())).await else { panic!("a journal") };
    body.leaders.into_iter().map(|event| (event.event, event.text.en)).collect()
}

#[tokio::test]
async fn a_rename_that_was_seen_retires_the_old_name_and_is_told_once() {
    let desk = Desk::open().await;
    follows(&desk).await;
    for (round, status) in [(1, SightingStatus::Changed), (2, SightingStatus::Same)] {
        let (exit, line) = sees(&desk, shown("B", Visibility::Public)).await;
        assert_eq!((exit, line.status), (Exit::Done, status), "{round}");
        assert_eq!(told(&desk).len(), 1, "{:?}", told(&desk));
    }
    assert!(told(&desk)[0].starts_with("leader_changed: A is called B now"), "{:?}", told(&desk));
    let [(event, text)] = &journal(&desk).await[..] else { panic!("one row") };
    assert_eq!(*event, "renamed");
    assert!(text.ends_with("(seen on the site)"), "{text}");
    let alert = desk.ingests("A bought 1,428 shares of 005930 at 70,000").await;
    assert_eq!((alert.status, alert.reason.expect("why").code.as_ref()), (AlertStatus::Refused, "leader_renamed"));
    assert_eq!(desk.ingests("B bought 1,428 shares of 005930 at 70,000").await.status, AlertStatus::Planned);
}

#[tokio::test]
async fn what_disappeared_counts_when_it_was_missed_twice() {
    let desk = Desk::open().await;
    follows(&desk).await;
    let private = || shown("A", Visibility::Private);
    for status in [SightingStatus::Waiting, SightingStatus::Changed, SightingStatus::Same] {
        let before = known(&desk).await.visibility;
        let (_, line) = sees(&desk, private()).await;
        assert_eq!(line.status, status);
        let expected = if status == SightingStatus::Waiting { Visibility::Public } else { Visibility::Private };
        assert_eq!((known(&desk).await.visibility, known(&desk).await.trades), (expected, expected), "{before:?}");
    }
    assert_eq!(told(&desk).len(), 1, "{:?}", told(&desk));
    assert_eq!(journal(&desk).await.len(), 2, "the profile and its trades");
    // What appears again is believed at once.
    assert_eq!(sees(&desk, shown("A", Visibility::Public)).await.1.status, SightingStatus::Changed);
    assert_eq!(known(&desk).await.visibility, Visibility::Public);
    // A reading between two that missed it begins anew.
    for (sighting, status) in [
        (private(), SightingStatus::Waiting),
        (shown("A", Visibility::Public), SightingStatus::Same),
        (private(), SightingStatus::Waiting),
    ] {
        assert_eq!(sees(&desk, sighting).await.1.status, status);
    }
    assert_eq!(known(&desk).await.visibility, Visibility::Public);
}

#[tokio::test]
async fn what_could_not_be_read_changes_nothing_and_is_told_once_a_day() {
    let desk = Desk::open().await;
    follows(&desk).await;
    let before = known(&desk).await;
    for sighting in [unread(), shown("", Visibility::Private), shown("a\nb", Visibility::Private), unread()] {
        let (exit, line) = sees(&desk, sighting).await;
        assert_eq!((exit, line.status), (Exit::Failed, SightingStatus::Unread));
        assert!(line.reason.is_some());
        assert_eq!(known(&desk).await, before);
    }
    let [notice] = &told(&desk)[..] else { panic!("{:?}", told(&desk)) };
    assert!(notice.starts_with("leader_unread: ") && notice.contains("A: it could not be read"), "{notice}");
    assert!(journal(&desk).await.is_empty());
    // Nor does an unreadable moment soon after a reading.
    sees(&desk, shown("A", Visibility::Public)).await;
    desk.passes("23h").await;
    sees(&desk, unread()).await;
    assert_eq!(told(&desk).len(), 1);
    desk.passes("2h").await;
    sees(&desk, unread()).await;
    assert_eq!(told(&desk).len(), 2);
    // A reading that went wrong in between does not stand in for the second one of two.
    for sighting in [shown("A", Visibility::Private), unread()] {
        sees(&desk, sighting).await;
    }
    assert_eq!(known(&desk).await.visibility, Visibility::Public);
}

#[tokio::test]
async fn a_list_that_is_short_says_who_is_missing() {
    let desk = Desk::open().await;
    follows(&desk).await;
    let (leader, capital) = ("Z".to_owned(), "5억".parse().expect("won"));
    desk.does(Command::Follow(FollowCommand::Add { leader, profile: None, markets: Markets::Kr, capital })).await;
    let (exit, lines) = looks(&desk, Vec::new()).await;
    let why = |line: &SightingLine| line.reason.as_ref().map(|reason| reason.code.to_string()).unwrap_or_default();
    assert_eq!(lines.iter().map(why).collect::<Vec<_>>(), ["not_shown", "no_profile"]);
    assert_eq!(exit, Exit::Failed);
    // One without a profile is nothing that a run could do better.
    let (exit, _) = looks(&desk, vec![(ID.into(), shown("A", Visibility::Public))]).await;
    assert_eq!(exit, Exit::Done);
}

#[tokio::test]
async fn a_name_that_another_leader_has_is_taken_over_and_nobodys() {
    let desk = Desk::open().await;
    follows(&desk).await;
    let (leader, capital) = ("B".to_owned(), "5억".parse().expect("won"));
    desk.does(Command::Follow(FollowCommand::Add { leader, profile: None, markets: Markets::Both, capital })).await;
    assert_eq!(sees(&desk, shown("B", Visibility::Public)).await.1.status, SightingStatus::Changed);
    let alert = desk.ingests("B bought 1,428 shares of 005930 at 70,000").await;
    assert_eq!(alert.reason.expect("why").code.as_ref(), "ambiguous_leader");
}

#[tokio::test]
async fn a_dry_run_keeps_nothing() {
    let desk = Desk::open().await;
    follows(&desk).await;
    let command = Command::Follow(FollowCommand::Sight(vec![(ID.into(), shown("B", Visibility::Public))]));
    let origin = Origin::new(Door::Test).dry_run();
    let Ok(Body::Sightings(body)) = desk.engine().handle(command, origin).await.outcome else { panic!("sightings") };
    assert_eq!(body.leaders[0].status, SightingStatus::Changed);
    assert_eq!(known(&desk).await.leader, "A");
    assert!(told(&desk).is_empty() && journal(&desk).await.is_empty());
}

#[tokio::test]
async fn what_its_owner_changes_is_in_the_journal_and_told_to_nobody() {
    let desk = Desk::open().await;
    follows(&desk).await;
    let change = LeaderChange { name: Some("B".into()), ..Default::default() };
    desk.does(Command::Follow(FollowCommand::Set { leader: "A".into(), change })).await;
    assert!(journal(&desk).await[0].1.ends_with("(by hand)"));
    assert!(told(&desk).is_empty());
}
