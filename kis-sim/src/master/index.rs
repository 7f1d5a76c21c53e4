//! `idxcode.mst`: a digit for the market, the code and the name of each index.

use crate::wire::padded;

/// The main indices of KRX, by code.
const INDICES: [(&str, &str); 3] = [("0001", "종합"), ("1001", "KOSDAQ"), ("2001", "KOSPI200")];

/// The lines of the file.
pub(super) fn lines() -> String {
    INDICES.iter().map(|(code, name)| format!("{}{code}{}\n", &code[..1], padded(name, 40))).collect()
}
