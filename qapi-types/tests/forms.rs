//! The exact JSON of the forms that are easily got wrong, written and read.

use std::collections::BTreeSet;
use std::hash::{BuildHasher as _, RandomState};

#[expect(deprecated, reason = "it is what is tested")]
use qapi_types::MigrationStats;
use qapi_types::cmd::{
    BlockCommit, BlockdevAdd, BlockdevReopen, DeviceAdd, QueryBlockJobs, QueryBlockstats,
    Transaction,
};
use qapi_types::event::{AnyEvent, BlockJobCompleted, JobStatusChange};
use qapi_types::wire::{Alternate as _, Enum as _, Wire as _, decode, decode_strict};
use qapi_types::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockExportOptions, BlockExportOptionsNbd,
    BlockIOThrottle, BlockdevDriver, BlockdevOptions, BlockdevOptionsBranch, BlockdevOptionsFile,
    BlockdevOptionsNull, BlockdevOptionsQcow2, BlockdevOptionsRaw, BlockdevQcow2EncryptionBranch,
    BlockdevRef, BlockdevRefOrNull, BlockdevSnapshot, Command, Event, ImageInfo, ImageInfoSpecific,
    ImageInfoSpecificBranch, JobStatus, JobType, MapEntry, MigrationRAMStats,
    QCryptoBlockOptionsLUKS, QapiErrorClass, Releases, StatusInfo, StrOrNull, TransactionAction,
    TransactionActionBranch, Unknown, cmd,
};
use serde_json::{Value, json};

fn arguments(command: &impl Command) -> Value {
    Value::Object(command.to_arguments())
}

fn file(name: &str) -> BlockdevOptions {
    BlockdevOptions::file(BlockdevOptionsFile::new(name))
}

#[test]
fn branch_is_named_where_several_have_its_type() {
    let null = BlockdevOptionsNull::new().size(512);
    assert_eq!(BlockdevOptions::null_co(null.clone()).to_value()["driver"], "null-co");
    assert_eq!(BlockdevOptions::null_aio(null).to_value()["driver"], "null-aio");
    let clear = TransactionAction::block_dirty_bitmap_clear(BlockDirtyBitmap::new("n", "b"));
    let sent = json!({"type": "block-dirty-bitmap-clear", "data": {"node": "n", "name": "b"}});
    assert_eq!(clear.to_value(), sent);
    assert_eq!(decode::<TransactionAction>(&sent).unwrap(), clear);
}

#[test]
fn branch_has_what_it_carries_inside_data() {
    let printed = json!({"type": "file", "data": {"extent-size-hint": 4096}});
    let info: ImageInfoSpecific = decode(&printed).unwrap();
    let ImageInfoSpecificBranch::File(file) = &info.r#type else { panic!("{info:?}") };
    assert_eq!(file.extent_size_hint, Some(4096));
    assert_eq!(info.to_value(), printed);
    for (broken, problem) in [
        (json!({"type": "file"}), "data: missing"),
        (json!({"type": "file", "data": 1}), "data: expected object, found number 1"),
    ] {
        assert_eq!(decode::<ImageInfoSpecific>(&broken).unwrap_err().to_string(), problem);
    }
    // What lies beside `data` is noticed, as beside any member.
    let more = json!({"type": "file", "data": {}, "mood": "good"});
    let (_, notes) = decode_strict::<ImageInfoSpecific>(&more).unwrap();
    assert_eq!(notes[0].to_string(), "mood: unknown member");
}

#[test]
fn member_whose_type_became_wider_takes_what_it_took() {
    let nbd = || BlockExportOptionsNbd::new();
    for (options, expected) in [
        (BlockExportOptions::new("id", "node", nbd()).iothread("one"), json!("one")),
        (
            BlockExportOptions::new("id", "node", nbd()).iothread(vec!["one".to_owned()]),
            json!(["one"]),
        ),
    ] {
        assert_eq!(options.to_value()["iothread"], expected);
        assert_eq!(decode::<BlockExportOptions>(&options.to_value()).unwrap(), options);
    }
}

#[test]
#[expect(deprecated, reason = "it is")]
fn old_name_of_a_type_is_another_name_of_the_same_type() {
    let sent = json!({"total": 8, "transferred": 4, "remaining": 4, "duplicate": 0, "normal": 1,
        "normal-bytes": 4, "dirty-pages-rate": 0, "mbps": 0.5, "dirty-sync-count": 1,
        "postcopy-requests": 0, "page-size": 4096, "multifd-bytes": 0, "pages-per-second": 2,
        "precopy-bytes": 4, "downtime-bytes": 0, "postcopy-bytes": 0, "dirty-sync-missed-zero-copy": 0});
    let old: MigrationStats = decode(&sent).unwrap();
    let new: MigrationRAMStats = old.clone();
    assert_eq!(MigrationStats::from(new), old);
    assert_eq!(old.total, 8);
}

