//! Quotes commands of qemu-io.

use super::Inexpressible;

/// Returns a command of qemu-io made of words: `["open", "-o", options]`.
///
/// qemu-io splits a command at blanks and knows neither quotes nor escapes; any other character, such as
/// a tab or a quote, is part of a word.
///
/// ```
/// use iotest_runtime::syntax::qemu_io_command;
/// assert_eq!(qemu_io_command(["open", "-r", "/it's"])?, "open -r /it's");
/// assert!(qemu_io_command(["open", "/a b"]).is_err());
/// # Ok::<_, iotest_runtime::syntax::Inexpressible>(())
/// ```
///
/// # Errors
/// * [`Inexpressible`] for a word that is empty, or has a blank, a line end or a zero byte.
pub fn qemu_io_command<S: AsRef<str>>(
    words: impl IntoIterator<Item = S>,
) -> Result<String, Inexpressible> {
    let mut command = String::new();
    for word in words {
        let word = word.as_ref();
        let why = match word {
            "" => Some("it has no word without characters"),
            word if word.contains(' ') => Some("it is divided at blanks, and knows no quotes"),
            word if word.contains(['\n', '\0']) => Some("it is one line of text"),
            _ => None,
        };
        if let Some(why) = why {
            return Err(Inexpressible { syntax: "a qemu-io command", text: word.to_owned(), why });
        }
        if !command.is_empty() {
            command.push(' ');
        }
        command.push_str(word);
    }
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    #[test]
    fn words_are_read_back_or_refused() {
        let mut random = Random::new(2);
        for _ in 0..20_000 {
            let words: Vec<String> = (0..=random.below(3)).map(|_| random.text(6)).collect();
            let cannot = |word: &String| word.is_empty() || word.contains([' ', '\n', '\0']);
            match qemu_io_command(&words) {
                Ok(command) => {
                    let read: Vec<&str> = command.split(' ').filter(|w| !w.is_empty()).collect();
                    assert_eq!(read, words);
                }
                Err(error) => {
                    assert_eq!(Some(&error.text), words.iter().find(|word| cannot(word)));
                }
            }
        }
    }

    #[test]
    fn refusal_names_the_word() {
        let error = qemu_io_command(["break", "write_aio", "bp a"]).unwrap_err().to_string();
        assert_eq!(
            error,
            "a qemu-io command cannot express \"bp a\": it is divided at blanks, and knows no quotes"
        );
    }
}
