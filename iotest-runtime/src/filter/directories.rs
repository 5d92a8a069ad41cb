//! Rules for the directories of a test, and for its files in them.

use super::known::Known;
use super::rule::Filter;

/// Makes the rule for the test's directory: `TEST_DIR`.
///
/// A [standard chain](super::Chain::standard) contains it already.
#[doc(alias = "filter_test_dir")]
pub fn test_dir(directory: impl Into<String>) -> Filter {
    Filter::known(Known::path(directory, "TEST_DIR"))
}

/// Makes the rules for files whose names begin with the test's process id: `TEST_DIR/PID-`.
///
/// A [standard chain](super::Chain::standard) contains them already.
#[doc(alias = "filter_testfiles")]
#[doc(alias = "filter_qmp_testfiles")]
pub fn test_files(test_dir: &str, sock_dir: &str, pid: u32) -> [Filter; 2] {
    let rule = |directory: &str, placeholder: &str| {
        let directory = directory.trim_end_matches('/');
        Known::prefix(format!("{directory}/{pid}-"), format!("{placeholder}/PID-"))
    };
    [rule(test_dir, "TEST_DIR"), rule(sock_dir, "SOCK_DIR")].map(Filter::known)
}
