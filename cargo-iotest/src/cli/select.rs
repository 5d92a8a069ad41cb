//! [`SelectArgs`]: which cases are meant.

use clap::Args;

use crate::cli::value;

/// Which cases.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Which tests")]
pub struct SelectArgs {
    /// Names: a part of a case's id, or a pattern with `*`, `?` or `[...]` for the whole of it, or
    /// for the whole `module::function`.
    ///
    /// Names alone select just these. Together with -g they are added to the groups.
    #[arg(value_name = "TESTS", value_parser = value::text)]
    pub tests: Vec<String>,
    /// Take names as whole ids, or as whole `module::function`, and never as patterns.
    #[arg(long)]
    pub exact: bool,
    /// Select the tests of these groups.
    #[arg(short = 'g', long = "groups", value_name = "GROUPS", value_delimiter = ',',
          value_parser = value::name)]
    pub groups: Vec<String>,
    /// Leave out the tests of these groups, unless they are named.
    ///
    /// Tests of the group `disabled` are left out anyway, unless -g or -x names it.
    #[arg(short = 'x', long = "exclude-groups", value_name = "GROUPS", value_delimiter = ',',
          value_parser = value::name)]
    pub exclude_groups: Vec<String>,
    /// Leave out the cases before this one, in the order of their ids.
    #[arg(long, value_name = "TEST", value_parser = value::text)]
    pub start_from: Option<String>,
    /// Only cases that failed in the last run.
    #[arg(long)]
    pub failed: bool,
    /// Print the ids of the selected cases, one a line, and run none.
    #[arg(short = 'n', long)]
    pub dry_run: bool,
    /// List the selected cases, with the reasons of those that would be ignored.
    #[arg(long, conflicts_with = "dry_run")]
    pub list: bool,
    /// List more: groups, times of earlier runs, limits, sources, and what the tests are about.
    #[arg(long, requires = "list", conflicts_with = "json")]
    pub long: bool,
}
