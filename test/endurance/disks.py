"""The disk is full, or may not be written, while the server runs."""
import contextlib
import os
import pathlib
import sqlite3
import subprocess
import time

from client import Client
from district import (CODE, District, ensure, postgres, serving,
                      temporary_folder)
from ledger import KEPT, REFUSED, Ledger, Writer, settled

SMALL = "24m"


class Skipped(Exception):
    """This machine does not allow what the test needs; the message says."""


def _mount(*words):
    done = subprocess.run(["mount", *map(str, words)], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise Skipped(f"mount {' '.join(map(str, words))}: "
                      f"{done.stdout.strip()}")


@contextlib.contextmanager
def small_disk(folder, size=SMALL):
    """A file system of its own, in memory. Needs root."""
    if os.geteuid() != 0:
        raise Skipped("only root may mount a small file system")
    at = folder / "disk"
    at.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size},mode=0755", "linli-endure", at)
    try:
        yield at
    finally:
        subprocess.run(["umount", "--lazy", at], check=True)


def fill(disk):
    """Leaves no byte free; answers the file that takes them."""
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), open(ballast, "ab", 0) as out:
        for piece in (1 << 20, 4096, 1):
            with contextlib.suppress(OSError):
                while True:
                    out.write(b"x" * piece)
    return ballast


def one_write(device, ledger, may_be_refused):
    """Of a person with consent and change; answers whether it was kept."""
    writer = Writer(device, ledger, may_be_refused)
    writer.write_one()
    entry = ledger.entries[-1]
    ensure(entry.created in (KEPT, REFUSED), f"neither yes nor no: {entry}")
    return entry.created == KEPT


def ensure_reads_go_on(device, key):
    for path in ("", "/me", "/persons?limit=5", "/persons?q=1",
                 "/service-points?limit=1", "/me/consents"):
        got = device.district("GET", path)
        ensure(got.status == 200 or path == "/service-points?limit=1" and
               got.status in (200, 404),
               f"GET {path} answers {got.status} {got.body}")
    ensure_opening_is_refused(device, key)


def ensure_opening_is_refused(device, key):
    """Whose record is opened is written down first. A line so short may still
    find room where SQLite writes over its log from the start: then it is there,
    and the next are refused."""
    for _ in range(2000):
        got = device.district("GET", f"/persons/{key}")
        if got.status != 200:
            break
    ensure(got.status == 503 and got.code.startswith("store."),
           f"GET of a person answers {got.status} {got.body}")


def make_session_old(database):
    """As if nobody had asked for an hour: the next request notes the time."""
    db = sqlite3.connect(database)
    with db:
        db.execute("UPDATE session SET seen_at = seen_at - 3600")
    db.close()


def full_disk_is_said_and_passes(linli):
    with temporary_folder() as folder, small_disk(folder) as disk:
        district = District(linli, disk)
        district.log = folder / "server.log"
        phone, = district.make()
        with serving(district) as server:
            device = Client(server.port).sign_in(phone)
            ledger = Ledger()
            for _ in range(20):
                ensure(one_write(device, ledger, ()), "a write is refused")
            make_session_old(disk / "data" / CODE / "linli.db")
            ballast = fill(disk)
            tries = 0
            while one_write(device, ledger, {"store.disk_full"}):
                tries += 1
                fill(disk)
                ensure(tries < 2000, "the disk does not become full")
            got = device.district("POST", "/persons", {
                "name": "无处可放", "capacities": ["resident"]})
            ensure(got.status == 503 and got.code == "store.disk_full",
                   f"a write on a full disk answers {got.status} {got.body}")
            ensure_reads_go_on(device, ledger.entries[0].key)
            ballast.unlink()
            for _ in range(20):
                ensure(one_write(device, ledger, ()),
                       "there is room again and a write is refused")
            settled(ledger, device, district, folder)


def server_started_on_a_full_disk_waits_for_room(linli):
    with temporary_folder() as folder, small_disk(folder) as disk:
        district = District(linli, disk)
        district.log = folder / "server.log"
        phone, = district.make()
        ledger = Ledger()
        with serving(district) as server:
            device = Client(server.port).sign_in(phone)
            for _ in range(20):
                one_write(device, ledger, ())
        ballast = fill(disk)
        with serving(district) as server:
            device = device.at(server.port)
            got = device.district("GET", "/me")
            ensure(got.status in (200, 503),
                   f"GET /me answers {got.status} {got.body}")
            got = device.district("POST", "/persons", {
                "name": "无处可放", "capacities": ["resident"]})
            ensure(got.status == 503,
                   f"a write on a full disk answers {got.status} {got.body}")
            ballast.unlink()
            wait_until_written(device, ledger)
            settled(ledger, device, district, folder)


