"""The peer of the benchmark that is SQLite itself: its shell loads the same CSV into the same tables.

The tables of the rows, their indexes, the tables that are searched and both indexes of words are made by the very statements
that stand in the directory that Signpost made; the shell fills them by SQL alone. It does less: it checks no row, counts no
digest, reads no hours and makes nothing for typing errors.
"""
import os
import re
import sqlite3
import subprocess

import generate

# As Signpost sets them for an import.
PRAGMAS = ("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-131072;"
           " PRAGMA threads=2;")
STAGED = "CREATE TABLE staged(id INTEGER PRIMARY KEY, name TEXT, alias TEXT, need TEXT, place TEXT, said TEXT)"


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def schema(directory):
    """The statements of a directory, and the table of rows of each file of its one feed."""
    with sqlite3.connect(f"file:{directory}?mode=ro", uri=True) as file:
        statements = [sql for (sql,) in file.execute(
            "SELECT sql FROM sqlite_schema WHERE sql NOTNULL AND name NOT LIKE 'brief_%' AND name NOT LIKE 'prose_%'"
            " AND name NOT LIKE 'sqlite_%'")]
        sheets = {name: f"rows_{number}" for number, name in file.execute("SELECT id, file FROM sheet WHERE shape = 'csv'")}
    return statements, {os.path.basename(name).removesuffix(".csv"): rows for name, rows in sheets.items()}


def loading(directory, folder):
    """The script for the shell."""
    statements, rows = schema(directory)
    rows = {name: table for name, table in rows.items() if name in generate.COLUMNS}
    is_index = re.compile(r"CREATE (UNIQUE )?INDEX", re.I)
    tables = [sql.replace(", rest)", ")").replace(",rest)", ")") for sql in statements if not is_index.match(sql)]
    indexes = [sql for sql in statements if is_index.match(sql)]

    def cell(table, column):
        return f"{table}.c{generate.COLUMNS[table].split(',').index(column)}"

    def linked(table, column, to):
        """The condition that a row names another, written so that the index of that column serves."""
        return f"{cell(table, column)} = {to} AND {cell(table, column)} <> ''"

    of = {table: f"{name} AS {table}" for table, name in rows.items()}
    own = cell("services", "id")
    at = (f"{of['service_at_location']} JOIN {of['locations']}"
          f" ON {linked('locations', 'id', cell('service_at_location', 'location_id'))}"
          f" JOIN {of['addresses']} ON {linked('addresses', 'location_id', cell('locations', 'id'))}"
          f" WHERE {linked('service_at_location', 'service_id', own)} LIMIT 1")
    town = f"(SELECT {cell('addresses', 'city')} FROM {at})"
    latitude, longitude = cell("locations", "latitude"), cell("locations", "longitude")
    point = f"(SELECT CAST({latitude} || {longitude} AS BLOB) FROM {at})"
    square = (f"(SELECT 'zs' || CAST(({latitude} - 48) * 10 AS INTEGER) || '0' || CAST(({longitude} + 12) * 6 AS INTEGER)"
              f" FROM {at})")

    def of_service(expression, table):
        return f"(SELECT {expression} FROM {of[table]} WHERE {linked(table, 'service_id', own)} LIMIT 1)"

    slot = " || ".join(cell("schedules", column) for column in ("byday", "opens_at", "closes_at"))
    hours = (f"(SELECT group_concat({slot}) FROM {of['service_at_location']} JOIN {of['schedules']}"
             f" ON {linked('schedules', 'service_at_location_id', cell('service_at_location', 'id'))}"
             f" WHERE {linked('service_at_location', 'service_id', own)})")
    organisation = (f"(SELECT {cell('organizations', 'name')} FROM {of['organizations']}"
                    f" WHERE {linked('organizations', 'id', cell('services', 'organization_id'))})")
    need = (f"(SELECT group_concat({cell('taxonomy_terms', 'name')}, ' ') FROM {of['attributes']} JOIN {of['taxonomy_terms']}"
            f" ON {linked('taxonomy_terms', 'id', cell('attributes', 'taxonomy_term_id'))}"
            f" WHERE {linked('attributes', 'link_id', own)})")
    name, assured = cell("services", "name"), cell("services", "assured_date")
    grade = (f"(CASE {cell('services', 'status')} WHEN 'inactive' THEN 56 WHEN 'temporarily closed' THEN 24 ELSE 8 END"
             f" + min(3, CAST((julianday('2026-11-22') - julianday({assured})) / 365 AS INTEGER)))")
    number = f"({grade} << 40) + services.rowid"
    said = " || ' ' || ".join(cell("services", column) for column in (
        "description", "eligibility_description", "application_process"))
    area = of_service(f"group_concat({cell('service_areas', 'name')}, ' ')", "service_areas")
    ages = [f"nullif({cell('services', column)}, '')" for column in ("minimum_age", "maximum_age")]
    phone = of_service(cell("phones", "number"), "phones")
    languages = of_service(f"group_concat({cell('languages', 'name')})", "languages")
    imports = [f".import --skip 1 {os.path.join(folder, name)}.csv {table}" for name, table in rows.items()]
    return "\n".join([
        ".bail on", ".mode csv", PRAGMAS, *(f"{sql};" for sql in tables), STAGED + ";", "BEGIN;", *imports,
        *(f"{sql};" for sql in indexes),
        f"INSERT INTO service SELECT {number}, 1, CAST(julianday({assured}) AS INTEGER), {ages[0]}, {ages[1]}, {point},",
        f"  zeroblob(21) FROM {of['services']};",
        f"INSERT INTO listing SELECT {number}, 1, 1, services.rowid, {own}, random(), random(), {name}, {organisation},",
        f"  {town}, {phone}, {languages}, {hours}, 'england' FROM {of['services']};",
        f"INSERT INTO staged SELECT {number}, {name}, {organisation}, {need},",
        f"  coalesce({town} || ' ', '') || coalesce({area} || ' ', '') || coalesce({square}, ''), {said}",
        f"  FROM {of['services']};",
        "INSERT INTO brief(brief, rank) VALUES('hashsize', 67108864);",
        "INSERT INTO prose(prose, rank) VALUES('hashsize', 67108864);",
        "INSERT INTO brief(rowid, name, alias, need, place) SELECT id, name, alias, need, place FROM staged ORDER BY id;",
        "INSERT INTO prose(rowid, said) SELECT id, name || ' ' || coalesce(alias, '') || ' ' || coalesce(need, '') || ' '",
        "  || place || ' ' || said FROM staged ORDER BY id;",
        "CREATE VIRTUAL TABLE words USING fts5vocab(brief, row); INSERT INTO word SELECT term, doc FROM words;",
        "COMMIT;", "DROP TABLE staged;"])


