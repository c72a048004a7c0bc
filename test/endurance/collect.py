"""python3 test/endurance/collect.py LINLI

A filled database of a schema version, for the test that migrates them
all (src/app/versions_test.cc): test/data/databases/NNNN_name.sql, the rows as
INSERTs that both engines read, and NNNN_name.keys.toml, which opens what is
sealed in them. It is of the version `linli` is of: run it when a migration has
landed, and before the next one does. Files that are there stay as they are.
Everybody in them is invented."""
import base64
import json
import pathlib
import re
import sqlite3
import struct
import sys
import time
import zlib

from client import Client
from crowds import moment
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
    """As one statement, or nothing."""
    columns = [c[1] for c in db.execute(f"PRAGMA table_info({table})")]
    rows = [f"({', '.join(map(literal, row))})"
            for row in db.execute(f"SELECT * FROM {table} ORDER BY rowid")]
    if not rows:
        return ""
    return (f"INSERT INTO {table} ({', '.join(columns)}) VALUES\n  " +
            ",\n  ".join(rows) + ";\n")


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


def neighbour(officer, port, n, name):
    """Somebody of the subdistrict who has signed in; and their id."""
    phone = f"138000001{n:02}"
    key = new_person(officer, name, area=SUBDISTRICT, phone=phone)
    return Client(port, CODE).sign_in(phone), key


def on_day(days_from_now, hour):
    """A full hour of the district's clocks."""
    day = time.gmtime(time.time() + 8 * 3600 + days_from_now * 86400)
    return time.strftime(f"%Y-%m-%dT{hour:02}:00:00+08:00", day)


def hours(days_from_now, hour, long=1):
    return {"from": on_day(days_from_now, hour),
            "until": on_day(days_from_now, hour + long)}


def picture(red, green, blue):
    """A PNG of a few dots of one colour."""
    def chunk(name, body):
        return (struct.pack(">I", len(body)) + name + body +
                struct.pack(">I", zlib.crc32(name + body)))

    wide, high = 8, 6
    lines = (b"\0" + bytes((red, green, blue)) * wide) * high
    return base64.b64encode(
        b"\x89PNG\r\n\x1a\n" +
        chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)) +
        chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")).decode()


def fill_venues(officer):
    """A venue with a hall, a part of it, a kitchen and a room that is no more;
    a venue that is no more. Answers the venue and its rooms."""
    def open_venue(name, **more):
        return officer.needed("POST", "/venues", {
            "name": {"zh": name}, "area": SUBDISTRICT,
            "at": {"lat": 31.2642, "lng": 121.4975}, **more})

    venue = open_venue(
        "瑞虹共享会客厅", address="瑞虹路 1 弄 1 号", step_free="yes", steps=0,
        has_lift=False, has_accessible_toilet=True, phone="021-55550000",
        about={"zh": "邻居的客厅", "en": "The neighbours' living room"},
        way_in={"zh": "从花园一侧进"}, quota_minutes=600,
        release_after_minutes=30,
        hours={"week": [{"from": d * 1440 + 480, "to": d * 1440 + 1260}
                        for d in range(7)],
               "exceptions": [{"date": "2026-10-01", "spans": []}]})
    officer.needed("PATCH", f"/venues/{venue['id']}",
                   {"revision": venue["revision"], "book_ahead_days": 30})
    officer.needed("DELETE", f"/venues/{open_venue('旧活动室')['id']}")

    def add_room(name, **more):
        rooms = officer.needed("POST", f"/venues/{venue['id']}/rooms", {
            "name": {"zh": name}, **more})["rooms"]
        return next(r["id"] for r in rooms if r["name"]["zh"] == name)

    hall = add_room("大厅", seats=30, who_books="residents", area_m2=80,
                    layouts=[{"layout": "theatre", "seats": 40},
                             {"layout": "circle", "seats": 20}],
                    equipment=["projector", "piano"], buffer_before_minutes=10,
                    buffer_after_minutes=15, rules={"zh": "用后归位"})
    corner = add_room("读书角", seats=8, within=hall, who_books="on_approval",
                      position=1)
    kitchen = add_room("厨房", seats=6, equipment=["kitchen", "water"],
                       position=2)
    officer.needed("DELETE", f"/rooms/{add_room('储藏室', seats=0)}")
    officer.needed("POST", f"/venues/{venue['id']}/photographs", {
        "content": picture(200, 120, 60), "alt": "大厅，朝花园的窗"})
    return venue["id"], hall, corner, kitchen


