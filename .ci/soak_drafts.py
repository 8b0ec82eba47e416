"""Soaks of drafts as a person has them: clocks that jump, disks that fail, what stays in memory, and a random walk."""
import calendar
import json
import os
import random
import re
import signal
import string
import subprocess
import time

from drafts import Drafts, found_in_memory, saved_at
from terminal import Program

DAY = 86_400
ESCAPE, LOCK, REPAINT, BACKSPACE, LEFT, RIGHT, DOWN = b"\x1b", b"\x0b", b"\x0c", b"\x7f", b"\x1bOD", b"\x1bOC", b"\x1bOB"


# ---- Clocks


class FakedDrafts(Drafts):
    """Drafts at another time: `offset` seconds from now."""

    def at(self, offset):
        self.wrap = ["faketime", "-f", f"{offset:+d}"] if offset else []
        return self

    def listed(self, offset):
        """The drafts that are there at a time, by their ids."""
        return {draft["id"]: draft for draft in json.loads(self.at(offset).answer("list", "--json"))}


def clocks(figures, program, folder, _):
    """Clocks behind the newest save and far ahead: nothing is deleted, and what is written then is kept."""
    faults, offsets = [], (-1, -3_600, -400 * DAY, -10 * 365 * DAY, 91 * DAY, 400 * DAY, 10 * 365 * DAY)
    for offset in offsets:
        with FakedDrafts(program) as drafts:
            identifier = drafts.at(0).begin(full_name="before")
            try:
                for _ in range(2):
                    if identifier not in drafts.listed(offset):
                        faults.append(f"{offset} s: the draft is deleted")
                drafts.at(offset).answer("set", identifier, "gender", given="then")
                for later in (offset, 0):
                    if drafts.at(later).texts(identifier) != {"full-name": "before", "gender": "then"}:
                        faults.append(f"{offset} s: words are lost")
            except (AssertionError, subprocess.TimeoutExpired) as problem:
                faults.append(f"{offset} s: {problem}")
    figures.count("jumps of the clock that deleted or lost something", faults, len(offsets))


def expiry(figures, program, folder, _):
    """What ends with time, on either side of each boundary; a minute is left for this machine to be slow."""
    minute, faults, tries = 60, [], 0

    def expect(what, holds):
        nonlocal tries
        tries += 1
        if not holds:
            faults.append(what)

    def is_there(drafts, offset, warns):
        listed = drafts.listed(offset).get(identifier)
        return listed is not None and ("deletion" in listed) == warns

    with FakedDrafts(program) as drafts:
        identifier = drafts.at(0).begin(full_name="x")
        expect("a warning before 23 days", is_there(drafts, 23 * DAY - minute, False))
        expect("no warning after 23 days", is_there(drafts, 23 * DAY + minute, True))
        expect("deleted before 30 days", is_there(drafts, 30 * DAY - minute, True))
        expect("deleted less than 7 days after the warning was seen", is_there(drafts, 30 * DAY, True))
        expect("not deleted after 30 days", identifier not in drafts.listed(30 * DAY + 2 * minute))
        left = [name for name in os.listdir(drafts.folder) if name != "identity.age"]
        expect(f"files of the deleted draft are left: {left}", not left)
    with FakedDrafts(program) as drafts:
        identifier = drafts.at(0).begin(full_name="x")
        expect("deleted at 40 days without a warning", is_there(drafts, 40 * DAY, True))
        expect("deleted less than 7 days after a late warning", is_there(drafts, 47 * DAY - minute, True))
        expect("deleted while the clock is behind the newest save", is_there(drafts, 0, False))
        expect("not deleted 7 days after a late warning", identifier not in drafts.listed(47 * DAY + minute))
    with FakedDrafts(program) as drafts:
        identifier = drafts.at(0).begin(full_name="x")
        drafts.listed(25 * DAY)
        drafts.at(25 * DAY).answer("extend", identifier, given="more time")
        expect("an extension is not heard", is_there(drafts, 32 * DAY, False))
        drafts.at(32 * DAY).answer("extend", identifier, given="more time")
        end = drafts.at(62 * DAY).answer("extend", identifier, given="more time")
        refused = drafts.run("extend", identifier, given="more time")
        expect("extended though it is kept as long as it can be", refused.returncode == 77)
        begun = drafts.listed(62 * DAY)[identifier]["begun"]
        expect(f"extended beyond 90 days: {begun} to {end}", seconds(end) - seconds(begun) == 90 * DAY)
        expect("no warning after 83 days", is_there(drafts, 84 * DAY, True))
        expect("not deleted after 91 days", identifier not in drafts.listed(91 * DAY + minute))
    figures.count("boundaries of time on the wrong side", faults, tries)


