#!/usr/bin/env python3
"""How well needs are answered over the real British rows: .ci/directory/relevance.py SIGNPOST [--show]

Twenty services of Buckinghamshire and thirty-six food banks of Sheffield are imported beside the national contacts and the
guidance, and each need of needs.tsv is looked up as a person would. It prints nDCG@10, how often one of the first three
results is right (success@3), how often nothing is found, and two counts that must be 0: the wrong crisis line first, and an
emergency contact below a local service. The exit status is 1 when one of those is not 0. With --show each need has its line.
"""
import argparse
import csv
import math
import os
import sys
import tempfile

sys.dont_write_bytecode = True
import feeds  # noqa: E402
from program import Signpost  # noqa: E402

NEEDS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "needs.tsv")
FEEDS = {"bucks": "buckinghamshire-outpost-uk/services.json", "sheffield": "sheffield-foodbanks-uk/foodbank_coords.csv"}
RIGHT = 2  # a grade from which a result answers the need
EMERGENCY = ("emergency-999", "anti-terrorist-hotline", "samaritans", "shout", "childline")


def needs():
    with open(NEEDS, encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        for row in rows:
            grades = dict(pair.rsplit("=", 1) for pair in row["grades"].split("; "))
            yield row["need"], row["near"], row["first"].split(), {key: int(grade) for key, grade in grades.items()}


def key_of(result, grades):
    """How needs.tsv calls a result: a feed whose ids say nothing is named by its names."""
    kind, own, name = result.get("kind"), str(result["id"]), " ".join(str(result.get("name")).split())
    if kind == "topic":
        return f"topic/{own}"
    named = f"{own.split('/')[0]}/{name}"
    return named if "/" in own and named in grades else own


def is_service(result):
    return "/" in str(result["id"])


def found(signpost, need, near):
    words = ["find", *need.split(), "--limit", "20", "--json", *(["--near", near] if near else [])]
    done = signpost.run(*words)
    if done.code not in (0, 1):
        raise RuntimeError(f"{' '.join(words)} ended with {done.code}: {done.last_words}")
    results = done.json() if done.out.strip() else []
    if isinstance(results, dict):
        results = next((value for value in results.values() if isinstance(value, list)), [])
    return results


def gain(grades):
    return sum((2 ** grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades[:10]))


def judge(keys, grades):
    """nDCG@10 and whether one of the first three is right."""
    given = [grades.get(key, 0) for key in keys]
    return gain(given) / gain(sorted(grades.values(), reverse=True)), any(grade >= RIGHT for grade in given[:3])


def wrong_first(results, first):
    """The contact or service that stands first although it is none of those that must."""
    lines = [str(result["id"]) for result in results if result.get("kind") != "topic"]
    return lines[0] if first and lines and lines[0] not in first else "nothing" if first and not lines else None


def pushed_down(results):
    """An emergency contact that stands below a local service."""
    seen = False
    for result in results:
        if seen and result["id"] in EMERGENCY:
            return result["id"]
        seen = seen or is_service(result)
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("signpost")
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    if not os.path.isdir(feeds.SHARED):
        print("The relevance was not measured: the feeds of ../shared/data are not there")
        return 0
    gains, successes, nothing, wrong, below = [], [], [], [], []
    with tempfile.TemporaryDirectory(prefix="signpost-relevance-") as folder:
        signpost = Signpost(arguments.signpost, folder)
        for name, feed in FEEDS.items():
            done = signpost.load(feeds.path_of(feed), name)
            if done.code:
                raise RuntimeError(f"{feed} is not taken in: {done.last_words}")
        for need, near, first, grades in needs():
            results = found(signpost, need, near)
            keys = [key_of(result, grades) for result in results]
            score, success = judge(keys, grades)
            gains.append(score)
            successes.append(success)
            asked = f"{need}{f', near {near}' if near else ''}"
            nothing += [] if results else [asked]
            if line := wrong_first(results, first):
                wrong.append(f"{asked}: {line}")
            if line := pushed_down(results):
                below.append(f"{asked}: {line}")
            if arguments.show:
                best = ", ".join(f"{key}={grades.get(key, 0)}" for key in keys[:6])
                print(f"{score:.2f} {'+' if success else '-'} {asked}: {best}")
    print(f"{len(gains)} needs: nDCG@10 {sum(gains) / len(gains):.3f}, success@3 {sum(successes) / len(successes):.0%}, "
          f"nothing found {len(nothing)}{': ' + '; '.join(nothing) if nothing else ''}")
    print(f"The wrong crisis line first: {len(wrong)}{': ' + '; '.join(wrong) if wrong else ''}")
    print(f"An emergency contact below a local service: {len(below)}{': ' + '; '.join(below) if below else ''}")
    return 1 if wrong or below else 0


if __name__ == "__main__":
    sys.exit(main())
