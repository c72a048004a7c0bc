"""Random histories of signing up, lived by many devices at once."""
import contextlib
import random
import threading
import time

import days
from client import Client
from district import District, ensure, postgres, serving, temporary_folder
from signups import HOLDS, REFUSALS, moment

PEOPLE = 24
SESSIONS = 3


class Crowd:
    """`places_change`: whether staff makes sessions larger and smaller."""

    def __init__(self, officer, devices, sessions, seed, places_change=True):
        self.places_change = places_change
        self.officer, self.devices = officer, devices
        self.sessions, self.seed = sessions, seed
        self.broken, self.answers = [], 0
        self.guard = threading.Lock()
        self.over = threading.Event()

    def live(self, for_s):
        threads = [threading.Thread(target=self._one, args=(n,))
                   for n in range(len(self.devices))]
        if self.places_change:
            threads.append(threading.Thread(target=self._staff))
        for t in threads:
            t.start()
        time.sleep(for_s)
        self.over.set()
        for t in threads:
            t.join()
        ensure(not self.broken, "; ".join(self.broken[:3]))

    def _take(self, got, what):
        with self.guard:
            self.answers += 1
            if not got.is_kept and got.code not in REFUSALS:
                self.broken.append(f"{what}: {got.status} {got.body}")
        return got

    def _one(self, n):
        chance = random.Random(f"{self.seed} {n}")
        me = self.devices[n]
        while not self.over.is_set():
            try:
                self._step(chance, me, chance.choice(self.sessions))
            except Exception as e:  # nobody reads a thread's exception
                with self.guard:
                    self.broken.append(repr(e))
                return

    def _step(self, chance, me, session):
        mine = me.needed("GET", f"/sessions/{session}")["session"].get("mine")
        if mine is None:
            wish = {"party": chance.choice((1, 1, 1, 2))}
            got = self._take(me.district(
                "POST", f"/sessions/{session}/signups", wish), "sign up")
            if got.is_kept:
                ensure(got.body["state"] in (*HOLDS, "waiting"), f"{got}")
        elif mine["state"] == "offered":
            self._take(me.district("POST", f"/signups/{mine['id']}/answer",
                                   {"accepted": chance.random() < 0.7}),
                       "answer")
        elif chance.random() < 0.5:
            self._take(me.district("POST", f"/signups/{mine['id']}/cancel"),
                       "cancel")

    def _staff(self):
        """Makes sessions larger and smaller meanwhile, and looks."""
        chance = random.Random(f"{self.seed} staff")
        while not self.over.is_set():
            try:
                session = chance.choice(self.sessions)
                view = self.officer.needed("GET", f"/sessions/{session}")
                self._take(self.officer.district(
                    "PATCH", f"/sessions/{session}",
                    {"revision": view["revision"],
                     "places": chance.randint(2, 8)}), "change")
                self.look(session)
            except Exception as e:
                with self.guard:
                    self.broken.append(repr(e))
                return
            time.sleep(0.05)

    def look(self, session):
        """Nobody twice. Of a session that becomes smaller whoever has a place
        keeps it, so that more may be held than there are places: that is looked
        at where their number stays."""
        people = [s["person"]["id"] for s in self._signups(session)
                  if s["state"] in (*HOLDS, "waiting", "asked")]
        ensure(len(people) == len(set(people)),
               f"somebody has two signups in session {session}")

    def _signups(self, session):
        return self.officer.needed(
            "GET", f"/sessions/{session}/signups")["signups"]

    def settle(self):
        """Everybody holds still: now everything must fit."""
        for session in self.sessions:
            view = self.officer.needed("GET", f"/sessions/{session}")
            signups = self._signups(session)
            held = sum(s["party"] for s in signups if s["state"] in HOLDS)
            waiting = [s for s in signups if s["state"] == "waiting"]
            places = view["session"]["places"]
            free = places - held
            # Two at the head of the line wait for two places; a free one is
            # kept for them until a day before.
            first = min(waiting, key=lambda s: s["number"], default=None)
            ensure(first is None or free < first["party"],
                   f"session {session}: {free} of {places} places are free and "
                   f"not offered while {len(waiting)} wait")
            self.look(session)

    def ensure_never_beyond(self, session, places):
        """With as many places all the time, never more are held."""
        held = sum(s["party"] for s in self._signups(session)
                   if s["state"] in HOLDS)
        ensure(held <= places, f"session {session}: {held} of {places} places")


def planned(officer, area, places):
    made = officer.needed("POST", "/activities", {
        "kind": "class", "title": {"zh": "插花"}, "area": area})
    key = made["activity"]["id"]
    timed = officer.needed("POST", f"/activities/{key}/sessions", {
        "from": moment(5 * 86400), "until": moment(5 * 86400 + 7200),
        "places": places, "group_max": 2, "opens_before_minutes": 20000})
    officer.needed("PATCH", f"/activities/{key}", {
        "revision": timed["activity"]["revision"], "state": "published"})
    return timed["sessions"][0]["id"]


def histories_hold_at_once(linli, engine, for_s, seed):
    with contextlib.ExitStack() as all_of_it:
        folder = all_of_it.enter_context(temporary_folder())
        address = ""
        if engine == "postgres":
            address = all_of_it.enter_context(postgres()).address
        district = District(linli, folder, address)
        phone, = district.make()
        area = district.add_area()
        # One server on SQLite, two on PostgreSQL.
        servers = [all_of_it.enter_context(serving(district))
                   for _ in range(2 if address else 1)]
        officer = Client(servers[0].port).sign_in(phone)
        devices = [Client(servers[n % len(servers)].port).sign_in(
            f"138000000{n + 10}") for n in range(PEOPLE)]
        sessions = [planned(officer, area, 4) for _ in range(SESSIONS)]
        fixed = planned(officer, area, 5)
        day = days.Day(district, [s.port for s in servers], area, seed)
        day.begin()  # beside the others, which is more at once
        crowd = Crowd(officer, devices, sessions, seed)
        crowd.live(for_s)
        crowd.settle()
        still = Crowd(officer, devices, [fixed], seed + 1, places_change=False)
        still.live(for_s / 2)
        still.ensure_never_beyond(fixed, 5)
        still.settle()
        answers = crowd.answers + still.answers + day.finish()
        for s in servers:
            s.ensure_never_fell()
        district.check()
        return (f"{answers} answers to {PEOPLE + days.PEOPLE} devices "
                f"at {len(servers)} server(s)")
