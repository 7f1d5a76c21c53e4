//! The people whose trades are followed.

use kis_api::{Currency, Instrument};
use rust_decimal::Decimal;

use super::{
    Answered, Engine,
    desk::Desk,
    failure::Done,
    lock,
    settings::won,
    store::{Leader, Position},
};
use crate::{
    Body, Exit, Money,
    command::{FollowCommand, LeaderChange, Origin, Visibility},
    gate::duplicate,
    reason::{AlertRefusal, LeaderRefusal, Refusal, Word},
    report::{LeaderHoldingLine, LeaderHoldingsBody, LeaderLine, LeaderPosition, LeadersBody},
    sighting::Missed,
};

mod buy;
mod open;
mod order;
mod sell;
mod sight;
mod trade;

pub(super) use buy::buy;
pub(super) use order::text as order_text;
pub(super) use sell::sell;
pub(super) use trade::{Bought, Prevented, Sold, Wanted};

/// How a leader is named by profile.
const BY_PROFILE: &str = "profile:";

pub(super) async fn run(engine: &Engine, command: &FollowCommand, origin: Origin) -> Answered {
    let body = match command {
        FollowCommand::Sight(sightings) => return sight::sight(engine, sightings, origin),
        FollowCommand::Order(wanted) => return order::place(engine, wanted, origin).await,
        FollowCommand::Holdings { leader } => {
            // What was filled meanwhile is booked first. Without the broker what is known is shown all the same.
            let unseen = Desk::look_up(engine, origin, (command.name(), lock::PERSON)).await.err();
            let mut body = holdings(engine, leader.as_deref())?;
            body.reason = unseen.map(|stop| stop.line());
            Body::LeaderHoldings(body)
        }
        FollowCommand::Hold { leader, instrument, quantity } => {
            let leader = find(engine, leader)?;
            hold(engine, (&leader, instrument, *quantity), origin)?;
            Body::LeaderHoldings(holdings(engine, Some(&by_profile(&leader)))?)
        }
        other => {
            let change = Change::of(engine, other)?;
            if !origin.is_dry_run() {
                change.keep(engine)?;
            }
            Body::Leaders(list(engine)?)
        }
    };
    Ok((body, Exit::Done))
}

/// Who an alert tells of. A name that two profiles have tells nobody apart, and one that was given up means nobody.
pub(super) fn who(engine: &Engine, name: &str) -> Done<Result<Leader, AlertRefusal>> {
    let name = duplicate::key(name);
    let mut named = engine.store.leaders_named(&name)?;
    Ok(match (named.pop(), named.is_empty()) {
        (Some(leader), true) => Ok(leader),
        (Some(_), false) => Err(AlertRefusal::AmbiguousLeader { leader: name }),
        (None, _) => Err(match engine.store.leader_once_named(&name)? {
            Some(Leader { name: now, .. }) => AlertRefusal::LeaderRenamed { leader: name, now },
            None => AlertRefusal::UnknownLeader { leader: name },
        }),
    })
}

/// A change that was found to be in order.
enum Change {
    None,
    Put(Leader),
    Remove { id: i64 },
}

impl Change {
    fn of(engine: &Engine, command: &FollowCommand) -> Done<Self> {
        Ok(match command {
            FollowCommand::Add { leader, profile, markets, capital } => Self::Put(sole(
                engine,
                Leader {
                    id: 0,
                    name: name(leader)?,
                    profile: profile.as_deref().map(self::profile).transpose()?,
                    visibility: Visibility::Public,
                    trades: Visibility::Public,
                    missed: Missed::default(),
                    markets: *markets,
                    capital_krw: capital_krw(Some(*capital))?.unwrap_or_default(),
                },
            )?),
            FollowCommand::Set { leader, change } => Self::Put(changed(engine, find(engine, leader)?, change)?),
            FollowCommand::Remove { leader } => Self::Remove { id: find(engine, leader)?.id },
            _ => Self::None,
        })
    }

    fn keep(&self, engine: &Engine) -> Done<()> {
        match self {
            Self::None => {}
            Self::Put(leader) => engine.store.put_leader(leader, engine.now())?,
            Self::Remove { id } => engine.store.remove_leader(*id)?,
        }
        Ok(())
    }
}

fn changed(engine: &Engine, known: Leader, change: &LeaderChange) -> Done<Leader> {
    let LeaderChange { name, profile, visibility, markets, capital } = change;
    let leader = Leader {
        id: known.id,
        name: name.as_deref().map(self::name).transpose()?.unwrap_or(known.name),
        profile: profile.as_deref().map(self::profile).transpose()?.or(known.profile),
        visibility: visibility.unwrap_or(known.visibility),
        trades: known.trades,
        missed: if visibility.is_some() { Missed::default() } else { known.missed },
        markets: markets.unwrap_or(known.markets),
        capital_krw: capital_krw(*capital)?.unwrap_or(known.capital_krw),
    };
    sole(engine, leader)
}

