//! The right to send one order once.
//!
//! It comes about in three steps, and each value is used up by the next: a [`Draft`] that passed every gate becomes a
//! [`Receipt`] when a [`Journal`] has it on the disk, and a [`Permit`] when the last look before sending finds nothing
//! against it. None of them can be made in another way, copied, or used twice:
//!
//! ```compile_fail,E0382
//! # fn send(permit: beagle_core::order::Permit) {
//! let (id, request) = permit.spend();
//! let again = permit.spend(); // error[E0382]: use of moved value: `permit`
//! # }
//! ```
//!
//! ```compile_fail,E0599
//! # fn copy(permit: beagle_core::order::Permit) {
//! let second = permit.clone(); // error[E0599]: no method named `clone`
//! # }
//! ```
//!
//! ```compile_fail,E0451
//! let permit = beagle_core::order::Permit { commitment: unreachable!(), look: unreachable!() }; // error[E0451]: field `commitment` is private
//! ```

use alloc::sync::Arc;

use super::{Commitment, LastLook, OrderRequest, Record};

/// Where rows are written down.
pub trait Journal {
    /// Why a row could not be written.
    type Error;

    /// Adds a row. It returns when the row can't be lost any more, whatever happens to this process or this machine.
    ///
    /// # Errors
    /// When the row is not written, or nobody knows whether it is. An intent whose number is taken is not written.
    fn append(&mut self, record: &Record) -> Result<(), Self::Error>;
}

/// An order that passed every gate and is not written down yet.
#[derive(Debug)]
#[must_use = "an order that nobody writes down is not sent"]
pub struct Draft {
    commitment: Arc<Commitment>,
}

/// An intent that is on the disk.
#[derive(Debug)]
#[must_use = "the journal holds an intent that waits for its answer"]
pub struct Receipt {
    commitment: Arc<Commitment>,
}

/// The right to send one order request, once and now.
#[derive(Debug)]
#[must_use = "the journal holds an intent that waits for its answer"]
pub struct Permit {
    commitment: Arc<Commitment>,
    look: LastLook,
}

impl Draft {
    pub(super) const fn new(commitment: Arc<Commitment>) -> Self {
        Self { commitment }
    }

    /// What will be written.
    pub fn commitment(&self) -> &Commitment {
        &self.commitment
    }

    /// Writes it down.
    ///
    /// # Errors
    /// When it is not on the disk; then nothing may be sent.
    pub fn commit<J: Journal>(self, journal: &mut J) -> Result<Receipt, J::Error> {
        journal.append(&Record::Committed(Arc::clone(&self.commitment)))?;
        Ok(Receipt { commitment: self.commitment })
    }
}

impl Receipt {
    /// The intent's number.
    pub fn id(&self) -> i64 {
        self.commitment.id
    }

    pub(super) fn commitment(&self) -> &Arc<Commitment> {
        &self.commitment
    }

    pub(super) fn permit(self, look: LastLook) -> Permit {
        Permit { commitment: self.commitment, look }
    }
}

impl Permit {
    /// The intent's number.
    pub fn id(&self) -> i64 {
        self.commitment.id
    }

    /// What has to be asked once more when the connection stands.
    pub const fn look(&self) -> &LastLook {
        &self.look
    }

    /// What may be sent.
    pub fn request(&self) -> &OrderRequest {
        &self.commitment.intent.request
    }

    /// What may be sent, once.
    pub fn spend(self) -> (i64, OrderRequest) {
        (self.commitment.id, self.commitment.intent.request.clone())
    }
}
