//! What is lacking is named with its place and the release that brought it.

use serde_json::{Map, Value, json};

use crate::cmd::QueryQmpSchema;
use crate::{Command as _, Introspection, Lacking, StoredSchema, known_path};

/// A small QEMU: as real ones where names are those of real ones.
fn qemu() -> Introspection {
    let reply = json!([
        {"name": "blockdev-add", "meta-type": "command", "arg-type": "1", "ret-type": "0"},
        {"name": "device_add", "meta-type": "command", "arg-type": "5", "ret-type": "0"},
        {"name": "block-export-add", "meta-type": "command", "arg-type": "6", "ret-type": "0"},
        {"name": "blockdev-snapshot", "meta-type": "command", "arg-type": "0", "ret-type": "0",
         "features": ["allow-write-only-overlay"]},
        {"name": "__com.example_add", "meta-type": "command", "arg-type": "7", "ret-type": "0"},
        {"name": "stop", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
        {"name": "query-kvm", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
        {"name": "chardev-add", "meta-type": "command", "arg-type": "10", "ret-type": "0"},
        {"name": "10", "meta-type": "object", "members": [{"name": "backend", "type": "11"}]},
        {"name": "11", "meta-type": "object", "tag": "type", "members": [{"name": "type", "type": "12"}],
         "variants": []},
        {"name": "12", "meta-type": "enum", "values": ["memory"], "members": [{"name": "memory"}]},
        {"name": "migrate", "meta-type": "command", "arg-type": "13", "ret-type": "0"},
        {"name": "13", "meta-type": "object", "members": [
            {"name": "detach", "type": "bool", "default": null, "features": ["unstable"]}]},
        {"name": "bool", "meta-type": "builtin", "json-type": "boolean"},
        {"name": "0", "meta-type": "object", "members": []},
        {"name": "1", "meta-type": "object", "tag": "driver",
         "members": [{"name": "driver", "type": "2"},
                     {"name": "node-name", "type": "str", "default": null}],
         "variants": [{"case": "qcow2", "type": "3"}, {"case": "file", "type": "8"}]},
        {"name": "2", "meta-type": "enum", "values": ["qcow2", "null-co", "file"],
         "members": [{"name": "qcow2"}, {"name": "null-co", "features": ["unstable"]},
                     {"name": "file"}]},
        {"name": "3", "meta-type": "object", "members": [{"name": "file", "type": "4"}]},
        {"name": "4", "meta-type": "alternate", "members": [{"type": "1"}, {"type": "str"}]},
        {"name": "5", "meta-type": "object", "members": [{"name": "driver", "type": "str"}]},
        {"name": "6", "meta-type": "object", "members": [
            {"name": "id", "type": "str"}, {"name": "type", "type": "str"},
            {"name": "iothread", "type": "str", "default": null}]},
        {"name": "7", "meta-type": "object", "members": [
            {"name": "__com.example_deep", "type": "3", "default": null},
            {"name": "list", "type": "[4]", "default": null},
            {"name": "count", "type": "int", "default": null}]},
        {"name": "8", "meta-type": "object", "features": ["dynamic-auto-read-only"],
         "members": [{"name": "filename", "type": "str"}]},
        {"name": "[4]", "meta-type": "array", "element-type": "4"},
        {"name": "round", "meta-type": "command", "arg-type": "9", "ret-type": "[round]"},
        {"name": "[round]", "meta-type": "array", "element-type": "[round]"},
        {"name": "9", "meta-type": "object", "tag": "a", "members": [{"name": "a", "type": "[round]"}],
         "variants": [{"case": "b", "type": "9"}]},
        {"name": "str", "meta-type": "builtin", "json-type": "string"},
        {"name": "int", "meta-type": "builtin", "json-type": "int"},
    ]);
    Introspection::new(QueryQmpSchema::decode_return(&reply).unwrap())
}

/// Returns the messages about a call.
fn lacks(name: &str, arguments: &Value) -> Vec<String> {
    let arguments = arguments.as_object().expect("arguments are an object");
    qemu().check(name, arguments).iter().map(ToString::to_string).collect()
}

#[test]
fn call_that_is_taken_lacks_nothing() {
    for (name, arguments) in [
        ("blockdev-add", json!({"driver": "null-co", "node-name": "a"})),
        ("blockdev-add", json!({"driver": "qcow2", "file": "node"})),
        (
            "blockdev-add",
            json!({"driver": "qcow2", "file": {"driver": "qcow2", "file": {"driver": "null-co"}}}),
        ),
        ("device_add", json!({"driver": "virtio-blk", "drive": "a", "queues": 4})),
        ("__com.example_add", json!({"list": ["a", {"driver": "null-co"}], "count": -1})),
    ] {
        assert_eq!(lacks(name, &arguments), [""; 0], "{name} {arguments}");
    }
}

#[test]
fn lacking_members_and_values_are_named_with_their_place() {
    let deep = json!({"driver": "qcow2", "node-name": "a", "active": true,
                      "file": {"driver": "io_uring", "filename": "b", "active": false}});
    assert_eq!(
        lacks("blockdev-add", &deep),
        [
            "`blockdev-add`: this QEMU lacks the member `active` (since 10.0)",
            // Nothing is said of the members of a branch that is not known.
            "`blockdev-add`: this QEMU lacks the value `io_uring` of `file.driver` (since 2.9)",
        ]
    );
    assert_eq!(
        lacks("__com.example_add", &json!({"list": ["a", {"driver": "quorum"}], "x": 1})),
        [
            "`__com.example_add`: this QEMU lacks the value `quorum` of `list.1.driver`",
            "`__com.example_add`: this QEMU lacks the member `x`",
        ]
    );
}

#[test]
fn kinds_of_json_and_mandatory_members_are_compared() {
    assert_eq!(
        lacks("block-export-add", &json!({"id": "a", "iothread": ["b"]})),
        [
            "`block-export-add`: this QEMU takes no list as `iothread`",
            "`block-export-add`: this QEMU needs the member `type`",
        ]
    );
    assert_eq!(
        lacks("__com.example_add", &json!({"count": 1.5, "list": [null]})),
        [
            "`__com.example_add`: this QEMU takes no number with a fraction as `count`",
            "`__com.example_add`: this QEMU takes no null as `list.0`",
        ]
    );
}

#[test]
fn commands_are_lacking_with_the_release_that_brought_them() {
    assert_eq!(
        lacks("block-job-change", &json!({"id": "a"})),
        ["`block-job-change`: this QEMU lacks the command (since 8.2)"]
    );
    assert_eq!(
        lacks("x-query-rdma", &json!({})),
        ["`x-query-rdma`: this QEMU lacks the command (only in 7.2)"]
    );
    let lack = &qemu().check("x-none", &Map::new())[0];
    assert_eq!(lacks("round", &json!({"a": "b"})), ["`round`: this QEMU takes no string as `a`"]);
    assert_eq!((lack.name(), lack.what(), lack.since()), ("x-none", &Lacking::Command, None));
}

#[test]
fn paths_lead_to_members_values_and_features() {
    let qemu = qemu();
    let stored = StoredSchema::from_text(qemu.to_stored().as_text());
    for path in [
        "blockdev-add.node-name",
        "blockdev-add.driver=qcow2",
        "blockdev-add.file.file.driver=null-co",
        "blockdev-add/arg.file.node-name",
        "blockdev-add.driver=file#dynamic-auto-read-only",
        "blockdev-add.driver=null-co#unstable",
        "blockdev-snapshot#allow-write-only-overlay",
        "__com.example_add.__com.example_deep.file",
        "__com.example_add/arg.list.driver",
        "round.a",
    ] {
        assert_eq!(qemu.lack(path), None, "{path}");
        assert_eq!(stored.lack(path), None, "{path}");
        assert!(qemu.supports(path), "{path}");
    }
    for (path, lacking) in [
        ("blockdev-add.active", "the member `active` of `blockdev-add` (since 10.0)"),
        ("blockdev-add/arg.active", "the member `active` of `blockdev-add` (since 10.0)"),
        (
            "blockdev-add.driver=gluster",
            "the value `gluster` of `driver` of `blockdev-add` (only in 7.2, 10.0, 10.2)",
        ),
        ("blockdev-add.driver=x", "the value `x` of `driver` of `blockdev-add`"),
        (
            "blockdev-add.driver=qcow2#unstable",
            "the feature `unstable` of `driver` of `blockdev-add`",
        ),
        ("blockdev-add.file.x.y", "the member `file.x` of `blockdev-add`"),
        ("blockdev-add/ret.x", "the member `x` of the reply of `blockdev-add`"),
        ("blockdev-snapshot#x", "the feature `x` of `blockdev-snapshot`"),
        // Not when the member came, but the feature.
        (
            "blockdev-add.driver=file#deprecated",
            "the feature `deprecated` of `driver` of `blockdev-add`",
        ),
        ("stop#deprecated", "the feature `deprecated` of `stop`"),
        ("query-kvm#deprecated", "the feature `deprecated` of `query-kvm` (in 11.1)"),
        (
            "chardev-add.backend.type=memory#deprecated",
            "the feature `deprecated` of `backend.type` of `chardev-add` (in 10.0, 10.2, 11.1)",
        ),
        (
            "migrate.detach#deprecated",
            "the feature `deprecated` of `detach` of `migrate` (only in 10.2)",
        ),
        ("query-block/ret.inserted.active", "the command `query-block` (since 0.14)"),
        ("BLOCK_IO_ERROR.qom-path", "the event `BLOCK_IO_ERROR` (since 0.13)"),
        ("round.c", "the member `c` of `round`"),
        ("round.a.b", "the member `a.b` of `round`"),
        ("x.y", "the command or event `x`"),
        ("blockdev-add=", "the command or event `blockdev-add=`"),
    ] {
        assert_eq!(qemu.lack(path).map(|lack| lack.subject()).as_deref(), Some(lacking), "{path}");
        assert!(!qemu.supports(path), "{path}");
        assert_eq!(stored.lack(path), qemu.lack(path), "{path}");
    }
}

#[test]
fn features_of_what_a_call_uses_are_named_with_their_place() {
    let used = |name: &str, arguments: Value| -> Vec<String> {
        let arguments = arguments.as_object().expect("arguments are an object").clone();
        qemu().features_used(name, &arguments).iter().map(ToString::to_string).collect()
    };
    let file = json!({"driver": "file", "filename": "a"});
    assert_eq!(
        used("blockdev-add", json!({"driver": "qcow2", "file": file, "x": 1})),
        ["`blockdev-add`: this QEMU gives the type of `file` the feature `dynamic-auto-read-only`"]
    );
    assert_eq!(
        used("blockdev-add", json!({"driver": "null-co"})),
        ["`blockdev-add`: this QEMU gives the value `null-co` of `driver` the feature `unstable`"]
    );
    assert_eq!(
        used("blockdev-snapshot", json!({})),
        ["`blockdev-snapshot`: this QEMU gives the command the feature `allow-write-only-overlay`"]
    );
    assert_eq!(
        used("migrate", json!({"detach": true})),
        ["`migrate`: this QEMU gives the member `detach` the feature `unstable`"]
    );
    assert_eq!(used("migrate", json!({})), [""; 0]);
    assert_eq!(used("no-such-command", json!({})), [""; 0]);
}

#[test]
fn mistakes_in_paths_are_told_from_what_a_qemu_lacks() {
    for path in [
        "blockdev-mirror.target-is-zero",
        "query-block/ret.inserted.active",
        "blockdev-add.driver=io_uring",
        "blockdev-add.file.server.path",
        "BLOCK_IO_ERROR.qom-path",
        "blockdev-snapshot#allow-write-only-overlay",
        "blockdev-add.driver=file#dynamic-auto-read-only",
        "query-block",
    ] {
        assert_eq!(known_path(path), Ok(()), "{path}");
    }
    for (path, part, candidate) in [
        ("blokdev-add.driver", "blokdev-add", "blockdev-add"),
        ("blockdev-mirror.target-is-zer", "target-is-zer", "target-is-zero"),
        ("blockdev-add.driver=iouring", "iouring", "io_uring"),
        ("blockdev-add.file.server.pth", "pth", "path"),
        ("blockdev-snapshot#allow-write", "allow-write", "allow-write-only-overlay"),
        ("chardev-add.backend.type=memory#deprecate", "deprecate", "deprecated"),
        ("query-block/ret.insertd.active", "insertd", "inserted"),
    ] {
        let error = known_path(path).unwrap_err();
        assert_eq!(error.part(), part, "{path}");
        assert!(error.candidates().iter().any(|known| known == candidate), "{path}: {error:?}");
    }
    for path in ["", "stop=", "stop#", "stop/data.x", "stop/arg.", ".x", "stop."] {
        let error = known_path(path).unwrap_err().to_string();
        assert!(error.contains(path), "{error}");
    }
}
