"""Runs a command and writes what it took: measure.py REPORT COMMAND…

The report is one line: milliseconds, milliseconds of processor, kibibytes of memory at most, and the exit status. It is a
process of its own, because the memory of a child is never said to be less than that of the process that began it.
"""
import os
import sys
import time


def main():
    report, command = sys.argv[1], sys.argv[2:]
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        try:
            os.execv(command[0], command)
        finally:
            os._exit(127)
    _, status, usage = os.wait4(child, 0)
    seconds = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    with open(report, "w", encoding="ascii") as file:
        file.write(f"{seconds * 1000:.1f} {(usage.ru_utime + usage.ru_stime) * 1000:.1f} {usage.ru_maxrss} {code}")


main()
