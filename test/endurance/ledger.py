"""What was asked of the server and what it said, held against what is there."""
import collections
import dataclasses
import itertools
import threading
import time

from client import NotSent, Unanswered
from crowds import HOLDS
from district import ensure

# How the server answered a write.
KEPT, REFUSED, UNKNOWN, NOT_ASKED = "kept", "refused", "unknown", "not asked"


@dataclasses.dataclass
class Entry:
    """One person a writer added, said of them that they agreed, changed, signed up."""
    name: str
    phone: str
    key: str = ""
    created: str = NOT_ASKED
    agreed: str = NOT_ASKED
    changed: str = NOT_ASKED
    signed: str = NOT_ASKED
    is_done: bool = False  # nothing more will be asked about it

    @property
    def door(self):
        return f"{self.name} 楼"

    @property
    def later(self):
        """Name and door after the change: both or neither."""
        return f"{self.name}改", f"{self.door} 后门"


class Ledger:
    def __init__(self):
        self.entries = []
        self.guard = threading.Lock()
        self.refusals = {}  # code: how often
        self.broken = []    # what writers found; nobody reads their exceptions
        self.kept = 0       # writes acknowledged

    def add(self, entry):
        with self.guard:
            self.entries.append(entry)

    def refused(self, code):
        with self.guard:
            self.refusals[code] = self.refusals.get(code, 0) + 1

    def acknowledged(self):
        with self.guard:
            self.kept += 1

    def ensure_no_complaint(self):
        ensure(not self.broken, "; ".join(self.broken[:3]))


class Writer(threading.Thread):
    """Adds persons until told to stop; goes on whenever a server is there.
    `may_be_refused`: codes of problems that are no mistake here. `session`:
    whom it adds is signed up there."""

    numbers = itertools.count(1)

    def __init__(self, client, ledger, may_be_refused=(), pause_s=0.0,
                 session=""):
        super().__init__(daemon=True)
        self.client = client
        self.ledger = ledger
        self.may_be_refused = {"http.loading", *may_be_refused}
        self.pause_s = pause_s
        self.session = session
        self.is_stopping = threading.Event()

    def run(self):
        try:
            while not self.is_stopping.is_set():
                self.write_one()
                time.sleep(self.pause_s)
        except Exception as e:  # noqa: the main thread tells of it
            self.ledger.broken.append(f"{type(e).__name__}: {e}")

    def stop(self):
        self.is_stopping.set()
        self.join()

    def write_one(self):
        number = next(Writer.numbers)
        entry = Entry(f"居民{number}", f"138{number:08}")
        self.ledger.add(entry)
        self._ask_for(entry)
        entry.is_done = True

    def _ask_for(self, entry):
        entry.created, got = self.tried("POST", "/persons", {
            "name": entry.name, "phone": entry.phone, "door": entry.door,
            "born": "1950-05-17", "capacities": ["resident", "volunteer"]})
        if entry.created != KEPT:
            return
        entry.key = got["id"]
        entry.agreed, _ = self.tried(
            "PUT", f"/persons/{entry.key}/consents/notices",
            {"given": True, "how": "spoken"})
        name, door = entry.later
        entry.changed, _ = self.tried(
            "PATCH", f"/persons/{entry.key}",
            {"revision": got["revision"], "name": name, "door": door})
        if self.session:
            entry.signed, _ = self.tried(
                "POST", f"/sessions/{self.session}/signups",
                {"person": entry.key, "how": "paper"})

    def tried(self, method, path, body):
        try:
            got = self.client.district(method, path, body)
        except NotSent:
            time.sleep(0.02)
            return NOT_ASKED, None
        except Unanswered:
            return UNKNOWN, None
        if got.is_kept:
            self.ledger.acknowledged()
            return KEPT, got.body
        self.ledger.refused(got.code)
        ensure(got.code in self.may_be_refused or
               got.code == "store.outcome_unknown",
               f"{method} {path} answers {got.status} {got.body}")
        time.sleep(0.02)
        return (UNKNOWN if got.code == "store.outcome_unknown" else REFUSED,
                None)


