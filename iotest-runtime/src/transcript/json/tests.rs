//! Our JSON text against Python's, as committed tables; `tests/python_exact` asks a live one.

use serde_json::Value;

use super::*;

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
fn float_between_two_shortest_texts_takes_the_even_one() {
    for (quarters, text) in [
        (5_935_528_896_875_225, "1483882224218806.2"),
        (-5_935_528_896_875_227_i64, "-1483882224218806.8"),
        (5_935_528_896_875_226, "1483882224218806.5"),
    ] {
        assert_eq!(float_text(quarters as f64 / 4.0), text);
    }
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
