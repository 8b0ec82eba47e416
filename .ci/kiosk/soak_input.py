"""Soaks of what is typed: garbage, keys without end, and texts that act."""
import os
import random
import re
import signal
import subprocess
import time
import unicodedata

from places import PAGES
from program import ATTRACT, ESCAPE, Kiosk, memory
from texts import texts

NASTY = (b"\x1b[200~ab", b"\x1b]0;title", b"\x1bP1$r\x1b\\a", b"\x1b[<0;9;9M", b"\xf4\x90\xff\x80\x1b[0m", b"\x1b[9999999999", b"\x1b[M\xff\xff\xff")


def torn(blob):
    """The same bytes with sequences put in at random."""
    for place in random.sample(range(len(blob) - 20), 300):
        nasty = random.choice(NASTY)
        blob[place:place + len(nasty)] = nasty
    return blob


SIZE = 50_000
GENTLE = bytes(byte for byte in range(256) if byte not in (0x03, 0x18, ord("x"), ord("q")))  # no key that hides
MEANINGLESS = (b"\x80", b"\0", b"\x1a", b"\x1c")
BLOBS = [lambda: torn(bytearray(random.choices(GENTLE, k=SIZE)))] * 7 + [
    lambda: torn(bytearray(random.randbytes(SIZE))), lambda: random.choice(MEANINGLESS) * SIZE, lambda: b"\x1b" * SIZE]


def garbage(figures, program, folder, megabytes):
    """Random bytes and torn sequences, with windows of every size: no visit fails, and the end is as usual."""
    sizes, sent, untaken, most = [(24, 80), (1, 1), (5, 20), (2, 300), (60, 200)], 0, [], 0
    endings = Endings(os.path.join(folder, "endings"))
    with Kiosk(program, tracer=endings.tracer) as kiosk:
        kiosk.begin()
        while sent < megabytes * 1_000_000:
            blob = bytes(random.choice(BLOBS)())
            for start in range(0, SIZE, 10_000):
                if not kiosk.send(blob[start:start + 10_000], 30):
                    untaken.append(f"after {sent + start} bytes no more are taken")
                if random.random() < 0.2:
                    kiosk.resize(*random.choice(sizes))
                    if (visit := kiosk.visit()) is not None:
                        most = max(most, memory(visit) or 0)
                kiosk.chunks.clear()
            sent += SIZE
        for _ in range(2_000):
            kiosk.resize(*random.choice(sizes))
        kiosk.resize(24, 80)
        kiosk.see_anew(ATTRACT)
    ended = endings.of_visits(kiosk)
    unwell = [line for line in ended if "exited with 0" not in line]
    figures.count("visits that failed while they were sent garbage", unwell, len(ended), f", over {sent:,} bytes; at most {most} kB of memory")
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


