"""Every real feed in and out again, in the form that it came in and in every other; and damaged copies of all of them."""
import os
import random
import shutil

import feeds
from program import Signpost

FORMS = [("hsds-3.1", "json"), ("hsds-3.1", "csv"), ("hsds-3.0", "json"), ("hsds-3.0", "csv"),
         ("open-referral-uk-3", "json"), ("open-referral-uk-1", "json")]
MAY_END = (0, 65, 66)  # taken in, bad data, no input
DAMAGES = ["flip", "cut", "lose", "repeat", "swap", "put"]
AWKWARD = [b'"', b"\x00", b"\r", b"\n", b",", b"{", b"}", b"[", b"]", b"\\", b"\xff", b"\xef\xbb\xbf", b"=", b"null", b"1e999",
           b"\xe2\x80\xae", b"\x1b[2J", b"\\ud800"]


def out_again(signpost, name, layout, folder):
    """Exports a feed as it came and gives what is there, or the reason why not."""
    target = os.path.join(folder, f"out-{layout}")
    shutil.rmtree(target, ignore_errors=True)
    if os.path.isfile(target):
        os.remove(target)
    done = signpost.export(target, name, layout=layout)
    return (target, None) if done.code == 0 else (None, f"the export ended with {done.code}: {done.last_words}")


def read_json(target):
    files = [target] if os.path.isfile(target) else [os.path.join(target, name) for name in sorted(os.listdir(target))]
    records = []
    for path in files:
        with open(path, "rb") as file:
            records += feeds.json_records(file.read())
    return sorted(records)


def json_difference(before, after):
    """Where the first record that went and the first that came part ways; nothing where the records are equal."""
    if before == after:
        return ""
    lost = next((record for record in before if record not in after), "")
    made = next((record for record in after if record not in before), "")
    at = next((index for index, pair in enumerate(zip(lost, made)) if pair[0] != pair[1]), min(len(lost), len(made)))
    return (f"{len(before)} records before, {len(after)} after; "
            f"…{lost[max(0, at - 60):at + 60]}… became …{made[max(0, at - 60):at + 60]}…")


def difference(source, target, layout):
    if layout == "csv":
        return "; ".join(feeds.csv_differences(feeds.csv_tables(source), feeds.csv_tables(target)))
    return json_difference(read_json(source), read_json(target))


def key_given_twice(target):
    """A key that some object of a JSON file gives twice, or None."""
    twice = []

    def look_through(value):
        members = value if isinstance(value, feeds.Members) else []
        keys = [key for key, _ in members]
        twice.extend(key for key in keys if keys.count(key) > 1)
        for inner in [inner for _, inner in members] if isinstance(value, feeds.Members) else value:
            if isinstance(inner, list):
                look_through(inner)

    for path in [target] if os.path.isfile(target) else [os.path.join(target, name) for name in os.listdir(target)]:
        with open(path, "rb") as file:
            for value in feeds.json_values(file.read().decode("utf-8-sig")):
                look_through(value)
    return twice[0] if twice else None


def round_trips(figures, path, folder, _):
    """Each real feed is taken in and comes out equal: JSON after sorting its keys, CSV as sets of rows."""
    refused, unequal, unreported, tries = [], [], [], 0
    for layout, those in (("json", feeds.present(feeds.JSON_FEEDS)), ("csv", feeds.present(feeds.CSV_FEEDS))):
        for feed in those:
            tries += 1
            signpost = Signpost(path, os.path.join(folder, feeds.name_of(feed)))
            report = os.path.join(folder, "report.json")
            name = "feed"
            done = signpost.run("directory", "import", feeds.path_of(feed), "--as", name, "--json", "--report", report)
            if done.code != 0:
                refused.append(f"{feed}: {done.code}, {done.last_words}")
                continue
            if not done.out.strip():
                unreported.append(feed)
            target, reason = out_again(signpost, name, layout, folder)
            if reason := reason or difference(feeds.path_of(feed), target, layout):
                unequal.append(f"{feed}: {reason}")
    figures.count("feeds that are not taken in", refused, tries)
    figures.count("feeds that are taken in without a report", unreported, tries)
    figures.count("feeds that go out other than they came in", unequal, tries)


