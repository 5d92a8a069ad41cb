//! What the plan decides, reason by reason.

use std::collections::{BTreeMap, BTreeSet};

use iotest_exec::deadline::Timeouts;
use iotest_protocol::Secrets;
use iotest_spec::{
    AioMode, CacheMode, CaseSpec, Choice, Format, Platform, Protocol, Relation, Requirement,
    SourceLocation, Tool, Version,
};
use qapi_types::StoredSchema;

use super::*;
use crate::env::{Bless, Cores, KeepScratch, Programs, QemuOutput, StderrPolicy};
use crate::host::{Names, QmpSchema, Unavailable};
use crate::registry::{Cases, Named};

const SPEC: CaseSpec = CaseSpec::new("suite::m", "f", SourceLocation { file: "m.rs", line: 1 });

const fn only<T>(include: &'static [T]) -> Choice<T> {
    Choice { include, exclude: &[], generic: false, any: false }
}

const fn without<T>(exclude: &'static [T]) -> Choice<T> {
    Choice { include: &[], exclude, generic: false, any: true }
}

pub(super) fn settings() -> Settings {
    let program = || Ok("/nowhere".into());
    Settings {
        gdb: None,
        cores: Cores::Disabled,
        deprecated: crate::env::Deprecated::Accepted,
        stderr: StderrPolicy::Tolerant,
        format: None,
        protocol: None,
        image_options: Vec::new(),
        cache: None,
        aio: None,
        programs: Programs {
            qemu: program(),
            qemu_img: program(),
            qemu_io: program(),
            qemu_nbd: program(),
            storage_daemon: program(),
        },
        qemu_options: Vec::new(),
        qemu_img_options: Vec::new(),
        qemu_io_options: Vec::new(),
        qemu_nbd_options: Vec::new(),
        test_dir: "/nowhere".into(),
        sock_dir: "/nowhere".into(),
        sample_image_dir: None,
        user: None,
        default_machine: None,
        key_secret: Default::default(),
        secrets: Secrets::default(),
        wrapper: None,
        qemu_output: QemuOutput::Logged,
        module_dir: None,
        timeouts: Timeouts::default(),
        sanitizers: Default::default(),
        bless: Bless::Never,
        keep: KeepScratch::Never,
        output_dir: "/nowhere".into(),
        cache_dir: "/nowhere".into(),
    }
}

fn facts() -> HostFacts {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    HostFacts {
        qemu: "/nowhere".into(),
        version: Version::new(10, 0, 2),
        accelerators: set(&["tcg"]),
        unusable_accelerators: BTreeMap::from([("kvm".to_owned(), "no /dev/kvm".to_owned())]),
        drivers: Names::from_iter(["raw", "qcow2", "qed", "luks"]),
        read_only_drivers: Names::from_iter(["dmg"]),
        devices: Names::from_iter(["virtio-scsi-pci"]),
        machines: Names::from_iter(["pc"]),
        default_machine: Some("pc".to_owned()),
        tools: BTreeSet::from([Tool::QemuSystem, Tool::QemuImg]),
        luks: Err(Unavailable::new("LUKS images", "no gcrypt")),
        zstd: Ok(()),
        fuse: Err(Unavailable::new("FUSE exports", "no /dev/fuse")),
        postcopy: Ok(()),
        direct: Ok(()),
        native_aio: Ok(()),
        io_uring: Err(Unavailable::new("io_uring", "Operation not permitted")),
        root: false,
        remarks: Vec::new(),
        qmp: QmpSchema::asked(StoredSchema::from_text("\n0 object\nstop command =0\n")),
    }
}

fn plan_of(spec: CaseSpec, settings: &Settings) -> Vec<Planned> {
    let test: &'static TestDef =
        Box::leak(Box::new(TestDef { spec, cases: Cases::One(|_| Outcome::Pass) }));
    plan(&Registry::new([test]).unwrap(), settings, Some(&facts()))
}

/// Plans one test and shows each case as `VARIANT: VERDICT`.
fn shown(spec: CaseSpec, settings: &Settings) -> Vec<String> {
    plan_of(spec, settings).into_iter().map(show).collect()
}

fn show(Planned { case, decision, .. }: Planned) -> String {
    match decision {
        Decision::Run => format!("{}: run", case.combination()),
        Decision::Ignored(reason) => format!("{}: {reason}", case.combination()),
    }
}

#[test]
fn open_choice_means_raw_and_qcow2_over_file() {
    assert_eq!(shown(SPEC, &settings()), ["qcow2-file: run", "raw-file: run"]);
    let formats = Choice { include: &[Format::Qed], exclude: &[], generic: true, any: false };
    assert_eq!(
        shown(CaseSpec { formats, ..SPEC }, &settings()),
        ["qcow2-file: run", "qed-file: run", "raw-file: run"]
    );
    let formats = without(&[Format::Raw]);
    assert_eq!(shown(CaseSpec { formats, ..SPEC }, &settings()), ["qcow2-file: run"]);
}

