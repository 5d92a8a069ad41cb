//! The suite under settings: the combinations of `check`'s variables it is run with.
//!
//! Tests run in a few variants unless variables say otherwise. Under these, each test either passes
//! or is ignored for a reason that holds.

/// Which runs of the matrix a combination is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Share {
    /// Every one.
    Few,
    /// Whole ones only.
    Whole,
}

/// Every combination: each protocol, each format, each mode, some of them together.
const MATRIX: &[(Share, &str)] = &[
    (Share::Few, "IMGPROTO=nbd"),
    (Share::Few, "CACHEMODE=none AIOMODE=native"),
    (Share::Few, "IMGFMT=vmdk AIOMODE=io_uring"),
    (Share::Few, "IOTEST_COMPAT=strict"),
    (Share::Whole, "IMGPROTO=fuse"),
    (Share::Whole, "CACHEMODE=directsync AIOMODE=io_uring"),
    (Share::Whole, "CACHEMODE=writethrough"),
    (Share::Whole, "IMGFMT=vdi IMGPROTO=nbd"),
    (Share::Whole, "IMGFMT=vhdx CACHEMODE=none"),
    (Share::Whole, "IMGFMT=qed IMGPROTO=fuse"),
    (Share::Whole, "IMGFMT=vpc"),
    (Share::Whole, "IMGFMT=parallels"),
    // Each LUKS image takes seconds of computing.
    (Share::Whole, "IMGFMT=luks"),
];

impl Share {
    /// Returns the combinations of such a run, like `IMGFMT=vdi IMGPROTO=nbd`.
    pub(crate) fn combinations(self) -> impl Iterator<Item = &'static str> {
        let mine = MATRIX.iter().filter(move |(share, _)| self == Self::Whole || *share == self);
        mine.map(|(_, combination)| *combination)
    }
}

/// Returns the variables of a combination with their values.
pub(crate) fn variables(combination: &str) -> impl Iterator<Item = (&str, &str)> {
    combination.split(' ').filter_map(|word| word.split_once('='))
}
