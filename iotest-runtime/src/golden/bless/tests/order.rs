//! That the files are the same in whatever order cases end.

use super::*;
use crate::random::Random;

/// Returns all orders of some things.
fn orders<T: Clone>(things: &[T]) -> Vec<Vec<T>> {
    if things.len() < 2 {
        return vec![things.to_vec()];
    }
    let with = |index: usize| {
        let mut rest = things.to_vec();
        let first = rest.remove(index);
        orders(&rest).into_iter().map(move |order| [vec![first.clone()], order].concat())
    };
    (0..things.len()).flat_map(with).collect()
}

/// Blesses a run in every order, beside the references given; returns the files, which are those of
/// the first order in all of them.
#[track_caller]
fn in_every_order(there: &[(&str, &str)], run: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut files = None;
    for order in orders(run) {
        let desktop = Desktop::new(there);
        for (tail, log) in &order {
            // The order decides only which of two conflicting cases gets the error.
            if let Err(error) = desktop.bless(tail, log) {
                assert!(matches!(error, BlessError::Shared { .. }), "{error}");
            }
        }
        let now = desktop.files();
        assert_eq!(files.get_or_insert_with(|| now.clone()), &now, "{there:?} {order:?}");
    }
    files.unwrap_or_default()
}

#[track_caller]
fn check(there: &[(&str, &str)], run: &[(&str, &str)], expected: &[(&str, &str)]) {
    let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    assert_eq!(in_every_order(there, run), expected.iter().map(owned).collect());
}

#[test]
fn parameters_that_all_differ_leave_the_general_file_to_the_first_by_name() {
    let run = [("big::raw-file", "b\n"), ("huge::raw-file", "h\n"), ("small::raw-file", "s\n")];
    check(&[], &run, &[("f.out", "b\n"), ("f.huge.out", "h\n"), ("f.small.out", "s\n")]);
}

#[test]
fn log_that_most_cases_share_gets_the_general_file() {
    let run = [
        ("a::raw-file", "odd\n"),
        ("b::raw-file", "same\n"),
        ("c::raw-file", "same\n"),
        ("d::raw-file", "odder\n"),
    ];
    check(&[], &run, &[("f.out", "same\n"), ("f.a.out", "odd\n"), ("f.d.out", "odder\n")]);
}

#[test]
fn reference_that_a_case_still_matches_stays() {
    let run = [("raw-file", "old\n"), ("qcow2-file", "new\n"), ("qed-file", "new\n")];
    let expected = [("f.out", "old\n"), ("f.qcow2.out", "new\n"), ("f.qed.out", "new\n")];
    check(&[("f.out", "old\n")], &run, &expected);
}

#[test]
fn references_that_no_case_matches_are_updated() {
    let there = [("f.out", "old\n"), ("f.raw.out", "old raw\n")];
    let run = [("raw-file", "r\n"), ("qcow2-file", "q\n"), ("qed-file", "q\n")];
    check(&there, &run, &[("f.out", "q\n"), ("f.raw.out", "r\n")]);
}

#[test]
fn cases_without_the_hosts_cache_leave_the_general_file_to_others() {
    let run = [
        ("raw-file-none-threads", "b\n"),
        ("raw-file-writeback-threads", "a\n"),
        ("raw-file-directsync-threads", "b\n"),
    ];
    check(&[], &run, &[("f.out", "a\n"), ("f.nocache.out", "b\n")]);
}

#[test]
fn cases_that_no_file_distinguishes_leave_the_log_of_the_first() {
    let run = [("raw-file-writeback-native", "n\n"), ("raw-file-writeback-threads", "t\n")];
    check(&[], &run, &[("f.out", "t\n")]);
}

#[test]
fn silence_of_most_needs_no_file() {
    let run = [("a::raw-file", ""), ("b::raw-file", ""), ("c::raw-file", "c\n")];
    check(&[], &run, &[("f.c.out", "c\n")]);
    let run = [("a::raw-file", ""), ("b::raw-file", "b\n"), ("c::raw-file", "b\n")];
    check(&[], &run, &[("f.out", "b\n"), ("f.a.out", "")]);
}

