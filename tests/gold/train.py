#!/usr/bin/env python3
"""Learn the points by which a section's topics are judged: `src/tag/judge.toml`.

    train.py collect GOLD... -- PROGRAM     write signs.tsv: what the program found, and what a person said
    train.py fit                            learn the points from it, and say how well they do

GOLD is a folder of labelled notices as `evaluate.py` takes them (`<id>.json` with `<id>.txt`). `signs.tsv` holds no
text: a line for each topic that any word of a section spoke for, or that a person gave it, with the notice's family
and language, the section's line, whether a person gave it (1, 0, or `m`: either will do), and its signs
(`seloste explain --format json`).

`fit` prints precision, recall and F1 of notices whose family was left out while learning, then learns from all.
A regression: each sign is a step of one kind in one place, each step has its points (log-odds in hundredths).
"""
import collections
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
SIGNS = HERE / "signs.tsv"
POINTS = HERE.parent.parent / "src/tag/judge.toml"
KINDS = {"best": 9, "informing": 5, "total": 6, "strong": 4, "share": 5, "rank": 4, "elsewhere": 2, "denied": 2, "opening": 2, "among_rights": 2}
PLACES = ["heading", "above", "aside", "open"]
GIVEN = 0.40
FOLDS, ROUNDS, RATE, SHRINK, TOPIC = 12, 25, 0.3, 0.03, 6


def as_markdown(text, sections):
    """Marks the headings, so that the sections are the person's."""
    lines = text.split("\n")
    top = min((s["level"] for s in sections if s["heading"]), default=1)
    for s in sections:
        if s["heading"]:
            at = s["line"] - 1
            lines[at] = "#" * min(6, 1 + s["level"] - top + (top > 1)) + " " + lines[at].strip()
    return "\n".join(lines)


def rows_of(path, program, folder):
    """Lists what was found in one labelled notice."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    marked = pathlib.Path(folder, path.stem + ".md")
    marked.write_text(as_markdown(path.with_suffix(".txt").read_text(encoding="utf-8"), gold["sections"]), encoding="utf-8")
    run = subprocess.run([*program, "explain", "--format", "json", "--lang", gold["lang"], marked], capture_output=True, text=True)
    if run.returncode:
        print(f"{path.name}: {run.stderr.strip()}", file=sys.stderr)
        return
    found = json.loads(run.stdout)["sections"]
    family = path.stem.rsplit("-", 1)[0]
    for section in gold["sections"]:
        first, last = section["line"], section["end"]
        hit = next((s for s in found if s["line"] == first), None) or next((s for s in found if first <= s["line"] <= last), None)
        wanted, either = set(section["topics"]), set(section.get("maybe", []))
        known = {t["id"]: t["signs"] for t in hit["topics"]} if hit else {}
        for topic in sorted(known.keys() | wanted):
            label = "m" if topic in either else str(int(topic in wanted))
            signs = known.get(topic)
            steps = [signs["place"], *(str(signs[kind]) for kind in KINDS)] if signs else ["none"] + ["0"] * len(KINDS)
            yield [family, gold["lang"], path.stem, str(first), topic, label, *steps]


def collect(folders, program):
    """Writes signs.tsv."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [path for gold in folders for path in sorted(pathlib.Path(gold).glob("*.json"))]
        rows = [row for path in paths for row in rows_of(path, program, folder)]
    head = ["family", "language", "notice", "line", "topic", "given", "place", *KINDS]
    SIGNS.write_text("".join("\t".join(row) + "\n" for row in [head, *rows]), encoding="utf-8")
    print(f"{len(rows)} topics of {len(paths)} notices")


def steps_of(place, topic, signs):
    """Lists what a topic's signs are made of: each step up by itself, in its place and (but for the
    topic) in any, so that rare ones lean on common ones."""
    steps = [("base", 0), ("topic", topic), ("topic", topic + signs["elsewhere"])]
    steps += [(kind, step) for kind in KINDS for step in range(1, int(signs[kind]) + 1)]
    return [(where, *step) for where in (place, "any") for step in steps if (where, step[0]) != ("any", "topic")]


