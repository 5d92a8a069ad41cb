//! Programs of QEMU with unexpected or expected standard error, for `--strict-stderr`.

use std::time::Duration;

use iotest_runtime::deadline::poll_until;
use iotest_runtime::prelude::*;
use iotest_runtime::process::Invocation;
use iotest_runtime::tool::Background;

/// Arguments that make each of QEMU's programs print a warning.
const WARNING_ARGS: [&str; 2] = ["--trace", "no_such_event"];
/// A pattern of the warning.
const WARNING: &str = "warning: trace event 'no_such_.*' does not exist$";

/// Returns the arguments with which qemu-nbd serves an image on a socket, and prints the warning.
fn nbd(t: &Test, image: &Image) -> Result<Vec<String>> {
    let socket = t.socket("nbd")?;
    let words = ["-f", "raw", "-t", "-k", socket.as_str(), image.path().as_str()];
    Ok(WARNING_ARGS.into_iter().chain(words).map(str::to_owned).collect())
}

/// Starts qemu-nbd as any program, and waits until it serves: before, it would ignore SIGTERM.
fn nbd_by_hand(t: &Test) -> Result<Background> {
    let image = t.image("disk").size(1 << 20).create()?;
    let mut server = t.start_program(Invocation::new("qemu-nbd").args(nbd(t, &image)?))?;
    server.wait_for_output("warning")?;
    let socket = t.socket("nbd")?;
    poll_until("its socket", t.settings().timeouts.after(Duration::from_secs(10)), || {
        Ok::<_, std::io::Error>(is_listening(socket.as_str())?.then_some(()))
    })?;
    t.qemu_img(["info", &format!("nbd+unix:///?socket={socket}")])?;
    Ok(server)
}

/// Returns whether a program listens on a socket. Its file is there a moment earlier.
fn is_listening(socket: &str) -> std::io::Result<bool> {
    const FLAGS_OF_LISTENERS: &str = "00010000";
    let sockets = std::fs::read_to_string("/proc/net/unix")?;
    let mut lines = sockets.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    Ok(lines.any(|line| line.contains(&FLAGS_OF_LISTENERS) && line.last() == Some(&socket)))
}

mod unexpected {
    use super::*;

    #[iotest(formats = "raw")]
    fn words_of_a_machine(t: &mut Test) -> Result {
        t.vm().machine_type("none").args(WARNING_ARGS).launch()?.shutdown()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_dropped_machine(t: &mut Test) -> Result {
        t.vm().machine_type("none").args(WARNING_ARGS).launch()?;
        Ok(())
    }

    /// One unexpected line, far from both ends of the output.
    #[iotest(formats = "raw")]
    fn words_in_the_middle_of_many(t: &mut Test) -> Result {
        let many = (0..1500).map(|n| match n {
            750 => "other_event".to_owned(),
            n => format!("no_such_event_{n}"),
        });
        let vm = t.vm().machine_type("none").expect_stderr(WARNING);
        vm.args(many.flat_map(|name| ["-trace".to_owned(), name])).launch()?.shutdown()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_storage_daemon(t: &mut Test) -> Result {
        t.storage_daemon(WARNING_ARGS)?.shutdown()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_dropped_storage_daemon(t: &mut Test) -> Result {
        t.storage_daemon(WARNING_ARGS)?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_an_nbd_server(t: &mut Test) -> Result {
        let image = t.image("disk").size(1 << 20).create()?;
        t.qemu_nbd(nbd(t, &image)?)?.stop()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_detached_nbd_server(t: &mut Test) -> Result {
        let image = t.image("disk").size(1 << 20).create()?;
        t.qemu_nbd_tool().fork(nbd(t, &image)?)?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_program_in_the_background(t: &mut Test) -> Result {
        nbd_by_hand(t)?;
        Ok(())
    }

    /// With `QEMU_NBD_OPTIONS=--trace no_such_event`.
    #[iotest(formats = "raw")]
    fn words_behind_an_image(t: &mut Test) -> Result {
        t.image("disk").protocol(Protocol::Nbd).size(1 << 20).create()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn pattern_that_is_none(t: &mut Test) -> Result {
        t.storage_daemon([""; 0])?.expect_stderr("a(b");
        Ok(())
    }
}

mod expected {
    use super::*;

    #[iotest(formats = "raw")]
    fn words_of_a_machine(t: &mut Test) -> Result {
        let vm = t.vm().machine_type("none").args(WARNING_ARGS).expect_stderr(WARNING);
        vm.launch()?.shutdown()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_storage_daemon(t: &mut Test) -> Result {
        let mut daemon = t.storage_daemon(WARNING_ARGS)?;
        daemon.expect_stderr(WARNING);
        daemon.shutdown()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_an_nbd_server(t: &mut Test) -> Result {
        let image = t.image("disk").size(1 << 20).create()?;
        t.qemu_nbd(nbd(t, &image)?)?.expect_stderr(WARNING);
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_detached_nbd_server(t: &mut Test) -> Result {
        let image = t.image("disk").size(1 << 20).create()?;
        t.qemu_nbd_tool().fork(nbd(t, &image)?)?.expect_stderr(WARNING);
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_program_in_the_background(t: &mut Test) -> Result {
        nbd_by_hand(t)?.expect_stderr(WARNING);
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_behind_an_image(t: &mut Test) -> Result {
        let image = t.image("disk").protocol(Protocol::Nbd).expect_stderr(WARNING);
        image.size(1 << 20).create()?;
        Ok(())
    }

    /// The output of qemu-io's commands in a machine is on its standard output, which is not checked.
    #[iotest(formats = "raw")]
    fn words_that_a_machine_prints(t: &mut Test) -> Result {
        let disk = t.image("disk").size(1 << 20).create()?;
        let mut vm = t.vm().drive(&disk).launch()?;
        vm.hmp_qemu_io("drive0", "write 0 64k")?;
        vm.shutdown()?;
        match vm.log().text().contains("64 KiB, 1 ops") {
            true => Ok(()),
            false => Err(Stop::fail(vm.log().text())),
        }
    }

    /// Not checked are tools that end by themselves, the test's own programs, and programs that fail to
    /// start, whose error shows their output.
    #[iotest(formats = "raw")]
    fn words_of_what_answers(t: &mut Test) -> Result {
        t.qemu_img(["create", "-f", "raw", t.path("disk").as_str(), "1M"])?;
        let own = Invocation::new("sh").args(["-c", "echo ready; exec sleep 600"]);
        t.start_program(own)?.wait_for_output("ready")?;
        match t.storage_daemon(["--blockdev", "nonsense"]) {
            Err(error) if error.to_string().contains("nonsense") => Ok(()),
            other => Err(Stop::fail(format!("{other:?}"))),
        }
    }
}
