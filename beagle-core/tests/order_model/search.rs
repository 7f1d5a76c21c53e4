//! Visits every world, the nearest first, so that what is found is found on the shortest way.

use std::collections::HashMap;

use crate::{
    fault::Fault,
    key::{Key, key},
    law::broken,
    plan::Plan,
    process::told,
    world::{Action, Stage, World},
};

/// What a search found.
pub(crate) enum Outcome {
    /// Every world keeps every law.
    Sound(Found),
    /// One does not.
    Broken(Breach),
}

pub(crate) struct Found {
    pub(crate) states: usize,
    pub(crate) transitions: usize,
    /// Worlds from which the day can't come to its end.
    pub(crate) stuck: usize,
    /// The way into one of them.
    pub(crate) example: Vec<String>,
}

pub(crate) struct Breach {
    pub(crate) law: &'static str,
    pub(crate) trace: Vec<String>,
    pub(crate) states: usize,
}

/// How a world was first reached.
struct Origin {
    from: u32,
    action: Action,
}

/// Visits every world of a plan.
pub(crate) fn explore(plan: &Plan, fault: Option<Fault>) -> Outcome {
    let stage = Stage::new(plan, fault);
    let first = World::new(plan);
    let mut buffer = Vec::with_capacity(256);
    let mut known: HashMap<Key, u32> = HashMap::new();
    known.insert(key(&first, &stage, &mut buffer), 0);
    let mut origins = vec![Origin { from: 0, action: Action::Tick }];
    let mut edges: Vec<(u32, u32)> = Vec::new();
    let mut done: Vec<u32> = Vec::new();
    let mut transitions = 0;
    let mut frontier = vec![(0_u32, first)];
    let mut actions = Vec::new();
    while !frontier.is_empty() {
        let mut next_frontier = Vec::new();
        for (at, world) in frontier {
            actions.clear();
            world.actions(&stage, &mut actions);
            for action in actions.iter().copied() {
                transitions += 1;
                let next = world.after(&stage, action);
                let fresh = u32::try_from(origins.len()).expect("fewer than four billion worlds");
                let to = *known.entry(key(&next, &stage, &mut buffer)).or_insert(fresh);
                edges.push((to, at));
                if to != fresh {
                    continue;
                }
                origins.push(Origin { from: at, action });
                if let Some(law) = broken(&next, &stage) {
                    return Outcome::Broken(Breach { law, trace: way(&stage, &origins, to), states: known.len() });
                }
                if next.is_done() {
                    done.push(to);
                }
                next_frontier.push((to, next));
            }
        }
        frontier = next_frontier;
    }
    let stuck = stuck(origins.len(), edges, done);
    let example = stuck.first().map(|at| way(&stage, &origins, *at)).unwrap_or_default();
    Outcome::Sound(Found { states: origins.len(), transitions, stuck: stuck.len(), example })
}

/// The worlds from which no way leads to the end of the day: all that are not met when going back from there.
fn stuck(states: usize, mut edges: Vec<(u32, u32)>, done: Vec<u32>) -> Vec<u32> {
    edges.sort_unstable();
    edges.dedup();
    let mut can_end = vec![false; states];
    let mut open = done;
    open.iter().for_each(|at| can_end[*at as usize] = true);
    while let Some(to) = open.pop() {
        let begin = edges.partition_point(|(other, _)| *other < to);
        for (_, from) in edges[begin..].iter().take_while(|(other, _)| *other == to) {
            if !can_end[*from as usize] {
                can_end[*from as usize] = true;
                open.push(*from);
            }
        }
    }
    (0_u32..).zip(can_end).filter(|(_, can_end)| !can_end).map(|(at, _)| at).collect()
}

/// What happened on the way to a world.
fn way(stage: &Stage, origins: &[Origin], mut at: u32) -> Vec<String> {
    let mut actions = Vec::new();
    while at != 0 {
        let origin = &origins[at as usize];
        actions.push(origin.action);
        at = origin.from;
    }
    actions.reverse();
    let mut world = World::new(&stage.plan);
    let mut trace = Vec::new();
    for action in actions {
        trace.push(told(&world, action));
        world = world.after(stage, action);
    }
    trace
}