def fill_bookings(officer, resident, rooms):
    """Series with one that was moved and one that was cancelled; bookings asked
    for, allowed, declined; a closure, one that came, one of a calendar."""
    hall, corner, kitchen = rooms

    def book(who, room, title, when, **more):
        return who.needed("POST", f"/rooms/{room}/bookings",
                          {"title": title, **when, **more})["bookings"]

    def cancel(who, booking, **more):
        who.needed("POST", f"/bookings/{booking['id']}/cancel", more)

    weekly = book(officer, hall, "合唱队排练", hours(7, 19, 2),
                  rule="FREQ=WEEKLY;COUNT=4", party="银杏合唱队", persons=20,
                  layout="theatre", is_public=True)
    officer.needed("PATCH", f"/bookings/{weekly[1]['id']}", {
        "revision": weekly[1]["revision"], **hours(15, 18, 2)})
    cancel(officer, weekly[2], reason="队长出门")
    daily = book(officer, kitchen, "包馄饨", hours(3, 9),
                 rule="FREQ=DAILY;COUNT=3")
    cancel(officer, daily[1], scope="following", reason="煤气检修")
    book(officer, kitchen, "检修", hours(4, 8, 10), kind="closure")
    book(resident, hall, "生日", hours(2, 10, 2), persons=12,
         own_key="birthday-1")
    given_back, = book(resident, hall, "下棋", hours(2, 15))
    cancel(resident, given_back)
    _, yes, no = [book(resident, corner, title, hours(9, hour))[0]
                  for hour, title in ((9, "读报"), (11, "英语角"), (14, "打牌"))]
    officer.needed("POST", f"/bookings/{yes['id']}/decision",
                   {"agreed": True})
    officer.needed("POST", f"/bookings/{no['id']}/decision",
                   {"agreed": False, "reason": "读书角要安静"})
    soon, = book(officer, kitchen, "早饭", {"from": moment(1500),
                                         "until": moment(3000)})
    officer.needed("POST", f"/bookings/{soon['id']}/arrival")
    day = on_day(12, 9)[:10].replace("-", "")
    officer.needed("POST", f"/rooms/{kitchen}/calendar/import", {
        "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//\r\n"
                "BEGIN:VEVENT\r\nUID:soup@example.cn\r\n"
                f"DTSTAMP:{day}T000000Z\r\nDTSTART:{day}T020000Z\r\n"
                f"DTEND:{day}T030000Z\r\nSUMMARY:煲汤\r\n"
                "END:VEVENT\r\nEND:VCALENDAR\r\n"})
    for who in (officer, resident):
        who.needed("POST", "/me/calendar")


def planned(officer, title, sessions, **more):
    """A published activity; answers the ids of its sessions."""
    key = officer.needed("POST", "/activities", {
        "kind": "class", "area": SUBDISTRICT, "title": {"zh": title},
        **more})["activity"]["id"]
    for wish in sessions:
        made = officer.needed("POST", f"/activities/{key}/sessions", wish)
    officer.needed("PATCH", f"/activities/{key}", {
        "revision": made["activity"]["revision"], "state": "published"})
    return [s["id"] for s in made["sessions"]]


def fill_ideas(officer, resident):
    """An idea in each state, an activity that is over."""
    def idea(title, **more):
        return resident.needed("POST", "/me/ideas", {
            "kind": "gathering", "title": title, "about": "大家一起",
            "needs": "周三下午，十张椅子", **more})["id"]

    idea("旧书交换", when="周末", people_min=5, people_max=20,
         times=[{"from": on_day(9, 14), "minutes": 120},
                {"from": on_day(10, 14), "minutes": 90}])
    for title, answer in (("修鞋", {"answer": "yes_to_it"}),
                          ("种菜", {"answer": "ask_back", "text": "在哪里？"}),
                          ("放鞭炮", {"answer": "decline", "text": "不安全"})):
        officer.needed("POST", f"/activities/{idea(title)}/answer", answer)
    over = officer.needed("POST", "/activities", {
        "kind": "market", "area": SUBDISTRICT, "title": {"zh": "跳蚤市场"},
        "bring": {"zh": "零钱"}, "leader": "居委会", "age_from": 6, "age_until": 99,
        "languages": ["zh", "en"], "is_seated": False, "fee": {"fen": 500}})
    officer.needed("PATCH", f"/activities/{over['activity']['id']}", {
        "revision": over["activity"]["revision"], "state": "over"})


