"""A month of a living room: 400 sessions of one venue, listed; alone, and with
10,000 connections open that ask nothing."""
import contextlib
import json
import os
import re
import resource
import shutil
import socket
import time
import urllib.request

import measure

PORT = 18743
DISTRICT = "MONTH"
PHONE = "13900000001"
ACTIVITIES, TIMES = 10, 40
IDLE = 10_000


def moment(days):
    return time.strftime("%Y-%m-%dT06:00:00Z",
                         time.gmtime(time.time() + days * 86400))


class Desk:
    """Whoever plans, signed in with the code a demonstration shows."""

    def __init__(self, port, district=DISTRICT):
        self.district = district
        self.base = f"http://127.0.0.1:{port}/api/v1/d/{district}"
        self.cookie = ""
        sent = self.ask("POST", "/sign-in/codes",
                        {"channel": "phone", "address": PHONE})
        shown = self.ask("GET", "/outbox/shown")["messages"][0]["text"]
        self.ask("POST", f"/sign-in/codes/{sent['id']}",
                 {"code": re.search(r"\b[0-9]{6}\b", shown).group()})

    def ask(self, method, path, body=None):
        asked = urllib.request.Request(
            self.base + path, method=method,
            data=json.dumps(body).encode() if body is not None else None,
            headers={"Content-Type": "application/json",
                     "Cookie": self.cookie})
        with urllib.request.urlopen(asked) as got:
            for line in got.headers.get_all("Set-Cookie") or []:
                self.cookie = line.split(";")[0]
            return json.loads(got.read() or b"{}")


def lived(desk, at):
    """The venue of 400 sessions."""
    venue = desk.ask("POST", "/venues", {
        "name": {"zh": "会客厅"}, "area": desk.district, "at": at})["id"]
    for n in range(ACTIVITIES):
        made = desk.ask("POST", "/activities", {
            "kind": "class", "title": {"zh": f"活动 {n}"},
            "area": desk.district,
            "venue": venue, "about": {"zh": "一起做一点事情。" * 8}})["activity"]
        timed = desk.ask("POST", f"/activities/{made['id']}/sessions", {
            "from": moment(1), "until": moment(1).replace("06:", "08:"),
            "rule": f"FREQ=DAILY;COUNT={TIMES}", "places": 20})
        desk.ask("PATCH", f"/activities/{made['id']}", {
            "revision": timed["activity"]["revision"], "state": "published"})
    return venue


@contextlib.contextmanager
def idle(port, count):
    """Connections that are open and ask nothing: as phones hold them."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with contextlib.ExitStack() as all_of_them:
        for n in range(count):
            s = socket.create_connection(("127.0.0.1", port), 10)
            all_of_them.callback(s.close)
            # Once, so that the server keeps it for the next request.
            if n % 100 == 0:
                time.sleep(0.01)
        yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def listed(run, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    config = os.path.join(folder, "linli.toml")
    with open(config, "w") as f:
        # What nothing is asked of is closed after ten seconds: longer here.
        f.write('demo = true\n[limits]\nread_s = 120\n'
                '[log]\nlevel = "warning"\naccess = false\n')
    linli = run.program("linli")
    at = ("--data", folder)
    measure.run(linli, *at, "init", "--district", DISTRICT, "--name-en",
                "Month")
    measure.run(linli, *at, "people", "appoint", "--district", DISTRICT,
                "--name", "周明", "--role", "district_officer", "--phone", PHONE)
    seconds = 1 if run.o.quick else 5
    with measure.servers(linli, (*at, "--config", config), (PORT,)):
        venue = lived(Desk(PORT), {"lat": 31.26, "lng": 121.49})
        url = (f"http://127.0.0.1:{PORT}/api/v1/d/{DISTRICT}/sessions?venue="
               f"{venue}&from={moment(0)}&until={moment(60)}&limit=500")
        with urllib.request.urlopen(url) as got:
            found = len(json.loads(got.read())["sessions"])
        if found != ACTIVITIES * TIMES:
            raise RuntimeError(f"{found} sessions are listed")
        with run.noise.watch():
            alone = measure.wrk(url, 1, seconds)
            with idle(PORT, 1000 if run.o.quick else IDLE):
                beside = measure.wrk(url, 1, seconds)
    return {"month": alone, "month beside idle": beside}
