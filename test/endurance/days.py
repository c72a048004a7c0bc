"""A day in a living room, lived by many devices at once: offers nobody answers,
a lot that is drawn, places kept for some, two records of one person, the door.

Times are as short as the server has them: an offer ends with the beginning of
its session at the latest, a lot is drawn an hour before."""
import random
import threading
import time

from client import Client
from district import CODE, ensure
from signups import HOLDS, REFUSALS, moment

PEOPLE = 12
DOUBLES = 6  # second records of the first people
STRANGERS = 6  # who come to the door without a place
BEGINS_AFTER_S = 6
AT_THE_DOOR_S = 3
TENDED_WITHIN_S = 15  # the server looks every five seconds
HOUR = 3600
PASSWORD = "一句很长的通行短语 7"
KINDS = ("walk_in", "first_timer", "neighbour")
DAY_REFUSALS = REFUSALS | {
    "activities.being_drawn", "activities.sign_up_closed",
    "activities.signed_up_again",
    "people.no_such_person", "people.already_merged", "people.no_such_merge",
}
LIVE = (*HOLDS, "waiting", "asked")


def kept(places, until_before_minutes):
    return {"places": places, "until_before_minutes": until_before_minutes}


class Day:
    """`ports`: of the servers; devices are spread over them."""

    def __init__(self, district, ports, area, seed):
        self.ports, self.area, self.seed = ports, area, seed
        # Two records are made one by whoever signed in with a password.
        district.run("people", "appoint", "--district", CODE, "--name", "陈静",
                     "--role", "district_officer", "--sign-in", "chenjing",
                     text=PASSWORD + "\n")
        self.officer = Client(ports[0])
        self.officer.needed("POST", "/sign-in/password",
                            {"name": "chenjing", "password": PASSWORD})
        self.devices = [self._device(f"138000000{n + 40}", n)
                        for n in range(PEOPLE)]
        for one in self.devices[::3]:  # these are neighbours
            one.needed("PATCH", "/me", {"area": area})
        self.me = [d.needed("GET", "/me")["id"] for d in self.devices]
        self.doubles = [self._person(n) for n in range(DOUBLES)]
        self.strangers = [self._person(n) for n in range(STRANGERS)]
        self.undone = set()  # who was signed out, as undoing a merge does
        self.broken, self.seen = [], {}
        self.guard = threading.Lock()
        self.over = threading.Event()
        self.threads = []

    def _device(self, phone, n):
        return Client(self.ports[n % len(self.ports)]).sign_in(phone)

    def _staff(self, n):
        """The officer at another server, with a connection of its own."""
        return self.officer.at(self.ports[n % len(self.ports)])

    def _person(self, n):
        return self.officer.needed("POST", "/persons", {
            "name": f"王{n}", "capacities": ["resident"],
            **({"area": self.area} if n % 2 else {})})["id"]

    # What is on.

    def begin(self):
        venue = self.officer.needed("POST", "/venues", {
            "name": {"zh": "会客厅"}, "area": self.area,
            "at": {"lat": 31.26, "lng": 121.49}})["id"]
        self.kiosk = self._staff(1)
        self.kiosk.cookies = dict(self.kiosk.cookies)  # a browser of its own
        self.kiosk.needed("POST", f"/venues/{venue}/kiosks")
        self.begins_at = time.time() + BEGINS_AFTER_S
        # It begins today; its kept places are kept until it does.
        self.soon = self._planned(venue, BEGINS_AFTER_S, {
            "places": 6, **{k: kept(1, 0) for k in KINDS}})
        # Kept until the draw, so that afterwards nobody is passed over.
        self.lot = self._planned(venue, HOUR + BEGINS_AFTER_S, {
            "places": 5, "way": "lot", "draw_before_minutes": 60,
            "first_timer": kept(1, 60), "neighbour": kept(1, 60)})
        self.later = self._planned(venue, 5 * 24 * HOUR, {
            "places": 6, **{k: kept(1, 10) for k in KINDS}})
        self.silent = self._offered_and_silent(venue)
        self.sessions = (self.soon, self.lot, self.later)
        works = [lambda n=n: self._resident(n) for n in range(PEOPLE)]
        works += [self._desk, self._capacity]
        works += [lambda n=n: self._door(n) for n in range(3)]
        self.threads = [threading.Thread(target=self._guarded, args=(w,))
                        for w in works]
        for t in self.threads:
            t.start()

    def _planned(self, venue, begins_in_s, wish):
        made = self.officer.needed("POST", "/activities", {
            "kind": "class", "title": {"zh": "剪纸"}, "area": self.area,
            "venue": venue})
        key = made["activity"]["id"]
        timed = self.officer.needed("POST", f"/activities/{key}/sessions", {
            "from": moment(begins_in_s + 1),
            "until": moment(begins_in_s + 2 * HOUR), "group_max": 2, **wish})
        self.officer.needed("PATCH", f"/activities/{key}", {
            "revision": timed["activity"]["revision"], "state": "published"})
        return timed["sessions"][0]["id"]

    def _offered_and_silent(self, venue):
        """The only place is offered to somebody who says nothing; who stands at
        the door meanwhile is told that it is full."""
        session = self._planned(venue, BEGINS_AFTER_S, {"places": 1})
        made = [self.officer.needed("POST", f"/sessions/{session}/signups",
                                    {"person": who, "how": "desk"})
                for who in self.strangers[:2]]
        self.officer.needed("POST", f"/signups/{made[0]['id']}/cancel",
                            {"how": "phone"})
        states = [s["state"] for s in self._signups(self.officer, session)]
        ensure(states == ["cancelled", "offered"], f"offered: {states}")
        note = {"key": "nobody-left", "at": moment(0),
                "person": self.strangers[2]}
        told = self.officer.needed("POST", f"/sessions/{session}/door",
                                   {"notes": [note]})["results"][0]
        ensure(told.get("why") == "activities.full", f"at the door: {told}")
        return session

    # Who does what.

    def _guarded(self, work):
        try:
            work()
        except Exception as e:  # nobody reads a thread's exception
            with self.guard:
                self.broken.append(repr(e))

    def _note(self, what, code=""):
        with self.guard:
            key = f"{what} {code}".strip()
            self.seen[key] = self.seen.get(key, 0) + 1
            if code and code not in DAY_REFUSALS:
                self.broken.append(f"{what}: refused with {code}")

    def _take(self, got, what):
        """A "no" has a reason of which there is one for it."""
        if not got.is_kept and not got.code:
            with self.guard:
                self.broken.append(f"{what}: {got.status} {got.body}")
        self._note(what, got.code)
        return got

    def _resident(self, n):
        chance = random.Random(f"{self.seed} resident {n}")
        me = self.devices[n]
        while not self.over.is_set():
            session = chance.choice(self.sessions)
            mine = me.needed("GET", f"/sessions/{session}")["session"].get(
                "mine")
            step = self._next_step(chance, session, mine)
            if step is None:
                continue
            what, path, *wish = step
            got = me.district("POST", path, *wish)
            if got.code == "people.not_signed_in" and n in self.undone:
                return
            self._take(got, what)

    def _next_step(self, chance, session, mine):
        if mine is None:
            return ("sign up", f"/sessions/{session}/signups",
                    {"party": chance.choice((1, 1, 2))})
        if mine["state"] == "offered":
            # Two of five say nothing, and the offer ends.
            return (("answer", f"/signups/{mine['id']}/answer",
                     {"accepted": chance.random() < 0.7})
                    if chance.random() < 0.6 else None)
        return (("cancel", f"/signups/{mine['id']}/cancel")
                if chance.random() < 0.4 else None)

    def _desk(self):
        """Second records are signed up, and turn out to be somebody's."""
        chance = random.Random(f"{self.seed} desk")
        desk = self._staff(1)
        for n, double in enumerate(self.doubles):
            for session in self.sessions:
                self._take(desk.district(
                    "POST", f"/sessions/{session}/signups",
                    {"person": double, "how": "desk"}), "sign up a double")
            time.sleep(chance.random())
            merged = self._take(desk.district(
                "POST", f"/persons/{self.me[n]}/merge", {"other": double}),
                "merge")
            if merged.is_kept and n % 3 == 2:
                self.undone.add(n)
                self._take(desk.district(
                    "POST", f"/merges/{merged.body['merge']}/undo"), "undo")

    def _capacity(self):
        """More places, never fewer: so that never more are held."""
        staff, places = self._staff(0), 6
        while not self.over.is_set():
            for session in self.sessions:
                self._look(staff, session)
            time.sleep(0.5)
            view = staff.needed("GET", f"/sessions/{self.soon}")
            places = min(places + 1, 9)
            self._take(staff.district("PATCH", f"/sessions/{self.soon}", {
                "revision": view["revision"], "places": places}), "enlarge")

    def _door(self, n):
        """The list, notes sent twice, the screen; before it begins, too."""
        chance = random.Random(f"{self.seed} door {n}")
        staff = self._staff(n)
        count = 0
        while not self.over.is_set():
            if time.time() < self.begins_at - 1:
                time.sleep(0.1)
                continue
            signups = self._signups(staff, self.soon)
            held = [s["id"] for s in signups if s["state"] != "cancelled"]
            if not held:
                continue
            count += 1
            one = chance.choice(held)
            how = chance.randrange(4)
            if how == 0:
                self._take(staff.district(
                    "PUT", f"/signups/{one}/attendance",
                    {"came": chance.random() < 0.7}), "tick")
            elif how == 1:
                self._checked_in(one, f"screen-{n}-{count}")
            else:
                who = ({"person": chance.choice(self.strangers + self.doubles)}
                       if how == 2 else
                       {"signup": one, "came": chance.random() < 0.8})
                self._noted_twice(staff, n, f"noted-{n}-{count}", who)

    def _checked_in(self, signup, key):
        screen = self.kiosk.at(self.kiosk.port)  # a connection a thread
        got = screen.needed(
            "POST", "/kiosk/check-ins", {"notes": [{
                "key": key, "at": moment(0), "session": self.soon,
                "signup": signup}]})["results"][0]
        self._note("check in", got.get("why", ""))

    def _noted_twice(self, staff, n, key, who):
        """As a device does that did not hear the first answer."""
        notes = {"notes": [{"key": key, "at": moment(0), **who}]}
        path = f"/sessions/{self.soon}/door"
        once = staff.needed("POST", path, notes)["results"][0]
        again = self._staff(n + 1).needed("POST", path, notes)["results"][0]
        ensure((once["is_done"], once.get("why")) ==
               (again["is_done"], again.get("why")),
               f"a note sent twice: {once}, {again}")
        ensure(once["is_done"] or once.get("why"), f"no reason: {once}")
        self._note("note", once.get("why", ""))

    # What must hold.

    def _signups(self, staff, session):
        return staff.needed("GET", f"/sessions/{session}/signups")["signups"]

    def _look(self, staff, session):
        """Never more than there are places, never somebody twice. Places are
        asked for last: there may only have come to be more."""
        signups = self._signups(staff, session)
        view = staff.needed("GET", f"/sessions/{session}")["session"]
        held = sum(s["party"] for s in signups if s["state"] in HOLDS)
        ensure(held <= view["places"], f"session {session}: {held} of "
               f"{view['places']} places are held")
        people = [s["person"]["id"] for s in signups if s["state"] in LIVE]
        ensure(len(people) == len(set(people)),
               f"somebody has two signups in session {session}")
        return view, signups, held

    def finish(self):
        ends_at = self.begins_at + 1 + AT_THE_DOOR_S
        time.sleep(max(0, ends_at - time.time()))
        self.over.set()
        for t in self.threads:
            t.join()
        ensure(not self.broken, "; ".join(self.broken[:3]))
        self._wait_for_the_server()
        # Nothing is kept any more: whoever waits is asked.
        view = self.officer.needed("GET", f"/sessions/{self.later}")
        self.officer.needed("PATCH", f"/sessions/{self.later}", {
            "revision": view["revision"], **{k: kept(0, 0) for k in KINDS}})
        self._look(self.officer, self.soon)
        for session in (self.lot, self.later):
            self._ensure_nobody_waits_for_nothing(session)
        counts = ", ".join(f"{k} {n}" for k, n in sorted(self.seen.items()))
        ensure(self.seen.get("merge", 0) > 0 and self.seen.get("note", 0) > 0,
               f"a day on which nothing happened: {counts}")
        return sum(self.seen.values())

    def _wait_for_the_server(self):
        """It draws the lot and ends offers by itself, a little later."""
        until = time.time() + TENDED_WITHIN_S
        while time.time() < until:
            offered = [s for session in (self.soon, self.silent)
                       for s in self._signups(self.officer, session)
                       if s["state"] == "offered"]
            lot = self.officer.needed("GET", f"/sessions/{self.lot}")["session"]
            asked = [s for s in self._signups(self.officer, self.lot)
                     if s["state"] == "asked"]
            if lot.get("is_drawn") and not offered and not asked:
                return
            time.sleep(0.2)
        ensure(False, f"drawn: {lot.get('is_drawn')}, asked: {len(asked)}; "
               f"offers of what has begun: {offered}")

    def _ensure_nobody_waits_for_nothing(self, session):
        view, signups, held = self._look(self.officer, session)
        free = view["places"] - held
        first = min((s for s in signups if s["state"] == "waiting"),
                    key=lambda s: s["number"], default=None)
        ensure(first is None or free < first["party"],
               f"session {session}: {free} of {view['places']} places are free "
               f"and not offered while somebody waits")
