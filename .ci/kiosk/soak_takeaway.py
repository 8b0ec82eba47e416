"""Soaks of what a visitor takes away: codes and paper."""
import os
import re
import shlex
import subprocess
import time

from places import at_entry, at_lines, at_takeaway, read_to_the_end
from program import ATTRACT, ENTER, HOME, Kiosk
from terminal import ENVIRONMENT


def codes(figures, program, folder, _):
    """Codes as the screen shows them, in colours and without, read by a program that is none of ours."""
    wrong, tries = [], 0
    for name, variables in (("colours", {}), ("no colours", {"NO_COLOR": "1"}), ("the console", {"TERM": "linux"})):
        with Kiosk(program, environment=ENVIRONMENT | variables) as kiosk:
            for entry, label in enumerate(("A code for the camera", "The same for the web page") * 3):
                tries += 1
                at_entry("Helplines and offices", "Choose who should answer")(kiosk)
                kiosk.choose("Charities and helplines")
                kiosk.press(b"%d" % (1 + entry))
                time.sleep(0.13)
                kiosk.press(ENTER)
                read_to_the_end(kiosk)
                kiosk.choose("Take this with you")
                read_to_the_end(kiosk)
                if label not in kiosk.text():
                    tries -= 1
                    kiosk.end()
                    continue
                kiosk.choose(label)
                kiosk.see("The code says only")
                held = re.search(r"says only: (\S+)", kiosk.text())[1]
                path = os.path.join(folder, "screen.pgm")
                for ground in ("dark", "light"):
                    photograph(kiosk, path, ground == "light")
                    read = subprocess.run(["zbarimg", "-q", "--raw", path], capture_output=True, text=True).stdout.strip()
                    if read != held:
                        wrong.append(f"{name} on a {ground} ground: {held} is read as {read!r}")
                kiosk.end()
    figures.count("codes on the screen that are not read as they should be", wrong, 2 * tries, ", half of them on a light ground")


SHEETS = ("On paper, with", "On paper, the numbers", "A blank sheet", "A card to show")


def print_a_sheet(kiosk, entry, wanted):
    """Asks for a sheet, waits for what the visitor is told, and gives the seconds that it took."""
    at_takeaway(kiosk)
    kiosk.choose(entry)
    read_to_the_end(kiosk)
    start = time.monotonic()
    kiosk.choose("Print it")
    kiosk.see(wanted, 5)
    kiosk.end()
    return time.monotonic() - start


def paper(figures, program, folder, _):
    """Sheets on a pipe with a reader, without one, with one that reads nothing, and on a file."""
    faults, sheets = [], []
    pipe, file = os.path.join(folder, "printer"), os.path.join(folder, "file")
    os.mkfifo(pipe)
    open(file, "w").close()

    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    for width in (32, 42, 80):
        with Kiosk(program, "--printer", pipe, "--paper", str(width)) as kiosk:
            for entry in SHEETS:
                print_a_sheet(kiosk, entry, "Take your paper with you")
                sheet = os.read(reader, 65536)
                sheets.append(sheet)
                if not sheet.endswith(b"\n\n\n\n\f\n") or any(len(line) > width for line in sheet.split(b"\n")):
                    faults.append(f"{width} columns, {entry}: {sheet}")
                if re.search(rb"[^\n\x20-\x7e]", sheet[:-2]):
                    faults.append(f"{width} columns, {entry}: a byte that a printer could obey")
    slowest = 0.0
    with Kiosk(program, "--printer", pipe) as kiosk:
        kiosk.see(ATTRACT)
        filler = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        try:
            while os.write(filler, b"\0" * 4096):
                pass
        except BlockingIOError:
            slowest = max(slowest, print_a_sheet(kiosk, SHEETS[0], "The printer does not answer"))
        os.close(filler)
    os.close(reader)
    for printer in (pipe, file, "/nonexistent"):
        with Kiosk(program, "--printer", printer) as kiosk:
            slowest = max(slowest, print_a_sheet(kiosk, SHEETS[0], "The printer does not answer"))
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with Kiosk(program, "--printer", pipe) as kiosk:
        at_lines(kiosk)
        for answer in ("all", "1", "1", "1", "1", "4"):  # to the first contact of all, and a sheet of it
            kiosk.settle()
            kiosk.press(answer.encode(), ENTER)
        kiosk.see("Print it")
        os.close(reader)
        kiosk.press(b"1", ENTER)
        kiosk.see("The printer does not answer", 5)
        kiosk.press(b"home", ENTER)
        kiosk.see(HOME)
    if open(file, "rb").read():
        faults.append("a file is written")
    figures.count("sheets that are not what the preview says, or are not told when they fail", faults, len(sheets) + 4)
    figures.say("the longest a dead printer held a visit up", f"{slowest:.1f} s", "under 3 s", slowest < 3)


