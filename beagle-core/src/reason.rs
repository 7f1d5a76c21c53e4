//! Why something was done, or was not. A reason has a stable word for programs, and says in Korean and English what
//! happened, why, and what to do next.

use alloc::borrow::Cow;

use crate::{Text, report::ReasonLine};

mod alert;
mod hold;
mod leader;
mod refusal;

pub use alert::AlertRefusal;
pub use hold::Hold;
pub use leader::LeaderRefusal;
pub use refusal::{Refusal, Word};

/// What every reason can say.
pub trait Reason {
    /// A stable word for programs.
    fn code(&self) -> &'static str;

    /// What happened and why, with the numbers.
    fn text(&self) -> Text;

    /// What to do next; empty when there is nothing to do.
    fn hint(&self) -> Text {
        Text::default()
    }

    /// All of it, for a report.
    fn line(&self) -> ReasonLine {
        ReasonLine { code: Cow::Borrowed(self.code()), text: self.text(), hint: self.hint() }
    }
}
