//! Every key of `config.toml` beside the rules' numbers, in one table: what it may be and what it is for, in both
//! languages. The rules' numbers have theirs in [`beagle_core::rules::FIELDS`].

use beagle_core::{Text, rules::Field};

/// Stands for the name of a profile.
pub(crate) const PROFILE: &str = "profiles.NAME";

/// One key of the file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    /// Its place in the file: `notify.command`, `profiles.NAME.env`.
    pub(crate) path: &'static str,
    pub(crate) kind: Kind,
    /// What holds where it is left out; `None` where that depends on something else, or is nothing.
    pub(crate) default: Option<&'static str>,
    /// How it may be written.
    pub(crate) example: &'static str,
    ko: &'static str,
    en: &'static str,
}

/// What a value may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// One of these.
    Word(&'static [&'static str]),
    /// Some of these.
    Words(&'static [&'static str]),
    /// A number of calls.
    Calls,
    /// A span of time.
    Seconds,
    /// A line, or a list of words.
    Program,
    /// A number, or a name.
    Chat,
    /// A number of Telegram's.
    Id,
    /// Some texts.
    Texts,
    /// Yes or no.
    Flag,
}

impl Key {
    /// What it is for.
    pub(crate) fn text(&self) -> Text {
        Text::new(self.ko, self.en)
    }
}

/// The unit and the purpose of a value as `config show` names it.
pub(crate) fn about(shown: &str) -> (Option<Text>, Text) {
    if let Some(field) = shown.strip_prefix("rules.").and_then(Field::of) {
        return (Some(field.unit.text()), field.text());
    }
    let own = format!("{PROFILE}.{}", if shown == "environment" { "env" } else { shown });
    let key = KEYS.iter().find(|key| key.path == shown || key.path == own);
    let unit = key.filter(|key| key.kind == Kind::Calls).map(|_| Text::new("회/초", "calls/s"));
    let folder = || match shown {
        "config_dir" => Text::new("설정 폴더 (KIS_CONFIG_DIR)", "the folder of the configuration (KIS_CONFIG_DIR)"),
        "state_dir" => Text::new("상태 폴더 (KIS_STATE_DIR)", "the folder of the state (KIS_STATE_DIR)"),
        _ => Text::default(),
    };
    (unit, key.map_or_else(folder, Key::text))
}

use Kind::{Calls, Chat, Flag, Program, Texts, Word, Words};

const ENVIRONMENTS: Kind = Word(&["sim", "paper", "real"]);
const STORES: Kind = Word(&["keyring", "file"]);
const NOTICES: Kind = Words(&[
    "positive_alert",
    "rule_order",
    "alert_order",
    "alert_refused",
    "unknown",
    "trading",
    "missed_duty",
    "door",
    "daily_summary",
    "leader_changed",
    "leader_unread",
]);
const ALL_NOTICES: &str = r#"["positive_alert", "rule_order", "alert_order", "alert_refused", "unknown", "trading", "missed_duty", "door", "daily_summary", "leader_changed", "leader_unread"]"#;

