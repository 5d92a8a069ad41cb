# Commands that the scripts of the fault suite share. The scripts run in a sandbox: OUT is for records,
# TEST_DIR and SOCK_DIR for cases, DIR for files of a script. The references in GOLDEN are a copy.

GOLDEN=$PACKAGE/faulty/golden

# The runner, on the tests that misbehave, and its other commands.
iotest() { "$IOTEST" iotest --package=iotest-faults --test=faulty --color=never "$@"; }
report() { "$IOTEST" iotest report --color=never "$@"; }
of_runner() { "$IOTEST" iotest "$@"; }

# cargo test on the same program; the arguments are the harness's.
tests() { "$CARGO" test --quiet --package=iotest-faults --test=faulty -- "$@"; }

# nextest on the same program; the arguments are parts of names.
nextest() {
    "$CARGO" nextest run --package=iotest-faults --test=faulty --color=never --no-fail-fast \
        --run-ignored=all --show-progress=none --retries=0 "$@"
}

# Runs the same cases by each runner and prints each status; succeeds if all are 0.
under_each() {
    local runner status bad=0
    for runner in iotest tests nextest; do
        status=0
        $runner "$@" 2>&1 || status=$?
        case $runner in iotest) echo "cargo iotest: status $status" ;; tests) echo "cargo test: status $status" ;;
        *) echo "nextest: status $status" ;; esac
        [ $status = 0 ] || bad=1
    done
    return $bad
}

# Mounts a writable copy of the package, in which cases run, over the package.
in_a_copy() { cp -a "$PACKAGE" "$DIR/package" && mount --bind "$DIR/package" "$PACKAGE" && cd "$PACKAGE"; }

# Prints how many core files of programs with this prefix are kept, and how many are elsewhere; succeeds
# if one is kept.
cores_of() {
    local kept
    kept=$(find "$OUT" -name "core.$1*" | grep -c .)
    echo "kept: $kept, strays: $(find "$PACKAGE" "$TEST_DIR" -name 'core*' -size +0 -type f | grep -v '\.rs$' | grep -c .)"
    cd /
    umount -l "$PACKAGE"
    [ "$kept" = 1 ]
}

# Starts a program in the background as a terminal would, and waits until a case begins that has the first
# argument in the name of its directory. Sets `run` to the pid; the output is in DIR/run.log.
start() {
    local case=$1
    shift
    env --default-signal=INT,QUIT,HUP,TERM "$@" >"$DIR/run.log" 2>&1 &
    run=$!
    until_true begun "$case"
}
start_iotest() {
    start "$1" "$IOTEST" iotest --package=iotest-faults --test=faulty --color=never -j1 "${@:2}"
}
start_tests() { start "$1" "$FAULTY" --test-threads=1 "${@:2}"; }
start_nextest() {
    start "$1" cargo-nextest nextest run --package=iotest-faults --test=faulty --color=never \
        --no-fail-fast --run-ignored=all --show-progress=none --retries=0 --test-threads=1 "${@:2}"
}

# Sends the started program a signal, waits for its end, and prints its status and output.
end_by() {
    kill -s "$1" "$run"
    wait "$run" 2>/dev/null
    echo "status $?"
    cat "$DIR/run.log"
    until_true nobody
}

# Prints the path of a case's record, by a part of its name.
record_of() { find "$OUT/runs/" -name '*.json' | grep "$1" | grep -v '\.case$' | sort | tail -1; }

# Waits at most ten seconds until a command succeeds.
until_true() {
    for _ in $(seq 200); do "$@" >/dev/null 2>&1 && return 0; sleep 0.05; done
    echo "timed out: $*"
    return 1
}

# Succeeds if a case is running: its directory has its name.
begun() { ls "$TEST_DIR" | grep -q -- "$1"; }

# Succeeds if no process but scripts is running in this namespace.
nobody() {
    local stat
    for stat in /proc/[0-9]*/stat; do
        stat=$(cat "$stat" 2>/dev/null) || continue
        case $stat in
        "1 "* | *") Z "* | *"(bash)"* | *"(cat)"*) ;;
        *) return 1 ;;
        esac
    done
}

# `victim` makes a directory of the user's, with a file that must survive; `survives` checks the file.
victim() { mkdir -p "$1" && echo data >"$1/precious"; }
survives() { [ "$(cat "$1/precious" 2>/dev/null)" = data ] || { echo "DATA LOSS in $1"; return 1; }; }

# Fails if standard input has characters that control a terminal.
clean_text() {
    local bad pattern='[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]'
    bad=$(LC_ALL=C grep -a -n -P "${1:-$pattern}" | cat -v | head -5)
    [ -z "$bad" ] || { echo "not escaped: $bad"; return 1; }
}

# The same for JSON: fails only at characters that JSON does not allow.
clean_json() { clean_text '[\x00-\x08\x0b-\x1f]'; }

# Fails if a text is in a file or in a file below a directory, and prints the files.
nowhere() {
    local found
    found=$(grep -r -l -a -F -- "$1" "${@:2}" 2>/dev/null | head -20)
    [ -z "$found" ] || { echo "the text is in: $found"; return 1; }
}

# Empties directories.
empty() { find "$@" -mindepth 1 -delete; }

# Prints the size of a directory in KiB.
kilobytes() { du -sk "$1" | cut -f1; }

# Makes a source tree of QEMU of a version, in DIR/qemu, and adds a test in bash to it.
tree() {
    mkdir -p "$DIR/qemu/tests/qemu-iotests/tests" "$DIR/qemu/tests/qemu-iotests/sample_images"
    echo "$1" >"$DIR/qemu/VERSION"
    : >"$DIR/qemu/tests/qemu-iotests/testrunner.py"
}
tree_test() {
    local path=$DIR/qemu/tests/qemu-iotests/$1
    printf '#!/usr/bin/env bash\n# group: quick\n%s\n' "$2" >"$path"
    chmod 755 "$path"
    printf '%b' "$3" >"$path.out"
}
run_tree() { "$IOTEST" iotest --qemu-tree "$DIR/qemu" --color=never "$@"; }

# Prints the numbers of descriptors, KiB and threads of a process, repeatedly until it ends.
held() {
    local sample
    while sample=$(awk '/^(VmRSS|Threads):/ { print $2 }' "/proc/$1/status" 2>/dev/null | xargs) &&
        [[ $sample == *' '* ]]; do
        echo "$(ls "/proc/$1/fd" 2>/dev/null | wc -l) $sample"
        sleep 0.1
    done
}

# Prints `flat` if the maxima in the second half of such lines exceed those of the quarter before by little.
stays() {
    awk '{ fd[NR] = $1; kib[NR] = $2; threads[NR] = $3 }
        function most(of, from, to,   i, max) { for (i = from; i <= to; i++) if (of[i] > max) max = of[i]; return max + 0 }
        function grows(of, by) { return most(of, half, NR) > most(of, int(NR / 4) + 1, half) + by }
        END { half = int(NR / 2)
            print NR " samples, at the end " fd[NR] " descriptors, " kib[NR] " KiB, " threads[NR] " threads"
            if (NR > 20 && !grows(fd, 8) && !grows(kib, 4096) && !grows(threads, 2)) print "flat" }' "$1"
}