def seconds(text):
    return calendar.timegm(time.strptime(text, "%Y-%m-%dT%H:%M:%SZ"))


# ---- A person who types


class Pilot(Program):
    """The program on one draft, on a bare terminal; keys go in one after the other, each when the one before is taken."""

    def __init__(self, drafts, identifier, rows=60, columns=100):
        super().__init__([drafts.program, "draft", "edit", identifier], rows, columns, drafts.environment)
        self.passphrase = drafts.passphrase

    def unlock(self):
        self.see("Passphrase")
        self.press(self.passphrase.encode(), b"\r")
        self.see("The concern")

    def see(self, wanted, limit=60.0):
        """Has everything painted anew until the page holds a text; gives the page."""
        end, page = time.monotonic() + limit, ""
        while time.monotonic() < end and self.is_alive():
            before = len(self.chunks)
            self.press(REPAINT)
            painted = self.written(before).decode(errors="replace")
            page = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[()=>].?|─+", "\n", painted)
            if wanted in page:
                return page
        raise AssertionError(f"the page does not hold {wanted!r} ({self.status}):" + re.sub(r"\s*\n\s*", "\n", page))

    def choose(self, label):
        """Chooses the entry that begins with a label on this page."""
        self.press(re.search(rf"(\d)  {re.escape(label)}", self.see(label))[1].encode(), b"\r")

    def saved_at(self):
        """When the page says that it was saved; nothing where it says that it was not."""
        return saved_at(self.see("SAVED" if "NOT SAVED" in self.see("") else "Saved "))


def begun_earlier(drafts, text="x"):
    """A draft that opens at the list of its sections, because it was changed in a later second than it was begun."""
    identifier = drafts.begin()
    time.sleep(1.1)
    drafts.answer("set", identifier, "gender", given=text)
    return identifier


# ---- Errors while someone types

NOTICES = {
    "EIO": "The disk reports a fault", "EINTR": "The disk reports a fault", "EMFILE": "The disk reports a fault",
    "ENOSPC": "The disk is full", "EDQUOT": "The disk is full", "EROFS": "The disk can only be read",
    "EACCES": "This account may not write there",
}


def notices(figures, program, folder, _):
    """Each error of each call of a save: the page says that it is not saved and why, and later that it is."""
    faults, slowest, tries = [], 0.0, 0
    with Drafts(program) as drafts:
        identifier = begun_earlier(drafts)
        with Pilot(drafts, identifier) as pilot:
            pilot.unlock()
            pilot.press(b"4", b"\r", b"1", b"\r")
            for call in ("openat", "fsync", "renameat", "linkat", "close"):
                for error, notice in NOTICES.items():
                    tries += 1
                    with Injection(pilot.pid, call, error):
                        start = time.monotonic()
                        pilot.press(b"x")
                        try:
                            page = pilot.see("NOT SAVED", 10)
                            slowest = max(slowest, time.monotonic() - start)
                        except AssertionError:
                            page = ""
                        if notice not in re.sub(r"\s+", " ", page):
                            faults.append(f"{call} {error}: not told, or by another name")
                    try:
                        pilot.see(" Saved ", 20)
                    except AssertionError:
                        faults.append(f"{call} {error}: it is not saved when the disk is well again")
        if drafts.texts(identifier).get("seen-or-heard") != "x" * tries:
            faults.append("words are lost")
    figures.count("errors of the disk that the page did not tell as they were", faults, tries)
    what = "longest time from a key to the notice that it is not saved"
    figures.time(what, f"{slowest:.1f} s", "under 1.5 s", slowest < 1.5)


