"""Soaks of visits: what is left of one in the next, and what ends it."""
import os
import random
import re
import signal
import subprocess
import sys
import time

from drafts import found_in_memory, has_ended
from places import PAGES, at_lines
from program import ATTRACT, ENTER, ESCAPE, HOME, Kiosk, memory
from terminal import ENVIRONMENT, Program, Screen, status

FATAL = ("SEGV", "BUS", "ILL", "TRAP", "FPE", "ABRT", "SYS", "KILL", "TERM", "HUP", "XCPU", "PIPE", "USR1", "ALRM")
IGNORED = ("INT", "QUIT", "TSTP")


def canary():
    return "".join(random.choices("BCDFGHJKLMNPQRSTVWXZ", k=12)).capitalize()


def type_in_lines(kiosk, words):
    """Types a word in the search of numbered prompts, and begins a line with another."""
    at_lines(kiosk)
    kiosk.press(b"search\r")
    kiosk.see("Type your words")
    kiosk.press(words[0].encode(), ENTER)
    kiosk.see(words[0])
    kiosk.press(words[1].encode())
    kiosk.see(words[1])


def type_everywhere(kiosk, words):
    """Types a word in each place of the full screen that takes typing: search, and the council."""
    kiosk.begin()
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
    left, missed, slowest, acted, times, typed, unlocked, grown = [], [], 0.0, [], [], set(), [], []
    open(os.path.join(folder, "stamp"), "w").close()
    with Kiosk(program, environment=ENVIRONMENT | {"HOME": folder, "TMPDIR": folder}) as kiosk:
        for number in range(amount):
            words = [canary(), canary()]
            typed.update(words)
            (type_in_lines if number % 5 == 4 else type_everywhere)(kiosk, words)
            old = kiosk.visit()
            if (status(old, "Seccomp"), status(old, "NoNewPrivs")) != ("2", "1"):
                unlocked.append(f"visit {number}")
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
            if number in (9, amount - 1):
                grown.append((memory(kiosk.pid), len(os.listdir(f"/proc/{kiosk.pid}/fd"))))
    left += [f"a file: {name}" for name in set(os.listdir(folder)) - {"stamp"}]
    control = canary()
    with open(os.path.join(folder, "control"), "w", encoding="ascii") as file:
        file.write(control)
    found = written_since(folder, typed | {control})
    left += [f"on the disk: {what}" for what in found if control not in what]
    missed += [] if any(control in what for what in found) else ["a word that was written to the disk"]
    (memory_before, open_before), (memory_after, open_after) = grown
    figures.say("the supervisor after ten visits and after all: memory, open files",
                f"{memory_before} and {memory_after} kB, {open_before} and {open_after}", "no more than 64 kB more, as many",
                memory_after <= memory_before + 64 and open_before == open_after)
    figures.count("visits that are not locked down", unlocked, amount)
    figures.count("words of a visit found in what came after it", left, 2 * amount, f", over {amount:,} visits")
    figures.count("words that the search for them does not find where they are", missed, 2 * amount)
    figures.count("visits that began by keys pressed for the one before", acted, amount)
    times.sort()
    what = "from the end of a visit to the page that invites: median, longest"
    figures.say(what, f"{times[len(times) // 2] * 1e3:.0f} ms, {slowest * 1e3:.0f} ms", "under 1 s", slowest < 1)


CANARY = re.compile(rb"[A-Z][a-z]{11}")


def written_since(folder, words):
    """Files of this machine that have changed since `stamp` in a folder was made, and that hold one of the words."""
    command = ["find", "/", "/dev/shm", "/run", folder, "-xdev", "-newer", os.path.join(folder, "stamp"), "-type", "f", "-size", "-100M", "-print0"]
    names = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.split(b"\0")
    wanted, found = {word.encode() for word in words}, []
    for name in filter(None, set(names)):
        try:
            with open(name, "rb") as file:
                found += [f"{word.decode()} in {name.decode()}" for word in wanted.intersection(CANARY.findall(file.read()))]
        except OSError:
            continue  # it is gone again
    return found


def end_visit(kiosk, pid, number):
    """Ends a visit as the number says, with keys typed ahead where a key ends it."""
    match number % 4:
        case 0: kiosk.leave(ahead=b"1\r2\rtyped ahead\r")
        case 3 if kiosk.is_in_lines(): kiosk.leave(ahead=b" \r" * 40)
        case 1: os.kill(pid, signal.SIGSEGV)
        case 2: os.kill(pid, signal.SIGKILL)
        case 3: kiosk.send(b"\x03" + b" \r" * 40)


def history(figures, program, folder, amount):
    """Visits in tmux, which keeps what scrolls away: it has nothing of them afterwards."""
    left = []
    with Screen() as screen:
        screen.type(f"{program} kiosk")
        screen.press("Enter")
        for number in range(amount):
            word = canary()
            for keys, wanted in ((["Space"], HOME), (["/"], "What are you looking for?"), ([*word], word)):
                if wanted == HOME and not screen.wait_for(ATTRACT):
                    raise AssertionError(screen.text())
                screen.press(*keys)
                if not screen.wait_for(wanted):
                    raise AssertionError(screen.text())
            screen.press("Enter", "C-x")
            if not screen.wait_for(ATTRACT):
                raise AssertionError(screen.text())
            if word in screen.text(scrollback=True):
                left.append(f"visit {number}")
    figures.count("visits of which tmux keeps what was typed", left, amount)


