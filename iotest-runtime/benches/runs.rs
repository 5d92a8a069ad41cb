//! Measures the overhead of a run over the bodies of its tests, and whether its memory grows with their
//! output.
//!
//! With `--bench` the program runs itself as a test program, which it is otherwise. Nothing is asserted.
#![expect(clippy::print_stdout, reason = "the program prints measurements")]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::env::Settings;
use iotest_runtime::process::{Invocation, Streams};
use iotest_runtime::scratch::Scratch;

type Failure = Box<dyn std::error::Error>;

/// How often each run is measured.
const ROUNDS: usize = 5;

/// The variable with the directory in which tests write the seconds that their bodies took, a file each.
const TIMES: &str = "BENCH_TIMES";

mod cases {
    use iotest_runtime::prelude::*;

    /// Makes eight modules with a test in each.
    macro_rules! eight {
        ($name:ident, $body:path) => {
            eight!($name, $body: a b c d e f g h);
        };
        ($name:ident, $body:path: $($module:ident)*) => {
            $(mod $module {
                use iotest_runtime::prelude::*;

                #[iotest(formats = "qcow2", protocols = "file")]
                fn $name(t: &mut Test) -> Result {
                    $body(t)
                }
            })*
        };
    }

    mod working {
        eight!(works, crate::cases::work);
    }
    mod quiet {
        eight!(is_quiet, crate::cases::write::<0>);
    }
    mod talkative {
        eight!(talks, crate::cases::write::<64>);
    }

    /// A typical test: an image, some tools, a machine, some commands.
    fn work(t: &mut Test) -> Result {
        let begun = std::time::Instant::now();
        let disk = t.image("disk").size(64 * MIB).create()?;
        for number in 0..8 {
            t.qemu_io(&disk, &format!("write -P 0x5a {number}M 1M"))?;
        }
        let mut vm = t.vm().drive(&disk).launch()?;
        for _ in 0..10 {
            vm.run(cmd::QueryBlock::new())?;
        }
        vm.shutdown()?;
        super::note(begun.elapsed());
        Ok(())
    }

    /// Prints `SIZE` MiB.
    fn write<const SIZE: usize>(_: &mut Test) -> Result {
        let line = [b"x".repeat(1023), b"\n".to_vec()].concat().repeat(1024);
        (0..SIZE).try_for_each(|_| std::io::Write::write_all(&mut std::io::stdout(), &line))?;
        Ok(())
    }
}

mod program {
    iotest_runtime::main!();

    pub(super) fn run() -> std::process::ExitCode {
        main()
    }
}

fn main() -> ExitCode {
    if !std::env::args().any(|argument| argument == "--bench") {
        return program::run();
    }
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Records how long a test's body took.
fn note(time: Duration) {
    #[expect(clippy::disallowed_methods, reason = "the variable belongs to this program")]
    let directory = std::env::var(TIMES).unwrap_or_default();
    let file = format!("{directory}/{}", std::process::id());
    std::fs::write(file, time.as_secs_f64().to_string()).expect("the directory was made for that");
}

/// The measurements of a run.
struct Run {
    /// From the start of the program to its end, in seconds.
    seconds: f64,
    /// In the bodies of its tests, in seconds.
    bodies: f64,
    /// The peak memory of its process, in MiB.
    memory: f64,
}

fn measure() -> Result<(), Failure> {
    let scratch = Scratch::create(&Settings::from_env()?, "runs")?;
    let (mut overheads, mut quiet, mut talkative) = (Vec::new(), Vec::new(), Vec::new());
    // QEMU is probed only by the first run.
    run("quiet", &scratch.dir().join("first"))?;
    for round in 0..ROUNDS {
        let directory = |what: &str| scratch.dir().join(format!("{what}{round}"));
        let Run { seconds, bodies, .. } = run("working", &directory("working"))?;
        overheads.push(((seconds - bodies) / bodies * 100.0, (seconds - bodies) * 1e3 / 8.0));
        quiet.push(run("quiet", &directory("quiet"))?.memory);
        talkative.push(run("talkative", &directory("talkative"))?.memory);
    }
    overheads.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (share, each) = overheads[ROUNDS / 2];
    println!(
        "a run of 8 cases, one at a time: {share:.1} % on top of their bodies, {each:.1} ms each"
    );
    let (quiet, talkative) = (median(quiet), median(talkative));
    println!(
        "memory of a run: {quiet:.1} MiB, and {talkative:.1} MiB if 8 cases write 64 MiB each"
    );
    Ok(())
}

/// Runs the cases of a module, one at a time, with a directory for all their files.
fn run(module: &str, directory: &Utf8Path) -> Result<Run, Failure> {
    let times = directory.join("times");
    std::fs::create_dir_all(&times)?;
    let program = Utf8PathBuf::try_from(std::env::current_exe()?)?;
    let begun = Instant::now();
    let mut child = Invocation::new(program)
        .args(["--test-threads=1", &format!("cases::{module}::")])
        .env("IOTEST_OUTPUT_DIR", directory.join("out"))
        .env("IOTEST_CACHE_DIR", directory.with_file_name("cache"))
        .env(TIMES, times.as_str())
        .spawn(Streams::null())?;
    let (deadline, mut memory) = (Timeouts::default().after(Duration::from_secs(300)), 0.0);
    let status = format!("/proc/{}/status", child.pid());
    let exit = poll_until("the end of the run", deadline, || {
        let status = std::fs::read_to_string(&status).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse::<f64>().ok());
        memory = peak.map_or(memory, |kib| kib / 1024.0);
        child.try_wait()
    })?;
    let seconds = begun.elapsed().as_secs_f64();
    if !exit.success() {
        return Err(format!("the run of {module} ended with {exit}").into());
    }
    let mut bodies = 0.0;
    for entry in times.read_dir_utf8()? {
        bodies += std::fs::read_to_string(entry?.path())?.parse::<f64>()?;
    }
    Ok(Run { seconds, bodies, memory })
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
