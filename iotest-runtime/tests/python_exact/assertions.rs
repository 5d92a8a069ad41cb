//! Values as `str` and `repr` spell them inside failures.

use iotest_runtime::internal::{python_repr, python_str};
use serde_json::{Value, json};

use crate::peer::ask;
use crate::random::Random;

/// Spells a value both ways; says nothing of what this Python's Unicode does not have yet.
const PYTHON: &str = "
import unicodedata
def answer(value):
    texts = [str(value), repr(value)]
    known = all(unicodedata.category(c) != 'Cn' for c in json.dumps(value, ensure_ascii=False))
    return texts if known else None
";

#[track_caller]
fn check(values: &[Value]) {
    let mut compared = 0;
    for (value, texts) in values.iter().zip(ask::<Option<[String; 2]>>(PYTHON, values)) {
        if let Some(texts) = texts {
            assert_eq!([python_str(value), python_repr(value)], texts, "{value}");
            compared += 1;
        }
    }
    assert!(compared * 2 > values.len(), "{compared} of {}", values.len());
}

#[test]
fn generated_values() {
    let mut random = Random::new(11);
    check(&(0..5000).map(|_| random.value(3)).collect::<Vec<_>>());
}

#[test]
fn every_character_that_a_plane_begins_with() {
    let characters = (0..0x3_0000_u32).step_by(3).filter_map(char::from_u32);
    let values: Vec<Value> =
        characters.map(|character| json!({ "k": format!("{character}x") })).collect();
    check(&values);
}
