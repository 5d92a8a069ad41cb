//! What the attribute writes down is what the registry holds; the functions stay as they were.

use std::time::Duration;

use iotest_runtime::Test;
use iotest_runtime::private::{Cases, Outcome, TestDef};
use iotest_runtime::spec::{
    AioMode, CaseSpec, Choice, Format, Platform, Protocol, Relation, Requirement, Tool, Version,
};

mod declared {
    use iotest_runtime::{Result, Stop, Test, iotest};

    #[iotest]
    fn bare(_: &mut Test) {}

    /// Uses every key.
    ///
    ///   Keeps its indent.
    #[iotest(
        formats = "generic, !luks",
        unsupported_formats = ["vpc", "vdi vmdk"],
        protocols = ["file", "nbd"],
        unsupported_platforms = "darwin",
        cache_modes = "any",
        aio_modes = "native io_uring",
        required_formats = "quorum",
        unsupported_imgopts = "compat=0.10, data_file",
        groups = "rw, quick",
        requires = ["qemu >= 8.0", "driver:throttle, tool:qemu-nbd qtest qmp:a/ret.b=c#d"],
        timeout = "1m30s",
        ignore = "needs a tape drive",
        crate = ::iotest_runtime
    )]
    pub(crate) fn every_key(t: &mut Test) -> Result<()> {
        let _ = t;
        Err(Stop::skip("never called"))
    }

    #[doc = concat!(" Made ", "by a macro.")]
    /// And more.
    #[iotest(crate = "iotest_runtime", timeout = "5ms")]
    #[ignore = "by attribute"]
    #[expect(non_snake_case, reason = "the attribute is kept")]
    fn Odd_Name(Test { .. }: &mut Test) -> std::result::Result<(), String> {
        Ok(())
    }

    #[iotest]
    #[cfg(any())]
    fn left_out(t: NoSuchType) {}

    #[iotest]
    fn diverges(_t: &mut Test) -> ! {
        unreachable!("never called")
    }

    #[iotest]
    fn r#match(_: &mut Test) {}

    #[iotest]
    fn test(_: &mut Test) {}

    #[iotest]
    fn returned(_: &mut Test) -> iotest_runtime::outcome::Outcome {
        iotest_runtime::outcome::Outcome::Pass
    }
}

/// Names that the expansion must not stumble over.
mod in_the_way {
    #![expect(dead_code, non_camel_case_types, reason = "they are here to be in the way")]

    struct Option;
    struct str;
    struct u32;
    mod core {}
    mod iotest_runtime {}
    mod private {}

    #[::iotest_runtime::iotest(timeout = "1s", requires = "kvm", formats = "!raw")]
    fn run(_: &mut ::iotest_runtime::Test) {}
}

macro_rules! generate {
    ($name:ident, $formats:literal, $argument:ty, $body:block) => {
        #[iotest_runtime::iotest(formats = $formats)]
        fn $name(_t: $argument) $body
    };
}

generate!(generated, "raw", &mut Test, {});

fn defs() -> impl Iterator<Item = &'static TestDef> {
    iotest_runtime::private::inventory::iter::<TestDef>.into_iter()
}

fn spec(function: &str) -> CaseSpec {
    defs().find(|def| def.spec.function == function).expect("it is registered").spec
}

fn main() {
    let mut registered: Vec<String> = defs().map(|def| def.spec.path()).collect();
    registered.sort();
    assert_eq!(
        registered,
        [
            "declared::Odd_Name",
            "declared::bare",
            "declared::diverges",
            "declared::every_key",
            "declared::match",
            "declared::returned",
            "declared::test",
            "generated",
            "in_the_way::run",
        ]
    );
    check_bare();
    check_every_key();
    check_odd();
    check_locations();
    assert_eq!(spec("generated").formats.include, [Format::Raw]);
    let Cases::One(run) = defs().next().expect("there are tests").cases else {
        unreachable!("no test here has a parameter");
    };
    let _: fn(&mut Test) -> Outcome = run;
    let _: fn(&mut Test) -> iotest_runtime::Result<()> = declared::every_key;
}

fn check_bare() {
    let bare = spec("bare");
    assert_eq!(bare.formats, Choice::ANY);
    assert_eq!(bare.protocols, Choice::ANY);
    assert_eq!((bare.doc, bare.timeout, bare.ignore), ("", None, None));
    assert!(bare.groups.is_empty() && bare.requires.is_empty());
}

fn check_every_key() {
    let CaseSpec {
        formats,
        protocols,
        platforms,
        cache_modes,
        aio_modes,
        required_formats,
        unsupported_imgopts,
        groups,
        requires,
        timeout,
        ignore,
        doc,
        ..
    } = spec("every_key");
    assert_eq!(doc, "Uses every key.\n\n  Keeps its indent.");
    assert!(formats.generic && !formats.any && formats.include.is_empty());
    assert_eq!(formats.exclude, [Format::Luks, Format::Vpc, Format::Vdi, Format::Vmdk]);
    assert_eq!(protocols.include, [Protocol::File, Protocol::Nbd]);
    assert!(platforms.any);
    assert_eq!(platforms.exclude, [Platform::Darwin]);
    assert_eq!(cache_modes, Choice::ANY);
    assert_eq!(aio_modes.include, [AioMode::Native, AioMode::IoUring]);
    assert_eq!(required_formats, ["quorum"]);
    assert_eq!(unsupported_imgopts, ["compat=0.10", "data_file"]);
    assert_eq!(groups, ["rw", "quick"]);
    assert_eq!(
        requires,
        [
            Requirement::Qemu(Relation::AtLeast, Version::new(8, 0, 0)),
            Requirement::Driver("throttle"),
            Requirement::Tool(Tool::QemuNbd),
            Requirement::Qtest,
            Requirement::Qmp("a/ret.b=c#d"),
        ]
    );
    assert_eq!(timeout, Some(Duration::from_secs(90)));
    assert_eq!(ignore, Some("needs a tape drive"));
}

fn check_odd() {
    let odd = spec("Odd_Name");
    assert_eq!(odd.doc, " Made by a macro.\nAnd more.");
    assert_eq!(odd.ignore, Some("by attribute"));
    assert_eq!(odd.timeout, Some(Duration::from_millis(5)));
}

/// The location is that of the function, not of the attribute or the expansion.
fn check_locations() {
    let line_of = |text: &str| {
        let source = include_str!("registered.rs");
        let line = source.lines().position(|line| line.trim_start().starts_with(text));
        u32::try_from(line.expect("the function is in this file") + 1).expect("it is short")
    };
    for (function, text) in [
        ("every_key", "pub(crate) fn every_key("),
        ("Odd_Name", "fn Odd_Name("),
        ("match", "fn r#match("),
        ("generated", "generate!("),
    ] {
        let location = spec(function).location;
        assert_eq!(location.line, line_of(text), "{function}");
        assert!(location.file.ends_with("registered.rs"), "{location}");
    }
}
