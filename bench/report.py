"""docs/bench.md from what was measured (results.json) and what is kept by hand
(rows.toml): targets, published figures, what limits each row."""
import tomllib

TITLES = {
    "porto-alegre": "Porto Alegre",
    "million": "A generated city of a million junctions",
    "store": "What is kept",
    "rush": "Everybody presses at once",
}


def read_rows(path):
    with open(path, "rb") as f:
        return tomllib.load(f)["row"]


def nice(value):
    """Three significant digits, thousands set apart."""
    if value >= 1000:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{value:.3g}"


def amount(value, unit):
    if unit == "ms" and value >= 7.2e6:
        return f"{nice(value / 3.6e6)} h"
    if unit == "ms" and value >= 1000:
        return f"{nice(value / 1000)} s"
    return f"{nice(value)} {unit}"


class Row:
    """One row of rows.toml beside what was measured for it."""

    def __init__(self, kept, results):
        self.kept = kept
        self.results = results
        self.measured = results["linli"][kept["graph"]]
        self.unit = kept.get("unit", "ms")
        entry = self.measured.get(kept["key"], {})
        self.entry = entry
        self.value = entry.get(kept.get("field", "ms"))
        self.must = kept.get("must")
        if "must_times" in kept:
            base = self.measured.get(kept["must_of"], {}).get("ms")
            self.must = None if base is None else kept["must_times"] * base

    def met(self):
        if self.must is None or self.value is None:
            return "–"
        is_met = (self.value >= self.must if self.kept.get("at_least")
                  else self.value <= self.must)
        return "yes" if is_met else "**no**"

    def linli(self):
        if self.value is None:
            return "not measured"
        text = f"**{amount(self.value, self.unit)}**"
        low, high = self.entry.get("low_ms"), self.entry.get("high_ms")
        if self.unit == "ms" and low is not None and high > 1.1 * low:
            text += f" ({nice(low)}–{nice(high)} ms)"
        return text

    def target(self):
        if self.must is None:
            return "–"
        text = ("≥ " if self.kept.get("at_least") else "≤ ") + amount(
            self.must, self.unit)
        if "must_times" in self.kept:
            text += f" ({self.kept['must_times']} × {self.kept['must_name']})"
        return text

    def peers(self):
        peers = self.results["peers"].get(self.kept["graph"], {})
        name = self.kept.get("peer")
        found = [
            f"{who} {amount(ms, 'ms')}" + note(peers, name, who)
            for who, ms in peers.get("rows", {}).get(name, {}).items()]
        for key, who in self.kept.get("beside", {}).items():
            if key in self.measured:
                found.append(f"{who} " + amount(
                    self.measured[key][self.kept.get("field", "ms")], self.unit))
        return " · ".join(found) or "–"

    def cells(self):
        return [self.kept["what"], self.linli(), self.target(), self.met(),
                self.peers(), " · ".join(self.kept.get("published", [])) or "–"]


def note(peers, row, who):
    text = peers.get("notes", {}).get(row, {}).get(who)
    return f" ({text})" if text else ""


HEAD = ["work", "Linli now", "must reach", "met", "peers, in this run",
        "published, not in this run"]


def table(rows):
    lines = ["| " + " | ".join(HEAD) + " |", "|---" * len(HEAD) + "|"]
    lines += ["| " + " | ".join(r.cells()) + " |" for r in rows]
    return "\n".join(lines)


def limits(rows):
    return "\n".join(
        f"- **{r.kept.get('short', r.kept['what'])}**: {r.kept['limit'].strip()}"
        f" *({r.kept['limit_from']})*" for r in rows if "limit" in r.kept)


def machine(m, noise):
    loud = max((n for part, n in noise.items() if part != "store"), default=0)
    words = (
        f"| processor | {m['cpu']}, {m['cores']} cores |\n"
        f"| memory | {m['memory_gib']} GiB |\n"
        f"| kernel | Linux {m['kernel']} |\n"
        f"| compiler | {m['compiler']}, `{m['flags']}` |\n"
        f"| date | {m['date']} |\n| commit | {m['commit']} |\n"
        "| other processes meanwhile | "
        + ", ".join(f"{part} {percent:.1f} %" for part, percent in noise.items())
        + " of the processors"
        + (" (of `store`, mostly PostgreSQL, which is what is measured)"
           if "store" in noise else "")
        + (" — **not a quiet machine**" if loud > 3 else "")
        + " |\n")
    return "| | |\n|---|---|\n" + words


