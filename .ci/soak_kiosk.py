#!/usr/bin/env python3
"""Visits an unattended terminal in every unkind way that is known, and counts what leaks or stays: .ci/soak kiosk SIGNPOST

With --short it takes a few minutes and tries less often. A line for each figure, with what is promised; the exit status is 1
when a promise does not hold. What needs root or a tool that is not there is not measured, and says so.
"""
import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

sys.dont_write_bytecode = True
from drafts import found_in_memory  # noqa: E402
from kiosk import (  # noqa: E402
    ATTRACT, ENTER, ESCAPE, EVIL, HOME, HOSTILE, LEAVE, Kiosk, hostile_environment, memory)
from soak_saves import Figures  # noqa: E402
from terminal import ENVIRONMENT, Program  # noqa: E402

FATAL = ("SEGV", "BUS", "ILL", "TRAP", "FPE", "ABRT", "SYS", "KILL", "TERM", "HUP", "XCPU", "PIPE", "USR1", "ALRM")
IGNORED = ("INT", "QUIT", "TSTP")


def canary():
    return "".join(random.choices("BCDFGHJKLMNPQRSTVWXZ", k=12)).capitalize()


# ---- Visits


def type_everywhere(kiosk, words):
    """Types a word in each place that takes typing: search, a place beside it, and the council."""
    kiosk.press(b"/")
    kiosk.see("What are you looking for?")
    kiosk.press(words[0].encode(), ENTER)
    kiosk.press(ESCAPE)
    kiosk.press(b"h", b"a")
    kiosk.see("All pages")
    kiosk.choose("Your council and police")
    kiosk.see("Name of a council")
    kiosk.press(words[1].encode(), ENTER)


def visits(figures, program, folder, amount):
    """Visits that leave a word in each field: it is found in their memory, and in nothing that comes after."""
    left, missed, slowest, acted, times = [], [], 0.0, [], []
    before = set(os.listdir(folder))
    with Kiosk(program, environment=ENVIRONMENT | {"HOME": folder, "TMPDIR": folder}) as kiosk:
        for number in range(amount):
            words = [canary(), canary()]
            kiosk.begin()
            type_everywhere(kiosk, words)
            old = kiosk.visit()
            missed += [f"visit {number}: {word}" for word in words if word not in found_in_memory(old, words)]
            kiosk.settle(expect_output=False)
            sent, start = len(kiosk.chunks), time.monotonic()
            end_visit(kiosk, old, number)
            new = kiosk.visit_other_than(old)
            kiosk.see(ATTRACT)
            times.append(time.monotonic() - start)
            slowest = max(slowest, times[-1])
            after = kiosk.written(sent)
            left += [f"visit {number}: {word} in memory of {pid}" for pid in (new, kiosk.pid) for word in found_in_memory(pid, words)]
            left += [f"visit {number}: {word} on the screen" for word in words if word in kiosk.text() or word.encode() in after]
            if b"\x1b[3J" not in after:
                left.append(f"visit {number}: what can be scrolled back to is not cleared")
            if kiosk.visit() != new or ATTRACT not in kiosk.text():
                acted.append(f"visit {number}: keys that were typed ahead begin a visit")
            kiosk.forget()
        figures.say("memory of the supervisor after them", f"{memory(kiosk.pid)} kB")
    left += [f"on the disk: {name}" for name in set(os.listdir(folder)) - before]
    figures.count("words of a visit found in what came after it", left, 2 * amount, f", over {amount:,} visits")
    figures.count("words that the search for them does not find where they are", missed, 2 * amount)
    figures.count("visits that began by keys pressed for the one before", acted, amount)
    times.sort()
    what = "from the end of a visit to the page that invites: median, longest"
    figures.say(what, f"{times[len(times) // 2] * 1e3:.0f} ms, {slowest * 1e3:.0f} ms", "under 1 s", slowest < 1)


def end_visit(kiosk, pid, number):
    """Ends a visit as the number says, with keys typed ahead where a key ends it."""
    match number % 4:
        case 0: kiosk.send(LEAVE + b"1\r2\rtyped ahead\r")
        case 1: os.kill(pid, signal.SIGSEGV)
        case 2: os.kill(pid, signal.SIGKILL)
        case 3: kiosk.send(b"\x03" + b" \r" * 40)


