"""Soaks of what is around a kiosk: its environment, its unit, and the machine that people come to by ssh."""
import os
import re
import shutil
import signal
import subprocess
import time

from places import at_lines
from program import (
    ATTRACT, ENTER, ESCAPE, EVIL, HOSTILE, LEAVE, Kiosk, for_anyone, hostile_environment, readme)
from terminal import ENVIRONMENT, Program


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
        log = os.path.join(folder, "opened")
        shell = f"exec strace -f -qq -e trace=%file,execve -o {log} {program} kiosk"
        # The loader of the first process is not ours; what it sets free starts from a known environment.
        traced = {name: value for name, value in hostile_environment().items() if not name.startswith(("LD_", "PATH", "GLIBC"))}
        with Traced(shell, traced) as kiosk:
            kiosk.begin()
        calls = open(log).read().splitlines()
        wrong = [line for line in after_launch(calls) if EVIL in line]
        figures.count("files that hostile variables name and that are touched", wrong, len(HOSTILE))
    finally:
        shutil.rmtree(EVIL, ignore_errors=True)


class Traced(Kiosk):
    """A kiosk below strace; the shell becomes strace, whose child is the supervisor."""

    def __init__(self, shell, environment):
        Program.__init__(self, ["/bin/sh", "-c", shell], environment=environment)
        self.watch(24, 80)


def after_launch(calls):
    """The calls from where the kiosk's own program begins."""
    starts = [index for index, line in enumerate(calls) if "execve(" in line and '["signpost-kiosk"' in line]
    if not starts:
        raise AssertionError("the kiosk's own program is not started")
    return calls[starts[0] + 1:]


def dumps(figures, program, folder, _):
    """A kiosk of an ordinary person: neither of its processes leaves a core file, and nobody else of that person reads its memory."""
    program = for_anyone(program, folder)
    person = ["/usr/bin/setpriv", "--reuid", str(PERSON), "--regid", "65534", "--clear-groups"]

    def can_read(pid):
        return subprocess.run([*person, "head", "-c", "1", f"/proc/{pid}/environ"], capture_output=True).returncode == 0

    with subprocess.Popen([*person, "sleep", "60"]) as other, Kiosk(program, tracer=person) as kiosk:
        kiosk.begin()
        pids = {"supervisor": kiosk.pid, "visit": kiosk.visit()}
        faults = [f"the {name} can be read" for name, pid in pids.items() if can_read(pid)]
        for name, pid in pids.items():
            if not re.search(r"^Max core file size +0 +0 ", open(f"/proc/{pid}/limits").read(), re.M):
                faults.append(f"the {name} may leave a core file")
        if not can_read(other.pid):
            faults.append("nor can any other process be read, so that nothing was tried")
        other.kill()
    figures.count("processes of a kiosk that can be dumped or read", faults, len(pids))


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
        at_lines(kiosk)
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


# ---- People who come by ssh

PERSON = 65_533


