//! The people whose trades are followed.

use kis_api::Currency;
use rust_decimal::Decimal;

use super::{
    Answered, Engine,
    failure::Done,
    settings::won,
    store::{Leader, Position},
};
use crate::{
    Body, Exit, Money,
    command::{FollowCommand, Origin},
    gate::duplicate,
    reason::{Refusal, Word},
    report::{LeaderLine, LeaderPosition, LeadersBody},
};

pub(super) fn run(engine: &Engine, command: &FollowCommand, origin: Origin) -> Answered {
    let change = Change::of(engine, command)?;
    if !origin.is_dry_run() {
        change.keep(engine)?;
    }
    Ok((Body::Leaders(list(engine)?), Exit::Done))
}

/// A change that was found to be in order.
enum Change {
    None,
    Put { name: String, leader: Leader },
    Remove { id: i64 },
    Position(Position),
}

impl Change {
    fn of(engine: &Engine, command: &FollowCommand) -> Done<Self> {
        Ok(match command {
            FollowCommand::List => Self::None,
            FollowCommand::Add { leader, markets, capital } => {
                let name = name(leader)?;
                if engine.store.leader(&name)?.is_some() {
                    return Err(Refusal::LeaderExists { leader: name }.into());
                }
                let capital_krw = capital_krw(Some(*capital))?.unwrap_or_default();
                let leader = Leader { id: 0, name: name.clone(), markets: *markets, capital_krw };
                Self::Put { name, leader }
            }
            FollowCommand::Set { leader, markets, capital } => {
                let known = find(engine, leader)?;
                let leader = Leader {
                    markets: markets.unwrap_or(known.markets),
                    capital_krw: capital_krw(*capital)?.unwrap_or(known.capital_krw),
                    ..known
                };
                Self::Put { name: leader.name.clone(), leader }
            }
            FollowCommand::Remove { leader } => Self::Remove { id: find(engine, leader)?.id },
            FollowCommand::Holdings { leader, instrument, quantity } => {
                if *quantity < Decimal::ZERO {
                    return Err(Refusal::NotPositive { what: Word::new("수량", "the quantity") }.into());
                }
                let known = engine.store.position(find(engine, leader)?.id, instrument)?;
                Self::Position(Position { leader_qty: Some(*quantity), ..known })
            }
        })
    }

    fn keep(&self, engine: &Engine) -> Done<()> {
        match self {
            Self::None => {}
            Self::Put { name, leader } => engine.store.put_leader(name, leader.markets, leader.capital_krw)?,
            Self::Remove { id } => engine.store.remove_leader(*id)?,
            Self::Position(position) => engine.store.put_position(position)?,
        }
        Ok(())
    }
}

fn list(engine: &Engine) -> Done<LeadersBody> {
    let line = |leader: Leader| -> Done<LeaderLine> {
        let positions = engine.store.positions(leader.id)?.into_iter().map(position_line).collect();
        let Leader { name, markets, capital_krw, .. } = leader;
        Ok(LeaderLine { leader: name, markets, capital: capital_krw, currency: Currency::Krw, positions })
    };
    Ok(LeadersBody { leaders: engine.store.leaders()?.into_iter().map(line).collect::<Done<_>>()? })
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
    if name.is_empty() { Err(Refusal::UnknownLeader { leader: name }.into()) } else { Ok(name) }
}

fn find(engine: &Engine, leader: &str) -> Done<Leader> {
    let name = name(leader)?;
    Ok(engine.store.leader(&name)?.ok_or(Refusal::UnknownLeader { leader: name })?)
}

fn capital_krw(capital: Option<Money>) -> Done<Option<Decimal>> {
    Ok(won(Word::new("투자금", "the capital"), capital)?)
}
