//! Tests that put text into other syntaxes: options, URIs, JSON.

use iotest_runtime::prelude::*;

/// A key with a comma must not become a second option: it is refused.
#[iotest(formats = "raw")]
fn key_with_a_comma(t: &mut Test) -> Result {
    let builder = t.vm().machine_type("none");
    let builder = builder.device(Options::of("virtio-blk-pci").set("id,drive", "x"));
    let mut vm = builder.launch()?;
    vm.shutdown()?;
    Ok(())
}

/// A value with commas and equals signs stays one value.
#[iotest(formats = "raw")]
fn value_with_commas(t: &mut Test) -> Result {
    let vm = t.vm().machine_type("none").args(["-name", "a,,b=c,,debug-threads=off"]).launch()?;
    let mut vm = vm;
    let name = vm.run_raw("query-name", Value::Null)?;
    assert_eq!(name["name"], "a,b=c,debug-threads=off");
    vm.shutdown()?;
    Ok(())
}
