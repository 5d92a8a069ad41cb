//! Lists of vocabulary words: `"qcow2, qed"`, `"generic !luks"`, `"any"`.
//!
//! [`ChoiceBuf`] is what a list parses to; [`Choice`] is the same as a constant, as the macro
//! writes it into a test's record.

use crate::vocabulary::{Format, Protocol, UnknownName, Word, nearest};

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

impl<T: Word> Choice<T> {
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

impl<T: Word> ChoiceBuf<T> {
    /// Parses the words of a list, gathering every mistake.
    ///
    /// # Errors
    /// – one [`ListError`] per word that is unknown, repeated or contradicts another, and one if
    ///   there is no word at all.
    pub fn parse<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Self, Vec<ListError>> {
        let mut errors = Vec::new();
        let mut list =
            Self { include: Vec::new(), exclude: Vec::new(), generic: false, any: false };
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
        list.any |= list.include.is_empty() && !list.generic;
        if errors.is_empty() { Ok(list) } else { Err(errors) }
    }

    fn add(&mut self, word: &str) -> Result<(), ListError> {
        let repeated = || ListError::Repeated { word: word.to_owned() };
        match word {
            "any" | "generic" => {
                let flag = if word == "any" { &mut self.any } else { &mut self.generic };
                if std::mem::replace(flag, true) { Err(repeated()) } else { Ok(()) }
            }
            _ => {
                let (name, excluded) = match word.strip_prefix('!') {
                    Some(name) => (name, true),
                    None => (word, false),
                };
                let value: T = name.parse().map_err(|error| unknown_word(error, excluded))?;
                if self.include.contains(&value) && excluded
                    || self.exclude.contains(&value) && !excluded
                {
                    return Err(ListError::Contradiction { word: name.to_owned() });
                }
                let list = if excluded { &mut self.exclude } else { &mut self.include };
                if list.contains(&value) {
                    return Err(repeated());
                }
                list.push(value);
                Ok(())
            }
        }
    }
}

/// `any` and `generic` are words of every list, so they take part in the suggestion.
fn unknown_word(mut error: UnknownName, excluded: bool) -> ListError {
    if !excluded {
        error.known.extend(["generic", "any"]);
    }
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
            Self::Repeated { word } => write!(f, "`{word}` stands twice in the list"),
            Self::Contradiction { word } => write!(f, "`{word}` is both named and excluded"),
        }
    }
}

impl std::error::Error for ListError {}

/// Returns the entry of `known` nearest to `word`: the "did you mean" of keys and values.
pub fn suggestion<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    nearest(word, known)
}

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
            parse("qcow3 qed qed raw !raw generc").unwrap_err(),
            [
                "unknown format `qcow3`; did you mean `qcow2`?",
                "`qed` stands twice in the list",
                "`raw` is both named and excluded",
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
