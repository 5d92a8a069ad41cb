//! [`Key`]: the keys of `#[iotest(…)]`, and the kinds of their values.

/// The kind of value that a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A list of words, as one string or an array of strings.
    Words,
    /// The same for requirements, which may have blanks around `>=`.
    Requirements,
    /// One string.
    Text,
    /// A whole number above zero.
    Number,
    /// A path, or a string with one.
    Path,
    /// Named values in parentheses, or the expression of a table.
    Cases,
}

/// Defines the keys: names, shapes, names in iotests.py, and example values.
macro_rules! keys {
    ($($key:ident = $name:literal $shape:ident $python_name:literal $example:literal;)+) => {
        /// A key of the attribute.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Key { $($key,)+ }

        impl Key {
            /// Every key, in the order of the attribute's documentation.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$key,)+];

            /// Returns the name in the attribute.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Self::$key => $name,)+ }
            }

            /// Returns the kind of its value.
            pub(crate) const fn shape(self) -> Shape {
                match self { $(Self::$key => Shape::$shape,)+ }
            }

            /// Returns its name in iotests.py; empty if it has none.
            pub(crate) const fn python_name(self) -> &'static str {
                match self { $(Self::$key => $python_name,)+ }
            }

            /// Returns an example of the key with a value.
            pub(crate) const fn example(self) -> &'static str {
                match self { $(Self::$key => concat!($name, " = ", $example),)+ }
            }
        }
    };
}

keys! {
    Formats = "formats" Words "supported_fmts" r#""qcow2, qed""#;
    UnsupportedFormats = "unsupported_formats" Words "unsupported_fmts" r#""luks, vpc""#;
    Protocols = "protocols" Words "supported_protocols" r#""file""#;
    UnsupportedProtocols = "unsupported_protocols" Words "unsupported_protocols" r#""nbd""#;
    Platforms = "platforms" Words "supported_platforms" r#""linux""#;
    UnsupportedPlatforms = "unsupported_platforms" Words "" r#""darwin""#;
    CacheModes = "cache_modes" Words "supported_cache_modes" r#""none, writeback""#;
    AioModes = "aio_modes" Words "supported_aio_modes" r#""native""#;
    RequiredFormats = "required_formats" Words "required_fmts" r#"["quorum", "throttle"]"#;
    UnsupportedImgopts = "unsupported_imgopts" Words "" r#""compat=0.10""#;
    Cases = "cases" Cases "" "SIZES";
    Groups = "groups" Words "" r#""rw, quick""#;
    Requires = "requires" Requirements "" r#""qtest, qemu >= 8.0""#;
    Timeout = "timeout" Text "" r#""1m30s""#;
    Weight = "weight" Number "" "2";
    Ignore = "ignore" Text "" r#""needs a tape drive""#;
    Crate = "crate" Path "" "::my::reexport";
}

impl Key {
    /// Returns the key with a name in the attribute.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }

    /// Returns the key with a name in iotests.py.
    pub(crate) fn from_python_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| !name.is_empty() && key.python_name() == name)
    }

    /// Returns the key whose list excludes from this key's list.
    pub(crate) fn exclusion_key(self) -> Option<Self> {
        match self {
            Self::Formats => Some(Self::UnsupportedFormats),
            Self::Protocols => Some(Self::UnsupportedProtocols),
            Self::Platforms => Some(Self::UnsupportedPlatforms),
            _ => None,
        }
    }

    /// Returns whether the key's list excludes from another key's list.
    pub(crate) fn excludes(self) -> bool {
        Self::ALL.iter().any(|key| key.exclusion_key() == Some(self))
    }
}
