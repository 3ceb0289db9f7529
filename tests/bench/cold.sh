#!/usr/bin/env bash
# Times cold builds of the five seeds: 11 runs from nothing, the median of their wall time in milliseconds.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ -z "${SELOSTE:-}" ]; then
    cargo build --quiet --locked --release
    SELOSTE=${CARGO_TARGET_DIR:-target}/release/seloste
fi
program=$(realpath "$SELOSTE")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

times=()
for run in $(seq 11); do
    portal=$work/$run
    mkdir "$portal"
    cp -r portal.toml seeds "$portal"
    for own in i18n themes; do
        [ ! -e "$own" ] || cp -r "$own" "$portal"
    done
    began=$(date +%s%N)
    "$program" build --quiet --root "$portal"
    times+=($((($(date +%s%N) - began) / 1000)))
    rm -rf "$portal"
done
printf '%s\n' "${times[@]}" | sort -n |
    awk '{ t[NR] = $1 / 1000 } END { printf "cold build of the five seeds: %.0f ms (median of %d; %.0f to %.0f)\n", t[int((NR + 1) / 2)], NR, t[1], t[NR] }'
