//! [`Lack`]: what a QEMU lacks of a command, before it is sent.

use std::fmt;

use crate::introspection::Introspection;
use crate::known::Known;
use crate::path::{Missing, Path, Step};
use crate::{Releases, generated};

/// Something that a QEMU lacks: of a command that is to be sent, or of what a test needs.
///
/// [`Command::check`](crate::Command::check) and [`Introspection::lack`] return it.
///
/// # Examples
/// ```
/// use qapi_types::cmd::{BlockdevMirror, QueryQmpSchema};
/// use qapi_types::{Command, Introspection, MirrorSyncMode};
///
/// let reply = serde_json::json!([
///     {"name": "blockdev-mirror", "meta-type": "command", "arg-type": "0", "ret-type": "1"},
///     {"name": "0", "meta-type": "object", "members": [
///         {"name": "device", "type": "str"}, {"name": "target", "type": "str"},
///         {"name": "sync", "type": "2"}]},
///     {"name": "1", "meta-type": "object", "members": []},
///     {"name": "2", "meta-type": "enum", "members": [{"name": "full"}], "values": ["full"]},
///     {"name": "str", "meta-type": "builtin", "json-type": "string"},
/// ]);
/// let qemu = Introspection::new(QueryQmpSchema::decode_return(&reply)?);
/// let mirror = BlockdevMirror::new("disk", "copy", MirrorSyncMode::Full);
/// assert_eq!(mirror.check(&qemu), []);
/// let lacks = mirror.target_is_zero(true).check(&qemu);
/// assert_eq!(
///     lacks[0].to_string(),
///     "`blockdev-mirror`: this QEMU lacks the member `target-is-zero` (since 10.1)"
/// );
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    name: String,
    in_reply: bool,
    path: String,
    what: Lacking,
    availability: Availability,
}

/// The kinds of things that a QEMU lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lacking {
    /// The command.
    Command,
    /// The event; or, if no release has anything of the name, a command or event.
    Event,
    /// The member, or the branch that has it.
    Member,
    /// A value of the enum that the member has.
    Value(String),
    /// A feature of the member's; without a member, of the command's or event's.
    Feature(String),
    /// That the member, or the element of a list, may be of a kind of JSON, such as `list`.
    Kind(&'static str),
    /// That the member may be absent.
    Optional,
}

/// Which releases have something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Availability {
    /// The release that brought it.
    pub(crate) since: Option<&'static str>,
    /// The supported releases that have it, if some lack it.
    pub(crate) releases: Option<Releases>,
}

impl Lack {
    pub(crate) fn new(name: &str, path: &str, what: Lacking, availability: Availability) -> Self {
        let (name, path) = (name.to_owned(), path.to_owned());
        Self { name, in_reply: false, path, what, availability }
    }

    /// Makes one of what the path `text` misses.
    pub(crate) fn of(missing: Missing, text: &str) -> Self {
        let Missing { step, name, in_reply, path, part, .. } = missing;
        let (full, what) = {
            let section = if in_reply { "ret" } else { "arg" };
            let dot = if path.is_empty() { "" } else { "." };
            let member = format!("{name}/{section}{dot}{path}");
            match step {
                Step::Definition => match Known.static_entry(&name) {
                    Some(entry) if entry.is_command => (name.clone(), Lacking::Command),
                    _ => (name.clone(), Lacking::Event),
                },
                Step::Member => (member, Lacking::Member),
                Step::Value => (format!("{member}={part}"), Lacking::Value(part)),
                Step::Feature => (text.to_owned(), Lacking::Feature(part)),
            }
        };
        let availability = availability(&full).unwrap_or_default();
        Self { name, in_reply, path, what, availability }
    }

    /// Makes one of what a path misses, if it misses anything or is none.
    pub(crate) fn of_path(
        path: &str,
        find: impl FnOnce(Path<'_>) -> Option<Missing>,
    ) -> Option<Self> {
        match Path::parse(path) {
            Some(parsed) => find(parsed).map(|missing| Self::of(missing, path)),
            None => Some(Self::new(path, "", Lacking::Event, Availability::default())),
        }
    }

    /// Returns the command or event.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the member: the names of those around it, numbers of list elements and its own, with
    /// dots between; empty if it is the command or event itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what is lacking there.
    pub fn what(&self) -> &Lacking {
        &self.what
    }

    /// Returns the QEMU release that brought it, such as `10.1`, if the schema says so.
    pub fn since(&self) -> Option<&'static str> {
        self.availability.since
    }

    /// Returns the supported releases that have it, if any has and another one has not.
    pub fn releases(&self) -> Option<Releases> {
        self.availability.releases
    }

    /// Returns what is lacking as a noun phrase: ``the member `x` of `blockdev-add` (since 10.1)``.
    pub fn subject(&self) -> String {
        let of = match &self.what {
            Lacking::Command | Lacking::Event => format!(" `{}`", self.name),
            _ => format!(" of `{}`", self.name),
        };
        format!("{}{of}{}", self.thing(), self.availability)
    }

