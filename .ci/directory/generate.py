#!/usr/bin/env python3
"""Makes a directory of N services as an HSDS 3.0 CSV package, mixed from the real rows of ../shared/data:

    .ci/directory/generate.py N FOLDER [--seed SEED]

The same N and seed give the same bytes. Sentences, names, needs, telephone numbers and opening weeks are real; what belongs
together is drawn by lot. A fifth of the sentences is held back at 1,000 services and let in little by little until 1,000,000,
so that the vocabulary grows with N as it does in life. The defects are those that real feeds have: 5 % of the services
without a status, 1 % of an organisation that is not there, 20 % of the places without coordinates, 2 % of the times written
in odd ways, 3 % of the services twice under two ids. Memory does not grow with N.
"""
import argparse
import json
import math
import os
import random
import sys
import time

sys.dont_write_bytecode = True
import real_rows  # noqa: E402

COLUMNS = {
    "organizations": "id,name,alternate_name,description,email,website,tax_status,tax_id,year_incorporated,legal_status,logo,"
                     "uri,parent_organization_id",
    "services": "id,organization_id,program_id,name,alternate_name,description,url,email,status,interpretation_services,"
                "application_process,fees_description,wait_time,fees,accreditations,eligibility_description,minimum_age,"
                "maximum_age,assured_date,assurer_email,licenses,alert,last_modified",
    "locations": "id,location_type,url,organization_id,name,alternate_name,description,transportation,latitude,longitude,"
                 "external_identifier,external_identifier_type",
    "addresses": "id,location_id,attention,address_1,address_2,city,region,state_province,postal_code,country,address_type",
    "service_at_location": "id,service_id,location_id,description",
    "phones": "id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type,description",
    "contacts": "id,organization_id,service_id,service_at_location_id,location_id,name,title,department,email",
    "schedules": "id,service_id,location_id,service_at_location_id,valid_from,valid_to,dtstart,timezone,until,count,wkst,freq,"
                 "interval,byday,byweekno,bymonthday,byyearday,description,opens_at,closes_at,schedule_link,attending_type,notes",
    "service_areas": "id,service_id,name,description,extent,extent_type,uri",
    "languages": "id,service_id,location_id,phone_id,name,code,note",
    "accessibility": "id,location_id,description,details,url",
    "cost_options": "id,service_id,valid_from,valid_to,option,currency,amount,amount_description",
    "taxonomies": "id,name,description,uri,version",
    "taxonomy_terms": "id,code,name,description,parent_id,taxonomy,language,taxonomy_id,term_uri",
    "attributes": "id,link_id,taxonomy_term_id,link_type,link_entity,value",
}
SERVICES_OF_AN_ORGANISATION = 6
LAST_DAY = 739_920  # 2026-10-31, counted as datetime.date.toordinal does: nothing here is younger.
THREE_YEARS = 3 * 365
BYDAY = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
LANGUAGES = [("English", "en"), ("Welsh", "cy"), ("Polish", "pl"), ("Urdu", "ur"), ("Punjabi", "pa"), ("Arabic", "ar"),
             ("Bengali", "bn"), ("Somali", "so"), ("Romanian", "ro"), ("British Sign Language", "bfi")]
STREETS = ["High Street", "Church Lane", "Station Road", "Park Road", "Victoria Road", "Mill Lane", "Market Place"]
ODD_TIMES = ["9:00am", "9am", "6:300pm", "9:00a", "4:00 PM", "900", "1930", "noon"]
AGES = [(0, 5), (5, 11), (8, 15), (11, 18), (16, 25), (18, ""), (60, "")]
OFTEN = 4_096  # services between two writes


def cell(text):
    """A CSV cell; in quotes only where it must be."""
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\r\n') else text


def days():
    """The days of the three years before the last one, as ISO 8601 writes them."""
    import datetime
    return [datetime.date.fromordinal(LAST_DAY - age).isoformat() for age in range(THREE_YEARS)]


def identifier(number):
    """A random identifier of 128 bits as UUIDs are written."""
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"


def organisation_id(seed, index):
    """The identifier of an organisation, without a list of them: the index, scattered (the finaliser of SplitMix64)."""
    number = (index + seed * 1_000_003 + 1) * 0x9E3779B97F4A7C15 % 2**64
    number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9 % 2**64
    number = (number ^ number >> 27) * 0x94D049BB133111EB % 2**64
    return identifier((number ^ number >> 31) << 64 | number * 0x9E3779B97F4A7C15 % 2**64)


