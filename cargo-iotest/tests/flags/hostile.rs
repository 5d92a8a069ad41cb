//! Unusual values for every option that takes one. Each has its documented meaning, or is refused
//! with status 2 and a message that names the option and, for a number, its range.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;

use cargo_iotest::cli::Cli;
use clap::{Arg, Command, CommandFactory as _};

/// The values of an option.
#[derive(Debug, Clone, Copy)]
enum Takes {
    /// Numbers in a range.
    Seconds(f64, f64),
    /// Whole numbers in a range.
    Whole(u128, u128),
    /// Any text that is not blank.
    Text,
    /// Names separated by commas, none blank.
    Names,
    /// Any text.
    Anything,
    /// One of a few named values, or several separated by commas.
    Words,
}

/// The values of options, by clap's value name.
const TAKES: [(&str, Takes); 28] = [
    ("SECONDS", Takes::Seconds(0.001, 31_536_000.0)),
    ("FACTOR", Takes::Seconds(0.001, 10_000.0)),
    ("SEED", Takes::Whole(0, u64::MAX as u128)),
    ("PATH", Takes::Text),
    ("FILE", Takes::Text),
    ("DIR", Takes::Text),
    ("DIRECTORY", Takes::Text),
    ("NAME", Takes::Text),
    ("QEMU", Takes::Text),
    ("PACKAGE", Takes::Text),
    ("TARGET", Takes::Text),
    ("TEST", Takes::Text),
    ("REV", Takes::Text),
    ("CMD", Takes::Text),
    ("TESTS", Takes::Text),
    ("GROUPS", Takes::Names),
    ("FEATURES", Takes::Names),
    ("OPTIONS", Takes::Anything),
    ("FORMATS", Takes::Words),
    ("PROTOCOLS", Takes::Words),
    ("MODES", Takes::Words),
    ("WHICH", Takes::Words),
    ("WHAT", Takes::Words),
    ("WHEN", Takes::Words),
    ("SHELL", Takes::Words),
    ("HOW", Takes::Words),
    ("SHARE", Takes::Words),
    ("RESULT", Takes::Words),
];

/// The values of counts, by clap's option name.
const COUNTS: [(&str, u128, u128); 5] = [
    ("jobs", 1, u64::MAX as u128),
    ("retries", 0, 1000),
    ("repeat", 1, 10_000),
    ("until_fail", 1, 10_000),
    ("sequences", 1, 10_000),
];

const VALUES: [&str; 45] = [
    "",
    " ",
    "\t",
    ",",
    "a,,b",
    "0",
    "-0",
    "1",
    "-1",
    "+1",
    "01",
    "2.5",
    "1.0",
    "0.001",
    "0.0009",
    "1000",
    "1001",
    "10000",
    "10001",
    "31536000",
    "31536001",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "18446744073709551616",
    "1e3",
    "1e400",
    "-1e400",
    "1e-400",
    "nan",
    "NaN",
    "inf",
    "-inf",
    "infinity",
    "1_000",
    "1,5",
    "0x10",
    "\u{ff11}",
    "\u{665}",
    "1s",
    "--",
    "-x",
    "--list",
    "all",
    "\u{1b}[31m",
];

/// An option of a subcommand.
struct Case<'a> {
    command: &'a str,
    arg: Arg,
}

