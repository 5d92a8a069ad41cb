//! [`LeftOut`]: the tests that `QEMU_TEST_IO_SKIP` names, as QEMU's build does for its own runs.

use crate::runner_env::inherited::InheritedEnv;

/// The variable.
const VARIABLE: &str = "QEMU_TEST_IO_SKIP";

/// Names of tests, each alone or behind a format and a colon.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct LeftOut(Vec<String>);

impl LeftOut {
    /// Reads the variable.
    pub(crate) fn of(inherited: &InheritedEnv) -> Self {
        let names = inherited.get(VARIABLE).unwrap_or_default().split_whitespace();
        Self(names.map(str::to_owned).collect())
    }

    /// Returns why a test, or a case of it, is not run in a format, if it is named.
    pub(crate) fn reason(&self, title: &str, format: &str) -> Option<String> {
        let test = title.split("::").next().unwrap_or(title);
        let named = self.0.iter().find(|word| match word.split_once(':') {
            Some((of, name)) => of == format && name == test,
            None => *word == test,
        })?;
        Some(format!("{VARIABLE} has `{named}`"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_left_out_by_name_and_by_format() {
        let left = LeftOut::of(&[(VARIABLE, "luks:149 185  iov-padding")].into());
        let reason = |test, format| left.reason(test, format);
        assert_eq!(reason("149", "luks").as_deref(), Some("QEMU_TEST_IO_SKIP has `luks:149`"));
        assert_eq!(reason("149", "qcow2"), None);
        assert_eq!(reason("185", "raw").as_deref(), Some("QEMU_TEST_IO_SKIP has `185`"));
        assert!(reason("iov-padding", "raw").is_some() && reason("iov", "raw").is_none());
        assert!(reason("185::Test.case", "raw").is_some());
        assert_eq!(LeftOut::of(&InheritedEnv::default()).reason("185", "raw"), None);
    }
}
