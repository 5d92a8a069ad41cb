//! One fixture pair a rule, and the promises that hold between rules.

mod naive;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::*;
use crate::random::Random;

const DIR: &str = "/tmp/scratch";
const SOCKETS: &str = "/tmp/so.ck";

/// Every rule with the name of its fixtures: `NAME.in` and `NAME.out` for text,
/// `NAME.json.in` and `NAME.json.out`, a value a line, for JSON.
fn rules() -> Vec<(&'static str, Vec<Filter>)> {
    vec![
        ("test_dir", vec![test_dir(DIR)]),
        ("test_files", test_files(DIR, SOCKETS, 4711).to_vec()),
        ("known_pid", vec![Filter::known(Known::pid(4096))]),
        ("known_name", vec![Filter::known(Known::name("node-1", "NODE"))]),
        ("event_timestamps", vec![event_timestamps()]),
        ("qemu_io_statistics", vec![qemu_io_statistics()]),
        ("generated_node_names", vec![generated_node_names()]),
        ("virtio_scsi", vec![virtio_scsi()]),
        ("image_format", vec![image_format("raw")]),
        ("image_format_blind", vec![image_format_blind("raw")]),
        ("nbd_block_sizes", vec![nbd_block_sizes()]),
        ("chown", vec![chown()]),
        ("disk_size", vec![disk_size()]),
        ("child_info", vec![child_info()]),
        ("luks_iterations", vec![luks_iterations()]),
        ("uuid", vec![uuid()]),
        ("vmdk_cid", vec![vmdk_cid()]),
        ("compression_type", vec![compression_type()]),
        ("image_info", image_info("/tmp/scratch/4711-t.qcow2", "qcow2", ChildInfo::Drop)),
        ("carriage_returns", vec![carriage_returns()]),
        ("qtest_lines", vec![qtest_lines()]),
        ("hmp_readline", vec![hmp_readline()]),
        ("standard", Vec::new()),
    ]
}

fn chain_of(name: &str, rules: Vec<Filter>) -> Chain {
    let mut chain = match name {
        "standard" => Chain::standard(DIR, SOCKETS, 4711),
        _ => Chain::new(),
    };
    chain.extend(rules);
    chain
}

fn fixtures() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "src/filter/fixtures"].iter().collect()
}

fn read(file: &str) -> Option<String> {
    fs::read_to_string(fixtures().join(file)).ok()
}

fn each_line(chain: &Chain, values: &str) -> String {
    let filter = |line: &str| {
        let value: Value = serde_json::from_str(line).expect("a JSON value a line");
        format!("{}\n", chain.json(&value, &[]))
    };
    values.lines().map(filter).collect()
}

#[test]
fn every_rule_does_what_its_fixtures_show() {
    for (name, rules) in rules() {
        let chain = chain_of(name, rules);
        let mut pairs = 0;
        if let Some(text) = read(&format!("{name}.in")) {
            let expected = read(&format!("{name}.out")).expect("a pair");
            assert_eq!(chain.text(&text, &[]), expected, "{name}.in");
            assert_ne!(text, expected, "{name}.in shows nothing");
            pairs += 1;
        }
        if let Some(values) = read(&format!("{name}.json.in")) {
            let expected = read(&format!("{name}.json.out")).expect("a pair");
            assert_eq!(each_line(&chain, &values), expected, "{name}.json.in");
            assert_ne!(values, expected, "{name}.json.in shows nothing");
            pairs += 1;
        }
        assert!(pairs > 0, "{name} has no fixtures");
    }
}

#[test]
fn every_fixture_belongs_to_a_rule() {
    let rules: BTreeSet<&str> = rules().into_iter().map(|(name, _)| name).collect();
    for entry in fs::read_dir(fixtures()).expect("the fixtures are there") {
        let file = entry.expect("readable").file_name().into_string().expect("ASCII");
        let stem = file.split('.').next().expect("a first part");
        assert!(stem.is_empty() || rules.contains(stem), "{file} belongs to no rule");
    }
}

#[test]
fn what_a_rule_leaves_it_leaves_again() {
    for (name, rules) in rules() {
        let chain = chain_of(name, rules);
        if let Some(text) = read(&format!("{name}.out")) {
            assert_eq!(chain.text(&text, &[]), text, "{name}.out");
        }
        if let Some(values) = read(&format!("{name}.json.out")) {
            assert_eq!(each_line(&chain, &values), values, "{name}.json.out");
        }
    }
}

#[test]
fn longest_known_value_wins_in_any_order_of_learning() {
    let known = [
        Known::path("/tmp/a", "DIR"),
        Known::path("/tmp/a/disk.img", "IMAGE"),
        Known::prefix("/tmp/a/12-", "DIR/PID-"),
    ];
    let text = "/tmp/a/disk.img /tmp/a/12-x /tmp/a /tmp/ab /tmp/a.b /tmp/a. /tmp/a/disk.img.bak";
    for turn in 0..known.len() {
        let mut chain = Chain::new();
        for index in 0..known.len() {
            chain.learn(known[(index + turn) % known.len()].clone());
        }
        assert_eq!(
            chain.text(text, &[]),
            "IMAGE DIR/PID-x DIR /tmp/ab /tmp/a.b DIR. DIR/disk.img.bak"
        );
    }
}

