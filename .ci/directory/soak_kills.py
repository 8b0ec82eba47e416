"""What an import leaves behind when the plug is pulled, the disk is full, or the folder may not be written."""
import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

import feeds
import generate
from program import Signpost

REDUCED = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
SERVICES = 3_000
NAME = "made"
KEPT = ("directory.sqlite", "directory.lock")  # what stands in the folder when nothing is going on


def changed(source, target):
    """A copy of a feed in which every tenth service is new, gone or different."""
    shutil.copytree(source, target)
    with open(os.path.join(source, "services.csv"), encoding="utf-8", newline="") as before, \
            open(os.path.join(target, "services.csv"), "w", encoding="utf-8", newline="") as after:
        for number, line in enumerate(before):
            if number % 30 == 10:
                continue
            if number % 30 == 20:
                after.write(line.replace(line[:8], f"{number:08x}", 1))
            after.write(line.replace(".example,", ".changed.example,", 1) if number % 30 == 1 else line)


def digest(signpost, folder):
    """What the whole directory holds, as one line: what it exports, or `nothing` where there is no feed."""
    target = os.path.join(folder, "exported")
    shutil.rmtree(target, ignore_errors=True)
    done = signpost.export(target, NAME, layout="csv")
    if done.code != 0:
        stats = signpost.run("directory", "stats", "--json")
        says_nothing = stats.code >= 0 and NAME not in stats.out
        return "nothing" if says_nothing else f"neither exported nor absent: {done.last_words}"
    tables = feeds.csv_tables(target)
    shutil.rmtree(target, ignore_errors=True)
    return hashlib.sha256(repr(sorted(tables.items())).encode()).hexdigest()[:16]


def damage(signpost):
    """What SQLite itself finds wrong with the file: with its pages, with its rows, or with an index of words."""
    if not signpost.file:
        return None
    with tempfile.TemporaryDirectory(prefix="signpost-look-") as folder:
        copy = os.path.join(folder, "copy.sqlite")
        for suffix in ("", "-wal", "-journal"):
            if os.path.exists(signpost.file + suffix):
                shutil.copyfile(signpost.file + suffix, copy + suffix)
        try:
            with contextlib.closing(sqlite3.connect(copy)) as file:
                found = [row[0] for row in file.execute("PRAGMA integrity_check(3)")]
                found += [f"foreign key of {row[0]}" for row in file.execute("PRAGMA foreign_key_check")][:3]
                words = "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
                for (table,) in file.execute(words).fetchall():
                    file.execute(f"INSERT INTO \"{table}\"(\"{table}\") VALUES ('integrity-check')")
        except sqlite3.DatabaseError as problem:
            return str(problem)
    return None if found == ["ok"] else "; ".join(found)


def moments(seconds, tries, draw):
    """When to pull the plug: half of the times anywhere, half in the last tenth, where it is all handed over."""
    for index in range(tries):
        share = draw.uniform(0, 1) if index % 2 else draw.uniform(0.85, 1.1)
        yield share * seconds


def kill(signpost, feed, after):
    """Whether the import was killed while it ran."""
    process = signpost.start("directory", "import", feed, "--as", NAME)
    try:
        process.communicate(timeout=after)
        return False
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return True


