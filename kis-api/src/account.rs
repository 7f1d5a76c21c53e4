//! An account number, which is never printed whole.

use alloc::string::String;
use core::{fmt, str::FromStr};

use crate::{Error, Result};

/// 계좌번호 — eight digits (`CANO`) and a two-digit product code (`ACNT_PRDT_CD`; 01 is stocks).
///
/// `Debug` and `Display` show the last four of the eight digits only.
///
/// ```
/// # fn main() -> kis_api::Result<()> {
/// let account: kis_api::Account = "12345678-01".parse()?;
/// assert_eq!(account.to_string(), "****5678-01");
/// # Ok(()) }
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Account {
    number: String,
    product: String,
}

impl Account {
    /// The eight digits, `CANO`. For requests: do not print it.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The product code, `ACNT_PRDT_CD`.
    pub fn product(&self) -> &str {
        &self.product
    }

    /// What names this account in file names: the last four digits and a hash of all of them. It keeps the number out
    /// of sight; whoever tries every number can still find it.
    #[cfg(feature = "client")]
    pub fn fingerprint(&self) -> String {
        use sha2::{Digest, Sha256};

        let hash = Sha256::digest(alloc::format!("{}-{}", self.number, self.product));
        let hash: String = hash.iter().take(4).map(|byte| alloc::format!("{byte:02x}")).collect();
        alloc::format!("{}-{hash}", self.last_four())
    }

    /// The last four of the eight digits, which is what people are shown.
    pub fn last_four(&self) -> &str {
        &self.number[4..]
    }
}

impl FromStr for Account {
    type Err = Error;

    /// Reads `12345678-01`, `1234567801` or `12345678` (product 01).
    fn from_str(text: &str) -> Result<Self> {
        let digits: String = text.chars().filter(|c| *c != '-').collect();
        if !digits.bytes().all(|b| b.is_ascii_digit()) || !matches!(digits.len(), 8 | 10) {
            // The text is not repeated: it may be most of a real number.
            return Err(Error::invalid("an account is eight digits, a dash and a two-digit product code"));
        }
        let (number, product) = digits.split_at(8);
        let product = if product.is_empty() { "01" } else { product };
        Ok(Self { number: number.into(), product: product.into() })
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "****{}-{}", self.last_four(), self.product)
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Account({self})")
    }
}
