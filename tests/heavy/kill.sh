#!/usr/bin/env bash
# Builds killed at random moments: the site is always the whole old or the whole new one.
set -euo pipefail
cd "$(dirname "$0")/../.."
python3 tests/heavy/kill.py "${SELOSTE:-target/release/seloste}" "${ROUNDS:-200}"