impl Case<'_> {
    fn takes(&self) -> Takes {
        let id = self.arg.get_id().as_str();
        if let Some((_, least, most)) = COUNTS.iter().find(|(name, ..)| *name == id) {
            return Takes::Whole(*least, *most);
        }
        let names = self.arg.get_value_names().unwrap_or_default();
        let name = names.first().map(|name| name.as_str()).unwrap_or_default();
        let found = TAKES.iter().find(|(known, _)| *known == name);
        assert!(found.is_some(), "say in TAKES what {name} of {id} is");
        found.map_or(Takes::Anything, |(_, takes)| *takes)
    }

    /// Says whether a value has a documented meaning.
    fn has_meaning(&self, value: &str) -> bool {
        let words = || self.arg.get_possible_values();
        let known = |word: &str| words().iter().any(|known| known.matches(word, false));
        match self.takes() {
            Takes::Seconds(least, most) => {
                value.parse().is_ok_and(|number: f64| (least..=most).contains(&number))
            }
            Takes::Whole(least, most) => {
                value.parse().is_ok_and(|number: u128| (least..=most).contains(&number))
            }
            Takes::Text => !value.trim().is_empty(),
            Takes::Names => value.split(',').all(|name| !name.trim().is_empty()),
            Takes::Anything => true,
            Takes::Words => match words().is_empty() {
                // Formats and similar types are checked by their own tests; no value here is one.
                true => false,
                false => known(value),
            },
        }
    }

    /// Returns why the command line is refused, if it is.
    fn refusal(&self, words: Vec<OsString>) -> Option<String> {
        let before = [Some("iotest"), Some(self.command).filter(|name| !name.is_empty())];
        let before = before.into_iter().flatten().map(OsString::from);
        let company: &[&str] = match (self.command, self.arg.get_id().as_str()) {
            ("", "qtest_wrapper" | "leaks") => &["--qemu-tree=t"],
            _ => &[],
        };
        let needs_directory = ["qtest-wrapper", "tree"].contains(&self.command);
        let is_option = self.arg.get_long().is_some();
        let needed: &[&str] = match is_option {
            true if needs_directory => &["d"],
            true if self.command == "bisect" => &["--", "t"],
            _ => &[],
        };
        let company = company.iter().chain(needed).map(OsString::from);
        let line = before.chain(self.required()).chain(words).chain(company);
        let error = Cli::read(cargo_iotest::cli::words(line)).err()?;
        assert_eq!(error.exit_code(), 2, "{error}");
        Some(error.to_string())
    }

    /// What `bisect` requires besides, and the `--` before its tests.
    fn required(&self) -> impl Iterator<Item = OsString> {
        let own = format!("--{}=", self.arg.get_long().unwrap_or_default());
        let options = ["--good=a", "--bad=b", "--build=c"];
        let words = options.into_iter().filter(move |option| !option.starts_with(&own));
        let end = self.arg.get_long().is_none().then_some("--");
        words.chain(end).filter(|_| self.command == "bisect").map(Into::into)
    }

    /// The ways to give the option a value.
    fn ways(&self, value: &OsString) -> Vec<Vec<OsString>> {
        let joined = |option: String| {
            let mut word = OsString::from(option);
            word.push(value);
            vec![word]
        };
        let Some(long) = self.arg.get_long() else { return vec![vec![value.clone()]] };
        let mut ways = vec![joined(format!("--{long}="))];
        if !self.arg.is_require_equals_set() {
            ways.push(vec![format!("--{long}").into(), value.clone()]);
        }
        if let Some(letter) = self.arg.get_short() {
            ways.push(vec![format!("-{letter}").into(), value.clone()]);
        }
        ways
    }
}

/// Every option that takes a value, and every value without an option.
fn cases(cli: &Command) -> Vec<Case<'_>> {
    let of = |command, arguments: &Command| -> Vec<Case<'_>> {
        let takes = |arg: &&Arg| arg.get_action().takes_values();
        arguments
            .get_arguments()
            .filter(takes)
            .map(|arg| Case { command, arg: arg.clone() })
            .collect()
    };
    let subcommands = cli.get_subcommands().flat_map(|sub| of(sub.get_name(), sub));
    of("", cli).into_iter().chain(subcommands).collect()
}

