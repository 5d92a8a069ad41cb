#!/usr/bin/env python3
"""Compares our examples with the same programs written with `qapi` 0.15, and writes docs/consumers.md.

Usage: measure.py [ROUNDS]

It counts lines, builds each program from nothing in ROUNDS rounds (1 by default; two minutes of a processor each), gives
each a QEMU that says strange things, and a recording of one, and gives the graph to a real storage daemon and a real
QEMU (QSD_PROG, QEMU_PROG, else those in PATH). It needs 2 GB below target/consumers.
"""

import os
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
import script

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
WORK = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "consumers"
EXAMPLES = {
    "mirror": ROOT / "qmp-client/examples/mirror.rs",
    "graph": ROOT / "qmp-client/examples/graph.rs",
    "sessions": ROOT / "qapi-types/examples/sessions.rs",
}
SIDES = {"ours": "ours", "peer": "`qapi` 0.15"}


def source(side, program):
    return EXAMPLES[program] if side == "ours" else HERE / f"peer/src/bin/{program}.rs"


def lines(path):
    """Counts the lines that are neither blank nor comments, as rustfmt lays them out with the project's settings."""
    config = ["--config-path", str(ROOT / "rustfmt.toml"), "--edition", "2024", "--emit", "stdout", "--quiet"]
    text = subprocess.run(["rustfmt", *config, path], check=True, capture_output=True, text=True).stdout
    return sum(1 for line in text.splitlines() if line.strip() and not line.strip().startswith("//"))


def build(side, program):
    """Builds a program from nothing; returns the seconds of processor and the number of crates."""
    target = WORK / side / program
    shutil.rmtree(target, ignore_errors=True)
    env = os.environ | {"CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
    used = lambda: sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
    before = used()
    command = ["cargo", "build", "--quiet", "--locked", "--features", program, "--bin", program]
    subprocess.run(command, cwd=HERE / side, env=env, check=True)
    cost = used() - before
    tree = ["cargo", "tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--features", program]
    tree = subprocess.run([*tree, "--format", "{p}"], cwd=HERE / side, env=env, check=True, capture_output=True, text=True)
    # The program itself is none.
    crates = len({line.split(" (*)")[0] for line in tree.stdout.splitlines() if line}) - 1
    kept = WORK / f"{side}-{program}"
    shutil.copy(target / "debug" / program, kept)
    shutil.rmtree(target)
    return cost, crates


def run(side, program, *arguments):
    """Runs a program; returns its output, and how it ended, or nothing if well."""
    command = [WORK / f"{side}-{program}", *arguments]
    env = {**os.environ, "RUST_BACKTRACE": "0"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=150, env=env)
    except subprocess.TimeoutExpired:
        return "", "it waits for ever"
    if done.returncode < 0:
        return done.stdout, signal.Signals(-done.returncode).name
    said = [line for line in done.stderr.splitlines() if line.strip()]
    return done.stdout, None if done.returncode == 0 else (said or ["no message"])[0]


def short(text):
    text = text.replace("|", "\\|").replace("`", "'")
    return f"`{text[:90]}{' …' if len(text) > 90 else ''}`"


def live(side, case):
    """Has a program copy a disk of a QEMU that says strange things."""
    with tempfile.TemporaryDirectory() as directory:
        path = f"{directory}/qmp"
        server = script.Server(path, case)
        output, ended = run(side, "mirror", path, "disk", f"{directory}/copy")
        server.close()
    if ended is None and output.splitlines()[-1:] == [f"copied {script.SIZE} bytes"]:
        return "survived"
    return f"**killed**: {short(ended or 'it copied nothing')}"


def recorded(side, case):
    """Has a program count what a recorded session has."""
    if not case.get("recorded", True):
        return ""
    with tempfile.TemporaryDirectory() as directory:
        path = f"{directory}/session"
        Path(path).write_text(script.session(case))
        output, ended = run(side, "sessions", path)
    if ended is not None:
        return f"**killed**: {short(ended)}"
    strange = output.partition("\nstrange: ")[2].splitlines()
    whole = ": QEMU 12.0.0: 3 replies, 0 errors, 0 unanswered, " in output
    if strange[:1] == ["0"] and whole:
        return "survived"
    why = strange[1].split(": ", 1)[1] if len(strange) > 1 else output
    return f"**message lost**: {short(why)}"


def started(program, path, *arguments):
    """Starts a program that listens at a socket."""
    child = subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL)
    end = time.monotonic() + 60
    while not os.path.exists(path):
        if child.poll() is not None or time.monotonic() > end:
            sys.exit(f"{program} does not listen at {path}")
        time.sleep(0.01)
    return child


