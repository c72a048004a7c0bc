"""Runs one thing and says how long it took."""
import contextlib
import json
import os
import re
import statistics
import subprocess
import tempfile
import time
import urllib.request

TO_MS = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}


def run(*command, **more):
    """Its output; raises with its last words when it fails."""
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, **more)
    if done.returncode != 0:
        raise RuntimeError(f"{os.path.basename(str(command[0]))} failed:\n"
                           + (done.stdout + done.stderr)[-3000:])
    return done.stdout


def google_benchmark(program, which, settings, repetitions, min_time_s):
    """{name: {ms, low_ms, high_ms, counters…}}: the median, the least and the
    most of the repetitions by the clock on the wall. `which`: a regular
    expression that must match the whole name."""
    text = run(program, f"--benchmark_filter=^({which})(/.*)?$",
               f"--benchmark_repetitions={repetitions}",
               f"--benchmark_min_time={min_time_s}", "--benchmark_format=json",
               env={**os.environ, **settings})
    found = {}
    for b in json.loads(text)["benchmarks"]:
        if b.get("error_occurred"):
            raise RuntimeError(f"{b['name']}: {b['error_message']}")
        if b["run_type"] == "iteration":
            found.setdefault(b["run_name"].split("/")[0], []).append(b)
    if not found:
        raise RuntimeError(f"{program}: no benchmark is called {which}")
    return {name: summary(runs) for name, runs in found.items()}


KNOWN = {"family_index", "per_family_instance_index", "repetitions",
         "repetition_index", "threads", "iterations", "real_time", "cpu_time"}


def summary(runs):
    times = [b["real_time"] * TO_MS[b["time_unit"]] for b in runs]
    counters = {k: v for k, v in runs[-1].items()
                if k not in KNOWN and isinstance(v, (int, float))}
    return {**spread_of(times), **counters}


def spread_of(times_ms):
    return {"ms": statistics.median(times_ms), "low_ms": min(times_ms),
            "high_ms": max(times_ms)}


def timed(times, *command, before=None):
    """The same for a whole program, from start to end, with the memory it
    took at most. `before` is called before each start."""
    taken, memory = [], 0
    for _ in range(times):
        if before:
            before()
        with tempfile.TemporaryFile() as words:
            start = time.perf_counter()
            child = subprocess.Popen(list(map(str, command)), stdout=words,
                                     stderr=words)
            try:
                _, status, used = os.wait4(child.pid, 0)
            except BaseException:
                child.kill()
                child.wait()
                raise
            taken.append((time.perf_counter() - start) * 1e3)
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                words.seek(0)
                raise RuntimeError(f"{command[0]} failed:\n"
                                   + words.read().decode()[-3000:])
            memory = max(memory, used.ru_maxrss)
    return {**spread_of(taken), "peak_mib": memory / 1024}


@contextlib.contextmanager
def server(linli, data, port=18731):
    """Serves `data` until the block ends; gives the address once all
    districts are loaded."""
    address = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryFile() as log:
        child = subprocess.Popen(
            [linli, "serve", "--data", data, "--listen", f"127.0.0.1:{port}"],
            stdout=log, stderr=log)
        try:
            wait_until_healthy(address, child, log)
            yield address
        finally:
            child.terminate()
            child.wait()


@contextlib.contextmanager
def servers(linli, where, ports):
    """Several on one database, until the block ends."""
    with contextlib.ExitStack() as all_of_them:
        for port in ports:
            log = all_of_them.enter_context(tempfile.TemporaryFile())
            child = subprocess.Popen(
                [linli, "serve", *where, "--listen", f"127.0.0.1:{port}"],
                stdout=log, stderr=log)
            all_of_them.callback(child.wait)
            all_of_them.callback(child.terminate)
            wait_until_healthy(f"http://127.0.0.1:{port}", child, log)
        yield


def wait_until_healthy(address, child, log):
    for _ in range(600):
        if child.poll() is not None:
            break
        with contextlib.suppress(OSError):
            urllib.request.urlopen(address + "/health").read()
            return
        time.sleep(0.1)
    log.seek(0)
    raise RuntimeError("linli serve did not become healthy:\n"
                       + log.read().decode()[-3000:])


# 200 places in the middle of Porto Alegre, one after the other.
CIRCLES_LUA = """
local n = 0
request = function()
  n = (n + 1) % 200
  local lat = -30.0277 - 0.0007 * (n % 20)
  local lng = -51.2287 + 0.0011 * math.floor(n / 20)
  return wrk.format("GET", string.format(
    "/api/v1/d/4314902/circle?lat=%.6f&lng=%.6f&minutes=15", lat, lng))
end
"""


def wrk(url, clients, seconds, script=None):
    """{ms, per_s}: median and requests a second."""
    words = ["wrk", "-t1", f"-c{clients}", f"-d{seconds}", "--latency", url]
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as lua:
        if script:
            lua.write(script)
            lua.flush()
            words[1:1] = ["-s", lua.name]
        text = run(*words)
    if "Non-2xx" in text or "Socket errors" in text:
        raise RuntimeError(f"{url}: not every answer was one:\n{text}")
    value, unit = re.search(r"50%\s+([\d.]+)(us|ms|s)\b", text).groups()
    return {"ms": float(value) * TO_MS[unit],
            "per_s": float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])}
