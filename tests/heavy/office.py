"""Has LibreOffice write one notice in every format, converts each, and compares headings and words with the source."""

import html
import json
import os
import re
import subprocess
import sys
import tempfile

PROGRAM = os.path.abspath(sys.argv[1])

# The notice: "# " and "## " begin headings, "- " and "1. " items, "|" rows of a table; the rest is paragraphs.
SOURCE = """
# Privacy notice of the choir
This notice tells how the Sea Choir of Example Town uses the personal data of its singers and guests. It is in force from 1 May 2026, and we will change it when what we do changes, so please look here again before each season.
## 1. Who is the controller
Sea Choir ry, Street 1, 00100 Example Town. Write to choir@example.org, or come by in the evening when we sing; the office fills slowly, and we find time for everybody who waits.
## 2. Why we use your data
We use your data for these purposes, and for no others; where we need your consent, we ask for it beforehand:
- to keep the list of members up to date and to send them the programme of each season by mail, as we have always done
- to sell tickets
- to send our newsletter
## 2.1 Legal bases
1. Contract: membership and tickets.
2. Consent: the newsletter.
3. Legal obligation: bookkeeping.
## 3. How long we keep your data
|Data|How long|
|Members|one year after the end of the membership|
|Bookkeeping|six years|
## 4. Your rights
You have the right of access to your data, and the right to have it rectified or erased. You may lodge a complaint with the supervisory authority. We answer within one month of your request.
""".strip().splitlines()


def page(source):
    """Writes the notice as HTML."""
    out, listed = ["<html lang=en><meta charset=utf-8><body>"], ""
    for line in source:
        kind = "ul" if line.startswith("- ") else "ol" if re.match(r"\d\. ", line) else "table" if line[0] == "|" else ""
        if kind != listed:
            out.append(f"</{listed}>" if listed else "")
            out.append(f"<{kind}>" if kind else "")
            listed = kind
        words = html.escape(re.sub(r"^(#+|-|\d\.) (?!#)", "", line) if kind or line[0] == "#" else line)
        if line.startswith("#"):
            level = line.index(" ")
            out.append(f"<h{level}>{words}</h{level}>")
        elif kind == "table":
            out.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in words.strip("|").split("|")) + "</tr>")
        else:
            out.append(f"<li>{words}</li>" if kind else f"<p>{words}</p>")
    return "\n".join(out + ["</body></html>"])


def words_of(text):
    return re.findall(r"\w+", re.sub(r"<!--.*?-->|\\|---|<|>", " ", text, flags=re.S))


def main():
    headings = [line.lstrip("# ") for line in SOURCE if line.startswith("#")]
    # Numbers of lists are counted by whoever shows them; those of the source stand in its headings only.
    wanted = words_of(" ".join(re.sub(r"^\d\. ", "", line) for line in SOURCE))
    good = bad = 0
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, HOME=folder)
        with open(f"{folder}/notice.html", "w", encoding="utf-8") as file:
            file.write(page(SOURCE))
        for made, to, more in [
            ("notice.html", "odt:writer8", ["--infilter=HTML (StarWriter)"]),
            ("notice.odt", "docx", []),
            ("notice.odt", "pdf", []),
            ("notice.odt", "html", ["--outdir", f"{folder}/again"]),
        ]:
            command = ["soffice", "--headless", "--convert-to", to, *more, made]
            subprocess.run(command, cwd=folder, env=env, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.makedirs(f"{folder}/portal/seeds")
        with open(f"{folder}/portal/portal.toml", "w", encoding="utf-8") as file:
            file.write('title = "Notices"\nlanguages = ["en"]\n')
        for name in ["notice.odt", "notice.docx", "notice.pdf", "again/notice.html"]:
            ending = name.rsplit(".", 1)[1]
            seed = f"{folder}/portal/seeds/{ending}.en.{ending}"
            os.rename(f"{folder}/{name}", seed)
            if ending == "pdf":
                paths = {"with the machine's program": os.environ["PATH"], "without": ""}
            else:
                paths = {"": os.environ["PATH"]}
            for how, path in paths.items():
                ran = subprocess.run(
                    [PROGRAM, "--root", f"{folder}/portal", "convert", seed],
                    env=dict(env, PATH=path), capture_output=True, text=True, check=False,
                )
                answer = json.loads(subprocess.run([PROGRAM, "annotate", seed], capture_output=True, text=True, check=True).stdout)
                found = [section["heading"] for section in answer["sections"]]
                with open(f"{seed}.extracted.md", encoding="utf-8") as file:
                    text = file.read()
                read = words_of(re.sub(r"(?m)^ *\d\. (?=Contract|Consent|Legal)", "", text))
                if ran.returncode == 0 and found == headings and sorted(read) == sorted(wanted):
                    good += 1
                else:
                    bad += 1
                    print(f"{ending} {how}: {ran.stderr}\n  headings {found}\n  words missing or too many:",
                          sorted(set(read) ^ set(wanted)))
                os.remove(f"{seed}.extracted.md")
    print(f"{good} passed, {bad} failed")
    sys.exit(bad > 0)


main()
