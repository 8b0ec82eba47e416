#!/usr/bin/env python3
"""Pulls the plug on the directory of local services and feeds it what nobody should publish: .ci/soak directory SIGNPOST

A line for each figure, with what is promised; the exit status is 1 when a promise does not hold. What needs root, a tool or
the feeds of ../shared/data that are not there is not measured, and says so. Without --short it takes about half an hour.
"""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(1, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import real_rows  # noqa: E402
import soak_hostile  # noqa: E402
import soak_kills  # noqa: E402
import soak_private  # noqa: E402
import soak_round  # noqa: E402
from figures import soak  # noqa: E402

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

if __name__ == "__main__":
    sys.exit(soak(__doc__, PARTS, most_faults=25, feeds=os.path.isdir(real_rows.SHARED)))  # each feed has its own faults