    /// Names what is lacking, without the command or event.
    fn thing(&self) -> String {
        let path = &self.path;
        let reply = if self.in_reply { " of the reply" } else { "" };
        match &self.what {
            Lacking::Command => "the command".to_owned(),
            Lacking::Event if Known.static_entry(&self.name).is_none() => {
                "the command or event".to_owned()
            }
            Lacking::Event => "the event".to_owned(),
            Lacking::Member => format!("the member `{path}`{reply}"),
            Lacking::Value(value) => format!("the value `{value}` of `{path}`{reply}"),
            Lacking::Feature(feature) if path.is_empty() => format!("the feature `{feature}`"),
            Lacking::Feature(feature) => format!("the feature `{feature}` of `{path}`{reply}"),
            Lacking::Kind(kind) => format!("{kind} as `{path}`"),
            Lacking::Optional => format!("an optional `{path}`"),
        }
    }
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, path) = (&self.name, &self.path);
        match &self.what {
            Lacking::Kind(kind) => write!(f, "`{name}`: this QEMU takes no {kind} as `{path}`"),
            Lacking::Optional => write!(f, "`{name}`: this QEMU needs the member `{path}`"),
            _ => {
                write!(f, "`{name}`: this QEMU lacks {}{}", self.thing(), self.availability)
            }
        }
    }
}

impl std::error::Error for Lack {}

impl fmt::Display for Availability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let newest = generated::RELEASES.last().copied().unwrap_or_default();
        match (self.since, self.releases) {
            // It went away again.
            (_, Some(releases)) if !releases.has(newest) => write!(f, " (only in {releases})"),
            (Some(since), _) => write!(f, " (since {since})"),
            (None, Some(releases)) => write!(f, " (in {releases})"),
            (None, None) => Ok(()),
        }
    }
}

/// Returns when the supported releases have what a path names; None if none has it.
fn availability(path: &str) -> Option<Availability> {
    let found = Path::parse(path)?.find(&Known).ok()?;
    Some(match (found.featured, found.last) {
        (Some(featured), _) => Known.of_feature(&featured.key()),
        (None, Some((owner, part))) => Known.of_part(owner, &part),
        (None, None) => Known.of_definition(path, found.entry.since),
    })
}

/// A path that leads to nothing in any supported release.
///
/// [`known_path`] returns it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownPath {
    lack: Option<Box<Lack>>,
    path: String,
    part: String,
    candidates: Vec<String>,
}

impl UnknownPath {
    /// Returns the name in the path that is not known; empty if it is not written as a path is.
    pub fn part(&self) -> &str {
        &self.part
    }

    /// Returns the names that are known in its place.
    pub fn candidates(&self) -> &[String] {
        &self.candidates
    }
}

impl fmt::Display for UnknownPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let releases = Releases::ALL;
        match &self.lack {
            Some(lack) => write!(f, "no QEMU of {releases} has {}", lack.subject()),
            None => write!(
                f,
                "`{}` is no path; write NAME, then perhaps `/arg` or `/ret`, `.MEMBER`s, `=VALUE` and \
                 `#FEATURE`",
                self.path
            ),
        }
    }
}

impl std::error::Error for UnknownPath {}

/// Checks that a supported release has what `path` names, which [`Introspection::supports`] describes.
///
/// It tells a mistake from something that the QEMU at hand lacks. What a vendor has added to its QEMU is
/// not known here either.
///
/// # Errors
/// * [`UnknownPath`] with the name that is not known, and the names that are known in its place.
///
/// # Examples
/// ```
/// assert!(qapi_types::known_path("blockdev-mirror.target-is-zero").is_ok());
/// let error = qapi_types::known_path("blockdev-mirror.target-is-zer").unwrap_err();
/// assert!(error.candidates().iter().any(|known| known == "target-is-zero"));
/// ```
pub fn known_path(path: &str) -> Result<(), UnknownPath> {
    let unknown =
        |lack, part, candidates| UnknownPath { lack, path: path.to_owned(), part, candidates };
    let parsed = Path::parse(path).ok_or_else(|| unknown(None, String::new(), Vec::new()))?;
    match parsed.find(&Known) {
        Ok(_) => Ok(()),
        Err(missing) => {
            let part = missing.part.clone();
            let candidates = match missing.step {
                Step::Definition => Known.entries().map(str::to_owned).collect(),
                _ => missing.candidates.clone(),
            };
            Err(unknown(Some(Box::new(Lack::of(missing, path))), part, candidates))
        }
    }
}

impl Introspection {
    /// Returns what of `path` QEMU lacks, or None if it has all of it.
    ///
    /// A path is written as for [`supports`](Self::supports); what is not written so names an event or
    /// command that QEMU lacks.
    ///
    /// # Examples
    /// ```
    /// let nothing = qapi_types::Introspection::default();
    /// let lack = nothing.lack("blockdev-add/arg.active").unwrap();
    /// assert_eq!(lack.to_string(), "`blockdev-add`: this QEMU lacks the command (since 2.9)");
    /// ```
    pub fn lack(&self, path: &str) -> Option<Lack> {
        Lack::of_path(path, |path| path.find(self).err())
    }
}

#[cfg(test)]
mod tests;
