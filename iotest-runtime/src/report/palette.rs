//! [`Palette`]: libtest's colours, or none.

use anstyle::{AnsiColor, Color, Style};

/// Colours words, or leaves them as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Palette {
    /// Words stay plain.
    Plain,
    /// Words get terminal colours.
    Colored,
}

impl Palette {
    /// Returns a word for what is good.
    pub fn good(self, word: &str) -> String {
        self.paint(AnsiColor::Green, word)
    }

    /// Returns a word for what is bad.
    pub fn bad(self, word: &str) -> String {
        self.paint(AnsiColor::Red, word)
    }

    /// Returns a word for what was left out.
    pub fn left_out(self, word: &str) -> String {
        self.paint(AnsiColor::Yellow, word)
    }

    fn paint(self, color: AnsiColor, word: &str) -> String {
        match self {
            Self::Plain => word.to_owned(),
            Self::Colored => {
                let style = Style::new().fg_color(Some(Color::Ansi(color)));
                format!("{style}{word}{style:#}")
            }
        }
    }
}
