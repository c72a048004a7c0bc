"""A small district of its own, and the real server before it."""
import contextlib
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
import urllib.request

CODE = "endure"
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
STARTS_WITHIN_S = 60


class Broken(Exception):
    """What was promised does not hold; the message says what and where."""


def ensure(holds, what):
    if not holds:
        raise Broken(what)


@contextlib.contextmanager
def temporary_folder():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="linli-endure-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgres:
    """A PostgreSQL that may be stopped and started again."""

    def __init__(self, folder):
        self.folder = folder
        self.address = self._run("start").splitlines()[-1]

    def _run(self, verb):
        done = subprocess.run(
            [REPOSITORY / "scripts/postgres.sh", verb, self.folder],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        ensure(done.returncode == 0,
               f"postgres.sh {verb}: {done.stdout}{done.stderr}")
        return done.stdout

    def restart_at_once(self):
        """As after a crash: connections are cut, nothing is finished."""
        self._run("restart")

    def stop(self):
        self._run("stop")

    def start_again(self):
        self._run("again")

    def ask(self, sql):
        done = subprocess.run(["psql", self.address, "-qAt", "-c", sql],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True)
        ensure(done.returncode == 0, f"psql: {done.stderr}")
        return done.stdout.strip()


@contextlib.contextmanager
def postgres():
    folder = tempfile.mkdtemp(prefix="linli-endure-pg-")
    os.chmod(folder, 0o755)
    try:
        server = Postgres(folder)
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class District:
    """A data folder with one district in it. `store`: "" for SQLite."""

    def __init__(self, linli, folder, store=""):
        self.linli = linli
        self.data = folder / "data"
        self.store = store
        self.settings = folder / "linli.toml"
        self.log = folder / "server.log"
        self.settings.write_text(
            f'data = "data"\nstore = "{store}"\ndemo = true\n'
            '[server]\nworkers = 4\nwatch_s = 1\n[log]\naccess = false\n'
            # Everybody signs in from here.
            '[sign_in.per_client]\ncodes_sent = 0\n'
            '[sign_in.per_district]\ncodes_sent = 0\n')

    def make(self, officers=1, time_zone="Asia/Shanghai"):
        """Answers the phone numbers the officers sign in with."""
        self.run("init", "--district", CODE, "--name-zh", "试验区", "--no-areas",
                 "--time-zone", time_zone)
        phones = [f"139000000{n:02}" for n in range(1, officers + 1)]
        for phone in phones:
            self.run("people", "appoint", "--district", CODE, "--name", "周明",
                     "--role", "district_officer", "--phone", phone)
        return phones

    def add_area(self):
        """A subdistrict; answers its code."""
        code = f"{CODE}1"
        areas = self.data.parent / "areas.csv"
        areas.write_text(f"code,name\n{code},一街道\n")
        self.run("import", "areas", areas, "--district", CODE,
                 "--level", "subdistrict")
        return code

    @contextlib.contextmanager
    def copy(self, folder):
        """Its rows as they are now, whichever engine holds them."""
        file = folder / "copy.db"
        file.unlink(missing_ok=True)
        self.run("backup", "--district", CODE, file)
        with contextlib.closing(sqlite3.connect(file)) as db:
            yield db

    def command(self, *words):
        store = ["--store", self.store] if self.store else []
        return [str(self.linli), "--data", str(self.data), *store,
                *map(str, words)]

    def run(self, *words, text=None):
        done = subprocess.run(self.command(*words), input=text,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True)
        ensure(done.returncode == 0,
               f"linli {' '.join(map(str, words))} ended with "
               f"{done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def check(self):
        ensure("all is well" in self.run("check"), "linli check is not clean")


class Server:
    """`linli serve`, which can be killed and started again at one port."""

    def __init__(self, district, port=None):
        self.district = district
        self.port = port or free_port()
        self.process = None

    def start(self, waits=True):
        with open(self.district.log, "ab") as log:
            self.process = subprocess.Popen(
                [str(self.district.linli), "serve", "--config",
                 str(self.district.settings), "--listen",
                 f"127.0.0.1:{self.port}"],
                stdout=subprocess.DEVNULL, stderr=log)
        if waits:
            self.wait_until_ready()

    def wait_until_ready(self):
        until = time.monotonic() + STARTS_WITHIN_S
        while time.monotonic() < until:
            ensure(self.process.poll() is None,
                   f"linli serve ended by itself:\n{self.last_words()}")
            with contextlib.suppress(OSError):
                with urllib.request.urlopen(
                        f"http://127.0.0.1:{self.port}/health", timeout=5):
                    return
            time.sleep(0.01)
        raise Broken(f"linli serve is not ready:\n{self.last_words()}")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            ended = self.process.wait(30)
            ensure(ended == 0, f"linli serve ended with {ended} at SIGTERM:\n"
                               f"{self.last_words()}")

    def ensure_never_fell(self):
        ensure(self.process.poll() is None,
               f"linli serve ended by itself:\n{self.last_words()}")

    def last_words(self):
        text = self.district.log.read_text(errors="replace")
        return text[-3000:]


@contextlib.contextmanager
def serving(district):
    server = Server(district)
    server.start()
    try:
        yield server
        server.stop()
    finally:
        if server.process.poll() is None:
            server.kill()
