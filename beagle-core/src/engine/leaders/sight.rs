//! What the community site shows of the leaders' profiles.

use crate::{
    Body, Exit,
    command::Origin,
    engine::{
        Answered, Engine,
        failure::Done,
        notice,
        store::{Leader, Sighted},
    },
    reason::{LeaderRefusal, Reason as _},
    report::{ChangeLine, ReasonLine, SightingLine, SightingStatus, SightingsBody},
    sighting::{Change, Compared, Profile, Sighting, compare},
};

/// Takes over what was seen. Leaders about whom nothing came are told of, too: a list that is short changes nothing.
pub(super) fn sight(engine: &Engine, sightings: &[(String, Sighting)], origin: Origin) -> Answered {
    let mut leaders = Vec::new();
    for leader in engine.store.leaders()? {
        let seen = sightings.iter().find(|(profile, _)| Some(profile) == leader.profile.as_ref());
        leaders.push(line(engine, (leader, seen.map(|(_, sighting)| sighting)), origin)?);
    }
    let unread: Vec<&SightingLine> = leaders.iter().filter(|line| is_failure(line)).collect();
    if !unread.is_empty() && !origin.is_dry_run() {
        let profiles: Vec<&str> = unread.iter().filter_map(|line| line.profile.as_deref()).collect();
        engine.store.leaders_unread((&profiles, &notice::of_unread(&unread)), engine.now())?;
    }
    let exit = if unread.is_empty() { Exit::Done } else { Exit::Failed };
    Ok((Body::Sightings(SightingsBody { leaders }), exit))
}

/// A leader without a profile is nobody whom the site could show.
fn is_failure(line: &SightingLine) -> bool {
    line.status == SightingStatus::Unread && line.profile.is_some()
}

fn line(engine: &Engine, (leader, seen): (Leader, Option<&Sighting>), origin: Origin) -> Done<SightingLine> {
    let unread = |reason: ReasonLine, leader: Leader| SightingLine {
        leader: leader.name,
        profile: leader.profile,
        status: SightingStatus::Unread,
        changes: Vec::new(),
        reason: Some(reason),
    };
    let (profile, seen) = match (&leader.profile, seen) {
        (None, _) => return Ok(unread(LeaderRefusal::NoProfile { leader: leader.name.clone() }.line(), leader)),
        (Some(_), None) => return Ok(unread(LeaderRefusal::NotShown.line(), leader)),
        (Some(_), Some(Sighting::Unread(reason))) => return Ok(unread(reason.clone(), leader)),
        (Some(profile), Some(Sighting::Read(seen))) => (profile.clone(), seen),
    };
    let sighted = take(engine, (leader.clone(), &profile, seen), origin)?;
    let Some(Sighted { leader, compared }) = sighted else {
        return Ok(unread(LeaderRefusal::Unknown { leader: leader.name.clone() }.line(), leader));
    };
    let Some(Compared { changes, expected, .. }) = compared else {
        return Ok(unread(LeaderRefusal::OddName.line(), leader));
    };
    let status = match (changes.is_empty(), expected.is_empty()) {
        (false, _) => SightingStatus::Changed,
        (true, false) => SightingStatus::Waiting,
        (true, true) => SightingStatus::Same,
    };
    let told = |change: &Change| ChangeLine { code: change.code(), text: change.text(&leader.name) };
    let lines = changes.iter().map(told).collect::<Vec<_>>();
    let changes = if lines.is_empty() { expected.iter().map(told).collect() } else { lines };
    Ok(SightingLine { leader: leader.name, profile: leader.profile, status, changes, reason: None })
}

fn take(engine: &Engine, (leader, profile, seen): (Leader, &str, &Profile), origin: Origin) -> Done<Option<Sighted>> {
    if origin.is_dry_run() {
        let compared = compare(&leader.face(), seen);
        return Ok(Some(Sighted { leader, compared }));
    }
    Ok(engine.store.sight((profile, seen), engine.now())?)
}
