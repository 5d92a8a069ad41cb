//! The implementations that look the same for every generated type.
//!
//! `serde`'s traits go through [`Value`](serde_json::Value): no code is made per data format.

/// Implements `Wire` and serde's traits for objects.
#[doc(hidden)]
#[macro_export]
macro_rules! __objects {
    ($($name:ident)*) => {$(
        impl $crate::wire::Wire for $name {
            fn read_value(
                value: $crate::wire::private::serde_json::Value,
                notes: &mut $crate::wire::Notes,
            ) -> Result<Self, $crate::DecodeError> {
                $crate::wire::read_object(value, notes)
            }

            fn to_value(&self) -> $crate::wire::private::serde_json::Value {
                $crate::wire::private::serde_json::Value::Object($crate::wire::members_of(self))
            }
        }
    )*
    $crate::wire::values!($($name)*);
    };
}

/// Implements `Wire`, text conversions and serde's traits for enums.
#[doc(hidden)]
#[macro_export]
macro_rules! __enums {
    ($($name:ident)*) => {$(
        impl $crate::wire::Wire for $name {
            fn read_value(
                value: $crate::wire::private::serde_json::Value,
                notes: &mut $crate::wire::Notes,
            ) -> Result<Self, $crate::DecodeError> {
                $crate::wire::read_enum(value, notes)
            }

            fn to_value(&self) -> $crate::wire::private::serde_json::Value {
                $crate::wire::private::serde_json::Value::String($crate::wire::Enum::as_str(self).to_owned())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::wire::Enum::as_str(self))
            }
        }
    )*
    $crate::wire::values!($($name)*);
    };
}

/// Implements serde's traits by way of a JSON value.
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    ($($name:ident)*) => {$(
        impl $crate::wire::private::serde_core::Serialize for $name {
            fn serialize<S: $crate::wire::private::serde_core::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::wire::private::serde_core::Serialize::serialize(&$crate::wire::Wire::to_value(self), to)
            }
        }

        impl<'de> $crate::wire::private::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::wire::private::serde_core::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let value = <$crate::wire::private::serde_json::Value as $crate::wire::private::serde_core::Deserialize>::deserialize(from)?;
                $crate::wire::decode(value).map_err($crate::wire::private::serde_core::de::Error::custom)
            }
        }
    )*};
}