def load(directory, folder, target, measured):
    """Loads the same CSV by the shell; what it took, by `measured`, which runs a command."""
    script = f"{target}.sql"
    with open(script, "w", encoding="utf-8") as file:
        file.write(loading(directory, folder))
    try:
        return measured(["sqlite3", "-init", script, target, ".quit"])
    finally:
        os.remove(script)


def plain_index(folder, target):
    """FTS5 as most would set it up: name, need and text in one table, ranked by bm25."""
    columns = generate.COLUMNS["services"].split(",")
    script = f"""{PRAGMAS}
.mode csv
CREATE TABLE services({", ".join(f'"{column}"' for column in columns)});
.import --skip 1 {os.path.join(folder, "services.csv")} services
CREATE VIRTUAL TABLE plain USING fts5(name, description, tokenize='porter unicode61');
INSERT INTO plain(rowid, name, description) SELECT rowid, name, description || ' ' || application_process FROM services;
"""
    subprocess.run(["sqlite3", target], input=script, text=True, check=True, capture_output=True)


def ask(target, questions, limit=20):
    """Milliseconds of each question, as the shell's timer says them; it counts whole milliseconds."""
    lines = ["PRAGMA mmap_size=4294967296;", ".timer on", ".output /dev/null"]
    for question in questions:
        words = " AND ".join(f'"{word}"' for word in re.findall(r"\w+", question))
        lines.append(f"SELECT name FROM plain WHERE plain MATCH {quoted(words)} ORDER BY bm25(plain, 5.0, 1.0) LIMIT {limit};")
    done = subprocess.run(["sqlite3", target], input="\n".join(lines), text=True, check=True, capture_output=True)
    return [float(found) * 1000 for found in re.findall(r"Run Time: real ([\d.]+)", done.stdout)]
