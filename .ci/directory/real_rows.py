"""The real rows of ../shared/data that made directories are mixed from: sentences, names, needs, telephone numbers, weeks."""
import csv
import html
import json
import os
import random
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.path.join(os.path.dirname(ROOT), "shared", "data")
ILLINOIS = "illinois-legal-aid-hsds-1.1/custom/ilao"
FLORIDA = "illinois-legal-aid-hsds-1.1/examples/florida_data"
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

# Columns of prose, and columns of short texts that name a need; several needs in a cell are kept apart by ; or , or a new line.
PROSE = {
    f"{ILLINOIS}/input/services.csv": [
        "Process for applying by phone", "Process for walk-ins", "Process for applying by email", "Printing costs",
        "Process for applying online", "Sliding scale fees description", "Featured content"],
    f"{ILLINOIS}/input/organizations.csv": ["Body"],
    f"{ILLINOIS}/output/organizations.csv": ["description"],
    f"{ILLINOIS}/output/services.csv": ["application_process"],
    f"{FLORIDA}/services.csv": ["service_description", "service_additional_information"],
    f"{FLORIDA}/organizations.csv": ["organization_description"],
    "ohana-sample-csv/sample-csv/services.csv": [
        "description", "eligibility", "application_process", "fees", "audience", "wait_time"],
    "ohana-sample-csv/sample-csv/locations.csv": ["description", "short_desc", "transportation"],
    "ohana-sample-csv/sample-csv/organizations.csv": ["description"],
    "sheffield-foodbanks-uk/foodbank_coords.csv": ["info", "support"],
}
NAMES = {
    f"{ILLINOIS}/output/services.csv": "name",
    f"{FLORIDA}/services.csv": "service_name",
    "ohana-sample-csv/sample-csv/services.csv": "name",
    "sheffield-foodbanks-uk/foodbanks.csv": "Name",
}
ORGANISATIONS = {
    f"{ILLINOIS}/output/organizations.csv": "name",
    f"{FLORIDA}/organizations.csv": "organization_name",
    "ohana-sample-csv/sample-csv/organizations.csv": "name",
}
NEEDS = {f"{FLORIDA}/services.csv": "service_problem_codes", "ohana-sample-csv/sample-csv/taxonomy.csv": "name"}
PHONES = {
    f"{ILLINOIS}/output/phones.csv": "number",
    "ohana-sample-csv/sample-csv/phones.csv": "number",
    "sheffield-foodbanks-uk/foodbanks.csv": "Phone",
}


def rows(path):
    with open(os.path.join(SHARED, path), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def plain(text):
    """A text without markup, on one line."""
    text = re.sub(r"<[^>]*>", " ", html.unescape(text or "")).replace("\\n", " ")
    return re.sub(r"\s+", " ", text).strip()


def column(tables):
    """The distinct texts of one column of each table, in order."""
    found = {}
    for path, name in tables.items():
        for row in rows(path):
            if text := plain(row.get(name)):
                found[text] = None
    return list(found)


def buckinghamshire():
    with open(os.path.join(SHARED, "buckinghamshire-outpost-uk/services.json"), encoding="utf-8") as file:
        return json.load(file)["content"]


def labels(nodes):
    for node in nodes:
        yield plain(node["label"])
        yield from labels(node.get("children", []))


def sentences():
    """Every distinct sentence, in an order that is always the same and has nothing to do with the file it is from."""
    texts = [row.get(name) or "" for path, names in PROSE.items() for row in rows(path) for name in names]
    for service in buckinghamshire():
        texts += [service["description"] or "", (service.get("organisation") or {}).get("description") or ""]
    found = {}
    for text in texts:
        for part in re.split(r"\n\s*\n|(?<=[.!?])\s+|\r?\n", text):
            sentence = plain(part)
            if 12 <= len(sentence) <= 400:
                found[sentence] = None
    found = list(found)
    random.Random(20).shuffle(found)
    return found


def names():
    return list(dict.fromkeys(column(NAMES) + [plain(service["name"]) for service in buckinghamshire()]))


def needs():
    """Short names of needs; the most used first."""
    found = {}
    for path, name in NEEDS.items():
        for row in rows(path):
            for part in re.split(r"[;\n]", row.get(name) or ""):
                if need := plain(part):
                    found[need] = found.get(need, 0) + 1
    with open(os.path.join(SHARED, "buckinghamshire-outpost-uk/taxonomies.json"), encoding="utf-8") as file:
        for label in labels(json.load(file)):
            found[label] = found.get(label, 0) + 1
    return sorted(found, key=lambda need: -found[need])


def people():
    return [plain(row["name"]) for row in rows("ohana-sample-csv/sample-csv/contacts.csv") if plain(row["name"])]


def weeks():
    """The opening weeks of real places: lists of (weekday 0-6, opens, closes), as the feed writes the times."""
    found = {}
    for path, parents in ((f"{ILLINOIS}/output/regular_schedules.csv", ("location_id", "service_id")),
                          ("ohana-sample-csv/sample-csv/regular_schedules.csv", ("location_id", "service_id"))):
        for row in rows(path):
            parent = (path, *(row[name] for name in parents))
            week = found.setdefault(parent, [])
            if row["weekday"] in DAYS and row["opens_at"] and row["closes_at"]:
                week.append((DAYS.index(row["weekday"]), row["opens_at"], row["closes_at"]))
    return [sorted(week) for week in found.values()]


def outcodes():
    """(outcode, latitude, longitude, town, council, nation) of each postcode district of the United Kingdom."""
    return [(row["postcode"], float(row["latitude"]), float(row["longitude"]), row["town"] or row["region"], row["region"],
             row["country_string"]) for row in rows("uk-geography/gibbs_outcodes.csv")
            if row["latitude"] and 49 < float(row["latitude"]) < 61 and row["region"]]
