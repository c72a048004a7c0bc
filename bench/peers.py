"""The same questions put to networkx and pgRouting, on the same graph.

peers.py GRAPH_FOLDER  reads junctions.csv (id,lat,lng) and arcs.csv
(from,to,deciseconds), written from Linli's own network, and prints one JSON
object: {row: {peer: milliseconds}}. Each figure is the median over origins
visited round-robin; the first pass is thrown away.
"""
import csv
import json
import os
import statistics
import sys
import time

import networkx as nx

from postgres import Postgres

LIMIT_DS = 9000  # 15 minutes
ORIGINS = 50
SERVICES = 20


def read(folder):
    with open(os.path.join(folder, "junctions.csv")) as f:
        junctions = [(int(r["id"]), float(r["lat"]), float(r["lng"]))
                     for r in csv.DictReader(f)]
    with open(os.path.join(folder, "arcs.csv")) as f:
        arcs = [(int(r["from"]), int(r["to"]), int(r["deciseconds"]))
                for r in csv.DictReader(f)]
    return junctions, arcs


def spread(n, count):
    """`count` junction ids spread evenly over the file's order."""
    return [i * n // count for i in range(count)]


def median_ms(work, arguments):
    times = []
    for warm in (True, False):
        for a in arguments:
            start = time.perf_counter()
            work(a)
            if not warm:
                times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times)


def run_networkx(junctions, arcs):
    g = nx.DiGraph()
    g.add_nodes_from(j[0] for j in junctions)
    # Of parallel streets the shorter one counts.
    for a, b, w in arcs:
        if not g.has_edge(a, b) or g[a][b]["w"] > w:
            g.add_edge(a, b, w=w)
    n = len(junctions)
    origins = spread(n, ORIGINS)
    services = spread(n, SERVICES)
    search = lambda o: nx.single_source_dijkstra_path_length(
        g, o, cutoff=LIMIT_DS, weight="w")
    one = median_ms(search, origins)
    reached = statistics.mean(len(search(o)) for o in origins)
    back = g.reverse()
    nearest = median_ms(lambda _: nx.multi_source_dijkstra_path_length(
        back, set(services), weight="w"), [0, 1, 2])
    return {
        "search": one,
        "every junction (extrapolated from 50)": one * n,
        "nearest of 20": nearest,
        "matrix 1x20": one,
    }, {"reached by networkx": reached}


def run_pgrouting(junctions, arcs):
    n = len(junctions)
    origins = spread(n, ORIGINS)
    services = spread(n, SERVICES)
    with Postgres() as db:
        rows = "\n".join(f"{i},{a},{b},{w}" for i, (a, b, w) in enumerate(arcs))
        points = "\n".join(f"{i},{lng},{lat}" for i, lat, lng in junctions)
        db.sql("CREATE TABLE arc (id int primary key, source int, target int, "
               "cost float8);\nCOPY arc FROM stdin CSV;\n" + rows + "\n\\.\n"
               "CREATE TABLE junction (id int primary key, lng float8, lat "
               "float8);\nCOPY junction FROM stdin CSV;\n" + points + "\n\\.\n"
               "ANALYZE;")
        arc = "'SELECT id, source, target, cost FROM arc'"

        def timed(queries):
            """Median of the server's own times, the first pass thrown away."""
            text = "\\timing on\n" + "".join(q + ";\n" for q in queries * 2)
            out = [float(line.split()[1]) for line in db.sql(text).splitlines()
                   if line.startswith("Time:")]
            return statistics.median(out[len(queries):])

        driving = [f"SELECT count(*) FROM pgr_drivingDistance({arc}, {o}, "
                   f"{LIMIT_DS})" for o in origins]
        hull = [f"SELECT ST_AsGeoJSON(ST_ConvexHull(ST_Collect(ST_MakePoint("
                f"lng, lat)))) FROM pgr_drivingDistance({arc}, {o}, {LIMIT_DS})"
                f" d JOIN junction j ON j.id = d.node" for o in origins]
        table = ", ".join(map(str, services))
        matrix = [f"SELECT count(*) FROM pgr_dijkstraCost({arc}, {o}, "
                  f"ARRAY[{table}])" for o in origins[:10]]
        near = [f"SELECT count(*) FROM pgr_drivingDistance({arc}, "
                f"ARRAY[{table}], 1e9, true, true)"] * 3
        counts = [int(x) for x in db.sql(";\n".join(driving) + ";").split()]
        return {
            "circle": timed(hull),
            "search": timed(driving),
            "nearest of 20": timed(near),
            "matrix 1x20": timed(matrix),
        }, {"reached by pgRouting": statistics.mean(counts)}


def main():
    junctions, arcs = read(sys.argv[1])
    result = {"rows": {}, "checks": {}}
    for name, run in (("networkx", run_networkx), ("pgRouting", run_pgrouting)):
        rows, checks = run(junctions, arcs)
        result["checks"].update(checks)
        for row, ms in rows.items():
            result["rows"].setdefault(row, {})[name] = ms
    json.dump(result, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
