"""Runs signpost as a person does, each time with a data folder of its own, and says what came of it and what it took."""
import dataclasses
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile

MEASURE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "measure.py")
LONGEST = 600  # seconds; whatever takes longer hangs


@dataclasses.dataclass
class Done:
    """What a command said, and what it took. A code below 0 is a signal; a command that hangs is killed."""

    code: int
    out: str
    err: str
    seconds: float
    processor: float
    mebibytes: float
    hung: bool = False

    def json(self):
        return json.loads(self.out)

    @property
    def crashed(self):
        return self.code < 0 or self.code in (127, 132, 133, 134, 136, 139)

    @property
    def last_words(self):
        return (self.err.strip() or self.out.strip())[-300:]


class Signpost:
    """The program with the folder `data` as its home; `wrap` goes ahead of its name."""

    def __init__(self, path, data, wrap=()):
        self.path, self.data, self.wrap = os.path.abspath(path), data, list(wrap)
        os.makedirs(data, exist_ok=True)

    @property
    def environment(self):
        return {"PATH": os.environ["PATH"], "HOME": self.data, "XDG_DATA_HOME": self.data, "LANG": "C.UTF-8", "TERM": "dumb",
                "XDG_CONFIG_HOME": self.data, "XDG_CACHE_HOME": self.data, "SWIFT_BACKTRACE": "enable=no"}

    @property
    def file(self):
        """The file that holds the directory, or None where there is none."""
        for folder, _, names in os.walk(self.data):
            for name in sorted(names):
                if name.endswith((".sqlite", ".db")) and "directory" in name:
                    return os.path.join(folder, name)
        return None

    def words(self, *arguments):
        return [*self.wrap, self.path, *(str(argument) for argument in arguments)]

    def start(self, *arguments):
        """Begins a command in a process group of its own and does not wait."""
        return subprocess.Popen(self.words(*arguments), env=self.environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)

    def run(self, *arguments, stdin=None, limit=LONGEST):
        words = self.words(*arguments)
        words[0] = shutil.which(words[0]) or words[0]
        with tempfile.TemporaryDirectory(prefix="signpost-measure-") as folder:
            report = os.path.join(folder, "report")
            process = subprocess.Popen([sys.executable, "-IS", MEASURE, report, *words], env=self.environment,
                                       stdin=stdin or subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                       start_new_session=True)
            try:
                out, err = process.communicate(timeout=limit)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                out, err = process.communicate()
                return Done(-9, out.decode(errors="replace"), err.decode(errors="replace"), limit, limit, 0, hung=True)
            with open(report, encoding="ascii") as file:
                wall, processor, kibibytes, code = file.read().split()
        return Done(int(code), out.decode(errors="replace"), err.decode(errors="replace"), float(wall) / 1000,
                    float(processor) / 1000, int(kibibytes) / 1024)

    def load(self, path, name, **more):
        return self.run("directory", "import", path, "--as", name, "--json", **more)

    def export(self, to, name, form="source", layout="json", private=True, **more):
        people = ["--with-private"] if private else []
        return self.run("directory", "export", "--feed", name, "--form", form, "--layout", layout, "--to", to, *people, **more)