# ---- Signals in each page


def at_home(kiosk):
    kiosk.begin()


def at_search(kiosk):
    kiosk.begin()
    kiosk.press(b"/", b"school")
    kiosk.see("school")


def at_question(kiosk):
    kiosk.begin()
    kiosk.choose("I am worried about someone")
    kiosk.see("Is anyone in danger now?")


def at_outcome(kiosk):
    at_question(kiosk)
    kiosk.choose("Yes")
    kiosk.see("Call 999 now")


def at_entry(label, wanted):
    def go(kiosk):
        kiosk.begin()
        kiosk.press(b"a")
        kiosk.see("All pages")
        kiosk.choose(label)
        kiosk.see(wanted)
    return go


def at_contact(kiosk):
    at_entry("Helplines and offices", "Choose who should answer")(kiosk)
    kiosk.choose("Charities and helplines")
    kiosk.press(b"1")
    time.sleep(0.13)
    kiosk.press(ENTER)
    kiosk.see("By phone")


def at_lines(kiosk):
    kiosk.see(ATTRACT)
    kiosk.press(b"L")
    kiosk.see("Or type:")


def at_more_time(kiosk):
    kiosk.begin()
    kiosk.choose("Plain text")
    kiosk.choose("I need more time")
    kiosk.see("twice as long")


PAGES = {
    "the page that invites": lambda kiosk: kiosk.see(ATTRACT), "home": at_home, "999": lambda kiosk: (at_home(kiosk), kiosk.press(b"9")),
    "search": at_search, "a question": at_question, "an outcome": at_outcome, "a contact": at_contact,
    "advice": at_entry("Advice pages", "Advice pages"), "places": at_entry("Your council", "Name of a council"),
    "sources": at_entry("Where these facts", ""), "what is kept": at_entry("What is kept", "What Signpost keeps"),
    "help": lambda kiosk: (at_home(kiosk), kiosk.press(b"?")), "more time": at_more_time, "numbered prompts": at_lines,
}


def signals(figures, program, folder, amount):
    """Each signal that ends a program, in each page: nothing is told, and the page that invites is back."""
    faults, tries, slowest = [], 0, 0.0
    with Kiosk(program) as kiosk:
        for page, go in list(PAGES.items())[:amount]:
            for name in FATAL:
                tries += 1
                try:
                    go(kiosk)
                    old, sent, start = kiosk.visit(), len(kiosk.chunks), time.monotonic()
                    os.kill(old, getattr(signal, f"SIG{name}"))
                    if name not in ("PIPE",):
                        kiosk.visit_other_than(old, 10)
                        kiosk.see(ATTRACT, 10)
                        slowest = max(slowest, time.monotonic() - start)
                    else:
                        kiosk.end()
                    if re.search(rb"Fatal|Thread|crash|Press space|registers|/lib/", kiosk.written(sent)):
                        faults.append(f"{name} in {page}: it tells something")
                    if not kiosk.keys_mean_nothing():
                        faults.append(f"{name} in {page}: keys are signals afterwards")
                except AssertionError as problem:
                    faults.append(f"{name} in {page}: {problem}")
                kiosk.forget()
            for name in IGNORED:
                tries += 1
                go(kiosk)
                old = kiosk.visit()
                os.kill(old, getattr(signal, f"SIG{name}"))
                kiosk.settle(expect_output=False)
                if kiosk.visit() != old:
                    faults.append(f"{name} in {page}: it ends the visit")
                kiosk.end()
    figures.count("signals that were not followed by the page that invites and nothing else", faults, tries)
    figures.say("the longest time from a fatal signal to that page", f"{slowest * 1e3:.0f} ms", "under 2 s", slowest < 2)