class Injection:
    """An error that every call of one kind ends with, for a while."""

    def __init__(self, pid, call, error):
        inject = ["-e", f"trace={call}", "-e", f"inject={call}:error={error}"]
        attach = ["strace", "-f", "-o", "/dev/null", "-p", str(pid)]
        self.tracer = subprocess.Popen([*attach, *inject], stderr=subprocess.PIPE)

    def __enter__(self):
        if b"attached" not in self.tracer.stderr.readline():
            raise RuntimeError("strace cannot attach here")

    def __exit__(self, *_):
        self.tracer.terminate()
        self.tracer.wait()
        self.tracer.stderr.close()


# ---- Memory


def memory(figures, program, folder, cycles):
    """Words typed before a lock are searched for after it: in memory, in what the terminal was sent, and on the disk."""
    left, missed, disk = [], [], os.path.join(folder, "disk")
    os.mkdir(disk)
    image = folder + "/disk.image"
    subprocess.run(["truncate", "-s", "64M", image], check=True)
    subprocess.run(["mkfs.ext4", "-qF", image], check=True)
    subprocess.run(["mount", "-o", "loop", image, disk], check=True)
    stem = "".join(random.choices(string.ascii_uppercase, k=9))
    try:
        os.chmod(disk, 0o700)
        with Drafts(program, disk) as drafts:
            identifier = begun_earlier(drafts)
            with Pilot(drafts, identifier) as pilot:
                for cycle in range(cycles):
                    words = type_canaries(pilot, f"{stem}{cycle:03}", cycle)
                    found = found_in_memory(pilot.pid, words)
                    missed += [f"cycle {cycle}: {word}" for word in words if word not in found]
                    sent = len(pilot.chunks)
                    pilot.press(LOCK)
                    pilot.see("Passphrase")
                    everything, shown = [stem, drafts.passphrase], pilot.written(sent)
                    left += [f"cycle {cycle}: {word} in memory" for word in found_in_memory(pilot.pid, everything)]
                    left += [f"cycle {cycle}: {word} on the screen" for word in everything if word.encode() in shown]
                    pilot.chunks.clear()
                if not drafts.texts(identifier)["full-name"].startswith(stem):
                    missed.append("the words did not reach the draft")
        subprocess.run(["sync"], check=True)
        with open(image, "rb") as file:
            left += ["on the disk"] * (stem.encode() in file.read())
        with open(os.path.join(disk, "control"), "w") as file:
            file.write(stem)
        subprocess.run(["sync"], check=True)
        with open(image, "rb") as file:
            missed += ["on the disk"] * (stem.encode() not in file.read())
    finally:
        subprocess.run(["umount", "-l", disk], check=True)
    figures.count("words that a search did not find before the lock, when it must", missed, 2 * cycles)
    figures.count("words found after the lock in memory, terminal or disk", left, 3 * cycles)


def type_canaries(pilot, word, cycle):
    """Opens the draft, types a word into a short field and one into a long one; gives both."""
    pilot.unlock()
    pilot.press(b"1", b"\r", b"1", b"\r")
    pilot.see("A part of the name is better than none")
    name, text = f"{word}Name", f"{word}Text"
    pilot.press(*[BACKSPACE * 20] * (cycle > 0), name.encode())
    pilot.press(ESCAPE, ESCAPE, b"4", b"\r", b"1", b"\r")
    pilot.see("Use the exact words")
    pilot.press(text.encode() + b" ")
    pilot.see(text)
    return [name, text]


