//! What a list says of cases.

use super::*;

const LIST: &str = r#"
[[known]]
test = "m::f"
qemu = ">=10.0, <11.1"
formats = ["qcow2", "qed"]
expect = "fails"
reason = "loses the last cluster"
link = "https://example.org/1"
until = "2000-01-01"

[[known]]
test = "m::f::*"
expect = "flaky"
reason = "races"
until = "12.0"

[[known]]
test = "m::g::small"
protocols = ["nbd"]
expect = "skip"
reason = "hangs"
until = "2999-12-31"

[[known]]
test = "m::elsewhere"
arch = ["no-such-architecture"]
expect = "fails"
reason = "r"
until = "2999-12-31"
"#;

fn list() -> KnownFailures {
    let path = Utf8PathBuf::from("k.toml");
    let entries = file::entries(&path, LIST).unwrap();
    let today = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    KnownFailures {
        shown: path.clone(),
        path,
        index: Index::of(&entries),
        entries,
        text: LIST.to_owned(),
        host: Host::this(),
        today,
    }
}

/// What the list says of a case: the line of the entry and what is expected, `!` if it has ended.
fn of(id: &str, qemu: &str) -> Option<String> {
    let (short, variant) = id.rsplit_once("::").unwrap();
    let (format, protocol) = variant.split_once('-').unwrap();
    let test = short.splitn(3, "::").take(2).collect::<Vec<_>>().join("::");
    let case = CaseFacts { id, test: &test, format, protocol, qemu: qemu.parse().ok() };
    let known = list().of(&case)?;
    let ended = if known.ended { "!" } else { "" };
    Some(format!("{} {}{ended}", known.place, known.expect.name()))
}

#[test]
fn first_entry_that_holds_counts_and_one_past_its_end_is_still_told() {
    let is = |id, qemu, expected: &str| assert_eq!(of(id, qemu).as_deref(), Some(expected), "{id}");
    is("m::f::qcow2-file", "10.0.2", "k.toml:11 flaky");
    is("m::f::raw-file", "7.2.22", "k.toml:11 flaky");
    is("m::f::qcow2-file", "12.0.0", "k.toml:11 flaky!");
    is("m::g::small::raw-nbd", "10.0.2", "k.toml:17 skip");
    for (id, qemu) in [
        ("m::g::small::raw-file", "10.0.2"),
        ("m::g::large::raw-nbd", "10.0.2"),
        ("m::elsewhere::raw-file", "10.0.2"),
        ("m::other::raw-file", "10.0.2"),
    ] {
        assert_eq!(of(id, qemu), None, "{id}");
    }
}

#[test]
fn entry_for_some_releases_says_nothing_of_others_and_of_unknown_ones() {
    let list = list();
    let about = |qemu: &str| {
        let qemu = qemu.parse().ok();
        let facts = CaseFacts {
            id: "m::f::qcow2-file",
            test: "m::f",
            format: "qcow2",
            protocol: "file",
            qemu,
        };
        list.is_about(&list.entries[0], &facts)
    };
    assert_eq!(
        ["10.0.2", "11.0.3", "11.1.0", "7.2.22", "x"].map(about),
        [true, true, false, false, false]
    );
}

#[test]
fn names_that_match_nothing_are_warned_of() {
    let known = ["m::f", "m::f::raw-file", "m::g::small"];
    let warnings =
        list().unmatched(|it| known.iter().any(|name| it.matches(name)), &["m::elsewhen"]);
    assert_eq!(
        warnings,
        ["warning: k.toml:24: `m::elsewhere` matches no test; did you mean `m::elsewhen`?"]
    );
}

