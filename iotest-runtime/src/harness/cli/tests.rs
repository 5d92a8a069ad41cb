//! What the command line is parsed to, option by option.

use super::*;

fn parsed(words: &str) -> CommandLine {
    parse(words.split_whitespace()).unwrap()
}

fn error(words: &str) -> String {
    parse(words.split_whitespace()).unwrap_err().0
}

#[test]
fn no_argument_runs_everything() {
    assert_eq!(parsed(""), CommandLine::default());
}

#[test]
fn nextest_lists_and_runs() {
    let list = parsed("--list --format terse --ignored");
    assert_eq!((list.action, list.format), (Action::List, OutputFormat::Terse));
    assert_eq!(list.selection.ignored, Ignored::Only);

    // The order differs between nextest's documentation and its code.
    for words in ["--exact m::f::raw-file --nocapture", "m::f::raw-file --nocapture --exact"] {
        let run = parsed(words);
        assert_eq!(run.selection.filters, ["m::f::raw-file"]);
        assert_eq!(run.selection.names, NameFilter::Exact);
        assert_eq!(run.capture, Capture::Nothing);
    }
}

#[test]
fn rust_analyzer_runs_with_json() {
    let line = parsed("--show-output -Zunstable-options --format=json m::f");
    assert_eq!((line.format, line.capture), (OutputFormat::Json, Capture::All));
    assert_eq!(line.selection.filters, ["m::f"]);
}

#[test]
fn values_may_follow_an_equals_sign() {
    assert_eq!(parsed("--test-threads=3"), parsed("--test-threads 3"));
    assert_eq!(parsed("--skip=a --skip b").selection.skip, ["a", "b"]);
    assert_eq!(parsed("--keep a").keep, Some(KeepScratch::Always));
    assert_eq!(parsed("--keep=failure a").keep, Some(KeepScratch::OnFailure));
}

#[test]
fn filters_are_explained_on_request() {
    assert!(parsed("--explain-filters m::f").explain_filters);
    assert!(!parsed("m::f").explain_filters);
}

#[test]
fn unit_is_a_format_with_two_lengths() {
    let line = parsed("--format=unittest m");
    assert_eq!((line.format, line.debug, line.check), (OutputFormat::Unittest, false, None));
    assert!(parsed("-d --format=unittest").debug);
}

#[test]
fn exported_tests_say_what_they_are() {
    let script = parsed("--check-script=m-f --check-protocols=file,nbd -d --exact -- m::f");
    assert_eq!(script.check, Some(CheckTest { name: "m-f".to_owned(), style: Style::Script }));
    assert_eq!(script.protocols, [Protocol::File, Protocol::Nbd]);
    assert!(script.skip_comparison && script.debug && script.selection.filters == ["m::f"]);
    let unit = parsed("--check-unit=m --exact -- m::f m::g");
    assert_eq!(unit.check, Some(CheckTest { name: "m".to_owned(), style: Style::Unit }));
    assert!(!unit.skip_comparison && unit.format == OutputFormat::Unittest);
    assert!(error("--check-script=m-f --check-protocols=tape").contains("tape"));
}

#[test]
fn export_takes_a_directory() {
    let line = parsed("--export-check /d m");
    assert_eq!(line.action, Action::ExportCheck("/d".into()));
    assert_eq!(line.selection.filters, ["m"]);
}

#[test]
fn everything_after_two_dashes_is_a_filter() {
    assert_eq!(parsed("-- --list").selection.filters, ["--list"]);
}

#[test]
fn benchmarks_alone_leave_no_test() {
    assert!(parsed("--bench").benchmarks_only);
    assert!(!parsed("--bench --test").benchmarks_only);
}

#[test]
fn roles_are_read_back() {
    for role in [Role::Watchdog("/r".into()), Role::Case("/r".into()), Role::InProcess, Role::Front]
    {
        assert_eq!(parse(role.args()).unwrap().role, role);
    }
}

#[test]
fn mistakes_are_explained() {
    assert_eq!(error("--ingored"), "unknown option `--ingored`; did you mean `--ignored`?");
    assert_eq!(
        error("--test-threads 0"),
        "`--test-threads 0`: it takes a whole number from 1 to 18446744073709551615"
    );
    assert!(error("--keep never").contains("write `--keep=never`"));
    assert_eq!(parsed("--keep name").selection.filters, ["name"]);
    assert_eq!(error("--color red"), "`--color red`: it takes auto, always, never");
    assert_eq!(
        error("--ignored --include-ignored"),
        "`--ignored` (only these) and `--include-ignored` (these too) exclude each other"
    );
    assert!(error("--format junit").contains("nextest"));
    assert!(error("--skip").contains("missing argument"));
    assert!(error("-x").contains("-x"));
}

/// Every option is parsed with odd values: each is accepted, or refused by the name of the option.
#[test]
fn hostile_values_have_their_meaning_or_are_refused_by_option() {
    use std::os::unix::ffi::OsStringExt as _;
    const NUMBERS: [&str; 12] = [
        "",
        " ",
        "-1",
        "1.5",
        "1e3",
        "1e400",
        "NaN",
        "inf",
        "18446744073709551616",
        "1_0",
        "0x1",
        "\u{ff11}",
    ];
    let internal =
        [WATCHDOG_ARG, CASE_ARG, LIMIT_ARG, PLAN_ARG, SCRIPT_ARG, UNIT_ARG, PROTOCOLS_ARG];
    for name in help::options().chain(internal) {
        for value in NUMBERS {
            let word = format!("--{name}={value}");
            let said = parse([&word]).map_err(|error| error.to_string());
            let number = ["test-threads", "shuffle-seed", LIMIT_ARG, PLAN_ARG].contains(&name);
            // A limit is passed on as a number of seconds.
            let seconds = name == LIMIT_ARG && ["1.5", "1e3"].contains(&value);
            assert!(said.is_err() || !number || seconds, "{word} is accepted");
            if let Err(said) = said {
                let named = said.contains(&format!("--{name}")) || name == PROTOCOLS_ARG;
                assert!(named, "{word}: {said}");
            }
        }
        let broken = OsString::from_vec([format!("--{name}=a").as_bytes(), &[0xff]].concat());
        assert!(parse([broken]).is_err(), "--{name}");
    }
    for most in ["--test-threads=18446744073709551615", "--shuffle-seed=18446744073709551615"] {
        assert!(parse([most]).is_ok(), "{most}");
    }
}

#[test]
fn every_documented_option_is_known() {
    let unknown =
        |name: &&str| parse([format!("--{name}")]).is_err_and(|e| e.0.contains("unknown"));
    assert_eq!(help::options().filter(unknown).collect::<Vec<_>>(), Vec::<&str>::new());
}
