"""What the figures were measured on, and whether it was quiet meanwhile."""
import contextlib
import datetime
import os
import platform
import resource
import subprocess
import time


def words_of(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True,
                          check=True).stdout.strip()


def first_match(path, start):
    with open(path) as f:
        for line in f:
            if line.startswith(start):
                return line.split(":" if ":" in line else "=", 1)[1].strip()
    return "unknown"


def describe(build):
    cache = os.path.join(build, "CMakeCache.txt")
    compiler = first_match(cache, "CMAKE_CXX_COMPILER:")
    compiler = compiler.split("=", 1)[1]
    flags = first_match(cache, "CMAKE_CXX_FLAGS_RELEASE:").split("=", 1)[1]
    dirty = words_of("git", "status", "--porcelain", "-uno", "--", "src")
    memory = int(first_match("/proc/meminfo", "MemTotal").split()[0])
    return {
        "cpu": first_match("/proc/cpuinfo", "model name"),
        "cores": os.cpu_count(),
        "memory_gib": round(memory / 2**20, 1),
        "kernel": platform.release(),
        "compiler": words_of(compiler, "--version").splitlines()[0],
        "flags": flags,
        "date": datetime.date.today().isoformat(),
        "commit": words_of("git", "rev-parse", "--short", "HEAD")
        + (", with changes that are not committed" if dirty else ""),
    }


def _busy_s():
    """Seconds all processors have worked since the start: all but idle, wait
    for the disk, and what other virtual machines took."""
    with open("/proc/stat") as f:
        ticks = list(map(int, f.readline().split()[1:9]))
    user, nice, system, _, _, irq, softirq, _ = ticks
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


def _own_s():
    both = (resource.getrusage(who) for who in
            (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(r.ru_utime + r.ru_stime for r in both)


class Noise:
    """How many of the processors' seconds other processes took while Linli was
    being measured. Everything within `watch` must be our own child and have
    been waited for."""

    def __init__(self):
        self.others_s = self.there_were_s = 0.0

    @contextlib.contextmanager
    def watch(self):
        busy, own, start = _busy_s(), _own_s(), time.monotonic()
        yield
        others = (_busy_s() - busy) - (_own_s() - own)
        self.others_s += max(0.0, others)
        self.there_were_s += (time.monotonic() - start) * os.cpu_count()

    def percent(self):
        return 100 * self.others_s / max(self.there_were_s, 1e-9)
