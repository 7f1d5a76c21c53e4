//! A command as JSON: its members are the long names of the command's options and, of what has none, the names that its
//! help shows (`symbol`, `qty`). They become words of a command line in a form in which no value can pass for an option.

use std::{collections::BTreeMap, fmt};

use beagle_core::Text;
use clap::{Arg, ArgAction, Command};
use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, Visitor},
};
use serde_json::value::RawValue;

use crate::failure::{Refusal, near};

/// What a client sent by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Members(BTreeMap<String, Given>);

/// One value: texts and numbers in the digits in which they came, or a yes or no.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Given {
    Words(Vec<String>),
    Flag(bool),
}

/// One thing that a command takes.
pub(crate) struct Member<'c> {
    pub(crate) name: String,
    arg: &'c Arg,
}

impl<'c> Member<'c> {
    /// Everything that a command takes.
    pub(crate) fn all(command: &'c Command) -> Vec<Self> {
        let of_ours = |arg: &&Arg| !arg.is_hide_set() && !matches!(arg.get_id().as_str(), "help" | "version");
        command.get_arguments().filter(of_ours).map(Self::new).collect()
    }

    fn new(arg: &'c Arg) -> Self {
        let shown = || arg.get_value_names().and_then(<[_]>::first).map(|name| name.to_lowercase());
        let name = match arg.get_long() {
            Some(long) => plain(long),
            None => shown().unwrap_or_else(|| arg.get_id().as_str().to_owned()),
        };
        Self { name, arg }
    }

    /// Whether it says yes or no.
    pub(crate) fn is_flag(&self) -> bool {
        matches!(self.arg.get_action(), ArgAction::SetTrue | ArgAction::SetFalse)
    }

    /// Whether it may be a list.
    pub(crate) fn is_list(&self) -> bool {
        let several = |range: clap::builder::ValueRange| range.max_values() > 1;
        matches!(self.arg.get_action(), ArgAction::Append) || self.arg.get_num_args().is_some_and(several)
    }

    /// Whether the command can't do without it.
    pub(crate) fn is_required(&self) -> bool {
        self.arg.is_required_set()
    }

    /// What its help says.
    pub(crate) fn about(&self) -> String {
        self.arg.get_help().map(ToString::to_string).unwrap_or_default()
    }

    /// The words that it may be, where there are few.
    pub(crate) fn choices(&self) -> Vec<String> {
        self.arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
    }

    /// What holds where it is left out.
    pub(crate) fn default(&self) -> Option<String> {
        self.arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned())
    }
}

impl Members {
    /// Reads a JSON object. An empty body has no members.
    pub(crate) fn of_json(body: &[u8]) -> Result<Self, Refusal> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Self::default());
        }
        serde_json::from_slice(body).map_err(|error| {
            Refusal::usage(
                Text::new(format!("JSON 객체가 아닙니다: {error}"), format!("that is no JSON object: {error}")),
                Text::new("{\"symbol\": \"005930\"} 처럼 쓰십시오", "write it as in {\"symbol\": \"005930\"}"),
            )
        })
    }

    /// From pairs in which everything is a text: those of an address, or of a form.
    pub(crate) fn of_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut members = BTreeMap::new();
        for (name, value) in pairs {
            let given = members.entry(plain(&name)).or_insert_with(|| Given::Words(Vec::new()));
            if let Given::Words(words) = given {
                words.push(value);
            }
        }
        Self(members)
    }

    /// Takes a yes or no out; `false` where nothing was said.
    pub(crate) fn take_flag(&mut self, name: &str) -> Result<bool, Refusal> {
        self.0.remove(name).map_or(Ok(false), |given| given.flag(name))
    }

    /// Takes a text out.
    pub(crate) fn take_text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        match self.0.remove(name) {
            None => Ok(None),
            Some(Given::Words(words)) if words.len() == 1 => Ok(words.into_iter().next()),
            Some(_) => Err(wrong(name, ("글자", "a text"))),
        }
    }

    /// The words of the command at the end of `path`: options as `--name=value`, and everything else behind `--`.
    pub(crate) fn words(self, path: &[&str], command: &Command) -> Result<Vec<String>, Refusal> {
        let known = Member::all(command);
        let mut given = self.0;
        if let Some(unknown) = given.keys().find(|name| known.iter().all(|member| member.name != **name)) {
            return Err(no_member(unknown, &known));
        }
        let (positionals, options): (Vec<_>, Vec<_>) = known.iter().partition(|member| member.arg.is_positional());
        let mut words: Vec<String> = path.iter().map(|word| (*word).to_owned()).collect();
        for member in options {
            let Some(given) = given.remove(&member.name) else { continue };
            let long = member.arg.get_long().unwrap_or_default();
            if member.is_flag() {
                words.extend(given.flag(&member.name)?.then(|| format!("--{long}")));
            } else {
                words.extend(given.words(&member.name)?.into_iter().map(|value| format!("--{long}={value}")));
            }
        }
        let mut behind = Vec::new();
        let mut missing = None;
        for member in positionals {
            match (given.remove(&member.name), missing) {
                (None, _) => missing = missing.or(Some(&member.name)),
                // What comes later would stand in its place.
                (Some(_), Some(missing)) => return Err(gap(missing, &member.name)),
                (Some(given), None) => behind.extend(given.words(&member.name)?),
            }
        }
        if !behind.is_empty() {
            words.push("--".to_owned());
            words.append(&mut behind);
        }
        Ok(words)
    }
}

