//! [`dumps`]: JSON text exactly as Python's `json.dumps` prints it.
//!
//! Reference files of QEMU's Python tests hold such text, so it is matched byte for byte:
//! separators, ASCII escapes, float spelling, indentation. This room parses and filters nothing.

use serde_json::{Map, Number, Value};

/// In which order the members of objects are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KeyOrder {
    /// By the code points of their names, at every depth.
    #[default]
    Sorted,
    /// As they were inserted, at every depth.
    Insertion,
}

/// How JSON is laid out: `json.dumps`' `sort_keys` and `indent`.
///
/// The default is one line with sorted members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JsonStyle {
    /// In which order members are printed.
    pub order: KeyOrder,
    /// Blanks per level of depth, one member a line; one line in all if `None`.
    pub indent: Option<usize>,
}

impl JsonStyle {
    /// One line, members sorted.
    pub const SORTED: Self = Self { order: KeyOrder::Sorted, indent: None };
    /// One line, members as inserted.
    pub const INSERTION: Self = Self { order: KeyOrder::Insertion, indent: None };

    /// Returns the style with one member a line, `blanks` blanks per level of depth.
    pub const fn indented(self, blanks: usize) -> Self {
        Self { order: self.order, indent: Some(blanks) }
    }
}

/// Returns the text that Python's `json.dumps` gives for `value`, without a final newline.
///
/// # Examples
/// ```
/// use iotest_runtime::transcript::json::{JsonStyle, dumps};
/// let value = serde_json::json!({"size": 1e22, "name": "disk\u{e9}"});
/// assert_eq!(dumps(&value, JsonStyle::SORTED), r#"{"name": "disk\u00e9", "size": 1e+22}"#);
/// ```
#[doc(alias = "log")]
pub fn dumps(value: &Value, style: JsonStyle) -> String {
    let mut printer = Printer { text: String::new(), style, depth: 0 };
    printer.value(value);
    printer.text
}

/// Returns the text that Python's `repr` and `json.dumps` give for a float.
///
/// Infinities and not-a-number are spelt as `json.dumps` spells them, which is not JSON.
pub fn float_text(number: f64) -> String {
    if number.is_nan() {
        return "NaN".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    let scientific = shortest(number);
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..16).contains(&exponent) {
        plain(digits, exponent)
    } else {
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{digits}e{sign}{:02}", exponent.unsigned_abs())
    }
}

/// Returns the shortest digits that read back as the same number, in scientific notation.
///
/// Where the number lies right between two of them, Rust takes the larger one and Python the one
/// that ends in an even digit: `1483882224218806.25` is `…806.2`.
fn shortest(number: f64) -> String {
    let short = format!("{number:e}");
    let places = short
        .split_once('e')
        .map_or(0, |(digits, _)| digits.split_once('.').map_or(0, |(_, fraction)| fraction.len()));
    // No float has more than 767 digits, so this one is exact.
    let exact = format!("{number:.766e}");
    let Some((digits, exponent)) = exact.split_once('e') else { return short };
    let digits = digits.trim_end_matches('0');
    let between = digits.ends_with('5')
        && digits.split_once('.').is_some_and(|(_, fraction)| fraction.len() == places + 1);
    let below = digits.strip_suffix('5').unwrap_or(digits).trim_end_matches('.');
    let is_even = below.ends_with(['0', '2', '4', '6', '8']);
    let even = format!("{below}e{exponent}");
    match between && is_even && even.parse() == Ok(number) {
        true => even,
        false => short,
    }
}

/// Writes scientific digits as a plain number, which shows that it is a float.
fn plain(digits: &str, exponent: i32) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits.replace('.', "")),
        None => ("", digits.replace('.', "")),
    };
    match usize::try_from(exponent) {
        Ok(exponent) => {
            let whole = format!("{digits:0<width$}", width = exponent + 1);
            let (whole, fraction) = whole.split_at(exponent + 1);
            format!("{sign}{whole}.{}", if fraction.is_empty() { "0" } else { fraction })
        }
        Err(_) => {
            let zeros = usize::try_from(-exponent - 1).unwrap_or_default();
            format!("{sign}0.{}{digits}", "0".repeat(zeros))
        }
    }
}

