#!/usr/bin/env python3
"""The peer of the benchmark that is a search engine: tantivy, by its wheel. One writer thread, as one core is ours too.

    peer_tantivy.py index CSV_FOLDER INDEX_FOLDER      makes an index of names, needs and descriptions
    peer_tantivy.py ask INDEX_FOLDER                   answers lines of words with microseconds and how many were found
"""
import csv
import os
import sys
import time

import tantivy

FOUND = 20


def table(folder, name):
    file = open(os.path.join(folder, f"{name}.csv"), encoding="utf-8", newline="")
    return csv.DictReader(file)


def index(folder, target):
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for name in ("name", "need", "said"):
        builder.add_text_field(name, tokenizer_name="en_stem")
    os.makedirs(target)
    made = tantivy.Index(builder.build(), path=target)
    writer = made.writer(heap_size=128_000_000, num_threads=1)
    needs = {row["id"]: row["name"] for row in table(folder, "taxonomy_terms")}
    links = table(folder, "attributes")  # in the order of the services
    link = next(links, None)
    for row in table(folder, "services"):
        of_service = []
        while link and link["link_id"] == row["id"]:
            of_service.append(needs[link["taxonomy_term_id"]])
            link = next(links, None)
        said = " ".join(row[name] for name in ("description", "application_process", "eligibility_description"))
        writer.add_document(tantivy.Document(id=row["id"], name=row["name"], need=" ".join(of_service), said=said))
    writer.commit()
    writer.wait_merging_threads()


def ask(target):
    made = tantivy.Index.open(target)
    made.reload()
    searcher = made.searcher()
    for line in sys.stdin:
        start = time.perf_counter()
        words = made.parse_query(line.strip(), ["name", "need", "said"], conjunction_by_default=True)
        hits = searcher.search(words, FOUND).hits
        found = [searcher.doc(address)["id"] for _, address in hits]
        print(f"{(time.perf_counter() - start) * 1e6:.0f} {len(found)}", flush=True)


if __name__ == "__main__":
    {"index": index, "ask": ask}[sys.argv[1]](*sys.argv[2:])
