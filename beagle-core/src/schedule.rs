//! When the duties have to run, and whether they did.

mod missed;
mod times;

pub use missed::{Gap, LastTick, Missed, missed};
pub use times::CronTimes;
