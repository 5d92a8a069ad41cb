//! [`qtest_need`]: what tests need of the qtest accelerator that a qtest wrapper cannot provide.
//!
//! These tests run anyway, as under `check`; the answer explains a failure.

/// Commands of the qtest protocol that tests use and TCG and KVM lack.
const CLOCK: [&str; 2] = ["clock_step", "clock_set"];

/// Tests whose references show the guest's clock, which stands still under qtest.
const SHOW_CLOCK: [&str; 2] = ["267", "qcow2-internal-snapshots"];

/// Returns why the test may fail without qtest, as a clause without a subject.
pub fn qtest_need(name: &str, script: &str) -> Option<String> {
    if let Some(word) = CLOCK.into_iter().find(|word| script.contains(word)) {
        return Some(format!("moves the guest's clock by qtest's `{word}`"));
    }
    let shows = SHOW_CLOCK.contains(&name);
    shows.then(|| "prints the guest's clock, which stands still under qtest".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_that_move_or_print_the_clock_need_qtest() {
        let why = qtest_need("093", "self.vm.qtest(\"clock_step %d\" % ns)").unwrap();
        assert_eq!(why, "moves the guest's clock by qtest's `clock_step`");
        assert!(
            qtest_need("267", "").is_some_and(|why| why.starts_with("prints the guest's clock"))
        );
        assert_eq!(qtest_need("040", "import iotests"), None);
    }
}
