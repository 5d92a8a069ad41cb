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

# Makes a mirror of Debian in DIR/mirror, by a key of its own that takes the place of Debian's: each suite
# has QEMU of a version, as packages that unpack to some MiB of zeros.
mirror() {
    local version=$1 mib=$2 m=$DIR/mirror suite name key keys deb
    export GNUPGHOME=$DIR/gnupg
    mkdir -p -m 700 "$GNUPGHOME"
    gpg --batch --quiet --passphrase '' --quick-generate-key mirror@example.org ed25519 sign never || return
    gpg --batch --export >"$DIR/key"
    trap keys_of_debian EXIT
    for keys in $KEYS; do mount --bind "$DIR/key" "$keys" || return; done
    mkdir -p "$m/pool"
    for name in qemu-system-x86 qemu-utils qemu-block-extra qemu-guest-agent patchelf; do
        mkdir -p "$DIR/$name/DEBIAN" "$DIR/$name/usr/share/$name"
        head -c "${mib}M" /dev/zero >"$DIR/$name/usr/share/$name/zeros"
        printf 'Package: %s\nVersion: %s\nArchitecture: amd64\nMaintainer: nobody <n@example.org>\nDescription: x\n' \
            "$name" "$version" >"$DIR/$name/DEBIAN/control"
        deb=$m/pool/$name.deb
        dpkg-deb --root-owner-group -Zgzip -z1 --build "$DIR/$name" "$deb" >/dev/null || return
        rm -r "${DIR:?}/$name"
        dpkg-deb --field "$deb"
        printf 'Filename: pool/%s.deb\nSize: %s\nSHA256: %s\n\n' "$name" "$(stat -c %s "$deb")" "$(sha256sum <"$deb" | cut -d' ' -f1)"
    done >"$DIR/Packages"
    for suite in bookworm bookworm-backports trixie trixie-backports sid; do
        mkdir -p "$m/dists/$suite/main/binary-amd64"
        cp "$DIR/Packages" "$m/dists/$suite/main/binary-amd64/"
        printf 'Origin: Debian\nLabel: Debian\nSuite: %s\nCodename: %s\nDate: %s\nArchitectures: amd64\nComponents: main\nSHA256:\n %s %s main/binary-amd64/Packages\n' \
            $suite $suite "$(LC_ALL=C date -u +'%a, %d %b %Y %T UTC')" "$(sha256sum <"$DIR/Packages" | cut -d' ' -f1)" "$(stat -c %s "$DIR/Packages")" |
            gpg --batch --quiet --clearsign >"$m/dists/$suite/InRelease" || return
    done
    gpgconf --kill gpg-agent
    export IOTEST_DEBIAN_MIRROR=file://$m IOTEST_QEMU_DIR=$DIR/qemus
}

KEYS=$(echo /usr/share/keyrings/debian-archive-keyring.[gp]*)

# Puts Debian's keys back.
keys_of_debian() {
    local keys
    for keys in $KEYS; do while umount "$keys" 2>/dev/null; do :; done; done
}

# Succeeds if the store of QEMUs has nothing but locks.
no_qemus() { [ -z "$(ls -A "$IOTEST_QEMU_DIR" | grep -v '\.lock$')" ]; }

# Adds QEMU 12.0 of the mirror on a disk of its own. After a line of progress with the first argument,
# another writer takes as much of the disk as the second says.
add_filled() {
    local add status
    mkdir -p "$DIR/disk"
    mount -t tmpfs -o size=640m none "$DIR/disk" || return
    export IOTEST_QEMU_DIR=$DIR/disk/qemus
    "$IOTEST" iotest qemu add 12.0 >"$DIR/add.log" 2>&1 &
    add=$!
    until_true grep -q "$1" "$DIR/add.log"
    kill -STOP $add
    head -c "$2" /dev/zero 2>/dev/null >"$DIR/disk/filler"
    kill -CONT $add
    wait $add
    status=$?
    cat "$DIR/add.log"
    until_true nobody && no_qemus && echo "nothing is left"
    umount -l "$DIR/disk"
    return $status
}

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
