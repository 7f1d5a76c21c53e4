//! `kis config show|path|example|schema`

mod example;
mod schema;

use std::path::PathBuf;

use beagle_core::{Exit, Text, notice::NoticeKind};
use serde::Serialize;

use super::App;
use crate::{
    failure::Refusal,
    print::{self, Cell, Page, Table, Tone, left, wrapped},
    settings::{
        BotSettings, NotifySettings, Origin, PhoneSettings, ServeSettings, TELEGRAM, TelegramSettings,
        WatchUsersSettings, about,
    },
};

#[derive(Serialize)]
struct Values {
    values: Vec<Value>,
}

#[derive(Serialize)]
struct Value {
    key: String,
    value: Option<String>,
    unit: Option<String>,
    origin: String,
    purpose: String,
    #[serde(skip)]
    told: Told,
}

/// What a value says beside itself, for people.
#[derive(Default)]
struct Told {
    unit: Option<Text>,
    origin: Text,
    purpose: Text,
}

/// What is shown beside each value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// What it is for.
    Purpose,
    /// Where it comes from, too.
    Origin,
}

/// Shows every value.
pub(crate) fn show(app: &App<'_>, beside: Beside) -> Result<Exit, Refusal> {
    let values = Values { values: values(app)? };
    print::result(app.look(), &app.heading(), &values, || page(&values.values, beside));
    Ok(Exit::Done)
}

fn page(values: &[Value], beside: Beside) -> Page {
    let is_origin = beside == Beside::Origin;
    let mut columns = vec![left("key", "이름", "Name"), left("value", "값", "Value"), left("unit", "단위", "Unit")];
    columns.extend(is_origin.then(|| left("origin", "출처", "From")));
    columns.push(wrapped("purpose", "뜻", "What it is for"));
    let mut table = Table::new(columns);
    for Value { key, value, told, .. } in values {
        let dim = |text: &Text| Cell::Reason(text.clone(), Tone::Dim);
        let mut row = vec![Cell::text(key), Cell::maybe(value.as_ref(), Cell::text)];
        row.push(Cell::maybe(told.unit.as_ref(), dim));
        row.extend(is_origin.then(|| dim(&told.origin)));
        row.push(Cell::Reason(told.purpose.clone(), Tone::Plain));
        table.row(row);
    }
    Page::of(table)
}

/// Prints a configuration with every key.
pub(crate) fn example() -> Exit {
    print::bytes(example::text().as_bytes());
    Exit::Done
}

/// Prints what a configuration may say.
pub(crate) fn schema() -> Exit {
    print::bytes(schema::text().as_bytes());
    Exit::Done
}

fn values(app: &App<'_>) -> Result<Vec<Value>, Refusal> {
    let settings = &app.settings;
    let look = app.look();
    let mut values = Vec::new();
    let mut tell = |key: &str, value: Option<String>, origin: &Origin| {
        let (unit, purpose) = about(key);
        let said = |text: &Text| text.get(look.lang()).to_owned();
        values.push(Value {
            key: key.into(),
            value,
            unit: unit.as_ref().map(said),
            origin: origin.text().en,
            purpose: said(&purpose),
            told: Told { unit, origin: origin.text(), purpose },
        });
    };
    let lang = match look.lang() {
        beagle_core::Lang::Ko => "ko",
        beagle_core::Lang::En => "en",
    };
    tell("profile", Some(settings.profile.value.clone()), &settings.profile.origin);
    tell("environment", Some(settings.env.value.to_string()), &settings.env.origin);
    tell("output", Some(look.output.value.name().into()), &look.output.origin);
    tell("lang", Some(lang.into()), &look.lang.origin);
    tell("config_dir", Some(shown(&settings.paths.config_dir.value)), &settings.paths.config_dir.origin);
    tell("state_dir", Some(shown(&settings.paths.state_dir.value)), &settings.paths.state_dir.origin);
    for (key, url, official) in
        [("base_url", &settings.urls.base, settings.env.value.base_url()), ("ws_url", &settings.urls.ws, None)]
    {
        match url {
            Some(url) => tell(key, Some(url.value.to_string()), &url.origin),
            None => tell(key, official.map(str::to_owned), &Origin::Default),
        }
    }
    tell("store", Some(settings.store.value.name().into()), &settings.store.origin);
    if let Some(account) = &settings.account {
        tell("account", Some(account.value.to_string()), &account.origin);
    }
    for (key, calls) in [("calls_per_second", &settings.calls), ("ledger_calls_per_second", &settings.ledger_calls)] {
        let origin = calls.as_ref().map_or(&Origin::Default, |calls| &calls.origin);
        tell(key, calls.as_ref().map(|calls| calls.value.to_string()), origin);
    }
    tell_notify(&settings.notify, &mut tell);
    for (key, value) in settings.telegram.iter().flat_map(PhoneSettings::told) {
        tell(key, Some(value.value), &value.origin);
    }
    tell_serve(&settings.serve, &mut tell);
    for (key, value, origin) in settings.watch_users.iter().flat_map(WatchUsersSettings::told) {
        tell(key, Some(value.clone()), origin);
    }
    for rule in settings.rules.told() {
        tell(&rule.key, rule.value, &rule.origin);
    }
    Ok(values)
}

