//! [`limit()`]: how long a case may take.

use std::time::Duration;

use crate::plan::Planned;

/// The default time limit of a case.
const DEFAULT_LIMIT: Duration = Duration::from_secs(60);

/// Returns how long a case may take, before scaling.
pub(crate) fn limit(planned: &Planned) -> Duration {
    planned.case.spec.timeout.unwrap_or(DEFAULT_LIMIT)
}
