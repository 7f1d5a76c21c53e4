//! Why a profile, or the whole site, could not be read. None of it changes anything.

use beagle_core::{Exit, Reason, Text};

/// Why a profile, or the whole site, could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Nobody said under which name to sign in.
    NoLogin,
    /// What the secret store has can't be had, and why.
    Store(Text),
    /// The site refused the name and the password, now or before.
    Refused,
    /// The browser or its driver can't be started, or is gone.
    Browser { what: String },
    /// A page or an answer did not come in time.
    Late,
    /// The site could not be reached.
    NotReached,
    /// The login page is not where the configuration says.
    Elsewhere { host: String },
    /// A part of the login page is not there.
    NoElement { key: &'static str },
    /// The site wants a person.
    Captcha,
    /// After signing in, the site does not show what it should.
    NotSignedIn,
    /// The session ended while the profiles were read.
    SignedOut,
    /// The site answered with another status than success.
    Status(u16),
    /// The site sent the request elsewhere: to its login page, most likely.
    Redirected,
    /// The answer is longer than a profile can be.
    TooLong,
    /// The answer is no JSON.
    NotJson,
    /// The answer does not have what the configuration says, or has something else there.
    Missing { key: &'static str },
    /// The answer is about somebody else.
    OtherProfile,
}

impl Trouble {
    /// How a command leaves that came no further.
    pub(crate) const fn exit(&self) -> Exit {
        match self {
            Self::NoLogin | Self::Store(_) | Self::Refused => Exit::Credentials,
            _ => Exit::Failed,
        }
    }
}

impl Reason for Trouble {
    fn code(&self) -> &'static str {
        match self {
            Self::NoLogin => "no_login",
            Self::Store(_) => "no_secret",
            Self::Refused => "sign_in_refused",
            Self::Browser { .. } => "no_browser",
            Self::Late => "too_late",
            Self::NotReached => "site_not_reached",
            Self::Elsewhere { .. } => "login_elsewhere",
            Self::NoElement { .. } => "login_page_changed",
            Self::Captcha => "captcha",
            Self::NotSignedIn => "not_signed_in",
            Self::SignedOut => "signed_out",
            Self::Status(_) => "site_status",
            Self::Redirected => "redirected",
            Self::TooLong => "too_long",
            Self::NotJson => "not_json",
            Self::Missing { .. } => "answer_changed",
            Self::OtherProfile => "other_profile",
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::NoLogin => {
                Text::new("사이트에 로그인할 아이디가 없습니다", "there is no name to sign in to the site with")
            }
            Self::Store(why) => why.clone(),
            Self::Refused => {
                Text::new("사이트가 아이디나 비밀번호를 거절했습니다", "the site refused the name or the password")
            }
            Self::Browser { what } => {
                Text::new(format!("브라우저를 쓸 수 없습니다: {what}"), format!("there is no browser: {what}"))
            }
            Self::Late => Text::new("사이트가 제때 답하지 않았습니다", "the site did not answer in time"),
            Self::NotReached => Text::new("사이트에 연결되지 않았습니다", "the site was not reached"),
            Self::Elsewhere { host } => Text::new(
                format!("로그인 페이지가 다른 곳({host})으로 보내, 비밀번호를 넣지 않았습니다"),
                format!("the login page leads elsewhere ({host}), so no password was typed"),
            ),
            Self::NoElement { key } => Text::new(
                format!("로그인 페이지에 {key} 로 적은 것이 없습니다"),
                format!("the login page has nothing at {key}"),
            ),
            Self::Captcha => Text::new("사이트가 사람인지 확인하려 합니다(캡차)", "the site asks for a captcha"),
            Self::NotSignedIn => Text::new(
                "로그인한 뒤에 보일 것(signed_in)이 보이지 않습니다",
                "what shows that the login worked (signed_in) is not there",
            ),
            Self::SignedOut => Text::new("읽는 동안 로그아웃되었습니다", "the session ended while profiles were read"),
            Self::Status(status) => {
                Text::new(format!("사이트가 {status}(으)로 답했습니다"), format!("the site answered with {status}"))
            }
            Self::Redirected => Text::new("사이트가 다른 곳으로 보냈습니다", "the site sent the request elsewhere"),
            Self::TooLong => Text::new("답이 너무 깁니다", "the answer is too long"),
            Self::NotJson => Text::new("사이트의 답이 JSON이 아닙니다", "the site's answer is no JSON"),
            Self::Missing { key } => Text::new(
                format!("사이트의 답에 {key} 로 적은 것이 없거나 다른 것이 있습니다"),
                format!("the site's answer has nothing, or something else, at {key}"),
            ),
            Self::OtherProfile => {
                Text::new("사이트의 답이 다른 프로필의 것입니다", "the site's answer is about another profile")
            }
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::NoLogin | Self::Refused => {
                Text::new("`kis watch-users login`으로 등록하십시오", "give them with `kis watch-users login`")
            }
            Self::Store(_) => Text::new("`kis doctor`로 점검하십시오", "look with `kis doctor`"),
            Self::Browser { .. } => Text::new(
                "`apt install chromium chromium-driver`로 설치하십시오. 점검은 `kis doctor`",
                "install it with `apt install chromium chromium-driver`; `kis doctor` looks at it",
            ),
            Self::Captcha => Text::new(
                "평소 쓰는 브라우저로 로그인해 풀고, 나중에 다시 실행하십시오",
                "sign in with your own browser to solve it, and run this again later",
            ),
            Self::Late | Self::NotReached | Self::Status(_) | Self::SignedOut => {
                Text::new("나중에 다시 실행하십시오", "run it again later")
            }
            Self::Elsewhere { .. }
            | Self::NoElement { .. }
            | Self::NotSignedIn
            | Self::Redirected
            | Self::TooLong
            | Self::NotJson
            | Self::Missing { .. }
            | Self::OtherProfile => Text::new(
                "설정의 [watch_users] 가 지금의 사이트와 맞는지 확인하십시오",
                "see whether [watch_users] of the configuration fits the site of today",
            ),
        }
    }
}
