#!/usr/bin/env python3
"""Show how often tags are right at each confidence, and how alike translations are tagged.

    reliability.py GOLD... -- PROGRAM

GOLD is a folder of labelled notices as `evaluate.py` takes them; PROGRAM the built `seloste`. First table: of the tags
with a confidence, how many a person gave too. Second: for notices in several languages with as many sections in each,
the Jaccard index of the topics of the same section, averaged over all pairs of languages.
"""
import collections
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "gold"))
from train import as_markdown  # noqa: E402


def annotate(path, program, folder):
    """Gives a labelled notice's sections, each with the topics given to it and their confidence."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    marked = pathlib.Path(folder, path.stem + ".md")
    marked.write_text(as_markdown(path.with_suffix(".txt").read_text(encoding="utf-8"), gold["sections"]), encoding="utf-8")
    run = subprocess.run([*program, "annotate", "--lang", gold["lang"], marked], capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)["sections"]
    for section in gold["sections"]:
        first, last = section["line"], section["end"]
        hit = next((s for s in found if s["line"] == first), None) or next((s for s in found if first <= s["line"] <= last), None)
        yield section, {t["id"]: t["confidence"] for t in hit["topics"]} if hit else {}


def reliability(notices):
    """Prints the share of right tags by confidence."""
    bins = collections.defaultdict(lambda: [0, 0])
    for section, tags in itertools.chain.from_iterable(notices.values()):
        for topic, confidence in tags.items():
            if topic != "other" and topic not in section.get("maybe", []):
                tally = bins[int(confidence * 10 + 1e-9)]
                tally[0] += topic in section["topics"]
                tally[1] += 1
    print("confidence    right   tags")
    for step, (right, tags) in sorted(bins.items()):
        print(f"{step / 10:.1f} to {step / 10 + 0.1:.1f}{right / tags:9.3f}{tags:7}")


def agreement(notices):
    """Prints how alike the translations of each notice are tagged."""
    families = collections.defaultdict(list)
    for name, sections in notices.items():
        families[name.rsplit("-", 1)[0]].append([set(tags) for _, tags in sections])
    print("\nnotice                pairs  Jaccard")
    means = []
    for family, texts in sorted(families.items()):
        pairs = [(a, b) for a, b in itertools.combinations(texts, 2) if len(a) == len(b)]
        likeness = [len(a & b) / len(a | b) for one, other in pairs for a, b in zip(one, other) if a | b]
        if likeness:
            means.append(sum(likeness) / len(likeness))
            print(f"{family:22}{len(pairs):5}{means[-1]:9.3f}")
    if means:
        print(f"{'mean':27}{sum(means) / len(means):9.3f}")


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    at = sys.argv.index("--")
    paths = [path for gold in sys.argv[1:at] for path in sorted(pathlib.Path(gold).glob("*.json"))]
    with tempfile.TemporaryDirectory() as folder:
        notices = {path.stem: list(annotate(path, sys.argv[at + 1:], folder)) for path in paths}
    reliability(notices)
    agreement(notices)


if __name__ == "__main__":
    main()
