//! [`Dice`]: repeatable pseudo-random values for property tests.

mod python;

pub(crate) use python::python;
use serde_json::{Map, Number, Value};

/// A generator whose sequence depends on its seed alone (xorshift64*).
#[derive(Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Makes a generator; any seed will do.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    /// Returns 64 random bits.
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// Returns a number less than `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.bits() % limit as u64).expect("less than a usize")
    }

    /// Returns one of `items`.
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }

    /// Returns a text of up to `length` characters, half of them of the troublesome kind.
    pub(crate) fn text(&mut self, length: usize) -> String {
        (0..self.below(length + 1)).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        match self.below(6) {
            0 => char::from(u8::try_from(self.below(0x20)).expect("a control character")),
            1 => *self.pick(&[&'"', &'\\', &'/', &'\u{7f}', &'\u{80}', &'\u{2028}', &'é']),
            2 => char::from_u32(u32::try_from(self.below(0x11_0000)).expect("fits")).unwrap_or('�'),
            _ => char::from(b' ' + u8::try_from(self.below(95)).expect("printable ASCII")),
        }
    }

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
            2 => Value::from(self.bits().cast_signed() >> self.below(64)),
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
