//! The command `kis`.

fn main() {}
