//! A log and its filters.

use iotest_runtime::filter::{self, Chain, Filter};
use serde_json::Value;

/// The process id of the case.
const PID: &str = "4711";

/// A text that a case logs, and the same as JSON if it is that.
///
/// # Panics
/// * If what was filtered changes when it is filtered again; a number that is the process id and not
///   announced as one may, since what stands before it may be `PID` then.
/// * If two lines are not filtered as each is alone.
/// * If JSON has another shape afterwards.
pub fn filters(bytes: &[u8]) {
    let text = crate::text(bytes);
    let chain = Chain::standard("/tmp/iotest/scratch", "/run/iotest", 4711);
    let once = chain.text(&text, &[]);
    assert!(once.contains(PID) || chain.text(&once, &[]) == once, "of {text:?}: {once:?}");
    let lines: Vec<String> = text.split('\n').map(|line| chain.text(line, &[])).collect();
    assert_eq!(lines.join("\n"), once, "of {text:?}");
    for rule in rules() {
        let rule = [rule];
        // What is filtered has come to an end, whatever the rule.
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

/// The rules that tests add, but for those that take something of a test.
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
