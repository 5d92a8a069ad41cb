//! Finds QEMU's message about a terminating signal, since its exit status is 0 then.

use std::sync::LazyLock;

use regex::Regex;

static SAID: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?m)^[^:\n]+: (terminating on signal [0-9]+(?: from pid ([0-9]+) .*)?)$")
        .expect("it is constant")
});

/// Returns QEMU's message about a terminating signal, if no process of `ours` sent it.
pub(super) fn from_other_process(log: &str, ours: &[u32]) -> Option<String> {
    let said = SAID.captures(log)?;
    let sender = said.get(2).and_then(|pid| pid.as_str().parse().ok());
    let is_ours = sender.is_some_and(|pid| ours.contains(&pid));
    (!is_ours).then(|| format!("its log says: {}, which is no process of iotest", &said[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senders_are_distinguished() {
        let said = |line: &str| from_other_process(&format!("before\n{line}\n"), &[7, 8]);
        let by_bash = "qemu-system-x86_64: terminating on signal 15 from pid 9 (bash)";
        assert_eq!(
            said(by_bash).unwrap(),
            "its log says: terminating on signal 15 from pid 9 (bash), which is no process of iotest"
        );
        assert!(said("q: terminating on signal 2").is_some(), "a terminal has sent it");
        for other in [
            "q: terminating on signal 15 from pid 7 (suite)",
            "q: terminating on signal 15 from pid 8 (<unknown process>)",
            "terminating on signal 15 from pid 9 (bash)",
            "q: warning: terminating on signal 15 from pid 9 (bash)",
            "",
        ] {
            assert_eq!(said(other), None, "{other}");
        }
    }
}