type Written = (&'static str, Kind, Option<&'static str>, &'static str);

const fn key((path, kind, default, example): Written, ko: &'static str, en: &'static str) -> Key {
    Key { path, kind, default, example, ko, en }
}

/// All of them, in the order in which they are shown.
#[rustfmt::skip]
pub(crate) const KEYS: &[Key] = &[
    key(("profile", Kind::Text, Some("\"sim\""), "\"paper\""), "--profile 이 없을 때 쓰는 프로필; 실전투자는 안 됨", "the profile when none is named; never one with real money"),
    key(("output", Word(&["table", "json", "csv"]), Some("\"table\""), "\"json\""), "결과를 보여 주는 형식", "how results are printed"),
    key(("lang", Word(&["ko", "en"]), None, "\"ko\""), "결과와 알림의 언어; 없으면 로캘을 따름", "the language of results and notices; else that of the locale"),
    key(("notify.kinds", NOTICES, Some(ALL_NOTICES), "[\"unknown\", \"trading\"]"), "보낼 알림의 종류", "what of the notices is sent"),
    key(("notify.command", Program, None, "[\"/usr/local/bin/tell\", \"me\"]"), "알림을 표준 입력으로 받는 프로그램과 인수; 셸은 쓰지 않음", "a program with its arguments that takes each notice on its standard input; no shell reads it"),
    key(("notify.command_input", Word(&["text", "json"]), Some("\"text\""), "\"json\""), "그 프로그램이 받는 형식", "what that program reads"),
    key(("notify.telegram.chat_id", Chat, None, "123456789"), "봇이 글을 쓸 텔레그램 대화방 번호", "the Telegram chat that a bot writes to"),
    key(("notify.telegram.store", STORES, None, "\"file\""), "봇 토큰이 있는 곳; 없으면 프로필의 인증 정보와 같음", "where the bot's token is; else where the profile's credentials are"),
    key(("notify.telegram.base_url", Kind::Text, Some("\"https://api.telegram.org\""), "\"http://127.0.0.1:8081\""), "텔레그램 대신 쓰는 이 컴퓨터의 주소", "an address on this machine in place of Telegram's"),
    key(("telegram.user_id", Kind::Id, None, "123456789"), "텔레그램으로 명령할 수 있는 한 사람의 번호; kis telegram pair 가 적음", "the number of the one person who may command by Telegram; written by kis telegram pair"),
    key(("telegram.chat_id", Kind::Id, None, "123456789"), "그 사람과 봇의 1:1 대화방 번호; 없으면 사람의 번호와 같음", "the number of that person's private chat with the bot; else the person's"),
    key(("telegram.alert_channel", Kind::Id, None, "-1001234567890"), "알림만 받는 비공개 채널의 번호", "the number of a private channel that is heard for alerts alone"),
    key(("telegram.alert_bot", Kind::Id, None, "987654321"), "알림만 받는 봇의 번호", "the number of a bot that is heard for alerts alone"),
    key(("telegram.totp", Word(&["on", "off"]), Some("\"off\""), "\"on\""), "위험을 늘리는 명령에 여섯 자리 코드를 물음; kis telegram totp 가 적음", "ask for a code of six digits before what starts risk; written by kis telegram totp"),
    key(("telegram.summary", Kind::Text, Some("\"16:00\""), "\"off\""), "하루 요약을 보내는 서울 시각; off 면 보내지 않음", "when the day's summary is sent, by Seoul's clock; off for none"),
    key(("serve.listen", Kind::Text, Some("\"127.0.0.1:8420\""), "\"unix:/run/user/1000/kis.sock\""), "kis serve 가 기다리는 주소; 이 컴퓨터 밖에서 쓰려면 TLS가 필요함", "where kis serve listens; off this machine it needs TLS"),
    key(("serve.hosts", Texts, Some("[]"), "[\"box.example.ts.net\"]"), "그 주소로 통하는 이름; 다른 이름으로 온 요청은 거절", "names that lead there; requests by any other name are refused"),
    key(("serve.origins", Texts, Some("[]"), "[\"https://box.example.ts.net\"]"), "자기 페이지 말고 요청을 보내도 되는 사이트", "sites whose pages may ask it, besides its own"),
    key(("serve.tls_cert", Kind::Text, None, "\"cert.pem\""), "TLS 인증서 (PEM)", "a TLS certificate, in PEM"),
    key(("serve.tls_key", Kind::Text, None, "\"key.pem\""), "그 인증서의 키 (PEM)", "its key, in PEM"),
    key(("serve.tls_self", Flag, Some("false"), "true"), "이 컴퓨터의 자체 인증기관으로 TLS를 씀", "TLS with certificates of an authority of this machine's own"),
    key(("serve.store", STORES, None, "\"file\""), "접속 토큰이 있는 곳; 없으면 프로필의 인증 정보와 같음", "where its token is; else where the profile's credentials are"),
    key(("serve.alert.text", Texts, Some("[\"text\"]"), "[\"title\", \"body\"]"), "알림 전달 앱이 보내는 JSON에서 알림 글이 든 이름; 여럿이면 이어 붙임", "the members that hold an alert's text in what a phone's forwarder posts; several are joined"),
    key(("serve.alert.id", Kind::Text, Some("\"id\""), "\"key\""), "알림 고유 번호가 든 이름", "the member that holds its own number"),
    key(("serve.alert.sent_at", Kind::Text, Some("\"sent_at\""), "\"when\""), "보낸 시각이 든 이름 (RFC 3339, 또는 1970년부터의 초나 밀리초)", "the member that says when it was sent: RFC 3339, or seconds or milliseconds since 1970"),
    key(("watch_users.login_url", Kind::Text, None, "\"https://community.example.com/login\""), "리더들이 있는 커뮤니티의 로그인 페이지", "the login page of the community that leaders are on"),
    key(("watch_users.user_field", Kind::Text, None, "\"input[name=user]\""), "아이디를 넣을 곳 (CSS 선택자, 아래도 같음)", "where the name goes, as a CSS selector; the next ones, too"),
    key(("watch_users.password_field", Kind::Text, None, "\"input[type=password]\""), "비밀번호를 넣을 곳", "where the password goes"),
    key(("watch_users.submit", Kind::Text, None, "\"button[type=submit]\""), "누를 단추", "the button to press"),
    key(("watch_users.signed_in", Kind::Text, None, "\"a[href='/logout']\""), "로그인한 사람에게만 보이는 것", "what only those see who are signed in"),
    key(("watch_users.signed_in_url", Kind::Text, None, "\"https://community.example.com/\""), "그것이 보이는 페이지; 없으면 login_url", "the page that shows it; else login_url"),
    key(("watch_users.captcha", Kind::Text, None, "\"iframe[src*=captcha]\""), "사람인지 확인할 때 보이는 것", "what a captcha shows itself by"),
    key(("watch_users.api_url", Kind::Text, None, "\"https://community.example.com/api/users/{profile}\""), "프로필을 JSON으로 주는 주소; {profile} 은 프로필 번호", "where a profile is had as JSON; {profile} is its id"),
    key(("watch_users.id", Kind::Text, None, "\"user.id\""), "그 JSON에서 프로필 번호가 있는 곳", "where in that JSON its id stands"),
    key(("watch_users.name", Kind::Text, None, "\"user.nickname\""), "이름이 있는 곳", "where the name stands"),
    key(("watch_users.private", Kind::Text, None, "\"user.visibility=hidden/open\""), "비공개인지가 있는 곳: true/false 이거나, 비공개와 공개를 뜻하는 두 말", "where it says whether the profile is private: true or false, or two words for private and public"),
    key(("watch_users.trades_visible", Kind::Text, None, "\"user.showTrades\""), "거래가 보이는지가 있는 곳", "where it says whether the trades can be seen"),
    key(("watch_users.timeout_seconds", Kind::Seconds, Some("20"), "30"), "한 페이지나 답을 기다리는 시간(초)", "how many seconds a page or an answer may take"),
    key(("watch_users.store", STORES, None, "\"file\""), "비밀번호와 세션이 있는 곳; 없으면 프로필의 인증 정보와 같음", "where password and session are; else where the profile's credentials are"),
    key(("watch_users.chromium", Kind::Text, Some("\"/usr/bin/chromium\""), "\"/usr/bin/chromium\""), "브라우저", "the browser"),
    key(("watch_users.chromedriver", Kind::Text, Some("\"/usr/bin/chromedriver\""), "\"/usr/bin/chromedriver\""), "브라우저를 움직이는 프로그램", "the program that drives it"),
    key(("profiles.NAME.env", ENVIRONMENTS, None, "\"paper\""), "계좌의 환경", "the environment of the account"),
    key(("profiles.NAME.account", Kind::Text, None, "\"12345678-01\""), "계좌번호; 인증 정보와 함께 두었으면 필요 없음", "the account, where it is not kept with the credentials"),
    key(("profiles.NAME.store", STORES, Some("\"keyring\""), "\"file\""), "인증 정보를 둔 곳; kis auth login 이 적음", "where the credentials are; written by kis auth login"),
    key(("profiles.NAME.base_url", Kind::Text, None, "\"http://127.0.0.1:8080\""), "증권사 서버의 주소; 이 컴퓨터나 KIS의 것", "the broker's address: on this machine, or KIS's own"),
    key(("profiles.NAME.ws_url", Kind::Text, None, "\"ws://127.0.0.1:8081\""), "실시간 시세 서버의 주소", "the address of the realtime feed"),
    key(("profiles.NAME.calls_per_second", Calls, None, "2"), "초당 호출 수; 새 고객은 며칠 동안 3", "calls a second; a new customer has 3 for some days"),
    key(("profiles.NAME.ledger_calls_per_second", Calls, None, "1"), "잔고와 주문의 초당 호출 수", "calls a second for balances and orders"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use beagle_core::notice::NoticeKind;

    use super::*;
    use crate::settings::file::{ConfigFile, Profile, unknown_key};

    /// What a table takes, by what it says of a key that it does not.
    fn taken<T: serde::de::DeserializeOwned>() -> BTreeSet<String> {
        let error = toml::from_str::<T>("no_such_key = 1").err().expect("refused");
        unknown_key(error.message()).1.into_iter().map(str::to_owned).collect()
    }

    /// What the table has right below a place, with the sections that have tables of their own.
    fn told(place: &str, sections: &[&str]) -> BTreeSet<String> {
        let keys = KEYS.iter().filter_map(|key| key.path.strip_prefix(place)).filter(|name| !name.contains('.'));
        keys.chain(sections.iter().copied()).map(str::to_owned).collect()
    }

    #[test]
    fn every_key_has_a_line() {
        assert_eq!(
            taken::<ConfigFile>(),
            told("", &["rules", "notify", "telegram", "serve", "watch_users", "profiles"])
        );
        assert_eq!(taken::<Profile>(), told("profiles.NAME.", &["rules", "notify", "telegram", "serve"]));
        assert_eq!(taken::<crate::settings::notify::Written>(), told("notify.", &["telegram"]));
        assert_eq!(taken::<crate::settings::notify::WrittenTelegram>(), told("notify.telegram.", &[]));
        assert_eq!(taken::<crate::settings::telegram::Written>(), told("telegram.", &[]));
        assert_eq!(taken::<crate::settings::serve::Written>(), told("serve.", &["alert"]));
        assert_eq!(taken::<crate::settings::serve::WrittenAlert>(), told("serve.alert.", &[]));
        assert_eq!(taken::<crate::settings::watch_users::Written>(), told("watch_users.", &[]));
        for key in KEYS {
            let text = key.text();
            assert!(text.ko.chars().any(|c| matches!(c, '가'..='힣')) && text.en.is_ascii(), "{}", key.path);
        }
    }

    #[test]
    fn the_kinds_of_notices_are_those_there_are() {
        let names: Vec<&str> = NoticeKind::CHOICES.iter().map(|kind| kind.name()).collect();
        assert_eq!(NOTICES, Words(names.clone().leak()));
        assert_eq!(serde_json::from_str::<Vec<&str>>(ALL_NOTICES).expect("a list"), names);
    }
}
