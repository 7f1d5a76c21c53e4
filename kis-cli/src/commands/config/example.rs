//! `kis config example`: a configuration with every key, its purpose and its default, all of it commented out.

use std::fmt::Write as _;

use beagle_core::{
    Rules,
    rules::{FIELDS, Field},
};
use toml::{Table, Value};

use crate::settings::{KEYS, Key, PROFILE, written};

const HEAD: &str = "\
# 설정의 모든 항목과 기본값입니다. ~/.config/kis/config.toml 에 필요한 줄만 옮기고 맨 앞의 # 을 지우십시오.
# Every key of ~/.config/kis/config.toml with its default: take over the lines that you want, without their leading #.
# 지금 쓰이는 값과 출처 · what is in force, and where it comes from: kis config show --origin
";

const PROFILES: &str = "\
# 프로필: sim, paper, real 은 적지 않아도 있습니다. 그 아래에 [profiles.paper.rules.limits] 처럼 프로필만의 규칙을 둘 수 있습니다.
# Profiles: sim, paper and real are there without being written. Below one go rules of its own, as in
# [profiles.paper.rules.limits], and its own ways for notices, as in [profiles.paper.notify].
";

/// The file, as it is printed and as it lies in `examples/`.
pub(super) fn text() -> String {
    let mut text = String::from(HEAD);
    let root = |key: &&Key| !key.path.contains('.');
    text.push('\n');
    KEYS.iter().filter(root).for_each(|key| line(&mut text, key));
    for table in ["notify", "notify.telegram", "telegram", "serve", "serve.alert", "watch_users"] {
        heading(&mut text, table);
        below(table).for_each(|key| line(&mut text, key));
    }
    rules(&mut text);
    text.push('\n');
    text.push_str(PROFILES);
    heading(&mut text, "profiles.paper");
    below(PROFILE).for_each(|key| line(&mut text, key));
    text
}

/// The keys right below a table.
fn below(table: &'static str) -> impl Iterator<Item = &'static Key> {
    let is_below = move |key: &&Key| {
        let rest = key.path.strip_prefix(table).and_then(|rest| rest.strip_prefix('.'));
        rest.is_some_and(|name| !name.contains('.'))
    };
    KEYS.iter().filter(is_below)
}

fn heading(text: &mut String, table: &str) {
    let _ = writeln!(text, "\n#[{table}]");
}

fn line(text: &mut String, key: &Key) {
    let about = key.text();
    let name = key.path.rsplit('.').next().unwrap_or(key.path);
    let _ = writeln!(text, "# {} · {}", about.ko, about.en);
    let _ = writeln!(text, "#{name} = {}", key.default.unwrap_or(key.example));
}

fn rules(text: &mut String) {
    let defaults = Table::try_from(Rules::default()).unwrap_or_default();
    let mut last = "";
    for field in FIELDS {
        let Some((group, name)) = field.key.split_once('.') else { continue };
        if group != last {
            heading(text, &format!("rules.{group}"));
            last = group;
        }
        let default = defaults.get(group).and_then(|group| group.get(name));
        number(text, (field, name), default);
    }
}

/// One that has no default is shown with a number that could be one.
fn number(text: &mut String, (field, name): (&Field, &str), default: Option<&Value>) {
    let (about, unit) = (field.text(), field.unit.text());
    let _ = writeln!(text, "# {} ({}) · {} ({})", about.ko, unit.ko, about.en, unit.en);
    let _ = match default {
        Some(value) => writeln!(text, "#{name} = {}", written(value)),
        None => writeln!(text, "#{name} = 1  # 기본값 없음 · no default"),
    };
}
