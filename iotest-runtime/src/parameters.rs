//! [`Parameters`]: tables of named values; a test has a case for each value of its table.

use crate::outcome::{Failure, Outcome};
use crate::test::Test;

/// A table of named values: an array, slice or vector of pairs, or a function that returns one.
///
/// With `cases = TABLE` in `#[iotest]`, a test has a case for each entry. Several tests may use the same
/// table.
///
/// # Examples
/// ```
/// use iotest_runtime::prelude::*;
///
/// const SIZES: [(&str, u64); 2] = [("small", 64 * KIB), ("large", GIB)];
///
/// /// The last sector of a new image is empty.
/// #[iotest(formats = "qcow2", protocols = "file", cases = SIZES)]
/// fn end_is_empty(t: &mut Test, size: u64) -> Result {
///     let disk = t.image("disk").size(size).create()?;
///     t.verify(&disk, &[Pattern::new(0, size - 512, 512)])?;
///     Ok(())
/// }
///
/// /// Cluster sizes, each a power of two.
/// fn cluster_sizes() -> Vec<(String, u64)> {
///     (9..=21).step_by(4).map(|bits| (format!("2-to-the-{bits}"), 1 << bits)).collect()
/// }
///
/// /// An image is empty, whatever the size of its clusters.
/// #[iotest(formats = "qcow2", protocols = "file", cases = cluster_sizes)]
/// fn image_is_empty(t: &mut Test, clusters: u64) -> Result {
///     let disk = t.image("disk").size(MIB).cluster_size(clusters).create()?;
///     t.verify(&disk, &[Pattern::new(0, 0, MIB)])?;
///     Ok(())
/// }
/// # fn main() {}
/// ```
#[doc(alias = "subTest")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no table of parameters",
    label = "must be an array, slice or `Vec` of `(name, value)`, or a function that returns one",
    note = "values are handed out as clones, so that their type must be `Clone`"
)]
pub trait Parameters {
    /// The type of a value, which a test takes by value or by reference.
    type Value;

    /// Returns the names with their values.
    fn entries(&self) -> Vec<(String, Self::Value)>;
}

impl<N: AsRef<str>, V: Clone> Parameters for [(N, V)] {
    type Value = V;

    fn entries(&self) -> Vec<(String, V)> {
        self.iter().map(|(name, value)| (name.as_ref().to_owned(), value.clone())).collect()
    }
}

impl<N: AsRef<str>, V: Clone> Parameters for &[(N, V)] {
    type Value = V;

    fn entries(&self) -> Vec<(String, V)> {
        (**self).entries()
    }
}

impl<N: AsRef<str>, V: Clone, const COUNT: usize> Parameters for [(N, V); COUNT] {
    type Value = V;

    fn entries(&self) -> Vec<(String, V)> {
        self[..].entries()
    }
}

impl<N: AsRef<str>, V: Clone, const COUNT: usize> Parameters for &[(N, V); COUNT] {
    type Value = V;

    fn entries(&self) -> Vec<(String, V)> {
        self[..].entries()
    }
}

impl<N: AsRef<str>, V: Clone> Parameters for Vec<(N, V)> {
    type Value = V;

    fn entries(&self) -> Vec<(String, V)> {
        self[..].entries()
    }
}

impl<F: Fn() -> T, T: Parameters> Parameters for F {
    type Value = T::Value;

    fn entries(&self) -> Vec<(String, T::Value)> {
        self().entries()
    }
}

/// Returns the names of a table's values, for the registry.
pub fn names(table: &(impl Parameters + ?Sized)) -> Vec<String> {
    table.entries().into_iter().map(|(name, _)| name).collect()
}

/// Calls a test with the value called `name`.
pub fn with_value<T: Parameters + ?Sized>(
    table: &T,
    name: &str,
    test: &mut Test,
    body: impl FnOnce(&mut Test, T::Value) -> Outcome,
) -> Outcome {
    match table.entries().into_iter().find(|(other, _)| other == name) {
        Some((_, value)) => body(test, value),
        // The name was read from the same table in this process.
        None => Outcome::Broken(Failure::without_location(format!(
            "the table of parameters has no `{name}` any more: it must give the same names each \
             time that it is asked"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARRAY: [(&str, u64); 2] = [("small", 1), ("large", 2)];
    static SLICE: &[(&str, u64)] = &ARRAY;

    fn made() -> Vec<(String, u64)> {
        ARRAY.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect()
    }

    fn slice() -> &'static [(&'static str, u64)] {
        SLICE
    }

    #[test]
    fn tables_of_all_kinds_have_the_same_entries() {
        let expected = made();
        assert_eq!(ARRAY.entries(), expected);
        let borrowed: &[_; 2] = &ARRAY;
        assert_eq!(Parameters::entries(&borrowed), expected);
        assert_eq!(SLICE.entries(), expected);
        assert_eq!(made.entries(), expected);
        assert_eq!(slice.entries(), expected);
        assert_eq!((|| ARRAY).entries(), expected);
        assert_eq!(names(&made), ["small", "large"]);
    }
}