/// Two may have one name only while their profiles tell them apart.
fn sole(engine: &Engine, leader: Leader) -> Done<Leader> {
    let is_other = |other: &Leader| other.id != leader.id;
    let of_profile = leader.profile.as_deref().map(|profile| engine.store.leader_of_profile(profile));
    if let Some(other) = of_profile.transpose()?.flatten().filter(is_other) {
        return Err(LeaderRefusal::Exists { leader: other.name }.into());
    }
    let alike = engine.store.leaders_named(&leader.name)?;
    let mut alike = alike.iter().filter(|other| is_other(other));
    if alike.any(|other| other.profile.is_none() || leader.profile.is_none()) {
        return Err(LeaderRefusal::Exists { leader: leader.name }.into());
    }
    Ok(leader)
}

fn list(engine: &Engine) -> Done<LeadersBody> {
    let line = |leader: Leader| -> Done<LeaderLine> {
        let positions = engine.store.positions(leader.id)?.into_iter().map(position_line).collect();
        let Leader { name, profile, visibility, trades, markets, capital_krw, .. } = leader;
        let (leader, capital, currency) = (name, capital_krw, Currency::Krw);
        Ok(LeaderLine { leader, profile, visibility, trades, markets, capital, currency, positions })
    };
    Ok(LeadersBody { leaders: engine.store.leaders()?.into_iter().map(line).collect::<Done<_>>()? })
}

fn holdings(engine: &Engine, whose: Option<&str>) -> Done<LeaderHoldingsBody> {
    let leaders = match whose {
        Some(leader) => vec![find(engine, leader)?],
        None => engine.store.leaders()?,
    };
    let mut holdings = Vec::new();
    for leader in leaders {
        let positions = engine.store.positions(leader.id)?.into_iter().map(position_line);
        holdings.extend(positions.map(|position| LeaderHoldingLine { leader: leader.name.clone(), position }));
    }
    Ok(LeaderHoldingsBody { holdings, reason: None })
}

fn hold(engine: &Engine, (leader, instrument, quantity): (&Leader, &Instrument, Decimal), origin: Origin) -> Done<()> {
    if quantity < Decimal::ZERO {
        return Err(Refusal::NotPositive { what: Word::new("수량", "the quantity") }.into());
    }
    if !origin.is_dry_run() {
        engine.store.set_leader_qty((leader.id, instrument), Some(quantity))?;
    }
    Ok(())
}

fn position_line(position: Position) -> LeaderPosition {
    LeaderPosition {
        symbol: position.symbol,
        market: position.market,
        leader_qty: position.leader_qty,
        my_qty: position.my_qty,
        carry_krw: position.carry_krw,
    }
}

/// Names are compared as alerts are: in Unicode's NFKC, and exactly.
fn name(leader: &str) -> Done<String> {
    let name = duplicate::key(leader);
    match name.is_empty() || name.starts_with(BY_PROFILE) {
        true => Err(LeaderRefusal::NoName { what: Word::new("이름", "the name") }.into()),
        false => Ok(name),
    }
}

fn profile(profile: &str) -> Done<String> {
    let profile = duplicate::key(profile);
    match profile.is_empty() {
        true => Err(LeaderRefusal::NoName { what: Word::new("프로필", "the profile") }.into()),
        false => Ok(profile),
    }
}

/// The leader as a command names them again.
fn by_profile(leader: &Leader) -> String {
    leader.profile.as_ref().map_or_else(|| leader.name.clone(), |profile| format!("{BY_PROFILE}{profile}"))
}

/// The leader that a person means.
fn find(engine: &Engine, leader: &str) -> Done<Leader> {
    let name = duplicate::key(leader);
    let mut found = match name.strip_prefix(BY_PROFILE) {
        Some(profile) => engine.store.leader_of_profile(profile)?.into_iter().collect(),
        None => engine.store.leaders_named(&name)?,
    };
    match (found.pop(), found.is_empty()) {
        (Some(leader), true) => Ok(leader),
        (Some(last), false) => {
            found.push(last);
            let profiles = found.iter().map(by_profile).collect();
            Err(LeaderRefusal::Ambiguous { leader: name, profiles }.into())
        }
        (None, _) => Err(LeaderRefusal::Unknown { leader: name }.into()),
    }
}

fn capital_krw(capital: Option<Money>) -> Done<Option<Decimal>> {
    Ok(won(Word::new("투자금", "the capital"), capital)?)
}
