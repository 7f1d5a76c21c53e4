//! 정기 실행.

use serde::{Deserialize, Serialize};

/// What is expected of the schedule that runs the duties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScheduleRules {
    /// A session may go by for so many minutes without a run before its owner is told. 장중에 정기 실행이 없어도 되는 시간(분).
    pub missed_after_min: u32,
}

impl Default for ScheduleRules {
    fn default() -> Self {
        Self { missed_after_min: 5 }
    }
}
