//! One example per rule of the environment.

use std::collections::BTreeMap;

use iotest_runtime::spec::{AioMode, CacheMode, Protocol, Version};

use super::*;

fn tree() -> Tree {
    Tree {
        root: "/src".into(),
        iotests: "/src/tests/qemu-iotests".into(),
        build: None,
        version: Version::new(10, 0, 2),
    }
}

fn of_run(
    options: &TreeOptions,
    qemu: &str,
    inherited: &InheritedEnv,
) -> BTreeMap<String, Option<String>> {
    let tools = Tools {
        qemu: qemu.into(),
        qemu_img: "/bin/qemu-img".into(),
        qemu_io: "/bin/qemu-io".into(),
        qemu_nbd: "/bin/qemu-nbd".into(),
        storage_daemon: "/bin/qemu-storage-daemon".into(),
        python: "/bin/python3".into(),
    };
    let inputs = EnvInputs {
        tree: &tree(),
        tools: &tools,
        machine: "pc",
        test_dir: Utf8Path::new("/t"),
        sock_dir: Utf8Path::new("/s"),
        modules: inherited.get("modules of this test").map(Utf8Path::new),
        bytecode: Utf8Path::new("/b"),
        perturb: 42,
        inherited,
    };
    variables(options, &inputs).into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn of(options: &TreeOptions) -> BTreeMap<String, Option<String>> {
    of_run(options, "/bin/qemu-system-x86_64", &InheritedEnv::default())
}

fn check(variables: &BTreeMap<String, Option<String>>, expected: &[(&str, &str)]) {
    for (name, value) in expected {
        let found = variables.get(*name).and_then(Option::as_deref);
        assert_eq!(found, Some(*value), "{name}");
    }
}

#[test]
fn plain_run_has_what_check_exports_and_no_more() {
    let variables = of(&TreeOptions { format: Format::Qcow2, ..TreeOptions::default() });
    let expected = [
        ("AIOMODE", "threads"),
        ("CACHEMODE", "writeback"),
        ("CACHEMODE_IS_DEFAULT", "true"),
        ("IMGFMT", "qcow2"),
        ("IMGFMT_GENERIC", "true"),
        ("IMGOPTSSYNTAX", "false"),
        ("IMGPROTO", "file"),
        ("MALLOC_PERTURB_", "42"),
        ("PYTHON", "/bin/python3"),
        ("PYTHONPATH", "/src/tests/qemu-iotests:/src/python"),
        ("PYTHONPYCACHEPREFIX", "/b"),
        ("QEMU_DEFAULT_MACHINE", "pc"),
        ("QEMU_IMG_PROG", "/bin/qemu-img"),
        ("QEMU_IO_OPTIONS", "--cache writeback --aio threads -f qcow2"),
        ("QEMU_IO_OPTIONS_NO_FMT", "--cache writeback --aio threads"),
        ("QEMU_IO_PROG", "/bin/qemu-io"),
        ("QEMU_NBD_PROG", "/bin/qemu-nbd"),
        ("QEMU_OPTIONS", "-nodefaults -display none -accel qtest"),
        ("QEMU_PROG", "/bin/qemu-system-x86_64"),
        ("QSD_PROG", "/bin/qemu-storage-daemon"),
        ("SAMPLE_IMG_DIR", "/src/tests/qemu-iotests/sample_images"),
        ("SOCK_DIR", "/s"),
        ("TEST_DIR", "/t"),
    ];
    check(&variables, &expected);
    let names: Vec<&str> = variables.keys().map(String::as_str).collect();
    assert_eq!(names, expected.map(|(name, _)| name));
}

#[test]
fn modes_go_to_variables_and_to_the_options_of_qemu_io() {
    let variables = of(&TreeOptions {
        protocol: Protocol::Nbd,
        cache: Some(CacheMode::None),
        aio: AioMode::IoUring,
        switches: [Switch::Misalign].into(),
        ..TreeOptions::default()
    });
    check(
        &variables,
        &[
            ("IMGPROTO", "nbd"),
            ("CACHEMODE", "none"),
            ("CACHEMODE_IS_DEFAULT", "false"),
            ("AIOMODE", "io_uring"),
            ("QEMU_IO_OPTIONS", "--cache none --aio io_uring --misalign -f raw"),
            ("QEMU_IO_OPTIONS_NO_FMT", "--cache none --aio io_uring --misalign"),
        ],
    );
}

#[test]
fn luks_has_its_secret_and_a_fast_key_derivation() {
    let luks = |options: Option<&str>| {
        of(&TreeOptions {
            format: Format::Luks,
            image_options: options.map(str::to_owned),
            ..TreeOptions::default()
        })
    };
    check(
        &luks(None),
        &[
            ("IMGOPTSSYNTAX", "true"),
            ("IMGKEYSECRET", "123456"),
            ("IMGOPTS", "iter-time=10"),
            ("QEMU_IO_OPTIONS", "--cache writeback --aio threads"),
        ],
    );
    check(&luks(Some("iter-time=5")), &[("IMGOPTS", "iter-time=5")]);
    check(&luks(Some("cipher-alg=aes-128")), &[("IMGOPTS", "cipher-alg=aes-128,iter-time=10")]);
}

#[test]
fn formats_differ_in_options_and_in_being_generic() {
    let of = |format, options: Option<&str>| {
        of(&TreeOptions {
            format,
            image_options: options.map(str::to_owned),
            ..TreeOptions::default()
        })
    };
    check(&of(Format::Vmdk, None), &[("IMGOPTS", "zeroed_grain=on")]);
    check(&of(Format::Qcow2, Some("compat=0.10")), &[("IMGOPTS", "compat=0.10")]);
    for format in [Format::Bochs, Format::Cloop, Format::Dmg, Format::Vvfat] {
        check(&of(format, None), &[("IMGFMT_GENERIC", "false")]);
    }
}

#[test]
fn machine_follows_from_the_emulators_name() {
    for (name, machine) in
        [("aarch64", " -machine virt"), ("sh4eb", " -machine r2d"), ("ppc64", ""), ("i386", "")]
    {
        let variables = of_run(
            &TreeOptions::default(),
            &format!("/bin/qemu-system-{name}"),
            &InheritedEnv::default(),
        );
        let options = format!("-nodefaults -display none -accel qtest{machine}");
        check(&variables, &[("QEMU_OPTIONS", &options)]);
    }
}

#[test]
fn inherited_variables_are_kept_where_check_keeps_them() {
    let inherited = [
        ("PYTHONPATH", "/mine"),
        ("SAMPLE_IMG_DIR", "/samples"),
        ("MALLOC_PERTURB_", "7"),
        ("GDB_OPTIONS", "localhost:1"),
    ];
    let variables = of_run(&TreeOptions::default(), "/bin/qemu-system-x86_64", &inherited.into());
    check(
        &variables,
        &[
            ("PYTHONPATH", "/src/tests/qemu-iotests:/src/python:/mine"),
            ("SAMPLE_IMG_DIR", "/samples"),
            ("MALLOC_PERTURB_", "7"),
        ],
    );
    assert_eq!(variables["GDB_OPTIONS"], None, "it would start gdbserver");
}

#[test]
fn modules_that_the_tree_lacks_come_after_its_own() {
    let inherited = [("PYTHONPATH", "/mine"), ("modules of this test", "/modules")];
    let variables = of_run(&TreeOptions::default(), "/bin/qemu-system-x86_64", &inherited.into());
    check(&variables, &[("PYTHONPATH", "/src/tests/qemu-iotests:/src/python:/modules:/mine")]);
}

#[test]
fn wrappers_and_printing_are_variables() {
    let switches = [Switch::Gdb, Switch::Valgrind, Switch::PrintQemu].into();
    let options = TreeOptions { switches, ..TreeOptions::default() };
    check(
        &of(&options),
        &[("GDB_OPTIONS", "localhost:12345"), ("VALGRIND_QEMU", "y"), ("PRINT_QEMU", "y")],
    );
    let chosen =
        |value| of_run(&options, "/bin/qemu-system-x86_64", &[("GDB_OPTIONS", value)].into());
    check(&chosen("host:2"), &[("GDB_OPTIONS", "host:2")]);
    check(&chosen(""), &[("GDB_OPTIONS", "localhost:12345")]);
}

#[test]
fn default_machine_goes_by_its_alias() {
    let help = "Supported machines are:\n\
                microvm              microvm (i386)\n\
                pc                   Standard PC (alias of pc-i440fx-10.0)\n\
                pc-i440fx-10.0       Standard PC (default)\n";
    assert_eq!(default_machine(help), "pc");
    assert_eq!(default_machine("a   first\nb   second (default) (deprecated)\n"), "b");
    assert_eq!(default_machine("none   empty\n"), "");
}