#[test]
fn excluding_every_default_leaves_one_variant() {
    let formats = without(&[Format::Raw, Format::Qcow2, Format::Qcow]);
    let protocols = without(&[Protocol::File]);
    assert_eq!(
        shown(CaseSpec { formats, protocols, ..SPEC }, &settings()),
        ["qed-nbd: images in qed grow when written, which nbd does not support"]
    );
}

#[test]
fn named_formats_and_protocols_are_crossed() {
    let formats = only(&[Format::Qed, Format::Raw]);
    let protocols = only(&[Protocol::File, Protocol::Ssh]);
    assert_eq!(
        shown(CaseSpec { formats, protocols, ..SPEC }, &settings()),
        ["qed-file: run", "qed-ssh: run", "raw-file: run", "raw-ssh: run"]
    );
}

#[test]
fn settings_name_the_only_variant() {
    let settings = Settings { format: Some(Format::Qed), ..settings() };
    assert_eq!(shown(SPEC, &settings), ["qed-file: run"]);
    assert_eq!(
        shown(CaseSpec { formats: only(&[Format::Raw]), ..SPEC }, &settings),
        ["qed-file: not suitable for this image format: qed"]
    );
    let settings = Settings { protocol: Some(Protocol::Rbd), ..settings };
    assert_eq!(
        shown(CaseSpec { protocols: only(&[Protocol::File]), ..SPEC }, &settings),
        ["qed-rbd: not suitable for this image protocol: rbd"]
    );
}

#[test]
fn test_of_any_protocol_relies_on_our_servers() {
    let settings = |protocol| Settings { protocol: Some(protocol), ..settings() };
    let open = CaseSpec { formats: only(&[Format::Raw]), ..SPEC };
    assert_eq!(
        shown(open, &settings(Protocol::Ssh)),
        ["raw-ssh: images over ssh need a server that iotest does not start"]
    );
    let named = CaseSpec { protocols: only(&[Protocol::Ssh]), ..open };
    assert_eq!(shown(named, &settings(Protocol::Ssh)), ["raw-ssh: run"]);
    assert_eq!(
        shown(open, &settings(Protocol::Nbd)),
        ["raw-nbd: needs qemu-nbd, which was not found"]
    );
}

#[test]
fn fuse_exports_are_not_trusted_without_a_host_cache() {
    let (formats, protocols) = (only(&[Format::Raw]), only(&[Protocol::Fuse]));
    let spec = CaseSpec { formats, protocols, cache_modes: only(&[CacheMode::None]), ..SPEC };
    assert_eq!(
        shown(spec, &settings()),
        ["raw-fuse: QEMU mixes up requests that reach its fuse exports together, as with cache \
          mode none"]
    );
}

#[test]
fn read_only_format_is_not_generic() {
    let settings = Settings { format: Some(Format::Dmg), ..settings() };
    let generic = Choice { include: &[], exclude: &[], generic: true, any: false };
    assert_eq!(
        shown(CaseSpec { formats: generic, ..SPEC }, &settings),
        ["dmg-file: not suitable for this image format: dmg"]
    );
    assert_eq!(shown(SPEC, &settings), ["dmg-file: run"]);
}

#[test]
fn modes_default_to_what_the_test_takes() {
    let modes = |spec, settings: &Settings| {
        let case = plan_of(spec, settings).remove(0).case;
        (case.cache, case.aio)
    };
    let direct = CaseSpec {
        cache_modes: only(&[CacheMode::None]),
        aio_modes: without(&[AioMode::Threads]),
        ..SPEC
    };
    assert_eq!(modes(SPEC, &settings()), (CacheMode::Writeback, AioMode::Threads));
    assert_eq!(modes(direct, &settings()), (CacheMode::None, AioMode::Native));

    let set = Settings { cache: Some(CacheMode::Unsafe), format: Some(Format::Raw), ..settings() };
    assert_eq!(shown(direct, &set), ["raw-file: not suitable for this cache mode: unsafe"]);
    let set = Settings { aio: Some(AioMode::Threads), format: Some(Format::Raw), ..settings() };
    assert_eq!(shown(direct, &set), ["raw-file: not suitable for this aio mode: threads"]);
}