impl Given {
    fn flag(self, name: &str) -> Result<bool, Refusal> {
        match self {
            Self::Flag(flag) => Ok(flag),
            Self::Words(words) => match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                ["true" | "on" | ""] => Ok(true),
                ["false"] => Ok(false),
                _ => Err(wrong(name, ("true 또는 false", "true or false"))),
            },
        }
    }

    fn words(self, name: &str) -> Result<Vec<String>, Refusal> {
        match self {
            Self::Words(words) => Ok(words),
            Self::Flag(_) => Err(wrong(name, ("글자나 숫자", "a text or a number"))),
        }
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object)
    }
}

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members = BTreeMap::new();
        while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
            let given = read(value.get()).map_err(|why| A::Error::custom(format!("`{name}`: {why}")))?;
            let Some(given) = given else { continue };
            // Of two values, nobody knows which one was meant.
            if members.insert(plain(&name), given).is_some() {
                return Err(A::Error::custom(format!("`{name}` is there twice")));
            }
        }
        Ok(Members(members))
    }
}

/// `during-halt` is `during_halt`.
fn plain(name: &str) -> String {
    name.replace('-', "_")
}

/// A value in the characters in which it came: a number keeps its digits. `None` for null.
fn read(text: &str) -> Result<Option<Given>, &'static str> {
    const WRONG: &str = "expected a text, a number, true, false, or a list of texts and numbers";
    let word = |text: &str| match text.as_bytes().first() {
        Some(b'"') => serde_json::from_str::<String>(text).map_err(|_| WRONG),
        Some(b'-' | b'0'..=b'9') => Ok(text.to_owned()),
        _ => Err(WRONG),
    };
    match text {
        "null" => Ok(None),
        "true" => Ok(Some(Given::Flag(true))),
        "false" => Ok(Some(Given::Flag(false))),
        _ if text.starts_with('[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text).map_err(|_| WRONG)?;
            let words = items.into_iter().map(|item| word(item.get()));
            Ok(Some(Given::Words(words.collect::<Result<_, _>>()?)))
        }
        _ => Ok(Some(Given::Words(vec![word(text)?]))),
    }
}

fn wrong(name: &str, (ko, en): (&str, &str)) -> Refusal {
    Refusal::usage(
        Text::new(format!("{name}: {ko}이(가) 아닙니다"), format!("{name} is not {en}")),
        Text::new("/openapi.json 이 각 값의 형식을 보여 줍니다", "/openapi.json has the type of each value"),
    )
}

