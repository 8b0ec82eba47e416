"""Soaks of the save protocol: the program DraftSoak saves numbered drafts, and here the plug is pulled."""
import fcntl
import os
import random
import re
import shutil
import signal
import subprocess
import tempfile
import time

CALLS = ["openat", "write", "fsync", "close", "newfstatat", "unlinkat", "linkat", "renameat"]
FICLONE = 0x40049409  # the request that copies a whole file in one moment, from linux/fs.h
REDUCED = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


class Saver:
    """A program that saves, which waits for `go`, and what it says."""

    def __init__(self, program, *arguments, wrap=()):
        words = [*wrap, program, *(str(argument) for argument in arguments)]
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.tracer = None

    def trace(self, injection, call):
        """Attaches strace once everything is open, so that only saves are hit."""
        self.wait()
        inject = ["-e", f"trace={call}", "-e", f"inject={call}:{injection}"]
        self.tracer = subprocess.Popen(["strace", "-f", "-o", "/dev/null", "-p", str(self.process.pid), *inject],
                                       stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if b"attached" not in self.tracer.stderr.readline():
            raise RuntimeError("strace cannot attach here")

    def wait(self):
        line = self.process.stdout.readline().decode()
        if line != "ready\n":
            raise RuntimeError(f"the program does not begin: {line}")

    def go(self):
        self.process.stdin.write(b"\n")
        self.process.stdin.close()
        return self

    def said(self):
        """Everything that it said before it ended."""
        lines = self.process.stdout.read().decode(errors="replace").splitlines()
        self.process.stdout.close()
        self.process.wait()
        if self.tracer:
            self.tracer.wait()
            self.tracer.stderr.close()
        return lines


def acknowledged(lines, before=0):
    return max((int(line.split()[1].rstrip(",")) for line in lines if line.startswith("acknowledged ")), default=before)


def save(program, folder, count, *more):
    return acknowledged(Saver(program, "save", folder, count, *more).go().said())


class Finder:
    """Opens what a fault left behind, as the program does after a restart, and notes what is lost."""

    def __init__(self, program):
        self.program = program
        self.lost = []

    def check(self, folder, number, what, wrap=()):
        """The number of the draft that is found; it must be the one that was acknowledged, or newer."""
        done = subprocess.run([*wrap, self.program, "check", folder, str(number)], capture_output=True, text=True)
        if done.returncode == 0:
            return int(done.stdout.split()[-1])
        self.lost.append(f"{what}: {done.stdout.strip()} {done.stderr.strip()[-200:]}")
        return number


# ---- Killed


def boundaries(figures, program, folder, tries):
    """SIGKILL before each of the first system calls of a run of saves."""
    finder, done = Finder(program), 0
    last, runs = save(program, folder, 2), -(-tries // len(CALLS))
    for count in range(1, runs + 1):
        for call in CALLS[:tries - done]:
            saver = Saver(program, "save", folder, runs * 2)
            saver.trace(f"signal=KILL:when={count}", call)
            lines = saver.go().said()
            if saver.process.returncode != -signal.SIGKILL:
                finder.lost.append(f"{call} number {count} was never reached")
            last = finder.check(folder, acknowledged(lines, last), f"killed before {call} {count}")
            done += 1
    figures.count("saves lost by a kill at a system call", finder.lost, done)


def replacements(figures, program, folder, most):
    """SIGKILL before every system call of a replacement of keys, as far as `most` calls of each kind."""
    finder, done, path = Finder(program), 0, os.path.join(folder, "drafts")
    for call in CALLS:
        for count in range(1, most + 1):
            shutil.rmtree(path, ignore_errors=True)
            last = save(program, path, 3)
            saver = Saver(program, "replace", path)
            saver.trace(f"signal=KILL:when={count}", call)
            lines = saver.go().said()
            finder.check(path, last, f"killed before {call} {count} of a replacement")
            finder.check(path, last, f"again, after {call} {count}")
            if saver.process.returncode == 0:
                if "replaced" not in lines:
                    finder.lost.append(f"nothing was replaced: {lines}")
                break
            done += 1
    figures.count("drafts lost by a kill while keys are replaced", finder.lost, done)


def kills(figures, program, folder, tries):
    """SIGKILL at random moments."""
    finder, last = Finder(program), save(program, folder, 1)
    first = last
    for index in range(tries):
        saver = Saver(program, "save", folder, 1_000_000)
        saver.wait()
        saver.go()
        time.sleep(random.random() * 0.06)
        saver.process.kill()
        last = finder.check(folder, acknowledged(saver.said(), last), f"kill {index}")
    if last - first < tries:
        finder.lost.append(f"only {last - first} saves were made, so that most kills prove nothing")
    figures.count("saves lost by a kill at a random moment", finder.lost, tries, f", over {last - first:,} saves")


# ---- Power cuts


class Image:
    """A file system in a file, and what a power cut would leave of it.

    The file lies in a file system that can copy it between two of its writes, so that what a cut leaves is the state of one
    moment. A copy that takes a while would hold some blocks from before and some from after, in an order in which no disk
    that keeps to its flushes ever holds them. What a disk itself has not written yet, and torn sectors, are beyond it.
    """

    def __init__(self, folder):
        self.host, self.mount, self.seen = (os.path.join(folder, name) for name in ("host", "mount", "seen"))
        self.file, self.copy = os.path.join(self.host, "image"), os.path.join(self.host, "copy")
        self.mounted = []
        os.mkdir(self.seen)

    def __enter__(self):
        self._make_and_mount("mkfs.xfs", "-q", self.host + ".image", "400M", self.host)
        self._make_and_mount("mkfs.ext4", "-qF", self.file, "32M", self.mount)
        return self

    def __exit__(self, *_):
        for mount in reversed(self.mounted):
            subprocess.run(["umount", mount], check=True)

    def _make_and_mount(self, make, option, file, size, mount):
        os.mkdir(mount)
        subprocess.run(["truncate", "-s", size, file], check=True)
        subprocess.run([make, option, file], check=True)
        subprocess.run(["mount", "-o", "loop", file, mount], check=True)
        self.mounted.append(mount)

    def cut(self):
        with open(self.file, "rb") as file, open(self.copy, "wb") as copy:
            fcntl.ioctl(copy, FICLONE, file.fileno())

    def restarted(self, look):
        """Mounts the copy, which replays its journal, and looks at it."""
        subprocess.run(["mount", "-o", "loop", self.copy, self.seen], check=True)
        try:
            return look(self.seen)
        finally:
            subprocess.run(["umount", self.seen], check=True)


def cut_again_and_again(image, program, mode, path, tries, look):
    """Cuts the power while the program saves; gives how often the draft was older than acknowledged."""
    losses = 0
    with tempfile.NamedTemporaryFile(dir="/dev/shm") as output:
        process = subprocess.Popen([program, mode, path, "100000000"], stdin=subprocess.PIPE, stdout=output)
        process.stdin.write(b"\n")
        process.stdin.close()
        try:
            for _ in range(tries):
                time.sleep(random.random() * 0.05)
                number = acknowledged(last_lines(output.name))
                image.cut()
                if process.poll() is not None:
                    raise RuntimeError(f"the program ended while it should save: {last_lines(output.name)}")
                losses += image.restarted(lambda seen: look(seen, number)) < number
        finally:
            process.kill()
            process.wait()
    return losses


def last_lines(path):
    with open(path, "rb") as file:
        file.seek(max(os.path.getsize(path) - 200, 0))
        return file.read().decode().split("\n")[1:-1]


def control_number(seen, _):
    try:
        with open(os.path.join(seen, "control"), "rb") as file:
            words = file.read(60).split(b"\n")[0].split()
        return int(words[1]) if len(words) == 5 else 0
    except (OSError, ValueError):
        return 0


def cuts(figures, program, folder, tries):
    """Power cuts; two careless ways to save show that the cuts find what they should."""
    controls = min(tries, 30)
    with Image(folder) as image:
        for control, least in (("unsynced", 0.9), ("early", 0.1)):
            losses = cut_again_and_again(image, program, control, image.mount, controls, control_number)
            figures.say(f"power cuts that the control `{control}` loses by", f"{losses} of {controls}",
                        f"{least * controls:.0f} or more, or cuts prove nothing", losses >= least * controls)
            for name in ("control", "control.new"):
                path = os.path.join(image.mount, name)
                if os.path.exists(path):
                    os.unlink(path)
        finder, path = Finder(program), os.path.join(image.mount, "drafts")
        os.mkdir(path, 0o700)
        save(program, path, 1)
        cut_again_and_again(image, program, "save", path, tries,
                            lambda seen, number: finder.check(os.path.join(seen, "drafts"), number, "power cut"))
    figures.count("saves lost by a power cut", finder.lost, tries)


# ---- Disks that refuse

# What is injected: the call, its number in the first save of a run, and how many such calls a save makes.
TARGETS = {
    "openat": ("openat", 1, 2), "write": ("write", 1, 2), "short write": ("write", 1, 2), "close": ("close", 1, 2),
    "fsync of the file": ("fsync", 1, 3), "fsync of the folder": ("fsync", 2, 3), "renameat": ("renameat", 1, 2),
}
ERRORS = {
    "EIO": "inputOutput", "ENOSPC": "full", "EDQUOT": "quota", "EROFS": "readOnly", "EACCES": "permission",
    "EINTR": "other(4)", "EMFILE": "tooManyOpenFiles",
}
SHORT = [0, 1, 100, 4095, 4096, 20000, 41000]  # bytes that a short write says it took


def errors(figures, program, folder, repeats):
    """The errno matrix: each call and each error at three positions, once, and with `repeats` also for ever after."""
    finder, cases, slowest = Finder(program), 0, (0.0, "")
    path = os.path.join(folder, "drafts")
    for target, (call, first, each) in TARGETS.items():
        for short, (error, name) in zip(SHORT, ERRORS.items()):
            how = f"retval={short}" if target == "short write" else f"error={error}"
            name = "inputOutput" if target == "short write" else name
            for position in range(3):
                for ever in ("", "+") if repeats else ("",):
                    shutil.rmtree(path, ignore_errors=True)
                    last = save(program, path, 2)
                    saver = Saver(program, "save", path, 4)
                    saver.trace(f"{how}:when={first + position * each}{ever}", call)
                    began = time.monotonic()
                    lines = saver.go().said()
                    if not ever:  # a disk that takes one byte at a time for ever is slow by itself
                        slowest = max(slowest, (time.monotonic() - began, f"{target} {how}"))
                    is_made_again = error == "EINTR" and target in ("openat", "write") and not ever
                    least = 0 if is_made_again else 4 - position if ever else 1
                    fault = refusal_fault(lines, name, last + 1 + position, least)
                    if fault or len(lines) != 4 or saver.process.returncode != 0:
                        finder.lost.append(f"{target} {how} at {position}{ever}: {fault or 'it ended'}: {lines}")
                    finder.check(path, acknowledged(lines, last), f"{target} {how} at {position}{ever}")
                    cases += 1
    figures.count("errors of the disk that were not named, or lost a save", finder.lost, cases)
    told = f"{slowest[0] * 1000:,.0f} ms, {slowest[1]}"
    figures.time("longest run of four saves with an error", told, "under 1,000 ms", slowest[0] < 1)


def refusal_fault(lines, name, number, least):
    refused = [line for line in lines if line.startswith("refused")]
    if least == 0:
        return None
    if len(refused) < least:
        return "acknowledged though the call failed"
    if f"disk(Disk.DiskError.{name})" not in refused[0]:
        return f"not named {name}"
    return None if int(refused[0].split()[1]) == number else "another save was refused"


def disks(figures, program, folder, _):
    """Disks that are full, read-only or limited, and a folder that is closed."""
    finder, faults = Finder(program), []

    def expect_refusal(what, saver, name, path, last, wrap=()):
        lines = saver.said()
        refused = [line for line in lines if line.startswith(("refused", "failed"))]
        if not refused or name not in refused[-1]:
            faults.append(f"{what}: not refused as {name}: {lines}")
        finder.check(path, acknowledged(lines, last), what, wrap)

    place = os.path.join(folder, "small")
    path = os.path.join(place, "drafts")
    os.mkdir(place)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], check=True)
    try:
        last = save(program, path, 1, 400_000)
        expect_refusal("full disk", Saver(program, "save", path, 5, 400_000).go(), "full", path, last)
        if save(program, path, 5, 1_000) == 0:
            faults.append("a draft that fits is not saved on a disk that is nearly full")
        last = finder.check(path, 1, "disk that is nearly full")
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        expect_refusal("read-only disk", Saver(program, "save", path, 1).go(), "readOnly", path, last)
    finally:
        subprocess.run(["umount", place], check=True)

    path = os.path.join(folder, "limited")
    last = save(program, path, 1, 1_000)
    limit = ["bash", "-c", 'ulimit -f 100; exec "$@"', "-"]
    expect_refusal("limit on files", Saver(program, "save", path, 3, 400_000, wrap=limit).go(), "tooLarge", path, last)

    path, reachable = os.path.join(folder, "closed"), shutil.copy(program, folder)
    os.chmod(folder, 0o711)
    os.mkdir(path, 0o700)
    os.chown(path, 65534, 65534)
    last = acknowledged(Saver(reachable, "save", path, 2, wrap=REDUCED).go().said())
    saver = Saver(reachable, "save", path, 3, wrap=REDUCED)
    saver.wait()
    os.chmod(path, 0o500)
    saver.go().process.wait()
    os.chmod(path, 0o700)
    finder.program = reachable
    expect_refusal("closed folder", saver, "permission", path, last, REDUCED)
    figures.count("disks full, read-only, limited or closed, that were not named or lost a save", faults + finder.lost, 4)


