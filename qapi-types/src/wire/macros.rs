//! The implementations that look the same for every generated type.
//!
//! `serde`'s traits go through [`Value`](serde_json::Value): no code is made per data format.

/// Implements `Wire`, text conversions, comparisons and serde's traits for enums.
#[doc(hidden)]
#[macro_export]
macro_rules! __enums {
    ($($name:ident)*) => {$(
        impl $crate::wire::Wire for $name {
            fn read(
                value: $crate::wire::Node<'_>,
                notes: &mut $crate::wire::Notes,
            ) -> Result<Self, $crate::DecodeError> {
                $crate::wire::read_enum(value, notes)
            }

            fn to_value(&self) -> $crate::wire::private::Value {
                $crate::wire::private::Value::String($crate::wire::Enum::as_str(self).to_owned())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::wire::Enum::as_str(self))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::DecodeError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::wire::Enum::from_wire(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                $crate::wire::Enum::as_str(self)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::compare_enums(self, other).is_eq()
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                $crate::wire::compare_enums(self, other)
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::wire::hash_enum(self, state);
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                $crate::wire::Enum::as_str(self) == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                $crate::wire::Enum::as_str(self) == *other
            }
        }
    )*
    $crate::wire::values!($($name)*);
    };
}

/// Implements `Debug` for objects by way of their members, and what values have.
///
/// Deriving it would write a function for each type, and show every member that is absent.
#[doc(hidden)]
#[macro_export]
macro_rules! __objects {
    ($($name:ident)*) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug(self, f)
            }
        }
    )*
    $crate::wire::values!($($name)*);
    };
}

/// Implements `Object`, and what values have, for what a name selects.
#[doc(hidden)]
#[macro_export]
macro_rules! __named {
    ($name:ident) => {
        impl $crate::wire::Object for $name {
            const NAME: &'static str = stringify!($name);

            fn take(members: &mut $crate::wire::Members<'_>) -> Result<Self, $crate::DecodeError> {
                $crate::wire::take_named(members)
            }

            fn put(&self, output: &mut $crate::wire::Output<'_>) {
                $crate::wire::put_named(self, output);
            }
        }

        $crate::wire::values!($name);
    };
}

/// Implements `Debug` for the branches of unions by way of their members.
#[doc(hidden)]
#[macro_export]
macro_rules! __branches {
    ($($name:ident)*) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug_branch(self, f, $crate::wire::Enum::as_str(&self.tag()), Self::put)
            }
        }
    )*};
}

/// Implements serde's traits for objects and alternates, by way of a JSON value.
///
/// Every line here is compiled once a type: what is done is done in functions.
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    ($($name:ident)*) => {$(
        impl $crate::wire::private::Serialize for $name {
            fn serialize<S: $crate::wire::private::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, to)
            }
        }

        impl<'de> $crate::wire::private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::wire::private::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::wire::deserialize(from)
            }
        }
    )*};
}

/// Implements `Eq` for types without floating-point numbers; deriving it would write a function for each.
#[doc(hidden)]
#[macro_export]
macro_rules! __eq {
    ($($name:ident)*) => {$(
        impl ::std::cmp::Eq for $name {}
    )*};
}