def graph_line(facts):
    return (f"{facts['junctions']:,} junctions, {facts['streets']:,} streets, "
            f"{facts['arcs']:,} arcs; within 15 minutes of a junction: "
            f"{facts['mean_reach']:,.1f} junctions on average. Peers were asked "
            f"from {facts['origins']} of them, Linli from 997.")


def checks(results):
    return "\n".join(f"- {'agrees' if c['ok'] else '**differs**'}: {c['graph']}, "
                     f"{c['what']}: {c['found']}" for c in results["checks"])


def rows_of(results, kept):
    return {graph: [Row(k, results) for k in kept if k["graph"] == graph]
            for graph in TITLES if graph in results["linli"]}


def markdown(results, kept):
    parts = ["# How fast it is", INTRODUCTION,
             machine(results["machine"], results["noise_percent"])]
    for graph, rows in rows_of(results, kept).items():
        about = (graph_line(results["facts"][graph])
                 if graph in results["facts"] else ABOUT[graph])
        parts += [f"## {TITLES[graph]}", about, table(rows),
                  "What limits it now:", limits(rows)]
    parts += ["## Do the answers agree", checks(results), CLOSING]
    return "\n\n".join(p.strip() for p in parts) + "\n"


STORE = """
A table of 100,000 rows with an index. A write is one INSERT in a transaction of its own, on disk before it is answered; clients are threads that
wait for each answer. The bare engine does the same through its own interface, prepared once.
"""

RUSH = """
A session of 20 places opens and 10,000 residents, each signed in and with a connection of their own, press in the same moment; the program that presses runs on
the same processors. Every answer is on disk before it is given. Afterwards exactly 20 have a place, everybody has one answer, and `linli check` finds nothing: else
the run fails. The bare engine makes the same decisions, prepared once, with no server before it. Meanwhile a resident and a desk go round the pages they have open, each with one connection: what is on, a session, a venue, a circle, me, my signups;
today, a month of a venue with 400 sessions, a month's bookings, sessions with too few people. The reads of all runs count; of a page with less than a hundred, its slowest.
"""

ABOUT = {"store": STORE, "rush": RUSH}

INTRODUCTION = """
Written by `./dev bench`; do not edit. Targets, published figures and the lines
on limits are kept in `bench/rows.toml`, the measurements in
`bench/results.json`.

A walk of 15 minutes at 1.25 m/s without waits. Every figure of Linli is the
median of several repetitions by the clock on the wall (in brackets the least
and the most, where they are more than 10 % apart); origins are visited
round-robin, because repeating one lets the processor learn it and shows a third
of the time. Peers get the very graph Linli walks, in the same run, and their
answers are compared with Linli's before a figure counts. *Published* figures
were measured by the project on such a machine (2 cores, one thread used) and
the Porto Alegre extract, but not in this run and on each engine's own graph
(18,564 junctions, 25,663 streets; 475 junctions reached from 50 origins).
"""

CLOSING = """
## Read the comparison with care

- networkx and pgRouting are what a planner would otherwise use, not what is
  fastest; Valhalla, OSRM, RoutingKit and pandana are not in Debian and appear
  with published figures only.
- pgRouting reads its arcs from a table at every question; *arcs of a box* is
  the same question with the arcs around the origin picked by an index first,
  as its users do on a large network. Its circle is a convex hull, as is
  networkx's; Linli's follows the streets to 25 m.
- OSRM's and pgRouting's tables reach however far; Linli's target is within 15
  minutes, so Linli's own answer without a limit stands beside it.
- The generated city's file has one way a street and no tags but one; a real
  extract has longer ways and more that an importer skips.
"""
