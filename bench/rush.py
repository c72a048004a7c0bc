"""Ten thousand sign up for twenty places at once (bench/rush.cc), while others
read: a resident and a desk go round the pages they have open."""
import json
import os
import shutil

import measure
import month

PLACES = 20
PORTS = (18741, 18742)
DISTRICT = "RUSH"
CITY = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                    "demo/porto-alegre/")
MIDDLE = {"lat": -30.0346, "lng": -51.2177}  # of its streets


def made(run, folder, store):
    """A data folder with the district; its database is where `store` says."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with open(os.path.join(folder, "linli.toml"), "w") as f:
        f.write(f'store = "{store}"\n' if store else "")
        f.write("demo = true\n[log]\nlevel = \"warning\"\naccess = false\n")
    linli = (run.program("linli"), *at(folder, store))
    measure.run(*linli, "init", "--district", DISTRICT, "--name-en", "Rush")
    into = ("--district", DISTRICT)
    for what in ("streets", "services"):
        measure.run(*linli, "import", what, CITY + "poa_osm.pbf", *into)
    measure.run(*linli, "import", "residents", CITY + "poa_hexgrid.csv", *into,
                "--column", "population")
    measure.run(*linli, "people", "appoint", "--district", DISTRICT, "--name",
                "周明", "--role", "district_officer", "--phone", month.PHONE)


def at(folder, store):
    return ("--data", folder, *(("--store", store) if store else ()))


def pages(desk, session, token):
    """What is open meanwhile: who, what it is called, the cookie, the path."""
    venue = month.lived(desk, MIDDLE)
    below = f"/api/v1/d/{DISTRICT}"
    resident = f"linli_{DISTRICT}={token}"
    near = f"lat={MIDDLE['lat']}&lng={MIDDLE['lng']}"
    days = f"from={month.moment(-1)}&until={month.moment(30)}"
    today = f"from={month.moment(0)}&until={month.moment(1)}"
    return [
        ("resident", "what is on", resident, f"{below}/sessions?{days}"),
        ("resident", "a session", resident, f"{below}/sessions/{session}"),
        ("resident", "a venue", resident, f"{below}/venues/{venue}"),
        ("resident", "a circle", resident, f"{below}/circle?{near}&minutes=15"),
        ("resident", "me", resident, f"{below}/me"),
        ("resident", "my signups", resident, f"{below}/me/signups"),
        ("desk", "today", desk.cookie, f"{below}/sessions?{today}"),
        ("desk", "a month of a venue", desk.cookie,
         f"{below}/sessions?venue={venue}&{days}&limit=500"),
        ("desk", "a month's bookings", desk.cookie,
         f"{below}/venues/{venue}/bookings?{days}"),
        ("desk", "too few", desk.cookie, f"{below}/undecided-sessions"),
    ]


def press(run, folder, store, people, ports):
    """What was answered, after holding it against what is kept."""
    tokens = os.path.join(folder, "tokens")
    opened = os.path.join(folder, "pages")
    database = store or os.path.join(folder, DISTRICT, "linli.db")
    config = os.path.join(folder, "linli.toml")
    session = measure.run(run.program("bench/rush"), "prepare", database,
                          tokens, people, PLACES).strip()
    with measure.servers(run.program("linli"),
                         ("--data", folder, "--config", config), ports):
        with open(tokens) as f:
            first = f.readline().strip()
        with open(opened, "w") as f:
            f.writelines("\t".join(p) + "\n" for p in pages(
                month.Desk(ports[0], DISTRICT), session, first))
        with run.noise.watch():
            text = measure.run(run.program("bench/rush"), "press",
                               ",".join(map(str, ports)), session, tokens,
                               people, opened)
    answered = json.loads(text)
    if answered["answers"] != {"given": PLACES, "waiting": people - PLACES}:
        raise RuntimeError(f"not everybody got an answer that is one: {text}")
    measure.run(run.program("linli"), *at(folder, store), "check", "--district",
                DISTRICT)
    return answered


def of_100(times, share=99):
    """How long so many of 100 took at most."""
    return sorted(times)[len(times) * share // 100]


def entries(prefix, runs):
    """The middle run; of the pages every read of all runs."""
    a = sorted(runs, key=lambda a: a["per_s"])[len(runs) // 2]
    names = {name for r in runs for name in r["pages_ms"]}
    pages = {name: [ms for r in runs for ms in r["pages_ms"].get(name, [])]
             for name in names}
    each = {name: of_100(times) for name, times in pages.items()}
    slowest = max(each, key=each.get)
    return {
        f"{prefix} decisions": {"per_s": a["per_s"]},
        f"{prefix} p99": {"ms": a["p99_ms"]},
        f"{prefix} pages p99": {"ms": of_100(sum(pages.values(), []))},
        f"{prefix} slowest page p99": {"ms": each[slowest], "page": slowest,
                                       "reads": len(pages[slowest])},
    }


def on_sqlite(run, folder, people):
    runs = []
    for _ in range(1 if run.o.quick else 3):
        made(run, folder, "")
        runs.append(press(run, folder, "", people, PORTS[:1]))
    bare = json.loads(measure.run(run.program("bench/rush"), "bare",
                                  os.path.join(folder, "bare.db"), people))
    return {**entries("sqlite", runs),
            "bare one": {"per_s": bare["one"]},
            "bare grouped": {"per_s": bare["grouped"]}}


def on_postgres(run, folder, people, address):
    made(run, folder, address)
    return entries("postgres", [press(run, folder, address, people, PORTS)])