def kills(figures, path, folder, tries):
    """SIGKILL of an import at random moments; after each, the directory is the old one or the new one, whole."""
    draw = random.Random(7)
    old, new = os.path.join(folder, "old"), os.path.join(folder, "new")
    generate.generate(SERVICES, old)
    changed(old, new)
    whole = Signpost(path, os.path.join(folder, "whole"))
    digests, seconds = {}, {}
    for what, feed in (("old", old), ("new", new)):
        start = time.monotonic()
        done = whole.load(feed, NAME)
        if done.code != 0:
            return figures.say("import", f"it failed: {done.last_words}", "to work", False)
        seconds[what], digests[what] = time.monotonic() - start, digest(whole, folder)
    figures.say("the two feeds that the kills go between differ", str(digests["old"] != digests["new"]).lower(), "true",
                digests["old"] != digests["new"])
    for kind, feed, limit in (("fresh", old, seconds["old"]), ("again", new, seconds["new"])):
        may_be = {"nothing", digests["old"]} if kind == "fresh" else {digests["old"], digests["new"]}
        faults, killed, finished, was_new, leftovers = [], 0, 0, 0, 0
        for number, after in enumerate(moments(limit, tries // 2, draw)):
            home = Signpost(path, os.path.join(folder, f"{kind}-{number}"))
            if kind == "again":
                shutil.rmtree(home.data)
                shutil.copytree(os.path.join(folder, "start"), home.data)
            killed += kill(home, feed, after)
            wrong = damage(home)
            found = digest(home, folder)
            was_new += found in (digests["old"] if kind == "fresh" else digests["new"])
            if found not in may_be or wrong:
                faults.append(f"killed after {after * 1000:.0f} ms: {wrong or found}")
            elif number % 10 == 0:  # and the next import works, and clears away what the killed one left
                done = home.load(feed, NAME)
                finished += done.code == 0 and digest(home, folder) == (digests["old"] if kind == "fresh" else digests["new"])
                names = [name for _, _, names in os.walk(home.data) for name in names]
                leftovers += len([name for name in names if name not in KEPT])
            shutil.rmtree(home.data)
        figures.count(f"half a directory after a kill, {kind}", faults, tries // 2,
                      f" ({killed} killed while they ran, {was_new} whole and new)")
        figures.say(f"imports that work after a kill, {kind}", f"{finished} of {len(range(0, tries // 2, 10))}", "all",
                    finished == len(range(0, tries // 2, 10)))
        figures.say(f"files left behind, {kind}", leftovers, "0", leftovers == 0)
        if kind == "fresh":
            ready = Signpost(path, os.path.join(folder, "start"))
            ready.load(old, NAME)


def full_disk(figures, path, folder, _):
    """A disk that fills up during an import: it says so, and the old directory stays."""
    feed, disk = os.path.join(folder, "feed"), os.path.join(folder, "disk")
    small = os.path.join(folder, "small")
    generate.generate(SERVICES, feed)
    generate.generate(200, small)
    os.makedirs(disk)
    for mebibytes in (1, 3, 6, 9):
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", disk], check=True)
        try:
            home = Signpost(path, os.path.join(disk, "data"))
            first = home.load(small, NAME)
            before = digest(home, folder)
            done = home.load(feed, NAME)
            after = digest(home, folder)
            said = f"{mebibytes} MiB: {done.code}, {done.last_words!r}"
            if done.code == 0:
                figures.say(f"a disk of {mebibytes} MiB", "the feed fitted in", None)
                continue
            clear = done.code > 0 and done.err.strip() and any(word in done.err for word in ("space", "full", "room"))
            figures.say(f"a full disk of {mebibytes} MiB is said", said, "a clear error", bool(clear))
            figures.say(f"the old directory on a full disk of {mebibytes} MiB", "stays" if before == after else after,
                        "stays", before == after and not damage(home) and (first.code == 0 or before == "nothing"))
        finally:
            subprocess.run(["umount", "-l", disk], check=False)


def read_only(figures, path, folder, _):
    """A data folder that may be read but not written: what is there is still found, an import is refused."""
    feed = os.path.join(folder, "feed")
    generate.generate(500, feed)
    subprocess.run(["chmod", "-R", "a+rX", folder], check=True)
    os.chmod(folder, 0o755)
    program = os.path.join(folder, "signpost")
    shutil.copy(path, program)
    for what in ("nothing yet", "a directory"):
        data = os.path.join(folder, what.replace(" ", "-"))
        owner = Signpost(program, data)
        if what == "a directory":
            owner.load(feed, NAME)
        for at, folders, names in os.walk(data):
            for name in folders + names:
                os.chmod(os.path.join(at, name), 0o555 if name in folders else 0o444)
        os.chmod(data, 0o555)
        reader = Signpost(program, data, wrap=REDUCED)
        before = digest(owner, folder)
        done = reader.load(feed, NAME)
        figures.say(f"an import into a folder that may not be written, {what}", f"{done.code}, {done.last_words!r}",
                    "a clear error", done.code > 0 and bool(done.err.strip()))
        found = reader.run("find", "library", "--json")
        figures.say(f"finding in a folder that may not be written, {what}", f"{found.code}, {found.last_words[:80]!r}",
                    "results", found.code in (0, 1) and found.out.strip().startswith(("{", "["))
                    and (what == "nothing yet" or f'"{NAME}/' in found.out.replace("\\/", "/")))
        figures.say(f"the directory afterwards, {what}", "as before" if digest(owner, folder) == before else "changed",
                    "as before", digest(owner, folder) == before)


def together(figures, path, folder, tries):
    """While one program imports, others find in the old directory or the new one; a second import is told to wait."""
    old, new = os.path.join(folder, "old"), os.path.join(folder, "new")
    generate.generate(SERVICES, old)
    changed(old, new)
    home = Signpost(path, os.path.join(folder, "home"))
    home.load(old, NAME)
    faults, refusals, reads = [], 0, 0
    for number in range(tries):
        process = home.start("directory", "import", (new, old)[number % 2], "--as", NAME)
        while process.poll() is None:
            found = home.run("find", "library", "--json")
            reads += 1
            if found.code != 0 or f'"{NAME}/' not in found.out.replace("\\/", "/"):
                faults.append(f"finding ends with {found.code}: {found.last_words}")
            second = home.load(old, "second")
            refusals += second.code > 0
            if second.code < 0 or (second.code and not second.err.strip()):
                faults.append(f"the second import ends with {second.code}: {second.last_words}")
        _, said = process.communicate()
        if process.returncode and not said.strip():
            faults.append(f"the first import ends with {process.returncode} without a word")
    if wrong := damage(home):
        faults.append(wrong)
    figures.count("two programs at once", faults, reads, f" ({refusals} imports told to wait)")


def interrupts(figures, path, folder, tries):
    """Ctrl-C, an end from outside and a closed terminal end an import soon, and leave the old directory."""
    old, new = os.path.join(folder, "old"), os.path.join(folder, "new")
    generate.generate(SERVICES, old)
    changed(old, new)
    home = Signpost(path, os.path.join(folder, "home"))
    start = time.monotonic()
    home.load(old, NAME)
    seconds, before = time.monotonic() - start, digest(home, folder)
    faults, slowest, ended = [], 0, 0
    for number in range(tries):
        number_of_signal = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)[number % 3]
        process = home.start("directory", "import", new, "--as", NAME)
        time.sleep(seconds * (0.1 + 0.7 * number / tries))
        process.send_signal(number_of_signal)
        sent = time.monotonic()
        _, said = process.communicate()
        slowest = max(slowest, time.monotonic() - sent)
        if process.returncode == 0:
            home.load(old, NAME)
            continue
        ended += 1
        if digest(home, folder) != before:
            faults.append(f"signal {number_of_signal} leaves another directory")
        if process.returncode not in (-number_of_signal, 128 + number_of_signal):
            faults.append(f"signal {number_of_signal} ends it with {process.returncode}: {said[-200:].decode(errors='replace')}")
    figures.count("imports that do not end well when they are interrupted", faults, tries, f" ({ended} interrupted)")
    figures.time("from a signal to the end", f"{slowest * 1000:.0f} ms", "500 ms", slowest < 0.5)


def growth(figures, path, folder, tries):
    """The same two feeds imported by turns: the file does not grow without end, and what is found stays the same.

    Services that fit equally well stand in the order in which they came, which is another one when some went and came back.
    """
    old, new = os.path.join(folder, "old"), os.path.join(folder, "new")
    generate.generate(SERVICES, old)
    changed(old, new)
    home = Signpost(path, os.path.join(folder, "home"))
    sizes, answers, starts = [], {0: set(), 1: set()}, []
    for number in range(tries):
        start = time.monotonic()
        done = home.load((old, new)[number % 2], NAME)
        starts.append(time.monotonic() - start)
        if done.code:
            return figures.say("imports again and again", f"number {number} ended with {done.code}: {done.last_words}",
                               "to work", False)
        sizes.append(os.path.getsize(home.file))
        found = json.loads(home.run("find", "library", "--json", "--limit", 1_000).out)
        answers[number % 2].add(tuple(sorted(entry["id"] for entry in found)))
    figures.say(f"the file after {tries} imports", f"{sizes[0]:,} bytes, at last {sizes[-1]:,}", "at most three times the first",
                sizes[-1] <= 3 * sizes[0])
    figures.say("an import again", f"{starts[0]:.2f} s the first time, {starts[-1]:.2f} s the last")
    figures.say("different answers to one question", len(answers[0]) + len(answers[1]), "2",
                all(len(those) == 1 for those in answers.values()))
