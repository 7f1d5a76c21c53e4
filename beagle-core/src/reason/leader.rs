//! Why a command about a leader was not carried out.

use alloc::{format, string::String, vec::Vec};

use kis_api::Currency;
use rust_decimal::Decimal;

use super::{Reason, Word};
use crate::{Text, wording};

/// Why a command about a leader was not carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each value is named in the sentence of its variant")]
pub enum LeaderRefusal {
    /// Nobody of this name is followed.
    Unknown { leader: String },
    /// Someone of this name or profile is followed already.
    Exists { leader: String },
    /// More than one who is followed has this name.
    Ambiguous { leader: String, profiles: Vec<String> },
    /// A name or a profile that is none.
    NoName { what: Word },
    /// Nobody said which profile is theirs.
    NoProfile { leader: String },
    /// The site did not show them.
    NotShown,
    /// What the site shows for a name can't be one.
    OddName,
    /// What is due is less than the minimum, or than one share.
    TooLittle { due_krw: Decimal, least_krw: Decimal },
}

impl Reason for LeaderRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "unknown_leader",
            Self::Exists { .. } => "leader_exists",
            Self::Ambiguous { .. } => "ambiguous_leader",
            Self::NoName { .. } => "no_name",
            Self::NoProfile { .. } => "no_profile",
            Self::NotShown => "not_shown",
            Self::OddName => "odd_name",
            Self::TooLittle { .. } => "too_little_to_follow",
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Unknown { leader } => {
                Text::new(format!("{leader}님은 목록에 없습니다"), format!("nobody called {leader} is followed"))
            }
            Self::Exists { leader } => {
                Text::new(format!("{leader}님은 이미 목록에 있습니다"), format!("{leader} is followed already"))
            }
            Self::Ambiguous { leader, .. } => {
                Text::new(format!("{leader}님이 여럿입니다"), format!("more than one leader is called {leader}"))
            }
            Self::NoName { what } => {
                Text::new(format!("{}: 쓸 수 없는 말입니다", what.ko), format!("{} can't be this", what.en))
            }
            Self::NoProfile { leader } => Text::new(
                format!("{leader}님의 프로필 번호를 모릅니다"),
                format!("nobody said which profile is that of {leader}"),
            ),
            Self::NotShown => Text::new("사이트에서 읽지 않았습니다", "the site was not asked about them"),
            Self::OddName => {
                Text::new("사이트가 보여 준 이름은 이름일 수 없습니다", "what the site shows for a name can't be one")
            }
            Self::TooLittle { due_krw, least_krw } => {
                let (due, least) =
                    (wording::amount(*due_krw, Currency::Krw), wording::amount(*least_krw, Currency::Krw));
                Text::new(
                    format!("비율로 살 금액 {}이 {}보다 적습니다", due.ko, least.ko),
                    format!("{} is due in proportion, which is less than {}", due.en, least.en),
                )
            }
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::Unknown { .. } => {
                Text::new("`kis follow list`로 이름을 확인하십시오", "look up the name with `kis follow list`")
            }
            Self::Exists { .. } => Text::new(
                "`kis follow set`으로 바꾸십시오. 이름이 같은 다른 사람이면 둘 다 --profile-id 를 주십시오",
                "change it with `kis follow set`; if it is somebody else of that name, give both a --profile-id",
            ),
            Self::Ambiguous { profiles, .. } => {
                let profiles = profiles.join(", ");
                Text::new(format!("프로필로 고르십시오: {profiles}"), format!("choose by profile: {profiles}"))
            }
            Self::NoProfile { leader } => Text::new(
                format!("`kis follow set {leader} --profile-id 번호`로 알려 주십시오"),
                format!("say it with `kis follow set {leader} --profile-id ID`"),
            ),
            Self::NotShown | Self::OddName => Text::new(
                "설정의 [watch_users] 가 사이트와 맞는지 확인하십시오",
                "see whether [watch_users] of the configuration fits the site",
            ),
            Self::NoName { .. } | Self::TooLittle { .. } => Text::default(),
        }
    }
}