def hung(figures, program, folder, amount):
    """A visit that takes no turns any more is ended, and one whose supervisor is gone ends itself."""
    with Kiosk(program) as kiosk:
        kiosk.begin()
        old, start = kiosk.visit(), time.monotonic()
        os.kill(old, signal.SIGSTOP)
        kiosk.visit_other_than(old, 30)
        kiosk.see(ATTRACT)
        took = time.monotonic() - start
        figures.say("from a visit that hangs to the page that invites", f"{took:.1f} s", "under 15 s", took < 15)
        old = kiosk.visit()
        kiosk.signal(signal.SIGKILL)
        kiosk.wait()
        figures.say("a visit whose supervisor is killed", "ends" if ends(old) else "goes on", "ends", ends(old))
    kiosk = Kiosk(program)
    kiosk.begin()
    pids = (kiosk.pid, kiosk.visit())
    kiosk.hang_up()
    kiosk.wait()
    gone = all(ends(pid) for pid in pids)
    figures.say("a kiosk whose terminal vanishes", "ends" if gone else "goes on", "ends", gone)
    with Kiosk(program) as kiosk:
        kiosk.begin()
        kiosk.signal(signal.SIGTERM)
        status, text, modes = kiosk.wait(), kiosk.text().strip(), kiosk.modes() == kiosk.modes_before
        holds = status == 143 and not text and modes
        figures.say("the supervisor ended by SIGTERM", f"status {status}, {'modes as before' if modes else 'other modes'}, "
                    f"{'blank' if not text else text!r}", "status 143, modes as before, blank", holds)


def ends(pid, limit=5.0):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        try:
            with open(f"/proc/{pid}/stat") as stat:
                if stat.read().rpartition(")")[2].split()[0] == "Z":
                    return True
        except OSError:
            return True
        time.sleep(0.01)
    return False


# ---- Garbage and keys


class Endings:
    """How each process below a supervisor ends, as strace sees it."""

    def __init__(self, pid, log):
        self.log = log
        self.tracer = subprocess.Popen(["strace", "-f", "-qq", "-e", "trace=none", "-o", log, "-p", str(pid)], stderr=subprocess.PIPE)
        time.sleep(1)

    def unwell(self):
        """Every ending but the one that is well; nothing may be asked of it afterwards."""
        self.tracer.terminate()
        self.tracer.wait()
        self.tracer.stderr.close()
        ended = [line for line in open(self.log).read().splitlines() if "+++" in line]
        self.count = len(ended)
        return [line for line in ended if "exited with 0" not in line]


NASTY = (b"\x1b[200~ab", b"\x1b]0;title", b"\x1bP1$r\x1b\\a", b"\x1b[<0;9;9M", b"\xf4\x90\xff\x80\x1b[0m", b"\x1b[9999999999", b"\x1b[M\xff\xff\xff")


