//! [`HarnessEnv`]: the environment variables of the harness, as libtest, cargo and nextest set them.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ffi::OsString;
use std::num::NonZeroUsize;

use camino::Utf8PathBuf;
pub(crate) use iotest_exec::order::Shuffle;
use iotest_exec::process::shell_word;

/// The environment variables of the harness; the command line overrides them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct HarnessEnv {
    /// `RUST_TEST_THREADS`: how many cases run at the same time.
    pub(crate) threads: Option<NonZeroUsize>,
    /// `RUST_TEST_NOCAPTURE` is set and not `0`.
    pub(crate) no_capture: bool,
    /// `RUST_TEST_SHUFFLE` is set and not `0`, or `RUST_TEST_SHUFFLE_SEED` is given.
    pub(crate) shuffle: Option<Shuffle>,
    /// `NO_COLOR`, `CLICOLOR_FORCE` or `CARGO_TERM_COLOR`, in this order.
    pub(crate) color: Option<bool>,
    /// nextest runs the program.
    pub(crate) nextest: Option<Nextest>,
    /// `CI` is set and neither empty nor `false`.
    pub(crate) ci: bool,
    /// `IOTEST_RESULT`: the file that takes the case's record.
    pub(crate) result: Option<Utf8PathBuf>,
    /// `CARGO_MANIFEST_DIR`: where the package's sources are now.
    pub(crate) manifest_dir: Option<Utf8PathBuf>,
    /// `CARGO_PKG_NAME`: the package, for the command that runs a case again.
    pub(crate) package: Option<String>,
    /// The variables that decide what a case is and what it runs, for the same command.
    pub(crate) rerun_variables: Vec<(&'static str, String)>,
}

/// The variable that names the file of the one case's record.
pub(crate) const RESULT: &str = "IOTEST_RESULT";

/// The variables that decide which cases there are and what their verdicts are.
const RERUN_VARIABLES: [&str; 34] = [
    "IMGFMT",
    "IMGPROTO",
    "IMGOPTS",
    "IMGKEYSECRET",
    "CACHEMODE",
    "AIOMODE",
    "IOTEST_QEMU",
    "QEMU_PROG",
    "QEMU_IMG_PROG",
    "QEMU_IO_PROG",
    "QEMU_NBD_PROG",
    "QSD_PROG",
    "QEMU_OPTIONS",
    "QEMU_IMG_OPTIONS",
    "QEMU_IO_OPTIONS",
    "QEMU_IO_OPTIONS_NO_FMT",
    "QEMU_NBD_OPTIONS",
    "QEMU_DEFAULT_MACHINE",
    "QEMU_MODULE_DIR",
    "SAMPLE_IMG_DIR",
    "GDB_OPTIONS",
    "VALGRIND_QEMU",
    "NO_VALGRIND",
    "ASAN_OPTIONS",
    "LSAN_OPTIONS",
    "MSAN_OPTIONS",
    "TSAN_OPTIONS",
    "UBSAN_OPTIONS",
    "IOTEST_DETECT_LEAKS",
    "IOTEST_RR",
    "IOTEST_CORES",
    "IOTEST_STRICT_STDERR",
    "IOTEST_COMPAT",
    "IOTEST_TIMEOUT_SCALE",
];

/// Those whose values are never printed.
const SECRET: [&str; 1] = ["IMGKEYSECRET"];

/// Returns what sets a variable in a shell's command line, with a blank after it; for a secret,
/// the shell's own value is used.
pub fn assignment(name: &str, value: &str) -> String {
    match SECRET.contains(&name) {
        true => format!("{name}=\"${name}\" "),
        false => format!("{name}={} ", shell_word(value)),
    }
}

/// The variables of nextest about its run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Nextest {
    /// `NEXTEST_RUN_ID`: the same for every process of a run.
    pub(crate) run_id: Option<String>,
    /// `NEXTEST_ATTEMPT`: 1, or more for a retry.
    pub(crate) attempt: u32,
}

/// A variable whose value cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} is `{value}`, should be {wanted}")]
pub(crate) struct BadVariable {
    /// The variable.
    pub(crate) name: Cow<'static, str>,
    /// Its value.
    pub(crate) value: String,
    /// What it should be, as a noun phrase.
    pub(crate) wanted: &'static str,
}

/// What a count of threads should be.
pub(crate) const COUNT: &str = "a whole number from 1 to 18446744073709551615";
/// What a seed should be.
pub(crate) const SEED: &str = "a whole number from 0 to 18446744073709551615";

/// Returns the variables that decide what a case is and what it runs, each with its value; none
/// if the environment cannot be read.
pub fn rerun_variables() -> Vec<(&'static str, String)> {
    HarnessEnv::read().map(|env| env.rerun_variables).unwrap_or_default()
}

impl HarnessEnv {
    /// Reads the process's environment.
    ///
    /// # Errors
    /// * [`BadVariable`] if a number is none, or a value no UTF-8 text.
    pub(crate) fn read() -> Result<Self, BadVariable> {
        #[expect(clippy::disallowed_methods, reason = "this module reads the environment")]
        Self::from_os(&|name| std::env::var_os(name))
    }

    fn from_os(lookup: &dyn Fn(&str) -> Option<OsString>) -> Result<Self, BadVariable> {
        let bad = RefCell::new(None);
        let read = Self::from_lookup(&|name| match lookup(name)?.into_string() {
            Ok(text) => Some(text),
            Err(value) => {
                bad.borrow_mut().get_or_insert((name.to_owned(), value));
                None
            }
        });
        match bad.take() {
            None => read,
            Some((name, value)) => Err(BadVariable {
                name: name.into(),
                value: value.to_string_lossy().into_owned(),
                wanted: "UTF-8 text",
            }),
        }
    }