# ---- Changed files


def flips(figures, program, folder, tries):
    """Single bits turned over, in every kind of file."""
    seed = str(random.randrange(2**31))
    done = subprocess.run([program, "flip", folder, str(tries), seed], capture_output=True, text=True)
    found = re.search(r"accepted of \d+: (.*)", done.stdout)
    counts = [int(number) for number in re.findall(r"\d+", found[1])] if found else []
    accepted = found[1] if found else done.stdout.strip()
    holds = done.returncode == 0 and len(counts) == 4 and not any(counts)
    figures.say("changes of one bit that were accepted", f"{accepted}, {tries:,} each", "0", holds)


def edits(figures, program, folder, tries):
    """Random edits of the file of a draft, each of which must be refused by name."""
    save(program, folder, 1)
    path = next(os.path.join(folder, name) for name in os.listdir(folder) if re.fullmatch(r"[0-9a-f]{32}\.age", name))
    with open(path, "rb") as file:
        sound = file.read()
    faults, names = [], set()
    for index in range(tries):
        changed = edited(sound)
        with open(path, "wb") as file:
            file.write(changed)
        done = subprocess.run([program, "check", folder, "1"], capture_output=True, text=True)
        refused = re.fullmatch(r"failed: (age|payload|doubtful)\((.*)\)\n", done.stdout)
        if done.returncode == 1 and refused:
            names.add(refused[2].rpartition(".")[2])
        else:
            faults.append(f"edit {index} of {len(sound)} bytes to {len(changed)}: {done.returncode} {done.stdout}")
    remark = f", by the names {', '.join(sorted(names))}"
    figures.count("edits of a draft that were not refused by name", faults, tries, remark)