# ---- The end of a visit, by itself and by signals


def signals(figures, program, folder, amount):
    """Each signal that ends a program, in each page: nothing is told, and the page that invites is back."""
    faults, open_to_keys, tries, slowest = [], [], 0, 0.0
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
        for number in range(amount):
            kiosk.begin()
            if not ignores_keys(kiosk.end_unseen()):
                open_to_keys.append(f"visit {number}")
    figures.count("signals that were not followed by the page that invites and nothing else", faults, tries)
    figures.count("visits that a key can end or stop while they begin", open_to_keys, amount)
    figures.say("the longest time from a fatal signal to that page", f"{slowest * 1e3:.0f} ms", "under 2 s", slowest < 2)


def ignores_keys(pid):
    """Whether a process ignores, at this moment, every signal that keys send."""
    with open(f"/proc/{pid}/status") as status:
        ignored = int(re.search(r"^SigIgn:\s+(\w+)", status.read(), re.M)[1], 16)
    return all(ignored & 1 << getattr(signal, f"SIG{name}") - 1 for name in IGNORED)


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
        kiosk.begin()
        os.kill(kiosk.visit(), signal.SIGSTOP)
        time.sleep(6)  # until it is asked
        kiosk.send(b"9")
        os.kill(kiosk.visit(), signal.SIGCONT)
        took = kiosk.see("Call 999 now", 5)
        figures.say("from a key to its page, when a visit is asked while it takes the key", f"{took * 1e3:.0f} ms", "under 2 s", took < 2)
        old = kiosk.visit()
        kiosk.signal(signal.SIGKILL)
        kiosk.wait()
        ended, text = has_ended(old), kiosk.text().strip()
        figures.say("a visit whose supervisor is killed", f"{'ends' if ended else 'goes on'}, {repr(text) if text else 'blank'}",
                    "ends, blank", ended and not text)
    with Deaf(program) as kiosk:
        kiosk.begin()
        kiosk.end()
        kiosk.begin()
        figures.say("a kiosk that is started where the end of a process is ignored", "goes on", "goes on", True)
    kiosk = Kiosk(program)
    kiosk.begin()
    pids = (kiosk.pid, kiosk.visit())
    kiosk.hang_up()
    kiosk.wait()
    gone = all(has_ended(pid) for pid in pids)
    figures.say("a kiosk whose terminal vanishes", "ends" if gone else "goes on", "ends", gone)
    with Kiosk(program) as kiosk:
        kiosk.begin()
        kiosk.signal(signal.SIGTERM)
        status, text, modes = kiosk.wait(), kiosk.text().strip(), kiosk.modes() == kiosk.modes_before
        holds = status == 143 and not text and modes
        figures.say("the supervisor ended by SIGTERM", f"status {status}, {'modes as before' if modes else 'other modes'}, "
                    f"{'blank' if not text else text!r}", "status 143, modes as before, blank", holds)


class Deaf(Kiosk):
    """A kiosk that inherits that the end of a process is ignored."""

    def __init__(self, program):
        deaf = "import os, signal, sys; signal.signal(signal.SIGCHLD, signal.SIG_IGN); os.execv(sys.argv[1], sys.argv[1:])"
        Program.__init__(self, [sys.executable, "-c", deaf, program, "kiosk"])
        self.watch(24, 80)


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


# ---- What is counted


def counts(figures, program, folder, amount):
    """A file of counts is written when the kiosk ends and no sooner, in full tens, and says nothing of what was typed or came when."""
    path, early = os.path.join(folder, "counts.csv"), []
    for number in range(amount):
        if number % (amount // 2 + 1) == 0:
            kiosk = Kiosk(program, "--counts", path)
            before = read(path)
        kiosk.begin()
        kiosk.choose("I am worried about someone")
        kiosk.choose("Yes" if number % 2 == 0 else "No")
        kiosk.end()
        if read(path) != before:
            early.append(f"after visit {number + 1}")
        if number % (amount // 2 + 1) == amount // 2 or number == amount - 1:
            with kiosk:
                kiosk.see(ATTRACT)
    figures.count("visits after which the counts are written while the kiosk runs", early, amount)
    expected = "month,what,at least\n" + "".join(
        f"{time.strftime('%Y-%m')},{what},{number}\n" for what, number in tens(amount) if number)
    figures.say("what they say in the end", "full tens" if read(path) == expected else repr(read(path)), "full tens", read(path) == expected)
    with Kiosk(program, "--counts", path) as first, Kiosk(program, "--counts", path) as second:
        second.see(ATTRACT)
        first.see(ATTRACT)
    same = read(path) == expected
    figures.say("counts after two kiosks had the same file", "the same" if same else repr(read(path)), "the same", same)


def read(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def tens(amount):
    """Full tens of what visits come to that answer Yes and No by turns, in two runs of a kiosk."""
    first = amount // 2 + 1
    urgent, visits = 0, 0
    for start, end in ((0, first), (first, amount)):
        urgent = (urgent + sum(number % 2 == 0 for number in range(start, end))) // 10 * 10
        visits = (visits + end - start) // 10 * 10
    return ("am-i-worried.call-999", urgent), ("visits", visits)
