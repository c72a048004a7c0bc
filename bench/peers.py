"""The same questions put to networkx and pgRouting, on the same graph.

peers.py GRAPH_FOLDER  reads what export_graph wrote: the graph, the origins,
and Linli's answers. Prints one JSON object:

    rows    {row: {peer: milliseconds}}
    notes   {row: {peer: text}}             what is not quite the same question
    checks  [{what, ok, found}]             answers held against Linli's

Each figure is the median over the origins, visited round-robin; the first pass
is thrown away unless it takes over two seconds.
"""
import csv
import json
import math
import os
import statistics
import sys
import time

import networkx as nx
import numpy as np
import scipy.spatial

from postgres import Postgres

LIMIT_DS = 9000  # 15 minutes in deciseconds
REACH_M = 1125.0
SERVICES = 20
CATEGORIES, SERVICES_A_CATEGORY = 30, 1500


class Graph:
    """What export_graph wrote."""

    def __init__(self, folder):
        self.at = [(float(r[1]), float(r[2]))
                   for r in self._rows(folder, "junctions")]
        self.arcs = [tuple(map(int, r)) for r in self._rows(folder, "arcs")]
        self.back = [tuple(map(int, r)) for r in self._rows(folder, "back")]
        self.reached = {}
        for origin, junction, time_ds in self._rows(folder, "reached"):
            self.reached.setdefault(int(origin), {})[int(junction)] = int(time_ds)
        self.nearest = {int(r[0]): int(r[1])
                        for r in self._rows(folder, "nearest")}
        self.origins = list(self.reached)

    @staticmethod
    def _rows(folder, name):
        with open(os.path.join(folder, name + ".csv"), newline="") as f:
            rows = csv.reader(f)
            next(rows)
            yield from rows

    def spread(self, count):
        """As export_graph picks them."""
        n = len(self.at)
        return [i * n // count for i in range(count)]


class Findings:
    def __init__(self):
        self.rows, self.notes, self.checks = {}, {}, []

    def put(self, row, peer, ms, note=None):
        self.rows.setdefault(row, {})[peer] = ms
        if note:
            self.notes.setdefault(row, {})[peer] = note
        say(f"{peer}: {row}: {ms:.4g} ms")

    def check(self, what, ok, found):
        self.checks.append({"what": what, "ok": bool(ok), "found": found})
        say(f"{'agrees' if ok else 'DIFFERS'}: {what}: {found}")


def say(text):
    print("    " + text, file=sys.stderr, flush=True)


def median_ms(work, arguments):
    times = []
    for is_warm in (False, True):
        if is_warm and statistics.median(times) > 2000:
            break
        times = []
        for a in arguments:
            start = time.perf_counter()
            work(a)
            times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times)


def make_networkx(junctions, arcs):
    best = {}
    for a, b, w in arcs:  # of parallel streets the shorter one counts
        if best.get((a, b), math.inf) > w:
            best[a, b] = w
    g = nx.DiGraph()
    g.add_nodes_from(range(junctions))
    g.add_edges_from((a, b, {"w": w}) for (a, b), w in best.items())
    return g


def hull_of(points):
    # An island may have fewer corners than a polygon.
    return scipy.spatial.ConvexHull(points) if len(points) > 3 else points


def ask_networkx(graph, out):
    peer = "networkx " + nx.__version__
    say(f"{peer}: making the graph")
    n, origins = len(graph.at), graph.origins
    ahead, back = (make_networkx(n, a) for a in (graph.arcs, graph.back))
    xy = np.array([(lng, lat) for lat, lng in graph.at])
    search = lambda o: nx.single_source_dijkstra_path_length(
        ahead, o, cutoff=LIMIT_DS, weight="w")
    hull = lambda o: hull_of(xy[list(search(o))])
    near = lambda sources: nx.multi_source_dijkstra_path_length(
        back, set(sources), weight="w")

    out.put("circle", peer, median_ms(hull, origins), "convex hull")
    one = median_ms(search, origins)
    out.put("search", peer, one)
    out.put("every junction", peer, one * n,
            f"extrapolated from {len(origins)}")
    out.put("matrix", peer, one, "the search")
    services = graph.spread(SERVICES)
    out.put("nearest", peer, median_ms(near, [services] * 3))
    if n > 100000:
        category = graph.spread(SERVICES_A_CATEGORY)
        out.put("nearest 30", peer,
                CATEGORIES * median_ms(near, [category]),
                "extrapolated from 1 category")
    check_reached(out, peer, graph, {o: search(o) for o in origins})
    found = near(services)
    out.check(f"{peer}: time to the nearest of {SERVICES} from every junction",
              found == graph.nearest, f"{len(found)} junctions")


