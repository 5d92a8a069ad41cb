//! Tests whose programs were built with sanitizers, and misbehave.

use camino::Utf8PathBuf;
use iotest_runtime::prelude::*;
use iotest_runtime::process::Invocation;

/// Builds a program of one file with sanitizers; needs `cc` with their libraries, as gcc has them.
fn build(t: &Test, name: &str, sanitizers: &str, source: &str) -> Result<Utf8PathBuf> {
    let (file, program) = (t.path(&format!("{name}.c")), t.path(name));
    std::fs::write(&file, source)?;
    let words = ["-g", "-O0", sanitizers, "-o", program.as_str(), file.as_str()];
    t.run(Invocation::new("cc").args(words))?;
    Ok(program)
}

const OVERFLOWS: &str = "
#include <stdlib.h>
int main(int argc, char **argv) { volatile char *p = malloc(8); return p[7 + argc]; }
";

const WRAPS: &str = "
#include <unistd.h>
int main(int argc, char **argv) {
    int n = 0x7fffffff;
    n += argc;
    execvp(\"qemu-img\", argv);
    return n;
}
";

const LEAKS: &str = "
#include <stdlib.h>
int main(void) { volatile char *p = malloc(9); p[0] = 1; p = 0; return 0; }
";

/// The program's exit status is expected, and nothing reads its output.
#[iotest(formats = "raw")]
fn program_reports_an_overflow(t: &mut Test) -> Result {
    let program = build(t, "overflows", "-fsanitize=address,undefined", OVERFLOWS)?;
    let mut running = t.start_program(Invocation::new(&program))?;
    running.expect_exit(1);
    running.wait_before(t.settings().timeouts.after(std::time::Duration::from_secs(30)))?;
    Ok(())
}

/// The wrapper continues after its report, and qemu-img succeeds.
#[iotest(formats = "raw")]
fn wrapper_of_qemu_img_reports(t: &mut Test) -> Result {
    let wrapper = build(t, "qemu-img-wrapper", "-fsanitize=undefined", WRAPS)?;
    let image = t.path("disk");
    t.run(Invocation::new(&wrapper).args(["create", "-f", "raw", image.as_str(), "1M"]))?;
    Err(Stop::fail("the test's own failure"))
}

/// A memory leak is an error only on request.
#[iotest(formats = "raw")]
fn program_leaks_memory(t: &mut Test) -> Result {
    let program = build(t, "leaks", "-fsanitize=address", LEAKS)?;
    t.run(Invocation::new(&program))?;
    Ok(())
}
