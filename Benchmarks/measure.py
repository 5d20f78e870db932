"""Runs a program and says what it cost: wall time, processor time, and peak memory of the largest process.

Linux counts what this process held when it forked as the child's own, so no peak below Python's own 14 MB can be seen.
"""

import dataclasses
import os
import statistics
import subprocess
import time


@dataclasses.dataclass
class Cost:
    wall: float  # seconds
    cpu: float  # seconds, user and system, of the program and the children it waited for
    memory: float  # MB (1,000,000 bytes): peak resident set


def run(command, folder=None, environment=None, expected=0):
    """Runs the command to its end with its output thrown away; another exit code than the expected one ends the benchmark."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != expected:
        raise SystemExit(
            f"error: {' '.join(map(str, command))} ended with {process.returncode} instead of {expected}:\n"
            + errors.decode(errors="replace")[-2000:]
        )
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)


def median(costs):
    return Cost(*(statistics.median(getattr(cost, field.name) for cost in costs) for field in dataclasses.fields(Cost)))