class Endings:
    """How each visit of a kiosk ends, as strace sees it: nothing else is looked at, so that little time is lost."""

    def __init__(self, log):
        self.log = log
        self.tracer = ["/usr/bin/strace", "-D", "--seccomp-bpf", "-f", "-q", "-e", "trace=execve", "-o", log]

    def of_visits(self, kiosk, limit=10):
        """Of all but the last, which the end of the kiosk ended."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            with open(self.log, errors="replace") as log:
                lines = [line.split(None, 1) for line in log if "+++" in line]
            if any(int(pid) == kiosk.pid for pid, _ in lines):
                return [ending for pid, ending in lines if int(pid) != kiosk.pid][:-1]
            time.sleep(0.01)
        raise AssertionError("how the kiosk ended is not seen")


KEYS = [bytes([byte]) for byte in b"123456789\r\r\r\r\r abhw?/\x7f\tqezk "] + [
    b"\x1bOA", b"\x1bOB", b"\x1bOC", b"\x1bOD", b"\x1b[5~", b"\x1b[6~", b"\x0c", b"leeds\r"]
STARTS = ("execve", "execveat", "fork", "vfork", "clone", "clone3", "socket", "connect", "openat")


def keys(figures, program, folder, amount):
    """Random keys, some of which choose to hide: memory does not grow, no visit fails, and none starts or connects to anything."""
    sizes, visits = [], set()
    with Kiosk(program, "--limit", "86400") as kiosk:
        calls = watched_calls(kiosk, folder)
        for done in range(0, amount, 100):
            batch = random.choices(KEYS, k=100)
            for start in range(0, 100, 10):
                kiosk.send(b"".join(batch[start:start + 10]))
                kiosk.settle(quiet=0.002, expect_output=False, limit=0.2)
            kiosk.chunks.clear()
            visits.add(kiosk.visit())
            if done % max(amount // 20, 100) == 0 and (size := memory(kiosk.visit())):
                sizes.append(size)
        visits.add(kiosk.visit())
        kiosk.see_anew(ATTRACT)
        supervisor, last = memory(kiosk.pid), kiosk.visit()
        ended, wrong, locked = calls.found()
    third = len(sizes) // 3
    growth = max(sizes[-third:]) - max(sizes[third:-third])
    most = 150 if amount >= 50_000 else 2_000  # a few keys do not come to every page
    figures.say("memory over random keys: begin, most, growth over the last third", f"{sizes[0]}, {max(sizes)}, {growth} kB",
                f"under {most} kB", growth < most)
    figures.say("memory of the supervisor", f"{supervisor} kB, over {len(visits - {None})} visits")
    figures.count("calls of locked visits that start, connect to or write something", wrong, amount, " keys")
    visits -= {None, last}  # the last one may have begun just now
    figures.count("visits that are not locked down", [f"process {pid}" for pid in visits if str(pid) not in locked], len(visits))
    figures.count("visits that failed", [line for line in ended if "exited with 0" not in line], len(ended) + 1)


def watched_calls(kiosk, folder):
    """The calls of a kiosk that is at the home page of a visit of which all calls are seen."""
    kiosk.see(ATTRACT)
    calls = Calls(kiosk.pid, os.path.join(folder, "calls"))
    kiosk.begin()
    kiosk.end()  # the first visit began before its calls were seen
    kiosk.begin()
    return calls


class Calls:
    """What every process below a supervisor does once it is locked down, and how it ends, as strace sees it."""

    def __init__(self, pid, log):
        self.log = log
        trace = "trace=seccomp," + ",".join(STARTS)
        self.tracer = subprocess.Popen(["strace", "-f", "-q", "-e", trace, "-o", log, "-p", str(pid)], stderr=subprocess.PIPE)
        time.sleep(1)

    def found(self):
        """Endings, calls that a locked process may not make, and the processes that are locked; nothing may be asked of it afterwards."""
        self.tracer.terminate()
        self.tracer.wait()
        self.tracer.stderr.close()
        locked, ended, wrong = set(), [], []
        for line in open(self.log, errors="replace"):
            pid, _, call = line.partition(" ")
            if "+++" in call:
                ended.append(call)
            elif "SECCOMP_SET_MODE_FILTER" in call and call.rstrip().endswith("= 0"):
                locked.add(pid)
            elif pid in locked and "---" not in call and ("openat" not in call or re.search(r"O_WRONLY|O_RDWR|O_CREAT", call)):
                wrong.append(line)
        return ended, wrong, locked


# ---- Texts that act


class Vocabulary:
    """What a terminal was sent beside readable text: each sequence without its numbers, each control character."""

    SEQUENCE = re.compile(rb"\x1b\[[?>=!]?[0-9;:]*[ -/]*[@-~]|\x1b[ -/]+[0-~]|\x1b[0-~]")

    def __init__(self):
        self.words, self.unreadable = set(), set()

    def add(self, data):
        """Takes what came in one go; a torn sequence is a word of its own."""
        for sequence in self.SEQUENCE.findall(data):
            keeps_numbers = sequence[-1:] in b"hl" and sequence[:3] == b"\x1b[?"
            self.words.add(sequence if keeps_numbers else re.sub(rb"[0-9;:]+", b"", sequence))
        for character in self.SEQUENCE.sub(b"", data).decode(errors="surrogateescape"):
            kind, written = unicodedata.category(character), character.encode(errors="surrogateescape")
            if kind == "Cc":
                self.words.add(written)
            elif kind[0] == "C" or kind in ("Zl", "Zp"):
                self.unreadable.add(written)


# What people type, after which the terminal has been sent all that it is ever sent.
PLAIN = [b"school", b"9", b"\x1bOB\x1bOB", b"\x1b[6~", b"h", b"?", b"leeds\r", b"ab\x7f\x7f", b"w", b"a", b"/deaf", b"\x0c", b"L", b"12345"]


def text(figures, program, folder, amount):
    """Each of some hundred texts that act, on every page: the terminal is sent nothing that it is not sent anyway."""
    usual, found, faults = Vocabulary(), Vocabulary(), []
    acting = random.sample(texts(), amount) if amount < len(texts()) else texts()

    def end(kiosk):
        """Ends the visit in whatever way it is shown."""
        old = kiosk.visit()
        kiosk.look_away()
        os.kill(old, signal.SIGTERM)
        kiosk.visit_other_than(old)
        kiosk.see(ATTRACT)

    def every_page(kiosk, vocabulary, those):
        for page, go in PAGES.items():
            visit = None
            for index, typed in enumerate(those):
                if index % 20 == 0 or kiosk.visit() != visit:
                    if visit is not None:
                        end(kiosk)
                    go(kiosk)
                    visit = kiosk.visit()
                kiosk.send(typed)
                kiosk.settle(quiet=0.004, expect_output=False, limit=1)
                kiosk.send(b"\r")
                kiosk.settle(quiet=0.004, expect_output=False, limit=1)
                vocabulary.add(kiosk.written())
                if kiosk.is_in_lines():
                    kiosk.look_away()
                else:
                    kiosk.forget()
                if kiosk.screen.title:
                    faults.append(f"{typed[:40]} on {page} gives the terminal a title")
            end(kiosk)

    with Kiosk(program) as kiosk:
        every_page(kiosk, usual, PLAIN)
    with Kiosk(program) as kiosk:
        every_page(kiosk, found, acting)
    faults += sorted(f"a sequence that is none of ours: {word}" for word in found.words - usual.words)
    faults += sorted(f"a character that cannot be read: {character}" for character in found.unreadable)
    figures.count("texts that act on the terminal", faults, len(acting) * len(PAGES), f", {len(acting)} texts on {len(PAGES)} pages")
