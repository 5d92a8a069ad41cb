//! The types of schema module `char`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::DecodeError;

/// The object `ChardevInfo` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevInfo {
    pub label: String,
    pub filename: String,
    /// `frontend-open`. Since 2.1.
    pub frontend_open: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ChardevInfo {
    const NAME: &'static str = "ChardevInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            label: members.required("label")?,
            filename: members.required("filename")?,
            frontend_open: members.required("frontend-open")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("label", &self.label);
        output.put("filename", &self.filename);
        output.put("frontend-open", &self.frontend_open);
        output.put_extra(&self.extra);
    }
}

objects!(ChardevInfo);
eq!(ChardevInfo);
