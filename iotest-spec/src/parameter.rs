//! Names of parameters, which stand in the ids of cases and in the names of reference files.

use std::fmt;

use crate::vocabulary::{Format, Protocol};

/// Checks that `name` may be that of a parameter and returns it.
///
/// # Errors
/// * [`BadParameter`] if a character has no place in ids and file names, or if a reference's name
///   would mean something else with it.
///
/// ```
/// use iotest_spec::parameter::check;
/// assert_eq!(check("small"), Ok("small"));
/// assert!(check("qcow2").is_err());
/// ```
pub fn check(name: &str) -> Result<&str, BadParameter> {
    let formed = name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if !formed {
        return Err(BadParameter::Form(name.to_owned()));
    }
    match label(name) {
        Some(kind) => Err(BadParameter::Taken { name: name.to_owned(), kind }),
        None => Ok(name),
    }
}

/// Returns what `function.name.out` would be the reference of, if not of a parameter.
fn label(name: &str) -> Option<&'static str> {
    let (format, protocol) = name.split_once('-').unwrap_or((name, "file"));
    match name {
        "nocache" => Some("the cache modes without host cache"),
        _ if Protocol::NAMES.contains(&name) => Some("a protocol"),
        _ if Format::NAMES.contains(&format) && Protocol::NAMES.contains(&protocol) => {
            Some("a format")
        }
        _ => None,
    }
}

/// A name that no parameter may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadParameter {
    /// It has characters that are not for ids and file names.
    Form(String),
    /// The names of references have another meaning for it.
    Taken {
        /// The name.
        name: String,
        /// What it means there: "a format".
        kind: &'static str,
    },
}

impl fmt::Display for BadParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(name) => write!(
                f,
                "`{name}` is not a parameter's name; use letters, digits, `-` and `_`, a letter or \
                 digit first"
            ),
            Self::Taken { name, kind } => write!(
                f,
                "no parameter can be called `{name}`, which means {kind} in the names of \
                 references; write `to_{name}`, say"
            ),
        }
    }
}

impl std::error::Error for BadParameter {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_use_are_taken() {
        for name in ["small", "64k", "with_data-file", "A", "raw_", "raw-", "qcow2-file-x", "fil"] {
            assert_eq!(check(name), Ok(name));
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for name in ["", "_a", "-a", "a b", "a.b", "a/b", "a::b", "größe"] {
            assert_eq!(check(name), Err(BadParameter::Form(name.to_owned())));
        }
    }

    #[test]
    fn labels_of_references_are_refused() {
        for name in ["raw", "nbd", "qcow2-file", "nocache"] {
            assert!(matches!(check(name), Err(BadParameter::Taken { .. })), "{name}");
        }
        assert_eq!(
            check("raw").unwrap_err().to_string(),
            "no parameter can be called `raw`, which means a format in the names of \
             references; write `to_raw`, say"
        );
    }
}
