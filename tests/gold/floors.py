#!/usr/bin/env python3
"""Hold the tagger's figures against their floors.

    floors.py GOLD -- COMMAND ...

GOLD holds `evaluate.py` and a folder for each table of `floors.toml`. Exit status: 0 all at or over
their floors, 1 some under, 2 could not be scored.
"""
import json
import pathlib
import subprocess
import sys
import tomllib


def scores(gold, folder, command):
    """Gives evaluate.py's figures for a folder of the gold."""
    run = [sys.executable, gold / "evaluate.py", gold / folder, "--json", "--", *command]
    process = subprocess.run(run, capture_output=True, text=True)
    if process.returncode:
        print(process.stderr.strip(), file=sys.stderr)
        print("0 passed, 1 failed")
        sys.exit(2)
    return json.loads(process.stdout)


def figure(result, language, name):
    """Picks one figure: the F1 where there are precision, recall and F1."""
    if language == "all" and name in ("family_f1", "macro_f1"):
        return result[name]
    value = result["languages"].get(language, {}).get(name, 0.0)
    return value[2] if isinstance(value, list) else value


def main():
    at = sys.argv.index("--")
    gold, command = pathlib.Path(sys.argv[1]), sys.argv[at + 1:]
    floors = tomllib.loads(pathlib.Path(__file__).with_name("floors.toml").read_text(encoding="utf-8"))
    passed = failed = 0
    print(f"{'':24}{'figure':>8}{'floor':>8}")
    for folder, languages in floors.items():
        result = scores(gold, folder, command)
        for language, wanted in languages.items():
            for name, floor in wanted.items():
                value = figure(result, language, name)
                under = value < floor - 1e-9
                passed, failed = passed + (not under), failed + under
                row = f"{folder} {language} {name}"
                print(f"{row:24}{value:8.3f}{floor:8.3f}{'  under its floor' if under else ''}")
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


sys.exit(main())
