#!/usr/bin/env python3
"""Measures the directory of local services at several sizes, beside the sqlite3 shell and tantivy in the same run.

    .ci/bench directory [SIZE…] [--signpost PATH --finder PATH] [--keep FOLDER]

Without sizes it takes 1,000 and 100,000 services; 1,000,000 take half an hour and 12 GB of disk. The services are made by
generate.py, always the same. It only measures, so its exit status is always 0.
"""
import argparse
import contextlib
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import traceback

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(1, os.path.dirname(HERE))
import generate  # noqa: E402
import peer_sqlite  # noqa: E402
from program import MEASURE, Signpost  # noqa: E402
from terminal import ENVIRONMENT, Program  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(HERE))
RELEASE = ["-c", "release", "--static-swift-stdlib", "--scratch-path", ".build-static"]
NEEDS = [
    "domestic violence", "food bank", "eviction", "housing", "immigration", "divorce", "child custody", "mental health",
    "disability", "wheelchair", "job training", "legal advice", "foreclosure", "unemployment", "veterans", "meals", "library",
    "youth club", "literacy", "transportation", "health insurance", "bankruptcy", "order of protection", "debt", "landlord",
    "short breaks"]
PLACES = ["Sheffield", "S6", "HP21 7JF", "Buckinghamshire", "Cardiff", "Leeds", "BT1", "G12 8QQ"]
TIMES = ["2026-11-24T10:30", "2026-11-27T18:45", "2026-11-28T11:00", "2026-11-25T03:00"]  # a morning … a night
WANTED = {"need": 40, "need + near": 40, "need + open": 40, "letter": 5, "typo": 15}  # ms at p95 with 1,000,000 services
ROUNDS = 5


def line(name, figures, remark="", wanted=None):
    """One line of the table; `wanted` is (what is promised, whether it holds)."""
    held = "" if wanted is None else f"{wanted[0]:<30} {'holds' if wanted[1] else 'DOES NOT HOLD'}"
    print(f"  {name:<34} {figures:<46} {remark:<26} {held}".rstrip(), flush=True)


def percentiles(times):
    ranked = sorted(times)
    at95 = ranked[min(len(ranked) - 1, int(len(ranked) * 0.95))]
    return statistics.median(ranked), at95, ranked[-1]


def said(times):
    return "p50 {:8.2f}  p95 {:8.2f}  max {:8.2f} ms".format(*percentiles(times)) if times else "nothing was measured"