#[test]
fn absent_null_and_a_name_are_three_things() {
    let qcow2 = || BlockdevOptionsQcow2::new("file0");
    for (options, expected) in [
        (qcow2(), json!({"file": "file0"})),
        (qcow2().backing(BlockdevRefOrNull::Null), json!({"file": "file0", "backing": null})),
        (qcow2().backing("base"), json!({"file": "file0", "backing": "base"})),
    ] {
        assert_eq!(options.to_value(), expected);
        assert_eq!(decode::<BlockdevOptionsQcow2>(&expected).unwrap(), options);
    }
}

#[test]
fn alternates_are_chosen_by_the_kind_of_json() {
    let by_name: BlockdevRef = decode(&json!("node0")).unwrap();
    assert_eq!(by_name, BlockdevRef::from("node0"));
    let whole: BlockdevRef = decode(&json!({"driver": "file", "filename": "a"})).unwrap();
    assert_eq!(whole, BlockdevRef::from(file("a")));
    assert_eq!(decode::<StrOrNull>(&json!(null)).unwrap(), StrOrNull::from(()));
    let error = decode::<BlockdevRef>(&json!(3)).unwrap_err();
    assert_eq!(error.to_string(), "expected an object or a string, found number 3");
    let error = decode::<BlockdevRef>(&json!(null)).unwrap_err();
    assert_eq!(error.to_string(), "expected an object or a string, found null");
}

#[test]
fn a_branchs_members_lie_beside_the_common_ones() {
    let nested = BlockdevOptionsRaw::new(file("disk")).offset(512);
    let add = BlockdevAdd::new(BlockdevOptions::new(nested).node_name("top").read_only(true));
    let expected = json!({
        "driver": "raw", "node-name": "top", "read-only": true, "offset": 512,
        "file": {"driver": "file", "filename": "disk"},
    });
    assert_eq!(arguments(&add), expected);
    assert_eq!(decode::<BlockdevAdd>(&expected).unwrap(), add);
    assert_eq!(add.arguments.tag(), BlockdevDriver::Raw);
}

#[test]
fn lists_take_whatever_becomes_their_elements() {
    let reopen = BlockdevReopen::new([file("a"), file("b")]);
    assert_eq!(arguments(&reopen)["options"][1]["filename"], "b");
    let add = BlockDirtyBitmapAdd::new("node", "bitmap").persistent(true);
    let action = TransactionActionBranch::BlockDirtyBitmapAdd(add);
    let transaction = Transaction::new([TransactionAction::new(action)]);
    let expected = json!({"actions": [{
        "type": "block-dirty-bitmap-add",
        "data": {"node": "node", "name": "bitmap", "persistent": true},
    }]});
    assert_eq!(arguments(&transaction), expected);
}

#[test]
fn command_and_the_type_of_its_members_are_one() {
    let new: fn(&str, &str) -> BlockdevSnapshot = |node, overlay| {
        use cmd::BlockdevSnapshot;
        BlockdevSnapshot::new(node, overlay)
    };
    let snapshot = new("node", "overlay");
    assert_eq!(<BlockdevSnapshot as Command>::NAME, "blockdev-snapshot");
    assert_eq!(arguments(&snapshot), json!({"node": "node", "overlay": "overlay"}));
    // A type of another name has that of the command too.
    let throttle: BlockIOThrottle = cmd::BlockSetIoThrottle::new(0, 0, 0, 0, 0, 0).id("disk");
    assert_eq!(<BlockIOThrottle as Command>::NAME, "block_set_io_throttle");
    assert_eq!(arguments(&throttle)["id"], "disk");
}

#[test]
fn a_driver_of_the_future_keeps_its_members() {
    let wire = json!({"driver": "x-holographic", "node-name": "n", "depth": 3, "cube": {"a": 1}});
    let (options, notes) = decode_strict::<BlockdevOptions>(&wire).unwrap();
    assert_eq!(options.node_name.as_deref(), Some("n"));
    let BlockdevOptionsBranch::Unrecognized { tag, members } = &options.driver else {
        panic!("{options:?}");
    };
    assert_eq!((tag.as_str(), members["depth"].as_i64()), ("x-holographic", Some(3)));
    assert_eq!(notes[0].to_string(), "driver: `x-holographic` is no known value of BlockdevDriver");
    assert_eq!(options.to_value(), wire);
}

