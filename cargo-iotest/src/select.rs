//! [`select`]: selects planned cases by the rules of QEMU's `check`.
//!
//! Groups are united, excluded groups are removed, and named tests are added in any case. Names
//! without groups select only themselves.

use std::collections::BTreeSet;

use globset::{Glob, GlobMatcher};
use iotest_runtime::spec::vocabulary::did_you_mean;

use crate::cli::SelectArgs;
use crate::error::CliError;
use crate::plan::Case;

/// Tests of this group run only when it is named.
const DISABLED: &str = "disabled";
/// The longest pattern, in bytes: those of many thousand take much time and memory.
const LONGEST: usize = 1000;

/// A name given on the command line.
#[derive(Debug)]
enum Name {
    Part(String),
    Whole(String),
    Pattern(GlobMatcher),
}

impl Name {
    fn new(text: &str, exact: bool) -> Result<Self, CliError> {
        if exact {
            return Ok(Self::Whole(text.to_owned()));
        }
        if !text.contains(['*', '?', '[']) {
            return Ok(Self::Part(text.to_owned()));
        }
        if text.len() > LONGEST {
            let what =
                format!("a pattern of {} bytes is too long; {LONGEST} are allowed", text.len());
            return Err(CliError::usage(what));
        }
        let glob = Glob::new(text).map_err(|error| CliError::usage(format!("{error}")))?;
        Ok(Self::Pattern(glob.compile_matcher()))
    }

    fn matches(&self, case: &Case) -> bool {
        self.matches_id(&case.planned.id, &case.planned.test)
    }

    fn matches_id(&self, id: &str, test: &str) -> bool {
        match self {
            Self::Part(part) => id.contains(&**part),
            Self::Whole(whole) => id == whole || test == whole,
            Self::Pattern(pattern) => pattern.is_match(id) || pattern.is_match(test),
        }
    }
}

/// Names given on a command line, for cases of an earlier run.
#[derive(Debug)]
pub(crate) struct Names(Vec<Name>);

impl Names {
    /// Parses them.
    pub(crate) fn new(args: &SelectArgs) -> Result<Self, CliError> {
        let names = args.tests.iter().map(|text| Name::new(text, args.exact));
        Ok(Self(names.collect::<Result<_, _>>()?))
    }

    /// Says whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Says whether one of them matches a case.
    pub(crate) fn matches(&self, id: &str, test: &str) -> bool {
        self.0.iter().any(|name| name.matches_id(id, test))
    }
}

/// Selects cases, sorted by id. `failed` holds the keys of cases that failed last, if only these
/// are requested.
///
/// # Errors
/// * [`CliError`] if a name or group matches nothing, options contradict each other, or nothing is
///   selected.
pub fn select(
    mut cases: Vec<Case>,
    args: &SelectArgs,
    failed: Option<&BTreeSet<String>>,
) -> Result<Vec<Case>, CliError> {
    let names: Vec<Name> =
        args.tests.iter().map(|text| Name::new(text, args.exact)).collect::<Result<_, _>>()?;
    check_names(&cases, &names, args)?;
    check_groups(&cases, args)?;
    check_start(&cases, args)?;
    let named = |case: &Case| names.iter().any(|name| name.matches(case));
    let in_groups = |case: &Case, groups: &[String]| {
        case.planned.groups.iter().any(|group| groups.contains(group))
    };
    let mentioned =
        |group: &str| args.groups.iter().chain(&args.exclude_groups).any(|name| name == group);
    let excluded = |case: &Case| {
        in_groups(case, &args.exclude_groups)
            || (!mentioned(DISABLED) && in_groups(case, &[DISABLED.to_owned()]))
    };
    match (names.is_empty(), args.groups.is_empty()) {
        (false, true) if !args.exclude_groups.is_empty() => {
            return Err(CliError::usage(
                "-x excludes groups, and only single tests are named; select groups with -g",
            ));
        }
        (false, true) => cases.retain(named),
        (true, true) => cases.retain(|case| !excluded(case)),
        (_, false) => {
            cases.retain(|case| named(case) || (in_groups(case, &args.groups) && !excluded(case)));
        }
    }
    if let Some(failed) = failed {
        cases.retain(|case| failed.contains(&case.key()));
    }
    cases.sort_by(|a, b| {
        let key = |case: &Case| (case.planned.id.clone(), case.origin.program.name());
        key(a).cmp(&key(b))
    });
    start_from(&mut cases, args)?;
    if cases.is_empty() {
        let what = match failed.map(BTreeSet::len) {
            Some(0) => "no case failed in the last run".to_owned(),
            Some(count) => format!(
                "none of the selected cases failed in the last run, in which {count} failed: give its \
                 options, such as --qemu, too"
            ),
            None => "no case is selected".to_owned(),
        };
        return Err(CliError::nothing_ran(what));
    }
    Ok(cases)
}

fn check_names(cases: &[Case], names: &[Name], args: &SelectArgs) -> Result<(), CliError> {
    let unknown =
        names.iter().zip(&args.tests).find(|(name, _)| !cases.iter().any(|c| name.matches(c)));
    let Some((_, text)) = unknown else { return Ok(()) };
    let mut known: Vec<&str> = cases
        .iter()
        .flat_map(|case| [&*case.planned.id, &*case.planned.test, &*case.planned.function])
        .collect();
    known.sort_unstable();
    known.dedup();
    Err(CliError::nothing_ran(format!("no case matches `{text}`{}", did_you_mean(text, &known))))
}

fn check_groups(cases: &[Case], args: &SelectArgs) -> Result<(), CliError> {
    let known: BTreeSet<&str> =
        cases.iter().flat_map(|case| case.planned.groups.iter().map(|group| &**group)).collect();
    let asked = args.groups.iter().chain(&args.exclude_groups);
    let unknown = asked.filter(|group| *group != DISABLED).find(|group| !known.contains(&***group));
    let Some(group) = unknown else { return Ok(()) };
    let names: Vec<&str> = known.into_iter().collect();
    let rest = match did_you_mean(group, &names) {
        near if near.is_empty() => format!("; groups: {}", names.join(", ")),
        near => near,
    };
    Err(CliError::nothing_ran(format!("no test is in group `{group}`{rest}")))
}

fn check_start(cases: &[Case], args: &SelectArgs) -> Result<(), CliError> {
    let Some(text) = &args.start_from else { return Ok(()) };
    if cases.iter().any(|case| is_start(case, text)) {
        return Ok(());
    }
    let known: Vec<&str> =
        cases.iter().flat_map(|case| [&*case.planned.id, &*case.planned.test]).collect();
    let meant = did_you_mean(text, &known);
    Err(CliError::usage(format!("`--start-from {text}`: no such case{meant}")))
}

fn start_from(cases: &mut Vec<Case>, args: &SelectArgs) -> Result<(), CliError> {
    let Some(text) = &args.start_from else { return Ok(()) };
    let Some(first) = cases.iter().position(|case| is_start(case, text)) else {
        return Err(CliError::usage(format!(
            "`--start-from {text}`: this case is excluded by the other options"
        )));
    };
    cases.drain(..first);
    Ok(())
}

fn is_start(case: &Case, text: &str) -> bool {
    case.planned.id == text || case.planned.test == text
}

#[cfg(test)]
mod tests;
