//! The command `kis-cli`.

fn main() {}
