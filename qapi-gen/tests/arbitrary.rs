//! Numbers as `serde_json` passes them on if some crate of a build has its feature `arbitrary_precision`.

#[path = "support/user_package.rs"]
mod user_package;

use user_package::UserPackage;

/// What a user writes whose build has the feature.
const PROGRAM: &str = r##"
use qapi_types::event::AnyEvent;
use qapi_types::wire::{Wire, from_str};
use qapi_types::StatusInfo;
use serde_json::{Value, json};

fn main() {
    assert!("1e400".parse::<serde_json::Number>().is_ok(), "the feature is on");
    for number in ["1.5", "-7", "18446744073709551615", "0", "1e3", "-9223372036854775808"] {
        let text = format!(r#"{{"running": true, "status": "running", "load": {number}, "in": [{{"a": {number}}}]}}"#);
        let by_serde: StatusInfo = serde_json::from_str(&text).unwrap();
        let by_wire: StatusInfo = from_str(&text).unwrap();
        let by_value: StatusInfo = serde_json::from_value(serde_json::from_str(&text).unwrap()).unwrap();
        assert_eq!(by_serde, by_wire, "{number}");
        assert_eq!(by_value, by_wire, "{number}");
        assert!(by_serde.extra.get("load").is_some_and(Value::is_number), "{number}");
        assert_eq!(serde_json::to_string(&by_serde).unwrap(), serde_json::to_string(&by_wire.to_value()).unwrap());
    }
    let big: Value = serde_json::from_str(
        r#"{"event": "MOOD", "data": {"big": 123456789012345678901234567890, "other": -170141183460469231731687303715884105728}}"#,
    )
    .unwrap();
    let event: AnyEvent = serde_json::from_value(big).unwrap();
    assert!(event.data()["big"].is_number() && event.data()["other"].is_number(), "{event:?}");
    let wrong = serde_json::from_value::<StatusInfo>(json!({"running": 1.5, "status": "running"}));
    assert!(wrong.unwrap_err().to_string().starts_with("running: expected boolean, found number"));
}
"##;

#[test]
fn numbers_are_numbers_whatever_serde_json_makes_of_them() {
    let package = UserPackage::new("arbitrary");
    let manifest = std::fs::read_to_string(package.path("Cargo.toml")).expect("it is there");
    let feature = "serde_json = { version = '1', features = ['arbitrary_precision'] }";
    package.write("Cargo.toml", &manifest.replace("serde_json = '1'", feature));
    package.write("src/main.rs", PROGRAM);
    package.succeeds();
}