def sign_up(who, session, **more):
    return who.needed("POST", f"/sessions/{session}/signups", more)


def fill_lines(officer, people, venue, hall):
    """A session that is full, one whose lot is not drawn, one cancelled."""
    full, cancelled = planned(officer, "插花", [
        {**hours(5, 14, 2), "room": hall, "places": 2, "group_max": 2},
        {**hours(6, 14, 2), "room": hall, "places": 9, "minimum": 4}],
        venue=venue)
    first, *_ = [sign_up(who, full) for who, _ in people]
    officer.needed("POST", f"/signups/{first['id']}/cancel", {"how": "phone"})
    sign_up(people[0][0], cancelled)
    officer.needed("POST", f"/sessions/{cancelled}/cancel",
                   {"reason": "老师生病"})
    asked, = planned(officer, "看展览", [{
        **hours(10, 9, 3), "place": "多伦路门口", "places": 6, "way": "lot",
        "most_waiting": 20,
        "walk_in": {"places": 1, "until_before_minutes": 0},
        "first_timer": {"places": 1, "until_before_minutes": 60},
        "neighbour": {"places": 2, "until_before_minutes": 1440}}],
        kind="outing")
    for who, _ in people[:2]:
        sign_up(who, asked)


def fill_today(officer, people):
    """A lot that was drawn, and a session that has begun: who came, who did
    not, what was noted at the door. Answers the latter."""
    lot, = planned(officer, "年糕", [{
        "from": moment(3608), "until": moment(7200), "place": "花园",
        "places": 1, "way": "lot", "draw_before_minutes": 60}])
    today, = planned(officer, "晨练", [{
        "from": moment(8), "until": moment(3600), "place": "花园", "places": 5}],
        kind="sport")
    for who, _ in people[:3]:
        sign_up(who, lot)
    came, missed, noted, _ = [sign_up(who, today) for who, _ in people[:4]]
    time.sleep(9)
    for signup, is_here in ((came, True), (missed, False)):
        officer.needed("PUT", f"/signups/{signup['id']}/attendance",
                       {"came": is_here})
    people[0][0].needed("PUT", f"/signups/{came['id']}/feedback",
                        {"liked": 3, "again": True})
    results = officer.needed("POST", f"/sessions/{today}/door", {"notes": [
        {"key": "door-note-1", "at": moment(0), "signup": noted["id"]},
        {"key": "door-note-2", "at": moment(0), "person": people[4][1]},
        {"key": "door-note-3", "at": moment(0), "person": people[5][1],
         "party": 2}]})["results"]
    ensure([r["is_done"] for r in results] == [True, True, False],
           f"the door says {results}")
    officer.needed("POST", f"/sessions/{today}/photographs", {
        "content": picture(40, 140, 90), "alt": "花园里的人", "has_consent": True})
    until = time.monotonic() + 30
    while not officer.needed("GET", f"/sessions/{lot}/lot")["is_drawn"]:
        ensure(time.monotonic() < until, "the lot is not drawn")
        time.sleep(0.5)
    return today


