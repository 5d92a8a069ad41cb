//! [`UsedFeature`]: a feature of what a command uses, such as that it is deprecated.

use std::fmt;

use crate::Releases;
use crate::check::Availability;

/// A feature that a QEMU's schema gives to something that a call uses: to the command, to a member that is
/// there, to its value, or to the type of an object.
///
/// [`Command::features_used`](crate::Command::features_used) returns them. Of a member that is `deprecated` or
/// `unstable`, QEMU's `-compat` can be told to refuse it; other features say what QEMU can do.
///
/// # Examples
/// ```
/// use qapi_types::Command;
/// use qapi_types::cmd::{BlockJobPause, QueryQmpSchema};
///
/// let reply = serde_json::json!([
///     {"name": "block-job-pause", "meta-type": "command", "arg-type": "0", "ret-type": "1",
///      "features": ["deprecated"]},
///     {"name": "0", "meta-type": "object", "members": [{"name": "device", "type": "str"}]},
///     {"name": "1", "meta-type": "object", "members": []},
///     {"name": "str", "meta-type": "builtin", "json-type": "string"},
/// ]);
/// let qemu = qapi_types::Introspection::new(QueryQmpSchema::decode_return(&reply)?);
/// let used = BlockJobPause::new("disk").features_used(&qemu);
/// assert_eq!(used[0].feature(), "deprecated");
/// assert_eq!(
///     used[0].to_string(),
///     "`block-job-pause`: this QEMU gives the command the feature `deprecated` (in 10.2, 11.1)"
/// );
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsedFeature {
    name: String,
    path: String,
    of: FeatureOf,
    feature: String,
    availability: Availability,
}

/// What a feature is given to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FeatureOf {
    /// The command.
    Command,
    /// The member.
    Member,
    /// This value of the member.
    Value(String),
    /// The type of the object that the member is, or that the command takes.
    Type,
}

impl UsedFeature {
    pub(crate) fn new(
        name: &str,
        path: &str,
        of: FeatureOf,
        feature: &str,
        availability: Availability,
    ) -> Self {
        let (name, path, feature) = (name.to_owned(), path.to_owned(), feature.to_owned());
        Self { name, path, of, feature, availability }
    }

    /// Returns the command.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the member: the names of those around it, numbers of list elements and its own, with dots
    /// between; empty if the feature is the command's, or that of the type that it takes.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what the feature is given to.
    pub fn of(&self) -> &FeatureOf {
        &self.of
    }

    /// Returns the feature, such as `deprecated` or `unstable`.
    pub fn feature(&self) -> &str {
        &self.feature
    }

    /// Returns the supported releases that have it, if some have the command, member, value or type without.
    pub fn releases(&self) -> Option<Releases> {
        self.availability.releases
    }
}

impl fmt::Display for UsedFeature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, path, of, feature, availability } = self;
        write!(f, "`{name}`: this QEMU gives ")?;
        match of {
            FeatureOf::Command => f.write_str("the command")?,
            FeatureOf::Member => write!(f, "the member `{path}`")?,
            FeatureOf::Value(value) => write!(f, "the value `{value}` of `{path}`")?,
            FeatureOf::Type if path.is_empty() => f.write_str("the type of its arguments")?,
            FeatureOf::Type => write!(f, "the type of `{path}`")?,
        }
        write!(f, " the feature `{feature}`{availability}")
    }
}
