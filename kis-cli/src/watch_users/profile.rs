//! What a site's JSON says of a profile: where to look in it, and what is no answer.

use std::str::FromStr;

use beagle_core::{command::Visibility, sighting::Profile};
use serde_json::Value;

use super::Trouble;

/// A place in JSON: names and positions, parted by dots, as in `data.users.0.name`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place(Vec<String>);

/// Something that is so or not: a place that holds `true` or `false`, or one of two other words, as in
/// `user.status=hidden/open`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flag {
    place: Place,
    yes: String,
    no: String,
}

/// Where each thing stands in a site's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) id: Place,
    pub(crate) name: Place,
    pub(crate) private: Flag,
    pub(crate) trades_visible: Option<Flag>,
}

/// That can't be read as a place, or as a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoPlace;

impl Place {
    fn find<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(value, |value, step| match value {
            Value::Object(members) => members.get(step),
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The word that stands there: of a text, a number or a truth value.
    fn word(&self, value: &Value) -> Option<String> {
        match self.find(value)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(is) => Some(is.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

impl Flag {
    /// `None` for anything but one of its two words: a third one is not known to mean either.
    fn read(&self, value: &Value) -> Option<bool> {
        let word = self.place.word(value)?;
        if word == self.yes { Some(true) } else { (word == self.no).then_some(false) }
    }
}

impl Places {
    /// What a body says of the profile with this id.
    ///
    /// # Errors
    /// Anything that is not plainly an answer about this profile.
    pub(crate) fn read(&self, body: &str, id: &str) -> Result<Profile, Trouble> {
        let value: Value = serde_json::from_str(body).map_err(|_| Trouble::NotJson)?;
        let said = self.id.word(&value).ok_or(Trouble::Missing { key: "id" })?;
        if said != id {
            return Err(Trouble::OtherProfile);
        }
        let is_private = self.private.read(&value).ok_or(Trouble::Missing { key: "private" })?;
        let name = match self.name.find(&value) {
            Some(Value::String(name)) => Some(name.clone()),
            // Who hides their profile may hide their name.
            None | Some(Value::Null) if is_private => None,
            _ => return Err(Trouble::Missing { key: "name" }),
        };
        let trades = match &self.trades_visible {
            None => None,
            Some(flag) => match flag.read(&value) {
                Some(true) => Some(Visibility::Public),
                Some(false) => Some(Visibility::Private),
                None if is_private => None,
                None => return Err(Trouble::Missing { key: "trades_visible" }),
            },
        };
        let visibility = if is_private { Visibility::Private } else { Visibility::Public };
        Ok(Profile { name, visibility, trades })
    }
}

impl FromStr for Place {
    type Err = NoPlace;

    fn from_str(text: &str) -> Result<Self, NoPlace> {
        let steps: Vec<String> = text.split('.').map(str::to_owned).collect();
        let is_step = |step: &String| !step.is_empty() && !step.contains(|c: char| c.is_whitespace() || c == '=');
        if steps.iter().all(is_step) { Ok(Self(steps)) } else { Err(NoPlace) }
    }
}

impl FromStr for Flag {
    type Err = NoPlace;

    fn from_str(text: &str) -> Result<Self, NoPlace> {
        let (place, words) = text.split_once('=').unwrap_or((text, "true/false"));
        let (yes, no) = words.split_once('/').ok_or(NoPlace)?;
        if yes.is_empty() || no.is_empty() || yes == no || no.contains('/') {
            return Err(NoPlace);
        }
        Ok(Self { place: place.parse()?, yes: yes.to_owned(), no: no.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Places {
        Places {
            id: "user.id".parse().expect("a place"),
            name: "user.name".parse().expect("a place"),
            private: "user.status=hidden/open".parse().expect("a flag"),
            trades_visible: Some("user.trades".parse().expect("a flag")),
        }
    }

    fn read(body: &str) -> Result<Profile, Trouble> {
        places().read(body, "7")
    }

    #[test]
    fn an_answer_is_read_where_it_stands() {
        for (body, name, visibility, trades) in [
            (
                r#"{"user": {"id": 7, "name": "A", "status": "open", "trades": true}}"#,
                Some("A"),
                Visibility::Public,
                Some(Visibility::Public),
            ),
            (
                r#"{"user": {"id": "7", "name": "A", "status": "open", "trades": false}}"#,
                Some("A"),
                Visibility::Public,
                Some(Visibility::Private),
            ),
            (r#"{"user": {"id": 7, "name": null, "status": "hidden"}}"#, None, Visibility::Private, None),
        ] {
            let profile = read(body).expect(body);
            let all = (profile.name.as_deref(), profile.visibility, profile.trades);
            assert_eq!(all, (name, visibility, trades), "{body}");
        }
    }

    #[test]
    fn what_is_no_answer_about_this_profile_is_no_answer() {
        for (body, trouble) in [
            ("<html>", Trouble::NotJson),
            ("", Trouble::NotJson),
            ("{}", Trouble::Missing { key: "id" }),
            (r#"[{"user": 1}]"#, Trouble::Missing { key: "id" }),
            (r#"{"user": {"id": 8, "name": "A", "status": "open"}}"#, Trouble::OtherProfile),
            (r#"{"user": {"id": 7, "name": "A"}}"#, Trouble::Missing { key: "private" }),
            (r#"{"user": {"id": 7, "name": "A", "status": "closed"}}"#, Trouble::Missing { key: "private" }),
            (r#"{"user": {"id": 7, "name": "A", "status": null}}"#, Trouble::Missing { key: "private" }),
            (r#"{"user": {"id": 7, "status": "open", "trades": true}}"#, Trouble::Missing { key: "name" }),
            (r#"{"user": {"id": 7, "name": 3, "status": "open"}}"#, Trouble::Missing { key: "name" }),
            (r#"{"user": {"id": 7, "name": 3, "status": "hidden"}}"#, Trouble::Missing { key: "name" }),
            (r#"{"user": {"id": 7, "name": "A", "status": "open"}}"#, Trouble::Missing { key: "trades_visible" }),
            (
                r#"{"user": {"id": 7, "name": "A", "status": "open", "trades": "yes"}}"#,
                Trouble::Missing { key: "trades_visible" },
            ),
        ] {
            assert_eq!(read(body), Err(trouble), "{body}");
        }
    }

    #[test]
    fn places_and_flags_are_written_in_one_way() {
        assert_eq!("data.0.name".parse(), Ok(Place(vec!["data".into(), "0".into(), "name".into()])));
        for text in ["", ".", "a.", "a b", "a=b"] {
            assert_eq!(text.parse::<Place>(), Err(NoPlace), "{text:?}");
        }
        for text in ["", "a=", "a=yes", "a=yes/yes", "a=/no", "=yes/no", "a=a/b/c"] {
            assert_eq!(text.parse::<Flag>(), Err(NoPlace), "{text:?}");
        }
    }
}
