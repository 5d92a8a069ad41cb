//! JSON text: nesting, escapes, order, layout, numbers of all magnitudes.

use iotest_runtime::transcript::{JsonStyle, dumps};
use serde_json::{Number, Value, json};

use crate::peer::ask;
use crate::random::Random;

const LAYOUTS: [JsonStyle; 8] = [
    JsonStyle::SORTED,
    JsonStyle::INSERTION,
    JsonStyle::SORTED.indented(2),
    JsonStyle::INSERTION.indented(2),
    JsonStyle::SORTED.indented(4),
    JsonStyle::INSERTION.indented(4),
    JsonStyle::SORTED.indented(0),
    JsonStyle::INSERTION.indented(0),
];

/// Prints a value in the eight layouts.
const PYTHON: &str = "
def answer(value):
    return [json.dumps(value, sort_keys=ordered, indent=blanks)
            for blanks in (None, 2, 4, 0) for ordered in (True, False)]
";

#[track_caller]
fn check(values: &[Value]) {
    for (value, texts) in values.iter().zip(ask::<Vec<String>>(PYTHON, values)) {
        for (style, text) in LAYOUTS.into_iter().zip(texts) {
            assert_eq!(dumps(value, style), text, "{style:?}");
        }
    }
}

#[test]
fn generated_values() {
    let mut random = Random::new(2);
    check(&(0..5000).map(|_| random.value(4)).collect::<Vec<_>>());
}

#[test]
fn floats_of_all_magnitudes() {
    let mut random = Random::new(7);
    let mut floats = vec![0.0, -0.0, f64::MAX, f64::MIN, f64::MIN_POSITIVE, f64::EPSILON, 5e-324];
    for exponent in -330..=308 {
        let power = 10_f64.powi(exponent);
        // The power itself, its neighbours, and something as large.
        floats.extend([
            power,
            power.next_up(),
            power.next_down(),
            power * random.float().abs().sqrt(),
        ]);
    }
    floats.extend((0..4000).map(|_| random.float()));
    // Right between two texts of the same length, where their spelling changes, and around.
    for _ in 0..2000 {
        let quarters = (1_u64 << 52) + (random.bits() >> 12);
        floats.push(quarters as f64 / 4.0);
        floats.push(quarters as f64 / 2.0);
        floats.push(
            -(quarters as f64) * 4.0_f64.powi(i32::try_from(random.below(40)).expect("fits")),
        );
    }
    floats.retain(|float| float.is_finite());
    let values: Vec<Value> =
        floats.into_iter().map(|float| Number::from_f64(float).expect("finite").into()).collect();
    assert!(values.len() > 6000);
    check(&values);
}

#[test]
fn whole_numbers_to_their_ends() {
    let ends = [json!(i64::MIN), json!(i64::MAX), json!(u64::MAX), json!(1_u64 << 63), json!(0)];
    let powers = (0..64).flat_map(|bit| {
        let power = 1_u64 << bit;
        [json!(power), json!(power - 1), json!(power.cast_signed().wrapping_neg())]
    });
    check(&ends.into_iter().chain(powers).collect::<Vec<_>>());
}

#[test]
fn every_kind_of_character() {
    let below_surrogates = (0..0xd800_u32).step_by(7);
    let above = (0xe000..0x11_0000_u32).step_by(251);
    let ascii = 0..0x100;
    let characters = ascii.chain(below_surrogates).chain(above).filter_map(char::from_u32);
    let values: Vec<Value> = characters
        .map(|character| {
            let name = format!("{character}");
            json!({name: format!("a{character}b"), "k": [character.to_string()]})
        })
        .collect();
    assert!(values.len() > 8000);
    check(&values);
}
