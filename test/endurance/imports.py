"""The import of a list of people is killed in the middle, at the desk and on the
command line."""
import base64
import contextlib
import random
import sqlite3
import subprocess
import threading
import time

from client import Client, NotSent, Unanswered
from district import (CODE, District, Server, ensure, postgres,
                      temporary_folder)

AT_ONCE = 300  # rows of one transaction

# Nobody is there by half: what a row brings is there, and once.
HALF = """
  SELECT p.name FROM person p WHERE p.name LIKE '居民%' AND NOT (
    (SELECT COUNT(*) FROM person_secret WHERE person = p.id) = 1
    AND (SELECT COUNT(*) FROM person_capacity WHERE person = p.id) = 1
    AND (SELECT COUNT(*) FROM person_word WHERE person = p.id) > 0
    AND (SELECT COUNT(*) FROM audit WHERE subject = p.id
      AND action = 'person.imported') = 1
    AND (SELECT COUNT(*) FROM household_member m JOIN household h
      ON h.id = m.household WHERE m.person = p.id AND m.until IS NULL) = 1
    AND (SELECT COUNT(*) FROM people_import_row r WHERE r.person = p.id
      AND r.verdict = 0 AND r.before <> '' AND r.revision = p.revision) = 1)"""
TWICE = ("SELECT name FROM person WHERE name LIKE '居民%' "
         "GROUP BY name HAVING COUNT(*) > 1")
PERSONS = """
  SELECT p.id, p.name, p.born, p.area, p.revision, s.sealed, h.building
  FROM person p JOIN person_secret s ON s.person = p.id
  JOIN household_member m ON m.person = p.id
  JOIN household h ON h.id = m.household WHERE p.name LIKE '居民%'
  ORDER BY p.id"""


def killed_imports_are_whole(linli, engine, kills, seed):
    with temporary_folder() as folder, contextlib.ExitStack() as stack:
        store = ""
        if engine == "postgres":
            store = stack.enter_context(postgres()).address
        test = Killed(District(linli, folder, store), folder, seed)
        kills = max(2, min(20, kills // 6))
        desk = test.at_the_desk(kills, (kills // 2 + 1) * AT_ONCE)
        line = test.on_the_command_line(kills, (kills + 1) * AT_ONCE)
        return f"{desk}; {line}"


class Killed:
    def __init__(self, district, folder, seed):
        self.district = district
        self.folder = folder
        self.chance = random.Random(seed)
        self.phone, = district.make()
        self.area = district.add_area()
        self.known = 0  # persons that lists brought so far

    def list_of(self, rows, first):
        lines = ["姓名,手机,出生日期,楼栋,门牌"]
        for n in range(first, first + rows):
            lines.append(f"居民{n},138{n:08},1950-05-17,{n // 60} 号,{n % 60}")
        return "\n".join(lines) + "\n"

    def at_the_desk(self, kills, rows):
        text = self.list_of(rows, 0)
        server = Server(self.district)
        server.start()
        try:
            device = Client(server.port).sign_in(self.phone)
            made = device.needed("POST", "/imports", {
                "file_name": "名单.csv", "area": self.area,
                "content": base64.b64encode(text.encode()).decode()})
            ensure(made["counts"]["fresh"] == rows, f"{made['counts']}")
            began = time.monotonic()
            done = self._run(device, made["id"])
            usual = time.monotonic() - began
            for n in range(kills):
                done = self._killed_run(server, device, made["id"], done, usual)
                if done["state"] == "done":
                    kills = n + 1
                    break
            while done["state"] != "done":
                done = self._run(device, made["id"])
            server.stop()
        finally:
            if server.process.poll() is None:
                server.kill()
        self.known += rows
        self._ensure_all_there()
        return f"{rows} rows at the desk, killed {kills} times"

    def _run(self, device, key):
        return device.needed("POST", f"/imports/{key}/run", {"choices": []})

    def _killed_run(self, server, device, key, done, usual):
        """Answers how far the list is then."""
        answers = [done]

        def go_on():
            with contextlib.suppress(NotSent, Unanswered):
                while answers[-1]["state"] != "done":
                    answers.append(self._run(device, key))

        runner = threading.Thread(target=go_on)
        runner.start()
        time.sleep(self.chance.uniform(0, 1.5 * usual))
        server.kill()
        runner.join()
        self.district.check()
        kept = self._ensure_whole() - self.known
        said = answers[-1]["done_count"]
        ensure(said <= kept <= said + AT_ONCE,
               f"LOST: {said} rows were said to be in, and {kept} are")
        server.start()
        now = device.district("GET", f"/imports/{key}?limit=1")
        ensure(now.status == 200 and now.body["done_count"] == kept,
               f"{kept} rows are in, the desk is told {now}")
        return now.body

    def on_the_command_line(self, kills, rows):
        file = self.folder / "list.csv"
        file.write_text(self.list_of(rows, 1_000_000))
        words = self.district.command("people", "import", file, "--district",
                                      CODE, "--area", self.area)
        stopped, kept, wanted = 0, 0, self.known + rows
        for _ in range(kills):
            began = time.monotonic()
            process = subprocess.Popen(words, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.PIPE)
            process.stderr.read(5)  # some rows are in: it says how many
            took = time.monotonic() - began
            time.sleep(self.chance.uniform(0, took / 4))
            process.kill()
            process.stderr.close()
            ended = process.wait()
            ensure(ended in (0, -9), f"the command ended by itself: {ended}")
            self.district.check()
            kept = self._ensure_whole()
            if kept == wanted:
                break
            stopped += 1
        ensure(stopped > 0, "the command was never killed in the middle")
        if kept < wanted:
            said = self.district.run(*words[words.index("people"):])
            ensure("going on" in said, f"the list began anew: {said}")
        self.known = wanted
        self._ensure_again_is_the_same(file, rows)
        return f"{rows} rows on the command line, killed {stopped} times"

    def _ensure_again_is_the_same(self, file, rows):
        before = self._ensure_all_there()
        said = self.district.run("people", "import", file, "--district", CODE,
                                 "--area", self.area, "--again")
        ensure(f"{rows} same\n" in said and "new" not in said, said)
        ensure(self._ensure_all_there() == before,
               "the list put in again changed somebody")

    def _ensure_all_there(self):
        """Answers the persons."""
        kept = self._ensure_whole()
        ensure(kept == self.known, f"{kept} of {self.known} rows are in")
        with contextlib.closing(sqlite3.connect(self.folder / "copy.db")) as db:
            persons = db.execute(PERSONS).fetchall()
        ensure(len(persons) == kept, f"{len(persons)} persons are whole")
        return persons

    def _ensure_whole(self):
        """Answers how many rows are in, of lists that were put in once."""
        with self.district.copy(self.folder) as db:
            rows, = db.execute("SELECT SUM(next_row) FROM people_import WHERE "
                               "id NOT IN (SELECT import FROM people_import_row"
                               " WHERE verdict = 2)").fetchone()
            for what, sql in (("HALF", HALF), ("TWICE", TWICE)):
                found = [name for name, in db.execute(sql)]
                ensure(not found, f"{what}: {len(found)} persons, {found[:3]}")
            for what, sql in (
                    ("persons", "person WHERE name LIKE '居民%'"),
                    ("lines of the audit",
                     "audit WHERE action = 'person.imported'"),
                    ("rows of lists", "people_import_row WHERE verdict = 0 "
                                      "AND person IS NOT NULL")):
                n, = db.execute(f"SELECT COUNT(*) FROM {sql}").fetchone()
                ensure(n == rows, f"{n} {what} for {rows} rows put in")
            return rows