def photograph(kiosk, path, is_light, scale=6):
    """The screen as a picture in grey: of a cell, the upper half and the lower half. The terminal's own ground is light or dark."""
    def shade(colour, is_text):
        return {"black": 0, "default": 0 if is_text == is_light else 255}.get(colour, 255)

    kiosk.text()
    rows = []
    for y in range(kiosk.screen.lines):
        halves = ([], [])
        for x in range(kiosk.screen.columns):
            cell = kiosk.screen.buffer[y][x]
            text, ground = shade(cell.fg, True), shade(cell.bg, False)
            if cell.reverse:
                text, ground = ground, text
            halves[0].append(text if cell.data in "█▀" else ground)
            halves[1].append(text if cell.data in "█▄" else ground)
        rows += halves
    with open(path, "wb") as picture:
        picture.write(b"P5 %d %d 255\n" % (len(rows[0]) * scale, len(rows) * scale))
        for row in rows:
            picture.write(bytes(shade for shade in row for _ in range(scale)) * scale)


def printing(figures, program, folder, _):
    """The unit that prints, with a stand-in for lp: each sheet is a job of its own, and its name says nothing."""
    text = subprocess.run([program, "kiosk", "--print-unit"], capture_output=True, text=True, check=True, env=ENVIRONMENT).stdout
    command = re.search(r"^ExecStart=(/usr/bin/mawk .*)$", text, re.M)[1].replace("$$", "$").replace("\\\\f", "\\f")
    pipe, jobs, lp = (os.path.join(folder, name) for name in ("printer", "jobs", "lp"))
    os.mkfifo(pipe)
    os.mkdir(jobs)
    with open(lp, "w", encoding="ascii") as file:
        file.write(f'#!/bin/sh\nfile=$(mktemp {jobs}/XXXXXX)\necho "$*" >"$file.name"\ncat >"$file"\nmv "$file" "$file.done"\n')
    os.chmod(lp, 0o755)
    reader = os.open(pipe, os.O_RDWR)  # as systemd holds it open, so that no reader sees an end

    def wait_for_jobs(count):
        end = time.monotonic() + 10
        while len(done(jobs, ".done")) < count and time.monotonic() < end:
            time.sleep(0.02)

    with subprocess.Popen(shlex.split(command), stdin=reader, env={"PATH": f"{folder}:/usr/bin:/bin"}) as unit, \
            Kiosk(program, "--printer", pipe, "--paper", "42") as kiosk:
        for sheets in (1, 2):
            print_a_sheet(kiosk, SHEETS[0], "Take your paper with you")
            wait_for_jobs(sheets)
        os.write(reader, b"\x1b@\x1dV%!PS \xc2\x9b2J plain\n\f\n")
        wait_for_jobs(3)
        unit.terminate()
    os.close(reader)
    papers, names = done(jobs, ".done"), done(jobs, ".name")
    spoiled = [paper for paper in papers if "plain" in paper]
    papers = [paper for paper in papers if paper not in spoiled]
    faults = [f"{len(papers)} jobs"] if len(papers) != 2 else []
    if spoiled != ["@V%!PS 2J plain\n"]:
        faults.append(f"what another program writes comes out as {spoiled}")
    faults += [paper for paper in papers if "Take your paper with you." not in paper or "\f" in paper or paper.count("Numbers") != 1]
    faults += [name for name in names if name.strip() != "-s -t note"]
    figures.count("sheets that do not come out of the unit that prints as jobs of their own", faults, 3)


def done(folder, ending):
    return [open(os.path.join(folder, name), encoding="utf-8").read() for name in os.listdir(folder) if name.endswith(ending)]