def fill_volunteers(officer, people, venue):
    """Somebody accepted, asked, declined, stopped; turns taken, offered, given
    back, confirmed, missed; a certificate; coins earned, corrected, given and
    spent."""
    def offer(who, *skills):
        who.needed("PUT", "/me/volunteering", {
            "skills": skills, "when": [{"weekday": 1, "part": "morning"}],
            "about": "喜欢和人说话", "hours_a_week": 20})

    def decide(key, **answer):
        officer.needed("POST", f"/volunteers/{key}/decision", answer)

    (helper, key), (other, other_key), (no, no_key), (gone, gone_key), \
        (asking, _), (mother, mother_key) = people
    for who in (helper, other, no, gone, asking):
        offer(who, "receiving", "computers")
    for k in (key, other_key, gone_key):
        decide(k, accepted=True)
    decide(no_key, accepted=False, reason="请先和我们谈谈")
    gone.needed("DELETE", "/me/volunteering")

    def shift(title, when, **more):
        return officer.needed("POST", "/shifts", {
            "title": title, "venue": venue, "places": 2,
            "skills": ["receiving"], **when, **more})["shifts"][0]["id"]

    def turn(who, at):
        got = who.needed("POST", f"/shifts/{at}/turns", {"anyway": True})
        return got["shift"]["mine"]["id"]

    now = shift("接待", {"from": moment(-5400), "until": moment(5400)})
    done, missed = turn(helper, now), turn(other, now)
    helper.needed("POST", f"/turns/{done}/check-in", {"coming": True})
    later = shift("教手机", hours(6, 9, 2), own_key="phones-1", about="一对一",
                  rule="FREQ=WEEKLY;COUNT=2")
    offered, given_back = turn(helper, later), turn(other, later)
    helper.needed("PUT", f"/turns/{offered}/swap", {"offered": True})
    other.needed("POST", f"/turns/{given_back}/give-back")
    off = shift("搬桌子", hours(8, 9, 2))
    turn(other, off)
    officer.needed("POST", f"/shifts/{off}/cancel", {"reason": "下雨"})

    officer.needed("PUT", "/coins", {"month_minutes": 3000,
                                     "gift_month_minutes": 600})
    for which, minutes in ((done, 180), (done, 150), (missed, 0)):
        officer.needed("PUT", f"/turns/{which}/hours", {"minutes": minutes})
    officer.needed("POST", f"/persons/{mother_key}/representatives",
                   {"person": key, "kind": "family", "how": "spoken"})
    helper.needed("POST", "/me/coins", {"to": mother_key, "minutes": 60,
                                        "own_key": "for-mother-1"})
    asked_at_desk(officer, "/coins", {
        "person": mother_key, "minutes": 30, "what": "理发",
        "own_key": "haircut-1"})
    year = on_day(0, 0)[:4]
    helper.needed("POST", "/me/certificates", {"from": f"{year}-01-01",
                                               "until": f"{year}-12-31"})


def asked_at_desk(officer, path, body):
    """Later versions ask how somebody asked for it."""
    got = officer.district("POST", path, body)
    if not got.is_kept:
        officer.needed("POST", path, {**body, "how": "in_person"})


def fill_contributions(officer, speaker, speaker_key, venue, session):
    """Pledged, declined, withdrawn, accepted, come in parts, used up; one use
    undone, one delivery reversed and put right. Sessions it was used for say thanks."""
    def supporter(name, **more):
        return officer.needed("POST", "/supporters", {
            "name": {"zh": name}, "area": SUBDISTRICT, **more})["supporter"]["id"]

    shop = supporter("拾穗花店", kind="shop", about={"zh": "街角的花店"},
                     speakers=[speaker_key],
                     registration="92310109000000019W")  # of no business
    club = supporter("银杏书友会", kind="association", is_thanked=False,
                     interest="会长的姐姐在居委会工作")
    numbers = iter(range(1, 100))

    def key():
        return f"own-key-{next(numbers)}"

    def pledge(who, whose, kind, title, **more):
        return who.needed("POST", f"/supporters/{whose}/contributions", {
            "kind": kind, "title": title, "own_key": key(), **more}
        )["contribution"]["id"]

    def step(name, which, **more):
        return officer.needed("POST", f"/contributions/{which}/{name}", more)

    def accepted(*of, **more):
        which = pledge(*of, **more)
        step("decision", which, accepted=True)
        return which

    pledge(speaker, shop, "goods", "盆栽", fen=20000,
           quantity={"count": 10, "unit": "盆"}, about="只在春天")
    step("decision", pledge(speaker, shop, "expertise", "讲座", venue=venue,
                            quantity={"count": 2, "unit": "小时"}),
         accepted=False, reason="已经有人讲了")
    back = pledge(speaker, shop, "money", "捐款", fen=100)
    speaker.needed("POST", f"/contributions/{back}/withdraw")
    accepted(officer, club, "premises", "仓库", venue=venue,
             quantity={"count": 1, "unit": "间"})
    flowers = accepted(speaker, shop, "goods", "鲜花", fen=10000,
                       quantity={"count": 30, "unit": "份"})
    step("deliveries", flowers, count=20, fen=6000, note="早上送到",
         own_key=key())
    step("uses", flowers, session=session, count=5, fen=1500, own_key=key())
    came = step("deliveries", flowers, count=20, own_key=key())["deliveries"]
    step(f"deliveries/{came[-1]['id']}/reverse", flowers, reason="多写了",
         instead={"count": 10})
    money = accepted(officer, club, "money", "活动经费", fen=50000)
    for part in (20000, 30000):
        step("deliveries", money, fen=part, own_key=key())
    wrong = step("uses", money, what="买茶叶", fen=10000, own_key=key())["uses"]
    step(f"uses/{wrong[0]['id']}/undo", money)
    step("uses", money, session=session, fen=20000, own_key=key())
    used = step("uses", money, what="买椅子", fen=30000, own_key=key())
    ensure(used["contribution"]["state"] == "used", f"not all is used: {used}")


