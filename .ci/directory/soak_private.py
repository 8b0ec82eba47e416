"""Whether people's names and the places of refuges stay where they are unless someone asks for them."""
import csv
import json
import os
import shutil

import feeds
from program import Signpost
from soak_round import FORMS

STREET, TOWN, POSTCODE, POINT = "7 Hidden Lane", "Wendover", "HP22 6EA", (51.7634, -0.7412)
REFUGE = {
    "id": 71, "name": "A refuge for women", "description": "A safe place to stay.", "updated_at": "2026-05-01T09:00:00.000Z",
    "locations": [{"id": 9, "name": "The house", "address_1": STREET, "city": TOWN, "state_province": "Buckinghamshire",
                   "postal_code": POSTCODE, "country": "GB", "mask_exact_address": True, "accessibilities": [],
                   "geometry": {"type": "Point", "coordinates": [POINT[1], POINT[0]]}}],
    "contacts": [{"id": 1, "name": "Wilhelmina Quartermaine", "title": "Manager", "email": "wilhelmina@refuge.example",
                  "phone": "01296 000111"}],
    "organisation": {"id": 5, "name": "Refuges of Bucks"}, "taxonomies": [], "regular_schedules": [], "cost_options": [],
    "links": [], "send_needs": []}
SECRETS = {"masked": [STREET, "Hidden Lane", POSTCODE, "HP226EA", str(POINT[0]), str(POINT[1])],
           "named": ["Quartermaine", "wilhelmina@refuge.example"]}


def people(feed):
    """The names of the people whom a feed names as contacts."""
    path = feeds.path_of(feed)
    if feed.endswith(".json"):
        with open(path, encoding="utf-8") as file:
            found = json.load(file)
        records = found.get("content", [found]) if isinstance(found, dict) else found
        return {contact["name"] for record in records for contact in record.get("contacts", []) if contact.get("name")}
    table = os.path.join(path, "contacts.csv")
    if not os.path.exists(table):
        return set()
    with open(table, encoding="utf-8-sig", newline="") as file:
        return {row["name"] for row in csv.DictReader(file) if row.get("name")}


def texts(target):
    """Everything that an export holds, as one text."""
    parts = []
    for folder, _, names in os.walk(target):
        for name in names:
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                parts.append(file.read())
    return "\n".join(parts)


def said(text, secrets):
    return sorted(secret for secret in secrets if secret.lower() in text.lower())


def private(figures, path, folder, _):
    """No export and no page says a contact's name or a masked place, unless --with-private was given."""
    faults, tries, kept = [], 0, []
    refuge = os.path.join(folder, "refuge.json")
    with open(refuge, "w", encoding="utf-8") as file:
        json.dump({"number": 1, "size": 1, "totalPages": 1, "totalElements": 1, "first": True, "last": True,
                   "content": [REFUGE]}, file)
    those = [(refuge, SECRETS["masked"] + SECRETS["named"])]
    those += [(feeds.path_of(feed), sorted(names)) for feed in feeds.present(feeds.JSON_FEEDS[:2] + feeds.CSV_FEEDS)
              if (names := people(feed))]
    for number, (feed, secrets) in enumerate(those):
        home = Signpost(path, os.path.join(folder, f"home-{number}"))
        done = home.load(feed, "feed")
        if done.code:
            faults.append(f"{feed} is not taken in: {done.last_words}")
            continue
        for form, layout in [("source", "json"), ("source", "csv"), *FORMS]:
            tries += 1
            target = os.path.join(folder, "out")
            for asked in (False, True):
                shutil.rmtree(target, ignore_errors=True)
                done = home.export(target, "feed", form, layout, private=asked)
                found = said(texts(target) + done.out + done.err, secrets) if done.code == 0 else []
                if found and not asked:
                    faults.append(f"{os.path.basename(feed)} as {form} {layout}: says {', '.join(found[:5])}")
                elif asked and form == "source" and done.code == 0 and len(found) < len(secrets) / 2:
                    kept.append(f"{os.path.basename(feed)} as source {layout}: not all comes out although it was asked for")
        tries += 1
        shown = "".join(home.run(*words).out for words in (
            ("directory", "check"), ("directory", "check", "--json"), ("directory", "stats"), ("directory", "diff")))
        if found := said(shown, secrets):
            faults.append(f"{os.path.basename(feed)}: check, stats or diff says {', '.join(found[:5])}")
    figures.count("private things that are said unasked", faults, tries)
    figures.count("private things that do not come out when asked for", kept, tries)
    home = Signpost(path, os.path.join(folder, "home-0"))
    shown = home.run("directory", "show", "feed/71").out + home.run("directory", "show", "feed/71", "--json").out
    found = said(shown, SECRETS["masked"] + SECRETS["named"])
    figures.say("the page of a refuge says", found or "nothing private", "nothing private", not found and "safe place" in shown)
    asked = home.run("directory", "show", "feed/71", "--with-private").out
    figures.say("the page says with --with-private", said(asked, SECRETS["named"]) or "nothing", "the named person",
                bool(said(asked, SECRETS["named"])))
    for words in ("Hidden Lane", "Wilhelmina Quartermaine", POSTCODE, TOWN):
        found = home.run("find", *words.split(), "--json")
        is_found = "feed/71" in found.out.replace("\\/", "/")
        figures.say(f"finding {words!r}", "gives the refuge" if is_found else "gives nothing of it",
                    "gives nothing of it", not is_found)
    found = home.run("find", "refuge", "women", "--near", "HP22", "--json")
    result = next((result for result in json.loads(found.out or "[]") if result["id"] == "feed/71"), {})
    figures.say("miles to the refuge", result.get("miles", "none are said"), "none are said", result.get("miles") is None)
