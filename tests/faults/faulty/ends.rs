//! Programs that abort or hang, for `--cores` and for backtraces.

use iotest_runtime::prelude::*;
use rustix::process::Signal;

use crate::acting::send;

/// Returns the arguments by which qemu-nbd serves an image on a socket.
fn nbd(t: &Test) -> Result<Vec<String>> {
    let (image, socket) = (t.image("disk").size(1 << 20).create()?, t.socket("nbd")?);
    let words = ["-f", "raw", "-t", "-k", socket.as_str(), image.path().as_str()];
    Ok(words.map(str::to_owned).into())
}

mod aborts {
    use super::*;

    #[iotest(formats = "raw")]
    fn of_a_machine(t: &mut Test) -> Result {
        let mut vm = t.vm().machine_type("none").launch()?;
        send(vm.pid(), Signal::ABORT)?;
        // The result is ignored: the case reports how the machine ended.
        drop(vm.wait());
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn of_an_expected_machine(t: &mut Test) -> Result {
        let mut vm = t.vm().machine_type("none").expect_signal(6).launch()?;
        send(vm.pid(), Signal::ABORT)?;
        vm.wait()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn of_a_storage_daemon(t: &mut Test) -> Result {
        let daemon = t.storage_daemon([""; 0])?;
        send(daemon.pid(), Signal::ABORT)
    }

    #[iotest(formats = "raw")]
    fn of_an_nbd_server(t: &mut Test) -> Result {
        let server = t.qemu_nbd(nbd(t)?)?;
        send(server.pid(), Signal::ABORT)
    }

    #[iotest(formats = "raw")]
    fn of_the_test(_: &mut Test) -> Result {
        send(std::process::id(), Signal::ABORT)
    }
}

mod hangs {
    use super::*;

    /// With a machine, a storage daemon and an NBD server.
    #[iotest(formats = "raw", timeout = "4s")]
    fn beside_programs(t: &mut Test) -> Result {
        let _vm = t.vm().machine_type("none").launch()?;
        let _daemon = t.storage_daemon([""; 0])?;
        let _server = t.qemu_nbd(nbd(t)?)?;
        loop {
            std::thread::park();
        }
    }

    /// In a wait of the runtime, which has its own limit.
    #[iotest(formats = "raw", timeout = "4s")]
    fn in_a_wait(t: &mut Test) -> Result {
        let mut vm = t.vm().machine_type("none").launch()?;
        vm.wait_event("NEVER")?;
        Ok(())
    }
}

mod rounds {
    use super::*;

    /// Counts the rounds in the file `rounds`, and fails in the round that the file `bad_round` names.
    #[iotest(formats = "raw")]
    fn until_one_fails(_: &mut Test) -> Result {
        let directory = crate::acting::variable("FAULT_AT_EXIT")?;
        let number = |name: &str| -> Result<u64> {
            let text = std::fs::read_to_string(directory.join(name)).unwrap_or_default();
            Ok(text.trim().parse().unwrap_or_default())
        };
        let round = number("rounds")? + 1;
        std::fs::write(directory.join("rounds"), round.to_string())?;
        match round == number("bad_round")? {
            true => Err(Stop::fail(format!("this is round {round}"))),
            false => Ok(()),
        }
    }

    #[iotest(formats = "raw")]
    fn other_case(_: &mut Test) {}
}
