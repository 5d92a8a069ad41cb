//! [`InheritedEnv`]: the environment variables of this process, on which those of tests depend.
//!
//! Read once. Tests inherit all of them as well.

use std::collections::BTreeMap;

/// Variables by name; those that are not UTF-8 count as unset.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InheritedEnv(BTreeMap<String, String>);

impl InheritedEnv {
    /// Reads the environment of this process.
    pub fn of_process() -> Self {
        let texts = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        Self(texts.collect())
    }

    /// Overrides a variable.
    pub(crate) fn put(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.to_owned());
    }

    /// Returns the value of a variable, which may be empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Returns the value of a variable that is not empty.
    pub fn set(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.is_empty())
    }
}

impl<const N: usize> From<[(&str, &str); N]> for InheritedEnv {
    fn from(variables: [(&str, &str); N]) -> Self {
        let owned = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self(owned.into())
    }
}
