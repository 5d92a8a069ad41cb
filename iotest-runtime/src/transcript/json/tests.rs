//! Our JSON text against Python's: a committed table, and a live comparison.

use serde_json::Value;

use super::*;
use crate::dice::{Dice, python};

/// `BITS TEXT` a line: a float's 64 bits in hexadecimal, and what Python 3.11 prints for it.
const FLOATS: &str = include_str!("python_floats.txt");
/// Objects with a `value` and what Python 3.11 prints for it in each of five layouts.
const VALUES: &str = include_str!("python_values.json");

const LAYOUTS: [(&str, JsonStyle); 5] = [
    ("sorted", JsonStyle::SORTED),
    ("insertion", JsonStyle::INSERTION),
    ("sorted indent 2", JsonStyle::SORTED.indented(2)),
    ("insertion indent 4", JsonStyle::INSERTION.indented(4)),
    ("sorted indent 0", JsonStyle::SORTED.indented(0)),
];

/// Reads a JSON value a line; prints the five texts as one JSON array a line.
const PYTHON: &str = "
import json, sys
for line in sys.stdin:
    value = json.loads(line)
    print(json.dumps([json.dumps(value, sort_keys=s, indent=i) for s, i in
        ((True, None), (False, None), (True, 2), (False, 4), (True, 0))]))
";

#[test]
fn floats_print_as_in_the_committed_table() {
    let mut lines = 0;
    for line in FLOATS.lines() {
        let (bits, text) = line.split_once(' ').expect("two columns");
        let float = f64::from_bits(u64::from_str_radix(bits, 16).expect("hexadecimal"));
        assert_eq!(float_text(float), text, "float of bits {bits}");
        lines += 1;
    }
    assert!(lines > 500, "the table has {lines} lines only");
}

#[test]
fn values_print_as_in_the_committed_table() {
    let table: Vec<Value> = serde_json::from_str(VALUES).expect("the table is JSON");
    assert!(table.len() > 50, "the table has {} rows only", table.len());
    for row in table {
        for (layout, style) in LAYOUTS {
            assert_eq!(row[layout], dumps(&row["value"], style), "{layout}");
        }
    }
}

#[test]
fn generated_values_print_as_python_prints_them() {
    let mut dice = Dice::new(2);
    let values: Vec<Value> = (0..4000).map(|_| dice.value(4)).collect();
    let Some(answers) = python::<Vec<String>>(PYTHON, &values) else { return };
    for (value, answer) in values.iter().zip(answers) {
        for ((layout, style), text) in LAYOUTS.into_iter().zip(answer) {
            assert_eq!(dumps(value, style), text, "{layout}");
        }
    }
}

#[test]
fn members_sort_by_code_points_at_every_depth() {
    let value = serde_json::json!({"b": [{"d": 1, "c": 2}], "a_b": 0, "a-b": 0, "B": 0});
    assert_eq!(
        dumps(&value, JsonStyle::SORTED),
        r#"{"B": 0, "a-b": 0, "a_b": 0, "b": [{"c": 2, "d": 1}]}"#
    );
    assert_eq!(
        dumps(&value, JsonStyle::INSERTION),
        r#"{"b": [{"d": 1, "c": 2}], "a_b": 0, "a-b": 0, "B": 0}"#
    );
}
