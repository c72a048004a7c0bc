"""python3 test/endurance LINLI [--kills N] [--seed S] [--engine E] [--only TEXT]

Holds a built `linli` to its word: nothing that was acknowledged is lost,
whatever becomes of the server, its PostgreSQL and its disk. Each test is a
sentence; the last line counts. Without --kills a short run."""
import argparse
import pathlib
import sys
import time
import traceback

import announcements
import crowds
import disks
import imports
import kills
import servers
from district import Broken


def tests(a):
    engines = [a.engine] if a.engine else ["sqlite", "postgres"]
    linli = a.linli.resolve()
    for engine in engines:
        yield (f"{a.kills} kills lose nothing ({engine})",
               lambda e=engine: kills.survives_kills(linli, e, a.kills, a.seed))
        yield (f"a list of people killed in the middle is whole ({engine})",
               lambda e=engine: imports.killed_imports_are_whole(
                   linli, e, a.kills, a.seed))
        has_time = a.kills >= 100  # ./dev endure
        yield (f"places fit whatever many do at once ({engine})",
               lambda e=engine, s=60 if has_time else 4:
               crowds.histories_hold_at_once(linli, e, s, a.seed))
        persons = 20_000 if has_time else 450
        yield (f"an announcement tells {persons} persons once ({engine})",
               lambda e=engine, n=persons, p=has_time:
               announcements.announcement_is_told_once(linli, e, n, p))
    if "sqlite" in engines:
        yield ("a full disk is said, and passes",
               lambda: disks.full_disk_is_said_and_passes(linli))
        yield ("a server started on a full disk waits for room",
               lambda: disks.server_started_on_a_full_disk_waits_for_room(linli))
        yield ("a server started on a read-only disk waits",
               lambda: disks.server_started_on_a_read_only_disk_waits(linli))
        yield ("a disk that turns read-only is said, and passes",
               lambda: disks.disk_that_turns_read_only_is_said_and_passes(linli))
    if "postgres" in engines:
        yield ("a full disk of PostgreSQL is said, and passes",
               lambda: disks.full_disk_of_postgresql_is_said_and_passes(linli))
        yield ("two servers on one PostgreSQL keep every write once",
               lambda: servers.two_servers_keep_every_write_once(
                   linli, min(60, a.kills / 10)))
        yield ("limits of signing in count across two servers",
               lambda: servers.limits_of_sign_in_count_across_two_servers(linli))
        yield ("many make one district at the same moment",
               lambda: servers.many_make_one_district_at_the_same_moment(linli))
        yield ("a PostgreSQL restarted under the server loses nothing",
               lambda: servers.restart_of_postgresql_loses_nothing(
                   linli, max(2, a.kills // 10)))
        yield ("a PostgreSQL that stays away is said, and comes back",
               lambda: servers.postgresql_that_stays_away_is_said_and_comes_back(
                   linli))
        yield ("a folder without a district is no mistake on PostgreSQL",
               lambda: servers.folder_without_a_district_is_no_mistake(linli))


def run_one(sentence, test):
    """True, False, or None when it could not be tried."""
    start = time.monotonic()
    try:
        told = test()
    except disks.Skipped as why:
        print(f"  skipped: {sentence}: {why}", flush=True)
        return None
    except Exception as e:
        print(f"  FAILED: {sentence}: {e}", flush=True)
        if not isinstance(e, Broken):
            traceback.print_exc()
        return False
    print(f"  ok: {sentence} ({time.monotonic() - start:.1f} s)"
          f"{': ' + told if told else ''}", flush=True)
    return True


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("linli", type=pathlib.Path)
    words.add_argument("--kills", type=int, default=12)
    words.add_argument("--seed", type=int, default=None)
    words.add_argument("--engine", choices=["sqlite", "postgres"])
    words.add_argument("--only", default="")
    a = words.parse_args()
    if a.seed is None:
        a.seed = time.time_ns() % 1_000_000
    print(f"  seed {a.seed}")
    results = [run_one(sentence, test) for sentence, test in tests(a)
               if a.only in sentence]
    print(f"{results.count(True)} passed, {results.count(False)} failed, "
          f"{results.count(None)} skipped")
    return 0 if results.count(False) == 0 else 1


sys.exit(main())
