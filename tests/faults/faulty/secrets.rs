//! Tests that handle a secret, and fail near it.

use iotest_runtime::prelude::*;

/// Everything that can be said of the image is said: its commands, its options, its failure.
#[iotest(formats = "luks", requires = "luks")]
fn fails_with_a_secret(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).option("iter-time", "10").create()?;
    t.write(&disk, &[Pattern::new(0x5a, 0, 64 * KIB)])?;
    let secret = t.settings().key_secret.clone();
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    t.log(format!("the secret is {secret}"));
    vm.run_raw("object-add", json!({ "qom-type": "secret", "id": "s2", "data": secret }))?;
    vm.run_raw("object-add", json!({ "qom-type": "secret", "id": "s2", "data": secret }))?;
    Ok(())
}

#[iotest(formats = "luks", requires = "luks")]
fn prints_a_secret(t: &mut Test) -> Result {
    use std::io::Write as _;
    writeln!(std::io::stdout(), "printed: {}", t.settings().key_secret)?;
    t.qemu_img(["info", &format!("nothing.{}", t.settings().key_secret)])?;
    Ok(())
}