    fn from_lookup(lookup: &dyn Fn(&str) -> Option<String>) -> Result<Self, BadVariable> {
        let is_on = |name| lookup(name).is_some_and(|value| value != "0");
        let seed = number(lookup, "RUST_TEST_SHUFFLE_SEED", SEED)?.map(Shuffle::Seed);
        // Each is read, so that a wrong value is always reported.
        let attempt = number(lookup, "NEXTEST_ATTEMPT", "a whole number from 0 to 4294967295")?;
        Ok(Self {
            threads: number(lookup, "RUST_TEST_THREADS", COUNT)?,
            no_capture: is_on("RUST_TEST_NOCAPTURE"),
            shuffle: seed.or_else(|| is_on("RUST_TEST_SHUFFLE").then_some(Shuffle::Random)),
            color: color(lookup),
            nextest: lookup("NEXTEST").filter(|value| value == "1").map(|_| Nextest {
                run_id: lookup("NEXTEST_RUN_ID"),
                attempt: attempt.unwrap_or(1),
            }),
            ci: lookup("CI").is_some_and(|value| !matches!(value.as_str(), "" | "0" | "false")),
            result: lookup(RESULT).filter(|path| !path.is_empty()).map(Into::into),
            manifest_dir: lookup("CARGO_MANIFEST_DIR").map(Utf8PathBuf::from),
            package: lookup("CARGO_PKG_NAME"),
            rerun_variables: RERUN_VARIABLES
                .into_iter()
                .filter_map(|name| Some((name, lookup(name).filter(|value| !value.is_empty())?)))
                .collect(),
        })
    }
}

fn number<T: std::str::FromStr>(
    lookup: &dyn Fn(&str) -> Option<String>,
    name: &'static str,
    wanted: &'static str,
) -> Result<Option<T>, BadVariable> {
    lookup(name)
        .map(|value| value.parse().map_err(|_| BadVariable { name: name.into(), value, wanted }))
        .transpose()
}

/// Returns whether a person asks for colours by one of the usual variables; None leaves it to the terminal.
pub fn color(lookup: &dyn Fn(&str) -> Option<String>) -> Option<bool> {
    if lookup("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        return Some(false);
    }
    if lookup("CLICOLOR_FORCE").is_some_and(|value| !value.is_empty() && value != "0") {
        return Some(true);
    }
    match lookup("CARGO_TERM_COLOR")?.as_str() {
        "always" => Some(true),
        "never" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<HarnessEnv, BadVariable> {
        HarnessEnv::from_lookup(&|name| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn nothing_set_asks_for_nothing() {
        assert_eq!(read(&[]), Ok(HarnessEnv::default()));
        assert_eq!(read(&[("RUST_TEST_NOCAPTURE", "0"), ("CI", "false")]), read(&[]));
    }

    #[test]
    fn deciding_variables_are_kept_as_they_are() {
        let table = crate::env::variables::VARIABLES;
        for name in RERUN_VARIABLES {
            assert!(table.iter().any(|variable| variable.name == name), "{name}");
            let kept = read(&[(name, "some words"), ("TEST_DIR", "/t")]).unwrap().rerun_variables;
            assert_eq!(kept, [(name, "some words".to_owned())]);
        }
    }

    #[test]
    fn secret_variable_is_named_without_its_value() {
        assert_eq!(assignment("IMGKEYSECRET", "sesame"), "IMGKEYSECRET=\"$IMGKEYSECRET\" ");
        assert_eq!(assignment("IMGOPTS", "a b"), "IMGOPTS='a b' ");
    }

    #[test]
    fn bad_number_names_its_variable() {
        let error = read(&[("RUST_TEST_THREADS", "0")]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "RUST_TEST_THREADS is `0`, should be a whole number from 1 to 18446744073709551615"
        );
        let names = ["RUST_TEST_THREADS", "RUST_TEST_SHUFFLE_SEED", "NEXTEST_ATTEMPT"];
        for (name, value) in names.iter().flat_map(|name| {
            let bad = ["", " ", "-1", "1.5", "1e3", "18446744073709551616", "NaN", "\u{ff11}"];
            bad.map(|value| (*name, value))
        }) {
            assert_eq!(read(&[(name, value)]).unwrap_err().name, name, "{value}");
        }
    }

    #[test]
    fn value_that_is_no_text_names_its_variable() {
        use std::os::unix::ffi::OsStringExt as _;
        for name in ["RUST_TEST_THREADS", "NO_COLOR", "IOTEST_RESULT", "IMGOPTS", "NEXTEST"] {
            let broken = OsString::from_vec(vec![b'1', 0xff]);
            let error = HarnessEnv::from_os(&|asked| (asked == name).then(|| broken.clone()));
            let said = error.unwrap_err().to_string();
            assert_eq!(said, format!("{name} is `1\u{fffd}`, should be UTF-8 text"));
        }
    }

    #[test]
    fn no_color_goes_before_force_before_cargo() {
        let variables = [("CARGO_TERM_COLOR", "never"), ("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")];
        assert_eq!(read(&variables).unwrap().color, Some(false));
        assert_eq!(read(&variables[..2]).unwrap().color, Some(true));
        assert_eq!(read(&variables[..1]).unwrap().color, Some(false));
    }

    #[test]
    fn nextest_run_is_known_by_its_id() {
        let env = read(&[("NEXTEST", "1"), ("NEXTEST_RUN_ID", "u"), ("NEXTEST_ATTEMPT", "2")]);
        assert_eq!(env.unwrap().nextest, Some(Nextest { run_id: Some("u".into()), attempt: 2 }));
    }
}
