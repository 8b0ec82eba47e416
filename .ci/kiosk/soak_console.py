"""The soak of the unit itself: systemd starts it on this machine's first console, where nobody else may be at work."""
import fcntl
import os
import re
import subprocess
import termios
import time

from program import ATTRACT, HOME, readme

HERE = os.path.dirname(os.path.abspath(__file__))
CONSOLE, SCREEN = "/dev/tty1", "/dev/vcs1"
UNIT = "signpost-kiosk"


def is_free():
    """Whether there is a console whose screen can be read, and no process has it."""
    if not all(map(os.path.exists, (CONSOLE, SCREEN))):
        return False
    return CONSOLE.removeprefix("/dev/") not in subprocess.run(["ps", "-eo", "tty="], capture_output=True, text=True).stdout.split()


class Machine:
    """A systemd of its own, with the kiosk's unit on the console."""

    def __init__(self, program, folder):
        self.blank()
        apart = ["unshare", "--pid", "--fork", "--kill-child", "--mount", "--cgroup", "--ipc", "--uts", "--net"]
        self.process = subprocess.Popen([*apart, os.path.join(HERE, "boot"), program, folder], stdin=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.blank()

    @staticmethod
    def blank():
        with open(CONSOLE, "wb") as console:
            console.write(b"\033c")

    def run(self, *command):
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as children:
            first = children.read().split()[0]
        inside = ["nsenter", "--target", first, "--mount", "--pid", "--cgroup", "--ipc", "--uts", "--net"]
        return subprocess.run([*inside, *command], capture_output=True, text=True).stdout.strip()

    def of_unit(self, name):
        return self.run("systemctl", "show", UNIT, "--property", name, "--value")

    @staticmethod
    def text():
        with open(SCREEN, "rb") as screen:
            return screen.read().decode(errors="replace")

    def see(self, wanted, limit):
        """Waits until the console shows a text; gives the seconds that it took."""
        start = time.monotonic()
        while wanted not in self.text():
            if time.monotonic() > start + limit:
                raise AssertionError(f"{wanted!r} is not shown:\n{self.text()}\n{self.run('systemctl', 'status', UNIT)}")
            time.sleep(0.01)
        return time.monotonic() - start

    @staticmethod
    def press(keys):
        console = os.open(CONSOLE, os.O_RDWR | os.O_NOCTTY)
        for key in keys:
            fcntl.ioctl(console, termios.TIOCSTI, bytes([key]))
        os.close(console)

    def visit(self):
        """A visitor who comes to the home page."""
        self.see(ATTRACT, 30)
        time.sleep(0.5)  # keys that were pressed before the page stood there are forgotten
        self.press(b" ")
        self.see(HOME, 10)


def console(figures, program, folder, _):
    """The unit under systemd: it starts, comes back after every fault, and stops; the console tells nothing of it."""
    with Machine(program, folder) as machine:
        machine.visit()
        figures.say("the unit under systemd, on a console", machine.of_unit("ActiveState"), "active", machine.of_unit("ActiveState") == "active")
        machine.run("pkill", "-SEGV", "-f", "signpost-kiosk visit")
        took = machine.see(ATTRACT, 10)
        figures.say("from a fault of the visit to the page that invites", f"{took * 1e3:.0f} ms", "under 2 s", took < 2)
        for name, signal, most in (("the supervisor is killed", "KILL", 5), ("the supervisor hangs", "STOP", 60)):
            machine.visit()
            machine.run("kill", f"-{signal}", machine.of_unit("MainPID"))
            took = machine.see(ATTRACT, most)
            figures.say(f"to the page that invites when {name}", f"{took:.1f} s", f"under {most} s", took < most)
        restarts = machine.of_unit("NRestarts")
        figures.say("starts of the unit by systemd itself", restarts, "2", restarts == "2")
        machine.visit()
        machine.run("systemctl", "stop", UNIT)
        left = machine.text().strip()
        figures.say("the console when the unit was stopped", repr(left) if left else "blank", "blank", not left)
        with_a_printer(figures, machine)


def with_a_printer(figures, machine):
    """The unit with the options that the README writes down, and the unit that prints, with a stand-in for lp."""
    options = re.search(r"^```ini\n(.*?)^```", readme(), re.M | re.S)[1]
    drop_in = f"/etc/systemd/system/{UNIT}.service.d"
    machine.run("sh", "-c", f"mkdir {drop_in} && echo '{options}' >{drop_in}/override.conf && printf '#!/bin/sh\\nexec cat >&2\\n' >/usr/bin/lp && chmod 755 /usr/bin/lp")
    machine.run("systemctl", "daemon-reload")
    machine.run("systemctl", "start", "signpost-print.socket", UNIT)
    machine.visit()
    printer = machine.run("readlink", f"/proc/{machine.run('pgrep', '-f', 'signpost-kiosk visit')}/fd/5")
    figures.say("the printer of a visit, as the README sets it up", printer, "/run/signpost-print", printer == "/run/signpost-print")
    found = machine.run("signpost", "kiosk", "--self-test").splitlines()
    unit = next((line for line in found if f"{UNIT}.service" in line), "")
    figures.say("what the self-test says of that unit", unit, "ok", unit.startswith("ok "))
    machine.run("sh", "-c", "printf 'one\\033@ sheet\\n\\f\\n' >/run/signpost-print")
    end, printed = time.monotonic() + 10, ""
    while "sheet" not in printed and time.monotonic() < end:
        time.sleep(0.1)
        printed = machine.run("journalctl", "-u", "signpost-print", "-o", "cat", "-t", "mawk", "-t", "lp")
    figures.say("what comes out of the unit that prints", repr(printed), "'one@ sheet'", printed == "one@ sheet")
