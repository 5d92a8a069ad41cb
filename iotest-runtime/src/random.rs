//! [`Random`]: repeatable pseudo-random values for property tests.

/// A generator whose sequence depends on its seed alone (xorshift64*).
#[derive(Debug)]
pub(crate) struct Random(u64);

impl Random {
    /// Makes a generator; any seed is valid.
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

    /// Returns a text of up to `length` characters, half of which need care in many syntaxes.
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
}
