#!/usr/bin/env python3
"""The soak of swap: a machine of its own, by User-mode Linux, whose memory is taken away while a visitor's words stand in it.

It has this machine's files to read, swap, and control groups as systemd uses them. As a program, this is what it starts with.
"""
import ctypes
import json
import mmap
import os
import re
import subprocess
import sys
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(1, os.path.dirname(HERE))
from program import ATTRACT, Kiosk  # noqa: E402
from soak_visits import canary, type_everywhere  # noqa: E402

GROUPS, DEVICE = "/sys/fs/cgroup", "/dev/ubdb"
MOUNTS = (("proc", "/proc"), ("sysfs", "/sys"), ("tmpfs", "/run"), ("cgroup2", GROUPS))
FOLDERS = (("devpts", "/dev/pts"), ("tmpfs", "/dev/shm"))
POWER_OFF = 0x4321FEDC


# ---- Outside


def swap(figures, program, folder, amount):
    """Visits in the unit's control group: no word comes to swap. In one without its limit, words do."""
    found = of_machine(program, folder, amount)
    figures.count("visits under the unit whose words come to swap", found["limited"], amount)
    figures.count("visits without its limit whose words do not, when they must", found["free"], 1)


def of_machine(program, folder, amount):
    """What a machine tells that runs so many visits."""
    image, registers = os.path.join(folder, "swap"), os.path.join(folder, "registers.so")
    subprocess.run(["truncate", "-s", "64M", image], check=True)
    subprocess.run(["mkswap", "-q", image], check=True, stderr=subprocess.DEVNULL)
    subprocess.run(["clang", "-shared", "-fPIC", "-o", registers, os.path.join(HERE, "registers.c")], check=True)
    command = ["linux.uml", "mem=512M", "rootfstype=hostfs", "rootflags=/", "ro", f"ubd1={image}", "con=null", "con0=null,fd:1", "quiet",
               f"uml_dir={folder}", f"init={os.path.abspath(__file__)}", "--", program, str(amount)]
    run = subprocess.run(command, env=os.environ | {"LD_PRELOAD": registers, "TMPDIR": folder}, stdin=subprocess.DEVNULL,
                         capture_output=True, text=True, timeout=1800)
    told = re.search(r"^\{.*\}", run.stdout, re.M)
    if not told:
        raise RuntimeError(f"the machine tells nothing:\n{run.stdout[-3000:]}{run.stderr[-1000:]}")
    return json.loads(told[0])


# ---- Inside


def inside(program, amount):
    """Each group's visits that are at fault."""
    for kind, place in MOUNTS + FOLDERS:
        os.makedirs(place, exist_ok=True)
        subprocess.run(["mount", "-t", kind, kind, place], check=True)
    subprocess.run(["swapon", DEVICE], check=True)
    write(f"{GROUPS}/cgroup.subtree_control", "+memory")
    unit = subprocess.run([program, "kiosk", "--print-unit"], capture_output=True, text=True, check=True).stdout
    limit = re.search(r"^MemorySwapMax=(\S+)$", unit, re.M)[1]
    return {
        "limited": [f"visit {number}" for number in range(amount) if comes_to_swap(program, f"limited-{number}", limit)],
        "free": [] if comes_to_swap(program, "free", "max") else ["nothing is found"],
    }


def comes_to_swap(program, name, limit):
    """Whether swap holds words of a visit in a group of its own, while it goes on or after it."""
    group, words = f"{GROUPS}/{name}", [canary(), canary()]
    os.mkdir(group)
    write(f"{group}/memory.swap.max", limit)
    with Kiosk(program) as kiosk:
        kiosk.see(ATTRACT)
        write(f"{group}/cgroup.procs", str(kiosk.pid))
        kiosk.begin()
        kiosk.end()  # the visits from here on begin in the group
        type_everywhere(kiosk, words)
        take_memory(group)
        is_found = swap_holds(words)
        kiosk.end()
    return is_found or swap_holds(words)


def take_memory(group):
    """Asks for all memory of a group; that some of it cannot be had is what is tried here."""
    try:
        write(f"{group}/memory.reclaim", "64M")
    except BlockingIOError:
        pass
    os.sync()


def swap_holds(words):
    """Whether the swap holds a word, past all caches."""
    buffer = mmap.mmap(-1, 1 << 20)
    device = os.open(DEVICE, os.O_RDONLY | os.O_DIRECT)
    try:
        return any(any(word.encode() in buffer[:size] for word in words) for size in pieces(device, buffer))
    finally:
        os.close(device)


def pieces(device, buffer):
    """Fills a buffer again and again; gives how much of it is filled. A word in memory never lies in two pages by itself."""
    while size := os.readv(device, [buffer]):
        yield size


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


if __name__ == "__main__":
    os.environ["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
    try:
        print(json.dumps(inside(sys.argv[1], int(sys.argv[2]))), flush=True)
    except Exception:
        traceback.print_exc()
    os.sync()
    ctypes.CDLL(None).reboot(POWER_OFF)