def graph(side):
    """Gives the graph to a real storage daemon and a real QEMU; returns what came of it."""
    daemon = os.environ.get("QSD_PROG") or shutil.which("qemu-storage-daemon")
    qemu = os.environ.get("QEMU_PROG") or shutil.which("qemu-system-x86_64")
    with tempfile.TemporaryDirectory() as directory:
        paths = [f"{directory}/{name}" for name in ("daemon", "qemu", "of-daemon", "of-qemu")]
        for path in paths[2:]:
            os.mkdir(path)
        monitor = lambda path: f"socket,id=mon,server=on,wait=off,path={path}"
        children = [
            started(daemon, paths[0], "--chardev", monitor(paths[0]), "--monitor", "chardev=mon"),
            started(qemu, paths[1], "-machine", "none", "-display", "none", "-nodefaults", "-chardev",
                    monitor(paths[1]), "-mon", "chardev=mon,mode=control"),
        ]
        try:
            for socket, place, nbd in ((paths[0], paths[2], []), (paths[1], paths[3], [f"{paths[2]}/nbd"])):
                output, ended = run(side, "graph", socket, place, *nbd)
                if ended is not None or "node graph: quorum" not in output:
                    return f"**killed**: {short(ended or output)}"
        finally:
            for child in children:
                child.kill()
                child.wait()
    return "built, twice"


HEAD = """\
# Three programs, and the same with `qapi`

The examples of qmp-client and qapi-types, and programs that do the same with `qapi` 0.15 (in
`qmp-client/benches/consumers/peer`): `mirror` copies a disk with progress, on tokio; `graph` builds block devices of deep
unions, character devices and networks; `sessions` counts what recorded sessions have.

`qmp-client/benches/consumers/measure.py` writes this page, all of it from one run: {rounds} round(s) of clean builds,
unoptimised, which take turns; {qemu}; {cargo}.

What `qapi` has no means for, its programs lack: no command-line form but JSON, no look at the schema before a command, no
count of what the types do not know, no new connection.

## Lines and compiling

Lines that are neither blank nor comments, as rustfmt lays them out. Seconds of processor to build the program with all its
dependencies, from nothing; crates but the program itself.

| | lines, ours | `qapi` | seconds, ours | `qapi` | ratio | crates, ours | `qapi` |
| --- | --- | --- | --- | --- | --- | --- | --- |
"""

SURVIVAL = """
## What they survive

`mirror` talks to a server that says this once; it survived if it ended well with the disk copied. `sessions` reads a
recording of it; it survived if it counted every message, and a message was lost if it did not fit its type there.

| | `mirror`, ours | `qapi` | `sessions`, ours | `qapi` |
| --- | --- | --- | --- | --- |
"""


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    costs = {(side, program): [] for program in EXAMPLES for side in SIDES}
    crates = {}
    for _ in range(rounds):
        for side, program in costs:
            cost, crates[side, program] = build(side, program)
            costs[side, program].append(cost)
    version = lambda *command: subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[0]
    qemu = version(os.environ.get("QEMU_PROG") or "qemu-system-x86_64", "--version").split(" (")[0]
    page = HEAD.format(rounds=rounds, qemu=qemu, cargo=version("cargo", "--version").split(" (")[0])
    for program in EXAMPLES:
        ours, peer = (lines(source(side, program)) for side in SIDES)
        cost, other = (statistics.median(costs[side, program]) for side in SIDES)
        count, others = (crates[side, program] for side in SIDES)
        page += f"| `{program}` | {ours} | {peer} | {cost:.1f} | {other:.1f} | {cost / other:.2f} | {count} | {others} |\n"
    page += SURVIVAL
    for name, case in script.CASES.items():
        cells = [live("ours", case), live("peer", case), recorded("ours", case), recorded("peer", case)]
        if not case and set(cells) != {"survived"}:
            sys.exit(f"a program does not work at all: {cells}")
        page += f"| {name} | {' | '.join(cells)} |\n"
    page += "\nThe graph, given to a real storage daemon and a real QEMU one of whose children is the daemon's export: "
    page += f"{graph('ours')} with ours, {graph('peer')} with `qapi`.\n"
    (ROOT / "docs/consumers.md").write_text(page)
    print(page)


if __name__ == "__main__":
    main()
