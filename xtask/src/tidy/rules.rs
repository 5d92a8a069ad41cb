//! What is allowed, as data: [`Rules`] is `xtask/tidy.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;

/// Every rule that has data.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    /// Beginnings of paths that a generator writes.
    pub(super) generated: Vec<String>,
    pub(super) length: Length,
    /// By scope: a package, or a module with modules of its own as `package::module`.
    pub(super) layers: BTreeMap<String, Layers>,
    pub(super) golden: Golden,
    pub(super) changelog: Changelog,
    pub(super) licences: Licences,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Length {
    /// Lines.
    pub(super) limit: usize,
    /// Longer files, each with the reason.
    pub(super) exceptions: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Layers {
    /// The modules of each layer, lowest first.
    pub(super) order: Vec<Vec<String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Golden {
    /// The words that filters put in.
    pub(super) placeholders: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Changelog {
    /// The file that tells them.
    pub(super) file: String,
    /// The packages whose public items they use.
    pub(super) packages: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Licences {
    /// SPDX names.
    pub(super) allowed: Vec<String>,
}

impl Rules {
    /// Reads the rules from `path`.
    pub(super) fn load(path: &Path) -> anyhow::Result<Self> {
        let text = fs_err::read_to_string(path)?;
        toml::from_str(&text)
            .with_context(|| format!("cannot read the rules in {}", path.display()))
    }
}