fn no_member(name: &str, known: &[Member<'_>]) -> Refusal {
    let names = || known.iter().map(|member| member.name.as_str());
    let hint = match near(name, names()) {
        Some(near) => Text::new(format!("혹시 {near} 인가요?"), format!("did you mean {near}?")),
        None => {
            let names = names().collect::<Vec<_>>().join(", ");
            Text::new(format!("쓸 수 있는 이름: {names}"), format!("there are: {names}"))
        }
    };
    Refusal::usage(
        Text::new(format!("이 명령에 {name} 은(는) 없습니다"), format!("this command takes no {name}")),
        hint,
    )
}

fn gap(missing: &str, given: &str) -> Refusal {
    Refusal::usage(
        Text::new(format!("{given} 이(가) 있으면 {missing} 도 필요합니다"), format!("{given} needs {missing}, too")),
        Text::new(format!("{missing} 을(를) 함께 보내십시오"), format!("send {missing} with it")),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn command() -> Command {
        let size = Arg::new("size").long("during-halt").action(ArgAction::SetTrue);
        Command::new("buy")
            .arg(Arg::new("symbols").value_name("SYMBOL").required(true))
            .arg(Arg::new("quantity").value_name("QTY"))
            .arg(Arg::new("limit").long("limit"))
            .arg(Arg::new("confirm").long("confirm").action(ArgAction::Append))
            .arg(size)
    }

    fn words(body: &str) -> Result<Vec<String>, String> {
        let members = Members::of_json(body.as_bytes());
        let words = members.and_then(|members| members.words(&["order", "buy"], &command()));
        words.map_err(|refusal| refusal.failure.message.en)
    }

    #[test]
    fn members_become_words() {
        let body = r#"{"symbol": "005930", "qty": 10, "limit": 190.50, "during_halt": true, "confirm": [1, "2"]}"#;
        let expected =
            ["order", "buy", "--limit=190.50", "--confirm=1", "--confirm=2", "--during-halt", "--", "005930", "10"];
        assert_eq!(words(body).expect("words"), expected);
        assert_eq!(words(" ").expect("words"), ["order", "buy"]);
        assert_eq!(words(r#"{"limit": null, "during_halt": false}"#).expect("words"), ["order", "buy"]);
    }

    #[test]
    fn what_is_not_meant_for_a_command_is_refused() {
        for (body, part) in [
            (r#"{"qty": 10}"#, "qty needs symbol"),
            (r#"{"symbol": "1", "symbol": "2"}"#, "there twice"),
            (r#"{"symbol": {}}"#, "expected a text"),
            (r#"{"symbol": [[]]}"#, "expected a text"),
            (r#"{"symbol": true}"#, "symbol is not a text"),
            (r#"{"during_halt": "maybe"}"#, "true or false"),
            (r#"{"limt": 1}"#, "takes no limt"),
            (r#"{"help": true}"#, "takes no help"),
            ("[]", "no JSON object"),
            (r#"{"symbol": "1"} x"#, "no JSON object"),
        ] {
            let why = words(body).expect_err(body);
            assert!(why.contains(part), "{body}: {why}");
        }
    }

    #[test]
    fn pairs_of_a_form_are_members_too() {
        let pairs = [("symbol", "A"), ("confirm", "1"), ("confirm", "2"), ("during_halt", "on")];
        let members = Members::of_pairs(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let words = members.words(&[], &command()).expect("words");
        assert_eq!(words, ["--confirm=1", "--confirm=2", "--during-halt", "--", "A"]);
    }

    proptest! {
        /// Whatever a value is, the command line has it in the place of that value and nowhere else.
        #[test]
        fn no_value_passes_for_an_option(symbol in ".*", limit in ".*") {
            let body = serde_json::json!({ "symbol": symbol, "limit": limit }).to_string();
            let words = words(&body).expect("texts");
            let matches = command().no_binary_name(true).try_get_matches_from(&words[2..]).expect("it reads back");
            prop_assert_eq!(matches.get_one::<String>("symbols"), Some(&symbol));
            prop_assert_eq!(matches.get_one::<String>("limit"), Some(&limit));
            prop_assert!(!matches.get_flag("size") && !matches.contains_id("confirm") && !matches.contains_id("quantity"));
        }
    }
}
