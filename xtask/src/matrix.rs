//! The suite under settings: [`MATRIX`], the combinations of `check`'s variables it is run with.
//!
//! Tests run in a few variants unless variables say otherwise. Under these, each test either passes
//! or is ignored for a reason that holds.

use std::fmt;

/// One setting of variables for a run of the whole suite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Combination {
    /// Variables and their values, such as `IMGPROTO` and `nbd`.
    pub(crate) variables: &'static [(&'static str, &'static str)],
    /// Whether continuous integration has time for it.
    pub(crate) share: Share,
}

/// Which runs of the matrix a combination is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Share {
    /// Every one.
    Few,
    /// Whole ones only.
    Whole,
}

impl Share {
    /// Returns the combinations of such a run.
    pub(crate) fn combinations(self) -> impl Iterator<Item = &'static Combination> {
        MATRIX.iter().filter(move |one| self == Self::Whole || one.share == Self::Few)
    }
}

const fn few(variables: &'static [(&'static str, &'static str)]) -> Combination {
    Combination { variables, share: Share::Few }
}

const fn whole(variables: &'static [(&'static str, &'static str)]) -> Combination {
    Combination { variables, share: Share::Whole }
}

/// Every combination: each protocol, each format, each mode, some of them together.
const MATRIX: &[Combination] = &[
    few(&[("IMGPROTO", "nbd")]),
    few(&[("CACHEMODE", "none"), ("AIOMODE", "native")]),
    few(&[("IMGFMT", "vmdk"), ("AIOMODE", "io_uring")]),
    whole(&[("IMGPROTO", "fuse")]),
    whole(&[("CACHEMODE", "directsync"), ("AIOMODE", "io_uring")]),
    whole(&[("CACHEMODE", "writethrough")]),
    whole(&[("IMGFMT", "vdi"), ("IMGPROTO", "nbd")]),
    whole(&[("IMGFMT", "vhdx"), ("CACHEMODE", "none")]),
    whole(&[("IMGFMT", "qed"), ("IMGPROTO", "fuse")]),
    whole(&[("IMGFMT", "vpc")]),
    whole(&[("IMGFMT", "parallels")]),
    // Each LUKS image takes seconds of computing.
    whole(&[("IMGFMT", "luks")]),
];

impl fmt::Display for Combination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> =
            self.variables.iter().map(|(name, value)| format!("{name}={value}")).collect();
        f.write_str(&words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_part_of_the_whole() {
        let few: Vec<_> = Share::Few.combinations().map(ToString::to_string).collect();
        let whole: Vec<_> = Share::Whole.combinations().map(ToString::to_string).collect();
        assert_eq!(few, whole[..few.len()]);
        assert!(few.len() < whole.len());
        assert_eq!(few[1], "CACHEMODE=none AIOMODE=native");
    }

    #[test]
    fn each_combination_is_there_once() {
        let mut all: Vec<_> = Share::Whole.combinations().map(ToString::to_string).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
