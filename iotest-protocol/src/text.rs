//! Escapes and truncates foreign text for terminals and reports.
//!
//! Text of a test, QEMU or a tool passes through here before it is printed or reported. [`visible`]
//! and others escape, [`bounded`] and [`limit`] truncate, [`terminal_text`] does both.

mod bound;
mod escape;
pub mod limit;

pub use bound::{BoundedText, bounded, bounded_lines, prefix, truncate};
pub use escape::{is_hidden, json, one_line, visible, visible_in_colours};

/// Returns a text for a terminal: escaped, long lines truncated, and the middle left out if it is
/// longer than [`limit::TERMINAL`].
pub fn terminal_text(text: &str) -> String {
    let lines = bounded_lines(text, limit::TERMINAL_LINES, limit::LINE);
    bounded(&visible(&lines), limit::TERMINAL).into_owned()
}

/// Returns a text as one line for a terminal or a list, no longer than [`limit::LINE`].
pub fn terminal_line(text: &str) -> String {
    // Blanks are collapsed, so more than a line's length is taken first.
    one_line(&truncate(&one_line(prefix(text, 16 * limit::LINE)), limit::LINE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_text_is_escaped_and_truncated() {
        let text = format!("\x1b[2J{}\n{}\nlast", "x".repeat(1 << 20), "line\n".repeat(10_000));
        let shown = terminal_text(&text);
        assert!(shown.starts_with("\\x1b[2Jxxx"), "{}", &shown[..80]);
        assert!(shown.ends_with("\nlast") && shown.contains(" lines left out ...]"));
        let most = limit::TERMINAL.bytes() + 100;
        assert!(shown.len() <= most, "{} bytes", shown.len());
        assert!(shown.lines().all(|line| line.len() <= limit::LINE + 40));
    }

    #[test]
    fn terminal_line_is_one_line() {
        assert_eq!(terminal_line("needs\r\n a\ttape"), "needs\\r a tape");
        let long = terminal_line(&"é\n".repeat(1 << 20));
        assert!(long.len() < limit::LINE + 40 && !long.contains('\n'), "{}", long.len());
        assert!(long.ends_with(" bytes more)"), "{}", &long[long.len() - 40..]);
    }
}
