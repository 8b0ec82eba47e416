"""An unattended terminal to try things on: the supervisor, the visit's process, and what a person would see."""
import os
import re
import shutil
import signal
import sys
import termios
import time

sys.path.append("/usr/lib/python3/dist-packages")  # where Debian has pyte, whatever Python runs this
import pyte  # noqa: E402

from terminal import ENVIRONMENT, Program  # noqa: E402

ATTRACT = "Press any key to start."
HOME = "Help when you are worried"
ESCAPE, ENTER, LEAVE = b"\x1b", b"\r", b"\x18"  # Ctrl-X leaves from a text field too
START = 60.0  # seconds that the first page may take on a busy machine


class Kiosk(Program):
    """A kiosk on a terminal of its own; a terminal emulator that is none of ours says what stands on its screen."""

    def __init__(self, program, *options, rows=24, columns=80, environment=None, tracer=()):
        super().__init__([*tracer, program, "kiosk", *options], rows, columns, environment)
        self.watch(rows, columns)

    def watch(self, rows, columns):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.seen = 0

    def forget(self):
        """Lets go of what was sent, once it is shown."""
        self._feed()
        self.chunks.clear()
        self.seen = 0

    def look_away(self):
        """Lets go of what was sent without showing it; what comes next is shown on a clear screen."""
        self.chunks.clear()
        self.watch(self.screen.lines, self.screen.columns)

    def __exit__(self, *_):
        if self.is_alive():
            self.signal(signal.SIGTERM)
            self.wait()
        super().__exit__(*_)

    # Its processes

    def visit(self):
        """The process of the visit; None while there is none."""
        try:
            with open(f"/proc/{self.pid}/task/{self.pid}/children") as children:
                pids = children.read().split()
            return int(pids[0]) if pids else None
        except OSError:
            return None

    reader = visit

    def visit_other_than(self, old, limit=START):
        """Waits for the process of another visit."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if (found := self.visit()) not in (None, old):
                return found
            time.sleep(0.002)
        raise AssertionError("no other visit begins")

    # What it shows

    def text(self):
        """What stands on the screen once everything that was sent is shown."""
        self._feed()
        return "\n".join(line.rstrip() for line in self.screen.display)

    def _feed(self):
        while self._read():
            pass
        for _, data in self.chunks[self.seen:]:
            # This emulator knows no private modes with a letter before the number, and needs none.
            self.stream.feed(re.sub(rb"\x1b\\|\x18", b"", data))
        self.seen = len(self.chunks)

    def see(self, wanted, limit=START):
        """Waits until the screen holds a text; gives the seconds that it took."""
        start = time.monotonic()
        while time.monotonic() < start + limit:
            if wanted in self.text():
                return time.monotonic() - start
            if not self.is_alive():
                break
            self.settle(quiet=0.003, limit=0.02)
        raise AssertionError(f"{wanted!r} is not shown ({self.status}):\n{self.text()}")

    def see_anew(self, wanted):
        """Leaves, once keys that wait are taken, and looks with an emulator that has seen nothing before."""
        self.settle(quiet=2, expect_output=False)
        self.look_away()
        self.leave()
        self.see(wanted)

    # What a visitor does

    def begin(self, key=b" ", wanted=HOME):
        """A key on the page that invites; one that comes while the page is being painted is forgotten, and pressed again."""
        self.see(ATTRACT)
        end = time.monotonic() + START
        while wanted not in self.text():
            if time.monotonic() > end:
                raise AssertionError(f"{wanted!r} is not shown:\n{self.text()}")
            if ATTRACT in self.text():
                self.press(key)
            self.settle(quiet=0.1, limit=2, expect_output=False)

    def choose(self, label):
        """Chooses the entry that begins with a label."""
        number = re.search(rf"(\d)  {re.escape(label)}", self.text())
        if not number:
            raise AssertionError(f"no entry {label!r}:\n{self.text()}")
        time.sleep(0.13)  # so that it is no key held down
        self.press(number[1].encode())
        time.sleep(0.13)
        self.press(ENTER)

    def end(self):
        """Leaves, and gives the seconds until the page that invites stands there, in another process."""
        start = time.monotonic()
        self.end_unseen()
        self.see(ATTRACT)
        return time.monotonic() - start

    def end_unseen(self):
        """Leaves, and gives the process of the next visit as soon as there is one."""
        old = self.visit()
        self.leave()
        return self.visit_other_than(old)

    def leave(self, ahead=b""):
        """The keys that hide, in either front end, and others right behind them."""
        self.send((b"\x15hide\r" if self.is_in_lines() else LEAVE) + ahead)

    # How the terminal is

    def is_in_lines(self):
        """Whether it is in numbered prompts: a full screen ends its lines itself."""
        return bool(self.modes()[1] & termios.ONLCR)

    def keys_mean_nothing(self):
        """Whether no key is a signal or stops the terminal."""
        flags = self.modes()
        return not flags[3] & termios.ISIG and not flags[0] & termios.IXON


def for_anyone(program, folder):
    """A copy of both programs in a folder where another person may run them."""
    os.chmod(folder, 0o755)
    for name in ("signpost", "signpost-kiosk"):
        shutil.copy(os.path.join(os.path.dirname(program), name), folder)
    return os.path.join(folder, "signpost")


def readme():
    """The text of README.md."""
    top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    with open(os.path.join(top, "README.md"), encoding="utf-8") as file:
        return file.read()


def memory(pid):
    """Kilobytes of memory that are this process's alone; None when it has ended."""
    try:
        with open(f"/proc/{pid}/smaps_rollup") as rollup:
            return int(re.search(r"^Private_Dirty:\s+(\d+)", rollup.read(), re.M)[1])
    except OSError:
        return None


# Thirty names that loaders, libraries and programs listen to, each with what it should not be able to do.
EVIL = "/tmp/signpost-evil"
HOSTILE = {name: EVIL for name in (
    "LD_LIBRARY_PATH", "LD_AUDIT", "LD_DEBUG_OUTPUT", "TERMINFO", "TERMINFO_DIRS", "HOME", "LOCPATH", "NLSPATH",
    "TZ", "TZDIR", "TMPDIR", "PAGER", "EDITOR", "VISUAL", "BROWSER", "SHELL", "LESSOPEN", "XDG_DATA_HOME",
    "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "SQLITE_TMPDIR", "GCONV_PATH", "SWIFT_ROOT", "SIGNPOST_HANDOVER", "HOSTALIASES")}
HOSTILE |= {
    "SWIFT_BACKTRACE": f"enable=yes,swift-backtrace={EVIL}/debugger", "LC_ALL": "xx_XX.UTF-8", "LANG": "../../tmp",
    "LINES": "3", "COLUMNS": "7", "ESCDELAY": "100000", "ACCESSIBLE": "1", "GLIBC_TUNABLES": "glibc.malloc.check=3",
    "MALLOC_PERTURB_": "7", "NCURSES_NO_UTF8_ACS": "1", "POSIXLY_CORRECT": "1", "TERM": EVIL, "PATH": EVIL}


def hostile_environment():
    return ENVIRONMENT | HOSTILE
