//! Tests that use a secret and fail.

use iotest_runtime::prelude::*;

/// The secret is in commands, options and the failure.
#[iotest(formats = "luks", requires = "luks")]
fn fails_with_a_secret(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).option("iter-time", "10").create()?;
    t.write(&disk, &[Pattern::new(0x5a, 0, 64 * KIB)])?;
    let secret = t.settings().key_secret().to_owned();
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    t.log(format!("the secret is {secret}"));
    vm.run_raw("object-add", json!({ "qom-type": "secret", "id": "s2", "data": secret }))?;
    vm.run_raw("object-add", json!({ "qom-type": "secret", "id": "s2", "data": secret }))?;
    Ok(())
}

#[iotest(formats = "luks", requires = "luks")]
fn prints_a_secret(t: &mut Test) -> Result {
    use std::io::Write as _;
    writeln!(std::io::stdout(), "printed: {}", t.settings().key_secret())?;
    t.qemu_img(["info", &format!("nothing.{}", t.settings().key_secret())])?;
    Ok(())
}

/// Long texts are shortened: printed output, a reason, the output of a tool, the log of a machine.
#[iotest(formats = "raw", cases = [("printed", 0), ("reason", 1), ("tool", 2), ("log", 3)])]
fn repeats_a_secret(t: &mut Test, kind: i32) -> Result {
    use std::io::Write as _;
    // Repeated, so that the cut is inside of one of them.
    let secret = t.settings().key_secret().to_owned();
    t.secret(&secret);
    let long = secret.repeat(90_000);
    match kind {
        0 => writeln!(std::io::stdout(), "{long}")?,
        1 => return Err(Stop::fail(long)),
        2 => {
            let file = t.path("much");
            std::fs::write(&file, long)?;
            let script = format!("cat {file}; exit 3");
            t.run(iotest_runtime::process::Invocation::new("sh").args(["-c", &script]))?;
        }
        _ => std::fs::write(t.path("vm0.log"), long)?,
    }
    Err(Stop::fail("the test's own failure"))
}
