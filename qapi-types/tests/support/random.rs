//! [`Random`]: numbers that look random and are the same in every run.

/// A small generator (xorshift64*), seeded by a name.
#[derive(Debug)]
pub(crate) struct Random {
    state: u64,
}

impl Random {
    /// Makes one whose numbers depend on `name` and `round` alone.
    pub(crate) fn new(name: &str, round: u64) -> Self {
        let mut state = 0xcbf2_9ce4_8422_2325 ^ round.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        for byte in name.bytes() {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Self { state: state | 1 }
    }

    /// Returns any number.
    pub(crate) fn next(&mut self) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// Returns a number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % limit
    }

    /// Returns one of `list`.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}
