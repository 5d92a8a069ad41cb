//! What is allowed, as data: [`Rules`] is `xtask/tidy.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::TidyError;

/// Every rule that has data.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    /// Beginnings of paths that a generator writes.
    pub(super) generated: Vec<String>,
    pub(super) length: Length,
    pub(super) headers: Headers,
    /// By house: a package, or a room of one as `package::room`.
    pub(super) layers: BTreeMap<String, Layers>,
    pub(super) golden: Golden,
    pub(super) changelog: Changelog,
    pub(super) licences: Licences,
}

/// How long files may be.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Length {
    /// Lines.
    pub(super) limit: usize,
    /// Longer files, each with the reason.
    pub(super) exceptions: BTreeMap<String, String>,
}

/// Which files need no header.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Headers {
    /// Parts of their paths.
    pub(super) exempt: Vec<String>,
}

/// Who may import from whom.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Layers {
    /// The rooms of each layer, lowest first.
    pub(super) order: Vec<Vec<String>>,
    /// Imports `from -> to` that go up all the same, each with the reason.
    #[serde(default)]
    pub(super) exceptions: BTreeMap<String, String>,
}

/// What references may contain.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Golden {
    /// Machine types that may stand in the names of references.
    pub(super) machines: Vec<String>,
    /// The words that filters put in.
    pub(super) placeholders: Vec<String>,
}

/// Which changes users must be told of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Changelog {
    /// The file that tells them.
    pub(super) file: String,
    /// The packages whose public items they use.
    pub(super) packages: Vec<String>,
}

/// Under what terms dependencies may come.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Licences {
    /// SPDX names.
    pub(super) allowed: Vec<String>,
}

impl Rules {
    /// Reads the rules from `path`.
    pub(super) fn load(path: &Path) -> Result<Self, TidyError> {
        let wrong = |why: String| TidyError::Rules { path: path.to_owned(), why };
        let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        toml::from_str(&text).map_err(|error| wrong(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_rules_can_be_read() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tidy.toml");
        assert_eq!(Rules::load(&path).unwrap().length.limit, 400);
    }

    #[test]
    fn unknown_rule_is_refused_with_its_file() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("tidy.toml");
        std::fs::write(&path, "[lenght]\n").unwrap();
        let error = Rules::load(&path).unwrap_err().to_string();
        assert!(error.contains("tidy.toml") && error.contains("lenght"), "{error}");
    }
}