class Server:
    """OpenSSH's server with the block of the README for a person named kiosk; it serves a pipe, and opens no port."""

    def __init__(self, program, folder):
        for_anyone(program, folder)
        block = re.search(r"^Match User kiosk\n(?: +.*\n)+", readme(), re.M)[0].replace("/usr/bin", folder)
        self.key, host = (self._key(folder, name) for name in ("key", "host"))
        passwd, shadow, configuration = (os.path.join(folder, name) for name in ("passwd", "shadow", "sshd_config"))
        for source, target, line in (("/etc/passwd", passwd, f"kiosk:x:{PERSON}:65534::/:/bin/sh\n"), ("/etc/shadow", shadow, "kiosk:*:1::::::\n")):
            with open(source, encoding="utf-8") as file, open(target, "w", encoding="utf-8") as copy:
                copy.write(file.read() + line)
        with open(configuration, "w", encoding="utf-8") as file:
            file.write(f"HostKey {host}\nAuthorizedKeysFile {self.key}.pub\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                       f"Subsystem sftp internal-sftp\n{block}")
        os.makedirs("/run/sshd", exist_ok=True)
        self.proxy = os.path.join(folder, "proxy")
        with open(self.proxy, "w", encoding="utf-8") as file:
            file.write(f"#!/bin/sh\nexec unshare --mount sh -c 'mount --bind {passwd} /etc/passwd && mount --bind {shadow} /etc/shadow && "
                       f"exec /usr/sbin/sshd -i -f {configuration}'\n")
        os.chmod(self.proxy, 0o755)

    @staticmethod
    def _key(folder, name):
        path = os.path.join(folder, name)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)
        return path

    def client(self, *arguments):
        """The client's command line."""
        options = ["BatchMode=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR",
                   f"IdentityFile={self.key}", f"ProxyCommand={self.proxy}", "SetEnv=LD_PRELOAD=/tmp/evil.so"]
        return ["/usr/bin/ssh", "-F", "none", *(word for option in options for word in ("-o", option)), *arguments]

    def says(self, *arguments):
        """Exit status and words of a client without a terminal."""
        done = subprocess.run(self.client(*arguments), capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout + done.stderr


class Remote(Kiosk):
    """A kiosk at the other end of ssh."""

    def __init__(self, server, *arguments):
        Program.__init__(self, server.client("-tt", *arguments))
        self.watch(24, 80)

    def wait_until_idle(self, limit=None):
        self.settle(quiet=0.1, expect_output=False)


def ssh(figures, program, folder, _):
    """The block of the README: the kiosk and nothing else, whatever a client asks for."""
    server, faults = Server(program, folder), []
    asked = {"a shell": (), "a command": ("kiosk@kiosk", "/bin/sh", "-c", "id"), "the visit alone": ("kiosk@kiosk", "signpost-kiosk", "visit")}
    for name, arguments in asked.items():
        with Remote(server, *(arguments or ("kiosk@kiosk",))) as kiosk:
            kiosk.begin()
            kiosk.press(b"\x03")
            kiosk.see(ATTRACT)
            kiosk.press(b"\x1a\x1c\x04")
            if "uid=" in kiosk.text() or not kiosk.is_alive():
                faults.append(f"{name}:\n{kiosk.text()}")
    with Remote(server, "kiosk@kiosk") as kiosk:
        kiosk.begin()
        running = processes_of(PERSON)
        kiosk.signal(signal.SIGKILL)
    end = time.monotonic() + 10
    while processes_of(PERSON) and time.monotonic() < end:
        time.sleep(0.05)
    left = processes_of(PERSON)
    if not running or left:
        faults.append(f"of {len(running)} processes {len(left)} are left when the connection ends")
    refused = {
        "without a terminal": (("-T", "kiosk@kiosk"), "needs a terminal"),
        "a command without a terminal": (("-T", "kiosk@kiosk", "id"), "needs a terminal"),
        "files": (("-s", "kiosk@kiosk", "sftp"), ""),
        "a connection through it": (("-W", "127.0.0.1:22", "kiosk@kiosk"), "forwarding failed"),
        "a connection back": (("-T", "-o", "ExitOnForwardFailure=yes", "-R", "127.0.0.1:48022:127.0.0.1:48023", "kiosk@kiosk"),
                              "port forwarding failed"),
        "another person": (("-T", "nobody@kiosk"), "")}
    for name, (arguments, wanted) in refused.items():
        status, said = server.says(*arguments)
        if status == 0 or wanted not in said or "uid=" in said:
            faults.append(f"{name}: {status} {said}")
    figures.count("ways by ssh that lead elsewhere than to a kiosk", faults, len(asked) + 1 + len(refused))


def processes_of(person):
    """What runs with a person's number."""
    done = subprocess.run(["ps", "-o", "pid=", "-u", str(person)], capture_output=True, text=True)
    return done.stdout.split()
