//! A notice as it is read outside: which account it is about, its number, and what it says.

use beagle_core::{Lang, notice::Notice};
use kis_api::{Env, Market, calendar};
use serde::Serialize;

use crate::{broker::Broker, commands::App};

/// Whose notices these are.
#[derive(Debug, Clone)]
pub(super) struct Sender {
    profile: String,
    env: Env,
    /// All but its last four digits hidden.
    account: Option<String>,
    lang: Lang,
}

/// A notice for a program.
#[derive(Debug, Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    notice: &'a Notice,
    profile: &'a str,
    environment: Env,
    account: Option<&'a str>,
    lang: Lang,
    message: String,
}

impl Sender {
    pub(super) fn of(app: &App<'_>, broker: &Broker) -> Self {
        Self {
            profile: app.settings.profile.value.clone(),
            env: app.settings.env.value,
            account: broker.client.account().map(ToString::to_string),
            lang: app.look().lang(),
        }
    }

    /// What a person reads: the first line tells where it is from, and by its number a repeated message is known.
    pub(super) fn text(&self, notice: &Notice) -> String {
        let Self { profile, env, account, lang } = self;
        let time = notice.at.to_zoned(calendar::time_zone(Market::Kr)).strftime("%m-%d %H:%M KST");
        let from = if profile == env.name() { profile.clone() } else { format!("{profile} ({env})") };
        let account = account.as_ref().map_or_else(String::new, |account| format!(" {account}"));
        format!("[kis {from}{account}] #{} · {time}\n{}", notice.id, notice.text.get(*lang))
    }

    /// The same with its parts, on one line.
    pub(super) fn json(&self, notice: &Notice) -> String {
        let Self { profile, env, account, lang } = self;
        let message = self.text(notice);
        let told = Told { notice, profile, environment: *env, account: account.as_deref(), lang: *lang, message };
        // Words, numbers and a time: nothing here can fail to serialise.
        serde_json::to_string(&told).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use beagle_core::{Text, notice::NoticeKind};

    use super::*;

    #[test]
    fn it_says_whose_it_is_and_never_the_whole_account() {
        let account: kis_api::Account = "12345678-01".parse().expect("an account");
        let sender =
            Sender { profile: "mine".into(), env: Env::Paper, account: Some(account.to_string()), lang: Lang::En };
        let notice = Notice {
            id: 12,
            at: "2026-03-02T01:00:00Z".parse().expect("an instant"),
            kind: NoticeKind::RuleOrder,
            text: Text::new("안전 매도: …", "safe sell: sell 10 shares"),
        };
        assert_eq!(
            sender.text(&notice),
            "[kis mine (paper) ****5678-01] #12 · 03-02 10:00 KST\nsafe sell: sell 10 shares"
        );
        let sender = Sender { profile: "paper".into(), lang: Lang::Ko, account: None, ..sender };
        assert_eq!(sender.text(&notice), "[kis paper] #12 · 03-02 10:00 KST\n안전 매도: …");
        let json: serde_json::Value = serde_json::from_str(&sender.json(&notice)).expect("JSON");
        assert_eq!((&json["id"], &json["kind"]), (&12.into(), &"rule_order".into()));
        assert!(!sender.json(&notice).contains('\n'));
    }
}
