//! Filters of a log.

use iotest_runtime::filter::{self, Chain, Filter};
use serde_json::Value;

/// The process id of the case.
const PID: &str = "4711";

/// Filters a text as the log of a case, and as JSON if it is JSON.
///
/// # Panics
/// * If a filtered text changes when it is filtered again. Exempt are texts with the process id as a
///   plain number, since the text before it may be `PID` after the first filtering.
/// * If a line is filtered differently alone than among others.
/// * If filtering changes the shape of JSON.
pub fn filters(bytes: &[u8]) {
    let text = crate::text(bytes);
    let chain = Chain::standard("/tmp/iotest/scratch", "/run/iotest", 4711);
    let once = chain.text(&text, &[]);
    assert!(once.contains(PID) || chain.text(&once, &[]) == once, "of {text:?}: {once:?}");
    let lines: Vec<String> = text.split('\n').map(|line| chain.text(line, &[])).collect();
    assert_eq!(lines.join("\n"), once, "of {text:?}");
    for rule in rules() {
        let rule = [rule];
        // Every rule terminates, and the result has a bounded size.
        let filtered = Chain::new().text(&text, &rule);
        assert!(filtered.len() <= 16 * (text.len() + 1), "{rule:?} of {text:?}");
    }
    let returns = [filter::carriage_returns()];
    assert!(!Chain::new().text(&text, &returns).contains('\r'), "of {text:?}");
    if let Ok(value) = serde_json::from_str::<Value>(&text) {
        json(&chain, &value);
    }
}

fn json(chain: &Chain, value: &Value) {
    let once = chain.json(value, &[]);
    let again = chain.json(&once, &[]);
    assert!(once.to_string().contains(PID) || again == once, "of {value}: {once}");
    assert!(same_shape(value, &once), "{value} became {once}");
}

fn same_shape(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| same_shape(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.values().zip(other.values()).all(|(one, other)| same_shape(one, other))
        }
        (one, other) => {
            let is_leaf = |value: &Value| !value.is_array() && !value.is_object();
            is_leaf(one) && is_leaf(other)
        }
    }
}

/// Returns the rules that tests can add, except for those that need values of a test.
fn rules() -> Vec<Filter> {
    let mut rules = vec![
        filter::chown(),
        filter::nbd_block_sizes(),
        filter::virtio_scsi(),
        filter::carriage_returns(),
        filter::hmp_readline(),
        filter::qtest_lines(),
    ];
    rules.extend(filter::qemu_io_output());
    rules
}
