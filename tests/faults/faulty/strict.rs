//! Programs of QEMU that write what nobody expects, or what the test expects: for `--strict-stderr`.

use std::time::Duration;

use iotest_runtime::deadline::poll_until;
use iotest_runtime::prelude::*;
use iotest_runtime::process::Invocation;
use iotest_runtime::tool::Background;

/// What makes each of QEMU's programs warn.
const WARNED_OF: [&str; 2] = ["--trace", "no_such_event"];
/// How they do.
const WARNING: &str = "warning: trace event 'no_such_.*' does not exist$";

/// Returns the arguments by which qemu-nbd serves an image on a socket, and warns.
fn nbd(t: &Test, image: &Image) -> Result<Vec<String>> {
    let socket = t.socket("nbd")?;
    let words = ["-f", "raw", "-t", "-k", socket.as_str(), image.path().as_str()];
    Ok(WARNED_OF.into_iter().chain(words).map(str::to_owned).collect())
}

/// Starts the same by hand, and waits until it serves: it loses a SIGTERM that comes before.
fn nbd_by_hand(t: &Test) -> Result<Background> {
    let image = t.image("disk").size(1 << 20).create()?;
    let mut server = t.start_program(Invocation::new("qemu-nbd").args(nbd(t, &image)?))?;
    server.wait_for_output("warning")?;
    let socket = t.socket("nbd")?;
    poll_until("its socket", t.settings().timeouts.after(Duration::from_secs(10)), || {
        Ok::<_, std::io::Error>(socket.exists().then_some(()))
    })?;
    t.qemu_img(["info", &format!("nbd+unix:///?socket={socket}")])?;
    Ok(server)
}

mod unexpected {
    use super::*;

    #[iotest(formats = "raw")]
    fn words_of_a_machine(t: &mut Test) -> Result {
        t.vm().machine_type("none").args(WARNED_OF).launch()?.shutdown()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_dropped_machine(t: &mut Test) -> Result {
        t.vm().machine_type("none").args(WARNED_OF).launch()?;
        Ok(())
    }

    /// One word that is not expected, far from both ends.
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
        t.storage_daemon(WARNED_OF)?.shutdown()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_dropped_storage_daemon(t: &mut Test) -> Result {
        t.storage_daemon(WARNED_OF)?;
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
        let vm = t.vm().machine_type("none").args(WARNED_OF).expect_stderr(WARNING);
        vm.launch()?.shutdown()?;
        Ok(())
    }

    #[iotest(formats = "raw")]
    fn words_of_a_storage_daemon(t: &mut Test) -> Result {
        let mut daemon = t.storage_daemon(WARNED_OF)?;
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

    /// What a machine prints for qemu-io's commands, on its standard output, is no complaint.
    #[iotest(formats = "raw")]
    fn words_that_a_machine_prints(t: &mut Test) -> Result {
        let disk = t.image("disk").size(1 << 20).create()?;
        let mut vm = t.vm().drive(&disk).launch()?;
        vm.hmp_qemu_io("drive0", "write 0 64k")?;
        vm.shutdown()?;
        match vm.log_text().contains("64 KiB, 1 ops") {
            true => Ok(()),
            false => Err(Stop::fail(vm.log_text())),
        }
    }

    /// What ends answers a test, and what is the test's own is not judged; neither is a start in vain,
    /// whose error shows what was written.
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