def idle(figures, program, folder, _):
    """A minute without a key: a warning after forty seconds, which any key takes back, and then the lock."""
    faults, word = [], "".join(random.choices(string.ascii_uppercase, k=12))
    with Drafts(program) as drafts:
        identifier = begun_earlier(drafts, word)
        with Pilot(drafts, identifier) as pilot:
            pilot.unlock()
            pilot.choose("More of this list")
            pilot.choose("How long it is kept")
            while "Lock after 1 minute" not in pilot.see("Lock after"):
                pilot.choose("Lock after")
            for name, seconds, wanted, keys in (
                ("no warning before 40 seconds", 37, "How long it is kept", []),
                ("a warning after 40 seconds", 5, "locks in 20 seconds", [DOWN]),
                ("a key takes the warning back", 15, "How long it is kept", []),
                ("no lock before a minute", 42, "locks in 20 seconds", []), ("a lock after a minute", 6, "Passphrase", []),
            ):
                time.sleep(seconds)
                page = pilot.see("")
                if wanted not in page or ("locks in" in page) != ("locks in" in wanted):
                    faults.append(f"not so: {name}")
                pilot.press(*keys)
            if found_in_memory(pilot.pid, [word, drafts.passphrase]) != set():
                faults.append("words are left in memory")
    figures.count("steps of the lock after a minute without a key that did not come in time", faults, 6)


# ---- The random walk

# Fields by the keys that lead to them from the list of sections, and whether they hold several lines.
FIELDS = {
    "full-name": (b"1", b"1", False), "other-names": (b"1", b"2", True), "how-to-find": (b"1", b"3", True),
    "addresses": (b"2", b"1", True), "phones": (b"2", b"2", True), "household": (b"3", b"1", True),
    "seen-or-heard": (b"4", b"1", True), "how-it-came-up": (b"4", b"4", True), "travel": (b"4", b"6", True),
    "complex-needs": (b"5", b"1", True), "strengths": (b"5", b"3", True), "referrer-name": (b"7", b"1", False),
}
LETTERS = string.ascii_letters + string.digits + "    .,;'!?éŵŷâ" + "ক" + "ع"
SIZES = [(24, 80), (12, 40), (43, 132), (60, 100), (5, 20), (1, 1)]


class Model:
    """What a draft should hold: every state that it went through since the last kill, and which is known to be saved."""

    def __init__(self, texts):
        self.states = [dict(texts)]
        self.saved = 0
        self.taken = []  # when each state was seen to be taken

    def set(self, field, text):
        state = dict(self.states[-1])
        state[field] = text
        self.states.append({name: words for name, words in state.items() if words.strip()})

    def note_taken(self):
        self.taken += [time.time()] * (len(self.states) - 1 - len(self.taken))

    def note_saved(self, moment):
        """A save at a second holds what was taken before that second."""
        for index, taken in enumerate(self.taken):
            if taken < moment:
                self.saved = max(self.saved, index + 1)

    def allows(self, texts):
        return texts in self.states[self.saved:]


class Typist:
    """Types into one field at random, and keeps its text beside."""

    def __init__(self, model, field):
        self.model, self.field, self.is_long = model, field, FIELDS[field][2]
        self.text = model.states[-1].get(field, "")
        self.cursor = len(self.text)
        self.is_fresh = True

    def burst(self):
        """Some keys as bytes; the model knows the text after each."""
        return b"".join(self._key() for _ in range(random.randint(1, 25)))

    def _key(self):
        kind = random.choices(("letter", "back", "left", "right", "line", "paste"), (20, 3, 2, 1, 1, 0.3))[0]
        if kind == "line" and self.is_fresh:
            kind = "letter"  # Enter opened the page, and one more at once counts as that key held down
        self.is_fresh = False
        if kind == "back":
            self._replace(max(self.cursor - 1, 0), self.cursor, "")
            return BACKSPACE
        if kind == "left":
            self.cursor = max(self.cursor - 1, 0)
            return LEFT
        if kind == "right":
            self.cursor = min(self.cursor + 1, len(self.text))
            return RIGHT
        if kind == "letter" or not self.is_long:
            return self._insert(random.choice(LETTERS)) if len(self.text) < 150 or self.is_long else b""
        if kind == "line":
            self._insert("\n")
            return b"\r"
        pasted = "".join(random.choices(LETTERS + "\n", k=random.choice((5, 300))))
        return b"\x1b[200~" + self._insert(pasted) + b"\x1b[201~" if len(self.text) < 1_500 else b""

    def _insert(self, text):
        self._replace(self.cursor, self.cursor, text)
        return text.encode()

    def _replace(self, start, end, text):
        self.text = self.text[:start] + text + self.text[end:]
        self.cursor = start + len(text)
        self.model.set(self.field, self.text)