def measured(command, limit=7_200):
    """Seconds and mebibytes that a command takes."""
    with tempfile.NamedTemporaryFile("r") as report:
        done = subprocess.run([sys.executable, "-IS", MEASURE, report.name, shutil.which(command[0]), *command[1:]], timeout=limit,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        wall, _, kibibytes, code = report.read().split()
    if int(code):
        raise RuntimeError(f"{command[0]} ended with {code}: {done.stderr[-500:]}")
    return float(wall) / 1000, int(kibibytes) / 1024


def built(product):
    swift = ["swift", "build", "--package-path", ROOT, *RELEASE]
    subprocess.run([*swift, "--product", product], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    folder = subprocess.run([*swift, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return os.path.join(folder.strip(), product)


# ---- What is asked


def mistyped(word, draw):
    """The word with one mistake: two letters changed over, one lost, one wrong or one too many."""
    at, kind = draw.randrange(1, len(word) - 1), draw.randrange(4)
    letter = draw.choice("etaoinshr")
    return (word[:at] + word[at + 1] + word[at] + word[at + 2:], word[:at] + word[at + 1:],
            word[:at] + letter + word[at + 1:], word[:at] + letter + word[at:])[kind]


def questions():
    """What the finder is asked, by its kind; always the same."""
    draw, asked = random.Random(3), {}
    asked["need"] = [f"need\t{need}" for need in NEEDS]
    asked["need + near"] = [f"near\t{need}\t{PLACES[index % len(PLACES)]}" for index, need in enumerate(NEEDS)]
    asked["need + open"] = [f"open\t{need}\t{TIMES[index % len(TIMES)]}" for index, need in enumerate(NEEDS)]
    asked["letter"] = [f"letters\t{need[:length]}" for need in NEEDS for length in range(1, len(need) + 1)
                       if not need[:length].endswith(" ")]
    words = [word for need in NEEDS for word in need.split() if len(word) >= 5]
    asked["typo"] = [f"typo\t{wrong}" for word in words for wrong in sorted({mistyped(word, draw) for _ in range(3)} - {word})]
    asked["count"] = [f"count\t{need}" for need in NEEDS]
    return asked


def answers(finder, directory, asked):
    """Milliseconds of every question and how many results each kind found; the first round only warms up."""
    order = [(kind, question) for _ in range(1 + ROUNDS) for kind, those in asked.items() for question in those]
    lines = "".join(f"{question}\n" for _, question in order)
    done = subprocess.run([finder, os.path.dirname(directory)], input=lines, text=True, capture_output=True, check=True)
    lines = done.stdout.splitlines()
    if len(lines) != len(order):
        raise RuntimeError(f"{len(order)} questions, {len(lines)} answers: {done.stderr[-300:]}")
    times, found = {kind: [] for kind in asked}, {kind: [] for kind in asked}
    first_round = sum(len(those) for those in asked.values())
    for (kind, _), answer in list(zip(order, lines))[first_round:]:
        microseconds, results = answer.split()[:2]
        times[kind].append(float(microseconds) / 1000)
        found[kind].append(int(results))
    return times, found


# ---- The parts of the table


def rows_of(folder):
    """How many rows a package has, all tables together."""
    count = 0
    for name in generate.COLUMNS:
        with open(os.path.join(folder, f"{name}.csv"), "rb") as file:
            while chunk := file.read(1 << 20):
                count += chunk.count(b"\n")
        count -= 1
    return count


def a_hundredth_changed(source, target):
    """The same package with another web address in every hundredth service."""
    os.makedirs(target)
    for name in os.listdir(source):
        if name != "services.csv":
            os.link(os.path.join(source, name), os.path.join(target, name))
    with open(os.path.join(source, "services.csv"), encoding="utf-8") as before, \
            open(os.path.join(target, "services.csv"), "w", encoding="utf-8") as after:
        after.writelines(text.replace(".example,", ".changed.example,", 1) if number % 100 == 50 else text
                         for number, text in enumerate(before))


def imports(home, feed, again, services, rows, folder):
    done = home.run("directory", "import", feed, "--as", "made", "--json", limit=7_200)
    if done.code:
        raise RuntimeError(f"the import ended with {done.code}: {done.last_words}")
    line("import", f"{done.seconds:8.1f} s  {rows / done.seconds:10,.0f} rows a second", f"{done.mebibytes:.0f} MiB at most")
    size = os.path.getsize(home.file)
    line("file", f"{size / services:8.0f} bytes a service", f"{size / 1e6:,.0f} MB")
    if shutil.which("sqlite3"):
        target = os.path.join(folder, "peer.sqlite")
        seconds, mebibytes = peer_sqlite.load(home.file, feed, target, measured)
        share = seconds / done.seconds
        line("  the sqlite3 shell, same tables", f"{seconds:8.1f} s  {rows / seconds:10,.0f} rows a second",
             f"{mebibytes:.0f} MiB at most", ("ours: at least half of it", share >= 0.5))
        line("    and its file", f"{os.path.getsize(target) / services:8.0f} bytes a service")
        os.remove(target)
    done = home.run("directory", "import", again, "--as", "made", "--json", limit=7_200)
    line("import again, 1 % changed", f"{done.seconds:8.1f} s" if done.code == 0 else done.last_words,
         f"{done.mebibytes:.0f} MiB at most")
    if done.code == 0:
        line("file afterwards", f"{os.path.getsize(home.file) / services:8.0f} bytes a service")


def finding(home, finder):
    asked = questions()
    times, found = answers(finder, home.file, asked)
    for kind, those in times.items():
        nothing = sum(not results for results in found[kind])
        wanted = WANTED.get(kind)
        line(kind, said(those), f"{nothing / len(those):.0%} find nothing",
             wanted and (f"p95 {wanted} ms at 1,000,000", percentiles(those)[1] <= wanted))


def shell_finding(feed, folder):
    target = os.path.join(folder, "plain.sqlite")
    peer_sqlite.plain_index(feed, target)
    peer_sqlite.ask(target, NEEDS)
    line("  need, FTS5 and bm25 in the shell", said([time for _ in range(ROUNDS) for time in peer_sqlite.ask(target, NEEDS)]))
    os.remove(target)


def tantivy_python(folder):
    """A Python that has tantivy: this one, or one that is made for it; None where it cannot be installed."""
    if subprocess.run([sys.executable, "-c", "import tantivy"], capture_output=True).returncode == 0:
        return sys.executable
    place = os.path.join(folder, "venv")
    python = os.path.join(place, "bin", "python")
    if not os.path.exists(python):
        with contextlib.suppress(OSError, subprocess.CalledProcessError):
            subprocess.run([sys.executable, "-m", "venv", place], check=True, capture_output=True)
            subprocess.run([python, "-m", "pip", "install", "-q", "tantivy"], check=True, capture_output=True)
    return python if subprocess.run([python, "-c", "import tantivy"], capture_output=True).returncode == 0 else None


def tantivy(python, feed, folder, services):
    peer, target = os.path.join(HERE, "peer_tantivy.py"), os.path.join(folder, "tantivy")
    seconds, mebibytes = measured([python, peer, "index", feed, target])
    size = sum(os.path.getsize(os.path.join(target, name)) for name in os.listdir(target))
    line("  tantivy: index", f"{seconds:8.1f} s  {size / services:10.0f} bytes a service", f"{mebibytes:.0f} MiB at most")
    done = subprocess.run([python, peer, "ask", target], input="\n".join(NEEDS * (1 + ROUNDS)), text=True,
                          capture_output=True, check=True)
    times = [float(answer.split()[0]) / 1000 for answer in done.stdout.splitlines()[len(NEEDS):]]
    line("  tantivy: need", said(times))
    shutil.rmtree(target)


def starts(home):
    """The whole program, from nothing to the first results; then from a disk that is not in memory, where root may do that."""
    times = [home.run("find", need, "--json", "--limit", 10).seconds * 1000 for need in NEEDS[:12]]
    line("start to first result", said(times), "the whole process")
    if os.geteuid() == 0:
        cold = []
        for need in NEEDS[:3]:
            subprocess.run(["sync"], check=True)
            with contextlib.suppress(OSError), open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as file:
                file.write("3")
            cold.append(home.run("find", need, "--json", "--limit", 10).seconds * 1000)
        line("  nothing in the disk cache", said(cold), "the whole process")


def paint(signpost, data):
    """Milliseconds from the start to the first full paint."""
    environment = ENVIRONMENT | {"XDG_DATA_HOME": data, "HOME": data}
    with Program([signpost], environment=environment) as program:
        if not program.settle():
            raise RuntimeError("it paints nothing")
        return (program.chunks[-1][0] - program.start) * 1000


def openings(signpost, home, folder):
    """Opening the program with a directory and without, by turns."""
    without = os.path.join(folder, "no-directory")
    os.makedirs(without, exist_ok=True)
    times = {home.data: [], without: []}
    for _ in range(15):
        for data in random.sample(list(times), 2):
            times[data].append(paint(signpost, data))
    ours, bare = statistics.median(times[home.data]), statistics.median(times[without])
    line("start to first full paint", f"{ours:8.2f} ms with a directory", f"{bare:.2f} ms without",
         ("nothing more", ours - bare < max(0.5, 0.1 * bare)))


def bench(services, signpost, finder, folder, keep):
    print(f"\n{services:,} services (load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors)")
    feed, again = os.path.join(folder, f"feed-{services}"), os.path.join(folder, f"again-{services}")
    start = time.monotonic()
    if not os.path.isdir(feed):
        generate.generate(services, feed)
    if not os.path.isdir(again):
        a_hundredth_changed(feed, again)
    rows = rows_of(feed)
    size = sum(os.path.getsize(os.path.join(feed, name)) for name in os.listdir(feed))
    line("made", f"{time.monotonic() - start:8.1f} s  {rows:10,} rows", f"{size / 1e6:,.0f} MB of CSV")
    home = Signpost(signpost, os.path.join(folder, f"home-{services}"))
    parts = [lambda: imports(home, feed, again, services, rows, folder), lambda: finding(home, finder),
             lambda: starts(home), lambda: openings(signpost, home, folder), lambda: shell_finding(feed, folder)]
    python = tantivy_python(folder)
    if python:
        parts.append(lambda: tantivy(python, feed, folder, services))
    else:
        line("  tantivy", "not measured: its wheel cannot be installed")
    for part in parts:
        try:
            part()
        except Exception as problem:
            print(f"  The rest of this part was not measured: {problem!r}"[:600])
            if os.environ.get("SIGNPOST_BENCH_TRACE"):
                traceback.print_exc()
    if not keep:
        for path in (feed, again, home.data):
            shutil.rmtree(path, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sizes", type=lambda text: int(text.replace(",", "")), nargs="*", metavar="SIZE")
    parser.add_argument("--signpost", help="the program; without it, it is built")
    parser.add_argument("--finder", help="DirectoryBench; without it, it is built")
    parser.add_argument("--keep", metavar="FOLDER", help="where everything stays for the next time")
    arguments = parser.parse_args()
    signpost = os.path.abspath(arguments.signpost or built("signpost"))
    finder = os.path.abspath(arguments.finder or built("DirectoryBench"))
    with contextlib.ExitStack() as stack:
        folder = arguments.keep or stack.enter_context(tempfile.TemporaryDirectory(prefix="signpost-bench-"))
        os.makedirs(folder, exist_ok=True)
        for services in arguments.sizes or [1_000, 100_000]:
            bench(services, signpost, finder, os.path.abspath(folder), bool(arguments.keep))


if __name__ == "__main__":
    main()