def server_started_on_a_read_only_disk_waits(linli):
    with temporary_folder() as folder, small_disk(folder) as disk:
        district = District(linli, disk)
        district.log = folder / "server.log"
        phone, = district.make()
        ledger = Ledger()
        with serving(district) as server:
            device = Client(server.port).sign_in(phone)
            for _ in range(20):
                one_write(device, ledger, ())
        _mount("-o", "remount,ro", disk)
        with serving(district) as server:
            device = device.at(server.port)
            got = device.district("POST", "/persons", {
                "name": "无处可放", "capacities": ["resident"]})
            ensure(got.status == 503,
                   f"a write on a read-only disk answers {got.status} "
                   f"{got.body}")
            _mount("-o", "remount,rw", disk)
            wait_until_written(device, ledger)
            settled(ledger, device, district, folder)


def wait_until_written(device, ledger):
    """The server looks again every second."""
    until = time.monotonic() + 10
    refusals = {"store.disk_full", "store.read_only", "store.cannot_open",
                "app.no_platform"}
    while not one_write(device, ledger, refusals):
        ensure(time.monotonic() < until,
               "the disk can be written again and a write is still refused: "
               f"{ledger.refusals}")
        time.sleep(0.2)


@contextlib.contextmanager
def disk_that_turns_against_us(folder):
    """A file system whose files can be made unchangeable while they are open,
    which remounting does not allow."""
    if os.geteuid() != 0:
        raise Skipped("only root may mount a file system")
    image, at = folder / "image", folder / "disk"
    with open(image, "wb") as out:
        out.truncate(64 << 20)
    done = subprocess.run(["mkfs.ext4", "-q", "-F", image],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        raise Skipped("mkfs.ext4 cannot make a file system here")
    at.mkdir()
    _mount("-o", "loop", image, at)
    try:
        yield at
    finally:
        subprocess.run(["umount", "--lazy", at], check=True)


def set_unchangeable(database, is_so):
    for name in (database, f"{database}-wal"):
        if pathlib.Path(name).exists():
            subprocess.run(["chattr", "+i" if is_so else "-i", name],
                           check=True)


def disk_that_turns_read_only_is_said_and_passes(linli):
    with temporary_folder() as folder, \
            disk_that_turns_against_us(folder) as disk:
        district = District(linli, disk)
        district.log = folder / "server.log"
        phone, = district.make()
        with serving(district) as server:
            device = Client(server.port).sign_in(phone)
            ledger = Ledger()
            for _ in range(20):
                one_write(device, ledger, ())
            database = disk / "data" / CODE / "linli.db"
            make_session_old(database)
            set_unchangeable(database, True)
            try:
                got = device.district("POST", "/persons", {
                    "name": "写不进去", "capacities": ["resident"]})
                ensure(got.status == 503 and got.code == "store.read_only",
                       f"a write that may not be answers {got.status} "
                       f"{got.body}")
                ensure_reads_go_on(device, ledger.entries[0].key)
            finally:
                set_unchangeable(database, False)
            for _ in range(20):
                ensure(one_write(device, ledger, ()),
                       "it may be written again and a write is refused")
            settled(ledger, device, district, folder)


def full_disk_of_postgresql_is_said_and_passes(linli):
    """Its tables lie on a small disk, its log on a large one: PostgreSQL ends
    by itself when there is no room for the log."""
    with temporary_folder() as folder, postgres() as server, \
            small_disk(folder, "16m") as disk:
        folder.chmod(0o755)
        place = disk / "tables"
        place.mkdir()
        subprocess.run(["chown", "postgres", place], check=True)
        server.ask(f"CREATE TABLESPACE small LOCATION '{place}'")
        server.ask("ALTER ROLE linli SET default_tablespace = small")
        district = District(linli, folder, server.address)
        phone, = district.make()
        with serving(district) as linli_server:
            device = Client(linli_server.port).sign_in(phone)
            ledger = Ledger()
            for _ in range(20):
                one_write(device, ledger, ())
            ballast = fill(disk)
            tries = 0
            while one_write(device, ledger, {"store.disk_full"}):
                tries += 1
                ensure(tries < 3000, "the disk does not become full")
            got = device.district("GET", "/persons?limit=5")
            ensure(got.status == 200, f"reads answer {got.status} {got.body}")
            ballast.unlink()
            for _ in range(20):
                ensure(one_write(device, ledger, ()),
                       "there is room again and a write is refused")
            settled(ledger, device, district, folder)
