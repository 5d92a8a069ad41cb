//! Lists of vocabulary words: `"qcow2, qed"`, `"generic !luks"`, `"any"`.
//!
//! [`ChoiceBuf`] is what a list parses to; [`Choice`] is the same as a constant, as the macro
//! writes it into a test's record.

use crate::vocabulary::{Format, Protocol, UnknownName, Vocabulary};

/// Splits a list into its words; blanks and commas separate.
pub fn split_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty())
}

/// Which values of a vocabulary a test takes, as a constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice<T: 'static> {
    /// Values that are named, in the order written.
    pub include: &'static [T],
    /// Values that are excluded with `!`.
    pub exclude: &'static [T],
    /// Whether `generic` is named.
    pub generic: bool,
    /// Whether `any` is named, or nothing but exclusions.
    pub any: bool,
}

impl<T: Vocabulary> Choice<T> {
    /// The choice that leaves everything open: what an absent key means.
    pub const ANY: Self = Self { include: &[], exclude: &[], generic: false, any: true };

    /// Says whether the choice takes `value`; `is_generic` is what `generic` covers.
    pub fn takes(&self, value: T, is_generic: bool) -> bool {
        let named = self.any || (self.generic && is_generic) || self.include.contains(&value);
        named && !self.exclude.contains(&value)
    }

    /// Says whether the choice names no value itself, so that defaults decide what it means.
    pub fn is_open(&self) -> bool {
        self.any || self.generic
    }

    /// Returns the values of which each gets a case of its own: those named, if they are several
    /// and leave nothing open.
    pub fn crossed(&self) -> Option<&'static [T]> {
        (!self.is_open() && self.include.len() > 1).then_some(self.include)
    }
}

impl Choice<Format> {
    /// Says whether a test with this choice runs in `format`.
    pub fn takes_format(&self, format: Format) -> bool {
        self.takes(format, format.is_generic())
    }
}

impl Choice<Protocol> {
    /// Says whether a test with this choice runs over `protocol`; every protocol is generic.
    pub fn takes_protocol(&self, protocol: Protocol) -> bool {
        self.takes(protocol, true)
    }
}

/// Which values of a vocabulary a list names, as parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceBuf<T> {
    /// Values that are named, in the order written.
    pub include: Vec<T>,
    /// Values that are excluded with `!`.
    pub exclude: Vec<T>,
    /// Whether `generic` is named.
    pub generic: bool,
    /// Whether `any` is named, or nothing but exclusions.
    pub any: bool,
}

impl<T: Vocabulary> ChoiceBuf<T> {
    /// Makes a list without words, to be filled by [`Self::add`] and [`Self::exclude`].
    pub const fn new() -> Self {
        Self { include: Vec::new(), exclude: Vec::new(), generic: false, any: false }
    }

    /// Parses the words of a list, gathering every mistake.
    ///
    /// # Errors
    /// * one [`ListError`] per word that is unknown, repeated or contradicts another, and one if
    ///   there is no word at all.
    pub fn parse<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Self, Vec<ListError>> {
        let mut errors = Vec::new();
        let mut list = Self::new();
        let mut count = 0;
        for word in words {
            count += 1;
            if let Err(error) = list.add(word) {
                errors.push(error);
            }
        }
        if count == 0 {
            errors.push(ListError::Empty { kind: T::KIND });
        }
        if errors.is_empty() { Ok(list.finish()) } else { Err(errors) }
    }

    /// Adds one word: a value, `!` and a value, `generic` or `any`.
    ///
    /// # Errors
    /// * [`ListError`] if the word is unknown, repeated or contradicts another.
    pub fn add(&mut self, word: &str) -> Result<(), ListError> {
        let flag = match word {
            "any" => &mut self.any,
            "generic" => &mut self.generic,
            _ => {
                return match word.strip_prefix('!') {
                    Some(name) => self.exclude(name),
                    None => self.include(word),
                };
            }
        };
        if std::mem::replace(flag, true) { Err(repeated(word)) } else { Ok(()) }
    }

