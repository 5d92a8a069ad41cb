//! [`IntoMember`]: what setters of optional members take.

/// A value for an optional member: anything that its type can be made of, or an `Option` of that.
///
/// `How` tells the two apart, and is inferred. Members of plain types, such as numbers, take an
/// `impl Into<Option<T>>`, which also infers the type of a literal and of `None`.
///
/// # Examples
/// ```
/// use qapi_types::BlockdevOptionsQcow2;
///
/// let backing: Option<String> = None;
/// let options = BlockdevOptionsQcow2::new("file0")
///     .data_file("data0")
///     .backing(backing)
///     .cache_size(1 << 20)
///     .l2_cache_size(None);
/// assert!(options.data_file.is_some() && options.backing.is_none());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value for a member of type `{T}`, and no `Option` of one",
    note = "for no value at all, say of what type: `None::<{T}>`"
)]
pub trait IntoMember<T, How> {
    /// Returns the member.
    fn into_member(self) -> Option<T>;
}

/// How [`IntoMember`] takes a value.
#[derive(Debug)]
pub enum Given {}

/// How [`IntoMember`] takes an `Option`.
#[derive(Debug)]
pub enum Perhaps {}

impl<T, S: Into<T>> IntoMember<T, Given> for S {
    fn into_member(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, S: Into<T>> IntoMember<T, Perhaps> for Option<S> {
    fn into_member(self) -> Option<T> {
        self.map(Into::into)
    }
}
