#!/usr/bin/env python3
"""Measures many people on one machine, beside a menu of thirty lines of C: .ci/bench sessions SIGNPOST [SESSIONS…]

Each session is `signpost kiosk` on a pseudo-terminal of its own: a supervisor and a visit. Each gets one key a second, all of
them spread over that second. A time is that from the key to the first byte that comes back. It only measures.
"""
import os
import random
import re
import resource
import select
import statistics
import subprocess
import sys
import tempfile
import time

CI = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
sys.path.insert(1, CI)
from terminal import Program  # noqa: E402

DOWN, UP = b"\x1bOB", b"\x1bOA"
SECONDS = 6


def private_dirty(pid):
    """Megabytes that are a process's alone, with those of the processes that it has started."""
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        own = int(re.search(r"^Private_Dirty:\s+(\d+)", rollup.read(), re.M)[1]) / 1024
    with open(f"/proc/{pid}/task/{pid}/children") as children:
        return own + sum(private_dirty(int(child)) for child in children.read().split())


def processor_times():
    """How long the processors were there, and how long others than this machine had them, since it was started."""
    with open("/proc/stat") as stat:
        times = [int(text) for text in stat.readline().split()[1:9]]
    return sum(times), times[7]


def wait_for_paint(session):
    """Milliseconds to the last byte of the first page."""
    if not session.settle(quiet=0.2, limit=60):
        raise RuntimeError("nothing is painted")
    return (session.chunks[-1][0] - session.start) * 1e3


def drain(sessions, seconds):
    """Reads what all of them write for a while."""
    poll, end = select.epoll(), time.perf_counter() + seconds
    for session in sessions:
        poll.register(session.master, select.EPOLLIN)
    while (now := time.perf_counter()) < end:
        for master, _ in poll.poll(end - now):
            os.read(master, 65536)
    poll.close()


def press(sessions):
    """One key a second for each, in turn; gives the milliseconds from each key to what comes back."""
    waiting, times, order = {}, [], list(range(len(sessions)))
    start, sent, total = time.perf_counter(), 0, SECONDS * len(sessions)
    masters = {session.master: index for index, session in enumerate(sessions)}
    poll = select.epoll()
    for master in masters:
        poll.register(master, select.EPOLLIN)
    random.shuffle(order)
    while len(times) < total and time.perf_counter() < start + SECONDS + 10:
        due = start + sent / len(sessions)
        for master, _ in poll.poll(max(0, min(due - time.perf_counter(), 0.05)) if sent < total else 0.05):
            os.read(master, 65536)
            if (pressed := waiting.pop(master, None)) is not None:
                times.append((time.perf_counter() - pressed) * 1e3)
        if sent < total and time.perf_counter() >= due:
            session = sessions[order[sent % len(order)]]
            waiting[session.master] = time.perf_counter()
            os.write(session.master, DOWN if sent // len(order) % 2 == 0 else UP)
            sent += 1
    poll.close()
    return sorted(times), total


def measure(name, command, begins_with, count):
    sessions = []
    try:
        paints = []
        for _ in range(count):
            sessions.append(Program(command))
            if count == 1 or len(sessions) % 50 == 0:
                paints.append(wait_for_paint(sessions[-1]))
        drain(sessions, 1 + count / 50)
        for session in sessions:
            session.send(begins_with)
        drain(sessions, 1 + count / 50)
        dirty = [private_dirty(session.pid) for session in random.sample(sessions, min(count, 50))]
        (all_before, taken_before), (times, total), (all_after, taken_after) = processor_times(), press(sessions), processor_times()
        taken = 100 * (taken_after - taken_before) / (all_after - all_before)
        print(f"{name:<10}{count:>5} sessions: {statistics.mean(dirty):6.2f} MB private each   first page {statistics.median(paints):6.1f} ms   "
              f"key: median {times[len(times) // 2]:6.2f} ms, p99 {times[int(len(times) * 0.99)]:7.2f} ms, {len(times)} of {total} seen   "
              f"processors elsewhere {taken:.0f} %", flush=True)
    finally:
        for session in sessions:
            if session.is_alive():
                session.signal(15)
        for session in sessions:
            with session:
                session.wait()


def main():
    signpost = os.path.abspath(sys.argv[1])
    counts = [int(text) for text in sys.argv[2:]] or [1, 50, 500]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2)
    print(f"load at the start {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; aims: at most 1.8 MB each, p99 under 20 ms at 500")
    with tempfile.TemporaryDirectory() as folder:
        menu = os.path.join(folder, "menu")
        subprocess.run(["clang", "-O2", "-fPIE", "-pie", "-o", menu, os.path.join(CI, "menu.c"), "-lncursesw", "-ltinfo"], check=True)
        for count in counts:
            measure("signpost", [signpost, "kiosk"], b" ", count)
            measure("menu in C", [menu], b"", count)


main()
