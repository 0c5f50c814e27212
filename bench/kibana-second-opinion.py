"""Compiles our Lens panels with kb-dashboard-compiler, and counts in what its shapes differ from ours.

Each panel of `./warraq kibana export` is written as the YAML of that compiler (fields, sizes, orders, measures, queries, labels), compiled
by it, and compared with ours, column by column. Needs Python 3.12 and `pip install kb-dashboard-compiler==0.1.10`, nothing of Kibana.

    ./warraq kibana export > ours.ndjson
    python bench/kibana-second-opinion.py ours.ndjson FOLDER
"""

import collections
import json
import pathlib
import subprocess
import sys

import yaml

LAYER = "layer"
MEASURES = {"count", "unique_count", "sum", "min", "max", "last_value"}
WITH_ZEROS = {"count", "unique_count", "sum"}


def kql(query):
    return {"kql": query["query"]}


def dimension(name, columns):
    column, params = columns[name], columns[name].get("params", {})
    common = {"id": name, "field": column["sourceField"], "label": column["label"]}
    if column["operationType"] == "date_histogram":
        return {**common, "type": "date_histogram"}
    by = params["orderBy"]
    sort = {"by": columns[by["columnId"]]["label"], "direction": params["orderDirection"]} if by["type"] == "column" else None
    return {
        **common,
        "type": "values",
        "size": params["size"],
        "other_bucket": params["otherBucket"],
        "missing_bucket": params["missingBucket"],
        **({} if sort is None else {"sort": sort}),
    }


def measure(name, columns):
    column, params = columns[name], columns[name].get("params", {})
    operation = column["operationType"]
    assert operation in MEASURES, operation
    return {
        "id": name,
        "label": column["label"],
        "aggregation": operation,
        **({} if operation == "count" else {"field": column["sourceField"]}),
        **({"exclude_zeros": params["emptyAsNull"]} if operation in WITH_ZEROS and "emptyAsNull" in params else {}),
        **({"date_field": params["sortField"]} if operation == "last_value" else {}),
        **({"filter": kql(column["filter"])} if "filter" in column else {}),
    }


def layer_of(state):
    (layer,) = state["datasourceStates"]["formBased"]["layers"].items()
    return layer


def chart(panel):
    state = panel["attributes"]["state"]
    layer, drawing = layer_of(state)[1], state["visualization"]
    columns, order = layer["columns"], layer["columnOrder"]
    view = next(reference["id"] for reference in panel["references"] if reference["type"] == "index-pattern")
    query = {"query": kql(state["query"])} if state["query"]["query"] else {}
    common = {"data_view": view, **query}
    kind = panel["attributes"]["visualizationType"]
    if kind == "lnsMetric":
        return {**common, "type": "metric", "primary": measure(drawing["metricAccessor"], columns)}
    if kind == "lnsDatatable":
        return {
            **common,
            "type": "datatable",
            "dimensions": [dimension(name, columns) for name in order if columns[name]["isBucketed"]],
            "metrics": [measure(name, columns) for name in order if not columns[name]["isBucketed"]],
        }
    (data,) = drawing["layers"]
    series = data["seriesType"]
    return {
        **common,
        "type": "bar" if series.startswith("bar") else series,
        **({"mode": "stacked" if "stacked" in series else "unstacked"} if series.startswith("bar") else {}),
        "dimension": dimension(data["xAccessor"], columns),
        **({"breakdown": dimension(data["splitAccessor"], columns)} if "splitAccessor" in data else {}),
        "metrics": [measure(name, columns) for name in data["accessors"]],
    }


def compile_with_theirs(panels, folder):
    given = folder / "given"
    given.mkdir(parents=True, exist_ok=True)
    drawn = [{"title": p["attributes"]["title"], "size": {"w": 24, "h": 10}, "lens": chart(p)} for p in panels]
    dashboard = {"dashboards": [{"name": "all", "panels": drawn}]}
    (given / "all.yaml").write_text(yaml.safe_dump(dashboard, allow_unicode=True, sort_keys=False), "utf8")
    made = folder / "made"
    made.mkdir(exist_ok=True)
    program = pathlib.Path(sys.executable).parent / "kb-dashboard"
    subprocess.run([program, "compile", "--input-dir", given, "--output-dir", made], check=True)
    attributes = json.loads((made / "compiled_dashboards.ndjson").read_text("utf8").splitlines()[0])["attributes"]
    return [panel["embeddableConfig"]["attributes"] for panel in json.loads(attributes["panelsJSON"])]


def differences(path, ours, theirs):
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted({*ours, *theirs}):
            if key in ours and key in theirs:
                yield from differences(f"{path}.{key}", ours[key], theirs[key])
            else:
                yield f"{path}.{key}: only {'ours' if key in ours else 'theirs'}"
    elif ours != theirs:
        short = [json.dumps(value, ensure_ascii=False)[:60] for value in (ours, theirs)]
        yield path if len(short[0]) >= 60 else f"{path}: {short[0]} / {short[1]}"


def compare(panel, theirs):
    """What differs in one panel. Columns keep the ids that we gave; the id of the layer is theirs."""
    ours = panel["attributes"]["state"]
    layer, (their_id, _) = layer_of(ours)[1], layer_of(theirs["state"])
    state = json.loads(json.dumps(theirs["state"]).replace(their_id, LAYER))
    their_layer = layer_of(state)[1]
    if layer["columnOrder"] != their_layer["columnOrder"]:
        yield "order of columns"
    yield from differences("kind", panel["attributes"]["visualizationType"], theirs["visualizationType"])
    for name, column in layer["columns"].items():
        yield from differences("column", column, their_layer["columns"].get(name, {}))
    yield from differences("query", ours["query"], state["query"])
    yield from differences("drawing", ours["visualization"], state["visualization"])


def main():
    lines = pathlib.Path(sys.argv[1]).read_text("utf8").splitlines()
    panels = [one for one in map(json.loads, lines) if one.get("type") == "lens"]
    counts = collections.Counter()
    for panel, theirs in zip(panels, compile_with_theirs(panels, pathlib.Path(sys.argv[2])), strict=True):
        counts.update(set(compare(panel, theirs)))
    print(f"{len(panels)} panels")
    for difference, count in counts.most_common():
        print(count, difference)


main()