#[test]
fn known_values_come_before_rules_wherever_they_stand_in_the_list() {
    let rules = [image_format("qcow2"), test_dir("/tmp/qcow2/x")];
    assert_eq!(Chain::new().text("/tmp/qcow2/x/a: qcow2", &rules), "TEST_DIR/a: IMGFMT");
}

#[test]
fn paths_are_known_in_uris_options_and_json_too() {
    let mut chain = Chain::new();
    chain.learn(Known::path("/tmp/a b,\"c\"", "DIR"));
    for spelling in [
        "/tmp/a b,\"c\"/x",
        "nbd+unix:///?socket=/tmp/a%20b%2C%22c%22/x",
        "file=/tmp/a b,,\"c\"/x,format=raw",
        r#"json:{"filename": "/tmp/a b,\"c\"/x"}"#,
    ] {
        let filtered = chain.text(spelling, &[]);
        assert!(filtered.contains("DIR/x") && !filtered.contains("tmp"), "{filtered}");
    }
}

#[test]
fn values_that_say_nothing_are_not_taken() {
    let mut chain = Chain::new();
    chain.learn(Known::path("/", "ROOT"));
    chain.learn(Known::prefix("", "EMPTY"));
    assert_eq!(chain.text("a/b", &[]), "a/b");
}

#[test]
fn value_learnt_again_gets_the_new_placeholder() {
    let mut chain = Chain::new();
    chain.learn(Known::path("/tmp/a", "OLD"));
    chain.learn(Known::path("/tmp/a", "NEW"));
    assert_eq!(chain.text("/tmp/a", &[]), "NEW");
}

#[test]
fn replacing_known_values_keeps_all_other_text() {
    let mut random = Random::new(3);
    let mut chain = Chain::new();
    chain.learn(Known::path("/tmp/é", "DIR"));
    chain.learn(Known::prefix("/tmp/é/7-", "DIR/PID-"));
    for _ in 0..2000 {
        let parts: Vec<String> = (0..4).map(|_| random.text(6).replace('/', "")).collect();
        assert_eq!(
            chain.text(&parts.join("/tmp/é/7-"), &[]),
            parts.join("DIR/PID-"),
            "parts {parts:?}"
        );
    }
}

#[test]
fn leaves_are_seen_with_their_keys_and_names_are_kept() {
    let rule = Filter::leaves("show keys", |key, leaf| {
        *leaf = Value::from(format!("{key:?}"));
    });
    let value = json!({"a": [1, {"b": null}], "c": {}});
    assert_eq!(
        Chain::new().json(&value, std::slice::from_ref(&rule)),
        json!({"a": ["Some(Index(0))", {"b": r#"Some(Member("b"))"#}], "c": {}})
    );
    assert_eq!(Chain::new().json(&json!(7), &[rule]), json!("None"));
}

#[test]
fn text_rules_leave_json_alone() {
    assert_eq!(Chain::new().json(&json!("disk size"), &[disk_size()]), json!("disk size"));
}

#[test]
fn bad_pattern_names_the_filter_and_the_fault() {
    let error = Filter::pattern("a(", "b").unwrap_err().to_string();
    assert!(error.starts_with("filter `pattern `a(` -> `b``: "), "{error}");
    assert!(error.contains("unclosed group"), "{error}");
}

#[test]
fn own_patterns_and_literals_change_text_and_json() {
    let rules = [Filter::pattern("id=([0-9])+", "id=<$1>").unwrap(), Filter::literal("x", "y")];
    assert_eq!(Chain::new().text("id=42 x", &rules), "id=<2> y");
    assert_eq!(Chain::new().json(&json!(["id=7", 7]), &rules), json!(["id=<7>", 7]));
}

#[test]
fn chain_explains_itself() {
    let mut chain = Chain::standard(DIR, SOCKETS, 4711);
    chain.append(image_format("raw"));
    let expected = "\
known values, the longest first, in one pass:
  - beginning of a path `/tmp/scratch/4711-` -> TEST_DIR/PID-
  - beginning of a path `/tmp/so.ck/4711-` -> SOCK_DIR/PID-
  - path `/tmp/scratch` -> TEST_DIR
  - path `/tmp/so.ck` -> SOCK_DIR
  - process id `4711` -> PID
then, in this order:
  1. event_timestamps (JSON)
  2. qemu_io_statistics (text and JSON strings)
  3. generated_node_names (text and JSON strings)
  4. image_format (text and JSON strings)
";
    assert_eq!(chain.to_string(), expected);
}
