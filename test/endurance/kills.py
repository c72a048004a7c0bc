"""The server is killed again and again while people write through it."""
import random
import time

from client import Client, NotSent, Unanswered
from crowds import planned
from district import (District, Server, ensure, postgres, temporary_folder)
from ledger import Ledger, Writer, ensure_places, ensure_there, settled

WRITERS = 3
CHECK_EVERY = 20  # kills
LOOKED_AT = 25    # persons, after each
PLACES = 10       # of the session all of them are signed up for


def survives_kills(linli, engine, kills, seed):
    """Answers what happened, for the report."""
    with temporary_folder() as folder:
        if engine == "sqlite":
            return _killed(District(linli, folder), folder, kills, seed)
        with postgres() as server:
            return _killed(District(linli, folder, server.address), folder,
                           kills, seed)


def _killed(district, folder, kills, seed):
    chance = random.Random(seed)
    phones = district.make(officers=2)
    area = district.add_area()
    server = Server(district)
    server.start()
    began = time.monotonic()
    try:
        reader, device = [Client(server.port).sign_in(p) for p in phones]
        session = planned(reader, area, PLACES)
        ledger = Ledger()
        writers = [Writer(device.at(server.port), ledger, {"activities.full"},
                          pause_s=0.01, session=session)
                   for _ in range(WRITERS)]
        for w in writers:
            w.start()
        seen = 0
        for n in range(1, kills + 1):
            _kill_at_random(server, ledger, chance)
            if n % CHECK_EVERY == 0:
                district.check()  # as the kill left it
            server.start()
            ensure(_asks_again(reader, "/me").status == 200,
                   "the session did not survive the kill")
            seen = _ensure_new_ones_there(ledger, seen, reader)
            ledger.ensure_no_complaint()
        for w in writers:
            w.stop()
        settled(ledger, reader, district, folder)
        ensure_places(ledger, reader, session, PLACES)
        server.stop()
        return _report(ledger, kills, time.monotonic() - began)
    finally:
        if server.process.poll() is None:
            server.kill()


def _kill_at_random(server, ledger, chance):
    """At any moment from the start on, more often in the midst of writing."""
    if chance.random() < 0.7:
        enough = ledger.kept + chance.randint(1, 40)
        until = time.monotonic() + 10
        while ledger.kept < enough and time.monotonic() < until:
            time.sleep(0.002)
        time.sleep(chance.uniform(0, 0.05))
    else:
        time.sleep(chance.uniform(0, 0.6))
    server.kill()
    if chance.random() < 0.2:  # and once more while it starts
        server.start(waits=False)
        time.sleep(chance.uniform(0, 0.3))
        server.kill()


def _ensure_new_ones_there(ledger, seen, reader):
    """The last before the kill; all of them are looked at in the end. Answers
    how far."""
    entries = ledger.entries[seen:]
    for entry in [e for e in entries if e.is_done][-LOOKED_AT:]:
        ensure_there(entry, reader)
    return seen + len(entries)


def _asks_again(client, path):
    """The connection is one of before the kill."""
    try:
        return client.district("GET", path)
    except (NotSent, Unanswered):
        return client.district("GET", path)


def _report(ledger, kills, took_s):
    unknown = sum(e.created == "unknown" for e in ledger.entries)
    ensure(ledger.kept > kills, "hardly anything was written")
    signed = sum(e.signed == "kept" for e in ledger.entries)
    ensure(signed > 0, "nobody was signed up")
    return (f"{kills} kills, {ledger.kept} writes acknowledged, {signed} of them "
            f"sign-ups, 0 lost, {unknown} persons unanswered of which each is there "
            f"whole or not at all, {took_s:.0f} s")
