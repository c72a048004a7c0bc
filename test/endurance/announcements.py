"""A whole district is told something: everybody once, while others go on."""
import collections
import contextlib
import json
import sqlite3
import subprocess
import threading
import time
from urllib.parse import quote

from client import Client
from district import (CODE, REPOSITORY, District, Server, ensure, postgres,
                      serving, temporary_folder)

PASSWORD = "一句很长的通行短语 7"
SIGN_IN = {"name": "zhouming", "password": PASSWORD}
WITH_MAIL = 10    # every tenth person has an address
NOT_ASKED = 200   # persons who did not agree to be told
MOST_IN_A_LIST = 20_000
WAITS_S = 3600
# While thousands are told, a request may take this much longer.
MOST_S = 5.0


def announcement_is_told_once(linli, engine, persons, is_patient):
    with temporary_folder() as folder, contextlib.ExitStack() as stack:
        store = None
        if engine == "postgres":
            store = stack.enter_context(postgres())
        box = stack.enter_context(Mailbox(folder / "mail"))
        district = District(linli, folder, store.address if store else "")
        district.settings.write_text(
            district.settings.read_text().replace("demo = true", "demo = false")
            + f'[mail]\nhost = "127.0.0.1"\nport = {box.port}\n'
              'security = "none"\nfrom = "linli@example.org"\n')
        test = Told(district, folder, store, box)
        test.fill(persons)
        return f"{test.while_others_go_on()}; {test.through_kills(is_patient)}"


