"""python3 test/endurance/collect.py LINLI

A filled database of the newest schema version, for the test that migrates them
all (src/app/versions_test.cc): test/data/databases/NNNN_name.sql, the rows as
INSERTs that both engines read, and NNNN_name.keys.toml, which opens what is
sealed in them. Run it when a migration has landed, and before the next one
does: `linli` must be of that version. Files that are there stay as they are.
Everybody in them is invented."""
import base64
import json
import pathlib
import re
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
SUBDISTRICT = "310109009"
# A row of every verdict: somebody new, changed, the same, twice in the file, in
# doubt (a namesake of the same year) and wrong.
LIST = """姓名,手机,出生日期,身份证号,楼栋,门牌
陈秀兰,13800000011,1951-02-03,,欧阳路 8 弄 1 号,101
王建国,13800000002,1970-06-01,,,
李桂英,13800000001,1946-03-01,,,
陈秀兰,13800000011,1951-02-03,,欧阳路 8 弄 1 号,101
孙兰英,,1933,,,
吴梅,123,,,,
"""
SECOND_LIST = "姓名,手机\n何平,13800000012\n"


def tables_of(version):
    """Those that the migrations up to it leave, each after those it refers to."""
    out = []
    for file in sorted((REPOSITORY / "migrations").glob("*.sql")):
        if file.name.split(".")[0] <= version and ".postgres." not in file.name:
            for made, dropped, old, new in re.findall(
                    r"^(?:CREATE TABLE (\w+)|DROP TABLE (\w+)|"
                    r"ALTER TABLE (\w+)\s+RENAME TO (\w+))",
                    file.read_text(), re.M):
                out = [new if t == old else t for t in out if t != dropped]
                out += [made] if made else []
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
    new_person(officer, "孙兰英", area=SUBDISTRICT, born="1933")
    li = new_person(officer, "李桂英", area=SUBDISTRICT, born="1946-03-01",
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
                   {"role": "community_staff", "area": SUBDISTRICT})
    officer.needed("POST", f"/persons/{wang}/merge", {"other": twin})
    officer.needed("POST", f"/persons/{gone}/roles",
                   {"role": "community_staff", "area": SUBDISTRICT})
    return li, wang


def fill_homes(officer, li, wang):
    """One who moved from door to door, a door given up, a building closed."""
    def building(number, **more):
        return officer.needed("POST", "/buildings", {
            "address": f"欧阳路 {number} 弄 2 号", "area": SUBDISTRICT, **more})

    def household(house, door):
        made = officer.needed("POST", f"/buildings/{house['id']}/households",
                              {"door": door})["households"]
        return next(h["id"] for h in made if h["door"] == door)

    house = building(5, floors=6, units=24, at={"lat": 31.2642, "lng": 121.4975})
    first, second = household(house, "501"), household(house, "502")
    for door, who, relation in ((first, li, "head"), (second, wang, "head"),
                                (second, li, "parent")):
        officer.needed("POST", f"/households/{door}/members",
                       {"person": who, "relation": relation})
    officer.needed("DELETE", f"/households/{first}")
    officer.needed("DELETE", f"/buildings/{building(7)['id']}")


def fill_notices(officer):
    """Announcements, wishes, webhooks: one in use, one paused, one removed."""
    officer.needed("POST", "/announcements", {
        "area": SUBDISTRICT, "title": "周六停水",
        "text": "上午九点到十一点停水。\n请提前储水。", "key": "2026-water"})
    officer.needed("PUT", "/me/notice-settings", {
        "quiet_hours": {"from_minute": 1290, "until_minute": 420},
        "subjects": [{"key": "neighbourhood", "by_email": False,
                      "by_phone": True}]})
    newest = officer.needed("GET", "/me/notices")["notices"][0]["id"]
    officer.needed("PATCH", f"/me/notices/{newest}", {"is_read": True})
    hooks = [officer.needed("POST", "/webhooks", {
        "name": name, "url": "https://127.0.0.1:9/linli", "events": events})
        for name, events in (("街道公告屏", ["announcement.made"]),
                             ("试验", ["*"]), ("旧系统", ["*"]))]
    officer.needed("PATCH", f"/webhooks/{hooks[0]['id']}",
                   {"renew_secret": True})
    officer.needed("PATCH", f"/webhooks/{hooks[1]['id']}", {"is_paused": True})
    officer.needed("DELETE", f"/webhooks/{hooks[2]['id']}")
    officer.needed("POST", f"/webhooks/{hooks[0]['id']}/try")


def fill_imports(officer):
    """Lists in every state but under way: in, undone, given up, looked at."""
    def read(name, text):
        return officer.needed("POST", "/imports", {
            "file_name": name, "area": SUBDISTRICT, "again": True,
            "content": base64.b64encode(text.encode()).decode()})

    def run(made):
        done = officer.needed("POST", f"/imports/{made['id']}/run",
                              {"choices": []})
        ensure(done["state"] == "done", f"a list is not in: {done}")

    first = read("名单.csv", LIST)
    ensure(all(first["counts"].values()), f"no row of a kind: {first}")
    run(first)
    second = read("更正.csv", SECOND_LIST)
    run(second)
    officer.needed("POST", f"/imports/{second['id']}/undo")
    officer.needed("DELETE", f"/imports/{read('更正.csv', SECOND_LIST)['id']}")
    read("更正.csv", SECOND_LIST)


def fill_questions(officer, port):
    """A new passkey and a passkey to sign in with, both under way."""
    officer.needed("POST", "/me/passkeys/question")
    Client(port, CODE).needed("POST", "/sign-in/passkey/question")


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
    d.settings.write_text(d.settings.read_text().replace(
        "[server]", '[server]\npublic_url = "https://linli.example.cn"'))
    import_places(d, folder)
    appoint(d, "周明", "district_officer", "--phone", OFFICER,
            "--sign-in", "zhouming", text=PASSWORD + "\n")
    with serving(d) as server:
        officer = Client(server.port, CODE).sign_in(OFFICER)
        officer.needed("POST", "/sign-in/password",
                       {"name": "zhouming", "password": PASSWORD})
        li, wang = fill_people(officer)
        fill_questions(officer, server.port)
        fill_homes(officer, li, wang)
        fill_imports(officer)
        fill_notices(officer)
        fill_sessions(officer, server.port)
    d.check()
    copy = folder / "copy.db"
    d.run("backup", "--district", CODE, copy)
    db = sqlite3.connect(copy)
    db.execute("INSERT INTO holiday VALUES ('2026-10-01', '国庆节', 0)")
    return db, (d.data / CODE / "keys.toml").read_text()


def main():
    linli = pathlib.Path(sys.argv[1]).resolve()
    version = max(f.name.split(".")[0]
                  for f in (REPOSITORY / "migrations").glob("*.sql"))
    file = HOME / f"{version}.sql"
    if file.exists():
        print(f"{version} is there")
        return
    with temporary_folder() as folder:
        db, keys = make(linli, folder)
        tables = tables_of(version)
        text = "".join(line for table in tables for line in rows_of(db, table))
        empty = [t for t in tables if f"INSERT INTO {t} " not in text]
        ensure(not empty, f"nothing is in {empty}")
        HOME.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.with_suffix(".keys.toml").write_text(keys)
        print(f"{version}: {text.count('INSERT INTO')} rows")


if __name__ == "__main__":
    main()