#[test]
fn blanks_at_line_ends_are_those_of_the_first_case() {
    let run = [("a::raw-file", "x \n"), ("b::raw-file", "x\n"), ("c::raw-file", "x\t\n")];
    check(&[], &run, &[("f.out", "x \n")]);
    check(&[("f.out", "x  \n")], &run, &[("f.out", "x  \n")]);
}

#[test]
fn any_run_has_the_same_files_in_any_order() {
    let cases = [
        "p::raw-file",
        "p::raw-nbd",
        "p::qcow2-file",
        "q::raw-file",
        "q::qcow2-nbd",
        "r::qcow2-file",
        "p::raw-file-none-threads",
        "q::raw-file-none-native",
        "q::raw-file-writeback-threads",
    ];
    let names = ["f.out", "f.p.out", "f.q.raw.out", "f.raw.out", "f.pc.out", "f.p.nbd.out"];
    let logs = ["", "a\n", "b\n", "c\n"];
    let mut random = Random::new(23);
    for _ in 0..12 {
        let mut chosen = cases.to_vec();
        chosen.sort_by_cached_key(|_| random.bits());
        let run: Vec<_> = chosen[..4].iter().map(|case| (*case, logs[random.below(4)])).collect();
        let there: Vec<_> = names.iter().filter(|_| random.below(4) == 0).collect();
        let there: Vec<_> = there.iter().map(|name| (**name, logs[random.below(4)])).collect();
        in_every_order(&there, &run);
    }
}

#[test]
fn files_that_other_programs_write_meanwhile_are_kept() {
    let desktop = Desktop::new(&[("f.qed.out", "qed\n")]);
    desktop.bless("raw-file", "a\n").unwrap();
    let edited = desktop.golden().join("m/f.out");
    fs::write(&edited, "edited\n").unwrap();
    desktop.bless("qcow2-file", "edited\n").unwrap();
    // The first case's log is no longer what its reference says, and has to go elsewhere.
    desktop.check(&[("f.out", "edited\n"), ("f.qed.out", "qed\n"), ("f.raw.out", "a\n")]);
    assert_eq!(desktop.comparison(&subject("raw-file"), "a\n"), Comparison::Match);
}

#[test]
fn file_that_a_case_of_the_run_made_gives_way_and_what_was_there_comes_back() {
    let desktop = Desktop::new(&[("f.out", "old\n")]);
    desktop.bless("raw-file", "new\n").unwrap();
    desktop.check(&[("f.out", "new\n")]);
    let blessed = desktop.bless("qcow2-file", "old\n").unwrap();
    let golden = desktop.golden();
    assert_eq!(
        blessed.to_string(),
        format!(
            "wrote {golden}/m/f.out, {golden}/m/f.raw.out, in view of what all cases logged so far"
        )
    );
    desktop.check(&[("f.out", "old\n"), ("f.raw.out", "new\n")]);
}

#[test]
fn threads_leave_the_same_files_every_time() {
    let run = [
        ("big::qcow2-file", "a\n"),
        ("big::raw-file", "b\n"),
        ("huge::qcow2-file", "c\n"),
        ("huge::raw-file", "b\n"),
        ("small::qcow2-file", "d\n"),
        ("small::raw-file", "e\n"),
    ];
    let sequential = Desktop::new(&[]);
    for (tail, log) in run {
        sequential.bless(tail, log).unwrap();
    }
    for _ in 0..20 {
        let desktop = Desktop::new(&[]);
        let start = std::sync::Barrier::new(run.len());
        std::thread::scope(|scope| {
            for (tail, log) in run {
                let (desktop, start) = (&desktop, &start);
                scope.spawn(move || {
                    start.wait();
                    desktop.bless(tail, log).unwrap();
                });
            }
        });
        assert_eq!(desktop.files(), sequential.files());
    }
}
