#!/usr/bin/env python3
"""Kill builds at random moments and look at what they leave.

    kill.py PROGRAM ROUNDS

Two addresses make two sites that differ in every page. Builds of the one over the other are killed with
SIGKILL, one in ten is let through; the published folder must then be one of the two, whole. After one more build nothing is left over.
"""
import hashlib
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

ADDRESSES = ["https://a.example/", "https://b.example/some/path/"]


def start(program, portal, address, out):
    """Starts a build."""
    command = [program, "build", "--base-url", address, "--out", str(out)]
    return subprocess.Popen(command, cwd=portal, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def digest(folder):
    """Gives one figure for all names and bytes below a folder."""
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        whole.update(str(path.relative_to(folder)).encode() + b"\0")
        if path.is_file():
            whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def copy_portal(to):
    """Copies the portal without what is built."""
    for name in ["portal.toml", "permalinks.toml", "seeds", "content", "i18n", "themes"]:
        path = pathlib.Path(name)
        if path.is_dir():
            shutil.copytree(path, to / name)
        elif path.exists():
            shutil.copy(path, to / name)


def main():
    program, rounds = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        portal = pathlib.Path(folder) / "portal"
        portal.mkdir()
        copy_portal(portal)
        wanted = {}
        for address in ADDRESSES:
            out = pathlib.Path(folder) / f"reference-{len(wanted)}"
            assert start(program, portal, address, out).wait() == 0, "the portal does not build"
            wanted[digest(out)] = address
        assert len(wanted) == 2, "the two sites do not differ"

        out = portal / "public"
        for address in [*ADDRESSES, ADDRESSES[0]]:
            began = time.monotonic()
            assert start(program, portal, address, out).wait() == 0
            took = time.monotonic() - began
        chance, seen = random.Random(7), {}
        for number in range(rounds):
            build = start(program, portal, ADDRESSES[(number + 1) % 2], out)
            if number % 10 == 9:
                build.wait()
            else:
                time.sleep(chance.uniform(0, 1.3 * took))
                build.kill()
                build.wait()
            now = wanted.get(digest(out))
            assert now, f"round {number}: a mix of sites"
            seen[now] = seen.get(now, 0) + 1

        assert start(program, portal, ADDRESSES[0], out).wait() == 0
        assert wanted.get(digest(out)) == ADDRESSES[0], "the last build is not the site"
        litter = [path for path in portal.rglob("*") if path.name.endswith((".old", "~")) or path.name.startswith(".seloste.")]
        assert not litter, f"left over: {litter}"
        assert len(seen) == 2, "no build came through"
        print(f"{rounds} builds, killed at random moments: always a whole site")


main()
