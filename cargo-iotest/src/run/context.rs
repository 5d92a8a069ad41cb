//! [`RunContext`]: what the jobs of a run share: the cases, and how to run them.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::fork_server::ForkServer;
use iotest_protocol::{Known, Secrets};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::KeepScratch;
use iotest_runtime::internal::fork_server_args;
use iotest_runtime::process::Streams;

use crate::cli::{CommandLine, RerunOptions, RunArgs};
use crate::job::Job;
use crate::known::KnownFailures;
use crate::plan::{self, Case, Origin};
use crate::runner_env::RunnerEnv;
use crate::session::Session;

/// The number of jobs of one origin from which a fork server is worth its start.
const MIN_JOBS_FOR_SERVER: usize = 3;
/// The maximal number of fork servers: each keeps a program in memory.
const MAX_SERVERS: usize = 16;

/// What the jobs of a run share.
#[derive(Debug)]
pub(crate) struct RunContext<'a> {
    cases: &'a [Case],
    known: Option<&'a KnownFailures>,
    /// How to run the cases.
    pub(crate) args: &'a RunArgs,
    /// The options that the rerun command of a case repeats.
    pub(crate) rerun_options: &'a RerunOptions,
    /// The timeouts of watchdogs.
    pub(crate) timeouts: Timeouts,
    /// The run's directory.
    pub(crate) directory: Utf8PathBuf,
    /// Values hidden in all output.
    pub(crate) secrets: Secrets,
    /// Whether to keep the directories of a killed case.
    pub(crate) keep: KeepScratch,
    /// Fork servers that start watchdogs, by the origin of cases.
    servers: Vec<(Arc<Origin>, ForkServer)>,
}

impl<'a> RunContext<'a> {
    /// Creates the context of a run.
    pub(super) fn new(
        line: &'a CommandLine,
        session: &'a Session,
        directory: &Utf8Path,
        env: &RunnerEnv,
    ) -> Self {
        Self {
            cases: &session.cases,
            known: session.known.as_ref(),
            args: &line.run,
            rerun_options: &line.rerun_options,
            timeouts: timeouts(&line.run, env),
            directory: directory.to_owned(),
            secrets: env.secrets.clone(),
            keep: line.run.case.keep.or(env.keep).unwrap_or(KeepScratch::OnFailure),
            servers: Vec::new(),
        }
    }

    /// Starts fork servers for origins with many jobs; must be called on a thread that lives until
    /// the last job has ended. Without a server, each watchdog is started directly.
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
        let args = fork_server_args(run, self.args.case.timeout);
        for (origin, _) in origins.into_iter().take(MAX_SERVERS) {
            let program = plan::invocation(&origin.program, &origin.setting).args(&args);
            if let Ok(server) = ForkServer::start(program, Streams::null()) {
                self.servers.push((origin.clone(), server));
            }
        }
    }

    /// Returns the fork server for a case, if there is one.
    pub(super) fn server_of(&self, case: &Case) -> Option<&ForkServer> {
        let mut servers = self.servers.iter();
        servers.find(|(origin, _)| Arc::ptr_eq(origin, &case.origin)).map(|(_, server)| server)
    }

    /// Returns what the list of known failures says of a case.
    pub(super) fn known_of(&self, case: &Case) -> Option<Known> {
        self.known?.of(&case.facts())
    }

    /// Returns the case of a job.
    pub(crate) fn case_of(&self, job: Job) -> &'a Case {
        &self.cases[job.case]
    }
}

/// Timeouts are off while QEMU runs under a wrapper that slows or stops it.
fn timeouts(args: &RunArgs, env: &RunnerEnv) -> Timeouts {
    match args {
        args if args.case.gdb || args.case.valgrind || args.case.rr.is_some() => Timeouts::off(),
        args => args.case.timeout_scale.map_or(env.timeouts, Timeouts::scaled),
    }
}
