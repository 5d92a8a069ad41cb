//! The attribute that makes a function a QEMU I/O test; `iotest-runtime` re-exports it.
//!
//! `args` and `signature` parse, `attributes` and `model` check, `expand` writes. Errors are
//! collected and reported together before anything is written.

use proc_macro2::TokenStream;
use quote::quote;

use crate::args::Args;
use crate::attributes::Attributes;
use crate::errors::Errors;
use crate::key::Key;
use crate::model::TestModel;
use crate::signature::Function;

mod errors;
mod key;
mod messages;
mod args;
mod signature;
mod attributes;
mod model;
mod expand;

/// Registers a function as a test that runs in every declared format and protocol.
///
/// The function takes the test's context, `&mut Test`, and returns `()`, `Result<(), E>` with
/// `E: Debug`, or an `Outcome`. With `iotest_runtime::Result` a failure shows the place of the `?` and the
/// error's text; of another `E` it shows the `Debug` form only. A fixture and a parameter may follow the context, see below. The
/// function itself is not changed: it keeps its name and attributes and can be called.
///
/// ```
/// use iotest_runtime::{Result, Test, iotest};
///
/// /// Merging two bitmaps keeps the union of their dirty regions.
/// #[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick", timeout = "30s")]
/// fn merge_keeps_union(t: &mut Test) -> Result<()> {
///     println!("runs in {}", t.variant());
///     Ok(())
/// }
/// ```
///
/// The file with the tests is a `[[test]]` target with `harness = false` whose `main` is
/// `iotest_runtime::main!()`. A target that lacks `harness = false` fails with that advice.
///
/// # Keys
///
/// All keys are optional; each may be given once. What is not declared is not restricted.
///
/// | key | meaning | example | in iotests.py |
/// | --- | --- | --- | --- |
/// | `formats` | image formats to run in | `formats = "qcow2, qed"` | `supported_fmts` |
/// | `unsupported_formats` | image formats not to run in | `unsupported_formats = "luks, vpc"` | `unsupported_fmts` |
/// | `protocols` | protocols to run over | `protocols = "file"` | `supported_protocols` |
/// | `unsupported_protocols` | protocols not to run over | `unsupported_protocols = "nbd"` | `unsupported_protocols` |
/// | `platforms` | operating systems to run on | `platforms = "linux"` | `supported_platforms` |
/// | `unsupported_platforms` | operating systems not to run on | `unsupported_platforms = "darwin"` | |
/// | `cache_modes` | host page cache modes to run with | `cache_modes = "none, writeback"` | `supported_cache_modes` |
/// | `aio_modes` | ways of asynchronous I/O to run with | `aio_modes = "native"` | `supported_aio_modes` |
/// | `required_formats` | drivers that QEMU must be able to write with | `required_formats = ["quorum", "throttle"]` | `required_fmts` |
/// | `unsupported_imgopts` | parts of `IMGOPTS` not to run with | `unsupported_imgopts = "compat=0.10"` | |
/// | `cases` | values of the parameter, a case for each, see below | `cases = SIZES` | |
/// | `groups` | groups the test belongs to | `groups = "rw, quick"` | |
/// | `requires` | what host and QEMU must have, see below | `requires = "qtest, qemu >= 8.0"` | |
/// | `timeout` | time after which a case is ended: `h`, `m`, `s`, `ms` | `timeout = "1m30s"` | |
/// | `weight` | how many slots of a run a case takes; 1 by default | `weight = 2` | |
/// | `ignore` | why the test only runs when asked for | `ignore = "needs a tape drive"` | |
/// | `crate` | path of the runtime, if not `::iotest_runtime` | `crate = ::my::reexport` | |
///
/// Lists are one string of words separated by commas or blanks, or an array of such strings. In lists
/// of formats, protocols, platforms and modes, `!luks` excludes a word, `generic` means all formats
/// that can be written (all protocols), and `any` means all. A list of exclusions alone means all
/// others. `crate` may also be a string.
///
/// An open list (`generic`, `any`, exclusions alone) declares what the test supports. By default it
/// then runs in qcow2 and raw over file, and in the others when asked: `--format`, `IMGFMT`.
///
/// # Cases
///
/// A test has a case for each format and protocol that it names, and for each cache and aio mode if
/// it names several: `cache_modes = "none, writeback"` makes `module::function::qcow2-file-none`
/// and `module::function::qcow2-file-writeback`. Cases in a mode that the host or QEMU does not
/// support are ignored, with the reason.
///
/// `requires` takes `qtest`, `kvm`, `tcg`, `root`, `not-root`, `luks`, `zstd`, `fuse`,
/// `postcopy`, `driver:NAME`, `ro-driver:NAME`, `device:NAME`, `machine:NAME`, `tool:NAME`,
/// `qmp:PATH`, and `qemu>=VERSION` with any of `>=`, `>`, `<=`, `<`, `==`. A test whose requirements
/// are not met is listed as ignored, with the reason.
///
/// The path of `qmp:` is the name of a command or event, then perhaps members after dots, a value
/// after `=`, and a feature after `#`: `qmp:blockdev-mirror.target-is-zero`,
/// `qmp:blockdev-add.driver=io_uring`, `qmp:BLOCK_IO_ERROR.qom-path`,
/// `qmp:blockdev-snapshot#allow-write-only-overlay`. Members are those of the arguments; those of
/// the reply are behind `/ret`: `qmp:query-block/ret.inserted.active`. The reason names what is
/// lacking, and the release that brought it. A path that no QEMU has fails the test.
///
/// A test with the key `cases` takes a parameter as its last argument, and has a case for each
/// value, with the value's name in its id: `module::function::small::qcow2-file`. Each has a
/// directory, a verdict and a record of its own, and `--exact module::function` names them all. Its
/// reference is `function.small.out`, or `function.out` if the parameters log the same.
///
/// The values are given in the attribute, or in a table that several tests may share: an array, a
/// slice or a `Vec` of pairs, or a function that returns one (`Parameters` in the runtime):
///
/// ```
/// use iotest_runtime::prelude::*;
///
/// #[iotest(formats = "raw", cases(small = 64 * KIB, large = 8 * GIB))]
/// fn end_of_new_disk_is_empty(t: &mut Test, size: u64) -> Result {
///     let disk = t.image("disk").size(size).create()?;
///     t.verify(&disk, &[Pattern::new(0, size - 512, 512)])?;
///     Ok(())
/// }
///
/// #[derive(Clone)]
/// struct Layout {
///     cluster_size: u64,
///     lazy: bool,
/// }
///
/// const LAYOUTS: &[(&str, Layout)] = &[
///     ("default", Layout { cluster_size: 65536, lazy: false }),
///     ("lazy-refcounts", Layout { cluster_size: 65536, lazy: true }),
///     ("small-clusters", Layout { cluster_size: 512, lazy: false }),
/// ];
///
/// #[iotest(formats = "qcow2", cases = LAYOUTS)]
/// fn new_disk_is_clean(t: &mut Test, layout: &Layout) -> Result {
///     let disk = t.image("disk").size(MIB).cluster_size(layout.cluster_size);
///     let disk =
///         disk.option("lazy_refcounts", if layout.lazy { "on" } else { "off" }).create()?;
///     assert!(t.check_image(&disk)?.is_clean());
///     Ok(())
/// }
/// # fn main() {}
/// ```
///
/// A value in the attribute is passed as it is, so it may have any type. From a table a test gets a
/// clone of the value, or a reference if its argument is a reference without a lifetime (`&Layout`,
/// `&str`). Names in the attribute are identifiers; names in a table may also begin with digits and
/// contain `-`. Words with a meaning in the names of references (`raw`, `nbd`, `nocache`) are no valid
/// names. A table is evaluated whenever the program lists or starts cases, so it should be fast and
/// always the same. Errors in it are reported before anything runs.
///
/// # Fixtures
///
/// An argument `&mut F` after the context is a fixture: it is set up before the test and torn down
/// after it, however the test ended. `F` implements `Fixture` of the runtime, or `FixtureWith<P>` if
/// the setup depends on the parameter, of type `P`.
///
/// ```
/// use iotest_runtime::prelude::*;
///
/// struct Disk(Image);
///
/// impl FixtureWith<u64> for Disk {
///     fn set_up_with(t: &mut Test, size: &u64) -> Result<Self> {
///         Ok(Self(t.image("disk").size(*size).create()?))
///     }
/// }
///
/// const SIZES: [(&str, u64); 2] = [("small", 64 * KIB), ("large", 8 * GIB)];
///
/// #[iotest(formats = "generic", protocols = "file", cases = SIZES)]
/// fn end_of_disk_can_be_written(t: &mut Test, disk: &mut Disk, size: u64) -> Result {
///     t.write(&disk.0, &[Pattern::new(0x5d, size - 512, 512)])?;
///     Ok(())
/// }
///
/// #[iotest(formats = "generic", protocols = "file", cases = SIZES)]
/// fn new_disk_is_empty(t: &mut Test, disk: &mut Disk) -> Result {
///     t.verify(&disk.0, &[Pattern::new(0, 0, 64 * KIB)])?;
///     Ok(())
/// }
/// # fn main() {}
/// ```
///
/// Where a class of Python tests inherits from another to run its tests with other attributes, use a
/// parameter for the attributes, with a table entry for each class, and a fixture for what the tests
/// share.
///
/// # Other attributes
///
/// The doc comment describes the test in lists and reports. `#[ignore = "reason"]` is the same as the
/// key `ignore`. `#[should_panic]`, `#[test]` and a second `#[iotest]` are errors.
///
/// # Errors
///
/// Every mistake is a compile error at the word in question; all are reported at once.
///
/// # Names
///
/// The expansion contains a module with the function's name, which is empty unless libtest is used.
/// So a module cannot have a submodule with the name of one of its tests.
#[doc(alias = "execute_setup_common")]
#[doc(alias = "execute_test")]
#[doc(alias = "script_initialize")]
#[doc(alias = "script_main")]
#[proc_macro_attribute]
pub fn iotest(
    attribute: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    run(attribute.into(), &item.into()).into()
}

/// Expands the attribute; works outside of a compiler too.
///
/// After an error, the item is emitted unchanged beside the errors, so that the rest of the program
/// and completion in editors still know the function.
fn run(attribute: TokenStream, item: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let args = Args::parse(attribute, &mut errors);
    let model = TestModel::check(&args, &mut errors);
    let function = match syn::parse2::<Function>(item.clone()) {
        Ok(function) => function,
        Err(error) => {
            errors.add(error);
            let errors = errors.compile_errors();
            return quote!(#item #errors);
        }
    };
    let attributes = Attributes::classify(&function.attributes, &args, &mut errors);
    function.check(args.has(Key::Cases), &mut errors);
    if errors.is_empty() {
        return expand::expand(&model, &attributes, &function);
    }
    let (item, errors) = (function.with_attributes(&attributes.kept), errors.compile_errors());
    quote!(#item #errors)
}

#[cfg(test)]
mod tests;
