//! What a test file imports: `use iotest_runtime::prelude::*;`.

pub use qapi_types::{self as qapi, cmd, event};
pub use serde_json::{Value, json};

pub use crate::assertion::JsonAssertions;
pub use crate::block::{BlockExports, Blocks};
pub use crate::fixture::{Fixture, FixtureWith};
pub use crate::image::{GIB, Image, KIB, MIB, Pattern};
pub use crate::job::{JobRun, Jobs, OnPending};
pub use crate::outcome::{Outcome, Result, Stop};
pub use crate::qmp::{ErrorClass, EventPattern, Monitor, QmpError, QmpEvent};
pub use crate::spec::{AioMode, CacheMode, Format, Protocol};
pub use crate::test::{Daemon, Test, Vm};
pub use crate::vm::{Drive, DriveName, Options};
pub use crate::{filter, iotest, part};