#[test]
fn values_and_classes_of_the_future_keep_their_spelling() {
    let status: StatusInfo = decode(&json!({"running": false, "status": "dreaming"})).unwrap();
    assert_eq!(status.status.to_string(), "dreaming");
    assert_eq!(status.to_value()["status"], "dreaming");
    let class: QapiErrorClass = decode(&json!("DeviceOnFire")).unwrap();
    assert_eq!(class, QapiErrorClass::Unrecognized(Unknown::new("DeviceOnFire").unwrap()));
}

#[test]
fn enums_are_copied_parsed_compared_and_kept_in_sets() {
    let status = JobStatus::Ready;
    let copied = status;
    assert_eq!((copied, copied.as_ref()), (status, "ready"));
    assert!(status == "ready" && status == *"ready" && status != "null");
    assert_eq!(format!("{status:>7}|"), "  ready|");
    assert_eq!("ready".parse(), Ok(status));
    let dreaming: JobStatus = "dreaming".parse().unwrap();
    assert!(dreaming.is_unrecognized() && !status.is_unrecognized());
    // The order is that of the strings, which another release does not change.
    let set = BTreeSet::from([JobStatus::Running, status, JobStatus::Concluded, dreaming, status]);
    let texts: Vec<_> = set.iter().map(ToString::to_string).collect();
    assert_eq!(texts, ["concluded", "dreaming", "ready", "running"]);
    let state = RandomState::new();
    assert_eq!(state.hash_one(status), state.hash_one(copied));
    assert_ne!(state.hash_one(status), state.hash_one(dreaming));
}

#[test]
fn types_without_floating_point_numbers_are_eq() {
    fn check<T: Eq>() {}
    check::<BlockdevOptions>();
    check::<BlockdevOptionsBranch>();
    check::<BlockdevRef>();
    check::<BlockCommit>();
    check::<JobStatusChange>();
}

#[test]
fn value_of_any_length_is_kept_and_written_back() {
    let json = json!({"running": true, "status": "x".repeat(1 << 20)});
    let status: StatusInfo = decode(&json).unwrap();
    assert_eq!(status.to_value(), json);
    assert!(decode::<BlockdevRef>(&json!("x".repeat(1 << 20))).is_ok());
}

#[test]
fn an_event_of_the_future_keeps_its_data() {
    let data = json!({"mood": "good"});
    let event = AnyEvent::decode("MOOD_CHANGE", &data).unwrap();
    assert_eq!(event.name(), "MOOD_CHANGE");
    assert_eq!(event, AnyEvent::Unrecognized { name: "MOOD_CHANGE".into(), data });
    let known = AnyEvent::decode("JOB_STATUS_CHANGE", &json!({"id": "j", "status": "ready"}));
    let AnyEvent::JobStatusChange(JobStatusChange { id, status, .. }) = known.unwrap() else {
        panic!("it is known");
    };
    assert_eq!((id.as_str(), status), ("j", JobStatus::Ready));
}

#[test]
fn a_reply_of_an_older_release_lacks_what_came_later() {
    let job = json!([{
        "type": "mirror", "device": "j", "len": 0, "offset": 0, "busy": false, "paused": false,
        "speed": 0, "io-status": "ok", "ready": true, "status": "ready", "auto-finalize": true,
        "auto-dismiss": true,
    }]);
    let jobs = QueryBlockJobs::decode_return(&job).unwrap();
    assert_eq!(jobs[0].tag(), JobType::Mirror);
}

#[test]
fn a_wrong_reply_names_the_place() {
    let mut stats = json!([{"stats": {}}]);
    for (member, problem) in [
        (json!(7), "[0].stats.rd_bytes: missing"),
        (json!([{"stats": []}]), "[0].stats: expected object, found list"),
    ] {
        if member.is_array() {
            stats = member;
        }
        let error = QueryBlockstats::decode_return(&stats).unwrap_err();
        assert_eq!(error.to_string(), problem);
    }
}