def learn(rows):
    """Fits a regression by gradient steps that shrink (AdaGrad), in a fixed order of chance."""
    points, seen = collections.defaultdict(float), collections.defaultdict(lambda: 1e-2)
    cases = [(steps_of(row["place"], row["topic"], row), row["given"] == "1") for row in rows if row["given"] != "m" and row["place"] != "none"]
    chance = random.Random(0)
    for _ in range(ROUNDS):
        chance.shuffle(cases)
        for steps, given in cases:
            error = probability(points, steps) - given
            for step in steps:
                slope = error + SHRINK * (TOPIC if step[1] == "topic" else 1) * points[step]
                seen[step] += slope * slope
                points[step] -= RATE * slope / math.sqrt(seen[step])
    return points


def probability(points, steps):
    """Gives the probability of a topic by its signs."""
    odds = sum(points[step] for step in steps)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def fit(rows):
    """Learns with each family left out in turn, then from all."""
    families = sorted({row["family"] for row in rows})
    for fold in range(FOLDS):
        out = set(families[fold::FOLDS])
        points = learn([row for row in rows if row["family"] not in out])
        for row in rows:
            if row["family"] in out:
                row["p"] = probability(points, steps_of(row["place"], row["topic"], row)) if row["place"] != "none" else 0.0
    report(rows)
    write(learn(rows))


def report(rows):
    """Prints how the families left out did, and how often each confidence was right."""
    def counts(chosen):
        chosen = [row for row in chosen if row["given"] != "m" and row["topic"] != "other"]
        right = sum(row["p"] >= GIVEN and row["given"] == "1" for row in chosen)
        wrong = sum(row["p"] >= GIVEN and row["given"] == "0" for row in chosen)
        missed = sum(row["p"] < GIVEN and row["given"] == "1" for row in chosen)
        return right, wrong, missed

    def line(name, chosen):
        right, wrong, missed = counts(chosen)
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        print(f"{name:22}{precision:8.3f}{recall:8.3f}{2 * right / max(1, 2 * right + wrong + missed):8.3f}{right + missed:8}")

    print(f"family left out       precision recall      F1  topics")
    line("all", rows)
    for key in ("language", "topic"):
        for value in sorted({row[key] for row in rows} - {"other"}):
            line(value, [row for row in rows if row[key] == value])
    print("\nconfidence   right     of")
    for low in range(40, 100, 10):
        chosen = [row for row in rows if row["given"] != "m" and low <= row["p"] * 100 < low + 10]
        print(f"0.{low}–{(low + 10) / 100:.2f}{sum(row['given'] == '1' for row in chosen) / max(1, len(chosen)):10.3f}{len(chosen):7}")


def write(points):
    """Writes judge.toml."""
    known = [line.split('"')[1] for line in (POINTS.parent.parent / "outline/gdpr.toml").read_text(encoding="utf-8").splitlines() if line.startswith("id = ")]
    text = "# Points of the signs by which a section's topics are judged, in hundredths of log-odds.\n"
    text += "# Learned: `tests/gold/train.py fit`. Do not edit.\n"
    for place in PLACES:
        def whole(kind, steps):
            return round(100 * sum(points.get((where, kind, step), 0.0) for where in (place, "any") for step in steps))

        text += f"\n[{place}]\nbase = {whole('base', [0])}\n"
        for kind, size in KINDS.items():
            text += f"{kind} = {[whole(kind, range(1, step + 1)) for step in range(size)]}\n"
        text += f"\n[{place}.topic]\n"
        pair = lambda topic: [whole("topic", [topic, topic + elsewhere]) for elsewhere in "01"]
        text += "".join(f"{topic} = {pair(topic)}\n" for topic in known if topic != "other")
    POINTS.write_text(text, encoding="utf-8")


def read():
    """Reads signs.tsv."""
    head, *lines = SIGNS.read_text(encoding="utf-8").splitlines()
    return [dict(zip(head.split("\t"), line.split("\t"))) for line in lines]


def main():
    if sys.argv[1:2] == ["collect"] and "--" in sys.argv:
        at = sys.argv.index("--")
        collect(sys.argv[2:at], sys.argv[at + 1:])
    elif sys.argv[1:] == ["fit"]:
        fit(read())
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
