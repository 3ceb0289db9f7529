#!/usr/bin/env bash
# One notice written by LibreOffice as .odt, .docx, .pdf and .html: each gives the headings and words of its source.
set -euo pipefail
cd "$(dirname "$0")/../.."
python3 tests/heavy/office.py "${SELOSTE:-target/release/seloste}"