#[test]
fn named_modes_are_crossed_and_shown_where_they_are_several() {
    let raw = Settings { format: Some(Format::Raw), ..settings() };
    let caches = CaseSpec {
        cache_modes: only(&[CacheMode::Writeback, CacheMode::None]),
        aio_modes: only(&[AioMode::Native]),
        ..SPEC
    };
    assert_eq!(
        shown(caches, &raw),
        [
            "raw-file-none: run",
            "raw-file-writeback: aio mode native needs cache mode none or directsync, not writeback",
        ]
    );
    let both = CaseSpec { aio_modes: only(&[AioMode::Threads, AioMode::Native]), ..caches };
    let ids: Vec<_> = plan_of(both, &raw).into_iter().map(|planned| planned.case.id).collect();
    assert_eq!(
        ids,
        [
            "m::f::raw-file-none-native",
            "m::f::raw-file-none-threads",
            "m::f::raw-file-writeback-native",
            "m::f::raw-file-writeback-threads",
        ]
    );
    let set = Settings { cache: Some(CacheMode::Unsafe), aio: Some(AioMode::Threads), ..raw };
    assert_eq!(
        shown(both, &set),
        ["raw-file-unsafe-threads: not suitable for this cache mode: unsafe"]
    );
}

#[test]
fn modes_that_the_host_cannot_do_are_ignored() {
    let spec = CaseSpec {
        formats: only(&[Format::Raw]),
        protocols: only(&[Protocol::File, Protocol::Ssh]),
        cache_modes: only(&[CacheMode::None]),
        aio_modes: only(&[AioMode::Threads, AioMode::IoUring]),
        ..SPEC
    };
    let planned = |facts: &HostFacts| {
        let test = TestDef { spec, cases: Cases::One(|_| Outcome::Pass) };
        let test: &'static TestDef = Box::leak(Box::new(test));
        let planned = plan(&Registry::new([test]).unwrap(), &settings(), Some(facts));
        planned.into_iter().map(show).collect::<Vec<_>>()
    };
    assert_eq!(
        planned(&facts()),
        [
            "raw-file-io_uring: needs aio mode io_uring: Operation not permitted",
            "raw-file-threads: run",
            "raw-ssh-io_uring: run",
            "raw-ssh-threads: run",
        ]
    );
    let cached =
        HostFacts { direct: Err(Unavailable::new("direct I/O", "no O_DIRECT")), ..facts() };
    assert_eq!(planned(&cached)[1], "raw-file-threads: needs cache mode none: no O_DIRECT");
}

#[test]
fn image_options_are_compared_by_parts() {
    let options = |options: &[&str]| Settings {
        format: Some(Format::Qcow2),
        image_options: options.iter().map(|option| (*option).to_owned()).collect(),
        ..settings()
    };
    let spec = CaseSpec { unsupported_imgopts: &["compat", "data_file"], ..SPEC };
    assert_eq!(shown(spec, &options(&["cluster_size=4k"])), ["qcow2-file: run"]);
    assert_eq!(
        shown(spec, &options(&["cluster_size=4k", "compat=0.10"])),
        ["qcow2-file: not suitable for this imgopts: cluster_size=4k,compat=0.10"]
    );
    assert_eq!(
        shown(SPEC, &options(&["data_file=$TEST_IMG.ext"])),
        ["qcow2-file: not suitable for this imgopts: data_file=$TEST_IMG.ext"]
    );
}

#[test]
fn host_decides_requirements() {
    let raw = Settings { format: Some(Format::Raw), ..settings() };
    let needing = |requires| shown(CaseSpec { requires, ..SPEC }, &raw).remove(0);
    assert_eq!(
        needing(&[Requirement::Kvm]),
        "raw-file: needs the kvm accelerator, which QEMU 10.0.2 at /nowhere cannot start: no /dev/kvm"
    );
    assert_eq!(needing(&[Requirement::Device("virtio-scsi"), Requirement::Zstd]), "raw-file: run");
    const OLD: Requirement<'_> = Requirement::Qemu(Relation::Below, Version::new(8, 0, 0));
    // Nobody has the last one: the case runs, and fails with that.
    let there = ["stop", "blockdev-add.activ"].map(Requirement::Qmp);
    assert_eq!(there.map(|path| needing(Box::leak(Box::new([path])))), ["raw-file: run"; 2]);
    let lacking = needing(&[Requirement::Qmp("blockdev-add")]);
    assert!(lacking.contains("command `blockdev-add` (since 2.9), which QEMU 10.0.2"), "{lacking}");
    assert_eq!(needing(&[OLD]), "raw-file: needs qemu<8.0.0, not QEMU 10.0.2 at /nowhere");
    let spec = CaseSpec { required_formats: &["quorum", "raw", "throttle"], ..SPEC };
    assert_eq!(shown(spec, &raw), ["raw-file: formats quorum, throttle are not whitelisted"]);
}

