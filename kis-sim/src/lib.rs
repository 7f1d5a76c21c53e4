//! KIS broker on localhost.