    /// Excludes one value, as the word `!name` does.
    ///
    /// # Errors
    /// * [`ListError`] if the name is unknown, named before or excluded twice.
    pub fn exclude(&mut self, name: &str) -> Result<(), ListError> {
        let value: T = name.parse().map_err(ListError::Unknown)?;
        if self.include.contains(&value) {
            return Err(ListError::Contradiction { word: name.to_owned() });
        }
        if self.exclude.contains(&value) {
            return Err(ListError::ExcludedTwice { word: name.to_owned() });
        }
        self.exclude.push(value);
        Ok(())
    }

    fn include(&mut self, name: &str) -> Result<(), ListError> {
        let value: T = name.parse().map_err(with_general_words)?;
        if self.exclude.contains(&value) {
            return Err(ListError::Contradiction { word: name.to_owned() });
        }
        if self.include.contains(&value) {
            return Err(repeated(name));
        }
        self.include.push(value);
        Ok(())
    }

    /// Returns the finished list: one that names nothing leaves everything else open.
    pub fn finish(mut self) -> Self {
        self.any |= self.include.is_empty() && !self.generic;
        self
    }
}

impl<T: Vocabulary> Default for ChoiceBuf<T> {
    fn default() -> Self {
        Self::new()
    }
}

fn repeated(word: &str) -> ListError {
    ListError::Repeated { word: word.to_owned() }
}

/// `any` and `generic` are words of every list, so they take part in it.
fn with_general_words(mut error: UnknownName) -> ListError {
    error.known.extend(["generic", "any"]);
    ListError::Unknown(error)
}

/// One mistake in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListError {
    /// The list has no word.
    Empty {
        /// The noun of the vocabulary.
        kind: &'static str,
    },
    /// A word is not in the vocabulary.
    Unknown(UnknownName),
    /// A word stands twice.
    Repeated {
        /// The word as written.
        word: String,
    },
    /// A value is excluded twice.
    ExcludedTwice {
        /// The value's name.
        word: String,
    },
    /// A word is both named and excluded.
    Contradiction {
        /// The word without its `!`.
        word: String,
    },
}

impl std::fmt::Display for ListError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty { kind } => write!(f, "the list names no {kind}"),
            Self::Unknown(error) => write!(f, "{error}"),
            Self::Repeated { word } => write!(f, "`{word}` is twice in the list"),
            Self::ExcludedTwice { word } => write!(f, "`{word}` is excluded twice"),
            Self::Contradiction { word } => write!(f, "`{word}` is both named and excluded"),
        }
    }
}

impl std::error::Error for ListError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Format::{Luks, Qcow2, Qed, Raw};

    fn parse(text: &str) -> Result<ChoiceBuf<Format>, Vec<String>> {
        ChoiceBuf::parse(split_words(text))
            .map_err(|errors| errors.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn blanks_and_commas_separate() {
        assert_eq!(parse("qcow2, qed raw,").unwrap().include, [Qcow2, Qed, Raw]);
    }

    #[test]
    fn exclusions_alone_leave_the_rest_open() {
        let list = parse("!luks").unwrap();
        assert!(list.any);
        assert_eq!(list.exclude, [Luks]);
    }

    #[test]
    fn every_mistake_is_reported() {
        assert_eq!(
            parse("qcow3 qed qed raw !raw !vdi !vdi generc").unwrap_err(),
            [
                "unknown format `qcow3`; did you mean `qcow2`?",
                "`qed` is twice in the list",
                "`raw` is both named and excluded",
                "`vdi` is excluded twice",
                "unknown format `generc`; did you mean `generic`?",
            ]
        );
        assert_eq!(parse(" , ").unwrap_err(), ["the list names no format"]);
    }

    #[test]
    fn generic_leaves_out_read_only_formats() {
        let choice: Choice<Format> =
            Choice { include: &[], exclude: &[Luks], generic: true, any: false };
        assert!(choice.takes_format(Qcow2));
        assert!(!choice.takes_format(Luks));
        assert!(!choice.takes_format(Format::Dmg));
    }
}
