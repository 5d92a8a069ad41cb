//! Generated JSON values: nested, with troublesome text and numbers.

use serde_json::{Map, Number, Value};

use crate::random::Random;

impl Random {
    /// Returns a finite float: any bit pattern, a round decimal, or one near a change of spelling.
    pub(crate) fn float(&mut self) -> f64 {
        let any = f64::from_bits(self.bits());
        let small = self.below(2_000_000) as f64 - 1_000_000.0;
        let float = match self.below(5) {
            0 => small,
            1 => small / 1000.0,
            2 => small * 10_f64.powi(i32::try_from(self.below(40)).expect("fits") - 20),
            3 => *self.pick(&[&1e15, &1e16, &1e-4, &9.999e-5, &1e22, &5e-324, &f64::MAX, &-0.0]),
            _ => any,
        };
        if float.is_finite() { float } else { 0.5 }
    }

    /// Returns a JSON value of at most `depth` levels.
    pub(crate) fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => Value::Bool(self.below(2) == 0),
            2 => Value::from((self.bits() as i64) >> self.below(64)),
            3 => Value::from(self.bits() >> self.below(64)),
            4 => Number::from_f64(self.float()).map_or(Value::Null, Value::Number),
            5 => Value::String(self.text(12)),
            6 => (0..self.below(5)).map(|_| self.value(depth - 1)).collect(),
            _ => Value::Object(self.object(depth - 1)),
        }
    }

    fn object(&mut self, depth: usize) -> Map<String, Value> {
        let names = ["a", "b", "a-b", "a_b", "a1", "B", "é", "\u{ffff}", "\u{10000}", ""];
        let mut members = Map::new();
        for _ in 0..self.below(6) {
            let name = match self.below(3) {
                0 => self.text(4),
                _ => self.pick(&names).to_owned(),
            };
            members.insert(name, self.value(depth));
        }
        members
    }
}
