//! A part of the file that holds for every profile, with what one profile has otherwise.

use beagle_core::Text;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::{
    Origin,
    file::{ConfigFile, unknown_key},
};
use crate::failure::{Refusal, near};

/// What the file says of one subject, for every profile and for this one.
#[derive(Debug)]
pub(crate) struct Section {
    name: &'static str,
    common: Table,
    own: Table,
    profile: String,
    file: String,
    place: String,
}

impl Section {
    /// The section of this name: what the file says, and what the profile says.
    pub(super) fn new(file: &ConfigFile, name: &'static str, (profile, own): (&str, Table)) -> Self {
        let common = match name {
            "rules" => file.rules.clone(),
            "serve" => file.serve.clone(),
            "telegram" => file.telegram.clone(),
            "watch_users" => file.watch_users.clone(),
            _ => file.notify.clone(),
        };
        Self { name, common, own, profile: profile.to_owned(), file: file.key(""), place: file.place() }
    }

    /// Both together: what the profile says goes before.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        let mut merged = self.common.clone();
        overlay(&mut merged, &self.own);
        merged.try_into().map_err(|error: toml::de::Error| self.malformed(&error))
    }

    /// Where the value at this path comes from.
    pub(crate) fn origin(&self, path: &[&str]) -> Origin {
        let (name, key) = (self.name, path.join("."));
        if holds(&self.own, path) {
            Origin::File(format!("{}profiles.{}.{name}.{key}", self.file, self.profile))
        } else if holds(&self.common, path) {
            Origin::File(format!("{}{name}.{key}", self.file))
        } else {
            Origin::Default
        }
    }

    fn malformed(&self, error: &toml::de::Error) -> Refusal {
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
        let (place, name) = (&self.place, self.name);
        Refusal::config(
            Text::new(
                format!("{place}: {name}을(를) 읽을 수 없습니다: {message}"),
                format!("{place}: in {name}: {message}"),
            ),
            hint,
        )
    }
}

fn holds(table: &Table, path: &[&str]) -> bool {
    match path {
        [] => false,
        [last] => table.contains_key(*last),
        [first, rest @ ..] => table.get(*first).and_then(Value::as_table).is_some_and(|below| holds(below, rest)),
    }
}

/// What `own` says goes before what `table` says, value by value.
fn overlay(table: &mut Table, own: &Table) {
    for (name, value) in own {
        match (table.get_mut(name), value) {
            (Some(Value::Table(below)), Value::Table(own)) => overlay(below, own),
            _ => drop(table.insert(name.clone(), value.clone())),
        }
    }
}
