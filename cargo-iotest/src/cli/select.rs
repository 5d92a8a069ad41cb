//! [`SelectArgs`]: which cases are selected.

use clap::Args;

use crate::cli::value;
use crate::partition::Partition;

/// Which cases.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Which tests")]
pub struct SelectArgs {
    /// Part of a case id, or a pattern with `*`, `?` or `[...]` for the whole id or the whole
    /// `module::function`.
    ///
    /// Without -g, only these are selected; with -g, they are added to the groups.
    #[arg(value_name = "TESTS", value_parser = value::text)]
    pub tests: Vec<String>,
    /// Match whole ids or whole `module::function`, not parts or patterns.
    #[arg(long)]
    pub exact: bool,
    /// Select the tests of these groups.
    #[arg(short = 'g', long = "groups", value_name = "GROUPS", value_delimiter = ',',
          value_parser = value::name)]
    pub groups: Vec<String>,
    /// Exclude the tests of these groups, unless they are named.
    ///
    /// Tests of the group `disabled` are excluded too, unless -g names it.
    #[arg(short = 'x', long = "exclude-groups", value_name = "GROUPS", value_delimiter = ',',
          value_parser = value::name)]
    pub exclude_groups: Vec<String>,
    /// Start with this case, in the order of ids.
    #[arg(long, value_name = "TEST", value_parser = value::text)]
    pub start_from: Option<String>,
    /// Only cases that failed in the last run.
    #[arg(long)]
    pub failed: bool,
    /// Only one share of the selected cases, so that several machines run all of them together:
    /// slice:1/3 is the first of three.
    ///
    /// Cases are dealt to the shares in turn, in the order of ids, whether or not they would be
    /// ignored here. A case goes to one share on all QEMUs and in all modes. If a share is empty, or nothing
    /// of it can run, the run succeeds unless that is true of all shares.
    #[arg(long, value_name = "SHARE")]
    pub partition: Option<Partition>,
    /// Print the ids of the selected cases, one per line, without running them.
    #[arg(short = 'n', long)]
    pub dry_run: bool,
    /// List the selected cases, and why some would be ignored.
    #[arg(long, conflicts_with = "dry_run")]
    pub list: bool,
    /// With --list: add groups, weights, limits, sources and earlier times.
    #[arg(long, requires = "list", conflicts_with = "json")]
    pub long: bool,
}