def forms(figures, path, folder, _):
    """Each feed goes out in every form, and what goes out comes in again and goes out the same."""
    faults, tries = [], 0
    for feed in feeds.present(feeds.JSON_FEEDS + feeds.CSV_FEEDS):
        signpost = Signpost(path, os.path.join(folder, feeds.name_of(feed)))
        if signpost.load(feeds.path_of(feed), "first").code != 0:
            continue
        for form, layout in FORMS:
            tries += 1
            one, two = (os.path.join(folder, f"{feeds.name_of(feed)}-{form}-{layout}-{turn}") for turn in (1, 2))
            done = signpost.export(one, "first", form, layout)
            if done.code != 0:
                faults.append(f"{feed} as {form} {layout}: the export ended with {done.code}: {done.last_words}")
                continue
            again = Signpost(path, os.path.join(folder, "again"))
            shutil.rmtree(again.data)
            done = again.load(one, "second")
            if done.code != 0:
                faults.append(f"{feed} as {form} {layout}: not taken in again: {done.last_words}")
                continue
            done = again.export(two, "second", form, layout)
            if reason := done.last_words if done.code else difference(one, two, layout):
                faults.append(f"{feed} as {form} {layout}: the second time it goes out otherwise: {reason}")
            if layout == "json" and (key := key_given_twice(one) or key_given_twice(two)):
                faults.append(f"{feed} as {form}: {key} stands twice in one object")
    figures.count("exports that do not come in again the same", faults, tries)


def damage(data, draw):
    """A damaged copy: a byte or a stretch changed, cut, lost, repeated, or with something awkward put in."""
    data, kind, at = bytearray(data), draw.choice(DAMAGES), draw.randrange(max(1, len(data)))
    length = draw.choice([1, 1, 2, 8, 64, 1_000])
    if kind == "flip" and data:
        data[at] ^= 1 << draw.randrange(8)
    elif kind == "cut":
        del data[at:]
    elif kind == "lose":
        del data[at:at + length]
    elif kind == "repeat":
        data[at:at] = data[at:at + length] * draw.choice([1, 3, 50])
    elif kind == "swap":
        other = draw.randrange(max(1, len(data)))
        data[at:at + length], data[other:other + length] = data[other:other + length], data[at:at + length]
    else:
        data[at:at] = draw.choice(AWKWARD) * draw.choice([1, 1, 100])
    return kind, bytes(data)


def damaged(figures, path, folder, tries):
    """Damaged copies are taken in or refused, within 2 s and 256 MiB; a refusal leaves what was there."""
    draw, faults, ends = random.Random(11), [], {}
    most_seconds, most_mebibytes = 0, 0
    those = feeds.present(feeds.JSON_FEEDS + feeds.CSV_FEEDS)
    signpost = Signpost(path, os.path.join(folder, "home"))
    signpost.load(feeds.path_of(feeds.JSON_FEEDS[0]), "there")
    for number in range(tries):
        feed, copy = those[number % len(those)], os.path.join(folder, "copy")
        shutil.rmtree(copy, ignore_errors=True)
        source = feeds.path_of(feed)
        os.makedirs(copy)
        names = sorted(os.listdir(source)) if os.path.isdir(source) else [""]
        for name in names:
            shutil.copyfile(os.path.join(source, name) if name else source,
                            os.path.join(copy, name or os.path.basename(source)), follow_symlinks=False)
        victim = os.path.join(copy, draw.choice(sorted(os.listdir(copy))))
        with open(victim, "rb") as file:
            data = file.read()
        for _ in range(draw.choice([1, 1, 3])):
            kind, data = damage(data, draw)
        with open(victim, "wb") as file:
            file.write(data)
        done = signpost.load(copy if os.path.isdir(source) else victim, "damaged", limit=60)
        most_seconds, most_mebibytes = max(most_seconds, done.processor), max(most_mebibytes, done.mebibytes)
        ends[done.code] = ends.get(done.code, 0) + 1
        if done.crashed or done.hung or done.code not in MAY_END:
            kept = os.path.join(os.getcwd(), f"damaged-{number}-{os.path.basename(victim)}")
            shutil.copyfile(victim, kept)
            faults.append(f"{feed} ({kind}): {done.code}, {done.last_words}; kept as {kept}")
        elif done.code and not done.err.strip():
            faults.append(f"{feed} ({kind}): {done.code} without a word")
        elif done.processor > 2 or done.mebibytes > 256:
            faults.append(f"{feed} ({kind}): {done.processor:.1f} s, {done.mebibytes:.0f} MiB")
    figures.count("damaged copies that are met badly", faults, tries,
                  f" (ends {ends}; at most {most_seconds:.2f} s and {most_mebibytes:.0f} MiB)")
    figures.say("what was there before", "stays" if "there" in signpost.run("directory", "stats", "--json").out else "is gone",
                "stays", "there" in signpost.run("directory", "stats", "--json").out)
