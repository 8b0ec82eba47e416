#!/usr/bin/env python3
"""Visits an unattended terminal in every unkind way that is known, and counts what leaks or stays: .ci/soak kiosk SIGNPOST

With --short it takes a few minutes and tries less often. A line for each figure, with what is promised; the exit status is 1
when a promise does not hold. What needs root or a tool that is not there is not measured, and says so.
"""
import os
import sys
from ctypes.util import find_library

sys.dont_write_bytecode = True
sys.path.insert(1, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import soak_console  # noqa: E402
import soak_input  # noqa: E402
import soak_machine  # noqa: E402
import soak_swap  # noqa: E402
import soak_takeaway  # noqa: E402
import soak_visits  # noqa: E402
from figures import soak  # noqa: E402

# Each part: what does it, how often in short and at length, and what it needs.
PARTS = {
    "visits": (soak_visits.visits, 20, 1_000, ["root"]),
    "swap": (soak_swap.swap, 1, 20, ["root", "linux.uml", "mkswap", "clang"]),
    "history": (soak_visits.history, 3, 100, ["tmux"]),
    "signals": (soak_visits.signals, 4, 99, ["libqrencode"]),
    "hung": (soak_visits.hung, 1, 1, []),
    "garbage": (soak_input.garbage, 10, 100, ["root", "strace"]),
    "frames": (soak_input.frames, 20, 100, []),
    "keys": (soak_input.keys, 3_000, 200_000, ["root", "strace"]),
    "text": (soak_input.text, 12, 503, ["libqrencode"]),
    "codes": (soak_takeaway.codes, 1, 1, ["zbarimg"]),
    "paper": (soak_takeaway.paper, 1, 1, []),
    "printing": (soak_takeaway.printing, 1, 1, ["mawk"]),
    "counts": (soak_visits.counts, 41, 41, []),
    "environment": (soak_machine.environment, 1, 1, ["root", "strace"]),
    "idle": (soak_visits.idle, None, 1, []),
    "unit": (soak_machine.unit, 1, 1, ["root", "strace", "systemd-analyze"]),
    "console": (soak_console.console, 1, 1, ["root", "unshare", "nsenter", "a free console"]),
    "dumps": (soak_machine.dumps, 1, 1, ["root", "setpriv"]),
    "ssh": (soak_machine.ssh, 1, 1, ["root", "unshare", "sshd", "ssh", "ssh-keygen"]),
    "refusal": (soak_machine.refusal, 1, 1, ["root", "unshare"]),
}

if __name__ == "__main__":
    sys.exit(soak(__doc__, PARTS, **{"a free console": soak_console.is_free(), "libqrencode": find_library("qrencode")}))
