"""Programs on a terminal: a bare one for times, bytes and signals, and tmux for what a person would see."""
import fcntl
import itertools
import os
import select
import signal
import struct
import subprocess
import tempfile
import termios
import time

ENVIRONMENT = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}


def status(pid, name):
    """What the system says of a process; empty when it has ended since it was looked at last."""
    try:
        with open(f"/proc/{pid}/status") as told:
            return next((line.split("\t", 1)[1].strip() for line in told if line.startswith(name + ":")), "")
    except OSError:
        return ""


class Program:
    """A program that is the leader of its own session on a new pseudo-terminal."""

    def __init__(self, arguments, rows=24, columns=80, environment=None):
        self.master, self.slave = os.openpty()  # keeping the slave open lets its modes be read after the end
        self.resize(rows, columns, tell=False)
        self.modes_before = self.modes()
        os.set_blocking(self.master, False)
        self.chunks = []  # (time, bytes)
        self.status = None
        self.sleeps_before = None  # what _sleeps() said before the last key
        name = os.ttyname(self.slave)
        onto_terminal = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        chosen = ENVIRONMENT if environment is None else environment
        self.start = time.perf_counter()
        # Whatever started this ignores, as one in the background ignores Ctrl-C, is not ignored there.
        self.pid = os.posix_spawn(arguments[0], arguments, chosen, file_actions=onto_terminal, setsid=True, setsigmask=[],
                                  setsigdef=signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.is_alive():
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        for descriptor in (self.master, self.slave):
            if descriptor is not None:
                os.close(descriptor)

    # What it writes

    def _read(self):
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return b""
        if data:
            self.chunks.append((time.perf_counter(), data))
        return data

    def settle(self, quiet=0.25, limit=10.0, expect_output=True):
        """Reads until nothing has come for a while; says whether that happened within the limit."""
        end = time.perf_counter() + limit
        last = None if expect_output else time.perf_counter()
        while (now := time.perf_counter()) < end:
            if last is not None and now - last >= quiet:
                return True
            until = end if last is None else min(end, last + quiet)
            ready, _, _ = select.select([self.master], [], [], max(0, until - now))
            if ready and self._read():
                last = time.perf_counter()
            elif not self.is_alive():
                self.wait()
                return last is not None
        return False

    def written(self, since=0):
        return b"".join(data for _, data in self.chunks[since:])

    # What it is given

    def send(self, data, limit=20.0):
        """Writes all of it while reading what comes back; says whether the program took it all."""
        end = time.perf_counter() + limit
        while data and time.perf_counter() < end and self.is_alive():
            readable, writable, _ = select.select([self.master], [self.master], [], 0.2)
            if readable:
                self._read()
            if writable:
                self.sleeps_before = self._sleeps()
                try:
                    data = data[os.write(self.master, data[:4096]):]
                except BlockingIOError:
                    pass
        return not data

    def press(self, *keys):
        """Presses keys, each when the one before has been taken."""
        for key in keys:
            if not self.send(key):
                raise AssertionError("a key is not taken")
            self.wait_until_idle()
            if key == b"\x1b":
                time.sleep(0.06)  # longer than the rest of a sequence is waited for
                self.wait_until_idle()

    def wait_until_idle(self, limit=60.0):
        """Waits until all keys are taken and the process that reads them sleeps again; reads what it writes meanwhile.

        On a busy machine a key is on its way for a while, when it neither waits nor has woken anyone.
        """
        end, seen = time.monotonic() + limit, 0
        while seen < 3 and time.monotonic() < end and self.is_alive():
            self.settle(quiet=0.002, expect_output=False, limit=0.5)
            is_taken = self._waiting_bytes() == 0 and (self._takes_lines() or self._sleeps() != self.sleeps_before)
            seen = seen + 1 if is_taken and self._state() == "S" else 0
        if seen < 3 and self.is_alive():
            raise AssertionError("it does not come to rest")

    def reader(self):
        """The process that reads the keys."""
        return self.pid

    def _waiting_bytes(self):
        return struct.unpack("i", fcntl.ioctl(self.slave, termios.FIONREAD, b"\0\0\0\0"))[0]

    def _takes_lines(self):
        """Whether a key wakes nobody until its line ends."""
        return self.modes()[3] & termios.ICANON

    def _state(self):
        return self._status("State").split(" ")[0]

    def _sleeps(self):
        """How often the process that reads the keys has gone to sleep."""
        return self.reader(), self._status("voluntary_ctxt_switches")

    def _status(self, name):
        """What the system says of the process that reads the keys."""
        return status(self.reader(), name)

    def tracer(self):
        """The process that traces it, 0 when none does."""
        return int(self._status("TracerPid"))

    def comes_to_call(self, number, limit=10.0):
        """Reads until it is in a system call of that number; says whether it came to it within the limit."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            with open(f"/proc/{self.pid}/syscall") as call:
                if call.read().split()[0] == str(number):
                    return True
            self.settle(quiet=0.002, expect_output=False)
        return False

    def signal(self, number):
        os.kill(self.pid, number)

    def resize(self, rows, columns, tell=True):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if tell and self.is_alive():
            self.signal(signal.SIGWINCH)

    def hang_up(self):
        """Closes the terminal, as closing its window does."""
        os.close(self.slave)
        os.close(self.master)
        self.master = self.slave = None

    # How it is

    def is_alive(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status is None

    def wait(self, limit=5.0):
        """The exit status, negative for a signal; None when it does not end in time."""
        end = time.perf_counter() + limit
        while self.is_alive() and time.perf_counter() < end:
            if self.master is not None:
                ready, _, _ = select.select([self.master], [], [], 0.01)
                if ready:
                    self._read()
            else:
                time.sleep(0.01)
        while self.master is not None and self._read():
            pass
        return self.status

    def modes(self):
        return termios.tcgetattr(self.slave)

    def wake_ups(self):
        """How often it has begun to wait, which is how often it was woken."""
        return int(self._status("voluntary_ctxt_switches"))


class Screen:
    """A shell in a window of its own tmux server; what a person would see can be read as text."""

    numbers = itertools.count()

    def __init__(self, rows=24, columns=80):
        self.name = f"signpost-{os.getpid()}-{next(self.numbers)}"
        self.rows, self.columns = rows, columns

    def __enter__(self):
        shell = f"exec env -i TERM=tmux-256color LANG=C.UTF-8 PATH={ENVIRONMENT['PATH']} PS1='prompt> ' bash --norc --noprofile -i"
        with tempfile.NamedTemporaryFile("w", suffix=".conf") as options:
            options.write("set -g status off\nset -s escape-time 0\nset -g default-terminal tmux-256color\n")
            options.flush()
            self._tmux("-f", options.name, "new-session", "-d", "-x", str(self.columns), "-y", str(self.rows), shell)
        self.wait_for("prompt>")
        return self

    def __exit__(self, *_):
        self._tmux("kill-server")

    def _tmux(self, *arguments):
        done = subprocess.run(["tmux", "-L", self.name, *arguments], capture_output=True, text=True, timeout=20)
        return done.stdout

    def type(self, text):
        self._tmux("send-keys", "-l", text)

    def press(self, *keys):
        """Presses keys by their names in tmux, as far apart as a person would."""
        for key in keys:
            self._tmux("send-keys", key)
            time.sleep(0.16)

    def text(self, scrollback=False):
        return "\n".join(self.lines(scrollback))

    def lines(self, scrollback=False):
        captured = self._tmux("capture-pane", "-p", *(["-S", "-"] if scrollback else []))
        return [line.rstrip() for line in captured.split("\n")]

    def pids(self):
        """The processes that the shell has started."""
        shell = int(self._tmux("display", "-p", "#{pane_pid}"))
        with open(f"/proc/{shell}/task/{shell}/children") as children:
            return [int(pid) for pid in children.read().split()]

    def cursor(self):
        """Row and column."""
        return tuple(int(part) for part in self._tmux("display", "-p", "#{cursor_y} #{cursor_x}").split())

    def resize(self, rows, columns):
        self._tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def wait_for(self, wanted, limit=8.0):
        """Waits until the screen holds a text, or until a test of the screen is true; says whether it was."""
        is_there = wanted if callable(wanted) else lambda text: wanted in text
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if is_there(self.text()):
                return True
            time.sleep(0.05)
        return False
