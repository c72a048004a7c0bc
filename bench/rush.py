"""Ten thousand sign up for twenty places at once (bench/rush.cc)."""
import json
import os
import shutil

import measure

PLACES = 20
PORTS = (18741, 18742)
DISTRICT = "RUSH"


def made(run, folder, store):
    """A data folder with the district; its database is where `store` says."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with open(os.path.join(folder, "linli.toml"), "w") as f:
        f.write(f'store = "{store}"\n' if store else "")
        f.write("[log]\nlevel = \"warning\"\naccess = false\n")
    measure.run(run.program("linli"), *at(folder, store), "init", "--district",
                DISTRICT, "--name-en", "Rush")


def at(folder, store):
    return ("--data", folder, *(("--store", store) if store else ()))


def press(run, folder, store, people, ports):
    """What was answered, after holding it against what is kept."""
    tokens = os.path.join(folder, "tokens")
    database = store or os.path.join(folder, DISTRICT, "linli.db")
    config = os.path.join(folder, "linli.toml")
    session = measure.run(run.program("bench/rush"), "prepare", database,
                          tokens, people, PLACES).strip()
    with measure.servers(run.program("linli"),
                         ("--data", folder, "--config", config), ports):
        with run.noise.watch():
            text = measure.run(run.program("bench/rush"), "press",
                               ",".join(map(str, ports)), session, tokens,
                               people)
    answered = json.loads(text)
    if answered["answers"] != {"given": PLACES, "waiting": people - PLACES}:
        raise RuntimeError(f"not everybody got an answer that is one: {text}")
    measure.run(run.program("linli"), *at(folder, store), "check", "--district",
                DISTRICT)
    return answered


def entries(prefix, a):
    return {
        f"{prefix} decisions": {"per_s": a["per_s"]},
        f"{prefix} p99": {"ms": a["p99_ms"]},
        f"{prefix} reads p99": {"ms": a["reads_p99_ms"]},
    }


def middle(all_of_them):
    return sorted(all_of_them, key=lambda a: a["per_s"])[len(all_of_them) // 2]


def on_sqlite(run, folder, people):
    runs = []
    for _ in range(1 if run.o.quick else 3):
        made(run, folder, "")
        runs.append(press(run, folder, "", people, PORTS[:1]))
    bare = json.loads(measure.run(run.program("bench/rush"), "bare",
                                  os.path.join(folder, "bare.db"), people))
    return {**entries("sqlite", middle(runs)),
            "bare one": {"per_s": bare["one"]},
            "bare grouped": {"per_s": bare["grouped"]}}


def on_postgres(run, folder, people, address):
    made(run, folder, address)
    return entries("postgres", press(run, folder, address, people, PORTS))
