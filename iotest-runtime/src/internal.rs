//! The interface for `cargo iotest`, and for the fuzz targets, benchmarks and tests of this project. It
//! changes without notice.

pub use crate::assertion::python::{repr as python_repr, str as python_str};
pub use crate::backtraces::{
    failure_lines as backtraces_failure_lines, path as backtraces_path, spec as backtraces_spec,
};
pub use crate::cores::{
    CoreFiles, apply as apply_core_setting, collect_from_session as collect_cores_from_session,
    disabled_reason as cores_disabled_reason,
};
pub use crate::env::added::{
    AddedQemu, NoSuchQemu, QemuStore, bad_store as bad_qemu_store, canonical as qemu_name,
    is_name as is_qemu_name,
};
pub use crate::env::harness::{assignment, color, rerun_variables};
pub use crate::env::options::{DEFAULT_KEY_SECRET, named_keep, named_machine, secrets_of};
pub use crate::env::process_env::make_directories;
pub use crate::exit_code::ExitCode;
pub use crate::file::{exists as file_exists, read_if_exists as read_file};
pub use crate::golden::{
    BlessError, Blessed, Diff, FolderLock, Ownership, Paint, Release, Request as BlessRequest,
    Resolution, Reviewer, Scope as BlessScope, Subject, bless, bless_for_format,
    equal as equal_to_reference, is_reference, owners,
};
pub use crate::harness::cli::check_arguments;
pub use crate::harness::protocol::{
    WatchdogRequest, fork_server_args, plan_args, version_in, watchdog_args,
};
pub use crate::harness::runs::begin as begin_run;
pub use crate::host::probe::accelerators as usable_accelerators;
pub use crate::qmp::fuzz::wire as fuzz_wire;
pub use crate::report::failure::text as failure_text;
pub use crate::report::palette::Palette;
pub use crate::report::unittest::{Verbosity, good as good_unittest_text, repr, unittest_text};
pub use crate::sanitizers::{reports as sanitizer_reports, variables_of as sanitizer_variables};
pub use crate::scratch::leftover::{keep_leftover, remove_leftover, retention};
pub use crate::transcript::evidence::{NOTES_FILE, PARTIAL_FILE, transcript_in};
