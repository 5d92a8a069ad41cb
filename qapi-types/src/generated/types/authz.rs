//! The types of schema module `authz`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, FileName, Unknown};

/// The enum `QAuthZListPolicy` of schema module `authz`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListPolicy)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QAuthZListPolicy {
    Deny,
    Allow,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QAuthZListPolicy {
    const NAME: &'static str = "QAuthZListPolicy";
    const VALUES: &'static [&'static str] = &["deny", "allow"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Deny => "deny",
            Self::Allow => "allow",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "deny" => Self::Deny,
                "allow" => Self::Allow,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `QAuthZListFormat` of schema module `authz`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QAuthZListFormat {
    Exact,
    Glob,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QAuthZListFormat {
    const NAME: &'static str = "QAuthZListFormat";
    const VALUES: &'static [&'static str] = &["exact", "glob"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Glob => "glob",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "exact" => Self::Exact,
                "glob" => Self::Glob,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `QAuthZListRule` of schema module `authz`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.QAuthZListRule)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QAuthZListRule {
    pub r#match: String,
    pub policy: QAuthZListPolicy,
    pub format: Option<QAuthZListFormat>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QAuthZListRule {
    /// Makes one of the members that every release has.
    pub fn new(r#match: impl Into<String>, policy: QAuthZListPolicy) -> Self {
        Self {
            r#match: r#match.into(),
            policy,
            format: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<QAuthZListFormat>>) -> Self {
        self.format = format.into();
        self
    }
}

impl Object for QAuthZListRule {
    const NAME: &'static str = "QAuthZListRule";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#match: members.required("match")?,
            policy: members.required("policy")?,
            format: members.optional("format"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("match", &self.r#match);
        output.put("policy", &self.policy);
        output.put_optional("format", &self.format);
        output.put_extra(&self.extra);
    }
}

/// The object `AuthZListProperties` of schema module `authz`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthZListProperties {
    pub policy: Option<QAuthZListPolicy>,
    pub rules: Option<Vec<QAuthZListRule>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AuthZListProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            policy: None,
            rules: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Option<QAuthZListPolicy>>) -> Self {
        self.policy = policy.into();
        self
    }
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = QAuthZListRule>) -> Self {
        self.rules = Some(rules.into_iter().collect());
        self
    }
}

impl Object for AuthZListProperties {
    const NAME: &'static str = "AuthZListProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            policy: members.optional("policy"),
            rules: members.optional("rules"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("policy", &self.policy);
        output.put_optional("rules", &self.rules);
        output.put_extra(&self.extra);
    }
}

/// The object `AuthZListFileProperties` of schema module `authz`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListFileProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthZListFileProperties {
    pub filename: String,
    pub refresh: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AuthZListFileProperties {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            filename: filename.into().into_string(),
            refresh: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn refresh(mut self, refresh: impl Into<Option<bool>>) -> Self {
        self.refresh = refresh.into();
        self
    }
}

impl Object for AuthZListFileProperties {
    const NAME: &'static str = "AuthZListFileProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            refresh: members.optional("refresh"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put_optional("refresh", &self.refresh);
        output.put_extra(&self.extra);
    }
}

/// The object `AuthZPAMProperties` of schema module `authz`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZPAMProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthZPAMProperties {
    pub service: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AuthZPAMProperties {
    /// Makes one of the members that every release has.
    pub fn new(service: impl Into<String>) -> Self {
        Self {
            service: service.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for AuthZPAMProperties {
    const NAME: &'static str = "AuthZPAMProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            service: members.required("service")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("service", &self.service);
        output.put_extra(&self.extra);
    }
}

/// The object `AuthZSimpleProperties` of schema module `authz`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZSimpleProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthZSimpleProperties {
    pub identity: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AuthZSimpleProperties {
    /// Makes one of the members that every release has.
    pub fn new(identity: impl Into<String>) -> Self {
        Self {
            identity: identity.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for AuthZSimpleProperties {
    const NAME: &'static str = "AuthZSimpleProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            identity: members.required("identity")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("identity", &self.identity);
        output.put_extra(&self.extra);
    }
}

enums!(QAuthZListPolicy QAuthZListFormat);
objects!(
    QAuthZListRule AuthZListProperties AuthZListFileProperties AuthZPAMProperties
    AuthZSimpleProperties
);
eq!(
    QAuthZListRule AuthZListProperties AuthZListFileProperties AuthZPAMProperties
    AuthZSimpleProperties
);