def schedule_ends(weeks):
    """Each real week in two writings: a row a day, and a row for all days with the same hours. Rows from `valid_from` on."""
    found = []
    for week in weeks:
        together = {}
        for day, opens, closes in week:
            together.setdefault((opens, closes), []).append(BYDAY[day])
        apart = [(BYDAY[day], opens, closes) for day, opens, closes in week]
        joined = [(",".join(byday), opens, closes) for (opens, closes), byday in together.items()]
        found += [[(cell(byday), opens, closes) for byday, opens, closes in writing] for writing in (apart, joined)]
    return found


class Tables:
    """The files of a package, written a few thousand services at a time."""

    def __init__(self, folder):
        os.makedirs(folder, exist_ok=True)
        self.files = {name: open(os.path.join(folder, f"{name}.csv"), "w", encoding="utf-8", newline="") for name in COLUMNS}
        self.lines = {name: [columns + "\n"] for name, columns in COLUMNS.items()}
        resources = [{"name": name, "path": f"{name}.csv", "profile": "tabular-data-resource",
                      "schema": {"fields": [{"name": column} for column in columns.split(",")]}}
                     for name, columns in COLUMNS.items()]
        with open(os.path.join(folder, "datapackage.json"), "w", encoding="utf-8") as file:
            json.dump({"name": "human_services_data", "version": "3.0", "profile": "tabular-data-package",
                       "resources": resources}, file, indent=1)

    def flush(self):
        for name, lines in self.lines.items():
            self.files[name].write("".join(lines))
            lines.clear()

    def close(self):
        self.flush()
        for file in self.files.values():
            file.close()