/// The bytes that stand for themselves.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        plain[byte as usize] = byte != b'"' && byte != b'\\';
        byte += 1;
    }
    plain
};

struct Printer {
    text: String,
    style: JsonStyle,
    depth: usize,
}

impl Printer {
    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.text.push_str("null"),
            Value::Bool(true) => self.text.push_str("true"),
            Value::Bool(false) => self.text.push_str("false"),
            Value::Number(number) => self.text.push_str(&number_text(number)),
            Value::String(string) => self.string(string),
            Value::Array(items) => self.array(items),
            Value::Object(members) => self.object(members),
        }
    }

    fn array(&mut self, items: &[Value]) {
        self.text.push('[');
        self.items(items, Self::value);
        self.text.push(']');
    }

    fn object(&mut self, members: &Map<String, Value>) {
        let mut members: Vec<(&String, &Value)> = members.iter().collect();
        if self.style.order == KeyOrder::Sorted {
            // UTF-8 sorts as its code points do.
            members.sort_unstable_by_key(|(name, _)| *name);
        }
        self.text.push('{');
        self.items(&members, |printer, (name, value)| {
            printer.string(name);
            printer.text.push_str(": ");
            printer.value(value);
        });
        self.text.push('}');
    }

    /// Prints what stands between a pair of brackets.
    fn items<T>(&mut self, items: &[T], print: fn(&mut Self, &T)) {
        self.depth += 1;
        for (index, item) in items.iter().enumerate() {
            match (index, self.style.indent) {
                (0, None) => {}
                (0, Some(_)) => self.line_break(),
                (_, None) => self.text.push_str(", "),
                (_, Some(_)) => {
                    self.text.push(',');
                    self.line_break();
                }
            }
            print(self, item);
        }
        self.depth -= 1;
        if !items.is_empty() && self.style.indent.is_some() {
            self.line_break();
        }
    }

    fn line_break(&mut self) {
        let blanks = self.style.indent.unwrap_or_default() * self.depth;
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', blanks));
    }

    fn string(&mut self, string: &str) {
        self.text.push('"');
        let mut rest = string;
        while let Some(character) = self.plain_run(&mut rest) {
            match character {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                _ => self.escape(character),
            }
        }
        self.text.push('"');
    }

    /// Prints what a string has before its next character that is escaped; takes that out too.
    fn plain_run(&mut self, rest: &mut &str) -> Option<char> {
        let bytes = rest.as_bytes();
        let mut length = 0;
        // This runs for each byte of a log: unoptimised programs take long for anything else.
        while length < bytes.len() && PLAIN[bytes[length] as usize] {
            length += 1;
        }
        let (plain, others) = rest.split_at(length);
        self.text.push_str(plain);
        let mut others = others.chars();
        let escaped = others.next();
        *rest = others.as_str();
        escaped
    }

    /// Prints a character as one escape, or as two when it takes a surrogate pair.
    fn escape(&mut self, character: char) {
        for unit in character.encode_utf16(&mut [0; 2]) {
            self.text.push_str("\\u");
            let digits = [12, 8, 4, 0].map(|shift| u32::from(*unit) >> shift & 0xf);
            self.text.extend(digits.iter().filter_map(|digit| char::from_digit(*digit, 16)));
        }
    }
}

fn number_text(number: &Number) -> String {
    let text = number.to_string();
    // Whole numbers of any size print alike; with serde_json's `arbitrary_precision`, which a
    // user's crate may switch on, they may be larger than 64 bits.
    if text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit()) {
        return text;
    }
    number.as_f64().map_or(text, float_text)
}

#[cfg(test)]
mod tests;
