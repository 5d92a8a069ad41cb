//! What becomes of text that others wrote, before it is shown or put into a report.

/// Puts a text into one line: reasons stand in one, whatever they are made of.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes out of a text what XML and terminals do not want: controls but line ends and tabs, what is
/// no character, and the sequences that colour words.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\x1b' && chars.next_if_eq(&'[').is_some() {
            for c in chars.by_ref() {
                if ('@'..='~').contains(&c) {
                    break;
                }
            }
        } else if matches!(c, '\n' | '\t')
            || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'))
        {
            plain.push(c);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_colours_are_taken_out() {
        assert_eq!(plain("a\x1b[1;31mb\x1b[0m\x07\tc\nd\u{1}\u{fffe}\u{ffff}"), "ab\tc\nd");
    }

    #[test]
    fn lines_of_a_reason_become_one() {
        assert_eq!(one_line(" needs\n  kvm\tand more \n"), "needs kvm and more");
    }
}