def check_reached(out, peer, graph, found):
    sizes = statistics.mean(len(r) for r in found.values())
    out.check(f"{peer}: every junction within 15 minutes of "
              f"{len(found)} origins, and its time", found == graph.reached,
              f"{sizes:.1f} junctions on average")


def fill(db, graph):
    def copy(table, columns, rows):
        return (f"CREATE UNLOGGED TABLE {table} ({columns});\n"
                f"COPY {table} FROM stdin CSV;\n" + "\n".join(rows)
                + "\n\\.\n")

    def arcs(table, rows):
        return copy(table, "id int, source int, target int, cost float8",
                    (f"{i},{a},{b},{w}" for i, (a, b, w) in enumerate(rows)))

    db.sql(arcs("raw", graph.arcs) + arcs("back", graph.back)
           + copy("junction", "id int primary key, lng float8, lat float8",
                  (f"{i},{lng},{lat}"
                   for i, (lat, lng) in enumerate(graph.at)))
           + "CREATE UNLOGGED TABLE arc AS SELECT raw.*, "
           "ST_MakePoint(lng, lat) AS at FROM raw JOIN junction j "
           "ON j.id = source ORDER BY raw.id;\nDROP TABLE raw;\n"
           "CREATE INDEX ON arc USING gist (at);\nVACUUM ANALYZE arc;\n"
           "ANALYZE junction; ANALYZE back;")


def box_around(lat, lng):
    """Holds every junction within reach of a walk."""
    dy = 1.01 * math.degrees(REACH_M / 6371000)
    dx = dy / math.cos(math.radians(lat))
    return (f"at && ST_MakeEnvelope({lng - dx}, {lat - dy}, "
            f"{lng + dx}, {lat + dy})")


class Pgrouting:
    ALL = "SELECT id, source, target, cost FROM arc"

    def __init__(self, db, graph, out):
        self.db, self.graph, self.out = db, graph, out
        self.peer = "pgRouting " + db.version()

    def driving(self, origin, in_box):
        where = ""
        if in_box:
            where = " WHERE " + box_around(*self.graph.at[origin])
        return (f"pgr_drivingDistance('{self.ALL}{where}', {origin}, "
                f"{LIMIT_DS})")

    def median(self, queries):
        times = self.db.timed(queries)
        if statistics.median(times) <= 2000:
            times = self.db.timed(queries)
        return statistics.median(times)

    def ask(self):
        origins = self.graph.origins
        for in_box, also in ((False, ""), (True, ", arcs of a box")):
            peer = self.peer + also
            walks = [self.driving(o, in_box) for o in origins]
            one = self.median([f"SELECT count(*) FROM {w}" for w in walks])
            self.out.put("search", peer, one)
            self.out.put("every junction", peer, one * len(self.graph.at),
                         f"extrapolated from {len(origins)}")
            self.out.put("circle", peer, self.median(
                ["SELECT ST_AsGeoJSON(ST_ConvexHull(ST_Collect(ST_MakePoint("
                 f"lng, lat)))) FROM {w} d JOIN junction j ON j.id = d.node"
                 for w in walks]), "convex hull")
            self.check(peer, in_box)
        self.ask_services(origins[:10])

    def ask_services(self, origins):
        to = "ARRAY[" + ", ".join(map(str, self.graph.spread(SERVICES))) + "]"
        self.out.put("matrix anywhere", self.peer, self.median(
            [f"SELECT count(*) FROM pgr_dijkstraCost('{self.ALL}', {o}, {to})"
             for o in origins]))
        self.out.put("nearest", self.peer, self.median(
            ["SELECT count(*) FROM pgr_drivingDistance('SELECT id, source, "
             f"target, cost FROM back', {to}, 1e9, true, true)"] * 3))

    def check(self, peer, in_box):
        found = {}
        for o in self.graph.origins:
            rows = self.db.sql("SELECT node, agg_cost FROM "
                               + self.driving(o, in_box) + ";")
            found[o] = {int(node): int(float(cost)) for node, cost in
                        (line.split("|") for line in rows.splitlines())}
        check_reached(self.out, peer, self.graph, found)


def ask(folder):
    graph, out = Graph(folder), Findings()
    ask_networkx(graph, out)
    with Postgres() as db:
        fill(db, graph)
        Pgrouting(db, graph, out).ask()
    return vars(out)


if __name__ == "__main__":
    json.dump(ask(sys.argv[1]), sys.stdout, indent=1)
