"""python3 test/endurance/collect.py LINLI

A filled database of every schema version, for the test that migrates them all
(src/app/versions_test.cc): test/data/databases/NNNN_name.sql, the rows as
INSERTs that both engines read. Run it when a migration has landed, and before
the next one does: `linli` must be of that version. Files that are there stay as
they are. Everybody in them is invented."""
import json
import pathlib
import re
import shutil
import sqlite3
import sys

from client import Client
from district import REPOSITORY, District, ensure, serving, temporary_folder

HOME = REPOSITORY / "test/data/databases"
CODE = "310109"
OFFICER = "13900000001"
PASSWORD = "一句很长的通行短语 7"
RESIDENTS = "id,lat,lng,people\n1,31.2642,121.4975,420\n2,31.2461,121.4836,81.5\n"
BORDER = {"type": "FeatureCollection", "features": [{
    "type": "Feature",
    "properties": {"code": "310109009", "name": "欧阳路街道"},
    "geometry": {"type": "Polygon", "coordinates": [[
        [121.47, 31.24], [121.51, 31.24], [121.51, 31.29], [121.47, 31.29],
        [121.47, 31.24]]]}}]}


def tables_of(version):
    """Those that the migrations up to it make, in their order."""
    out = []
    for file in sorted((REPOSITORY / "migrations").glob("*.sql")):
        if file.name.split(".")[0] <= version and ".postgres." not in file.name:
            out += re.findall(r"^CREATE TABLE (\w+)", file.read_text(), re.M)
    return out


def literal(value):
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return repr(value)


def rows_of(db, table):
    columns = [c[1] for c in db.execute(f"PRAGMA table_info({table})")]
    for row in db.execute(f"SELECT * FROM {table} ORDER BY rowid"):
        yield (f"INSERT INTO {table} ({', '.join(columns)}) VALUES\n  ("
               f"{', '.join(map(literal, row))});\n")


def import_places(d, folder):
    d.run("init", "--district", CODE, "--name-en", "Hongkou",
          "--standard", "shanghai-2016", "--notice-zh", "试验数据")
    border, people = folder / "border.geojson", folder / "people.csv"
    border.write_text(json.dumps(BORDER))
    people.write_text(RESIDENTS)
    d.run("import", "areas", border, "--district", CODE)
    d.run("import", "services", REPOSITORY / "demo/hongkou/services.csv",
          "--district", CODE, "--source", "hand")
    d.run("import", "residents", people, "--district", CODE,
          "--column", "people", "--label", "试验")


def appoint(d, name, role, *more, text=None):
    d.run("people", "appoint", "--district", CODE, "--name", name, "--role",
          role, *more, text=text)


def new_person(officer, name, **more):
    return officer.needed("POST", "/persons", {
        "name": name, "capacities": ["resident"], **more})["id"]


def fill_people(officer):
    """Something in every table, in as many states as there are."""
    said = {"given": True, "how": "spoken"}
    li = new_person(officer, "李桂英", area="310109009", born="1946-03-01",
                    phone="13800000001", email="li@example.cn",
                    identity_number="11010519491231002X", door="3 号楼 502")
    wang = new_person(officer, "王建国", born="1970", phone="13800000002")
    twin = new_person(officer, "王建国", email="wang@example.cn")
    gone = new_person(officer, "张三")
    for purpose in ("notices", "health", "photos"):
        officer.needed("PUT", f"/persons/{li}/consents/{purpose}", said)
    officer.needed("PUT", f"/persons/{li}/consents/photos",
                   {"given": False, "how": "paper"})
    revision = officer.needed("GET", f"/persons/{li}")["revision"]
    officer.needed("PATCH", f"/persons/{li}", {
        "revision": revision, "health_note": "对青霉素过敏"})
    officer.needed("POST", f"/persons/{li}/cards")
    officer.needed("POST", f"/persons/{li}/representatives",
                   {"person": wang, "kind": "family", "how": "spoken"})
    officer.needed("POST", f"/persons/{wang}/roles",
                   {"role": "community_staff", "area": "310109009"})
    officer.needed("POST", f"/persons/{wang}/merge", {"other": twin})
    officer.needed("POST", f"/persons/{gone}/roles",
                   {"role": "community_staff", "area": "310109009"})


def fill_sessions(officer, port):
    officer.needed("POST", "/me/authenticator")
    resident = Client(port, CODE).sign_in("13800000003")
    resident.needed("PATCH", "/me", {"name": "赵六"})
    resident.needed("POST", "/me/erase", {"really": True})
    family = Client(port, CODE).sign_in("13800000002")
    family.needed("PUT", "/me/consents/service", {"given": True})
    whom = family.needed("GET", "/me/acting-for")["persons"][0]["person"]["id"]
    family.needed("PUT", "/me/acting-for", {"person": whom})
    stranger = Client(port, CODE)
    stranger.district("POST", "/sign-in/password",
                      {"name": "zhouming", "password": "wrong"})
    stranger.needed("POST", "/sign-in/codes",
                    {"channel": "email", "address": "new@example.cn"})


def make(linli, folder):
    """A filled database of the version `linli` is of."""
    d = District(linli, folder)
    import_places(d, folder)
    appoint(d, "周明", "district_officer", "--phone", OFFICER,
            "--sign-in", "zhouming", text=PASSWORD + "\n")
    with serving(d) as server:
        officer = Client(server.port, CODE).sign_in(OFFICER)
        officer.needed("POST", "/sign-in/password",
                       {"name": "zhouming", "password": PASSWORD})
        fill_people(officer)
        fill_sessions(officer, server.port)
    d.check()
    copy = folder / "copy.db"
    d.run("backup", "--district", CODE, copy)
    db = sqlite3.connect(copy)
    db.execute("INSERT INTO holiday VALUES ('2026-10-01', '国庆节', 0)")
    shutil.copy(d.data / CODE / "keys.toml", HOME / "keys.toml")
    return db


def main():
    linli = pathlib.Path(sys.argv[1]).resolve()
    versions = sorted({f.name.split(".")[0]
                       for f in (REPOSITORY / "migrations").glob("*.sql")})
    missing = [v for v in versions if not (HOME / f"{v}.sql").exists()]
    HOME.mkdir(parents=True, exist_ok=True)
    with temporary_folder() as folder:
        db = make(linli, folder) if missing else None
        for version in missing:
            text = "".join(line for table in tables_of(version)
                           for line in rows_of(db, table))
            empty = [t for t in tables_of(version)
                     if f"INSERT INTO {t} " not in text]
            ensure(not empty, f"nothing is in {empty}")
            (HOME / f"{version}.sql").write_text(text)
            print(f"{version}: {text.count('INSERT INTO')} rows")


if __name__ == "__main__":
    main()
