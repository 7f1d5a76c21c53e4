//! The rules' numbers: their defaults, changed by the file for every profile and then for this one.

use beagle_core::rules::Rules;
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
    pub(crate) value: String,
    pub(crate) origin: Origin,
}

impl RuleSettings {
    /// The rules of this profile.
    pub(super) fn new(file: &ConfigFile, profile: &str, own: Table) -> Result<Self, Refusal> {
        let section = Section::new(file, "rules", (profile, own));
        Ok(Self { rules: section.read()?, section })
    }

    /// Every number with its place.
    pub(crate) fn told(&self) -> Vec<RuleValue> {
        let mut told = Vec::new();
        if let Ok(all) = Table::try_from(&self.rules) {
            self.tell(&all, &mut Vec::new(), &mut told);
        }
        told
    }

    fn tell<'a>(&self, table: &'a Table, path: &mut Vec<&'a str>, told: &mut Vec<RuleValue>) {
        for (name, value) in table {
            path.push(name);
            if let Value::Table(below) = value {
                self.tell(below, path, told);
            } else {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let (key, origin) = (format!("rules.{}", path.join(".")), self.section.origin(path));
                told.push(RuleValue { key, value: text, origin });
            }
            path.pop();
        }
    }
}