#[test]
fn formats_have_requirements_of_their_own() {
    let format = |format| Settings { format: Some(format), ..settings() };
    assert_eq!(shown(SPEC, &format(Format::Luks)), ["luks-file: needs LUKS images: no gcrypt"]);
    assert_eq!(
        shown(SPEC, &format(Format::Vmdk)),
        ["vmdk-file: needs block driver vmdk, which QEMU 10.0.2 at /nowhere lacks"]
    );
}

#[test]
fn platform_and_author_can_ignore() {
    let elsewhere = CaseSpec { platforms: only(&[Platform::Netbsd]), ..SPEC };
    let reason = format!("qcow2-file: not suitable for this OS: {}", std::env::consts::OS);
    assert_eq!(shown(elsewhere, &settings())[0], reason);
    let parked = CaseSpec { ignore: Some("needs a tape drive"), ..elsewhere };
    assert_eq!(shown(parked, &settings())[0], "qcow2-file: needs a tape drive");
}

#[test]
fn unknown_host_leaves_requirements_open() {
    let spec = CaseSpec { requires: &[Requirement::Kvm], ..SPEC };
    let test: &'static TestDef =
        Box::leak(Box::new(TestDef { spec, cases: Cases::One(|_| Outcome::Pass) }));
    let planned = plan(&Registry::new([test]).unwrap(), &settings(), None);
    assert!(planned.iter().all(|planned| planned.decision == Decision::Run));
}

fn picked(selection: &Selection) -> Vec<String> {
    let spec = CaseSpec { formats: only(&[Format::Raw, Format::Vmdk]), ..SPEC };
    let selected = selection.pick(plan_of(spec, &settings()));
    assert_eq!(selected.cases.len() + selected.filtered_out, 2);
    let shown = |planned: &Planned| format!("{} {:?}", planned.case.id, planned.decision);
    selected.cases.iter().map(|planned| shown(planned).split('(').next().unwrap().into()).collect()
}

#[test]
fn filters_pick_as_libtest_does() {
    let names = |filters: &[&str]| filters.iter().map(|name| (*name).to_owned()).collect();
    let both = ["m::f::raw-file Run", "m::f::vmdk-file Ignored"];
    assert_eq!(picked(&Selection::default()), both);
    let filters = names(&["vmdk", "nothing"]);
    assert_eq!(picked(&Selection { filters, ..Default::default() }), both[1..]);
    let skip = names(&["raw"]);
    assert_eq!(picked(&Selection { skip, ..Default::default() }), both[1..]);
    let exact = |filters| Selection { filters, names: NameFilter::Exact, ..Default::default() };
    assert_eq!(picked(&exact(names(&["m::f::raw-file"]))), both[..1]);
    assert_eq!(picked(&exact(names(&["m::f"]))), both);
    assert_eq!(picked(&exact(names(&["m::f::libtest"]))), both);
    assert!(picked(&exact(names(&["m::"]))).is_empty());
}

#[test]
fn parameters_are_crossed_with_variants_and_picked_by_their_names() {
    let spec = CaseSpec { formats: only(&[Format::Raw, Format::Qcow2]), ..SPEC };
    let named = |name| Named { name, run: |_| Outcome::Pass };
    let named: &'static [Named] = Box::leak(Box::new([named("b"), named("a")]));
    let test = TestDef { spec, cases: Cases::Named(named) };
    let registry = Registry::new([&*Box::leak(Box::new(test))]).unwrap();
    let picked = |filter: &str, names| {
        let selection = Selection { filters: vec![filter.to_owned()], names, ..Default::default() };
        let selected = selection.pick(plan(&registry, &settings(), Some(&facts())));
        selected.cases.into_iter().map(|planned| planned.case.id).collect::<Vec<_>>()
    };
    let all =
        ["m::f::a::qcow2-file", "m::f::a::raw-file", "m::f::b::qcow2-file", "m::f::b::raw-file"];
    assert_eq!(picked("f", NameFilter::Substring), all);
    assert_eq!(picked("m::f", NameFilter::Exact), all);
    assert_eq!(picked("m::f::libtest", NameFilter::Exact), all);
    assert_eq!(picked("m::f::a", NameFilter::Exact), all[..2]);
    assert_eq!(picked(all[2], NameFilter::Exact), all[2..3]);
    assert!(picked("m::f::raw-file", NameFilter::Exact).is_empty());
}

#[test]
fn ignored_cases_run_when_asked_for() {
    let only = Selection { ignored: Ignored::Only, ..Default::default() };
    assert_eq!(picked(&only), ["m::f::vmdk-file Run"]);
    let include = Selection { ignored: Ignored::Include, ..Default::default() };
    assert_eq!(picked(&include), ["m::f::raw-file Run", "m::f::vmdk-file Run"]);
}
