"""Drafts to try things on, and how a person moves through their pages on a screen and by numbered prompts."""
import base64
import contextlib
import json
import os
import re
import select
import shutil
import subprocess
import tempfile
import time

from terminal import ENVIRONMENT, Screen

PASSPHRASE = "known to everyone"
# Keys under that passphrase and a work factor of 10, so that opening them costs milliseconds. Nothing else uses them.
IDENTITY = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCA3VTFQQXhQaVdzK2tRcWowN2g3MWJnIDQKV3lDV0tEQ1laMmpRQ3ZCamto"
    "akN6cUtRTFVNVEc1L01rd0RKNDFyeEozNAotLS0gLzkrSGdnY1VwRnJkcFMyWUJGY3NhVlFmWXJMMVJzaGtrdG1ua29rY2MvQQr5"
    "CVrdR/qCQTm6Ux/t+6q40ujDbJLaiJSqtLiq0jouQWMx03o0nEoUfp4VcJxjZyLQgHqHa9hEk6/BmsvhyI1yzY44oVtVgYDiHVRJ"
    "3PVHFhgqQ/I2uQoWH3CZupyZQ4lNxJrRognS+YolzuKn830flOd6+Sck2oF2TZ5CSCgyx+r7Zc776z07vAJk0DgmgdauBAkbqso4"
    "+H1sj14ibiENbtkHqVJHvlIbgPWpIkFw3Dng4BOOXuVgUE368RTn6UA0YuiYNNWGUw==")
NOBODY = 65534  # the account that owns nothing
SLOW = 60.0  # seconds; opening real keys takes one, and more on a busy machine


class Drafts:
    """A home with a folder of drafts in it, whose keys are those above unless there are to be none yet."""

    def __init__(self, program, disk=None, has_keys=True, passphrase=PASSPHRASE, is_nobody=False):
        self.program, self.passphrase = program, passphrase
        self.home = tempfile.mkdtemp(prefix="signpost-home-")
        self.wrap = []
        self.data = disk or self.home
        self.folder = os.path.join(self.data, "signpost/drafts")
        self.variables = {"XDG_DATA_HOME": self.data, "HOME": self.home}
        if has_keys:
            os.makedirs(self.folder, mode=0o700)
            os.chmod(os.path.dirname(self.folder), 0o700)
            write_privately(os.path.join(self.folder, "identity.age"), IDENTITY)
        if is_nobody:
            self._become_nobody()

    def _become_nobody(self):
        """Hands everything to an account for which a closed folder is closed, with a program that it may start."""
        self.program = shutil.copy(self.program, self.path("program"))
        for folder, folders, files in os.walk(self.home):
            for name in (".", *files):
                os.chown(os.path.join(folder, name), NOBODY, NOBODY)
        self.wrap = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.home, ignore_errors=True)

    @property
    def environment(self):
        return ENVIRONMENT | self.variables

    @property
    def command(self):
        """How a shell starts the program on these drafts."""
        return " ".join(["env", *(f"{name}={value}" for name, value in self.variables.items()), *self.wrap, self.program])

    def path(self, name):
        return os.path.join(self.home, name)

    def run(self, *arguments, given="", secrets=None):
        """Runs `signpost draft`; each secret goes by a descriptor of its own, behind the option that names it."""
        secrets = {"--passphrase-fd": self.passphrase} if secrets is None else secrets
        options, descriptors = [], []
        for option, secret in secrets.items():
            descriptors.append(pipe_with(secret + "\n"))
            options += [option, str(descriptors[-1])]
        try:
            words = [*self.wrap, self.program, "draft", *arguments, *options]
            return subprocess.run(words, input=given, capture_output=True, text=True, timeout=2 * SLOW,
                                  env=self.environment, cwd="/", pass_fds=descriptors)
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def begin(self, **texts):
        """A new draft with these texts in its fields, an underscore for a dash; gives its id."""
        identifier = self.answer("new")
        for field, text in texts.items():
            self.answer("set", identifier, field.replace("_", "-"), given=text)
        return identifier

    def answer(self, *arguments, **options):
        """What a command prints, which must end well."""
        done = self.run(*arguments, **options)
        if done.returncode != 0:
            raise AssertionError(f"{arguments} ends with {done.returncode}: {done.stderr}")
        return done.stdout.strip()

    def show(self, identifier):
        return json.loads(self.answer("show", identifier, "--json"))

    def texts(self, identifier):
        """What was typed in each field."""
        return {entry["field"]: entry["typed"] for entry in self.show(identifier)["draft"]["entries"] if "typed" in entry}

    def sealed(self, identifier):
        """The file of a draft."""
        return os.path.join(self.folder, f"{identifier}.age")

    def files(self):
        """The names of the files of drafts."""
        return sorted(name for name in os.listdir(self.folder) if re.fullmatch(r"[0-9a-f]{32}\.age", name))


