//! The built-in types: strings, numbers, booleans, null, anything, lists.

use serde_json::{Map, Number, Value};

use super::parse::read_list;
use super::{Kind, Node, Notes, Wire, list_of, unexpected};
use crate::DecodeError;

impl Wire for String {
    fn read(value: Node<'_>, _: &mut Notes) -> Result<Self, DecodeError> {
        value.as_str().map(str::to_owned).ok_or_else(|| unexpected("string", value))
    }

    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }
}

impl Wire for bool {
    fn read(value: Node<'_>, _: &mut Notes) -> Result<Self, DecodeError> {
        value.as_bool().ok_or_else(|| unexpected("boolean", value))
    }

    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
}

/// The type `null`, whose only value is null.
impl Wire for () {
    fn read(value: Node<'_>, _: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            Kind::Null => Ok(()),
            _ => Err(unexpected("null", value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::Null
    }
}

/// Integers keep their QAPI width; one outside of it is an error, never wrapped.
macro_rules! integer {
    ($($rust:ident $as:ident $qapi:literal)*) => {$(
        impl Wire for $rust {
            fn read(value: Node<'_>, _: &mut Notes) -> Result<Self, DecodeError> {
                let number = value.$as().and_then(|number| $rust::try_from(number).ok());
                number.ok_or_else(|| unexpected($qapi, value))
            }

            fn to_value(&self) -> Value {
                Value::Number(Number::from(*self))
            }
        }
    )*};
}

integer! {
    i8 as_i64 "integer of 8 bits" i16 as_i64 "integer of 16 bits"
    i32 as_i64 "integer of 32 bits" i64 as_i64 "integer of 64 bits"
    u8 as_u64 "unsigned integer of 8 bits" u16 as_u64 "unsigned integer of 16 bits"
    u32 as_u64 "unsigned integer of 32 bits" u64 as_u64 "unsigned integer of 64 bits"
}

impl Wire for f64 {
    fn read(value: Node<'_>, _: &mut Notes) -> Result<Self, DecodeError> {
        value.as_f64().ok_or_else(|| unexpected("number", value))
    }

    /// Makes a number as QEMU prints it: without a fraction if it has none and is below 2^53. Infinity and
    /// NaN become null.
    fn to_value(&self) -> Value {
        // Below 2^53 every whole number is exact; negative zero has only a fractional spelling.
        let whole = self.fract() == 0.0 && self.abs() < 9_007_199_254_740_992.0;
        if whole && (*self != 0.0 || self.is_sign_positive()) {
            #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
            return Value::Number(Number::from(*self as i64));
        }
        // JSON has no infinity and no NaN, and QEMU's parser takes none.
        Number::from_f64(*self).map_or(Value::Null, Value::Number)
    }
}

impl Wire for Value {
    fn read(value: Node<'_>, _: &mut Notes) -> Result<Self, DecodeError> {
        value.to_value()
    }

    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl Wire for Map<String, Value> {
    fn read(value: Node<'_>, _: &mut Notes) -> Result<Self, DecodeError> {
        match value.to_value()? {
            Value::Object(members) => Ok(members),
            _ => Err(unexpected("object", value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::Object(self.clone())
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(value: Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        list_of(value, notes)
    }

    fn to_value(&self) -> Value {
        Value::Array(self.iter().map(T::to_value).collect())
    }

    fn read_text(text: &str, notes: &mut Notes) -> Result<Self, DecodeError> {
        read_list(text, notes)
    }
}