#[test]
fn value_has_its_meaning_or_is_refused_by_option_and_range() {
    let mut cli = Cli::command();
    cli.build();
    let mut faults = Vec::new();
    for case in cases(&cli) {
        let title = case.arg.get_long().map(|long| format!("--{long}"));
        for value in VALUES {
            for way in case.ways(&value.into()) {
                // A value that could be the name of a test is refused.
                let report = matches!(case.arg.get_id().as_str(), "junit" | "tap" | "json");
                if report && way.len() == 2 && !value.contains('.') && !value.is_empty() {
                    assert!(value.starts_with('-') || case.refusal(way).is_some(), "{value}");
                    continue;
                }
                // A separate argument that looks like an option is one, unless numbers are
                // expected.
                let own = way.len() == 2 || title.is_none();
                if own && value.starts_with('-') {
                    match case.takes() {
                        Takes::Seconds(..) | Takes::Whole(..) if title.is_some() => {}
                        _ => {
                            drop(case.refusal(way));
                            continue;
                        }
                    }
                }
                if title.is_none() && Cli::command().find_subcommand(value).is_some() {
                    continue;
                }
                let line = format!("{} {way:?}", case.command);
                match (case.refusal(way), case.has_meaning(value)) {
                    (None, true) => {}
                    (None, false) => faults.push(format!("{line}: accepted")),
                    (Some(why), true) => faults.push(format!("{line}: {why}")),
                    (Some(why), false) => {
                        let named = title.as_ref().is_none_or(|title| why.contains(title));
                        let range = match case.takes() {
                            Takes::Seconds(_, most) => {
                                why.contains(&format!("from 0.001 to {most}"))
                            }
                            Takes::Whole(least, most) => {
                                why.contains(&format!("from {least} to {most}"))
                            }
                            _ => true,
                        };
                        if !(named && range) {
                            faults.push(format!("{line}: says {why}"));
                        }
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn value_that_is_no_text_is_refused() {
    let mut cli = Cli::command();
    cli.build();
    for case in cases(&cli) {
        for way in case.ways(&OsString::from_vec(vec![b'a', 0xff])) {
            let line = format!("{} {way:?}", case.command);
            let why = case.refusal(way).unwrap_or_else(|| panic!("{line} is accepted"));
            assert!(
                why.contains("invalid UTF-8") || why.contains("invalid value"),
                "{line}: {why}"
            );
        }
    }
}

/// The next argument is a report's file if it is a path; one that could be a value or a test is
/// refused.
#[test]
fn word_behind_an_option_is_never_taken_for_a_test() {
    let read = |line: &str| Cli::read(cargo_iotest::cli::words(line.split(' ').map(Into::into)));
    for option in ["junit", "tap", "json"] {
        for path in [" out.x", "=out.x", "=out", " ./out", " /t/out", " -"] {
            for command in ["", "report "] {
                let line = format!("{command}--{option}{path}");
                let cli = read(&line).unwrap_or_else(|error| panic!("{line}: {error}"));
                assert!(cli.line.select.tests.is_empty(), "{line}");
            }
        }
        let line = read(&format!("name --{option}")).unwrap().line;
        assert_eq!(line.select.tests, ["name"]);
        let show = &line.show;
        let paths =
            [&show.junit, &show.tap, &show.json].map(|path| path.as_ref().map(|p| p.as_str()));
        assert_eq!(paths.iter().flatten().collect::<Vec<_>>(), [&"-"], "{option}");
    }
    // `check`'s option takes no value.
    let line = read("-tap 040").unwrap().line;
    assert_eq!(
        (line.show.tap.unwrap().as_str(), &line.select.tests[..]),
        ("-", &["040".to_owned()][..])
    );
    let reports = ["--json commit", "--tap tests/copy", "--junit m::f", "--json *bitmap*"];
    let others = [
        "--shuffle 7",
        "--until-fail 7",
        "--rr chaos",
        "--keep never",
        "-qcow2 --keep always name",
    ];
    for ambiguous in reports.into_iter().chain(others) {
        let error = read(ambiguous).unwrap_err();
        assert_eq!(error.exit_code(), 2);
        let option = ambiguous.split("--").nth(1).unwrap().split(' ').next().unwrap();
        assert!(error.to_string().contains(&format!("write `--{option}=")), "{error}");
    }
    for clear in ["--shuffle name", "--keep name", "--shuffle -- 7", "7 --shuffle"] {
        assert_eq!(read(clear).unwrap().line.select.tests.len(), 1, "{clear}");
    }
}
