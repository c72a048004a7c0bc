"""Two servers on one PostgreSQL, and a PostgreSQL that restarts under one."""
import subprocess
import time

from client import Client
from district import (CODE, District, ensure, postgres, serving,
                      temporary_folder)
from ledger import Ledger, Writer, settled

PASSWORD = "一句很长的通行短语 7"


def two_servers_keep_every_write_once(linli, for_s):
    with temporary_folder() as folder, postgres() as store:
        district = District(linli, folder, store.address)
        phones = district.make(officers=2)
        with serving(district) as one, serving(district) as other:
            ports = [one.port, other.port]
            devices = [Client(ports[i % 2]).sign_in(p)
                       for i, p in enumerate(phones)]
            for device in devices:  # a session is good at either
                for port in ports:
                    device.at(port).needed("GET", "/me")
            ledger = Ledger()
            writers = [Writer(d.at(port), ledger)
                       for d in devices for port in ports]
            for w in writers:
                w.start()
            time.sleep(for_s)
            for w in writers:
                w.stop()
            settled(ledger, devices[0], district, folder)
            return f"{ledger.kept} writes acknowledged by two servers"


def limits_of_sign_in_count_across_two_servers(linli):
    with temporary_folder() as folder, postgres() as store:
        district = District(linli, folder, store.address)
        phone, = district.make()
        district.run("people", "appoint", "--district", CODE, "--name", "周明",
                     "--sign-in", "zhouming", text=PASSWORD + "\n")
        with serving(district) as one, serving(district) as other:
            ends = [Client(one.port), Client(other.port)]
            _codes(ends, phone)
            _passwords(ends)
            _ended_session_is_ended_everywhere(ends, district)


def _codes(ends, phone):
    wish = {"channel": "phone", "address": phone}
    sent = ends[0].needed("POST", "/sign-in/codes", wish)
    got = ends[1].district("POST", "/sign-in/codes", wish)
    ensure(got.code == "people.too_often",
           f"a second code within a minute, at the other server: {got}")
    right = ends[0].code_for(phone)
    wrong = "000000" if right != "000000" else "000001"
    path = f"/sign-in/codes/{sent['id']}"
    for n in range(5):
        got = ends[n % 2].district("POST", path, {"code": wrong})
        ensure(got.code == "people.wrong_code", f"wrong code {n}: {got}")
    got = ends[1].district("POST", path, {"code": right})
    ensure(got.code == "people.code_void",
           f"after five wrong tries at two servers: {got}")


def _passwords(ends):
    right = {"name": "zhouming", "password": PASSWORD}
    ends[0].needed("POST", "/sign-in/password", right)
    for n in range(5):
        got = ends[n % 2].district("POST", "/sign-in/password",
                                   {**right, "password": "a wrong one"})
        ensure(got.code == "people.wrong_password", f"wrong one {n}: {got}")
    for end in ends:
        got = end.district("POST", "/sign-in/password", right)
        ensure(got.code == "people.tries_used_up",
               f"after five wrong passwords at two servers: {got}")


def _ended_session_is_ended_everywhere(ends, district):
    device = ends[0]  # signed in by the password above
    device.at(ends[1].port).needed("GET", "/me")
    device.at(ends[1].port).needed("DELETE", "/session")
    got = device.district("GET", "/persons")
    ensure(got.status == 401, f"signed out at the other server: {got}")
    district.check()


def many_make_one_district_at_the_same_moment(linli):
    with temporary_folder() as folder, postgres() as store:
        for engine, address in (("sqlite", ""), ("postgres", store.address)):
            own = folder / engine
            own.mkdir()
            district = District(linli, own, address)
            words = district.command("init", "--district", CODE, "--name-zh",
                                     "试验区", "--no-areas")
            crowd = [subprocess.Popen(words, stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE, text=True)
                     for _ in range(6)]
            for process in crowd:
                said = "".join(process.communicate())
                ensure(process.returncode == 0, f"on {engine}: {said}")
            crowd = [subprocess.Popen(
                district.command("people", "appoint", "--district", CODE,
                                 "--name", "周明", "--role",
                                 "district_officer", "--phone",
                                 f"1390000000{n}"),
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for n in range(4)]
            for process in crowd:
                said = "".join(process.communicate())
                ensure(process.returncode == 0, f"on {engine}: {said}")
            with serving(district) as server:  # one key file opens them all
                device = Client(server.port).sign_in("13900000000")
                for person in device.all_of("/persons", "persons"):
                    found = device.needed("GET", f"/persons/{person['id']}")
                    ensure(found["phone"].startswith("+861390000000"),
                           f"on {engine}: {found}")
            district.check()


def restart_of_postgresql_loses_nothing(linli, restarts):
    with temporary_folder() as folder, postgres() as store:
        district = District(linli, folder, store.address)
        phone, = district.make()
        with serving(district) as server:
            device = Client(server.port).sign_in(phone)
            ledger = Ledger()
            writers = [Writer(device.at(server.port), ledger,
                              {"store.unavailable"}) for _ in range(4)]
            for w in writers:
                w.start()
            for _ in range(restarts):
                time.sleep(0.7)
                store.restart_at_once()
                _ensure_all_well_at_once(device.at(server.port))
            time.sleep(0.5)
            for w in writers:
                w.stop()
            server.ensure_never_fell()
            settled(ledger, device, district, folder)
            return (f"{restarts} restarts, {ledger.kept} writes "
                    f"acknowledged, refused meanwhile: {ledger.refusals}")


def _ensure_all_well_at_once(device):
    """PostgreSQL is up: nobody is told that it is not, though the server's
    connections are all of before."""
    for n in range(12):
        got = device.district("GET", "/me")
        ensure(got.status == 200,
               f"request {n} after PostgreSQL is up again: {got}")


def postgresql_that_stays_away_is_said_and_comes_back(linli):
    with temporary_folder() as folder, postgres() as store:
        district = District(linli, folder, store.address)
        phone, = district.make()
        with serving(district) as server:
            device = Client(server.port).sign_in(phone)
            store.stop()
            for path in ("/me", "/persons"):
                got = device.district("GET", path)
                ensure(got.status == 503 and got.code == "store.unavailable",
                       f"GET {path} without PostgreSQL: {got}")
            got = device.district("GET", "")
            ensure(got.status == 200, f"the map without PostgreSQL: {got}")
            time.sleep(2.5)  # the server looks, and finds nothing
            store.start_again()
            device.needed("GET", "/me")
            ledger = Ledger()
            Writer(device, ledger).write_one()
            settled(ledger, device, district, folder)


def folder_without_a_district_is_no_mistake(linli):
    with temporary_folder() as folder, postgres() as store:
        district = District(linli, folder, store.address)
        district.make()
        (district.data / "backup").mkdir()
        with serving(district) as server:
            got = Client(server.port).ask("GET", "/api/v1/districts")
            ensure(len(got.body["districts"]) == 1, f"{got}")
        ensure("error app.world" not in district.log.read_text(),
               f"the log complains: {district.log.read_text()}")
