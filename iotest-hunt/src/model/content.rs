//! [`Content`]: the allowed values of every byte of an image.

use std::collections::BTreeMap;
use std::ops::Range;

use super::bytes::ByteSet;

/// The allowed values of every byte, from 0 to the size.
///
/// Kept as runs: the key is the offset, in bytes, at which one begins. Neighbours differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    size: u64,
    runs: BTreeMap<u64, ByteSet>,
}

/// Bytes that are not as they should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The offset of the first, in bytes.
    pub offset: u64,
    /// How many there are in all.
    pub bytes: u64,
    /// What the first may be.
    pub expected: ByteSet,
    /// What it is.
    pub found: u8,
}

impl Content {
    /// Makes one of `size` bytes that are all alike.
    pub fn new(size: u64, value: ByteSet) -> Self {
        let runs = if size == 0 { BTreeMap::new() } else { BTreeMap::from([(0, value)]) };
        Self { size, runs }
    }

    /// Returns how many bytes there are.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns the runs within a range: their range, and the allowed values in it.
    pub fn runs(&self, range: Range<u64>) -> impl Iterator<Item = (Range<u64>, ByteSet)> {
        let end = range.end.min(self.size);
        let first = self.runs.range(..=range.start).next_back().map_or(range.start, |(at, _)| *at);
        let starts = self.runs.range(first..end);
        let ends = self.runs.range((std::ops::Bound::Excluded(first), std::ops::Bound::Unbounded));
        let ends = ends.map(|(at, _)| *at).chain([self.size]);
        starts
            .zip(ends)
            .map(move |((at, value), next)| ((*at).max(range.start)..next.min(end), *value))
            .filter(|(run, _)| !run.is_empty())
    }

    /// Returns the allowed values of one byte; none beyond the end.
    pub fn at(&self, offset: u64) -> ByteSet {
        match offset < self.size {
            true => self.runs.range(..=offset).next_back().map_or(ByteSet::NONE, |(_, v)| *v),
            false => ByteSet::NONE,
        }
    }

    /// Changes the allowed values within a range; what is beyond the end is left out.
    pub fn change(&mut self, range: Range<u64>, mut new: impl FnMut(ByteSet) -> ByteSet) {
        let range = range.start..range.end.min(self.size);
        if range.is_empty() {
            return;
        }
        let after = self.at(range.end);
        let changed: Vec<_> =
            self.runs(range.clone()).map(|(run, v)| (run.start, new(v))).collect();
        let replaced: Vec<u64> = self.runs.range(range.clone()).map(|(at, _)| *at).collect();
        for at in replaced {
            self.runs.remove(&at);
        }
        if range.end < self.size {
            self.runs.entry(range.end).or_insert(after);
        }
        self.runs.extend(changed);
        self.join(range);
    }

    /// Sets the allowed values within a range.
    pub fn set(&mut self, range: Range<u64>, value: ByteSet) {
        self.change(range, |_| value);
    }

    /// Removes borders between runs that are alike, from the one before the range to the one after.
    fn join(&mut self, range: Range<u64>) {
        let mut last = self.runs.range(..range.start).next_back().map(|(_, value)| *value);
        let starts: Vec<u64> =
            self.runs.range(range.start..=range.end).map(|(at, _)| *at).collect();
        for at in starts {
            let value = self.runs.get(&at).copied();
            if value == last {
                self.runs.remove(&at);
            }
            last = value;
        }
    }

    /// Changes the size; what is added has the value `added`.
    pub fn resize(&mut self, size: u64, added: ByteSet) {
        let old = std::mem::replace(&mut self.size, size);
        if size < old {
            self.runs.retain(|at, _| *at < size);
        } else if size > old {
            // The new range must not join the last run before it is set.
            self.runs.insert(old, added);
            self.join(old..size);
        }
    }

    /// Makes the bytes from 0 up to `other`'s size those of `other`; grows if that is larger.
    pub fn overwrite(&mut self, other: &Self) {
        if other.size > self.size {
            self.resize(other.size, ByteSet::ZERO);
        }
        for (run, value) in other.runs(0..other.size) {
            self.set(run, value);
        }
    }

    /// Adds what each byte of `other` may be to this one's; bytes that only one has are that one's.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        let (mut all, less) =
            if self.size >= other.size { (self.clone(), other) } else { (other.clone(), self) };
        for (run, value) in less.runs(0..less.size) {
            all.change(run, |old| old.or(value));
        }
        all
    }

    /// Compares bytes that were read at an offset.
    ///
    /// # Errors
    /// * [`Mismatch`] if some are not as they may be.
    pub fn compare(&self, offset: u64, read: &[u8]) -> Result<(), Mismatch> {
        let mut mismatch: Option<Mismatch> = None;
        for (run, expected) in self.runs(offset..offset + read.len() as u64) {
            for (found, at) in bytes_of(read, offset, &run).iter().zip(run.start..) {
                if !expected.has(*found) {
                    let new = Mismatch { offset: at, bytes: 0, expected, found: *found };
                    mismatch.get_or_insert(new).bytes += 1;
                }
            }
        }
        mismatch.map_or(Ok(()), Err)
    }

    /// Makes bytes known that were read at an offset, and compared.
    pub fn narrow(&mut self, offset: u64, read: &[u8]) {
        let range = offset..offset + read.len() as u64;
        let unsure: Vec<_> =
            self.runs(range).filter(|(_, value)| value.known().is_none()).map(|(r, _)| r).collect();
        for run in unsure {
            let mut at = run.start;
            for same in bytes_of(read, offset, &run).chunk_by(|a, b| a == b) {
                self.set(at..at + same.len() as u64, ByteSet::of(same[0]));
                at += same.len() as u64;
            }
        }
    }
}

/// Returns the part of what was read at `offset` that lies in a run.
fn bytes_of<'a>(read: &'a [u8], offset: u64, run: &Range<u64>) -> &'a [u8] {
    let place = |at: u64| usize::try_from(at - offset).expect("it lies in what was read");
    &read[place(run.start)..place(run.end)]
}
