//! The memory of a million commands.

use std::os::unix::net::UnixStream;

use qapi_types::cmd::QueryStatus;
use qmp_client::{blocking, tokio as asynchronous};

use crate::Failure;
use crate::qemu::Qemu;

/// How many commands run.
const COMMANDS: u32 = 1_000_000;

/// After how many the memory is measured.
const STEP: u32 = 100_000;

/// Measures both clients.
pub(crate) fn measure(qemu: &Qemu) -> Result<(), Failure> {
    let mut client =
        blocking::Connect::new().stream(UnixStream::connect(qemu.socket("blocking"))?)?;
    println!("resident memory in KiB after so many commands:");
    for number in 1..=COMMANDS {
        client.run(QueryStatus::new())?;
        show("blocking", number)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let stream = tokio::net::UnixStream::connect(qemu.socket("tokio")).await?;
        let (client, _) = asynchronous::Connect::new().unix(stream).await?;
        for number in 1..=COMMANDS {
            client.run(QueryStatus::new()).await?;
            show("tokio", number)?;
        }
        Ok(())
    })
}

fn show(name: &str, number: u32) -> Result<(), Failure> {
    if number % STEP == 0 || number == STEP / 10 {
        let status = std::fs::read_to_string("/proc/self/status")?;
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let resident = resident.unwrap_or("unknown").trim();
        println!("  {name:10} {number:8}: {resident}");
    }
    Ok(())
}
