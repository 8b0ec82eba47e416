"""The feeds of ../shared/data that hold services, and what their records are once read, to be compared."""
import csv
import json
import os
import re
import sys

sys.dont_write_bytecode = True
from real_rows import SHARED  # noqa: E402

csv.field_size_limit(2**28)
JSON_FEEDS = [
    "buckinghamshire-outpost-uk/services.json", "buckinghamshire-outpost-uk/service.json",
    "spec-3.0-examples/service_full.json", "spec-3.0-examples/service_list.json",
    "spec-3.0-examples/service_at_location_full.json", "spec-3.0-examples/service_at_location_list.json",
    "spec-3.0-examples/organization_full.json",
    "oruk-v3-profile/examples/service_full.json", "oruk-v3-profile/examples/service_list.json",
    "oruk-v3-profile/examples/service_at_location_full.json", "oruk-v3-profile/examples/service_at_location_list.json",
    "oruk-validator-mocks/V3.0-UK-Default/service_full.json", "oruk-validator-mocks/V3.0-UK-Default/service_list.json",
    "oruk-validator-mocks/V3.0-UK-Default/service_at_location_full.json",
    "oruk-validator-mocks/V3.0-UK-Default/service_at_location_list.json",
    "oruk-validator-mocks/V3.0-UK-Warn/service_full.json", "oruk-validator-mocks/V3.0-UK-Warn/service_list.json",
    "oruk-validator-mocks/V3.0-UK-Warn/service_at_location_full.json",
    "oruk-validator-mocks/V3.0-UK-Warn/service_at_location_list.json",
    "open-helplines-gb/helplines.json",
]
CSV_FEEDS = [
    "spec-3.0-examples/csv", "oruk-v3-profile/examples/csv", "ohana-sample-csv/sample-csv",
    "illinois-legal-aid-hsds-1.1/custom/ilao/output", "illinois-legal-aid-hsds-1.1/base_transformer/output/data",
    "illinois-legal-aid-hsds-1.1/custom/ilao/input", "illinois-legal-aid-hsds-1.1/base_transformer/input",
    "illinois-legal-aid-hsds-1.1/examples/florida_data",
    "sheffield-foodbanks-uk/foodbanks.csv", "sheffield-foodbanks-uk/foodbank_coords.csv",
]
ENVELOPES = ("content", "contents", "records", "services", "data", "items")


def path_of(feed):
    return os.path.join(SHARED, feed)


def present(feeds):
    return [feed for feed in feeds if os.path.exists(path_of(feed))]


def name_of(feed):
    """A name for a feed of letters, digits and dashes, which no other has."""
    return re.sub(r"[^a-z0-9]+", "-", feed.lower())


class Number(str):
    """A number as it is written, which is not the same as a text of the same letters."""

    def __repr__(self):
        return f"number {self}"


class Members(list):
    """The members of an object: (key, value), sorted by their keys; one that comes twice counts twice."""

    def __init__(self, pairs):
        super().__init__(sorted(pairs, key=repr))

    def __repr__(self):
        return "{" + ", ".join(f"{key!r}: {value!r}" for key, value in self) + "}"


def parsed(text):
    """JSON with numbers as they are written and the members of every object sorted."""
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=Number, object_pairs_hook=Members)


def json_values(text):
    """The values of a JSON feed: one, or one a line."""
    try:
        return [parsed(text)]
    except json.JSONDecodeError:
        return [parsed(line) for line in text.splitlines() if line.strip()]


def json_records(data):
    """The records of a JSON feed: a record, an array of them, lines, or one page after another; each with its keys sorted.

    Every one is written out, so that `1`, `1.0` and `"1"` differ, and so do `{}`, `[]`, `null` and nothing.
    """
    return sorted(repr(record) for value in json_values(data.decode("utf-8-sig")) for record in of_page(value))


def of_page(value):
    """What a value of a feed holds: itself, its elements, or what its envelope carries."""
    if isinstance(value, Members):
        members = dict(value)
        if "id" not in members and "name" not in members:
            for key in ENVELOPES:
                if key in members and not isinstance(members[key], Members) and isinstance(members[key], list):
                    return of_page(members[key])
        return [value]
    if isinstance(value, list):
        return [record for element in value for record in of_page(element)]
    return [value]


def csv_tables(path):
    """The tables of a CSV feed by the name of their file: the columns, and the rows as they are, sorted.

    A row that is shorter than the header lacks its last cells; that is not the same as empty cells.
    """
    files = [path] if os.path.isfile(path) else [os.path.join(folder, name) for folder, _, names in os.walk(path)
                                                 for name in names if name.endswith(".csv")]
    tables = {}
    for file_path in files:
        with open(file_path, encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
            rows = [tuple(row) for row in csv.reader(file) if row]
        tables[os.path.basename(file_path)] = (rows[0] if rows else (), sorted(rows[1:]))
    return tables


def csv_differences(before, after):
    """In a sentence each, how two sets of tables differ."""
    found = []
    if len(before) == len(after) == 1:
        before, after = {"it": next(iter(before.values()))}, {"it": next(iter(after.values()))}
    for name, (columns, rows) in before.items():
        if name not in after:
            if rows:
                found.append(f"{name} is missing")
            continue
        other_columns, other_rows = after[name]
        if columns != other_columns:
            found.append(f"{name} has other columns: {set(columns) ^ set(other_columns) or 'in another order'}")
        elif rows != other_rows:
            lost = next((row for row in rows if row not in set(other_rows)), None)
            found.append(f"{name} has other rows: {len(rows)} before, {len(other_rows)} after, lost {str(lost)[:200]}")
    return found + [f"{name} is new" for name in after if name not in before]