def walk(figures, program, folder, minutes):
    """Types, resizes, leaves, kills and opens again at random; what is found is compared with a plain model."""
    lost, keys, lives, end = [], 0, 0, time.monotonic() + minutes * 60
    seed = random.randrange(2**31)
    random.seed(seed)
    with Drafts(program) as drafts:
        identifier = begun_earlier(drafts)
        while time.monotonic() < end:
            model = Model(drafts.texts(identifier))
            life = Life(drafts, identifier, model)
            try:
                ending = life.live()
            except AssertionError as problem:
                lost.append(f"life {lives}, seed {seed}: {problem}")
                break
            lives, keys = lives + 1, keys + len(model.states) - 1
            found = drafts.texts(identifier)
            if not model.allows(found):
                lost.append(f"life {lives}, seed {seed}, ended by {ending}: {difference(found, model)}")
    what = "lives of the program in a random walk that lost a word called saved"
    figures.count(what, lost, lives, f", over {keys:,} changes")
    random.seed()


def difference(found, model):
    last = model.states[-1]
    fields = [field for field in FIELDS if found.get(field) != last.get(field)]
    index = model.states.index(found) if found in model.states else None
    return f"state {index} of {len(model.states)} is found, {model.saved} was saved; {fields} differ: " + "; ".join(
        f"{found.get(field)!r} for {last.get(field)!r}" for field in fields)


class Life:
    """The program from its start to its end, which comes at random."""

    def __init__(self, drafts, identifier, model):
        self.drafts, self.identifier, self.model = drafts, identifier, model

    def live(self):
        """Gives how it ended."""
        with Pilot(self.drafts, self.identifier) as pilot:
            pilot.unlock()
            for _ in range(random.randint(1, 4)):
                if ending := self._visit_field(pilot, random.choice(list(FIELDS))):
                    return ending
                pilot.press(ESCAPE, ESCAPE)
            return self._end(pilot)

    def _visit_field(self, pilot, field):
        section, number, _ = FIELDS[field]
        pilot.press(section, b"\r", number, b"\r")
        typist = Typist(self.model, field)
        for _ in range(random.randint(1, 4)):
            pilot.send(typist.burst())
            if random.random() < 0.1:
                return self._kill(pilot)
            pilot.wait_until_idle()
            self.model.note_taken()
            if random.random() < 0.1:
                return self._end(pilot)
            time.sleep(random.choice((0, 0, 0.1, 0.7, 2.2)) * random.random())
            if random.random() < 0.3:
                pilot.resize(*random.choice(SIZES))
            if random.random() < 0.4:
                self._look(pilot)
        pilot.resize(60, 100)
        return None

    def _look(self, pilot):
        """Notes what the page calls saved; after a while everything must be."""
        is_patient = random.random() < 0.3
        if is_patient:
            time.sleep(3)
        pilot.resize(60, 100)
        pilot.wait_until_idle()
        moment = pilot.saved_at()
        if moment is None:
            raise AssertionError("the page says that it is not saved")
        self.model.note_saved(moment)
        if is_patient and self.model.taken and moment < int(self.model.taken[-1]):
            raise AssertionError("what was typed three seconds ago is not called saved")

    def _kill(self, pilot):
        time.sleep(random.random() * 0.8)
        pilot.signal(signal.SIGKILL)
        pilot.wait()
        return "a kill while it works"

    def _end(self, pilot):
        """An ending after which everything must be there, or a kill."""
        ending = random.choice(("HUP", "TERM", "lock", "hide", "kill"))
        match ending:
            case "lock":
                pilot.press(LOCK)
                pilot.see("Passphrase")
            case "hide": pilot.send(ESCAPE * 3)
            case "kill": self._kill(pilot)
            case _: pilot.signal(getattr(signal, f"SIG{ending}"))
        if ending != "lock" and pilot.wait(60) is None:
            raise AssertionError(f"{ending} does not end it")
        if ending != "kill":
            self.model.saved = len(self.model.states) - 1
        return ending
