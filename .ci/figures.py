"""What a soak measures, a line each, and whether each promise holds."""
import argparse
import os
import shutil
import tempfile
import time
import traceback


class Figures:
    """What was measured, a line each, and whether each promise held."""

    def __init__(self, most_faults=5):
        self.broken, self.most_faults = [], most_faults

    def say(self, what, measured, promise=None, holds=True):
        promised = f" (promise: {promise})" if promise else ""
        print(f"{what}: {measured}{promised}{'' if holds else ' BROKEN'}", flush=True)
        if not holds:
            self.broken.append(what)

    def time(self, what, measured, aim, holds):
        """A time, which a busy machine can spoil: it is told, and breaks nothing."""
        print(f"{what}: {measured} (aim: {aim}){'' if holds else ' MISSED'}", flush=True)

    def count(self, what, faults, tries, remark=""):
        """Of so many tries none may have been at fault; the faults are told."""
        for fault in faults[:self.most_faults]:
            print(f"  {fault}", flush=True)
        self.say(what, f"{len(faults)} of {tries:,}{remark}", "0", not faults and tries > 0)

    def skip(self, what, reason):
        print(f"{what}: not measured, {reason}", flush=True)

    def part(self, name, does, program, amount, lacks):
        """Runs a part of a soak in a folder of its own, unless it lacks something; a part that cannot go on is a broken promise."""
        if lacks:
            return self.skip(name, f"it needs {' and '.join(lacks)}")
        start = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="signpost-soak-") as folder:
            try:
                does(self, program, folder, amount)
            except Exception:
                self.say(name, f"it could not go on\n{traceback.format_exc()}", "to go on", False)
        print(f"  ({name}: {time.monotonic() - start:.0f} s)", flush=True)

    def end(self):
        """Tells which promises are broken; gives the exit status."""
        print(f"{len(self.broken)} promises are broken" + "".join(f"\n  {what}" for what in self.broken))
        return 1 if self.broken else 0


def soak(doc, parts, most_faults=5, **there):
    """Runs the parts that are asked for: what does each, how often in short (or not at all) and at length, what it needs."""
    parser = argparse.ArgumentParser(description=doc.split("\n")[0])
    parser.add_argument("signpost", type=os.path.abspath)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--part", action="append", choices=parts, metavar="PART", help=", ".join(parts))
    arguments = parser.parse_args()
    figures = Figures(most_faults)
    for name in arguments.part or parts:
        part, few, many, needs = parts[name]
        amount = few if arguments.short else many
        if amount is not None:
            figures.part(name, part, arguments.signpost, amount, missing(needs, **there))
    return figures.end()


def missing(needs, **there):
    """What is needed and not there: root, a program, or something of which the caller knows."""
    there["root"] = os.geteuid() == 0
    return [need for need in needs if not there.get(need, shutil.which(need))]