fn tell_notify(notify: &NotifySettings, tell: &mut impl FnMut(&str, Option<String>, &Origin)) {
    let kinds: Vec<_> = notify.kinds.value.iter().map(|kind| kind.name()).collect();
    let is_all = kinds.len() == NoticeKind::CHOICES.len();
    let kinds = if is_all { "all".to_owned() } else { kinds.join(", ") };
    tell("notify.kinds", Some(kinds), &notify.kinds.origin);
    let command = notify.command.as_ref();
    let words = command.map(|command| command.value.join(" "));
    tell("notify.command", words, command.map_or(&Origin::Default, |command| &command.origin));
    tell("notify.command_input", Some(notify.command_input.value.name().into()), &notify.command_input.origin);
    if let Some(TelegramSettings { chat_id, bot: BotSettings { store, base_url } }) = &notify.telegram {
        tell("notify.telegram.chat_id", Some(chat_id.value.clone()), &chat_id.origin);
        tell("notify.telegram.store", Some(store.value.name().into()), &store.origin);
        let (url, origin) = match base_url {
            Some(url) => (url.value.to_string(), &url.origin),
            None => (TELEGRAM.to_owned(), &Origin::Default),
        };
        tell("notify.telegram.base_url", Some(url), origin);
    }
}

fn tell_serve(serve: &ServeSettings, tell: &mut impl FnMut(&str, Option<String>, &Origin)) {
    tell("serve.listen", Some(serve.listen.value.to_string()), &serve.listen.origin);
    for (key, texts) in
        [("serve.hosts", &serve.hosts), ("serve.origins", &serve.origins), ("serve.alert.text", &serve.alert.text)]
    {
        tell(key, Some(texts.value.join(", ")), &texts.origin);
    }
    for (key, path) in [("serve.tls_cert", &serve.tls_cert), ("serve.tls_key", &serve.tls_key)] {
        let origin = path.as_ref().map_or(&Origin::Default, |path| &path.origin);
        tell(key, path.as_ref().map(|path| shown(&path.value)), origin);
    }
    tell("serve.tls_self", Some(serve.tls_self.value.to_string()), &serve.tls_self.origin);
    tell("serve.store", Some(serve.store.value.name().into()), &serve.store.origin);
    for (key, name) in [("serve.alert.id", &serve.alert.id), ("serve.alert.sent_at", &serve.alert.sent_at)] {
        tell(key, Some(name.value.clone()), &name.origin);
    }
}

#[derive(Serialize)]
struct Places {
    config_file: PathBuf,
    config_dir: PathBuf,
    state_dir: PathBuf,
    journal_dir: PathBuf,
}

/// Shows the folders and files.
pub(crate) fn path(app: &App<'_>) -> Result<Exit, Refusal> {
    let paths = &app.settings.paths;
    let places = Places {
        config_file: paths.config_file(),
        config_dir: paths.config_dir.value.clone(),
        state_dir: paths.state_dir.value.clone(),
        journal_dir: app.settings.journals_dir(),
    };
    print::result(app.look(), &app.heading(), &places, || {
        let mut table = Table::new([left("name", "이름", "Name"), left("path", "경로", "Path")]);
        for (name, path) in [
            ("config_file", &places.config_file),
            ("config_dir", &places.config_dir),
            ("state_dir", &places.state_dir),
            ("journal_dir", &places.journal_dir),
        ] {
            table.row([Cell::text(name), Cell::text(shown(path))]);
        }
        Page::of(table)
    });
    Ok(Exit::Done)
}

fn shown(path: &std::path::Path) -> String {
    path.display().to_string()
}
