//! [`RunContext`]: what the jobs of a run share: what there is to do, and how.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::fork_server::ForkServer;
use iotest_protocol::Secrets;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::KeepScratch;
use iotest_runtime::harness::protocol;
use iotest_runtime::process::Streams;

use crate::cli::{CommandLine, RerunOptions, RunArgs};
use crate::job::Job;
use crate::plan::{self, Case, Origin};
use crate::runner_env::RunnerEnv;

/// From how many jobs on of one origin their guards are forked by a server: it is started once more.
const MIN_JOBS_FOR_SERVER: usize = 3;
/// How many servers there are at most: each has a program in memory.
const MAX_SERVERS: usize = 16;

/// What the jobs of a run share.
#[derive(Debug)]
pub(crate) struct RunContext<'a> {
    cases: &'a [Case],
    /// How they run.
    pub(crate) args: &'a RunArgs,
    /// What is typed again to run one of them.
    pub(crate) rerun_options: &'a RerunOptions,
    /// The makers of the guards' deadlines.
    pub(crate) timeouts: Timeouts,
    /// The run's directory.
    pub(crate) directory: Utf8PathBuf,
    /// What is written nowhere.
    pub(crate) secrets: Secrets,
    /// Whether the directories of a case that was killed are removed.
    pub(crate) keep: KeepScratch,
    /// What forks the guards of cases, by where these come from.
    servers: Vec<(Arc<Origin>, ForkServer)>,
}

impl<'a> RunContext<'a> {
    /// Makes the floor of a run.
    pub(super) fn new(
        line: &'a CommandLine,
        cases: &'a [Case],
        directory: &Utf8Path,
        env: &RunnerEnv,
    ) -> Self {
        Self {
            cases,
            args: &line.run,
            rerun_options: &line.rerun_options,
            timeouts: timeouts(&line.run, env),
            directory: directory.to_owned(),
            secrets: env.secrets.clone(),
            keep: line.run.case.keep.or(env.keep).unwrap_or(KeepScratch::OnFailure),
            servers: Vec::new(),
        }
    }

    /// Starts servers for what has many jobs, on a thread that lives until the last job has ended. Where
    /// there is none, each guard is started by itself.
    pub(super) fn start_servers(&mut self, jobs: &[Job]) {
        if !ForkServer::is_possible() {
            return;
        }
        let mut origins: Vec<(&Arc<Origin>, usize)> = Vec::new();
        for job in jobs {
            let origin = &self.cases[job.case].origin;
            match origins.iter_mut().find(|(known, _)| Arc::ptr_eq(known, origin)) {
                Some((_, count)) => *count += 1,
                None => origins.push((origin, 1)),
            }
        }
        origins.retain(|(_, count)| *count >= MIN_JOBS_FOR_SERVER);
        origins.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let run = self.directory.file_name().unwrap_or_default();
        let args = protocol::fork_server_args(run, self.args.case.timeout);
        for (origin, _) in origins.into_iter().take(MAX_SERVERS) {
            let program = plan::invocation(&origin.program, &origin.setting).args(&args);
            if let Ok(server) = ForkServer::start(program, Streams::null()) {
                self.servers.push((origin.clone(), server));
            }
        }
    }

    /// Returns what forks the guard of a case, if there is a server for it.
    pub(super) fn server_of(&self, case: &Case) -> Option<&ForkServer> {
        let mut servers = self.servers.iter();
        servers.find(|(origin, _)| Arc::ptr_eq(origin, &case.origin)).map(|(_, server)| server)
    }

    /// Returns the case that a job is of.
    pub(crate) fn case_of(&self, job: Job) -> &'a Case {
        &self.cases[job.case]
    }
}

/// Time limits do not hold while QEMU runs under something that slows or stops it.
fn timeouts(args: &RunArgs, env: &RunnerEnv) -> Timeouts {
    match args {
        args if args.case.gdb || args.case.valgrind || args.case.rr.is_some() => Timeouts::off(),
        args => args.case.timeout_scale.map_or(env.timeouts, Timeouts::scaled),
    }
}