def fill_neighbours(officer, people, venue):
    """A favour that was agreed and one somebody reported; whose neighbours a
    venue has; a screen at its door."""
    (asks, _), (helps, _) = people[:2]

    def favour(title, **more):
        return asks.needed("POST", "/favours", {
            "side": "asked", "kind": "errand", "title": title, "days": 7,
            "agrees": True, "own_key": f"favour-{title}".ljust(12, "-")
            .encode().hex()[:40], **more})["favour"]["id"]

    taken = favour("取药", times="下午", contact="按门铃")
    answer = helps.needed("POST", f"/favours/{taken}/answers", {
        "words": "我顺路", "agrees": True})["answers"][0]["id"]
    asks.needed("POST", f"/favour-answers/{answer}/decision",
                {"accepted": True})
    helps.needed("POST", f"/favours/{favour('借梯子')}/reports",
                 {"text": "写了两遍"})
    house = officer.needed("POST", "/buildings", {
        "address": "瑞虹路 1 弄 1 号", "area": SUBDISTRICT})["id"]
    officer.needed("PUT", f"/venues/{venue}/buildings", {"buildings": [house]})
    officer.needed("POST", f"/venues/{venue}/kiosks")


def fill_living_room(officer, port):
    """What happens in a venue and what people give for it."""
    people = [neighbour(officer, port, n, name) for n, name in enumerate(
        ("周丽华", "吴国强", "郑秀英", "冯志明", "蒋玉兰", "沈阿婆"))]
    venue, *rooms = fill_venues(officer)
    fill_bookings(officer, people[0][0], rooms)
    fill_ideas(officer, people[1][0])
    fill_lines(officer, people, venue, rooms[0])
    fill_volunteers(officer, people, venue)
    today = fill_today(officer, people)
    fill_contributions(officer, *people[2], venue, today)
    fill_neighbours(officer, people, venue)


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
        fill_living_room(officer, server.port)
        fill_sessions(officer, server.port)
    d.check()
    copy = folder / "copy.db"
    d.run("backup", "--district", CODE, copy)
    db = sqlite3.connect(copy)
    db.execute("INSERT INTO holiday VALUES ('2026-10-01', '国庆节', 0)")
    # Nothing is in the communities of other subdistricts.
    db.execute("DELETE FROM area WHERE level = 2 AND parent <> ?",
               [SUBDISTRICT])
    return db, (d.data / CODE / "keys.toml").read_text()


def main():
    linli = pathlib.Path(sys.argv[1]).resolve()
    with temporary_folder() as folder:
        db, keys = make(linli, folder)
        version, = db.execute(
            "SELECT name FROM linli_schema ORDER BY number DESC").fetchone()
        file = HOME / f"{version}.sql"
        if file.exists():
            print(f"{version} is there")
            return
        tables = tables_of(version)
        texts = {t: rows_of(db, t) for t in tables}
        empty = [t for t, text in texts.items() if not text]
        ensure(not empty, f"nothing is in {empty}")
        HOME.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(texts.values()))
        file.with_suffix(".keys.toml").write_text(keys)
        print(f"{version}: {file.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