class Mailbox:
    """A mail server; keeps what comes in a folder."""

    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        self.folder.mkdir()
        self.process = subprocess.Popen(
            ["/usr/bin/python3", REPOSITORY / "test/support/smtp_server.py",
             "--folder", self.folder], stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def count(self):
        return sum(1 for _ in self.folder.glob("*.eml"))

    def by_subject(self, subject):
        """Who got mails of this subject: how often, and which mails."""
        out = collections.defaultdict(list)
        for file in self.folder.glob("*.eml"):  # whole when it is there
            mail = json.loads(file.with_suffix(".json").read_text())
            if mail["subject"] == subject:
                out[mail["envelope_to"][0]].append(mail["message_id"])
        return out


def zone_where_it_is_noon():
    """Nobody is left in peace then (quiet hours)."""
    ahead = (12 - time.gmtime().tm_hour + 12) % 24 - 12
    return f"Etc/GMT{-ahead:+}" if ahead else "Etc/GMT"


class Told:
    def __init__(self, district, folder, store, box):
        self.district = district
        self.folder = folder
        self.store = store
        self.box = box

    def fill(self, persons):
        """`persons` who agreed to be told and some who were not asked."""
        self.persons = persons
        self.mails = (persons + WITH_MAIL - 1) // WITH_MAIL
        d = self.district
        d.make(officers=0, time_zone=zone_where_it_is_noon())
        self.area = d.add_area()
        d.run("people", "appoint", "--district", CODE, "--name", "周明",
              "--role", "district_officer", "--sign-in", SIGN_IN["name"],
              text=PASSWORD + "\n")
        for n, first in enumerate(range(0, persons, MOST_IN_A_LIST)):
            self._bring(f"list{n}.csv", "居民", first,
                        min(persons, first + MOST_IN_A_LIST))
        self._bring("others.csv", "别人", 0, NOT_ASKED)
        with serving(d) as server:
            device = self._officer(server)
            some = device.needed("GET", f"/persons?q={quote('居民')}")
            asked = next(p["id"] for p in some["persons"]
                         if not p["name"].endswith("0"))  # without a mail
            device.needed("PUT", f"/persons/{asked}/consents/notices",
                          {"given": True, "how": "paper"})
        self._write("INSERT INTO consent (id, person, purpose, version, "
                    "is_given, how, at) SELECT p.id, p.id, c.purpose, "
                    "c.version, 1, c.how, c.at FROM person p, consent c "
                    "WHERE p.name LIKE '居民%' AND p.id <> c.person")

    def _bring(self, file, name, begin, end):
        lines = ["姓名,邮箱"]
        for n in range(begin, end):
            mail = "" if n % WITH_MAIL else f"{file[:-4]}-{n}@example.org"
            lines.append(f"{name}{n},{mail}")
        (self.folder / file).write_text("\n".join(lines) + "\n")
        self.district.run("people", "import", self.folder / file, "--district",
                          CODE, "--area", self.area)

    def _write(self, sql):
        """While no server runs: twenty thousand answers, one by one, would
        take longer than what is measured."""
        if self.store:
            self.store.ask(f"SET search_path TO linli_{CODE}; {sql}")
            return
        with contextlib.closing(sqlite3.connect(
                self.district.data / CODE / "linli.db")) as db:
            db.execute(sql)
            db.commit()

    def _officer(self, server):
        device = Client(server.port)
        device.needed("POST", "/sign-in/password", SIGN_IN)
        return device

    def _announce(self, device, title):
        device.hang_up()  # the server has, when nothing was asked for long
        got = device.needed("POST", "/announcements", {
            "area": self.area, "title": title, "text": "明天上午停水。",
            "key": f"key-of-{len(title)}-{title.encode().hex()[:40]}"})
        ensure(got["persons"] == self.persons,
               f"{got} of {self.persons} are to be told")

    def _told(self, device):
        return device.needed("GET", "/announcements?limit=1")[
            "announcements"][0]["is_done"]

    def _until(self, is_so, what):
        began = time.monotonic()
        while not is_so():
            ensure(time.monotonic() - began < WAITS_S, f"{what}: never")
            time.sleep(0.1)
        return time.monotonic() - began

    def while_others_go_on(self):
        with serving(self.district) as server:
            device = self._officer(server)
            others = [Others(device.at(server.port)) for _ in range(2)]
            with running(others):
                time.sleep(3)
                calm = taken(others)
                self._announce(device, "停水通知")
                told_s = self._until(lambda: self._told(device), "all told")
                busy = taken(others)
                sent_s = told_s + self._until(
                    lambda: self.box.count() >= self.mails, "all mails sent")
            self._announce(device, "停水通知")  # sent again by the page
            time.sleep(1)
            ensure(self._told(device), "told again")
        self._ensure_told(1)
        got = self.box.by_subject("停水通知")
        twice = [to for to, ids in got.items() if len(ids) != 1]
        ensure(len(got) == self.mails and not twice,
               f"{len(got)} of {self.mails} got mails, {len(twice)} more than "
               f"one: {twice[:3]}")
        ensure(max(busy) < MOST_S + max(calm),
               f"meanwhile {shown(busy)}; before {shown(calm)}")
        return (f"{self.persons} persons told once in {told_s:.1f} s, "
                f"{self.mails} mails once in {sent_s:.1f} s, meanwhile "
                f"{len(busy)} requests: {shown(busy)}; before: {shown(calm)}")

    def through_kills(self, is_patient):
        """Another one, the server killed while it tells. A mail that was being
        sent then is sent again two minutes later: for who is patient."""
        server = Server(self.district)
        server.start()
        kills = 0
        try:
            device = self._officer(server)
            self._announce(device, "来电通知")
            while kills < 5 and not self._told(device):
                server.kill()
                kills += 1
                server.start()
                time.sleep(0.3)
            self._until(lambda: self._told(device), "all told after kills")
            if is_patient:
                self._until(lambda: len(self.box.by_subject("来电通知"))
                            >= self.mails, "all mails sent after kills")
            server.stop()
        finally:
            if server.process.poll() is None:
                server.kill()
        self._ensure_told(2)
        for to, ids in self.box.by_subject("来电通知").items():
            ensure(len(set(ids)) == 1, f"{to} got different mails: {ids}")
        return f"through {kills} kills once again"

    def _ensure_told(self, times):
        self.district.check()
        with self.district.copy(self.folder) as db:
            for what, table in (("notices", "notice n"), ("mails", "outbox n")):
                about = ("n.topic = 'announcement'" if what == "notices"
                         else "n.kind = 2")
                rows = db.execute(
                    f"SELECT p.name LIKE '居民%', n.person, COUNT(*) FROM "
                    f"{table} JOIN person p ON p.id = n.person WHERE {about} "
                    "GROUP BY 1, 2").fetchall()
                wanted = self.persons if what == "notices" else self.mails
                ensure(len(rows) == wanted,
                       f"{what}: {len(rows)} persons, not {wanted}")
                for is_asked, who, n in rows:
                    ensure(is_asked and n == times,
                           f"{what}: {who} was told {n} times, not {times}")


class Others(threading.Thread):
    """Somebody who looks and writes all the time; says how long each took."""

    def __init__(self, client):
        super().__init__(daemon=True)
        self.client = client
        self.is_stopping = threading.Event()
        self.took = []
        self.broken = ""

    def run(self):
        settings = {"quiet_hours": {"from_minute": 0, "until_minute": 0},
                    "subjects": []}
        try:
            while not self.is_stopping.is_set():
                for what in (("GET", "/me/notices"),
                             ("GET", "/persons?limit=20"),
                             ("PUT", "/me/notice-settings", settings)):
                    began = time.monotonic()
                    self.client.needed(*what)
                    self.took.append(time.monotonic() - began)
                    time.sleep(0.02)
        except Exception as e:  # noqa: the main thread tells of it
            self.broken = f"{type(e).__name__}: {e}"


@contextlib.contextmanager
def running(others):
    for each in others:
        each.start()
    yield
    for each in others:
        each.is_stopping.set()
        each.join()
        ensure(not each.broken, f"meanwhile: {each.broken}")


def taken(others):
    """Since it was asked last."""
    out = []
    for each in others:
        n = len(each.took)
        out += each.took[:n]
        del each.took[:n]
    ensure(out, f"nobody could ask: {[each.broken for each in others]}")
    return out


def shown(took):
    ms = [round(t * 1000) for t in sorted(took)]
    return (f"{ms[len(ms) // 2]} ms half of them, {ms[len(ms) * 99 // 100]} ms "
            f"99 %, {ms[-1]} ms all")
