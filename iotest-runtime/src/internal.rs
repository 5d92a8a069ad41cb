//! What `cargo iotest`, the fuzz targets, the benchmarks and the tests of this project use beside
//! the interface for test authors. It changes without notice.

pub use crate::backtraces::{
    file as backtraces_file, of as backtraces_spec, shown as backtraces_text,
};
pub use crate::cores::{
    CoreFiles, allow as allow_cores, obstacle as cores_obstacle, of_session as cores_of_session,
};
pub use crate::env::harness::{assignment, color, rerun_variables};
pub use crate::env::options::named_machine;
pub use crate::exit_code::Exit;
pub use crate::file::{is_there as is_file_there, read as read_file};
pub use crate::golden::{
    BlessError, Blessed, Diff, Ownership, Paint, Request as BlessRequest, Resolution, Reviewer,
    Subject, bless, bless_for_format, equal as equal_to_reference, owners, says as reference_says,
};
pub use crate::harness::cli::check_arguments;
pub use crate::harness::protocol::{
    WatchdogRequest, fork_server_args, plan_args, version_in, watchdog_args,
};
pub use crate::harness::runs::begin as begin_run;
pub use crate::report::failure::text as failure_text;
pub use crate::report::palette::Palette;
pub use crate::report::unittest::{Verbosity, good as good_unittest_text, repr, unittest_text};