def garbage(figures, program, folder, megabytes):
    """Random bytes and torn sequences, with windows of every size: no visit fails, and the end is as usual."""
    gentle = bytes(byte for byte in range(256) if byte not in (0x03, 0x18, ord("x"), ord("q")))
    sizes, sent, untaken, most = [(24, 80), (1, 1), (5, 20), (2, 300), (60, 200)], 0, [], 0
    with Kiosk(program) as kiosk:
        kiosk.begin()
        endings = Endings(kiosk.pid, os.path.join(folder, "endings"))
        while sent < megabytes * 1_000_000:
            blob = bytearray(random.choices(gentle, k=50_000) if random.random() < 0.8 else random.randbytes(50_000))
            for place in random.sample(range(len(blob) - 20), 300):
                nasty = random.choice(NASTY)
                blob[place:place + len(nasty)] = nasty
            for start in range(0, len(blob), 10_000):
                if not kiosk.send(bytes(blob[start:start + 10_000]), 30):
                    untaken.append(f"after {sent + start} bytes no more are taken")
                if random.random() < 0.2:
                    kiosk.resize(*random.choice(sizes))
                    if (visit := kiosk.visit()) is not None:
                        most = max(most, memory(visit) or 0)
                kiosk.chunks.clear()
            sent += len(blob)
        for _ in range(2_000):
            kiosk.resize(*random.choice(sizes))
        kiosk.resize(24, 80)
        kiosk.see_anew(ATTRACT)
        unwell = endings.unwell()
    figures.count("visits that failed while they were sent garbage", unwell, endings.count, f", over {sent:,} bytes; at most {most} kB of memory")
    figures.count("pieces of garbage that were not taken in 30 s", untaken, sent // 10_000)


def frames(figures, program, folder, amount):
    """How long a key takes to be seen behind a queue of others that is as long as a terminal holds."""
    times = []
    with Kiosk(program) as kiosk:
        kiosk.begin()
        for _ in range(amount):
            kiosk.forget()
            kiosk.send(b"\x1bOB\x1bOA" * 300)
            start = time.perf_counter()
            kiosk.send(b"9")
            while b"Call 999 now" not in kiosk.written() and time.perf_counter() < start + 5:
                kiosk._read() or time.sleep(0.0002)
            times.append((time.perf_counter() - start) * 1e3)
            time.sleep(0.3)
            kiosk.press(ESCAPE)
    times.sort()
    figures.time("a key behind 600 that wait, to its frame: median, longest", f"{times[len(times) // 2]:.0f} ms, {times[-1]:.0f} ms",
                 "under 50 ms", times[-1] < 50)


def keys(figures, program, folder, amount):
    """Random keys in one visit: its memory does not grow, and nothing is started or connected to."""
    choices = [bytes([byte]) for byte in b"123456789\r\r\r\r\r abhw?/\x7f\tqezLk "] + [
        b"\x1bOA", b"\x1bOB", b"\x1bOC", b"\x1bOD", b"\x1b[5~", b"\x1b[6~", b"\x0c", b"leeds\r"]
    choices = [key for key in choices if key not in (b"L",)]
    log, sizes = os.path.join(folder, "calls"), []
    with Kiosk(program, "--limit", "86400") as kiosk:
        kiosk.begin()
        pid = kiosk.visit()
        tracer = None
        if shutil.which("strace"):
            calls = "execve,execveat,fork,vfork,clone,clone3,socket,connect,openat"
            tracer = subprocess.Popen(["strace", "-f", "-qq", "-e", f"trace={calls}", "-o", log, "-p", str(pid)], stderr=subprocess.PIPE)
            time.sleep(1)
        done = 0
        while done < amount:
            batch = random.choices(choices, k=100)
            for start in range(0, 100, 10):
                kiosk.send(b"".join(batch[start:start + 10]))
                kiosk.settle(quiet=0.002, expect_output=False, limit=0.2)
            done += 100
            kiosk.chunks.clear()
            if done % max(amount // 20, 100) == 0:
                sizes.append(memory(pid))
        same = kiosk.visit() == pid
        if tracer:
            tracer.terminate()
            tracer.wait()
            tracer.stderr.close()
    figures.say("random keys in one visit that ended it", "none" if same else "it ended", f"none of {amount:,}", same)
    third = len(sizes) // 3
    growth = max(sizes[-third:]) - max(sizes[third:-third] or sizes[:third])
    figures.say("memory over those keys: begin, most, growth over the last third", f"{sizes[0]}, {max(sizes)}, {growth} kB",
                "no growth: under 150 kB", growth < 150)
    if tracer:
        made = open(log).read().splitlines()
        wrong = [line for line in made if "openat" not in line or re.search(r"O_WRONLY|O_RDWR|O_CREAT", line)]
        figures.count("calls of that visit that start, connect to or write something", wrong, amount, " keys")
    else:
        figures.skip("calls of that visit", "it needs strace")


# ---- The environment and the time


def environment(figures, program, folder, _):
    """Names with hostile values: the first page is the same, and nothing that they name is opened or run."""
    os.makedirs(EVIL, exist_ok=True)
    try:
        with Kiosk(program) as kiosk:
            kiosk.see(ATTRACT)
            plain = kiosk.text()
        with Kiosk(program, environment=hostile_environment()) as kiosk:
            kiosk.see(ATTRACT)
            same = kiosk.text() == plain
            visit = open(f"/proc/{kiosk.visit()}/environ", "rb").read().split(b"\0")
        names = sorted(text.split(b"=")[0].decode() for text in visit if text)
        figures.say(f"the first page with {len(HOSTILE)} hostile variables", "the same" if same else "another one", "the same", same)
        figures.say("what a visit has in its environment", ", ".join(names), "LANG, SWIFT_BACKTRACE, TERM",
                    names == ["LANG", "SWIFT_BACKTRACE", "TERM"])
        if not shutil.which("strace"):
            return figures.skip("files that hostile variables name", "it needs strace")
        log = os.path.join(folder, "opened")
        shell = f"exec strace -f -qq -e trace=%file,execve -o {log} {program} kiosk"
        # The loader of the first process is not ours; what it sets free starts from a known environment.
        traced = {name: value for name, value in hostile_environment().items() if not name.startswith(("LD_", "PATH", "GLIBC"))}
        with Traced(shell, traced) as kiosk:
            kiosk.see(ATTRACT)
            kiosk.press(b" ")
            kiosk.see(HOME)
        calls = open(log).read().splitlines()
        wrong = [line for line in after_restart(calls) if EVIL in line]
        figures.count("files that hostile variables name and that are touched", wrong, len(HOSTILE))
    finally:
        shutil.rmtree(EVIL, ignore_errors=True)


class Traced(Kiosk):
    """A kiosk below strace; the shell becomes strace, whose child is the supervisor."""

    def __init__(self, shell, environment):
        Program.__init__(self, ["/bin/sh", "-c", shell], environment=environment)
        self.watch(24, 80)


def after_restart(calls):
    """The calls from where the supervisor has started itself anew."""
    starts = [index for index, line in enumerate(calls) if "execve(\"/proc/self/exe\"" in line]
    if not starts:
        raise AssertionError("it does not start itself anew")
    return calls[starts[0] + 1:]


def idle(figures, program, folder, _):
    """Real time: the warning and the end of a visit that nobody goes on with."""
    with Kiosk(program, "--idle", "30", "--reading", "40") as kiosk:
        kiosk.begin()
        start, old = time.monotonic(), kiosk.visit()
        kiosk.see("Are you still here?")
        warned = time.monotonic() - start
        kiosk.press(b"z")
        kiosk.see(HOME)
        start = time.monotonic()
        kiosk.visit_other_than(old)
        kiosk.see(ATTRACT)
        ended = time.monotonic() - start
    figures.say("a visit of --idle 30 warns and ends after", f"{warned:.1f} s and {ended:.1f} s", "10 and 30 s",
                9.5 < warned < 12 and 29.5 < ended < 32)


def refusal(figures, program, folder, _):
    """Without libseccomp no kiosk starts, and nothing else is the worse for it."""
    paths = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True).stdout
    library = re.search(r"libseccomp\.so\.2 .*=> (\S+)", paths)[1]
    script = f"mount --bind /dev/null {os.path.realpath(library)} && exec {program} kiosk"
    with Program(["/usr/bin/unshare", "--mount", "/bin/sh", "-c", script]) as kiosk:
        status = kiosk.wait(30)
        said = kiosk.written().decode()
    holds = status == 70 and "libseccomp" in said
    figures.say("a kiosk without libseccomp", f"status {status}: {said.strip()}", "status 70, and says so", holds)


# ---- Codes


def codes(figures, program, folder, _):
    """Codes as the screen shows them, in colours and without, read by a program that is none of ours."""
    wrong, tries = [], 0
    for name, variables in (("colours", {}), ("no colours", {"NO_COLOR": "1"}), ("the console", {"TERM": "linux"})):
        with Kiosk(program, environment=ENVIRONMENT | variables) as kiosk:
            for entry, label in enumerate(("A code for the camera", "The same for the web page") * 3):
                tries += 1
                at_entry("Helplines and offices", "Choose who should answer")(kiosk)
                kiosk.choose("Charities and helplines")
                kiosk.press(b"%d" % (1 + entry))
                time.sleep(0.13)
                kiosk.press(ENTER)
                read_to_the_end(kiosk)
                kiosk.choose("Take this with you")
                read_to_the_end(kiosk)
                if label not in kiosk.text():
                    tries -= 1
                    kiosk.end()
                    continue
                kiosk.choose(label)
                kiosk.see("The code says only")
                held = re.search(r"says only: (\S+)", kiosk.text())[1]
                path = os.path.join(folder, "screen.pgm")
                photograph(kiosk, path)
                read = subprocess.run(["zbarimg", "-q", "--raw", path], capture_output=True, text=True).stdout.strip()
                if read != held:
                    wrong.append(f"{name}: {held} is read as {read!r}")
                kiosk.end()
    figures.count("codes on the screen that are not read as they should be", wrong, tries)


def paper(figures, program, folder, _):
    """Sheets on a pipe with a reader, without one, with one that reads nothing, and on a file."""
    faults, sheets = [], []
    pipe, file = os.path.join(folder, "printer"), os.path.join(folder, "file")
    os.mkfifo(pipe)
    open(file, "w").close()

    def print_a_sheet(kiosk, entry, wanted):
        at_contact(kiosk)
        read_to_the_end(kiosk)
        kiosk.choose("Take this with you")
        read_to_the_end(kiosk)
        kiosk.choose(entry)
        read_to_the_end(kiosk)
        start = time.monotonic()
        kiosk.choose("Print it")
        try:
            kiosk.see(wanted, 5)
        except AssertionError as problem:
            faults.append(str(problem))
        kiosk.end()
        return time.monotonic() - start

    entries = ("On paper, with", "On paper, the numbers", "A blank sheet", "A card to show")
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    for width in (32, 42, 80):
        with Kiosk(program, "--printer", pipe, "--paper", str(width)) as kiosk:
            for entry in entries:
                print_a_sheet(kiosk, entry, "Take your paper with you")
                sheet = os.read(reader, 65536)
                sheets.append(sheet)
                if not sheet.endswith(b"\n\n\n\n\f\n") or any(len(line) > width for line in sheet.split(b"\n")):
                    faults.append(f"{width} columns, {entry}: {sheet}")
                if re.search(rb"[^\n\x20-\x7e]", sheet[:-2]):
                    faults.append(f"{width} columns, {entry}: a byte that a printer could obey")
    slowest = 0.0
    with Kiosk(program, "--printer", pipe) as kiosk:
        kiosk.see(ATTRACT)
        filler = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        try:
            while os.write(filler, b"\0" * 4096):
                pass
        except BlockingIOError:
            slowest = max(slowest, print_a_sheet(kiosk, entries[0], "The printer does not answer"))
        os.close(filler)
    os.close(reader)
    for printer in (pipe, file, "/nonexistent"):
        with Kiosk(program, "--printer", printer) as kiosk:
            slowest = max(slowest, print_a_sheet(kiosk, entries[0], "The printer does not answer"))
    if open(file, "rb").read():
        faults.append("a file is written")
    figures.count("sheets that are not what the preview says, or are not told when they fail", faults, len(sheets) + 4)
    figures.say("the longest a dead printer held a visit up", f"{slowest:.1f} s", "under 3 s", slowest < 3)


def read_to_the_end(kiosk):
    for _ in range(60):
        kiosk.press(b"\x1bOB")


def photograph(kiosk, path, scale=6):
    """The screen as a picture in grey: of a cell, the upper half and the lower half."""
    def shade(colour, is_text):
        return {"black": 0, "default": 255 if is_text else 0}.get(colour, 255)

    kiosk.text()
    rows = []
    for y in range(kiosk.screen.lines):
        halves = ([], [])
        for x in range(kiosk.screen.columns):
            cell = kiosk.screen.buffer[y][x]
            text, ground = shade(cell.fg, True), shade(cell.bg, False)
            if cell.reverse:
                text, ground = ground, text
            halves[0].append(text if cell.data in "█▀" else ground)
            halves[1].append(text if cell.data in "█▄" else ground)
        rows += halves
    with open(path, "wb") as picture:
        picture.write(b"P5 %d %d 255\n" % (len(rows[0]) * scale, len(rows) * scale))
        for row in rows:
            picture.write(bytes(shade for shade in row for _ in range(scale)) * scale)


# ---- The unit


def unit(figures, program, folder, _):
    """The printed unit: its exposure, and whether it allows every system call that a kiosk makes."""
    text = subprocess.run([program, "kiosk", "--print-unit"], capture_output=True, text=True, check=True, env=ENVIRONMENT).stdout
    service = re.search(r"^#### \S*signpost-kiosk\.service\n(.*?)^#### ", text, re.M | re.S)[1]
    path = os.path.join(folder, "signpost-kiosk.service")
    open(path, "w").write(service)
    said = subprocess.run(["systemd-analyze", "security", "--offline=true", path], capture_output=True, text=True).stdout
    score = float(re.search(r"exposure level for .*: ([\d.]+)", said)[1])
    figures.say("exposure of the unit", f"{score}", "at most 1.0", score <= 1)
    log = os.path.join(folder, "calls")
    with Traced(f"exec strace -f -qq -o {log} {program} kiosk", ENVIRONMENT) as kiosk:
        kiosk.begin()
        kiosk.press(b"/", b"deaf", ENTER)
        kiosk.press(ESCAPE)
        kiosk.send(LEAVE)
        kiosk.see(ATTRACT)
        kiosk.press(b"L")
        kiosk.see("Or type:")
    made = set(re.findall(r"^\d+ +(?:<\.\.\. )?(\w+)[( ]", open(log).read(), re.M))
    refused = sorted(made - allowed(re.findall(r"^SystemCallFilter=(.*)", service, re.M)))
    figures.count("system calls of a kiosk that the unit refuses", refused, len(made))


def allowed(filters):
    """The calls that the lines of a filter allow, as systemd reads them."""
    groups, names = {}, []
    for line in subprocess.run(["systemd-analyze", "syscall-filter", "--no-pager"], capture_output=True, text=True).stdout.splitlines():
        if line.startswith("@"):
            names = groups.setdefault(line.strip(), [])
        elif line.startswith("    ") and not line.strip().startswith("#"):
            names.append(line.strip())

    def calls(name):
        return {call for part in groups[name] for call in calls(part)} if name.startswith("@") else {name}

    found = calls("@default")
    for line in filters:
        named = set().union(*(calls(name) for name in line.lstrip("~").split()))
        found = found - named if line.startswith("~") else found | named
    return found | calls("@default")


# Each part: what does it, how often in short and at length, and what it needs.
PARTS = {
    "visits": (visits, 20, 1_000, ["root"]),
    "signals": (signals, 4, 99, []),
    "hung": (hung, 1, 1, []),
    "garbage": (garbage, 0.3, 100, ["root", "strace"]),
    "frames": (frames, 20, 100, []),
    "keys": (keys, 3_000, 200_000, ["root"]),
    "codes": (codes, 1, 1, ["zbarimg"]),
    "paper": (paper, 1, 1, []),
    "environment": (environment, 1, 1, ["root"]),
    "idle": (idle, None, 1, []),
    "unit": (unit, 1, 1, ["root", "strace", "systemd-analyze"]),
    "refusal": (refusal, 1, 1, ["root", "unshare"]),
}


def missing(needs):
    return [need for need in needs if not (os.geteuid() == 0 if need == "root" else shutil.which(need))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("signpost", type=os.path.abspath)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--part", action="append", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    arguments = parser.parse_args()
    figures = Figures()
    for name in arguments.part or PARTS:
        part, few, many, needs = PARTS[name]
        amount = few if arguments.short else many
        if lacks := missing(needs):
            figures.skip(name, f"it needs {' and '.join(lacks)}")
        elif amount is not None:
            start = time.monotonic()
            with tempfile.TemporaryDirectory(prefix="signpost-soak-") as folder:
                try:
                    part(figures, arguments.signpost, folder, amount)
                except Exception:
                    figures.say(name, f"it could not go on\n{traceback.format_exc()}", "to go on", False)
            print(f"  ({name}: {time.monotonic() - start:.0f} s)", flush=True)
    print(f"{len(figures.broken)} promises are broken" + "".join(f"\n  {what}" for what in figures.broken))
    return 1 if figures.broken else 0


if __name__ == "__main__":
    sys.exit(main())