def edited(data):
    """The bytes with a few random edits, and never as they were."""
    changed = bytearray(data)
    while changed == data:
        for _ in range(random.randint(1, 3)):
            # Half of the edits in the header, which is short but has the most to get wrong.
            at = random.randrange(min(len(changed), random.choice((300, 10**9))) or 1)
            length = random.choice((1, 2, 16, 200))
            match random.randrange(5):
                case 0: changed[at:at + length] = random.randbytes(length)
                case 1: del changed[at:at + length]
                case 2: changed[at:at] = random.randbytes(length)
                case 3: changed[at:at] = changed[at:at + length]
                case 4: del changed[at:]
    return bytes(changed)


# ---- Times


def times(figures, program, folder, tries):
    """How long someone waits; measured again when a promise does not hold, because others may keep the machine busy."""
    unlock = saving = float("inf")
    for index in range(tries):
        done = subprocess.run([program, "time", os.path.join(folder, str(index))], capture_output=True, text=True)
        found = re.search(r"unlock ([\d.]+) ms, save of 40 kB for 3 recipients ([\d.]+) ms", done.stdout)
        if not found:
            raise RuntimeError(f"the times are not told: {done.returncode} {done.stdout}")
        unlock, saving = min(unlock, float(found[1])), min(saving, float(found[2]))
        if unlock < 2_000 and saving < 20:
            break
    figures.time("opening the keys, median", f"{unlock:,.0f} ms", "under 2,000 ms", unlock < 2_000)
    figures.time("saving 40 kB for three recipients, median", f"{saving:.1f} ms", "under 20 ms", saving < 20)
