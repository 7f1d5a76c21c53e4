//! The rules' numbers: their defaults, changed by the file for every profile and then for this one.

use beagle_core::{
    Text,
    rules::{FIELDS, Field, Rules, RulesError},
};
use toml::{Table, Value};

use super::{Origin, file::ConfigFile, section::Section};
use crate::failure::Refusal;

/// The rules in force, and which of their numbers somebody changed.
#[derive(Debug)]
pub(crate) struct RuleSettings {
    pub(crate) rules: Rules,
    section: Section,
}

/// One number of the rules.
pub(crate) struct RuleValue {
    pub(crate) key: String,
    /// Absent where there is no default.
    pub(crate) value: Option<String>,
    pub(crate) origin: Origin,
}

impl RuleSettings {
    /// The rules of this profile.
    pub(super) fn new(file: &ConfigFile, profile: &str, own: Table) -> Result<Self, Refusal> {
        let section = Section::new(file, "rules", (profile, own));
        let rules: Rules = section.read()?;
        rules.check().map_err(|error| contradictory(&file.place(), &error))?;
        Ok(Self { rules, section })
    }

    /// Every number with its place.
    pub(crate) fn told(&self) -> Vec<RuleValue> {
        let all = Table::try_from(&self.rules).unwrap_or_default();
        let told = |field: &Field| {
            let path: Vec<&str> = field.key.split('.').collect();
            let value = path.split_first().and_then(|(group, rest)| all.get(*group)?.get(*rest.first()?));
            RuleValue {
                key: format!("rules.{}", field.key),
                value: value.map(written),
                origin: self.section.origin(&path),
            }
        };
        FIELDS.iter().map(told).collect()
    }
}

/// A value as it is written in the file: decimals are numbers there.
pub(crate) fn written(value: &Value) -> String {
    match value {
        Value::String(number) => number.clone(),
        Value::Array(values) => format!("[{}]", values.iter().map(written).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

fn contradictory(place: &str, error: &RulesError) -> Refusal {
    let Text { ko, en } = error.text();
    Refusal::config(
        Text::new(format!("{place}: rules: {ko}"), format!("{place}: in rules: {en}")),
        Text::new("그 값을 고치거나 지우십시오", "correct that value, or remove it"),
    )
}