def ensure_there(entry, client):
    """Asks the server for one person and compares the content."""
    if entry.created != KEPT:
        return
    found = client.district("GET", f"/persons/{entry.key}")
    ensure(found.status == 200,
           f"LOST: {entry} was acknowledged; GET answers {found.status} "
           f"{found.body}")
    ensure_whole(entry, found.body)


def ensure_whole(entry, found):
    before, after = (entry.name, entry.door), entry.later
    wanted = {KEPT: [after], UNKNOWN: [before, after]}.get(entry.changed,
                                                          [before])
    is_now = found["name"], found.get("door")
    ensure(is_now in wanted, f"LOST or half: {entry} reads {is_now}")
    ensure(found["phone"].endswith(entry.phone) and
           found["born"] == "1950-05-17" and
           sorted(found["capacities"]) == ["resident", "volunteer"],
           f"LOST or half: {entry} reads {found}")


def ensure_all_there(ledger, client):
    """Every person the server lists is one that was asked for, once and whole;
    every acknowledged one is among them."""
    by_name = {}
    for line in client.all_of("/persons", "persons"):
        name = line["name"].removesuffix("改")
        if name.startswith("居民"):
            ensure(name not in by_name, f"TWICE: {name}")
            by_name[name] = line["id"]
    for entry in ledger.entries:
        key = by_name.pop(entry.name, None)
        if entry.created == KEPT:
            ensure(key == entry.key, f"LOST: {entry} is {key}")
            ensure_there(entry, client)
        elif key is not None:
            ensure(entry.created == UNKNOWN,
                   f"{entry} is there, though it was said that it is not")
            ensure_whole(entry, client.needed("GET", f"/persons/{key}"))
            entry.key = key
    ensure(not by_name, f"Nobody asked for {by_name}")


def ensure_rows(ledger, district, folder):
    """The rows behind it, in a copy of the database: consents, and one audit
    line for every change."""
    with district.copy(folder) as db:
        consents = dict(db.execute(
            "SELECT CAST(person AS TEXT), COUNT(*) FROM consent WHERE purpose "
            "= 'notices' AND is_given = 1 GROUP BY person").fetchall())
        lines = {(who, what): n for who, what, n in db.execute(
            "SELECT CAST(subject AS TEXT), action, COUNT(*) FROM audit "
            "GROUP BY subject, action")}
        changed = {who for who, in db.execute(
            "SELECT CAST(id AS TEXT) FROM person WHERE name LIKE '居民%改'")}
    for entry in ledger.entries:
        if not entry.key:
            continue
        ensure(lines.get((entry.key, "person.created")) == 1,
               f"LOST: no line of the audit for {entry}")
        agreed = consents.get(entry.key, 0)
        ensure(agreed == 1 if entry.agreed == KEPT else
               agreed <= (entry.agreed == UNKNOWN),
               f"LOST or twice: {entry} agreed {agreed} times")
        ensure(agreed == lines.get((entry.key, "consent.given"), 0),
               f"half: {entry} agreed, and the audit says otherwise")
        ensure((entry.key in changed) ==
               (lines.get((entry.key, "person.changed"), 0) == 1),
               f"half: {entry} was changed, and the audit says otherwise")


def ensure_places(ledger, client, session, places):
    """Who was told to have a place or to wait does, once; nobody else; and as
    many have one as there are."""
    signups = client.needed("GET", f"/sessions/{session}/signups")["signups"]
    times = collections.Counter(s["person"]["id"] for s in signups)
    for entry in ledger.entries:
        n = times.pop(entry.key, 0) if entry.key else 0
        ensure(n == 1 if entry.signed == KEPT else n <= (entry.signed == UNKNOWN),
               f"LOST or twice: {entry} is signed up {n} times")
    ensure(not times, f"Nobody signed up {times}")
    held = sum(s["party"] for s in signups if s["state"] in HOLDS)
    ensure(held == min(places, len(signups)),
           f"{held} of {places} places are held by {len(signups)}")


def settled(ledger, client, district, folder):
    """Everything at once; raises Broken with the first that does not hold."""
    ledger.ensure_no_complaint()
    ensure_all_there(ledger, client)
    ensure_rows(ledger, district, folder)
    district.check()
