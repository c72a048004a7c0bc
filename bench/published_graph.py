"""The walking graph others were measured on, made again from the extract.

published_graph.py PBF STREETS_CSV  writes from,to,length_cm of every street of
its largest component: 18,564 junctions and 25,663 streets of Porto Alegre.

It is not the graph Linli makes (docs/algorithms/foot_rules.md): no squares
crossed, no gates, every end of a way a junction. Lengths are along the street,
on the sphere of libosmium.
"""
import collections
import csv
import math
import subprocess
import sys

NOT_FOR_WALKING = {
    "motorway", "motorway_link", "trunk", "trunk_link", "proposed",
    "construction", "raceway", "bus_guideway", "abandoned", "rest_area",
    "platform"}
EARTH_M = 6372797.560856  # libosmium's


def read(pbf):
    """Positions of nodes, and the node ids of every way one may walk."""
    text = subprocess.run(["osmium", "cat", pbf, "-f", "opl"], check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    nodes, ways = {}, []
    for line in text.splitlines():
        fields = {word[0]: word[1:] for word in line.split(" ")}
        if line[0] == "n" and fields.get("x"):
            nodes[int(fields["n"])] = (float(fields["y"]), float(fields["x"]))
        elif line[0] == "w" and fields.get("T") and fields.get("N"):
            tags = dict(kv.split("=", 1) for kv in fields["T"].split(","))
            if may_walk(tags):
                ways.append([int(n[1:]) for n in fields["N"].split(",")])
    inside = ([n for n in way if n in nodes] for way in ways)
    return nodes, [way for way in inside if len(way) > 1]


def may_walk(tags):
    if tags.get("highway", "platform") in NOT_FOR_WALKING:
        return False
    if tags.get("area") == "yes" or tags.get("foot") == "no":
        return False
    return (tags.get("foot") in ("yes", "designated", "permissive")
            or tags.get("access") not in ("no", "private"))


def distance_m(a, b):
    lat = math.sin(math.radians(b[0] - a[0]) / 2)
    lng = math.sin(math.radians(b[1] - a[1]) / 2)
    both = math.cos(math.radians(a[0])) * math.cos(math.radians(b[0]))
    return 2 * EARTH_M * math.asin(math.sqrt(lat * lat + both * lng * lng))


def streets_of(nodes, ways):
    """(from, to, metres), cut where ways meet or end; no loops."""
    uses = collections.Counter(n for way in ways for n in way)
    uses.update(end for way in ways for end in (way[0], way[-1]))
    for way in ways:
        start, length = way[0], 0.0
        for a, b in zip(way, way[1:]):
            length += distance_m(nodes[a], nodes[b])
            if uses[b] > 1:
                if start != b:
                    yield start, b, length
                start, length = b, 0.0


def largest_component(streets):
    beside = collections.defaultdict(list)
    for a, b, _ in streets:
        beside[a].append(b)
        beside[b].append(a)
    seen, best = set(), []
    for start in beside:
        if start in seen:
            continue
        seen.add(start)
        part = [start]
        for junction in part:
            fresh = [n for n in beside[junction] if n not in seen]
            # The same neighbour twice: two streets between two junctions.
            part += dict.fromkeys(fresh)
            seen.update(fresh)
        best = max(best, part, key=len)
    return {junction: i for i, junction in enumerate(best)}


def main():
    nodes, ways = read(sys.argv[1])
    streets = list(streets_of(nodes, ways))
    number = largest_component(streets)
    with open(sys.argv[2], "w", newline="") as f:
        out = csv.writer(f)
        out.writerow(["from", "to", "length_cm"])
        for a, b, metres in streets:
            if a in number:
                out.writerow([number[a], number[b], round(100 * metres)])


if __name__ == "__main__":
    main()
