#!/usr/bin/env bash
# Times `annotate --jsonl` on one core: notices and megabytes per second, and the peak of memory, for each size of stream.
#   tests/bench/annotate.sh [N…]          streams of so many notices of 10 kB; 1000 and 100000 where not given
#   tests/bench/annotate.sh --profile     where the time goes, by function (needs perf)
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ -z "${SELOSTE:-}" ]; then
    cargo build --quiet --locked --release
    SELOSTE=${CARGO_TARGET_DIR:-target}/release/seloste
fi
program=$(realpath "$SELOSTE")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints a stream of notices: runs of 10 kB of the seeds' paragraphs, each beginning elsewhere, in one language each.
# A few words of each notice are its own, as names and places are in real ones.
stream() {
    python3 - "$1" <<'PYTHON'
import glob, json, random, sys

SIZE = 10_000
pick = random.Random(7)
paragraphs = []
for path in sorted(glob.glob("seeds/*.txt") + glob.glob("tests/portals/*/seeds/*.txt")):
    text = open(path, encoding="utf-8").read()
    if len(text) > 1000:
        paragraphs.append(text.split("\n\n"))
for number in range(int(sys.argv[1])):
    own = paragraphs[number % len(paragraphs)]
    at = pick.randrange(len(own))
    text, size = [own[0]], len(own[0].encode())
    while size < SIZE:
        part = own[at % len(own)]
        words = part.split(" ")
        if len(words) > 20:
            words[pick.randrange(len(words))] = f"N{pick.randrange(10**6):06}n"
            part = " ".join(words)
        text.append(part)
        size += len(part.encode()) + 2
        at += 1
    whole = "\n\n".join(text).encode()[:SIZE].decode(errors="ignore")
    print(json.dumps({"id": number, "text": whole}, ensure_ascii=False))
PYTHON
}

# Annotates a stream of so many notices on one core and prints how fast it went.
measure() {
    local notices=$1
    stream "$notices" >"$work/stream"
    python3 - "$program" "$work/stream" "$notices" <<'PYTHON'
import os, resource, subprocess, sys, time

program, stream, notices = sys.argv[1], sys.argv[2], int(sys.argv[3])
began = time.monotonic()
with open(stream, "rb") as given:
    subprocess.run(["taskset", "-c", "0", program, "annotate", "--jsonl"], stdin=given,
                   stdout=subprocess.DEVNULL, check=True)
wall = time.monotonic() - began
used = resource.getrusage(resource.RUSAGE_CHILDREN)
megabytes = os.path.getsize(stream) / 1e6
print(f"{notices} notices: {notices / wall:.0f} notices/s, {megabytes / wall:.1f} MB/s, "
      f"peak {used.ru_maxrss / 1024:.0f} MiB (wall {wall:.1f} s, processor {used.ru_utime + used.ru_stime:.1f} s)")
PYTHON
    rm "$work/stream"
}

if [ "${1:-}" = --profile ]; then
    command -v perf >/dev/null || { echo "annotate.sh: --profile needs perf" >&2; exit 1; }
    stream 1000 >"$work/stream"
    taskset -c 0 perf record --quiet --freq 999 --output "$work/perf" \
        "$program" annotate --jsonl <"$work/stream" >/dev/null
    perf report --input "$work/perf" --stdio --no-children --percent-limit 1 2>/dev/null | grep '%'
    exit
fi
[ $# -gt 0 ] || set -- 1000 100000
for notices in "$@"; do
    measure "$notices"
done
