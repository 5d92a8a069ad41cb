//! [`Part`]: an assertion on a part of a typed value.

use std::fmt::Debug;

use crate::assertion::Mismatch;

/// A part of a typed value, with its source text; made by [`part!`](crate::part).
#[derive(Debug)]
#[must_use = "nothing is asserted yet"]
pub struct Part<'a, T: ?Sized> {
    name: &'static str,
    value: &'a T,
}

/// Makes a [`Part`], for an assertion on a part of a typed value, such as a member of a reply.
///
/// A member that does not exist is a compile error. A failure shows the source text of the part, its
/// value, and the place.
///
/// ```
/// # use iotest_runtime::prelude::*;
/// # fn main() -> Result {
/// let reply = json!({ "id": "job0", "type": "mirror", "status": "ready",
///     "current-progress": 7, "total-progress": 8 });
/// let job: qapi::JobInfo = qapi::wire::decode(&reply)?;
/// part!(job.id).is("job0")?;
/// part!(job.status).is_one_of([qapi::JobStatus::Ready, qapi::JobStatus::Standby])?;
/// part!(job.error).is_absent()?;
/// let error = part!(job.total_progress).is(job.current_progress).unwrap_err();
/// assert_eq!(error.to_string(), "job.total_progress is 8, expected 7");
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! part {
    ($value:expr $(,)?) => {
        $crate::assertion::Part::of(::core::stringify!($value), &$value)
    };
}

impl<'a, T: Debug + ?Sized> Part<'a, T> {
    /// Makes a part from its name in failures and its value.
    pub fn of(name: &'static str, value: &'a T) -> Self {
        Self { name, value }
    }

    /// Asserts that the part is `expected`.
    ///
    /// # Errors
    /// * [`Mismatch`] with both if it is not.
    pub fn is<U: Debug>(&self, expected: U) -> Result<(), Mismatch>
    where
        T: PartialEq<U>,
    {
        self.must(*self.value == expected, || format!("expected {expected:?}"))
    }

    /// Asserts that the part is not `unexpected`.
    ///
    /// # Errors
    /// * [`Mismatch`] if it is.
    pub fn is_not<U: Debug>(&self, unexpected: U) -> Result<(), Mismatch>
    where
        T: PartialEq<U>,
    {
        self.must(*self.value != unexpected, || "expected anything else".to_owned())
    }

    /// Asserts that the part is one of `expected`.
    ///
    /// # Errors
    /// * [`Mismatch`] with all of them if it is none; always if there are none.
    pub fn is_one_of<U: Debug>(&self, expected: impl IntoIterator<Item = U>) -> Result<(), Mismatch>
    where
        T: PartialEq<U>,
    {
        let expected: Vec<U> = expected.into_iter().collect();
        let holds = expected.iter().any(|expected| *self.value == *expected);
        self.must(holds, || format!("expected one of {expected:?}"))
    }

    /// Returns the part itself.
    pub fn value(&self) -> &'a T {
        self.value
    }

    fn must(&self, holds: bool, expected: impl FnOnce() -> String) -> Result<(), Mismatch> {
        let Self { name, value } = self;
        match holds {
            true => Ok(()),
            false => Err(Mismatch::new(format!("{name} is {value:?}, {}", expected()))),
        }
    }
}

impl<'a, T: Debug> Part<'a, Option<T>> {
    /// Asserts that the part is present, and returns it for further assertions.
    ///
    /// ```
    /// # use iotest_runtime::prelude::*;
    /// # fn main() -> Result {
    /// let reply = json!({ "id": "job0", "type": "mirror", "status": "concluded",
    ///     "current-progress": 7, "total-progress": 8, "error": "no space" });
    /// let info: qapi::JobInfo = qapi::wire::decode(&reply)?;
    /// part!(info.error).is_present()?.is("no space")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`Mismatch`] if it is absent.
    pub fn is_present(&self) -> Result<Part<'a, T>, Mismatch> {
        match self.value {
            Some(value) => Ok(Part { name: self.name, value }),
            None => Err(Mismatch::new(format!("{} is absent", self.name))),
        }
    }

    /// Asserts that the part is absent.
    ///
    /// # Errors
    /// * [`Mismatch`] with what it is.
    pub fn is_absent(&self) -> Result<(), Mismatch> {
        match self.value {
            None => Ok(()),
            Some(value) => Err(Mismatch::new(format!("{} is {value:?}, expected none", self.name))),
        }
    }
}

#[cfg(test)]
mod tests {
    use qapi_types::{BlockDirtyInfo, JobInfo, JobStatus, JobType};
    use serde_json::{Value, json};

    use crate::assertion::Mismatch;
    use crate::outcome::Stop;

    fn job() -> JobInfo {
        job_of(&json!({}))
    }

    /// Returns a job as QEMU sends it, with more members.
    fn job_of(more: &Value) -> JobInfo {
        let mut job = json!({"id": "job0", "type": "backup", "status": "running",
            "current-progress": 1, "total-progress": 2});
        for (name, value) in more.as_object().unwrap() {
            job[name] = value.clone();
        }
        serde_json::from_value(job).unwrap()
    }

    #[track_caller]
    fn check<T>(result: Result<T, Mismatch>, text: &str) {
        assert_eq!(result.err().map(|error| error.to_string()).as_deref(), Some(text));
    }

    #[test]
    fn parts_are_named_as_they_are_written() {
        let job = job();
        part!(job.id).is("job0").unwrap();
        part!(job.current_progress + 1).is(2).unwrap();
        part!(job.status).is_not(JobStatus::Null).unwrap();
        part!(job.r#type).is_one_of([JobType::Mirror, JobType::Backup]).unwrap();
        check(part!(job.id).is("job1"), r#"job.id is "job0", expected "job1""#);
        check(part!(job.status).is(JobStatus::Ready), "job.status is Running, expected Ready");
        check(
            part!(job.total_progress).is_one_of([0, 1]),
            "job.total_progress is 2, expected one of [0, 1]",
        );
        check(part!(job.id).is_not("job0"), r#"job.id is "job0", expected anything else"#);
    }

    #[test]
    fn optional_parts_are_present_or_absent() {
        let failed = job_of(&json!({"error": "no space"}));
        part!(job().error).is_absent().unwrap();
        part!(failed.error).is_present().unwrap().is("no space").unwrap();
        assert_eq!(part!(failed.error).is_present().unwrap().value(), "no space");
        check(part!(failed.error).is_absent(), r#"failed.error is "no space", expected none"#);
        check(part!(job().error).is_present(), "job().error is absent");
        let bitmap: Option<BlockDirtyInfo> = None;
        check(part!(bitmap).is_present(), "bitmap is absent");
    }

    #[test]
    fn failure_has_its_place_in_the_test() {
        let fails = || -> Result<(), Stop> {
            part!(job().id).is("x")?;
            Ok(())
        };
        let Err(Stop::Fail(failure)) = fails() else { panic!("not a failure") };
        assert!(failure.location.unwrap().contains("assertion/part.rs:"));
        assert_eq!(failure.what, r#"job().id is "job0", expected "x""#);
    }
}