def write_privately(path, data):
    with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(data)


def pipe_with(text):
    """A descriptor from which a text of less than 64 KiB can be read."""
    reading, writing = os.pipe()
    os.write(writing, text.encode())
    os.close(writing)
    return reading


@contextlib.contextmanager
def small_disk(size="1m"):
    """A disk of its own that is soon full; nothing where this machine does not let one be mounted."""
    place = tempfile.mkdtemp(prefix="signpost-disk-")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", place]
    mounted = subprocess.run(mount, capture_output=True)
    try:
        yield place if mounted.returncode == 0 else None
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", "-l", place], check=True)
        os.rmdir(place)


def fill(place):
    """Leaves no room on a disk; gives the path of what fills it."""
    path = os.path.join(place, "filling")
    with open(path, "wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            with contextlib.suppress(OSError):
                while file.write(b"x" * size) == size:
                    pass
    return path


# ---- A person at a screen


class DraftScreen(Screen):
    """A screen tall enough for every page of a draft, on which lines are chosen by what they say."""

    def __init__(self, drafts, rows=70, columns=90):
        super().__init__(rows, columns)
        self.drafts = drafts

    def start(self, *arguments):
        self.type(" ".join([self.drafts.command, "draft", *arguments]))
        self.press("Enter")

    def see(self, wanted, limit=SLOW):
        if not self.wait_for(wanted, limit):
            raise AssertionError(f"the screen does not show {wanted!r}:\n{self.text()}")

    def choose(self, label, limit=SLOW):
        """Chooses the entry that begins with a label, from more of the list if it must, and waits for another page."""
        more = "More of this list"
        self.see(lambda text: self._number(text, label) or self._number(text, more), limit)
        while (number := self._number(self.text(), label)) is None:
            last = self.text()
            self.press(self._number(last, more), "Enter")
            self.see(lambda text: text != last)
        before = self.text()
        self.press(number, "Enter")
        self.see(lambda text: text != before and f"> {number}  {label}" not in text, limit)

    @staticmethod
    def _number(text, label):
        found = re.search(rf"^ *>? *(\d)  (?:\[.\] )?{re.escape(label)}(?!\w)", text, re.M)
        return found and found[1]

    def unlock(self, passphrase=None):
        self.see("Passphrase")
        self.type(passphrase or self.drafts.passphrase)
        self.press("Enter")
        self.see(lambda text: "Passphrase" not in text and "One moment" not in text)

    def open(self, identifier, section, field):
        """Opens a draft at a field."""
        self.start("edit", identifier)
        self.unlock()
        self.open_field(section, field)

    def open_field(self, section, field):
        """Opens a field from the first page of an open draft."""
        self.see(lambda text: "Before you write" in text or section in text)
        if "Before you write" in self.text():
            self.choose("Begin")
        self.choose(section)
        self.choose(field)

    def paste(self, text):
        """Pastes as a terminal does that marks what is pasted."""
        subprocess.run(["tmux", "-L", self.name, "load-buffer", "-"], input=text, text=True, check=True)
        self._tmux("paste-buffer", "-p", "-r")

    def wait_until_saved(self, limit=SLOW):
        """Waits until the time for the last word to be saved is over, and the page says that it was saved since."""
        typed = time.time()
        time.sleep(2.6)
        self.see(lambda text: (saved_at(text) or 0) >= int(typed), limit)


def saved_at(text):
    """When a page says that it was saved, in seconds since 1970; nothing where it does not say so.

    The page shows the time of the United Kingdom, which is whole hours away, so only minutes and seconds are looked at.
    """
    found = re.search(r"Saved \d\d:(\d\d):(\d\d)", text)
    if "NOT SAVED" in text or not found:
        return None
    now = int(time.time())
    return now - (now - int(found[1]) * 60 - int(found[2])) % 3600


# ---- A person at numbered prompts


class Prompts:
    """The program with numbered prompts, a line at a time through pipes."""

    def __init__(self, drafts, *arguments):
        self.process = subprocess.Popen([drafts.program, "draft", *arguments, "--line"], stdin=subprocess.PIPE, cwd="/",
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=drafts.environment)
        self.said = ""
        self.seen = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            pipe.close()

    def answer(self, line, wanted, limit=SLOW):
        """Answers with a line, and reads until the program has said something and asks again."""
        self.seen = len(self.said)
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        return self.read(wanted, limit)

    def read(self, wanted, limit=SLOW):
        end = time.monotonic() + limit
        while wanted not in self.said[self.seen:] or not self.said[self.seen:].endswith("> "):
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, end - time.monotonic()))
            part = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            if not part:
                raise AssertionError(f"it does not say {wanted!r}:\n{self.said[self.seen:]}")
            self.said += part.decode(errors="replace")
        return self.said[self.seen:]

    def unlock(self, passphrase):
        """Opens the draft that the program was started for, at the list of its sections."""
        self.read("Passphrase")
        if "Before you write" in self.answer(passphrase, "Saved "):
            self.choose("Begin", "The person")

    def choose(self, label, wanted):
        """Chooses the entry that begins with a label, from more of the list if it must."""
        while (number := self._number(label)) is None:
            more = self._number("More of this list")
            if more is None:
                raise AssertionError(f"nothing begins with {label!r}:\n{self.said[self.seen:]}")
            self.answer(more, "")
        return self.answer(number, wanted)

    def _number(self, label):
        """The number on the newest page, for a page that only passed by may have such an entry too."""
        found = re.findall(rf"^(\d+)\. {re.escape(label)}(?!\w)", self.said[self.seen:], re.M)
        return found[-1] if found else None

    def end(self):
        """Ends the input; gives the exit status."""
        self.process.stdin.close()
        return self.process.wait(timeout=SLOW)


