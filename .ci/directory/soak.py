#!/usr/bin/env python3
"""Pulls the plug on the directory of local services and feeds it what nobody should publish: .ci/soak directory SIGNPOST

A line for each figure, with what is promised; the exit status is 1 when a promise does not hold. What needs root, a tool or
the feeds of ../shared/data that are not there is not measured, and says so. Without --short it takes about half an hour.
"""
import argparse
import os
import shutil
import sys
import tempfile
import time
import traceback

sys.dont_write_bytecode = True
sys.path.insert(1, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import real_rows  # noqa: E402
import soak_hostile  # noqa: E402
import soak_kills  # noqa: E402
import soak_private  # noqa: E402
import soak_round  # noqa: E402
import soak_saves  # noqa: E402

# Each part: what does it, how often in short and at length, and what it needs.
PARTS = {
    "round-trips": (soak_round.round_trips, 1, 1, ["feeds"]),
    "forms": (soak_round.forms, 1, 1, ["feeds"]),
    "private": (soak_private.private, 1, 1, ["feeds"]),
    "damaged": (soak_round.damaged, 60, 1_000, ["feeds"]),
    "hostile": (soak_hostile.hostile, 1, 1, []),
    "words": (soak_hostile.words, 1, 1, ["feeds"]),
    "read-only": (soak_kills.read_only, 1, 1, ["feeds", "setpriv", "root"]),
    "full-disk": (soak_kills.full_disk, 1, 1, ["feeds", "mount", "root"]),
    "interrupts": (soak_kills.interrupts, 9, 60, ["feeds"]),
    "together": (soak_kills.together, 2, 10, ["feeds"]),
    "growth": (soak_kills.growth, 8, 40, ["feeds"]),
    "kills": (soak_kills.kills, 40, 200, ["feeds"]),
}

MOST_FAULTS = 25


class Figures(soak_saves.Figures):
    """Tells more of the faults, because each feed has its own."""

    def count(self, what, faults, tries, remark=""):
        for fault in faults[:MOST_FAULTS]:
            print(f"  {fault}", flush=True)
        self.say(what, f"{len(faults)} of {tries:,}{remark}", "0", not faults and tries > 0)


def missing(needs):
    there = {"root": os.geteuid() == 0, "feeds": os.path.isdir(real_rows.SHARED)}
    return [need for need in needs if not there.get(need, shutil.which(need))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("signpost", type=os.path.abspath)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--part", action="append", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    arguments = parser.parse_args()
    figures = Figures()
    for name in arguments.part or PARTS:
        part, few, many, needs = PARTS[name]
        if lacks := missing(needs):
            figures.skip(name, f"it needs {' and '.join(lacks)}")
            continue
        start = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="signpost-soak-") as folder:
            try:
                part(figures, arguments.signpost, folder, few if arguments.short else many)
            except Exception:
                figures.say(name, f"it could not go on\n{traceback.format_exc()}", "to go on", False)
        print(f"  ({name}: {time.monotonic() - start:.0f} s)", flush=True)
    print(f"{len(figures.broken)} promises are broken" + "".join(f"\n  {what}" for what in figures.broken))
    return 1 if figures.broken else 0


if __name__ == "__main__":
    sys.exit(main())