#[test]
fn many_names_that_match_nothing_are_counted() {
    let entry = |name: usize| {
        format!("[[known]]\ntest=\"{name}\"\nexpect=\"skip\"\nreason=\"r\"\nuntil=\"12.0\"\n")
    };
    let text: String = (0..5000).map(entry).collect();
    let entries = file::entries(Utf8Path::new("k.toml"), &text).unwrap();
    let list = KnownFailures { index: Index::of(&entries), entries, ..list() };
    let warnings = list.unmatched(|_| false, &["m::f"]);
    assert_eq!(warnings.len(), MOST_WARNINGS + 1);
    assert_eq!(warnings[MOST_WARNINGS], "warning: k.toml: 4980 more entries match no test");
    // Each name leads to few entries.
    let case =
        CaseFacts { id: "030::raw-file", test: "030", format: "raw", protocol: "file", qemu: None };
    assert_eq!(list.index.places(&case), BTreeSet::from([30]));
    assert_eq!(list.of(&case).unwrap().place, "k.toml:151");
}

#[test]
fn entry_for_a_host_that_does_not_exist_is_warned_of() {
    assert_eq!(
        list().unknown_hosts(),
        [
            "warning: k.toml:24: `no-such-architecture` is no architecture that `uname -m` is known to print"
        ]
    );
}

#[test]
fn only_an_entry_that_holds_keeps_a_case_from_running() {
    let known = |expect, ended| Known {
        expect,
        reason: "hangs".to_owned(),
        link: None,
        until: "12.0".to_owned(),
        place: "k.toml:3".to_owned(),
        ended,
    };
    let reason = |expect, ended| reason_to_skip(Some(&known(expect, ended)));
    let expected = "known: hangs (k.toml:3, until 12.0)".to_owned();
    assert_eq!(reason(Expectation::Skip, false), Some(expected));
    assert_eq!(reason(Expectation::Skip, true), None);
    assert_eq!(reason(Expectation::Fails, false), None);
    assert_eq!(reason_to_skip(None), None);
}

#[test]
fn published_schema_is_that_of_the_program() {
    // `cargo iotest schema --known >docs/cargo-iotest-known.schema.json` writes it anew.
    let published = include_str!("../../../docs/cargo-iotest-known.schema.json");
    assert_eq!(published, schema().unwrap());
}

#[test]
fn shipped_list_says_why_and_until_when_of_each_test() {
    let text = include_str!("../../../docs/known/qemu-tree.toml");
    let entries = file::entries(Utf8Path::new("qemu-tree.toml"), text).unwrap();
    assert!(entries.len() > 5);
    let schema = serde_json::from_str(&schema().unwrap()).unwrap();
    let value: serde_json::Value = toml::from_str(text).unwrap();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&value));
}

#[test]
fn schema_accepts_what_the_program_accepts() {
    let schema = serde_json::from_str(&schema().unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let both = |text: &str, good: bool| {
        let value: serde_json::Value = toml::from_str(text).unwrap();
        let faults: Vec<String> = validator.iter_errors(&value).map(|it| it.to_string()).collect();
        assert_eq!(faults.is_empty(), good, "{faults:?}: {text}");
        assert_eq!(file::entries(Utf8Path::new("k.toml"), text).is_ok(), good, "{text}");
    };
    both(LIST, true);
    both("", true);
    for (right, wrong) in [
        ("expect = \"skip\"", "expect = \"never\""),
        ("expect = \"skip\"", "expects = \"skip\""),
        ("expect = \"skip\"\n", ""),
        ("reason = \"races\"\n", ""),
        ("reason = \"races\"", "reason = \" \""),
        ("until = \"12.0\"\n", ""),
        ("until = \"12.0\"", "until = \"soon\""),
        ("qemu = \">=10.0, <11.1\"", "qemu = \">=ten\""),
        ("formats = [\"qcow2\", \"qed\"]", "formats = []"),
        ("formats = [\"qcow2\", \"qed\"]", "formats = [\"qcow 2\"]"),
        ("test = \"m::elsewhere\"", "test = \"\""),
    ] {
        assert!(LIST.contains(right), "{right}");
        both(&LIST.replace(right, wrong), false);
    }
}
