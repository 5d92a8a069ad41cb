//! What a test file imports: `use iotest_runtime::prelude::*;`.

#[doc(no_inline)]
pub use iotest_macros::iotest;
#[doc(no_inline)]
pub use iotest_spec::{AioMode, CacheMode, Format, Protocol};
#[doc(no_inline)]
pub use qapi_types::{self as qapi, QapiErrorClass as ErrorClass, cmd, event};
#[doc(no_inline)]
pub use serde_json::{Value, json};

pub use crate::assertion::JsonAssertions;
pub use crate::block::{BlockExports, Blocks};
pub use crate::filter;
#[doc(no_inline)]
pub use crate::fixture::{Fixture, FixtureWith};
pub use crate::image::{GIB, Image, KIB, MIB, Pattern};
pub use crate::job::{JobRun, Jobs, OnPending};
pub use crate::outcome::{Outcome, Result, Stop};
#[doc(no_inline)]
pub use crate::part;
pub use crate::qmp::{EventPattern, Monitor, QmpError, QmpEvent};
pub use crate::test::{Daemon, Test, Vm};
pub use crate::vm::{Drive, DriveName, Options};
