//! 알림.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

/// How alerts are told apart, how old they may be, and what they look like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AlertRules {
    /// The same text again within this time is a duplicate, in milliseconds. 오알림으로 보는 시간(밀리초).
    pub duplicate_window_ms: i64,
    /// Older alerts need a person's yes, in seconds. 확인이 필요한 알림의 나이(초).
    pub confirm_after_s: i64,
    /// Older alerts are refused, in seconds. 거부하는 알림의 나이(초).
    pub refuse_after_s: i64,
    /// An alert from further in the future than this is refused, in seconds. 허용하는 미래 시각(초).
    pub max_ahead_s: i64,
    /// A purchase that was not ordered this long after its receipt expires, in seconds. 매수 대기 만료(초).
    pub expire_after_s: i64,
    /// Longer messages are refused, in bytes. 메시지 최대 길이(바이트).
    pub max_text_bytes: usize,
    /// Patterns of one's own, tried before the built-in ones: regular expressions with the groups `leader`, `side`,
    /// `stock`, `qty` and, if they have it, `price`. 사용자 정의 알림 형식.
    pub patterns: Vec<String>,
}

impl Default for AlertRules {
    fn default() -> Self {
        Self {
            duplicate_window_ms: 10_000,
            confirm_after_s: 60,
            refuse_after_s: 600,
            max_ahead_s: 5,
            expire_after_s: 600,
            max_text_bytes: 4096,
            patterns: Vec::new(),
        }
    }
}
