#!/usr/bin/env bash
# Times builds of many notices: one from nothing, one that changes nothing.
#   tests/bench/scale.sh [N]     N notices, 1000 where not given
set -euo pipefail
cd "$(dirname "$0")/../.."

notices=${1:-1000}
corpus=${BENCH_CORPUS:-../shared/bench/gen_corpus.py}
if [ -z "${SELOSTE:-}" ]; then
    cargo build --quiet --locked --release
    SELOSTE=${CARGO_TARGET_DIR:-target}/release/seloste
fi
program=$(realpath "$SELOSTE")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Copies the five seeds in turn, with a number in each name.
copy_seeds() {
    local seeds=(seeds/*.txt) number
    mkdir "$work/seeds"
    for ((number = 0; number < notices; number++)); do
        cp "${seeds[number % ${#seeds[@]}]}" "$(printf '%s/seeds/%06d.txt' "$work" "$number")"
    done
}

# Builds and prints the wall time.
timed() {
    local name=$1 began
    began=$(date +%s%N)
    "$program" build --quiet --root "$work"
    printf '%s of %d notices: %d ms\n' "$name" "$notices" $((($(date +%s%N) - began) / 1000000))
}

if [ -f "$corpus" ]; then
    python3 "$corpus" --notices "$notices" --out "$work" --format plain --seeds seeds >/dev/null
else
    copy_seeds
fi
printf 'title = "Bench"\nlanguages = ["en", "fi", "sv"]\n' >"$work/portal.toml"
timed "cold build"
timed "build that changes nothing"
printf 'files of the site: %d\n' "$(find "$work/public" -type f | wc -l)"
