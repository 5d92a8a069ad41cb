//! [`ByteSet`]: the values that a byte may have.

use std::fmt;

/// The values that a byte may have: a set of 0 to 255.
///
/// ```
/// # use iotest_hunt::model::ByteSet;
/// let old_or_zero = ByteSet::of(7).or(ByteSet::of(0));
/// assert!(old_or_zero.has(0) && !old_or_zero.has(1));
/// assert_eq!(old_or_zero.to_string(), "0x00 or 0x07");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ByteSet([u64; 4]);

impl ByteSet {
    /// No value: a contradiction.
    pub const NONE: Self = Self([0; 4]);
    /// Every value: nothing is known.
    pub const ANY: Self = Self([u64::MAX; 4]);
    /// Zero alone.
    pub const ZERO: Self = Self::of(0);

    /// Returns the set of one value.
    pub const fn of(value: u8) -> Self {
        let mut words = [0; 4];
        words[(value >> 6) as usize] = 1 << (value & 63);
        Self(words)
    }

    /// Returns whether a value is in the set.
    pub const fn has(self, value: u8) -> bool {
        self.0[(value >> 6) as usize] >> (value & 63) & 1 == 1
    }

    /// Returns the values of either set.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    /// Returns the only value, if there is only one.
    pub fn known(self) -> Option<u8> {
        (self.len() == 1).then(|| self.values().next()).flatten()
    }

    /// Returns how many values there are.
    pub fn len(self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Returns whether there is none.
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// Returns the values in ascending order.
    pub fn values(self) -> impl Iterator<Item = u8> {
        (0..=u8::MAX).filter(move |value| self.has(*value))
    }
}

impl fmt::Display for ByteSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::ANY {
            return f.write_str("anything");
        }
        let values: Vec<String> = self.values().map(|value| format!("{value:#04x}")).collect();
        f.write_str(&values.join(" or "))
    }
}

impl fmt::Debug for ByteSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{self}}}")
    }
}
