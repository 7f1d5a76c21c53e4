//! What a run of all tests printed.

/// Whether it tells of this test, which did not fail.
pub(crate) fn tells(log: &str, name: &str) -> bool {
    log.lines().any(|line| is_of(line, name))
}

/// What the test itself prints may come before the last word.
fn is_of(line: &str, name: &str) -> bool {
    let Some((before, after)) = line.split_once(" ... ") else { return false };
    let path = before.rsplit(' ').next().unwrap_or_default();
    path.rsplit("::").next() == Some(name) && !after.starts_with("ignored") && !after.starts_with("FAILED")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_tells_of_each() {
        let log = "test f001_a ... ok\nx test network::f002_b ... a word ok\ntest f003_c ... ignored\n";
        let told = ["f001_a", "f002_b", "f003_c", "f004_d"].map(|name| tells(log, name));
        assert_eq!(told, [true, true, false, false]);
    }
}
