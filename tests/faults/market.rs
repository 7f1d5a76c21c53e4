//! The market does what markets do: rows 71 to 85.