#[test]
fn integers_have_the_width_of_the_schema() {
    let entry = |start: Value| json!({"start": start, "length": 1, "depth": 0, "present": true, "zero": false, "data": true});
    assert_eq!(decode::<MapEntry>(&entry(json!(i64::MAX))).unwrap().start, i64::MAX);
    let error = decode::<MapEntry>(&entry(json!(u64::MAX))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "start: expected integer of 64 bits, found number 18446744073709551615"
    );
    let error = decode::<MapEntry>(&entry(json!(1.5))).unwrap_err();
    assert_eq!(error.to_string(), "start: expected integer of 64 bits, found number 1.5");
}

#[test]
fn a_device_takes_any_property() {
    let device =
        DeviceAdd::new("virtio-blk-pci").id("disk0").with("drive", "node0").with("queues", 4);
    let expected =
        json!({"driver": "virtio-blk-pci", "id": "disk0", "drive": "node0", "queues": 4});
    assert_eq!(arguments(&device), expected);
    assert_eq!(decode::<DeviceAdd>(&expected).unwrap(), device);
}

#[test]
fn optional_members_are_set_one_by_one_and_read_as_fields() {
    let commit = BlockCommit::new("drive0").job_id("commit").speed(1 << 20).auto_dismiss(false);
    let expected =
        json!({"device": "drive0", "job-id": "commit", "speed": 1_048_576, "auto-dismiss": false});
    assert_eq!(arguments(&commit), expected);
    assert_eq!(commit.job_id.as_deref(), Some("commit"));
}

#[test]
fn setters_take_values_and_options_of_them() {
    let name: Option<&str> = Some("commit");
    let speed: Option<i64> = None;
    let commit = BlockCommit::new("drive0").job_id(name).top_node(None::<String>).speed(speed);
    let commit = commit.auto_dismiss(Some(true)).auto_finalize(None);
    let expected = json!({"device": "drive0", "job-id": "commit", "auto-dismiss": true});
    assert_eq!(arguments(&commit), expected);
    // `None` takes a member away again.
    assert_eq!(arguments(&commit.auto_dismiss(None)).get("auto-dismiss"), None);

    // What becomes a union or an alternate does so inside an option, too.
    let luks = BlockdevQcow2EncryptionBranch::Luks(QCryptoBlockOptionsLUKS::new());
    let qcow2 = BlockdevOptionsQcow2::new("f").encrypt(luks.clone()).backing("base");
    assert_eq!(qcow2, BlockdevOptionsQcow2::new("f").encrypt(Some(luks)).backing(Some("base")));
    assert_eq!(qcow2.to_value()["encrypt"]["format"], "luks");
    let raw = BlockdevOptionsRaw::new(file("disk"));
    let over_raw = BlockdevOptionsQcow2::new("f").data_file(Some(raw.clone()));
    assert_eq!(over_raw, BlockdevOptionsQcow2::new("f").data_file(raw));
    // A literal is of the member's type, whatever its width.
    let add = BlockDirtyBitmapAdd::new("n", "b").granularity(65536).persistent(true);
    assert_eq!(add.granularity, Some(65536_u32));
}

#[test]
fn serde_reads_what_the_tools_print() {
    let printed = r#"{"filename": "a", "format": "qcow2", "virtual-size": 1048576,
        "dirty-flag": false, "actual-size": 196624,
        "format-specific": {"type": "qcow2", "data": {"compat": "1.1",
            "compression-type": "zlib", "refcount-bits": 16}}}"#;
    let info: ImageInfo = serde_json::from_str(printed).unwrap();
    assert_eq!(info.virtual_size, 1_048_576);
    let again: Value = serde_json::to_value(&info).unwrap();
    assert_eq!(again, serde_json::from_str::<Value>(printed).unwrap());
    let error = serde_json::from_str::<ImageInfo>(r#"{"filename": 1}"#).unwrap_err();
    assert_eq!(error.to_string(), "filename: expected string, found number 1");
}

#[test]
fn an_events_data_may_be_absent_members_may_not() {
    let error = BlockJobCompleted::decode_data(&json!({})).unwrap_err();
    assert_eq!(error.to_string(), "type: missing");
}

#[test]
fn first_error_is_reported_even_of_an_optional_member() {
    // The branch misses `file`, but is read after the common members.
    let error = decode::<BlockdevOptions>(&json!({
        "driver": "qcow2", "node-name": 5, "discard": [], "lazy-refcounts": 1
    }));
    assert_eq!(error.unwrap_err().to_string(), "node-name: expected string, found number 5");
}

#[test]
fn alternates_know_their_releases() {
    assert_eq!((BlockdevRef::NAME, BlockdevRef::RELEASES), ("BlockdevRef", Releases::ALL));
}
