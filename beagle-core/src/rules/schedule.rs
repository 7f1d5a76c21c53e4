//! 정기 실행.

use serde::{Deserialize, Serialize};

/// What is expected of the schedule that runs the duties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScheduleRules {
    /// A session may go by for so many minutes without a run before its owner is told. 장중에 정기 실행이 없어도 되는 시간(분).
    pub missed_after_min: u32,
    /// Holdings, cash and worth are written down by a run when the last time was so many minutes ago. 잔고와 총자산을 적어 두는 간격(분).
    pub refresh_every_min: u32,
}

impl Default for ScheduleRules {
    fn default() -> Self {
        Self { missed_after_min: 5, refresh_every_min: 10 }
    }
}