class Made:
    """What is drawn from, ready to be written: every text is a CSV cell already."""

    def __init__(self, amount, seed):
        self.amount, self.seed = amount, seed
        self.organisations = max(1, amount // SERVICES_OF_AN_ORGANISATION)
        sentences = real_rows.sentences()
        grown = min(1.0, max(0.0, (math.log10(max(amount, 1)) - 3) / 3))
        kept = sentences[:int(len(sentences) * (0.8 + 0.2 * grown))]
        self.sentences = [sentence.replace('"', '""') for sentence in kept]
        self.short = [cell(sentence) for sentence in kept if len(sentence) < 120]
        self.names = [name.replace('"', '""') for name in real_rows.names()]
        self.organisation_names = [name.replace('"', '""') for name in real_rows.column(real_rows.ORGANISATIONS)]
        self.needs = real_rows.needs()
        self.phones = [cell(phone) for phone in real_rows.column(real_rows.PHONES)]
        self.people = [cell(person) for person in real_rows.people()]
        self.weeks = schedule_ends(real_rows.weeks())
        self.outcodes = [(outcode, latitude, longitude, cell(town), cell(council), cell(nation), town.replace('"', '""'))
                         for outcode, latitude, longitude, town, council, nation in real_rows.outcodes()]
        self.days = days()

    def organisation(self, index, draw):
        name = self.organisation_names[int(draw() * len(self.organisation_names))]
        town = self.outcodes[int(draw() * len(self.outcodes))][6]
        texts = self.sentences
        about = " ".join(texts[int(draw() * len(texts))] for _ in range(1 + int(draw() * 3)))
        return (f'{organisation_id(self.seed, index)},"{name}, {town}",,"{about}",office@org{index}.example,'
                f"https://org{index}.example,,,{1900 + int(draw() * 120)},charity,,,\n")

    def term_id(self, index):
        return f"{index:08x}-0000-4000-a000-7465726d0000"


def service(made, lines, random_bits, draw, key, drawn):
    """One service with everything that hangs on it; `drawn` is what a second copy of the same service shares with the first."""
    name, place, phone, about = drawn
    outcode, latitude, longitude, town, council, nation, _ = place
    head = identifier(key)[:24]
    own, at, location = f"{head}000000000001", f"{head}000000000002", f"{head}000000000003"
    organisation = int(draw() * made.organisations)
    if draw() < 0.01:
        organisation += made.organisations
    organisation = organisation_id(made.seed, organisation)
    chance = draw()
    status = "" if chance < 0.05 else "inactive" if chance < 0.06 else "temporarily closed" if chance < 0.07 else "active"
    low, high = AGES[int(draw() * len(AGES))] if draw() < 0.3 else ("", "")
    short, days = made.short, made.days
    apply, fees, eligible = (short[int(draw() * len(short))] if draw() < share else "" for share in (0.5, 0.3, 0.4))
    assured = days[int(draw() * THREE_YEARS)]
    number = random_bits(20)
    lines["services"].append(
        f"{own},{organisation},,{name},,{about},www.service{number}.example,help@service{number}.example,{status},,{apply},{fees},"
        f",,,{eligible},{low},{high},{assured},,,,{assured}T09:00:00Z\n")
    point = "," if draw() < 0.2 else f"{latitude + draw() * 0.04 - 0.02:.5f},{longitude + draw() * 0.06 - 0.03:.5f}"
    street = f"{1 + number % 200} {STREETS[number % 7]}"
    lines["locations"].append(f"{location},physical,,{organisation},{street},,,,{point},,\n")
    lines["addresses"].append(
        f"{head}000000000004,{location},,{street},,{town},{council},{nation},{outcode} {number % 9 + 1}"
        f"{'ABDEFGHJLN'[number % 10]}{'PQRSTUWXYZ'[number // 10 % 10]},GB,physical\n")
    lines["service_at_location"].append(f"{at},{own},{location},\n")
    lines["phones"].append(f"{head}000000000005,,{own},,,,{phone},,voice,\n")
    if draw() < 0.3:
        phone = made.phones[int(draw() * len(made.phones))]
        lines["phones"].append(f"{head}000000000006,{location},,,,,{phone},,voice,Reception\n")
    for row, (byday, opens, closes) in enumerate(made.weeks[int(draw() * len(made.weeks))]):
        if draw() < 0.02:
            opens = ODD_TIMES[int(draw() * len(ODD_TIMES))]
        lines["schedules"].append(f"{head}0000000001{row:02x},,,{at},,,,,,,,WEEKLY,1,{byday},,,,,{opens},{closes},,,\n")
    for row in range(int(draw() * 3)):
        term = int(draw() * draw() * len(made.needs))
        lines["attributes"].append(f"{head}0000000002{row:02x},{own},{made.term_id(term)},taxonomy_term,service,\n")
    if draw() < 0.5:
        lines["service_areas"].append(f"{head}000000000007,{own},{council},,,,\n")
    if draw() < 0.2:
        language, code = LANGUAGES[int(draw() * len(LANGUAGES))]
        lines["languages"].append(f"{head}000000000008,{own},,,{language},{code},\n")
    if draw() < 0.1:
        lines["accessibility"].append(f"{head}000000000009,{location},Wheelchair accessible entrance,,\n")
        person = made.people[int(draw() * len(made.people))]
        lines["contacts"].append(f"{head}00000000000a,,{own},,,{person},Manager,,\n")
    if draw() < 0.2:
        lines["cost_options"].append(f"{head}00000000000b,{own},,,,GBP,{int(draw() * 30)},a session\n")


def draw_service(made, draw):
    """What a service is: its name, place, telephone number and description."""
    names, texts, places = made.names, made.sentences, made.outcodes
    place = places[int(draw() * len(places))]
    name, chance = names[int(draw() * len(names))], draw()
    if chance < 0.4:
        name = f"{name}, {place[6]}"
    elif chance < 0.6:
        name = f"{made.needs[int(draw() * draw() * len(made.needs))]}: {place[6]}".replace('"', '""')
    about = " ".join([texts[int(draw() * len(texts))] for _ in range(2 + int(draw() * 5))])
    return f'"{name}"', place, made.phones[int(draw() * len(made.phones))], f'"{about}"'


def generate(amount, folder, seed=1):
    made, tables = Made(amount, seed), Tables(folder)
    source = random.Random(seed * 1_000_000_007 + amount)
    draw, random_bits, lines = source.random, source.getrandbits, tables.lines
    lines["taxonomies"].append("7461786f-0000-4000-a000-000000000000,needs,The needs of real directories,,\n")
    for index, need in enumerate(made.needs):
        lines["taxonomy_terms"].append(
            f"{made.term_id(index)},{index},{cell(need)},{cell(need)},,,en,7461786f-0000-4000-a000-000000000000,\n")
    for index in range(made.organisations):
        lines["organizations"].append(made.organisation(index, draw))
        if index % OFTEN == 0:
            tables.flush()
    drawn = draw_service(made, draw)
    for index in range(amount):
        if index == 0 or draw() >= 0.03:
            drawn = draw_service(made, draw)
        service(made, lines, random_bits, draw, random_bits(128), drawn)
        if index % OFTEN == 0:
            tables.flush()
    tables.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("amount", type=int, metavar="N")
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    start = time.monotonic()
    generate(arguments.amount, arguments.folder, arguments.seed)
    print(f"{arguments.amount:,} services in {time.monotonic() - start:.1f} s")


if __name__ == "__main__":
    main()
