//! [`Model`]: the interface facts of one QEMU release.
//!
//! The parser, the committed JSON form and (for what it can see) the introspection reader produce
//! it; merging, emitting and comparing read it. It holds no prose.

mod json;
mod walk;

use std::collections::BTreeMap;

pub use json::{from_json, to_json};
pub use walk::{BUILTINS, Lookup};

/// The facts of one release.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Model {
    /// The release, such as `10.0`.
    pub release: String,
    /// The exact version the inputs came from, such as `10.0.2`.
    pub version: String,
    /// The files that were read.
    pub inputs: Vec<Input>,
    /// The definitions in schema order.
    pub definitions: Vec<Definition>,
    /// Whether it was made of what programs say about themselves, for lack of sources.
    pub is_provisional: bool,
    /// The names that types had in a provisional model before this one, and those they have now.
    pub old_names: BTreeMap<String, String>,
}

impl Model {
    /// Returns whether it is of the guest agent, and not of QEMU and its storage daemon.
    pub fn is_of_guest_agent(&self) -> bool {
        self.definitions.iter().any(|definition| definition.programs == Programs::GuestAgent)
    }

    /// Returns the name of its file among the committed ones.
    pub fn file_name(&self) -> String {
        let program = if self.is_of_guest_agent() { "qga" } else { "qemu" };
        format!("{program}-{}.json", self.release)
    }
}

/// Turns `10.0`, or a version like `10.0.2`, into a key that orders releases.
pub fn release_number(version: &str) -> (u32, u32) {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

/// Returns the release of a version: `10.0` of `10.0.2`.
pub fn release_of(version: &str) -> String {
    version.split('.').take(2).collect::<Vec<_>>().join(".")
}

/// A file that a model was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// The path inside QEMU's source tree.
    pub path: String,
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
}

/// One named thing of the schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// Its name on the wire, or its type name.
    pub name: String,
    /// The schema module that defines it, such as `block-core`.
    pub module: String,
    /// What it is.
    pub kind: Kind,
    /// When it is compiled in.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// The release that brought it, if the schema says so.
    pub since: Option<String>,
    /// Which programs' schemas have it.
    pub programs: Programs,
}

/// The programs whose schema has a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Programs {
    /// `qemu-system-*` alone.
    System,
    /// `qemu-storage-daemon` alone.
    Daemon,
    /// Both.
    Both,
    /// The guest agent, `qemu-ga`, whose schema has a namespace of its own.
    GuestAgent,
}

/// What a definition is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A set of strings.
    Enum(Vec<Value>),
    /// An object.
    Struct(Struct),
    /// An object whose members depend on one of them.
    Union(Union),
    /// One of several types, distinguished by the kind of JSON.
    Alternate(Vec<Branch>),
    /// A command.
    Command(Command),
    /// An event.
    Event(Payload),
}

/// One value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// The string on the wire.
    pub name: String,
    /// When it is compiled in.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// The release that brought it.
    pub since: Option<String>,
}

/// The parts of a struct.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Struct {
    /// The struct whose members come first.
    pub base: Option<String>,
    /// Its own members.
    pub members: Vec<Member>,
}

/// The parts of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The members that every branch has.
    pub base: Base,
    /// The base member that selects the branch.
    pub discriminator: String,
    /// The branches that carry members; other values of the discriminator carry none.
    pub branches: Vec<Branch>,
}

/// A union's common members.
#[derive(Debug, Clone, PartialEq)]
pub enum Base {
    /// Those of a struct.
    Named(String),
    /// Those listed in the union itself.
    Inline(Vec<Member>),
}

/// One branch of a union or an alternate.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// The discriminator's value, or the branch's name inside an alternate.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// When it is compiled in.
    pub condition: Option<Condition>,
    /// The release that brought it.
    pub since: Option<String>,
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name on the wire.
    pub name: String,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its type.
    pub ty: TypeRef,
    /// When it is compiled in.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// The release that brought it.
    pub since: Option<String>,
}

/// A type by name, or a list of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeRef {
    /// The type itself.
    Name(String),
    /// A list of it.
    List(String),
}

impl TypeRef {
    /// Returns the name, of the elements if this is a list.
    pub fn name(&self) -> &str {
        match self {
            Self::Name(name) | Self::List(name) => name,
        }
    }
}

/// What a command takes or an event carries.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Payload {
    /// Nothing.
    #[default]
    Empty,
    /// The members of a type.
    Named {
        /// The type's name.
        name: String,
        /// Whether QEMU's own code takes it as one value; a union always is.
        boxed: bool,
    },
    /// The members listed in the definition.
    Inline(Vec<Member>),
}

/// The parts of a command.
#[derive(Debug, Clone, PartialEq)]
pub struct Command {
    /// The arguments.
    pub arguments: Payload,
    /// The type of the reply; none is an empty object.
    pub returns: Option<TypeRef>,
    /// False for a command that takes arguments beyond those listed.
    pub generated: bool,
    /// False for a command that does not answer when it succeeds.
    pub success_response: bool,
    /// Whether it may run out of band.
    pub allow_oob: bool,
    /// Whether it is available before the machine exists.
    pub allow_preconfig: bool,
    /// Whether QEMU runs it in a coroutine.
    pub coroutine: bool,
}

/// A feature flag; the set is open.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    /// Its name, such as `deprecated` or `unstable`.
    pub name: String,
    /// When it applies.
    pub condition: Option<Condition>,
}

/// When something is compiled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// A configuration symbol is set.
    Symbol(String),
    /// All of them hold.
    All(Vec<Self>),
    /// One of them holds.
    Any(Vec<Self>),
    /// It does not hold.
    Not(Box<Self>),
}

impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (word, parts) = match self {
            Self::Symbol(symbol) => return f.write_str(symbol),
            Self::Not(inner) => return write!(f, "not({inner})"),
            Self::All(parts) => ("all", parts),
            Self::Any(parts) => ("any", parts),
        };
        let parts: Vec<_> = parts.iter().map(ToString::to_string).collect();
        write!(f, "{word}({})", parts.join(", "))
    }
}
