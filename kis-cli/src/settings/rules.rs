//! The rules' numbers: their defaults, changed by the file for every profile and then for this one.

use beagle_core::{Text, rules::Rules};
use toml::{Table, Value};

use super::{
    Origin,
    file::{ConfigFile, unknown_key},
};
use crate::failure::{Refusal, near};

/// The rules in force, and which of their numbers somebody changed.
#[derive(Debug)]
pub(crate) struct RuleSettings {
    pub(crate) rules: Rules,
    common: Table,
    own: Table,
    profile: String,
    file: String,
}

/// One number of the rules.
pub(crate) struct RuleValue {
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) origin: Origin,
}

impl RuleSettings {
    /// The rules of this profile.
    pub(super) fn new(file: &ConfigFile, profile: &str, own: Table) -> Result<Self, Refusal> {
        let common = file.rules.clone();
        let mut merged = common.clone();
        overlay(&mut merged, &own);
        let rules = merged.try_into().map_err(|error: toml::de::Error| malformed(&file.place(), &error))?;
        Ok(Self { rules, common, own, profile: profile.to_owned(), file: file.key("") })
    }

    /// Every number with its place.
    pub(crate) fn told(&self) -> Vec<RuleValue> {
        let mut told = Vec::new();
        if let Ok(all) = Table::try_from(&self.rules) {
            self.tell(&all, &mut Vec::new(), &mut told);
        }
        told
    }

    fn tell(&self, table: &Table, path: &mut Vec<String>, told: &mut Vec<RuleValue>) {
        for (name, value) in table {
            path.push(name.clone());
            if let Value::Table(below) = value {
                self.tell(below, path, told);
            } else {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                told.push(RuleValue {
                    key: format!("rules.{}", path.join(".")),
                    value: text,
                    origin: self.origin(path),
                });
            }
            path.pop();
        }
    }

    fn origin(&self, path: &[String]) -> Origin {
        let key = path.join(".");
        if holds(&self.own, path) {
            Origin::File(format!("{}profiles.{}.rules.{key}", self.file, self.profile))
        } else if holds(&self.common, path) {
            Origin::File(format!("{}rules.{key}", self.file))
        } else {
            Origin::Default
        }
    }
}

fn holds(table: &Table, path: &[String]) -> bool {
    match path {
        [] => false,
        [last] => table.contains_key(last),
        [first, rest @ ..] => table.get(first).and_then(Value::as_table).is_some_and(|below| holds(below, rest)),
    }
}

/// What `own` says goes before what `table` says, number by number.
fn overlay(table: &mut Table, own: &Table) {
    for (name, value) in own {
        match (table.get_mut(name), value) {
            (Some(Value::Table(below)), Value::Table(own)) => overlay(below, own),
            _ => drop(table.insert(name.clone(), value.clone())),
        }
    }
}

fn malformed(place: &str, error: &toml::de::Error) -> Refusal {
    let message = error.to_string();
    let message = message.trim();
    let (unknown, expected) = unknown_key(message);
    let hint = match unknown.and_then(|word| near(word, expected.iter().copied())) {
        Some(near) => Text::new(format!("혹시 {near} 인가요?"), format!("did you mean {near}?")),
        None => Text::new(
            "kis config show 가 모든 이름과 기본값을 보여 줍니다",
            "kis config show lists every name with its default",
        ),
    };
    Refusal::config(
        Text::new(
            format!("{place}: rules 를 읽을 수 없습니다: {message}"),
            format!("{place}: in the rules: {message}"),
        ),
        hint,
    )
}
