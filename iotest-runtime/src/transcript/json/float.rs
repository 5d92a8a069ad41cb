//! [`float_text`]: floats as Python prints them.

/// Returns the text that Python's `repr` and `json.dumps` give for a float.
///
/// Infinities and not-a-number are spelt as `json.dumps` spells them, which is not JSON.
pub(crate) fn float_text(number: f64) -> String {
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
