//! Registers functions as tests, in one format each so that the table stays short.

/// What a fixture declares unless it says otherwise.
pub(crate) const PLAIN: iotest_spec::CaseSpec = iotest_spec::CaseSpec {
    module_path: "",
    function: "",
    place: iotest_spec::Place { file: "", line: 0 },
    doc: "",
    formats: iotest_spec::Choice {
        include: &[iotest_spec::Format::Raw],
        exclude: &[],
        generic: false,
        any: false,
    },
    protocols: iotest_spec::Choice::ANY,
    platforms: iotest_spec::Choice::ANY,
    cache_modes: iotest_spec::Choice::ANY,
    aio_modes: iotest_spec::Choice::ANY,
    required_formats: &[],
    unsupported_imgopts: &[],
    groups: &[],
    requires: &[],
    timeout: None,
    ignore: None,
};

/// Registers the function, with what its declaration has beyond [`PLAIN`].
macro_rules! fixture {
    ($function:ident $(, $key:ident: $value:expr)* $(,)?) => {
        const _: () = {
            use iotest_runtime::private::{TestDef, inventory};
            inventory::submit! {
                TestDef {
                    spec: iotest_spec::CaseSpec {
                        module_path: module_path!(),
                        function: stringify!($function),
                        place: iotest_spec::Place { file: file!(), line: line!() },
                        $($key: $value,)*
                        ..$crate::define::PLAIN
                    },
                    run: |t| iotest_runtime::outcome::IntoOutcome::into_outcome($function(t)),
                }
            }
        };
    };
}
pub(crate) use fixture;
