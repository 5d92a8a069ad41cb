//! [`ExitCode`]: the exit status of a test program.

/// How a program ends, each with a status that scripts may rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitCode {
    /// 0: every case that ran passed or skipped itself, or what was asked for was printed.
    Good,
    /// 1: a case failed, and the run is reported as Python's `unittest` and `check` know it.
    FailedUnit,
    /// 2: the command line or a setting cannot be read.
    Usage,
    /// 4: cases were expected to run and none did.
    NothingRan,
    /// 101: a case failed; cargo knows this status and adds no words of its own.
    Failed,
    /// 103: the process of one case could not write its record; only its watchdog sees this.
    NotRecorded,
    /// 130: the run was interrupted.
    Interrupted,
}

impl ExitCode {
    /// Returns the status as a number.
    pub const fn status(self) -> u8 {
        match self {
            Self::Good => 0,
            Self::FailedUnit => 1,
            Self::Usage => 2,
            Self::NothingRan => 4,
            Self::Failed => 101,
            Self::NotRecorded => 103,
            Self::Interrupted => 130,
        }
    }
}

impl From<ExitCode> for std::process::ExitCode {
    fn from(exit: ExitCode) -> Self {
        Self::from(exit.status())
    }
}
