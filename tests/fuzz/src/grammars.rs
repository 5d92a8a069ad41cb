//! The grammars of lists, requirements, versions, names and numbers.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use iotest_spec::list::{ChoiceBuf, split_words};
use iotest_spec::number::{FACTOR_MAX, SECONDS_MAX, factor, seconds};
use iotest_spec::requirement::{Requirement, split_requirements};
use iotest_spec::vocabulary::Format;
use iotest_spec::{Combination, Variant, Version, parameter, parse_duration};

/// Parses a text by each grammar of attributes and command lines.
///
/// # Panics
/// * If a value changes when it is printed and parsed again.
/// * If words of a list are lost, or a value is both included and excluded.
/// * If a number is out of its range.
pub fn grammars(bytes: &[u8]) {
    let text = crate::text(bytes);
    check_round_trip::<Version>(&text);
    check_round_trip::<Variant>(&text);
    check_round_trip::<Combination>(&text);
    if let Ok(requirement) = Requirement::parse(&text) {
        let printed = requirement.to_string();
        assert_eq!(Requirement::parse(&printed), Ok(requirement), "{text:?} is {printed:?}");
    }
    requirements(&text);
    list(&text);
    if let Ok(time) = parse_duration(&text) {
        assert!(!time.is_zero(), "{text:?}");
        assert_eq!(parse_duration(&format!("{}ms", time.as_millis())), Ok(time));
    }
    if let Ok(time) = seconds(&text) {
        assert!(!time.is_zero() && time.as_secs_f64() <= SECONDS_MAX, "{text:?} is {time:?}");
    }
    if let Ok(factor) = factor(&text) {
        assert!(factor > 0.0 && factor <= FACTOR_MAX, "{text:?} is {factor}");
    }
    if let Ok(name) = parameter::check(&text) {
        assert_eq!(name, text);
        assert!(!name.contains([':', '/', ' ']), "{name:?} is to be a part of file names");
    }
}

fn check_round_trip<T: FromStr + Display + PartialEq + Debug>(text: &str) {
    if let Ok(read) = text.parse::<T>() {
        let printed = read.to_string();
        assert_eq!(printed.parse::<T>().ok(), Some(read), "{text:?} is {printed:?}");
    }
}

fn requirements(text: &str) {
    let parts = split_requirements(text);
    let bare = |text: &str| text.chars().filter(|c| *c != ',' && !c.is_whitespace()).collect();
    let joined: String = bare(&parts.concat());
    assert_eq!(joined, bare(text), "{text:?} is {parts:?}");
    for part in &parts {
        assert!(!part.is_empty() && part.trim() == *part, "{text:?} is {parts:?}");
    }
    assert_eq!(split_requirements(&parts.join(", ")), parts, "{text:?}");
}

fn list(text: &str) {
    let words: Vec<&str> = split_words(text).collect();
    match ChoiceBuf::<Format>::parse(words.iter().copied()) {
        Ok(list) => {
            assert!(list.include.iter().all(|value| !list.exclude.contains(value)), "{text:?}");
            assert!(list.any || list.generic || !list.include.is_empty(), "{text:?} names none");
            let named = list.include.len() + list.exclude.len();
            assert!(named <= words.len() && words.len() <= named + 2, "{text:?} is {list:?}");
        }
        Err(errors) => {
            assert!(!errors.is_empty() && errors.len() <= words.len().max(1), "{text:?}");
            assert!(errors.iter().all(|error| !error.to_string().is_empty()));
        }
    }
}
