//! The implementations that look the same for every generated type.
//!
//! `serde`'s traits go through [`Value`](serde_json::Value): no code is made per data format.

/// Implements `Wire`, text conversions and serde's traits for enums.
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
                f.write_str($crate::wire::Enum::as_str(self))
            }
        }
    )*
    $crate::wire::values!($($name)*);
    };
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
