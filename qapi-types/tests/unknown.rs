//! What the types do not know is kept and written back, wherever it is.

use std::fmt::Debug;

use qapi_types::cmd::{BlockdevAdd, BlockdevMirror, DeviceAdd};
use qapi_types::event::JobStatusChange;
use qapi_types::wire::{Extra, Wire, decode, decode_strict, from_str, from_str_strict};
use qapi_types::{
    BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2, BlockdevRef, Command as _, Empty,
    ImageInfo, SchemaInfo, StatusInfo,
};
use serde_json::{Value, json};

/// Reads and writes a value that has unknown members, which are at `paths`.
#[expect(clippy::unwrap_used, reason = "in tests, and clippy does not see it")]
fn check<T: Wire + Debug + PartialEq>(value: &Value, paths: &[&str]) -> T {
    let (read, notes) = decode_strict::<T>(value).unwrap();
    assert_eq!(read.to_value(), *value);
    assert_eq!(decode::<T>(&read.to_value()).as_ref(), Ok(&read));
    assert_eq!(from_str::<T>(&value.to_string()).as_ref(), Ok(&read));
    assert_eq!(serde_json::from_value::<Wrapped<T>>(value.clone()).unwrap().0, read);
    let found: Vec<_> = notes.iter().map(|note| note.path().to_owned()).collect();
    assert_eq!(found, paths);
    let (_, notes) = from_str_strict::<T>(&value.to_string()).unwrap();
    assert_eq!(notes.len(), paths.len());
    read
}

/// Any of the types by way of `serde`.
struct Wrapped<T>(T);

impl<'de, T: Wire> serde::Deserialize<'de> for Wrapped<T> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        decode(&value).map(Self).map_err(serde::de::Error::custom)
    }
}

#[test]
fn objects_keep_them() {
    let status: StatusInfo = check(
        &json!({"running": true, "status": "paused", "mood": {"good": [1, null]}}),
        &["mood"],
    );
    assert_eq!(status.extra.get("mood"), Some(&json!({"good": [1, null]})));
    check::<Empty>(&json!({"new": 1}), &["new"]);
}

#[test]
fn unions_and_their_branches_keep_them_once() {
    let node = json!({
        "driver": "qcow2", "node-name": "n", "novel": 1, "file": {"driver": "file", "filename": "f", "odd": []},
    });
    let options: BlockdevOptions = check(&node, &["file.odd", "novel"]);
    assert_eq!(options.extra, Extra::from_iter([("novel", 1)]));
    // What a branch is given before it is in a union is written, too.
    let mut file = BlockdevOptionsFile::new("f");
    file.extra.insert("odd", true);
    let mut options = BlockdevOptions::file(file);
    options.extra.insert("novel", 2);
    let value = json!({"driver": "file", "filename": "f", "odd": true, "novel": 2});
    assert_eq!(options.to_value(), value);
}

#[test]
fn branches_that_no_release_has_keep_all_members() {
    check::<BlockdevOptions>(
        &json!({"driver": "quantum", "node-name": "n", "spin": "up"}),
        &["driver"],
    );
    check::<SchemaInfo>(&json!({"name": "x", "meta-type": "novel", "more": [1]}), &["meta-type"]);
}

#[test]
fn alternates_lists_and_nested_images_keep_them() {
    check::<BlockdevRef>(&json!({"driver": "null-co", "new": 1}), &["new"]);
    check::<Vec<StatusInfo>>(
        &json!([{"running": true, "status": "running"}, {"running": true, "status": "running", "a": 0, "b": 1}]),
        &["[1].a", "[1].b"],
    );
    let image = |rest: Value| {
        let mut image = json!({"virtual-size": 1, "filename": "f", "format": "raw"});
        let members = image.as_object_mut().unwrap();
        members.extend(rest.as_object().unwrap().clone());
        image
    };
    let chain = image(json!({"backing-image": image(json!({"new": 2})), "newer": 3}));
    check::<ImageInfo>(&chain, &["backing-image.new", "newer"]);
}

#[test]
fn commands_and_events_keep_them() {
    let mirror: BlockdevMirror =
        check(&json!({"device": "d", "target": "t", "sync": "full", "novel": true}), &["novel"]);
    assert_eq!(mirror.to_arguments().get("novel"), Some(&json!(true)));
    check::<JobStatusChange>(
        &json!({"id": "j", "status": "running", "progress": 1}),
        &["progress"],
    );
    let add: BlockdevAdd =
        check(&json!({"driver": "null-co", "node-name": "n", "later": 1}), &["later"]);
    assert_eq!(add.to_arguments().get("later"), Some(&json!(1)));
}

/// A device's properties are no unknown members: the schema says that there are more than it lists.
#[test]
fn properties_of_devices_are_not_noted() {
    let device: DeviceAdd = check(&json!({"driver": "scsi-hd", "id": "d", "drive": "n"}), &[]);
    assert_eq!(device.extra.get("drive"), Some(&json!("n")));
    assert_eq!(device, DeviceAdd::new("scsi-hd").id("d").with("drive", "n"));
}

#[test]
fn typed_member_wins_over_an_extra_one_of_its_name() {
    let mut qcow2 = BlockdevOptionsQcow2::new("f").lazy_refcounts(true);
    qcow2.extra.insert("lazy-refcounts", false);
    assert_eq!(qcow2.to_value(), json!({"file": "f", "lazy-refcounts": true}));
}

#[test]
fn order_of_members_does_not_matter() {
    let text = r#"{"x": 1, "status": "running", "y": 2, "running": false, "z": 3}"#;
    let (status, notes) = from_str_strict::<StatusInfo>(text).unwrap();
    assert!(!status.running);
    assert_eq!(notes.len(), 3);
    assert_eq!(status.to_value(), serde_json::from_str::<Value>(text).unwrap());
}

#[test]
fn member_that_is_there_twice_is_refused() {
    let error =
        from_str::<StatusInfo>(r#"{"running": true, "status": "running", "status": "paused"}"#);
    assert_eq!(error.unwrap_err().to_string(), "status: there twice");
    let error = from_str::<StatusInfo>(r#"{"a": 1, "running": true, "status": "running", "a": 2}"#);
    assert_eq!(error.unwrap_err().to_string(), "a: there twice");
}

#[test]
fn text_that_is_no_json_is_refused_with_the_place() {
    let error = from_str::<StatusInfo>(r#"{"running": true, "status": "running""#).unwrap_err();
    assert_eq!(error.to_string(), "not JSON: the text ends at byte 37");
    let error = from_str::<Vec<StatusInfo>>(r#"[{"running": true, "status": "running"} 5]"#);
    assert_eq!(error.unwrap_err().to_string(), "not JSON: expected `,` or `]` at byte 40");
    let error = from_str::<Vec<StatusInfo>>("[] 5").unwrap_err();
    assert_eq!(error.to_string(), "not JSON: more after the value at byte 3");
    let error = from_str::<Vec<StatusInfo>>("{}").unwrap_err();
    assert_eq!(error.to_string(), "expected list, found object");
    let error = from_str::<Vec<StatusInfo>>(r#"[{"running": 1}]"#).unwrap_err();
    assert_eq!(error.to_string(), "[0].running: expected boolean, found number 1");
}
