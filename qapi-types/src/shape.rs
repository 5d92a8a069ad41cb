//! [`Types`]: commands, events and types by their names, be it of a running QEMU or of the releases
//! that this crate knows.

use serde_json::Value;

/// A source of definitions.
pub(crate) trait Types {
    /// Returns the command or event of a name.
    fn entry(&self, name: &str) -> Option<Entry<'_>>;

    /// Returns the type of a name, which may be that of a list.
    fn shape(&self, ty: &str) -> Option<Shape<'_>>;
}

/// A command or event.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Whether it is a command.
    pub(crate) is_command: bool,
    /// The type of its arguments or data.
    pub(crate) payload: &'a str,
    /// The type of its reply.
    pub(crate) reply: Option<&'a str>,
    /// Its features.
    pub(crate) features: Vec<&'a str>,
    /// The release that brought it, if that is known.
    pub(crate) since: Option<&'a str>,
}

/// A type.
#[derive(Debug, Clone)]
pub(crate) enum Shape<'a> {
    /// An object.
    Object(Object<'a>),
    /// One of several strings.
    Enum(Enum<'a>),
    /// A value of one of several types.
    Alternate(Vec<&'a str>),
    /// A list, with the type of its elements.
    List(&'a str),
    /// Anything else.
    Scalar(Scalar),
}

/// The members of an object.
#[derive(Debug, Clone, Default)]
pub(crate) struct Object<'a> {
    /// The name of the type, or of the command or event.
    pub(crate) name: &'a str,
    /// The members of every branch.
    pub(crate) members: Vec<Part<'a>>,
    /// The member that selects the branch.
    pub(crate) tag: Option<&'a str>,
    /// The tag's values that have members, and their types.
    pub(crate) branches: Vec<(&'a str, &'a str)>,
    /// The features of the type.
    pub(crate) features: Vec<&'a str>,
    /// The release that brought it, if that is known.
    pub(crate) since: Option<&'a str>,
}

impl<'a> Object<'a> {
    /// Returns the type of the branch that `value` selects, if that has members.
    pub(crate) fn branch(&self, value: &str) -> Option<&'a str> {
        self.branches.iter().find(|(case, _)| *case == value).map(|(_, ty)| *ty)
    }
}

/// The values of an enum.
#[derive(Debug, Clone)]
pub(crate) struct Enum<'a> {
    /// The name of the type.
    pub(crate) name: &'a str,
    /// The values.
    pub(crate) values: Vec<Part<'a>>,
    /// The release that brought it, if that is known.
    pub(crate) since: Option<&'a str>,
}

/// A member of an object, or a value of an enum.
#[derive(Debug, Clone)]
pub(crate) struct Part<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// A member's type.
    pub(crate) ty: &'a str,
    /// Whether a member may be absent.
    pub(crate) optional: bool,
    /// Its features.
    pub(crate) features: Vec<&'a str>,
    /// The release that brought it, if that is known.
    pub(crate) since: Option<&'a str>,
}

/// The JSON kinds of the built-in types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scalar {
    /// A string.
    String,
    /// Any number.
    Number,
    /// A number without a fraction.
    Int,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// Anything.
    Any,
}

impl Scalar {
    /// Returns whether a value is of the kind.
    pub(crate) fn takes(self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::Number => value.is_number(),
            Self::Int => value.is_i64() || value.is_u64(),
            Self::Boolean => value.is_boolean(),
            Self::Null => value.is_null(),
            Self::Any => true,
        }
    }
}

/// Returns whether QEMU chooses this alternative of an alternate for a value.
///
/// It looks at the kind of JSON alone, and does not distinguish kinds of numbers.
pub(crate) fn is_alternative(types: &impl Types, ty: &str, value: &Value) -> bool {
    match types.shape(ty) {
        Some(Shape::Object(_)) => value.is_object(),
        Some(Shape::Enum(_)) => value.is_string(),
        Some(Shape::List(_)) => value.is_array(),
        Some(Shape::Scalar(Scalar::Int)) => value.is_number(),
        Some(Shape::Scalar(scalar)) => scalar.takes(value),
        // The schema language has no alternate inside another one.
        Some(Shape::Alternate(_)) | None => false,
    }
}