# ---- What a process holds


def found_in_memory(pid, words):
    """Which words stand in the memory of a process, however they are encoded; nothing where it may not be read."""
    patterns = {word: re.compile(b"|".join(_shapes(word)), re.S) for word in words}
    found = set()
    try:
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in maps:
                start, end = (int(part, 16) for part in line.split()[0].split("-"))
                if "r" in line.split()[1]:
                    part = _part(memory, start, end - start)
                    found |= {word for word, pattern in patterns.items() if pattern.search(part)}
    except PermissionError:
        return None
    return found


def _part(memory, start, count):
    try:
        memory.seek(start)
        return memory.read(count) or b""
    except (OSError, ValueError):
        return b""  # a part of the system that cannot be read


def _shapes(word):
    """A word in the encodings of programs, and as ncurses keeps it: 28 bytes a cell, the character behind its style."""
    yield re.escape(word.encode())
    yield re.escape(word.encode("utf-16-le"))
    yield re.escape(word.encode("utf-32-le"))
    yield b".{24}".join(re.escape(letter.encode("utf-32-le")) for letter in word)


def has_traces(process_folder, words):
    """Which words anyone can read of a process: its name, its arguments and its environment."""
    shown = b"".join(open(os.path.join(process_folder, name), "rb").read() for name in ("cmdline", "comm", "environ"))
    return {word for word in words if word.encode() in shown}


def has_ended(pid, limit=5.0):
    """Whether a process is gone, or waits only for whoever started it to hear of its end."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        try:
            with open(f"/proc/{pid}/stat") as stat:
                if stat.read().rpartition(")")[2].split()[0] == "Z":
                    return True
        except OSError:
            return True
        time.sleep(0.02)
    return False
